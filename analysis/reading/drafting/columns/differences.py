"""Numbers that tell by how much a result differs, or how far it reaches.

A verb says so ("tăng 12", "đạt 95%"), or a comparison without one: "hơn năm trước 12 người",
"so với năm 2020 thì bớt 5". From a plan it is an excess.
"""

from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import Cue, Cues, code, last, says

RELATIVE = ("attainment", "excess", "increase", "decrease")
_COMPARED = ("compare", "plan", "period:earlier", "period:compared")


def difference(mention: Mention, near: Mention | None) -> str:
    """The measure of a difference, "" for another number; `near` is the number before it."""
    verb = "" if _is_led(mention) else verb_of(mention)
    if verb in RELATIVE and not _counts_after_verb(mention.before):
        return "excess" if verb == "increase" and _of_plan(mention) else verb
    goes_on = near and near.measure in RELATIVE and _goes_with(mention, near)
    return near.measure if near and goes_on else ""


def verb_of(mention: Mention) -> str:
    """What its verb says of a number, or a comparison without one: "hơn năm trước 12 người"."""
    differs = last(mention.before, "differs")
    told = differs is not None and _is_compared(mention, differs)
    return code(differs if told else last(mention.before, "verb"))


def _is_compared(mention: Mention, differs: Cue) -> bool:
    """Whether "hơn" leads from what a number is compared with to the number itself."""
    behind = [cue for cue in mention.before if cue.start > differs.end]
    if behind:
        acts = any(cue.kind in ("act", "verb", ":") for cue in behind)
        return behind[0].kind in _COMPARED and not acts
    compared = says([*mention.earlier, *mention.after], "compare")
    return compared and not says(mention.before, "hedge")


def _is_led(mention: Mention) -> bool:
    """ "Tỷ lệ còn thấp hơn: 12 trong 90 thôn": what a comparison before a colon leads to."""
    return any(cue.kind == ":" for cue in mention.before[-2:]) and not mention.percent


def _goes_with(mention: Mention, near: Mention) -> bool:
    """ "Tăng 1 lớp và 85 học viên so với năm trước": whether both numbers are of one verb."""
    joined = [cue.kind for cue in mention.head] == ["và"]
    counted = says(near.after[:1], "noun") and says(mention.after[:1], "noun")
    return joined and counted and not (mention.percent or near.percent)


def _of_plan(mention: Mention) -> bool:
    """ "Nhiều hơn chỉ tiêu 12 người": whether a difference is one from a plan."""
    return says([*mention.before, *mention.after[:2]], "plan")


def _counts_after_verb(own: Cues) -> bool:
    """Whether a counting word stands between "tăng" and the number."""
    verb = last(own, "verb")
    return bool(verb and any(c.kind in ("act", "noun", ":") and c.start > verb.start for c in own))
