"""The words of a sentence that tell of what time a number is.

"Năm 2022 kết nạp 90 đảng viên, hơn năm 2021 là 12": 12 is of 2022, with which 2021 is compared.
"""

from analysis.reading.drafting.columns.stocks import is_stock
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.values import EARLIER
from analysis.reading.drafting.words.clauses import until_mark
from analysis.reading.drafting.words.lexicon import Cue, Cues, last, names_time, says

_OTHERS = ("period:earlier", "period:compared", "period:planned")
SPOKEN = ("period:time", "period:span", "period:year", "period:planned")
_OWN = ("count", "mean", "share")  # measures that tell how it was then, not how it differs
_SHORT = 3  # cues: from a count to the one that it came to


def times(cues: Cues) -> Cues:
    """The periods that a number may be of: not those that it is only compared with."""
    return [
        cue
        for at, cue in enumerate(cues)
        if cue.kind.startswith("period")
        and cue.kind not in _OTHERS
        and not (at and says(cues[at - 1 : at], "compare", "than"))
    ]


def led_by(mention: Mention, near: list[Mention]) -> Cues:
    """What leads to a number: all since the number before it that isn't said of that one."""
    end = end_of_words(near[-1]) if near else 0
    return [c for c in mention.earlier if c.start >= end and (near or c in mention.head)]


def end_of_words(mention: Mention) -> int:
    """Where what is said of a number ends."""
    return max([mention.end, *(cue.end for cue in follows(mention))])


def follows(mention: Mention) -> Cues:
    """What is said of a number after it: its clause, and a time in the brackets behind it."""
    behind = mention.tail[len(mention.after) :]
    inside = until_mark(behind[1:]) if behind and behind[0].kind == "(" else ()
    after = [cue for cue in mention.after if cue.kind != "period:founded"]
    return [*after, *(cue for cue in inside if cue.kind.startswith("period"))]


def earlier(mention: Mention, lead: Cues) -> str:
    """ "Cùng kỳ năm trước" where it tells when a count was, not what it is compared with."""
    if falls_or_grows(mention):
        return EARLIER
    named = last(lead, "period:earlier")
    own = mention.measure in _OWN and not says(lead, "compare", "than")
    return named.code if named and own and not only_exceeds(mention, named) else ""


def only_exceeds(mention: Mention, named: Cue) -> bool:
    """ "Trẻ hơn nhiệm kỳ trước: …": whether something is only called more than it was then."""
    beside = [cue for cue in mention.earlier if cue.start < named.start][-1:]
    return says(beside, "hedge", "over") or says(beside, "differs")


def falls_or_grows(mention: Mention) -> bool:
    """ "Giảm từ 41 đồng chí xuống còn 22": how many were added before, where no time is named."""
    if not says(mention.before[-1:], "verb", "reach"):
        return False
    if mention.measure not in _OWN or is_stock(mention):
        return False
    behind = [cue for cue in mention.line if cue.start >= mention.end][:_SHORT]
    return says(behind, "verb", "reach") and not names_time([*mention.tail, *behind])


def is_of_a_day(mention: Mention) -> bool:
    return any(c.kind == "period:until" and c.code == mention.period for c in mention.line)
