"""When a number is true.

Its own words tell, else those before it in the sentence, else its paragraph. How
many there are is of now unless a day is given; how many were added is of the
period that the text spoke of last. A part is of the time that its whole is of.
"""

from analysis.reading.drafting.columns.carried import frame_of, is_of_one_time
from analysis.reading.drafting.columns.stocks import STOCKS, is_standing, is_stock, reaches_plan
from analysis.reading.drafting.columns.timewords import (
    SPOKEN,
    earlier,
    follows,
    is_of_a_day,
    led_by,
    times,
)
from analysis.reading.drafting.mentions.counted import CLASSES, PLACES, TRAINEES, act_on
from analysis.reading.drafting.mentions.mention import Mention, near_ones
from analysis.reading.drafting.times.frames import Frames
from analysis.reading.drafting.times.values import (
    AGAIN,
    before,
    closes_year,
    ends,
    ends_before,
    from_to,
    holds,
    is_day,
    is_recent,
    is_year,
    lasts,
    length,
    years_of,
)
from analysis.reading.drafting.words.lexicon import Cue, Cues, code, last, says

_ADMITTED = ("admitted", "none-admitted", "not-admitted")


def period(mention: Mention, past: list[Mention], now: str, frames: Frames) -> str:
    """The period of a number: named with it, else before it, else that of the last like it."""
    near = [m for m in near_ones(mention, past) if m.measure != "aside"]
    lead, frame = led_by(mention, near), frame_of(mention, past, frames)
    if _grew_to(mention, lead, near):
        lead, near = [*(c for c in mention.earlier if c.start < near[0].start), *lead], []
    if own := times([*lead, *follows(mention)]):
        named = _named(_of_class(own, mention) or own[-1], mention, past, frame, now)
        return named if mention.measure == "target" else frames.meant(named)
    if named := earlier(mention, lead):
        return before(near[-1].period if near else frame, named)
    told = [m for m in near if is_of_one_time(mention, m, now)]
    if told and not _is_back(near[-1], told[-1], now):
        return _as_of(mention, told[-1], now)
    if is_stock(mention):
        return _stock(mention, past, now or frame)
    day = frames.day_of_class(mention.start) if mention.population in TRAINEES.values() else ""
    added = day or _added(mention, lead, now, frame)
    return added or (now if mention.population in PLACES and not frame else "")


def _added(mention: Mention, lead: Cues, now: str, frame: str) -> str:
    """How many were added is of the period that holds, or of its plan's year; or of any year."""
    if year := _planned_year(mention):
        if years_of(frame) == year:
            return frame
        return from_to(year, now) if now[:4] == year else year
    yearly = says(lead, "relation", "each") and mention.measure != "target"
    stands = is_standing(mention) or (yearly and length(frame) < 1)
    return "" if stands else code(last(lead, "period:planned")) or frame


def _planned_year(mention: Mention) -> str:
    """ "Kết nạp 3/12 đảng viên được giao trong năm": the year of the plan that a result is of."""
    planned = code(last(follows(mention), "period:planned"))
    return planned if is_year(planned) and mention.measure == "count" else ""


def _as_of(mention: Mention, told: Mention, now: str) -> str:
    """What was added in a period makes how many there are at its end."""
    all_there_are = mention.population in STOCKS and not (mention.part[0] or act_on(mention))
    end = ends(told.period)[1]
    if is_stock(told) or not all_there_are:
        return told.period
    raised = says(mention.before, "verb", "reach")  # "nâng tổng số lên 41"
    return now if raised and now[:4] == end else end


def _is_back(latest: Mention, told: Mention, now: str) -> bool:
    """ "Năm 2020 có 180 đảng viên thì nay có 210, 12 chi bộ": whether a sentence came to now."""
    return is_stock(latest) and is_stock(told) and latest.period == now != told.period


