"""Claims that parts make together: they meet their whole, leave a remainder, or exceed it.

Counts add up exactly, as far as each is known; percentages add up to 100 if the
bounds of their sum do, under one habit of rounding for all.
"""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import HABITS, hedge_ends
from analysis.judging.because import BREAKDOWNS, fill_each
from analysis.judging.implied import implies
from analysis.judging.integers import Column, as_float, endless_of, in_python, is_open, scale_of
from analysis.judging.operands import (
    Operand,
    full_names,
    hedge_codes,
    operand_text,
    range_text,
    restated,
    whole_numbers,
)
from analysis.judging.parts import grouped
from analysis.judging.percentages import printed_digits
from analysis.judging.phrases import LANGUAGES
from analysis.judging.tables import table_of
from analysis.judging.texts import decimal_text, trimmed_text, whole_text
from analysis.reading.vocabulary import DIMENSIONS, Label

AXES = {**DIMENSIONS, "place": Label("place", "địa bàn")}


def breakdowns(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each whole that is divided by counts, and for each by percentages."""
    claims = [_of_counts(figures), _of_percentages(figures)]
    return pd.concat(claims, ignore_index=True)


def _of_counts(figures: pd.DataFrame) -> pd.DataFrame:
    """Counts add up to their whole, as far as each of them is known."""
    parts = grouped(figures, "count")
    rows, starts = parts["row"].to_numpy(), _starts(parts)
    groups = parts.iloc[starts].reset_index(drop=True)
    numbers = whole_numbers(figures)
    low, high = (_sum(ends[rows], starts) for ends in restated(figures, *numbers)[1:])
    whole = groups["whole"].to_numpy()
    least, greatest = (ends[whole] for ends in numbers)
    found = [high < least, low > greatest]
    verdict = np.select(found, ["short", "over"], "complete").astype(object)
    rest = np.where(verdict == "over", low - greatest, least - high)
    endless = (verdict == "over") | is_open(greatest)
    most = np.where(endless, endless_of(low), greatest - low)
    rest, most = (np.where(verdict == "complete", none, x) for none, x in ((0, rest), (-1, most)))
    noun = np.where(verdict == "short", "remainder", "overlap").astype(object)
    texts = {
        lang: {
            **_axis_texts(groups, starts, len(rows), lang),
            "sum": range_text(low, high, lang),
            "whole": operand_text(figures, Operand(whole, least, greatest), lang),
            "rest": range_text(np.maximum(rest, 0), np.maximum(rest, most), lang),
            "share": _share_text(rest, least, lang),
        }
        for lang in LANGUAGES
    }
    exact = (low == high) & (least == greatest)
    outcome = np.where((verdict == "complete") & ~exact, "possible", verdict)
    expected = _sum(figures["value"].to_numpy()[rows], starts)
    return _claims(
        figures, groups, "", verdict, (expected, low, high), implies(noun, rest, most),
        texts, outcome,
    )  # fmt: skip


def _of_percentages(figures: pd.DataFrame) -> pd.DataFrame:
    """Percentages add up to 100 under one habit for all: nearest, cut off, or up."""
    parts = grouped(figures, "share")
    rows, starts = parts["row"].to_numpy(), _starts(parts)
    groups = parts.iloc[starts].reset_index(drop=True)
    digits, decimals = printed_digits(figures, rows)
    places = int(decimals.max(initial=0))
    unit = scale_of(places - decimals)
    hedge = hedge_codes(figures, rows)
    low, high = zip(*_habits(digits, decimals, hedge, unit, starts), strict=True)
    full = 400 * 10**places
    fits = [(least <= full) & (full <= most) for least, most in zip(low, high, strict=True)]
    short = np.logical_and.reduce([most < full for most in high])
    found = [np.logical_or.reduce(fits), short]
    verdict = np.select(found, ["complete", "short"], "over").astype(object)
    total = _sum(digits * unit, starts)
    exact = (verdict == "complete") & (4 * total == full)
    rest = np.where(verdict == "over", low[0] - full, np.abs(full - 4 * total))
    most = np.maximum.reduceat(decimals, starts) if len(starts) else decimals
    texts = {
        lang: {
            **_axis_texts(groups, starts, len(rows), lang),
            "sum": _percent(4 * total, places, most, lang),
            "rest": _percent(rest, places, most, lang),
        }
        for lang in LANGUAGES
    }
    noun = np.where(verdict == "short", "remainder: ", "overlap: at least ").astype(object)
    numbers = (total / 10**places, low[0] / (4 * 10**places), high[0] / (4 * 10**places))
    return _claims(
        figures, groups, "%", verdict, numbers,
        np.where(verdict == "complete", "", noun + texts["en"]["rest"]),
        texts, np.where(exact, "exact", verdict),
    )  # fmt: skip


def _percent(quarters: Column, places: int, decimals: Column, lang: str) -> Column:
    """With the decimals that are printed, or more where they are needed."""
    text: Column = trimmed_text(25 * quarters, np.full(len(decimals), places + 2), lang, decimals)
    return text + "%"


def _habits(
    digits: Column, decimals: Column, hedge: Column, unit: Column, starts: Column
) -> Iterator[tuple[Column, Column]]:
    """The bounds of each sum under each habit, in quarters of the last decimal.

    Sums are whole numbers, so a bound that is left out lies one further in.
    """
    hedged = hedge_ends(digits, decimals, hedge, hedge >= 0)
    plain = hedge == 0
    for below, above, low_open, high_open in HABITS.values():
        low = np.where(plain, np.maximum(4 * digits + below, 0), hedged[0]) * unit
        high = np.where(plain, 4 * digits + above, hedged[1]) * unit
        yield (
            _sum(low, starts) + (_sum(plain & (digits > 0), starts) > 0) * low_open,
            _sum(high, starts) - (_sum(plain, starts) > 0) * high_open,
        )


def _claims(
    figures: pd.DataFrame,
    groups: pd.DataFrame,
    mark: str,
    verdict: Column,
    numbers: tuple[Column, Column, Column],
    implied_text: Column,
    texts: dict[str, dict[str, Column]],
    outcome: Column,
) -> pd.DataFrame:
    """The claims of breakdowns, named after their whole and what divides it."""
    rows = groups["whole"].to_numpy()
    expected, low, high = (as_float(column) for column in numbers)
    return table_of(
        {
            "row": rows,
            "claim": _names(figures, groups, mark),
            "kind": np.full(len(rows), "breakdown", dtype=object),
            "expected": expected, "low": low, "high": high,
            "verdict": verdict,
            "implies": implied_text,
            **{
                f"because_{x}": fill_each(BREAKDOWNS[x], outcome + mark, texts[x])
                for x in LANGUAGES
            },
        }
    )  # fmt: skip


def _names(figures: pd.DataFrame, groups: pd.DataFrame, mark: str) -> Column:
    """`slug/whole:axis`, with @place, @period and @unit where that tells two apart."""
    whole = full_names(figures, groups["whole"].to_numpy())
    names = pd.Series(whole + ":" + groups["axis"].to_numpy() + mark, dtype=object)
    for column in ("place", "period", "unit"):
        told_apart = names.duplicated(keep=False)
        if told_apart.any():
            among = groups[column][told_apart].groupby(names[told_apart])
            differ = among.transform("nunique") > 1
            longer = differ.index[differ]
            names[longer] += "@" + groups[column][longer]
    found: Column = names.to_numpy(object)
    return found


def _axis_texts(groups: pd.DataFrame, starts: Column, length: int, lang: str) -> dict[str, Column]:
    labels = {axis: getattr(label, lang) for axis, label in AXES.items()}
    axis = np.array([labels[axis] for axis in groups["axis"]], dtype=object)
    return {"axis": axis, "n": whole_text(np.diff(np.append(starts, length)), lang)}


def _share_text(rest: Column, whole: Column, lang: str) -> Column:
    """What percent of the whole the remainder is, to two decimals."""
    base, rest = np.maximum(whole, 1), np.maximum(rest, 0)
    rest = rest if rest.max(initial=0) < 2**46 else in_python(rest)
    hundredths = (20000 * rest + base) // (2 * base)
    return decimal_text(hundredths, np.full(len(base), 2), lang) + "%"


def _starts(parts: pd.DataFrame) -> Column:
    """Where each group begins."""
    return np.flatnonzero(~parts.duplicated("group").to_numpy())


def _sum(ends: Column, starts: Column) -> Column:
    """The sum of each group, endless where one of its numbers is."""
    if not len(starts):
        return ends[:0]
    endless = np.logical_or.reduceat(is_open(ends), starts)
    total = np.add.reduceat(np.where(is_open(ends), 0, ends), starts)
    return np.where(endless, endless_of(ends), total)
