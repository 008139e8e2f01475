"""Claims that a part makes by being one: it cannot exceed its whole."""

import numpy as np
import pandas as pd

from analysis.judging.because import WITHIN, fill_each
from analysis.judging.operands import Operand, full_names, operand_text, whole_numbers
from analysis.judging.parts import parts_of
from analysis.judging.phrases import LANGUAGES
from analysis.judging.tables import table_of


def within(figures: pd.DataFrame) -> pd.DataFrame:
    """A claim for each count that is part of another one in the same unit."""
    rows, of = parts_of(figures, "count")
    low, high = whole_numbers(figures)
    part, whole = (Operand(x, low[x], high[x]) for x in (rows, of))
    verdict = np.where(part.low > whole.high, "inconsistent", "consistent").astype(object)
    texts = {
        lang: {
            "part": operand_text(figures, part, lang),
            "whole": operand_text(figures, whole, lang),
        }
        for lang in LANGUAGES
    }
    return table_of(
        {
            "row": rows,
            "claim": full_names(figures, rows),
            "kind": np.full(len(rows), "within", dtype=object),
            "low": 0.0,
            "high": figures["high"].to_numpy()[of],
            "verdict": verdict,
            **{f"because_{x}": fill_each(WITHIN[x], verdict, texts[x]) for x in LANGUAGES},
        }
    )
