"""A figure in a sentence: its number as printed, and what it counts, in English or Vietnamese."""

from collections.abc import Iterable

from analysis.reading.numerals import format_number, parse_number
from analysis.reading.vocabulary import HEDGES, POPULATIONS, Label, category_label

LANGUAGES = ("en", "vi")
AND, OR = Label("and", "và"), Label("or", "hoặc")


def number_text(printed: str, hedge: str, lang: str) -> str:
    """The number and its hedge: "nearly 1,900", "gần 1.900"."""
    number = printed if lang == "vi" else format_number(parse_number(printed), lang)
    return f"{getattr(HEDGES[hedge], lang)} {number}".strip()


def counted_text(population: str, dimension: str, category: str, lang: str) -> str:
    """What a figure counts: its part where it is one ("women"), else its population."""
    if category:
        return category_label(dimension, category, lang)
    return str(getattr(POPULATIONS[population], lang))


def listing(words: Iterable[str], lang: str, joint: Label = AND) -> str:
    """Words as a list in a sentence: "a, b and c"."""
    *first, last = words
    return f"{', '.join(first)} {getattr(joint, lang)} {last}" if first else last
