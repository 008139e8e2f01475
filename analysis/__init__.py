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

from analysis.reading.articles import load_articles
from analysis.reading.coverage import coverage
from analysis.reading.figures import load_figures
from analysis.reading.numerals import format_number, parse_number
from analysis.reading.problems import DataError

__all__ = [
    "DataError",
    "coverage",
    "format_number",
    "load_articles",
    "load_figures",
    "parse_number",
]

_DRAWN: dict[str, str] = {}


def __getattr__(name: str) -> Any:
    if name in _DRAWN:
        return getattr(import_module(f"analysis.showing.{_DRAWN[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_DRAWN})
