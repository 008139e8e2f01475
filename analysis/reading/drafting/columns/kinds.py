"""Kinds of what a closed list names as one: Catholics of believers, resignations of those who left.

A kind that stands alone is what the list names; beside its like, or where all are
counted too, it is a part of its own.
"""

from analysis.reading.drafting.mentions.counted import noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import says

_RELIGIONS = ("catholic", "buddhist", "protestant", "cao-dai", "hoa-hao", "muslim")
_LEAVING = ("struck-off", "expelled", "resigned")
_KINDS: dict[str, Part] = {
    **dict.fromkeys(_RELIGIONS, ("religion", "believer")),
    **dict.fromkeys(_LEAVING, ("outcome", "left-party")),
    "with-cell": ("party-presence", "present"),
    "without-cell": ("party-presence", "absent"),
}
KINDS_OF_CELL = (
    "hamlet-cell",
    "school-cell",
    "office-cell",
    "student-cell",
    "military-cell",
    "enterprise-cell",
)
CELLS = ("with-cell", "without-cell")
_ALL = (
    "religion:believer",
    "outcome:left-party",
    "party-presence:present",
    "party-presence:absent",
)
_SIBLINGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_RELIGIONS, _RELIGIONS),
    **dict.fromkeys(_LEAVING, _LEAVING),
    **dict.fromkeys(CELLS, ()),
}


def told_apart(part: Part, mention: Mention, past: list[Mention]) -> Part:
    """A kind of something listed ("công giáo" of believers) is that, if nothing tells it apart."""
    general = _KINDS.get(part[1]) if part[0] == "other" else None
    if not general or part[1] == "with-cell":
        return general or part
    kinds = {c.code for c in mention.line if c.kind == "part"}
    siblings = {":".join(general), *(f"other:{kind}" for kind in _SIBLINGS[part[1]])}
    beside = kinds & siblings - {":".join(part)}
    known = [m for m in past if m.population == mention.population and m.measure == "count"]
    if part[1] in CELLS:
        known = [m for m in known if m.near(mention) or m.part == part]
        beside = {"party-presence:absent"} if _lacking_beside(mention) else set()
    return part if beside or any(_counts(m, part, general) for m in known) else general


def _lacking_beside(mention: Mention) -> bool:
    """Whether a sentence also tells which of such places have no Party member."""
    nouns = ""
    for cue in mention.line:
        nouns = cue.code if cue.kind == "noun" else nouns
        if cue.code == "party-presence:absent" and nouns in ("site", noun_of(mention)):
            return True
    return False


def _counts(mention: Mention, part: Part, general: Part) -> bool:
    """Whether a number is of that kind, or of all kinds in their common words."""
    words = [*mention.head, *mention.after]
    return mention.part == part or (mention.part[0] == general[0] and says(words, "part", *_ALL))
