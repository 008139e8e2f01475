"""Figures that newspapers report, as one tidy table that can be trusted.

An article says: "of 10.986 new members, 6.428 are women, 58%". A person types
what is printed and the phrase that holds it; from that the package derives the
value, the place in the text, the bounds that a printed number allows, every
statement that arithmetic can test, and a verdict for each.

The rooms: `reading` (text to table), `judging` (table to verdicts), `showing`
(tables to charts and files). Each name is imported when it is first used, so
that nobody waits for what they don't use, matplotlib least of all.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "judging.claims": ("check",),
    "judging.habits": ("habits",),
    "judging.overlaps": ("overlaps",),
    "judging.second_looks": ("second_looks",),
    "judging.shares": ("judge_shares",),
    "judging.suspects": ("suspects",),
    "reading.articles": ("load_articles",),
    "reading.coverage": ("coverage",),
    "reading.draft": ("draft",),
    "reading.figures": ("load_figures",),
    "reading.numerals": ("format_number", "parse_number"),
    "reading.problems": ("DataError",),
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

__all__ = sorted(_HOME)  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"analysis.{_HOME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
