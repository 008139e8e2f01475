"""An archive of articles, of any size: every one drafted and judged, written in parts as it goes.

A part is some hundred articles and three Parquet files: its figures, its claims,
and what failed, the last written last. Each is put in place whole, so a part is
either done or not there: a scan that was broken off goes on where it stopped,
and who does a part twice does the same. One pure function does an article, one
a part; who runs the parts, the processes of this machine or those of a Dask
cluster, is an executor's business.
"""

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable, Container, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, ProcessPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis.judging.claims import check
from analysis.reading.articles import clean, decode
from analysis.reading.draft import MOST_CHARACTERS, draft_rows
from analysis.reading.figures import COLUMNS, TYPED, derived_rows
from analysis.reading.problems import DataError, Problem

PART = 100
_AHEAD = 64  # parts handed out at once: enough for many workers, few enough for memory
TABLES = ("figures", "claims", "failed")
FAILED = ("article", "figure", "reason")
_NAMES = ("article", "slug", "id", "name", "file")
_MOST_BYTES = 4 * MOST_CHARACTERS
_TYPES = {
    **dict.fromkeys((*COLUMNS[:2], *TYPED[1:], "unit", "doubt"), "str"),
    **dict.fromkeys(("line", "start", "end", "decimals"), "int64"),
    **dict.fromkeys(("value", "low", "high"), "float64"),
}

Row = dict[str, Any]
Text = str | bytes | None


class Part(NamedTuple):
    """Some articles of an archive: files, or rows of one row group of a Parquet file."""

    number: int
    files: tuple[str, ...]
    group: int = 0
    start: int = 0
    stop: int = 0


class Tables(NamedTuple):
    """The figures of some articles, their claims, and what failed."""

    figures: pd.DataFrame
    claims: pd.DataFrame
    failed: pd.DataFrame


class Progress(NamedTuple):
    """How far a scan is: articles done and all there are, and the seconds that are left."""

    done: int
    articles: int
    left: float

    def __str__(self) -> str:
        minutes, seconds = divmod(round(self.left), 60)
        return f"{self.done} of {self.articles} articles, {minutes}:{seconds:02} minutes left"


def scan(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    scheduler: str = "",
    workers: int | None = None,
    tell: Callable[[Progress], object] = lambda _: None,
) -> dict[str, int]:
    """Draft and judge an archive into `out/figures`, `out/claims` and `out/failed`.

    `source` is a folder of `*.txt` or a Parquet file with the columns `text` and
    `article` (or `slug`, `id`, `name`, `file`). `figures` has the columns of
    `load_figures` and `doubt`, `claims` those of `check`, `failed` the article,
    the figure ("" for all of it) and the reason. `scheduler` is the address of a
    Dask scheduler that sees the same files; without it `workers` processes of
    this machine do the work (all cores where it isn't given). `tell` is called
    after each part. Done again, it goes on where it stopped.

    Returns how many rows each table has. Raises `DataError` where `source` is no
    archive, or `out` holds the scan of another one or by another version of the program.
    """
    archive, folder = Path(source), Path(out)
    parts = list(_parts(archive))
    _claim_folder(folder, archive, parts)
    todo = [part for part in parts if not _file(folder, "failed", part.number).exists()]
    with _executor(scheduler, workers) as executor:
        _run(executor, todo, folder, sum(map(_size, parts)), tell)
    for left in folder.glob("*/.part-*"):
        left.unlink(missing_ok=True)
    return {table: _rows_in(folder / table) for table in TABLES}


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
    if text is None or (isinstance(text, bytes) and len(text) > _MOST_BYTES):
        raise ValueError("no text" if text is None else f"more than {_MOST_BYTES} bytes")
    if isinstance(text, str):
        return text
    problems: list[Problem] = []
    decoded = decode(Path(), text, problems)
    if decoded is None:
        raise ValueError("; ".join(f"{p.found}; {p.rule}" for p in problems))
    return decoded


# --- parts ---------------------------------------------------------------------------------------


def _parts(archive: Path) -> Iterator[Part]:
    if archive.is_dir():
        files = sorted(path.name for path in archive.iterdir() if path.suffix == ".txt")
        if not files:
            raise _mistake(archive, "no article", "expected files *.txt, or a Parquet file")
        for number, first in enumerate(range(0, len(files), PART)):
            yield Part(number, tuple(str(archive / name) for name in files[first : first + PART]))
    else:
        yield from _parquet_parts(archive)


