"""The numbers so far that are facts of their own, and those of them that can have parts.

"Kết nạp 118 đảng viên, tăng 12%, nữ 57": 118 is a whole, 57 a count, and 12% none of them.
"""

from analysis.reading.drafting.mentions.counted import ADMITTED, names_nobody
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import says

_REACH = 80
# What is told of each, or was given to some: no part of those who were counted.
NO_PART = ("yearly-average", "party-badge")


def counts(past: list[Mention]) -> list[Mention]:
    """The numbers of people or things so far that are facts of their own, latest first."""
    latest = past[: -_REACH - 1 : -1]
    return [m for m in latest if m.measure == "count" and not m.percent and m.role != "before"]


def wholes(past: list[Mention], population: str) -> list[Mention]:
    """The counts so far that can have parts of this population, latest first."""
    admitted = population == "new-member"
    return [
        m
        for m in counts(past)
        if (m.population == population and m.role == "whole") or (admitted and m.part == ADMITTED)
    ]


def has_no_whole(mention: Mention) -> bool:
    """Whether a number is told of each of several, or of what was given to some."""
    return mention.part[1] in NO_PART or mention.part[1].startswith("per-")


def is_whole(mention: Mention) -> bool:
    """Whether a number can have parts: it names who is counted, or what became of them."""
    average = says(mention.head, "relation", "each")
    whole = mention.measure == "count" and not mention.part[0] and not average
    return whole and (not names_nobody(mention) or acts(mention))


def is_named_whole(mention: Mention) -> bool:
    """ "Trong tổng số 93 thôn": the number after it is a whole."""
    said = [cue for cue in mention.before[-1:] if mention.start - cue.end <= 1]
    return says(said, "relation", "among", "total") and not says(mention.before, "verb")


def acts(mention: Mention) -> bool:
    """Whether the text says what became of those who are counted."""
    return says(mention.words, "act", "admit", "screen", "introduce")
