"""An article as published: its text, the facts it states, and the proof that it is unchanged.

A folder of articles holds `articles.csv`, and for each of its rows `<slug>.txt`
(the article, byte for byte) and `<slug>.csv` (its figures). Text is read as
UTF-8 in Unicode's composed form (NFC), without a byte-order mark, with
line feeds: places in a text are code points of that form.
"""

import csv
import hashlib
import io
import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd

from analysis.reading.problems import DataError, Problem

Folder = str | os.PathLike[str] | None

FACTS = (
    "slug", "source", "title", "author", "publisher", "published", "place", "province", "sha256",
)  # fmt: skip

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_RULE = "expected words of a-z and 0-9 joined by hyphens"
_TITLE = re.compile(r".*\S.*")
_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


def seeds_folder(seeds: Folder = None) -> Path:
    """The folder that is meant: the one given, or the articles that the package comes with."""
    if seeds is not None:
        return Path(seeds)
    package = Path(__file__).parents[1]
    installed = package / "seeds"
    return installed if installed.is_dir() else package.parent / "seeds"


def load_articles(seeds: Folder = None) -> pd.DataFrame:
    """The articles of a folder: a row each, the columns of `articles.csv` and `text`.

    `text` is the article in NFC. `attrs["folder"]` names the folder. Raises
    `DataError`, listing every mistake, where the folder has no articles, a fact
    is malformed, or an article is missing, unreadable or not the one recorded.
    """
    folder = seeds_folder(seeds)
    problems: list[Problem] = []
    articles = read_articles(folder, problems)
    if problems:
        raise DataError(problems)
    return articles


def read_articles(folder: Path, problems: list[Problem]) -> pd.DataFrame:
    """The articles of a folder as `load_articles` gives them; mistakes go to `problems`."""
    file = folder / "articles.csv"
    known = len(problems)
    rows: dict[str, dict[str, str]] = {}
    for line, row in read_listed(folder, problems):
        if row["slug"] in rows:
            rule = "each article has one row"
            problems.append(Problem(str(file), line, "slug", repr(row["slug"]), rule))
            continue
        problems += _wrong_facts(file, line, row)
        if SLUG.fullmatch(row["slug"]):
            rows[row["slug"]] = row | {"text": _recorded_text(file, line, row, problems)}
    if not rows and len(problems) == known:
        problems.append(Problem(str(file), 0, "", "no articles", "a folder has one at least"))
    articles = pd.DataFrame(rows.values(), columns=[*FACTS, "text"], dtype="str")
    articles.attrs["folder"] = str(folder)
    return articles


def read_listed(folder: Path, problems: list[Problem]) -> list[tuple[int, dict[str, str]]]:
    """The rows of a folder's list of articles, each with its line; mistakes go to `problems`."""
    if folder.is_dir():
        return read_rows(folder / "articles.csv", FACTS, problems)
    found = "a file" if folder.exists() else "no such folder"
    problems.append(Problem(str(folder), 0, "", found, "expected a folder with articles.csv"))
    return []


def is_date(text: str) -> bool:
    """Whether a text is a year, a month or a day that the calendar has, in ISO 8601."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


def clean(text: str) -> str:
    """Text as this package reads it: NFC, line feeds, no byte-order mark."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def read_bytes(path: Path, rule: str, problems: list[Problem]) -> bytes | None:
    """What a file holds, or None and a problem where it can't be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        found = "no such file" if isinstance(error, FileNotFoundError) else str(error.strerror)
        problems.append(Problem(str(path), 0, "", found, rule))
        return None


def decode(path: Path, data: bytes, problems: list[Problem]) -> str | None:
    """The text of a file's bytes, or None and a problem where they are not UTF-8."""
    try:
        return clean(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        found = f"bytes that are not UTF-8 ({data[error.start : error.end].hex(' ')})"
        problems.append(Problem(str(path), line, "", found, f"save it as UTF-8{_likely(data)}"))
        return None


def _likely(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ": it looks like UTF-16"
    if b"\0" in data:
        return ": it looks like a binary file"
    return ": it may be Windows-1258 or TCVN3, the old Vietnamese encodings"


def read_rows(
    path: Path, columns: tuple[str, ...], problems: list[Problem]
) -> list[tuple[int, dict[str, str]]]:
    """The rows of a CSV with exactly these columns, each with the line it ends on."""
    rule = f"expected a CSV with the columns {', '.join(columns)}"
    data = read_bytes(path, rule, problems)
    text = None if data is None else decode(path, data, problems)
    if text is None:
        return []
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        rows = [(reader.line_num, cells) for cells in reader]
    except csv.Error as error:
        rule = 'expected a cell with a comma or a " in it to be put in "…", its own " typed twice'
        problems.append(Problem(str(path), reader.line_num, "", f"no CSV ({error})", rule))
        return []
    return _rows_of(path, columns, rows, problems)


def _rows_of(
    path: Path,
    columns: tuple[str, ...],
    lines: list[tuple[int, list[str]]],
    problems: list[Problem],
) -> list[tuple[int, dict[str, str]]]:
    header = tuple(lines[0][1]) if lines else ()
    if header != columns:
        problems.append(Problem(str(path), 1, "", *_wrong_header(header, columns)))
        return []
    rows = []
    for line, cells in lines[1:]:
        if len(cells) == len(columns):
            rows.append((line, dict(zip(columns, cells, strict=True))))
        elif cells:
            found, rule = f"{len(cells)} cells", f"expected {len(columns)}, one a column"
            problems.append(Problem(str(path), line, "", found, rule))
    return rows


def _wrong_header(header: tuple[str, ...], columns: tuple[str, ...]) -> tuple[str, str]:
    """What is found instead of these columns, and what is expected."""
    rule = f"expected the columns {', '.join(columns)}"
    if not header:
        return "no columns", rule
    if len(header) == 1 and (mark := next((mark for mark in ";\t|" if mark in header[0]), "")):
        return f"cells separated by {mark!r}", "expected commas"
    missing = ", ".join(c for c in columns if c not in header)
    extra = ", ".join(c for c in header if c not in columns)
    rule += f"; missing: {missing}" * bool(missing) + f"; too many: {extra!r}" * bool(extra)
    return f"the columns {', '.join(header)!r}", rule


def _wrong_facts(file: Path, line: int, row: dict[str, str]) -> Iterator[Problem]:
    published = row["published"]
    for column, holds, rule in (
        ("slug", SLUG.fullmatch(row["slug"]), SLUG_RULE),
        ("title", _TITLE.fullmatch(row["title"]), "an article has a title"),
        ("published", not published or is_date(published), "expected YYYY, YYYY-MM or YYYY-MM-DD"),
    ):
        if not holds:
            yield Problem(str(file), line, column, repr(row[column]), rule)


def _recorded_text(file: Path, line: int, row: dict[str, str], problems: list[Problem]) -> str:
    path = file.with_name(f"{row['slug']}.txt")
    data = read_bytes(path, f"{file.name} records it", problems)
    if data is None:
        return ""
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != row["sha256"]:
        found = f"{row['sha256']!r}, but {path.name} has {sha256}"
        rule = "the article was changed since it was recorded; its bytes must stay as published"
        problems.append(Problem(str(file), line, "sha256", found, rule))
    return decode(path, data, problems) or ""
