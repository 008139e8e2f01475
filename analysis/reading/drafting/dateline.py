"""The date that an article is from, as far as it shows it."""

import re
from typing import NamedTuple

YEAR = r"((?:19|20)\d\d)(?!\d|[.,]\d)"

DOCUMENT = re.compile(
    r"(?:(?i:chỉ thị|nghị quyết|quyết định|hướng dẫn|kế hoạch|quy định) \d+|"
    r"\bsố:? (?=\S{0,15}\d)\S{1,20}(?<!\.)|[-/][A-ZĐ]\S{0,20}|thị \d+),? (?:ký |ban hành )?$"
)
_FULL_DATE = re.compile(
    r"(?<!\d)(\d\d?)(?:\s?[/.-]\s?| tháng )(\d\d?)(?:\s?[/.-]\s?|,? năm )((?:19|20)\d\d)(?!\d)"
)
_LEADING_DATE = re.compile(rf"[^\d.]{{0,40}}{_FULL_DATE.pattern}[^\w\n]{{0,3}}[-–|:]\s")
_SHORT_DATE = re.compile(r"(?:ngày|sáng|chiều|tối)\s(\d\d?)[/-](\d\d?)(?![\d/-])", re.IGNORECASE)
_PAST_YEAR = re.compile(rf"(?<!đến )năm (?:học \d{{4}}\s?[-–]\s?)?{YEAR}")


class Dateline(NamedTuple):
    """The date that an article is from, as far as it shows it; each part may be blank."""

    year: str
    month: str

    @property
    def now(self) -> str:
        return f"{self.year}-{self.month}" if self.month else ""


def find_dateline(text: str) -> Dateline:
    """The date of an article: the first whole date in its short lines, above the text or below."""
    lines = text.split("\n")
    if leading := next((m for line in lines[:8] if (m := _LEADING_DATE.match(line))), None):
        return Dateline(leading[3], f"{int(leading[2]):02}")
    for line in (*lines[:20], *reversed(lines[-8:])):
        match = _FULL_DATE.search(line) if len(line) <= 130 else None
        if match and not DOCUMENT.search(line[: match.start()].removesuffix("ngày ")):
            return Dateline(match[3], f"{int(match[2]):02}")
    return _dateline_in_parts(text)


def _dateline_in_parts(text: str) -> Dateline:
    """A day and month near the top, and the last year that is told of as past or present."""
    day = _SHORT_DATE.search(text[:400])
    years = [match[1] for match in _PAST_YEAR.finditer(text)]
    return Dateline(max(years), f"{int(day[2]):02}") if day and years else Dateline("", "")
