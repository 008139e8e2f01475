"""Names of persons that stand where a place's name might: "Bí thư Huyện ủy Nguyễn Văn A".

After a title a name may be a place's, a person's, or the one and then the other
("Bí thư Đảng ủy xã Diễn Lộc Phan Văn B"). A person's begins with a family name.
"""

import re

from analysis.reading.drafting.places.areas import AREAS
from analysis.reading.drafting.words.phrases import PEOPLES

_TITLE = re.compile(
    r"\b(?:bí thư|chủ tịch|trưởng (?:ban|phòng|đoàn|thôn|bản|ấp)|phó (?:ban|phòng)|chánh văn phòng|"
    r"giám đốc|hiệu trưởng|chủ nhiệm|ủy viên|thường trực|chỉ huy trưởng|chính trị viên|cán bộ|"
    r"chuyên viên|thư ký|đồng chí)(?![^.,;:()\n]*\d)[^.,;:()\n]{0,60}$"
)
_FAMILIES = (
    "nguyễn|trần|lê|phạm|phan|vũ|võ|đặng|bùi|đỗ|ngô|đinh|đoàn|trịnh|trương|huỳnh|lò|giàng|sùng|"
    "thào|vừ|hạng|quàng|lường|tòng|đèo|nông|triệu"
)
# Family names that places begin with as well.
_SHARED = (
    "hoàng|hồ|dương|lý|đào|mai|lâm|tạ|cao|hà|lương|vương|thạch|sơn|kim|danh|châu|tô|vàng|lầu|mùa|"
    "cầm|hứa|quách|văn|ma|chu|vi|lộc|tống|từ|thái|tăng|la|bàn|rơ|siu|ksor|y|h|nay|đàm|phùng"
)
_LEVEL_ENDS = frozenset(level.split()[-1] for level in AREAS.split("|"))
_PEOPLES = frozenset(PEOPLES.split("|"))
_SURE, _LIKELY = frozenset(_FAMILIES.split("|")), frozenset(_SHARED.split("|"))


def is_person(name: str) -> bool:
    """Whether a whole name is a person's: "Giám đốc Công ty Trần Văn A"."""
    words = name.split()
    return 2 <= len(words) <= 4 and _is_person(words)


def is_people(name: str) -> bool:
    """Whether a name is a people's: "đồng bào Thái"."""
    return name.lower() in _PEOPLES


def is_surely_person(name: str) -> bool:
    """Whether a name begins with a family name that few places begin with."""
    return name.split(maxsplit=1)[0].lower() in _SURE


def without_person(name: str) -> str:
    """A body's name without the person's after it: "Các cơ quan tỉnh Trần Văn A"."""
    words = name.split()
    ends = (at for at in range(1, len(words)) if words[at - 1] in _LEVEL_ENDS)
    end = next((at for at in ends if is_person(" ".join(words[at:]))), len(words))
    return "" if is_person(name) else " ".join(words[:end])


def titled(left: str) -> bool:
    """Whether a title stands before a name, in one clause with it."""
    return bool(_TITLE.search(left.lower()))


def place_in(name: str, known: frozenset[str]) -> str:
    """What of a name after a title is a place's: all, its beginning, or nothing."""
    words = name.split()
    for end in range(len(words), 0, -1):
        if " ".join(words[:end]) in known:
            return " ".join(words[:end])
    starts = [at for at in range(len(words)) if at != 1 and _is_person(words[at:])]
    return " ".join(words[: starts[0]]) if starts else name


def _is_person(words: list[str]) -> bool:
    first = words[0].lower()
    if first.startswith(("h’", "h'")) or first == "y":
        return True
    return (first in _SURE and len(words) > 1) or (first in _LIKELY and len(words) > 2)
