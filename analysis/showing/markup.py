"""An article as a page that shows where each of its numbers stands.

Every number of the text is marked: a figure by the worst verdict of its claims,
any other number with what it is. Each figure's row stands below the article; its
mark links there, the row links back, and hovering over the mark or reaching it
with the keyboard shows the row as a note. The page is plain HTML that says the
same without its style sheet and its script, which a notebook that isn't trusted
takes away: the notes are then hidden and the rows remain.
"""

from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.judging.claims import check
from analysis.reading.articles import Folder, load_articles
from analysis.reading.coverage import coverage
from analysis.reading.figures import load_figures
from analysis.showing.columns import STATUSES
from analysis.showing.figure_rows import FigureRow, figure_rows, verdict_label
from analysis.showing.palette import VERDICTS
from analysis.showing.wording import capital

Rows = Mapping[str, FigureRow]

_WORDS = {
    "en": {
        "article": "Marked-up article",
        "skip": "Skip the article",
        "legend": "How the numbers are marked",
        "other": "another number",
        "others": "The other numbers",
        "heads": ("As printed", "What it counts", "Does it hold, and why"),
        "rows": "The figures of the article",
    },
    "vi": {
        "article": "Bài báo có đánh dấu",
        "skip": "Bỏ qua bài báo",
        "legend": "Cách đánh dấu các con số",
        "other": "số khác",
        "others": "Các số khác",
        "heads": ("Số in", "Đếm gì", "Có khớp không, vì sao"),
        "rows": "Các số liệu của bài báo",
    },
}

# A notebook sets cells to the right and, where it isn't trusted, takes style sheets away.
_LEFT = 'style="text-align: left"'


class MarkedUp:
    """An article that a notebook shows as HTML and a terminal as the list of its figures."""

    def __init__(self, html: str, text: str) -> None:
        self._html, self._text = html, text

    def _repr_html_(self) -> str:
        return self._html

    def __repr__(self) -> str:
        return self._text


def show(article: str, seeds: Folder = None, *, lang: str = "en") -> MarkedUp:
    """The article with this slug, every number marked, and a row for each of its figures.

    `seeds` is a folder of articles, by default the one that comes with the
    package; `lang`, "en" or "vi", is the language of all that isn't the article's.
    Raises ValueError where the folder has no such article.
    """
    articles = load_articles(seeds)
    if article not in set(articles["slug"]):
        raise ValueError(f"no article {article!r}: expected one of {', '.join(articles['slug'])}")
    articles = articles[articles["slug"] == article]
    figures = load_figures(seeds)
    figures = figures[figures["article"] == article]
    rows = figure_rows(figures, check(figures), lang)
    facts = articles.iloc[0]
    html = _page(facts, coverage(articles), rows, lang)
    return MarkedUp(html, "\n".join([facts["title"], *map(_row_text, rows.values())]))


def _row_text(row: FigureRow) -> str:
    where = ", ".join(filter(None, (row.place, row.period)))
    told = f"{row.printed}: {row.what}" + f" ({where})" * bool(where) + "."
    return " ".join([told, *(reason.because for reason in row.reasons)])


def _page(facts: pd.Series, numbers: pd.DataFrame, rows: Rows, lang: str) -> str:
    words, after = _WORDS[lang], f"{lang}.{facts['slug']}"
    label = escape(f"{words['article']}: {facts['title']}")
    return (
        f'<section class="marked" lang="{lang}" aria-label="{label}">\n'
        f"<style>\n{style_sheet()}</style>\n{legend(rows.values(), lang)}\n"
        f'<a class="skip" href="#{after}">{words["skip"]}</a>\n'
        f'<article lang="vi">\n{marked_text(facts["text"], numbers, rows, lang)}\n</article>\n'
        f'<table id="{after}" tabindex="-1">\n<caption>{words["rows"]}</caption>\n'
        f"{table_head(lang)}\n<tbody>\n{table_rows(rows.values(), lang)}\n</tbody>\n</table>\n"
        f"{_other_numbers(numbers, lang)}\n<script>\n{script()}</script>\n</section>"
    )


@cache
def style_sheet() -> str:
    """The style of marks, notes and rows."""
    return Path(__file__).with_name("markup.css").read_text(encoding="utf-8")


@cache
def script() -> str:
    """What closes a note when Escape is pressed."""
    return Path(__file__).with_name("markup.js").read_text(encoding="utf-8")


