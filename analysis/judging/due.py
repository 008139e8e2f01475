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

from analysis.judging.arithmetic import Column
from analysis.judging.because import DUE, LANGUAGES
from analysis.judging.operands import named
from analysis.judging.phrases import number_text
from analysis.reading.bounds import bounds
from analysis.reading.numerals import format_number, parse_number

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_Span = tuple[Fraction, Fraction]


class _Attained(NamedTuple):
    """How much of a target was reached, in percent, and the target's period if it is printed."""

    value: Fraction
    low: Fraction
    high: Fraction | float
    plan: str


def points_above_due(figures: pd.DataFrame, rows: Column) -> dict[str, list[str]]:
    """By language: what to add to the sentence of the excess at each row, mostly ""."""
    of, against = named(figures, "of"), named(figures, "against")
    told = np.flatnonzero(((figures["measure"] == "attainment") & (of >= 0)).to_numpy())
    attainments = dict(zip(of[told], told, strict=True))
    additions = []
    for row in rows:
        result, target = of[row], against[row]
        attained = None
        if result >= 0 and target >= 0:
            attained = _computed(figures.iloc[result], figures.iloc[target])
        elif result in attainments:
            attained = _printed(figures, attainments[result], against)
        additions.append(_addition(figures.iloc[row], attained))
    return {lang: [addition[lang] for addition in additions] for lang in LANGUAGES}


def _computed(result: Any, target: Any) -> _Attained | None:
    if not target["value"] or result["low"] != result["high"]:
        return None
    percent = 100 * Fraction(result["value"]) / Fraction(target["value"])
    return _Attained(percent, percent, percent, target["period"])


def _printed(figures: pd.DataFrame, row: int, against: Column) -> _Attained:
    attainment = figures.iloc[row]
    low, high = bounds(attainment["printed"], attainment["hedge"])
    plan = figures["period"].iloc[against[row]] if against[row] >= 0 else ""
    value = Fraction(parse_number(attainment["printed"]))
    return _Attained(value, low, inf if high is None else high, plan)


def _addition(excess: Any, attained: _Attained | None) -> dict[str, str]:
    due = None if attained is None else _due(excess["period"], attained.plan)
    if attained is None or due is None or not _holds(excess, attained, due):
        return dict.fromkeys(LANGUAGES, "")
    return {
        lang: DUE[lang].format(
            attained=_percent(attained.value, lang),
            due=_percent(due, lang),
            points=number_text(excess["printed"], excess["hedge"], lang),
        )
        for lang in LANGUAGES
    }


def _holds(excess: Any, attained: _Attained, due: Fraction) -> bool:
    low, high = bounds(excess["printed"], excess["hedge"])
    return attained.high - due >= low and (high is None or attained.low - due <= high)


def _percent(value: Fraction, lang: str) -> str:
    places = 0 if value.denominator == 1 else 1 if (10 * value).denominator == 1 else 2
    return format_number(value, lang, places) + "%"


def _due(period: str, plan: str) -> Fraction | None:
    """How much of its target, in percent, a plan asks for by the end of the period.

    The plan is the year of the period where no target tells its own; None where
    the period does not end within it.
    """
    if not period or not (plan or len(period) > 4):
        return None
    start, end = _months(period)
    first, last = _months(plan or period[:4])
    if not first <= start < end < last:
        return None
    return 100 * (end - first) / (last - first)


def _months(period: str) -> _Span:
    """Where a period begins and ends, in months, days as parts of theirs."""
    first, _, last = period.partition("/")
    return _date(first)[0], _date(last or first)[1]


def _date(text: str) -> _Span:
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
