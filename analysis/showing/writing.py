"""Files put in place whole: nobody ever meets half of one.

All files are first written beside their places, as `.NAME.part`, and take them
only when all are written: a full disk is met before anything is replaced. The
parts of a run that was killed are overwritten by the next one.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written(
    folder: Path, files: Iterable[tuple[str, bytes]], tell: Callable[[str], None] | None = None
) -> Iterator[dict[Path, Path]]:
    """Write files (path below `folder`, bytes) beside their places; which part belongs where.

    `tell` is called with each path. On leaving, parts that weren't put in place
    are gone. Raises OSError that names the place which can't be written.
    """
    places: dict[Path, Path] = {}
    try:
        for path, data in files:
            if tell is not None:
                tell(path)
            place = folder / path
            part = place.with_name(f".{place.name}.part")
            places[part] = place
            _write(part, place, data)
        yield places
    finally:
        for part in places:
            part.unlink(missing_ok=True)


def put_in_place(places: dict[Path, Path]) -> None:
    """Let every part take its place, in order."""
    for part, place in places.items():
        os.replace(part, place)  # noqa: PTH105


def _write(part: Path, place: Path, data: bytes) -> None:
    try:
        if place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        place.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)  # it may be a link
        part.write_bytes(data)
    except OSError as error:
        named = error.filename if error.filename not in (None, str(part)) else str(place)
        raise OSError(error.errno, error.strerror, named) from error
