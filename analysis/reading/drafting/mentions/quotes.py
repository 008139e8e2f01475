"""The shortest phrase that tells a number from all others of its article."""

from collections.abc import Iterator
from itertools import islice

from analysis.reading.figures import whole_numbers

_OUTER = ".,;:!?…“”\"‘’'"
_REACH = 90
_MOST = 8


def quote(text: str, start: int, end: int) -> str:
    """The shortest phrase, of two words or more, that occurs once and holds the number once.

    "" where no phrase of up to eight words of the number's line does.
    """
    left = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    line = text.find("\n", end, end + _REACH)
    right = line if line >= 0 else min(len(text), end + _REACH)
    starts, ends = _starts(text, left, start), _ends(text, end, right)
    printed = text[start:end]
    if not list(whole_numbers(printed, text, start, end)):
        return ""  # as part of a longer number it is so in any phrase
    told = (phrase for phrase in _phrases(text, starts, ends) if _tells(text, phrase, printed))
    return next(told, "")


def _starts(text: str, left: int, start: int) -> Iterator[int]:
    """Where the word of a number begins, and the words before it, the nearest first."""
    if start == left or text[start - 1].isspace():
        yield start
    for word in reversed(text[left:start].split()):
        start = text.rfind(word, left, start)
        yield start


def _ends(text: str, end: int, right: int) -> Iterator[int]:
    """Where the word of a number ends, and the words after it."""
    if end == right or text[end].isspace():
        yield end
    for word in text[end:right].split():
        end = text.find(word, end, right) + len(word)
        yield end


def _phrases(text: str, before: Iterator[int], after: Iterator[int]) -> Iterator[str]:
    """The phrases around the words of a number, the shortest first, with outer marks last."""
    starts: list[int] = []
    ends: list[int] = []
    for words in range(_MOST):
        starts += islice(before, 1)
        ends += islice(after, 1)
        if not words and starts and ends and " " not in text[starts[0] : ends[0]]:
            continue
        sides = [(before, words - before) for before in range(words + 1)]
        spans = [(starts[a], ends[b]) for a, b in sides if a < len(starts) and b < len(ends)]
        whole = [text[start:end] for start, end in spans]
        trimmed = sorted((_trimmed(phrase) for phrase in whole), key=len)
        yield from dict.fromkeys([*trimmed, *sorted(whole, key=len)])


def _trimmed(phrase: str) -> str:
    phrase = phrase.strip(_OUTER)
    opened, closed = phrase.count("("), phrase.count(")")
    if opened > closed:
        phrase = phrase.removeprefix("(")
    return phrase.removesuffix(")") if closed > opened else phrase


def _tells(text: str, phrase: str, printed: str) -> bool:
    if len(phrase.split(None, 1)) < 2:
        return False
    at = text.find(phrase)
    if text.find(phrase, at + 1) >= 0:
        return False
    return (
        phrase.count(printed) == 1
        or len(list(whole_numbers(printed, text, at, at + len(phrase)))) == 1
    )
