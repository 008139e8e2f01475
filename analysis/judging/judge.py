"""The judgement of percentages, whole columns at once: verdict, what is missing, and power.

Rows go the shortest exact way: both operands known and no hedge, one product a
side; one operand known, the range of the other by a division; two ranges, by
their ends; what these leave open, and numbers too long for 64 bits, by search.
"""

from collections.abc import Callable

import numpy as np

from analysis.judging.arithmetic import (
    CONSISTENT,
    HABITS,
    INCONSISTENT,
    POSSIBLE,
    UNTESTABLE,
    Ends,
    Judged,
    Percentages,
    ends_of,
    is_hedged,
    reach_one,
    reach_two,
    residual,
    search,
    take,
    verdict_of,
)
from analysis.judging.integers import (
    OPEN,
    Column,
    Mask,
    in_64_bits,
    in_python,
    is_open,
    joined,
    put,
    scale_of,
    shortest,
)

NEIGHBOURS = [i for i in range(-10, 11) if i]
BLOCK = 2**15  # rows that stay in the processor's cache


def judge(rows: Percentages) -> Judged:
    """Judge every row by the shortest exact way; a whole of 0 is untestable."""
    starts = range(0, max(len(rows.digits), 1), BLOCK)
    blocks = [_judge_block(take(rows, slice(start, start + BLOCK))) for start in starts]
    return blocks[0] if len(blocks) == 1 else Judged(*map(joined, zip(*blocks, strict=True)))


def _judge_block(rows: Percentages) -> Judged:
    rows = Percentages(*map(shortest, rows))
    way = _ways(rows)
    if (way == 0).all():
        return _judge_exact(rows)
    judged = _untestable(len(way))
    for i, (judge_way, numbers) in enumerate(_WAYS):
        if (mask := way == i).any():
            found = judge_way(Percentages(*map(numbers, take(rows, mask))))
            judged = Judged(*(put(*x, mask) for x in zip(judged, found, strict=True)))
    return judged


def _untestable(length: int) -> Judged:
    none = np.zeros(length, np.int64)
    return Judged(np.full(length, UNTESTABLE, np.int8), none, none - 1, np.zeros(length))


def _ways(rows: Percentages) -> Column:
    """Which of `_WAYS` each row goes; -1 for those that nothing can be computed of."""
    testable = ~(rows.part_missing & rows.whole_missing) & (rows.whole_high > 0)
    known_part, known_whole = rows.part_low == rows.part_high, rows.whole_low == rows.whole_high
    ends_at_100 = rows.share & (rows.digits <= 100 * scale_of(rows.decimals))
    unlimited = is_hedged(rows.hedge, "at-least") & ~ends_at_100
    room = _room_in_64_bits(rows)
    exact = (room > 4) & known_part & known_whole & (rows.hedge == 0)
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


Reach = Callable[[Percentages, Ends], tuple[Column, Column]]


def _judge_by(reach: Reach, rows: Percentages) -> Judged:
    """The best habit under which some operand fits, and the operands that do."""
    missing = rows.part_missing | rows.whole_missing
    verdict, low, high, _ = _untestable(len(missing))
    verdict[:] = INCONSISTENT
    for habit in reversed(HABITS):
        least, greatest = reach(rows, ends_of(rows, habit))
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
        low, high = reach(rows, ends_of(rows, CONSISTENT, step))
        hits += (low <= high) & _is_neighbour(np.array(step), below, above)
    power: Column = 1 - hits / (below + above).astype(np.int64)
    return power


_WAYS: tuple[tuple[Callable[[Percentages], Judged], Callable[[Column], Column]], ...] = (
    (_judge_exact, in_64_bits),
    (lambda rows: _judge_by(reach_one, rows), in_64_bits),
    (lambda rows: _judge_by(reach_two, rows), in_64_bits),
    (lambda rows: _judge_by(search, rows), in_python),
)
