"""Which of the parts that its words name a number is, or which it shares with those before it.

Not every part fits whoever is counted: of 90 "đoàn viên ưu tú" none are "đoàn viên" apart. Where
no part is named, a number may go on with the last one: "90 đảng viên nữ, năm sau 102".
"""

from analysis.reading.drafting.columns.company import is_beside, neighbour
from analysis.reading.drafting.columns.holders import founded, of_cells, sent
from analysis.reading.drafting.columns.kinds import told_apart
from analysis.reading.drafting.columns.trainees import fate
from analysis.reading.drafting.mentions.counted import (
    ADMITTED,
    CLASSES,
    DONE_TO,
    IN_YOUTH_UNION,
    KINDS_OF_CELL,
    MEMBERS,
    OTHERS,
    PLACES,
    TRAINEES,
    UNIONS,
    noun_of,
)
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.words.lexicon import last, says

# The dimensions that a population can have, where it can't have all.
_DIMENSIONS = {
    **dict.fromkeys(UNIONS, ("party-membership", "sex", "age", "ethnicity", "other")),
    **dict.fromkeys(PLACES, ("other", "party-presence")),
    **dict.fromkeys(CLASSES.values(), ()),
}
# What those of a population are by name.
_NEVER: dict[str, tuple[Part, ...]] = {
    **dict.fromkeys(MEMBERS, (("other", "party-member"),)),
    **dict.fromkeys(UNIONS, tuple(("other", union) for union in UNIONS)),
    "women-union": (("sex", "female"), *(("other", union) for union in UNIONS)),
}
_COUNTING = ("count", "increase", "decrease")


def fitting_part(mention: Mention, parts: list[Part], past: list[Mention]) -> Part:
    """The part, of those that the words name, that the number's population can have."""
    if mention.measure == "mean":
        return "age", ""
    if fate(mention, past):
        return ADMITTED
    allowed = _DIMENSIONS.get(mention.population)
    told = _told_of(mention, parts, past)
    if fitting := [part for part in told if allowed is None or part[0] in allowed]:
        return min(fitting, key=_weight)
    return (
        sent(mention)
        or founded(mention, past)
        or of_cells(mention, past)
        or _carried(mention, past)
    )


def _told_of(mention: Mention, parts: list[Part], past: list[Mention]) -> list[Part]:
    """What the parts that are named mean for those who are counted."""
    never = _NEVER.get(mention.population, ())
    told = [told_apart(part, mention, past) for part in parts if part not in never]
    if mention.population in OTHERS:
        told = [p for part in told if (p := _of_others(part, mention, past)) != WHOLE]
    if _are_youth(mention):
        told = [part for part in told if part != IN_YOUTH_UNION]
    return told


def _are_youth(mention: Mention) -> bool:
    """ "90 đoàn viên ưu tú": whether all who are counted are of the Youth Union by name."""
    if noun_of(mention) not in ("youth", "prospect"):
        return False
    if mention.population == "prospect":
        some = says(mention.earlier, "relation", "of-which", "among")
        return not (some and says(mention.earlier, "noun", "prospect"))
    return mention.population in TRAINEES.values() and not mention.percent


def _weight(part: Part) -> int:
    """What is told of cells or villages goes before what kind of cells they are."""
    if part[0] in ("party-presence", "party-membership"):
        return 0
    return 2 if part[1] in KINDS_OF_CELL else 1


def _of_others(part: Part, mention: Mention, past: list[Mention]) -> Part:
    """Trainees and prospects are outside the Party: not to be admitted is a part of some only."""
    named = part[1]
    if named == "non-member":
        named = "not-admitted"
    elif part[0] != "outcome":
        return part
    return ("other", named) if is_beside(mention, past, mention.population) else WHOLE


# --- going on with a part ------------------------------------------------------------------------


def _carried(mention: Mention, past: list[Mention]) -> Part:
    """The part of an earlier number, where this one says it again or means its like."""
    told = _meant(mention, past)
    return told.part if told and told.population == mention.population else WHOLE


def _meant(mention: Mention, past: list[Mention]) -> Mention | None:
    """The number that this one says again, points back to, or goes on from."""
    if says([*mention.before, *mention.after[:2]], "relation", "alike"):
        like = (m for m in reversed(past) if m.population == mention.population and m.part[0])
        return next(like, None)
    if mention.percent and says(mention.head, "relation", "that-share"):
        return next((m for m in reversed(past) if m.percent and m.measure == "share"), None)
    before = neighbour(mention, past)
    return before if before and _goes_on(mention, before) else None


def _goes_on(mention: Mention, before: Mention) -> bool:
    """Whether a number tells the same as the one right before it, or as much of another time."""
    shared = before.measure == "share"
    if mention.over and shared:
        return says(mention.before, "verb", "equal")
    if mention.percent:
        total = mention.measure == "share" and says(mention.after[:2], "relation", "total")
        return total or (shared and _share_moves(mention))
    if shared:
        own = [c for c in mention.before if c.kind != "hedge" and c.code not in ("equal", "have")]
        return noun_of(mention) == "person" and not own
    return before.measure in _COUNTING and _count_moves(mention, before)


def _count_moves(mention: Mention, before: Mention) -> bool:
    """ "Năm 2020 kết nạp 38 đảng viên nữ, năm 2021 là 42": the same of another time."""
    related = any(cue.kind == "relation" and cue.code != "alone" for cue in mention.head)
    if related or says(mention.before, "act", *DONE_TO):
        return False
    dated = any(cue.kind.startswith("period") or cue.kind == "place" for cue in mention.before)
    moved = says(mention.before, "verb", "reach") and noun_of(mention) != "person"
    return (dated or moved) and noun_of(mention) in ("", "person", noun_of(before))


def _share_moves(mention: Mention) -> bool:
    """ "Tỷ lệ nữ năm 2011 chiếm 33%, đến năm 2015 là 46%": the same share of another time."""
    again = says(mention.before, "verb", "reach") or _is_dated(mention)
    return again and not _names_whom(mention)


def _names_whom(mention: Mention) -> bool:
    """ "Tỷ lệ nữ là 41%; tỷ lệ đảng viên trẻ tăng lên 67%": others than those just told of."""
    verb = last(mention.before, "verb")
    named = any(c.kind == "noun" and verb and c.start < verb.start for c in mention.before)
    return named and says(mention.before, "verb", "share")


def _is_dated(mention: Mention) -> bool:
    """Whether nothing but a time leads to a number."""
    own = [c.kind for c in mention.before if c.kind not in ("hedge", "verb", "done")]
    return bool(own) and all(kind.startswith("period") for kind in own)
