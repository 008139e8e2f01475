"""The targets that results are held against.

"Được giao 120 đảng viên, kết nạp 132, đạt 110% chỉ tiêu": a target of the same people, part and
place, by the word for the plan where the text has several, or standing near.
"""

from collections.abc import Iterator

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import years_of
from analysis.reading.drafting.words.lexicon import says

ON_TARGETS = ("attainment", "excess")
# A resolution sets targets and goals; a plan may be another.
_SAME_PLAN = {"mục tiêu": "chỉ tiêu"}
_UNNAMED = ("aim", "demand")


def targets_for(mention: Mention, result: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The targets that a result may be held against, for all that their words say."""
    own = _plan_words(mention)
    for target in reversed(mentions):
        if not (_may_be_for(target, result) and _is_of_its_years(target, result)):
            continue
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


def target_meant(mention: Mention, result: Mention, mentions: list[Mention]) -> Mention | None:
    """The target of a result's sentence, or the last one that a percentage calls by its word."""
    targets = [m for m in mentions if is_target_for(m, result)]
    if near := [m for m in targets if m.near(mention)]:
        return min(near, key=lambda m: abs(m.start - mention.start))
    before = [m for m in targets if m.start < mention.start]
    before = [m for m in before if years_of(m.period) == years_of(result.period)]
    word = _plan_word(mention)
    meant = [m for m in before if _is_meant(m, mention, word)]
    return meant[-1] if meant else None


def is_target_for(target: Mention, result: Mention) -> bool:
    return target.measure == "target" and not target.percent and target.alike(result)


def _is_meant(target: Mention, mention: Mention, word: str) -> bool:
    """A plan is meant by its word ("chỉ tiêu" and "kế hoạch" may differ), else by being near."""
    return _plan_word(target) == word if word else target.paragraph == mention.paragraph


def _plan_word(mention: Mention) -> str:
    return next((word for word in _named_plans(mention) if word not in _UNNAMED), "")


def _plan_words(mention: Mention) -> set[str]:
    """What the plans of a number are called; a resolution may set any of them."""
    named = {_SAME_PLAN.get(word, word) for word in _named_plans(mention)}
    return named - {*_UNNAMED, "nghị quyết"}


def _named_plans(mention: Mention) -> Iterator[str]:
    head = mention.before if mention.percent else mention.head
    return (cue.code for cue in (*head, *mention.after) if cue.kind in ("plan", "aim"))


def target_of(count: Mention, mentions: list[Mention]) -> Mention | None:
    """The target that a count is held against where no percentage says so."""
    said = [m for m in mentions if m.of is count and m.measure in ON_TARGETS]
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
