"""How a number measures: its hedge, and whether it is a count, a share, a target, an attainment…

The verb of its clause tells most; "đạt" is an attainment where a plan is named
or a whole result stands before it, else the share of a whole.
"""

from analysis.reading.drafting.columns.company import clause_of
from analysis.reading.drafting.columns.differences import RELATIVE, difference, verb_of
from analysis.reading.drafting.columns.outside import is_outside, is_threshold
from analysis.reading.drafting.mentions.counted import CLASSES, PLACES, TRAINEES, noun_of
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, before_bracket
from analysis.reading.drafting.words.clauses import clause
from analysis.reading.drafting.words.lexicon import Cues, code, first, last, says

_PARTS_FROM_PLAN = {"compare", ",", ";", "và", ")", "noun", "part"}


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
    return "aside" if is_outside(mention) else _measure(mention, previous)


def _measure(mention: Mention, previous: Mention | None) -> str:
    near = previous if mention.near(previous) else None
    verb = verb_of(mention)
    if aged := _age(mention, near):
        return aged
    if _is_target(mention, near) and not _is_reached(mention, near):
        return "target"
    if related := difference(mention, near):
        return related
    if near and verb == "equal" and near.measure in RELATIVE and not _is_held(mention):
        reached = mention.percent and (mention.value or 0) > 100 and near.measure == "excess"
        return "attainment" if reached else near.measure
    passed = mention.percent and (verb == "pass" or _is_threshold(mention, near))
    things = near is not None and near.measure == "aside" and not is_threshold(near)
    if passed or (things and not _names_whom(mention)):
        return "aside"
    return _percentage(mention, verb, previous) if mention.percent else _count(mention, previous)


def _is_held(mention: Mention) -> bool:
    """Whether a number's own words tell what it is held against."""
    return says(clause_of(mention), "plan") or says(mention.after, "compare")


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
    counted = near is not None and near.measure == "count" and near.population in PLACES
    named = kinds[:1] == ["noun"] and noun_of(mention) in (*PLACES, "site")
    return (kinds in (["verb", "hedge"], ["act", "hedge"]) and counted) or (
        kinds[1:] == ["verb", "hedge"] and named
    )


def _age(mention: Mention, near: Mention | None) -> str:
    """A mean age; the youngest's and the oldest's is an aside; "" for what is no age."""
    if mention.percent or says(mention.after[:1], "noun"):
        return ""
    broken = "," in mention.printed and mention.printed[-1].isdigit()
    if near and near.measure == "mean" and (broken or says(mention.before, "verb", "reach")):
        return "mean" if noun_of(mention) == "" else ""
    if says(mention.before, "mean", "range"):
        return "aside"
    aged = says(mention.before, "mean", "age") and not says(mention.before, "age-band")
    aged = aged or says(mention.after[:1], "unit", "years")
    return "mean" if aged else ""


def _count(mention: Mention, previous: Mention | None) -> str:
    """A count, or an aside: a town's pupils, a school's classes."""
    noun = noun_of(mention)
    if noun == "outside" or (noun == "class" and not _is_of_course(mention, previous)):
        return "aside"
    tail, own = mention.after, [c for c in mention.before if c.kind != "period:now"]
    bare = noun == "" and says(tail[:1], "part") and not says(tail, "act")
    within = len(own) > 1 and own[-2].kind in ("place", "noun") and own[-1].code == "have"
    within = within or says(own, "relation", "total")
    return "aside" if bare and within else "count"


def _is_of_course(mention: Mention, previous: Mention | None) -> bool:
    """Whether a class is one of the party's, as its sentence or the number before tells."""
    told = says(mention.line, "course") or says(mention.head, "act", "open")
    told = told or says(mention.line, "noun", "prospect")
    return told or _goes_on_classes(mention, previous)


def _goes_on_classes(mention: Mention, previous: Mention | None) -> bool:
    """ "Huyện mở 9 lớp nhận thức về Đảng. Trong đó, 5 lớp mở tại cụm xã": whether it is such."""
    told = previous if previous and previous.paragraph == mention.paragraph else None
    return told is not None and told.population in (*CLASSES.values(), *TRAINEES.values())


# --- targets -------------------------------------------------------------------------------------


def _is_target(mention: Mention, near: Mention | None) -> bool:
    if near and near.measure in ("attainment", "excess") and not mention.percent:
        return _plan_leads(mention, near) or says(mention.before, "aim")
    if near and near.role == "aim":
        told = says(mention.head, "done") or verb_of(mention) in RELATIVE
        told = told or (mention.percent and near.against is None and _is_bare(mention))
        return not told or (mention.percent and _is_aimed_share(mention))
    if mention.percent:
        return _is_part_of_target(mention, near) or _is_aimed_share(mention)
    planned = mention.owner is not None and says(clause(lead_of(mention)[:-1]), "plan")
    return bool(mention.owner and says(mention.head, "plan")) or planned or _is_aimed_at(mention)


