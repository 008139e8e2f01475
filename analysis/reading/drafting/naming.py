"""The full name of each place that a text mentions, however short.

"Toàn huyện" is the district, and "chi bộ" that of the hamlet or the body, which was
named last; "Đảng bộ" is that of the commune or district above a hamlet.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice

from analysis.reading.drafting.about import main_place
from analysis.reading.drafting.areas import RANKS, Place, rank
from analysis.reading.drafting.bodies import BODIES
from analysis.reading.drafting.committees import cells_only, examples, paragraphs_of
from analysis.reading.drafting.placenames import CAPITALISED, LEVELS, served
from analysis.reading.drafting.titles import title_of

WHOLE = "toàn "  # the whole committee is that of the place that an article speaks of most
MOST = 60  # places: more than an article names


def is_small(name: str) -> bool:
    """Whether a place is small enough to have one cell: a hamlet or a body."""
    level = rank(name)
    return level == len(RANKS) - 1 or (level == len(RANKS) and not name.startswith(_LARGE))


def full_names(text: str, places: list[Place]) -> list[str]:
    """Each mention's name in its fullest form, "" where the article gives it no name."""
    places, paragraphs = _spelled_out(places), paragraphs_of(text, places)
    spoken = _spoken(places, title_name(text))
    about = [main_place(text, [place for place in places if place.name not in _UNNAMED])]
    inner = list(filter(None, map(served, islice(dict.fromkeys(p.name for p in places), MOST))))
    cells, alike = cells_only(text, places), examples(places, paragraphs)
    recent: dict[str, int] = {}  # their last paragraph, in the order in which they were named last
    names = []
    for place, at in zip(places, paragraphs, strict=True):
        before = [
            name
            for name in islice(reversed(recent), MOST)
            if name in spoken or place.name in _UNNAMED
        ]
        often = (name for name, _ in spoken.most_common(MOST))
        whole = place.name.startswith(WHOLE)
        main = about if place.name not in (*_COMMITTEES, "chi bộ", "chi ủy") else []
        here = (name for name in before if recent[name] == at)
        known = often if whole else (*here, *main, *before, *islice(spoken, MOST), *inner)
        if place.name in _COMMITTEES:
            past = {name: last for name in before if (last := recent[name]) != at}
            known = (n for n in known if n not in cells and (past.get(n), n) not in alike)
        name = next((name for name in known if _is_short_for(place.name, name)), place.name)
        name = "" if name in _UNNAMED or (name.islower() and name.startswith("các ")) else name
        names.append(name)
        if name and not place.holds:
            recent.pop(name, None)
            recent[name] = at
    return names


def _spelled_out(places: list[Place]) -> list[Place]:
    """The places with the full names of bodies that are named in short."""
    told = [place.name for place in places]
    first = [*islice(dict.fromkeys(told), MOST)]
    return [
        place._replace(name=in_full(place.name, [*told[max(at - MOST, 0) : at][::-1], *first]))
        for at, place in enumerate(places)
    ]


def _spoken(places: list[Place], title: str) -> Counter[str]:
    """How often places are spoken of; the one in the title has the level that is named alone."""
    spoken = Counter(place.name for place in places if not place.aside)
    bare = Counter(place.name for place in places if place.name in LEVELS_ALONE)
    if title and bare and not any(title.lower() in name.lower() for name in spoken):
        spoken[f"{bare.most_common(1)[0][0]} {title}"] += 1
    return spoken


LEVELS_ALONE = frozenset(re.sub(r"\(.*?\)|\\.\?", "", f"{LEVELS}|{BODIES}").split("|"))


def title_name(text: str) -> str:
    names = [match[0] for match in re.finditer(CAPITALISED, title_of(text)) if " " in match[0]]
    return names[0] if names else ""


def _is_short_for(short: str, name: str) -> bool:
    """Whether a bare level, or a body named in short ("Khối Các cơ quan tỉnh"), means this name."""
    if short in _PARTY:
        return _PARTY[short](name)
    return short in LEVELS_ALONE and name.lower().startswith(f"{short} ") and not name.islower()


def in_full(short: str, names: Sequence[str]) -> str:
    """A body that is named in short, as the article names it in full: with the area it serves."""
    if short in _UNNAMED or not (_BODY.match(short) or _OF_AREA.search(short)):
        return next((n for n in names if short[0].isupper() and _serves(n, short)), short)
    own, longer = _spelled(short), (name for name in names if len(name) > len(short))
    full = next((name for name in longer if _within(own, _spelled(name))), "")
    return in_full(full, names) if full else short


def _serves(name: str, short: str) -> bool:
    """Whether a name is the short one with its area: "Sở Y tế tỉnh Hà Bắc"."""
    return name.startswith(f"{short} ") and bool(_AREA.match(name, len(short)))


_AREA = re.compile(" (?:tỉnh|huyện|thành phố|thị xã|quận) ")


def _spelled(name: str) -> str:
    return name.lower().replace("lhpn", "liên hiệp phụ nữ").replace("ccb", "cựu chiến binh")


_BODY = re.compile(f"(?:các )?(?:{BODIES})", re.IGNORECASE)
_OF_AREA = re.compile(r"\w (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)$")


def _within(short: str, long: str) -> bool:
    words = iter(long.split())
    return all(word in words for word in short.split())


def _has_cell(name: str) -> bool:
    return is_small(name) and not _is_union(name)


def _has_committee(name: str) -> bool:
    level = rank(name)
    return level < len(RANKS) - 1 or (level == len(RANKS) and not name.startswith(_CELLS))


def _is_union(name: str) -> bool:
    return name.startswith(_UNIONS)


_UNIONS = ("Hội ", "Đoàn ", "chi hội ", "chi đoàn ")
_CELLS = (*_UNIONS, "Khoa ", "Phòng ", "Chi bộ ")  # bodies that have a cell, and no committee
_LARGE = ("Khối", "Khu ", "Các khu ", "Cụm ", "khu công nghiệp", "khối Các", "cả nước", "toàn quốc")
_COMMITTEES = ("đảng bộ", "đảng ủy", f"{WHOLE}đảng bộ", f"{WHOLE}đảng ủy")
_PARTY: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(("chi bộ", "chi ủy"), _has_cell),
    **dict.fromkeys(_COMMITTEES, _has_committee),
    **dict.fromkeys(("hội", "cấp hội", "cơ sở hội", "tổ chức hội"), _is_union),
}
_UNNAMED = LEVELS_ALONE | _PARTY.keys()
