"""An archive in parts: some hundred articles each, files or rows of a Parquet file."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.reading.problems import DataError, Problem
from analysis.showing.archive.tables import MOST_BYTES, Text

PART = 100
_NAMES = ("article", "slug", "id", "name", "file")
_BUFFER = 2**16  # bytes of a Parquet file at a time: a row group may be larger than memory


class Part(NamedTuple):
    """Some articles of an archive: files, or rows of one row group of a Parquet file."""

    number: int
    files: tuple[str, ...]
    group: int = 0
    start: int = 0
    stop: int = 0


def parts_of(archive: Path) -> Iterator[Part]:
    """The parts of a folder or a Parquet file. Raises `DataError` where it is no archive."""
    if archive.is_dir():
        files = sorted(path.name for path in archive.iterdir() if path.suffix == ".txt")
        if not files:
            raise mistake(archive, "no article", "expected files *.txt, or a Parquet file")
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
        raise mistake(archive, "neither", rule) from None
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
        raise mistake(archive, f"the columns {', '.join(names)}", rule)
    return [name, "text"]


def size(part: Part) -> int:
    """How many articles a part has."""
    return part.stop - part.start if part.stop else len(part.files)


def read(part: Part) -> list[tuple[str, Text]]:
    """The names and texts of a part's articles."""
    if not part.stop:
        return [(Path(file).stem, _bytes(Path(file))) for file in part.files]
    reader = getattr(_thread, "reader", None)
    if reader is None or reader.group != part[1:3] or reader.at > part.start:
        reader = _thread.reader = _RowGroup(part)
    return list(reader.rows(part))


class _RowGroup:
    """A row group of a Parquet file, read forward: decoded once, however many parts it has."""

    def __init__(self, part: Part) -> None:
        from pyarrow import parquet

        file = part.files[0]
        archive = parquet.ParquetFile(file, pre_buffer=False, buffer_size=_BUFFER)
        self.group, self.at = part[1:3], 0
        self._columns = _columns(Path(file), archive.schema.names)
        self._batches = archive.iter_batches(PART, [part.group], self._columns)

    def rows(self, part: Part) -> Iterator[tuple[str, Text]]:
        """The names and texts of a part; what stands before it is passed over."""
        while self.at < part.stop:
            batch = next(self._batches)
            if self.at >= part.start:
                names, texts = (batch[column].to_pylist() for column in self._columns)
                yield from zip(map(str, names), texts, strict=True)
            self.at += batch.num_rows


_thread = threading.local()  # a worker may run several threads: each reads on where it stopped


def _bytes(file: Path) -> bytes:
    """A file's bytes, no more than show that it is too long for an article."""
    with file.open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def mistake(file: Path, found: str, rule: str) -> DataError:
    """What is wrong with a file or a folder."""
    return DataError([Problem(str(file), 0, "", found, rule)])
