"""What is asked most often of a number: the words of its clause, and the number right before it.

"Kết nạp 90 người, nữ 32, thanh niên 60": 32 stands right before 60.
"""

from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import Cues


def clause_of(mention: Mention) -> Cues:
    """What stands in one clause with a number, on both sides of it."""
    return [*mention.before, *mention.after]


def neighbour(mention: Mention, past: list[Mention]) -> Mention | None:
    """The number right before, where it stands in the same sentence."""
    return past[-1] if past and past[-1].near(mention) else None


def is_beside(mention: Mention, past: list[Mention], *populations: str) -> bool:
    """Whether the number right before, in the same sentence, counts one of these."""
    return bool(past) and past[-1].near(mention) and past[-1].population in populations
