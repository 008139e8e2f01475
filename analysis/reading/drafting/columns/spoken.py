"""Whom a number counts that names no more than people: those spoken of last.

Members are new ones, screened ones or all of them, as were those before: "kết nạp 118 đảng
viên, trong đó có 57 đảng viên nữ", but "nâng tổng số đảng viên lên 6.780".
"""

from analysis.reading.drafting.columns.company import neighbour
from analysis.reading.drafting.columns.trainees import named_among
from analysis.reading.drafting.mentions.counted import (
    MEMBERS,
    PEOPLE,
    PLACES,
    act_on,
    fewer,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import says


def as_before(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """The people whom a number counts, in the light of those spoken of last; "" for nobody."""
    noun, named = noun_of(mention), named_among(mention)
    if noun == "member" and mention.percent and says(mention.after[:2], "relation", "total"):
        return noun
    if named == "new-member" and says(mention.before, "relation", "among"):
        return named
    if noun == "member":
        return _members(mention, past, parts)
    topic = named or topic_of(past, PEOPLE)
    if noun == "prospect":
        some = topic == "new-member" and _are_some(mention, past, parts)
        return topic if some else noun
    return topic or _named_before(mention)


def _are_some(mention: Mention, past: list[Mention], parts: list[Part]) -> bool:
    """Whether prospects are some of the new members just told of, as who they once were."""
    own = [category for part, category in parts if part != "youth-union"]
    if any(not category.startswith("per-") for category in own):
        return True
    if not past or past[-1].population != "new-member" or _are_there_now(mention):
        return False
    told = past[-1].near(mention) or says(mention.head, "relation", "of-which", "these")
    return told and not says(mention.before, "relation", "per")


def _are_there_now(mention: Mention) -> bool:
    """ "Hiện còn 4 quần chúng": some that are there now, not of those just told."""
    return says(mention.before, "period:now") and not act_on(mention)


def _named_before(mention: Mention) -> str:
    """The people that the sentence, or else its list's heading, names last before a number."""
    own = [c.code for c in reversed(mention.earlier) if c.kind == "noun"]
    heading = [c.code for c in reversed(mention.above) if c.kind == "noun"]
    if says(mention.above, "act", "admit"):
        heading = ["new-member"]
    return next((code for code in [*own, *heading] if code in (*MEMBERS, "prospect")), "")


# --- members -------------------------------------------------------------------------------------


def _members(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """Which members are counted: those spoken of last, or all who are there."""
    now = says(mention.head, "period:now") and not act_on(mention)
    if now or _are_all(mention, neighbour(mention, past)):
        return "member"
    topic = topic_of(past, MEMBERS)
    if parts and not mention.percent and _exceeds_all(mention, past, topic):
        return "member"
    again = mention.over or says(mention.head, "relation", "same") or says(mention.head, "compare")
    again = again or _go_on(mention, past) or _is_of_these(mention, past, parts, topic)
    return (again and topic) or "member"


def _are_all(mention: Mention, before: Mention | None) -> bool:
    """ "Nâng tổng số đảng viên lên 6.780": the total of members, not that of those just told."""
    own = mention.before
    total = next((c.end for c in own if (c.kind, c.code) == ("relation", "total")), None)
    if total is None or says(mention.head, "relation", "of-which", "these"):
        return False
    whole = before is not None and before.percent and mention.start - total < 2
    return whole or any(c.code == "member" and 0 < c.start - total < 2 for c in own)


def _exceeds_all(mention: Mention, past: list[Mention], topic: str) -> bool:
    """Whether more are counted than any whole of those spoken of."""
    known = [m for m in past if m.population == topic and m.role == "whole"]
    return (
        bool(known)
        and not says(mention.head, "compare")
        and all(fewer(whole, mention) for whole in known)
    )


def _is_of_these(mention: Mention, past: list[Mention], parts: list[Part], topic: str) -> bool:
    """Whether a number goes on a list of members, or tells a part of those of its place."""
    before = neighbour(mention, past)
    if before and before.population in MEMBERS and not act_on(mention):
        return True
    here = (m for m in past if m.place == mention.place or m.paragraph == mention.paragraph)
    return bool(parts) and any(m.population == topic for m in here)


def _go_on(mention: Mention, past: list[Mention]) -> bool:
    """Whether a paragraph on members goes on about them: nobody is said to have or hold others."""
    if not past or past[-1].paragraph != mention.paragraph or mention.percent:
        return False
    placed = past[-1].near(mention) and past[-1].population in PLACES
    held = says(mention.before, "act", "have") or says(mention.before, "relation", "total")
    return not (placed or held or says(mention.head, "verb", "reach"))
