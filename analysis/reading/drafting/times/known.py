"""What an expression of time may lean on: the article's date, and the times named around it."""

import re
from typing import NamedTuple

from analysis.reading.drafting.times.dateline import YEAR, Dateline
from analysis.reading.drafting.times.moments import DASH, Setting
from analysis.reading.drafting.times.values import add, ends, lasts, length, months_between


class Period(NamedTuple):
    """An expression of time: `value` is ISO 8601, "" where the article's date lacks,
    or "earlier" or "again" where it hangs on the time of another number.

    `kind` is `now`, `begin` ("đầu nhiệm kỳ"), `until` (a point up to which things were
    counted), `span`, `plan` (a time to come), `planned` ("kế hoạch năm"), `compared` ("so với
    năm 2019"), `year`, `earlier`, `founded` ("thành lập năm 2019") or `time`.
    """

    start: int
    end: int
    kind: str
    value: str


SPAN = re.compile(rf"{YEAR}(?<![\d/-].{{4}}){DASH}(?:năm )?{YEAR}", re.IGNORECASE)
SENTENCE, PARAGRAPH = re.compile(r"[.!?…][\s”\"]|\n"), re.compile(r"\n")
_LEADING = r"(?:hồi |giai đoạn |nhiệm kỳ |thời điểm |khóa |cuối |đầu |của |cả |năm học ){0,2}$"
_COMPARED = re.compile(
    rf"\b(?:so với |so cùng |cùng kỳ |(?:nhiều|cao|ít|thấp) hơn ){_LEADING}", re.IGNORECASE
)
_THAN = re.compile(rf"\b(?:hơn|kém) (?:hẳn )?{_LEADING}", re.IGNORECASE)
_TIME = re.compile(
    r"(?:(?:năm )?(?:học )?|(?:cuối |đầu )?(?:nhiệm kỳ|giai đoạn|khóa) \(?)(?:19|20)\d\d|"
    r"(?:cuối|đầu) (?:năm|nhiệm kỳ)|năm (?:ngoái|trước)|tháng \d|quý|thời điểm",
    re.IGNORECASE,
)
_OF_A_PLAN = re.compile(
    r"\b(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|được giao)"
    r"(?:(?!ban hành|thông qua|ra đời)[^,.;:()\d])*\s+$",
    re.IGNORECASE,
)
_OF_TASKS = re.compile(
    r"\b(?:(?:triển khai|đề ra|bàn|thống nhất|xác định)\b[^.;\d]{0,30}\bnhiệm vụ|phương hướng)"
    r"[^.;\d]{0,30}$",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"(?<!khi )(?<!khi mới )(?<!lúc )(?<!lúc mới )(?<!ngày )"
    r"\b(?:(?:được |mới )?(?:thành lập|tái lập|ra đời)|chia tách|sáp nhập) (?:lại )?"
    r"(?:vào |từ |hồi )?$",
    re.IGNORECASE,
)
_BACK, _REACH = 50, 600  # periods, characters: as far as a reader would look back
_POINTS = ("time", "begin", "until", "founded")
_YEARS = (*_POINTS, "year")
_LONG = ("time", "span", "year")


