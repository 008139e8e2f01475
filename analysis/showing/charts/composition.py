"""Who the members are: one dot for each article and category.

A dot is the share recomputed from the printed counts, a ring the share as the
article states it, a bar what print or hedge leaves open. Categories that overlap
(women, ethnic minorities, Youth Union members) stand below each other and are
never added up; an article that speaks of the population but not of the category
is named as not reporting it.
"""

from collections.abc import Sequence
from math import isnan
from typing import Any, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.reading.vocabulary import CATEGORIES, DIMENSIONS, POPULATIONS, category_label
from analysis.showing.charts.labels import (
    as_stated,
    names_of,
    recomputed,
    records,
    row_labels,
    silent,
    source_line,
)
from analysis.showing.page import Cell, Key, Look, Page, Words
from analysis.showing.palette import BLUE, GRID, INK, MUTED, PAPER, SKY, VERMILION, WRONG_TEXT
from analysis.showing.style import SMALL, styled
from analysis.showing.wording import (
    articles_text,
    between,
    capital,
    enumeration,
    number,
    part_text,
    percent,
)

_COLUMNS = {"en": ("from counts", "as stated"), "vi": ("tính từ số đếm", "bài báo ghi")}
_KEY = {
    "en": ("recomputed from counts", "as stated", "what print or hedge allows"),
    "vi": ("tính lại từ số đếm", "bài báo ghi", "khoảng mà số in cho phép"),
}
_SUBTITLE = {
    "en": "Percent of the whole in each heading; places and periods differ.",
    "vi": "Phần trăm của tổng nêu ở mỗi mục; nơi và thời kỳ khác nhau.",
}
_TITLE = {
    "en": "{part} make up {span}% of {whole} in {k} of {n}",
    "vi": "{part} chiếm {span}% {whole} ở {k} trong {n}",
}
_TOLD = {
    "en": "{part}: {span}% (told by {k} of {n})",
    "vi": "{part}: {span}% ({k} trong {n} có nêu)",
}
_SILENT = {"en": "Not reported: ", "vi": "Không nêu: "}
_NO_WHOLE = {"en": "whole not printed", "vi": "không nêu tổng số"}
_NOTHING = {"en": "No article reports a part of a whole", "vi": "Không bài báo nào nêu cơ cấu"}

_DOT: Look = {
    "clip_on": False,
    "marker": "o",
    "markersize": 5.5,
    "color": BLUE,
    "linestyle": "None",
    "zorder": 4,
}
_RING: Look = {"marker": "o", "markersize": 9, "markerfacecolor": PAPER, "markeredgewidth": 1.2}
_RING |= {"clip_on": False, "markeredgecolor": INK, "linestyle": "None", "zorder": 3}
_BAR: Look = {"color": SKY, "linewidth": 5, "solid_capstyle": "butt", "zorder": 2}
_BLANK = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
_VISIBLE = 3.0  # percent: a shorter bar hides behind its dot


class Group(NamedTuple):
    """The rows of one category of one population, and the articles that don't report it."""

    population: str
    dimension: str
    category: str
    rows: pd.DataFrame
    speaking: int
    silent: list[str]

    def told(self, form: dict[str, str], lang: str) -> str:
        """The group in a sentence."""
        return form[lang].format(
            part=capital(category_label(self.dimension, self.category, lang)),
            span=between(self.rows["share"].min(), self.rows["share"].max(), lang),
            whole=getattr(POPULATIONS[self.population], lang),
            k=self.rows["article"].nunique(),
            n=articles_text(self.speaking, lang),
        )


