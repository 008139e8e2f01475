"""What only the whole article tells of a number: later targets, wholes and repetitions."""

from analysis.reading.drafting import comparisons, repeats, wholes
from analysis.reading.drafting.differences import RELATIVE
from analysis.reading.drafting.sentences import Mention

_REACH = 60  # numbers: as far as a text speaks of one and the same thing


def settled(text: str, mentions: list[Mention]) -> list[Mention]:
    """With what every percentage is held against, without what is printed twice."""
    for at, mention in enumerate(mentions):
        if mention.measure in RELATIVE:
            if left := comparisons.left_over(mention, mentions[at + 1 : at + 2]):
                mention.of, left.of = left, wholes.whole_of(left, mentions[:at])
            comparisons.hold(mention, mentions[max(at - _REACH, 0) : at + _REACH])
    for at, mention in enumerate(mentions):
        if mention.measure in ("count", "share") and mention.part[0] and not mention.of:
            around = mentions[max(at - _REACH, 0) : at + _REACH]
            mention.of = wholes.of_its_time(mention, around)
        if mention.measure == "count":
            mention.against = comparisons.target_of(mention, mentions)
    kept = repeats.once(mentions)
    repeats.tell_apart(text, kept)
    return kept
