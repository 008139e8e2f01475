"""Every number in an article, and the rule that tells which of them cannot be a figure.

A number is a run of digits, a Roman numeral after khóa / quí / lần thứ, or a
number word before a counted noun ("bốn đảng viên"). A rule looks at the number
and at the few words on either side of it; it never knows what was typed, so it
serves to check a table as well as to draft one. What no rule explains may be a
figure. The vocabulary of the rules is data; all patterns are anchored and
bounded, so that time grows with the text and nothing else.
"""

# A rule stays one line, however long: the table is read downwards.
# ruff: noqa: E501

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.reading.numerals import NUMBER_WORDS, parse_number


class Number(NamedTuple):
    """A number of a text, from code point `start` to `end`; `rule` explains it ("" if none)."""

    start: int
    end: int
    printed: str
    rule: str


# What a population is counted in; a number before one of these may be a figure.
COUNTED = (
    "đảng viên|đảng bộ|đảng ủy|đồng chí|quần chúng|đoàn viên|hội viên|thanh niên|người|em|chị|anh|"
    "phụ nữ|nữ|nam|học viên|học sinh|sinh viên|cán bộ|công chức|viên chức|công nhân|nông dân|"
    "giáo viên|giảng viên|chiến sĩ|cá nhân|trường hợp|thành viên|ủy viên|lớp|chi bộ|chi đoàn|"
    "tổ chức|cơ sở|xã|phường|thị trấn|thôn|xóm|ấp|bản|buôn|làng|khóm|tổ dân phố|khu phố|trường|"
    "trạm|doanh nghiệp|đơn vị|hợp tác xã|nơi|thạc s[ĩỹ]|tiến s[ĩỹ]|đại học|cao đẳng|trung cấp|"
    "dân tộc|dân quân|con em|tín đồ|giáo dân|hồ sơ|tổ đảng"
)
# Things that the table has no population for.
OUTSIDE = (
    "hộ(?! lý)|khẩu|nhân khẩu|người dân|dân|gia đình|đại biểu|khách|điểm cầu|ý kiến|lượt|kinh nghiệm|"
    "giải pháp|nhiệm vụ|nội dung|mô hình|sự kiện|công trình|phần việc|phong trào|văn bản|huyện|"
    "tỉnh|lao động|sản phẩm|lần|vụ|câu|suất|giải|bài|bước|khâu|tiêu chí|chương trình|cuộc|đợt|"
    "hội nghị|xứ|họ đạo|nước|loại|cấp|nhóm|tổ hợp tác|chỗ|phòng|tầng|chiếc|cây|tin|ảnh|trang|bài viết"
)
# Nouns that a number names rather than counts when it follows them ("thôn 3", "Quốc lộ 19B").
NAMED = (
    "(?<!nông )thôn|xóm|ấp|(?<!văn )bản|buôn|làng|khóm|khu phố|khu|tổ|tổ dân phố|khối|lớp|chuyền|"
    "(?<!quân )đội|phường|quận|"
    "quốc lộ|tỉnh lộ|đường|ngõ|ngách|km|số nhà|phòng|tiểu đoàn|trung đoàn|sư đoàn|đại đội|"
    "quân khu|binh đoàn|lữ đoàn|vùng|khu vực|nhóm|hạng|trường cấp"
)
# Documents cited by a number alone, in any case, or only where they begin with a capital.
CITED = (
    "chỉ thị|nghị quyết|quyết định|quy định|qui định|kết luận|hướng dẫn|báo cáo|thông báo|"
    "thông tư|thông tri|nghị định|công văn|giấy phép|tờ trình|công điện|pháp lệnh|sắc lệnh"
)
CAPITALISED = "Kế hoạch|Chương trình|Đề án|Quy chế|Qui chế|Luật|Điều|Khoản"
DOCUMENT = f"{CITED}|{CAPITALISED}"
FURNITURE = (
    "lượt xem|lượt đọc|lượt truy cập|đã xem|online|truy cập|trực tuyến|tổng lượt|bình luận|"
    "phản hồi|lượt thích|views?"
)
VISITS = "hôm nay|hôm qua|trong tuần|tuần này|tuần trước|trong tháng|tháng này|tất cả|tổng|tổng số"
COUNTING = (
    "ít nhất|chỉ|chỉ có|duy nhất|vỏn vẹn|vẹn|thêm|được|mới|mới có|còn|nạp|cử|gồm|đúng|hơn|gần|"
    "không quá|tối đa|tối thiểu"
)

