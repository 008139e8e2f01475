"""Whether a number is to be reached, and not what was: "phấn đấu kết nạp 90 đảng viên trở lên".

What leads to the number says so, or the number before it in a list of aims.
"""

from analysis.reading.drafting.columns.company import clause_of
from analysis.reading.drafting.columns.differences import RELATIVE, verb_of
from analysis.reading.drafting.mentions.mention import Mention, before_bracket
from analysis.reading.drafting.words.clauses import clause
from analysis.reading.drafting.words.lexicon import Cues, last, says

_PARTS_FROM_PLAN = {"compare", ",", ";", "và", ")", "noun", "part"}
_TELLING = ("noun", "part", "people", "age-band", "aim", "act", "relation")


def is_target(mention: Mention, near: Mention | None) -> bool:
    """Whether a number is a target; `near` is the number before it in its sentence."""
    return _is_to_reach(mention, near) and not _is_reached(mention, near)


def is_aimed(mention: Mention, near: Mention | None) -> bool:
    """Whether a target is said to be one, here or before it in a list."""
    return says(mention.head, "aim") or bool(near and near.role == "aim") or _states_aim(mention)


def lead_of(mention: Mention) -> Cues:
    """What leads to a number: to one in brackets behind a percentage, also what is before them."""
    owner = mention.owner
    own = owner.tail if owner and owner.percent else before_bracket(mention)
    return [*own, *mention.head]


def _is_to_reach(mention: Mention, near: Mention | None) -> bool:
    if near and near.measure in ("attainment", "excess") and not mention.percent:
        return _plan_leads(mention, near) or says(mention.before, "aim")
    if near and near.role == "aim":
        return _goes_on_aiming(mention, near)
    if mention.percent:
        return _is_part_of_target(mention, near) or _is_aimed_share(mention)
    if mention.owner and (
        says(mention.head, "plan") or says(clause(lead_of(mention)[:-1]), "plan")
    ):
        return True
    return _is_aimed_at(mention)


def _is_reached(mention: Mention, near: Mention | None) -> bool:
    """Whether a number that stands among targets tells how far one was reached."""
    if not mention.percent:
        return mention.against is not None
    over = (mention.value or 0) > 100
    return over or bool(near and near.measure != "count" and says(mention.after, "plan"))


def _plan_leads(mention: Mention, near: Mention) -> bool:
    """Whether "kế hoạch" after a percentage leads to the number: "125% kế hoạch là 15 người"."""
    between = [*near.tail, *mention.head]
    plan = last(between, "plan")
    after = {cue.kind for cue in between if plan and cue.start > plan.start}
    return bool(plan) and not _PARTS_FROM_PLAN & after


def _goes_on_aiming(mention: Mention, near: Mention) -> bool:
    """Whether a number right after an aim is one too, and not what was done of it."""
    if mention.percent and _is_aimed_share(mention):
        return True
    if says(mention.head, "done") or verb_of(mention) in RELATIVE:
        return False
    return not (mention.percent and near.against is None and _is_bare(mention))


def _is_bare(share: Mention) -> bool:
    """ "Được giao 190, chưa đến 10%": a percentage of what was done, which names no part."""
    return not any(cue.kind in _TELLING for cue in clause_of(share))


def _is_part_of_target(mention: Mention, near: Mention | None) -> bool:
    """ "Mục tiêu là 150 đảng viên, trong đó nữ chiếm 40%": a share of those to be admitted."""
    if not near or near.measure != "target" or says(mention.before, "verb", "attain", *RELATIVE):
        return False
    told = says(mention.head, "done") or says(mention.head, "act", "admit")
    return says(clause_of(mention), "part") and not told


def _is_aimed_share(mention: Mention) -> bool:
    """Whether a percentage is to be reached; one that tells a result, only if that is aimed at."""
    own = mention.before
    if says(own, "verb", "attain", *RELATIVE):
        return says(own, "aim", "aim", "mục tiêu") and not says(own, "done")
    least = mention.hedge == "at-least" and not says(mention.head, "done")
    return says(mention.head if least else own, "aim") or says(mention.head, "period:plan")


def _states_aim(mention: Mention) -> bool:
    """ "Nghị quyết nêu: mỗi năm kết nạp 95 đảng viên": whether that is what a plan says."""
    at = next((at for at, cue in enumerate(mention.earlier) if cue.kind == "state"), 0)
    plan = last(mention.earlier[:at], "plan", ",")
    told = says(mention.earlier[at:], "done") or says(mention.before, "verb", *RELATIVE)
    return bool(plan and plan.kind == "plan") and not told


def _is_aimed_at(mention: Mention) -> bool:
    """Whether the words before a count say that it is to be reached, and not that it was."""
    own = mention.before
    total = says(own[-1:], "relation", "among", "total")
    if (total and says(mention.after, "aim")) or _states_aim(mention):
        return True
    kinds = _aims_and_deeds(mention)
    if not kinds or kinds[-1] == "done":
        return False
    return any(kind != "plan" for kind in kinds) or not verb_of(mention)


def _aims_and_deeds(mention: Mention) -> list[str]:
    """The words since the last semicolon that tell of aims and deeds, and a plan's last years."""
    marks = [at for at, cue in enumerate(mention.head) if cue.kind == ";"]
    head = mention.head[marks[-1] if marks else 0 :]
    told = [cue for cue in head if cue.kind in ("aim", "done")]
    told += [cue for cue in head if cue.kind == "plan" and cue in mention.before]
    times = [cue for cue in mention.earlier if cue.kind.startswith("period")][-1:]
    told += [cue for cue in times if cue.kind == "period:plan"]
    return [cue.kind for cue in sorted(told, key=lambda cue: cue.start)]
