"""Results, the targets they are held against, and the earlier counts they are compared with.

A percentage after "đạt", "vượt", "tăng" speaks of the last result. What it is
held against is the target, or the earlier count, that its own sentence prints,
or that the text means by the same word.
"""

from analysis.reading.drafting.lexicon import says
from analysis.reading.drafting.measures import RELATIVE
from analysis.reading.drafting.periods import EARLIER, years_of
from analysis.reading.drafting.periods import before as period_before
from analysis.reading.drafting.sentences import Mention, Part
from analysis.reading.drafting.wholes import counts


def result_of(mention: Mention, past: list[Mention], parts: list[Part]) -> Mention | None:
    """The result that an attainment, an excess, an increase or a decrease speaks of."""
    known = counts(past)
    above = [m for m in known if m.role == "whole" and m.place == mention.place]
    named = [m for m in known if parts and m.part == parts[0] and m.place == mention.place]
    if named or says(mention.before, "relation", "total"):
        return next(iter([*named, *above]), None)
    if mention.owner and mention.owner.against:
        return mention.owner
    near = [m for m in known if m.near(mention) and not m.owner]
    return next(iter([*(m for m in near if not m.part[0]), *near, *above]), None)


def compares_targets(mention: Mention, past: list[Mention]) -> bool:
    """ "Chỉ tiêu là 260 đảng viên, cao hơn năm ngoái 20": the table has no row for it."""
    near = [m.measure for m in past if m.near(mention)]
    return mention.measure in ("increase", "decrease") and "target" in near and "count" not in near


# --- earlier counts ------------------------------------------------------------------------------


def result_compared(mention: Mention, past: list[Mention]) -> Mention | None:
    """The result, or the increase, that a count is only the earlier number of; None for others."""
    if mention.percent or not past or not mention.near(past[-1]):
        return None
    previous = past[-1]
    if previous.measure in ("increase", "decrease"):
        leads = says([*previous.tail, *mention.head], "compare") or mention.owner is previous
        return previous if leads and not says(mention.before, "verb", *RELATIVE) else None
    if mention.measure != "count" or not says(mention.before, "period:earlier"):
        return None
    return next((m for m in counts(past) if m.near(mention) and m.role == "whole"), None)


def set_before(mention: Mention, result: Mention) -> None:
    """Make a number the earlier count that a result is compared with."""
    mention.copy(result)
    mention.measure, mention.role, mention.of = "count", "before", None
    between = [*result.tail, *mention.head]
    named = [cue.code for cue in between if cue.kind.startswith("period")] or [EARLIER]
    earlier = named[-1].startswith(EARLIER)
    mention.period = period_before(result.period, named[-1]) if earlier else named[-1]


# --- what a percentage is held against -----------------------------------------------------------


def against(mention: Mention, mentions: list[Mention]) -> Mention | None:
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
    same = (one.population, one.part, one.place) == (other.population, other.part, other.place)
    known = bool(one.period and other.period) and one.measure == "count" and one is not other
    return same and known and years_of(one.period)[-4:] < other.period[:4]


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
    same = (target.population, target.part, target.place) == (
        result.population,
        result.part,
        result.place,
    )
    return same and target.measure == "target" and not target.percent


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
    near = [m for m in mentions if m.near(count) and m.measure == "target" and not m.percent]
    near = [m for m in near if m.place == count.place and m.start > count.end]
    near = [m for m in near if years_of(m.period) == years_of(count.period)]
    return next((m for m in near if id(m) not in taken), None)


def left_over(mention: Mention, after: Mention | None) -> Mention | None:
    """ "Giảm 91,8%, còn 5": the result of what is described before it."""
    if not after or after.measure != "count" or not mention.part[1]:
        return None
    if not after.near(mention) or not says(after.head, "verb", "reach"):
        return None
    after.part, after.period = mention.part, mention.period
    return after