# The text


def marked_text(text: str, numbers: pd.DataFrame, rows: Rows, lang: str) -> str:
    """A text as paragraphs with its numbers marked; `numbers` as `coverage` gives them."""
    pieces, done = list[str](), 0
    for number in numbers.to_dict("records"):
        start, end = number["start"], number["end"]
        pieces += escape(text[done:start]), _mark(number, text[start:end], rows, lang)
        done = end
    lines = "".join([*pieces, escape(text[done:])]).split("\n")
    return "\n".join(f"<p>{line}</p>" for line in lines if line.strip())


def _mark(number: Mapping[Hashable, Any], printed: str, rows: Rows, lang: str) -> str:
    printed = escape(printed.replace("\n", " "))
    figure = number["status"] == "figure"
    row = rows.get(f"{number['article']}/{number['figure']}") if figure else None
    if row is None:
        what = escape(_status_label(number["status"], lang))
        return f'<span class="other" title="{what}">{printed}</span>'
    mark, verdict = f"{lang}.{row.name}", row.verdict or "plain"
    return (
        f'<a class="figure {verdict}" id="{mark}" href="#{mark}.row"'
        f' aria-describedby="{mark}.note">{printed}</a>'
        f'<span class="note {verdict}" id="{mark}.note" role="tooltip" lang="{lang}"'
        f' hidden="hidden"><b lang="vi">{escape(row.printed)}</b> {_told(row)}'
        f" {_reasons(row, lang)}</span>"
    )


def _told(row: FigureRow) -> str:
    place = f'<span lang="vi">{escape(row.place)}</span>' if row.place else ""
    period = f'<span class="period">{escape(row.period)}</span>' if row.period else ""
    where = ", ".join(filter(None, (place, period)))
    return f'{escape(row.what)} <span class="where">{where}</span>'


def _reasons(row: FigureRow, lang: str) -> str:
    if not row.reasons:
        return f'<span class="reason plain">{capital(verdict_label("", lang))}.</span>'
    return " ".join(
        f'<span class="reason {verdict}">'
        f"<b>{escape(capital(verdict_label(verdict, lang)))}.</b> {escape(because)}</span>"
        for verdict, because in row.reasons
    )


def _status_label(status: str, lang: str) -> str:
    return str(getattr(STATUSES[status], lang))


# What surrounds the text


def table_head(lang: str) -> str:
    """The heads of the columns of `table_rows`."""
    heads = "".join(f'<th scope="col" {_LEFT}>{head}</th>' for head in _WORDS[lang]["heads"])
    return f"<thead>\n<tr>{heads}</tr>\n</thead>"


def table_rows(rows: Iterable[FigureRow], lang: str) -> str:
    """A table row for each figure, linked to its mark."""
    return "\n".join(
        f'<tr><th scope="row" {_LEFT}><a id="{lang}.{row.name}.row" href="#{lang}.{row.name}"'
        f' lang="vi">{escape(row.printed)}</a></th><td {_LEFT}>{_told(row)}</td>'
        f"<td {_LEFT}>{_reasons(row, lang)}</td></tr>"
        for row in rows
    )


def legend(rows: Iterable[FigureRow], lang: str) -> str:
    """How the marks of these figures look, each as an example of itself."""
    found = {row.verdict for row in rows}
    marks = [
        f'<span class="figure {verdict or "plain"}">{escape(verdict_label(verdict, lang))}</span>'
        for verdict in (*VERDICTS, "")
        if verdict in found
    ]
    marks.append(f'<span class="other">{_WORDS[lang]["other"]}</span>')
    items = "".join(f"<li>{mark}</li>" for mark in marks)
    return f'<ul class="legend" aria-label="{_WORDS[lang]["legend"]}">{items}</ul>'


def _other_numbers(numbers: pd.DataFrame, lang: str) -> str:
    others = numbers[numbers["status"] != "figure"]
    items = "\n".join(
        f"<dt>{escape(capital(_status_label(str(status), lang)))}</dt>"
        f'<dd lang="vi">{escape("; ".join(printed))}</dd>'
        for status, printed in others.groupby("status", sort=False)["printed"]
    )
    summary = f"<summary>{_WORDS[lang]['others']}</summary>"
    return f'<details class="others">{summary}\n<dl>\n{items}\n</dl></details>' if items else ""
