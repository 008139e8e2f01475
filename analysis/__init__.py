"""Figures that newspapers report, as one tidy table that can be trusted.

An article says: "of 10.986 new members, 6.428 are women, 58%". A person types
what is printed and the phrase that holds it; from that the package derives the
value, the place in the text, the bounds that a printed number allows, every
statement that arithmetic can test, and a verdict for each.

The rooms: `reading` (text to table), `judging` (table to verdicts), `showing`
(tables to charts and files). What every use needs is imported at once, the rest
when its name is first used, so that nobody waits for matplotlib in vain.
"""

from importlib import import_module
from typing import Any

from analysis.judging.claims import check
from analysis.judging.shares import judge_shares
from analysis.reading.articles import load_articles
from analysis.reading.figures import load_figures
from analysis.reading.numerals import format_number, parse_number
from analysis.reading.problems import DataError

_HOMES = {
    "judging.habits": ("habits",),
    "judging.overlaps": ("overlaps",),
    "judging.second_looks": ("second_looks",),
    "judging.suspects": ("suspects",),
    "reading.coverage": ("coverage",),
    "reading.draft": ("draft",),
    "showing.charts.breakdowns": ("breakdown_chart",),
    "showing.charts.composition": ("composition_chart",),
    "showing.charts.consistency": ("consistency_chart",),
    "showing.charts.coverage": ("coverage_chart",),
    "showing.charts.habits": ("habit_chart",),
    "showing.charts.targets": ("targets_chart",),
    "showing.findings": (
        "composition_findings",
        "consistency_findings",
        "table_findings",
        "targets_findings",
    ),
    "showing.markup": ("show",),
    "showing.saving": ("alt_text", "save_chart"),
    "showing.tables": ("readable",),
    "showing.views": ("composition", "reported", "targets"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: PLE0604
    "DataError",
    "check",
    "format_number",
    "judge_shares",
    "load_articles",
    "load_figures",
    "parse_number",
    *_HOME,
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"analysis.{_HOME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
