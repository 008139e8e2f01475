"""Which words of its sentence each number has, and which numbers make a fraction or a range.

"Xã A kết nạp 9 đảng viên (nữ 4), xã B 7": "nữ" is said of 4, which stands in brackets behind 9.
What parts two numbers in general is told by `clauses`.
"""

import re
from itertools import pairwise

from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.clauses import (
    PARTING,
    border,
    clause,
    goes_on,
    until_break,
    until_mark,
    without_granted,
    without_remark,
)
from analysis.reading.drafting.words.lexicon import BREAKS, Cues, first

_REACH = 150  # cues: more than a sentence has that was written to be read
_FEW = re.compile(
    r"\b(?:có|được|chỉ|lác đác|khoảng|chừng|độ|mới|còn|thêm|nạp|vẻn vẹn)\s+$", re.IGNORECASE
)
_PERSONS = r"\s+(?:đồng chí|đ/c|người|em|chị)"
_OVER = re.compile(rf"(?:{_PERSONS}|\s+đảng viên)?\s?/\s?", re.IGNORECASE)
_OUT_OF = re.compile(
    rf"\s+(?:trong|trên)(?: tổng)?(?: số)?\s+|{_PERSONS}\s+(?:trên|trong) (?:tổng )?số\s+",
    re.IGNORECASE,
)
_LONGEST = 30  # characters between the two numbers of a fraction in words
_UPTO = re.compile(r"\s*(?:-|–|đến|tới)\s*")


def share_out(text: str, own: list[Mention], stream: Cues, cuts: list[int]) -> None:
    """Give the numbers of a sentence their words; `cuts` tells which of the cues they are."""
    _join(text, own)
    start, before = 0, None
    for mention, cut, following in zip(own, cuts, [*cuts[1:], None], strict=True):
        mention.head = stream[start:cut]
        mention.earlier = stream[max(cut - _REACH, 0) : cut]
        taken = _take(mention, before, stream[cut + 1 : following], following is None)
        start, before = cut + 1 + taken, mention
    _share_words(own)


def _take(mention: Mention, before: Mention | None, between: Cues, last: bool) -> int:
    """Give a number its owner and its tail; tells how many of the cues behind it are its own."""
    bracket = _bracket_open(mention, before)
    owns = bracket and before and not _names_another(mention.head)
    mention.owner = (before.owner or before.under or before) if owns and before else None
    cut = _cut(mention, between, bracket, last)
    mention.tail, rest = between[:cut], between[cut:]
    if bracket and not owns and mention.percent and len(mention.tail) == 1:
        mention.tail = [*until_mark(rest), *mention.tail]
    if mention.owner and rest and rest[0].kind not in BREAKS:
        told = mention.owner.over or mention.owner
        told.tail = [*told.tail, *until_mark(without_granted(rest))]
    return cut


def _join(text: str, own: list[Mention]) -> None:
    """Tell which numbers make a fraction or a range."""
    for one, other in pairwise(own):
        joint = text[one.end : other.start]
        if len(joint) < _LONGEST and (_OVER.fullmatch(joint) or _OUT_OF.fullmatch(joint)):
            one.over, other.under = other, one
        elif (_UPTO.fullmatch(joint) and not one.percent) or _is_few(text, one, other):
            one.upto, one.percent = other, other.percent


def _is_few(text: str, one: Mention, other: Mention) -> bool:
    """ "Chỉ có 4, 5 người": the ends of a range, where one follows on the other."""
    single = text[one.end : other.start] == ", " and other.end == other.start + 1
    follows = one.value is not None and other.value == one.value + 1
    left = text[max(one.start - 12, 0) : one.start]
    return single and follows and not other.percent and bool(_FEW.search(left))


def _share_words(own: list[Mention]) -> None:
    """What numbers have in common: a fraction, a range, a count with its percentage."""
    for mention in own:
        mention.head = without_remark(mention.head)
        mention.tail = without_granted(mention.tail)
    for one, other in pairwise(own):
        if other.percent and not one.percent:
            one.tail = [*one.tail, *goes_on(one.tail, other.head, other.tail)]
    for one, other in pairwise(own):
        if one.over or one.upto:
            one.tail = other.tail
        if one.upto:
            other.head = one.head
    for mention in own:
        mention.before, mention.after = clause(mention.head), until_break(mention.tail)


def _bracket_open(mention: Mention, before: Mention | None) -> bool:
    """Whether the number stands in brackets that opened after the number before it."""
    depth = [cue.kind for cue in mention.head if cue.kind in ("(", ")")]
    if depth:
        return depth[-1] == "("
    return bool(before and before.owner and not any(cue.kind == ")" for cue in before.tail))


def _names_another(head: Cues) -> bool:
    """ "Xã A (9 đảng viên), giáo viên (7)": whether a place or a part stands between brackets."""
    kinds = [cue.kind for cue in head]
    return "(" in kinds and first(head[: kinds.index("(")], "place", *PARTING) is not None


def _before_bracket(kinds: list[str]) -> int:
    """Where a bracket begins that holds the next number; with the place, where it is that one's."""
    at = kinds.index("(")
    placed = at > 1 and kinds[at - 1] == "place" and kinds[at - 2] in BREAKS
    return at - 2 if placed else at


def _cut(mention: Mention, between: Cues, bracket: bool, last: bool) -> int:
    """How many of the cues up to the next number belong to this one."""
    kinds = [cue.kind for cue in between]
    closes = ")" in kinds and "(" not in kinds[: kinds.index(")")]
    if ")" in kinds and (bracket or closes):
        return kinds.index(")") + 1
    if "(" in kinds and ")" not in kinds[kinds.index("(") :]:
        return _before_bracket(kinds)
    return len(between) if last else border(mention.head, between, mention.percent)
