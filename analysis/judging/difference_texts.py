"""The sentences of claims of more or fewer: which template, and the texts that fill it."""

import numpy as np
import pandas as pd

from analysis.judging.apart import Asked, between, ends_of, whole_of
from analysis.judging.arithmetic import CONSISTENT, POSSIBLE, UNTESTABLE
from analysis.judging.because import because
from analysis.judging.integers import OPEN, Column, is_open
from analysis.judging.kinds import missing_noun
from analysis.judging.operands import Operand, hedge_codes, hedge_words, operand_text, range_text
from analysis.judging.percentages import printed_digits
from analysis.judging.texts import decimal_text, trimmed_text
from analysis.reading.vocabulary import UNITS


def difference_sentences(
    figures: pd.DataFrame,
    kinds: Column,
    asked: Asked,
    verdict: Column,
    reached: tuple[Column, Column],
    lang: str,
) -> Column:
    """Why each verdict is what it is."""
    points = np.where(asked.counted, "", " " + getattr(UNITS["points"], lang))
    part, whole = (_operand_text(figures, x, asked, lang) for x in (asked.part, asked.whole))
    fits = verdict == POSSIBLE
    ends = [whole_of(end, asked)[fits] for end in reached]
    implied_text = np.full(len(kinds), "", dtype=object)
    implied_text[fits] = range_text(ends[0], ends[1], lang)
    printed = hedge_words(asked.hedge, lang) + _quarters(4 * asked.digits * asked.unit, asked, lang)
    low, high = between(asked)
    apart = np.where(low == high, np.abs(low), _printed_difference(figures, asked))
    value = _quarters(apart, asked, lang)
    missing = asked.part.missing | asked.whole.missing
    columns = {
        "part": np.where(asked.part.missing, implied_text, part),
        "whole": np.where(asked.whole.missing, implied_text, whole),
        "known": np.where(asked.part.missing, whole, part),
        "value": np.where(missing, printed, value) + points,
        "printed": printed + points,
        "bounds": _bounds(asked, lang) + points,
        "missing": missing_noun(kinds, asked.part.missing, lang),
        "addition": np.full(len(kinds), "", dtype=object),
    }
    return because(kinds, _outcomes(asked, verdict), columns, lang)


def _outcomes(asked: Asked, verdict: Column) -> Column:
    """The key of each row's sentence, see `because.OUTCOMES`."""
    low, high = between(asked)
    missing = asked.part.missing | asked.whole.missing
    fits, told = verdict == CONSISTENT, asked.hedge > 0
    plain = np.where(fits, np.where(low == high, "exact", "range"), "differs")
    found = np.where(told, np.where(fits, "hedged", "hedged inconsistent"), plain).astype(object)
    found = np.where(high < 0, "-" + found, found)
    found = np.where(missing, "none fits", found)
    return np.where(
        verdict == POSSIBLE, "possible", np.where(verdict == UNTESTABLE, "untestable", found)
    )


def _printed_difference(figures: pd.DataFrame, asked: Asked) -> Column:
    """How far apart the printed operands are, in quarters."""
    value = figures["value"].to_numpy()
    distance = np.abs(value[asked.part.figure] - value[asked.whole.figure])
    quarters: Column = np.minimum(np.rint(4 * 10**asked.places * distance), OPEN).astype(np.int64)
    return quarters


def _operand_text(figures: pd.DataFrame, operand: Operand, asked: Asked, lang: str) -> Column:
    """A count, or a percentage as printed."""
    low, high = (whole_of(end, asked) for end in operand[1:])
    text = operand_text(figures, Operand(operand.figure, low, high), lang)
    points = np.flatnonzero(~asked.counted & ~operand.missing)
    if len(points):
        figure = operand.figure[points]
        hedge = hedge_codes(figures, figure)
        number = decimal_text(*printed_digits(figures, figure), lang)
        text[points] = hedge_words(hedge, lang) + number + "%"
    return text


def _quarters(ends: Column, asked: Asked, lang: str) -> Column:
    return trimmed_text(25 * ends, np.full(len(ends), asked.places + 2), lang)


def _bounds(asked: Asked, lang: str) -> Column:
    """What the printed number can be: "10–12", "10 or more"."""
    low, high = ends_of(asked)
    least, greatest = (
        _quarters(end, asked, lang) for end in (low, np.where(is_open(high), low, high))
    )
    more = {"en": " or more", "vi": " trở lên"}[lang]
    return np.where(is_open(high), least + more, least + "–" + greatest)
