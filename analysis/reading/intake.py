"""How an article joins a folder: drafted beside its text, reviewed by a person, then accepted.

`write_draft` puts the proposed rows beside the article, and never over rows that
are there. `accept` takes them in when no doubt is left and the loader has
nothing to say. Every file is written whole under another name and then moved to
its place, the list of articles last: whenever it is broken off, nothing is lost
and it can be done again.
"""

import csv
import hashlib
import io
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from analysis.reading.articles import (
    FACTS,
    SLUG,
    SLUG_RULE,
    Folder,
    decode,
    load_articles,
    read_bytes,
    read_listed,
    read_rows,
    seeds_folder,
)
from analysis.reading.coverage import UNEXPLAINED, coverage
from analysis.reading.draft import COLUMNS, MOST_CHARACTERS, draft_rows
from analysis.reading.drafting.places.about import main_place
from analysis.reading.drafting.places.finding import find_places
from analysis.reading.drafting.places.placenames import LEVELS
from analysis.reading.drafting.places.titles import title_of
from analysis.reading.drafting.times.dateline import find_dateline
from analysis.reading.figures import TYPED, read_typed
from analysis.reading.problems import DataError, Problem

GIVEN = FACTS[2:-1]
_MOST_BYTES = 4 * MOST_CHARACTERS
_LEVEL = re.compile(rf"(?:{LEVELS}) ")

Row = dict[str, str]


def write_draft(article: str | os.PathLike[str]) -> Path:
    """Draft `<slug>.txt` into a new `<slug>.csv` beside it, with a column `doubt`; its path.

    Raises `DataError` where the article can't be read, is no article, or has
    rows already.
    """
    path = Path(article)
    _, text = _article(path)
    file = path.with_suffix(".csv")
    if file.exists():
        raise _mistake(file, "a file that is there already", "a draft never writes over typed rows")
    try:
        rows = draft_rows(text)
    except ValueError as error:
        raise _mistake(path, str(error), "expected the text of an article") from None
    _write_new(file, _csv_of(COLUMNS, rows))
    return file


def accept(article: str | os.PathLike[str], seeds: Folder = None, **facts: str) -> str:
    """Take `<slug>.txt` and the reviewed rows beside it into a folder of articles; what was done.

    `article` is the text's path, or the slug of one that lies in the folder.
    `facts` are those of `articles.csv` (`title`, `author`, `publisher`,
    `published`, `place`, `province`); title, date and place come from the text
    where they are not given. The folder is made where there is none. Done again,
    it changes what was corrected.

    Raises `DataError` with all that is missing: doubts that are still there,
    rows that the article doesn't bear out, numbers that have no row.
    """
    folder = seeds_folder(seeds)
    path = Path(article) if Path(article).suffix else folder / f"{article}.txt"
    data, text = _article(path)
    rows = _rows(path.with_suffix(".csv"))
    listed = _listed(folder)
    recorded = next((row for row in listed if row["slug"] == path.stem), {})
    sha256 = hashlib.sha256(data).hexdigest()
    if recorded and recorded["sha256"] != sha256:
        raise _mistake(
            folder / "articles.csv",
            f"another article called {path.stem!r}",
            "a slug is one article's",
        )
    row = _facts(path, text, sha256) | recorded | _given(facts)
    if problems := [*_doubts(path.with_suffix(".csv"), rows), *_try_out(path, data, rows, row)]:
        raise DataError(sorted(problems, key=lambda p: (p.file, p.line)))
    table = _csv_of(TYPED, (typed for _, typed in rows))
    return _record(folder, row, data, table, listed)


def _article(path: Path) -> tuple[bytes, str]:
    """The bytes and the text of an article's file."""
    if not SLUG.fullmatch(path.stem) or path.suffix != ".txt":
        raise _mistake(path, repr(path.name), f"{SLUG_RULE}, then .txt")
    if path.is_file() and path.stat().st_size > _MOST_BYTES:
        raise _mistake(
            path, f"{path.stat().st_size} bytes", f"an article has at most {_MOST_BYTES}"
        )
    problems: list[Problem] = []
    data = read_bytes(path, "expected the text of an article", problems)
    text = None if data is None else decode(path, data, problems)
    if data is None or text is None:
        raise DataError(problems)
    if "\0" in text:
        raise _mistake(path, "a binary file", "expected the text of an article")
    return data, text


def _rows(file: Path) -> list[tuple[int, Row]]:
    """The rows of a draft, each with its line; without a column `doubt` there is none left."""
    problems: list[Problem] = []
    columns = TYPED if _header(file) == TYPED else COLUMNS
    rows = read_rows(file, columns, problems)
    if not rows and not problems:
        problems.append(
            Problem(str(file), 0, "", "no rows", "an article without figures isn't kept")
        )
    if problems:
        raise DataError(problems)
    return rows


