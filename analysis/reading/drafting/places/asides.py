"""Names of places that no number speaks of: they only tell where another lies, or whose it is.

"Ấp A, xã B", "thực hiện nghị quyết của Tỉnh ủy", "cử 9 người đi học tại Trung tâm Chính trị
huyện", "theo chân cán bộ Phòng Nội vụ": what is said goes on to be of the place before.
"""

import re

from analysis.reading.drafting.places.areas import Place, rank
from analysis.reading.drafting.places.barelevels import STARTS
from analysis.reading.drafting.places.placenames import DOES, UNION

# What stands before a name that only tells where, whose or by whom; in small letters, since
# patterns that tell these from capitals are found much faster.
_ASIDE = re.compile(
    r"(?:\((?:thuộc |ở )?|,? thuộc|cách(?: trung tâm)?|giáp(?: ranh)?(?: với)?|"
    r"bí thư(?: đảng ủy)?|chủ tịch|giám đốc|trưởng|chỉ huy phó|chính trị viên|chính ủy|"
    r"báo|trang thông tin điện tử|cổng thông tin điện tử|"
    r"(?:phối hợp|liên kết|hợp đồng|phối kết hợp)(?: chặt chẽ)? (?:với|cùng)|cùng với|do|nhờ|"
    r"gửi|trình|đề nghị|báo cáo|xin ý kiến|(?:chỉ tiêu|kế hoạch)(?: do| mà)?|"
    r"\blà (?:một |một trong (?:\w+ ){1,3})?(?:tỉnh|huyện|thị xã|xã|phường|địa phương|đơn vị|vùng)"
    r"[^.,;:]{0,40}\b(?:của|thuộc|ở)|"
    r"(?:chỉ thị|nghị quyết|kế hoạch|quyết định|hướng dẫn|đề án|kết luận|quy định|chương trình)\b"
    r"[^.;:]{0,60}\bcủa(?: (?:ban thường vụ|btv|ban chấp hành|bch|đảng bộ|đảng ủy))*)\s*$"
)
_UNIONS = re.compile(UNION)
_SUBJECT = re.compile(rf"(?: \([^()\n]{{0,60}}\))? {DOES}")
_OFFICE = re.compile(
    r"(?:\s(?:toàn )?(?:trung tâm (?:bồi dưỡng (?:lý luận )?)?chính trị|đảng bộ|đảng ủy|chi bộ|"
    r"ban thường vụ|btv|ban chấp hành|bch|ubnd))+\s+$"
)
# What a place belongs to, or is joined with: "trực thuộc", "sinh hoạt ghép với bản Nà Lốc".
_PARTNER = re.compile(
    r"(?:thuộc|\b(?:ghép|chung|sáp nhập|nhập|hợp nhất|liền kề|giáp|kết nghĩa)(?: cùng| với){1,2}) $"
)
# Where people study who were sent there: "cử 9 người dự lớp tại Trung tâm Chính trị huyện".
_SCHOOL = re.compile(
    r"[^\s“] (?:tại|ở|của|do) trung tâm (?:bồi dưỡng |bd)?(?:lý luận |ll)?(?:chính trị|ct) $",
    re.IGNORECASE,
)
# Who speaks of their own: "Bí thư Đảng ủy xã Tân Long, nói: “Đầu năm có 21 người”".
_SPEAKS = re.compile(
    r"[^.:;\n\d]{0,60}(?:: ?[“\"]|\b(?:cho biết|cho hay|chia sẻ|thông tin|khẳng định|nói|kể)\b)"
)
_AS_TOLD_BY = re.compile(
    r"\btheo (?:[^.,;:\d]{0,40} )?(?:bí thư|chủ tịch)\b[^.;:\d]*$", re.IGNORECASE
)
# "Hạ sĩ Lê Văn Ba (Đại đội 3, Trung đoàn 8)" tells whose; "(xã Tân Long 9, xã Nam Thịnh 7)" counts.
_IN_BRACKET = re.compile(r"\([^()\d\n]{0,60}\d{0,3}, $")
_COUNTS = re.compile(r"[^()\n]{0,80}\d")
# Whose people a reporter goes with: "theo chân cán bộ Phòng Nội vụ huyện".
_STAFF = re.compile(
    r"(?:theo chân|theo đoàn|cán bộ|chuyên viên|công chức|viên chức|đoàn công tác(?: của)?) $",
    re.IGNORECASE,
)
_REPORTS = re.compile(r",? (?:cho biết|cho hay|thông tin|đánh giá|thống kê|báo cáo)\b")
_WITHIN = (" của ", " ở ", " tại ", " trong ", " trong toàn ", " thuộc ", " của toàn ")
_OPENS = re.compile(rf"{STARTS.pattern}|\b(?:là|như|đến) $", re.IGNORECASE)
_OFFICE_ENDS = ("trị ", "bộ ", "ủy ", "vụ ", "btv ", "hành ", "bch ", "ubnd ")
# "Phân xưởng Lò nung kết nạp 4 công nhân": a unit that no party cell or committee is named with.
COUNTED_IN = re.compile(
    r" \(?(?:(?:hiện |đã |mới |cũng |chỉ )?(?:có|kết nạp(?: được)?|được|với) )?"
    r"\d[\d.]*(?![\d.,]| (?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|ha|con|hộ|lần|lao động|công trình)\b)"
)
_REACH, _NEAR = 110, 40


