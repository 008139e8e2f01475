"""Who rounds, who cuts off, who is wrong: stated minus recomputed, in units of the last digit.

A lane for each article, a mark for each statement that can be recomputed. One
that is rounded to the nearest value lies within half a unit, one with digits
cut off down to a unit below, one always rounded up to a unit above; what lies
further out is wrong, has a lane of its own and is told in words. Off the paper
an arrow points to where it would be.
"""

from collections import Counter
from collections.abc import Sequence
from math import isnan, nan
from typing import Any, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.reading.bounds import last_unit
from analysis.reading.numerals import format_number, parse_number
from analysis.reading.vocabulary import MEASURES, POPULATIONS, category_label
from analysis.showing.charts.labels import names_of, records, source_line
from analysis.showing.charts.marks import verdict_mark
from analysis.showing.page import Key, Look, Page, Words
from analysis.showing.palette import BLUE, GRID, INK, ORANGE, PURPLE, VERDICTS, WRONG_TEXT
from analysis.showing.style import SMALL, styled
from analysis.showing.wording import capital, decimals_of, enumeration, listing, number

KINDS = ("share", "attainment", "excess", "increase", "decrease")
WRONG = "inconsistent"

_SUBTITLE = {
    "en": "Stated minus recomputed, in units of the last digit printed.",
    "vi": "Số bài ghi trừ số tính lại, theo đơn vị của chữ số in cuối cùng.",
}
_BANDS = {
    "en": ("wrong", "cut off", "to nearest", "up", "wrong"),
    "vi": ("sai", "bỏ bớt", "gần nhất", "lên", "sai"),
}
_TITLE = {
    "en": "Of {n} stated figures that can be recomputed, {outcomes}",
    "vi": "Trong {n} số liệu tính lại được, {outcomes}",
}
_OUTCOMES = {
    "consistent": {"en": "{}\xa0are right", "vi": "{}\xa0số đúng"},
    "truncated": {"en": "{}\xa0cut off", "vi": "{}\xa0số bỏ chữ số phía sau"},
    "rounded-up": {"en": "{}\xa0rounded up", "vi": "{}\xa0số làm tròn lên"},
    WRONG: {"en": "{}\xa0wrong", "vi": "{}\xa0số sai"},
}
_HEDGED = {
    "en": "hollow: hedged, judged more loosely",
    "vi": "rỗng: có “gần”, “trên”…, xét rộng hơn",
}
_NONE = {"en": "nothing to recompute", "vi": "không tính lại được"}
_NO_FIT = {"en": "no whole number fits", "vi": "không số nguyên nào khớp"}
_LEFT_OUT = {
    "en": "Not drawn, as a number that they rest on isn't printed: ",
    "vi": "Không vẽ, vì bài không nêu đủ số để tính lại: ",
}
_NOTHING = {"en": "No article states what can be tested", "vi": "Không có số liệu nào kiểm được"}

_EDGE = 2.0  # units
_HEAD = 0.3  # inches
_SIDE_BY_SIDE, _LEVEL = 0.13, 0.13  # inches from mark to mark


class Statement(NamedTuple):
    """A claim as it is drawn: what is stated, how far it strays, whether it is hedged."""

    claim: Any
    what: str
    strays: float
    sign: str
    hedged: bool


def consistency_chart(
    claims: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    *,
    lang: str = "en",
    ax: Axes | None = None,
) -> Figure:
    """Draw the percentages of `check`: how far each strays from what its operands give.

    Breakdowns and `within` are no statements of a number and are left out.
    `figures`, the table that the claims were derived from, tells what articles
    and claims are called and which are hedged. Draws on `ax` if given, else on
    a chart of its own.
    """
    table = claims[claims["kind"].isin(KINDS)]
    names = names_of(claims, figures)
    statements = _statements(table, figures, names, lang)
    with styled():
        page = Page(ax)
        _head(page, lang)
        for slug, name in names.items():
            _article(page, name, [s for s in statements if s.claim.article == slug], lang)
        left_out = Counter(
            s.claim.verdict for s in statements if isnan(s.strays) and s.claim.verdict != WRONG
        )
        if left_out:
            page.note(_LEFT_OUT[lang] + _counts(left_out, lang) + ".")
        _scale(page)
        return page.finish(_words(statements, names, lang), _key(statements, lang))


