"""What a claim computes with: the two figures that it names, and the whole numbers they can be.

Columns are as long as the table of figures, or as the claims that are judged;
a position of -1 stands for a figure that an article does not print.
"""

import math
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.integers import ENDLESS, OPEN, Column, Mask, endless_of, in_python, is_open
from analysis.judging.phrases import LANGUAGES
from analysis.judging.tables import NUMBERS, categories, table_of, together
from analysis.judging.texts import whole_text
from analysis.reading.bounds import HEDGES, bounds
from analysis.reading.figures import KEY
from analysis.reading.vocabulary import HEDGES as LABELS

_LONG = 2.0**53  # floats tell whole numbers apart up to here
_LINK = {"of": "_of", "against": "_against"}
_REPEATED = ("article", *KEY, "figure", "measure", "against", "hedge", "unit")


class Operand(NamedTuple):
    """One operand of each claim: its figure's position, and the whole numbers it can be."""

    figure: Column
    low: Column
    high: Column

    @property
    def missing(self) -> Mask:
        return self.figure < 0


def operands(figures: pd.DataFrame, rows: Column) -> tuple[Operand, Operand]:
    """The part and the whole of the claims that stand at `rows`.

    A share is the count that restates it, of the figure `of`; any other
    compares the figure `of` with the one `against`.
    """
    low, high = whole_numbers(figures)
    of, against = (_pick(named(figures, column)[rows], low, high) for column in ("of", "against"))
    if not (shares := (figures["measure"] == "share").to_numpy()[rows]).any():
        return of, against
    restating = Operand(*(column[rows] for column in restated(figures, low, high)))
    part = [np.where(shares, *columns) for columns in zip(restating, of, strict=True)]
    whole = [np.where(shares, *columns) for columns in zip(of, against, strict=True)]
    return Operand(*part), Operand(*whole)


def _pick(figure: Column, low: Column, high: Column) -> Operand:
    return Operand(figure, low[figure], high[figure])


def linked(figures: pd.DataFrame) -> pd.DataFrame:
    """The table with what every kind of claim asks for, so that it is found once.

    Rows are numbered from 0, texts that repeat are categories, and what the
    functions below find of each figure is added in columns that they look for.
    """
    table = figures.reset_index(drop=True).astype(NUMBERS)
    table = table.assign(**{name: categories(table[name]) for name in _REPEATED})
    links = {_LINK[column]: named(table, column) for column in _LINK}
    least, greatest = whole_numbers(table)
    table = table.assign(**links, _key=_keys(table), _least=least, _greatest=greatest)
    return table.assign(**table_of({f"_text_{x}": _own_texts(table, x) for x in LANGUAGES}))


def _keys(figures: pd.DataFrame) -> Column:
    """A number for each key: what a percentage and the count that it restates have in common."""
    if "_key" in figures:
        return np.asarray(figures["_key"])
    return together(figures[name] for name in ("article", *KEY))


def named(figures: pd.DataFrame, column: str) -> Column:
    """The position of the figure that `column` (`of`, `against`) names in the same article."""
    if _LINK[column] in figures:
        return np.asarray(figures[_LINK[column]])
    article, figure, other = (categories(figures[x]) for x in ("article", "figure", column))
    first = len(figure.categories) * article.codes.astype(np.int64)
    name = figure.categories.get_indexer(other.categories)[other.codes]
    wanted = np.where(name < 0, -1, first + name)
    positions: Column = pd.Index(first + figure.codes).get_indexer(pd.Index(wanted))
    return positions


def full_names(figures: pd.DataFrame, rows: Column) -> Column:
    """slug/figure."""
    article, figure = (figures[name].to_numpy(object)[rows] for name in ("article", "figure"))
    names: Column = article + "/" + figure
    return names