_UNITS = (
    r"(?:km|ha|kg|tấn|tạ|yến|m|cm|mm|m2|m²|m3|km2|km²|héc ?ta|mét|ki ?lô ?mét|sào|mẫu|công đất|"
    r"lít|độ|kw|mw|kv|mb|gb)(?![\w])"
)
_CURRENCY = r"(?:(?:đồng|đ)(?!\s+(?:chí|bào|đội|hành|thời|đều|ý)\b)(?!\w)|VNĐ|VND|USD|đô la)"
_SCALE = r"(?:\s+(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)*"
_NUM = r"(?>\d+(?:[.,]\d+)*)"
_YEAR = r"(?:19|20)\d\d(?!\d|[.,]\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DM = rf"{_DAY}\s?[/.-]\s?{_MONTH}"
_ROMAN = r"[IVXLC]+(?!\w)"
_NOT_COUNTED = rf"(?!\s*(?:%|(?:{COUNTED})(?!\w)))"
_NO_MEAN = r"(?<!quân )(?<!bình )(?<!quân là )(?<!bình là )(?<!quân từ )(?<!bình từ )"
_CODE = r"[A-ZĐ][A-ZĐa-z]*(?:[-/&][A-ZĐ]\w*)*"


# What explains a number: the rule's name, what stands just before it, and the number itself.
_RULES = (
    # clock times and dates
    ("time", "", r"(?:[01]?\d|2[0-4])(?:\s?giờ(?:\s?[0-5]?\d(?:\s?phút)?(?!\d))?|[hg][0-5]\d(?!\w)|h(?!\w))"),
    ("time", r"(?<![\d/.,-])", r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:%]|[.,]\d)"),
    ("time", r"\b(?:GMT|UTC)\s?[+-]\s?", r"\d{1,2}"),
    ("date", "", rf"{_DM}\s?[/.-]\s?\d{{4}}(?!\d)"),
    ("date", r"\b(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm)\s+", rf"{_DM}(?![\d/]|\s*%)"),
    ("date", r"\b(?:ngày|mùng|mồng)\s+", r"\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?"),
    ("date", r"\b(?:ngày|mùng|mồng|ngày rằm)\s+", rf"(?>\d{{1,2}})(?![/.,]\d|\s*%){_NOT_COUNTED}"),
    ("date", r"(?<![\d/.,-])", rf"{_DAY}-{_MONTH}(?![\d-]|\s*tuổi){_NOT_COUNTED}"),
    ("date", r"\b(?:lễ|khánh|Đảng|Bác|dịp|phụ nữ|thành lập)\s+", rf"{_DAY}/{_MONTH}(?![\d/]){_NOT_COUNTED}"),
    ("date", r"(?<!\d )\btháng\s+(?:\d{1,2}(?:,| và| đến)\s+)*", rf"(?>{_MONTH})(?:\s?[/-]\s?\d{{4}}|\s+năm\s+\d{{4}})?(?!\d|[.,]\d)"),
    ("date", r"\b(?:quí|quý)\s+", rf"(?:{_ROMAN}|[1-4])(?:\s?[/-]\s?\d{{4}})?(?!\w)"),
    ("date", r"(?<!lần )\bthứ\s+", rf"[2-7](?![\d.,/]){_NOT_COUNTED}"),
    # terms of office, years
    ("term", "", rf"{_YEAR}\s?[-–/]\s?{_YEAR}"),
    ("term", r"\b(?:khóa|khoá|lần thứ|đại hội|kỳ họp thứ)\s+(?:thứ )?", rf"(?:{_ROMAN}|(?>\d{{1,3}})(?![.,]\d)){_NOT_COUNTED}"),
    ("year", r"(?:\bnăm|©)\s+", _YEAR),
    ("year", "", rf"{_YEAR}{_NOT_COUNTED}"),
    # page furniture and contacts
    ("page", rf"\b(?:{FURNITURE})\s*[:(]\s*", rf"(?<=[:(\s]){_NUM}"),
    ("page", rf"\b(?:{FURNITURE})\s+", rf"{_NUM}(?=\s*(?:$|[|•·\n–-]))"),
    ("page", rf"\b(?:{VISITS})\s*:\s*", rf"{_NUM}(?=\s*(?:$|[|•·\n]))"),
    ("page", rf"\b(?:{FURNITURE})\b[^\n]{{0,80}}(?:{VISITS})\s*:?\s*", rf"{_NUM}(?=\s*(?:$|[|•·\n–-]))"),
    ("page", r"\[", r"\d{1,4}\]"),
    ("contact", r"\b(?:điện thoại|đt|tel|fax|hotline|đường dây nóng|sđt)\s*[:.]?\s*\(?", r"\d[\d\s.()-]{1,16}\d"),
    # documents
    ("document", "", rf"\d+[a-z]?\s?[-/]\s?(?=(?-i:[A-ZĐ]{{2}}))(?-i:{_CODE})"),
    ("document", rf"\b(?:{DOCUMENT})\s+(?:\w+\s+){{0,3}}số\s+", r"(?<=\bsố\s)\d+"),
    ("document", r"\b(?:nghị quyết|hội nghị)\s+(?:lần thứ\s+)?(?:trung ương|TW)\s+", r"\d{1,2}"),
    ("document", rf"\b(?:{CITED}|(?-i:{CAPITALISED}))\s+", rf"(?>\d{{1,4}})[a-z]?(?![.,]\d){_NOT_COUNTED}"),
    # ages, durations
    ("duration", "", r"(?:\d{1,3}(?:,\s|\s?(?:-|–|đến|và)\s?)){0,8}\d{1,3}\s+năm\s+tuổi\s+đảng"),
    ("age-band", _NO_MEAN, r"\d{2}\s?(?:-|–|đến|tới)\s?\d{2}\s+tuổi"),
    ("age-band", r"\btuổi(?:\s+đời)?\s+(?:từ\s+)?", r"\d{2}\s?(?:-|–|đến)\s?\d{2}(?!\d|[.,]\d|\s*%)"),
    ("age-band", r"\btừ\s+", r"\d{2}\s+(?:đến|tới)\s+\d{2}(?=\s*:)"),
    ("age-band", r"\btừ\s+", r"\d{2}(?=\s+trở (?:lên|xuống)\s*:)"),
    ("age-band", _NO_MEAN, r"\d{1,3}\s+tuổi(?!\s+đảng)"),
    ("duration", "", r"\d+(?:,\d+)?\s*(?:năm(?!\s+(?:19|20)\d\d)|tháng|ngày|tuần|giờ|phút|giây|quý|thập kỷ|thế kỷ|nhiệm kỳ|buổi|đêm|mùa|tiết)(?!\w)"),
    # lists
    ("list-number", r"(?:^|\n)[ \t]*[(\[]?", rf"(?:\d{{1,2}}|{_ROMAN})(?:[.)](?=\s)|(?:[.)]|\s?[-–]|/)(?=\s*[^\s\d]))"),
    # money, measures, scores, and things that the table has no population for
    ("money", "", rf"{_NUM}{_SCALE}\s*{_CURRENCY}"),
    ("quantity", "", rf"{_NUM}{_SCALE}\s*{_UNITS}"),
    ("quantity", "", rf"{_NUM}{_SCALE}\s+(?!(?:{COUNTED})(?!\w))(?:{OUTSIDE})(?!\w)"),
    ("quantity", r"\b(?:hộ nghèo|hộ cận nghèo|dân số)\b[^.;\n%]{0,40}(?:%,? (?:nay|đến nay|hiện)[^.;\n%]{0,20})?", r"\d+(?:,\d+)?(?=\s*%)"),
    ("quantity", "", rf"{_NUM}\s+(?:cá nhân|tập thể)(?!\w)(?=[^.;\n]{{0,60}}\b(?:khen|biểu dương|tuyên dương|tôn vinh)\b)"),
    ("condition", r"\b(?:đơn vị|nơi|cơ sở|địa phương|chi bộ|đảng bộ|cấp ủy) nào\b[^.;\n\d]{0,30}", r"\d+(?:,\d+)?(?=\s*%)"),
    ("quantity", "", r"\d+(?:,\d+)?\s*%\s+(?:dân số|số hộ|hộ)(?!\w)"),
    ("score", r"\bđiểm\s+(?:tổng kết|trung bình|rèn luyện|thi|số|chuẩn)(?:\s+[^\W\d]+){0,4}\s*", r"\d+(?:,\d+)?(?:/\d+)?"),
    # numbers that are part of a name
    ("name", r"(?-i:[A-ZĐ])-?", r"\d+\w*"),
    ("name", "", r"\d+(?-i:[A-ZĐ])\w*"),
    ("name", rf"\b(?:{NAMED})\s+(?:số\s+)?", rf"(?:(?>\d{{1,3}})[a-zđ]?|{_ROMAN})(?!\w|[.,/]\d){_NOT_COUNTED}"),
    ("name", r"\b(?:xã|phường|thị trấn|thôn|ấp|bản|buôn|khu phố)\s+(?:(?-i:[A-ZÀ-ỸĐ])\w*\s+){1,4}", r"\d{1,2}(?=\s+(?:kết nạp|đã|có|là|được|chưa|cũng|đạt|vượt|phát triển|tổ chức|còn|hiện)(?!\w))"),
    ("name", r"\bsố\s+", r"\d{1,4}[a-z]?(?=[,\s]+(?:đường|phố|ngõ))"),
    ("idiom", r"[“\"‘](?:[^\W\d]+\s+){0,4}", rf"\d{{1,3}}(?:\s*\+\s*\d{{1,3}})?{_NOT_COUNTED}(?=(?:\s+[^\W\d]+){{0,3}}[”\"’])"),
)  # fmt: skip

