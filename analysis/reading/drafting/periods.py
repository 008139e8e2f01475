"""The times that an article speaks of, each as the column `period` writes it.

What an expression means may hang on the article's own date: "năm nay", "đến
nay", "Chiều 19/5". Where the article shows no date, such a period stays blank
and nothing is guessed. "Cùng kỳ" is the period before, a year earlier.
"""

# A reading stays one entry, however long: the table is read downwards.
# ruff: noqa: E501

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.reading.numerals import parse_number

EARLIER = "earlier"


class Period(NamedTuple):
    """An expression of time: `value` is ISO 8601, `EARLIER`, or "" where the article's date lacks.

    `kind` is `now`, `span`, `plan` (a time to come), `compared` ("so với năm 2019"), `year`,
    `earlier` or `time`.
    """

    start: int
    end: int
    kind: str
    value: str


class Dateline(NamedTuple):
    """The date that an article is from, as far as it shows it; each part may be blank."""

    year: str
    month: str

    @property
    def now(self) -> str:
        return f"{self.year}-{self.month}" if self.month else ""


_Y = r"((?:19|20)\d\d)(?!\d|[.,]\d)"
_DASH = r"\s?(?:-|–|đến(?: năm)?)\s?"
_N = r"(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)"
_MONTH = r"(0?[1-9]|1[0-2])"
_SEP = r"\s?(?:[/-]|\s?năm\s)\s?"
_QUARTER = r"qu[ýí] (I{1,3}|IV|[1-4])"
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}

Reader = Callable[[re.Match[str], Dateline], str]


