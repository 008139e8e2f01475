"""How the writer of an article makes percentages: to the nearest digit, cut off, or always up.

A percentage that comes out even says nothing of it. Any other is printed in one
of two ways, cut off or rounded up, and the nearest is one of these: so each
speaks against one habit or two. A habit is the article's where it alone explains
every percentage that any habit explains; what none explains is for `suspects`.
"""

from typing import Any

import numpy as np
import pandas as pd

from analysis.judging.arithmetic import CONSISTENT, ROUNDED_UP, TRUNCATED, residual
from analysis.judging.arithmetic import HABITS as ENDS
from analysis.judging.integers import Column, Mask, scale_of
from analysis.judging.kinds import KINDS, kind_codes
from analysis.judging.operands import linked, operands
from analysis.judging.percentages import percentages, printed_digits
from analysis.judging.phrases import LANGUAGES, listing, number_text
from analysis.reading.vocabulary import Label

COLUMNS = [
    "article", "claims", "nearest", "cut_off", "up", "habit", "unexplained",
    "because_en", "because_vi",
]  # fmt: skip
HABITS = {
    "nearest": Label("it rounds to the nearest digit", "bài báo làm tròn đến chữ số gần nhất"),
    "cut-off": Label("it cuts digits off", "bài báo bỏ các chữ số phía sau"),
    "up": Label("it always rounds up", "bài báo luôn làm tròn lên"),
    "mixed": Label("it follows no single habit", "bài báo không theo một cách nào"),
    "cannot-tell": Label(
        "that is too little to tell its habit", "như vậy chưa đủ để biết bài báo theo cách nào"
    ),
}
_LEAST = 3  # percentages, below which nothing can be told
_SINGLE = {"nearest": CONSISTENT, "cut_off": TRUNCATED, "up": ROUNDED_UP}
_DTYPES = {**dict.fromkeys(COLUMNS, "str"), **dict.fromkeys(("claims", *_SINGLE), "int64")}
_SENTENCES = {
    "en": "Of {claims} percentages on which the ways of rounding differ, rounding to nearest "
    "explains {nearest}, cutting off {cut_off}, rounding up {up}: {habit}{rest}.",
    "vi": "Trong {claims} tỷ lệ mà các cách làm tròn cho kết quả khác nhau, làm tròn đến gần nhất "
    "khớp {nearest}, bỏ chữ số phía sau khớp {cut_off}, làm tròn lên khớp {up}: {habit}{rest}.",
}
_NOTHING = {
    "en": "No percentage of the article tells the ways of rounding apart.",
    "vi": "Không có tỷ lệ nào trong bài cho biết bài báo làm tròn theo cách nào.",
}
_REST = {
    "en": "; none explains {printed}",
    "vi": "; không cách nào giải thích được {printed}",
}


def habits(figures: pd.DataFrame) -> pd.DataFrame:
    """How each article rounds, by its unhedged percentages of counts that are printed exactly.

    Columns: `article`; `claims`, the percentages that the habits print differently;
    `nearest`, `cut_off`, `up`, how many of them each habit explains; `habit` (a key
    of `HABITS`); `unexplained`, the claims that none explains, ", " between them;
    `because_en`, `because_vi`. An article without such percentages has its row too.
    """
    told = _told(figures)
    of_article = dict(iter(told.groupby("article", sort=False)))
    rows = [
        _row(article, of_article.get(article, told.iloc[:0]))
        for article in figures["article"].unique()
    ]
    return pd.DataFrame(rows, columns=COLUMNS).astype(_DTYPES)


def _told(figures: pd.DataFrame) -> pd.DataFrame:
    """The percentages that the habits print differently, and which habits explain each."""
    figures = linked(figures)
    claims = percentages(figures)
    unhedged = figures["hedge"].to_numpy()[claims["row"]] == ""
    claims = claims[unhedged & (claims["low"] == claims["high"])]
    rows = claims["row"].to_numpy()
    part, whole = (operand.low.astype(object) for operand in operands(figures, rows))
    digits, decimals = (column.astype(object) for column in printed_digits(figures, rows))
    kind = np.array([[kind.base, kind.sign] for kind in KINDS.values()], dtype=object)
    base, sign = kind[kind_codes(claims["kind"])].T
    scale = scale_of(decimals)
    above = sign * residual(base * scale + sign * digits, scale, part, whole)
    uneven: Mask = (100 * scale * part % whole != 0).astype(bool)
    explained = {name: _explains(habit, above, whole) for name, habit in _SINGLE.items()}
    printed = {name: figures[name].to_numpy()[rows] for name in ("article", "start", "printed")}
    told = pd.DataFrame({**printed, "claim": claims["claim"].to_numpy(), **explained})
    return told[uneven].sort_values("start", kind="stable")


def _explains(habit: int, above: Column, whole: Column) -> Mask:
    """Whether a quotient so far above the printed value, in last units times n, is explained."""
    low, high, low_open, high_open = ENDS[habit]
    from_low, to_high = 4 * above - low * whole, high * whole - 4 * above
    explained: Mask = ((from_low >= low_open) & (to_high >= high_open)).astype(bool)
    return explained


def _row(article: str, told: pd.DataFrame) -> tuple[Any, ...]:
    explained = {name: int(told[name].sum()) for name in _SINGLE}
    none = told[~told[[*_SINGLE]].any(axis=1)]
    habit = _habit(len(told), len(told) - len(none), explained)
    words = {"claims": len(told), **explained}
    because = (_because(words, habit, none["printed"], lang) for lang in LANGUAGES)
    return article, len(told), *explained.values(), habit, ", ".join(none["claim"]), *because


def _habit(claims: int, explainable: int, explained: dict[str, int]) -> str:
    """The one habit that explains all that can be explained, if there is one."""
    whole = [name for name, count in explained.items() if count == explainable]
    if claims < _LEAST or len(whole) > 1:
        return "cannot-tell"
    return whole[0].replace("_", "-") if whole else "mixed"


def _because(words: dict[str, int], habit: str, none: "pd.Series[str]", lang: str) -> str:
    if not words["claims"]:
        return _NOTHING[lang]
    printed = [number_text(number, "", lang) + "%" for number in none]
    rest = _REST[lang].format(printed=listing(printed, lang)) if printed else ""
    return _SENTENCES[lang].format(**words, habit=getattr(HABITS[habit], lang), rest=rest)
