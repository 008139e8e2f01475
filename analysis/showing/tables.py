"""A table as a person reads it: codes in words, numbers as printed in the reader's language.

What is not printed or cannot be known is an empty cell. The table itself stays
as it was: `readable` is for looking, not for computing.
"""

from collections.abc import Hashable, Mapping
from html import escape

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from analysis.judging.suspects import FAULTS
from analysis.reading.vocabulary import (
    DIMENSIONS,
    HEDGES,
    MEASURES,
    POPULATIONS,
    UNITS,
    Label,
    category_label,
)
from analysis.showing.columns import BASES, HABITS, KINDS, STATUSES, Codes
from analysis.showing.palette import VERDICTS
from analysis.showing.wording import number, period_text

CODES: dict[str, Codes] = {
    "population": POPULATIONS,
    "dimension": DIMENSIONS,
    "measure": MEASURES,
    "hedge": HEDGES,
    "unit": UNITS,
    "kind": KINDS,
    "basis": BASES,
    "habit": HABITS,
    "slip": FAULTS,
    "status": STATUSES,
    "verdict": {code: Label(verdict.en, verdict.vi) for code, verdict in VERDICTS.items()},
}

HEADS_VI = {
    "against": "so với", "article": "bài báo", "attainment": "đạt (%)", "author": "tác giả",
    "basis": "dựa vào", "category": "nhóm", "claim": "phát biểu", "claims": "số phát biểu",
    "cut_off": "bỏ chữ số", "dimension": "tiêu chí", "doubt": "chỗ ngờ", "end": "kết thúc",
    "expected": "tính lại",
    "figure": "số liệu", "figures": "các số liệu", "habit": "thói quen", "hedge": "độ chắc",
    "high": "nhiều nhất", "implies": "suy ra", "kind": "loại", "line": "dòng", "low": "ít nhất",
    "measure": "đại lượng", "nearest": "gần nhất", "of": "của", "part": "số lượng",
    "part_a": "nhóm A", "part_b": "nhóm B",
    "period": "thời gian", "place": "nơi", "population": "đối tượng",
    "power": "khả năng phát hiện", "printed": "in là", "province": "tỉnh",
    "published": "ngày đăng", "publisher": "nơi đăng", "quote": "trích", "result": "kết quả",
    "settles": "giải quyết", "share": "tỷ lệ (%)", "slip": "sơ suất", "slug": "bài",
    "start": "bắt đầu", "stated": "bài ghi", "status": "là gì", "target": "chỉ tiêu",
    "target_high": "chỉ tiêu nhiều nhất", "target_low": "chỉ tiêu ít nhất",
    "title": "tên bài",
    "unexplained": "không giải thích được", "unit": "đơn vị", "up": "làm tròn lên",
    "value": "giá trị", "verdict": "kết luận", "whole": "tổng",
    "because_en": "vì sao", "because_vi": "vì sao",
}  # fmt: skip


class Readable:
    """A table to be looked at, in a notebook as HTML, elsewhere as text."""

    def __init__(self, words: pd.DataFrame, right: set[str]) -> None:
        self.words = words
        self._right = right

    def __repr__(self) -> str:
        return self.words.to_string(index=False)

    def _repr_html_(self) -> str:
        head = self._row('th scope="col"', {name: str(name) for name in self.words})
        rows = "".join(self._row("td", row) for row in self.words.to_dict("records"))
        return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"

    def _row(self, tag: str, cells: Mapping[Hashable, str]) -> str:
        return "<tr>" + "".join(self._cell(tag, *cell) for cell in cells.items()) + "</tr>"

    def _cell(self, tag: str, name: Hashable, text: str) -> str:
        side = "right" if name in self._right else "left"
        return f'<{tag} style="text-align: {side}">{escape(text)}</{tag[:2]}>'


def readable(table: pd.DataFrame, lang: str = "en", decimals: int = 2) -> Readable:
    """The table in words of `lang`; numbers have `decimals` digits after the comma at most."""
    heads = {str(name): _head(str(name), lang) for name in table}
    words = pd.DataFrame({heads[name]: _words(table, name, lang, decimals) for name in heads})
    right = {head for name, head in heads.items() if name == "printed" or _is_number(table[name])}
    return Readable(words, right)


def _head(name: str, lang: str) -> str:
    if lang == "vi":
        return HEADS_VI.get(name, name)
    return name.removesuffix("_en").removesuffix("_vi").replace("_", " ")


def _is_number(column: pd.Series) -> bool:
    return is_numeric_dtype(column) and not is_bool_dtype(column)


def _words(table: pd.DataFrame, name: str, lang: str, decimals: int) -> list[str]:
    column = table[name]
    if _is_number(column):
        return ["" if pd.isna(v) else _number(float(v), lang, decimals) for v in column]
    if name == "category" and "dimension" in table:
        pairs = zip(table["dimension"], column, strict=True)
        return [category_label(*pair, lang) if pair[1] else "" for pair in pairs]
    if name == "period":
        return [period_text(period, lang) if period else "" for period in column]
    labels = {code: getattr(label, lang) for code, label in CODES.get(name, {}).items()}
    return [labels.get(value, str(value)) for value in column.fillna("")]


def _number(value: float, lang: str, decimals: int) -> str:
    return "∞" if value == float("inf") else number(value, lang, decimals)
