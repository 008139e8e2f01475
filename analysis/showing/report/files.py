"""The report on a folder of articles: a page for the screen and a PDF, from one template."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from matplotlib.figure import Figure

from analysis.reading.articles import Folder
from analysis.showing.gallery import CHARTS, load_tables
from analysis.showing.report.document import Report, report_html
from analysis.showing.report.pages import chart_parts
from analysis.showing.report.printing import paper_style, pdf_bytes, svg_with_text
from analysis.showing.saving import chart_bytes
from analysis.showing.writing import put_in_place, written


def write_report(
    folder: str | os.PathLike[str],
    seeds: Folder = None,
    *,
    lang: str = "en",
    full_text: bool = False,
    tell: Callable[[str], None] | None = None,
) -> None:
    """Write `report.<lang>.html` and `report.<lang>.pdf` to `folder`.

    The report quotes the sentences that state a claim; with `full_text` it holds
    the articles whole, which are their publishers' to print. The same articles
    give the same bytes. `tell` is called with the path of each file. Raises
    `DataError` where the data is wrong, and OSError, naming the file, where one
    can't be written.
    """
    with written(Path(folder), _files(seeds, lang, full_text), tell) as places:
        put_in_place(places)


def _files(seeds: Folder, lang: str, full_text: bool) -> Iterator[tuple[str, bytes]]:
    tables = load_tables(seeds)
    charts = {name: list(chart_parts(name, tables, lang)) for name in CHARTS}
    report = Report(tables, charts, lang, full_text)
    yield f"report.{lang}.html", report_html(report, _svg).encode()
    yield f"report.{lang}.pdf", pdf_bytes(report_html(report, svg_with_text, paper_style()))


def _svg(chart: Figure) -> str:
    """A chart whose letters are drawings: on the screen, no font need be there."""
    return chart_bytes(chart, "svg").decode()
