"""What a percentage or a difference is held against: a target, or an earlier count.

"Kết nạp 118 đảng viên, tăng 12% so với năm 2022 (105 đồng chí)": a result and a count by which
the percentage is right, named near or called the same; else what its own sentence prints, or
what the text means by the same word.
"""

from collections.abc import Iterator

from analysis.reading.drafting.links.befores import begins_before
from analysis.reading.drafting.links.comparisons import counts_those
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.links.targets import (
    ON_TARGETS,
    is_target_for,
    target_meant,
    targets_for,
)
from analysis.reading.drafting.mentions.arithmetic import fits
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import years_of

_REACH = 12  # counts: how far back a comparison may speak of one


def hold(mention: Mention, mentions: list[Mention]) -> None:
    """Link a percentage or a difference to its result and to what that is held against."""
    if mention.of and mention.of.percent:
        return
    fitting = _pair(mention, mentions)
    if not fitting:
        mention.against = _against(mention, mentions)
        return
    mention.of, mention.against = fitting
    if not mention.of.part[0] and mention.against.part[0]:
        mention.of.part, mention.of.of = mention.against.part, mention.against.of
    mention.copy(mention.of)
    if mention.against.role == "before" and mention.against.near(mention):
        mention.against.part = mention.of.part


def _pair(mention: Mention, mentions: list[Mention]) -> tuple[Mention, Mention] | None:
    """The result and what it is held against by which a percentage or a difference is right.

    Only those that the text makes plausible are tried, those named near first.
    """
    others = targets_for if mention.measure in ON_TARGETS else _earlier
    for result in _results(mention, mentions):
        for other in others(mention, result, mentions):
            if fits(mention, result, other):
                return result, other
    return None


def _results(mention: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The counts that a change may speak of: its own, those of its sentence, those of its place."""
    past = counts([m for m in mentions if m.start < mention.start])
    past = [m for m in past if counts_those(mention, m)]
    near = [m for m in past if m.near(mention)]
    place = mention.of.place if mention.of else mention.place
    further = [m for m in past if m.place == place and not m.near(mention)]
    aims = [m for m in mentions if m.measure == "target" and m.near(mention)]
    aimed = [m for m in past if any(is_target_for(target, m) for target in aims)]
    own = [mention.of] if mention.of else []
    yield from dict.fromkeys([*own, *near, *further[:_REACH], *aimed])


def _earlier(mention: Mention, result: Mention, mentions: list[Mention]) -> Iterator[Mention]:
    """The counts of the same thing that a result may be compared with."""
    yield from _bracketed(mention, mentions)
    past = [m for m in mentions if m.start < mention.start]
    past = [m for m in past if m.alike(result) or _goes_on(result, m)]
    known = [m for m in past if m.measure == "count" and not m.percent and m is not result]
    yield from (m for m in reversed(known) if begins_before(m.period, result.period))
    yield from (m for m in reversed(known) if not begins_before(result.period, m.period))
    told = [m for m in mentions if m.sentence == mention.sentence + 1 and m.measure == "count"]
    yield from (m for m in told if _is_earlier(m, result))


def _against(mention: Mention, mentions: list[Mention]) -> Mention | None:
    """The target or the earlier count that a percentage or an excess is held against."""
    result = mention.of
    if result is None:
        return None
    if mention.measure in ON_TARGETS:
        return target_meant(mention, result, mentions)
    same = [m for m in mentions if _is_earlier(m, result) and m.start < mention.start]
    return next(iter([*_bracketed(mention, mentions), *reversed(same)]), None)


def _bracketed(mention: Mention, mentions: list[Mention]) -> list[Mention]:
    """The earlier counts of a number's sentence, those in its own brackets first."""
    near = [m for m in mentions if m.role == "before" and m.near(mention)]
    return sorted(near, key=lambda m: (m.owner is not mention, -m.start))


def _is_earlier(one: Mention, other: Mention) -> bool:
    """Whether one count is of the same as another, of years that were over before it."""
    long = len(years_of(one.period)) == len(years_of(other.period))
    counted = one.measure == "count" and one is not other and (long or one.near(other))
    return counted and one.alike(other) and begins_before(one.period, other.period)


def _goes_on(result: Mention, earlier: Mention) -> bool:
    """ "Năm 2018 có 12 doanh nghiệp có chi bộ thì nay là 21": the same part, not said again."""
    same = (earlier.population, earlier.place) == (result.population, result.place)
    return same and earlier.near(result) and not result.part[0]