def _statements(
    table: pd.DataFrame, figures: pd.DataFrame | None, names: pd.Series, lang: str
) -> list[Statement]:
    known = {} if figures is None else {f"{r.article}/{r.figure}": r for r in records(figures)}
    statements = []
    for claim in records(table):
        figure = known.get(claim.claim)
        sign = "%" if figure is not None and figure.unit == "percent" else ""
        what = _what(claim, figure, names[claim.article], lang)
        hedged = figure is not None and figure.hedge != ""
        statements.append(Statement(claim, what, _strays(claim), sign, hedged))
    return statements


def _strays(claim: Any) -> float:
    """Stated minus recomputed, in units of the last printed digit; NaN if not recomputed."""
    stated = parse_number(claim.printed)
    if isnan(claim.expected):
        return nan
    return float((float(stated) - claim.expected) / float(last_unit(stated)))


def _what(claim: Any, figure: Any, article: str, lang: str) -> str:
    """What a claim speaks of: a part of a whole, or a result; the place where it is another one."""
    if figure is None:
        return str(claim.claim).partition("/")[2].replace("-", " ")
    part = category_label(figure.dimension, figure.category, lang) if figure.category else ""
    topic = "" if claim.kind == "share" and part else getattr(MEASURES[claim.kind], lang)
    whole = (
        "" if figure.population == "new-member" else getattr(POPULATIONS[figure.population], lang)
    )
    place = "" if article in (figure.place, f"{figure.place} ({claim.article})") else figure.place
    return ", ".join(filter(None, (place, whole, part, topic)))


def _head(page: Page, lang: str) -> None:
    """The names of the bands, in a row above the articles."""
    y = page.row("", least=_HEAD - 0.11)
    for x, text in zip((-1.5, -0.75, 0, 0.75, 1.5), _BANDS[lang], strict=True):
        colour = WRONG_TEXT if abs(x) > 1 else INK
        page.ax.text(x, y, text, size=SMALL, color=colour, ha="center", va="center")


def _article(page: Page, name: str, statements: Sequence[Statement], lang: str) -> None:
    """A lane with the marks of an article, and one below it for each that is wrong."""
    wrong = [s for s in statements if s.claim.verdict == WRONG]
    sound = [s for s in statements if s not in wrong and not isnan(s.strays)]
    levels = _levels([min(max(s.strays, -_EDGE), _EDGE) for s in sound], page.plot_width)
    page.ax.axhline(page.height, color=GRID, linewidth=0.8, zorder=0.8)
    detail = "" if sound or wrong else _NONE[lang]
    tallest = _LEVEL * (max(map(abs, levels), default=0) * 2 + 1)
    y = page.row(capital(name), detail, least=tallest)
    for statement, level in zip(sound, levels, strict=True):
        x = min(max(statement.strays, -_EDGE), _EDGE)
        page.ax.plot(x, y + level * _LEVEL, clip_on=False, **_look(statement))
    for statement in sorted(wrong, key=lambda s: abs(s.strays)):
        _wrong(page, statement, lang)


def _levels(places: Sequence[float], inches: float) -> list[float]:
    """A level for each mark, around 0, so that no two on one level touch."""
    apart = _SIDE_BY_SIDE * 2 * _EDGE / inches
    taken: dict[int, list[float]] = {}
    levels = [0] * len(places)
    for i in sorted(range(len(places)), key=lambda i: (abs(places[i]), places[i])):
        level = 0
        while any(abs(places[i] - other) < apart for other in taken.get(level, [])):
            level = 1 - level if level <= 0 else -level
        taken.setdefault(level, []).append(places[i])
        levels[i] = level
    middle = (max(levels, default=0) + min(levels, default=0)) / 2
    return [level - middle for level in levels]


