"""Numbers, periods and lists as a reader of English or Vietnamese expects them in a sentence."""

from collections.abc import Iterable
from decimal import Decimal
from math import isfinite

from analysis.reading.numerals import format_number
from analysis.reading.vocabulary import POPULATIONS, category_label

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def number(value: float, lang: str, decimals: int = 2) -> str:
    """A number with as many decimals as it needs, `decimals` at most."""
    return format_number(float(value), lang, decimals_of(value, decimals))


def decimals_of(value: float, most: int = 2) -> int:
    """How many decimals a number needs, `most` at most; none for what is missing."""
    if not isfinite(value):
        return 0
    exponent = Decimal(repr(round(float(value), most))).normalize().as_tuple().exponent
    return max(0, -int(exponent))


def percent(value: float, lang: str, decimals: int = 2) -> str:
    """A percentage: "60.6%", "60,6%"."""
    return number(value, lang, decimals) + "%"


def between(low: float, high: float, lang: str, decimals: int = 1) -> str:
    """A range; one number where its ends read the same, "≥ 80" where nothing ends it."""
    first = number(low, lang, decimals)
    if not isfinite(high):
        return f"≥ {first}"
    last = number(high, lang, decimals)
    return first if first == last else f"{first}–{last}"


def period_text(period: str, lang: str) -> str:
    """An ISO 8601 year, month, day or interval in words: "2007 – Mar 2012", "2007 – 3/2012".

    Its spaces are no-break spaces.
    """
    start, _, end = period.partition("/")
    if not end:
        return _date(start, lang)
    one_year = len(start) == len(end) == 7 and start[:4] == end[:4]
    if one_year and lang == "vi":
        return f"{int(start[5:])}–{int(end[5:])}/{start[:4]}"
    if one_year:
        return f"{_date(start, lang)[:3]}–{_date(end, lang)}"
    dash = "–" if len(start) == len(end) == 4 else "\xa0–\xa0"
    return _date(start, lang) + dash + _date(end, lang)


def _date(date: str, lang: str) -> str:
    year, *rest = date.split("-")
    if not rest:
        return year
    if lang == "vi":
        return "/".join([*(str(int(part)) for part in reversed(rest)), year])
    return "\xa0".join([*(str(int(day)) for day in rest[1:]), MONTHS[int(rest[0]) - 1], year])


def part_text(population: str, dimension: str, category: str, lang: str) -> str:
    """A part and what it is part of: "women among new members", "nữ trong đảng viên mới"."""
    among = {"en": "among", "vi": "trong"}[lang]
    whole = getattr(POPULATIONS[population], lang)
    return f"{category_label(dimension, category, lang)} {among} {whole}"


def enumeration(sentences: list[str], lang: str, most: int = 12) -> str:
    """Sentences one after the other, the first `most` of them and how many more there are."""
    told, more = sentences[:most], len(sentences) - most
    if more > 0:
        told.append({"en": f"and {more} more", "vi": f"và {more} mục nữa"}[lang])
    return "; ".join(told) + "."


def articles_text(count: int, lang: str) -> str:
    """So many articles: "1 article", "40 articles", "40 bài báo"."""
    noun = "bài báo" if lang == "vi" else "article" if count == 1 else "articles"
    return f"{number(count, lang)} {noun}"


def capital(text: str) -> str:
    """The text with its first letter as a capital, the rest as it was."""
    return text[:1].upper() + text[1:]


def listing(words: Iterable[str], lang: str) -> str:
    """Words as a list in a sentence: "a, b and c"."""
    *first, last = words
    return f"{', '.join(first)} {'và' if lang == 'vi' else 'and'} {last}" if first else last
