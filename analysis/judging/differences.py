"""Claims of more or fewer: so many people, or percentage points, above or below another figure.

The printed number must be the difference of two figures: of whole numbers for
people and things, of what two percentages can stand for with points. All is
counted in quarters of the last decimal that any of these numbers has.
"""

from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import (
    CONSISTENT,
    INCONSISTENT,
    POSSIBLE,
    UNTESTABLE,
    VERDICTS,
    hedged_ends,
)
from analysis.judging.because import because
from analysis.judging.columns import digits_of
from analysis.judging.implied import implied, implies
from analysis.judging.integers import (
    ENDLESS,
    OPEN,
    Column,
    Mask,
    as_float,
    endless_of,
    in_64_bits,
    is_open,
)
from analysis.judging.judge import NEIGHBOURS
from analysis.judging.kinds import KINDS, kind_codes, missing_noun
from analysis.judging.operands import (
    Operand,
    full_names,
    hedge_codes,
    hedge_words,
    operand_text,
    operands,
    range_text,
)
from analysis.judging.percentages import printed_digits
from analysis.judging.phrases import LANGUAGES
from analysis.judging.texts import decimal_text, trimmed_text
from analysis.reading.numerals import parse_number
from analysis.reading.vocabulary import UNITS

DIFFERENCES = ("excess", "increase", "decrease")


class _Asked(NamedTuple):
    """sign·(part - whole) as printed, a row each; the ends of operands in quarters of 10^-places.

    A missing operand goes from 0 without end.
    """

    digits: Column
    unit: Column  # of the last printed digit, in 10^-places
    comma: Mask
    hedge: Column  # its place in HEDGES
    counted: Mask  # whole numbers, not points
    sign: Column
    part: Operand
    whole: Operand
    places: int


