"""The statements of articles that arithmetic can test, each with its verdict.

Claims are derived from the table of figures, never typed. Each kind is found
and judged by a function of the table; a new kind is a new function here.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from analysis.judging.breakdowns import breakdowns
from analysis.judging.differences import differences
from analysis.judging.operands import linked
from analysis.judging.percentages import percentages
from analysis.judging.tables import table_of
from analysis.judging.within import within

KINDS = (percentages, differences, breakdowns, within)
_TYPES = {
    "claim": "str", "kind": "str", "article": "str", "start": "int64", "printed": "str",
    "expected": "float64", "low": "float64", "high": "float64",
    "implied_low": "Int64", "implied_high": "Int64", "verdict": "str", "implies": "str",
    "power": "float64", "because_en": "str", "because_vi": "str",
}  # fmt: skip
_BLOCK = 2**16


def check(figures: pd.DataFrame) -> pd.DataFrame:
    """Every claim of the figures with its verdict, in reading order.

    A claim is told by `claim` and `kind`. Columns:

    * `claim`: the full name of the figure that makes it; of a breakdown
      `slug/whole:dimension`, ending in `%` where it is one of percentages, and
      going on with `@place` or `@period` where these tell two apart,
    * `kind`: `share`, `attainment`, `excess`, `increase`, `decrease`,
      `breakdown`, `within`,
    * `article`, `start`, `printed`: where it stands; a breakdown where its
      whole does,
    * `expected`: what the other figures give, in percent, points or people;
      `low`, `high`: the bounds that these allow,
    * `implied_low`, `implied_high`: the whole numbers that an operand which is
      not printed may be (`Int64`; no `implied_high` where nothing limits it),
    * `verdict`: `consistent`, `truncated`, `rounded-up`, `possible`,
      `inconsistent` or `untestable`; of breakdowns `complete`, `short` or
      `over`,
    * `implies`: what the claim pins down, such as "target: 120",
    * `power`: of the up to 20 values within ten units of the last digit that
      could have been printed instead, the share that nothing would make right;
      NA for `breakdown` and `within`,
    * `because_en`, `because_vi`: one sentence that says why.
    """
    return pd.concat(map(_check_block, _blocks(figures)), ignore_index=True)


def _blocks(figures: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """The table in order of its articles, cut between articles where a block is full.

    No claim reaches beyond its article, and what fits the processor's cache is judged faster.
    """
    article = pd.factorize(figures["article"])[0]
    order = np.argsort(article, kind="stable")
    starts = np.flatnonzero(np.diff(article[order], prepend=-1))
    full = np.searchsorted(starts, np.arange(0, len(order), _BLOCK))
    cuts = [*starts[np.unique(np.minimum(full, len(starts) - 1))], len(order)]
    for first, last in zip(cuts or [0], cuts[1:] or [0], strict=False):
        yield figures.iloc[order[first:last]]


def _check_block(figures: pd.DataFrame) -> pd.DataFrame:
    table = linked(figures)
    claims = pd.concat([find(table) for find in KINDS], ignore_index=True)
    rows, start = claims["row"].to_numpy(), table["start"].to_numpy()
    article = pd.factorize(table["article"])[0]
    order = np.lexsort((np.arange(len(rows)), start[rows], article[rows]))
    claims, rows = claims.iloc[order].reset_index(drop=True), rows[order]
    stands = {name: table[name].to_numpy()[rows] for name in ("article", "start", "printed")}
    claims = claims.assign(**table_of(stands)).reindex(columns=list(_TYPES))
    claims = claims.fillna({"implies": ""})
    long = [name for name in ("implied_low", "implied_high") if _long(claims[name])]
    return claims.astype({name: kind for name, kind in _TYPES.items() if name not in long})


def _long(column: "pd.Series[Any]") -> bool:
    """Whether it holds whole numbers for which 64 bits are too few."""
    return bool((column.dropna().astype(object) >= 2**63).any())