def _doubts(file: Path, rows: list[tuple[int, Row]]) -> Iterator[Problem]:
    rule = "look at the row, correct it, and empty the cell"
    for line, row in rows:
        if row.get("doubt"):
            yield Problem(str(file), line, "doubt", repr(row["doubt"]), rule)


def _header(file: Path) -> tuple[str, ...]:
    """The columns of a CSV, as far as they can be read; `read_rows` tells why they can't."""
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            return tuple(next(csv.reader(stream), ()))
    except (OSError, csv.Error):
        return ()


def _listed(folder: Path) -> list[Row]:
    """The facts of the articles that a folder lists; none where the list is yet to be made."""
    if not (folder / "articles.csv").exists():
        return []
    problems: list[Problem] = []
    rows = read_listed(folder, problems)
    if problems:
        raise DataError(problems)
    return [row for _, row in rows]


def _given(facts: dict[str, str]) -> Row:
    unknown = sorted(set(facts) - set(GIVEN))
    if unknown:
        raise TypeError(f"no such fact: {', '.join(unknown)}; expected {', '.join(GIVEN)}")
    return facts


def _facts(path: Path, text: str, sha256: str) -> Row:
    day = find_dateline(text)
    stated = {
        "title": title_of(text),
        "published": day.now,
        "place": _LEVEL.sub("", main_place(text, find_places(text)), count=1),
    }
    known = {"slug": path.stem, "source": path.name, "sha256": sha256}
    return {fact: (known | stated).get(fact, "") for fact in FACTS}


def _try_out(path: Path, data: bytes, rows: list[tuple[int, Row]], row: Row) -> list[Problem]:
    """Load the article alone; its mistakes, by the names and lines of the person's own files."""
    with tempfile.TemporaryDirectory() as place:
        alone = Path(place)
        (alone / path.name).write_bytes(data)
        (alone / f"{path.stem}.csv").write_text(_at_lines(rows), encoding="utf-8")
        (alone / "articles.csv").write_text(_csv_of(FACTS, [row]), encoding="utf-8")
        try:
            read_typed(alone)  # tells the mistakes of facts and rows together
            covered = coverage(load_articles(alone))
        except DataError as error:
            return [_told_of(path, problem) for problem in error.problems]
    missed = covered[covered["status"] == UNEXPLAINED]
    rule = "every number has a row, as a figure or an aside"
    return [
        Problem(str(path), line, "", f"{printed!r}", rule)
        for line, printed in zip(missed["line"], missed["printed"], strict=True)
    ]


def _at_lines(rows: list[tuple[int, Row]]) -> str:
    """Rows as a CSV, each on the line where a person typed it."""
    table = _csv_of(TYPED, [])
    for line, row in rows:
        cells = _csv_of(TYPED, [row]).partition("\n")[2]
        table += "\n" * (line - table.count("\n") - cells.count("\n")) + cells
    return table


def _told_of(path: Path, problem: Problem) -> Problem:
    """A mistake under the name of a person's own file; a fact's is the article's."""
    name = Path(problem.file).name
    if name == "articles.csv":
        return problem._replace(file=str(path), line=0)
    return problem._replace(file=str(path.with_name(name)))


def _record(folder: Path, row: Row, data: bytes, table: str, listed: list[Row]) -> str:
    """Write what differs, the list of articles last; what was done."""
    slug = row["slug"]
    files = {folder / f"{slug}.txt": data, folder / f"{slug}.csv": table.encode()}
    changed = {file: content for file, content in files.items() if _differs(file, content)}
    slugs = [other["slug"] for other in listed]
    if row not in listed:
        kept = [row if other["slug"] == slug else other for other in listed]
        rows = kept if slug in slugs else [*kept, row]
        changed[folder / "articles.csv"] = _csv_of(FACTS, rows).encode()
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in changed.items():
        _write(file, content)
    if slug not in slugs:
        return f"{slug}: accepted into {folder}"
    return (
        f"{slug}: changed in {folder}" if changed else f"{slug}: accepted before, nothing changed"
    )


def _differs(file: Path, content: bytes) -> bool:
    return not file.exists() or file.read_bytes() != content


def _csv_of(columns: Iterable[str], rows: Iterable[Row]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(columns), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def _write(file: Path, content: bytes) -> None:
    """Put a whole file in place at once."""
    new = _beside(file, content)
    new.replace(file)


def _write_new(file: Path, content: str) -> None:
    """Put a whole file in place at once, unless somebody was faster."""
    new = _beside(file, content.encode())
    try:
        os.link(new, file)
    finally:
        new.unlink()


def _beside(file: Path, content: bytes) -> Path:
    with tempfile.NamedTemporaryFile(
        dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    path = Path(stream.name)
    path.chmod(0o644)
    return path


def _mistake(file: Path, found: str, rule: str) -> DataError:
    return DataError([Problem(str(file), 0, "", found, rule)])
