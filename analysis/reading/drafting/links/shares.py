"""What is said beside a percentage: its count in brackets, and some alone that have the same.

"45% số đảng viên mới (90 đồng chí)", "… đạt 98%, riêng các chi bộ cơ quan đạt 100%".
"""

import re

from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.arithmetic import first_fitting
from analysis.reading.drafting.mentions.mention import WHOLE, Mention
from analysis.reading.drafting.words.lexicon import code, first, last, says

_ALONE = re.compile(r"\briêng (?:đối với |ở |tại )?([^,;:]{3,60}?) (?:đã |đều )?(?:đạt|chiếm|là)\b")


def stands_out(mention: Mention, previous: Mention, text: str) -> bool:
    """ "…, riêng các chi bộ cơ quan đạt 100%": the same share, of some alone."""
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
