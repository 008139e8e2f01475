"""When a number is true.

Its own words tell, else those before it in the sentence, else its paragraph. How
many there are is of now unless a day is given; how many were added is of the
period that the text spoke of last. A part is of the time that its whole is of.
"""

from analysis.reading.drafting.clauses import until_mark
from analysis.reading.drafting.counted import DONE_TO, PLACES, TRAINEES, UNIONS, act_on
from analysis.reading.drafting.frames import (
    Frames,
    closes_year,
    end_of,
    ends,
    ends_before,
    holds,
    is_recent,
)
from analysis.reading.drafting.known import lasts
from analysis.reading.drafting.lexicon import Cue, Cues, code, last, says
from analysis.reading.drafting.moments import AGAIN, EARLIER, before, from_to, length, years_of
from analysis.reading.drafting.sentences import Mention, near_ones

_STOCKS = ("member", *PLACES, *UNIONS)
_STATES = ("without-women", "with-plan", "hamlet-cell", "school-cell", "office-cell")
# What became of members, or was done to them, in a period.
_DONE = ("made-official", "left-party", "struck-off", "expelled", "resigned", "disciplined",
         "reprimanded", "warned")  # fmt: skip
_OTHERS = ("period:earlier", "period:compared", "period:planned")
SPOKEN = ("period:time", "period:span", "period:year", "period:planned")
_ADMITTED = ("admitted", "none-admitted", "not-admitted")
_OWN = ("count", "mean", "share")  # measures that tell how it was then, not how it differs
_SHORT = 3  # cues: from a count to the one that it came to
_BACK = 20  # numbers: no paragraph that was written to be read has more


def period(mention: Mention, past: list[Mention], now: str, frames: Frames) -> str:
    """The period of a number: named with it, else before it, else that of the last like it."""
    near = [m for m in near_ones(mention, past) if m.measure != "aside"]
    lead, frame = led_by(mention, near), _frame(mention, past, frames)
    if _grew_to(mention, lead, near):
        lead, near = [*(c for c in mention.earlier if c.start < near[0].start), *lead], []
    if own := times([*lead, *_follows(mention)]):
        named = _named(own[-1], mention, past, frame, now)
        return named if mention.measure == "target" else frames.meant(named)
    if earlier := _earlier(mention, lead):
        return before(near[-1].period if near else frame, earlier)
    if told := [m for m in near if _is_of_one_time(mention, m, now)]:
        return _as_of(mention, told[-1], now)
    if is_stock(mention):
        return _stock(mention, past, now or frame)
    day = frames.day_of_class(mention.start) if mention.population in TRAINEES.values() else ""
    return day or _added(mention, lead, now, frame)


def _added(mention: Mention, lead: Cues, now: str, frame: str) -> str:
    """How many were added is of the period that holds, or of its plan's year; or of any year."""
    if year := _planned_year(mention):
        so_far = from_to(year, now) if now[:4] == year else year
        return frame if years_of(frame) == year else so_far
    yearly = says(lead, "relation", "each") and mention.measure != "target"
    stands = is_standing(mention) or (yearly and length(frame) < 1)
    return "" if stands else code(last(lead, "period:planned")) or frame


def _planned_year(mention: Mention) -> str:
    """ "Kết nạp 3/12 đảng viên được giao trong năm": the year of the plan that a result is of."""
    planned = code(last(_follows(mention), "period:planned"))
    return planned if len(planned) == len("2019") and mention.measure == "count" else ""


def _as_of(mention: Mention, told: Mention, now: str) -> str:
    """What was added in a period makes how many there are at its end."""
    all_there_are = mention.population in _STOCKS and not (mention.part[0] or act_on(mention))
    end = ends(told.period)[1]
    if is_stock(told) or not all_there_are:
        return told.period
    raised = says(mention.before, "verb", "reach")  # "nâng tổng số lên 41"
    return now if raised and now[:4] == end else end


def _grew_to(mention: Mention, lead: Cues, near: list[Mention]) -> bool:
    """ "Từ 32 (năm 2010) xuống còn 9": how many there are after a number that has its own time."""
    dated = bool(near) and is_stock(near[-1]) and bool(times(_follows(near[-1])))
    return dated and is_stock(mention) and says(lead, "verb", "reach")


def _earlier(mention: Mention, lead: Cues) -> str:
    """ "Cùng kỳ năm trước" where it tells when a count was, not what it is compared with."""
    if _falls_or_grows(mention):
        return EARLIER
    named = last(lead, "period:earlier")
    own = mention.measure in _OWN and not says(lead, "compare", "than")
    return named.code if named and own and not only_exceeds(mention, named) else ""


