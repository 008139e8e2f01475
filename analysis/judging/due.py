"""What "vượt 15%" may mean instead: percentage points above what was due by then.

A body that has reached 65% of a year's target by the end of June is 15 points
above the half that was due. By arithmetic it has not exceeded its target by
15%, and the verdict says so; but a reader is told what was probably meant.
"""

import re
from calendar import monthrange
from fractions import Fraction
from math import inf
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.because import DUE
from analysis.judging.integers import Column, Mask
from analysis.judging.operands import named
from analysis.judging.phrases import LANGUAGES, number_text
from analysis.reading.bounds import bounds
from analysis.reading.numerals import format_number, parse_number

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_HAIR = 1e-6  # by which floats may be wrong: what they let through is asked again exactly


class _Sources(NamedTuple):
    """What tells how much of the target each excess has reached: positions, -1 for none."""

    attainment: Column
    result: Column
    target: Column


def points_above_due(figures: pd.DataFrame, rows: Column) -> dict[str, Column]:
    """By language: what to add to the sentence of the excess at each row, mostly ""."""
    additions = {lang: np.full(len(rows), "", dtype=object) for lang in LANGUAGES}
    sources = _sources(figures, rows)
    periods = figures["period"].to_numpy(object)
    plans = np.where(sources.target < 0, "", periods[sources.target])
    due = _due_of_each(periods[rows], plans)
    for i in np.flatnonzero(_may_hold(figures, rows, sources, due)):
        reached = _reached(figures, *(int(source[i]) for source in sources))
        share = _due(periods[rows[i]], plans[i])
        excess = figures.iloc[rows[i]]
        if share is not None and _holds(excess, reached, share):
            for lang in LANGUAGES:
                additions[lang][i] = _addition(excess, reached[0], share, lang)
    return additions


def _sources(figures: pd.DataFrame, rows: Column) -> _Sources:
    """The printed result and target, or an attainment of the same result and its target."""
    of, against = named(figures, "of"), named(figures, "against")
    attained = np.full(len(figures) + 1, -1)  # the last one stands for no figure
    told = np.flatnonzero((figures["measure"] == "attainment").to_numpy() & (of >= 0))
    attained[of[told]] = told
    result, target = of[rows], against[rows]
    by_counts = (result >= 0) & (target >= 0)
    attainment = np.where(by_counts, -1, attained[result])
    indirect = np.where(attainment < 0, -1, against[attainment])
    return _Sources(attainment, result, np.where(by_counts, target, indirect))


def _may_hold(figures: pd.DataFrame, rows: Column, sources: _Sources, due: Column) -> Mask:
    value, low, high = (figures[name].to_numpy() for name in ("value", "low", "high"))
    with np.errstate(divide="ignore", invalid="ignore"):
        percent = 100 * value[sources.result] / value[sources.target]
    told = sources.attainment >= 0
    least = np.where(told, low[sources.attainment], percent) - due
    most = np.where(told, high[sources.attainment], percent) - due
    known = told | ((sources.result >= 0) & (sources.target >= 0))
    return known & (most >= low[rows] - _HAIR) & (least <= high[rows] + _HAIR)


Reached = tuple[Fraction, Fraction, Fraction | float]


def _reached(figures: pd.DataFrame, attainment: int, result: int, target: int) -> Reached:
    """How many percent of the target were reached: as printed, and at least and at most."""
    printed, hedge = figures["printed"], figures["hedge"]
    if attainment < 0:
        numbers = (Fraction(parse_number(printed.iloc[row])) for row in (result, target))
        percent = 100 * next(numbers) / next(numbers)
        return percent, percent, percent
    low, high = bounds(printed.iloc[attainment], hedge.iloc[attainment])
    value = Fraction(parse_number(printed.iloc[attainment]))
    return value, low, inf if high is None else high


def _holds(excess: Any, reached: Reached, due: Fraction) -> bool:
    low, high = bounds(excess["printed"], excess["hedge"])
    return reached[2] - due >= low and (high is None or reached[1] - due <= high)


def _addition(excess: Any, reached: Fraction, due: Fraction, lang: str) -> str:
    points = number_text(excess["printed"], excess["hedge"], lang)
    return DUE[lang].format(
        attained=_percent(reached, lang), due=_percent(due, lang), points=points
    )


def _percent(value: Fraction, lang: str) -> str:
    places = 0 if value.denominator == 1 else 1 if (10 * value).denominator == 1 else 2
    return format_number(value, lang, places) + "%"


def _due_of_each(periods: Column, plans: Column) -> Column:
    """What was due, in percent; NaN where nothing tells."""
    pairs = list(zip(periods, plans, strict=True))
    due = {pair: _due(*pair) for pair in set(pairs)}
    return np.array([np.nan if due[pair] is None else due[pair] for pair in pairs], dtype=float)


def _due(period: str, plan: str) -> Fraction | None:
    """How much of its target, in percent, a plan asks for by the end of a period.

    The plan is the year of the period where no target tells its own; None where
    the period does not end within it.
    """
    if not period:
        return None
    start, end = _months(period)
    first, last = _months(plan or period[:4])
    if not first <= start < end < last:
        return None
    return 100 * (end - first) / (last - first)


def _months(period: str) -> tuple[Fraction, Fraction]:
    """Where a period begins and ends, in months, days as parts of theirs."""
    first, _, last = period.partition("/")
    return _date(first)[0], _date(last or first)[1]


def _date(text: str) -> tuple[Fraction, Fraction]:
    match = _DATE.fullmatch(text)
    assert match is not None, text
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return Fraction(12 * year), Fraction(12 * year + 12)
    start = 12 * year + month - 1
    if day is None:
        return Fraction(start), Fraction(start + 1)
    days = monthrange(year, month)[1]
    return start + Fraction(day - 1, days), start + Fraction(day, days)
