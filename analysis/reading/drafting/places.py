"""The organisations and areas that an article names, and the one that it is about.

A place is a word for its level and a name ("xã Ba Cụm Bắc", "Trường Đại học
Hồng Lâm"); a committee stands for its area ("Huyện ủy Khánh Sơn" is "huyện
Khánh Sơn"), and "toàn huyện" for the district that is named elsewhere. A name
that only tells where another place lies, whose document or whose secretary it
is, is not what a number speaks of.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from analysis.reading.drafting.phrases import PEOPLES


class Place(NamedTuple):
    """A mention from code point `start` to `end`; `name` is what the column `place` says."""

    start: int
    end: int
    name: str
    aside: bool


LEVELS = (
    r"tỉnh|thành phố|tp\.?|quận|huyện|thị xã|(?<!thị )xã|phường|thị trấn|thôn|buôn|(?<!văn )bản|ấp|"
    "xóm|(?<!buôn )(?<!bản )(?<!xóm )làng|khóm|tổ dân phố|khu phố|đặc khu|phum|sóc"
)
COMMITTEES = {
    "tỉnh": "tỉnh", "thành": "thành phố", "quận": "quận", "huyện": "huyện", "thị": "thị xã",
}  # fmt: skip
BODIES = (
    "(?<!hội )(?<!thị )(?<!môi )trường|bộ chỉ huy|ban chỉ huy|bộ tư lệnh|công ty|"
    "tổng công ty|tập đoàn|khối|khu công nghiệp|khu kinh tế|cụm công nghiệp|bệnh viện|học viện|"
    "nhà máy|hợp tác xã|xí nghiệp"
)
NATION = "cả nước|toàn quốc"
# Syllables that a body's name has in small letters.
_INNER = (
    "các|cơ|quan|nghiệp|học|đẳng|cấp|phổ|thông|phần|chính|trị|nghề|tỉnh|huyện|thành|phố|xã|thị|"
    "khoa|quân|sự|quản|lý|công|khu|chế|xuất|y|tế|phạm|kỹ|thuật|lâm|ngữ|nghệ|nội|trú|dân|tộc|dựng|mại|lịch|khí|lực|sản|"
    "nhập|khẩu|viên|hạn|nhiệm|một|thành"
)

CAPITALS = "".join(filter(str.isupper, map(chr, range(0x1EFA))))
_WORD = rf"(?-i:[{CAPITALS}])[\w'’]*"
_DOES = (
    "(?:có|đã|kết nạp|hiện|cho|mở|phấn đấu|đặt|đề ra|còn|đưa|chỉ|cũng|sẽ|phát triển|giao)(?!\\w)"
)
CAPITALISED = rf"{_WORD}(?:(?: | - |-){_WORD}){{0,5}}(?: \d{{1,2}}(?= (?:{_DOES})|[,.;:)]))?"
_LONG = rf"(?:(?:{_WORD}|{_INNER}) ){{0,3}}?{_WORD}(?: (?:{_WORD}|{_INNER})(?!\w)){{0,9}}"
_OFFICES = (
    "Công an|Bưu điện|Viễn thông|Kho bạc|Điện lực|Bệnh viện|Bệnh viện Đa khoa|Tòa án|Viện Kiểm sát|"
    "Ban Chỉ huy Quân sự|Trung tâm Y tế|Bảo hiểm xã hội|Chi cục Thuế|Văn phòng"
)
_SMALL = "quận|phường|thôn|xóm|ấp|khóm|khu phố|tổ dân phố|khu dân cư"
_WHOLE = r"toàn|cả|đảng bộ|đảng ủy|ubnd|hđnd|địa bàn"
_MENTION = re.compile(
    rf"\b(?:(?P<nation>{NATION})"
    rf"|(?P<body>(?:{BODIES}) {_LONG}|(?-i:{_OFFICES}) (?:tỉnh|huyện|thành phố|thị xã|quận)(?!\w))"
    rf"|(?:(?P<level>{LEVELS})|(?P<committee>{'|'.join(COMMITTEES)}) (?:ủy|uỷ))"
    rf" (?P<name>(?-i:Quận|Phường) \d{{1,2}}(?!\w)|{CAPITALISED})"
    rf"|(?P<small>{_SMALL}) (?P<number>\d{{1,2}})(?![\d.,%/])"
    rf"|(?:{_WHOLE}) (?P<whole>{LEVELS}|{BODIES})(?!\w|\.? {_WORD})"
    rf"|(?:(?<=\d, )|(?<=nay, )|(?<=[.;:] )|(?<=\n))(?P<subject>{LEVELS}|{BODIES}) (?={_DOES})"
    r"|(?P<seat>tỉnh|thành|quận|huyện|thị) (?:ủy|uỷ)(?!\w))",
    re.IGNORECASE,
)
_SYLLABLE = re.compile(r"\w+")
_NOT_BEFORE = re.compile(r"\(\?<![^)]*\)")


@cache
def _first_syllables() -> frozenset[str]:
    """The syllables with which a mention may begin."""
    beginnings = "|".join((LEVELS, BODIES, _OFFICES, NATION, _SMALL, _WHOLE, *COMMITTEES))
    return frozenset(_SYLLABLE.findall(_NOT_BEFORE.sub("", beginnings).lower()))


_TRAILING = re.compile(rf"(?: (?!tỉnh|huyện|thành phố)(?:{_INNER}))+$")

# What stands before a name that only tells where, whose or by whom.
_ASIDE = re.compile(
    r"(?:\((?:thuộc )?|,? thuộc|cách(?: trung tâm)?|bí thư(?: đảng ủy)?|chủ tịch|giám đốc|"
    r"hiệu trưởng|phó chủ tịch|báo|trang thông tin điện tử|cổng thông tin điện tử|"
    r"(?:chỉ thị|nghị quyết|kế hoạch|quyết định|hướng dẫn|đề án|kết luận|quy định|chương trình)\b"
    r"[^.;:]{0,60}\bcủa(?: (?:ban thường vụ|btv|ban chấp hành|bch|đảng bộ|đảng ủy))*)\s*$",
    re.IGNORECASE,
)
_PEOPLES = frozenset(PEOPLES.split("|"))
_REACH = 110
_MOST = 60  # places: more than an article names
_DATED = re.compile(r"\d{1,2}[/:-]\d{1,2}|[|©]")


def find_places(text: str) -> list[Place]:
    """The places that a text names, in reading order; they don't overlap.

    A mention without a name of its own ("toàn huyện") carries the name of the
    place of that level that stands nearest before it, or first after it.
    """
    places: list[Place] = []
    for match in _mentions(text):
        name = _named(match)
        end = match.start() + len(name) if match["body"] else match.end()
        own = name.partition(" ")[2]
        if not own.isupper() and own.lower() not in _PEOPLES:
            places.append(Place(match.start(), end, name, _is_aside(text, match, places)))
    names = _full_names(places, _title_name(text))
    return [place._replace(name=name) for place, name in zip(places, names, strict=True) if name]


def _mentions(text: str) -> Iterator[re.Match[str]]:
    """Where the pattern matches; it is tried where a syllable may begin a mention, only there."""
    first, done = _first_syllables(), 0
    for syllable in _SYLLABLE.finditer(text):
        if syllable.start() >= done and syllable[0].lower() in first:
            match = _MENTION.match(text, syllable.start())
            if match:
                done = match.end()
                yield match


def _named(match: re.Match[str]) -> str:
    """The name as the table has it; the level alone where the mention gives no name."""
    if match["body"]:
        return _TRAILING.sub("", match["body"])
    if match["number"]:
        return match[0].lower()
    level = (
        (match["level"] or match["whole"] or match["subject"] or match["nation"] or "")
        .lower()
        .rstrip(".")
    )
    level = level or COMMITTEES[(match["committee"] or match["seat"]).lower()]
    level = "thành phố" if level == "tp" else level
    name = (match["name"] or "").removeprefix(f"{level.capitalize()} ")
    return f"{level} {name}" if name else level


def _full_names(places: list[Place], title: str) -> list[str]:
    """Each mention's name in its fullest form, "" where the article gives it no name."""
    spoken = Counter(place.name for place in places if not place.aside)
    bare = Counter(place.name for place in places if place.name in _LEVELS)
    if title and bare and not any(title.lower() in name.lower() for name in spoken):
        spoken[f"{bare.most_common(1)[0][0]} {title}"] += 1
    inner = [match for name in islice(spoken, _MOST) for match in _INSIDE.findall(name)]
    recent: dict[str, None] = {}  # in the order in which they were named last
    names = []
    for place in places:
        before = [
            name
            for name in islice(reversed(recent), _MOST)
            if name in spoken or place.name in _LEVELS
        ]
        known = (*before, *islice(spoken, _MOST), *inner)
        name = next((name for name in known if _is_short_for(place.name, name)), place.name)
        names.append("" if name in _LEVELS else name)
        recent.pop(name, None)
        recent[name] = None
    return names


