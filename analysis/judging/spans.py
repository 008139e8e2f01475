"""Where categories lie on the axis of their dimension, for whole columns at once."""

from math import inf

import numpy as np
import pandas as pd

from analysis.reading.vocabulary import category_span


def spans(dimensions: pd.Series, categories: pd.Series) -> pd.DataFrame:
    """`low` and `high` of each category's span, ends included; without an axis it spans all."""
    codes = list(zip(dimensions, categories, strict=True))
    known = {code: category_span(*code) or (-inf, inf) for code in set(codes)}
    ends = np.array([known[code] for code in codes], dtype=float).reshape(-1, 2)
    return pd.DataFrame(ends, index=dimensions.index, columns=["low", "high"])
