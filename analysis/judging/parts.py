"""Which parts of a whole are added up, and which never.

Two or more parts of one whole, told apart by one dimension or by place alone,
divide it. Categories that overlap on the axis of their dimension are never
added: the narrowest stay, and what overlaps with them goes.
"""

import numpy as np
import pandas as pd

from analysis.judging.integers import Column
from analysis.judging.operands import named
from analysis.judging.spans import spans
from analysis.judging.tables import categories, table_of, together

_TEXTS = ("dimension", "category", "place", "period", "unit")


def parts_of(figures: pd.DataFrame, measure: str) -> tuple[Column, Column]:
    """The positions of the parts of wholes that are counted, and of these wholes."""
    of = named(figures, "of")
    is_count, unit = (figures["measure"] == "count").to_numpy(), figures["unit"].to_numpy(object)
    fine = (figures["measure"] == measure).to_numpy() & (of >= 0) & is_count[of]
    fine &= (unit == unit[of]) if measure == "count" else (unit == "percent")
    rows = np.flatnonzero(fine)
    return rows, of[rows]


def grouped(figures: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The parts that are added up: their `row`, the one of their `whole`, and their `group`.

    Parts of a group do not overlap, are two or more and stand together. Further
    columns: what a group has in common, `axis` (the dimension, or "place"),
    `place`, `period`, `unit`.
    """
    rows, whole = parts_of(figures, measure)
    chosen = _told_by_category(figures, rows), _told_by_place(figures, rows, whole)
    rows, whole = (np.concatenate([x[some] for some in chosen]) for x in (rows, whole))
    by_place = np.arange(len(rows)) >= len(chosen[0])
    text = {name: figures[name].to_numpy(object)[rows] for name in _TEXTS}
    span = _spans(figures, rows)
    low, high = np.where(by_place, pd.factorize(text["place"])[0], span)
    common = {
        "whole": whole,
        "axis": np.where(by_place, "place", text["dimension"]),
        "place": np.where(by_place, "", text["place"]),
        "period": text["period"],
        "unit": text["unit"],
    }
    group = together(common.values())
    parts = {"row": rows, **common, "group": group}
    apart = _apart(group, low, high, rows)
    return table_of({name: column[apart] for name, column in parts.items()})


def _spans(figures: pd.DataFrame, rows: Column) -> Column:
    """Where each category begins and ends on its axis; each pair of codes is asked for once."""
    dimension, category = (categories(figures[name]) for name in ("dimension", "category"))
    pairs = len(category.categories) * dimension.codes[rows].astype(np.int64) + category.codes[rows]
    codes, unique = pd.factorize(pairs)
    of = divmod(unique, len(category.categories))
    names = (x.categories[i].to_series() for x, i in zip((dimension, category), of, strict=True))
    return spans(*names).to_numpy()[codes].T


def _told_by_category(figures: pd.DataFrame, rows: Column) -> Column:
    dimension, category = (figures[x].to_numpy(object)[rows] for x in ("dimension", "category"))
    return np.flatnonzero((dimension != "") & (dimension != "other") & (category != ""))


def _told_by_place(figures: pd.DataFrame, rows: Column, whole: Column) -> Column:
    """Parts of the population and the category of their whole, in a place of their own."""
    told = np.ones(len(rows), bool)
    for name in ("population", "dimension", "category", "place"):
        text = figures[name].to_numpy(object)
        same, blank = text[rows] == text[whole], text[rows] == ""
        told &= (
            same if name == "population" else ~same & ~blank if name == "place" else same | blank
        )
    return np.flatnonzero(told)


def _apart(group: Column, low: Column, high: Column, row: Column) -> Column:
    """Of each group the narrowest that do not overlap, if they are two or more."""
    left = np.lexsort((row, high - low, group))
    kept = [left[:0]]
    while len(left):
        first = np.diff(group[left], prepend=-1) > 0
        kept.append(left[first])
        narrowest = left[first][np.cumsum(first) - 1]
        left = left[(low[left] > high[narrowest]) | (high[left] < low[narrowest])]
    found = np.concatenate(kept)
    found = found[np.lexsort((row[found], group[found]))]
    return found[np.bincount(group[found])[group[found]] > 1]
