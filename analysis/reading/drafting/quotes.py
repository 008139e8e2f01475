"""The shortest phrase that tells a number from all others of its article."""

import re
from collections.abc import Iterator

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
    words = [match.span() for match in _WORD.finditer(text, left, right)]
    own = [at for at, (first, last) in enumerate(words) if last > start and first < end]
    for phrase in _phrases(text, words, own[0], own[-1]):
        if _tells(text, phrase, text[start:end]):
            return phrase
    return ""


def _phrases(text: str, words: list[tuple[int, int]], first: int, last: int) -> Iterator[str]:
    """The phrases around the words of a number, the shortest first, with outer marks last."""
    for extra in range(_MOST):
        spans = [(first - left, last + extra - left) for left in range(extra + 1)]
        whole = [text[words[a][0] : words[b][1]] for a, b in spans if a >= 0 and b < len(words)]
        yield from sorted((_trimmed(phrase) for phrase in whole), key=len)
        yield from sorted(whole, key=len)


def _trimmed(phrase: str) -> str:
    phrase = phrase.strip(_OUTER)
    opened, closed = phrase.count("("), phrase.count(")")
    if opened > closed:
        phrase = phrase.removeprefix("(")
    return phrase.removesuffix(")") if closed > opened else phrase


def _tells(text: str, phrase: str, printed: str) -> bool:
    if len(phrase.split()) < 2:
        return False
    at = text.find(phrase)
    if text.find(phrase, at + 1) >= 0:
        return False
    return len(list(whole_numbers(printed, text, at, at + len(phrase)))) == 1
