"""Columns of numbers as columns of text, and sentences made of them, whole columns at once.

Texts are Python strings in arrays of objects; joining two columns is one
addition. What comes out is what `format_number` writes, number by number.
"""

from functools import cache
from string import Formatter

import numpy as np

from analysis.judging.integers import Column, scale_of
from analysis.reading.numerals import SEPARATORS

_SHORT = 4  # decimals that a table holds


def whole_text(values: Column, lang: str) -> Column:
    """Whole numbers from 0 with their thousands grouped: "10,986", "10.986"."""
    mark = SEPARATORS[lang][0]
    if values.dtype == object:
        return np.array([f"{value:,}".replace(",", mark) for value in values] or [], dtype=object)
    rest, last = np.divmod(values, 1000)
    text = np.where(rest > 0, _padded(3)[last], _padded(1)[last])
    more = rest > 0
    if more.any():
        text[more] = whole_text(rest[more], lang) + mark + text[more]
    return text


def decimal_text(digits: Column, decimals: Column, lang: str) -> Column:
    """Numbers given as digits and how many of these follow the comma: "60.6", "60,6"."""
    scale = scale_of(decimals)
    whole = digits // scale
    fraction, text = digits - whole * scale, whole_text(whole, lang)
    for places in np.unique(decimals[decimals > 0]):
        rows = decimals == places
        text[rows] += SEPARATORS[lang][1] + _fraction(fraction[rows], int(places))
    return text


def trimmed_text(digits: Column, decimals: Column, lang: str, least: Column | int = 0) -> Column:
    """The same with no more than `least` decimals, but for those that are not 0."""
    while (spare := (decimals > least) & (digits % 10 == 0)).any():
        digits, decimals = np.where(spare, digits // 10, digits), decimals - spare
    return decimal_text(digits, decimals, lang)


def _fraction(values: Column, places: int) -> Column:
    if places <= _SHORT:
        return _padded(places)[values.astype(np.int64)]
    return np.array([f"{value:0{places}d}" for value in values], dtype=object)


@cache
def _padded(places: int) -> Column:
    count = 1000 if places == 1 else 10**places
    return np.array([f"{value:0{places}d}" for value in range(count)], dtype=object)


def fill(template: str, columns: dict[str, Column]) -> Column | str:
    """One sentence a row: each {name} of the template is that row's text of the column."""
    sentence: Column | str = ""
    for literal, name, _, _ in Formatter().parse(template):
        sentence = sentence + literal
        if name is not None:
            column = columns[name]
            begins = isinstance(sentence, str) and not sentence
            sentence = _capitalised(column) if begins else sentence + column
    return sentence


def _capitalised(texts: Column) -> Column:
    """As a sentence begins: numbers stay, "nearly 60" does not."""
    lower = np.flatnonzero(np.strings.islower(texts.astype("U1")))
    if not len(lower):
        return texts
    texts = texts.copy()
    texts[lower] = [text[0].upper() + text[1:] for text in texts[lower]]
    return texts
