"""Percentages that say a count again, the wholes that they name, and what stands beside them.

"Nữ 57, chiếm 48,3% số đảng viên mới", "45% số đảng viên mới (90 đồng chí)", "… đạt 98%, riêng
xã Tân Long đạt 100%".
"""

import re

from analysis.reading.drafting.links.counts import counts, is_named_whole, wholes
from analysis.reading.drafting.mentions.arithmetic import exceeds, first_fitting
from analysis.reading.drafting.mentions.mention import WHOLE, Mention
from analysis.reading.drafting.words.lexicon import BREAKS, code, first, last, says

_ALONE = re.compile(r"\briêng (?:đối với |ở |tại )?([^,;:]{3,60}?) (?:đã |đều )?(?:đạt|chiếm|là)\b")


def say_again(share: Mention, count: Mention, past: list[Mention]) -> None:
    """Make a percentage the share that a count is of its whole."""
    share.copy(count)
    share.measure = "share"
    share.of = count.of
    if _names_others(share, count):
        share.of = _named_whole(share, count, past)
    elif not count.of:
        share.of = count.of = _named_whole(share, count, past)


def _names_others(share: Mention, count: Mention) -> bool:
    """ "Giới thiệu 150, kết nạp 95, chiếm 72% tổng số đảng viên mới": not of those introduced."""
    words = share.after[:4]
    noun = code(first(words, "noun")) if says(words[:2], "relation", "total") else ""
    of = count.of.population if count.of else noun
    return noun == count.population != of


def _named_whole(mention: Mention, part: Mention, past: list[Mention]) -> Mention | None:
    """The whole that a percentage names itself: "1,15% tổng số đảng viên"."""
    noun = code(first(mention.after, "noun"))
    named = [m for m in wholes(past, noun or part.population) if m is not part]
    named = [m for m in named if not exceeds(part, m)]
    here = [m for m in named if m.place == part.place]
    fitting = first_fitting(mention, part, [*here, *named])
    return fitting or next(iter([*here, *([] if noun else named)]), None)


def tell_whole(
    mention: Mention, previous: Mention | None, past: list[Mention], beside: dict[Mention, Mention]
) -> None:
    """Make a number the whole of the share before it, where that names it, and of its count."""
    if previous and _is_whole_of(mention, previous):
        for one in past[-2:]:
            if one is previous or one is beside.get(previous):
                one.of = mention


def _is_whole_of(mention: Mention, before: Mention) -> bool:
    """ "Chiếm 8,4% trong tổng số 51.600 đảng viên": the whole that a percentage names after it."""
    share = before.percent and before.measure == "share" and before.near(mention)
    between = [*before.tail, *mention.head]
    return share and is_named_whole(mention) and not any(cue.kind in BREAKS for cue in between)


def stands_out(mention: Mention, previous: Mention, text: str) -> bool:
    """ "90% số chi bộ đạt loại khá, riêng xã Tân Long đạt 100%": the same share, of one alone."""
    alone = first(mention.head, "relation")
    both = mention.percent and previous.percent and mention.near(previous)
    if not (alone and alone.code == "alone" and both) or says(mention.head, "part"):
        return False
    named = _ALONE.match(text, alone.start)
    if named:
        mention.copy(previous)
        mention.measure, mention.place = previous.measure, named[1]
    return bool(named)


def restate(mention: Mention, share: Mention, past: list[Mention]) -> None:
    """The count in brackets after a percentage: the same part, or the whole that it names."""
    mention.copy(share)
    mention.of = share.of
    if mention.over:
        _divide(mention, mention.over, share)
    elif says(share.tail[:3], "relation", "total") and not _is_part(mention, share, past):
        mention.part, mention.of, mention.role = WHOLE, None, "whole"
        mention.place = code(last(share.tail, "place")) or mention.place
        for one in past[-4:]:
            same = one.part == share.part and one.population == share.population
            if one is share or (same and one.near(share)):
                one.of = mention


def _divide(part: Mention, whole: Mention, share: Mention) -> None:
    """ "Nữ chiếm 52% (94/180 đồng chí)": the whole has its row here, unless it has one before."""
    if part.of and part.of.value == whole.value:
        return
    whole.copy(part)
    whole.part, whole.measure, whole.role = WHOLE, "count", "whole"
    part.of = share.of = whole


def _is_part(mention: Mention, share: Mention, past: list[Mention]) -> bool:
    """ "45% số đảng viên mới (90 đồng chí)": the part, as the words or the percentage tell."""
    total = next(c for c in share.tail if c.code == "total")
    named = any(c.kind == "part" and c.start > total.end for c in share.tail)
    known = (m for m in counts(past) if m.population == mention.population)
    return named or first_fitting(share, mention, known) is not None
