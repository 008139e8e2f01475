"""Each number that may be a figure, with the words that belong to it.

The words of a sentence are shared out among its numbers: those before a number
are its `head`, those after it its `tail`. Between two numbers the border is a
comma, a semicolon, a bracket or "và": the first one where numbers follow what
they count ("nữ 57, nông dân 31"), the last one where they precede it ("57 nữ,
31 nông dân"). A number in brackets belongs to the one before them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from analysis.reading.drafting.lexicon import BREAKS, Cue, cues
from analysis.reading.drafting.periods import Period
from analysis.reading.drafting.places import CAPITALS, Place
from analysis.reading.numbers import Number
from analysis.reading.numerals import parse_number

Cues = list[Cue]
Part = tuple[str, str]
_Placed = TypeVar("_Placed", Number, Cue)


@dataclass(eq=False, slots=True)
class Mention:
    """A number in its sentence, and what the rules make of it.

    `head` and `tail` are its share of the words, `before` and `after` what of them stands in one
    clause with it. `line` holds all cues of its sentence, `above` holds the places and periods of its paragraph before its sentence,
    `earlier` all cues of the sentence before it. `owner` is the number before
    the brackets that it stands in; `over` and `under` join a fraction.
    """

    start: int
    end: int
    printed: str
    value: Decimal | None
    percent: bool
    sentence: int
    paragraph: int
    head: Cues = field(default_factory=list)
    tail: Cues = field(default_factory=list)
    before: Cues = field(default_factory=list)
    after: Cues = field(default_factory=list)
    earlier: Cues = field(default_factory=list)
    above: Cues = field(default_factory=list)
    line: Cues = field(default_factory=list)
    owner: "Mention | None" = None
    over: "Mention | None" = None
    under: "Mention | None" = None
    upto: "Mention | None" = None
    role: str = ""
    hedge: str = ""
    measure: str = ""
    population: str = ""
    part: Part = ("", "")
    place: str = ""
    period: str = ""
    of: "Mention | None" = None
    against: "Mention | None" = None
    doubts: list[str] = field(default_factory=list)


_END = re.compile(
    rf"(?<!\bTP)(?<!\bTp)(?<!\bTh)(?<!\bBS)(?<!\bTS)[.!?…]+[\"”’)]*(?=\s+[\"“‘(]?[{CAPITALS}\d])|\n+"
)
_PERCENT = re.compile(r"\s*%|\s+phần trăm\b|\s+điểm\s*(?:%|phần trăm\b)")
_REACH = 150  # cues: more than a sentence has that was written to be read
_UPTO = re.compile(r"\s*(?:-|–|đến|tới)\s*")
_FIXED = ("place", "period")


def read_sentences(
    text: str, numbers: list[Number], places: list[Place], periods: list[Period]
) -> list[Mention]:
    """The numbers of a text that no rule explains, in reading order, each with its words."""
    marks = sorted(
        [
            *(Cue("place", "" if p.aside else p.name, p.start, p.end) for p in places),
            *(Cue(f"period:{p.kind}", p.value, p.start, p.end) for p in periods),
        ],
        key=lambda cue: cue.start,
    )
    mentions: list[Mention] = []
    above: Cues = []
    paragraph = 0
    for sentence, (start, end, last) in enumerate(_sentences(text)):
        own = _between(numbers, start, end)
        fixed = _between(marks, start, end)
        if any(not number.rule for number in own):
            mentions += _read_sentence(text, (start, end), own, fixed, above, (sentence, paragraph))
        above = [] if last else [*above, *fixed]
        paragraph += last
    return mentions


def _sentences(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each sentence begins and ends, and whether it is its paragraph's last."""
    start = 0
    for match in _END.finditer(text):
        yield start, match.end(), "\n" in match[0]
        start = match.end()
    yield start, len(text), True


def _between(things: list[_Placed], start: int, end: int) -> list[_Placed]:
    first = bisect_left(things, start, key=lambda thing: thing.start)
    return things[first : bisect_left(things, end, first, key=lambda thing: thing.start)]


def _read_sentence(
    text: str, span: tuple[int, int], numbers: list[Number], marks: Cues, above: Cues,
    where: tuple[int, int],
) -> list[Mention]:  # fmt: skip
    stream = _stream(text, span, numbers, marks)
    own = [_mention(text, cue, *where) for cue in stream if cue.kind == "number"]
    cuts = [at for at, cue in enumerate(stream) if cue.kind == "number"]
    for mention in own:
        mention.above, mention.line = above, stream
    _share_out(text, own, stream, cuts)
    return own


def _mention(text: str, cue: Cue, sentence: int, paragraph: int) -> Mention:
    try:
        value = parse_number(cue.code)
    except ValueError:
        value = None
    percent = bool(_PERCENT.match(text, cue.end))
    return Mention(cue.start, cue.end, cue.code, value, percent, sentence, paragraph)


