"""Which whole numbers make a printed percentage right, decided in integers.

A printed percentage stands for an interval, another one under each habit: the
nearest value, digits cut off, always up. Claims differ in how the percentage
comes from two whole numbers (100·k/n, 100·k/n - 100, 100 - 100·k/n), but each
says in the end that 100·k/n lies between two bounds. So one question answers
them all: is there a k and an n, each in its range, with

    low·n <= 400·scale·k <= high·n        scale = 10^decimals

where `low` and `high` are whole quarters of a unit of the last printed digit
(a hedge moves a bound by at most a quarter of the number, see `bounds`)?
"""

from typing import NamedTuple

import numpy as np

from analysis.judging.integers import (
    ENDLESS,
    Column,
    Mask,
    closed,
    endless_of,
    in_python,
    is_open,
    put,
    scale_of,
    shortest,
)
from analysis.judging.search import Box, extremes
from analysis.reading.bounds import HEDGES

CONSISTENT, TRUNCATED, ROUNDED_UP, INCONSISTENT, POSSIBLE, UNTESTABLE = range(6)
VERDICTS = np.array(
    ["consistent", "truncated", "rounded-up", "inconsistent", "possible", "untestable"],
    dtype=object,
)
# From the printed value, in quarters of its last unit: low, high, and which of the two is left out.
HABITS = {CONSISTENT: (-2, 2, 0, 0), TRUNCATED: (0, 4, 0, 1), ROUNDED_UP: (-4, 0, 1, 0)}


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


class Ends(NamedTuple):
    """low·n + low_open <= per·k <= high·n - high_open."""

    low: Column
    low_open: Column
    high: Column
    high_open: Column
    per: Column


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


# Operands with a range


def ends_of(rows: Percentages, habit: int, step: int = 0) -> Ends:
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
    return Ends(low, left_out[0], np.where(limit, per, high), np.where(limit, 0, left_out[1]), per)


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
    low = 4 * digits - step * is_hedged(hedge, "nearly", "about")
    high = 4 * digits + step * is_hedged(hedge, "over", "about")
    low = np.where(is_hedged(hedge, "under", "at-most"), 0, low)
    return low, np.where(is_hedged(hedge, "at-least"), endless_of(digits), high)


def is_hedged(hedge: Column, *words: str) -> Mask:
    return np.array([word in words for word in HEDGES])[hedge.astype(np.int8)]


def _last_nonzero(digits: Column) -> Column:
    """One unit of the last digit that is not 0: 10 for 60, 1 for 73 (and for 0)."""
    unit = np.ones_like(digits)
    while (more := (digits % (10 * unit) == 0) & (digits > 0)).any():
        unit = np.where(more, 10 * unit, unit)
    return unit


def reach_one(rows: Percentages, ends: Ends) -> tuple[Column, Column]:
    """The range of the operand that is not known, where the other one is."""
    part = _reach_part(rows, ends)
    whole = _reach_whole(rows, ends)
    known_whole = rows.whole_low == rows.whole_high
    return np.where(known_whole, part[0], whole[0]), np.where(known_whole, part[1], whole[1])


def _reach_part(rows: Percentages, ends: Ends) -> tuple[Column, Column]:
    whole = rows.whole_low
    low = -(-(ends.low * whole + ends.low_open) // ends.per)
    high = (ends.high * whole - ends.high_open) // ends.per
    return np.maximum(low, rows.part_low), np.minimum(high, rows.part_high)


def _reach_whole(rows: Percentages, ends: Ends) -> tuple[Column, Column]:
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


def reach_two(rows: Percentages, ends: Ends) -> tuple[Column, Column]:
    """What the ends of two ranges reach of each other; searched where that does not fit itself."""
    n1 = _reach_whole(rows, ends)[0]
    of_most = _reach_whole(rows._replace(part_low=closed(rows.part_high)), ends)[1]
    n2 = np.where(is_open(rows.part_high), rows.whole_high, of_most)
    k1 = _reach_part(rows._replace(whole_low=n1), ends)[0]
    of_last = _reach_part(rows._replace(whole_low=closed(n2)), ends)[1]
    k2 = np.where(is_open(n2), rows.part_high, of_last)
    low, high = np.where(rows.part_missing, k1, n1), np.where(rows.part_missing, k2, n2)
    certain = _fits(rows, ends, low) & _fits(rows, ends, high) | (low > high)
    doubtful = ~certain | (ends.high <= 0)
    if doubtful.any():
        some = Percentages(*map(in_python, take(rows, doubtful)))
        found = map(shortest, search(some, Ends(*(end[doubtful] for end in ends))))
        low, high = (put(*x, doubtful) for x in zip((low, high), found, strict=True))
    return low, high


def _fits(rows: Percentages, ends: Ends, number: Column) -> Mask:
    """Whether a whole, or a part where it is missing, goes with some number of the other range."""
    number, missing = closed(number), rows.part_missing
    part = rows._replace(part_low=np.where(missing, number, rows.part_low))
    (k1, k2), (n1, n2) = (
        _reach_part(rows._replace(whole_low=number), ends),
        _reach_whole(part, ends),
    )
    fits: Mask = np.where(missing, n1 <= n2, k1 <= k2) & (number > 0)
    return fits


def search(rows: Percentages, ends: Ends) -> tuple[Column, Column]:
    """Where both operands have a range: the least and the greatest missing one (0 if none is)."""
    limits = [end.astype(object) for end in ends]
    boxes = [Box(*row) for row in zip(*limits, *rows[3:7], strict=True)]
    missing = zip(boxes, rows.part_missing, rows.whole_missing, strict=True)
    found = [extremes(*row) for row in missing]
    low, high = np.array(found, dtype=object).T
    return low, np.where(high > 10**900, ENDLESS, high)


def take(rows: Percentages, which: slice | Mask) -> Percentages:
    """Some of the rows."""
    return Percentages(*(column[which] for column in rows))
