"""What a person should look at in a drafted row: what is blank, and what is only inferred."""

from collections import Counter
from collections.abc import Iterator

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.numerals import parse_number

Key = tuple[object, ...] | None
ASIDE = "no population of the table is counted: is it an aside?"
WORDED = "no list names this part: the category is made of the article's words"


def doubts_of(mention: Mention, mentions: list[Mention], repeated: set[Key]) -> Iterator[str]:
    """Why a person should look at this row, one reason at a time; none where all is said."""
    if mention.value is None:
        yield _unreadable(mention.printed)
    if mention.measure == "aside":
        yield ASIDE
        return
    yield from mention.doubts
    if not mention.measure:
        yield "the percentage is of an earlier count: no measure says so"
    if not mention.population:
        yield "nothing near says who or what is counted"
    if not mention.period:
        yield "nothing says of what time it is"
    yield from _unlinked(mention, mentions)
    if _key(mention) in repeated:
        yield "another count has the same whole, place, period, population and part"


def _unreadable(printed: str) -> str:
    try:
        parse_number(printed)
    except ValueError as error:
        return str(error)
    return ""


def _unlinked(mention: Mention, mentions: list[Mention]) -> Iterator[str]:
    if not mention.of:
        if mention.measure in RELATIVE:
            yield "no result is printed that it surely speaks of"
        if mention.measure == "share":
            yield "no whole is printed that it is surely a share of"
        if mention.measure == "count" and mention.part[0] and _has_whole(mention, mentions):
            yield "a whole is printed, but not surely its own"
    held = mention.measure in ("attainment", "excess") and not mention.against
    if held and any(_is_target(m, mention) for m in mentions):
        yield "a target is printed, but not surely the one that is meant"


def _is_target(target: Mention, mention: Mention) -> bool:
    return target.measure == "target" and target.population == mention.population


def _has_whole(mention: Mention, mentions: list[Mention]) -> bool:
    return any(m.role == "whole" and m.population == mention.population for m in mentions)


def repeated_keys(mentions: list[Mention]) -> set[Key]:
    """What two counts of an article share though they should differ in something."""
    keys = Counter(_key(mention) for mention in mentions)
    return {key for key, times in keys.items() if times > 1 and key is not None}


def _key(mention: Mention) -> Key:
    if mention.measure != "count":
        return None
    ends = mention.hedge if mention.hedge in ("at-least", "at-most") else ""
    return mention.of, mention.place, mention.period, mention.population, mention.part, ends
