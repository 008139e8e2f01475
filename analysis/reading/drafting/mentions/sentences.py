"""Each number that may be a figure, in its sentence, with all that the sentence says.

Which of these words are the number's own, `sharing` tells.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TypeVar

from analysis.reading.drafting.mentions.foreign import is_foreign
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.mentions.sharing import share_out
from analysis.reading.drafting.places.areas import Place
from analysis.reading.drafting.places.placenames import CAPITALS
from analysis.reading.drafting.times.known import Period
from analysis.reading.drafting.words.lexicon import Cue, Cues, cues, named_unions
from analysis.reading.numbers import Number
from analysis.reading.numerals import parse_number

_Placed = TypeVar("_Placed", Number, Cue)

_END = re.compile(  # it begins with a set of characters, which is what is found fast
    rf"[.!?…\n](?:(?<=\n)\n*|(?<!\bT[PphS].)(?<!\bBS.)[.!?…]*[\"”’)]*(?=\s+[\"“‘(]?[{CAPITALS}\d]))"
)
_PERCENT = re.compile(r"\s*%|\s+phần trăm\b|\s+điểm\s*(?:%|phần trăm\b)")


def read_sentences(
    text: str, numbers: list[Number], places: list[Place], periods: list[Period]
) -> list[Mention]:
    """The numbers of a text that no rule explains, in reading order, each with its words."""
    mentions: list[Mention] = []
    above: Cues = []
    paragraph = 0
    sentences = list(_sentences(text))
    ends = [end for _, end, _ in sentences]
    held = _shared(numbers, ends), _shared(_marks(places, periods), ends)
    for at, (sentence, own, marks) in enumerate(zip(sentences, *held, strict=True)):
        start, end, last = sentence
        if any(not number.rule for number in own):
            mentions += _read_sentence(text, (start, end), own, marks, above, (at, paragraph))
        above = _above_next(text, sentence, own, marks, above)
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


def _above_next(
    text: str, sentence: tuple[int, int, bool], numbers: list[Number], marks: Cues, above: Cues
) -> Cues:
    """What the next sentence may lean on: a paragraph leaves it nothing but a question or heading.

    A heading without a number leaves whom it names, too.
    """
    start, end, last = sentence
    if last and text[start:end].rstrip()[-1:] not in ("?", ":"):
        return []
    told = [*above, *_spoken_of(text, numbers, marks)]
    if last and not numbers:
        told += [cue for cue in cues(text, start, end) if cue.kind in ("noun", "act")]
    return told


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
    share_out(text, own, stream, cuts)
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
