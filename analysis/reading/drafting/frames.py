"""The period that a text speaks of at a place, where no word nearby names one.

A period that is named holds until another is. But what is over before the one
that holds, or is a piece of it, is a look aside: it holds to the end of its
paragraph, and then the wider one holds again. A term that still runs gives way
to any part of it that is over.
"""

from bisect import bisect_left

from analysis.reading.drafting.known import Period, lasts

_KINDS = ("time", "span", "year")


class Frames:
    """The periods of a text in which things may have been done that it tells of further on."""

    def __init__(self, text: str, periods: list[Period], now: str) -> None:
        self._text, self._now = text, now
        self._periods = [p for p in periods if p.kind in _KINDS and lasts(p.value)]
        self._held: list[Period] = []
        for period in self._periods:
            held = self._held[-1] if self._held else None
            aside = held is not None and self._is_aside(period, held)
            self._held.append(held if held and aside else period)

    def before(self, start: int) -> str:
        """The period that holds at a place of the text, "" where there is none."""
        at = bisect_left(self._periods, start, key=lambda period: period.start)
        if not at:
            return ""
        last = self._periods[at - 1]
        same = "\n" not in self._text[last.end : start]
        return (last if same else self._held[at - 1]).value

    def wide(self, start: int) -> str:
        """The period that holds beyond a place's paragraph."""
        at = bisect_left(self._periods, start, key=lambda period: period.start)
        return self._held[at - 1].value if at else ""

    def _is_aside(self, period: Period, held: Period) -> bool:
        """Whether a period is a piece of the one that holds, was over before it, or is to come."""
        if self._now and period.value[: len(self._now)] > self._now:
            return True
        runs = bool(self._now) and not is_over(held.value, self._now)
        sooner = end_of(period.value) < end_of(held.value)
        within = not sooner and holds(held.value, ends(period.value)[0])
        return not runs and (sooner or (within and end_of(period.value) == end_of(held.value)))


def ends(value: str) -> tuple[str, str]:
    """The first and the last moment of a period, as it is written."""
    first, _, end = value.partition("/")
    return first, end or first


def overlap(one: str, other: str) -> bool:
    """Whether two periods have a day in common; what is not known may."""
    if not one or not other:
        return True
    (start, end), (first, last) = ends(one), ends(other)
    return start[: len(last)] <= last and first[: len(end)] <= end


def end_of(value: str) -> str:
    """The month or day in which a period ends; a year ends in December."""
    end = ends(value)[1]
    return f"{end}-12" if len(end) == 4 else end


def is_over(value: str, now: str) -> bool:
    return end_of(value)[:7] <= now


def holds(value: str, moment: str) -> bool:
    """Whether a moment lies in a period."""
    first = ends(value)[0]
    return bool(value) and first <= moment[: len(first)] and moment[:7] <= end_of(value)[:7]


def ends_before(value: str, now: str) -> bool:
    """Whether a period ends in the month before now: what an article sums up."""
    if not (lasts(value) and now):
        return False
    years, months = (int(now[at]) - int(end_of(value)[at]) for at in (slice(0, 4), slice(5, 7)))
    return 12 * years + months == 1
