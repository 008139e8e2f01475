"""How a whole is divided: each part a bar that begins where the last one ended.

So the eye sees whether the parts meet the whole: what they leave out is an
empty, hatched bar, what they have too much runs past the line at 100%. Only
parts that exclude each other are strung together; one that holds others
(`college+university` beside `college`) has a bar of its own from zero and is
never added.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.reading.numerals import format_number
from analysis.reading.vocabulary import DIMENSIONS, POPULATIONS, category_label, category_span
from analysis.showing.charts.labels import (
    as_stated,
    hedged,
    names_of,
    recomputed,
    records,
    row_labels,
    silent,
    source_line,
)
from analysis.showing.page import Cell, Key, Look, Page, Words
from analysis.showing.palette import BLUE, INK, MUTED, PAPER, SKY, VERMILION
from analysis.showing.style import styled
from analysis.showing.wording import (
    between,
    capital,
    decimals_of,
    enumeration,
    listing,
    number,
    percent,
)

_COLUMNS = {"en": ("number", "share"), "vi": ("số lượng", "tỷ lệ")}
_KEY = {
    "en": ("share from counts", "share as stated", "left out", "too much", "counted above already"),
    "vi": ("tính từ số đếm", "bài báo ghi", "không nêu", "vượt tổng", "đã tính ở trên"),
}
_SUBTITLE = {
    "en": "Percent of each whole, part after part; the dark line is the whole.",
    "vi": "Phần trăm của mỗi tổng, phần nọ nối phần kia; vạch đậm là toàn bộ.",
}
_COUNT = {"en": ("1 breakdown", "{} breakdowns"), "vi": ("1\xa0cơ\xa0cấu", "{}\xa0cơ\xa0cấu")}
_OUTCOMES = {
    "complete": {"en": "{}\xa0complete", "vi": "{}\xa0cộng đủ"},
    "short": {"en": "{}\xa0with a rest left out", "vi": "{}\xa0còn thiếu"},
    "over": {"en": "{}\xa0over the whole", "vi": "{}\xa0vượt tổng"},
    "single": {"en": "{}\xa0with one part told", "vi": "{}\xa0chỉ nêu một phần"},
}
_REST = {"en": "Left out", "vi": "Không nêu"}
_EXCESS = {"en": "Too much", "vi": "Vượt tổng"}
_SILENT = {"en": "{topic} of {whole} not reported: ", "vi": "Không nêu {topic} của {whole}: "}
_NO_WHOLE = {
    "en": "{topic} told without the number of {whole}: ",
    "vi": "Có nêu {topic} nhưng không nêu tổng số {whole}: ",
}
_NOTHING = {"en": "No article divides a whole into parts", "vi": "Không bài báo nào nêu cơ cấu"}

_ENDS = ("low", "high")
_THICK = 0.17  # inches
_COUNTED: Look = {"facecolor": BLUE, "edgecolor": BLUE}
_STATED: Look = {"facecolor": SKY, "edgecolor": BLUE}
_LEFT_OUT: Look = {"facecolor": PAPER, "edgecolor": MUTED, "hatch": "////"}
_TOO_MUCH: Look = {"facecolor": PAPER, "edgecolor": VERMILION, "hatch": "xxxx"}
_HELD: Look = {"facecolor": PAPER, "edgecolor": BLUE}

_WHOLE = ["article", "place", "period", "population", "dimension", "whole"]


class Breakdown(NamedTuple):
    """The parts of one whole in one dimension: those that exclude each other, and the others."""

    where: str
    article: str
    population: str
    dimension: str
    whole: float
    parts: list[Any]
    held: list[Any]

    @property
    def counted(self) -> bool:
        """Whether every part is known exactly."""
        return all(part.low == part.high for part in self.parts)

    @property
    def rest(self) -> float:
        """What the parts leave of the whole, in percent; below 0 where they exceed it."""
        if self.counted:
            return float(100 * (self.whole - sum(part.part for part in self.parts)) / self.whole)
        return 100 - float(sum(part.share for part in self.parts))

    @property
    def outcome(self) -> str:
        """Whether the parts meet the whole, as far as printed digits and hedges can tell."""
        slack = sum(part.high - part.low for part in self.parts)
        if abs(self.rest) <= slack:
            return "complete"
        return "over" if self.rest < 0 else "single" if len(self.parts) == 1 else "short"


def breakdown_chart(
    table: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the rows of `composition` as breakdowns: schooling, qualification, age, occupation.

    Rows of `other`, and parts of no printed whole, make no breakdown and are
    left out. `figures`, the table that they were computed from, tells which
    further articles there are: those that speak of a population and don't
    divide it so are named. Draws on `ax` if given, else on a chart of its own.
    """
    everything = table if figures is None else figures
    names = names_of(everything, figures)
    breakdowns = _breakdowns(table, lang)
    with styled():
        page = Page(ax, _COLUMNS[lang])
        for breakdown in breakdowns:
            _draw(page, breakdown, lang)
        for key in dict.fromkeys((b.population, b.dimension) for b in breakdowns):
            _note(page, _SILENT, key, names[silent(table, everything, *key)], lang)
            _note(page, _NO_WHOLE, key, names[_without_whole(table, breakdowns, *key)], lang)
        page.ax.axvline(100, color=INK, linewidth=1.2, zorder=0.9)
        page.ax.set_xlim(0, max([100.0, *(100 - b.rest for b in breakdowns)]))
        page.ax.xaxis.set_major_formatter(lambda x, _: percent(x, lang))
        drawn = {b.article for b in breakdowns}
        shown = names[[slug in drawn for slug in names.index]]
        return page.finish(_words(breakdowns, shown, lang), _key(breakdowns, lang))


