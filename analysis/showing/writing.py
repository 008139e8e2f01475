"""Files put in place whole: nobody ever meets half of one.

All files are first written beside their places, as `.NAME.part`, and take them
only when all are written: a full disk is met before anything is replaced. The
parts of a run that was killed are overwritten by the next one.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
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
            with _naming(folder / path):
                part = _room_for(folder / path)
                places[part] = folder / path
                part.unlink(missing_ok=True)  # it may be a link
                part.write_bytes(data)
        yield places
    finally:
        for part in places:
            with suppress(OSError):  # what kept it from being written may keep it
                part.unlink(missing_ok=True)


def put_in_place(places: dict[Path, Path]) -> None:
    """Let every part take its place, in order."""
    for part, place in places.items():
        os.replace(part, place)  # noqa: PTH105


def _room_for(place: Path) -> Path:
    """Make a file's folder; where the file is written before it takes its place."""
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(place))
    place.parent.mkdir(parents=True, exist_ok=True)
    return place.with_name(f".{place.name}.part")


@contextmanager
def _naming(place: Path) -> Iterator[None]:
    """Let an error that names no file, or a part, name the place."""
    try:
        yield
    except OSError as error:
        if error.filename is None or str(error.filename).endswith(".part"):
            error.filename = str(place)
        raise