_WORDS = "|".join(sorted(NUMBER_WORDS - {"lẻ", "rưỡi"}, key=len, reverse=True))
_TOKEN = (
    rf"(?P<digits>{_NUM}(?:\s+(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)?)"
    rf"|(?<=\s)(?P<roman>{_ROMAN})(?<=[IVXLC])"
    rf"|(?<!\w)(?=[mhbnstcMHBNSTC])(?P<words>(?i:{_WORDS})(?:\s+(?i:{_WORDS}|lẻ|rưỡi|không trăm)){{0,14}})(?=\s+(?i:{COUNTED})(?!\w))"
)
_ROMAN_LEFT = r"\b(?:khóa|khoá|qu[íý]|lần thứ|đại hội|trung ương)\s+"
_COUNTING_LEFT = rf"\b(?:{COUNTING})\s+"
# How far back a rule looks: as far as its words are long, or further where it leaves a gap.
_NEAR, _FAR = 36, 110
_LAST_WORD = re.compile(r"([^\W\d_]+)[^\w\n]{0,3}\Z")


@cache
def _before(left: str) -> re.Pattern[str]:
    """What a text that ends at a number is searched for; compiled when first used."""
    return re.compile(rf"(?:{left})$", re.IGNORECASE)


class _Rule(NamedTuple):
    """A number is explained where `body` matches at it and `left` matches just before it.

    `words` are those that may stand right before the number; None where any may.
    """

    name: str
    left: re.Pattern[str] | None
    reach: int
    words: frozenset[str] | None
    body: re.Pattern[str]


