"""The full names of bodies that an article names in short: "Sở Y tế", "Khối Các cơ quan tỉnh"."""

import re
from collections.abc import Sequence
from itertools import islice

from analysis.reading.drafting.places.areas import AREAS, DISTRICTS, Place
from analysis.reading.drafting.places.bodies import BODIES
from analysis.reading.drafting.places.placenames import LEVELS

MOST = 60  # places: more than an article names
LEVELS_ALONE = frozenset(re.sub(r"\(.*?\)|\\.\?", "", f"{LEVELS}|{BODIES}").split("|"))
_AREA = re.compile(f" (?:tỉnh|{DISTRICTS}) ")
_BODY = re.compile(f"(?:các )?(?:{BODIES})", re.IGNORECASE)
_OF_AREA = re.compile(rf"\w (?:{AREAS})$")


def spelled_out(places: list[Place]) -> list[Place]:
    """The places with the full names of bodies that are named in short."""
    told = [place.name for place in places]
    first = [*islice(dict.fromkeys(told), MOST)]
    return [
        place._replace(name=in_full(place.name, [*told[max(at - MOST, 0) : at][::-1], *first]))
        if _may_be_short(place.name)
        else place
        for at, place in enumerate(places)
    ]


def _may_be_short(name: str) -> bool:
    """Whether a name is of a body, which may be named in full elsewhere."""
    body = name[0].isupper() or _BODY.match(name) or _OF_AREA.search(name)
    return bool(body) and name not in LEVELS_ALONE


def in_full(short: str, names: Sequence[str]) -> str:
    """A body that is named in short, as the article names it in full: with the area it serves."""
    if short in LEVELS_ALONE or not (_BODY.match(short) or _OF_AREA.search(short)):
        return next((n for n in names if short[0].isupper() and _serves(n, short)), short)
    own, longer = _spelled(short), (name for name in names if len(name) > len(short))
    full = next((name for name in longer if _within(own, _spelled(name))), "")
    return in_full(full, names) if full else short


def _serves(name: str, short: str) -> bool:
    """Whether a name is the short one with its area: "Sở Y tế tỉnh Hà Bắc"."""
    return name.startswith(f"{short} ") and bool(_AREA.match(name, len(short)))


def _spelled(name: str) -> str:
    return name.lower().replace("lhpn", "liên hiệp phụ nữ").replace("ccb", "cựu chiến binh")


def _within(short: str, long: str) -> bool:
    words = iter(long.split())
    return all(word in words for word in short.split())
