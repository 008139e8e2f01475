"""Results against their targets: how far each got, as percent of what was aimed at.

The line is the target. A full mark stands for a target that is printed; where
none is, a hollow mark and a bar show where the result lies for the whole
numbers that the target must have been. Colour and shape tell the verdict on the
percentage that the article gives. What reaches far beyond the paper is drawn at
its edge, as an arrow.
"""

from collections.abc import Sequence
from math import ceil, isnan, nan
from typing import Any, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.reading.vocabulary import HEDGES, POPULATIONS
from analysis.showing.charts.labels import names_of, records, row_labels, source_line
from analysis.showing.charts.marks import verdict_mark
from analysis.showing.page import Cell, Key, Look, Page, Words
from analysis.showing.palette import GRID, INK, MUTED, SKY, VERDICTS, WRONG_TEXT
from analysis.showing.style import styled
from analysis.showing.views import as_printed
from analysis.showing.wording import between, capital, enumeration, number, percent

_COLUMNS = {"en": ("result", "target", "reached"), "vi": ("kết quả", "chỉ tiêu", "đạt")}
_WIDTHS = (0.62, 0.76, 0.76)
_SUBTITLE = {
    "en": "Result as percent of its target. In brackets: not printed, worked out from what the "
    "article says. A result may cover only part of its target's period.",
    "vi": "Kết quả so với chỉ tiêu, phần trăm. Trong ngoặc: bài không nêu, suy ra từ điều bài ghi. "
    "Kết quả có thể mới tính một phần thời kỳ của chỉ tiêu.",
}
_TITLE = {
    "en": "{k} of {n} results reach their target",
    "vi": "{k} trong {n} kết quả đạt chỉ tiêu",
}
_WRONG = {
    "en": ("", "; 1\xa0stated figure is wrong", "; {}\xa0stated figures are wrong"),
    "vi": ("", "; 1\xa0số bài ghi sai", "; {}\xa0số bài ghi sai"),
}
_NO_PERCENTAGE = {"en": "no percentage given", "vi": "không nêu tỷ lệ"}
_NOT_PRINTED = {"en": "hollow: target not printed", "vi": "rỗng: không nêu chỉ tiêu"}
_SAYS = {
    "en": {"attainment": "says\xa0{}", "excess": "says\xa0{}\xa0over"},
    "vi": {"attainment": "bài\xa0ghi\xa0{}", "excess": "bài\xa0ghi vượt\xa0{}"},
}
_NO_RESULT = {"en": "result not printed", "vi": "không nêu kết quả"}
_NONE_FITS = {"en": "none fits", "vi": "không có"}
_NOTHING = {
    "en": "No article holds a result against a target",
    "vi": "Không bài báo nào so kết quả với chỉ tiêu",
}
_OF = {"en": "{result} of {target}", "vi": "{result} trên {target}"}

_FURTHEST = 200.0  # percent of the target: what lies beyond is drawn at the edge


class Held(NamedTuple):
    """A row of `targets` as it is drawn: percentages of the target."""

    row: Any
    label: tuple[str, str]
    low: float
    high: float

    @property
    def printed(self) -> bool:
        """Whether the article prints the target."""
        return not isnan(self.row.target)

    @property
    def reached(self) -> bool:
        """Whether the result is the target or more; by the article's word if it isn't printed."""
        if not isnan(self.row.attainment):
            return bool(self.row.attainment >= 100)
        return bool(self.row.measure == "excess" or self.row.stated >= 100)


