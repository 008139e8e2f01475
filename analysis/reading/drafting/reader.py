"""An article's numbers, read one after the other, each in the light of those before it.

Much is said once and then left out: "kết nạp 118 đảng viên …, nữ 57" speaks of new
members twice. What is not said near a number comes from the last number that
fits; where nothing fits, it stays blank.
"""

from itertools import pairwise

from analysis.reading.drafting.columns import plans, stocks, when, where
from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.doubts import WORDED
from analysis.reading.drafting.columns.fitting import fitting_part
from analysis.reading.drafting.columns.measures import hedge, measure
from analysis.reading.drafting.columns.parts import parts_of
from analysis.reading.drafting.columns.populations import population
from analysis.reading.drafting.columns.targets import is_aimed
from analysis.reading.drafting.columns.timewords import times
from analysis.reading.drafting.columns.trainees import become_members
from analysis.reading.drafting.columns.unlisted import belong, own_words, restricts, word
from analysis.reading.drafting.links import (
    among,
    befores,
    comparisons,
    divided,
    lists,
    repeats,
    shares,
    spreads,
    wholes,
)
from analysis.reading.drafting.links.counts import is_named_whole, is_whole
from analysis.reading.drafting.links.named import NamedAgain
from analysis.reading.drafting.links.reached import counts_admitted, target_reached
from analysis.reading.drafting.links.settled import settled
from analysis.reading.drafting.mentions.counted import ADMITTED, PLACES, noun_of
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.mentions.sentences import read_sentences
from analysis.reading.drafting.places.about import main_place
from analysis.reading.drafting.places.areas import Place
from analysis.reading.drafting.places.committees import cells_only
from analysis.reading.drafting.places.finding import find_places
from analysis.reading.drafting.times.dateline import find_dateline
from analysis.reading.drafting.times.frames import Frames
from analysis.reading.drafting.times.periods import find_periods
from analysis.reading.numbers import Number


def understand(text: str, numbers: list[Number]) -> tuple[str, list[Mention]]:
    """The place that an article is about, and its figures in reading order."""
    day, places = find_dateline(text), find_places(text)
    periods = find_periods(text, day)
    mentions = read_sentences(text, numbers, places, periods)
    for previous, mention in zip([None, *mentions], mentions, strict=False):
        mention.hedge = hedge(mention, previous, text)
    mentions = repeats.without_repeats(text, mentions)
    main, frames = main_place(text, places), Frames(text, periods, day.now)
    reader = _Reader(text, main, places, day.now, frames, mentions)
    for mention in mentions:
        reader.read(mention)
    return main, settled(text, reader.past)


