"""Claims of more or fewer: so many people, or percentage points, above or below another figure."""

import numpy as np
import pandas as pd

from analysis.judging.apart import Asked, between, power_of, reach, whole_of
from analysis.judging.arithmetic import CONSISTENT, INCONSISTENT, POSSIBLE, UNTESTABLE, VERDICTS
from analysis.judging.columns import digits_of
from analysis.judging.difference_texts import difference_sentences
from analysis.judging.implied import implied, implies
from analysis.judging.integers import (
    ENDLESS,
    OPEN,
    Column,
    Mask,
    as_float,
    closed,
    in_64_bits,
    is_open,
)
from analysis.judging.kinds import KINDS, kind_codes, missing_noun
from analysis.judging.operands import Operand, full_names, hedge_codes, operands
from analysis.judging.phrases import LANGUAGES
from analysis.judging.tables import table_of
from analysis.reading.numerals import parse_number

DIFFERENCES = ("excess", "increase", "decrease")


def differences(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each excess, increase or decrease told in people, things or points."""
    told = figures["measure"].isin(DIFFERENCES) & (figures["unit"] != "percent")
    rows = np.flatnonzero(told.to_numpy())
    kinds = figures["measure"].to_numpy(object)[rows]
    asked = _asked(figures, rows, kinds)
    low, high = reach(asked)
    verdict = _verdict(asked, low <= high)
    known = verdict == POSSIBLE
    least, greatest = (
        np.where(known, whole_of(end, asked), none) for end, none in ((low, 0), (high, -1))
    )
    expected = _expected(figures, asked)
    return table_of(
        {
            "row": rows,
            "claim": full_names(figures, rows),
            "kind": kinds,
            **expected,
            **implied(least, greatest),
            "verdict": VERDICTS[verdict],
            "implies": implies(missing_noun(kinds, asked.part.missing, "en"), least, greatest),
            "power": np.where(verdict == UNTESTABLE, 0.0, power_of(asked)),
            **{
                f"because_{lang}": difference_sentences(
                    figures, kinds, asked, verdict, (low, high), lang
                )
                for lang in LANGUAGES
            },
        }
    )


def _asked(figures: pd.DataFrame, rows: Column, kinds: Column) -> Asked:
    digits, exponent, comma = _printed(figures["printed"].to_numpy(object)[rows])
    counted = (figures["unit"] != "points").to_numpy()[rows]
    pair = _comparable(figures, counted, operands(figures, rows))
    places = max(0, -exponent.min(initial=0), *(_decimals(figures, operand) for operand in pair))
    part, whole = (_in_quarters(figures, operand, counted, places) for operand in pair)
    unit = 10 ** (exponent + places).astype(object)
    hedge = hedge_codes(figures, rows)
    sign = np.array([kind.sign for kind in KINDS.values()])[kind_codes(kinds)]
    asked = Asked(digits, unit, comma, hedge, counted, sign, part, whole, places)
    return _in_64_bits(asked)


def _printed(texts: Column) -> tuple[Column, Column, Mask]:
    """The digits of each number, the power of ten of the last one, and whether it has a comma."""
    codes, unique = pd.factorize(texts)
    numbers = [digits_of(parse_number(text.replace("\xa0", " "))) for text in unique]
    columns = (
        np.array([digits for digits, _ in numbers], dtype=object),
        np.array([exponent for _, exponent in numbers], dtype=np.int64),
        np.array(["," in text for text in unique], dtype=bool),
    )
    read, power, comma = (column[codes] for column in columns)
    return read, power, comma


def _comparable(
    figures: pd.DataFrame, counted: Mask, pair: tuple[Operand, Operand]
) -> tuple[Operand, Operand]:
    """Operands that are unlike each other, or unlike the printed unit, are none."""
    units = figures["unit"].to_numpy(object)
    unlike = np.logical_and.reduce([~x.missing for x in pair])
    unlike &= units[pair[0].figure] != units[pair[1].figure]
    for x in pair:
        unlike |= ~x.missing & ((units[x.figure] == "percent") == counted)
    part, whole = (x._replace(figure=np.where(unlike, -1, x.figure)) for x in pair)
    return part, whole


def _decimals(figures: pd.DataFrame, operand: Operand) -> int:
    known = operand.figure[~operand.missing]
    return int(figures["decimals"].to_numpy()[known].max(initial=0))


def _in_quarters(figures: pd.DataFrame, operand: Operand, counted: Mask, places: int) -> Operand:
    """What a count can be, or by its bounds a percentage; from 0 without end where missing."""
    quarters = 4 * 10**places
    ends = []
    for end, count in (("low", operand.low), ("high", operand.high)):
        number = figures[end].to_numpy()[operand.figure]
        percent = np.rint(np.where(counted | np.isinf(number), 0, number) * quarters)
        whole = quarters * closed(count).astype(object)
        open_ = operand.missing | np.where(counted, is_open(count), np.isinf(number))
        value = np.where(counted, whole, percent.astype(np.int64).astype(object))
        ends.append(np.where(open_, ENDLESS if end == "high" else 0, value))
    return Operand(operand.figure, *ends)


def _in_64_bits(asked: Asked) -> Asked:
    """In 64 bits, unless a number is too long."""
    part, whole = asked.part, asked.whole
    ends = [closed(x) for x in (*part[1:], *whole[1:])]
    if max(max(x, default=0) for x in (4 * (asked.digits + 10) * asked.unit, *ends)) >= OPEN // 8:
        return asked
    return asked._replace(
        digits=asked.digits.astype(np.int64), unit=asked.unit.astype(np.int64),
        part=Operand(part.figure, *map(in_64_bits, part[1:])),
        whole=Operand(whole.figure, *map(in_64_bits, whole[1:])),
    )  # fmt: skip


def _verdict(asked: Asked, fits: Mask) -> Column:
    missing = asked.part.missing | asked.whole.missing
    verdict = np.where(fits, np.where(missing, POSSIBLE, CONSISTENT), INCONSISTENT)
    nothing = (asked.part.missing & asked.whole.missing) | (missing & ~asked.counted)
    return np.where(nothing, UNTESTABLE, verdict)


def _expected(figures: pd.DataFrame, asked: Asked) -> dict[str, Column]:
    """The difference of the printed operands, and its bounds by what these can be."""
    value = figures["value"].to_numpy()
    known = ~asked.part.missing & ~asked.whole.missing
    expected = asked.sign * (value[asked.part.figure] - value[asked.whole.figure])
    least, greatest = between(asked)
    low, high = (end / (4 * 10**asked.places) for end in (-as_float(-least), as_float(greatest)))
    columns = {"expected": expected, "low": low, "high": high}
    return {name: np.where(known, column.astype(float), np.nan) for name, column in columns.items()}