def _wrong(page: Page, statement: Statement, lang: str) -> None:
    """What is stated and what it should be, and a mark; an arrow where it is off the paper."""
    y = page.row("", _told_wrong(statement, lang), colour=WRONG_TEXT)
    x = statement.strays
    look: Look = {"size": SMALL, "color": WRONG_TEXT, "va": "center"}
    if isnan(x):
        page.ax.text(0, y, _NO_FIT[lang], ha="center", **look)
        return
    side = 1 if x > 0 else -1
    inside = abs(x) < _EDGE - 0.25
    page.ax.plot(x if inside else side * (_EDGE - 0.25), y, **_look(statement))
    if not inside:
        arrow: Look = {"arrowstyle": "-|>", "color": WRONG_TEXT, "shrinkA": 5, "shrinkB": 0}
        start, end = (side * (_EDGE - 0.25), y), (side * _EDGE, y)
        page.ax.annotate("", end, start, arrowprops=arrow)
    far = "+" * (x > 0) + format_number(x, lang, 1 if abs(x) < 10 else 0)
    at = min(abs(x), _EDGE - 0.25) - 0.12
    page.ax.text(side * at, y, far, ha="right" if x > 0 else "left", **look)


def _told_wrong(statement: Statement, lang: str) -> str:
    stated = parse_number(statement.claim.printed)
    sign, told = statement.sign, f"{capital(statement.what)}: {format_number(stated, lang)}"
    if isnan(statement.strays):
        return told + sign
    decimals = max(1, decimals_of(float(stated)))
    return f"{told}{sign}\xa0≠\xa0{number(statement.claim.expected, lang, decimals)}{sign}"


def _scale(page: Page) -> None:
    bands = ((-1, -0.5, ORANGE), (-0.5, 0.5, BLUE), (0.5, 1, PURPLE))
    for low, high, colour in bands:
        page.ax.axvspan(low, high, color=colour, alpha=0.13, linewidth=0, zorder=0)
    page.ax.grid(visible=False)
    page.ax.vlines([-1, -0.5, 0.5, 1], _HEAD, page.height, color=GRID, linewidth=0.8, zorder=0.7)
    page.ax.vlines(0, _HEAD, page.height, color=INK, linewidth=0.8, zorder=0.9)
    page.ax.set_xlim(-_EDGE, _EDGE)
    page.ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["−1", "−½", "0", "½", "1"])


def _look(statement: Statement) -> Look:
    return verdict_mark(statement.claim.verdict, statement.hedged)


def _key(statements: Sequence[Statement], lang: str) -> Key:
    drawn = [s for s in statements if not isnan(s.strays)]
    entries: list[tuple[Look, str]] = []
    for code, verdict in VERDICTS.items():
        shown = [s for s in drawn if s.claim.verdict == code]
        if shown:
            plain = next((s for s in shown if not s.hedged), shown[0])
            entries.append((_look(plain), getattr(verdict, lang)))
    if any(s.hedged for s in drawn):
        entries.append((verdict_mark("consistent", hollow=True), _HEDGED[lang]))
    return entries


def _words(statements: Sequence[Statement], names: pd.Series, lang: str) -> Words:
    drawn = [s for s in statements if not isnan(s.strays) or s.claim.verdict == WRONG]
    source = source_line(names, lang)
    if not drawn:
        return Words(_NOTHING[lang], _SUBTITLE[lang], source, _NOTHING[lang] + ".")
    counts = Counter(s.claim.verdict for s in drawn)
    told = [form[lang].format(counts[v]) for v, form in _OUTCOMES.items() if counts[v]]
    title = _TITLE[lang].format(n=len(drawn), outcomes=listing(told, lang))
    articles = [
        f"{name}: {_counts(Counter(of), lang)}"
        for slug, name in names.items()
        if (of := [s.claim.verdict for s in drawn if s.claim.article == slug])
    ]
    return Words(title, _SUBTITLE[lang], source, enumeration(articles, lang))


def _counts(verdicts: Counter[str], lang: str) -> str:
    """How many there are of each verdict: "3 cut off, 1 possible"."""
    told = (f"{verdicts[v]}\xa0{getattr(VERDICTS[v], lang)}" for v in VERDICTS if verdicts[v])
    return ", ".join(told)
