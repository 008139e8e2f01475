"""A place that a text names, and how large an area it is: "xã Ba Cụm Bắc" is a commune."""

from functools import lru_cache
from typing import NamedTuple

DISTRICTS, COMMUNES = "huyện|thành phố|thị xã|quận", "xã|phường|thị trấn"
AREAS = f"tỉnh|{DISTRICTS}|{COMMUNES}"
HAMLETS = "thôn|buôn|bản|ấp|xóm|làng|khóm|tổ dân phố|khu phố"
LEVEL_WORDS = f"{AREAS}|{HAMLETS}"
COMMITTEES = {
    "tỉnh": "tỉnh", "thành": "thành phố", "quận": "quận", "huyện": "huyện", "thị": "thị xã",
}  # fmt: skip
YOUTH = tuple(f"{level.capitalize()} đoàn" for level in COMMITTEES)
PROVINCE, DISTRICT, COMMUNE, HAMLET, BODY = range(5)
_WORDS = {
    PROVINCE: ("tỉnh",),
    DISTRICT: ("tp", *DISTRICTS.split("|")),
    COMMUNE: tuple(COMMUNES.split("|")),
    HAMLET: (*HAMLETS.split("|"), "khối phố", "khu dân cư", "tiểu khu", "bon", "plei"),
}
_SMALL_LETTERS = "".join(filter(str.islower, map(chr, range(0x1EFA)))) + " "


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
        return BODY
    low = name.lower()
    return next((level for level, words in _WORDS.items() if low.startswith(words)), BODY)


def own_name(name: str) -> str:
    """A place's name without the word for its level."""
    own = name.lstrip(_SMALL_LETTERS)
    return own if own and own != name else name.partition(" ")[2] or name
