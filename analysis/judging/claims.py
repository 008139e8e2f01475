"""The statements of articles that arithmetic can test, each with its verdict.

Claims are derived from the table of figures, never typed. Each kind is found
and judged by a function of the table; a new kind is a new function here.
"""

import numpy as np
import pandas as pd

from analysis.judging.breakdowns import breakdowns, within
from analysis.judging.differences import differences
from analysis.judging.operands import linked
from analysis.judging.percentages import percentages

KINDS = (percentages, differences, breakdowns, within)
COLUMNS = (
    "claim", "kind", "article", "start", "printed", "expected", "low", "high",
    "implied_low", "implied_high", "verdict", "implies", "power", "because_en", "because_vi",
)  # fmt: skip
_TYPES = {
    "claim": "str", "kind": "str", "verdict": "str", "implies": "str",
    "because_en": "str", "because_vi": "str",
    "expected": "float64", "low": "float64", "high": "float64", "power": "float64",
}  # fmt: skip


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
    table = linked(figures)
    claims = pd.concat([find(table) for find in KINDS], ignore_index=True)
    article = pd.factorize(figures["article"])[0]
    rows = claims["row"].to_numpy()
    order = np.lexsort((np.arange(len(rows)), figures["start"].to_numpy()[rows], article[rows]))
    claims = claims.iloc[order].reset_index(drop=True)
    stands = figures[["article", "start", "printed"]].iloc[claims["row"]].reset_index(drop=True)
    return (
        claims.assign(**stands)
        .reindex(columns=list(COLUMNS))
        .fillna({"implies": ""})
        .astype(_TYPES)
    )
