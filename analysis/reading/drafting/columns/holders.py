"""Parts that are told by who holds them, who founded them, or what they were given to do.

Members of cells of a kind are a part as these cells are; cells newly founded are some of all.
"""

from analysis.reading.drafting.columns.company import neighbour
from analysis.reading.drafting.columns.partwords import SECTORS
from analysis.reading.drafting.mentions.counted import KINDS_OF_CELL, noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, code, last, says

FOUNDED = ("other", "newly-founded")
_SENT = {"send": ("other", "seconded"), "assign": ("work-assignment", "assigned")}
_CELLS = ("cell", "organisation")
_HELD = (("act", "have"), (",", ""), ("và", ""), ("noun", "member"))
_LONG = 4  # characters


def sent(mention: Mention) -> Part | None:
    """ "Cử 14 đảng viên về sinh hoạt tại các bản": members who were given a work, or a place."""
    act = code(last(mention.before, "act"))
    plain = noun_of(mention) == mention.population == "member" and mention.measure == "count"
    return _SENT.get(act) if plain else None


def founded(mention: Mention, past: list[Mention]) -> Part | None:
    """ "Quận có 31 chi bộ …, lập mới được 16 chi bộ": newly founded ones, of those there are."""
    body, act = mention.population, code(last(mention.before, "act"))
    if body not in _CELLS or mention.measure != "count" or act != "found":
        return None
    known = (m for m in past if m.population == body and m.measure == "count")
    return FOUNDED if any(not says(m.before, "act", "found") for m in known) else None


def of_cells(mention: Mention, past: list[Mention]) -> Part | None:
    """ "9 chi bộ doanh nghiệp tư nhân, với 74 đảng viên": the members of cells of a kind."""
    before = neighbour(mention, past)
    if not before or before.population not in _CELLS or before.owner:
        return None
    kind = before.part[1] in KINDS_OF_CELL or before.part in SECTORS
    plain = all((cue.kind, cue.code) in _HELD or _is_number_word(cue) for cue in mention.head)
    members = mention.population == noun_of(mention) == "member" and mention.measure == "count"
    return before.part if kind and plain and members else None


def _is_number_word(cue: Cue) -> bool:
    """ "Số", but not "tổng số", which is of all."""
    return cue.code == "total" and cue.end - cue.start < _LONG
