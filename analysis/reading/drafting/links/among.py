"""Numbers that are some of those before them, though none of their words names the part.

"27 đảng viên, 19 người trên 60 tuổi", "trong số này 5 người": a word that points to those
before tells it, the noun, or the percentage. Beside these, the like of a number before.
"""

from analysis.reading.drafting.links.counts import NO_PART, acts, counts, is_named_whole
from analysis.reading.drafting.mentions.arithmetic import exceeds, first_fitting
from analysis.reading.drafting.mentions.counted import CLASSES, PLACES, names_nobody, noun_of
from analysis.reading.drafting.mentions.mention import Mention, before_bracket
from analysis.reading.drafting.words.lexicon import names_time, says

_THINGS = frozenset((*PLACES, *CLASSES.values()))
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
    if not _may_be_some(mention):
        return False
    words = [*before_bracket(mention), *mention.words]
    told = bool(named) or says(words, "relation", *_PARTING)
    before = _before(mention, past, named, told)
    same = before is not None and before.population == mention.population
    return same and before is not None and _is_one_of(mention, before, told)


def _may_be_some(mention: Mention) -> bool:
    """Whether a number counts, or aims at some of those before it, and at no other time."""
    aimed = mention.measure == "target" and says(mention.head, "relation", "of-which")
    elsewhere = is_named_whole(mention) or names_time(mention.after[:2])
    return (mention.measure == "count" or aimed) and not elsewhere


def _before(
    mention: Mention, past: list[Mention], named: Mention | None, told: bool
) -> Mention | None:
    """The number of which another may be some: the last one, or the whole that is named again."""
    known = [m for m in past[-_LIST:] if m.measure in ("count", "share", mention.measure)]
    if told and mention.population in _THINGS:
        known = [m for m in known if m.population == mention.population]
    before = known[-1] if known and (known[-1].near(mention) or told) else None
    again = named if named and named.population == mention.population else None
    other = again and not (before and before.population == again.population)
    return again if other else before


def _is_one_of(mention: Mention, before: Mention, told: bool) -> bool:
    here = before.place == mention.place
    if mention.population in _THINGS:
        within = before.role == "whole" and here
        return told or within or mention.owner is before or before.part[0] == "other"
    parted = before.of if before.part[0] else None
    bare = names_nobody(mention) or told
    bare = bare or (parted is not None and _goes_on_listing(mention, parted))
    some = told or parted is not None or _is_fewer(mention, before)
    return here and bare and some and not acts(mention)


def _is_fewer(mention: Mention, before: Mention) -> bool:
    """ "27 đảng viên, 19 người trên 60 tuổi": less than a whole, and not what it came to."""
    since = [cue for cue in mention.earlier if cue.start > before.end]
    moved = names_time(since) or says(mention.head, "verb", "reach")
    return before.role == "whole" and not before.of and exceeds(before, mention) and not moved


def _goes_on_listing(mention: Mention, whole: Mention) -> bool:
    """ "Trong đó 30 đảng viên được miễn sinh hoạt, 12 đảng viên đi xa": the next of a list."""
    held = says(mention.head, "act") or says(mention.head, "verb", "reach")
    elsewhere = says(mention.head, "place") or says(mention.head, "relation", "total")
    return not held and not elsewhere and exceeds(whole, mention)


def is_shared_part(mention: Mention, past: list[Mention], share: Mention | None) -> bool:
    """ "312 học viên …; 290 học viên được cấp giấy, đạt 92,9%": some of them, by the share."""
    whole = mention.measure == "count" and not mention.part[0] and not acts(mention)
    if not whole or not share or not _names_nobody_else(share):
        return False
    known = [m for m in counts(past)[:_LIST] if m.population == mention.population]
    known = [m for m in known if m.place == mention.place and not m.part[0]]
    return first_fitting(share, mention, known) is not None


def _names_nobody_else(share: Mention) -> bool:
    """Whether a number beside a count is a percentage that names nobody else."""
    return share.percent and not says(share.after, "noun")


def is_like_its_whole(mention: Mention, past: list[Mention]) -> bool:
    """ "60 đảng viên là học sinh, trong đó 12 học sinh THPT": a part of those called alike."""
    before = next((m for m in counts(past[-3:]) if m.near(mention)), None)
    if not before or before.upto is mention or not mention.part[0]:
        return False
    alike = (before.population, before.part) == (mention.population, mention.part)
    return alike and says(mention.head, "relation", "of-which", "these")


def same_as(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Năm 2022, con số này là 25": the last count, of which a number is the like."""
    if mention.percent or not says(mention.head, "relation", "same"):
        return None
    if says(mention.head, "relation", "likewise"):
        return None
    aimed = [m for m in past[-1:] if m.measure == "target" and not m.percent]
    known = (m for m in aimed or counts(past) if m.part[1] not in NO_PART and not m.under)
    like = next(known, None)
    return like if like and noun_of(mention) in ("", "person", "site", like.population) else None


def others_of(mention: Mention, past: list[Mention], share: Mention | None) -> Mention | None:
    """Those of whom a number is some, though they are called otherwise: prospects, trainees.

    "96 quần chúng được giới thiệu, 61 người đã được kết nạp, đạt 63,5%": those admitted
    are a part of the prospects where the text points to these, or the share is of them.
    """
    if mention.measure != "count" or mention.part[0] or mention.population in _THINGS:
        return None
    people = [m for m in counts(past) if m.population not in PLACES and not exceeds(mention, m)]
    people = [m for m in people if m.role == "whole"][:_LIST]
    others = _pointed(mention, people)
    if not others and names_nobody(mention) and share and _names_nobody_else(share):
        others = first_fitting(share, mention, people)
    return others if others and others.population != mention.population else None


def _pointed(mention: Mention, people: list[Mention]) -> Mention | None:
    """Those told last: "trong số này" wherever it stands, "trong đó" in their own sentence."""
    latest = people[0] if people else None
    near = latest is not None and latest.near(mention)
    these = ("these", "of-which") if near else ("these",)
    return latest if says(mention.words, "relation", *these) else None
