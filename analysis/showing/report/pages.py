"""The charts of a report: drawn in as many parts as paper needs, each with its own finding.

A chart grows with its rows, and a page doesn't. One that is too tall is drawn
from half of its rows, and again, until each part fits: first by what is counted,
then by category, so that a part speaks of one thing, and only then by article.
"""

from collections.abc import Iterator

import pandas as pd
from matplotlib.figure import Figure

from analysis.reading.vocabulary import DIMENSIONS, POPULATIONS
from analysis.showing.gallery import CHARTS, Tables, draw

HEIGHT = 9.0  # inches that A4 has for a chart between its heading and its caption


def chart_parts(name: str, tables: Tables, lang: str) -> Iterator[Figure]:
    """A chart of `CHARTS`, in parts that fit a page wherever its rows can be parted."""
    chart = draw(name, tables, lang)
    halves = _halves(name, tables) if chart.get_figheight() > HEIGHT else []
    for half in halves:
        yield from chart_parts(name, half, lang)
    if not halves:
        yield chart


def _halves(name: str, tables: Tables) -> list[Tables]:
    """The tables for the first and for the second half of a chart's rows; none if they are one."""
    table, dimensions = CHARTS[name].table, CHARTS[name].dimensions
    rows = tables[table]
    if dimensions:
        rows = rows[rows["dimension"].isin(dimensions)]
    for places in (_counted(rows), _category(rows)) if name == "composition" else ():
        first = _first_half(places)
        if not first.all():
            return [{**tables, table: rows[first]}, {**tables, table: rows[~first]}]
    first = _first_half(pd.Series(pd.factorize(rows["article"])[0], rows.index))
    if first.all():
        return []
    # articles that don't tell of it are named in the first part
    later = tables["figures"]["article"].isin(rows.loc[~first, "article"])
    figures = tables["figures"][~later], tables["figures"][later]
    return [
        {**tables, table: rows[which], "figures": told}
        for which, told in zip((first, ~first), figures, strict=True)
    ]


def _first_half(places: "pd.Series[int]") -> "pd.Series[bool]":
    """Which rows have one of the lower half of the places."""
    known = sorted(places.unique())
    return places.isin(known[: (len(known) + 1) // 2])


def _counted(rows: pd.DataFrame) -> "pd.Series[int]":
    """The place of each row's population and dimension in the order in which they are drawn."""
    population = rows["population"].map(list(POPULATIONS).index)
    return population * len(DIMENSIONS) + rows["dimension"].map(list(DIMENSIONS).index)


def _category(rows: pd.DataFrame) -> "pd.Series[int]":
    return pd.Series(pd.factorize(rows["category"])[0], rows.index)
