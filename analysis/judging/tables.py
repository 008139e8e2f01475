"""Columns as tables: texts stay Python's own strings, however pandas keeps texts.

To turn a million sentences into another kind of string costs time, and so is
done once, when all claims are known.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import numpy as np
import pandas as pd

from analysis.judging.integers import Column

NUMBERS = dict.fromkeys(("value", "low", "high"), "float64")
NUMBERS |= dict.fromkeys(("start", "end", "decimals"), "int64")


def as_loaded(figures: pd.DataFrame) -> pd.DataFrame:
    """The table of figures as it was loaded: rows numbered from 0, texts and numbers as such.

    Tables are joined, filtered and kept as categories; what is told of them stays the same.
    """
    texts = dict.fromkeys(figures.select_dtypes("category").columns, "str")
    numbers = {name: kind for name, kind in NUMBERS.items() if name in figures}
    return figures.reset_index(drop=True).astype({**texts, **numbers})


def table_of(columns: Mapping[str, Any]) -> pd.DataFrame:
    """A table of columns of one length."""
    return pd.DataFrame({name: _as_it_is(column) for name, column in columns.items()})


def _as_it_is(column: Any) -> Any:
    texts = isinstance(column, np.ndarray) and column.dtype == object
    return pd.Index(column, dtype=object) if texts else column


def categories(texts: "pd.Series[str]") -> pd.Categorical:
    """Texts that repeat, each kept once."""
    if isinstance(texts.dtype, pd.CategoricalDtype):
        return cast(pd.Categorical, texts.array)
    codes, unique = pd.factorize(texts)
    return pd.Categorical.from_codes(codes, pd.Index(unique, dtype=object))


def together(columns: Iterable[Any]) -> Column:
    """A number for each combination of what columns hold, from 0 in the order of the rows."""
    found: Column
    found, *rest = (pd.factorize(column)[0].astype(np.int64) for column in columns)
    for codes in rest:
        found = pd.factorize(found * (codes.max(initial=0) + 1) + codes)[0]
    return found


def rows_by(keys: Column) -> Iterator[tuple[str, Column]]:
    """Each text of a column, with the rows that have it."""
    codes, unique = pd.factorize(keys)
    order = np.argsort(codes, kind="stable")
    ends = np.cumsum(np.bincount(codes, minlength=len(unique)))
    yield from zip(unique, np.split(order, ends)[:-1], strict=True)
