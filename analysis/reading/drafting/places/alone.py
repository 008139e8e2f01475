"""Places that stand without the word for their level: "Nà Pan kết nạp 14 đảng viên".

The level is that of the same name elsewhere in the article, or a word beside the name
tells it once ("Nà Pan, xã vùng cao", "xã xa nhất là Nà Pan"), or what the text goes on
to call the place ("Ở Nà Pan, … cả xã có").
"""

import re
from collections import Counter
from collections.abc import Iterator

from analysis.reading.drafting.places.areas import COMMUNE, LEVEL_WORDS, Place, own_name, rank
from analysis.reading.drafting.places.persons import is_people, is_person, titled
from analysis.reading.drafting.places.placenames import (
    CAPITALS,
    DOES,
    NAME_WORD,
    beginnings,
    served,
)
from analysis.reading.drafting.places.shortened import MOST
from analysis.reading.drafting.places.titles import title_name

_NO_LEVEL = r"(?!\w| (?:hội|viên|đội|lĩnh|thân|sắc|chất|trưởng|ủy|đoàn|nghèo nào)(?!\w))"
# Words that open a sentence before a name: "Lên Sín Phìn", "Nay Tân Long có".
_OPENING = (
    "Ở|Tại|Về|Đến|Tới|Lên|Xuống|Vào|Thăm|Với|Riêng|Còn|Như|Là|Qua|Sang|Rời|Giao|Của|Nay|Nếu|Khi|Hiện|"
    "Trong|Theo|Từ|Ông|Bà|Anh|Chị|Em|Cô|Chú|Bác|Thầy|Đây|Đó|Năm|Tháng|Ngày|Quý|Tết|Lễ|Người|Dân|Đồng|"
    "Nghị|Chỉ|Đại|Nhà|Chùa|Bí|Phó|Chủ|Cách|Nhân|Việt|Văn|Quốc|Miền|Dự|Đề|Kế|Quyết|Báo|Đài|Mặt|Nghề|Cuộc|"
    "Phong|Thường|Trưởng|Giám|Hiệu|Chương|Thanh|Phụ|Cựu|Nông|Thủ|Bộ|Chính|Toàn|Cả|Các|Những|Một|Nhiều"
)
_OWN = rf"(?!(?:{_OPENING}) ){NAME_WORD}(?: {NAME_WORD}){{1,3}}(?![\w'’])"
_ONE_OF = r"(?:một |những )?(?:trong (?:các |những |số |\w+ )?)?"
# "Tân Long là một trong những xã vùng sâu": what tells the level of the name before it.
# Each begins with letters that never change, which is what is found fast.
_CALLED = (
    re.compile(rf" là {_ONE_OF}(?P<level>{LEVEL_WORDS}){_NO_LEVEL}(?! {NAME_WORD})"),
    re.compile(
        rf", {_ONE_OF}(?P<level>{LEVEL_WORDS}){_NO_LEVEL}(?! {NAME_WORD})(?! (?:{DOES})|[.,;:])"
    ),
)
_BEFORE = re.compile(rf"(?P<own>{_OWN})(?: \([^()\n]{{0,40}}\))?(?: (?:vốn|từng|nay|cũng|vẫn))?$")
# "Là xã vùng sâu của huyện, Tân Long có", "xã xa nhất là Tân Long": what tells it before the name.
_CALLED_BEFORE = re.compile(
    rf"[LVT](?:à|ốn là|ừng là|ừ) {_ONE_OF}(?:\w+ )?(?P<level>{LEVEL_WORDS})"
    rf"{_NO_LEVEL}[^,.;:\n\d]{{0,60}}, (?P<own>{_OWN}) (?={DOES})"
)
# What tells it is sought from the name back: a name after "là" is rarer than a level.
_IS_NAMED = re.compile(rf" (?:là|tên) (?P<own>{_OWN})(?! {NAME_WORD}|(?:,| và) {NAME_WORD})")
_KIND = re.compile(
    rf"\b(?P<kind>(?i:{LEVEL_WORDS})){_NO_LEVEL} (?![{CAPITALS}])[^,.;:\n\d{CAPITALS}]{{2,50}}$"
)
_SENTENCE = re.compile(r"(?:^|[.!?”\n] ?)$")
_PERSON = re.compile(
    r"\b(?:ông|bà|anh|chị|em|cô|chú|bác|thầy|cụ|già|ThS|TS|sĩ|tá|úy|tướng)\.? $", re.IGNORECASE
)
_THERE = "ở|tại|về|đến|tới|lên|xuống|vào|thăm|trở lại|là|qua|sang|rời|riêng"
_GOES_TO = rf"(?i:{_THERE}|với|còn|như|giao|và|của)"
_LEFT = re.compile(
    rf"(?:(?P<at>\b{_GOES_TO} )|"
    r"(?:^|\n|[.,;:“(] |[–-] |\b(?:nay|mà|thì|nhưng|song|khi|\d{4}) ))$"
)
_SUBJECT = re.compile(r"(?: \([^()\n]{0,60}\))? (?!(?:và|hay|hoặc|cùng|với)\s)(?:[^\W\d_A-ZĐ]|\d)")
_GONE_TO = re.compile(
    rf"(?:(?:^|[.!?”\n,] ?)(?={_OWN} (?:{DOES}))|"
    rf"\b(?i:{_THERE}) )"
    rf"(?P<own>{_OWN})(?! {NAME_WORD})"
)
_DOES = re.compile(f" {DOES}")
_TWICE = 2
_NEAR = 60


