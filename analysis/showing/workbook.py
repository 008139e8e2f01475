"""The tables as one workbook, to be read in a spreadsheet by people who don't program.

A sheet for each table and one for what the columns mean. Text is written as
text, whatever it begins with, so nothing in an article becomes a formula. No
date, user or folder goes in: the same tables give the same bytes.
"""

import io
from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from numbers import Real
from textwrap import wrap
from typing import Any

import pandas as pd
import xlsxwriter

from analysis.showing.columns import TABLES, meanings
from analysis.showing.palette import INK, PAPER

# The first day that the zip format knows: when the workbook says it was made, on every day.
_MADE = datetime(1980, 1, 1)  # noqa: DTZ001
_FORMATS = {
    "header": {"bold": True, "font_color": PAPER, "bg_color": INK, "indent": 1},
    "text": {"valign": "top", "align": "left", "text_wrap": True, "indent": 1},
    "whole": {"valign": "top", "num_format": "#,##0"},
    "decimal": {"valign": "top", "num_format": "#,##0.0##"},
    "endless": {"valign": "top", "align": "right"},
}
_WIDEST = 48  # characters; what is longer goes on below
_LINE = 15  # points
_ARROW = 4  # characters that the filter's arrow covers


def workbook_bytes(tables: Mapping[str, pd.DataFrame]) -> bytes:
    """The tables, by name, and the columns' meanings as the bytes of an `.xlsx` file.

    Numbers are numbers, blank where missing; an infinite bound is the text INF.
    Raises ValueError for a cell that a spreadsheet can't hold.
    """
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE, "title": "Figures that newspapers report"})
        formats = {name: book.add_format(how) for name, how in _FORMATS.items()}
        for name, table in tables.items():
            _add_sheet(book.add_worksheet(name), table, len(TABLES[name].key), formats)
        _add_sheet(book.add_worksheet("columns"), meanings(), 3, formats)
    return file.getvalue()


def _add_sheet(sheet: Any, table: pd.DataFrame, keys: int, formats: dict[str, Any]) -> None:
    """Write a table below its header; the header and the first `keys` columns stay in sight."""
    sheet.freeze_panes(1, keys)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)
    for at, (head, column) in enumerate(table.items()):
        sheet.set_column(at, at, _width(str(head), column))
        sheet.write_string(0, at, str(head), formats["header"])
        for row, value in enumerate(column, start=1):
            if _write(sheet, row, at, value, formats):
                raise ValueError(f"{sheet.name}, row {row}, {head}: too long for a spreadsheet")
    for row, lines in enumerate(table.map(_lines).max(axis="columns"), start=1):
        sheet.set_row(row, lines * _LINE)
    _fit_to_paper(sheet)


def _fit_to_paper(sheet: Any) -> None:
    """As wide as a page of A4 across, the header again on each page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _width(head: str, column: "pd.Series[Any]") -> int:
    longest = max((len(_shown(value)) for value in column), default=0)
    return min(max(len(head) + _ARROW, longest + 3), _WIDEST)


def _shown(value: Any) -> str:
    return f"{value:,.3f}".rstrip("0") if isinstance(value, float) else str(value)


def _lines(value: Any) -> int:
    return len(wrap(str(value), _WIDEST)) or 1


def _write(sheet: Any, row: int, at: int, value: Any, formats: dict[str, Any]) -> int:
    """Write a cell by its own kind; what is missing or "" stays empty. 0 where it fits."""
    if isinstance(value, str):
        return int(sheet.write_string(row, at, value, formats["text"])) if value else 0
    if pd.isna(value):
        return 0
    assert isinstance(value, Real)
    if not isfinite(value):
        return int(sheet.write_string(row, at, "INF", formats["endless"]))
    kind = "whole" if float(value).is_integer() else "decimal"
    return int(sheet.write_number(row, at, value, formats[kind]))
