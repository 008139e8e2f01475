"""Which whole numbers make a printed percentage right, decided in integers.

A printed percentage stands for an interval, another one under each habit: the
nearest value, digits cut off, always up. Claims differ in how the percentage
comes from two whole numbers (100·k/n, 100·k/n - 100, 100 - 100·k/n), but each
says in the end that 100·k/n lies between two bounds. So one question answers
them all: is there a k and an n, each in its range, with

    low·n <= 400·scale·k <= high·n        scale = 10^decimals

where `low` and `high` are whole quarters of a unit of the last printed digit
(a hedge moves a bound by at most a quarter of the number, see `bounds`)?

Rows go the shortest exact way: both operands known and no hedge, one product a
side; one operand known, the range of the other by a division; two ranges, or
numbers too long for 64 bits, a search in Python's own integers.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from analysis.reading.bounds import HEDGES

Column = NDArray[Any]
Mask = Column  # of truth values

CONSISTENT, TRUNCATED, ROUNDED_UP, INCONSISTENT, POSSIBLE, UNTESTABLE = range(6)
VERDICTS = np.array(
    ["consistent", "truncated", "rounded-up", "inconsistent", "possible", "untestable"],
    dtype=object,
)
# From the printed value, in quarters of its last unit: low, high, and which of the two is left out.
HABITS = {CONSISTENT: (-2, 2, 0, 0), TRUNCATED: (0, 4, 0, 1), ROUNDED_UP: (-4, 0, 1, 0)}

OPEN = 2**62  # the upper end of a range that nothing limits, in 64 bits
ENDLESS = 10**1000  # and in Python's integers
NEIGHBOURS = [i for i in range(-10, 11) if i]
BLOCK = 2**15  # rows that stay in the processor's cache
_POWERS = np.array([10**i for i in range(16)])


class Percentages(NamedTuple):
    """Columns of percentages to be judged, a row each, whole numbers throughout."""

    digits: Column  # the printed percentage without its comma
    decimals: Column  # how many of the digits follow the comma
    hedge: Column  # its place in HEDGES
    part_low: Column  # k: the part, the result, the later count
    part_high: Column
    whole_low: Column  # n: the whole, the target, the earlier count
    whole_high: Column
    part_missing: Column
    whole_missing: Column
    base: Column  # the percentage is sign·(100·k/n - base)
    sign: Column
    share: Column  # a share, which ends at 100
    within: Column  # k cannot exceed n


class Judged(NamedTuple):
    """The verdict (its place in VERDICTS), the range of a missing operand, and the power.

    A range is empty (low 0, high -1) where no operand is missing or none fits.
    """

    verdict: Column
    low: Column
    high: Column
    power: Column


class _Ends(NamedTuple):
    """low·n + low_open <= per·k <= high·n - high_open."""

    low: Column
    low_open: Column
    high: Column
    high_open: Column
    per: Column


def judge(rows: Percentages) -> Judged:
    """Judge every row by the shortest exact way; a whole of 0 is untestable."""
    starts = range(0, max(len(rows.digits), 1), BLOCK)
    blocks = [_judge_block(_take(rows, slice(start, start + BLOCK))) for start in starts]
    return blocks[0] if len(blocks) == 1 else Judged(*map(_joined, zip(*blocks, strict=True)))


def _joined(columns: Iterable[Column]) -> Column:
    columns = list(columns)
    long = any(column.dtype == object for column in columns)
    return np.concatenate([in_python(column) if long else column for column in columns])


def _take(rows: Percentages, which: slice | Mask) -> Percentages:
    return Percentages(*(column[which] for column in rows))


def _judge_block(rows: Percentages) -> Judged:
    rows = Percentages(*map(_shortest, rows))
    way = _ways(rows)
    if (way == 0).all():
        return _judge_exact(rows)
    judged = _untestable(len(way))
    for i, (judge_way, numbers) in enumerate(_WAYS):
        if (mask := way == i).any():
            found = judge_way(Percentages(*map(numbers, _take(rows, mask))))
            judged = Judged(*(_put(*x, mask) for x in zip(judged, found, strict=True)))
    return judged


def _put(column: Column, found: Column, mask: Mask) -> Column:
    if found.dtype == object:
        column = in_python(column)
    elif column.dtype == object:
        found = in_python(found)
    column[mask] = found
    return column


def _shortest(column: Column) -> Column:
    """In 64 bits if all of the block fits: what is longer elsewhere costs nothing here."""
    if column.dtype != object:
        return column
    fits = (column < OPEN) | (column == ENDLESS)
    return in_64_bits(column) if fits.all() else column


def in_64_bits(column: Column) -> Column:
    """Whole numbers that fit in 64 bits, in these."""
    if column.dtype != object:
        return column
    return np.where(column == ENDLESS, OPEN, column).astype(np.int64)


def in_python(column: Column) -> Column:
    """Whole numbers in Python's integers, which are never too long."""
    if column.dtype.kind != "i":
        return column
    long = column.astype(object)
    long[column == OPEN] = ENDLESS
    return long


