"""Points of time, and what they come to: "cuối tháng 8", "quý I/2023", "thời điểm ấy".

A point is a value of the column `period`; one that lasts, as a quarter, is an
interval. What lacks its year has that of the sentence, else the article's.
"""

# A reading stays one entry, however long: the table is read downwards.
# ruff: noqa: E501

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.reading.drafting.times.dateline import YEAR, Dateline
from analysis.reading.drafting.times.values import add
from analysis.reading.numerals import parse_number


class Setting(NamedTuple):
    """What an expression of time may lean on: the article's date, its sentence's year, the last point."""

    day: Dateline
    year: str
    then: str


MONTH = r"(0?[1-9]|1[0-2])(?!\d)"
OF = r"(?:\s?[/-]\s?|,? (?:của )?năm |\s)"
DASH = r"\s?(?:-|–|đến(?: năm)?)\s?"
NUMBER_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
NUMBER = rf"(\d{{1,2}}|mười một|mười hai|{NUMBER_WORDS})"
QUARTER = r"(?<!mỗi )quý (I{1,3}|IV|[1-4]|một|hai|ba|bốn)(?!\w| lần)"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_DAY = r"(?:thời điểm ngày|thời điểm|ngày|sáng|chiều|tối|dịp|đợt|hôm)"
_EDGES = {"đầu": "01", "giữa": "06", "cuối": "12", "hết": "12"}
_EDGE = r"(đầu|giữa|cuối|hết)"
_TEN_DAYS = r"(?:(?:đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối) )?"
_PAST = r"(?: vừa qua| vừa rồi| qua| rồi)"

Point = Callable[[re.Match[str], Setting], str]

_POINTS: tuple[tuple[str, Point], ...] = (
    (rf"(?:hết |cuối )?(?:{_DAY} )?(\d\d?)(?:[/.-]| tháng ){MONTH}(?:[/.-]| năm ){YEAR}",
     lambda m, _: day(m[1], m[2], m[3])),
    (rf"(?:hết |cuối )?{_DAY} (\d\d?)(?:[/.-]| tháng ){MONTH}(?![/.-]?\d)(?:{_PAST}| năm nay)?",
     lambda m, at: day(m[1], m[2], at.year)),
    (rf"(?:hết |cuối |đầu )?{QUARTER}{OF}{YEAR}", lambda m, _: quarter(m[1], m[2])),
    (rf"(?:hết |cuối |đầu )?{QUARTER} năm (?:ngoái|trước)", lambda m, at: quarter(m[1], add(at.day.year, -1))),
    (rf"(?:hết |cuối |đầu )?{QUARTER}(?: của)? năm nay", lambda m, at: quarter(m[1], at.day.year)),
    (rf"(?:hết |cuối |đầu )?{QUARTER}{_PAST}?", lambda m, at: quarter(m[1], at.year)),
    (rf"{_TEN_DAYS}tháng {MONTH}{OF}{YEAR}", lambda m, _: f"{m[2]}-{two(m[1])}"),
    (rf"{_TEN_DAYS}tháng {MONTH}(?!\s?[/-]\s?\d)({_PAST})?(?: năm nay)?",
     lambda m, at: month(m[1], at, bool(m[2]))),
    (rf"quý đầu(?: tiên)?(?: của)? năm (?:{YEAR}|nay)?",
     lambda m, at: quarter("1", m[1] or at.year)),
    (rf"{_EDGE} (?:năm )?{YEAR}", lambda m, _: f"{m[2]}-{_EDGES[m[1].lower()]}"),
    (rf"{_EDGE} năm nay", lambda m, at: at.day.year and f"{at.day.year}-{_EDGES[m[1].lower()]}"),
    (rf"{_EDGE} năm(?! \d| học| ngoái| trước| nay)",
     lambda m, at: at.year and f"{at.year}-{_EDGES[m[1].lower()]}"),
    (rf"{_EDGE} năm (?:ngoái|trước)", lambda m, at: add(at.day.year, -1, f"-{_EDGES[m[1].lower()]}")),
    (r"năm ngoái", lambda _, at: add(at.day.year, -1)),
    (r"năm nay", lambda _, at: at.day.year),
    (rf"(?:hết )?năm {YEAR}", lambda m, _: m[1]),
    (r"(?:thời điểm |hiện |hôm |ngày )?(?:nay|hiện tại)|bây giờ|thời điểm này", lambda _, at: at.day.now),
    (r"(?:thời điểm|lúc|khi|ngày) (?:ấy|đó)|lúc bấy giờ|bấy giờ", lambda _, at: at.then),
)  # fmt: skip
_READERS = tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in _POINTS)
_IN_RANGES = rf"{MONTH}[/-]{YEAR}|{YEAR}|\d\d?[/-]{MONTH}(?![/.-]?\d)"
_SHORT = re.compile(rf"(?:{MONTH}[/-])?{YEAR}")
_SHORT_DAY = re.compile(rf"(\d\d?)[/-]{MONTH}")
POINT = re.sub(r"\((?!\?)", "(?:", "|".join(pattern for pattern, _ in _POINTS))
RANGE_POINT = f"{POINT}|{re.sub(r'[(](?![?])', '(?:', _IN_RANGES)}"


def point(words: str, setting: Setting) -> str:
    """The value of an expression that `RANGE_POINT` matches."""
    if short := _SHORT.fullmatch(words):
        return f"{short[2]}-{two(short[1])}" if short[1] else short[2]
    if short_day := _SHORT_DAY.fullmatch(words):
        return day(short_day[1], short_day[2], setting.year)
    matched = ((read, match) for form, read in _READERS if (match := form.fullmatch(words)))
    return next((read(match, setting) for read, match in matched), "")


def first_months(number: str, year: str) -> str:
    return _from_month_to(1, whole(number), year)


def last_months(number: str, year: str) -> str:
    return _from_month_to(13 - whole(number), 12, year)


def _from_month_to(first: int, end: int, year: str) -> str:
    return f"{year}-{first:02}/{year}-{end:02}" if year and 1 <= first <= end <= 12 else ""


def month(number: str, at: Setting, past: bool) -> str:
    """A month without its year: the latest that fits "vừa qua", else of the year spoken of."""
    ahead = bool(at.day.month) and int(number) - int(at.day.month)
    before = at.year == at.day.year and (ahead > 6 or (past and ahead > 0))
    return add(at.year, -int(before), f"-{two(number)}")


def day(number: str, of: str, year: str) -> str:
    return f"{year}-{two(of)}-{two(number)}" if year and int(number) <= 31 else ""


def quarter(name: str, year: str) -> str:
    end = 3 * (_ROMAN.get(name.lower()) or whole(name))
    return _from_month_to(end - 2, end, year)


def two(number: str) -> str:
    return f"{int(number):02}"


def whole(words: str) -> int:
    return int(parse_number(words.lower()))
