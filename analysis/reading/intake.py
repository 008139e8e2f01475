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
from collections.abc import Iterable
from pathlib import Path

from analysis.reading.articles import (
    FACTS,
    SLUG,
    Folder,
    decode,
    load_articles,
    read_articles,
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
from analysis.reading.figures import TYPED
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
    file = path.with_suffix(".csv")
    if file.exists():
        raise _mistake(file, "a file that is there already", "a draft never writes over typed rows")
    _, text = _article(path)
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
    where they are not given. Doing it again changes nothing.

    Raises `DataError` with all that is missing: doubts that are still there,
    rows that the article doesn't bear out, numbers that have no row.
    """
    folder = seeds_folder(seeds)
    path = Path(article) if Path(article).suffix else folder / f"{article}.txt"
    data, text = _article(path)
    rows = _reviewed(path.with_suffix(".csv"))
    recorded = _recorded(folder, path.stem)
    sha256 = hashlib.sha256(data).hexdigest()
    if recorded and recorded["sha256"] != sha256:
        raise _mistake(
            folder / "articles.csv",
            f"another article called {path.stem!r}",
            "a slug is one article's",
        )
    row = recorded or _facts(path, text, sha256, facts)
    table = _csv_of(TYPED, rows)
    _try_out(path, data, table, row)
    return _record(folder, path.stem, data, table, None if recorded else row)


def _article(path: Path) -> tuple[bytes, str]:
    """The bytes and the text of an article's file."""
    if not SLUG.fullmatch(path.stem) or path.suffix != ".txt":
        raise _mistake(
            path, repr(path.name), "expected <slug>.txt, lower-case words joined by hyphens"
        )
    if path.stat().st_size > _MOST_BYTES:
        raise _mistake(
            path, f"{path.stat().st_size} bytes", f"an article has at most {_MOST_BYTES}"
        )
    data = path.read_bytes()
    problems: list[Problem] = []
    text = decode(path, data, problems)
    if text is None:
        raise DataError(problems)
    if "\0" in text:
        raise _mistake(path, "a binary file", "expected the text of an article")
    return data, text


def _reviewed(file: Path) -> list[Row]:
    """The rows of a draft that a person has gone through; a table without `doubt` has none left."""
    problems: list[Problem] = []
    columns = TYPED if _header(file) == TYPED else COLUMNS
    rows = read_rows(file, columns, problems)
    rule = "look at the row, correct it, and empty the cell"
    problems += [
        Problem(str(file), line, "doubt", repr(row["doubt"]), rule)
        for line, row in rows
        if row.get("doubt")
    ]
    if not rows and not problems:
        problems.append(
            Problem(str(file), 0, "", "no rows", "an article without figures isn't kept")
        )
    if problems:
        raise DataError(problems)
    return [row for _, row in rows]


def _header(file: Path) -> tuple[str, ...]:
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        return tuple(next(csv.reader(stream), ()))


def _recorded(folder: Path, slug: str) -> Row | None:
    if not (folder / "articles.csv").exists():
        return None
    problems: list[Problem] = []
    articles = read_articles(folder, problems)
    known = articles.loc[articles["slug"] == slug, list(FACTS)]
    return None if known.empty else {fact: str(known[fact].iloc[0]) for fact in FACTS}


def _facts(path: Path, text: str, sha256: str, given: dict[str, str]) -> Row:
    unknown = sorted(set(given) - set(GIVEN))
    if unknown:
        raise TypeError(f"no such fact: {', '.join(unknown)}; expected {', '.join(GIVEN)}")
    day = find_dateline(text)
    stated = {
        "title": title_of(text),
        "published": day.now,
        "place": _LEVEL.sub("", main_place(text, find_places(text)), count=1),
    }
    known = {"slug": path.stem, "source": path.name, "sha256": sha256}
    return {fact: (known | stated | given).get(fact, "") for fact in FACTS}


def _try_out(path: Path, data: bytes, table: str, row: Row) -> None:
    """Load the article alone, and tell its mistakes by the names of the person's own files."""
    with tempfile.TemporaryDirectory() as place:
        alone = Path(place)
        (alone / path.name).write_bytes(data)
        (alone / f"{path.stem}.csv").write_text(table, encoding="utf-8")
        (alone / "articles.csv").write_text(_csv_of(FACTS, [row]), encoding="utf-8")
        try:
            covered = coverage(load_articles(alone))
        except DataError as error:
            own = [p._replace(file=str(path.with_name(Path(p.file).name))) for p in error.problems]
            raise DataError(own) from None
    missed = covered[covered["status"] == UNEXPLAINED]
    rule = "every number has a row, as a figure or an aside"
    problems = [
        Problem(str(path), line, "", f"{printed!r}", rule)
        for line, printed in zip(missed["line"], missed["printed"], strict=True)
    ]
    if problems:
        raise DataError(problems)


def _record(folder: Path, slug: str, data: bytes, table: str, row: Row | None) -> str:
    files = {folder / f"{slug}.txt": data, folder / f"{slug}.csv": table.encode()}
    changed = [file for file, content in files.items() if _differs(file, content)]
    for file in changed:
        _write(file, files[file])
    if row is not None:
        listed = folder / "articles.csv"
        old = listed.read_bytes() if listed.exists() else _csv_of(FACTS, []).encode()
        line = _csv_of(FACTS, [row]).partition("\n")[2].encode()
        _write(listed, old + b"\n" * (not old.endswith(b"\n")) + line)
        return f"{slug}: accepted into {folder}"
    return (
        f"{slug}: rows changed in {folder}"
        if changed
        else f"{slug}: accepted before, nothing changed"
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
