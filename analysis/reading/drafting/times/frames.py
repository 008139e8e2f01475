"""The period that a text speaks of at a place, where no word nearby names one.

A period that is named holds until another is. But what is over before the one
that holds, or is a piece of it, is a look aside: it holds to the end of its
paragraph, and then the wider one holds again. A term that still runs gives way
to any part of it that is over. What the article tells first of its whole place
was done in the period that it is about, whatever it named before.
"""

import re
from bisect import bisect_left
from collections.abc import Collection
from itertools import pairwise

from analysis.reading.drafting.times.known import SENTENCE, SPAN, Period
from analysis.reading.drafting.times.values import (
    end_alike,
    end_of,
    ends,
    holds,
    is_day,
    is_over,
    is_within,
    is_year,
    lasts,
    length,
    years_of,
)

_KINDS = ("time", "span", "year")
_NAMED = (*_KINDS, "until", "now", "plan")
_CLASS = re.compile(r"(?<!\d )(?<!các )(?<!những )\blớp\b", re.IGNORECASE)
_CLASSES = re.compile(r"\d lớp|(?:các|những) lớp", re.IGNORECASE)
_ADDED = re.compile(
    r"\b(?:tính (?:cả|chung|gộp)|cộng (?:dồn|cả|lại|chung|gộp)|gộp|lũy kế|tổng cộng|như vậy)\b"
    r"[^.;\n]*$",
    re.IGNORECASE,
)
_LONG_AGO = 2  # years
_REACH = 600  # characters from the day of a class to the numbers of those who are in it