def _breakdowns(table: pd.DataFrame, lang: str) -> list[Breakdown]:
    rows = table[table["share"].notna() & table["dimension"].ne("other")]
    wholes = rows.groupby(_WHOLE, sort=False, dropna=False).ngroup()
    found: dict[int, Breakdown] = {}
    for whole, label, row in zip(wholes, row_labels(rows, lang), records(rows), strict=True):
        where = ", ".join(filter(None, label))
        key = where, row.article, row.population, row.dimension, row.whole
        found.setdefault(whole, Breakdown(*key, [], [])).held.append(row)
    order = {dimension: place for place, dimension in enumerate(DIMENSIONS)}
    return sorted(map(_apart, found.values()), key=lambda b: order[b.dimension])


def _apart(breakdown: Breakdown) -> Breakdown:
    """With the parts that exclude each other, the narrowest first taken, in order of their axis."""
    rows = breakdown.held
    spans = {
        i: span
        for i, row in enumerate(rows)
        if (span := category_span(row.dimension, row.category)) is not None
    }
    taken: list[int] = []
    for i in sorted(spans, key=lambda i: spans[i][1] - spans[i][0]):
        low, high = spans[i]
        if all(high < spans[other][0] or spans[other][1] < low for other in taken):
            taken.append(i)
    parts = [rows[i] for i in sorted(taken, key=lambda i: spans[i])]
    return breakdown._replace(parts=parts, held=[r for i, r in enumerate(rows) if i not in taken])


def _draw(page: Page, breakdown: Breakdown, lang: str) -> None:
    whole = getattr(POPULATIONS[breakdown.population], lang)
    if breakdown.whole == breakdown.whole:
        whole = f"{number(breakdown.whole, lang)} {whole}"
    topic = getattr(DIMENSIONS[breakdown.dimension], lang)
    page.heading(f"{breakdown.where}: {topic}, {whole}")
    reached = 0.0
    for row in breakdown.parts:
        _bar(page, row, reached, _STATED if row.basis == "stated" else _COUNTED, lang)
        reached += row.share
    if breakdown.outcome != "complete":
        _draw_rest(page, breakdown, lang)
    for row in breakdown.held:
        _bar(page, row, 0.0, _HELD, lang)


def _bar(page: Page, row: Any, start: float, look: Look, lang: str) -> None:
    label = capital(category_label(row.dimension, row.category, lang))
    part = "" if row.part != row.part else number(row.part, lang)
    cells = [Cell(part), Cell(_share(row, lang))]
    y = page.row(label, cells=cells)
    page.ax.barh(y, row.share, left=start, height=_THICK, linewidth=0.8, zorder=2, **look)


