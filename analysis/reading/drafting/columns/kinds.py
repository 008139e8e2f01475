"""Kinds of what a closed list names as one: Catholics of believers, resignations of those who left.

A kind that stands alone is what the list names; beside its like, or where all are
counted too, it is a part of its own: "12 người có đạo, trong đó 7 người theo công giáo".
"""

from analysis.reading.drafting.mentions.counted import noun_of
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import says

LEAVING = ("struck-off", "expelled", "resigned")
BY_CELL = ("with-cell", "without-cell")
_KINDS: dict[Part, tuple[str, ...]] = {
    ("religion", "believer"): (
        "catholic", "buddhist", "protestant", "cao-dai", "hoa-hao", "muslim",
    ),
    ("outcome", "left-party"): LEAVING,
}  # fmt: skip
_GENERAL = {("other", kind): general for general, kinds in _KINDS.items() for kind in kinds}
_PRESENT: Part = ("party-presence", "present")
_ABSENT: Part = ("party-presence", "absent")


def told_apart(part: Part, mention: Mention, past: list[Mention]) -> Part:
    """A kind of something listed ("công giáo" of believers) is that, if nothing tells it apart."""
    if part == ("other", "with-cell"):
        return _PRESENT
    counts = [m for m in past if m.population == mention.population and m.measure == "count"]
    if part == ("other", "without-cell"):
        counts = [m for m in counts if m.near(mention) or m.part == part]
        apart = _lacking_beside(mention) or any(_counts(m, part, _PRESENT, _ABSENT) for m in counts)
        return part if apart else _ABSENT
    if not (general := _GENERAL.get(part)):
        return part
    like = [":".join(general), *(f"other:{kind}" for kind in _KINDS[general] if kind != part[1])]
    apart = says(mention.line, "part", *like) or any(_counts(m, part, general) for m in counts)
    return part if apart else general


def _lacking_beside(mention: Mention) -> bool:
    """Whether a sentence also tells which of such places have no Party member."""
    noun = ""
    for cue in mention.line:
        noun = cue.code if cue.kind == "noun" else noun
        if cue.code == ":".join(_ABSENT) and noun in ("site", noun_of(mention)):
            return True
    return False


def _counts(mention: Mention, part: Part, *general: Part) -> bool:
    """Whether a number is of that kind, or of all kinds in their common words."""
    common = [":".join(one) for one in general]
    told = mention.part[0] == general[0][0] and says(mention.words, "part", *common)
    return told or mention.part == part