_NOT_BEFORE = re.compile(r"\(\?<!.*?\)")
_ANY_WORD = re.compile(r"\[\^|\\w|A-Z")


@cache
def _rules() -> list[_Rule]:
    return [_rule(name, left, body) for name, left, body in _RULES]


def _rule(name: str, left: str, body: str) -> _Rule:
    literal = re.sub(r"\\[a-z]", " ", _NOT_BEFORE.sub("", left))
    words = frozenset(re.findall(r"[^\W\d_]+", literal.lower()))
    known = words and not _ANY_WORD.search(left)
    reach = _FAR if "{0," in left else _NEAR
    before = _before(left) if left else None
    return _Rule(name, before, reach, words if known else None, re.compile(body, re.IGNORECASE))


@lru_cache(maxsize=4096)
def _rules_after(word: str) -> list[_Rule]:
    """The rules that can explain a number after this word ("" for none): most need one of few."""
    return [rule for rule in _rules() if not word or rule.words is None or word in rule.words]


def find_numbers(text: str) -> list[Number]:
    """Every number of a text (NFC) in reading order; they don't overlap.

    What a rule explains as one expression ("08/07/2021") is one number.
    """
    return list(_numbers(text.replace("\xa0", " ")))


def _numbers(text: str) -> Iterator[Number]:
    done = 0
    for token in re.finditer(_TOKEN, text):
        start, end = token.span()
        if start < done:
            continue
        left = text[max(start - _FAR, 0) : start]
        if token["words"]:
            found = _in_words(text, left, start, end)
        elif token["roman"] and not (_before(_ROMAN_LEFT).search(left) or _opens_line(left)):
            continue
        else:
            found = _explained(text, left, start, end)
        if found:
            done = found.end
            yield found


def _explained(text: str, left: str, start: int, end: int) -> Number | None:
    word = _LAST_WORD.search(left[-12:])
    for name, before, reach, _, body in _rules_after(word[1].lower() if word else ""):
        match = body.match(text, start)
        if match and (before is None or before.search(left[-reach:])):
            end = match.start() + len(match[0].rstrip(" .)-–/]"))
            return Number(start, end, text[start:end], name)
    if not text[start].isdigit():
        return None
    return Number(start, end, text[start:end], "")


def _opens_line(left: str) -> bool:
    return not left.rpartition("\n")[2].strip()


def _in_words(text: str, left: str, start: int, end: int) -> Number | None:
    """A number in words, unless its words make no number or "năm" is a year.

    "một" before a noun is the indefinite article where nothing says that it counts.
    """
    words = text[start:end]
    try:
        parse_number(words)
    except ValueError:
        return None
    counting = bool(_before(_COUNTING_LEFT).search(left))
    if words == "năm" and not counting:
        return None
    rule = "idiom" if words.lower() == "một" and not counting else ""
    return Number(start, end, words, rule)