class Known:
    """The article's date, and the times that it named up to the place `at`."""

    def __init__(self, text: str, day: Dateline) -> None:
        self.text, self.day, self.at = text, day, 0
        self.periods: list[Period] = []
        self.documents: list[Period] = []
        spans = [
            Period(m.start(), m.end(), "span", f"{m[1]}/{m[2]}")
            for m in SPAN.finditer(text)
            if 0 < int(m[2]) - int(m[1]) <= 20
        ]
        self._spans = [span for span in spans if not self.compared(span.start)]
        self._compared = [span for span in spans if self.compared(span.start)]

    def planned(self, start: int) -> bool:
        """Whether what stands at a place only tells which plan is meant."""
        return bool(_OF_A_PLAN.search(self.text[max(start - 40, 0) : start]))

    def tasks(self, start: int) -> bool:
        """Whether what stands at a place only tells when tasks are to be done that were set."""
        return bool(_OF_TASKS.search(self.text[max(start - 70, 0) : start]))

    def founds(self, start: int) -> bool:
        """Whether what stands at a place tells when a body began to be."""
        return bool(_FOUNDED.search(self.text[max(start - 25, 0) : start]))

    def compared(self, start: int) -> bool:
        """Whether what stands at a place is only what something is compared with."""
        left = self.text[max(start - 35, 0) : start]
        than = bool(_THAN.search(left)) and bool(_TIME.match(self.text, start))
        return than or bool(_COMPARED.search(left))

    def compared_with(self) -> str:
        """The years that the paragraph has named for something to be compared with."""
        told = [s for s in self._compared if s.start < self.at]
        return last([s.value for s in told if not self.parted(s.end, PARAGRAPH)])

    def parted(self, since: int, by: re.Pattern[str] = SENTENCE) -> bool:
        """Whether a sentence, or a paragraph, ends between a place and here."""
        return bool(by.search(self.text, since, self.at))

    def setting(self) -> Setting:
        """The year of the sentence so far, else the article's, and the last point named."""
        dated = [p for p in self.periods[-6:] if p.kind in _YEARS and p.value[:1].isdigit()]
        told = [p for p in dated if p.kind in _POINTS]
        near = [p for p in dated if length(p.value) == 0 and self.at - p.end < _REACH]
        years = [p.value[:4] for p in near if not SENTENCE.search(self.text, p.end, self.at)]
        then = last([p.value for p in told]).rpartition("/")[2]
        return Setting(self.day, last([self.day.year, *years]), then)

    def start(self) -> str:
        """The month or year named last, be it only a document's: "Nghị quyết 05 ngày 3/2/2019"."""
        documents = [p.value for p in self.documents[-1:] if self.at - p.end < _REACH]
        told = [p for p in self.periods[-6:] if p.kind in _POINTS and p.value[:1].isdigit()]
        later = told and self.documents and told[-1].start > self.documents[-1].start
        return last(documents if documents and not later else [self.setting().then])[:7]

    def whole_year(self) -> str:
        """The year that the paragraph speaks of as a whole, else the article's.

        Early in a year that is the one before, where it was spoken of last.
        """
        lately = self.periods[-_BACK:]
        told = [p for p in lately if p.kind in ("time", "year") and length(p.value) == 0]
        told = [p for p in told if len(p.value) == len("2019") or "/" in p.value]
        near = [p for p in told if not PARAGRAPH.search(self.text, p.end, self.at)]
        over = last([p.value for p in told])
        reports = "01" <= self.day.month <= "03" and over == add(self.day.year, -1)
        return last([over if reports else self.day.year, *(p.value[:4] for p in near)])

    def last_year(self) -> str:
        """ "Năm qua": the year before where only that was told of, or this one has just begun."""
        year, told = self.day.year, {p.value for p in self.periods[-_BACK:] if p.kind != "plan"}
        near = {p.value for p in self.periods[-_BACK:] if not self.parted(p.end, PARAGRAPH)}
        over = add(year, -1) in (near or told) and year not in (near or told)
        return add(year, -1 if over or "01" <= self.day.month <= "03" else 0)

    def last_month(self) -> str:
        """The month before the article's."""
        year, month = self.day.year, int(self.day.month or 0)
        return f"{add(year, -(month == 1))}-{(month - 2) % 12 + 1:02}" if year and month else ""

    def founding(self) -> str:
        """ "Lúc đầu": when the body began that the paragraph has just told of, else unknown."""
        told = [p for p in self.periods[-1:] if not self.parted(p.end, PARAGRAPH)]
        known = [p for p in told if p.kind == "founded" or not self.parted(p.end)]
        return last([p.value for p in known if p.kind in ("founded", "time")])

    def same(self, months: int) -> str | None:
        """The month, or the three months of a quarter, that was named last: "trong quý"."""
        told = [p.value for p in self.periods[-_BACK:] if p.kind in _LONG and "-" in p.value]
        within = [value for value in told if {*map(len, ends(value))} == {len("2019-05")}]
        return last([v for v in within if months_between(*ends(v)) == months]) or None

    def span(self, years: int, since: int) -> str:
        """The named stretch of so many years, told soon after a place or before it."""
        fitting = [s for s in self._spans if length(s.value) in (years - 1, years)]
        after = [s.value for s in self._begun(fitting) if 0 <= s.start - since < 200]
        named = self._meant([s for s in fitting if s.start < self.at])
        told = [p.value for p in self.periods[-_BACK:] if p.kind in _LONG and "/" in p.value]
        whole = [
            v for v in told if length(v) == years - 1 and v.partition("/")[0][4:] in ("", "-01")
        ]
        told_in_turn = self._years_in_turn(years)
        return after[0] if after else told_in_turn or named or (last(whole) if years > 1 else "")

    def _years_in_turn(self, years: int) -> str:
        """So many years that the paragraph has told of one after the other."""
        here = [p for p in self.periods[-_BACK:] if p.kind in _YEARS and length(p.value) == 0]
        told = {p.value[:4] for p in here if p.value and not self.parted(p.end, PARAGRAPH)}
        first, end = min(told, default=""), max(told, default="")
        in_turn = len(told) == years > 1 and int(end) - int(first) == years - 1
        return f"{first}/{end}" if in_turn else ""

    def term(self) -> str:
        """The term of office spoken of; before any is named the first named further on."""
        terms = [s for s in self._spans if length(s.value) in (4, 5)]
        told = [s for s in terms if s.start < self.at]
        ahead = [s.value for s in self._begun(terms)[:1]]
        named = self._meant(told) if self._begun(told) or not ahead else ahead[0]
        return named if self._begun(terms) else self._running() or named

    def _running(self) -> str:
        """The term of office that runs, after one that it is compared with, or before the next."""
        year = self.day.year
        ends = [s.value[-4:] for s in self._compared if length(s.value) in (4, 5)]
        ends += [add(s.value[:4], -5) for s in self._spans if length(s.value) == 5]
        return last([f"{end}/{add(end, 5)}" for end in ends if end < year <= add(end, 5)])

    def _meant(self, spans: list[Period]) -> str:
        """Of some stretches the paragraph's last, else the latest that has begun, else the last.

        So one that is looked back on, or ahead to, in a paragraph of its own is left there.
        """
        begun = self._begun(spans)
        here = [s.value for s in begun if not PARAGRAPH.search(self.text, s.end, self.at)]
        latest = max((s.value for s in begun), default="") if self.day.year else ""
        return last([s.value for s in spans[-1:]] + [latest] * bool(latest) + here)

    def _begun(self, spans: list[Period]) -> list[Period]:
        """Those that have results to be told of: begun before the article's year."""
        return [s for s in spans if not self.day.year or s.value[:4] < self.day.year]

    def next_term(self) -> str:
        """The term of office that begins about now, named in the text or after a named one."""
        named = {s.value for s in self._spans if length(s.value) in (4, 5)}
        after = {f"{end}/{add(end, 5)}" for end in (value[-4:] for value in named)}
        near = sorted(named) + sorted(after - named)
        year = int(self.day.year or 0)
        return min(near, key=lambda value: abs(int(value[:4]) - year), default="") if year else ""

    def terms(self) -> list[str]:
        """The terms of office named so far, else those named further on."""
        terms = [s for s in self._spans if length(s.value) in (4, 5)]
        return [s.value for s in terms if s.start < self.at] or [s.value for s in terms[:1]]

    def long(self) -> list[str]:
        """The periods named so far in which things are done: no days, none to come."""
        found = [p.value for p in self.periods[-_BACK:] if p.kind in _LONG and lasts(p.value)]
        return found or [s.value for s in self._spans[:1]]


def last(values: list[str]) -> str:
    """The last of some values, "" where there is none."""
    return values[-1] if values else ""
