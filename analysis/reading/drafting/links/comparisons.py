"""The result that an attainment, an excess, an increase or a decrease speaks of.

"Kết nạp 118 đảng viên, đạt 112% chỉ tiêu, tăng 12": the last result, of as many years, where
no words tell another. What it is held against, `held` finds.
"""

from analysis.reading.drafting.columns.holders import FOUNDED
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.counted import CLASSES, MEMBERS, PLACES, TRAINEES, noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.times.values import length
from analysis.reading.drafting.words.lexicon import code, first, says


def result_of(mention: Mention, past: list[Mention], parts: list[Part]) -> Mention | None:
    """The result that an attainment, an excess, an increase or a decrease speaks of."""
    known = [m for m in counts(past) if counts_those(mention, m)]
    above = [m for m in known if m.role == "whole" and m.place == mention.place]
    above.sort(key=lambda m: not _is_as_long(m, mention))
    named = [m for m in known if parts and m.part == parts[0] and m.place == mention.place]
    if named or says(mention.before, "relation", "total"):
        return next(iter([*named, *above]), None)
    owner = mention.owner
    if owner and (owner.against or (owner in known and not mention.percent)):
        return owner
    near = [m for m in known if m.near(mention) and not m.owner and not m.under]
    if any(cue.kind == "place" and cue.code == mention.place for cue in mention.head):
        near = [m for m in near if m.place == mention.place]
    left = [m for m in near[:1] if says(m.head, "verb", "reach") or m.part == FOUNDED]
    split = [m for m in near[:1] if m.over and m.over.measure == "count"]
    tops = [m for m in near if not m.part[0]] or [m for m in near if m.of not in near]
    return next(iter([*left, *split, *tops, *near, *above]), None)


def _is_as_long(result: Mention, mention: Mention) -> bool:
    """Whether a result is of as many years as those it is compared with: "so với 2016 - 2020"."""
    spans = [cue.code for cue in mention.line if cue.kind == "period:compared"]
    return length(result.period) == length(spans[-1]) if spans else True


def counts_those(mention: Mention, result: Mention) -> bool:
    """Whether "tăng 2 lớp", "giảm 3 chi bộ" can speak of a result: it counts such things."""
    noun = "" if mention.percent else code(first(mention.after[:1], "noun"))
    if noun in ("class", "trainee"):
        return result.population in (CLASSES if noun == "class" else TRAINEES).values()
    people = not mention.percent and noun_of(mention) in MEMBERS
    if people and result.population in (*PLACES, *CLASSES.values()):
        return False
    return noun not in PLACES or result.population == noun


def share_of_points(mention: Mention, past: list[Mention], text: str) -> Mention | None:
    """ "Nữ chiếm 43%, tăng 4 điểm %": the share that points are added to."""
    shares = [m for m in past if m.near(mention) and m.percent and m.measure == "share"]
    points = text.startswith(" điểm", mention.end)
    return shares[-1] if shares and points and mention.percent else None


def share_changed(mention: Mention, past: list[Mention], result: Mention | None) -> Mention | None:
    """ "Nữ chiếm 43%, tăng 4%": the share before a change, where its sentence has no result."""
    before = past[-1] if past and past[-1].near(mention) else None
    share = before if before and before.percent and before.measure == "share" else None
    return None if result and result.near(mention) else share


def compares_targets(mention: Mention, past: list[Mention]) -> bool:
    """ "Chỉ tiêu là 260 đảng viên, cao hơn năm ngoái 20": the table has no row for it."""
    near = [m.measure for m in past if m.near(mention)]
    return mention.measure in ("increase", "decrease") and "target" in near and "count" not in near


def left_over(mention: Mention, following: list[Mention]) -> Mention | None:
    """ "Giảm 91,8%, còn 5": the result of what is described before it."""
    after = following[0] if following else None
    if not after or after.measure != "count" or not (mention.part[1] or not mention.of):
        return None
    apart = not after.near(mention) or any(cue.kind == ";" for cue in after.head)
    if apart or not says(after.head, "verb", "reach"):
        return None
    after.part, mention.period = mention.part, after.period
    return after
