"""The sentence that holds a number: what a reader needs of an article to judge a claim."""

import re
from collections.abc import Iterator

_END = re.compile(r"\n|[.!?…]+[\"”’)\]]*[^\S\n]+(?=[\"“‘(\[]*(\w))")
# A full stop after these ends no sentence: an initial, a title, a kind of place.
_SHORTENED = re.compile(r"(?:^|\W)(?:[^\W\d_]|TP|TX|TT|ThS|TS|PGS|GS|BS|KS|Tr|St|v\.v)$")
_CONTEXT = 240  # characters before the first number and after the last, where a sentence is long


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; every line is one at least."""
    start = 0
    for end in _END.finditer(text):
        if end[0] == "\n" or not (end[1].islower() or _shortened(text, start, end.start())):
            yield start, end.end()
            start = end.end()
    yield start, len(text)


def _shortened(text: str, start: int, stop: int) -> bool:
    return bool(_SHORTENED.search(text, max(start, stop - 8), stop))


def clipped(text: str, sentence: tuple[int, int], numbers: tuple[int, int]) -> tuple[int, int]:
    """A sentence without the space around it, cut at spaces where it goes on for long.

    All that lies between the ends of its `numbers` is kept.
    """
    (start, end), (first, last) = sentence, numbers
    if first - start > _CONTEXT:
        start = text.find(" ", first - _CONTEXT, first) + 1 or first
    if end - last > _CONTEXT:
        end = max(text.rfind(" ", last, last + _CONTEXT), last)
    kept = text[start : max(end, last)]
    return start + len(kept) - len(kept.lstrip()), start + len(kept.rstrip())