def _parquet_parts(archive: Path) -> Iterator[Part]:
    from pyarrow import ArrowInvalid, parquet

    try:
        metadata = parquet.ParquetFile(archive).metadata
    except ArrowInvalid:
        rule = "expected a folder of *.txt or a Parquet file"
        raise _mistake(archive, "neither", rule) from None
    _columns(archive, metadata.schema.names)
    number = 0
    for group in range(metadata.num_row_groups):
        rows = metadata.row_group(group).num_rows
        for first in range(0, rows, PART):
            yield Part(number, (str(archive),), group, first, min(first + PART, rows))
            number += 1


def _columns(archive: Path, names: list[str]) -> list[str]:
    name = next((name for name in _NAMES if name in names), "")
    if not name or "text" not in names:
        rule = f"expected a column `text` and one of {', '.join(_NAMES)}"
        raise _mistake(archive, f"the columns {', '.join(names)}", rule)
    return [name, "text"]


def _size(part: Part) -> int:
    return part.stop - part.start if part.stop else len(part.files)


def _read(part: Part) -> list[tuple[str, Text]]:
    if not part.stop:
        return [(Path(file).stem, _bytes(Path(file))) for file in part.files]
    from pyarrow import parquet

    archive = parquet.ParquetFile(part.files[0])
    columns = _columns(Path(part.files[0]), archive.metadata.schema.names)
    table = archive.read_row_group(part.group, columns=columns)
    rows = table.slice(part.start, part.stop - part.start).to_pydict()
    return list(zip(map(str, rows[columns[0]]), rows["text"], strict=True))


def _bytes(file: Path) -> bytes:
    """A file's bytes, no more than show that it is too long for an article."""
    with file.open("rb") as stream:
        return stream.read(_MOST_BYTES + 1)


def _do(part: Part, out: str) -> int:
    """Read, scan and write one part; how many articles it has."""
    articles = _read(part)
    for name, table in zip(TABLES, scan_part(articles), strict=True):
        _write(_file(Path(out), name, part.number), table)
    return len(articles)


# --- running and writing -------------------------------------------------------------------------


def _run(
    executor: Executor,
    todo: list[Part],
    out: Path,
    articles: int,
    tell: Callable[[Progress], object],
) -> None:
    """Do the parts, a few at a time, so that what waits doesn't grow with the archive."""
    start, before = time.monotonic(), articles - sum(map(_size, todo))
    ahead = iter(todo)
    running = {executor.submit(_do, part, str(out)) for part in islice(ahead, _AHEAD)}
    done = 0
    while running:
        finished, running = wait(running, return_when=FIRST_COMPLETED)
        running |= {executor.submit(_do, part, str(out)) for part in islice(ahead, len(finished))}
        done += sum(future.result() for future in finished)
        left = (time.monotonic() - start) / done * (articles - before - done)
        tell(Progress(before + done, articles, left))


@contextmanager
def _executor(scheduler: str, workers: int | None) -> Iterator[Executor]:
    if not scheduler:
        with ProcessPoolExecutor(workers) as pool:
            yield pool
        return
    from distributed import Client

    with Client(scheduler) as client, client.get_executor(pure=False, retries=3) as cluster:
        yield cluster


def _claim_folder(out: Path, archive: Path, parts: list[Part]) -> None:
    """Note whose scan the folder holds, and by which program; refuse to mix two."""
    for table in TABLES:
        (out / table).mkdir(parents=True, exist_ok=True)
    names = "\n".join(f"{Path(file).name}:{part.start}" for part in parts for file in part.files)
    articles = hashlib.sha256(names.encode()).hexdigest()
    mark = {"archive": archive.name, "articles": articles, "program": _program()}
    file = out / "scan.json"
    begun = json.loads(file.read_text(encoding="utf-8")) if file.exists() else mark
    if begun != mark:
        other = "by another version of the program"
        found = other if begun | {"program": mark["program"]} == mark else "of another archive"
        raise _mistake(file, f"the scan {found}", "choose another folder, or empty it")
    file.write_text(json.dumps(mark), encoding="utf-8")


def _program() -> str:
    """What tells this version of the package from others."""
    files = sorted(Path(__file__).parents[1].rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _file(out: Path, table: str, number: int) -> Path:
    return out / table / f"part-{number:06}.parquet"


def _write(file: Path, table: pd.DataFrame) -> None:
    import pyarrow
    from pyarrow import parquet

    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".part-", delete=False) as stream:
        parquet.write_table(pyarrow.Table.from_pandas(table, preserve_index=False), stream)
    Path(stream.name).replace(file)


def _rows_in(folder: Path) -> int:
    from pyarrow import parquet

    files = sorted(folder.glob("part-*.parquet"))
    return sum(parquet.read_metadata(file).num_rows for file in files)


def _mistake(file: Path, found: str, rule: str) -> DataError:
    return DataError([Problem(str(file), 0, "", found, rule)])
