"""Whether a printed percentage is right of two numbers, as a newspaper would round it.

It chooses among numbers that the text makes plausible and finds none by itself.
A percentage may be rounded to nearest, cut off or rounded up.
"""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from analysis.reading.bounds import bounds, last_unit
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.numerals import parse_number

Range = tuple[Fraction, Fraction] | tuple[int, int]
_FAR = Fraction(10) ** 12


def fits(change: Mention, result: Mention, other: Mention, measure: str = "") -> bool:
    """Whether a share, attainment, increase… is right of a result and what it is held against."""
    measure = measure or change.measure
    if change.value is None or result.value is None or not other.value:
        return False
    if not change.percent:
        return _is_apart(change, result, other)
    least, most = _said(change)
    if measure in ("excess", "increase"):
        least, most = least + 100, most + 100
    elif measure == "decrease":
        least, most = 100 - most, 100 - least
    (low, high), (under, over) = _range(result), _range(other)
    return least * max(under, 1) <= high * 100 and low * 100 <= most * over


def _is_apart(change: Mention, result: Mention, other: Mention) -> bool:
    """Whether two counts differ by as much as a number tells."""
    (low, high), (under, over), (least, most) = _range(result), _range(other), _said(change)
    if change.measure == "decrease":
        return least <= over - low and under - high <= most
    return least <= high - under and low - over <= most


def first_fitting(share: Mention, part: Mention, wholes: Iterable[Mention]) -> Mention | None:
    """The first of the plausible wholes of which a percentage is right."""
    return next((whole for whole in wholes if fits(share, part, whole)), None)


def exceeds(part: Mention, whole: Mention) -> bool:
    """Whether a number of people or things is surely more than another."""
    if part.value is None or whole.value is None or part.percent or whole.percent:
        return False
    return part.value > whole.value and _range(part)[0] > _range(whole)[1]


def _range(count: Mention) -> Range:
    """What a count can stand for; a target "80 trở lên" is 80."""
    return _ends(count.printed, "" if count.hedge in ("at-least", "at-most") else count.hedge, True)


def _said(change: Mention) -> Range:
    if change.hedge or not change.percent:
        return _ends(change.printed, change.hedge, not change.percent)
    return _rounded(change.printed)


@lru_cache(maxsize=4096)
def _ends(printed: str, hedge: str, count: bool) -> Range:
    """The bounds of a number, whole where they can be: those are compared much faster."""
    ends = bounds(printed, hedge, count=count)
    low, high = (_FAR if end is None else end for end in ends)
    return (int(low), int(high)) if low.denominator == high.denominator == 1 else (low, high)


@lru_cache(maxsize=4096)
def _rounded(percentage: str) -> Range:
    value = parse_number(percentage)
    unit = last_unit(value) * Fraction(99, 100)
    return Fraction(value) - unit, Fraction(value) + unit
