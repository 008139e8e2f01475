"""Which of the places that a text names "Đảng bộ" can't mean, though they were named last.

A body that has a cell ("Chi bộ Công ty A") has no committee, and of several that a
paragraph before names as examples none is what the article goes on to speak of.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from analysis.reading.drafting.places.areas import Place, rank


def paragraphs_of(text: str, places: Sequence[Place]) -> list[int]:
    """The number of the paragraph in which each place is named."""
    ends = [line.start() for line in re.finditer("\n", text)]
    return [bisect(ends, place.start) for place in places]


def cells_only(text: str, places: Sequence[Place]) -> frozenset[str]:
    """The places that are called a cell, and never a committee."""
    called = [(text[max(p.start - 8, 0) : p.start].lower(), p.name) for p in places]
    cells = {name for left, name in called if left.endswith("chi bộ ")}
    return frozenset(cells - {name for left, name in called if left.endswith("đảng bộ ")})


def examples(places: Sequence[Place], paragraphs: Sequence[int]) -> frozenset[tuple[int, str]]:
    """Places of one level that are named side by side, with their paragraph."""
    told = [(at, p) for at, p in zip(paragraphs, places, strict=True) if not p.aside]
    most = Counter(place.name for _, place in told).most_common(1)
    named = sorted({(at, rank(p.name), p.name) for at, p in told if " " in p.name})
    runs = (list(run) for _, run in groupby(named, key=lambda one: one[:2]))
    alike = {(at, name) for run in runs if len(run) > 1 for at, _, name in run}
    return frozenset(one for one in alike if one[1] != most[0][0])
