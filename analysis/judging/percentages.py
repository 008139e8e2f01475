"""Claims in percent: shares, attainment, excess, increase and decrease, judged and explained."""

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import CONSISTENT, VERDICTS, Judged, Percentages
from analysis.judging.columns import digits_of
from analysis.judging.due import points_above_due
from analysis.judging.implied import implied, implies
from analysis.judging.integers import Column, as_float, endless_of
from analysis.judging.judge import judge
from analysis.judging.kinds import KINDS, kind_codes, missing_noun
from analysis.judging.operands import Operand, full_names, hedge_codes, operands
from analysis.judging.percent_texts import percent_sentences
from analysis.judging.phrases import LANGUAGES
from analysis.judging.tables import table_of
from analysis.reading.numerals import parse_number


def percentages(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each figure in percent that is a share or compares two figures."""
    percent = figures["measure"].isin(KINDS) & (figures["unit"] == "percent")
    rows = np.flatnonzero(percent.to_numpy())
    kinds = figures["measure"].to_numpy(object)[rows]
    part, whole = _alike(figures, *operands(figures, rows))
    asked = _asked(figures, rows, kinds, part, whole)
    judged = judge(asked)
    additions = _additions(figures, rows, kinds, judged)
    expected, low, high = _expectation(figures, asked, part, whole)
    return table_of(
        {
            "row": rows,
            "claim": full_names(figures, rows),
            "kind": kinds,
            "expected": expected,
            "low": low,
            "high": high,
            **implied(judged.low, judged.high),
            "verdict": VERDICTS[judged.verdict],
            "implies": implies(
                missing_noun(kinds, asked.part_missing, "en"), judged.low, judged.high
            ),
            "power": judged.power,
            **{
                f"because_{lang}": percent_sentences(
                    figures, kinds, asked, judged, (part, whole), additions[lang], lang
                )
                for lang in LANGUAGES
            },
        }
    )


def _alike(figures: pd.DataFrame, part: Operand, whole: Operand) -> tuple[Operand, Operand]:
    """Operands in unlike units, or in percent themselves, are none."""
    units = figures["unit"].to_numpy(object)
    unlike = (units[part.figure] != units[whole.figure]) & ~part.missing & ~whole.missing
    for operand in (part, whole):
        unlike |= np.isin(units[operand.figure], ("percent", "points")) & ~operand.missing
    part, whole = (x._replace(figure=np.where(unlike, -1, x.figure)) for x in (part, whole))
    return part, whole


def _asked(
    figures: pd.DataFrame, rows: Column, kinds: Column, part: Operand, whole: Operand
) -> Percentages:
    base, sign = (np.array([k[i] for k in KINDS.values()])[kind_codes(kinds)] for i in (0, 1))
    share = kinds == "share"
    digits, decimals = printed_digits(figures, rows)
    hedge = hedge_codes(figures, rows)
    within = share & (part.missing | whole.missing)
    return Percentages(
        digits, decimals, hedge,
        np.where(part.missing, 0, part.low),
        np.where(part.missing, endless_of(part.high), part.high),
        np.where(whole.missing, 1, np.maximum(whole.low, 1)),
        np.where(whole.missing, endless_of(whole.high), whole.high),
        part.missing, whole.missing, base, sign, share, within,
    )  # fmt: skip


def _additions(
    figures: pd.DataFrame, rows: Column, kinds: Column, judged: Judged
) -> dict[str, Column]:
    """What an excess that arithmetic does not bear out may mean instead."""
    doubted = np.flatnonzero((kinds == "excess") & (judged.verdict != CONSISTENT))
    additions = {lang: np.full(len(rows), "", dtype=object) for lang in LANGUAGES}
    for lang, texts in points_above_due(figures, rows[doubted]).items():
        additions[lang][doubted] = texts
    return additions


def printed_digits(figures: pd.DataFrame, rows: Column) -> tuple[Column, Column]:
    """The printed numbers without their comma, and how many digits follow it."""
    value, decimals = figures["value"].to_numpy()[rows], figures["decimals"].to_numpy()[rows]
    digits = np.rint(value * 10.0**decimals)
    long = np.flatnonzero((digits >= 2.0**53) | (decimals > 15))
    digits = np.where(digits >= 2.0**53, 0, digits).astype(np.int64)
    if len(long):
        digits, decimals = digits.astype(object), decimals.astype(object)
        for row in long:
            digits[row], _ = digits_of(parse_number(figures["printed"].iloc[rows[row]]))
    return digits, decimals


def _expectation(
    figures: pd.DataFrame, asked: Percentages, part: Operand, whole: Operand
) -> tuple[Column, Column, Column]:
    """The percentage by the printed operands, and its bounds by what these can be."""
    value = figures["value"].to_numpy()
    known = ~part.missing & ~whole.missing & (whole.high > 0)
    printed = _percent(asked, value[part.figure], value[whole.figure])
    ends = (
        _percent(asked, as_float(asked.part_low), as_float(asked.whole_high)),
        _percent(asked, as_float(asked.part_high), as_float(asked.whole_low)),
    )
    low, high = np.minimum(*ends), np.maximum(*ends)
    high = np.where(asked.share, np.minimum(high, np.maximum(printed, 100)), high)
    exact = (part.low == part.high) & (whole.low == whole.high)
    low, high = np.where(exact, printed, low), np.where(exact, printed, high)
    printed, low, high = (np.where(known, column, np.nan) for column in (printed, low, high))
    return printed, low, high


def _percent(asked: Percentages, part: Column, whole: Column) -> Column:
    """One division of whole numbers; of an endless whole nothing is 0 percent."""
    above = part - np.where(asked.base > 0, whole, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        quotient = np.where(np.isinf(whole), -asked.base, 100 * above / whole)
    percent: Column = asked.sign * quotient.astype(float)
    return percent
