"""What values of the column `period` are to each other: "2018-01/2018-09" lies in "2018".

A value is a day, a month, a year or, with a slash, an interval of these; it is "" where
it is unknown, and one of the words below where it hangs on the time of another number.
"""

import re
from calendar import monthrange

EARLIER = "earlier"
TERM_BEFORE = "earlier term"  # all of it, where "cùng kỳ" is as long as the result
AGAIN = "again"  # the time of what was told last: "cũng trong thời gian này"


def is_year(value: str) -> bool:
    return len(value) == len("2019")


def is_day(value: str) -> bool:
    return len(value) == len("2019-05-31")


def ends(value: str) -> tuple[str, str]:
    """The first and the last moment of a period, as it is written."""
    first, _, end = value.partition("/")
    return first, end or first


def end_of(value: str) -> str:
    """The month or day in which a period ends; a year ends in December."""
    end = ends(value)[1]
    return f"{end}-12" if is_year(end) else end


def years_of(value: str) -> str:
    """The years that a period lies in, as a period: "2018-01/2018-09" is in "2018"."""
    first, end = (moment[:4] for moment in ends(value))
    return first if first == end else f"{first}/{end}"


def length(value: str) -> int:
    """From the first year of a value to its last."""
    first, end = ends(value)
    return int(end[:4]) - int(first[:4]) if value[:1].isdigit() else 0


def months_between(one: str, other: str) -> int:
    years, months = (int(other[at]) - int(one[at]) for at in (slice(0, 4), slice(5, 7)))
    return 12 * years + months


def lasts(value: str) -> bool:
    """Whether things may be done in a period: it is known, and no day."""
    return value[:1].isdigit() and ("/" in value or value.count("-") < 2)


# --- one and another ------------------------------------------------------------------------------


def is_within(one: str, other: str) -> bool:
    """Whether a period is a part of another, longer one."""
    (start, end), (first, last) = ends(one), ends(other)
    return one != other and first <= start and end <= last


def end_alike(one: str, other: str) -> bool:
    """Whether two periods end at one time, as far as both tell it."""
    last, end = ends(one)[1], ends(other)[1]
    return last[: len(end)] == end[: len(last)]


def overlap(one: str, other: str) -> bool:
    """Whether two periods have a day in common; what is not known may."""
    if not one or not other:
        return True
    (start, end), (first, last) = ends(one), ends(other)
    return start[: len(last)] <= last and first[: len(end)] <= end


def holds(value: str, moment: str) -> bool:
    """Whether a moment lies in a period."""
    first = ends(value)[0]
    return bool(value) and first <= moment[: len(first)] and moment[:7] <= end_of(value)[:7]


# --- one and now ----------------------------------------------------------------------------------


def is_over(value: str, now: str) -> bool:
    return end_of(value)[:7] <= now


def is_recent(value: str, now: str) -> bool:
    """Whether a moment is of the article's year or the one before, as far as it shows it."""
    return not now or int(ends(value)[1][:4]) >= int(now[:4]) - 1


def closes_year(value: str, now: str) -> bool:
    """Whether a moment is the end of a year that has just ended, which an article looks back on."""
    return bool(now) and value[:7] == f"{int(now[:4]) - 1}-12" and now[5:] <= "03"


def ends_before(value: str, now: str) -> bool:
    """Whether a period ends in the month before now: what an article sums up."""
    return bool(now) and lasts(value) and months_between(end_of(value), now) == 1


# --- one made of others ---------------------------------------------------------------------------


def add(year: str, years: int, rest: str = "") -> str:
    return f"{int(year) + years}{rest}" if year else ""


def from_to(first: str, last: str) -> str:
    """From the beginning of one value to the end of another, as precise as the text is."""
    start, end = ends(first)[0], ends(last)[1]
    if not (start and end) or start[: len(end)] > end[: len(start)]:
        return ""
    if len(end) < len(start) and start.endswith("-01"):
        start = start[:7]
    elif start == end[:4] != end:
        start = f"{start}-01"
    if len(start) < len(end) and _ends_month(end):
        end = end[:7]
        if (start, end[4:]) == (f"{end[:4]}-01", "-12"):  # up to the year's last day
            return end[:4]
    return start if start == end else f"{start}/{end}"


def _ends_month(moment: str) -> bool:
    """Whether a moment is a day, and the last of its month."""
    if not is_day(moment):
        return False
    year, month, day = map(int, moment.split("-"))
    return day == monthrange(year, month)[1]


def before(value: str, named: str = EARLIER) -> str:
    """The period before one of several years, else the same period a year earlier.

    `named` may give the year ("cùng kỳ năm 2019"), or all of the period.
    """
    if named[:1].isdigit():
        return named
    if not value[:1].isdigit():
        return value
    if named.startswith(TERM_BEFORE):
        return _term_before(value, named.removeprefix(TERM_BEFORE).strip())
    if named == EARLIER:
        return _moved(value, -_LENGTHS.get(length(value), length(value) + 1))
    return _moved(value, int(named.removeprefix(EARLIER)) - int(ends(value)[1][:4]))


# A term of office ends in the year in which the next begins, as a school year does.
_LENGTHS = {1: 1, 5: 5}


def _term_before(value: str, term: str) -> str:
    """The term of office before the one that a period of some years begins, else a named one."""
    first = int(value[:4])
    if length(value) < 2:
        return term or before(value)
    return f"{first - 5}/{first}" if "-" in value else before(value)


def _moved(value: str, years: int) -> str:
    return re.sub(r"\d{4}", lambda year: str(int(year[0]) + years), value)