def only_exceeds(mention: Mention, named: Cue) -> bool:
    """ "Trẻ hơn nhiệm kỳ trước: …": whether something is only called more than it was then."""
    beside = [cue for cue in mention.earlier if cue.start < named.start][-1:]
    return says(beside, "hedge", "over") or says(beside, "differs")


def _falls_or_grows(mention: Mention) -> bool:
    """ "Giảm từ 41 đồng chí xuống còn 22": how many were added before, where no time is named."""
    leads = says(mention.before[-1:], "verb", "reach") and not is_stock(mention)
    behind = [cue for cue in mention.line if cue.start >= mention.end][:_SHORT]
    dated = any(cue.kind.startswith("period") for cue in [*mention.tail, *behind])
    return leads and mention.measure in _OWN and says(behind, "verb", "reach") and not dated


def _is_of_one_time(mention: Mention, told: Mention, now: str) -> bool:
    """Whether a number of the same sentence tells when this one was, too."""
    if told.role == "before" or told.measure == "target" or _falls_or_grows(told):
        return False
    apart = told.owner is not None and told.period != told.owner.period
    if apart and told.owner is not mention.owner:
        return False
    return is_stock(told) == is_stock(mention) or told.period != now


def led_by(mention: Mention, near: list[Mention]) -> Cues:
    """What leads to a number: all since the number before it that isn't said of that one."""
    end = _end(near[-1]) if near else 0
    return [c for c in mention.earlier if c.start >= end and (near or c in mention.head)]


def _end(mention: Mention) -> int:
    """Where what is said of a number ends."""
    return max([mention.end, *(cue.end for cue in _follows(mention))])


def _follows(mention: Mention) -> Cues:
    """What is said of a number after it: its clause, and a time in the brackets behind it."""
    behind = mention.tail[len(mention.after) :]
    inside = until_mark(behind[1:]) if behind and behind[0].kind == "(" else ()
    after = [cue for cue in mention.after if cue.kind != "period:founded"]
    return [*after, *(cue for cue in inside if cue.kind.startswith("period"))]


def _frame(mention: Mention, past: list[Mention], frames: Frames) -> str:
    """The period that holds here, or that of the last deed where the paragraph names none since."""
    here = [m for m in past[-_BACK:] if m.paragraph == mention.paragraph and m.measure != "aside"]
    here = [m for m in here if not is_stock(m) and _is_of_one_time(mention, m, "")]
    since = here and any(cue.start >= _end(here[-1]) for cue in times(mention.above))
    told = _main_of_last(here) if here else None
    if told and not since and _compares(here, frames.wide(mention.start)):
        return frames.wide(mention.start)
    goes_on = told and not since and (lasts(told.period) or _is_of_a_day(told))
    return told.period if told and goes_on else frames.before(mention.start)


def _compares(here: list[Mention], wide: str) -> bool:
    """Whether the paragraph's last sentence set two parts of the period that holds side by side."""
    told = {m.period for m in here if m.near(here[-1])}
    years = len(told) > 1 and all(lasts(value) and value != wide for value in told)
    return years and all(holds(wide, ends(value)[0]) for value in told)


def _main_of_last(here: list[Mention]) -> Mention:
    """The number whose time a paragraph goes on with: of its last sentence the one told up to last.

    "Năm 2022 kết nạp 90 đảng viên, năm 2019 chỉ 60": what follows is of 2022 again.
    """
    line = [m for m in here if m.near(here[-1])]
    return max(line, key=lambda m: end_of(m.period)) if lasts(here[-1].period) else here[-1]


def _named(cue: Cue, mention: Mention, past: list[Mention], frame: str, now: str) -> str:
    """What the words for a time mean for this number."""
    if cue.code == AGAIN:
        told = [m for m in past if m.measure not in ("target", "aside")]
        here = told and told[-1].paragraph == mention.paragraph
        return told[-1].period if here or (told and not frame) else frame
    if is_stock(mention) and now and cue.code.endswith(f"/{now}"):
        return now
    counted = is_stock(mention) or (cue.kind == "period:now" and mention.population in PLACES)
    counted = counted or len(cue.code) == len("2019") or _is_of_trained(mention)
    if counted or cue.kind not in ("period:until", "period:now"):
        return cue.code
    return _done_by(cue, mention, frame)


def _is_of_trained(mention: Mention) -> bool:
    """Whether a number tells how many of those who were trained have been admitted by a day."""
    return mention.population in TRAINEES.values() and mention.part[1] in _ADMITTED


