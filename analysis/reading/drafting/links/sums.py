"""Numbers that add up to the one before them, and so part it.

"586 học viên được cấp giấy chứng nhận: giỏi 74, khá 391, trung bình 121": of one dimension,
each told as a part of the same whole as the number that they make together.
"""

from decimal import Decimal

from analysis.reading.drafting.mentions.mention import Mention

_FEWEST, _MOST = 2, 8  # numbers
_MANY = 10  # no chance that others make it


def add_up(mentions: list[Mention]) -> None:
    """Make the numbers of a sentence that add up to the part before them parts of that."""
    for at, count in enumerate(mentions):
        many = count.value is not None and count.value >= _MANY
        if many and count.measure == "count" and count.part[0] and count.of:
            for part in _summands(count, mentions[at + 1 : at + 1 + _MOST]):
                part.of = count


def _summands(count: Mention, following: list[Mention]) -> list[Mention]:
    """The numbers right after one that make it together, none where they don't."""
    found: list[Mention] = []
    for part in following:
        if part.percent or not part.value:
            continue
        alike = part.measure == "count" and part.of is count.of and part.part != count.part
        if not (alike and part.near(count) and part.population == count.population):
            break
        found.append(part)
        if sum((one.value or Decimal(0) for one in found), Decimal(0)) == count.value:
            kinds = {one.part[0] for one in found}
            nested = kinds == {"other"} or kinds == kinds - {count.part[0]}
            return found if len(found) >= _FEWEST and len(kinds) == 1 and nested else []
    return []
