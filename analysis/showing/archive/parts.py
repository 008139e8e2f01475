"""An archive in parts: some hundred articles each, files or rows of a Parquet file."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.reading.problems import DataError, Problem
from analysis.showing.archive.tables import MOST_BYTES, Text

PART = 100
_NAMES = ("article", "slug", "id", "name", "file")


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
    from pyarrow import parquet

    archive = parquet.ParquetFile(part.files[0])
    columns = _columns(Path(part.files[0]), archive.metadata.schema.names)
    table = archive.read_row_group(part.group, columns=columns)
    rows = table.slice(part.start, part.stop - part.start).to_pydict()
    return list(zip(map(str, rows[columns[0]]), rows["text"], strict=True))


def _bytes(file: Path) -> bytes:
    """A file's bytes, no more than show that it is too long for an article."""
    with file.open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def mistake(file: Path, found: str, rule: str) -> DataError:
    """What is wrong with a file or a folder."""
    return DataError([Problem(str(file), 0, "", found, rule)])
