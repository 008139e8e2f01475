"""What became of every number of every article: a bar each, its numbers side by side."""

from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.reading.coverage import UNEXPLAINED
from analysis.showing.charts.labels import names_of, source_line
from analysis.showing.page import Cell, Look, Page, Words
from analysis.showing.palette import BLUE, GRID, INK, ORANGE, PAPER, SKY, VERMILION
from analysis.showing.style import SMALL, styled, width
from analysis.showing.wording import articles_text, capital, enumeration, number

_COLUMNS = {"en": ("numbers",), "vi": ("con số",)}
_SUBTITLE = {
    "en": "Every number of each article, and what became of it.",
    "vi": "Mọi con số trong từng bài báo, và đó là số gì.",
}
# What became of a number, as it is drawn; `rule` is everything that a rule explains.
_KINDS: dict[str, Look] = {
    "figure": {"facecolor": BLUE, "edgecolor": BLUE},
    "restated": {"facecolor": SKY, "edgecolor": SKY},
    "aside": {"facecolor": ORANGE, "edgecolor": ORANGE},
    "rule": {"facecolor": GRID, "edgecolor": GRID},
    UNEXPLAINED: {"facecolor": PAPER, "edgecolor": VERMILION, "hatch": "xxxx"},
}
_NAMES = {
    "en": {
        "figure": "figures",
        "restated": "figures printed again",
        "aside": "set aside by hand",
        "rule": "dates, documents and the like",
        UNEXPLAINED: "unexplained",
    },
    "vi": {
        "figure": "số liệu",
        "restated": "số liệu nhắc lại",
        "aside": "số để ngoài bảng",
        "rule": "ngày tháng, số văn bản…",
        UNEXPLAINED: "chưa giải thích",
    },
}
_TITLE = {
    "en": "Of {n} numbers in {k}, {figures}\xa0are figures; {rest}",
    "vi": "Trong {n} con số của {k}, {figures}\xa0là số liệu; {rest}",
}
_ALL = {"en": "every other one is explained", "vi": "các số khác đều đã rõ"}
_SOME = {"en": "{}\xa0nobody has explained", "vi": "{}\xa0số chưa giải thích"}
_THICK = 0.2  # inches


def coverage_chart(
    table: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the rows of `coverage`: how many numbers of each article are figures, and what else.

    `figures`, the table of the same articles, tells what they are called.
    Draws on `ax` if given, else on a chart of its own.
    """
    kinds = table["status"].where(table["status"].isin(_KINDS), "rule")
    counts = pd.crosstab(table["article"], kinds).reindex(table["article"].unique())
    counts = counts.reindex(columns=list(_KINDS), fill_value=0)
    names = names_of(table, figures)
    most = max([1, *counts.sum(axis=1)])
    with styled():
        page = Page(ax, _COLUMNS[lang])
        for name, numbers in zip(names, counts.to_numpy().tolist(), strict=True):
            _draw(page, name, numbers, most, lang)
        page.ax.set_xlim(0, most)
        page.ax.xaxis.set_major_formatter(lambda x, _: number(x, lang))
        page.ax.locator_params(axis="x", nbins=5, integer=True)
        drawn = [kind for kind in _KINDS if counts[kind].any()]
        key = [(_KINDS[kind], _NAMES[lang][kind]) for kind in drawn]
        return page.finish(_words(counts, names, lang), key)


def _draw(page: Page, name: str, counts: Sequence[int], most: int, lang: str) -> None:
    y = page.row(capital(name), cells=[Cell(number(sum(counts), lang))])
    reached = 0
    for (kind, look), count in zip(_KINDS.items(), counts, strict=True):
        page.ax.barh(y, count, left=reached, height=_THICK, linewidth=0, zorder=2, **look)
        text = number(count, lang)
        if width(text, SMALL) + 0.06 < page.plot_width * count / most:
            colour = PAPER if kind == "figure" else INK
            x = reached + count / 2
            page.ax.text(x, y, text, size=SMALL, color=colour, ha="center", va="center")
        reached += count


def _words(counts: pd.DataFrame, names: "pd.Series[str]", lang: str) -> Words:
    total, open_ = int(counts.to_numpy().sum()), int(counts[UNEXPLAINED].sum())
    title = _TITLE[lang].format(
        n=number(total, lang),
        k=articles_text(len(counts), lang),
        figures=number(counts["figure"].sum(), lang),
        rest=_SOME[lang].format(open_) if open_ else _ALL[lang],
    )
    rows = zip(names, counts.to_numpy().tolist(), strict=True)
    told = [f"{name}: {_told(numbers, lang)}" for name, numbers in rows]
    return Words(title, _SUBTITLE[lang], source_line(names, lang), enumeration(told, lang))


def _told(numbers: Sequence[int], lang: str) -> str:
    kinds = zip(_NAMES[lang].values(), numbers, strict=True)
    return ", ".join(f"{name} {number(count, lang)}" for name, count in kinds if count)