def is_aside(text: str, match: re.Match[str], end: int, places: list[Place]) -> bool:
    """Whether a name only tells where another place lies ("ấp A, xã B"), or whose something is."""
    left = text[max(match.start() - _REACH, 0) : match.start()].rpartition("\n")[2]
    if match["body"] and _REPORTS.match(text, match.end()):
        return match[0].startswith(("Sở ", "Phòng "))
    if match["union"]:
        return not _acts_alone(text, match, left)
    if places and left.endswith(", ") and match.start() - places[-1].end == len(", "):
        wider = bool(match["level"]) and rank(match[0]) < rank(text[places[-1].start :])
        return wider or bool(_IN_BRACKET.search(left))
    if _is_spoken_of(text, match, left):
        return False
    if (match["body"] or match["head"]) and _STAFF.search(left):
        return not COUNTED_IN.match(text, end)
    schools = bool(_SCHOOL.search(left)) and (not match["level"] or _sends(text, match, places))
    return schools or bool(_ASIDE.search(_without_office(left)))


def _is_spoken_of(text: str, match: re.Match[str], left: str) -> bool:
    """Whether numbers in the same brackets are a name's, or somebody from there speaks of it."""
    counts = left.endswith("(") and not match["body"] and _COUNTS.match(text, match.end())
    return bool(counts or _SPEAKS.match(text, match.end()) or _AS_TOLD_BY.search(left))


def _without_office(left: str) -> str:
    """What stands before "Đảng bộ", "Ban Thường vụ", in small letters."""
    small = left.lower()
    return _OFFICE.sub(" ", small) if small.endswith(_OFFICE_ENDS) else small


def _sends(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether a smaller place, of which the sentence spoke before, sends its people there."""
    start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()))
    senders = [place for place in places if place.start > start and not place.aside]
    return bool(senders) and rank(senders[-1].name) > rank(match[0])


def is_partner(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether the name only tells what another belongs to: "trực thuộc Đảng bộ huyện Hải Hà"."""
    if places and text[places[-1].end : match.start()] in _WITHIN:
        return rank(match[0]) < rank(places[-1].name)
    left = text[max(match.start() - _NEAR, 0) : match.start()]
    return bool(_PARTNER.search(_without_office(left)))


def _acts_alone(text: str, match: re.Match[str], left: str) -> bool:
    """Whether a union is the subject of its sentence, and not one of several that share a count."""
    around = left.rpartition(". ")[2] + text[match.end() :][:_REACH].partition(". ")[0]
    subject = _OPENS.search(left) and _SUBJECT.match(text, match.end())
    return bool(subject) and not _UNIONS.search(around)