def _is_bare(share: Mention) -> bool:
    """ "Được giao 190, chưa đến 10%": a percentage of what was done, which names no part."""
    words = [*share.before, *share.after]
    named = ("noun", "part", "people", "age-band", "aim", "act", "relation")
    return not any(cue.kind in named for cue in words)


def _is_part_of_target(mention: Mention, near: Mention | None) -> bool:
    """ "Mục tiêu là 150 đảng viên, trong đó nữ chiếm 40%": a share of those to be admitted."""
    if not near or near.measure != "target" or says(mention.before, "verb", "attain", *RELATIVE):
        return False
    named = says(clause_of(mention), "part")
    told = says(mention.head, "done") or says(mention.head, "act", "admit")
    return named and not told


def states_aim(mention: Mention) -> bool:
    """ "Nghị quyết nêu: mỗi năm kết nạp 95 đảng viên": whether that is what a plan says."""
    at = next((at for at, cue in enumerate(mention.earlier) if cue.kind == "state"), 0)
    plan = last(mention.earlier[:at], "plan", ",")
    behind = mention.earlier[at:]
    told = says(behind, "done") or says(mention.before, "verb", *RELATIVE)
    return bool(plan and plan.kind == "plan") and not told


def is_aimed(mention: Mention, near: Mention | None) -> bool:
    """Whether a target is said to be one, here or before it in a list."""
    return says(mention.head, "aim") or bool(near and near.role == "aim") or states_aim(mention)


def lead_of(mention: Mention) -> Cues:
    """What leads to a number: to one in brackets behind a percentage, also what is before them."""
    owner = mention.owner
    own = owner.tail if owner and owner.percent else before_bracket(mention)
    return [*own, *mention.head]


def _is_reached(mention: Mention, near: Mention | None) -> bool:
    """Whether a number that stands among targets tells how far one was reached."""
    if mention.percent:
        over = (mention.value or 0) > 100
        return over or bool(near and near.measure != "count" and says(mention.after, "plan"))
    return mention.against is not None


def _is_aimed_at(mention: Mention) -> bool:
    """Whether the words before a count say that it is to be reached, and not that it was."""
    own = mention.before
    if says(own[-1:], "relation", "among", "total") and says(mention.after, "aim"):
        return True
    if states_aim(mention):
        return True
    breaks = [at for at, cue in enumerate(mention.head) if cue.kind == ";"]
    head = mention.head[breaks[-1] if breaks else 0 :]
    aims = [c for c in head if c.kind in ("aim", "done") or (c.kind == "plan" and c in own)]
    times = [c for c in mention.earlier if c.kind.startswith("period")]
    aims += [c for c in times[-1:] if c.kind == "period:plan"]
    aims.sort(key=lambda cue: cue.start)
    if not aims or aims[-1].kind == "done":
        return False
    return any(cue.kind != "plan" for cue in aims) or not verb_of(mention)


def _is_aimed_share(mention: Mention) -> bool:
    """Whether a percentage is to be reached; one that tells a result, only if that is aimed at."""
    own = mention.before
    if says(own, "verb", "attain", *RELATIVE):
        return says(own, "aim", "aim", "mục tiêu") and not says(own, "done")
    least = mention.hedge == "at-least" and not says(mention.head, "done")
    aimed = says(mention.head if least else own, "aim")
    return aimed or says(mention.head, "period:plan")


def _plan_leads(mention: Mention, near: Mention) -> bool:
    """Whether "kế hoạch" after a percentage leads to the number: "125% kế hoạch là 15 người"."""
    between = [*near.tail, *mention.head]
    plan = last(between, "plan")
    after = {cue.kind for cue in between if plan and cue.start > plan.start}
    return bool(plan) and not _PARTS_FROM_PLAN & after


# --- percentages ---------------------------------------------------------------------------------


def _percentage(mention: Mention, verb: str, previous: Mention | None) -> str:
    own, tail = mention.before, mention.after
    planned = says(tail, "plan")
    if verb in ("equal", "attain") and says(tail, "compare") and not planned:
        return ""
    if mention.owner and mention.owner.measure in RELATIVE:
        return mention.owner.measure
    result = mention.owner or (previous.under if previous else None)
    if result and not planned:
        return "attainment" if result.against else "share"
    if (
        previous
        and previous.measure == "target"
        and mention.near(previous)
        and not says(own, "part")
    ):
        return "attainment"
    if verb != "share" and (planned or says(own, "plan")):
        return "attainment"
    bare = not any(cue.kind in ("noun", "part") for cue in (*own, *tail))
    goes_on = verb == "attain" and previous is not None and previous.measure == "attainment"
    reached = goes_on or (verb in ("attain", "equal") and _is_result(previous))
    return "attainment" if bare and reached else "share"


def _is_result(count: Mention | None) -> bool:
    if count is None or count.measure != "count":
        return False
    aimed = count.population in ("new-member", "prospect")
    among = count.of is not None and count.of.population != count.population
    return count.against is not None or (count.part == WHOLE and aimed and not among)