def _stream(text: str, span: tuple[int, int], numbers: list[Number], marks: Cues) -> Cues:
    """All cues of a sentence; what numbers, places and periods cover says nothing else."""
    solid = [
        Cue(n.rule or "number", n.printed, n.start, n.end) for n in numbers if n.rule != "idiom"
    ]
    taken: Cues = []
    for cue in sorted([*marks, *solid], key=lambda cue: (cue.start, -cue.end)):
        if not taken or cue.start >= taken[-1].end:
            taken.append(cue)
        elif cue.kind == "number":
            taken[-1:] = [*_cut_off(taken[-1], cue.start), cue]
    stream: Cues = []
    start, end = span
    for cue in taken:
        stream += [*cues(text, start, cue.start), cue]
        start = cue.end
    return [*stream, *cues(text, start, end)]


def _cut_off(cue: Cue, end: int) -> Cues:
    """What is left of a place whose name seemed to go on with a number: "xã Nhi Sơn 9 đồng chí"."""
    name = cue.code.rstrip("0123456789 ")
    return [cue._replace(code=name, end=end)] if cue.kind == "place" and " " in name else []


def _share_out(text: str, own: list[Mention], stream: Cues, cuts: list[int]) -> None:
    _join(text, own)
    start, before = 0, None
    for index, mention in enumerate(own):
        mention.head = stream[start : cuts[index]]
        mention.earlier = stream[max(cuts[index] - _REACH, 0) : cuts[index]]
        following = own[index + 1] if index + 1 < len(own) else None
        between = stream[cuts[index] + 1 : cuts[index + 1] if following else None]
        bracket = _bracket_open(mention, before)
        mention.owner = (before.owner or before.under or before) if bracket and before else None
        cut = _border(mention, between, bracket, following is None)
        mention.tail, rest = between[:cut], between[cut:]
        start = cuts[index] + 1 + cut
        if mention.owner and rest and rest[0].kind not in BREAKS:
            mention.owner.tail = [*mention.owner.tail, *_until_mark(rest)]
        before = mention
    _share_words(own)


def _join(text: str, own: list[Mention]) -> None:
    """Tell which numbers make a fraction or a range."""
    for one, other in pairwise(own):
        joint = text[one.end : other.start]
        if joint == "/":
            one.over, other.under = other, one
        elif _UPTO.fullmatch(joint) and not one.percent:
            one.upto = other


def _share_words(own: list[Mention]) -> None:
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


def _border(mention: Mention, between: Cues, bracket: bool, last: bool) -> int:
    """How many of the cues up to the next number belong to this one."""
    kinds = [cue.kind for cue in between]
    if bracket and ")" in kinds:
        return kinds.index(")") + 1
    if "(" in kinds and ")" not in kinds[kinds.index("(") :]:
        return kinds.index("(")
    if last:
        return len(between)
    borders = [at for at in range(len(between)) if is_border(between, at)]
    if not borders:
        return _before_verb(between, mention.percent)
    rest = between[borders[-1] + 1 :]
    names = any(cue.kind in ("part", "noun", "people", "union", "age-band") for cue in rest)
    return borders[0] if names and _follows(mention) else borders[-1]


def is_border(between: Cues, at: int) -> bool:
    """Whether a mark parts two clauses, rather than two words for one thing ("xã, thị trấn").

    A colon right before the next number joins it to its label.
    """
    kind = between[at].kind
    if kind not in BREAKS or kind == "/" or (kind == ":" and at == len(between) - 1):
        return False
    before, after = between[:at], between[at + 1 :]
    return kind not in (",", "và") or not (before and after and _alike(before[-1], after[0]))


def _alike(one: Cue, other: Cue) -> bool:
    if one.kind != other.kind:
        return False
    if one.kind == "part":
        return one.code.startswith("qualification:") and other.code.startswith("qualification:")
    return one.kind == "noun"


def _follows(mention: Mention) -> bool:
    """Whether the number stands after what it counts."""
    named = any(cue.kind in ("part", "people", "age-band") for cue in clause(mention.head))
    return mention.percent or named


def _before_verb(between: Cues, percent: bool) -> int:
    """Where no mark parts two numbers, a period or the last verb begins the next one's words.

    "So với chỉ tiêu" goes with a percentage, since it tells what the percentage is of.
    """
    starts = (
        "act",
        "verb",
        "aim",
        "" if percent else "compare",
        "relation",
        "period:time",
        "period:now",
        "period:span",
    )
    verbs = [at for at, cue in enumerate(between) if cue.kind in starts]
    return verbs[-1] if verbs else len(between)


def clause(head: Cues) -> Cues:
    """The last clause of a number's head: what stands right before it."""
    borders = [at for at in range(len(head)) if is_border(head, at)]
    return head[borders[-1] + 1 :] if borders else head


def until_break(tail: Cues) -> Cues:
    """The cues that follow a number without a comma, bracket or "và" in between."""
    borders = (at for at in range(len(tail)) if is_border([*tail, Cue("", "", 0, 0)], at))
    return tail[: next(borders, len(tail))]


def _until_mark(rest: Cues) -> Iterator[Cue]:
    for cue in rest:
        if cue.kind in BREAKS:
            return
        yield cue
