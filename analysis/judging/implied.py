"""What a claim pins down about an operand that is not printed, as columns of a table.

A range is empty (low above high) where no operand is missing, or none fits; it
is endless where nothing limits it.
"""

from typing import Any

import numpy as np
import pandas as pd

from analysis.judging.integers import Column, Mask, is_open


def implied(low: Column, high: Column) -> dict[str, Any]:
    """`implied_low` and `implied_high`: whole numbers, NA where there is none or no limit."""
    fits = low <= high
    return {
        "implied_low": _whole_or_na(low, fits),
        "implied_high": _whole_or_na(high, fits & ~is_open(high)),
    }


def _whole_or_na(values: Column, known: Mask) -> Any:
    """`Int64`, or Python's integers where 64 bits are too few."""
    values = np.where(known, values, 0) if known.any() else np.zeros(len(known), np.int64)
    if values.dtype == object and (values > np.iinfo(np.int64).max).any():
        return np.where(known, values, np.array(pd.NA, dtype=object))
    return pd.arrays.IntegerArray(values.astype(np.int64), ~known)


def implies(noun: Column, low: Column, high: Column) -> Column:
    """In words, such as "target: 120"; "" for an empty range. Ungrouped, for programs too."""
    text = np.full(len(low), "", dtype=object)
    fits = np.flatnonzero(low <= high)
    least, greatest = (ends[fits].astype(str).astype(object) for ends in (low, high))
    ranges = np.where(low[fits] == high[fits], least, least + "–" + greatest)
    ranges = np.where(is_open(high[fits]), "at least " + least, ranges)
    text[fits] = noun[fits] + ": " + ranges
    return text
