"""Numbers of each or of all: an average a year or a cell, and what holds for every one.

"Bình quân 400 người mỗi năm" is no part of those who are counted; "cả 78 ấp đều có chi bộ"
counts all, whatever is said of them.
"""

import re

from analysis.reading.drafting.mentions.counted import PLACES
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import first, last, says, spelled

_YEARLY: Part = ("other", "yearly-average")
_ALL = re.compile(r"(?<!kể )(?<!gồm )(?<!tính )(?<!có )(?<!tất )\bcả $", re.IGNORECASE)
_EVERY = re.compile(r",? (?:[^\W\d]+ ){0,4}?(?:đều|nào cũng)\b")
_MEAN = re.compile(
    r"\b(?:bình quân|trung bình|tính ra|chia ra)(?: [^\W\d]+){0,3},? $", re.IGNORECASE
)
_EACH = re.compile(r"[^,.;:()\d\n]{0,25}?(?:/ ?|\b(?:mỗi|một|hằng|hàng|trong) )(\w+(?: [^\W\d]+)?)")
_REACH = 40  # characters


def is_of_all(mention: Mention, text: str, past: list[Mention]) -> bool:
    """Whether a number counts all, of whom its words then tell something."""
    noun = first(mention.after, "noun")
    if noun and noun.code in PLACES and _EVERY.match(text, noun.end):
        return not any(m.near(mention) and m.population == noun.code for m in past[-3:])
    left = text[max(mention.start - 12, 0) : mention.start]
    return says(mention.before, "relation", "all") or bool(_ALL.search(left))


def average_of(mention: Mention, text: str) -> Part | None:
    """What a number is an average of: a year, or the cells, communes… that "mỗi" names."""
    if says(mention.head, "mean", "year"):
        return _YEARLY
    each = last(mention.before, "relation")
    if each and each.code == "per":
        return "other", f"per-{spelled(' '.join(text[each.end :].split(maxsplit=2)[:2]))}"
    left = text[max(mention.start - _REACH, 0) : mention.start]
    named = _EACH.match(text, mention.end) if _MEAN.search(left) else None
    if not named:
        return None
    return _YEARLY if named[1].startswith("năm") else ("other", f"per-{spelled(named[1])}")