def endless_of(column: Column) -> int:
    """The end that nothing limits, in the integers of the column."""
    return ENDLESS if column.dtype == object else OPEN


def is_open(ends: Column) -> Mask:
    """Where a range has no upper end."""
    found: Mask = ends == endless_of(ends)
    return found


def _untestable(length: int) -> Judged:
    none = np.zeros(length, np.int64)
    return Judged(np.full(length, UNTESTABLE, np.int8), none, none - 1, np.zeros(length))


def _ways(rows: Percentages) -> Column:
    """Which of `_WAYS` each row goes; -1 for those that nothing can be computed of."""
    testable = ~(rows.part_missing & rows.whole_missing) & (rows.whole_high > 0)
    known_part, known_whole = rows.part_low == rows.part_high, rows.whole_low == rows.whole_high
    ends_at_100 = rows.share & (rows.digits <= 100 * scale_of(rows.decimals))
    unlimited = _is(rows.hedge, "at-least") & ~ends_at_100
    room = _room_in_64_bits(rows)
    exact = (room > 1) & known_part & known_whole & (rows.hedge == 0)
    one_range = (room > 4) & (known_part | known_whole) & ~unlimited
    two_ranges = (room > 64) & ~unlimited
    return np.select([~testable, exact, one_range, two_ranges], [-1, 0, 1, 2], 3)


def _room_in_64_bits(rows: Percentages) -> Column:
    """How many times the products of the row fit below 2^62: generously, in floats."""
    columns = (rows.digits, rows.decimals, rows.part_high, rows.whole_high)
    if all(column.dtype != object for column in columns):
        most = [int(column.max(initial=0)) for column in columns]
        unit = 100 * 10 ** most[1]
        if unit * most[2] + 2 * (most[0] + unit) * most[3] < 2**55:
            return np.full(len(rows.digits), 2.0**7)
    with np.errstate(over="ignore"):
        scale = 10.0 ** _size(rows.decimals)
    digits = _size(rows.digits) + 100 * scale + 10
    part, whole = (
        _size(np.where(is_open(high), low, high))
        for low, high in ((rows.part_low, rows.part_high), (rows.whole_low, rows.whole_high))
    )
    room: Column = 2.0**62 / np.maximum(100 * scale * np.maximum(part, 1), 2 * digits * whole)
    return room


def _size(column: Column) -> Column:
    return np.minimum(column, OPEN).astype(float)


def as_float(ends: Column) -> Column:
    """The ends of ranges as floats, inf where open."""
    endless = is_open(ends)
    return np.where(endless, np.inf, np.where(endless, 0, ends).astype(float))


def scale_of(decimals: Column) -> Column:
    """10^decimals, in Python's integers where these are longer than `_POWERS`."""
    if decimals.dtype == object or decimals.max(initial=0) >= len(_POWERS):
        return np.array([10 ** int(d) for d in decimals], dtype=object)
    return _POWERS[decimals]


# Both operands known


def residual(digits: Column, scale: Column, part: Column, whole: Column) -> Column:
    """How far 100·k/n lies above the printed value, in last units times n."""
    distance = 100 * scale * part
    distance -= digits * whole
    return distance


def verdict_of(residual: Column, whole: Column) -> Column:
    """To the nearest up to half a unit away, else cut off or up to a unit away."""
    distance = np.abs(residual)
    far = 2 * distance > whole
    verdict = far.astype(np.int8)
    verdict += far & (residual < 0)
    verdict[distance >= whole] = INCONSISTENT
    return verdict


