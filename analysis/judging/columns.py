"""Columns as anybody has them, turned into numbers, and refused where they are none.

A million printed percentages are read at once: as one stretch of bytes, all
rows of one shape ("60,6" is two digits, a comma and a digit) together.
"""

import math
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from typing import Any, cast

import numpy as np
import pandas as pd

from analysis.judging.integers import OPEN, Column, Mask
from analysis.reading.bounds import HEDGES
from analysis.reading.numerals import parse_number

Numbers = Collection[Any]  # a list, an array, a Series
_WIDEST = 15  # characters, so that quarters of the last digit stay within 64 bits
_NEWLINE, _ZERO, _COMMA = b"\n0,"


def read_percentages(texts: list[str], first: int = 0) -> tuple[Column, Column]:
    """The digits of each printed percentage as one whole number, and how many follow the comma.

    Raises ValueError for what is none, with its row, counted from `first`.
    """
    digits, decimals, plain = _read_plain(texts)
    if plain.all():
        return digits, decimals
    rows = np.flatnonzero(~plain)
    read = [_read_one(first + int(row), texts[row]) for row in rows]
    some, places = zip(*read, strict=True)
    if max(some) >= 10**_WIDEST or max(places) > _WIDEST:
        digits, decimals = digits.astype(object), decimals.astype(object)
    digits[rows], decimals[rows] = some, places
    return digits, decimals


def _read_plain(texts: list[str]) -> tuple[Column, Column, Mask]:
    """Digits with at most one comma; the third column tells which rows are such."""
    length = len(texts)
    digits, decimals = np.zeros(length, np.int64), np.zeros(length, np.int64)
    plain = np.zeros(length, bool)
    raw = _bytes(texts)
    breaks = np.flatnonzero(raw == _NEWLINE)
    if len(breaks) != length + 1:
        return digits, decimals, plain
    starts, widths = breaks[:-1] + 1, np.minimum(np.diff(breaks) - 1, _WIDEST + 1)
    for rows, width, places in _shapes(raw, starts, widths):
        at = starts[rows]
        columns = [
            raw[at + i] - _ZERO for i in range(width) if i != width - 1 - places or not places
        ]
        value, valid = np.zeros(len(rows), np.int64), np.ones(len(rows), bool)
        for column in columns:
            value = 10 * value + column
            valid &= column < 10
        if places == 3 and width <= 7:  # "12,345" looks like thousands
            valid &= columns[0] == 0
        digits[rows], decimals[rows], plain[rows] = value, places, valid
    return digits, decimals, plain


def _bytes(texts: list[str]) -> Column:
    """The texts between newlines; nothing where one of them is no text."""
    try:
        return np.frombuffer(("\n" + "\n".join(texts) + "\n").encode(), np.uint8)
    except (TypeError, UnicodeEncodeError):
        return np.zeros(0, np.uint8)


def _shapes(raw: Column, starts: Column, widths: Column) -> Iterator[tuple[Column, int, int]]:
    """Rows of one width with the comma in one place, and how many digits follow it."""
    places = np.zeros(len(starts), np.int64)
    commas = np.flatnonzero(raw == _COMMA)
    rows = np.cumsum(raw == _NEWLINE)[commas] - 1
    places[rows] = np.maximum(starts[rows] + widths[rows] - 1 - commas, 0)
    codes = widths * (_WIDEST + 1) + places
    for code in np.flatnonzero(np.bincount(codes)):
        width, place = divmod(int(code), _WIDEST + 1)
        if 0 < width <= _WIDEST and place < max(width - 1, 1):
            yield np.flatnonzero(codes == code), width, place


def _read_one(row: int, text: Any) -> tuple[int, int]:
    if not isinstance(text, str):
        raise ValueError(f"row {row}: printed {text!r} is not a text such as '60,6'")
    try:
        number = parse_number(text)
    except ValueError as error:
        raise ValueError(f"row {row}: printed {error}") from None
    digits, exponent = digits_of(number)
    if exponent > 0:
        raise ValueError(f"row {row}: printed {text!r} has a multiplier; expected a percentage")
    return digits, -exponent


def digits_of(number: Decimal) -> tuple[int, int]:
    """All digits of a number as a whole number, and the power of ten of the last one."""
    _, digits, exponent = number.as_tuple()
    return int("".join(map(str, digits))), int(exponent)


def whole_numbers(
    name: str, values: Numbers | None, length: int, least: int
) -> tuple[Column, Mask]:
    """The whole numbers of a column, from `least` on (`least` where missing), and where missing.

    Raises ValueError for what is none, with its row.
    """
    if values is None:
        return np.full(length, least), np.ones(length, bool)
    same_length(name, len(values), length)
    if getattr(values, "dtype", None) == np.int64:
        numbers, missing = np.asarray(values), np.zeros(length, bool)
    else:
        array = pd.array(cast(Any, values))
        missing = np.asarray(array.isna())
        kind = np.int64 if array.dtype.kind == "i" else object
        numbers = array.to_numpy(dtype=kind, na_value=least)
    if numbers.dtype == object:
        numbers = _exactly_whole(name, numbers)
    elif numbers.max(initial=0) >= OPEN:
        numbers = numbers.astype(object)
    refuse(name, numbers, numbers < least, f"expected a whole number from {least}")
    return numbers, missing


def _exactly_whole(name: str, values: Column) -> Column:
    """Numbers that came as floats or objects, in 64 bits where all of them fit."""
    whole = np.array([_is_whole(value) for value in values], dtype=bool)
    refuse(name, values, ~whole, "expected a whole number")
    numbers = [int(value) for value in values]
    short = max(map(abs, numbers), default=0) < OPEN
    return np.array(numbers, dtype=np.int64 if short else object)


def _is_whole(value: Any) -> bool:
    number = isinstance(value, int | float | np.number | Decimal) and not isinstance(value, bool)
    return number and math.isfinite(value) and value == int(value)


def read_hedges(hedge: str | Iterable[str], length: int) -> Column:
    """The place of each hedge in HEDGES; one word stands for all rows."""
    words = [hedge] if isinstance(hedge, str) else list(hedge)
    codes = pd.Index(HEDGES).get_indexer(pd.Index(words, dtype=object)).astype(np.int8)
    allowed = ", ".join(word or "''" for word in HEDGES)
    refuse("hedge", [repr(word) for word in words], codes < 0, f"expected one of {allowed}")
    if isinstance(hedge, str):
        return np.repeat(codes, length)
    same_length("hedge", len(codes), length)
    return codes


def same_length(name: str, found: int, length: int) -> None:
    """Refuse a column that is shorter or longer than `printed`."""
    if found != length:
        end, has = ("printed", name) if found > length else (name, "printed")
        raise ValueError(
            f"row {min(found, length)}: {end} ends before it, {has} goes on; "
            f"expected columns of one length, not {length} printed and {found} {name}"
        )


def refuse(name: str, values: Any, bad: Mask, rule: str) -> None:
    """Refuse the first bad value."""
    if bad.any():
        row = int(np.argmax(bad))
        raise ValueError(f"row {row}: {name} {values[row]} is refused: {rule}")
