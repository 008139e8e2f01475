"""Of which union the members are counted: "900 đoàn viên", "hội viên phụ nữ 1.200 người".

Those of them who are to become members of the Party are prospects, of no union.
"""

from analysis.reading.drafting.columns.company import is_beside, neighbour
from analysis.reading.drafting.mentions.counted import (
    AIMED,
    DONE_TO,
    PEOPLE,
    UNIONS,
    act_on,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import code, last, says


def unionists(mention: Mention, past: list[Mention]) -> str:
    """The union whose members are counted, or `prospect` for those it aims at; "" for others."""
    noun = noun_of(mention)
    if noun in ("", "person"):
        return _same_union(mention, past)
    if noun not in ("union-member", "youth") or act_on(mention) in DONE_TO:
        return ""
    if _is_next_union(mention, past):
        return ""
    if noun == "youth":
        union = _named_union(mention, past) or topic_of(past, UNIONS) or "youth-union"
        return union if _of_youth(mention, past) else ""
    if mention.measure == "target" and topic_of(past, PEOPLE) in AIMED:
        return "prospect"
    return _named_union(mention, past) or mention.union or topic_of(past, UNIONS)


def _same_union(mention: Mention, past: list[Mention]) -> str:
    """The union that a sentence names, or goes on about, where its members were counted last."""
    if not past or past[-1].population not in UNIONS:
        return ""
    goes_on = past[-1].near(mention) and act_on(mention) not in DONE_TO
    return code(last(mention.head, "union")) or (past[-1].population if goes_on else "")


def _named_union(mention: Mention, past: list[Mention]) -> str:
    """The union that a number's sentence names before it, or its paragraph counted last."""
    here = [m for m in past if m.paragraph == mention.paragraph]
    return code(last(mention.earlier, "union")) or topic_of(here, UNIONS)


def _is_next_union(mention: Mention, past: list[Mention]) -> bool:
    """ "Đoàn giới thiệu 340 đoàn viên ưu tú, Hội Nông dân 120 hội viên": the next of a list."""
    listed = is_beside(mention, past, *AIMED) and says(mention.before, "union")
    return listed and not says(mention.before, "act", "have")


def _of_youth(mention: Mention, past: list[Mention]) -> bool:
    """Whether "đoàn viên" are counted as such, not as a part of others.

    "Đoàn trường có 900 đoàn viên" says who has them; "có 900 đoàn viên" goes on about others.
    """
    goes_on = bool(topic_of(past[-1:], UNIONS))
    if goes_on or mention.percent:
        return goes_on
    if says(mention.earlier, "union") or says(mention.earlier, "noun", "outside"):
        return True
    before = neighbour(mention, past)
    if says(mention.head, "relation") or (before and before.measure != "aside"):
        return False
    return before is not None or _is_held(mention, past)


def _is_held(mention: Mention, past: list[Mention]) -> bool:
    """Whether a place has those who are counted, or a paragraph begins with who are there."""
    opens = not past or past[-1].paragraph != mention.paragraph
    held = says(mention.before, "act", "have") and not says(mention.before, "part", "noun")
    return held and (opens or says(mention.before, "place"))
