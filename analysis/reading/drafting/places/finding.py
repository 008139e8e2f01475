"""The organisations and areas that an article names, and the one that it is about.

A place is a word for its level and a name ("xã Ba Cụm Bắc", "Trường Đại học
Hồng Lâm"); a committee stands for its area ("Huyện ủy Khánh Sơn" is "huyện
Khánh Sơn"), and "toàn huyện" for the district that is named elsewhere. A name
that only tells where another place lies, whose document or whose secretary it
is, is not what a number speaks of.
"""

import re
from collections.abc import Iterator

from analysis.reading.drafting.places.areas import (
    COMMITTEES,
    COMMUNE,
    HAMLET,
    YOUTH,
    Place,
    own_name,
    rank,
)
from analysis.reading.drafting.places.asides import COUNTED_IN, is_aside, is_partner
from analysis.reading.drafting.places.barelevels import stands_alone
from analysis.reading.drafting.places.bodies import body_end, together
from analysis.reading.drafting.places.called import called, called_later
from analysis.reading.drafting.places.knownnames import without_level
from analysis.reading.drafting.places.naming import WHOLE, full_names
from analysis.reading.drafting.places.persons import (
    is_people,
    is_person,
    place_in,
    titled,
    without_person,
)
from analysis.reading.drafting.places.placenames import (
    ITEM,
    LEVEL,
    LISTED,
    MENTION,
    NAME_WORD,
    NAMES,
    beginnings,
)
from analysis.reading.drafting.words.letters import in_small_letters

# Units that count only where a party cell or committee is named with them.
_OFFICES = ("Ban", "Văn phòng", "Doanh nghiệp", "Liên đoàn Lao động", "Đại học", "Viện")
_PARTIES = ("ảng bộ ", "hi bộ ", "ảng ủy ", "ảng uỷ ", "hi ủy ", "hi uỷ ")  # no "cán bộ"
# "Hai xã Tân Long và Phú Thịnh": what is said of several is said of none.
_SEVERAL = re.compile(
    r"\b(?:(?<!năm )(?<!tháng )(?<!quý )\d{1,3}|"
    r"hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những) $",
    re.IGNORECASE,
)
_MORE = re.compile(rf"(?:(?:,| và) {NAME_WORD}(?: {NAME_WORD}){{0,3}}(?=[ ,]))+")
# A union's own cells: "chi hội thôn Nà Cáy có 96 hội viên".
_BRANCH = re.compile(
    r"(?P<name>[Cc](?:(?<=^.)|(?<=[.,;:\n“].)|(?<=[.,;:\n“] .)|(?<=\bở .)|(?<=\b(?:là|và) .)|"
    r"(?<=\btại .)|(?<=\bnhư .))"
    r"hi (?:hội|đoàn)(?: [Pp]hụ nữ| [Nn]ông dân| [Cc]ựu chiến binh| [Tt]hanh niên)? )$"
)
_LISTS = re.compile(r"[:\d]")  # before any but the first name of a list
_NEAR = 40


def find_places(text: str) -> list[Place]:
    """The places that a text names, in reading order; they don't overlap.

    A mention without a name of its own ("toàn huyện") carries the name of the
    place of that level that stands nearest before it, or first after it; one
    without its level ("Tân Long có") that of the place with this name.
    """
    places = _mentioned(text)
    for find in (called, called_later, without_level):
        places = sorted([*places, *find(text, places)])
    names = full_names(text, places)
    named = [place._replace(name=name) for place, name in zip(places, names, strict=True) if name]
    return sorted([*named, *_listed(text, named)])


def _mentioned(text: str) -> list[Place]:
    """What is named with a word for its level or body, or by that alone, in reading order."""
    places: list[Place] = []
    matches = list(_mentions(text))
    unions = any(match["union"] and match[0].startswith("Hội") for match, _ in matches)
    for match, end, called_so in _names(text, matches):
        name = _youth_union(match, called_so) if unions else called_so
        own = name.partition(" ")[2]
        if not own.isupper() and not is_people(own):
            places.append(_place(text, match, end, name, places))
    return places


def _place(text: str, match: re.Match[str], end: int, name: str, before: list[Place]) -> Place:
    """A mention as a place; of several that share a word for their level the first stands aside."""
    if last := _several(text, match):
        counted = rank(match[0]) in (COMMUNE, HAMLET) and not _is_plural(text, match)
        start = match.start("name") if counted else match.start()
        return Place(start, max(end, last), name, aside=True, holds=True)
    holds = is_partner(text, match, before)
    aside = holds or is_aside(text, match, end, before)
    return Place(match.start(), end, name, aside, holds)


