"""Claims of more or fewer: so many people, or percentage points, above or below another figure.

The printed number must be the difference of two figures: of whole numbers for
people and things, of what two percentages can stand for with points. Such
claims are few, so they are judged one by one, in rationals.
"""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor, inf
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import ENDLESS, OPEN
from analysis.judging.because import LANGUAGES, template
from analysis.judging.implied import implied, implies
from analysis.judging.kinds import KINDS, Kind
from analysis.judging.operands import Operand, operands
from analysis.judging.phrases import number_text
from analysis.reading.bounds import bounds
from analysis.reading.numerals import format_number, parse_number
from analysis.reading.vocabulary import UNITS

DIFFERENCES = ("excess", "increase", "decrease")
Range = tuple[Any, Any]  # of rationals; inf where open, empty where the low end is above the high


class _Number(NamedTuple):
    """A printed number: what it can be, and its text in each language."""

    value: Fraction
    low: Any
    high: Any
    unit: str
    text: dict[str, str]


class _Row(NamedTuple):
    """sign·(part - whole) as printed; an operand is None where it is not printed."""

    kind: Kind
    printed: str
    hedge: str
    counted: bool  # whole numbers, not points
    part: _Number | None
    whole: _Number | None


def differences(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each excess, increase or decrease told in people, things or points."""
    told = figures["measure"].isin(DIFFERENCES) & (figures["unit"] != "percent")
    rows = np.flatnonzero(told.to_numpy())
    pair = operands(figures, rows)
    claims = [
        _claim(figures.iloc[row], *(_number(figures, operand, i) for operand in pair))
        for i, row in enumerate(rows)
    ]
    columns = ["claim", "kind", "expected", "low", "high", "verdict", "power",
               "because_en", "because_vi", "noun", "least", "greatest"]  # fmt: skip
    table = pd.DataFrame(claims, columns=columns).assign(row=rows)
    low, high, noun = (table.pop(name).to_numpy(object) for name in ("least", "greatest", "noun"))
    return table.assign(**implied(low, high), implies=implies(noun, low, high))


def _number(figures: pd.DataFrame, operand: Operand, i: int) -> _Number | None:
    if operand.missing[i]:
        return None
    figure = figures.iloc[operand.figure[i]]
    percent = figure["unit"] == "percent"
    low: Any
    end: Any
    if percent:
        cap = 100 if figure["measure"] in ("share", "target") else None
        low, end = bounds(figure["printed"], figure["hedge"], cap=cap)
    else:
        low, end = int(operand.low[i]), int(operand.high[i])
    high = inf if end in (None, OPEN, ENDLESS) else end
    text = {x: number_text(figure["printed"], figure["hedge"], x) for x in LANGUAGES}
    text = {x: text[x] + "%" * percent for x in LANGUAGES}
    return _Number(Fraction(parse_number(figure["printed"])), low, high, figure["unit"], text)


def _claim(figure: Any, part: _Number | None, whole: _Number | None) -> dict[str, Any]:
    row = _row(figure, part, whole)
    verdict, (least, greatest) = _judge(row)
    noun = row.kind.part if row.part is None else row.kind.whole
    expected, low, high = _expected(row)
    return {
        "claim": f"{figure['article']}/{figure['figure']}", "kind": figure["measure"],
        "expected": expected, "low": low, "high": high, "verdict": verdict,
        "power": 0.0 if verdict == "untestable" else _power(row),
        **{f"because_{x}": _because(row, figure["measure"], verdict, x) for x in LANGUAGES},
        "noun": noun.en, "least": least, "greatest": ENDLESS if greatest == inf else greatest,
    }  # fmt: skip


def _row(figure: Any, part: _Number | None, whole: _Number | None) -> _Row:
    """Operands that are unlike each other, or unlike the printed unit, are none."""
    counted = figure["unit"] != "points"
    units = {number.unit for number in (part, whole) if number is not None}
    if len(units) != 1 or ("percent" in units) == counted:
        part = whole = None
    return _Row(KINDS[figure["measure"]], figure["printed"], figure["hedge"], counted, part, whole)


def _judge(row: _Row) -> tuple[str, Range]:
    """The verdict, and the whole numbers that a missing operand may be."""
    missing = (row.part is None) + (row.whole is None)
    if missing == 2 or (missing and not row.counted):
        return "untestable", (0, -1)
    low, high = _reach(row, row.printed)
    if low > high:
        return "inconsistent", (0, -1)
    return ("possible", (low, high)) if missing else ("consistent", (0, -1))


def _reach(row: _Row, printed: str) -> Range:
    """Of the printed value, what the operands allow; of a missing operand, what the value does."""
    low, high = _bounds(row, printed)
    if row.part is not None and row.whole is not None:
        least, greatest = _difference(row, row.part, row.whole)
        return max(low, least), min(high, greatest)
    known = row.part or row.whole
    assert known is not None
    if (row.whole is None) == (row.kind.sign > 0):
        return max(known.low - high, 0), known.high - low
    return known.low + low, known.high + high


def _bounds(row: _Row, printed: str) -> Range:
    low, end = bounds(printed, row.hedge, count=row.counted)
    high = inf if end is None else end
    return (ceil(low), high if end is None else floor(end)) if row.counted else (low, high)


def _difference(row: _Row, part: _Number, whole: _Number) -> Range:
    low, high = part.low - whole.high, part.high - whole.low
    return (low, high) if row.kind.sign > 0 else (-high, -low)


def _expected(row: _Row) -> tuple[float, float, float]:
    """The difference of the printed operands, and its bounds by what these can be."""
    if row.part is None or row.whole is None:
        return np.nan, np.nan, np.nan
    low, high = _difference(row, row.part, row.whole)
    return float(row.kind.sign * (row.part.value - row.whole.value)), float(low), float(high)


def _power(row: _Row) -> float:
    tried = [_reach(row, printed) for printed in _neighbours(row.printed)]
    return float(np.mean([low > high for low, high in tried]))


def _neighbours(printed: str) -> Iterator[str]:
    """What else could be printed with as many digits, up to ten last units away."""
    digits, _, scale = printed.replace("\xa0", " ").partition(" ")
    if not digits[0].isdigit():
        digits, scale = str(parse_number(printed)), ""
    number = parse_number(digits)
    places = -int(number.as_tuple().exponent)
    for step in range(-10, 11):
        value = int(number.scaleb(places)) + step
        if step and value >= 0:
            text = f"0{value:0{places + 1}d}"  # with a leading 0 no comma looks like thousands
            text = f"{text[:-places]},{text[-places:]}" if places else text
            yield f"{text} {scale}".strip()


def _because(row: _Row, kind: str, verdict: str, lang: str) -> str:
    """One sentence from the numbers that decided."""
    points = "" if row.counted else " " + getattr(UNITS["points"], lang)
    printed = number_text(row.printed, row.hedge, lang) + points
    found = "" if verdict == "untestable" else _range_text(_reach(row, row.printed), lang)
    known = row.part or row.whole
    texts = {
        "part": row.part.text[lang] if row.part else found,
        "whole": row.whole.text[lang] if row.whole else found,
        "known": known.text[lang] if known else "",
        "missing": getattr(row.kind.part if row.part is None else row.kind.whole, lang),
        "printed": printed,
        "bounds": _range_text(_bounds(row, row.printed), lang) + points,
        "value": printed,
    }
    if row.part and row.whole:
        texts["value"] = _number_text(abs(row.part.value - row.whole.value), lang) + points
    return template(kind, _outcome(row, verdict), lang).format(**texts) + "."


def _outcome(row: _Row, verdict: str) -> str:
    """The key of the row's sentence, see `because.OUTCOMES`."""
    if verdict in ("untestable", "possible"):
        return verdict
    if row.part is None or row.whole is None:
        return "none fits"
    low, high = _difference(row, row.part, row.whole)
    fits = verdict == "consistent"
    if row.hedge:
        outcome = "hedged" if fits else "hedged inconsistent"
    else:
        outcome = ("exact" if low == high else "range") if fits else "differs"
    return "-" + outcome if high < 0 else outcome


def _range_text(ends: Range, lang: str) -> str:
    low, high = ends
    if high == inf:
        return _number_text(low, lang) + {"en": " or more", "vi": " trở lên"}[lang]
    texts = [_number_text(max(end, 0), lang) for end in dict.fromkeys((low, high))]
    return "–".join(texts)


def _number_text(value: Any, lang: str) -> str:
    return format_number(Fraction(value), lang)
