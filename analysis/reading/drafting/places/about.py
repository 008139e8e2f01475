"""The place that an article is about: what it names most, and gives most figures of.

A headline names it too, though a hamlet in one is often but the scene of a story, and a
body that publishes the article or whose people the headline begins with is surely it.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from analysis.reading.drafting.places.areas import HAMLET, YOUTH, Place, own_name, rank
from analysis.reading.drafting.places.placenames import served
from analysis.reading.drafting.places.titles import signs, title_of

_FIGURE = re.compile(r"\d(?<![\d.,/-]\d)[\d.,]*(?=\s?%| [^\W\d])")  # begun by what is rare
_MOST = 6  # figures after one mention
_SIGNED, _TITLED, _NAMED, _FIRST, _TOLD = 60, 15, 10, 3, 0.5


def main_place(text: str, places: list[Place]) -> str:
    """The place that scores highest; of equals the larger area is the frame."""
    score: dict[str, float] = dict.fromkeys((place.name for place in places), 0)
    for name, points in _points(text, places):
        score[name] += points
    return max(score, key=lambda name: (score[name], -rank(name)), default="")


def _points(text: str, places: list[Place]) -> Iterator[tuple[str, float]]:
    title = title_of(text)
    start = text.find(title) if title else len(text)
    places = [place for place in places if not _is_union_alone(place.name)]
    names = {place.name for place in places}
    told = [place for place in places if not place.aside]
    yield from ((place.name, 1) for place in told)
    yield from ((p.name, _TOLD * _figures(text, p, end)) for p, end in _spans(text, told))
    yield from ((name, _SIGNED) for name in names if signs(name, text[:start], title))
    # Of a hamlet a headline, or the beginning, may but set the scene.
    larger = {name for name in names if rank(name) != HAMLET}
    yield from islice(((place.name, _FIRST) for place in told if place.name in larger), 1)
    yield from ((name, _NAMED) for name in larger if own_name(name).lower() in title.lower())
    inside = {place.name for place in places if _is_inside(place, text, start, title)}
    yield from ((name, _TITLED) for name in inside & larger)


def _is_union_alone(name: str) -> bool:
    """Whether a name is of a union but not of whose: "Hội Nông dân huyện", "Huyện đoàn"."""
    return name.startswith(YOUTH) or (name.startswith(("Hội ", "Đoàn ")) and not served(name))


def _is_inside(place: Place, text: str, start: int, title: str) -> bool:
    """Whether a place is named, and by more than its level, in the headline."""
    named = not text[place.start + 1 : place.end].islower()
    return named and start <= place.start < start + len(title)


def _figures(text: str, place: Place, end: int) -> int:
    return sum(1 for _ in islice(_FIGURE.finditer(text, place.end, end), _MOST))


def _spans(text: str, places: list[Place]) -> Iterator[tuple[Place, int]]:
    """The mentions, with where the next one or the end of the paragraph comes."""
    last = Place(len(text), len(text), "", True)
    for place, following in pairwise([*places, last]):
        line = text.find("\n", place.end)
        yield place, following.start if line < 0 else min(following.start, line)
