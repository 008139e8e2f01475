"""What may have gone wrong in a wrong claim: one number, the choice of a number, or two of them.

Each of a claim's numbers is tried in turn: which values of it would make right
every claim that it takes part in? Such a number could alone be at fault, the
more so where one slip of the hand leads from one of the values to the print.
Or the right numbers were put together wrongly: another figure taken as the base
or the part, or two figures exchanged.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import inf
from typing import NamedTuple

from analysis.judging.constraints import (
    Comparison,
    Constraint,
    Number,
    Ratio,
    Total,
    Value,
    Values,
    between,
    plain,
)
from analysis.judging.involved import Involved
from analysis.judging.slips import meant
from analysis.reading.numerals import EXACT

_MOST = 2**62  # more than any article counts
_TAKEN = ("count", "target")  # what can be taken as a base or a part


class Fault(NamedTuple):
    """What may be wrong with a figure of a claim; both are positions."""

    claim: int
    figure: int
    low: Number
    high: Number
    slip: str
    settles: int
    change: Fraction  # as a share of the number
    other: int = -1
    reaches: tuple[Decimal, ...] = ()


def mistakes(involved: Involved, claim: int) -> Iterator[Fault]:
    """Numbers of the claim of which other values settle all that they take part in."""
    for figure in involved.figures_of(claim):
        claims = sorted(involved.with_figure(figure), key=lambda other: other != claim)
        demands = [involved.constraint(other) for other in claims]
        reached = _reached(involved, figure, demands)
        numbers = [Fraction(number) for found in reached.values() for number in found]
        ends = _settling(involved, figure, demands) or (numbers and (min(numbers), max(numbers)))
        if ends:
            settles = sum(map(involved.is_wrong, claims))
            fault = Fault(claim, figure, *ends, "", settles, Fraction(0))
            yield from _by_slip(fault, involved.figure(figure).number, reached)


def _by_slip(fault: Fault, number: Decimal, reached: dict[str, list[Decimal]]) -> Iterator[Fault]:
    """The fault once for each slip that leads to the print, or once without."""
    for slip, others in reached.items():
        change = min(_change(number, Fraction(other)) for other in others)
        yield fault._replace(slip=slip, change=change, reaches=tuple(others))
    if not reached:
        nearest = min(max(Fraction(number), fault.low), fault.high)
        yield fault._replace(change=_change(number, nearest))


def _change(number: Decimal, other: Number) -> Fraction:
    printed = Fraction(number)
    return abs(Fraction(other) - printed) / (printed or 1)


def _reached(
    involved: Involved, figure: int, demands: list[Constraint]
) -> dict[str, list[Decimal]]:
    """By slip, the numbers that settle every claim and that one slip turns into the print."""
    found: dict[str, list[Decimal]] = {}
    for slip, number in meant(involved.figure(figure).printed):
        countable = int(number.as_tuple().exponent) >= 0 or not involved.figure(figure).counted
        if countable and _all_right(demands, {figure: involved.read(figure, number)}):
            found.setdefault(slip, []).append(number)
    return found


def _all_right(demands: list[Constraint], changes: Values) -> bool:
    return all(demand.right(changes) for demand in demands)


def _settling(
    involved: Involved, figure: int, demands: list[Constraint]
) -> tuple[Number, Number] | None:
    """The least and the greatest value that settles all, with as many decimals as are printed."""
    low, high = 0, _MOST
    for demand in demands:
        low, high = _halve(involved, figure, demand, low, high)
    while low <= high and not _all_right(demands, {figure: _exactly(involved, figure, low)}):
        low += 1
    while low < high and not _all_right(demands, {figure: _exactly(involved, figure, high)}):
        high -= 1
    if low > high:
        return None
    scale = 10 ** involved.figure(figure).decimals
    return Fraction(low, scale), inf if high == _MOST else Fraction(high, scale)


def _halve(
    involved: Involved, figure: int, demand: Constraint, low: int = 0, high: int = _MOST
) -> tuple[int, int]:
    """The numbers of last units, from `low` to `high`, with which the demand may be met."""
    sign = demand.direction(figure)
    nothing_is_of_0 = isinstance(demand, Comparison) and figure == demand.whole

    def side(units: int) -> int:
        return sign * demand.side({figure: _exactly(involved, figure, units)})

    told, low = involved.figure(figure), max(low, int(nothing_is_of_0))
    top = min(high, 2 * int(told.number.scaleb(told.decimals, EXACT)) + 2)
    while top < high and side(top) <= 0:
        top = min(top**2, high)
    numbers = range(low, top + 1)
    first = bisect_left(numbers, 0, key=side)
    return low + first, low + bisect_right(numbers, 0, lo=first, key=side) - 1


def _exactly(involved: Involved, figure: int, units: int) -> Value:
    """So many last units in the figure's place, without a hedge."""
    told = involved.figure(figure)
    return plain(Decimal(units).scaleb(-told.decimals, EXACT), told.counted)