def _judge_exact(rows: Percentages) -> Judged:
    scale, whole = scale_of(rows.decimals), rows.whole_low
    centre = rows.base * scale + rows.sign * rows.digits
    distance = rows.sign * residual(centre, scale, rows.part_low, whole)
    power = _power_exact(rows, scale, distance)
    return _untestable(len(whole))._replace(verdict=verdict_of(distance, whole), power=power)


def _power_exact(rows: Percentages, scale: Column, distance: Column) -> Column:
    """A known quotient has one nearest value, or two where it is a tie."""
    power = np.ones(len(scale))
    near = np.flatnonzero(2 * np.abs(distance) >= rows.whole_low)
    distance, whole = distance[near], rows.whole_low[near]
    below, above = _neighbours(rows.digits[near], scale[near], rows.share[near])
    step, rest = np.divmod(2 * distance + whole, 2 * whole)
    hits = _is_neighbour(step, below, above).astype(np.int64)
    hits += (rest == 0) & _is_neighbour(step - 1, below, above)
    power[near] -= hits / (below + above)
    return power


def _neighbours(digits: Column, scale: Column, share: Column) -> tuple[Column, Column]:
    """How many values up to ten last units below and above can be printed."""
    room = 100 * scale - digits
    return np.minimum(digits, 10), np.where(share & (room >= 0), np.minimum(room, 10), 10)


def _is_neighbour(step: Column, below: Column, above: Column) -> Mask:
    found: Mask = (step != 0) & (step >= -below) & (step <= above)
    return found


# Operands with a range

Reach = Callable[[Percentages, _Ends], tuple[Column, Column]]


def _judge_by(reach: Reach, rows: Percentages) -> Judged:
    """The best habit under which some operand fits, and the operands that do."""
    missing = rows.part_missing | rows.whole_missing
    verdict, low, high, _ = _untestable(len(missing))
    verdict[:] = INCONSISTENT
    for habit in reversed(HABITS):
        least, greatest = reach(rows, _ends(rows, habit))
        fits = (least <= greatest) & ((rows.hedge == 0) | (habit == CONSISTENT))
        verdict[fits] = habit
        low = np.where(fits & missing, least, low)
        high = np.where(fits & missing, greatest, high)
    verdict[(verdict == CONSISTENT) & missing] = POSSIBLE
    return Judged(verdict, low, high, _power_by(reach, rows))


def _power_by(reach: Reach, rows: Percentages) -> Column:
    below, above = _neighbours(rows.digits, scale_of(rows.decimals), rows.share)
    hits = np.zeros(len(below), np.int64)
    for step in NEIGHBOURS:
        low, high = reach(rows, _ends(rows, CONSISTENT, step))
        hits += (low <= high) & _is_neighbour(np.array(step), below, above)
    power: Column = 1 - hits / (below + above).astype(np.int64)
    return power


def _ends(rows: Percentages, habit: int, step: int = 0) -> _Ends:
    """What the printed value, `step` last units on, says about 400·scale·k/n."""
    digits, scale = rows.digits + step, scale_of(rows.decimals)
    below, above, low_open, high_open = HABITS[habit]
    low, high = 4 * digits + below, 4 * digits + above
    hedged = np.flatnonzero(rows.hedge)
    low[hedged], high[hedged] = hedge_ends(
        digits[hedged], rows.decimals[hedged], rows.hedge[hedged], rows.share[hedged]
    )
    base, per, mirrored = 4 * rows.base * scale, 400 * scale, rows.sign < 0
    low, high = base + np.where(mirrored, -high, low), base + np.where(mirrored, -low, high)
    left_out = np.where(mirrored, high_open, low_open), np.where(mirrored, low_open, high_open)
    limit = rows.within & (high > per)
    return _Ends(low, left_out[0], np.where(limit, per, high), np.where(limit, 0, left_out[1]), per)