def differences(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each excess, increase or decrease told in people, things or points."""
    told = figures["measure"].isin(DIFFERENCES) & (figures["unit"] != "percent")
    rows = np.flatnonzero(told.to_numpy())
    kinds = figures["measure"].to_numpy(object)[rows]
    asked = _asked(figures, rows, kinds)
    low, high = _reach(asked)
    verdict = _verdict(asked, low <= high)
    known = verdict == POSSIBLE
    least, greatest = (
        np.where(known, _whole(end, asked), none) for end, none in ((low, 0), (high, -1))
    )
    expected = _expected(figures, asked)
    return pd.DataFrame(
        {
            "row": rows,
            "claim": full_names(figures, rows),
            "kind": kinds,
            **expected,
            **implied(least, greatest),
            "verdict": VERDICTS[verdict],
            "implies": implies(missing_noun(kinds, asked.part.missing, "en"), least, greatest),
            "power": np.where(verdict == UNTESTABLE, 0.0, _power(asked)),
            **{
                f"because_{lang}": _sentences(figures, kinds, asked, verdict, (low, high), lang)
                for lang in LANGUAGES
            },
        }
    )


def _asked(figures: pd.DataFrame, rows: Column, kinds: Column) -> _Asked:
    digits, exponent, comma = _printed(figures["printed"].to_numpy(object)[rows])
    counted = (figures["unit"] != "points").to_numpy()[rows]
    pair = _comparable(figures, counted, operands(figures, rows))
    places = max(0, -exponent.min(initial=0), *(_decimals(figures, operand) for operand in pair))
    part, whole = (_in_quarters(figures, operand, counted, places) for operand in pair)
    unit = 10 ** (exponent + places).astype(object)
    hedge = hedge_codes(figures, rows)
    sign = np.array([kind.sign for kind in KINDS.values()])[kind_codes(kinds)]
    asked = _Asked(digits, unit, comma, hedge, counted, sign, part, whole, places)
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
        whole = quarters * np.where(is_open(count), 0, count).astype(object)
        open_ = operand.missing | np.where(counted, is_open(count), np.isinf(number))
        value = np.where(counted, whole, percent.astype(np.int64).astype(object))
        ends.append(np.where(open_, ENDLESS if end == "high" else 0, value))
    return Operand(operand.figure, *ends)


def _in_64_bits(asked: _Asked) -> _Asked:
    """In 64 bits, unless a number is too long."""
    part, whole = asked.part, asked.whole
    ends = [np.where(is_open(x), 0, x) for x in (*part[1:], *whole[1:])]
    if max(max(x, default=0) for x in (4 * (asked.digits + 10) * asked.unit, *ends)) >= OPEN // 8:
        return asked
    return asked._replace(
        digits=asked.digits.astype(np.int64), unit=asked.unit.astype(np.int64),
        part=Operand(part.figure, *map(in_64_bits, part[1:])),
        whole=Operand(whole.figure, *map(in_64_bits, whole[1:])),
    )  # fmt: skip


def _verdict(asked: _Asked, fits: Mask) -> Column:
    missing = asked.part.missing | asked.whole.missing
    verdict = np.where(fits, np.where(missing, POSSIBLE, CONSISTENT), INCONSISTENT)
    nothing = (asked.part.missing & asked.whole.missing) | (missing & ~asked.counted)
    return np.where(nothing, UNTESTABLE, verdict)


def _reach(asked: _Asked, step: int = 0) -> tuple[Column, Column]:
    """What a missing operand may be by the value `step` units on, or what this may be by both."""
    low, high = _ends(asked, step)
    least, greatest = _between(asked)
    ends = zip(asked.whole[1:], asked.part[1:], strict=True)
    known = [np.where(asked.part.missing, *pair) for pair in ends]
    less = asked.whole.missing == (asked.sign > 0)
    other_low = np.where(less, np.maximum(known[0] - high, 0), known[0] + low)
    other_high = np.where(less, _minus(known[1], low), _minus(known[1], -high))
    missing = asked.part.missing | asked.whole.missing
    return (
        np.where(missing, other_low, np.maximum(low, least)),
        np.where(missing, other_high, np.minimum(high, greatest)),
    )


def _minus(high: Column, low: Column) -> Column:
    """A high end less a low one; endless where the high end is, or the low one is so negated."""
    endless = is_open(high) | is_open(-low)
    difference = np.where(endless, 0, high) - np.where(endless, 0, low)
    return np.where(endless, endless_of(high), difference)


def _between(asked: _Asked) -> tuple[Column, Column]:
    """The least and the greatest difference of the operands."""
    part, whole = asked.part, asked.whole
    low, high = _minus(part.high, whole.low), _minus(whole.high, part.low)
    return np.where(asked.sign > 0, -high, -low), np.where(asked.sign > 0, low, high)


def _ends(asked: _Asked, step: int = 0) -> tuple[Column, Column]:
    """What the printed number, `step` last units on, can stand for."""
    digits = asked.digits + step
    half = np.where(asked.counted & (asked.unit == 10**asked.places), 0, 2)
    low, high = 4 * digits - half, 4 * digits + half
    if (told := asked.hedge > 0).any():
        ends = hedged_ends(digits, asked.comma, asked.hedge, least=4 * (half == 0))
        low, high = np.where(told, ends[0], low), np.where(told, ends[1], high)
    low = np.maximum(low, 0) * asked.unit
    high = np.where(is_open(high), high, np.where(is_open(high), 0, high) * asked.unit)
    one = np.where(asked.counted, 4 * 10**asked.places, 1)
    return -(-low // one) * one, np.where(is_open(high), high, high // one * one)


def _whole(ends: Column, asked: _Asked) -> Column:
    """Quarters as whole numbers."""
    return np.where(is_open(ends), ends, ends // (4 * 10**asked.places))


def _expected(figures: pd.DataFrame, asked: _Asked) -> dict[str, Column]:
    """The difference of the printed operands, and its bounds by what these can be."""
    value = figures["value"].to_numpy()
    known = ~asked.part.missing & ~asked.whole.missing
    expected = asked.sign * (value[asked.part.figure] - value[asked.whole.figure])
    least, greatest = _between(asked)
    low, high = (end / (4 * 10**asked.places) for end in (-as_float(-least), as_float(greatest)))
    columns = {"expected": expected, "low": low, "high": high}
    return {name: np.where(known, column.astype(float), np.nan) for name, column in columns.items()}


def _power(asked: _Asked) -> Column:
    hits = np.zeros(len(asked.digits), np.int64)
    for step in NEIGHBOURS:
        low, high = _reach(asked, step)
        hits += (low <= high) & (asked.digits + step >= 0)
    tried = 10 + np.minimum(asked.digits, 10)
    power: Column = (1 - hits / tried).astype(float)
    return power


def _sentences(
    figures: pd.DataFrame,
    kinds: Column,
    asked: _Asked,
    verdict: Column,
    reached: tuple[Column, Column],
    lang: str,
) -> Column:
    """Why each verdict is what it is."""
    points = np.where(asked.counted, "", " " + getattr(UNITS["points"], lang))
    part, whole = (_operand_text(figures, x, asked, lang) for x in (asked.part, asked.whole))
    fits = verdict == POSSIBLE
    ends = [_whole(end, asked)[fits] for end in reached]
    implied_text = np.full(len(kinds), "", dtype=object)
    implied_text[fits] = range_text(ends[0], ends[1], lang)
    printed = hedge_words(asked.hedge, lang) + _quarters(4 * asked.digits * asked.unit, asked, lang)
    low, high = _between(asked)
    apart = np.where(low == high, np.abs(low), _printed_difference(figures, asked))
    value = _quarters(apart, asked, lang)
    missing = asked.part.missing | asked.whole.missing
    columns = {
        "part": np.where(asked.part.missing, implied_text, part),
        "whole": np.where(asked.whole.missing, implied_text, whole),
        "known": np.where(asked.part.missing, whole, part),
        "value": np.where(missing, printed, value) + points,
        "printed": printed + points,
        "bounds": _bounds(asked, lang) + points,
        "missing": missing_noun(kinds, asked.part.missing, lang),
        "addition": np.full(len(kinds), "", dtype=object),
    }
    return because(kinds, _outcomes(asked, verdict), columns, lang)


def _outcomes(asked: _Asked, verdict: Column) -> Column:
    """The key of each row's sentence, see `because.OUTCOMES`."""
    low, high = _between(asked)
    missing = asked.part.missing | asked.whole.missing
    fits, told = verdict == CONSISTENT, asked.hedge > 0
    plain = np.where(fits, np.where(low == high, "exact", "range"), "differs")
    found = np.where(told, np.where(fits, "hedged", "hedged inconsistent"), plain).astype(object)
    found = np.where(high < 0, "-" + found, found)
    found = np.where(missing, "none fits", found)
    return np.where(
        verdict == POSSIBLE, "possible", np.where(verdict == UNTESTABLE, "untestable", found)
    )


def _printed_difference(figures: pd.DataFrame, asked: _Asked) -> Column:
    """How far apart the printed operands are, in quarters."""
    value = figures["value"].to_numpy()
    distance = np.abs(value[asked.part.figure] - value[asked.whole.figure])
    quarters: Column = np.minimum(np.rint(4 * 10**asked.places * distance), OPEN).astype(np.int64)
    return quarters


def _operand_text(figures: pd.DataFrame, operand: Operand, asked: _Asked, lang: str) -> Column:
    """A count, or a percentage as printed."""
    low, high = (_whole(end, asked) for end in operand[1:])
    text = operand_text(figures, Operand(operand.figure, low, high), lang)
    points = np.flatnonzero(~asked.counted & ~operand.missing)
    if len(points):
        figure = operand.figure[points]
        hedge = hedge_codes(figures, figure)
        number = decimal_text(*printed_digits(figures, figure), lang)
        text[points] = hedge_words(hedge, lang) + number + "%"
    return text


def _quarters(ends: Column, asked: _Asked, lang: str) -> Column:
    return trimmed_text(25 * ends, np.full(len(ends), asked.places + 2), lang)


def _bounds(asked: _Asked, lang: str) -> Column:
    """What the printed number can be: "10–12", "10 or more"."""
    low, high = _ends(asked)
    least, greatest = (
        _quarters(end, asked, lang) for end in (low, np.where(is_open(high), low, high))
    )
    more = {"en": " or more", "vi": " trở lên"}[lang]
    return np.where(is_open(high), least + more, least + "–" + greatest)