class _Reader:
    """What was read of an article so far."""

    def __init__(
        self, text: str, main: str, places: list[Place], now: str, frames: Frames,
        mentions: list[Mention],
    ) -> None:  # fmt: skip
        self.past: list[Mention] = []
        self._named = NamedAgain(text)
        self._bodies, self._cells = [place.name for place in places], cells_only(text, places)
        self._text, self._main, self._now = text, main, now
        self._frames, self._lists = frames, lists.Lists(text, mentions)
        self._beside = repeats.beside(mentions)
        self._following = dict(pairwise(mentions))

    def read(self, mention: Mention) -> None:
        """Read the next number; the second of a fraction was read with the first."""
        if again := self._named.counted_by(mention, self.past):
            self._named.note(mention, again)
            return
        if not mention.under:
            listed = self._lists.place(mention)
            mention.place = listed or where.place(mention, self.past, self._main)
            self._understand(mention, self.past[-1] if self.past else None)
            if year := self._lists.period(mention):
                mention.period = year
                mention.of = mention.of or spreads.spread_over(mention, self.past)
        if mention.measure or not mention.under:
            self.past.append(mention)
        if mention.place == self._main and stocks.is_deed(mention):
            self._frames.tell(mention.period, {c.code for c in times(mention.line)})

    def _understand(self, mention: Mention, previous: Mention | None) -> None:
        if self._says_again(mention, previous):
            return
        mention.against = target_reached(mention, previous, self._following.get(mention))
        mention.measure = measure(mention, previous)
        result = befores.result_compared(mention, self.past)
        if previous and shares.stands_out(mention, previous, self._text):
            return
        if result:
            befores.set_before(mention, result)
        elif previous and mention.owner is previous and previous.measure == "share":
            shares.restate(mention, previous, self.past)
        elif mention.measure in RELATIVE:
            self._relate(mention)
        else:
            self._describe(mention, previous)
            self._named.note_whole(mention)

    def _says_again(self, mention: Mention, previous: Mention | None) -> bool:
        """Whether a number says another again, or the like of it, and so takes after that."""
        like = lists.likewise(mention, self.past)
        if like and lists.repeat(mention, like, self.past):
            return True
        result = befores.told_result(mention, previous, self.past)
        twin = self._lists.twin(mention, self.past) or repeats.restated(mention, result)
        if twin:
            shares.say_again(mention, twin, self.past)
        return twin is not None

    def _relate(self, mention: Mention) -> None:
        """A percentage, or a number of people, by which a result exceeds something."""
        if comparisons.compares_targets(mention, self.past):
            mention.measure = "aside"
            return
        if share := comparisons.share_of_points(mention, self.past, self._text):
            mention.copy(share)
            mention.of = share
            return
        parts = parts_of(mention, self._text, self.past)
        known = where.no_others(mention, self.past, self._lists.place(mention))
        result = comparisons.result_of(mention, known, parts)
        if changed := comparisons.share_changed(mention, known, result):
            mention.copy(changed)
        elif result and not (parts and result.part != parts[0]):
            mention.copy(result)
            mention.of = result
        else:
            self._describe(mention, None)
            mention.of = None
            self._time(mention)

    def _describe(self, mention: Mention, previous: Mention | None) -> None:
        """A number that its own words describe."""
        named = self._named.whole_of(mention, self.past)
        parts = self._name(mention, previous, named)
        self._time(mention)
        others = self._call(mention, named)
        whole = self._whole(mention, others or named)
        become_members(mention)
        self._date(mention, whole)
        if mention.measure == "count" and not mention.of:
            spreads.spread(mention, self.past)
        if mention.measure == "target":
            mention.period = plans.period_of(mention, previous, self._now, self._frames)
        if mention.over and mention.measure != "aside":
            divided.divide(mention, mention.over, parts, self._text, self.past, self._beside)
            divided.say_again(mention, previous)
        shares.tell_whole(mention, previous, self.past, self._beside)

    def _call(self, mention: Mention, named: Mention | None) -> Mention | None:
        """Call a part that no word names by its own words; gives those of whom it is some."""
        share = self._beside.get(mention)
        others = among.others_of(mention, self.past, share)
        if others:
            belong(mention, others, self._text)
            self._time(mention)
        elif among.is_shared_part(mention, self.past, share) or self._is_unnamed(mention, named):
            word(mention, mention, self._text)
            self._time(mention)
        if among.is_like_its_whole(mention, self.past):
            mention.part = "other", own_words(self._text, mention)
            mention.doubts.append(WORDED)
        return others

    def _is_unnamed(self, mention: Mention, named: Mention | None) -> bool:
        if mention.part[0]:
            return False
        return among.is_unnamed_part(mention, self.past, named) or (
            not is_named_whole(mention)
            and restricts(mention, self._text, self.past, self._beside.get(mention))
        )

    def _name(
        self, mention: Mention, previous: Mention | None, named: Mention | None
    ) -> list[Part]:
        """Whom a number counts, which part, and where; gives all parts that its words name."""
        parts = parts_of(mention, self._text, self.past)
        if label := where.labelled_place(mention, self._text):
            mention.place, parts = label, []
        plan = _held_against(mention, previous)
        again = among.same_as(mention, self.past)
        like = lists.likewise(mention, self.past) or again or (None if parts else plan)
        mention.population = plan.population if plan else population(mention, self.past, parts)
        self._count_whom(mention, again, named, parts)
        mention.part = like.part if like else fitting_part(mention, parts, self.past)
        where.put(mention, self._text, self.past, (self._main, self._bodies, self._cells))
        near = previous if mention.near(previous) else None
        if mention.measure == "target" and is_aimed(mention, near) and not plan:
            mention.role = "aim"
        elif like.role in ("whole", "aim") if like else is_whole(mention):
            mention.role = "whole"
        return parts

    def _count_whom(
        self, mention: Mention, again: Mention | None, named: Mention | None, parts: list[Part]
    ) -> None:
        """The population, where other numbers tell it better than the words of this one."""
        if named and (mention.percent or not {named.population, mention.population} & {*PLACES}):
            admitted = named.part == ADMITTED
            mention.population = "new-member" if admitted else named.population
        mention.population = again.population if again else mention.population
        if counts_admitted(mention, parts):
            mention.population = "new-member"
        if not mention.population and noun_of(mention) not in ("class", "trainee"):
            mention.measure = "aside"

    def _whole(self, mention: Mention, named: Mention | None) -> Mention | None:
        """The whole that gives a number its place and period, and for most is its `of`."""
        if not (mention.part[1] or mention.percent or mention.measure == "mean"):
            return None
        if named and (named.population in PLACES) != (mention.population in PLACES):
            named = None
        if summed := self._lists.summed(mention, self.past):
            mention.part, mention.of = WHOLE, summed
            return summed
        whole = named or wholes.whole_of(mention, self.past, self._beside.get(mention))
        if mention.measure == "count" and whole and whole.place != mention.place:
            whole = spreads.held_by(mention, self.past) or whole
        if mention.measure in ("count", "share"):
            mention.of = whole
            if whole and whole.part == ADMITTED:
                mention.population = "new-member"
        elif mention.measure == "target":
            mention.of = wholes.of_target(mention, self.past, whole)
        return whole

    def _time(self, mention: Mention) -> None:
        mention.period = when.period(mention, self.past, self._now, self._frames)

    def _date(self, mention: Mention, whole: Mention | None) -> None:
        if whole and not when.is_dated_apart(mention, whole, self.past):
            mention.period = whole.period
        if whole and mention.place == self._main:
            mention.place = whole.place


def _held_against(target: Mention, previous: Mention | None) -> Mention | None:
    """ "Kết nạp 140, đạt 70% chỉ tiêu (200 đảng viên)": the number whose people a target is of."""
    if target.measure != "target" or not previous or not target.near(previous):
        return None
    return previous if target.owner or previous.measure in RELATIVE else None
