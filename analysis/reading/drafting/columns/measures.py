"""How a number measures: its hedge, and whether it is a count, a share, a target, an attainment…

The verb of its clause tells most: "tăng 12%" is an increase. "Đạt" is an attainment where a plan
is named or a whole result stands before it, else the share of a whole.
"""

from analysis.reading.drafting.columns.company import clause_of
from analysis.reading.drafting.columns.differences import RELATIVE, difference, verb_of
from analysis.reading.drafting.columns.outside import is_outside, is_threshold
from analysis.reading.drafting.columns.targets import is_target
from analysis.reading.drafting.mentions.counted import CLASSES, PLACES, TRAINEES, noun_of
from analysis.reading.drafting.mentions.mention import WHOLE, Mention
from analysis.reading.drafting.words.lexicon import code, first, last, says


def hedge(mention: Mention, before: Mention | None, text: str) -> str:
    """The hedge of a number; the two ends of a range are `at-least` and `at-most`."""
    if mention.upto:
        return "at-least"
    if before and before.upto is mention:
        return "at-most"
    left = last(mention.head, "hedge")
    if left and not text[left.end : mention.start].strip():
        return left.code
    status = mention.after[1:2] and mention.after[1].code == "other:official"
    return code(first(mention.after[: 3 if status else 2], "beyond"))


def measure(mention: Mention, previous: Mention | None) -> str:
    """How the number measures, in the light of the one before it; "" where no measure says it."""
    near = previous if mention.near(previous) else None
    if is_outside(mention):
        return "aside"
    if aged := _age(mention, near):
        return aged
    if is_target(mention, near):
        return "target"
    if related := difference(mention, near) or _again(mention, near):
        return related
    if _is_of_things(mention, near):
        return "aside"
    return _percentage(mention, previous) if mention.percent else _count(mention, previous)


def _again(mention: Mention, near: Mention | None) -> str:
    """ "Vượt 12%, bằng 112%": what says a difference again, "" for another number."""
    if not near or near.measure not in RELATIVE or verb_of(mention) != "equal":
        return ""
    if says(clause_of(mention), "plan") or says(mention.after, "compare"):
        return ""
    reached = mention.percent and (mention.value or 0) > 100 and near.measure == "excess"
    return "attainment" if reached else near.measure


def _is_of_things(mention: Mention, near: Mention | None) -> bool:
    """Whether a percentage tells places apart, or a number goes on about things."""
    if mention.percent and (verb_of(mention) == "pass" or _is_threshold(mention, near)):
        return True
    things = near is not None and near.measure == "aside" and not is_threshold(near)
    return things and not _names_whom(mention)


def _names_whom(mention: Mention) -> bool:
    """Whether a number's own words tell whom it counts, or what was done to them."""
    if noun_of(mention) or says(mention.before, "act", "admit", "introduce"):
        return True
    if says(mention.after, "act", "admit") or says(mention.after, "course"):
        return True
    return says(mention.after, "part", "party-membership:non-member", "other:party-member")


def _is_threshold(mention: Mention, near: Mention | None) -> bool:
    """ "Còn 3 xã đạt dưới 50% chỉ tiêu": by what percentage some places are told apart."""
    kinds = [cue.kind for cue in mention.head]
    if kinds in (["verb", "hedge"], ["act", "hedge"]):
        return near is not None and near.measure == "count" and near.population in PLACES
    return kinds == ["noun", "verb", "hedge"] and noun_of(mention) in (*PLACES, "site")


def _age(mention: Mention, near: Mention | None) -> str:
    """A mean age; the youngest's and the oldest's is an aside; "" for what is no age."""
    if mention.percent or says(mention.after[:1], "noun"):
        return ""
    broken = "," in mention.printed and mention.printed[-1].isdigit()
    if near and near.measure == "mean" and (broken or says(mention.before, "verb", "reach")):
        return "" if noun_of(mention) else "mean"
    if says(mention.before, "mean", "range"):
        return "aside"
    aged = says(mention.before, "mean", "age") and not says(mention.before, "age-band")
    return "mean" if aged or says(mention.after[:1], "unit", "years") else ""


def _count(mention: Mention, previous: Mention | None) -> str:
    """A count, or an aside: a town's pupils, a school's classes."""
    if noun_of(mention) == "class":
        return "count" if _is_of_course(mention, previous) else "aside"
    tail = mention.after
    bare = noun_of(mention) == "" and says(tail[:1], "part") and not says(tail, "act")
    return "aside" if bare and _is_held_by_place(mention) else "count"


def _is_held_by_place(mention: Mention) -> bool:
    """ "Toàn tỉnh có 900", "tổng số 900": who is there, whether of the Party or not."""
    own = [cue for cue in mention.before if cue.kind != "period:now"]
    have = len(own) > 1 and own[-2].kind in ("place", "noun") and own[-1].code == "have"
    return have or says(own, "relation", "total")


def _is_of_course(mention: Mention, previous: Mention | None) -> bool:
    """Whether a class is one of the party's, as its sentence or the number before tells."""
    told = says(mention.line, "course") or says(mention.head, "act", "open")
    told = told or says(mention.line, "noun", "prospect")
    return told or _goes_on_classes(mention, previous)


def _goes_on_classes(mention: Mention, previous: Mention | None) -> bool:
    """ "Huyện mở 9 lớp nhận thức về Đảng. Trong đó, 5 lớp mở tại cụm xã": whether it is such."""
    told = previous if previous and previous.paragraph == mention.paragraph else None
    return told is not None and told.population in (*CLASSES.values(), *TRAINEES.values())


def _percentage(mention: Mention, previous: Mention | None) -> str:
    """A share, or an attainment where a plan is named or a whole result stands before."""
    verb, planned = verb_of(mention), says(mention.after, "plan")
    if verb in ("equal", "attain") and says(mention.after, "compare") and not planned:
        return ""
    owner = mention.owner
    if owner and owner.measure in RELATIVE:
        return owner.measure
    result = owner or (previous.under if previous else None)
    if result and not planned:
        return "attainment" if result.against else "share"
    target = previous and previous.measure == "target" and mention.near(previous)
    if target and not says(mention.before, "part"):
        return "attainment"
    if verb != "share" and (planned or says(mention.before, "plan")):
        return "attainment"
    bare = not any(cue.kind in ("noun", "part") for cue in clause_of(mention))
    return "attainment" if bare and _is_of_result(verb, previous) else "share"


def _is_of_result(verb: str, previous: Mention | None) -> bool:
    """ "Kết nạp 118 đảng viên, đạt 105%": whether its verb holds a percentage against a plan."""
    if verb == "attain" and previous is not None and previous.measure == "attainment":
        return True
    return verb in ("attain", "equal") and _is_result(previous)


def _is_result(count: Mention | None) -> bool:
    if count is None or count.measure != "count":
        return False
    aimed = count.population in ("new-member", "prospect")
    among = count.of is not None and count.of.population != count.population
    return count.against is not None or (count.part == WHOLE and aimed and not among)
