"""Whole numbers in columns: in 64 bits as far as they fit, else in Python's own integers.

A range without an upper end goes to `OPEN` in 64 bits and to `ENDLESS` in
Python's integers; `is_open` knows which. A genuine number of 64 bits is less
than `OPEN`: who reads columns puts longer ones into Python's integers.
"""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Column = NDArray[Any]
Mask = Column  # of truth values

OPEN = 2**62  # the upper end of a range that nothing limits, in 64 bits
ENDLESS = 10**1000  # and in Python's integers
_POWERS = np.array([10**i for i in range(16)])


def endless_of(column: Column) -> int:
    """The end that nothing limits, in the integers of the column."""
    return ENDLESS if column.dtype == object else OPEN


def is_open(ends: Column) -> Mask:
    """Where a range has no upper end."""
    found: Mask = ends == endless_of(ends)
    return found


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


def shortest(column: Column) -> Column:
    """In 64 bits if the whole column fits, so that what is longer elsewhere costs nothing here."""
    if column.dtype != object:
        return column
    fits = (column < OPEN) | (column == ENDLESS)
    return in_64_bits(column) if fits.all() else column


def put(column: Column, found: Column, mask: Mask) -> Column:
    """The column with what was found for some rows, in integers that hold both."""
    if found.dtype == object:
        column = in_python(column)
    elif column.dtype == object:
        found = in_python(found)
    column[mask] = found
    return column


def joined(columns: Iterable[Column]) -> Column:
    """Columns one below the other, in integers that hold all of them."""
    columns = list(columns)
    long = any(column.dtype == object for column in columns)
    return np.concatenate([in_python(column) if long else column for column in columns])


def closed(ends: Column) -> Column:
    """The ends of ranges, 0 where open."""
    return np.where(is_open(ends), 0, ends)


def as_float(ends: Column) -> Column:
    """The ends of ranges as floats, inf where open."""
    endless = is_open(ends)
    return np.where(endless, np.inf, closed(ends).astype(float))


def scale_of(decimals: Column) -> Column:
    """10^decimals, in Python's integers where these are longer than `_POWERS`."""
    if decimals.dtype == object or decimals.max(initial=0) >= len(_POWERS):
        return np.array([10 ** int(d) for d in decimals], dtype=object)
    return _POWERS[decimals]
