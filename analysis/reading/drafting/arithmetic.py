"""Whether a printed percentage is right of two numbers, as a newspaper would round it.

It chooses among numbers that the text makes plausible and finds none by itself.
A percentage may be rounded to nearest, cut off or rounded up.
"""

from collections.abc import Iterable
from fractions import Fraction

from analysis.reading.bounds import bounds, last_unit
from analysis.reading.drafting.sentences import Mention

_FAR = Fraction(10) ** 12


def fits(change: Mention, result: Mention, other: Mention) -> bool:
    """Whether a share, attainment, increase… is right of a result and what it is held against."""
    if change.value is None or result.value is None or not other.value:
        return False
    low, high = _of_hundred(result, other) if change.percent else _apart(result, other)
    if change.measure in ("excess", "increase") and change.percent:
        low, high = low - 100, high - 100
    elif change.measure == "decrease":
        low, high = (100 - high, 100 - low) if change.percent else (-high, -low)
    least, most = _said(change)
    return least <= high and low <= most


def first_fitting(share: Mention, part: Mention, wholes: Iterable[Mention]) -> Mention | None:
    """The first of the plausible wholes of which a percentage is right."""
    return next((whole for whole in wholes if fits(share, part, whole)), None)


def exceeds(part: Mention, whole: Mention) -> bool:
    """Whether a number of people or things is surely more than another."""
    if part.value is None or whole.value is None or part.percent or whole.percent:
        return False
    return part.value > whole.value and _range(part)[0] > _range(whole)[1]


def _of_hundred(part: Mention, whole: Mention) -> tuple[Fraction, Fraction]:
    (low, high), (least, most) = _range(part), _range(whole)
    return low * 100 / most, high * 100 / max(least, Fraction(1))


def _apart(result: Mention, other: Mention) -> tuple[Fraction, Fraction]:
    (low, high), (least, most) = _range(result), _range(other)
    return low - most, high - least


def _range(count: Mention) -> tuple[Fraction, Fraction]:
    """What a count can stand for; a target "80 trở lên" is 80."""
    hedge = "" if count.hedge in ("at-least", "at-most") else count.hedge
    low, high = bounds(count.printed, hedge, count=True)
    return low, _FAR if high is None else high


def _said(change: Mention) -> tuple[Fraction, Fraction]:
    if change.hedge or not change.percent:
        low, high = bounds(change.printed, change.hedge, count=not change.percent)
        return low, _FAR if high is None else high
    assert change.value is not None
    unit = last_unit(change.value) * Fraction(99, 100)
    return Fraction(change.value) - unit, Fraction(change.value) + unit
