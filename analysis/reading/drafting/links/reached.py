"""Results that are told after their targets.

"Được giao 14 đảng viên thì xã kết nạp 17": a conjunction sets the result against the target, or
it has words for what was done, or the percentage after it is right of both. A target that somebody
else sets ("giao huyện 120, huyện kết nạp 132") is followed by its result where a new clause admits
people in the same place and time.
"""

from analysis.reading.drafting.columns.company import clause_of
from analysis.reading.drafting.mentions.arithmetic import fits
from analysis.reading.drafting.mentions.counted import names_nobody, noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import AGAINST, Cues, code, last, names_time, says

_BY_NOW = ("period:now", "period:until")


def target_reached(
    mention: Mention, previous: Mention | None, following: Mention | None
) -> Mention | None:
    """The target that a number tells the result of; `following` is what is said after it."""
    if not previous or mention.percent or not mention.near(previous) or mention.over:
        return None
    if previous.measure != "target" or previous.percent or previous.part[0]:
        return None
    share = following if following and following.near(mention) else None
    named = says(clause_of(mention), "part") or (
        share is not None and says(share.before, "verb", "share")
    )
    if named or noun_of(mention) not in ("", "person", "member", previous.population):
        return None
    between = [cue for cue in mention.earlier if cue.start >= previous.end]
    told = _is_told(mention, previous, between) or bool(share and _fits(share, mention, previous))
    return previous if told else None


def _fits(share: Mention, result: Mention, target: Mention) -> bool:
    """Whether "đạt 112%", "vượt 12%" after a number is right of it and of the target."""
    verb = code(last(share.before, "verb"))
    part = says(clause_of(share), "part") or share.hedge in ("at-least", "at-most")
    if not share.percent or part or verb in ("increase", "decrease"):
        return False
    return fits(share, result, target, "excess" if verb == "excess" else "attainment")


def _is_told(mention: Mention, target: Mention, between: Cues) -> bool:
    """Whether the words since the target say that this is what was done."""
    if says(between, "aim") or says(mention.before, "plan"):
        return False
    opposed = any(cue.kind in AGAINST for cue in between)
    by_now = any(cue.kind in _BY_NOW for cue in between)
    return opposed or by_now or says(mention.head, "done") or _is_answer(mention, target, between)


def _is_answer(mention: Mention, target: Mention, between: Cues) -> bool:
    """ "Tỉnh giao huyện 120 đảng viên, huyện kết nạp 132": what was done with what was given."""
    given = says(target.head, "aim", "demand", "chỉ tiêu")
    dated = names_time(between)
    acts = says(mention.before, "act", "admit") or says(mention.before, "verb", "attain")
    here = mention.place == target.place and target.population == "new-member"
    return given and acts and here and not (dated or mention.hedge)


def counts_admitted(mention: Mention, parts: list[Part]) -> bool:
    """Whether a target, or what is held against one, is of members to be admitted."""
    if mention.measure == "target" and (not mention.population or _is_given(mention)):
        bare = not mention.population and not mention.percent and names_nobody(mention)
        return bare or says(mention.line, "act", "admit")
    planned = mention.measure in ("target", "attainment", "excess")
    return planned and mention.population == "member" and not parts


def _is_given(mention: Mention) -> bool:
    """ "Xã được giao 14 mà kết nạp 17": a target whose words name nobody."""
    bare = names_nobody(mention) and not says(mention.head, "act")
    return bare and says(mention.before, "aim", "demand", "chỉ tiêu")