class Frames:
    """The periods of a text in which things may have been done that it tells of further on.

    It is asked and told in reading order.
    """

    def __init__(self, text: str, periods: list[Period], now: str) -> None:
        self._text, self._now = text, now
        self._added = {
            p.value for p in periods if _ADDED.search(text[max(p.start - 40, 0) : p.start])
        }
        self._terms = [f"{m[1]}/{m[2]}" for m in SPAN.finditer(text)]
        self._ahead = [p for p in reversed(periods) if p.kind in _KINDS and lasts(p.value)]
        self._compared = _set_side_by_side(text, periods)
        self._named = [p for p in periods if p.kind in _NAMED]
        self._starts = [p.start for p in self._named]
        self._last: Period | None = None
        self._held, self._told = "", False
        self._years: set[str] = set()

    def before(self, start: int) -> str:
        """The period that holds at a place of the text, "" where there is none."""
        wide, last = self.wide(start), self._last
        if not last or self._ends_paragraph(last.end, start) or self._is_past_by(last, start):
            return wide
        return last.value

    def _is_past_by(self, named: Period, start: int) -> bool:
        """ "Năm 2015 có 9 thôn, nay còn 2": whether a text came back to now since a single year."""
        since = self._named_before(start)
        back = since and since.kind == "now" and named < since and since.value == self._now
        return bool(back) and is_year(named.value) and named.value < self._now[:4]

    def _named_before(self, start: int) -> Period | None:
        at = bisect_left(self._starts, start)
        return self._named[at - 1] if at else None

    def wide(self, start: int) -> str:
        """The period that holds beyond a place's paragraph."""
        while self._ahead and self._ahead[-1].start < start:
            self._last = self._ahead.pop()
            self._years.add(self._last.value)
            one_of_some = self._last in self._compared and is_within(self._last.value, self._held)
            if not (one_of_some or self._is_around(self._last.value)):
                self._hold(self._last.value)
        return self._held

    def day_of_class(self, start: int) -> str:
        """The day told last, where since then one class is spoken of: it opens or closes then."""
        named = self._named_before(start)
        if not named or named.kind != "time" or not is_day(named.value):
            return ""
        between = self._text[named.end : start] if start - named.end < _REACH else ""
        return named.value if _CLASS.search(between) and not _CLASSES.search(between) else ""

    def term_from(self, value: str) -> str:
        """The years of office named in the text that begin when a period begins."""
        return next((t for t in self._terms if t[:4] == value[:4]), "")

    def tell(self, value: str, beside: Collection[str] = ()) -> None:
        """Take up when something was done by all that the article is about.

        Not one of some years that are set `beside` each other within the period that holds.
        """
        some = sum(is_within(v, self._held) for v in beside) > 1
        if not lasts(value) or (some and value in beside):
            return
        self._years.add(value)
        if self._told:
            self._hold(value)
        elif not self._is_long_ago(value):
            self._held, self._told = value, True

    def meant(self, value: str) -> str:
        """ "Trong nhiệm kỳ", of a term that runs: as far as its results were told."""
        return self._held if self._is_told_of(value) else value

    def _is_told_of(self, value: str) -> bool:
        """Whether of a stretch of years the first ones, up to now, were told of."""
        held, end = self._held, ends(value)[1]
        if not (self._told and self._now and lasts(value) and value[:4] == held[:4]):
            return False
        runs_on = end > self._now[: len(end)] or end_of(value) == end_of(held)
        return runs_on and is_over(held, self._now) and bool(length(held) and length(value))

    def _hold(self, value: str) -> None:
        value, held = self.meant(value), self._held
        aside = self._is_long_ago(value) or (held and self._is_aside(value, held))
        if not (aside or self._runs_on(value, held) or self._sums_up(value)):
            self._held = value

    def _is_long_ago(self, value: str) -> bool:
        """Whether a year was over years before the article, which is not about it then."""
        if not self._now or length(value):
            return False
        return int(value[:4]) < int(self._now[:4]) - _LONG_AGO

    def _sums_up(self, value: str) -> bool:
        """Whether some years are added up, of which the text goes on to tell no more."""
        if self._told and value in self._added and value[:4] < self._held[:4]:
            return True
        first, end = ends(value)
        whole = is_year(first) and is_year(end) and first < end == self._held
        return whole and all(str(y) in self._years for y in range(int(first), int(end)))

    def _is_around(self, value: str) -> bool:
        """Whether a period that is only named goes back beyond the one told of, and to now."""
        first, end = ends(value)
        earlier = self._told and first < ends(self._held)[0]
        return earlier and end == self._now and end_of(self._held)[:7] <= end

    def _runs_on(self, value: str, held: str) -> bool:
        """Whether "năm nay", or "từ đầu năm đến nay", is of the year whose results are held."""
        year = (self._now or value)[:4]
        begun = held.startswith(f"{year}-01/") and ends(value)[0] in (year, f"{year}-01")
        return begun and end_of(held)[:7] < self._now <= end_of(value)[:7]

    def _ends_paragraph(self, start: int, end: int) -> bool:
        """Whether a paragraph ends between two places: a question's goes on in its answer."""
        between = self._text[start:end].rstrip()
        return any(line.rstrip()[-1:] not in ("?", ":") for line in between.split("\n")[:-1])

    def _is_aside(self, value: str, held: str) -> bool:
        """Whether a period is a piece of the one that holds, was over before it, or is to come."""
        if self._now and value[: len(self._now)] > self._now:
            return True
        if self._told and years_of(value)[-4:] <= held[:4] and value[:4] < held[:4]:
            return True
        runs = bool(self._now) and not is_over(held, self._now)
        sooner = end_of(value) < end_of(held)
        within = not sooner and holds(held, ends(value)[0])
        return not runs and (sooner or (within and end_alike(value, held)))


def _set_side_by_side(text: str, periods: list[Period]) -> set[Period]:
    """Single years that a sentence sets against each other: "từ 90 năm 2019 lên 120 năm 2022"."""
    years = [p for p in periods if p.kind in _NAMED and is_year(p.value)]
    pairs = [(p, q) for p, q in pairwise(years) if p.value != q.value]
    same = [pair for pair in pairs if not SENTENCE.search(text, pair[0].end, pair[1].start)]
    return {period for pair in same for period in pair}
