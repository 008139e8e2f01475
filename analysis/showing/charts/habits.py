"""How each article rounds: how many of its telling percentages each habit explains.

A percentage is telling where rounding to the nearest digit, cutting off and
rounding up would print it differently. The habit that explains all of them, if
there is one, is drawn full, the others pale.
"""

from collections import Counter
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from analysis.showing.charts.labels import names_of, records, source_line
from analysis.showing.columns import HABITS
from analysis.showing.page import Cell, Page, Words
from analysis.showing.palette import GRID, MUTED, VERDICTS
from analysis.showing.style import styled
from analysis.showing.wording import articles_text, capital, enumeration, number, percent

# A column of `habits`, the habit that it counts, and the verdict that it gives.
_BARS = (
    ("nearest", "nearest", "consistent"),
    ("cut_off", "cut-off", "truncated"),
    ("up", "up", "rounded-up"),
)
_COLUMNS = {
    "en": ("telling", "to nearest", "cut off", "up"),
    "vi": ("xét được", "gần nhất", "bỏ bớt", "lên"),
}
_WIDTHS = (0.78, 0.62, 0.56, 0.4)
_SUBTITLE = {
    "en": "Percentages on which habits of rounding differ: how many of them each habit "
    "explains. Pale: not the article's habit.",
    "vi": "Những tỷ lệ mà các cách làm tròn cho kết quả khác nhau: mỗi cách khớp bao nhiêu. "
    "Màu nhạt: không phải cách của bài.",
}
_KEY = {
    "en": ("rounding to nearest", "cutting digits off", "rounding up"),
    "vi": ("làm tròn đến gần nhất", "bỏ chữ số phía sau", "làm tròn lên"),
}
_OUTCOMES = {
    "en": {
        "nearest": "{}\xa0to nearest",
        "cut-off": "{}\xa0by cutting off",
        "up": "{}\xa0always up",
        "mixed": "{}\xa0in no single way",
        "cannot-tell": "{}\xa0can't be told",
    },
    "vi": {code: f"{{}}\xa0bài {habit.vi}" for code, habit in HABITS.items()},
}
_TITLE = {"en": "How {n} round: {told}", "vi": "Cách làm tròn của {n}: {told}"}
_TOLD = {
    "en": "{name}, {habit}: of {claims}, nearest explains {nearest}, cut off {cut_off}, up {up}",
    "vi": "{name}, {habit}: trong {claims}, gần nhất khớp {nearest}, bỏ bớt {cut_off}, lên {up}",
}
_THICK = 0.09  # inches


def habit_chart(
    table: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the rows of `habits`: what each habit explains, as percent of what tells.

    `figures`, the table that they were computed from, tells what the articles
    are called. Draws on `ax` if given, else on a chart of its own.
    """
    names = names_of(table, figures)
    with styled():
        page = Page(ax, _COLUMNS[lang], _WIDTHS)
        for row in records(table):
            _draw(page, names[row.article], row, lang)
        page.ax.set_xlim(0, 100)
        page.ax.set_xticks([0, 50, 100])
        page.ax.xaxis.set_major_formatter(lambda x, _: percent(x, lang))
        colours = [VERDICTS[verdict].colour for _, _, verdict in _BARS]
        looks = [{"facecolor": colour, "edgecolor": "none"} for colour in colours]
        return page.finish(_words(table, names, lang), list(zip(looks, _KEY[lang], strict=True)))


def _draw(page: Page, name: str, row: Any, lang: str) -> None:
    page.ax.axhline(page.height, color=GRID, linewidth=0.8, zorder=0.8)
    counts = (row.claims, *(getattr(row, column) for column, _, _ in _BARS))
    cells = [Cell(number(count, lang)) for count in counts]
    y = page.row(capital(name), getattr(HABITS[row.habit], lang), cells, colour=MUTED)
    for place, (column, habit, verdict) in enumerate(_BARS, start=-1):
        share = 100 * getattr(row, column) / row.claims if row.claims else 0
        strength = 1.0 if row.habit == habit else 0.4
        colour = [1 - strength * (1 - part) for part in to_rgb(VERDICTS[verdict].colour)]
        at = y + place * 1.2 * _THICK
        page.ax.barh(at, share, height=_THICK, color=tuple(colour), linewidth=0, zorder=2)


def _words(table: pd.DataFrame, names: "pd.Series[str]", lang: str) -> Words:
    counts = Counter(table["habit"])
    told = [words.format(counts[h]) for h, words in _OUTCOMES[lang].items() if counts[h]]
    title = _TITLE[lang].format(n=articles_text(len(table), lang), told=", ".join(told))
    rows = [
        _TOLD[lang].format(
            name=names[row.article], habit=getattr(HABITS[row.habit], lang), **_counts(row)
        )
        for row in records(table)
        if row.claims
    ]
    return Words(title, _SUBTITLE[lang], source_line(names, lang), enumeration(rows, lang))


def _counts(row: Any) -> dict[str, int]:
    return {name: getattr(row, name) for name in ("claims", "nearest", "cut_off", "up")}
