"""What an expression of time may lean on: the article's date, and the times named around it."""

import re
from collections.abc import Collection
from typing import NamedTuple

from analysis.reading.drafting.times.dateline import YEAR, Dateline
from analysis.reading.drafting.times.leads import compares
from analysis.reading.drafting.times.moments import DASH, Setting
from analysis.reading.drafting.times.values import add, ends, is_year, lasts, length, months_between


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
_BACK, _REACH = 50, 600  # periods, characters: as far as a reader would look back
_NEXT_TO = 200  # characters from "5 năm qua" to the years that are meant
_OFFICE = (4, 5)  # years from the first of a term of office to its last
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
        self._compared = [span for span in spans if compares(text, span.start)]
        self._spans = [span for span in spans if span not in self._compared]
        self._terms = [span for span in self._spans if length(span.value) in _OFFICE]

    def parted(self, since: int, by: re.Pattern[str] = SENTENCE) -> bool:
        """Whether a sentence, or a paragraph, ends between a place and here."""
        return bool(by.search(self.text, since, self.at))

    def here(self, periods: list[Period]) -> list[Period]:
        """Those that the paragraph has named so far."""
        return [p for p in periods if not self.parted(p.end, PARAGRAPH)]

    def _lately(self, kinds: Collection[str]) -> list[Period]:
        return [p for p in self.periods[-_BACK:] if p.kind in kinds]

    def _dated(self) -> list[Period]:
        """What was named last of what has a year."""
        return [p for p in self.periods[-6:] if p.kind in _YEARS and p.value[:1].isdigit()]

    def compared_with(self) -> str:
        """The years that the paragraph has named for something to be compared with."""
        return last(self.here([s for s in self._compared if s.start < self.at]))

    def setting(self) -> Setting:
        """The year of the sentence so far, else the article's, and the last point named."""
        dated = self._dated()
        near = [p for p in dated if length(p.value) == 0 and self.at - p.end < _REACH]
        years = [p.value[:4] for p in near if not self.parted(p.end)]
        then = ends(last([p for p in dated if p.kind in _POINTS]))[1]
        return Setting(self.day, years[-1] if years else self.day.year, then)

    def start(self) -> str:
        """The month or year named last, be it only a document's: "Nghị quyết 05 ngày 3/2/2019"."""
        documents = [p for p in self.documents[-1:] if self.at - p.end < _REACH]
        told = [p for p in self._dated() if p.kind in _POINTS]
        return ends(last(sorted(documents + told[-1:])))[1][:7]

    def whole_year(self) -> str:
        """The year that the paragraph speaks of as a whole, else the article's.

        Early in a year that is the one before, where it was spoken of last.
        """
        single = [p for p in self._lately(("time", "year")) if length(p.value) == 0]
        told = [p for p in single if is_year(p.value) or "/" in p.value]
        over = last(told)
        reports = self.day.is_early and over == add(self.day.year, -1)
        return last(self.here(told))[:4] or (over if reports else self.day.year)

    def last_year(self) -> str:
        """ "Năm qua": the year before where only that was told of, or this one has just begun."""
        lately = self.periods[-_BACK:]
        told = self.here(lately) or [p for p in lately if p.kind != "plan"]
        years, over = {p.value for p in told}, add(self.day.year, -1)
        only = over in years and self.day.year not in years
        return over if only or self.day.is_early else self.day.year

    def last_month(self) -> str:
        """The month before the article's."""
        year, month = self.day.year, int(self.day.month or 0)
        return f"{add(year, -(month == 1))}-{(month - 2) % 12 + 1:02}" if year and month else ""

    def founding(self) -> str:
        """ "Lúc đầu": when the body began that the paragraph has just told of, else unknown."""
        told = self.here(self.periods[-1:])
        near = [p for p in told if p.kind == "time" and not self.parted(p.end)]
        return last([p for p in told if p.kind == "founded"] or near)

    def same(self, months: int) -> str | None:
        """The month, or the three months of a quarter, that was named last: "trong quý"."""
        told = [p for p in self._lately(_LONG) if {*map(len, ends(p.value))} == {len("2019-05")}]
        return last([p for p in told if months_between(*ends(p.value)) == months]) or None

    def span(self, years: int, since: int) -> str:
        """The stretch of so many years that is named soon after a place, else told before it."""
        fitting = [s for s in self._spans if length(s.value) in (years - 1, years)]
        after = [s for s in self._begun(fitting) if 0 <= s.start - since < _NEXT_TO]
        if after:
            return after[0].value
        named = self._meant([s for s in fitting if s.start < self.at])
        return self._years_in_turn(years) or named or self._whole_years(years)

    def _years_in_turn(self, years: int) -> str:
        """So many years that the paragraph has told of one after the other."""
        single = [p for p in self._lately(_YEARS) if length(p.value) == 0]
        told = sorted({p.value[:4] for p in self.here(single) if p.value[:1].isdigit()})
        in_turn = len(told) == years > 1 and int(told[-1]) - int(told[0]) == years - 1
        return f"{told[0]}/{told[-1]}" if in_turn else ""

    def _whole_years(self, years: int) -> str:
        """The period of so many years, from the beginning of the first, that was told last."""
        told = [p for p in self._lately(_LONG) if length(p.value) == years - 1 > 0]
        return last([p for p in told if ends(p.value)[0][4:] in ("", "-01")])

    def term(self) -> str:
        """The term of office spoken of; before any is named the first named further on."""
        told = [s for s in self._terms if s.start < self.at]
        begun = self._begun(self._terms)
        named = self._meant(told) if self._begun(told) or not begun else begun[0].value
        return named if begun else self._running() or named

    def _running(self) -> str:
        """The term of office that runs, after one that it is compared with, or before the next."""
        year = self.day.year
        befores = [s.value[-4:] for s in self._compared if length(s.value) in _OFFICE]
        befores += [add(s.value[:4], -5) for s in self._spans if length(s.value) == 5]
        running = [f"{end}/{add(end, 5)}" for end in befores if end < year <= add(end, 5)]
        return running[-1] if running else ""

    def _meant(self, spans: list[Period]) -> str:
        """Of some stretches the paragraph's last, else the latest that has begun, else the last.

        So one that is looked back on, or ahead to, in a paragraph of its own is left there.
        """
        begun = self._begun(spans)
        latest = max((s.value for s in begun), default="") if self.day.year else ""
        return last(self.here(begun)) or latest or last(spans)

    def _begun(self, spans: list[Period]) -> list[Period]:
        """Those that have results to be told of: begun before the article's year."""
        return [s for s in spans if not self.day.year or s.value[:4] < self.day.year]

    def next_term(self) -> str:
        """The term of office that begins about now, named in the text or after a named one."""
        if not self.day.year:
            return ""
        named = {s.value for s in self._terms}
        after = {f"{value[-4:]}/{add(value[-4:], 5)}" for value in named}
        near, year = sorted(named) + sorted(after - named), int(self.day.year)
        return min(near, key=lambda value: abs(int(value[:4]) - year), default="")

    def terms(self) -> list[Period]:
        """The terms of office named so far, else the first named further on."""
        return [s for s in self._terms if s.start < self.at] or self._terms[:1]

    def long(self) -> list[Period]:
        """The periods named so far in which things are done: no days, none to come."""
        return [p for p in self._lately(_LONG) if lasts(p.value)] or self._spans[:1]


def last(periods: list[Period]) -> str:
    """The last of some periods, "" where there is none."""
    return periods[-1].value if periods else ""
