"""The shortest phrase that tells a number from all others of its article."""

import re

from analysis.reading.figures import _whole_numbers as whole_numbers

_WORD = re.compile(r"\S+")
_OUTER = ".,;:!?…()[]“”\"‘’'"
_REACH = 80
_MOST = 8


def quote(text: str, start: int, end: int) -> str:
    """The shortest phrase, of two words or more, that occurs once and holds the number once.

    "" where no phrase of up to eight words does.
    """
    left = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    right = text.find("\n", end, end + _REACH)
    right = min(len(text), end + _REACH) if right < 0 else right
    starts = [m.start() for m in _WORD.finditer(text, left, start)]
    ends = [m.end() for m in _WORD.finditer(text, end, right)]
    starts = [start, *(s for s in reversed(starts) if s < start)]
    ends = [end, *(e for e in ends if e > end)]
    phrases = [text[s:e] for s in starts[:_MOST] for e in ends[:_MOST]]
    trimmed = {p for phrase in phrases for p in (phrase, phrase.strip(_OUTER))}
    for phrase in sorted(trimmed, key=lambda p: (len(p.split()), len(p), text.find(p))):
        if 2 <= len(phrase.split()) <= _MOST and _tells(text, phrase, text[start:end]):
            return phrase
    return ""


def _tells(text: str, phrase: str, printed: str) -> bool:
    at = text.find(phrase)
    if text.find(phrase, at + 1) >= 0:
        return False
    return len(list(whole_numbers(printed, text, at, at + len(phrase)))) == 1