def hedge_ends(
    digits: Column, decimals: Column, hedge: Column, share: Column
) -> tuple[Column, Column]:
    """`bounds.bounds` of hedged percentages, on columns, in quarters of the last unit."""
    low, high = hedged_ends(digits, decimals > 0, hedge)
    full = 400 * scale_of(decimals)
    return low, np.where(share & (4 * digits <= full), np.minimum(high, full), high)


def hedged_ends(
    digits: Column, comma: Mask, hedge: Column, least: Column | int = 0
) -> tuple[Column, Column]:
    """The same of any numbers; a hedge moves a bound by `least` or more."""
    unit = np.where(comma, 1, _last_nonzero(digits))
    step = np.maximum(np.minimum(4 * unit, digits), least)
    low = 4 * digits - step * _is(hedge, "nearly", "about")
    high = 4 * digits + step * _is(hedge, "over", "about")
    low = np.where(_is(hedge, "under", "at-most"), 0, low)
    return low, np.where(_is(hedge, "at-least"), endless_of(digits), high)


def _is(hedge: Column, *words: str) -> Mask:
    return np.array([word in words for word in HEDGES])[hedge.astype(np.int8)]


def _last_nonzero(digits: Column) -> Column:
    """One unit of the last digit that is not 0: 10 for 60, 1 for 73 (and for 0)."""
    unit = np.ones_like(digits)
    while (more := (digits % (10 * unit) == 0) & (digits > 0)).any():
        unit = np.where(more, 10 * unit, unit)
    return unit


def _reach_one(rows: Percentages, ends: _Ends) -> tuple[Column, Column]:
    """The range of the operand that is not known, where the other one is."""
    part = _reach_part(rows, ends)
    whole = _reach_whole(rows, ends)
    known_whole = rows.whole_low == rows.whole_high
    return np.where(known_whole, part[0], whole[0]), np.where(known_whole, part[1], whole[1])