def _done_by(cue: Cue, mention: Mention, frame: str) -> str:
    """What was done by a day was done since the term or year began that is spoken of."""
    spoken = [c.code for c in [*mention.above, *mention.earlier] if c.kind in SPOKEN]
    spoken = [value for value in [frame, *spoken] if lasts(value) and holds(value, cue.code)]
    if spoken:
        return from_to(ends(spoken[-1])[0], cue.code)
    if cue.kind == "period:now":
        return frame if ends_before(frame, cue.code) else cue.code
    year = cue.code[:4]
    return year if cue.code == f"{year}-12" else from_to(year, cue.code)


def _stock(mention: Mention, past: list[Mention], now: str) -> str:
    """Of the day up to which the paragraph counts, or an article on a year that is over; or now."""
    points = [cue.code for cue in times(mention.above) if cue.kind == "period:until" and cue.code]
    if points and is_recent(points[-1], now):
        return points[-1]
    told = [m.period for m in past if is_stock(m) and m.place == mention.place and _is_of_a_day(m)]
    return told[-1] if told and closes_year(told[-1], now) else now


def is_stock(mention: Mention) -> bool:
    """Whether the number tells how many there are, rather than how many were added."""
    waiting = mention.population == "prospect" and not _is_done(mention)
    some = mention.over and mention.part[0] in ("", "other") and mention.population in PLACES
    acting = (some and mention.part[1] not in _STATES) or mention.part == ("other", "none-admitted")
    acting = acting and not says(mention.tail, "relation", "in-a-row")
    acting = acting or (mention.population in PLACES and _reaches_plan(mention))
    acting = acting or mention.part[1] in _DONE
    acting = acting or (mention.population in PLACES and _is_founded(mention))
    return (mention.population in _STOCKS and not acting) or waiting


def _is_founded(mention: Mention) -> bool:
    """ "Lập mới được 16 chi bộ": some that did not exist before."""
    return says(mention.before[-2:], "act", "found") and not says(
        mention.before, "relation", "total"
    )


def _is_done(mention: Mention) -> bool:
    """Whether something was done to those who are counted, as their sentence has it."""
    told = says(mention.line, "act", *DONE_TO)
    return act_on(mention) in DONE_TO or (bool(act_on(mention)) and told)


def _reaches_plan(mention: Mention) -> bool:
    """ "Có 5 xã hoàn thành chỉ tiêu", which is done in the time that the plan is of."""
    plans = [at for at, cue in enumerate(mention.tail) if cue.kind == "plan"]
    behind = mention.tail[: plans[0]] if plans else []
    reaches = says(behind, "verb", "attain", "excess") and not any(c.kind == "," for c in behind)
    return reaches and mention.measure == "count"


def is_standing(mention: Mention) -> bool:
    """ "Mỗi chi bộ hằng năm giới thiệu ít nhất 1 quần chúng": what is to be done in any year."""
    each = says(mention.head, "relation", "per") or mention.part[1].startswith("per-")
    yearly = says(mention.head, "relation", "each")
    return each and (yearly or (mention.hedge == "at-least" and mention.population == "prospect"))


def is_deed(mention: Mention) -> bool:
    """Whether a number tells how many were added in all, not of which part or before what."""
    whole = mention.role in ("whole", "") and not (mention.part[0] or mention.of)
    return whole and mention.measure == "count" and not is_stock(mention)


def _is_of_a_day(mention: Mention) -> bool:
    return any(c.kind == "period:until" and c.code == mention.period for c in mention.line)


def is_dated_apart(mention: Mention, whole: Mention, past: list[Mention]) -> bool:
    """Whether a number is of another period than its whole: the text says so, or it counts acts."""
    if mention.owner and whole is not mention.owner:
        return True
    if mention.near(whole):
        near = [m for m in near_ones(mention, past) if m.measure != "aside"]
        reaches = is_stock(whole) and _reaches_plan(mention)
        lead = led_by(mention, near)
        return reaches or bool(times([*lead, *_follows(mention)]) or _earlier(mention, lead))
    above = [] if whole.paragraph == mention.paragraph else mention.above
    named = bool(times([*above, *mention.earlier, *mention.after]))
    named = named or bool(_earlier(mention, mention.head))
    return named or (is_stock(whole) and not is_stock(mention))


def times(cues: Cues) -> Cues:
    """The periods that a number may be of: not those that it is only compared with."""
    found: Cues = []
    for at, cue in enumerate(cues):
        if cue.kind.startswith("period") and cue.kind not in _OTHERS:
            compared = says(cues[max(at - 1, 0) : at], "compare", "than")
            found += [] if compared else [cue]
    return found