def targets_chart(
    table: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the rows of `targets`: each result as percent of its target, the furthest first.

    `figures`, the table that they were computed from, tells what the articles
    are called. Draws on `ax` if given, else on a chart of its own.
    """
    held = _held(table if figures is None else as_printed(table, figures), lang)
    furthest = max([120.0, *(h.high for h in held if not isnan(h.high))])
    edge = min(_FURTHEST, 50.0 * ceil(furthest / 50))
    with styled():
        page = Page(ax, _COLUMNS[lang], _WIDTHS)
        lanes = [_draw(page, one, edge, lang) for one in held]
        page.ax.hlines(lanes, 0, edge, color=GRID, linewidth=0.8, zorder=0.8)
        page.ax.axvline(100, color=INK, linewidth=1.2, zorder=0.9)
        page.ax.set_xlim(0, edge)
        page.ax.set_xticks([0, 50, 100, *([150, 200] if edge > 150 else [])])
        page.ax.xaxis.set_major_formatter(lambda x, _: percent(x, lang))
        names = names_of(table, figures)
        return page.finish(_words(held, names, lang), _key(held, lang))


def _held(table: pd.DataFrame, lang: str) -> list[Held]:
    held = []
    for label, row in zip(row_labels(table, lang), records(table), strict=True):
        low = 100 * row.result / row.target_high if row.target_high else nan
        high = 100 * row.result / row.target_low if row.target_low else nan
        place, period = label
        held.append(Held(row, (place, _detail(row, period, lang)), low, high))
    return sorted(held, key=lambda h: (isnan(h.high), -h.high if h.high == h.high else 0.0))


def _detail(row: Any, period: str, lang: str) -> str:
    """The period, who is counted where it isn't new members, what the article says and doesn't."""
    whole = "" if row.population == "new-member" else getattr(POPULATIONS[row.population], lang)
    says = _SAYS[lang][row.measure].format(_stated(row, lang)) if row.measure in _SAYS[lang] else ""
    silent = _NO_RESULT[lang] if isnan(row.result) else ""
    return "; ".join(filter(None, (period, whole, says, silent)))


def _stated(row: Any, lang: str) -> str:
    """The number with the hedge and the unit that the figures tell, bare without them."""
    hedge, unit = getattr(row, "hedge", ""), getattr(row, "unit", "")
    stated = percent(row.stated, lang) if unit == "percent" else number(row.stated, lang)
    return f"{getattr(HEDGES[hedge], lang)}\xa0{stated}".strip("\xa0")


def _draw(page: Page, held: Held, edge: float, lang: str) -> float:
    """Add a row; gives its middle."""
    row, wrong = held.row, held.row.verdict == "inconsistent"
    cells = [
        Cell("" if isnan(row.result) else number(row.result, lang)),
        Cell(_target(held, lang), INK if held.printed else MUTED),
        Cell(_reached(held, lang)),
    ]
    y = page.row(*held.label, cells, colour=WRONG_TEXT if wrong else MUTED)
    if held.high > edge:
        page.ax.plot(edge, y, clip_on=False, **_look(held) | {"marker": ">"})
    elif not isnan(held.high):
        page.ax.plot([held.low, held.high], [y, y], color=SKY, linewidth=5, zorder=2)
        page.ax.plot((held.low + held.high) / 2, y, clip_on=False, **_look(held))
    return y


def _look(held: Held) -> Look:
    return verdict_mark(held.row.verdict, hollow=not held.printed)


def _target(held: Held, lang: str) -> str:
    row = held.row
    if held.printed:
        return number(row.target, lang)
    if isnan(row.result):
        return ""
    fits = not isnan(row.target_low)
    return f"({between(row.target_low, row.target_high, lang, 0) if fits else _NONE_FITS[lang]})"


def _reached(held: Held, lang: str) -> str:
    return "" if isnan(held.high) else between(held.low, held.high, lang) + "%"


def _key(held: Sequence[Held], lang: str) -> Key:
    entries: list[tuple[Look, str]] = []
    for verdict in dict.fromkeys((*VERDICTS, "")):
        with_it = [h for h in held if h.row.verdict == verdict and not isnan(h.high)]
        if with_it:
            label = getattr(VERDICTS[verdict], lang) if verdict else _NO_PERCENTAGE[lang]
            shown = next((h for h in with_it if h.printed), with_it[0])
            entries.append((_look(shown), label))
    if not all(h.printed for h in held):
        entries.append((verdict_mark("", hollow=True), _NOT_PRINTED[lang]))
    return entries


def _words(held: Sequence[Held], names: pd.Series, lang: str) -> Words:
    source = source_line(names, lang)
    if not held:
        return Words(_NOTHING[lang], "", source, _NOTHING[lang] + ".")
    wrong = sum(h.row.verdict == "inconsistent" for h in held)
    title = _TITLE[lang].format(k=sum(h.reached for h in held), n=len(held))
    title += _WRONG[lang][min(wrong, 2)].format(wrong)
    told = [_told(h, lang) for h in held if not isnan(h.high)]
    return Words(title, _SUBTITLE[lang], source, enumeration(told, lang))


def _told(held: Held, lang: str) -> str:
    result, target = number(held.row.result, lang), _target(held, lang)
    where = ", ".join(filter(None, held.label))
    return capital(
        f"{where}: {_OF[lang].format(result=result, target=target)}, {_reached(held, lang)}"
    )
