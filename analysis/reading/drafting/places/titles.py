"""The headline of an article, and the body that it tells of or that publishes it."""

import re

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


_PEOPLE = {
    "Phụ nữ": ("phụ nữ", "hội lhpn", "chị em"),
    "Nông dân": ("nông dân", "hội nông dân"),
    "Cựu chiến binh": ("cựu chiến binh", "ccb", "hội ccb"),
}
_AREA = re.compile(r" (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) ")


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
