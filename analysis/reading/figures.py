"""The figures that were typed from the articles, as one tidy table.

A person types what the page says and the phrase that holds it; everything else
is derived here: where the number stands, its value, what it can stand for, and
its unit. A row that the article doesn't bear out is refused, all such rows at
once, each with its place, what was found and what is allowed.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import inf
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.reading.articles import (
    SLUG,
    SLUG_RULE,
    Folder,
    is_date,
    read_articles,
    read_rows,
    seeds_folder,
)
from analysis.reading.bounds import bounds
from analysis.reading.numerals import MULTIPLIERS, parse_number
from analysis.reading.problems import DataError, Problem
from analysis.reading.vocabulary import (
    CATEGORIES,
    DIMENSIONS,
    HEDGES,
    MEASURES,
    POPULATIONS,
    category_span,
)

TYPED = (
    "figure", "place", "period", "population", "dimension", "category", "measure",
    "of", "against", "hedge", "printed", "quote",
)  # fmt: skip
COLUMNS = (
    "article", "figure", "line", *TYPED[1:],
    "start", "end", "value", "decimals", "low", "high", "unit",
)  # fmt: skip

_TYPES = dict.fromkeys(COLUMNS, "str")
_TYPES |= dict.fromkeys(("line", "start", "end", "decimals"), "int64")
_TYPES |= dict.fromkeys(("value", "low", "high"), "float64")

RELATIVE = ("attainment", "excess", "increase", "decrease")
PERCENTAGES = ("share", *RELATIVE)
KEY = ("of", "place", "period", "population", "dimension", "category")

_MULTIPLIER = re.compile(rf"\s+(?:{'|'.join(MULTIPLIERS)})\b(?!\s+phần)")
_PERCENT = re.compile(r"\s*%|\s+phần trăm\b")
_POINTS = re.compile(r"\s+điểm\s*(?:%|phần trăm\b)")

Row = dict[str, Any]


def load_figures(seeds: Folder = None) -> pd.DataFrame:
    """Every figure that the articles of a folder report, one row each, in reading order.

    Columns: `article`, `figure`, `line` (of the CSV), those a person types, then
    `start` and `end` (code points of `printed` in the article's NFC text), `value`,
    `decimals` (digits printed after the comma), `low` and `high` (what print and
    hedge allow, infinite where open) and `unit`. What is not stated is "".

    Raises `DataError` with every mistake of the folder.
    """
    folder = seeds_folder(seeds)
    rows = read_typed(folder)
    figures = [row for row in rows if row["measure"] != "aside"]
    return pd.DataFrame(figures, columns=list(COLUMNS)).astype(_TYPES)


def read_typed(folder: Path) -> list[Row]:
    """All typed rows of a folder, asides too, with their derived columns.

    Raises `DataError` with every mistake of the folder.
    """
    problems: list[Problem] = []
    articles = read_articles(folder, problems)
    rows: list[Row] = []
    for slug, text in zip(articles["slug"], articles["text"], strict=True):
        rows += rows_of(folder / f"{slug}.csv", slug, text, problems)
    if problems:
        raise DataError(sorted(dict.fromkeys(problems), key=lambda p: (p.file, p.line)))
    return rows


def rows_of(path: Path, slug: str, text: str, problems: list[Problem]) -> list[Row]:
    """The typed rows of one article with their derived columns; mistakes go to `problems`."""
    return derived_rows(path, slug, text, read_rows(path, TYPED, problems), problems)


def derived_rows(
    path: Path, slug: str, text: str, lines: Iterable[tuple[int, Row]], problems: list[Problem]
) -> list[Row]:
    """Rows with what the article's text adds to them, wherever they come from; see `rows_of`."""
    text = _plain(text)
    rows = []
    for line, typed in lines:
        row = {"article": slug, "line": line, **typed}
        found = [*_wrong_codes(row), *_locate(row, text)]
        problems += [Problem(str(path), line, *mistake) for mistake in found]
        if not found:
            _derive(row, text)
        rows.append(row)
    problems += [Problem(str(path), *mistake) for mistake in _wrong_together(rows)]
    return rows


def _plain(text: str) -> str:
    return text.replace("\xa0", " ")


Mistake = tuple[str, str, str]


def _wrong_codes(row: Row) -> Iterator[Mistake]:
    """Cells that break their column's own rule."""
    if not SLUG.fullmatch(row["figure"]):
        yield "figure", repr(row["figure"]), SLUG_RULE
    if row["period"] and not _is_period(row["period"]):
        rule = "expected an ISO 8601 year, month, day or interval, such as 2021-01/2021-06"
        yield "period", repr(row["period"]), rule
    for column, codes in (("measure", MEASURES), ("hedge", HEDGES)):
        if row[column] not in codes:
            yield column, repr(row[column]), _one_of(codes)
    if row["measure"] != "aside":
        if row["population"] not in POPULATIONS:
            yield "population", repr(row["population"]), _one_of(POPULATIONS)
        yield from _wrong_part(row["measure"], row["dimension"], row["category"])


def _wrong_part(measure: str, dimension: str, category: str) -> Iterator[Mistake]:
    if dimension and dimension not in DIMENSIONS:
        yield "dimension", repr(dimension), _one_of(DIMENSIONS)
    elif category and not dimension:
        yield "category", repr(category), "expected blank where the dimension is blank"
    elif measure == "mean":
        if category or not dimension:
            yield "category", repr(category), "a mean has the dimension alone"
    elif dimension and category_span(dimension, category) is None:
        yield "category", repr(category), f"of {dimension}: {_categories(dimension)}"


def _is_period(period: str) -> bool:
    """Whether it is a year, a month, a day or an interval that doesn't run backwards."""
    start, slash, end = period.partition("/")
    ends = not slash or (is_date(end) and end >= start[: len(end)])
    return is_date(start) and ends


def _one_of(codes: Iterable[str]) -> str:
    return "expected one of " + ", ".join(code or "(blank)" for code in codes)


def _categories(dimension: str) -> str:
    if dimension == "other":
        return "expected a word in kebab-case"
    codes = "expected one of " + ", ".join(CATEGORIES[dimension])
    extra = {
        "age": ", or a band such as 18-30, 41+, under-30",
        "qualification": ", or neighbours in this order joined by + (without student)",
    }
    return codes + extra.get(dimension, "")


def _locate(row: Row, text: str) -> Iterator[Mistake]:
    """Find the row's number in the article: sets `start` and `end`, or tells why it can't."""
    printed, quote = _plain(row["printed"]), _plain(row["quote"])
    try:
        parse_number(printed)
    except ValueError as error:
        yield "printed", repr(printed), f"expected a number as printed: {error}"
        return
    at = text.find(quote)
    if len(quote.split()) < 2:
        yield "quote", repr(quote), "expected a phrase of two words or more"
    elif at < 0:
        yield "quote", repr(quote), "expected a phrase of the article, and it isn't there"
    elif text.find(quote, at + 1) >= 0:
        times = sum(text.startswith(quote, i) for i in range(len(text)))
        yield "quote", repr(quote), f"expected a phrase that occurs once, not {times} times"
    else:
        places = list(whole_numbers(printed, text, at, at + len(quote)))
        if len(places) == 1:
            row["start"], row["end"] = places[0], places[0] + len(printed)
        else:
            rule = f"expected to hold {printed!r} whole and once, not {len(places)} times"
            yield "quote", repr(quote), rule


def whole_numbers(printed: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where `printed` stands between `start` and `end` and is no part of a longer number."""
    at = text.find(printed, start, end)
    while at >= 0:
        if not _continues(text, at, at + len(printed)):
            yield at
        at = text.find(printed, at + 1, end)


def _continues(text: str, start: int, end: int) -> bool:
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if before[-1:].isalnum() or after[:1].isalnum():
        return True
    if text[start].isdigit():
        joined = before[-1:] in (".", ",") and before[:1].isdigit()
        return joined or bool(re.match(r"[.,]\d", after) or _MULTIPLIER.match(text, end))
    words = text[start:end]
    left = text[max(start - 12, 0) : start].split()[-1:]
    right = text[end : end + 12].split()[:1]
    return any(_is_number(" ".join(w)) for w in ([*left, words], [words, *right]) if len(w) > 1)


def _is_number(words: str) -> bool:
    try:
        parse_number(words)
    except ValueError:
        return False
    return True


def _derive(row: Row, text: str) -> None:
    """Value, unit and bounds of a located row."""
    number = parse_number(_plain(row["printed"]))
    row["unit"] = unit = _unit(row, text)
    row["value"] = float(number)
    row["decimals"] = len(row["printed"].partition(",")[2].split(" ")[0])
    count = unit not in ("percent", "points") and row["measure"] != "mean"
    share = row["measure"] == "share" or (row["measure"] == "target" and unit == "percent")
    low, high = bounds(_plain(row["printed"]), row["hedge"], count, 100 if share else None)
    row["low"], row["high"] = float(low), inf if high is None else float(high)


def _unit(row: Row, text: str) -> str:
    """What follows the number tells percent, points or the population's own unit."""
    if row["measure"] in ("share", "attainment"):
        return "percent"
    if row["measure"] == "mean" and row["dimension"] == "age":
        return "years"
    if _POINTS.match(text, row["end"]):
        return "points"
    if _PERCENT.match(text, row["end"]):
        return "percent"
    return POPULATIONS[row["population"]].unit if row["population"] in POPULATIONS else ""


def _wrong_together(rows: list[Row]) -> Iterator[tuple[int, str, str, str]]:
    """Rows of one article that don't go together."""
    named = {row["figure"]: row for row in rows}
    for name, times in Counter(row["figure"] for row in rows).items():
        if times > 1:
            yield named[name]["line"], "figure", repr(name), f"expected once, not {times} times"
    for row in rows:
        if row["measure"] != "aside":
            yield from ((row["line"], *mistake) for mistake in _wrong_links(row, named))
    yield from _repeated(rows)


def _wrong_links(row: Row, named: dict[str, Row]) -> Iterator[Mistake]:
    for column in ("of", "against"):
        other = named.get(row[column])
        if not row[column]:
            continue
        if other is None or other["measure"] == "aside":
            yield column, repr(row[column]), "expected the name of a figure of this article"
        elif column == "of" and _in_circle(row, named):
            yield column, repr(row[column]), "a figure can't be a part of itself, however far round"
        elif column == "against" and other is row:
            yield column, repr(row[column]), "a figure can't be held against itself"
        elif (rule := _unfit(row, column, other)) is not None:
            yield column, f"{row[column]!r} (a {other['measure']})", rule
    if row["measure"] == "count" and row.get("unit") in ("percent", "points"):
        yield "measure", "'count', though the number is a percentage", "expected share"


def _unfit(row: Row, column: str, other: Row) -> str | None:
    """Why a figure can't be the base or the result of this one; None where it can."""
    if row.get("unit") == "points":
        return None
    if other["measure"] in (*PERCENTAGES, "mean") or other.get("unit") == "percent":
        whose = "a percentage" if row["measure"] in PERCENTAGES else f"a {row['measure']}"
        return f"`{column}` of {whose} is a number of people or things, never a percentage"
    return None


def _in_circle(row: Row, named: dict[str, Row]) -> bool:
    seen, at = set(), row["figure"]
    while at in named and at not in seen:
        seen.add(at)
        at = named[at]["of"]
    return bool(at == row["figure"])


def _repeated(rows: list[Row]) -> Iterator[tuple[int, str, str, str]]:
    """Two rows on one span, or two counts on one key (the two ends of a range aside)."""
    spans: dict[tuple[int, int], Row] = {}
    keys: dict[tuple[str, ...], Row] = {}
    for row in rows:
        if "start" in row:
            first = spans.setdefault((row["start"], row["end"]), row)
            if first is not row:
                rule = f"the number has its row in line {first['line']}"
                yield row["line"], "printed", repr(row["printed"]), rule
        if row["measure"] == "count":
            end = row["hedge"] if row["hedge"] in ("at-least", "at-most") else ""
            first = keys.setdefault((*(row[column] for column in KEY), end), row)
            if first is not row:
                rule = f"line {first['line']} has a count with the same {', '.join(KEY)}"
                yield row["line"], "figure", repr(row["figure"]), rule
