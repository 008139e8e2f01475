"""Names that stand without the word for their level: "Nà Pan kết nạp 14 đảng viên".

The level is that of the same name elsewhere in the article, or of the place that its headline
names. A level without a name is the matter of `barelevels`.
"""

import re
from collections import Counter
from collections.abc import Iterator

from analysis.reading.drafting.places.areas import COMMUNE, Place, own_name, rank
from analysis.reading.drafting.places.called import BARE, THERE, taken_by
from analysis.reading.drafting.places.persons import is_people
from analysis.reading.drafting.places.placenames import DOES, NAME_WORD, beginnings, served
from analysis.reading.drafting.places.shortened import MOST
from analysis.reading.drafting.places.titles import title_name

_GOES_TO = rf"(?i:{THERE}|với|còn|như|giao|và|của)"
_LEFT = re.compile(
    rf"(?:(?P<at>\b{_GOES_TO} )|"
    r"(?:^|\n|[.,;:“(] |[–-] |\b(?:nay|mà|thì|nhưng|song|khi|\d{4}) ))$"
)
_SUBJECT = re.compile(r"(?: \([^()\n]{0,60}\))? (?!(?:và|hay|hoặc|cùng|với)\s)(?:[^\W\d_A-ZĐ]|\d)")
_DOES = re.compile(f" {DOES}")
_TWICE = 2


def without_level(text: str, places: list[Place]) -> Iterator[Place]:
    """Known names that stand without the word for their level, as a subject or after "ở"."""
    named = _headlined(text, places) | _named(places)
    owns = sorted(filter(_is_proper, named), key=len, reverse=True)
    if not owns:
        return
    longest_first, taken = "|".join(map(re.escape, owns)), taken_by(places)
    for match in re.finditer(rf"(?:{longest_first})(?!\w| {NAME_WORD})", text):
        start, end = match.span()
        left = _LEFT.search(text, max(start - 8, 0), start)
        known = end in taken or start in taken
        if left and not known and (left["at"] or _SUBJECT.match(text, end)):
            yield Place(start, end, named[match[0]], False)


def _named(places: list[Place]) -> dict[str, str]:
    """The places that are named most, and the areas of bodies, by their names without a level."""
    most = Counter(place.name for place in places).most_common(MOST)
    often = [name for name, _ in sorted(most, key=lambda one: (one[1], -rank(one[0])))]
    return {own_name(name): name for name in (*filter(None, map(served, often)), *often)}


def _headlined(text: str, places: list[Place]) -> dict[str, str]:
    """What a headline names, where the text tells its level alone, or not at all."""
    own = title_name(text)
    known = any(rank(p.name) < COMMUNE and " " in p.name and not p.aside for p in places)
    if known or not own or any(own in place.name for place in places):
        return {}
    named = {p.name.partition(" ")[0] for p in places if " " in p.name}
    levels = Counter(p.name for p in places if p.name in BARE and p.name not in named)
    acts = sum(bool(_DOES.match(rest)) for rest in text.split(own)[1:])
    if is_people(own) or beginnings().match(own.lower()) or acts + len(levels) < _TWICE:
        return {}
    level = levels.most_common(1)
    return {own: f"{level[0][0]} {own}" if level else own}


def _is_proper(own: str) -> bool:
    """Whether a name says enough without its level: "Tân Long", no "Nông dân" of a union."""
    return " " in own and own[0].isupper() and not own.rpartition(" ")[2].islower()
