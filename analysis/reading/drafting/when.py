"""When a number is true.

Its own words tell, else those before it in the sentence, else its paragraph. How
many there are is of now unless a day is given; how many were added is of the
period that the text spoke of last. A part is of the time that its whole is of.
"""

import re
from bisect import bisect_left

from analysis.reading.drafting.lexicon import Cue, Cues, says
from analysis.reading.drafting.measures import RELATIVE
from analysis.reading.drafting.known import Period
from analysis.reading.drafting.moments import years_of
from analysis.reading.drafting.populations import PLACES, UNIONS, act_on
from analysis.reading.drafting.sentences import Mention

_STOCKS = ("member", *PLACES, *UNIONS)
_OF_A_PLAN = re.compile(
    r"\b(?:so|với|(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)[^,.;:()]*)\s+$", re.IGNORECASE
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")


class Flows:
    """The periods of a text in which things may have been done that it tells of further on."""

    def __init__(self, text: str, periods: list[Period]) -> None:
        self._periods = [period for period in periods if _carries(text, period)]

    def before(self, start: int) -> str:
        """The last such period before a place of the text, "" where there is none."""
        at = bisect_left(self._periods, start, key=lambda period: period.start)
        return self._periods[at - 1].value if at else ""


def _carries(text: str, period: Period) -> bool:
    planned = _OF_A_PLAN.search(text[max(period.start - 40, 0) : period.start])
    lasting = period.kind in ("time", "span", "year") and not _DAY.fullmatch(period.value)
    return bool(period.value) and lasting and not planned


def period(mention: Mention, past: list[Mention], now: str, flow: str) -> str:
    """The period of a number: named with it, else before it, else that of the last like it."""
    own = _times([*mention.head, *mention.after])
    if own:
        return _until(own[-1], mention)
    near = [m for m in past if mention.near(m) and m.role != "before"]
    near = [m for m in near if m.measure not in ("target", "aside")]
    if near:
        return near[-1].period
    return _stock(mention, past, now or flow) if _is_stock(mention) else _flow(mention, flow)


def _stock(mention: Mention, past: list[Mention], now: str) -> str:
    """Of the day up to which the paragraph, or the place so far, was counted; else of now."""
    points = [cue.code for cue in _times(mention.above) if cue.kind == "period:until"]
    same = [m for m in past if _is_stock(m) and m.place == mention.place and _is_of_a_day(m)]
    return points[-1] if points else same[-1].period if same else now


def _flow(mention: Mention, flow: str) -> str:
    above = [cue.code for cue in _times(mention.above) if cue.kind != "period:now"]
    return above[-1] if above else flow


def _is_stock(mention: Mention) -> bool:
    """Whether the number tells how many there are, rather than how many were added."""
    waiting = mention.population == "prospect" and not act_on(mention)
    acting = mention.part[0] == "other" and (mention.over or mention.part[1] == "none-admitted")
    return (mention.population in _STOCKS and not acting) or waiting


def _is_of_a_day(mention: Mention) -> bool:
    return any(c.kind == "period:until" and c.code == mention.period for c in mention.line)


def _until(cue: Cue, mention: Mention) -> str:
    """What was done by a day was done since its term began, where the sentence names the term."""
    spans = [c.code for c in mention.earlier if c.kind == "period:span"]
    if cue.kind != "period:until" or _is_stock(mention) or not spans:
        return cue.code
    return f"{spans[-1][:4]}/{cue.code}"


def is_dated_apart(mention: Mention, whole: Mention) -> bool:
    """Whether the text gives a number another period than its whole's."""
    if mention.near(whole):
        return bool(_times(mention.head))
    above = [] if whole.paragraph == mention.paragraph else mention.above
    return bool(_times([*above, *mention.earlier, *mention.after]))


def target_period(mention: Mention, previous: Mention | None, now: str) -> str:
    """A target is of the years of its plan; "mỗi năm" up to a year begins now."""
    leads = previous is not None and previous.measure in RELATIVE
    between = [*(previous.tail if previous and leads else ()), *mention.head]
    plan = [c for c in between if c.kind.startswith("period") and c.kind != "period:earlier"]
    if plan and plan[-1].kind == "period:plan":
        each = says(mention.head, "relation", "each") and "/" not in plan[-1].code
        return f"{now[:4]}/{plan[-1].code}" if each else plan[-1].code
    if not plan and previous and previous.role == "aim" and mention.near(previous):
        return previous.period
    own = plan[-1].code if plan else mention.period
    return years_of(own) if _MONTH.search(own) else own


def _times(cues: Cues) -> Cues:
    """The periods that a number may be of: not those that it is only compared with."""
    found: Cues = []
    for at, cue in enumerate(cues):
        compared = cue.kind == "period:compared" or says(cues[max(at - 1, 0) : at], "compare")
        if cue.kind.startswith("period") and cue.kind != "period:earlier" and not compared:
            found.append(cue)
    return found
