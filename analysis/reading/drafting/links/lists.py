"""Numbers that a text pairs with others by their order: "lần lượt", "tương ứng".

"… của ba hội lần lượt là 92,3%, 88,8% và 61,7%" says three counts again; "chi bộ
A, B và C kết nạp lần lượt 24, 19 và 15" gives three places, and a list of years
three periods; "con số tương ứng ở D là 15.236 và 13.420" repeats the numbers of
the sentence before.
"""

import re
from functools import partial

from analysis.reading.drafting.columns.parts import parts_of
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.counted import PLACES, UNIONS
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.places.placenames import CAPITALISED, CAPITALS, LISTABLE
from analysis.reading.drafting.words.lexicon import Cue, Cues, last, says

_VERBS = ("act", "verb", "relation", "done")
_CAPITAL = re.compile(rf"[{CAPITALS}]")
_ITEMS = re.compile(", | và ")
_YEARS = re.compile(r"\bnăm ((?:(?:19|20)\d\d(?:, | và (?:năm )?)){1,11}(?:19|20)\d\d)(?!\d)")
_NAME = rf"(?:(?i:{LISTABLE}) )?{CAPITALISED}"
_NAMES = re.compile(rf"{_NAME}(?:, {_NAME})* và {_NAME}")
_LEVEL = re.compile(rf"(?i:{LISTABLE})(?= [{CAPITALS}])")
_CALLED = re.compile(rf" là (?:các |những |\w+ )?(?P<level>{LISTABLE})(?!\w)")
_WHERE = re.compile(" (?:ở|trong|thuộc|cùng) ")


class Lists:
    """The runs of numbers of a text that are paired by their order."""

    def __init__(self, text: str, mentions: list[Mention]) -> None:
        self._text = text
        self._runs = _runs(mentions)
        self._twins: dict[Mention, Mention] = {}
        self._places: dict[Mention, str] = {}

    def twin(self, mention: Mention, past: list[Mention]) -> Mention | None:
        """The count that a percentage of a run says again, or the like of it; None for others."""
        run = self._runs.get(mention, [])
        if run and mention is run[0] and mention.percent:
            parts = parts_of(mention, self._text, past)[:1]
            known = [m for m in past if m.measure == "count" and not m.percent]
            same = [m for m in known if [m.part] == parts]
            chosen = (same if len(same) >= len(run) else known)[-len(run) :]
            listed = [self._places.get(one, "") for one in run]
            same_places = not any(listed) or listed == [m.place for m in chosen]
            if len(chosen) == len(run) and same_places:
                like = map(partial(_part_like, parts=parts), chosen)
                self._twins |= dict(zip(run, like, strict=True))
        return self._twins.get(mention)

    def place(self, mention: Mention) -> str:
        """The place that a list before a run of counts gives this one, "" where none does."""
        run = self._runs.get(mention, [])
        if run and mention is run[0]:
            self._places |= zip(run, _listed_places(self._text, mention, len(run)), strict=False)
        return self._places.get(mention, "")

    def period(self, mention: Mention) -> str:
        """The year that a list before a run gives this one of its numbers, "" where none does."""
        run = self._runs.get(mention, [])
        years = _listed_years(self._text, run[0]) if run else []
        return years[run.index(mention)] if run and len(years) == len(run) else ""

    def summed(self, mention: Mention, past: list[Mention]) -> Mention | None:
        """The count that a run adds up to: its numbers part it by place, and by nothing else."""
        if mention not in self._places:
            return None
        total = sum(m.value for m in self._runs[mention] if m.value is not None)
        same = (m for m in counts(past) if m.part == mention.part and m.value == total)
        return next(same, None)


def likewise(mention: Mention, past: list[Mention]) -> Mention | None:
    """The number whose place in the order, among those told just before, a number repeats."""
    told = _repeating(mention.earlier)
    if not told:
        return None
    cue = last(mention.earlier, "union", "place") or told
    order = sum(m.near(mention) and m.start > max(cue.start, told.start) for m in past)
    before = [m for m in past if m.start < told.start and m.role != "before"]
    pattern = [m for m in before if m.near(before[-1])]
    like = pattern[order] if order < len(pattern) else None
    return like if like and like.percent == mention.percent else None