def mistaken(involved: Involved, claim: int) -> Iterator[Fault]:
    """Other figures that make the claim right as its base or its part."""
    found: dict[tuple[str, int], Fault] = {}
    for slip, place, tried in _places(involved.constraint(claim)):
        for other in _near(involved, place, tried):
            fits = tried.right({place: involved.value(other)})
            if fits and _taken(involved, claim, other, tried):
                number = Fraction(involved.figure(other).number)
                change = _change(involved.figure(place).number, number)
                fault = Fault(claim, other, number, number, slip, 1, change, place)
                found.setdefault((slip, other), fault)
    yield from found.values()


def _taken(involved: Involved, claim: int, other: int, tried: Constraint) -> bool:
    """Whether a figure may be taken for another one: not for a second time in the same claim."""
    twice = tried is involved.constraint(claim) and other in involved.figures_of(claim)
    return involved.figure(other).measure in _TAKEN and not twice


def _near(involved: Involved, place: int, tried: Constraint) -> list[int]:
    """The figures of the article, alike in unit, that are about as large as the place needs."""
    scale, (low, high) = 10 ** involved.figure(place).decimals, _halve(involved, place, tried)
    return involved.alike(place, low / scale, high / scale)


def _places(claim: Constraint) -> Iterator[tuple[str, int, Constraint]]:
    """The places of a claim that another figure may have, and the claim to try it in."""
    if isinstance(claim, Total) and claim.whole >= 0 and len(claim.parts) > 1:
        yield "other-base", claim.whole, _met(claim)
    if isinstance(claim, Comparison):
        for slip, place in (("other-part", claim.part), ("other-base", claim.whole)):
            if place >= 0:
                yield slip, place, claim
    if isinstance(claim, Ratio) and claim.base and min(claim.part, claim.whole) >= 0:
        yield "other-base", claim.whole, _change_of_another(claim)


def _met(claim: Constraint) -> Constraint:
    """The parts of a whole must meet it: that they no longer exceed it would prove too little."""
    if isinstance(claim, Total) and len(claim.parts) > 1:
        return replace(claim, complete=True)
    return claim


def _change_of_another(claim: Ratio) -> Ratio:
    """The same change as a percentage of something else than the earlier count."""
    part, whole = claim.values[claim.part], claim.values[claim.whole]
    low, high = sorted((claim.sign * (part.low - whole.high), claim.sign * (part.high - whole.low)))
    changed = {**claim.values, claim.part: between(max(low, 0), max(high, 0))}
    return replace(claim, values=changed, base=0, sign=1)


def exchanged(involved: Involved, claim: int) -> Iterator[Fault]:
    """Numbers of the claim that settle all by changing places with another one."""
    for figure, other in _pairs(involved, claim):
        changes = {figure: involved.value(other), other: involved.value(figure)}
        claims = {*involved.with_figure(figure), *involved.with_figure(other)}
        demands = [_met(involved.constraint(claim)), *map(involved.constraint, claims)]
        if _all_right(demands, changes):
            number = Fraction(involved.figure(other).number)
            change = _change(involved.figure(figure).number, number)
            settles = sum(map(involved.is_wrong, claims))
            yield Fault(claim, figure, number, number, "exchanged", settles, change, other)


def _pairs(involved: Involved, claim: int) -> Iterator[tuple[int, int]]:
    """A figure of the claim, and one that could have changed places with it."""
    members, demand = involved.figures_of(claim), _met(involved.constraint(claim))
    for figure in members:
        later = [other for other in members if other > figure]
        near = [other for other in _near(involved, figure, demand) if other not in members]
        for other in (*later, *near):
            one, two = involved.figure(figure), involved.figure(other)
            exact = not (one.hedge or two.hedge)
            if exact and one.unit == two.unit and one.number != two.number:
                yield figure, other
