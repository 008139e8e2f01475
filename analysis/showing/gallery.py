"""All tables and all charts of a folder of articles, by name: what export and report show."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pandas as pd
from matplotlib.figure import Figure

from analysis.judging.claims import check
from analysis.judging.habits import habits
from analysis.reading.articles import Folder, load_articles
from analysis.reading.coverage import coverage
from analysis.reading.figures import load_figures
from analysis.showing.charts.breakdowns import breakdown_chart
from analysis.showing.charts.composition import composition_chart
from analysis.showing.charts.consistency import consistency_chart
from analysis.showing.charts.coverage import coverage_chart
from analysis.showing.charts.habits import habit_chart
from analysis.showing.charts.targets import targets_chart
from analysis.showing.views import TRAITS, composition, targets

Tables = Mapping[str, pd.DataFrame]


class Drawing(NamedTuple):
    """How a chart is drawn, from which table, and from its rows of which dimensions if not all."""

    draw: Callable[..., Figure]
    table: str
    dimensions: tuple[str, ...] = ()


CHARTS = {
    "composition": Drawing(composition_chart, "composition", TRAITS),
    "education": Drawing(breakdown_chart, "composition", ("schooling", "qualification")),
    "age": Drawing(breakdown_chart, "composition", ("age",)),
    "occupation": Drawing(breakdown_chart, "composition", ("occupation",)),
    "targets": Drawing(targets_chart, "targets"),
    "consistency": Drawing(consistency_chart, "claims"),
    "habit": Drawing(habit_chart, "habits"),
    "coverage": Drawing(coverage_chart, "coverage"),
}


def load_tables(seeds: Folder = None) -> dict[str, pd.DataFrame]:
    """The tables of a folder by name: the articles, the figures and all that follows from them.

    Raises `DataError` with every mistake of the folder.
    """
    articles, figures = load_articles(seeds), load_figures(seeds)
    return {
        "articles": articles,
        "figures": figures,
        "claims": check(figures),
        "composition": composition(figures),
        "targets": targets(figures),
        "coverage": coverage(articles),
        "habits": habits(figures),
    }


def draw(name: str, tables: Tables, lang: str = "en") -> Figure:
    """A chart of `CHARTS` from the tables of `load_tables`, its words in `lang`."""
    chart = CHARTS[name]
    rows = tables[chart.table]
    if chart.dimensions:
        rows = rows[rows["dimension"].isin(chart.dimensions)]
    return chart.draw(rows, tables["figures"], lang=lang)
