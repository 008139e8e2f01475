"""The date that an article is from, as far as it shows it."""

import re
from typing import NamedTuple

YEAR = r"((?:19|20)\d\d)(?!\d|[.,]\d)"

DOCUMENT = re.compile(
    r"(?:(?i:chỉ thị|nghị quyết|quyết định|hướng dẫn|kế hoạch|quy định) \d+|"
    r"\bsố:? (?=\S{0,15}\d)\S{1,20}(?<!\.)|[-/][A-ZĐ]\S{0,20}|thị \d+),? (?:ký |ban hành )?$"
)
_NAMED = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
_MONTHS = {name: at for at, name in enumerate(_NAMED, 1)}
_MONTHS |= {"bốn": 4, "mười một": 11, "mười hai": 12}
_MONTH = rf"(\d\d?|(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?!\w))"
_DATE = (
    rf"(?<![\d/.-])(\d\d?)(?:\s?[/.-]\s?(\d\d?)(?:\s?[/.-]\s?|,? năm )|"
    rf" tháng {_MONTH}(?:\s?[/.-]\s?|,? năm |,? ))((?:19|20)\d\d)(?!\d)"
)
_APART = r"(?!\s?[-–]\s?\d\d?[/.-]\d\d?[/.-])"  # no anniversary: "(3/2/1930 - 3/2/2020)"
_FULL_DATE = re.compile(
    rf"(?<!\d{{4}} [-–] ){_DATE}{_APART}|(?<!\d)(20\d\d)-(\d\d)-\d\d(?!\d)", re.IGNORECASE
)
_LEADING_DATE = re.compile(rf"[^\d.]{{0,40}}{_DATE}{_APART}[^\w\n]{{0,3}}[-–|:]\s", re.IGNORECASE)
_ISSUE = re.compile(
    rf"[^\d.]{{0,40}}\b(?:tháng|số|số tháng) (\d\d?)\s?(?:[/-]|,? năm )\s?{YEAR}\W*$", re.IGNORECASE
)
_SHORT_DATE = re.compile(
    r"(?:ngày|sáng|chiều|tối|hôm|nay|qua)[\s,(]{1,2}(\d\d?)[/-](\d\d?)(?![\d/-])", re.IGNORECASE
)
_PAST_YEAR = re.compile(rf"(?<!đến )năm (?:học \d{{4}}\s?[-–]\s?)?{YEAR}")


class Dateline(NamedTuple):
    """The date that an article is from, as far as it shows it; each part may be blank."""

    year: str
    month: str

    @property
    def now(self) -> str:
        return f"{self.year}-{self.month}" if self.month else ""

    @property
    def is_early(self) -> bool:
        """Whether the year has just begun, so that articles look back on the one before."""
        return "01" <= self.month <= "03"


def find_dateline(text: str) -> Dateline:
    """The date of an article: the first whole date in its short lines, above the text or below.

    Where there is none, the month that a line alone, or the name of an issue, gives.
    """
    lines = text.split("\n")
    if leading := next((m for line in lines[:8] if (m := _LEADING_DATE.match(line))), None):
        return _dated(leading)
    edges = [line for line in (*lines[:20], *reversed(lines[-8:])) if len(line) <= 130]
    for line in edges:
        match = _FULL_DATE.search(line)
        if match and not DOCUMENT.search(line[: match.start()].removesuffix("ngày ")):
            return _dated(match)
    issue = next((m for line in edges if (m := _ISSUE.match(line))), None)
    return Dateline(issue[2], f"{int(issue[1]):02}") if issue else _dateline_in_parts(text)


def _dated(match: re.Match[str]) -> Dateline:
    """The year and month of a whole date: day, month and year, or year, month and day."""
    _, number, name, year, *turned = match.groups()
    if not year:
        return Dateline(*turned)
    month = number or name
    return Dateline(year, f"{_MONTHS.get(month.lower()) or int(month):02}")


def _dateline_in_parts(text: str) -> Dateline:
    """A day and month near the top, and the last year that is told of as past or present."""
    day = _SHORT_DATE.search(text[:400])
    years = [match[1] for match in _PAST_YEAR.finditer(text)]
    return Dateline(max(years), f"{int(day[2]):02}") if day and years else Dateline("", "")