def whole_numbers(figures: pd.DataFrame) -> tuple[Column, Column]:
    """The least and the greatest whole number that each figure can be.

    A target "80 trở lên" counts as 80; what else is open upward is endless.
    """
    if "_least" in figures:
        return figures["_least"].to_numpy(), figures["_greatest"].to_numpy()
    value, low, high = (figures[column].to_numpy() for column in ("value", "low", "high"))
    aimed = ((figures["measure"] == "target") & (figures["hedge"] == "at-least")).to_numpy()
    low, high = np.ceil(np.where(aimed, value, low)), np.floor(np.where(aimed, value, high))
    endless = np.isinf(high)
    long = np.maximum(low, np.where(endless, 0, high)) >= _LONG
    least = np.where(long, 0, low).astype(np.int64)
    greatest = np.where(long | endless, 0, high).astype(np.int64)
    greatest[endless] = OPEN
    return _with_long(figures, long, aimed, least, greatest) if long.any() else (least, greatest)


def _with_long(
    figures: pd.DataFrame, long: Mask, aimed: Mask, low: Column, high: Column
) -> tuple[Column, Column]:
    """Numbers beyond 2^53 are read again from the print, exactly."""
    low, high = in_python(low), in_python(high)
    for row in np.flatnonzero(long):
        printed, hedge = figures["printed"].iloc[row], figures["hedge"].iloc[row]
        least, greatest = bounds(printed, "" if aimed[row] else hedge, count=True)
        low[row] = math.ceil(least)
        high[row] = ENDLESS if greatest is None else math.floor(greatest)
    return low, high


def restated(figures: pd.DataFrame, low: Column, high: Column) -> Operand:
    """The count that has the key of each figure; two counts on one key are a range's ends."""
    keys = _keys(figures)
    counts = np.flatnonzero((figures["measure"] == "count").to_numpy())[::-1]
    position, length = np.full(len(figures), -1), len(figures)
    least, greatest = np.zeros(length, low.dtype), np.full(length, endless_of(high), high.dtype)
    position[keys[counts]] = counts
    np.maximum.at(least, keys[counts], low[counts])
    np.minimum.at(greatest, keys[counts], high[counts])
    return Operand(position[keys], least[keys], greatest[keys])


def operand_text(figures: pd.DataFrame, operand: Operand, lang: str) -> Column:
    """How a sentence names an operand: "6,428", "nearly 1,900", "5–7"; "" where it is missing."""
    least, greatest = (ends[operand.figure] for ends in whole_numbers(figures))
    text = np.where(operand.missing, "", _own_texts(figures, lang)[operand.figure])
    pair = ((least != operand.low) | (greatest != operand.high)) & ~operand.missing
    text[pair] = range_text(operand.low[pair], operand.high[pair], lang)
    return text


def _own_texts(figures: pd.DataFrame, lang: str) -> Column:
    """Each figure by itself, with its hedge unless it is known exactly."""
    if f"_text_{lang}" in figures:
        return figures[f"_text_{lang}"].to_numpy()
    low, high = whole_numbers(figures)
    number = whole_text(_whole(np.where(low == high, low, figures["value"])), lang)
    hedge = hedge_words(hedge_codes(figures, np.arange(len(figures))), lang)
    return np.where(low == high, number, hedge + number)


def _whole(values: Column) -> Column:
    if values.dtype == object:
        return np.array([int(value) for value in values], dtype=object)
    return np.rint(values).astype(np.int64)


def hedge_codes(figures: pd.DataFrame, rows: Column) -> Column:
    """The place in HEDGES of the hedge of each figure."""
    hedges = categories(figures["hedge"])
    places: Column = pd.Index(HEDGES, dtype=object).get_indexer(hedges.categories)
    codes: Column = places[hedges.codes[rows]]
    return codes


def hedge_words(codes: Column, lang: str) -> Column:
    """The word before a number, by the place of its hedge in HEDGES: "nearly ", ""."""
    words = [f"{getattr(LABELS[code], lang)} ".lstrip() for code in HEDGES]
    found: Column = np.array(words, dtype=object)[codes]
    return found


def range_text(low: Column, high: Column, lang: str) -> Column:
    """Whole numbers from `low` to `high`: "120", "412–415", "at least 60,000"."""
    words = getattr(LABELS["at-least"], lang) + " "
    least = whole_text(low, lang)
    greatest = whole_text(np.where(is_open(high), low, high), lang)
    text = np.where(low == high, least, least + "–" + greatest)
    return np.where(is_open(high), words + least, text)
