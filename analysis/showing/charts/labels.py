"""What charts call their rows and their sources, and how they write shares."""

from collections import Counter
from collections.abc import Iterable
from math import isnan
from types import SimpleNamespace
from typing import Any

import pandas as pd

from analysis.reading.numerals import format_number
from analysis.showing.views import article_names
from analysis.showing.wording import (
    between,
    capital,
    decimals_of,
    listing,
    number,
    percent,
    period_text,
)

_MOST_NAMED = 8


def row_labels(rows: pd.DataFrame, lang: str) -> list[tuple[str, str]]:
    """A label for each row, its place, and a detail, its period.

    Rows of different articles that would look alike have the article's slug in their detail.
    """
    told = list(zip(rows["article"], rows["place"], rows["period"], strict=True))
    articles = Counter((place, period) for _, place, period in set(told))
    labels = []
    for slug, place, period in told:
        alike = f"({slug})" * (articles[place, period] > 1)
        detail = " ".join(filter(None, (period_text(period, lang), alike)))
        labels.append((capital(place), detail))
    return labels


def names_of(table: pd.DataFrame, figures: pd.DataFrame | None) -> "pd.Series[str]":
    """What to call the articles of a table: their places where known, else their slugs."""
    slugs = pd.Series(table["article"].unique(), dtype="str")
    known = figures if figures is not None else table if "place" in table else None
    names = article_names(known) if known is not None else pd.Series(dtype="str")
    return names.reindex(slugs).fillna(slugs.set_axis(slugs))


def records(table: pd.DataFrame) -> Iterable[Any]:
    """The rows of a table, each with its columns and its `Index` as attributes."""
    columns = [table.index.tolist(), *(table[name].tolist() for name in table)]
    names = ["Index", *table]
    return [
        SimpleNamespace(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)
    ]


def silent(
    table: pd.DataFrame, everything: pd.DataFrame, population: str, dimension: str
) -> list[str]:
    """The articles that speak of a population and don't report it by this dimension.

    Nobody can be silent about `other`, an article's own word.
    """
    speaking = everything.loc[everything["population"] == population, "article"].unique()
    rows = table[(table["population"] == population) & (table["dimension"] == dimension)]
    telling = set(rows["article"])
    return [slug for slug in speaking if slug not in telling and dimension != "other"]


def source_line(names: "pd.Series[str]", lang: str) -> str:
    """Where the numbers of a chart come from; "" where there are none."""
    if len(names) == 0:
        return ""
    if len(names) <= _MOST_NAMED:
        told = {"en": "Source: newspaper articles on ", "vi": "Nguồn: bài báo về "}[lang]
        return told + listing(names, lang) + "."
    count = number(len(names), lang)
    return {
        "en": f"Source: {count} newspaper articles on the bodies named above.",
        "vi": f"Nguồn: {count} bài báo về những nơi nêu trên.",
    }[lang]


def recomputed(row: Any, lang: str) -> str:
    """A share of `composition` from its counts, with as many decimals as the article gives."""
    decimals = max(1 if row.low >= 1 else 2, decimals_of(row.stated))
    if row.low == row.high:
        return format_number(row.share, lang, decimals) + "%"
    return between(row.low, row.high, lang, decimals) + "%"


def as_stated(row: Any, lang: str) -> str:
    """A share as printed; by its bounds where that is all there is and a hedge loosens it."""
    if row.basis == "stated" and hedged(row):
        return between(row.low, row.high, lang) + "%"
    return "" if isnan(row.stated) else percent(row.stated, lang)


def hedged(row: Any) -> bool:
    """Whether a stated share stands for more than its last digit does."""
    unit = 10.0 ** -decimals_of(row.stated)
    return bool(max(row.high - row.stated, row.stated - row.low) >= 0.75 * unit)
