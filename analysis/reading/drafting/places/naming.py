"""The full name of each place that a text mentions, however short.

"Toàn huyện" is the district, and "chi bộ" that of the hamlet or the body, which was
named last; "Đảng bộ" is that of the commune or district above a hamlet.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

from analysis.reading.drafting.places.about import main_place
from analysis.reading.drafting.places.areas import BODY, HAMLET, YOUTH, Place, rank
from analysis.reading.drafting.places.committees import cells_only, examples, paragraphs_of
from analysis.reading.drafting.places.placenames import OF_A_UNION, served
from analysis.reading.drafting.places.shortened import LEVELS_ALONE, MOST, spelled_out
from analysis.reading.drafting.places.titles import title_name

WHOLE = "toàn "  # the whole committee is that of the place that an article speaks of most


def full_names(text: str, places: list[Place]) -> list[str]:
    """Each mention's name in its fullest form, "" where the article gives it no name."""
    places, paragraphs = spelled_out(places), paragraphs_of(text, places)
    names = _Names(text, places, paragraphs)
    return [names.read(place, at) for place, at in zip(places, paragraphs, strict=True)]


class _Names:
    """What an article has called its places so far, and which of these it speaks of."""

    def __init__(self, text: str, places: list[Place], paragraphs: list[int]) -> None:
        often = _spoken(places, title_name(text)).most_common(MOST)
        self._often = [name for name, _ in often if name not in _UNNAMED]
        named = list(islice(dict.fromkeys(p.name for p in places), MOST))
        self._inner = [*filter(None, map(served, named)), *named]
        self._about = [main_place(text, [p for p in places if p.name not in _UNNAMED])]
        self._cells, self._alike = cells_only(text, places), examples(places, paragraphs)
        # Their last paragraph, in the order in which they were named last.
        self._recent: dict[str, int] = {}

    def read(self, place: Place, paragraph: int) -> str:
        """The full name of the next mention."""
        name = place.name
        if name in _UNNAMED:
            meant = (one for one in self._meant(name, paragraph) if _is_short_for(name, one))
            name = next(meant, "")
        name = "" if name.islower() and name.startswith("các ") else name
        if name and not place.holds:
            self._recent.pop(name, None)
            self._recent[name] = paragraph
        return name

    def _meant(self, short: str, paragraph: int) -> Iterable[str]:
        """The places that a bare level may mean, the likeliest first."""
        if short.startswith(WHOLE):
            return self._often
        before = list(islice(reversed(self._recent), MOST))
        main = [] if short in (*_COMMITTEES, *_CELL) else self._about
        here = (one for one in before if self._recent[one] == paragraph)
        known = (*here, *main, *before, *self._often, *self._inner)
        if short not in _COMMITTEES:
            return known
        past = {(last, one) for one in before if (last := self._recent[one]) != paragraph}
        left_out = self._cells | {one for _, one in past & self._alike}
        return (one for one in known if one not in left_out)


def _spoken(places: list[Place], title: str) -> Counter[str]:
    """How often places are spoken of; the one in the title has the level that is named alone."""
    spoken = Counter(place.name for place in places if not place.aside)
    bare = Counter(place.name for place in places if place.name in LEVELS_ALONE)
    if title and bare and not any(title.lower() in name.lower() for name in spoken):
        spoken[f"{bare.most_common(1)[0][0]} {title}"] += 1
    return spoken


def _is_short_for(short: str, name: str) -> bool:
    """Whether a level, a body or a party's word without a name means the place of this name."""
    if short in _PARTY:
        return _PARTY[short](name)
    named = name.lower().startswith(f"{short} ") and not name.islower()
    return named and not name.startswith(YOUTH)


def _has_cell(name: str) -> bool:
    """Whether a place is small enough to have one cell: a hamlet, or a body but no union."""
    level = rank(name)
    return level == HAMLET or (level == BODY and not name.startswith((*_LARGE, *_UNIONS)))


def _has_committee(name: str) -> bool:
    level = rank(name)
    return level < HAMLET or (level == BODY and not name.startswith(_CELLS))


def _is_union(name: str) -> bool:
    return name.startswith(_UNIONS)


_UNIONS = ("Hội ", "Đoàn ", "chi hội ", "chi đoàn ", *YOUTH)
_CELLS = (*_UNIONS, "Khoa ", "Phòng ", "Chi bộ ")  # bodies that have a cell, and no committee
_LARGE = ("Khối", "Khu ", "Các khu ", "Cụm ", "khu công nghiệp", "khối Các", "cả nước", "toàn quốc")
_CELL = ("chi bộ", "chi ủy")
_COMMITTEES = ("đảng bộ", "đảng ủy", f"{WHOLE}đảng bộ", f"{WHOLE}đảng ủy")
_PARTY: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(_CELL, _has_cell),
    **dict.fromkeys(_COMMITTEES, _has_committee),
    **dict.fromkeys(("hội", *OF_A_UNION.split("|")), _is_union),
}
_UNNAMED = LEVELS_ALONE | _PARTY.keys()
