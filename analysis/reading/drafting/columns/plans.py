"""When a target is to be reached: in all of its year, its term of office or its plan.

"Nhiệm kỳ 2020 - 2025 phấn đấu kết nạp 450 đảng viên" is of 2020/2025.
"""

import re
from itertools import takewhile

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.stocks import is_standing
from analysis.reading.drafting.columns.timewords import SPOKEN, led_by
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.frames import Frames
from analysis.reading.drafting.times.values import end_of, ends, length, years_of
from analysis.reading.drafting.words.lexicon import Cue, Cues, says

_UNPLANNED = ("period:earlier", "period:now", "period:compared")
_PLANNED = ("period:span", "period:planned")
_MONTH = re.compile(r"\d{4}-\d\d")


def period_of(mention: Mention, previous: Mention | None, now: str, frames: Frames) -> str:
    """A target is of the years of its plan; "mỗi năm" up to a year begins now."""
    led = _leading(mention, previous)
    after = [c for c in mention.after if not (led and c.kind == "period:planned")]
    plan = [*led, *(c for c in after if c.kind in _PLANNED)]
    plan += [c for c in takewhile(_is_counted, mention.after) if c.kind == "period:plan"]
    if is_standing(mention) and not plan:
        return ""
    yearly = says(mention.head, "relation", "each")
    before = previous if previous and _is_of_plan_before(mention, previous) else None
    if before and not (plan or yearly):
        return _as_before(mention, before)
    plan += [c for c in after if c.kind in SPOKEN]
    plan = plan or [c for c in mention.earlier if c.kind == "period:plan"]
    if says(plan[-1:], "period:plan"):
        return _of_each_year(plan[-1].code, now) if yearly else plan[-1].code
    if before and not plan:
        return before.period
    return _of_its_years(plan, mention.period, now, frames)


def _leading(mention: Mention, previous: Mention | None) -> Cues:
    """The periods that lead to a target, also those behind the percentage that it explains."""
    near = [previous] if previous and mention.near(previous) else []
    behind = previous.tail if previous and previous.measure in RELATIVE else []
    led = [*behind, *led_by(mention, near)]
    return [c for c in led if c.kind.startswith("period") and c.kind not in _UNPLANNED]


def _is_counted(cue: Cue) -> bool:
    """Whether a cue tells who is counted, or when: "90 đảng viên trong giai đoạn 2026 - 2030"."""
    return cue.kind in ("noun", "part", "period:plan")


def _as_before(mention: Mention, previous: Mention) -> str:
    """As the target before it; "thêm 50 để hoàn thành chỉ tiêu 200" is of all of the year."""
    fills = says(mention.head, "verb", "attain") and says(mention.head, "plan")
    return years_of(previous.period) if fills else previous.period


def _of_its_years(plan: Cues, period: str, now: str, frames: Frames) -> str:
    """All of the year, or of the term of office, that a target's words or its results are of."""
    own = plan[-1].code if plan else period
    begun = says(plan[-1:], "period:time") and now and end_of(own)[:7] >= now
    if says(plan[-1:], "period:begin") or (_MONTH.search(own) and length(own)):
        return frames.term_from(own) or years_of(own)
    return years_of(own) if _MONTH.search(own) and not begun else own


def _of_each_year(plan: str, now: str) -> str:
    """The years of a plan that begins now: "mỗi năm" up to 2025."""
    end = ends(plan)[1][:4]
    begins = "/" not in plan or (now and plan.startswith(now))
    return f"{now[:4]}/{end}" if begins and now[:4] < end else plan


def _is_of_plan_before(mention: Mention, previous: Mention) -> bool:
    aim = previous.role == "aim" and mention.near(previous)
    return aim or (previous.measure == "target" and previous.paragraph == mention.paragraph)