def called(text: str, places: list[Place]) -> Iterator[Place]:
    """The names that the text tells the level of."""
    taken, known = _taken(places), {place.name for place in places}
    for match, level, own in [*_told_after(text), *_told_before(text)]:
        start, end = match.span(own)
        name = f"{level} {match[own]}"
        if name not in known and not {start, end - 1} & taken and _is_place(text, start, end):
            known.add(name)
            yield Place(start, end, name, False)


def _told_after(text: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for told in sorted(
        (told for pattern in _CALLED for told in pattern.finditer(text)), key=re.Match.start
    ):
        before = text[max(told.start() - _NEAR, 0) : told.start()].rpartition("\n")[2]
        if match := _BEFORE.search(text, told.start() - len(before), told.start()):
            yield match, told["level"], "own"


def _told_before(text: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for told in _CALLED_BEFORE.finditer(text):
        if _SENTENCE.search(text, max(told.start() - 2, 0), told.start()):
            yield told, told["level"], "own"
    for told in _IS_NAMED.finditer(text):
        if kind := _KIND.search(text, max(told.start() - _NEAR, 0), told.start()):
            yield told, kind["kind"].lower(), "own"


def called_later(text: str, places: list[Place]) -> Iterator[Place]:
    """The names that the text calls by their level alone further on in the paragraph.

    None is of the level of the place that it names most, or as large as a district.
    """
    taken = _taken(places)
    told = Counter(p.name for p in places if " " in p.name and not p.aside).most_common(1)
    known = {own_name(place.name) for place in places}
    for at, place in enumerate(places):
        larger = rank(place.name) < COMMUNE
        if place.name not in _ALONE or larger or any(n.startswith(place.name) for n, _ in told):
            continue
        start = text.rfind("\n", 0, place.start) + 1
        alike = [p.end for p in places[:at] if p.name.startswith(f"{place.name} ")]
        found = _GONE_TO.finditer(text, max(start, *alike[-1:], 0), place.start)
        names = [
            m for m in found if m["own"] not in known and not {m.start("own"), m.end() - 1} & taken
        ]
        if names and _is_place(text, *names[-1].span("own")):
            own = names[-1].span("own")
            yield Place(*own, f"{place.name} {text[slice(*own)]}", False)
            taken |= set(range(*own))


_ALONE = frozenset(LEVEL_WORDS.split("|"))


def without_level(text: str, places: list[Place]) -> Iterator[Place]:
    """Known names that stand without the word for their level, as a subject or after "ở"."""
    count = Counter(place.name for place in places)
    often = sorted(count.most_common(MOST), key=lambda one: (one[1], -rank(one[0])))
    inner = filter(None, (served(name) for name, _ in often))
    named = _headlined(text, places)
    named |= {own_name(name): name for name in (*inner, *(name for name, _ in often))}
    owns = [re.escape(own) for own in named if _is_proper(own)]
    if not owns:
        return
    longest_first, taken = "|".join(sorted(owns, key=len, reverse=True)), _taken(places)
    for match in re.finditer(rf"(?:{longest_first})(?!\w| {NAME_WORD})", text):
        start, end = match.span()
        left = _LEFT.search(text, max(start - 8, 0), start)
        known = end in taken or start in taken
        if left and not known and (left["at"] or _SUBJECT.match(text, end)):
            yield Place(start, end, named[match[0]], False)


def _headlined(text: str, places: list[Place]) -> dict[str, str]:
    """What a headline names, where the text tells its level alone, or not at all."""
    own = title_name(text)
    known = any(rank(p.name) < COMMUNE and " " in p.name and not p.aside for p in places)
    if known or not own or any(own in place.name for place in places):
        return {}
    named = {p.name.partition(" ")[0] for p in places if " " in p.name}
    levels = Counter(p.name for p in places if p.name in _ALONE and p.name not in named)
    acts = sum(bool(_DOES.match(rest)) for rest in text.split(own)[1:])
    if is_people(own) or beginnings().match(own.lower()) or acts + len(levels) < _TWICE:
        return {}
    level = levels.most_common(1)
    return {own: f"{level[0][0]} {own}" if level else own}


def _is_proper(own: str) -> bool:
    """Whether a name says enough without its level: "Tân Long", no "Nông dân" of a union."""
    return " " in own and own[0].isupper() and not own.rpartition(" ")[2].islower()


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether a name is no person's, and no people's."""
    own, left = text[start:end], text[max(start - 80, 0) : start]
    if beginnings().match(own.lower()):
        return False
    person = is_person(own) or _PERSON.search(left) or titled(left)
    return not person and not is_people(own)


def _taken(places: list[Place]) -> set[int]:
    return {at for place in places for at in range(place.start, place.end)}
