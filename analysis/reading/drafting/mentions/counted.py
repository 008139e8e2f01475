"""What is counted: the noun of a number, what is done to those it counts, who was told of last."""

from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import code, first, last, says
from analysis.reading.vocabulary import POPULATIONS

PLACES = ("cell", "organisation", "commune", "hamlet", "institution")
UNIONS = ("veteran", "women-union", "farmers-union", "youth-union")
AIMED = ("new-member", "prospect")
MEMBERS = ("member", "new-member", "screened-member")
TRAINEES = {"awareness": "awareness-trainee", "new-member": "new-member-trainee"}
CLASSES = {"awareness": "awareness-class", "new-member": "new-member-class"}
PEOPLE = tuple(code for code in POPULATIONS if code not in (*PLACES, *CLASSES.values()))
OTHERS = ("prospect", *TRAINEES.values())  # who may become members
ADMITTED = ("other", "admitted")
IN_YOUTH_UNION = ("youth-union", "member")
KINDS_OF_CELL = (
    "hamlet-cell",
    "school-cell",
    "office-cell",
    "student-cell",
    "military-cell",
    "enterprise-cell",
)
DONE_TO = {"admit": "new-member", "screen": "screened-member", "introduce": "prospect"}
# "Bản có chi bộ là 101": it tells that the places before a number are counted.
_OF_PLACES = (
    "party-presence:present",
    "party-presence:absent",
    "other:with-cell",
    "other:without-cell",
    "other:none-admitted",
)
_OF_CELLS = tuple(f"other:{kind}" for kind in KINDS_OF_CELL)
_BESIDE = 2  # characters: "22 là bí thư chi đoàn" counts no such bodies


def noun_of(mention: Mention) -> str:
    """What is counted: the noun right after the number, else the one right before it."""
    if mention.noun is None:  # it is asked ten times for every number
        mention.noun = _noun_of(mention)
    return mention.noun


def names_nobody(mention: Mention) -> bool:
    """Whether a number leaves open whom it counts: "57", "57 đồng chí"."""
    return noun_of(mention) in ("", "person")


def _noun_of(mention: Mention) -> str:
    if _bodies(mention):
        return "organisation" if mention.printed[0].isdigit() else "outside"
    behind, before = _noun_behind(mention), _head_noun(mention)
    if behind and not (behind == "person" and before in (*MEMBERS, "prospect", "trainee")):
        return behind
    return behind if not before or _is_subject(mention, before, behind) else before


def _noun_behind(mention: Mention) -> str:
    after = first(mention.after, "noun", "part")
    if not after or after.kind != "noun":
        return ""
    apart = after.start - mention.end > _BESIDE
    return "" if apart and after.code == "outside" else after.code


def _is_subject(mention: Mention, before: str, behind: str) -> bool:
    """ "Chi bộ kết nạp 5": whether the noun before a number tells who does it."""
    if before == "outside":
        return says(mention.before, "act", *DONE_TO)
    return before == "site" or (before in PLACES and not _counts_places(mention, behind))


def _counts_places(mention: Mention, behind: str) -> bool:
    """ "Tổng số chi bộ: 32", "bản có chi bộ là 101": the noun before it is counted."""
    if mention.percent or says(mention.before, "relation", "total"):
        return True
    kinds = says(mention.before, "part", *_OF_CELLS) and not says(mention.line, "act", "admit")
    return not behind and (kinds or says(mention.before, "part", *_OF_PLACES))


def _head_noun(mention: Mention) -> str:
    """The noun before a number; in "số đảng viên của chi bộ" the members, not the cells."""
    nouns = [cue for cue in mention.before if cue.kind in ("noun", "act")][-2:]
    if len(nouns) == 2 and nouns[1].code in PLACES and nouns[0].code in MEMBERS:
        return nouns[0].code
    return code(last(mention.before, "noun"))


def _bodies(mention: Mention) -> bool:
    """ "63 tổ chức": the verb for holding a class is, right after a number, a noun."""
    after = mention.after[0] if mention.after else None
    return after is not None and after.code == "open" and after.start - mention.end == 1


def topic_of(past: list[Mention], kinds: tuple[str, ...]) -> str:
    """The population of these kinds that was spoken of last."""
    return next((m.population for m in reversed(past) if m.population in kinds), "")


def act_on(mention: Mention) -> str:
    """What is done to those who are counted, said right after the number or last before it."""
    after = code(first(mention.after, "act"))
    known = (*DONE_TO, "have")
    before = [c.code for c in mention.head if c.kind == "act" and c.code in known]
    return after if after in DONE_TO else before[-1] if before else ""


def fewer(mention: Mention, than: Mention) -> bool:
    """Whether a number is less than another."""
    return mention.value is not None and than.value is not None and mention.value < than.value
