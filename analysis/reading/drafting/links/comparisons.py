"""Results, the targets they are held against, and the earlier counts they are compared with.

A percentage after "đạt", "vượt", "tăng" speaks of the last result. What it is
held against is the target, or the earlier count, that its own sentence prints,
or that the text means by the same word.
"""

from collections.abc import Iterator

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.holders import FOUNDED
from analysis.reading.drafting.links.befores import begins_before
from analysis.reading.drafting.links.wholes import counts
from analysis.reading.drafting.mentions.arithmetic import fits
from analysis.reading.drafting.mentions.counted import CLASSES, MEMBERS, PLACES, TRAINEES, noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.times.values import length, years_of
from analysis.reading.drafting.words.lexicon import code, first, says

# A resolution sets targets and goals; a plan may be another.
_SAME_PLAN = {"mục tiêu": "chỉ tiêu"}
_REACH = 12  # counts: how far back a comparison may speak of one


def result_of(mention: Mention, past: list[Mention], parts: list[Part]) -> Mention | None:
    """The result that an attainment, an excess, an increase or a decrease speaks of."""
    known = [m for m in counts(past) if _counts_those(mention, m)]
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


def _counts_those(mention: Mention, result: Mention) -> bool:
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


def compares_targets(mention: Mention, past: list[Mention]) -> bool:
    """ "Chỉ tiêu là 260 đảng viên, cao hơn năm ngoái 20": the table has no row for it."""
    near = [m.measure for m in past if m.near(mention)]
    return mention.measure in ("increase", "decrease") and "target" in near and "count" not in near


# --- what a percentage is held against -----------------------------------------------------------


def hold(mention: Mention, mentions: list[Mention]) -> None:
    """Link a percentage or a difference to its result and to what that is held against."""
    if mention.of and mention.of.percent:
        return
    fitting = _pair(mention, mentions)
    if not fitting:
        mention.against = _against(mention, mentions)
        return
    mention.of, mention.against = fitting
    if not mention.of.part[0] and mention.against.part[0]:
        mention.of.part, mention.of.of = mention.against.part, mention.against.of
    mention.copy(mention.of)
    if mention.against.role == "before" and mention.against.near(mention):
        mention.against.part = mention.of.part


def _pair(mention: Mention, mentions: list[Mention]) -> tuple[Mention, Mention] | None:
    """The result and what it is held against by which a percentage or a difference is right.

    Only those that the text makes plausible are tried, those named near first.
    """
    for result in _results(mention, mentions):
        others = _targets if mention.measure in ("attainment", "excess") else _earlier
        for other in others(mention, result, mentions):
            if fits(mention, result, other):
                return result, other
    return None


