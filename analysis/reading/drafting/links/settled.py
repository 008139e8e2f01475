"""What only the whole article tells of a number: later targets, wholes and repetitions."""

from analysis.reading.drafting.columns.differences import RELATIVE
from analysis.reading.drafting.columns.stocks import is_stock
from analysis.reading.drafting.links import repeats, wholes
from analysis.reading.drafting.links.comparisons import left_over
from analysis.reading.drafting.links.held import hold
from analysis.reading.drafting.links.sums import add_up
from analysis.reading.drafting.links.targets import target_of
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import overlap

_REACH = 60  # numbers: as far as a text speaks of one and the same thing


def settled(text: str, mentions: list[Mention]) -> list[Mention]:
    """With what every percentage is held against, without what is printed twice."""
    for at, mention in enumerate(mentions):
        if mention.measure in RELATIVE:
            if left := left_over(mention, mentions[at + 1 : at + 2]):
                mention.of, left.of = left, wholes.whole_of(left, mentions[:at])
            hold(mention, _around(at, mentions))
    add_up(mentions)
    for at, mention in enumerate(mentions):
        if mention.measure == "target" and mention.of and _is_of_another_time(mention, mention.of):
            mention.of = None
        if mention.measure in ("count", "share") and mention.part[0] and not mention.of:
            mention.of = wholes.of_its_time(mention, _around(at, mentions))
        if mention.measure == "count":
            mention.against = target_of(mention, mentions)
    kept = repeats.once(mentions)
    repeats.tell_apart(text, kept)
    return kept


def _around(at: int, mentions: list[Mention]) -> list[Mention]:
    return mentions[max(at - _REACH, 0) : at + _REACH]


def _is_of_another_time(target: Mention, whole: Mention) -> bool:
    """Whether a target is aimed at in years of which the whole, of those added, is none."""
    added = whole.measure == "count" and not is_stock(whole)
    return added and not overlap(target.period, whole.period)
