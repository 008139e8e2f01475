"""The judgement for anybody's columns: does "58%" fit 6.428 of 10.986?

`judge_shares` takes what is printed, reads a million numbers at once, and
answers row by row. It knows nothing of articles or tables of figures.
"""

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import (
    OPEN,
    VERDICTS,
    Column,
    Judged,
    Mask,
    Percentages,
    hedge_ends,
    is_open,
    judge,
    scale_of,
)
from analysis.judging.implied import implied
from analysis.reading.bounds import HEDGES
from analysis.reading.numerals import parse_number

_BLOCK = 2**15  # rows whose bytes stay in the processor's cache


def judge_shares(
    printed: Iterable[str],
    part: Sequence[Any] | None = None,
    whole: Sequence[Any] | None = None,
    hedge: str | Iterable[str] = "",
) -> pd.DataFrame:
    """Whether each printed percentage is the part of the whole that it says.

    `printed` as Vietnamese newspapers print it ("60,6"); `part` and `whole`
    whole numbers, NA where not printed; `hedge` one of `bounds.HEDGES` for all
    rows or one a row. The result has the index of `printed` and the columns

    * `verdict`: `consistent`, `truncated`, `rounded-up`, `possible`,
      `inconsistent` or `untestable` (neither part nor whole is printed),
    * `expected`: 100·part/whole, in percent,
    * `low`, `high`: bounds of the printed percentage; it may lie above 100,
      but a hedge does not lift one of 100 or less above 100,
    * `implied_low`, `implied_high`: the whole numbers that the missing operand
      may be under the verdict's habit (a part lies between 0 and its whole);
      NA where none is missing or none fits, `implied_high` also without limit,
    * `power`: of the up to 20 values within ten units of the last digit that
      could have been printed instead, the share that no operand would fit.

    Raises ValueError, with the row's position from 0, for what is no
    percentage, a negative or broken number, a whole of 0, an unknown hedge and
    columns of unequal length.
    """
    texts = _texts("printed", printed)
    digits, decimals = _read_printed(texts)
    parts, part_missing = _whole_numbers("part", part, len(texts))
    wholes, whole_missing = _whole_numbers("whole", whole, len(texts))
    _refuse("whole", wholes, (wholes == 0) & ~whole_missing, "nothing can be a share of it")
    zero, one = np.zeros(len(texts), np.int64), np.ones(len(texts), np.int64)
    rows = Percentages(
        digits, decimals, _hedges(hedge, len(texts)),
        parts, np.where(part_missing, OPEN, parts) if part_missing.any() else parts,
        np.where(whole_missing, 1, wholes) if whole_missing.any() else wholes,
        np.where(whole_missing, OPEN, wholes) if whole_missing.any() else wholes,
        part_missing, whole_missing, zero, one, one == 1, part_missing,
    )  # fmt: skip
    index = printed.index if isinstance(printed, pd.Series) else pd.RangeIndex(len(texts))
    return _frame(rows, judge(rows), index)


def _frame(rows: Percentages, judged: Judged, index: pd.Index) -> pd.DataFrame:
    known = ~(rows.part_missing | rows.whole_missing)
    low, high = printed_bounds(rows)
    return pd.DataFrame(
        {
            "verdict": pd.array(VERDICTS, dtype="str").take(judged.verdict),
            "expected": np.where(known, 100 * _as_float(rows.part_low) / rows.whole_low, np.nan),
            "low": low,
            "high": high,
            **implied(judged.low, judged.high),
            "power": judged.power,
        },
        index=index,
    )


def printed_bounds(rows: Percentages) -> tuple[Column, Column]:
    """The least and the greatest percentage that each row can stand for, in percent."""
    low, high = np.maximum(4 * rows.digits - 2, 0), 4 * rows.digits + 2
    hedged = rows.hedge > 0
    if hedged.any():
        hedged_low, hedged_high = hedge_ends(rows.digits, rows.decimals, rows.hedge, rows.share)
        low, high = np.where(hedged, hedged_low, low), np.where(hedged, hedged_high, high)
    unit = 4 * scale_of(rows.decimals)
    endless = is_open(high)
    return _as_float(low / unit), np.where(
        endless, np.inf, _as_float(np.where(endless, 0, high) / unit)
    )


def _as_float(values: Column) -> Column:
    return values.astype(np.float64)


# Reading the columns


def _texts(name: str, values: Iterable[str]) -> list[str]:
    if isinstance(values, str):
        raise ValueError(f"{name} is one text, {values!r}; expected a sequence of texts")
    return values.to_list() if isinstance(values, pd.Series) else list(values)


def _refuse(name: str, values: Any, bad: Mask, rule: str) -> None:
    if bad.any():
        row = int(np.argmax(bad))
        raise ValueError(f"row {row}: {name} {values[row]!s} is refused: {rule}")


