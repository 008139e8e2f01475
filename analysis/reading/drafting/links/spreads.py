"""Numbers of one year or of one place, and the whole that is spread over such.

"Giai đoạn 2016 - 2020 kết nạp 600 đảng viên, đông nhất là năm 2018, 140 đồng chí": what was
done in a year is a part of what was done in all, as what a commune did is of its district's.
"""

from collections.abc import Callable

from analysis.reading.drafting.columns.stocks import is_stock
from analysis.reading.drafting.columns.when import is_dated_apart
from analysis.reading.drafting.links.counts import counts
from analysis.reading.drafting.mentions.arithmetic import exceeds
from analysis.reading.drafting.mentions.counted import PLACES
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.places.areas import COMMUNES, DISTRICTS
from analysis.reading.drafting.times.values import ends, is_within, is_year, length
from analysis.reading.drafting.words.lexicon import says

# A union brings forward prospects from everywhere, as the district does.
_UNIONS = ("hội ", "đoàn ", "huyện đoàn", "tỉnh đoàn", "thành đoàn")
_LEVELS = {
    ("tỉnh",): 3,
    (*DISTRICTS.split("|"), "khối"): 2,
    tuple(COMMUNES.split("|")): 1,
}


def spread(mention: Mention, past: list[Mention]) -> None:
    """Make a count that has no whole a part of what is spread over such as it is of."""
    if mention.part[0]:
        mention.of = held_by(mention, past)
        return
    mention.of = whole = spread_over(mention, past)
    if whole:
        mention.role = whole.role
    if whole and not is_dated_apart(mention, whole, past):
        mention.period = whole.period


def spread_over(mention: Mention, past: list[Mention]) -> Mention | None:
    """The whole of a number that is of one of its years or months, or of one of its places."""
    if mention.population in PLACES or not mention.period:
        return None
    known = [m for m in counts(past) if m.population == mention.population]
    known = [m for m in known if m.period and not exceeds(mention, m)]
    tops = [m for m in known if not (is_stock(mention) or m.of or m.part[0])]
    spans = [m for m in tops if m.place == mention.place and is_within(mention.period, m.period)]
    years = _of_years(mention.period)
    spans = [m for m in spans if years or ends(m.period)[0][:4] == ends(m.period)[1][:4]]
    return next(iter([*spans, *_listed(mention, known), *filter(_holds(mention), tops)]), None)


def _of_years(period: str) -> bool:
    """Whether a period is one of whole years; the months of a year are told for themselves."""
    return is_year(period) or (len(period) == len("2016/2020") and length(period) > 1)


def held_by(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Cả huyện kết nạp 120 giáo dân; xã A 40 giáo dân": the same part of a wider place."""
    known = [m for m in counts(past) if m.population == mention.population]
    same = [m for m in known if m.part == mention.part and m.period == mention.period]
    wider = [m for m in same if _level(m.place) > _level(mention.place) > 0]
    return next((m for m in wider if not exceeds(mention, m)), None)


def _listed(mention: Mention, known: list[Mention]) -> list[Mention]:
    """ "37 học sinh. Cụ thể, trường A 16 em, trường B 12": the count whose places are listed."""
    if says(mention.head, "relation", "by-place"):
        return [m for m in known if m.role == "whole" and not m.of][:1]
    before = known[0] if known else None
    if not before or (before.place == mention.place and before.period == mention.period):
        return []
    if before.place != mention.place and says(mention.head, "relation", "comprises"):
        return [before]
    return [before.of] if before.near(mention) and before.of and not before.part[0] else []


def _holds(mention: Mention) -> Callable[[Mention], bool]:
    """ "Khu phố 5 đóng góp nhiều nhất": whether a count is of the place that holds a number's."""

    def holds(other: Mention) -> bool:
        here = other.paragraph == mention.paragraph and mention.period == other.period
        union = mention.place.lower().startswith(_UNIONS)
        return here and not union and _level(other.place) > _level(mention.place)

    return holds


def _level(place: str) -> int:
    return next((at for words, at in _LEVELS.items() if place.lower().startswith(words)), 0)
