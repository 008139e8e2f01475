"""Fractions: "9/20", "7 trong tổng số 82".

The first number is a part of the second, or a result and the second its target.
"""

from analysis.reading.drafting.columns.parts import STATUSES
from analysis.reading.drafting.columns.unlisted import is_predicated, word
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.counted import AIMED, KINDS_OF_CELL
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.times.values import years_of
from analysis.reading.drafting.words.lexicon import says


def divide(
    part: Mention, whole: Mention, parts: list[Part], text: str, past: list[Mention],
    beside: dict[Mention, Mention],
) -> None:  # fmt: skip
    """Tell what the numbers of a fraction are; `parts` are those that its words name.

    `beside` has the percentage that says it again.
    """
    known = [m for m in counts(past) if m.population == part.population]
    known = [m for m in known if m.value == whole.value and (m.role == "whole" or not m.of)]
    some = part.part[0] or is_predicated(part, text) or _is_shared(beside.get(whole))
    whole.copy(part)
    whole.part = WHOLE
    if part.population in AIMED and (says(part.tail, "plan") or not some):
        _aim_at(part, whole)
        return
    if known:
        part.of, part.place = known[0], known[0].place
    else:
        _count_whole(part, whole, parts)
    if not part.part[0]:
        word(part, whole, text)


def say_again(part: Mention, share: Mention | None) -> None:
    """ "Năm 2010 chỉ là 21,4%, ứng với 41/192 đảng viên": of the time and place of the share."""
    whole = part.over
    again = share and share.measure == "share" and part.near(share) and part.part == share.part
    if share and whole and again and part.of is whole and says(part.before, "verb", "equal"):
        part.period = whole.period = share.period
        part.place = whole.place = share.place
        share.of = whole


def _aim_at(result: Mention, target: Mention) -> None:
    """ "Kết nạp 15/12 đồng chí": a result of all of the target's years."""
    target.measure, target.period = "target", years_of(target.period)
    result.against, result.of, result.role = target, None, "whole"


def _is_shared(share: Mention | None) -> bool:
    return share is not None and says(share.before, "verb", "share")


def _count_whole(part: Mention, whole: Mention, parts: list[Part]) -> None:
    """ "4/9 chi bộ": the whole has its row here, and may be some of those its words name."""
    whole.measure, whole.role, part.of = "count", "whole", whole
    kinds = [p for p in parts if p[1] in KINDS_OF_CELL and p != part.part]
    whole.part = kinds[0] if kinds else WHOLE
    if len(parts) > 1 and parts[1] in STATUSES:
        part.part, whole.part = parts[0], parts[1]
