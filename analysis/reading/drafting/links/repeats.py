"""What an article says twice, and what only looks like it.

A headline and a caption repeat the text; a percentage repeats the count before
it ("57 (48,3%)"); a total repeats a total. Each has one row. Two counts that
would be the same part of one whole are told apart by their own words.
"""

import re
from itertools import pairwise
from operator import attrgetter

from analysis.reading.bounds import bounds
from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.doubts import WORDED
from analysis.reading.drafting.columns.unlisted import own_words
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.places.areas import rank
from analysis.reading.drafting.places.titles import title_of
from analysis.reading.drafting.words.clauses import NAMING, PARTING
from analysis.reading.drafting.words.lexicon import Cues, says

_CAPTION = re.compile(r"[ảẢ](?<!\w.)(?i:nh)\s*:")
_NAMING = (*NAMING, "place")
_TOLD = ("noun", *PARTING)
_RIGHT = 2  # characters
_KEY = attrgetter("of", "place", "period", "population", "part", "hedge")
_SAYS = attrgetter("measure", "percent", "place", "period", "population", "part", "hedge")


def without_repeats(text: str, mentions: list[Mention]) -> list[Mention]:
    """Without the numbers of headline and captions that the text itself prints again."""
    title = title_of(text)
    body = text.find(title) + len(title) if title else 0
    firsts = {m.paragraph: m.start for m in mentions}
    captions = {paragraph: _is_caption(text, start) for paragraph, start in firsts.items()}
    kept: list[Mention] = []
    for at, mention in enumerate(mentions):
        shown = mention.start < body or captions[mention.paragraph]
        if not (shown and any(_repeats(mention, other) for other in mentions[at + 1 :])):
            kept.append(mention)
    return kept


def _is_caption(text: str, start: int) -> bool:
    """Whether the line of a place is one under a picture."""
    end = text.find("\n", start)
    line = text[text.rfind("\n", 0, start) + 1 : end if end >= 0 else len(text)]
    return bool(_CAPTION.search(line))


def _repeats(mention: Mention, other: Mention) -> bool:
    if mention.percent != other.percent or mention.value is None or other.value is None:
        return False
    if mention.hedge in ("", other.hedge):
        return mention.value == other.value
    low, high = bounds(mention.printed, mention.hedge, count=not mention.percent)
    return low <= other.value and (high is None or other.value <= high)


def beside(mentions: list[Mention]) -> dict[Mention, Mention]:
    """Each count and the percentage that says it again, as far as the words between them tell."""
    both: dict[Mention, Mention] = {}
    for one, other in pairwise(mentions):
        if other.near(one) and one.percent != other.percent and _says_again(other, one):
            both[one], both[other] = other, one
    return both


def _says_again(mention: Mention, before: Mention) -> bool:
    return _only_says_again(mention) if mention.percent else mention.owner is before


def _only_says_again(share: Mention) -> bool:
    own, tail = share.before, share.after
    planned = says([*own, *tail], "plan") or says(own, "aim")
    named = any(cue.kind in _NAMING for cue in own)
    return not (planned or named or says(own, "verb", *RELATIVE))


def restated(mention: Mention, previous: Mention | None) -> Mention | None:
    """The count before a percentage that says it again; None where it says something else."""
    count, tail = _count_beside(mention, previous), mention.after
    if not mention.percent or not count or not count.near(mention) or count.against:
        return None
    if count.percent or count.measure != "count" or not _only_says_again(mention):
        return None
    shared = says(mention.before, "verb", "share")
    if shared and _is_of_staff(mention):
        return count
    names_whole = shared or says(tail[:2], "relation", "total")
    names_whole = names_whole or (count.of is not None and _names_all(mention, count))
    says_it = (mention.owner or names_whole) and not _names_part(tail)
    other = any(cue.kind in _TOLD for cue in tail)
    return count if says_it or (count.part[0] and not other) else None


def _count_beside(share: Mention, previous: Mention | None) -> Mention | None:
    """The count that a percentage stands beside, if it does: in its brackets, or before them."""
    before = previous and (previous.under or previous)
    inside = share.owner and previous and previous.owner is share.owner
    return before if inside and before and not before.percent else share.owner or before


def _names_all(share: Mention, count: Mention) -> bool:
    """ "Kết nạp 25 đồng chí, bằng 12,5% toàn huyện": whether the whole is that of a wider place."""
    beside = share.after[:1]
    wider = [c for c in beside if c.kind == "place" and rank(c.code) < rank(count.place)]
    return bool(wider) or says(beside, "relation", "everywhere")


def _is_of_staff(share: Mention) -> bool:
    """ "45 đảng viên, chiếm 75% cán bộ, giáo viên": right after a percentage is its whole."""
    first = share.after[0] if share.after else None
    right = first is not None and first.start - share.end <= _RIGHT
    return right and first is not None and first.code.startswith("occupation:")


def _names_part(tail: Cues) -> bool:
    """Whether words tell a part, other than what is counted is called by."""
    nouns = [cue.start for cue in tail if cue.kind == "noun"]
    if not nouns and says(tail[:2], "relation", "total"):
        return False
    return any(c.kind in PARTING and c.start not in nouns for c in tail)


def once(mentions: list[Mention]) -> list[Mention]:
    """Each figure at its first place, with links to those that are kept."""
    kept: dict[tuple[object, ...], Mention] = {}
    same: dict[Mention, Mention] = {}
    for mention in mentions:
        value = mention.start if mention.value is None else mention.value
        same[mention] = kept.setdefault((value, *_SAYS(mention)), mention)
    for mention in kept.values():
        mention.of = same.get(mention.of, mention.of) if mention.of else None
        mention.against = same.get(mention.against, mention.against) if mention.against else None
    return list(kept.values())


def tell_apart(text: str, mentions: list[Mention]) -> None:
    """Call two counts of one part by their own words, since both can't be it."""
    first: dict[object, Mention] = {}
    for mention in mentions:
        if mention.measure != "count":
            continue
        other = first.setdefault(_KEY(mention), mention)
        if other is mention:
            continue
        near = other.near(mention)
        both = near and mention.part[0] != "party-presence"
        words = {own_words(text, one) for one in (other, mention)}
        for one in (other, mention) if both else (mention,):
            if one.part[1] and (near or one.of) and len(words - {""}) > 1:
                _call_by_words(text, one, mentions)


def _call_by_words(text: str, count: Mention, mentions: list[Mention]) -> None:
    """Give a count and the percentage in brackets after it the category that their words make."""
    part, words = count.part, own_words(text, count)
    for one in mentions:
        again = one.of is count.of and one.part == part and one.owner is count
        if one is count or again:
            one.part = ("other", words or part[1])
            one.doubts.append(WORDED)
