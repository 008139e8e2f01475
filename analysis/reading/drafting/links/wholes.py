"""Which figure a number is part of.

A part belongs to the last whole of its population and place. "Trong số này" makes
the number before it the whole, and so does "trong đó" after a part of one kind.
"""

import re
from collections.abc import Iterator

from analysis.reading.drafting.columns.stocks import is_stock
from analysis.reading.drafting.columns.when import is_dated_apart
from analysis.reading.drafting.links.counts import (
    NO_PART,
    counts,
    has_no_whole,
    wholes,
)
from analysis.reading.drafting.links.pointed import nested, pointed_at, same_paragraph
from analysis.reading.drafting.mentions.arithmetic import exceeds, first_fitting
from analysis.reading.drafting.mentions.counted import (
    ADMITTED,
    CLASSES,
    MEMBERS,
    PLACES,
    noun_of,
)
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import overlap
from analysis.reading.drafting.words.clauses import PARTING
from analysis.reading.drafting.words.lexicon import first, names_time, says

_PARTED = ("relation", "comprises")
_FURTHER = 12  # counts: how far back a whole may stand that only its percentage tells


def whole_of(
    mention: Mention, past: list[Mention], beside: Mention | None = None
) -> Mention | None:
    """The whole of a part or of a share; `beside` is the share, or the part, that says it again."""
    if has_no_whole(mention):
        return None
    earlier = [m for m in counts(past) if m.part[1] not in NO_PART]
    earlier = [m for m in earlier if _sort(m.population) == _sort(mention.population)]
    part = mention if not mention.percent else beside
    larger = [m for m in earlier if not (part and exceeds(part, m))]
    share = beside if beside and beside.percent else mention
    pointed = pointed_at(mention, share, past, larger) or nested(mention, earlier)
    if pointed or (larger and _of_which(mention, larger[0])):
        return pointed or larger[0]
    return _likeliest(mention, past, earlier, larger, beside)


def _likeliest(
    mention: Mention, past: list[Mention], earlier: list[Mention], larger: list[Mention],
    beside: Mention | None,
) -> Mention | None:  # fmt: skip
    """The whole that no word points to: one by which the share is right, or of the same time."""
    likely = [m for m in dict.fromkeys(_likely(mention, earlier)) if not _is_past(m, mention, past)]
    likely.sort(key=lambda m: (m.period != mention.period, not overlap(m.period, mention.period)))
    possible = [m for m in likely if m in larger]
    further = [m for m in _further(mention, larger) if m not in possible]
    if beside and beside.percent != mention.percent:
        share, part = (mention, beside) if mention.percent else (beside, mention)
        beside_it = [m for m in larger[:1] if m.near(mention)]  # "168 trẻ tuổi, trong đó 96 nữ"
        if fitting := first_fitting(share, part, [*possible, *further, *beside_it]):
            return fitting
    same = [m for m in further if m.population == mention.population] if likely else []
    return next(iter([*possible, *same]), None)


def _sort(population: str) -> str:
    """What is counted: places, classes or people."""
    classes = population in CLASSES.values()
    return "place" if population in PLACES else "class" if classes else "people"


def of_target(mention: Mention, past: list[Mention], whole: Mention | None) -> Mention | None:
    """ "Phấn đấu kết nạp 150 đảng viên, trong đó nữ 40%": those of whom a target is a part."""
    alike = (m for m in past[:-4:-1] if m.population == mention.population)
    previous = next((m for m in alike if m.near(mention)), past[-1] if past else None)
    between = [c for c in mention.earlier if previous and c.start > previous.start]
    target = previous if previous and previous.measure == "target" else None
    if target and says(between, "relation", "of-which", "comprises", "these"):
        return target
    if target and mention.percent and mention.part[0] and mention.near(target):
        same = target.population == mention.population and not target.percent
        return target if same and not target.part[0] else target.of
    units = mention.population in PLACES and bool(mention.part[0])
    counted = says(mention.after, "noun") if mention.percent else units
    return whole if counted else None


