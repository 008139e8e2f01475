"""The judgement for anybody's columns: does "58%" fit 6.428 of 10.986?

`judge_shares` takes what is printed, reads a million numbers at once, and
answers row by row. It knows nothing of articles or tables of figures.
"""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import VERDICTS, Percentages, hedge_ends
from analysis.judging.columns import Numbers, read_hedges, read_percentages, whole_numbers
from analysis.judging.implied import implied
from analysis.judging.integers import Column, Mask, endless_of, in_python, is_open, joined, scale_of
from analysis.judging.judge import BLOCK, judge


def judge_shares(
    printed: Iterable[str],
    part: Numbers | None = None,
    whole: Numbers | None = None,
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
    if isinstance(printed, str):
        raise ValueError(f"printed is one text, {printed!r}; expected a sequence of texts")
    texts = printed if isinstance(printed, list) else list(printed)
    operands = (
        *whole_numbers("part", part, len(texts), least=0),
        *whole_numbers("whole", whole, len(texts), least=1),
        read_hedges(hedge, len(texts)),
    )
    blocks = [
        _judge_block(texts, start, *(column[start : start + BLOCK] for column in operands))
        for start in range(0, max(len(texts), 1), BLOCK)
    ]
    expected, low, high, verdict, *implied_ends, power = (
        joined(columns) for columns in zip(*blocks, strict=True)
    )
    return pd.DataFrame(
        {
            "verdict": pd.array(VERDICTS, dtype="str").take(verdict),
            "expected": expected, "low": low, "high": high,
            **implied(*implied_ends),
            "power": power,
        },
        index=printed.index if isinstance(printed, pd.Series) else None,
        copy=False,
    )  # fmt: skip


def _judge_block(
    texts: list[str],
    start: int,
    part: Column,
    part_missing: Mask,
    whole: Column,
    whole_missing: Mask,
    hedge: Column,
) -> tuple[Column, ...]:
    """The columns of so many rows as stay in the processor's cache."""
    digits, decimals = read_percentages(texts[start : start + BLOCK], start)
    zero, one = np.zeros(len(part), np.int64), np.ones(len(part), np.int64)
    rows = Percentages(
        digits, decimals, hedge, part, np.where(part_missing, endless_of(part), part),
        whole, np.where(whole_missing, endless_of(whole), whole), part_missing, whole_missing,
        base=zero, sign=one, share=one == 1, within=part_missing,
    )  # fmt: skip
    exact = part if part.max(initial=0) < 2**56 else in_python(part)
    expected = (100 * exact / whole).astype(float)
    expected[part_missing | whole_missing] = np.nan
    return expected, *_printed_bounds(rows), *judge(rows)


def _printed_bounds(rows: Percentages) -> tuple[Column, Column]:
    """The least and the greatest percentage that each row can stand for, in percent."""
    low, high = np.maximum(4 * rows.digits - 2, 0), 4 * rows.digits + 2
    if (hedged := rows.hedge > 0).any():
        ends = hedge_ends(rows.digits, rows.decimals, rows.hedge, rows.share)
        low, high = np.where(hedged, ends[0], low), np.where(hedged, ends[1], high)
    unit, endless = 4 * scale_of(rows.decimals), is_open(high)
    greatest = np.where(endless, 0, high) / unit
    return (low / unit).astype(float), np.where(endless, np.inf, greatest).astype(float)