# The first that matches at a place counts; those that speak of more stand above.
_TABLE: tuple[tuple[str, str, Reader], ...] = (
    ("plan", r"từ nay (?:đến|tới) (?:hết|cuối) năm(?: nay)?(?! \d)",
     lambda _, day: day.now and f"{day.now}/{day.year}-12"),
    ("plan", rf"từ nay (?:đến|tới) (?:hết |cuối )?tháng {_MONTH}(?!\s?[/-])",
     lambda m, day: day.now and f"{day.now}/{day.year}-{_month(m[1])}"),
    ("time", rf"từ (?:năm )?{_Y} đến (?:hết )?{_QUARTER}{_SEP}{_Y}",
     lambda m, _: f"{m[1]}/{m[3]}-{_quarter_end(m[2])}"),
    ("time", rf"từ (?:năm )?{_Y} đến (?:hết |cuối )?tháng {_MONTH}{_SEP}{_Y}",
     lambda m, _: f"{m[1]}/{m[3]}-{_month(m[2])}"),
    ("time", rf"từ (?:tháng )?{_MONTH}{_SEP}{_Y} đến (?:hết |cuối )?(?:tháng )?{_MONTH}{_SEP}{_Y}",
     lambda m, _: f"{m[2]}-{_month(m[1])}/{m[4]}-{_month(m[3])}"),
    ("time", rf"(?:nhiệm kỳ|khóa|giai đoạn)(?: [^\W\d]+){{0,4}} {_Y}{_DASH}{_Y} (?:đến|tới) nay",
     lambda m, day: _since(m[1], day)),
    ("time", rf"từ đầu năm (?:{_Y} )?(?:đến|tới) (?:hết |cuối |giữa )?tháng {_MONTH}(?:{_SEP}{_Y})?",
     lambda m, day: _first_months(m[2], m[3] or m[1] or day.year)),
    ("time", rf"từ (?:đầu )?(?:năm )?{_Y} (?:đến|tới) nay", lambda m, day: _since(m[1], day)),
    ("since", r"(?:từ )?đầu nhiệm kỳ (?:đến|tới) nay|(?:qua )?nửa (?:đầu )?nhiệm kỳ(?! \d)", lambda _, day: day.now),
    ("time", rf"đầu nhiệm kỳ {_Y}{_DASH}{_Y}(?! đến nay)", lambda m, _: m[1]),
    ("time", rf"nửa (?:đầu )?nhiệm kỳ \(?{_Y}{_DASH}{_Y}", lambda m, day: _since(m[1], day)),
    ("span", rf"(?:{_N} )?năm {_Y} và (?:năm )?{_Y}", lambda m, _: f"{m[2]}/{m[3]}"),
    ("span", rf"(?:{_N} năm \(?)?(?:từ )?(?:năm )?{_Y}{_DASH}{_Y}", lambda m, _: f"{m[2]}/{m[3]}"),
    ("time", rf"{_N} tháng(?: đầu(?: của)? năm|, năm| năm) {_Y}",
     lambda m, _: _first_months(m[1], m[2])),
    ("time", rf"{_N} tháng cuối năm {_Y}", lambda m, _: _last_months(m[1], m[2])),
    ("time", rf"{_N} tháng(?: đầu năm(?: nay)?|(?: vừa)? qua)?(?! liên| liền| tiếp| mới| tuổi| một)",
     lambda m, day: _first_months(m[1], day.year)),
    ("until", rf"(?:tính )?(?:đến|tới) (?:hết |cuối )?tháng {_MONTH}{_SEP}{_Y}",
     lambda m, _: f"{m[2]}-{_month(m[1])}"),
    ("until", rf"(?:tính )?(?:đến|tới) (?:hết )?(?:ngày )?(\d\d?)[/.-]{_MONTH}[/.-]{_Y}",
     lambda m, _: _day(m[1], m[2], m[3])),
    ("until", rf"đến (?:hết )?{_QUARTER}{_SEP}{_Y}", lambda m, _: f"{m[2]}-{_quarter_end(m[1])}"),
    ("time", rf"{_QUARTER}{_SEP}{_Y}", lambda m, _: _quarter(m[1], m[2])),
    ("time", rf"{_QUARTER}", lambda m, day: _quarter(m[1], day.year)),
    ("time", r"(?:kể từ đầu năm(?: đến nay)?|từ đầu năm (?:đến|tới) nay)(?! \d)",
     lambda _, day: _since(day.year, day)),
    ("time", rf"(?:ngày|sáng|chiều|tối) (\d\d?)(?:[/.-]| tháng ){_MONTH}(?:[/.-]| năm ){_Y}",
     lambda m, _: _day(m[1], m[2], m[3])),
    ("time", rf"(?:ngày|sáng|chiều|tối) (\d\d?)(?:[/-]| tháng ){_MONTH}(?![/-]?\d)",
     lambda m, day: _day(m[1], m[2], day.year)),
    ("until", rf"(?:cuối|hết) năm {_Y}", lambda m, _: f"{m[1]}-12"),
    ("time", rf"tháng {_MONTH}{_SEP}{_Y}", lambda m, _: f"{m[2]}-{_month(m[1])}"),
    ("time", rf"tháng {_MONTH}(?: năm nay| vừa qua)?", lambda m, day: day.year and f"{day.year}-{_month(m[1])}"),
    ("until", rf"đến (?:hết |cuối )năm {_Y}", lambda m, _: f"{m[1]}-12"),
    ("until", rf"đến năm {_Y}", lambda m, _: m[1]),
    ("time", r"năm ngoái", lambda _, day: str(int(day.year) - 1) if day.year else ""),
    ("time", rf"{_N} năm (?:trước|về trước)(?! đây)", lambda m, day: _ago(m[1], day)),
    ("earlier", rf"cùng kỳ năm {_Y}", lambda m, _: f"{EARLIER} {m[1]}"),
    ("earlier", r"cùng kỳ năm (?:trước|ngoái)|cùng kỳ|(?:năm (?:học )?|giai đoạn |"
     r"nhiệm kỳ )(?:trước|ngoái)(?! đây)", lambda *_: EARLIER),
    ("time", rf"năm {_Y}", lambda m, _: m[1]),
    ("year", r"năm nay|trong năm(?! \d| học)|cả năm", lambda _, day: day.year),
    ("lasting", rf"{_N} năm(?! tuổi| học| liền| liên| trước)(?= [^\W\d]|,)", lambda m, _: m[1]),
    ("time", r"trước đây", lambda *_: ""),
    ("again", r"(?:trong )?(?:năm(?: học)?|nhiệm kỳ|giai đoạn|thời gian|kỳ) (?:này|ấy|đó)|cùng thời gian",
     lambda *_: ""),
    ("now", r"(?<!\d )giờ(?= (?:đã|có|chi bộ|toàn|cả))", lambda _, day: day.now),
    ("now", r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện(?= )|(?:tính )?(?:đến|tới)(?: thời điểm)?(?: hôm)? nay|bây giờ|nay(?= (?:còn|có|đã|tăng|là|lên|đạt))",
     lambda _, day: day.now),
)  # fmt: skip
_READERS = tuple(
    (kind, re.compile(rf"{pattern}(?!\w)", re.IGNORECASE), read) for kind, pattern, read in _TABLE
)
# The syllables with which an expression of time may begin, besides numbers.
_FIRST = frozenset(
    [
        "từ",
        "kể",
        "nhiệm",
        "khóa",
        "giai",
        "năm",
        "quý",
        "quí",
        "đến",
        "tới",
        "tính",
        "ngày",
        "sáng",
        "chiều",
        "tối",
        "cuối",
        "hết",
        "tháng",
        "trong",
        "cả",
        "bây",
        "giờ",
        "đầu",
        "qua",
        "nửa",
        "hiện",
        "nay",
        "cùng",
        "trước",
        "thời",
        "kỳ",
        "một",
        "hai",
        "ba",
        "bốn",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
    ]
)
_SYLLABLE = re.compile(r"(?<![\w.,/-])\w+(?![\w.,/%])")
_DOCUMENT = re.compile(
    r"(?:(?i:chỉ thị|nghị quyết|quyết định|hướng dẫn|kế hoạch|quy định) \d+|\bsố \S{1,20}|[-/][A-ZĐ]\S{0,20}|thị \d+),? (?:ký |ban hành )?$"
)
_FULL_DATE = re.compile(
    r"(?<!\d)(\d\d?)(?:[/.-]| tháng )(\d\d?)(?:[/.-]| năm )((?:19|20)\d\d)(?!\d)"
)


