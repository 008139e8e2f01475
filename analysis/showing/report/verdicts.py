"""The verdict table of a report: each article's figures below the sentences that hold them."""

from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

import pandas as pd
from markupsafe import Markup

from analysis.showing.figure_rows import FigureRow
from analysis.showing.gallery import Tables
from analysis.showing.markup import marked_text, table_rows
from analysis.showing.report.excerpts import clipped, sentences

Rows = Mapping[str, FigureRow]


class Group(NamedTuple):
    """A sentence with its numbers marked ("" where the whole article is shown), and its rows."""

    sentence: Markup
    rows: Markup


class ArticleVerdicts(NamedTuple):
    """An article's facts, its text where it is shown whole, and its groups of rows; all HTML."""

    facts: Mapping[Hashable, Any]
    text: Markup
    groups: list[Group]


def article_verdicts(
    tables: Tables, rows: Rows, lang: str, full_text: bool
) -> Iterator[ArticleVerdicts]:
    """What the report shows of each article.

    With `full_text` the whole article and a row for each of its figures; else
    each sentence with a claim, and the rows of that sentence's figures.
    """
    numbers = tables["coverage"]
    for facts in tables["articles"].to_dict("records"):
        own = numbers[numbers["article"] == facts["slug"]]
        told = _Article(facts["text"], own, rows, lang)
        if full_text:
            group = Group(Markup(), told.rows_of(own))
            yield ArticleVerdicts(facts, told.marked(0, len(facts["text"])), [group])
        else:
            yield ArticleVerdicts(facts, Markup(), list(told.groups()))


class _Article(NamedTuple):
    text: str
    numbers: pd.DataFrame
    rows: Rows
    lang: str

    def marked(self, start: int, end: int) -> Markup:
        """A stretch of the text with its numbers marked."""
        inside = self.numbers[self.numbers["start"].ge(start) & self.numbers["end"].le(end)]
        shifted = inside.assign(start=inside["start"] - start, end=inside["end"] - start)
        return Markup(marked_text(self.text[start:end], shifted, self.rows, self.lang))

    def rows_of(self, numbers: pd.DataFrame) -> Markup:
        """The rows of the figures among these numbers."""
        return Markup(table_rows(self._figures(numbers), self.lang))

    def _figures(self, numbers: pd.DataFrame) -> list[FigureRow]:
        figures = numbers[numbers["status"] == "figure"]
        return [self.rows[name] for name in figures["article"] + "/" + figures["figure"]]

    def groups(self) -> Iterator[Group]:
        """The sentences that state a claim."""
        for start, end in sentences(self.text):
            own = self.numbers[self.numbers["start"].ge(start) & self.numbers["start"].lt(end)]
            if any(row.reasons for row in self._figures(own)):
                spans = own.loc[own["status"] == "figure", ["start", "end"]]
                place = clipped(self.text, (start, end), (spans["start"].min(), spans["end"].max()))
                yield Group(self.marked(*place), self.rows_of(own))