def _draw_rest(page: Page, breakdown: Breakdown, lang: str) -> None:
    rest, over = breakdown.rest, breakdown.rest < 0
    people = Cell(number(abs(rest) * breakdown.whole / 100, lang, 0) if breakdown.counted else "")
    y = page.row(
        (_EXCESS if over else _REST)[lang], cells=[people, Cell(_rest_share(breakdown, lang))]
    )
    look = _TOO_MUCH if over else _LEFT_OUT
    start = 100 - max(rest, 0)
    page.ax.barh(y, abs(rest), left=start, height=_THICK, linewidth=0.8, zorder=2, **look)


def _share(row: Any, lang: str) -> str:
    return as_stated(row, lang) if row.basis == "stated" else recomputed(row, lang)


def _rest_share(breakdown: Breakdown, lang: str) -> str:
    """The rest or the excess: a range where a hedge leaves it open."""
    rest, parts = abs(breakdown.rest), breakdown.parts
    if breakdown.counted:
        decimals = max(1 if rest >= 1 else 2, *(decimals_of(row.stated) for row in parts))
        return format_number(rest, lang, decimals) + "%"
    if any(row.basis != "stated" or hedged(row) for row in parts if row.low != row.high):
        low, high = sorted(abs(100 - sum(getattr(p, end) for p in parts)) for end in _ENDS)
        return between(low, high, lang) + "%"
    return percent(rest, lang)


def _without_whole(
    table: pd.DataFrame, breakdowns: Sequence[Breakdown], population: str, dimension: str
) -> list[str]:
    """The articles that count such parts and never say of how many."""
    rows = table[(table["population"] == population) & (table["dimension"] == dimension)]
    key = population, dimension
    drawn = {b.article for b in breakdowns if (b.population, b.dimension) == key}
    return [slug for slug in rows["article"].unique() if slug not in drawn]


def _note(
    page: Page, form: dict[str, str], key: tuple[str, str], names: "pd.Series[str]", lang: str
) -> None:
    if len(names):
        whole, topic = getattr(POPULATIONS[key[0]], lang), getattr(DIMENSIONS[key[1]], lang)
        page.note(capital(form[lang].format(topic=topic, whole=whole)) + ", ".join(names))


def _key(breakdowns: Sequence[Breakdown], lang: str) -> Key:
    """What the bars mean, of those that are drawn."""
    bases = {row.basis == "stated" for b in breakdowns for row in b.parts}
    outcomes = {b.outcome for b in breakdowns}
    used = (
        False in bases,
        True in bases,
        bool(outcomes & {"short", "single"}),
        "over" in outcomes,
        any(len(b.held) for b in breakdowns),
    )
    looks = (_COUNTED, _STATED, _LEFT_OUT, _TOO_MUCH, _HELD)
    entries = zip(looks, _KEY[lang], strict=True)
    return [entry for entry, drawn in zip(entries, used, strict=True) if drawn]


def _words(breakdowns: Sequence[Breakdown], shown: pd.Series, lang: str) -> Words:
    if not breakdowns:
        return Words(_NOTHING[lang], "", source_line(shown, lang), _NOTHING[lang] + ".")
    topics = dict.fromkeys(getattr(DIMENSIONS[b.dimension], lang) for b in breakdowns)
    outcomes = Counter(b.outcome for b in breakdowns)
    told = [form[lang].format(outcomes[o]) for o, form in _OUTCOMES.items() if outcomes[o]]
    one, many = _COUNT[lang]
    n = one if len(breakdowns) == 1 else many.format(len(breakdowns))
    title = f"{capital(listing(topics, lang))}, {n}: {', '.join(told)}"
    description = enumeration([_told(b, lang) for b in breakdowns], lang)
    return Words(title, _SUBTITLE[lang], source_line(shown, lang), description)


def _told(breakdown: Breakdown, lang: str) -> str:
    parts = [
        f"{category_label(row.dimension, row.category, lang)} {_share(row, lang)}"
        for row in breakdown.parts
    ]
    if breakdown.outcome != "complete":
        rest = (_EXCESS if breakdown.rest < 0 else _REST)[lang]
        parts.append(f"{rest.lower()} {_rest_share(breakdown, lang)}")
    topic = getattr(DIMENSIONS[breakdown.dimension], lang)
    return f"{breakdown.where}, {topic}: {', '.join(parts)}"
