"""The sentences of claims in percent: which template, and the texts that fill it."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import (
    CONSISTENT,
    INCONSISTENT,
    ROUNDED_UP,
    TRUNCATED,
    UNTESTABLE,
    VERDICTS,
    Judged,
    Percentages,
    hedge_ends,
    take,
)
from analysis.judging.because import because
from analysis.judging.integers import OPEN, Column, Mask, is_open, scale_of
from analysis.judging.kinds import missing_noun
from analysis.judging.operands import Operand, hedge_words, operand_text, range_text
from analysis.judging.texts import decimal_text, trimmed_text


def percent_sentences(
    figures: pd.DataFrame,
    kinds: Column,
    asked: Percentages,
    judged: Judged,
    operands: tuple[Operand, Operand],
    addition: Column,
    lang: str,
) -> Column:
    """Why each verdict is what it is."""
    part, whole = (operand_text(figures, operand, lang) for operand in operands)
    implied = np.full(len(kinds), "", dtype=object)
    fits = judged.low <= judged.high
    implied[fits] = range_text(judged.low[fits], judged.high[fits], lang)
    value, exact, negative = _value(asked, lang)
    printed = _printed(asked, lang)
    missing = asked.part_missing | asked.whole_missing
    columns = {
        "part": np.where(asked.part_missing, implied, part),
        "whole": np.where(asked.whole_missing, implied, whole),
        "known": np.where(asked.part_missing, whole, part),
        "value": np.where(missing, printed, value),
        "printed": printed,
        "bounds": _bounds(asked, lang),
        "missing": missing_noun(kinds, asked.part_missing, lang),
        "addition": addition,
    }
    return because(kinds, outcomes(asked, judged, exact, negative), columns, lang)


def outcomes(asked: Percentages, judged: Judged, exact: Mask, negative: Mask) -> Column:
    """The key of each row's template, see `because.OUTCOMES`."""
    missing, hedged = asked.part_missing | asked.whole_missing, asked.hedge > 0
    ranged = ~missing & ~_single(asked)
    found = VERDICTS[judged.verdict]
    is_ = {code: judged.verdict == code for code in (CONSISTENT, INCONSISTENT, UNTESTABLE)}
    other = (judged.verdict == TRUNCATED) | (judged.verdict == ROUNDED_UP)
    for mask, outcome in (
        (is_[CONSISTENT] & exact, "exact"),
        (other & ranged, "range " + found),
        (is_[CONSISTENT] & ranged, "range"),
        (other & missing, "missing " + found),
        (is_[CONSISTENT] & hedged, "hedged"),
        (is_[INCONSISTENT] & hedged, "hedged inconsistent"),
    ):
        found = np.where(mask, outcome, found)
    found = np.where(negative & ~missing, "-" + found, found)
    found = np.where(is_[INCONSISTENT] & missing, "none fits", found)
    found = np.where(is_[UNTESTABLE], "untestable", found)
    return np.where(asked.whole_high == 0, "of nothing", found)


def _single(asked: Percentages) -> Mask:
    found: Mask = (asked.part_low == asked.part_high) & (asked.whole_low == asked.whole_high)
    return found


def _printed(asked: Percentages, lang: str) -> Column:
    """The percentage as printed, with its hedge: "nearly 60%", "gần 60%"."""
    text: Column = hedge_words(asked.hedge, lang)
    return text + decimal_text(asked.digits, asked.decimals, lang) + "%"


def _bounds(asked: Percentages, lang: str) -> Column:
    """What a hedged percentage can be: "72–73%", "90% or more"; "" without a hedge."""
    text = np.full(len(asked.hedge), "", dtype=object)
    hedged = np.flatnonzero(asked.hedge)
    if not len(hedged):
        return text
    digits, decimals, hedge, share = (
        column[hedged] for column in (asked.digits, asked.decimals, asked.hedge, asked.share)
    )
    low, high = hedge_ends(digits, decimals, hedge, share)
    endless = is_open(high)
    least, greatest = (
        _quarters(ends, decimals, lang) for ends in (low, np.where(endless, low, high))
    )
    more = {"en": "% or more", "vi": "% trở lên"}[lang]
    text[hedged] = np.where(endless, least + more, least + "–" + greatest + "%")
    return text


def _quarters(ends: Column, decimals: Column, lang: str) -> Column:
    """Quarters of a last unit, with no more decimals than they need."""
    return trimmed_text(25 * ends, decimals + 2, lang, least=decimals)


def _value(asked: Percentages, lang: str) -> tuple[Column, Mask, Mask]:
    """The recomputed percentage, whether it is exactly the printed one, and whether negative.

    Digits are cut off, two more than printed, so that what is shown lies on the
    same side of every rounding limit as the number itself; "…" says that more
    follow. (Three decimals would look like thousands in Vietnamese.)
    """
    single, missing = _single(asked), asked.part_missing | asked.whole_missing
    low = _quotient(asked, greatest=False)
    text = low.text(lang) + np.where(low.cut, "…%", "%")
    ranged = np.flatnonzero(~single & ~missing)
    if len(ranged):
        text[ranged] = _between(take(asked, ranged), lang)
    return text, low.is_printed(asked) & single, low.negative & single


class _Quotient(NamedTuple):
    """The least or the greatest percentage that the operands allow.

    Its digits are cut off; of a range both ends are moved outward instead.
    """

    digits: Column
    decimals: Column
    negative: Mask
    whole: Mask  # nothing was cut off at the printed precision
    cut: Mask  # digits follow those that are told
    endless: Mask

    def text(self, lang: str, sign: bool = False) -> Column:
        text = decimal_text(self.digits, self.decimals, lang)
        return np.where(self.negative, "−", "") + text if sign else text

    def is_printed(self, asked: Percentages) -> Mask:
        found: Mask = self.whole & ~self.negative & (self.digits == asked.digits)
        return found


def _quotient(asked: Percentages, greatest: bool) -> _Quotient:
    more_part = (asked.sign > 0) == greatest
    part = np.where(more_part, asked.part_high, asked.part_low)
    whole = np.where(more_part, asked.whole_low, asked.whole_high)
    endless = is_open(part) | asked.part_missing | asked.whole_missing
    vanishing = is_open(whole) | (whole == 0)
    part, whole = np.where(endless | vanishing, 0, part), np.where(vanishing, 1, whole)
    top = asked.sign * (part - np.where(asked.base > 0, whole, 0))
    places = np.where(asked.decimals < 2, 2, np.maximum(asked.decimals + 1, 4))
    size = np.minimum(np.abs(top), OPEN).max(initial=0)
    if 100 * 10 ** int(places.max(initial=0)) * int(size) >= OPEN:
        top, places = top.astype(object), places.astype(object)
    spare = scale_of(places - asked.decimals)
    digits = 100 * scale_of(places) * np.abs(top) // whole
    rest = 100 * scale_of(places) * np.abs(top) - digits * whole
    exact = (rest == 0) & (digits % spare == 0)
    outward = (rest > 0) & ((top < 0) ^ greatest) & ~_single(asked)
    digits = np.where(exact, digits // spare, digits + outward)
    places = np.where(exact, asked.decimals, places)
    return _Quotient(digits, places, top < 0, exact, rest > 0, endless)


def _between(asked: Percentages, lang: str) -> Column:
    low, high = (_quotient(asked, greatest) for greatest in (False, True))
    least, greatest = low.text(lang, sign=True), high.text(lang, sign=True)
    more = {"en": "% or more", "vi": "% trở lên"}[lang]
    return np.where(high.endless, least + more, least + "–" + greatest + "%")