def _reach_part(rows: Percentages, ends: _Ends) -> tuple[Column, Column]:
    whole = rows.whole_low
    low = -(-(ends.low * whole + ends.low_open) // ends.per)
    high = (ends.high * whole - ends.high_open) // ends.per
    return np.maximum(low, rows.part_low), np.minimum(high, rows.part_high)


def _reach_whole(rows: Percentages, ends: _Ends) -> tuple[Column, Column]:
    """Bounds of 0 or less allow any whole or none."""
    product = ends.per * rows.part_low
    low = -(-(product + ends.high_open) // np.maximum(ends.high, 1))
    high = (product - ends.low_open) // np.maximum(ends.low, 1)
    none = ((ends.high <= 0) & (product > ends.high - ends.high_open)) | (
        (ends.low == 0) & (product < ends.low_open)
    )
    low = np.where(ends.high > 0, np.maximum(low, rows.whole_low), rows.whole_low)
    high = np.where(ends.low > 0, np.minimum(high, rows.whole_high), rows.whole_high)
    return low, np.where(none, -1, high)


def _reach_two(rows: Percentages, ends: _Ends) -> tuple[Column, Column]:
    """What the ends of two ranges reach of each other; searched where that does not fit itself."""
    n1 = _reach_whole(rows, ends)[0]
    of_most = _reach_whole(rows._replace(part_low=_closed(rows.part_high)), ends)[1]
    n2 = np.where(is_open(rows.part_high), rows.whole_high, of_most)
    k1 = _reach_part(rows._replace(whole_low=n1), ends)[0]
    of_last = _reach_part(rows._replace(whole_low=_closed(n2)), ends)[1]
    k2 = np.where(is_open(n2), rows.part_high, of_last)
    low, high = np.where(rows.part_missing, k1, n1), np.where(rows.part_missing, k2, n2)
    certain = _fits(rows, ends, low) & _fits(rows, ends, high) | (low > high)
    doubtful = ~certain | (ends.high <= 0)
    if doubtful.any():
        some = Percentages(*map(in_python, _take(rows, doubtful)))
        found = map(_shortest, _search(some, _Ends(*(end[doubtful] for end in ends))))
        low, high = (_put(*x, doubtful) for x in zip((low, high), found, strict=True))
    return low, high


def _closed(ends: Column) -> Column:
    return np.where(is_open(ends), 0, ends)


def _fits(rows: Percentages, ends: _Ends, number: Column) -> Mask:
    """Whether a whole, or a part where it is missing, goes with some number of the other range."""
    number, missing = _closed(number), rows.part_missing
    part = rows._replace(part_low=np.where(missing, number, rows.part_low))
    (k1, k2), (n1, n2) = (
        _reach_part(rows._replace(whole_low=number), ends),
        _reach_whole(part, ends),
    )
    fits: Mask = np.where(missing, n1 <= n2, k1 <= k2) & (number > 0)
    return fits


def _search(rows: Percentages, ends: _Ends) -> tuple[Column, Column]:
    """Where both operands have a range: the least and the greatest missing one (0 if none is)."""
    limits = [end.astype(object) for end in ends]
    boxes = [_Box(*row) for row in zip(*limits, *rows[3:7], strict=True)]
    missing = zip(boxes, rows.part_missing, rows.whole_missing, strict=True)
    found = [_missing(*row) for row in missing]
    low, high = np.array(found, dtype=object).T
    return low, np.where(high > 10**900, ENDLESS, high)


def _missing(box: "_Box", part: bool, whole: bool) -> tuple[int, int]:
    box = box.narrowed()
    if not box.fits():
        return 0, -1
    if part:
        return (
            _first(box.k1, box.k2, lambda k: box._replace(k2=k).fits()),
            -_first(-box.k2, -box.k1, lambda k: box._replace(k1=-k).fits()),
        )
    if whole:
        return (
            _first(box.n1, box.n2, lambda n: box._replace(n2=n).fits()),
            -_first(-box.n2, -box.n1, lambda n: box._replace(n1=-n).fits()),
        )
    return 0, 0


class _Box(NamedTuple):
    """Parts from k1 to k2 of wholes from n1 to n2, within the bounds of `_Ends`."""

    low: int
    low_open: int
    high: int
    high_open: int
    per: int
    k1: int
    k2: int
    n1: int
    n2: int

    def narrowed(self) -> "_Box":
        """Without the parts and wholes that the bounds cannot reach; empty if n1 exceeds n2."""
        low, low_open, high, high_open, per, k1, k2, n1, n2 = self
        if low < 0:
            low = low_open = 0
        if low > high or (low == high and low_open + high_open) or high < (k1 > 0):
            return self._replace(n1=1, n2=0)
        n1 = max(n1, -(-(per * k1 + high_open) // high) if high else 1)
        n2 = min(n2, (per * k2 - low_open) // low if low else n2 if low_open <= per * k2 else 0)
        k1, k2 = max(k1, -(-(low * n1 + low_open) // per)), min(k2, (high * n2 - high_open) // per)
        return _Box(low, low_open, high, high_open, per, k1, k2, n1, n2)

    def fits(self) -> bool:
        """Whether some part of some whole lies within the bounds.

        Of the wholes that the bounds can reach one fits that has any whole
        number between its bounds; one of `per` in a row always does.
        """
        low, low_open, high, high_open, per, _, _, first, last = self.narrowed()
        count = min(last, first + per + 1) - first + 1
        return count > 0 and _floor_sum(count, per, high, high * first - high_open) > _floor_sum(
            count, per, low, low * first + low_open - 1
        )


def _floor_sum(count: int, per: int, step: int, start: int) -> int:
    """The sum of (step·i + start) // per for i below count, by Euclid's algorithm."""
    total = 0
    while count:
        total += count * (count - 1) // 2 * (step // per) + count * (start // per)
        step, start = step % per, start % per
        count, rest = divmod(step * count + start, per)
        per, step, start = step, per, rest
    return total


def _first(low: int, high: int, fits: Callable[[int], bool]) -> int:
    """The least number that fits, where all greater ones do: by doubling, then by halving."""
    step = 1
    while low + step <= high and not fits(low + step - 1):
        low, step = low + step, 2 * step
    high = min(high, low + step - 1)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle + 1, high)
    return low


_WAYS: tuple[tuple[Callable[[Percentages], Judged], Callable[[Column], Column]], ...] = (
    (_judge_exact, in_64_bits),
    (lambda rows: _judge_by(_reach_one, rows), in_64_bits),
    (lambda rows: _judge_by(_reach_two, rows), in_64_bits),
    (lambda rows: _judge_by(_search, rows), in_python),
)
