"""What an expression of time stands for where it hangs on what was named before it."""

import re

from analysis.reading.drafting.times.dateline import YEAR
from analysis.reading.drafting.times.known import Known, Period, last
from analysis.reading.drafting.times.moments import first_months, point, two, whole
from analysis.reading.drafting.times.values import (
    add,
    before,
    ends,
    ends_before,
    from_to,
    is_year,
    length,
)

# Where a stretch ends with a year that is told in years: "từ năm 2019 đến hết năm 2022".
_LAST_DAYS = re.compile(
    rf"(?:hết |cuối )(?:năm )?{YEAR}|(?:hết )?(?:ngày )?31(?:[/.-]| tháng )12", re.IGNORECASE
)

_CARRIED_OUT = re.compile(
    rf"[^.;,\n\d]{{0,20}}\d{{0,2}} ?năm (?:thực hiện|triển khai|thi hành|đưa)"
    rf"(?:[^.;,\n]|, (?=ngày|năm)){{0,140}}?(?<!\d){YEAR}",
    re.IGNORECASE,
)


def from_until(first: str, end: str, known: Known) -> str:
    """ "Từ đầu năm đến nay" ends where the period ends that the article reports on."""
    last_day = point(end, known.setting())
    start = _start(first, last_day, known)
    if end == "nay" and start > last_day > "":
        return _onward(start, known)
    if is_year(start) and _LAST_DAYS.match(end):
        last_day = last_day[:4]
    value = from_to(start, last_day)
    if not known.day.now or start != f"{known.day.year}-01" or not value.endswith(known.day.now):
        return value
    told = last(known.periods)
    return told if _reports(told, value) else _as_counted(known) or value


def _start(first: str, last_day: str, known: Known) -> str:
    """Where a stretch begins: without a year of its own in that of its last day."""
    from_new_year = first.lower() == "đầu năm"
    start = add(known.day.year, 0, "-01") if from_new_year else point(first, known.setting())
    if start[:4] > last_day[:4] > "" and not re.search(YEAR, first):
        start = last_day[:4] + start[4:]
    begins_year = start.endswith("-01-01") or "đầu" in first.lower()
    return start[:4] if begins_year and start[:4] != last_day[:4] else start


def _reports(value: str, until_now: str) -> bool:
    """Whether a period is the one up to now but for its last month."""
    first, end = ends(value)
    return first == ends(until_now)[0] and ends_before(end, ends(until_now)[1])


def _as_counted(known: Known) -> str:
    """From the year's beginning to the day up to which the sentence counts: "Tính đến 31/10"."""
    year, told = known.day.year, last(_just_told(known, "until"))
    return from_to(f"{year}-01", told[:7]) if told.startswith(f"{year}-") else ""


def _onward(start: str, known: Known) -> str:
    """From a time to come to what the sentence has named as the end, if anything."""
    told = [p for p in _just_told(known, "plan", "until") if not known.parted(p.end)]
    return from_to(start, last(told)) or start


def _just_told(known: Known, *kinds: str) -> list[Period]:
    """What the paragraph named last, if it is of some kinds."""
    return [p for p in known.here(known.periods[-1:]) if p.kind in kinds or not kinds]


def years_after(years: int, known: Known) -> str | None:
    """So many years after what was named last: until now where that comes to about now."""
    then, now = known.setting().then, known.day.now
    end = add(then[:4], years)
    if not end or (now and int(end) > int(now[:4]) + 1):
        return last_years(years, known) or None
    return from_to(then[:4], now) if now and abs(int(now[:4]) - int(end)) <= 1 else end


def years_of_a_plan(years: int, known: Known) -> str:
    """ "Sau 5 năm thực hiện Nghị quyết số 12 ngày 5/3/2018": from the year of the plan to now."""
    named = _CARRIED_OUT.match(known.text, known.at)
    begun = int(known.day.year or 0) - int(named[1]) if named else 0
    return since(named[1], known) if named and 0 <= begun - years + 1 <= 2 else ""


def years_later(years: int, known: Known) -> str:
    """So many years after what was named last, which may be now."""
    year = add(known.setting().then[:4], years)
    return known.day.now if known.day.now[:4] == year else year


def months_of(first: str, end: str, year: str) -> str:
    return f"{year}-{two(first)}/{year}-{two(end)}" if year and int(first) < int(end) else ""


def months_so_far(
    number: str, known: Known, certain: bool = False, now: bool = False
) -> str | None:
    """The first months of the year that an article sums up, not a time that something took."""
    months, (day, year, _) = whole(number), known.setting()
    year = day.year if now else year
    value = first_months(number, year)
    if any(p.value and p.value[5:] == value[5:] and p.kind == "time" for p in known.periods[-50:]):
        return value or None
    ended = int(day.month or 0) if year == day.year else 12
    if certain:
        return value if months <= ended or not day.month else None
    return value or None if 0 <= ended - months <= 2 and 1 < months < 12 else None


def end_point(words: str, known: Known) -> str:
    """A point up to which things were counted; what is to come by the end of a year is of it."""
    value = ends(point(words, known.setting()))[1]
    over = add(known.day.year, -1)
    looks_back = known.day.is_early and over in last(_just_told(known))
    if looks_back and not re.search(r"\d", words):
        return over + value[4:]  # "hết năm", early in the next one
    to_come = value[:4] > known.day.year > "" and "năm" in words
    return value[:4] if to_come else value


def over_term(term: str, known: Known) -> str:
    """A term that is over: where the one named begins now, or runs on, the one before it."""
    runs = term[:4] == known.day.year or term[-4:] > add(known.day.year, 1) > ""
    return before(term) if term and runs else term


def term_before(known: Known) -> str:
    """The term of office before the one that runs: the one named last, where that is over."""
    term = known.term()
    return term if term[-4:] < known.day.year else before(term)


def term_now(known: Known) -> str:
    """The term of office that runs: the one spoken of, or the next where that is over."""
    term = known.term()
    return f"{term[-4:]}/{add(term[-4:], 5)}" if "" < term[-4:] < known.day.year else term


def since(start: str, known: Known) -> str:
    return from_to(start[:4], known.day.now)


def one_of_two(known: Known, first: bool) -> str | None:
    terms = sorted({term.value for term in known.terms()})
    return terms[0 if first else -1] if len(terms) > 1 else None


def school_year(known: Known, begun: bool) -> str:
    """The school year that runs or has just ended, else the one named last."""
    first = add(known.day.year, int(begun) - 1)
    named = [p for p in known.long() if length(p.value) == 1 and "-" not in p.value]
    return f"{first}/{add(first, 1)}" if first else last(named)


def next_school_year(known: Known, new: bool) -> str:
    """The school year that begins next; a new one may have begun this autumn."""
    first = add(known.day.year, int(not new and known.day.month > "07"))
    return f"{first}/{add(first, 1)}" if first else ""


def last_years(years: int, known: Known) -> str:
    """So many years until now: the term of office that began then, else nothing sure."""
    first = {add(known.day.year, -years), add(known.day.year, -years - 1)}
    begun = [term for term in known.terms() if term.value[:4] in first]
    return since(last(begun), known)


def years_ago(number: str, known: Known) -> str:
    return add(known.day.year, -whole(number))
