"""How many must be in two parts of one whole at once, by the counts alone.

Of 100 new members 60 are women and 70 are Youth Union members: then at least 30
are both, and at most 60. These are the bounds of M. Fréchet ("Généralisation du
théorème des probabilités totales", Fundamenta Mathematicae 25, 1935); nothing
sharper follows from the counts. Parts are paired where they can share members:
in different dimensions, or with spans that meet in one.
"""

from collections.abc import Callable
from functools import partial
from math import inf

import numpy as np
import pandas as pd

from analysis.judging.because import fill_each
from analysis.judging.integers import Column
from analysis.judging.phrases import LANGUAGES, counted_text, number_text
from analysis.judging.spans import spans
from analysis.judging.tables import as_loaded
from analysis.judging.texts import whole_text

COLUMNS = ["article", "whole", "part_a", "part_b", "low", "high", "because_en", "because_vi"]

_TOGETHER = ["article", "of", "place", "period", "unit"]
_COUNT = ["figure", "population", "dimension", "category", "hedge", "printed", "low", "high"]

_PARTS = {
    "en": "Of {n} {whole} ({part_a}: {a}; {part_b}: {b}), ",
    "vi": "Trong {n} {whole} ({part_a}: {a}; {part_b}: {b}), ",
}
_BOTH = {
    "en": {
        "any": "any number may be both",
        "exactly": "exactly {low} {are} both",
        "from": "at least {low} {are} both",
        "to": "at most {high} {are} both",
        "between": "at least {low} and at most {high} {are} both",
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
    figures = as_loaded(figures)
    pairs = _pairs(figures[figures["measure"] == "count"])
    pairs = pairs[_may_meet(pairs) & _fit(pairs)].reset_index(drop=True)
    pairs["low"], pairs["high"] = _bounds(pairs)
    for name in ("whole", "part_a", "part_b"):
        pairs[name] = pairs["article"] + "/" + pairs[f"figure_{name}"]
    for lang in LANGUAGES:
        sentences = {kind: _PARTS[lang] + both for kind, both in _BOTH[lang].items()}
        pairs[f"because_{lang}"] = fill_each(sentences, _kinds(pairs), _texts(pairs, lang))
    return pairs[COLUMNS].astype({f"because_{lang}": "str" for lang in LANGUAGES})


def _pairs(counts: pd.DataFrame) -> pd.DataFrame:
    """Each two parts of one whole with that whole, in the order of the table."""
    counts = counts[["article", "of", "place", "period", "unit", "start", *_COUNT]]
    parts = counts[counts["of"] != ""]
    pairs = parts.merge(parts, on=_TOGETHER, suffixes=("_part_a", "_part_b"))
    pairs = pairs[pairs["start_part_a"] < pairs["start_part_b"]]
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


def _kinds(pairs: pd.DataFrame) -> Column:
    """What the bounds of each pair tell, a key of `_BOTH`."""
    low, high = pairs["low"] > 0, pairs["high"].notna()
    exact = (pairs["low"] == pairs["high"]).fillna(False)
    conditions = [column.to_numpy(bool) for column in (exact, low & high, low, high)]
    return np.select(conditions, ["exactly", "between", "from", "to"], "any").astype(object)


def _texts(pairs: pd.DataFrame, lang: str) -> dict[str, Column]:
    """The numbers and names of each pair, as a sentence tells them."""
    low, high = (pairs[end].fillna(0).to_numpy(np.int64) for end in ("low", "high"))
    texts = {"low": whole_text(low, lang), "high": whole_text(high, lang)}
    texts["are"] = np.where(np.where(high > 0, high, low) == 1, "is", "are").astype(object)
    for letter, name in (("n", "whole"), ("a", "part_a"), ("b", "part_b")):
        number = [pairs[f"{column}_{name}"] for column in ("printed", "hedge")]
        counted = [pairs[f"{column}_{name}"] for column in ("population", "dimension", "category")]
        texts[letter] = _each(partial(number_text, lang=lang), number)
        texts[name] = _each(partial(counted_text, lang=lang), counted)
    return texts


def _each(text: Callable[..., str], columns: list[pd.Series]) -> Column:
    """The text of each row, made once for rows that are alike."""
    keys = list(zip(*columns, strict=True))
    known = {key: text(*key) for key in set(keys)}
    return np.array([known[key] for key in keys], dtype=object)
