"""Where a number is true.

Its own words tell, else those before it in the sentence, else its paragraph: "xã Tân An kết nạp
9 đảng viên, trong đó 4 nữ" puts both numbers there.
"""

import re
from collections.abc import Sequence

from analysis.reading.drafting.columns.company import neighbour
from analysis.reading.drafting.mentions.counted import UNIONS
from analysis.reading.drafting.mentions.mention import Mention, near_ones
from analysis.reading.drafting.places.areas import AREAS, rank
from analysis.reading.drafting.places.placenames import CAPITALISED, CAPITALS, NATION, UNION, served
from analysis.reading.drafting.places.shortened import in_full
from analysis.reading.drafting.words.lexicon import first, last, named_unions, says

_NATION = NATION.split("|")
# What holds units of a kind: no commune lies in a commune, and none in a body.
_HOLDERS = {"organisation": 2, "commune": 2, "hamlet": 3}
_UNION_LEVEL = re.compile(rf" (?:{AREAS})\b(?: {CAPITALISED})?")
_UNION_NAME = re.compile(rf"(?:{UNION})(?: (?:{AREAS}))?")
_LARGE = ("Khối", "Các khu công nghiệp", "Đảng bộ", "Tổng công ty", "Tập đoàn")
_FAR, _LISTED = 600, 8
_LABEL = re.compile(
    rf"[^\w\n]*(?:\d{{1,2}}[.)])?\s*([{CAPITALS}][^:\d\n]{{2,60}}):\s*([^:.\d\n]{{0,40}})"
)
_OWN = r"đoàn(?! viên)|hội(?! nghị| viên)|liên đoàn|mặt trận|công an|ban chỉ huy|trạm"
_BODY = re.compile(
    rf"(?:{_OWN}|trung tâm|bệnh viện|phòng|viện|tòa án|chi cục|đảng bộ|chi bộ|"
    r"văn phòng|đồn|hạt|ban quản lý|kho bạc|bảo hiểm|ngân hàng)\b",
    re.IGNORECASE,
)
_WITH_PLACE = re.compile(rf"(?:{_OWN})\b", re.IGNORECASE)


def place(mention: Mention, past: list[Mention], main: str) -> str:
    """The place of a number: named with it, else before it, else the paragraph's, else the main."""
    after = first(mention.after, "place", "part", "act", "verb")
    if after and after.kind == "place" and after.code:
        return after.code
    if _is_rest(mention, past):
        return main
    if head := [cue.code for cue in mention.head if cue.kind == "place" and cue.code]:
        return head[-1]
    if before := neighbour(mention, past):
        return before.place
    above = [c.code for c in mention.above if c.kind == "place" and c.code not in ("", *_NATION)]
    return _spoken_of(above, past) or main


def no_others(mention: Mention, past: list[Mention], listed: str) -> list[Mention]:
    """The numbers so far, without those of another place where a number names its own."""
    own = listed or (says(mention.before, "place") and mention.place)
    return [one for one in past if one.place == own] if own else past


def _is_rest(mention: Mention, past: list[Mention]) -> bool:
    """Whether a number is of the places that are left: "xã A 9, xã B 7, còn lại 2 ở nơi khác"."""
    if not says(mention.words, "relation", "rest"):
        return False
    if says(mention.head, "relation", "rest") and says(mention.head, "noun", *_HOLDERS, "cell"):
        return True
    several = len({one.place for one in near_ones(mention, past)}) > 1
    return several and not says(mention.head, "place")


def _spoken_of(above: list[str], past: list[Mention]) -> str:
    """The place that a paragraph goes on to speak of: the last one, but none of several alike
    that each had their number."""
    if not above:
        return ""
    others = [name for name in above if name != above[-1]]
    alike = others and above.count(above[-1]) == 1 and rank(others[-1]) == rank(above[-1])
    told = tuple(m.place for m in past[-_LISTED:] if m.place)
    listed = alike and told and all(name.startswith(told) for name in (above[-1], others[-1]))
    return "" if listed else above[-1]


def put(
    mention: Mention, text: str, past: list[Mention],
    known: tuple[str, Sequence[str], frozenset[str]],
) -> None:  # fmt: skip
    """Put a number where what it counts can lie: members of a union in it, none in a hamlet.

    `known` is the place that the article is about, all places, and those that are cells only.
    """
    main, names, cells = known
    if mention.population in UNIONS and not mention.place.startswith("chi "):
        mention.place = in_full(_union_place(mention, text, past, main), names)
    elif not _lies_in(mention, cells):
        mention.place = main
        if not _lies_in(mention, cells):
            mention.place = _area_of(main)


def _lies_in(mention: Mention, cells: frozenset[str]) -> bool:
    """Whether its place can hold what a number counts: a hamlet has one cell, and no communes.

    So it is with bodies that are `cells` themselves.
    """
    level = rank(mention.place)
    if mention.population == "organisation" and mention.place.startswith(_LARGE):
        return True
    if mention.population == "cell" and mention.value != 1:
        return level != _HOLDERS["hamlet"] and mention.place not in cells
    return level < _HOLDERS.get(mention.population, level + 1)


def _area_of(name: str) -> str:
    """The area of a union, where its name tells it: it holds what no union does."""
    return (served(name) if named_unions(name) else "") or name


def _union_place(mention: Mention, text: str, past: list[Mention], main: str) -> str:
    """The union itself, as the text names it: "Hội Phụ nữ huyện"."""
    same = [m for m in past if m.population == mention.population]
    if same and same[-1].near(mention) and not says(mention.head, "union"):
        return same[-1].place
    named = [c for c in mention.earlier if c.kind == "union" and c.code == mention.population]
    told = last(mention.head, "place")
    if told and told.code and not (named and told.start < named[-1].start):
        return told.code
    if named:
        level = _UNION_LEVEL.match(text, named[-1].end)
        return text[named[-1].start : level.end() if level else named[-1].end]
    if same and same[-1].paragraph == mention.paragraph:
        return same[-1].place
    if any(code == mention.population for _, code in named_unions(main)):
        return main
    return same[-1].place if same else _union_above(mention, text) or mention.place


def _union_above(mention: Mention, text: str) -> str:
    """The union that the sentences before named last, where it is the one whose members count."""
    start = max(mention.start - _FAR, 0)
    near = text[start : mention.start]
    named = [at for at, code in named_unions(near) if code == mention.population]
    name = _UNION_NAME.match(near, max(named)) if named else None
    return name[0] if name else ""


def labelled_place(mention: Mention, text: str) -> str:
    """The body that a line of a list is about: "5. Công an huyện: 11/8 đảng viên"."""
    line = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    label = _LABEL.fullmatch(line) if ":" in line else None
    placed = any(cue.kind == "place" for cue in mention.head)
    if not label or (placed and not _WITH_PLACE.match(label[1])):
        return ""
    return label[1] if _BODY.match(label[1]) or (mention.over and not label[2]) else ""
