"""How many must be in two parts of one whole at once, by the counts alone.

Of 100 new members 60 are women and 70 are Youth Union members: then at least 30
are both, and at most 60. These are the bounds of M. Fréchet ("Généralisation du
théorème des probabilités totales", Fundamenta Mathematicae 25, 1935); nothing
sharper follows from the counts. Parts are paired where they can share members:
in different dimensions, or with spans that meet in one.
"""

from collections.abc import Hashable, Mapping
from math import inf
from typing import Any

import numpy as np
import pandas as pd

from analysis.judging.phrases import LANGUAGES, counted_text, number_text
from analysis.judging.spans import spans
from analysis.reading.numerals import format_number

COLUMNS = ["article", "whole", "part_a", "part_b", "low", "high", "because_en", "because_vi"]

_TOGETHER = ["article", "of", "place", "period", "unit"]
_COUNT = ["figure", "population", "dimension", "category", "hedge", "printed", "low", "high"]

Pair = Mapping[Hashable, Any]

_SENTENCES = {
    "en": "Of {n} {whole} ({part_a}: {a}; {part_b}: {b}), {both}.",
    "vi": "Trong {n} {whole} ({part_a}: {a}; {part_b}: {b}), {both}.",
}
_BOTH = {
    "en": {
        "any": "any number may be both",
        "exactly": "exactly {low} are both",
        "from": "at least {low} are both",
        "to": "at most {high} are both",
        "between": "at least {low} and at most {high} are both",
    },
    "vi": {
        "any": "số thuộc cả hai nhóm là bao nhiêu cũng được",
        "exactly": "số thuộc cả hai nhóm đúng bằng {low}",
        "from": "số thuộc cả hai nhóm ít nhất là {low}",
        "to": "số thuộc cả hai nhóm nhiều nhất là {high}",
        "between": "số thuộc cả hai nhóm ít nhất là {low}, nhiều nhất là {high}",
    },
}


def overlaps(figures: pd.DataFrame) -> pd.DataFrame:
    """The bounds on how many are in two parts at once: a row for each two parts of one whole.

    Both parts are counts of one place, period and unit. Columns: `article`; `whole`,
    `part_a`, `part_b` (full names, parts in reading order); `low`, `high` (whole
    numbers; for hedged counts what their bounds allow; NA where nothing limits);
    `because_en`, `because_vi`. A part larger than its whole is left to `check`.
    """
    pairs = _pairs(figures[figures["measure"] == "count"])
    pairs = pairs[_may_meet(pairs) & _fit(pairs)].reset_index(drop=True)
    pairs["low"], pairs["high"] = _bounds(pairs)
    for name in ("whole", "part_a", "part_b"):
        pairs[name] = pairs["article"] + "/" + pairs[f"figure_{name}"]
    for lang in LANGUAGES:
        pairs[f"because_{lang}"] = [_because(pair, lang) for pair in pairs.to_dict("records")]
    return pairs[COLUMNS]


def _pairs(counts: pd.DataFrame) -> pd.DataFrame:
    """Each two parts of one whole with that whole, in the order of the table."""
    counts = counts[["article", "of", "place", "period", "unit", *_COUNT]]
    parts = counts[counts["of"] != ""].reset_index(names="row")
    pairs = parts.merge(parts, on=_TOGETHER, suffixes=("_part_a", "_part_b"))
    pairs = pairs[pairs["row_part_a"] < pairs["row_part_b"]]
    wholes = counts[["article", *_COUNT]].add_suffix("_whole")
    keys = ["article_whole", "figure_whole"]
    return pairs.merge(wholes, left_on=["article", "of"], right_on=keys)


def _may_meet(pairs: pd.DataFrame) -> "pd.Series[bool]":
    """Whether two parts can share a member; what a category of `other` shares, nothing tells."""
    a, b = (_spans(pairs, name) for name in ("part_a", "part_b"))
    dimension = pairs["dimension_part_a"]
    differ = pairs["category_part_a"] != pairs["category_part_b"]
    differ |= pairs["population_part_a"] != pairs["population_part_b"]
    meet = (a["low"] <= b["high"]) & (b["low"] <= a["high"]) & differ & (dimension != "other")
    return (dimension != pairs["dimension_part_b"]) | meet


def _spans(pairs: pd.DataFrame, name: str) -> pd.DataFrame:
    return spans(pairs[f"dimension_{name}"], pairs[f"category_{name}"])


def _fit(pairs: pd.DataFrame) -> "pd.Series[bool]":
    return pairs[["low_part_a", "low_part_b"]].max(axis=1) <= pairs["high_whole"]


def _bounds(pairs: pd.DataFrame) -> "tuple[pd.Series[int], pd.Series[int]]":
    """max(0, a + b - n) and min(a, b), of whole numbers."""
    low = np.ceil(pairs["low_part_a"]) + np.ceil(pairs["low_part_b"])
    low = (low - np.floor(pairs["high_whole"])).clip(lower=0)
    high = np.floor(pairs[["high_part_a", "high_part_b", "high_whole"]].min(axis=1))
    return low.astype("Int64"), high.replace(inf, np.nan).astype("Int64")


def _because(pair: Pair, lang: str) -> str:
    """One sentence: the whole, the two parts, and how many are in both."""
    words = {"both": _BOTH[lang][_kind(pair)].format(**_ends(pair, lang))}
    for letter, name in (("n", "whole"), ("a", "part_a"), ("b", "part_b")):
        words[letter] = number_text(pair[f"printed_{name}"], pair[f"hedge_{name}"], lang)
        population, dimension = pair[f"population_{name}"], pair[f"dimension_{name}"]
        words[name] = counted_text(population, dimension, pair[f"category_{name}"], lang)
    return _SENTENCES[lang].format(**words)


def _kind(pair: Pair) -> str:
    low, high = pair["low"], pair["high"]
    if pd.isna(high):
        return "from" if low else "any"
    return "exactly" if low == high else "between" if low else "to"


def _ends(pair: Pair, lang: str) -> dict[str, str]:
    ends = {end: pair[end] for end in ("low", "high") if not pd.isna(pair[end])}
    return {end: format_number(int(value), lang) for end, value in ends.items()}