def composition_chart(
    table: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the rows of `composition`: a dot for each article and category.

    `figures`, the table that they were computed from, tells which further
    articles there are: those that speak of a population and don't report the
    category are named. Draws on `ax` if given, else on a chart of its own.
    """
    everything = table if figures is None else figures
    names = names_of(everything, figures)
    groups = _groups(table, everything)
    with styled():
        page = Page(ax, _COLUMNS[lang])
        lanes: list[float] = []
        for group in groups:
            page.heading(capital(part_text(*group[:3], lang)))
            labels = row_labels(group.rows, lang)
            for label, row in zip(labels, records(group.rows), strict=True):
                lanes.append(_draw(page, label, row, lang))
            if group.silent:
                page.note(_SILENT[lang] + ", ".join(names[group.silent]))
        page.ax.hlines(lanes, 0, 100, color=GRID, linewidth=0.8, zorder=1)
        page.ax.set_xlim(0, max(100, table["high"].max()) if len(table) else 100)
        page.ax.xaxis.set_major_formatter(lambda x, _: percent(x, lang))
        shown = names[table["article"].unique()]
        return page.finish(_words(groups, shown, lang), _key(table, lang))


def _groups(table: pd.DataFrame, everything: pd.DataFrame) -> list[Group]:
    """The categories in the order of the vocabulary, the greatest share of each first."""
    columns = ["population", "dimension", "category"]
    parts: dict[Any, pd.DataFrame] = dict(iter(table.groupby(columns, sort=False)))
    groups: list[Group] = []
    for population, dimension, category in sorted(parts, key=_place):
        rows = parts[population, dimension, category]
        rows = rows.sort_values("share", ascending=False, kind="stable")
        speaking = everything.loc[everything["population"] == population, "article"].nunique()
        named = any(group[:2] == (population, dimension) for group in groups)
        quiet = [] if named else silent(table, everything, population, dimension)
        groups.append(Group(population, dimension, category, rows, speaking, quiet))
    return groups


def _place(key: tuple[str, str, str]) -> tuple[int, int, int]:
    population, dimension, category = key
    known = list(CATEGORIES[dimension])
    place = known.index(category) if category in known else len(known)
    return list(POPULATIONS).index(population), list(DIMENSIONS).index(dimension), place


def _draw(page: Page, label: tuple[str, str], row: Any, lang: str) -> float:
    """Add a row; gives its middle."""
    wrong = row.verdict == "inconsistent"
    counted = row.basis in ("count", "both") and not isnan(row.low)
    stated = row.basis in ("stated", "both") and not isnan(row.stated)
    cells = [
        Cell(recomputed(row, lang) if counted else ""),
        Cell(as_stated(row, lang), WRONG_TEXT if wrong else INK, bold=wrong),
    ]
    y = page.row(*label, cells)
    if isnan(row.low):
        part = "" if isnan(row.part) else number(row.part, lang) + "; "
        text = part + _NO_WHOLE[lang]
        page.ax.text(1, y, text, size=SMALL, color=MUTED, va="center", bbox=_BLANK)
        return y
    page.ax.plot([row.low, row.high], [y, y], **_BAR)
    if counted:
        page.ax.plot(row.share, y, **_DOT)
    if stated:
        page.ax.plot(row.stated, y, **_RING | {"markeredgecolor": VERMILION if wrong else INK})
    return y


def _key(table: pd.DataFrame, lang: str) -> Key:
    """What the marks mean, of those that are drawn."""
    used = (
        table["basis"].isin(("count", "both")).any(),
        table["basis"].isin(("stated", "both")).any(),
        (table["high"] - table["low"]).ge(_VISIBLE).any(),
    )
    entries = zip((_DOT, _RING, _BAR), _KEY[lang], strict=True)
    return [entry for entry, drawn in zip(entries, used, strict=True) if drawn]


def _words(groups: Sequence[Group], shown: pd.Series, lang: str) -> Words:
    told = [group for group in groups if group.rows["share"].notna().any()]
    if not told:
        return Words(_NOTHING[lang], "", source_line(shown, lang), _NOTHING[lang] + ".")
    most = max(told, key=lambda group: group.rows["article"].nunique())
    description = enumeration([group.told(_TOLD, lang) for group in told], lang)
    return Words(most.told(_TITLE, lang), _SUBTITLE[lang], source_line(shown, lang), description)
