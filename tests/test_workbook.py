"""The workbook: what stands in its cells, and that a spreadsheet takes none of it for a formula."""

import io
import shutil
import subprocess
from datetime import datetime
from math import inf
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from analysis.reading.figures import load_figures
from analysis.showing.columns import TABLES, meanings
from analysis.showing.workbook import workbook_bytes

FORMULAS = [
    "=1+1", "+84 24 3", "-15", "@SUM(A1)", "{=1+1}", "=HYPERLINK(\"x\")", "https://a.vn",
    "mailto:a@b.vn", "internal:columns!A1", "0012", "1.045", "60,6%", "TRUE", "#N/A", "'x",
]  # fmt: skip
TEXTS = [*FORMULAS, "<b>&amp;</b>", 'nói: "có"', "Đảng bộ huyện Khánh Sơn", "hai\ndòng", " trước"]


def sheet_of(column: list[Any]) -> Any:
    """The sheet of a table with one column."""
    table = {"targets": pd.DataFrame({"stated": pd.Series(column, dtype="object")})}
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(table)))["targets"]


@pytest.fixture(scope="module")
def figures() -> pd.DataFrame:
    return load_figures()


@pytest.fixture(scope="module")
def book(figures: pd.DataFrame) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes({"figures": figures})))


def test_a_sheet_holds_the_table_and_one_tells_the_columns(
    book: Any, figures: pd.DataFrame
) -> None:
    assert book.sheetnames == ["figures", "columns"]
    for sheet, table in ((book["figures"], figures), (book["columns"], meanings())):
        head, *rows = sheet.iter_rows(values_only=True)
        blank = table.astype(object).replace({"": None, inf: "INF"})
        assert list(head) == list(table)
        assert rows == list(blank.itertuples(index=False, name=None))


def test_the_header_stays_in_sight_and_filters(book: Any, figures: pd.DataFrame) -> None:
    sheet = book["figures"]
    assert sheet.freeze_panes == "C2"  # below the header, right of article and figure
    assert sheet.auto_filter.ref == sheet.dimensions == f"A1:U{len(figures) + 1}"
    assert sheet.print_title_rows == "$1:$1"
    assert all(cell.font.b for cell in sheet[1])


@pytest.mark.parametrize("text", TEXTS)
def test_text_stays_text(text: str) -> None:
    cell = sheet_of([text])["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@pytest.mark.parametrize(
    ("value", "kind", "stored", "shown_as"),
    [
        (10986, "n", 10986, "#,##0"),
        (10986.0, "n", 10986, "#,##0"),
        (60.6, "n", 60.6, "#,##0.0##"),
        (58.51083196795922, "n", 58.51083196795922, "#,##0.0##"),
        (0, "n", 0, "#,##0"),
        (inf, "s", "INF", "General"),
        (float("nan"), "n", None, "General"),
        (pd.NA, "n", None, "General"),
        (None, "n", None, "General"),
        ("", "n", None, "General"),
    ],
)
def test_numbers_are_numbers_and_what_is_missing_is_empty(
    value: object, kind: str, stored: object, shown_as: str
) -> None:
    cell = sheet_of([value, "x"])["A2"]
    assert (cell.data_type, cell.value, cell.number_format) == (kind, stored, shown_as)


def test_long_text_has_room(book: Any) -> None:
    """A row is as high as its longest cell needs: not every spreadsheet sees to that."""
    table = {"targets": pd.DataFrame({"stated": ["ngắn", "dài " * 40]})}
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(table)))["targets"]
    assert [sheet.row_dimensions[row].height for row in (2, 3)] == [None, 60]
    assert all(1 < column.width <= 49 for column in book["columns"].column_dimensions.values())


def test_what_a_cell_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^targets, row 1, stated: too long for a spreadsheet$"):
        sheet_of(["x" * 32768])


def test_the_same_tables_give_the_same_bytes_on_every_day(figures: pd.DataFrame) -> None:
    tables = {"figures": figures, "targets": pd.DataFrame(columns=list(TABLES["targets"].columns))}
    data = workbook_bytes(tables)
    assert data == workbook_bytes(tables)
    made = openpyxl.load_workbook(io.BytesIO(data)).properties
    assert made.created == made.modified == datetime(1980, 1, 1)  # noqa: DTZ001


@pytest.mark.slow
def test_a_spreadsheet_shows_the_text_as_it_stands(tmp_path: Path) -> None:
    """LibreOffice opens the workbook and computes nothing."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("needs LibreOffice Calc (Debian's libreoffice-calc)")
    texts = [*FORMULAS, "tỉnh Thái Bình"]
    table = {"targets": pd.DataFrame({"stated": texts})}
    (tmp_path / "b.xlsx").write_bytes(workbook_bytes(table))
    filters = "csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,1"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", filters, "b.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=180)
    shown = next(tmp_path.glob("*.csv")).read_text("utf-8").splitlines()
    assert shown == ["stated", *texts]
