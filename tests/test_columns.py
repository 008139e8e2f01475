"""The meanings of the exported columns: of every column, in both languages, of every code."""

import pytest

from analysis import load_figures
from analysis.judging.claims import check
from analysis.reading.vocabulary import CATEGORIES
from analysis.showing.columns import TABLES, meanings
from analysis.showing.views import composition, targets
from tests.folders import PRACTICE

VIETNAMESE = set("ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ")


def test_every_column_of_every_table_is_told_in_order() -> None:
    figures = load_figures(PRACTICE)
    tables = {"figures": figures, "claims": check(figures)}
    tables |= {"composition": composition(figures), "targets": targets(figures)}
    assert {name: list(table.columns) for name, table in TABLES.items()} == {
        name: list(table) for name, table in tables.items()
    }


@pytest.mark.parametrize("name", TABLES)
def test_a_key_tells_the_rows_apart(name: str) -> None:
    figures = load_figures(PRACTICE)
    key = list(TABLES[name].key)
    if key:
        table = {"figures": figures, "claims": check(figures)}[name]
        assert not table.duplicated(key).any()


def test_every_meaning_is_told_in_both_languages() -> None:
    told = meanings()
    assert told["meaning_en"].ne("").all()
    assert told["unit_en"].eq("").eq(told["unit_vi"].eq("")).all()
    columns = told[told["code"] == ""]
    assert columns["meaning_vi"].map(lambda text: bool(VIETNAMESE & set(text.lower()))).all()
    assert not columns["meaning_en"].map(lambda text: bool(VIETNAMESE & set(text))).any()


def test_no_category_is_lost() -> None:
    told = meanings()
    codes = told.loc[told["column"].eq("category") & told["code"].ne(""), "code"]
    assert sorted(codes) == sorted(code for codes in CATEGORIES.values() for code in codes)
