"""How many there are, or how many were added: what a number counts tells, and what was done.

Members, cells and communes are there at a time; those whom an act made something, or whom a
plan was reached with, are of all the time in which that was done.
"""

from analysis.reading.drafting.columns.kinds import LEAVING
from analysis.reading.drafting.mentions.counted import DONE_TO, PLACES, UNIONS, act_on
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import says

STOCKS = ("member", *PLACES, *UNIONS)
_STATES = ("without-women", "with-plan", "hamlet-cell", "school-cell", "office-cell")
# What became of members, or was done to them, in a period.
_DONE = ("made-official", "left-party", *LEAVING, "disciplined", "reprimanded", "warned")


def is_stock(mention: Mention) -> bool:
    """Whether the number tells how many there are, rather than how many were added."""
    if mention.population == "prospect":
        return not _is_done(mention)
    if mention.population not in STOCKS or mention.part[1] in _DONE:
        return False
    if mention.population in PLACES and (reaches_plan(mention) or _is_founded(mention)):
        return False
    return not _acts(mention) or says(mention.tail, "relation", "in-a-row")


def _acts(mention: Mention) -> bool:
    """Whether places are told apart by what they did in a period, as "12/90 chi bộ" mostly are."""
    if mention.part == ("other", "none-admitted"):
        return True
    some = bool(mention.over) and mention.population in PLACES and mention.part[1] not in _STATES
    return some and mention.part[0] in ("", "other")


def _is_founded(mention: Mention) -> bool:
    """ "Lập mới được 16 chi bộ": some that did not exist before."""
    return says(mention.before[-2:], "act", "found") and not says(
        mention.before, "relation", "total"
    )


def _is_done(mention: Mention) -> bool:
    """Whether something was done to those who are counted, as their sentence has it."""
    told = says(mention.line, "act", *DONE_TO)
    return act_on(mention) in DONE_TO or (bool(act_on(mention)) and told)


def reaches_plan(mention: Mention) -> bool:
    """ "Có 5 xã hoàn thành chỉ tiêu", which is done in the time that the plan is of."""
    plans = [at for at, cue in enumerate(mention.tail) if cue.kind == "plan"]
    behind = mention.tail[: plans[0]] if plans else []
    reaches = says(behind, "verb", "attain", "excess") and not any(c.kind == "," for c in behind)
    return reaches and mention.measure == "count"


def is_standing(mention: Mention) -> bool:
    """ "Mỗi chi bộ hằng năm giới thiệu ít nhất 1 quần chúng": what is to be done in any year."""
    each = says(mention.head, "relation", "per") or mention.part[1].startswith("per-")
    yearly = says(mention.head, "relation", "each")
    return each and (yearly or (mention.hedge == "at-least" and mention.population == "prospect"))


def is_deed(mention: Mention) -> bool:
    """Whether a number tells how many were added in all, not of which part or before what."""
    whole = mention.role in ("whole", "") and not (mention.part[0] or mention.of)
    return whole and mention.measure == "count" and not is_stock(mention)