def _results(mention: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The counts that a change may speak of: its own, those of its sentence, those of its place."""
    past = counts([m for m in mentions if m.start < mention.start])
    past = [m for m in past if _counts_those(mention, m)]
    near = [m for m in past if m.near(mention)]
    place = mention.of.place if mention.of else mention.place
    further = [m for m in past if m.place == place and not m.near(mention)]
    aims = [m for m in mentions if m.measure == "target" and m.near(mention)]
    aimed = [m for m in past if any(_is_target_for(target, m) for target in aims)]
    own = [mention.of] if mention.of else []
    yield from dict.fromkeys([*own, *near, *further[:_REACH], *aimed])


def _earlier(mention: Mention, result: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The counts of the same thing that a result may be compared with."""
    bracketed = [m for m in mentions if m.role == "before" and m.near(mention)]
    yield from sorted(bracketed, key=lambda m: (m.owner is not mention, -m.start))
    past = [m for m in mentions if m.start < mention.start]
    past = [m for m in past if _is_alike(m, result) or _goes_on(result, m)]
    known = [m for m in past if m.measure == "count" and not m.percent and m is not result]
    yield from (m for m in reversed(known) if begins_before(m.period, result.period))
    yield from (m for m in reversed(known) if not begins_before(result.period, m.period))
    told = [m for m in mentions if m.sentence == mention.sentence + 1 and m.measure == "count"]
    yield from (m for m in told if _is_earlier(m, result))


def _targets(mention: Mention, result: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The targets that a result may be held against, for all that their words say."""
    targets = [m for m in reversed(mentions) if _may_be_for(m, result)]
    own = _plan_words(mention)
    for target in [m for m in targets if _is_of_its_years(m, result)]:
        words = _plan_words(target)
        same = not own or not words or own & words
        told = same and (target.start < mention.start or _is_told_next(mention, target))
        if told or target.near(mention):
            yield target


def _may_be_for(target: Mention, result: Mention) -> bool:
    """Whether a target is of the same, or of a body that its sentence leaves unnamed."""
    if target.measure != "target" or target.percent or target.part != result.part:
        return False
    bare = target.paragraph == result.paragraph and not says(target.earlier, "place")
    return target.population == result.population and (bare or target.place == result.place)


def _is_told_next(mention: Mention, target: Mention) -> bool:
    """ "Đạt 93,7% kế hoạch năm. Tỉnh giao 2.600": the plan that the next sentence tells."""
    plan = _plan_words(mention) & _plan_words(target) or says(target.head, "aim", "demand")
    return bool(plan) and target.sentence == mention.sentence + 1


def _is_of_its_years(target: Mention, result: Mention) -> bool:
    one, other = years_of(target.period), years_of(result.period)
    return not (one and other) or (one[:4] <= other[:4] and other[-4:] <= one[-4:])


def _plan_words(mention: Mention) -> set[str]:
    head = mention.before if mention.percent else mention.head
    named = (cue for cue in (*head, *mention.after) if cue.kind in ("plan", "aim"))
    return {_SAME_PLAN.get(cue.code, cue.code) for cue in named} - {"aim", "demand", "nghị quyết"}


def _against(mention: Mention, mentions: list[Mention]) -> Mention | None:
    """The target or the earlier count that a percentage or an excess is held against."""
    result = mention.of
    if result is None:
        return None
    if mention.measure in ("attainment", "excess"):
        return _target(mention, result, mentions)
    near = [m for m in mentions if m.role == "before" and m.near(mention)]
    near.sort(key=lambda m: (m.owner is not mention, -m.start))
    same = [m for m in mentions if _is_earlier(m, result) and m.start < mention.start]
    return next(iter([*near, *reversed(same)]), None)


def _is_earlier(one: Mention, other: Mention) -> bool:
    """Whether one count is of the same as another, of years that were over before it."""
    counted = one.measure == "count" and one is not other
    long = len(years_of(one.period)) == len(years_of(other.period))
    counted = counted and (long or one.near(other))
    return counted and _is_alike(one, other) and begins_before(one.period, other.period)


def _goes_on(result: Mention, earlier: Mention) -> bool:
    """ "Năm 2018 có 12 doanh nghiệp có chi bộ thì nay là 21": the same part, not said again."""
    same = (earlier.population, earlier.place) == (result.population, result.place)
    return same and earlier.near(result) and not result.part[0]


def _is_alike(one: Mention, other: Mention) -> bool:
    same = (other.population, other.part, other.place)
    return (one.population, one.part, one.place) == same


def _target(mention: Mention, result: Mention, mentions: list[Mention]) -> Mention | None:
    targets = [m for m in mentions if _is_target_for(m, result)]
    near = [m for m in targets if m.near(mention)]
    if near:
        return min(near, key=lambda m: abs(m.start - mention.start))
    before = [m for m in targets if m.start < mention.start]
    before = [m for m in before if years_of(m.period) == years_of(result.period)]
    word = _plan_word(mention)
    meant = [m for m in before if _is_meant(m, mention, word)]
    return meant[-1] if meant else None


def _is_target_for(target: Mention, result: Mention) -> bool:
    return target.measure == "target" and not target.percent and _is_alike(target, result)


def _is_meant(target: Mention, mention: Mention, word: str) -> bool:
    """A plan is meant by its word ("chỉ tiêu" and "kế hoạch" may differ), else by being near."""
    return _plan_word(target) == word if word else target.paragraph == mention.paragraph


def _plan_word(mention: Mention) -> str:
    head = mention.before if mention.percent else mention.head
    named = [cue for cue in (*head, *mention.after) if cue.kind in ("plan", "aim")]
    return next((cue.code for cue in named if cue.code not in ("aim", "demand")), "")


def target_of(count: Mention, mentions: list[Mention]) -> Mention | None:
    """The target that a count is held against where no percentage says so."""
    said = [m for m in mentions if m.of is count and m.measure in ("attainment", "excess")]
    if any(m.percent or m.measure == "excess" for m in said):
        return None
    if count.against or count.role != "whole" or count.population != "new-member":
        return count.against
    taken = {id(m.against) for m in mentions if m.measure in RELATIVE}
    near = [m for m in mentions if m.near(count) and not m.percent]
    targets = [m for m in near if m.measure == "target" and m.place == count.place]
    same = [m for m in targets if years_of(m.period) == years_of(count.period)]
    beside = (m for m in same if m.start > count.end or _is_first_after(count, m, near))
    return next((m for m in beside if id(m) not in taken), None)


def _is_first_after(count: Mention, target: Mention, near: list[Mention]) -> bool:
    """Whether no other number stands between a target and what was done."""
    return not any(target.start < m.start < count.start for m in near)


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
