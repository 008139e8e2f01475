"""Whether a word for a level or a body without a name means the place that a text speaks of.

So in "toàn huyện", "của phường", "Đảng ủy xét" or "Hội giới thiệu", but not in "các xã khác".
"""

import re

from analysis.reading.drafting.places.areas import AREAS, LEVEL_WORDS
from analysis.reading.drafting.places.bodies import together
from analysis.reading.drafting.places.placenames import DOES, KINDS

_WHOLE = re.compile(
    r"\b(?:toàn|cả|đảng bộ|đảng ủy|đảng uỷ|ubnd|hđnd|địa bàn|(?-i:Chi bộ)|"
    r"(?-i:Trung tâm) (?:bồi dưỡng lý luận chính trị|bồi dưỡng chính trị|chính trị|bdct|bdllct))"
    r"\s+$",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:giao(?: cho)?|của|ở|tại|trong|khắp|riêng)\s+$", re.IGNORECASE)
STARTS = re.compile(
    r"(?:^|\n|[.,;:!?…“”\"(–-]\s*|(?:19|20)\d\d\s+|"
    r"\b(?:nay|hiện|năm|qua|tháng|này|đó|ấy|thì|nhưng|song|mà|khi|vậy|trước|rồi|riêng)\s+)$",
    re.IGNORECASE,
)
_GENERIC = re.compile(rf"\b(?:{LEVEL_WORDS})(?:,| và| hoặc)\s+$", re.IGNORECASE)
_GOES_ON = re.compile(
    rf"(?:,| và| hoặc) (?:{LEVEL_WORDS})(?!\w)|"
    r" (?:hợp|học|lớp|lượng|đoàn kết|thân|chất|đồ|sắc|lĩnh|thảo|tin|cam kết|hội|viên|táo|nghề|xã|"
    r"xóm|quê)(?!\w)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    rf"\s+(?:{KINDS}|khác|bạn|miền|vùng|xa|ven|lân cận|nông thôn|giáp|nội|ngoại|cách|phía|nào|"
    rf"đầu tiên|duy nhất|điểm|“)(?!\w)",
    re.IGNORECASE,
)
_OTHER_SUBJECT = re.compile(
    rf"{_ANOTHER.pattern}|\s*[.,:;\n]|\s+(?:chưa |không )*có\s", re.IGNORECASE
)
_ACTS = re.compile(
    rf"\s+(?:(?:của|trong|trên địa bàn) (?:toàn )?(?:{AREAS}) )?(?:thì |lại )?"
    rf"(?!(?:đã |chưa |không )*có (?:đảng viên|chi bộ|tổ chức|đảng bộ)){DOES}",
    re.IGNORECASE,
)


def stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether a level or body without a name is that of the place that the article speaks of."""
    start = match.start() - (len(together(text, match.start())) if match["head"] else 0)
    left = text[max(start - 45, 0) : start]
    right = text[match.end() : match.end() + 40]
    area = not match["party"]
    if match[0].lower().endswith(" hội"):
        return True
    several = left.lower().endswith(("các ", "chi, ", "những ")) and not match["head"]
    if several or (area and (_GENERIC.search(left) or _GOES_ON.match(right))):
        return False
    if _WHOLE.search(left):
        return True
    if _OF.search(left):
        return not _ANOTHER.match(right)
    if not STARTS.search(left):
        return False
    opens = area and text[match.start()].isupper()
    return bool(_ACTS.match(right)) or (opens and not _OTHER_SUBJECT.match(right))
