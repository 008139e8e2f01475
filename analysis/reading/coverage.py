"""Nothing missed: what became of every number of every article.

A number is a figure of the table, an aside that somebody typed, a figure
printed again, or explained by a rule of `numbers`. One that is none of these
is `unexplained`: the table is not finished.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from analysis.reading.again import names_again, opens_with_words_of
from analysis.reading.bounds import bounds
from analysis.reading.figures import Row, read_typed
from analysis.reading.numbers import Number, find_numbers
from analysis.reading.numerals import parse_number

COLUMNS = ("article", "line", "start", "end", "printed", "status", "figure")
UNEXPLAINED = "unexplained"

HEDGED_BY = {
    "nearly": "gần|ngót",
    "over": "trên|hơn",
    "about": "khoảng|chừng|xấp xỉ",
}
_HEDGE = {
    code: re.compile(rf"\b(?:{words})\s+$", re.IGNORECASE) for code, words in HEDGED_BY.items()
}
_TOTAL = re.compile(r"\btổng(?: số| cộng)?(?: là)?\s*:?\s*$", re.IGNORECASE)
_CAPTION = re.compile(r"\bảnh\b", re.IGNORECASE)


def coverage(articles: pd.DataFrame) -> pd.DataFrame:
    """Every number of every article of `load_articles`, in reading order, and what it is.

    Columns: `article`, `line` (of the article), `start`, `end` (code points),
    `printed`, `status` and `figure` (the figure, or the one that is restated).
    `status` is `figure`, `restated`, `aside`, `unexplained` or the rule that
    tells why the number is no figure (`date`, `year`, `term`, `document`, …).

    Raises `DataError` where the typed rows of the articles' folder are wrong.
    """
    typed: dict[str, list[Row]] = {}
    for row in read_typed(Path(articles.attrs["folder"])):
        typed.setdefault(row["article"], []).append(row)
    rows = [
        (slug, *row)
        for slug, text in zip(articles["slug"], articles["text"], strict=True)
        for row in _cover(text, sorted(typed.get(slug, []), key=lambda row: row["start"]))
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _cover(text: str, typed: list[Row]) -> Iterator[tuple[int, int, int, str, str, str]]:
    lines = [match.start() for match in re.finditer("\n", text)]
    for number, status, figure in sorted(_statuses(text, typed)):
        line = bisect_left(lines, number.start) + 1
        yield line, number.start, number.end, text[number.start : number.end], status, figure


def _statuses(text: str, typed: list[Row]) -> Iterator[tuple[Number, str, str]]:
    taken: set[int] = set()
    for row in typed:
        taken.update(range(row["start"], row["end"]))
        number = Number(row["start"], row["end"], row["printed"], "")
        yield number, "aside" if row["measure"] == "aside" else "figure", row["figure"]
    figures = [row for row in typed if row["measure"] != "aside"]
    for number in (rest for found in find_numbers(text) for rest in _untyped(found, taken)):
        again = "" if number.rule else _restated(text, number, figures)
        yield number, number.rule or ("restated" if again else UNEXPLAINED), again


def _untyped(number: Number, taken: set[int]) -> Iterator[Number]:
    """A number that no row has, or those of its numbers that none has ("từ 3 đến 6 tháng")."""
    if taken.isdisjoint(range(number.start, number.end)):
        yield number
        return
    for part in re.finditer(r"\d+", number.printed):
        start, end = number.start + part.start(), number.start + part.end()
        if taken.isdisjoint(range(start, end)):
            yield Number(start, end, part[0], number.rule)


def _restated(text: str, number: Number, figures: list[Row]) -> str:
    """The figure that a number prints again, or "".

    Equal numbers are not enough, since two things may well have one size. It
    must stand in the headline or lead (before the first figure), in a caption,
    as a total, as the whole of a fraction ("9/12") whose part is a figure, or
    name again what was counted before ("trong 23 đảng viên nói trên").
    """
    same = [row for row in figures if _says(text, number, row)]
    if whole := _whole_of_fraction(text, number, figures):
        return next((row["figure"] for row in same if row["figure"] in whole), "")
    line = text[text.rfind("\n", 0, number.start) + 1 :].partition("\n")[0]
    before = text[max(number.start - 20, 0) : number.start]
    lead = bool(figures) and number.end <= figures[0]["start"]
    if lead or _TOTAL.search(before) or _CAPTION.search(line):
        return same[0]["figure"] if same else ""
    return _counted_before(text, number, same)


def _counted_before(text: str, number: Number, same: list[Row]) -> str:
    earlier = [row for row in same if row["end"] <= number.start and row["unit"] != "percent"]
    if not names_again(text, number.start, number.end):
        said = (number.start, number.end)
        earlier = [row for row in earlier if opens_with_words_of(text, *said, row["start"])]
    return earlier[-1]["figure"] if earlier else ""


def _says(text: str, number: Number, row: Row) -> bool:
    """Whether a number, with the hedge before it, may be this figure's value in this unit."""
    percent = bool(re.match(r"\s*%", text[number.end : number.end + 3]))
    if percent != (row["unit"] == "percent"):
        return False
    before = text[max(number.start - 12, 0) : number.start]
    hedge = next((code for code, words in _HEDGE.items() if words.search(before)), "")
    if not hedge or row["hedge"]:
        return bool(parse_number(number.printed) == parse_number(row["printed"]))
    low, high = bounds(number.printed, hedge, count=not percent)
    return low <= row["value"] and (high is None or row["value"] <= high)


def _whole_of_fraction(text: str, number: Number, figures: list[Row]) -> set[str]:
    if text[number.start - 1 : number.start] != "/":
        return set()
    part = next((row for row in figures if row["end"] == number.start - 1), None)
    return {part["of"], part["against"]} - {""} if part else set()
