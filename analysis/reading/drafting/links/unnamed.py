"""Parts that no word of theirs names, and numbers that are the like of one before.

"27 đảng viên, 19 người trên 60 tuổi", "trong số này 5 người": the text tells that a number is
some of those before it, by a word that points to them, by its noun, or by its percentage.
"""

from analysis.reading.drafting.links.counts import NO_PART, acts, counts, is_named_whole
from analysis.reading.drafting.mentions.arithmetic import exceeds, first_fitting
from analysis.reading.drafting.mentions.counted import CLASSES, PLACES, names_nobody, noun_of
from analysis.reading.drafting.mentions.mention import Mention, before_bracket
from analysis.reading.drafting.words.lexicon import names_time, says

_CLASSES = tuple(CLASSES.values())
_LIST = 6  # numbers: how far back those may stand of whom another is some
_PARTING = ("of-which", "comprises", "rest", "these", "among")


def is_unnamed_part(mention: Mention, past: list[Mention], named: Mention | None = None) -> bool:
    """Whether a count or a share is of a part though none of its words names the part.

    `named` is the whole that its sentence names again: "trong 23 người ấy".
    """
    if mention.over or mention.under or says(mention.head, "relation", "same"):
        return False
    if mention.percent:
        return mention.measure == "share" and not says(mention.after[:2], "relation", "total")
    dated = names_time(mention.after[:2])
    aimed = mention.measure == "target" and says(mention.head, "relation", "of-which")
    if not (mention.measure == "count" or aimed) or is_named_whole(mention) or dated:
        return False
    words = [*before_bracket(mention), *mention.head, *mention.after]
    told = bool(named) or says(words, "relation", *_PARTING)
    known = [m for m in past[-_LIST:] if m.measure in ("count", "share", mention.measure)]
    if told and (mention.population in _CLASSES or mention.population in PLACES):
        known = [m for m in known if m.population == mention.population]
    before = known[-1] if known and (known[-1].near(mention) or told) else None
    if named and named.population == mention.population:
        before = before if before and before.population == named.population else named
    same = before is not None and before.population == mention.population
    return same and before is not None and _is_one_of(mention, before, told)


def is_shared_part(mention: Mention, past: list[Mention], share: Mention | None) -> bool:
    """ "312 học viên …; 290 học viên được cấp giấy, đạt 92,9%": some of them, by the share."""
    whole = mention.measure == "count" and not mention.part[0] and not acts(mention)
    if not whole or not share or not share.percent or says(share.after, "noun"):
        return False
    known = [m for m in counts(past)[:_LIST] if m.population == mention.population]
    known = [m for m in known if m.place == mention.place and not m.part[0]]
    return first_fitting(share, mention, known) is not None


def same_as(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Năm 2022, con số này là 25": the last count, of which a number is the like."""
    if mention.percent or not says(mention.head, "relation", "same"):
        return None
    last = past[-1] if past else None
    aimed = last is not None and last.measure == "target" and not last.percent
    known = [m for m in (past[-1:] if aimed else counts(past)) if m.part[1] not in NO_PART]
    known = [m for m in known if not m.under]
    like = known[0] if known and not says(mention.head, "relation", "likewise") else None
    return like if like and noun_of(mention) in ("", "person", "site", like.population) else None


def _goes_on_listing(mention: Mention, whole: Mention) -> bool:
    """ "Trong đó 30 đảng viên được miễn sinh hoạt, 12 đảng viên đi xa": the next of a list."""
    held = says(mention.head, "act") or says(mention.head, "verb", "reach")
    elsewhere = says(mention.head, "place") or says(mention.head, "relation", "total")
    return not held and not elsewhere and exceeds(whole, mention)


def is_like_its_whole(mention: Mention, past: list[Mention]) -> bool:
    """ "60 đảng viên là học sinh, trong đó 12 học sinh THPT": a part of those called alike."""
    before = next((m for m in counts(past[-3:]) if m.near(mention)), None)
    told = says(mention.head, "relation", "of-which", "these") and mention.part[0]
    like = before is not None and before.part == mention.part and before.upto is not mention
    return bool(told and before and like and before.population == mention.population)


def _is_one_of(mention: Mention, before: Mention, told: bool) -> bool:
    here = before.place == mention.place
    if mention.population in PLACES or mention.population in _CLASSES:
        within = before.role == "whole" and here
        return told or within or mention.owner is before or before.part[0] == "other"
    anaphoric = (names_nobody(mention) or told) and here
    between = [cue for cue in mention.earlier if cue.start > before.end]
    dated = names_time(between)
    fewer = before.role == "whole" and exceeds(before, mention) and not before.of
    moved = dated or says(mention.head, "verb", "reach")
    listed = before.of is not None and before.part[0] and _goes_on_listing(mention, before.of)
    anaphoric = anaphoric or (bool(listed) and here)
    again = (before.of is not None and before.part[0]) or (fewer and not moved)
    return anaphoric and not acts(mention) and (told or bool(again))


def others_of(mention: Mention, past: list[Mention], share: Mention | None) -> Mention | None:
    """Those of whom a number is some, though they are called otherwise: prospects, trainees.

    "96 quần chúng được giới thiệu, 61 người đã được kết nạp, đạt 63,5%": those admitted
    are a part of the prospects where the text points to these, or the share is of them.
    """
    if mention.measure != "count" or mention.part[0]:
        return None
    if mention.population in PLACES or mention.population in _CLASSES:
        return None
    people = [m for m in counts(past) if m.population not in PLACES and not exceeds(mention, m)]
    people = [m for m in people if m.role == "whole"][:_LIST]
    told = says(mention.words, "relation", "these", "of-which")
    pointed = people[0] if told and people and people[0].near(mention) else None
    if told and not pointed and says(mention.words, "relation", "these"):
        pointed = next(iter(people), None)
    unnamed = names_nobody(mention)
    if not pointed and unnamed and share and share.percent and not says(share.after, "noun"):
        pointed = first_fitting(share, mention, people)
    return pointed if pointed and pointed.population != mention.population else None
