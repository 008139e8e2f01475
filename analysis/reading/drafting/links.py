"""Which figure a number is part of, and which it is held against.

A part belongs to the last whole of its population and place; "trong số này"
makes the number before it the whole. A percentage after "đạt", "vượt", "tăng"
speaks of the last result; what it is held against is the target, or the
earlier count, that its own sentence prints, or that the text means by the same
word.
"""

from analysis.reading.drafting.meaning import PLACES, RELATIVE, code, first, last, noun_of, says
from analysis.reading.drafting.periods import years_of
from analysis.reading.drafting.sentences import Cues, Mention, Part

REACH = 80
# A category of the first kind is a part of the second, where that was counted.
# What is told of each, or was given to some: no part of those who were counted.
NO_PART = ("yearly-average", "party-badge")
NESTED = {"struck-off": "left-party", "expelled": "left-party", "resigned": "left-party"}


def counts(past: list[Mention]) -> list[Mention]:
    """The numbers of people or things so far that are facts of their own, latest first."""
    return [
        m for m in past[: -REACH - 1 : -1]
        if m.measure == "count" and not m.percent and m.role != "before"
    ]  # fmt: skip


# --- wholes --------------------------------------------------------------------------------------


def whole_of(mention: Mention, past: list[Mention]) -> Mention | None:
    """The whole of a part or of a share."""
    if mention.part[1] in NO_PART or mention.part[1].startswith("per-"):
        return None
    earlier = counts(past)
    nested = _these(mention, earlier) or _named_group(mention, earlier) or _nested(mention, earlier)
    if nested:
        return nested
    before = earlier[0] if earlier else None
    if before and _of_which(mention, before):
        return before
    if before and before.sentence == mention.sentence and before.part[0] == mention.part[0]:
        return before.of
    family = [m for m in earlier if m.population == mention.population and m.role == "whole"]
    here = [m for m in family if m.place == mention.place]
    listed = before.of if before and before.sentence == mention.sentence else None
    tops = [m for m in earlier if m.place == mention.place and m.of is None and not m.owner]
    tops = [
        m
        for m in tops
        if m.paragraph == mention.paragraph
        and m.population == mention.population
        and m.part[0] != mention.part[0]
    ]
    return next(iter([*here, *([listed] if listed else []), *tops]), None)


def _of_which(mention: Mention, before: Mention) -> bool:
    """ "Trong đó" right after a part: of it where nothing else was counted, or of the same kind."""
    if not says(mention.head, "relation", "of-which", "comprises") or before.owner:
        return False
    near = before.sentence == mention.sentence and before.of is None
    return before.population == mention.population and (near or before.part[0] == mention.part[0])


