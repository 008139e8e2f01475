"""Wholes that a text names again: "trong 23 đảng viên nói trên", "còn 12 trường hợp kia?".

A number that was counted has no second row; what follows it is of those it counts.
"""

from analysis.reading.again import names_again, names_among, opens_with_words_of
from analysis.reading.drafting.links.counts import counts, is_named_whole
from analysis.reading.drafting.mentions.counted import PLACES, names_nobody, noun_of
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import says

_MANY = 20  # no chance that another number of such people is the same
_FATES = ("admitted", "not-admitted")


class NamedAgain:
    """The number that the text named again last, and what was counted by it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: tuple[Mention, Mention] | None = None

    def note(self, mention: Mention, whole: Mention) -> None:
        """Keep a whole that a number names."""
        self._last = mention, whole

    def counted_by(self, mention: Mention, past: list[Mention]) -> Mention | None:
        """ "Trong 23 đảng viên mới có 15 nữ": the count that a number repeats."""
        if mention.percent:
            return None
        known = [m for m in counts(past) if m.value == mention.value]
        span = (mention.start, mention.end)
        divided = says(mention.after, "relation", "comprises") and not mention.before
        if divided and (again := [m for m in known if _alike(m, mention)]):
            return again[0]
        if not names_again(self._text, *span):
            opens = (m for m in known if opens_with_words_of(self._text, *span, m.start))
            return next(opens, None) or next((m for m in known if _is_parted(mention, m)), None)
        again = [m for m in known if m.role == "whole" or m.paragraph == mention.paragraph]
        again = again or [m for m in known if m.part[1] in _FATES or _alike(m, mention)]
        return next(iter(again), None)

    def note_whole(self, mention: Mention) -> None:
        """Keep a number that is itself the whole of what its sentence goes on to count."""
        if is_named_whole(mention) or names_among(self._text, mention.start):
            self.note(mention, mention)

    def whole_of(self, mention: Mention, past: list[Mention]) -> Mention | None:
        """The whole that the sentence names again before a number, or one before that goes on."""
        if not self._last:
            return None
        named, whole = self._last
        bare = names_nobody(mention) and not says(mention.head, "place")
        bare = bare and not says(mention.head, "relation", "among")
        return whole if mention.near(named) or (bare and self._goes_on(mention, past)) else None

    def _goes_on(self, mention: Mention, past: list[Mention]) -> bool:
        if not self._last or not past:
            return False
        named, whole = self._last
        if past[-1].start < named.start:
            return mention.sentence == named.sentence + 1
        return past[-1].of is whole and past[-1].paragraph == mention.paragraph


def _is_parted(mention: Mention, known: Mention) -> bool:
    """ "96 đảng viên mới gồm 34 bác sĩ": a whole that is called by its noun only, and parted."""
    parted = says(mention.tail[:3], "relation", "comprises") and known.role == "whole"
    told = any(cue.kind in ("act", "verb", "place") for cue in mention.head)
    named = not names_nobody(mention)
    return parted and named and not told and _alike(known, mention)


def _alike(count: Mention, mention: Mention) -> bool:
    """Whether a number of many counts the same kind of things as another."""
    noun, many = noun_of(mention), count.value is not None and count.value > _MANY
    places = {noun, count.population} & {*PLACES}
    return many and (not places or noun == count.population)