def _repeating(cues: Cues) -> Cue | None:
    """ "Ở xã B, các con số lần lượt là": the words that say so."""
    relations = [cue for cue in cues if cue[0] == "relation"]  # few have any, and all are asked
    respectively = says(relations, "relation", "respectively")
    codes = ("likewise", "same") if respectively else ("likewise",)
    return next((cue for cue in relations if cue.code in codes), None)


def repeat(mention: Mention, like: Mention, past: list[Mention]) -> bool:
    """Make a number the like of another, part of the like of what that one is part of.

    Not where its whole stands elsewhere, since that may be another here.
    """
    if mention.population in UNIONS or like.population in UNIONS:
        return False
    order = [m for m in past if m.near(mention) and like.of]
    same = next((m for m in order if likewise(m, past[: past.index(m)]) is like.of), None)
    if like.of and not same:
        return False
    place = mention.place
    mention.copy(like)
    mention.place, mention.measure, mention.role, mention.of = place, like.measure, like.role, same
    return True


def _runs(mentions: list[Mention]) -> dict[Mention, list[Mention]]:
    """Each number of a run → its run; the numbers of a run share what stands after the last."""
    runs: dict[Mention, list[Mention]] = {}
    run: list[Mention] = []
    for mention in mentions:
        if run and mention.near(run[0]) and _goes_on(mention, run[0]):
            run.append(mention)
        else:
            run = [mention] if says(mention.head, "relation", "respectively") else []
        if len(run) > 1:
            runs.update(dict.fromkeys(run, run))
    for mention, own in runs.items():
        mention.tail, mention.after = own[-1].tail, own[-1].after
    return runs


def _goes_on(mention: Mention, first: Mention) -> bool:
    bare = all(cue.kind in (",", "và", "hedge") for cue in mention.head)
    return bare and mention.percent == first.percent


def _part_like(whole: Mention, parts: list[Part]) -> Mention:
    """The part of a whole that a percentage speaks of, where no count of it is printed."""
    if not parts or whole.part == parts[0]:
        return whole
    part = Mention(whole.start, whole.end, "", None, False, whole.sentence, whole.paragraph)
    part.copy(whole)
    part.part, part.of = parts[0], whole
    return part


def _listed_years(text: str, mention: Mention) -> list[str]:
    """The years of a list before a number: "trong các năm 2016, 2017 và 2018"."""
    listed = _YEARS.findall(text, mention.line[0].start if mention.line else 0, mention.start)
    return re.findall(r"\d{4}", listed[-1]) if listed else []


def _listed_places(text: str, mention: Mention, length: int) -> list[str]:
    """The places of a list before a number that has as many names as there are numbers."""
    items = _ITEMS.split(_subject(text, mention))
    name = _CAPITAL.search(items[0])
    if len(items) != length or not name or not all(item[:1].isupper() for item in items[1:]):
        return _names_before(text, mention, length)
    level = items[0][: name.start()]
    return [_WHERE.split(item)[0] for item in (items[0], *(level + item for item in items[1:]))]


def _subject(text: str, mention: Mention) -> str:
    """What stands from the last word for a place or body to its verb: "Chi bộ A, B và C"."""
    named = [cue for cue in mention.head if cue.kind == "place" or cue.code in PLACES]
    if not named:
        return ""
    beside = len(named) > 1 and named[-2].end == named[-1].start - 1
    first = named[-2 if beside else -1]
    verb = next((c for c in mention.head if c.start > first.start and c.kind in _VERBS), None)
    return text[first.start : verb.start].strip(" ,") if verb else ""


def _names_before(text: str, mention: Mention, length: int) -> list[str]:
    """The places of the last list of so many names in the sentence, each with its level."""
    start = max(text.rfind("\n", 0, mention.start), text.rfind(". ", 0, mention.start)) + 1
    found = [list(_ITEMS.split(m[0])) for m in _NAMES.finditer(text, start, mention.start)]
    lists = [items for items in found if len(items) == length]
    called = _CALLED.search(text, start, mention.start)
    if not lists or not (called or _LEVEL.match(lists[-1][0])):
        return []
    level, names = called["level"] if called else "", []
    for item in lists[-1]:
        own = _LEVEL.match(item)
        level = own[0].lower() if own else level
        names.append(f"{level} {item[own.end() :].strip() if own else item}")
    return names