def _these(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Trong số này": the number right before."""
    tail = mention.after
    named = says([*mention.head, *tail], "relation", "these") or says(
        tail[:3], "relation", "of-which"
    )
    return earlier[0] if earlier and named else None


def _named_group(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Trong nhóm cán bộ, giảng viên": the last number with this part."""
    start = next((at for at, c in enumerate(mention.head) if c.code == "among"), None)
    if start is None:
        return None
    named = code(first(mention.head[start:], "part")).partition(":")[::2]
    return next((m for m in earlier if m.part == named and m.part[1]), None)


def _nested(mention: Mention, earlier: list[Mention]) -> Mention | None:
    parent = NESTED.get(mention.part[1])
    for other in earlier[:10]:
        if other.population == mention.population and other.paragraph == mention.paragraph:
            if parent and other.part[1] == parent:
                return other
            if mention.part[0] == "other" and _is_people(mention) and other.part[0] == "ethnicity":
                return other
    return None


def _is_people(mention: Mention) -> bool:
    return says([*mention.head, *mention.tail], "people")


def is_whole(mention: Mention) -> bool:
    """Whether a number can be the whole of parts: it names who is counted, or what became of them."""
    named = noun_of(mention) not in ("", "person", "trainee")
    acts = says([*mention.head, *mention.after], "act", "admit", "screen", "introduce")
    average = says(mention.head, "relation", "each")
    return mention.measure == "count" and not mention.part[0] and (named or acts) and not average


def is_unnamed_part(mention: Mention, past: list[Mention]) -> bool:
    """Whether a count is a part of a whole though none of its words names the part."""
    before = past[-1] if past else None
    if not before or mention.measure != "count" or mention.percent or mention.over or mention.under:
        return False
    same = before.population == mention.population and before.sentence == mention.sentence
    if says(mention.head, "relation", "same"):
        return False
    relations = ("of-which", "comprises", "rest", "these", "among")
    told = says([*mention.head, *mention.after], "relation", *relations)
    if mention.population in PLACES:
        within = before.role == "whole" and before.place == mention.place
        return same and (told or within or mention.owner is before or before.part[0] == "other")
    anaphoric = (noun_of(mention) in ("", "person") or told) and before.place == mention.place
    acts = says([*mention.head, *mention.after], "act", "admit", "screen", "introduce")
    return same and anaphoric and not acts and (told or before.of is not None)


# --- results, targets, earlier counts ------------------------------------------------------------


def result_of(mention: Mention, past: list[Mention], parts: list[Part]) -> Mention | None:
    """The result that an attainment, an excess, an increase or a decrease speaks of."""
    named = [m for m in counts(past) if parts and m.part == parts[0] and m.place == mention.place]
    if named or says(mention.before, "relation", "total"):
        wholes = [m for m in counts(past) if m.role == "whole" and m.place == mention.place]
        return next(iter([*named, *wholes]), None)
    near = [m for m in counts(past) if m.sentence == mention.sentence and not m.owner]
    whole = [m for m in near if not m.part[0]]
    above = [m for m in counts(past) if m.role == "whole" and m.place == mention.place]
    fraction = [mention.owner] if mention.owner and mention.owner.against else []
    return next(iter([*fraction, *whole, *near, *above]), None)


def compared(mention: Mention, before: Mention | None) -> bool:
    """Whether a count is the earlier one that an increase or a decrease is held against."""
    if mention.percent or not before or before.sentence != mention.sentence:
        return False
    if before.measure not in ("increase", "decrease"):
        return False
    leads = says([*before.tail, *mention.head], "compare") or mention.owner is before
    return leads and not says(mention.before, "verb", *RELATIVE)


def earlier_of(mention: Mention, past: list[Mention]) -> Mention | None:
    """The result that a count of "cùng kỳ năm trước" stands beside."""
    if mention.percent or not says(mention.before, "period:earlier"):
        return None
    near = [m for m in counts(past) if m.sentence == mention.sentence and m.role == "whole"]
    return near[0] if near else None


def against(mention: Mention, mentions: list[Mention]) -> Mention | None:
    """The target or the earlier count that a percentage or an excess is held against."""
    result = mention.of
    if result is None:
        return None
    if mention.measure in ("attainment", "excess"):
        return _target(mention, result, mentions)
    near = [m for m in mentions if m.role == "before" and m.sentence == mention.sentence]
    near.sort(key=lambda m: (m.owner is not mention, -m.start))
    like = [m for m in mentions if _is_like(m, result) and m.start < mention.start]
    same = [m for m in like if _earlier(m, result)]
    return next(iter([*near, *reversed(same)]), None)


def _is_like(one: Mention, other: Mention) -> bool:
    same = (one.population, one.part, one.place) == (other.population, other.part, other.place)
    return same and one is not other and one.measure == "count"


def _earlier(one: Mention, other: Mention) -> bool:
    last_year = years_of(one.period)[-4:]
    return bool(one.period and other.period) and last_year < other.period[:4]


def _target(mention: Mention, result: Mention, mentions: list[Mention]) -> Mention | None:
    targets = [
        m for m in mentions
        if m.measure == "target" and not m.percent and m.part == result.part
        and m.population == result.population and m.place == result.place
    ]  # fmt: skip
    near = [m for m in targets if m.sentence == mention.sentence]
    if near:
        return min(near, key=lambda m: abs(m.start - mention.start))
    before = [m for m in targets if m.start < mention.start and _covers(m, result)]
    word = plan_word(mention)
    if not word:
        same = [m for m in before if m.paragraph == mention.paragraph]
        return same[-1] if same else None
    return next((m for m in reversed(before) if plan_word(m) == word), None)


def _covers(target: Mention, result: Mention) -> bool:
    return years_of(target.period) == years_of(result.period)


def plan_word(mention: Mention) -> str:
    """The word for the plan that a number names: "chỉ tiêu" and "kế hoạch" may differ."""
    head = mention.before if mention.percent else mention.head
    around: Cues = [*head, *mention.after]
    named = [
        c.code for c in around if c.kind in ("plan", "aim") and c.code not in ("aim", "demand")
    ]
    return named[0] if named else ""


def target_of(count: Mention, mentions: list[Mention]) -> Mention | None:
    """The target that a count is held against where no percentage says so."""
    if any(m.of is count and m.measure in ("attainment", "excess") and m.percent for m in mentions):
        return None
    if any(m.of is count and m.measure == "excess" for m in mentions):
        return None
    if count.against or count.role != "whole" or count.population != "new-member":
        return count.against
    taken = [m.against for m in mentions if m.measure in RELATIVE]
    near = [
        m for m in mentions
        if m.measure == "target" and not m.percent and m.sentence == count.sentence
        and m.place == count.place and m.start > count.end and m not in taken
    ]  # fmt: skip
    return near[0] if near else None
