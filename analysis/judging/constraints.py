"""What a claim demands of its numbers, so that each of them can be changed and tried.

`check` judges every claim as it is printed; here are the few that are wrong and
those that share a number with them, asked again and again: would it be right if
this number were that one? A claim computes something from its figures and holds
it against what is printed, or against its whole: `side` tells on which side of
that it falls, exactly, so that the numbers that make it right are found by
halving. Right is what `check` does not call wrong, under whichever habit of
rounding. Figures are told by their position in the table, -1 for one that is
not printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor, inf
from typing import NamedTuple, Protocol

from analysis.judging.arithmetic import CONSISTENT, HABITS
from analysis.reading.bounds import bounds, last_unit
from analysis.reading.numerals import format_number

Number = Fraction | int | float  # a float is infinite

# How far a value may lie from its print, in last units: to the nearest, and under any habit.
_NEAREST = tuple(Fraction(end, 4) for end in HABITS[CONSISTENT][:2])
_ANY = (
    Fraction(min(ends[0] for ends in HABITS.values()), 4),
    Fraction(max(ends[1] for ends in HABITS.values()), 4),
)


class Value(NamedTuple):
    """What a number can stand for: by its bounds, and under any habit of rounding.

    `open` tells that `below` and `above` themselves are out of reach.
    """

    low: Number
    high: Number
    below: Number
    above: Number
    open: bool = False


Values = Mapping[int, Value]


def between(low: Number, high: Number) -> Value:
    """Any number in a range, ends included."""
    return Value(low, high, low, high)


def plain(number: Decimal, count: bool) -> Value:
    """A number printed without a hedge: a whole number, or what some habit prints so."""
    value, unit = Fraction(number), last_unit(number)
    if count:
        return between(value, value)
    low, high, below, above = (value + step * unit for step in (*_NEAREST, *_ANY))
    return Value(low, high, below, above, open=True)


def hedged(number: Decimal, hedge: str, count: bool, share: bool) -> Value:
    """A number printed with a hedge or a multiplier, as `bounds` has it."""
    low, high = bounds(_written(number), hedge, count, 100 if share else None)
    if count:
        return between(ceil(low), inf if high is None else floor(high))
    return between(low, inf if high is None else high)


def _written(number: Decimal) -> str:
    """As `bounds` reads it; with a leading 0 no comma looks like one of thousands."""
    if int(number.as_tuple().exponent) > 0:
        return format_number(number)
    return f"0{number:f}".replace(".", ",")


class Constraint(Protocol):
    """A claim, asked with some of its numbers changed."""

    def direction(self, figure: int) -> int:
        """1 where more of the figure leads to the side of too much, -1 where it leads away."""

    def side(self, changes: Values) -> int:
        """-1 where too little comes of it, 1 where too much, 0 where it may be right."""

    def right(self, changes: Values) -> bool:
        """Whether some whole numbers that its operands can be make it right."""


@dataclass(frozen=True)
class Comparison:
    """A printed number and the two figures that it compares."""

    values: Values
    printed: int
    part: int
    whole: int
    sign: int

    def direction(self, figure: int) -> int:
        return {self.part: self.sign, self.whole: -self.sign}.get(figure, -1)

    def _operands(self, changes: Values) -> tuple[Value, Value]:
        part = between(0, inf) if self.part < 0 else self._value(self.part, changes)
        whole = between(1, inf) if self.whole < 0 else self._value(self.whole, changes)
        return part, whole

    def _value(self, figure: int, changes: Values) -> Value:
        return changes[figure] if figure in changes else self.values[figure]


@dataclass(frozen=True)
class Ratio(Comparison):
    """A percentage: sign·(100·part/whole - base)."""

    base: int
    share: bool

    def side(self, changes: Values) -> int:
        part, whole = self._operands(changes)
        low, high = _percent(part.low, whole.high), _percent(part.high, whole.low)
        return self.sign * _side(low, min(high, self._most()), self._accepted(changes))

    def right(self, changes: Values) -> bool:
        part, whole = self._operands(changes)
        if self.side(changes):
            return False
        exact = part.low == part.high and whole.low == whole.high
        return exact or _some(part, whole, self._accepted(changes), self._most())

    def _accepted(self, changes: Values) -> Value:
        """What 100·part/whole may be."""
        value = self._value(self.printed, changes)
        ends = sorted((self.base + self.sign * value.below, self.base + self.sign * value.above))
        return between(ends[0], ends[1])._replace(open=value.open)

    def _most(self) -> Number:
        """A part that is not printed, or one of a whole that is not, is no more than its whole."""
        return 100 if self.share and min(self.part, self.whole) < 0 else inf


@dataclass(frozen=True)
class Difference(Comparison):
    """So many more or fewer: sign·(part - whole)."""

    def side(self, changes: Values) -> int:
        part, whole = self._operands(changes)
        low, high = part.low - whole.high, part.high - whole.low
        value = self._value(self.printed, changes)
        ends = sorted((self.sign * low, self.sign * high))
        return _side(ends[0], ends[1], between(value.low, value.high))

    def right(self, changes: Values) -> bool:
        return self.side(changes) == 0


@dataclass(frozen=True)
class Total:
    """Parts and what they must not exceed: a whole, or 100 percent (-1).

    `complete` parts meet it now, and must go on to do so.
    """

    values: Values
    parts: tuple[int, ...]
    whole: int
    complete: bool

    def direction(self, figure: int) -> int:
        return -1 if figure == self.whole else 1

    def side(self, changes: Values) -> int:
        values = {**self.values, **changes}
        parts = [values[part] for part in self.parts]
        low, high = sum(max(part.below, 0) for part in parts), sum(part.above for part in parts)
        whole = between(100, 100) if self.whole < 0 else values[self.whole]
        either = any(part.open for part in parts)
        side = _side(low, high, whole._replace(open=either))
        return side if self.complete else max(side, 0)

    def right(self, changes: Values) -> bool:
        return self.side(changes) == 0


def _side(low: Number, high: Number, value: Value) -> int:
    """-1 where all from `low` to `high` lies below the value, 1 where all lies above, else 0."""
    if high < value.below or (value.open and high == value.below):
        return -1
    return int(low > value.above or (value.open and low == value.above))


def _percent(part: Number, whole: Number) -> Number:
    """100·part/whole; nothing can be a percentage of 0."""
    if whole == 0 or part == inf:
        return inf
    return 0 if whole == inf else Fraction(100 * part) / whole


def _some(part: Value, whole: Value, accepted: Value, most: Number) -> bool:
    """Whether some whole number of the part is an accepted percentage of one of the whole.

    Soon found: numbers that are not exact are seldom small.
    """
    low = accepted.below, accepted.open
    high = min(accepted.above, most), accepted.open and accepted.above <= most
    if whole.high != inf:
        wholes = range(int(whole.low), int(whole.high) + 1)
        return any(_meets(_times(low, n), _times(high, n), part) for n in wholes)
    parts = range(int(part.low), int(min(part.high, part.low + _ENOUGH)) + 1)
    return any(_meets(_over(k, high), _over(k, low), whole) for k in parts)


_End = tuple[Number, bool]  # and whether it is left out
_ENOUGH = 10**4


def _times(percentage: _End, whole: int) -> _End:
    return Fraction(percentage[0]) * whole / 100, percentage[1]


def _over(part: int, percentage: _End) -> _End:
    """The whole of which the part is that percentage: of 0 percent or less, none is too large."""
    limit = Fraction(100 * part) / Fraction(percentage[0]) if percentage[0] > 0 else inf
    return limit, percentage[1]


def _meets(low: _End, high: _End, value: Value) -> bool:
    """Whether a whole number between two ends lies within a value."""
    if low[0] == inf:
        return False
    first = floor(low[0]) + 1 if low[1] else ceil(low[0])
    last = high[0] if high[0] == inf else ceil(high[0]) - 1 if high[1] else floor(high[0])
    return max(first, value.low) <= min(last, value.high)
