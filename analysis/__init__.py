"""Figures that newspapers report, as one tidy table that can be trusted.

An article says: "of 10.986 new members, 6.428 are women, 58%". A person types
what is printed and the phrase that holds it; from that the package derives the
value, the place in the text, the bounds that a printed number allows, every
statement that arithmetic can test, and a verdict for each.

The rooms: `reading` (text to table), `judging` (table to verdicts), `showing`
(tables to charts and files). What draws is imported when it is first used, so
that `import analysis` doesn't load matplotlib.
"""

from importlib import import_module
from typing import Any

from analysis.judging.claims import check
from analysis.judging.habits import habits
from analysis.judging.overlaps import overlaps
from analysis.judging.second_looks import second_looks
from analysis.judging.shares import judge_shares
from analysis.judging.suspects import suspects
from analysis.reading.articles import load_articles
from analysis.reading.coverage import coverage
from analysis.reading.figures import load_figures
from analysis.reading.numerals import format_number, parse_number
from analysis.reading.problems import DataError
from analysis.showing.findings import (
    composition_findings,
    consistency_findings,
    table_findings,
    targets_findings,
)
from analysis.showing.markup import show
from analysis.showing.tables import readable
from analysis.showing.views import composition, reported, targets

__all__ = [
    "DataError",
    "check",
    "composition",
    "composition_findings",
    "consistency_findings",
    "coverage",
    "format_number",
    "habits",
    "judge_shares",
    "load_articles",
    "load_figures",
    "overlaps",
    "parse_number",
    "readable",
    "reported",
    "second_looks",
    "show",
    "suspects",
    "table_findings",
    "targets",
    "targets_findings",
]

_DRAWN = {
    "breakdown_chart": "charts.breakdowns",
    "composition_chart": "charts.composition",
    "consistency_chart": "charts.consistency",
    "coverage_chart": "charts.coverage",
    "habit_chart": "charts.habits",
    "targets_chart": "charts.targets",
    "alt_text": "saving",
    "save_chart": "saving",
}


def __getattr__(name: str) -> Any:
    if name in _DRAWN:
        return getattr(import_module(f"analysis.showing.{_DRAWN[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_DRAWN})