def find_dateline(text: str) -> Dateline:
    """The date of an article: the first whole date in its short lines, above the text or below."""
    lines = text.split("\n")
    for line in (*lines[:20], *reversed(lines[-8:])):
        match = _FULL_DATE.search(line) if len(line) <= 130 else None
        if match and not _DOCUMENT.search(line[: match.start()].removesuffix("ngày ")):
            return Dateline(match[3], _month(match[2]))
    return _dateline_in_parts(text)


def _dateline_in_parts(text: str) -> Dateline:
    """A day and month near the top, and the last year that the text speaks of as past or present."""
    day = _SHORT_DATE.search(text[:400])
    years = [match[1] for match in _PAST_YEAR.finditer(text)]
    return Dateline(max(years), _month(day[2])) if day and years else Dateline("", "")


_SHORT_DATE = re.compile(r"(?:ngày|sáng|chiều|tối)\s(\d\d?)[/-](\d\d?)(?![\d/-])", re.IGNORECASE)
_PAST_YEAR = re.compile(rf"(?<!đến )năm (?:học \d{{4}}\s?[-–]\s?)?{_Y}")


def find_periods(text: str, day: Dateline) -> list[Period]:
    """The expressions of time in a text, in reading order; they don't overlap."""
    periods: list[Period] = []
    for syllable in _SYLLABLE.finditer(text):
        word, start = syllable[0].lower(), syllable.start()
        if not (word in _FIRST or word.isdigit()) or (periods and start < periods[-1].end):
            continue
        found = _read(text, start, day)
        if found and not _DOCUMENT.search(text[max(found.start - 30, 0) : found.start]):
            periods.append(found)
    return _with_spans(periods)


def _read(text: str, start: int, day: Dateline) -> Period | None:
    for kind, pattern, read in _READERS:
        if match := pattern.match(text, start):
            value = read(match, day)
            return Period(start, match.end(), _kind(text, start, kind, value, day), value)
    return None


