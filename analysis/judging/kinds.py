"""The kinds of claim that hold two numbers against each other, each a line of data."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.integers import Column, Mask
from analysis.reading.vocabulary import Label


class Kind(NamedTuple):
    """sign·(100·part/whole - base), and what its operands are called."""

    base: int
    sign: int
    part: Label
    whole: Label


_RESULT, _TARGET = Label("result", "kết quả"), Label("target", "chỉ tiêu")
_COUNT, _EARLIER = Label("count", "số liệu kỳ này"), Label("earlier count", "số liệu kỳ trước")
KINDS = {
    "share": Kind(0, 1, Label("part", "số thuộc nhóm này"), Label("whole", "tổng số")),
    "attainment": Kind(0, 1, _RESULT, _TARGET),
    "excess": Kind(100, 1, _RESULT, _TARGET),
    "increase": Kind(100, 1, _COUNT, _EARLIER),
    "decrease": Kind(100, -1, _COUNT, _EARLIER),
}


def missing_noun(kinds: Column, part_missing: Mask, lang: str) -> Column:
    """What the missing operand of each claim is called."""
    nouns = [[getattr(kind.whole, lang), getattr(kind.part, lang)] for kind in KINDS.values()]
    found: Column = np.array(nouns, dtype=object)[kind_codes(kinds), part_missing.astype(int)]
    return found


def kind_codes(kinds: Column) -> Column:
    """The place of each kind in KINDS."""
    return pd.Index(KINDS, dtype=object).get_indexer(pd.Index(kinds, dtype=object))