def _hedges(hedge: str | Iterable[str], length: int) -> Column:
    if isinstance(hedge, str):
        hedge = [hedge] * length if hedge else ()
        if not hedge:
            return np.zeros(length, np.int8)
    words = _texts("hedge", hedge)
    _same_length("hedge", len(words), length)
    codes = pd.Index(HEDGES).get_indexer(pd.Index(words, dtype=object)).astype(np.int8)
    _refuse(
        "hedge",
        [repr(word) for word in words],
        codes < 0,
        "expected one of " + ", ".join(HEDGES[1:]),
    )
    return codes


def _same_length(name: str, found: int, length: int) -> None:
    if found != length:
        row = min(found, length)
        raise ValueError(
            f"row {row}: {name} has {found} rows where printed has {length}; "
            "expected columns of one length"
        )


def _whole_numbers(name: str, values: Sequence[Any] | None, length: int) -> tuple[Column, Mask]:
    """The numbers, 0 where missing, and where they are missing."""
    if values is None:
        return np.zeros(length, np.int64), np.ones(length, bool)
    array = pd.array(values)
    _same_length(name, len(array), length)
    missing = np.asarray(array.isna())
    if array.dtype.kind == "i":
        numbers = array.to_numpy(dtype=np.int64, na_value=0)
    else:
        numbers = _exactly_whole(name, array.to_numpy(dtype=object, na_value=0))
    _refuse(name, numbers, numbers < 0, "it is negative; expected a whole number from 0")
    return numbers, missing


def _exactly_whole(name: str, values: Column) -> Column:
    """Numbers that came as floats, in objects or too long for 64 bits."""
    whole = np.fromiter((_is_whole(value) for value in values), bool, len(values))
    _refuse(name, values, ~whole, "it is not a whole number")
    return _shortest([int(value) for value in values])


def _is_whole(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and math.isfinite(value) and value == int(value)


def _shortest(numbers: list[int]) -> Column:
    """In 64 bits where all of them fit with room to spare."""
    dtype = (
        np.int64 if max(numbers, default=0) < OPEN and min(numbers, default=0) > -OPEN else object
    )
    return np.array(numbers, dtype)


_WIDEST = 15  # characters, so that quarters of the last digit stay within 64 bits


def _read_printed(texts: list[str]) -> tuple[Column, Column]:
    """The digits of each percentage as one whole number, and how many follow the comma."""
    starts = range(0, max(len(texts), 1), _BLOCK)
    blocks = [_read_plain(texts[start : start + _BLOCK]) for start in starts]
    digits, decimals, plain = (np.concatenate(columns) for columns in zip(*blocks, strict=True))
    if not plain.all():
        digits, decimals = _read_others(texts, np.flatnonzero(~plain), digits, decimals)
    return digits, decimals


def _read_plain(texts: list[str]) -> tuple[Column, Column, Mask]:
    """Digits with at most one comma, read as one stretch of bytes from the last digit forward.

    The third column tells which rows are read; anything unusual is not.
    """
    length = len(texts)
    digits, decimals = np.zeros(length, np.int64), np.zeros(length, np.int64)
    try:
        raw = np.frombuffer(("\n" + "\n".join(texts) + "\n").encode(), np.uint8)
    except TypeError:
        return digits, decimals, np.zeros(length, bool)
    breaks = np.flatnonzero(raw == 10)
    if len(breaks) != length + 1:
        return digits, decimals, np.zeros(length, bool)
    ends, widths = breaks[1:], np.diff(breaks) - 1
    plain = (widths > 0) & (widths <= _WIDEST)
    power = np.ones(length, np.int64)
    for place in range(1, min(int(widths.max(initial=0)), _WIDEST) + 1):
        within = widths >= place
        byte = raw[ends - np.minimum(place, widths)]
        is_digit, is_comma = within & (byte - 48 < 10), within & (byte == 44)
        digits += np.where(is_digit, (byte - 48) * power, 0)
        power = np.where(is_digit, 10 * power, power)
        plain &= is_digit | ~within | (is_comma & (decimals == 0) & (place > 1) & (widths > place))
        decimals = np.where(is_comma, place - 1, decimals)
    first = raw[breaks[:-1] + 1]
    plain &= ~((decimals == 3) & (widths < 8) & (first != 48))
    return digits, decimals, plain


def _read_others(
    texts: list[str], rows: Column, digits: Column, decimals: Column
) -> tuple[Column, Column]:
    """What is not printed plainly: words, grouped thousands, very long numbers."""
    read = [_read_one(row, texts[row]) for row in rows]
    some, places = zip(*read, strict=True)
    if max(some) >= 10**_WIDEST or max(places) > _WIDEST:
        digits, decimals = digits.astype(object), decimals.astype(object)
    digits[rows], decimals[rows] = some, places
    return digits, decimals


def _read_one(row: int, text: Any) -> tuple[int, int]:
    if not isinstance(text, str):
        raise ValueError(f"row {row}: printed {text!r} is not a text such as '60,6'")
    try:
        number = parse_number(text)
    except ValueError as error:
        raise ValueError(f"row {row}: printed {error}") from None
    exponent = int(number.as_tuple().exponent)
    if exponent > 0:
        raise ValueError(f"row {row}: printed {text!r} has a multiplier; expected a percentage")
    return int(number.scaleb(-exponent)), -exponent
