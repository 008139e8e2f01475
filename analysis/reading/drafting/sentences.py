"""Each number that may be a figure, in its sentence, with the words that belong to it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from analysis.reading.drafting.areas import Place
from analysis.reading.drafting.clauses import (
    border,
    clause,
    goes_on,
    until_break,
    until_mark,
    without_granted,
    without_remark,
)
from analysis.reading.drafting.foreign import is_foreign
from analysis.reading.drafting.known import Period
from analysis.reading.drafting.lexicon import BREAKS, Cue, Cues, cues, named_unions
from analysis.reading.drafting.placenames import CAPITALS
from analysis.reading.numbers import Number
from analysis.reading.numerals import parse_number

Part = tuple[str, str]
WHOLE: Part = ("", "")
_Placed = TypeVar("_Placed", Number, Cue)


@dataclass(eq=False, slots=True)
class Mention:
    """A number in its sentence, and what the rules make of it.

    Its words: `head` and `tail` are its share of the sentence, `before` and `after` what of these
    stands in one clause with it, `earlier` all that stands before it in the sentence, `line` the
    whole sentence, `above` the places and periods of the paragraph up to there (and of the
    question that it answers), `union` the union that the text named last, `noun` what `noun_of`
    found them to say is counted. Its company: `owner` is the number before the brackets that it
    stands in, `over` and `under` join a fraction, `upto` leads to the end of a range. `role` is
    `whole` for what can have parts, `before` for an earlier count that something is compared
    with, `aim` for a target that is said to be one. The rest are the columns of its row.
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
    union: str = ""
    noun: str | None = None
    owner: "Mention | None" = None
    over: "Mention | None" = None
    under: "Mention | None" = None
    upto: "Mention | None" = None
    role: str = ""
    hedge: str = ""
    measure: str = ""
    population: str = ""
    part: Part = WHOLE
    place: str = ""
    period: str = ""
    of: "Mention | None" = None
    against: "Mention | None" = None
    doubts: list[str] = field(default_factory=list)

    def near(self, other: "Mention | None") -> bool:
        """Whether another number stands in the same sentence."""
        return other is not None and other.sentence == self.sentence

    def copy(self, other: "Mention") -> None:
        """Take over whom, what part, where and when another number speaks of."""
        self.population, self.part = other.population, other.part
        self.place, self.period = other.place, other.period


def near_ones(mention: Mention, past: list[Mention]) -> list[Mention]:
    """The numbers so far of a number's sentence: the last ones."""
    first = len(past)
    while first and mention.near(past[first - 1]):
        first -= 1
    return past[first:]


def before_bracket(mention: Mention) -> Cues:
    """The clause before the bracket that opens right before a number: "nữ đông hơn (179 người)"."""
    owner = mention.owner
    if not owner and mention.head[-1:] and mention.head[-1].kind == "(":
        return clause(mention.head[:-1])
    if not owner or owner.percent or [cue.kind for cue in mention.head] != ["("]:
        return []
    own = clause(owner.tail)
    return own if len(own) < len(owner.tail) else []


_END = re.compile(  # it begins with a set of characters, which is what is found fast
    rf"[.!?…\n](?:(?<=\n)\n*|(?<!\bT[PphS].)(?<!\bBS.)[.!?…]*[\"”’)]*(?=\s+[\"“‘(]?[{CAPITALS}\d]))"
)
_PERCENT = re.compile(r"\s*%|\s+phần trăm\b|\s+điểm\s*(?:%|phần trăm\b)")
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
    unions = sorted(named_unions(text))
    above: Cues = []
    paragraph = 0
    sentences = list(_sentences(text))
    ends = [end for _, end, _ in sentences]
    shares = zip(sentences, _shared(numbers, ends), _shared(marks, ends), strict=True)
    for sentence, ((start, end, last), own, fixed) in enumerate(shares):
        if any(not number.rule for number in own):
            mentions += _read_sentence(text, (start, end), own, fixed, above, (sentence, paragraph))
        goes_on = not last or text[start:end].rstrip()[-1:] in ("?", ":")
        above = [*above, *_spoken_of(text, own, fixed)] if goes_on else []
        if last and goes_on and not own:
            above += [cue for cue in cues(text, start, end) if cue.kind in ("noun", "act")]
        paragraph += last
    for mention in mentions:
        at = bisect_left(unions, (mention.start, ""))
        mention.union = unions[at - 1][1] if at else ""
    return mentions


def _spoken_of(text: str, numbers: list[Number], marks: Cues) -> Cues:
    """What a sentence leaves to the next: no place that it only names behind its last figure."""
    figures = [number.start for number in numbers if not number.rule]
    last = figures[-1] if figures else len(text)
    return [
        cue
        for cue in marks
        if cue.kind != "place" or cue.start < last or text.endswith("là ", 0, cue.start)
    ]


def _sentences(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each sentence begins and ends, and whether it is its paragraph's last."""
    start = 0
    for match in _END.finditer(text):
        yield start, match.end(), "\n" in match[0]
        start = match.end()
    yield start, len(text), True


def _shared(things: list[_Placed], ends: list[int]) -> list[list[_Placed]]:
    """What of the things stands in each of the sentences that end at these places."""
    shares: list[list[_Placed]] = [[] for _ in ends]
    for thing in things:
        shares[bisect_right(ends, thing.start)].append(thing)
    return shares


def _read_sentence(
    text: str, span: tuple[int, int], numbers: list[Number], marks: Cues, above: Cues,
    where: tuple[int, int],
) -> list[Mention]:  # fmt: skip
    stream = _stream(text, span, numbers, marks)
    own = [_mention(text, cue, *where) for cue in stream if cue.kind == "number"]
    cuts = [at for at, cue in enumerate(stream) if cue.kind == "number"]
    for at, mention in zip(cuts, own, strict=True):
        mention.above, mention.line = above, stream
        if is_foreign(text, mention.end, *stream[at + 1 : at + 2]):
            mention.noun = "outside"
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
        elif cue.kind == "number" and taken[-1].kind == "place":
            taken[-1:] = [*_cut_off(taken[-1], cue.start), cue]
    stream: Cues = []
    start, end = span
    for cue in taken:
        unions = (own for own in cues(text, cue.start, cue.end) if own.kind == "union")
        stream += [*cues(text, start, cue.start), *(unions if cue.kind == "place" else ()), cue]
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
        owns = bracket and before and not _names_another(mention.head)
        mention.owner = (before.owner or before.under or before) if owns and before else None
        cut = _cut(mention, between, bracket, following is None)
        mention.tail, rest = between[:cut], between[cut:]
        if bracket and not owns and mention.percent and len(mention.tail) == 1:
            mention.tail = [*until_mark(rest), *mention.tail]
        start = cuts[index] + 1 + cut
        if mention.owner and rest and rest[0].kind not in BREAKS:
            told = mention.owner.over or mention.owner
            told.tail = [*told.tail, *until_mark(without_granted(rest))]
        before = mention
    _share_words(own)


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


_NAMED = {"place", "part", "people", "age-band"}


def _names_another(head: Cues) -> bool:
    """ "Xã A (9 đảng viên), giáo viên (7)": whether a place or a part stands between brackets."""
    kinds = [cue.kind for cue in head]
    return "(" in kinds and bool(_NAMED & {*kinds[: kinds.index("(")]})


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
