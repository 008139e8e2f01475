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
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, ProcessPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.showing.archive.parts import Part, mistake, parts_of, read, size
from analysis.showing.archive.tables import TABLES, scan_part

_AHEAD = 64  # parts handed out at once: enough for many workers, few enough for memory


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
    parts = list(parts_of(archive))
    _claim_folder(folder, archive, parts)
    todo = [part for part in parts if not _file(folder, "failed", part.number).exists()]
    with _executor(scheduler, workers) as executor:
        _run(executor, todo, folder, sum(map(size, parts)), tell)
    for left in folder.glob("*/.part-*"):
        left.unlink(missing_ok=True)
    return {table: _rows_in(folder / table) for table in TABLES}


def _do(part: Part, out: str) -> int:
    """Read, scan and write one part; how many articles it has."""
    articles = read(part)
    for name, table in zip(TABLES, scan_part(articles), strict=True):
        _write(_file(Path(out), name, part.number), table)
    return len(articles)


def _run(
    executor: Executor,
    todo: list[Part],
    out: Path,
    articles: int,
    tell: Callable[[Progress], object],
) -> None:
    """Do the parts, a few at a time, so that what waits doesn't grow with the archive."""
    start, before = time.monotonic(), articles - sum(map(size, todo))
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
        raise mistake(file, f"the scan {found}", "choose another folder, or empty it")
    file.write_text(json.dumps(mark), encoding="utf-8")


def _program() -> str:
    """What tells this version of the package from others."""
    files = sorted(Path(__file__).parents[2].rglob("*.py"))
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
