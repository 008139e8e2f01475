"""Places whose level the text tells apart from their name: "Nà Pan là xã vùng cao".

A word beside the name tells it once ("Nà Pan, xã vùng cao", "xã xa nhất là Nà Pan"), or what
the text goes on to call the place ("Ở Nà Pan, … cả xã có").
"""

import re
from collections import Counter
from collections.abc import Iterator

from analysis.reading.drafting.places.areas import COMMUNE, LEVEL_WORDS, Place, own_name, rank
from analysis.reading.drafting.places.persons import is_people, is_person, titled
from analysis.reading.drafting.places.placenames import CAPITALS, DOES, NAME_WORD, beginnings

BARE = frozenset(LEVEL_WORDS.split("|"))
_SMALL = [level for level in BARE if rank(level) >= COMMUNE]
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
THERE = "ở|tại|về|đến|tới|lên|xuống|vào|thăm|trở lại|là|qua|sang|rời|riêng"
_GONE_TO = re.compile(
    rf"(?:(?:^|[.!?”\n,] ?)(?={_OWN} (?:{DOES}))|"
    rf"\b(?i:{THERE}) )"
    rf"(?P<own>{_OWN})(?! {NAME_WORD})"
)
_NEAR = 60


def called(text: str, places: list[Place]) -> Iterator[Place]:
    """The names that the text tells the level of."""
    taken, known = taken_by(places), {place.name for place in places}
    for match, level in (*_told_after(text), *_told_before(text)):
        start, end = match.span("own")
        name = f"{level} {match['own']}"
        if name not in known and not {start, end - 1} & taken and _is_place(text, start, end):
            known.add(name)
            yield Place(start, end, name, False)


def _told_after(text: str) -> Iterator[tuple[re.Match[str], str]]:
    found = (told for pattern in _CALLED for told in pattern.finditer(text))
    for told in sorted(found, key=re.Match.start):
        line = text.rfind("\n", 0, told.start()) + 1
        if match := _BEFORE.search(text, max(told.start() - _NEAR, line), told.start()):
            yield match, told["level"]


def _told_before(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for told in _CALLED_BEFORE.finditer(text):
        if _SENTENCE.search(text, max(told.start() - 2, 0), told.start()):
            yield told, told["level"]
    for told in _IS_NAMED.finditer(text):
        if kind := _KIND.search(text, max(told.start() - _NEAR, 0), told.start()):
            yield told, kind["kind"].lower()


def called_later(text: str, places: list[Place]) -> Iterator[Place]:
    """The names that the text calls by their level alone further on in the paragraph.

    None is of the level of the place that it names most, or as large as a district.
    """
    taken, known = taken_by(places), {own_name(place.name) for place in places}
    told = Counter(p.name for p in places if " " in p.name and not p.aside).most_common(1)
    levels = [one for one in _SMALL if not any(name.startswith(one) for name, _ in told)]
    for at, place in enumerate(places):
        if place.name in levels:
            alike = [p.end for p in places[:at] if p.name.startswith(f"{place.name} ")]
            since = max([text.rfind("\n", 0, place.start) + 1, *alike[-1:]])
            if own := _gone_to(text, since, place.start, known, taken):
                yield Place(*own, f"{place.name} {text[slice(*own)]}", False)
                taken |= set(range(*own))


def _gone_to(
    text: str, since: int, end: int, known: set[str], taken: set[int]
) -> tuple[int, int] | None:
    """Where a stretch of text last names a new place that it comes to, or that does something."""
    found = (match.span("own") for match in _GONE_TO.finditer(text, since, end))
    new = [
        (first, last)
        for first, last in found
        if text[first:last] not in known and not {first, last - 1} & taken
    ]
    return new[-1] if new and _is_place(text, *new[-1]) else None


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether a name is no person's, and no people's."""
    own, left = text[start:end], text[max(start - 80, 0) : start]
    if beginnings().match(own.lower()):
        return False
    person = is_person(own) or _PERSON.search(left) or titled(left)
    return not person and not is_people(own)


def taken_by(places: list[Place]) -> set[int]:
    """The code points at which places are named."""
    return {at for place in places for at in range(place.start, place.end)}
