"""Each number that may be a figure, in its sentence, with the words that belong to it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeVar

from analysis.reading.drafting.mentions.foreign import is_foreign
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.places.areas import Place
from analysis.reading.drafting.places.placenames import CAPITALS
from analysis.reading.drafting.times.known import Period
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
from analysis.reading.drafting.words.lexicon import BREAKS, Cue, Cues, cues, first, named_unions
from analysis.reading.numbers import Number
from analysis.reading.numerals import parse_number

_Placed = TypeVar("_Placed", Number, Cue)

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
    mentions: list[Mention] = []
    above: Cues = []
    paragraph = 0
    sentences = list(_sentences(text))
    ends = [end for _, end, _ in sentences]
    marks = _marks(places, periods)
    shares = zip(sentences, _shared(numbers, ends), _shared(marks, ends), strict=True)
    for sentence, ((start, end, last), own, fixed) in enumerate(shares):
        if any(not number.rule for number in own):
            mentions += _read_sentence(text, (start, end), own, fixed, above, (sentence, paragraph))
        goes_on = not last or text[start:end].rstrip()[-1:] in ("?", ":")
        above = [*above, *_spoken_of(text, own, fixed)] if goes_on else []
        if last and goes_on and not own:
            above += [cue for cue in cues(text, start, end) if cue.kind in ("noun", "act")]
        paragraph += last
    _tell_unions(text, mentions)
    return mentions


def _marks(places: list[Place], periods: list[Period]) -> Cues:
    """The places and periods of a text as cues, in reading order."""
    placed = (Cue("place", "" if p.aside else p.name, p.start, p.end) for p in places)
    timed = (Cue(f"period:{p.kind}", p.value, p.start, p.end) for p in periods)
    return sorted([*placed, *timed], key=lambda cue: cue.start)


def _tell_unions(text: str, mentions: list[Mention]) -> None:
    """Tell each number which union the text named last."""
    unions = sorted(named_unions(text))
    for mention in mentions:
        at = bisect_left(unions, (mention.start, ""))
        mention.union = unions[at - 1][1] if at else ""


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