_INSIDE = re.compile(rf"(?<= )(?:tỉnh|huyện|thành phố) {CAPITALISED}")
_LEVELS = frozenset(re.sub(r"\(.*?\)|\\.\?", "", f"{LEVELS}|{BODIES}").split("|"))


def _title_name(text: str) -> str:
    names = [match[0] for match in re.finditer(CAPITALISED, title_of(text)) if " " in match[0]]
    return names[0] if names else ""


def _is_short_for(short: str, name: str) -> bool:
    """Whether a bare level, or a body named in short ("Khối Các cơ quan tỉnh"), means this name."""
    if short in _LEVELS:
        return name.lower().startswith(f"{short} ") and not name.islower()
    body = re.match(BODIES, short, re.IGNORECASE)
    return bool(body) and len(short) < len(name) and _within(short.lower(), name.lower())


def _within(short: str, long: str) -> bool:
    words = iter(long.split())
    return all(word in words for word in short.split())


def _is_aside(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether a name only tells where another place lies ("ấp A, xã B"), or whose something is."""
    left = text[max(match.start() - _REACH, 0) : match.start()].rpartition("\n")[2]
    if places and left.endswith(", ") and match.start() - places[-1].end == len(", "):
        return bool(match["level"]) and _rank(match[0]) < _rank(text[places[-1].start :])
    return bool(_ASIDE.search(left))


def _rank(name: str) -> int:
    """How small a place of its level is; what is no area lies in one."""
    ranks = (rank for rank, levels in enumerate(_RANKS) if name.lower().startswith(levels))
    return next(ranks, len(_RANKS))


_RANKS = (("tỉnh",), ("thành phố", "tp", "quận", "huyện", "thị xã"), ("xã", "phường", "thị trấn"))


def main_place(text: str, places: list[Place]) -> str:
    """The place that the article is about: the one of its title, else the one it names most."""
    title = title_of(text)
    start = text.find(title) if title else len(text)
    score: Counter[str] = Counter()
    for place in places:
        score[place.name] += 1 - place.aside + 150 * (start <= place.start < start + len(title))
    for name in score:
        score[name] += 100 * (name.split(" ", 1)[-1].casefold() in title.casefold())
    for first in [place.name for place in places if not place.aside][:1]:
        score[first] += 3
    return score.most_common(1)[0][0] if score else ""


def title_of(text: str) -> str:
    """The line above the first paragraph that reads most like a headline; "" if there is none."""
    lines: list[str] = []
    for line in text.split("\n", 30)[:30]:
        if len(line) > 130:
            break
        if line != line.upper() and not line.rstrip().endswith(".") and not _DATED.search(line):
            lines.append(line)
    return max(lines, key=lambda line: len(line.split()), default="")
