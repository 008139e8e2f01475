"""The report as one page of HTML that needs nothing else: no file, no address, no fonts."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import jinja2
import pandas as pd
from markupsafe import Markup
from matplotlib.figure import Figure

from analysis.judging.second_looks import second_looks
from analysis.judging.suspects import suspects
from analysis.reading.numerals import format_number
from analysis.reading.vocabulary import Label, Population
from analysis.showing.columns import TABLES, VERDICTS, Column, Table
from analysis.showing.figure_rows import figure_rows, verdict_label
from analysis.showing.findings import (
    Findings,
    composition_findings,
    consistency_findings,
    table_findings,
    targets_findings,
)
from analysis.showing.gallery import Tables
from analysis.showing.markup import legend, script, style_sheet, table_head
from analysis.showing.report.verdicts import article_verdicts
from analysis.showing.saving import alt_text
from analysis.showing.views import article_names
from analysis.showing.wording import capital, period_text

_FOLDER = Path(__file__).parent
_LIKELY = 3  # suspects told of a wrong claim; the table of suspects has them all


class Part(NamedTuple):
    """A drawing and what it shows in words."""

    svg: Markup
    words: str


class Chart(NamedTuple):
    """A chart of the report, in one part or in several."""

    name: str
    parts: list[Part]


class Report(NamedTuple):
    """What a report tells: the tables of `load_tables` and the parts of each chart, by name."""

    tables: Tables
    charts: Mapping[str, Sequence[Figure]]
    lang: str
    full_text: bool


def report_html(report: Report, svg: Callable[[Figure], str], style: str = "") -> str:
    """The page, with its charts as `svg` writes them and a style beyond that of the screen."""
    tables, lang = report.tables, report.lang
    dates = [period_text(published, lang) for published in tables["articles"]["published"]]
    articles = tables["articles"].assign(published=dates)
    rows, told = figure_rows(tables["figures"], tables["claims"], lang), set[str]()
    html: str = _template().render(
        lang=lang,
        full_text=report.full_text,
        counts={name: format_number(len(table), lang) for name, table in tables.items()},
        style=Markup(style_sheet() + (_FOLDER / "report.css").read_text(encoding="utf-8") + style),
        script=Markup(script()),
        findings=_findings(tables, lang),
        charts=[Chart(name, _parts(name, parts, svg)) for name, parts in report.charts.items()],
        articles=list(
            article_verdicts({**tables, "articles": articles}, rows, lang, report.full_text)
        ),
        legend=Markup(legend(rows.values(), lang)),
        table_head=Markup(table_head(lang)),
        tables={name: _table(table, lang, told) for name, table in TABLES.items()},
        verdicts=[
            (v, capital(verdict_label(v, lang)), _label(VERDICTS[v], lang)) for v in VERDICTS
        ],
        sources=articles.to_dict("records"),
    )
    return html


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.jinja")


def _parts(name: str, charts: Sequence[Figure], svg: Callable[[Figure], str]) -> list[Part]:
    """The drawings of a chart; ids begin with its name, for two may be drawn alike."""
    parts = []
    for n, chart in enumerate(charts, start=1):
        drawing = re.sub(r"\bchart-(?=[0-9a-f]{10}-)", f"{name}{n}-", svg(chart))
        parts.append(Part(Markup(drawing), alt_text(chart)))
    return parts


def _label(label: Label | Column | Population | Table, lang: str) -> str:
    return str(getattr(label, lang))


def _findings(tables: Tables, lang: str) -> dict[str, Findings]:
    """By question, the sentences that answer it."""
    figures, because = tables["figures"], f"because_{lang}"
    return {
        "table": table_findings(tables["coverage"], lang),
        "composition": composition_findings(tables["composition"], figures, lang),
        "targets": targets_findings(tables["targets"], figures, lang),
        "consistency": consistency_findings(tables["claims"], tables["habits"], figures, lang),
        "suspects": Findings(dict.fromkeys(_suspects(figures, lang))),
        "looks": Findings(second_looks(figures, tables["articles"])[because]),
    }


def _suspects(figures: pd.DataFrame, lang: str) -> Iterator[str]:
    """For each wrong claim the numbers that most likely are at fault, with their article."""
    names, found = article_names(figures), suspects(figures)
    for claim, rows in found.groupby("claim", sort=False):
        likely = " ".join(rows[f"because_{lang}"].head(_LIKELY))
        yield f"{capital(names[str(claim).partition('/')[0]])}: {likely}"


class ColumnRow(NamedTuple):
    """What is said of a column."""

    name: str
    meaning: str
    type: str
    unit: str
    codes: list[tuple[str, str]]


class TableRows(NamedTuple):
    """What is said of a table."""

    meaning: str
    columns: list[ColumnRow]


def _table(table: Table, lang: str, told: set[str]) -> TableRows:
    """A column's codes are listed where they are first met."""
    rows = []
    for name, column in table.columns.items():
        codes = {} if name in told else column.codes
        labels = [(code, _label(label, lang)) for code, label in codes.items()]
        told.add(name)
        unit = _label(column.unit, lang)
        rows.append(ColumnRow(name, _label(column, lang), column.type, unit, labels))
    return TableRows(_label(table, lang), rows)
