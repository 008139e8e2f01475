"""What "14 more" and "2,6 điểm" allow: differences of two numbers, in exact whole quarters.

The printed number must be the difference of two figures: of whole numbers for
people and things, of what two percentages can stand for with points. All is
counted in quarters of the last decimal that any of these numbers has.
"""

from typing import NamedTuple

import numpy as np

from analysis.judging.arithmetic import hedged_ends
from analysis.judging.integers import Column, Mask, closed, endless_of, is_open
from analysis.judging.judge import NEIGHBOURS
from analysis.judging.operands import Operand


class Asked(NamedTuple):
    """sign·(part - whole) as printed, a row each; the ends of operands in quarters of 10^-places.

    A missing operand goes from 0 without end.
    """

    digits: Column
    unit: Column  # of the last printed digit, in 10^-places
    comma: Mask
    hedge: Column  # its place in HEDGES
    counted: Mask  # whole numbers, not points
    sign: Column
    part: Operand
    whole: Operand
    places: int


def reach(asked: Asked, step: int = 0) -> tuple[Column, Column]:
    """What a missing operand may be by the value `step` units on, or what this may be by both."""
    low, high = ends_of(asked, step)
    least, greatest = between(asked)
    ends = zip(asked.whole[1:], asked.part[1:], strict=True)
    known = [np.where(asked.part.missing, *pair) for pair in ends]
    less = asked.whole.missing == (asked.sign > 0)
    other_low = np.where(less, np.maximum(known[0] - high, 0), known[0] + low)
    other_high = np.where(less, _minus(known[1], low), _minus(known[1], -high))
    missing = asked.part.missing | asked.whole.missing
    return (
        np.where(missing, other_low, np.maximum(low, least)),
        np.where(missing, other_high, np.minimum(high, greatest)),
    )


def _minus(high: Column, low: Column) -> Column:
    """A high end less a low one; endless where the high end is, or the low one is so negated."""
    endless = is_open(high) | is_open(-low)
    difference = np.where(endless, 0, high) - np.where(endless, 0, low)
    return np.where(endless, endless_of(high), difference)


def between(asked: Asked) -> tuple[Column, Column]:
    """The least and the greatest difference of the operands."""
    part, whole = asked.part, asked.whole
    low, high = _minus(part.high, whole.low), _minus(whole.high, part.low)
    return np.where(asked.sign > 0, -high, -low), np.where(asked.sign > 0, low, high)


def ends_of(asked: Asked, step: int = 0) -> tuple[Column, Column]:
    """What the printed number, `step` last units on, can stand for."""
    digits = asked.digits + step
    half = np.where(asked.counted & (asked.unit == 10**asked.places), 0, 2)
    low, high = 4 * digits - half, 4 * digits + half
    if (told := asked.hedge > 0).any():
        ends = hedged_ends(digits, asked.comma, asked.hedge, least=4 * (half == 0))
        low, high = np.where(told, ends[0], low), np.where(told, ends[1], high)
    low = np.maximum(low, 0) * asked.unit
    high = np.where(is_open(high), high, closed(high) * asked.unit)
    one = np.where(asked.counted, 4 * 10**asked.places, 1)
    return -(-low // one) * one, np.where(is_open(high), high, high // one * one)


def whole_of(ends: Column, asked: Asked) -> Column:
    """Quarters as whole numbers."""
    return np.where(is_open(ends), ends, ends // (4 * 10**asked.places))


def power_of(asked: Asked) -> Column:
    """Of the values that could have been printed instead, the share that nothing makes right."""
    hits = np.zeros(len(asked.digits), np.int64)
    for step in NEIGHBOURS:
        low, high = reach(asked, step)
        hits += (low <= high) & (asked.digits + step >= 0)
    tried = 10 + np.minimum(asked.digits, 10)
    power: Column = (1 - hits / tried).astype(float)
    return power
