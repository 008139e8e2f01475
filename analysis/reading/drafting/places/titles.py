"""The headline of an article, and the body that it tells of or that publishes it."""

import re

from analysis.reading.drafting.places.areas import AREAS
from analysis.reading.drafting.places.persons import is_surely_person
from analysis.reading.drafting.places.placenames import CAPITALISED

_FIRST, _FAMILY_AND_MORE = 3, 3
_DATED = re.compile(r"\d{1,2}[/:-]\d{1,2}|[|©]")


def title_of(text: str) -> str:
    """The line above the first paragraph that reads most like a headline; "" if there is none."""
    lines: list[str] = []
    for line in text.split("\n", 30)[:30]:
        if len(line) > 130:
            break
        if line != line.upper() and not line.rstrip().endswith(".") and not _DATED.search(line):
            lines.append(line)
    return max(lines, key=lambda line: len(line.split()), default="")


def title_name(text: str) -> str:
    """The first name in a headline that is no person's; its first word may be no part of it."""
    named = [match[0] for match in re.finditer(CAPITALISED, title_of(text)) if " " in match[0]]
    for name in named[:_FIRST]:
        rest = name.partition(" ")[2]
        own = rest if " " in rest and text.count(name) == 1 < text.count(rest) else name
        if not _is_called_person(own, text):
            return own
    return ""


def _is_called_person(name: str, text: str) -> bool:
    """Whether a name is a person's: places have such ones, too, but nobody calls them "anh"."""
    called = any(f"{word} {name}" in text for word in ("ông", "bà", "anh", "chị", "em", "đồng chí"))
    return called or (len(name.split()) >= _FAMILY_AND_MORE and is_surely_person(name))


_PEOPLE = {
    "Phụ nữ": ("phụ nữ", "hội lhpn", "chị em"),
    "Nông dân": ("nông dân", "hội nông dân"),
    "Cựu chiến binh": ("cựu chiến binh", "ccb", "hội ccb"),
}
_AREA = re.compile(rf" (?:{AREAS}) ")


def signs(name: str, above: str, title: str) -> bool:
    """Whether a body stands in the lines above a headline, or its people begin the headline.

    "HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÀ BẮC", "Phụ nữ Hà Bắc: …".
    """
    if not name[:1].isupper() or not (area := _AREA.search(name)):
        return False
    lines = [line.strip().casefold() for line in above.split("\n")]
    own = name[area.end() :].casefold()
    people = (word for kind, words in _PEOPLE.items() if kind in name for word in words)
    begins = title.casefold().startswith(tuple(f"{word} {own}" for word in people))
    return begins or name.casefold() in lines
