"""One article of an archive, and some of them: drafted and judged, with what failed beside it."""

from collections.abc import Container
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis.judging.claims import check
from analysis.reading.articles import clean, decode
from analysis.reading.draft import MOST_CHARACTERS, draft_rows
from analysis.reading.figures import COLUMNS, TYPED, derived_rows
from analysis.reading.problems import Problem

TABLES = ("figures", "claims", "failed")
FAILED = ("article", "figure", "reason")
MOST_BYTES = 4 * MOST_CHARACTERS
_TYPES = {
    **dict.fromkeys((*COLUMNS[:2], *TYPED[1:], "unit", "doubt"), "str"),
    **dict.fromkeys(("line", "start", "end", "decimals"), "int64"),
    **dict.fromkeys(("value", "low", "high"), "float64"),
}

Row = dict[str, Any]
Text = str | bytes | None


class Tables(NamedTuple):
    """The figures of some articles, their claims, and what failed."""

    figures: pd.DataFrame
    claims: pd.DataFrame
    failed: pd.DataFrame


def scan_article(name: str, text: str) -> tuple[list[Row], list[Row]]:
    """The drafted figures of an article as the table has them, and those left out with the reason.

    Raises ValueError where the text is no article.
    """
    text = clean(text)
    drafted = [row for row in draft_rows(text) if row["measure"] not in ("", "aside")]
    left_out: list[Row] = []
    while True:
        lines = [
            (at, {column: row[column] for column in TYPED}) for at, row in enumerate(drafted, 2)
        ]
        problems: list[Problem] = []
        rows = derived_rows(Path(name), name, text, lines, problems)
        if not problems:
            break
        wrong = {drafted[p.line - 2]["figure"]: f"{p.column}: {p.rule}" for p in problems}
        left_out += [_failed(name, reason, figure) for figure, reason in wrong.items()]
        drafted = [_unlinked(row, wrong) for row in drafted if row["figure"] not in wrong]
    return [row | {"doubt": own["doubt"]} for row, own in zip(rows, drafted, strict=True)], left_out


def _unlinked(row: Row, gone: Container[str]) -> Row:
    return row | {column: "" for column in ("of", "against") if row[column] in gone}


def scan_part(articles: list[tuple[str, Text]]) -> Tables:
    """The tables of some articles, each a name and a text (or the bytes of a file)."""
    rows: list[Row] = []
    failed: list[Row] = []
    for name, text in articles:
        try:
            own, left_out = scan_article(name, _text(text))
        except ValueError as error:
            failed.append(_failed(name, str(error)))
        else:
            rows += own
            failed += left_out
    figures = pd.DataFrame(rows, columns=[*COLUMNS, "doubt"]).astype(_TYPES)
    claims = check(figures)
    for column in ("implied_low", "implied_high"):
        claims[column] = _in_64_bits(claims[column])
    return Tables(figures, claims, pd.DataFrame(failed, columns=list(FAILED), dtype="str"))


def _in_64_bits(numbers: "pd.Series[Any]") -> "pd.Series[Any]":
    """Whole numbers as every part has them: what 64 bits can't hold limits nothing."""
    known = numbers.astype(object).where(numbers.notna(), None)
    return pd.Series([None if n is None or n >= 2**63 else n for n in known], dtype="Int64")


def _failed(name: str, reason: str, figure: str = "") -> Row:
    return {"article": name, "figure": figure, "reason": reason}


def _text(text: Text) -> str:
    if text is None or (isinstance(text, bytes) and len(text) > MOST_BYTES):
        raise ValueError("no text" if text is None else f"more than {MOST_BYTES} bytes")
    if isinstance(text, str):
        return text
    problems: list[Problem] = []
    decoded = decode(Path(), text, problems)
    if decoded is None:
        raise ValueError("; ".join(f"{p.found}; {p.rule}" for p in problems))
    return decoded