_COMPARED = re.compile(
    r"\b(?:so với |cùng kỳ |(?:nhiều|cao|ít|thấp) hơn )(?:giai đoạn |nhiệm kỳ |thời điểm |cuối )?$",
    re.IGNORECASE,
)


def _kind(text: str, start: int, kind: str, value: str, day: Dateline) -> str:
    if _COMPARED.search(text[max(start - 25, 0) : start]):
        return "compared"
    return "plan" if kind == "until" and day.year and value[:4] > day.year else kind


def _with_spans(periods: list[Period]) -> list[Period]:
    """ "5 năm qua" means the span of five years that the article names next, or named before."""
    spans = [period for period in periods if period.kind == "span"]
    known: list[Period] = []
    for period in periods:
        if period.kind == "lasting":
            value = _span_of(period, spans)
        elif period.kind == "again":
            value = next((p.value for p in [*known[::-1], *periods] if _is_long(p)), "")
        elif period.kind == "since":
            value = f"{spans[0].value[:4]}/{period.value}" if spans and period.value else ""
        else:
            value = period.value
        if value or period.kind not in ("lasting", "again", "since"):
            kind = "time" if period.kind in ("lasting", "again", "since") else period.kind
            known.append(period._replace(kind=kind, value=value))
    return known


def _is_long(period: Period) -> bool:
    """Whether "năm nay", "giai đoạn này" may mean this period: no day, and no time to come."""
    return period.kind in ("time", "span") and bool(period.value) and period.value.count("-") != 2


def _span_of(period: Period, spans: list[Period]) -> str:
    years = _whole(period.value)
    fitting = [span for span in spans if _length(span.value) in (years - 1, years)]
    after = [span for span in fitting if 0 < span.start - period.end < 200]
    before = [span for span in fitting if span.start < period.start]
    return (after or before[::-1] or [Period(0, 0, "", "")])[0].value


def _length(span: str) -> int:
    first, _, last = span.partition("/")
    return int(last) - int(first)


def before(value: str, named: str = EARLIER) -> str:
    """The period before one of several years, else the same period a year earlier.

    A term of office ends in the year in which the next begins.

    `named` may give the year: "cùng kỳ năm 2019".
    """
    years = [int(year) for year in re.findall(r"\d{4}", value)]
    span = years[-1] - years[0] if years else 0
    step = {0: 1, 1: 1, 5: 5}.get(span, span + 1)
    if years and named != EARLIER:
        step = years[-1] - int(named.rsplit(maxsplit=1)[-1])
    return re.sub(r"\d{4}", lambda year: str(int(year[0]) - step), value)


def years_of(value: str) -> str:
    """The years that a period lies in, as a period: "2018-01/2018-09" is in "2018"."""
    first, last = value[:4], value.partition("/")[2][:4] or value[:4]
    return first if first == last else f"{first}/{last}"


def _month(number: str) -> str:
    return f"{int(number):02}"


def _whole(words: str) -> int:
    return int(parse_number(words.lower()))


def _quarter_end(quarter: str) -> str:
    return _month(str(3 * (_ROMAN.get(quarter.upper()) or int(quarter))))


def _quarter(quarter: str, year: str) -> str:
    end = _quarter_end(quarter)
    return f"{year}-{_month(str(int(end) - 2))}/{year}-{end}" if year else ""


def _since(start: str, day: Dateline) -> str:
    """From a year until now; within one year, from its first month."""
    if not (start and day.now):
        return ""
    return f"{start}-01/{day.now}" if start == day.year else f"{start}/{day.now}"


def _ago(number: str, day: Dateline) -> str:
    return str(int(day.year) - _whole(number)) if day.year else ""


def _first_months(number: str, year: str) -> str:
    months = _whole(number)
    return f"{year}-01/{year}-{months:02}" if year and 0 < months <= 12 else ""


def _last_months(number: str, year: str) -> str:
    months = _whole(number)
    return f"{year}-{13 - months:02}/{year}-12" if 0 < months <= 12 else ""


def _day(day: str, month: str, year: str) -> str:
    return f"{year}-{_month(month)}-{_month(day)}" if year else ""