def _mentions(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """The mentions and where they end; one is sought where a syllable may begin it, only there."""
    done = 0
    for syllable in beginnings().finditer(in_small_letters(text)):
        if syllable.start() >= done:
            match = MENTION.match(text, syllable.start())
            end = _end(text, match) if match else 0
            if match and end:
                done = end
                yield match, end


def _end(text: str, match: re.Match[str]) -> int:
    """Where a mention ends; 0 where a word without a name is no mention."""
    body = match["head"] or match["unit"]
    end = body_end(text, match.end()) if body else match.end()
    if match["unit"]:
        party = text.endswith(_PARTIES, 0, match.start())
        told = party or (match["unit"] not in _OFFICES and COUNTED_IN.match(text, end))
        return end if end > match.end() and told else 0
    alone = match["bare"] or match["party"] or (match["head"] and end == match.end())
    return end if not alone or stands_alone(text, match) else 0


def _names(
    text: str, matches: list[tuple[re.Match[str], int]]
) -> Iterator[tuple[re.Match[str], int, str]]:
    """Each mention with its end and name; after a title it is what is no person's."""
    after = [titled(text[max(m.start() - 80, 0) : m.start()]) for m, _ in matches]
    told = list(zip(matches, after, strict=True))
    known = frozenset(m["name"] for (m, _), title in told if m["name"] and not title)
    for (match, end), title in told:
        own = (match["name"] or text[match.end() : end]).strip()
        if title and own:
            own = without_person(own) if match["head"] else place_in(own, known)
        yield match, end, together(text, match.start()) * bool(match["head"]) + _named(match, own)


def _named(match: re.Match[str], own: str) -> str:
    """The name as the table has it; the level alone where the mention gives no name."""
    if body := match["head"] or match["unit"]:
        return f"{body} {own}" if own else body.lower()
    if match["body"]:
        return f"Đảng bộ {match[0]}" if match[0].startswith("Quân sự ") else match[0]
    if match["number"]:
        return match[0].lower()
    if match["cell"] or match["union"]:
        return match[0][0].upper() + match[0][1:]
    return _of_level(match, own)


def _of_level(match: re.Match[str], own: str) -> str:
    """An area or a committee with its name, "chi hội" before it or "toàn" before it alone."""
    word = next(filter(None, map(match.group, ("level", "bare", "nation", "party"))), "")
    level = word.lower().rstrip(".").replace("uỷ", "ủy")
    level = level or COMMITTEES[(match["committee"] or match["seat"]).lower()]
    level = "thành phố" if level == "tp" else level
    near = max(match.start() - _NEAR, 0), match.start()
    if not own:
        whole = match["party"] and match.string[slice(*near)].lower().endswith(WHOLE)
        return f"{WHOLE}{level}" if whole else level
    branch = _BRANCH.search(match.string, *near)
    own = own.removeprefix(f"{level.capitalize()} ")
    return f"{branch['name'].lower() if branch else ''}{level} {own}"


def _youth_union(match: re.Match[str], name: str) -> str:
    """ "Huyện đoàn" as a body of its own, where other unions are named; else it's its area."""
    level = match["committee"] or match["seat"]
    named = match[0].startswith(YOUTH)
    return f"{level} đoàn{name.removeprefix(COMMITTEES[level.lower()])}" if named else name


def _listed(text: str, places: list[Place]) -> Iterator[Place]:
    """The places of a list that names their level once: "các xã Tân Long 9, Phú Thịnh 7"."""
    known = {own_name(place.name): place.name for place in places}
    taken = {place.start for place in places}
    for first, names in _runs(text):
        for item in ITEM.finditer(text, *names):
            own, start = item["name"], item.start("name")
            level = [first["level"], *LEVEL.findall(text, first.start(), start)][-1].lower()
            listed = start not in taken and _LISTS.search(text, first.start(), start)
            if listed and not is_people(own) and not is_person(own):
                yield Place(start, item.end("name"), known.get(own, f"{level} {own}"), False)


def _runs(text: str) -> Iterator[tuple[re.Match[str], tuple[int, int]]]:
    """Where names follow a word for their level: that word, and the span of the names."""
    done = 0
    for level in LISTED.finditer(in_small_letters(text)):
        apart = not text[level.start() - 1 : level.start()].isalnum()
        if apart and level.start() >= done and (names := NAMES.match(text, level.end())):
            done = names.end()
            yield level, names.span()


def _is_plural(text: str, match: re.Match[str]) -> bool:
    return text[max(match.start() - 6, 0) : match.start()].lower().endswith(("các ", "những "))


def _several(text: str, match: re.Match[str]) -> int:
    """Where names end that share the word for their level, and a number; 0 for one name."""
    left = text[max(match.start() - 12, 0) : match.start()]
    more = _MORE.match(text, match.end()) if match["level"] and _SEVERAL.search(left) else None
    return more.end() if more else 0
