"""Earlier counts, printed only for a result to be compared with.

"Tăng 40% so với năm 2022 (100 đồng chí)", "cùng kỳ con số này là 100": of whom, of what part
and where such a count is, its result tells; its own words tell when.
"""

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.targets import lead_of
from analysis.reading.drafting.columns.timewords import only_exceeds
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import EARLIER, years_of
from analysis.reading.drafting.times.values import before as period_before
from analysis.reading.drafting.words.lexicon import AGAINST, Cues, last, says

_CLOSING = (",", ";", ")", "và", *AGAINST)


def result_compared(mention: Mention, past: list[Mention]) -> Mention | None:
    """The result, or the increase, that a count is only the earlier number of; None for others."""
    if mention.percent or not past or mention.measure == "target":
        return None
    if mention.near(past[-1]) and past[-1].measure in ("increase", "decrease"):
        return past[-1] if _explains(mention, past[-1]) else None
    if mention.measure != "count":
        return None
    near = [m for m in counts(past) if m.near(mention)]
    named = last(mention.before, "period:earlier")
    if named and not only_exceeds(mention, named):
        wholes = [m for m in near if m.role == "whole"]
        return next(iter(wholes or near), None) or _same_thing(mention, past)
    lead = lead_of(mention)
    if _compare_leads(lead) and says(lead, "compare", "than"):
        return next(iter(near), None) or _whole_above(mention, past)
    return _same_thing(mention, past)


def _whole_above(mention: Mention, past: list[Mention]) -> Mention | None:
    """The last whole of a number's place that counts those who were spoken of last."""
    known = (m for m in counts(past) if m.role == "whole" and m.place == mention.place)
    return next((m for m in known if m.population == past[-1].population), None)


def _explains(mention: Mention, change: Mention) -> bool:
    """ "Tăng 40% so với năm 2022 (100 đồng chí)": whether a number is what a change starts from."""
    leads = _compare_leads([*change.tail, *mention.head]) or mention.owner is change
    return leads and not says(mention.before, "verb", *RELATIVE)


def told_result(mention: Mention, previous: Mention | None, past: list[Mention]) -> Mention | None:
    """The number before one, where an earlier count stands between: "tăng 5% (86), chiếm 40%"."""
    if not previous or previous.role != "before" or mention.owner:
        return previous
    near = (m for m in counts(past) if m.near(previous) and m.role != "before")
    return next(near, previous)


def _compare_leads(cues: Cues) -> bool:
    """Whether "so với" leads to the number that stands after these words."""
    at = max((at for at, cue in enumerate(cues) if cue.kind == "compare"), default=-1)
    return at >= 0 and not any(cue.kind in _CLOSING for cue in cues[at:])


def _same_thing(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Năm ngoái, con số này là 152": the last count that is part of no other, a year before."""
    between = [*(past[-1].tail if mention.near(past[-1]) else ()), *mention.head]
    times = _named_times(between)
    if not times or not says(mention.head, "relation", "same"):
        return None
    whole = next((m for m in counts(past) if not (m.of and m.of.part == m.part)), None)
    earlier = times[-1]
    before = earlier.startswith(EARLIER) or (whole and begins_before(earlier, whole.period))
    return whole if before else None


def set_before(mention: Mention, result: Mention) -> None:
    """Make a number the earlier count that a result is compared with."""
    mention.copy(result)
    mention.measure, mention.role, mention.of = "count", "before", None
    between = [c for c in mention.earlier if c.start >= result.end] if mention.near(result) else []
    between = between or [*result.tail, *mention.head]
    after, before = _named_times(mention.after), _named_times(between)
    named = (after[:1] or before[-1:] or [EARLIER])[0]
    earlier = named.startswith(EARLIER)
    mention.period = period_before(result.period, named) if earlier else named


def _named_times(cues: Cues) -> list[str]:
    return [cue.code for cue in cues if cue.kind.startswith("period")]


def begins_before(one: str, other: str) -> bool:
    """Whether a period is of years before another's; a term ends as the next begins."""
    first, last = one[:4], years_of(one)[-4:]
    return bool(one and other) and first < other[:4] and last <= other[:4]