def of_its_time(mention: Mention, mentions: list[Mention]) -> Mention | None:
    """The whole that is printed somewhere for just the population, place and period of a part."""
    if has_no_whole(mention):
        return None
    key = (mention.population, mention.place, mention.period)
    same = [m for m in mentions if (m.population, m.place, m.period) == key and m is not mention]
    same = [m for m in same if m.measure == "count"]
    taken = {m.of for m in same if m.part == mention.part and mention.measure == "count"}
    larger = [m for m in same if not m.part[0] and m.role and not exceeds(mention, m)]
    larger = [m for m in larger if m not in taken]
    return min(larger, key=lambda m: abs(m.start - mention.start), default=None)


def _is_past(whole: Mention, part: Mention, past: list[Mention]) -> bool:
    """Whether the text gives a part a time of its own, before or after its whole was counted.

    How many there are of a thing changes little in a year; how many were added differs.
    """
    if part.near(whole) or part.measure == "target" or not is_dated_apart(part, whole, past):
        return False
    if not (is_stock(whole) or overlap(whole.period, part.period)):
        return True
    one, other = (re.findall(r"\d{4}", m.period) for m in (part, whole))
    return bool(one and other) and (
        int(one[-1]) + 1 < int(other[0]) or int(other[-1]) + 1 < int(one[0])
    )


def _likely(mention: Mention, earlier: list[Mention]) -> Iterator[Mention]:
    """The counts that a number may be part of, for all that its words say, likeliest first."""
    near = earlier[0] if earlier and earlier[0].near(mention) else None
    if near and near.part[0] and near.part[0] == mention.part[0]:
        yield from [near.of] if near.of else []
        return
    if near and near.of and _goes_on_parting(mention, near.of):
        yield near.of
    here = [m for m in wholes(earlier[::-1], mention.population) if m.place == mention.place]
    if not names_time(mention.head):
        here.sort(key=lambda m: m.of in here and not m.near(mention))
    if says(mention.head, "act", "admit") and names_time(mention.head):
        here = [m for m in here if m.near(mention)]
    yield from here
    yield from [near.of] if near and near.of else []
    yield from _tops(mention, earlier)


def _goes_on_parting(mention: Mention, whole: Mention) -> bool:
    """ "Xử lý 40 trường hợp, trong đó xóa tên 25, khai trừ 5": the next of those that part 40."""
    since = [cue for cue in mention.earlier if cue.start > whole.end]
    parted = says(since, "relation", "of-which", "comprises") and whole.near(mention)
    return parted and not any(cue.kind == ";" for cue in since)


def _further(mention: Mention, earlier: list[Mention]) -> Iterator[Mention]:
    """The wholes of other places, and of who is called otherwise."""
    people = mention.population not in PLACES
    for other in earlier[:_FURTHER]:
        whole = other.role == "whole" or other.part == ADMITTED
        if whole and (other.population not in PLACES) == people:
            yield other


def _of_which(mention: Mention, before: Mention) -> bool:
    """ "Trong đó" right after a part: of it where nothing else was counted, or of the same kind."""
    if not says(mention.head, "relation", "of-which", "comprises") or before.owner:
        return False
    alone = before.near(mention) and (before.of is None or says(mention.head[:3], *_PARTED))
    return before.population == mention.population and (alone or before.part[0] == mention.part[0])


def _tops(mention: Mention, earlier: list[Mention]) -> list[Mention]:
    """The counts of the paragraph, or of the very period, that are parts of nothing printed."""
    tops = [m for m in earlier if m.of is None and not m.owner and m.place == mention.place]
    tops = [m for m in tops if same_paragraph(mention, m) or _same_time(mention, m)]
    return [m for m in tops if m.part[0] != mention.part[0] and not _is_beside(mention, m)]


def _is_beside(mention: Mention, other: Mention) -> bool:
    """Whether another number is a part itself, listed beside this one or some of those before."""
    among = other.near(mention) and says(other.earlier, "relation", "among", "of-which")
    return other.part[0] != "" and (among or _lists(mention, other))


def _lists(mention: Mention, other: Mention) -> bool:
    """ "Nữ: 110; Có đạo: 12": whether what is counted is told by a label before each number."""
    if mention.near(other):
        again = noun_of(mention) == noun_of(other) in MEMBERS and not says(mention.head, "relation")
        return again or (mention.head[:1] != [] and mention.head[0].kind == ";")
    told = ("act", "relation", "verb")
    return all(first(m.before, *PARTING) and not first(m.head, *told) for m in (mention, other))


def _same_time(one: Mention, other: Mention) -> bool:
    return one.population == other.population and one.period == other.period != ""