def _grew_to(mention: Mention, lead: Cues, near: list[Mention]) -> bool:
    """ "Từ 32 (năm 2010) xuống còn 9": how many there are after a number that has its own time."""
    dated = bool(near) and is_stock(near[-1]) and bool(times(follows(near[-1])))
    return dated and is_stock(mention) and says(lead, "verb", "reach")


def _named(cue: Cue, mention: Mention, past: list[Mention], frame: str, now: str) -> str:
    """What the words for a time mean for this number."""
    if cue.code == AGAIN:
        told = [m for m in past if m.measure not in ("target", "aside")]
        here = told and told[-1].paragraph == mention.paragraph
        return told[-1].period if here or (told and not frame) else frame
    if is_stock(mention) and now and cue.code.endswith(f"/{now}"):
        return now
    if cue.kind not in ("period:until", "period:now") or is_year(cue.code):
        return cue.code
    there = is_stock(mention) or (cue.kind == "period:now" and mention.population in PLACES)
    return cue.code if there or _is_of_trained(mention) else _done_by(cue, mention, frame)


def _of_class(own: Cues, mention: Mention) -> Cue | None:
    """ "Sáng 10/5, khai giảng lớp khóa V năm 2023 cho 86 học viên": the day of a class."""
    if mention.population not in (*TRAINEES.values(), *CLASSES.values()):
        return None
    year = own[-1].code
    days = [c for c in own if c.kind == "period:time" and is_day(c.code)]
    return next((c for c in days if is_year(year) and c.code.startswith(year)), None)


def _is_of_trained(mention: Mention) -> bool:
    """Whether a number tells how many of those who were trained have been admitted by a day."""
    return mention.population in TRAINEES.values() and mention.part[1] in _ADMITTED


def _done_by(cue: Cue, mention: Mention, frame: str) -> str:
    """What was done by a day was done since the term or year began that is spoken of."""
    spoken = [c.code for c in [*mention.above, *mention.earlier] if c.kind in SPOKEN]
    spoken = [value for value in [frame, *spoken] if lasts(value) and holds(value, cue.code)]
    if spoken:
        return _since(ends(spoken[-1])[0], cue.code)
    year, _, rest = cue.code.partition("-")
    if cue.kind == "period:now" and (frame or not _is_of_plan(mention, year)):
        return frame if ends_before(frame, cue.code) else cue.code
    return year if rest == "12" else from_to(year, cue.code)


def _since(start: str, moment: str) -> str:
    """The stretch up to a moment, in whole years where it begins with one and ends with one."""
    year, _, month = moment.partition("-")
    in_years = month == "12" and is_year(start) and start != year
    return from_to(start, year if in_years else moment)


def _is_of_plan(mention: Mention, year: str) -> bool:
    """ "Đến nay đã kết nạp 118 đảng viên, bằng 69% kế hoạch năm": done since the year began."""
    return says(mention.line, "period:planned", year)


def _stock(mention: Mention, past: list[Mention], now: str) -> str:
    """Of the day up to which the paragraph counts, or an article on a year that is over; or now."""
    points = [cue.code for cue in times(mention.above) if cue.kind == "period:until" and cue.code]
    if points and is_recent(points[-1], now):
        return points[-1]
    told = [m.period for m in past if is_stock(m) and m.place == mention.place and is_of_a_day(m)]
    return told[-1] if told and closes_year(told[-1], now) else now


def is_dated_apart(mention: Mention, whole: Mention, past: list[Mention]) -> bool:
    """Whether a number is of another period than its whole: the text says so, or it counts acts."""
    if mention.owner and whole is not mention.owner:
        return True
    if mention.near(whole):
        near = [m for m in near_ones(mention, past) if m.measure != "aside"]
        reaches = is_stock(whole) and reaches_plan(mention)
        lead = led_by(mention, near)
        return reaches or bool(times([*lead, *follows(mention)]) or earlier(mention, lead))
    above = [] if whole.paragraph == mention.paragraph else mention.above
    if times([*above, *mention.earlier, *mention.after]) or earlier(mention, mention.head):
        return True
    return is_stock(whole) and not is_stock(mention)
