"""How well the program drafts: every article of a folder that people have typed, drafted anew.

A drafted row and a typed one are of the same figure where they stand on the
same place of the text; `of` and `against` are the same where they point to the
same place, whatever the figures are called. What a draft leaves blank costs
recall, what it gets wrong costs precision too. A category of the dimension
`other` is a free word, so any word is as good as the typed one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pandas as pd

from analysis.reading.articles import Folder, load_articles, seeds_folder
from analysis.reading.draft import draft_rows
from analysis.reading.figures import read_typed

ASPECTS = ("figures", "measure", "population", "links", "rows")
COLUMNS = ("by", "name", "aspect", "right", "drafted", "typed", "precision", "recall", "f1")
COPIED = ("place", "period", "population", "measure", "hedge", "printed", "dimension")

Row = dict[str, Any]
Span = tuple[int, int]


class _Fact(NamedTuple):
    """One thing that is said of the figure on a place of an article."""

    article: str
    pattern: str
    aspect: str
    said: tuple[Any, ...]


def score(seeds: Folder = None) -> pd.DataFrame:
    """Precision, recall and F1 of the drafts of a folder's articles against its typed rows.

    Columns: `by` (`all`, `article` or `pattern`), `name` (of the article or the
    pattern), `aspect` (`figures`: which numbers are figures; `measure`;
    `population` with dimension and category; `links`: `of` and `against`;
    `rows`: all columns but the names and quotes), `right`, `drafted` and
    `typed` (counts of such facts), `precision`, `recall`, `f1` (NaN where there
    is nothing to count).

    Raises `DataError` where the folder's own rows are wrong.
    """
    folder = seeds_folder(seeds)
    typed: dict[str, list[Row]] = {}
    for row in read_typed(folder):
        typed.setdefault(row["article"], []).append(row)
    articles = load_articles(folder)
    texts = dict(zip(articles["slug"], articles["text"], strict=True))
    drafted = {slug: draft_rows(texts[slug]) for slug in typed}
    found = set(_facts(drafted, texts))
    expected = set(_facts(typed, texts))
    return pd.DataFrame(_counted(found, expected), columns=list(COLUMNS))


def _facts(rows: dict[str, list[Row]], texts: dict[str, str]) -> Iterator[_Fact]:
    for article, own in rows.items():
        figures = [row for row in own if row["measure"] != "aside"]
        spans = {row["figure"]: (row["start"], row["end"]) for row in figures}
        for row in figures:
            pattern = _pattern(row, texts[article])
            for aspect, said in _said(row, spans):
                yield _Fact(article, pattern, aspect, (row["start"], row["end"], *said))


def _said(row: Row, spans: dict[str, Span]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    category = "" if row["dimension"] == "other" else row["category"]
    of, against = (spans.get(row[column]) for column in ("of", "against"))
    yield "figures", ()
    if row["measure"]:
        yield "measure", (row["measure"],)
    if row["population"]:
        yield "population", (row["population"], row["dimension"], category)
    if of:
        yield "links", ("of", of)
    if against:
        yield "links", ("against", against)
    yield "rows", (*(row[column] for column in COPIED), category, of, against)


def _pattern(row: Row, text: str) -> str:
    """How the number looks: what a reader sees before knowing what it means."""
    before, after = text[row["start"] - 1 : row["start"]], text[row["end"] : row["end"] + 12]
    if before == "(":
        return "in brackets"
    if "/" in (before, after[:1]):
        return "fraction"
    if after.lstrip().startswith(("%", "phần trăm")):
        return "percentage"
    if not row["printed"][0].isdigit():
        return "in words"
    return "multiplied" if " " in row["printed"] else "plain"


def _counted(found: set[_Fact], expected: set[_Fact]) -> Iterator[tuple[Any, ...]]:
    tallies = [_tally(facts) for facts in (found & expected, found, expected)]
    for by, name in dict.fromkeys(key[:2] for key in tallies[1] | tallies[2]):
        for aspect in ASPECTS:
            right, drafted, typed = (tally[by, name, aspect] for tally in tallies)
            yield by, name, aspect, right, drafted, typed, *_rates(right, drafted, typed)


def _tally(facts: Iterable[_Fact]) -> Counter[tuple[str, str, str]]:
    tally: Counter[tuple[str, str, str]] = Counter()
    for fact in sorted(facts, key=lambda fact: (fact.article, fact.pattern)):
        groups = (("all", ""), ("article", fact.article), ("pattern", fact.pattern))
        tally.update((*group, fact.aspect) for group in groups)
    return tally


def _rates(right: int, drafted: int, typed: int) -> tuple[float, float, float]:
    nan = float("nan")
    f1 = 2 * right / (drafted + typed) if drafted + typed else nan
    return right / drafted if drafted else nan, right / typed if typed else nan, f1
