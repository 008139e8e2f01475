"""The shortest phrase that tells a number from all others of its article."""

import re
from collections.abc import Iterator
from itertools import islice

from analysis.reading.figures import whole_numbers

_WORD = re.compile(r"\S+")
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
    words, first, last = _words_around(text, (left, start, end, right))
    for phrase in _phrases(text, words, first, last):
        if _tells(text, phrase, text[start:end]):
            return phrase
    return ""


def _words_around(
    text: str, around: tuple[int, int, int, int]
) -> tuple[list[tuple[int, int]], int, int]:
    """The words of a line as far as a phrase may go, and the first and last of the number's own."""
    left, start, end, right = around
    before = [match.span() for match in _WORD.finditer(text, left, start)]
    if before and before[-1][1] == start:
        start = before.pop()[0]
    own = [match.span() for match in _WORD.finditer(text, start, end)]
    after = [match.span() for match in islice(_WORD.finditer(text, end, right), _MOST)]
    if after and after[0][0] == end:
        own[-1] = own[-1][0], after.pop(0)[1]
    return [*before, *own, *after], len(before), len(before) + len(own) - 1


def _phrases(text: str, words: list[tuple[int, int]], first: int, last: int) -> Iterator[str]:
    """The phrases around the words of a number, the shortest first, with outer marks last."""
    for extra in range(first == last, _MOST):  # one word is no phrase
        spans = [(first - left, last + extra - left) for left in range(extra + 1)]
        whole = [text[words[a][0] : words[b][1]] for a, b in spans if a >= 0 and b < len(words)]
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
    return len(list(whole_numbers(printed, text, at, at + len(phrase)))) == 1
