"""A place that a text names, and how large an area it is."""

from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """A mention from code point `start` to `end`; `name` is what the column `place` says.

    No number speaks of what stands `aside`; what `holds` another is not what is spoken of, either.
    """

    start: int
    end: int
    name: str
    aside: bool
    holds: bool = False


@lru_cache(maxsize=1024)
def rank(name: str) -> int:
    """How small a place of its level is; what is no area lies in one."""
    if name.startswith(YOUTH):
        return len(RANKS)
    levels = (at for at, words in enumerate(RANKS) if name.lower().startswith(words))
    return next(levels, len(RANKS))


def own_name(name: str) -> str:
    """A place's name without the word for its level."""
    own = name.lstrip(_SMALL_LETTERS)
    return own if own and own != name else name.partition(" ")[2] or name


YOUTH = ("Tỉnh đoàn", "Thành đoàn", "Quận đoàn", "Huyện đoàn", "Thị đoàn")
_SMALL_LETTERS = "".join(filter(str.islower, map(chr, range(0x1EFA)))) + " "
_HAMLETS = "thôn|buôn|bản|ấp|xóm|làng|khóm|tổ dân phố|khu phố|khối phố|khu dân cư|tiểu khu|bon|plei"
RANKS = (
    ("tỉnh",),
    ("thành phố", "tp", "quận", "huyện", "thị xã"),
    ("xã", "phường", "thị trấn"),
    tuple(_HAMLETS.split("|")),
)
