"""The loader: what it derives, and that it refuses, all at once, what the article doesn't hold."""

import csv
import hashlib
import shutil
import unicodedata
from collections.abc import Callable
from math import inf
from pathlib import Path

import pandas as pd
import pytest

from analysis import DataError, load_articles, load_figures, parse_number
from analysis.reading.articles import FACTS
from analysis.reading.figures import COLUMNS, TYPED
from tests.folders import COUNT, PRACTICE, SEEDS, make_folder, write_csv

TEXT = """Tin vui
Năm 2020, xã A kết nạp 40 đảng viên, trong đó nữ 16 đồng chí, chiếm 40%; đạt gần 80% kế hoạch.
Toàn huyện có 72 ngàn đảng viên, tăng 2 điểm % về tỷ lệ nữ; 100% thôn có chi bộ, nữ 15/40 em.
"""
ADMITTED = COUNT | {"figure": "admitted", "printed": "40", "quote": "nạp 40"}
WOMEN = COUNT | {
    "figure": "women", "dimension": "sex", "category": "female", "of": "admitted",
    "printed": "16", "quote": "nữ 16",
}  # fmt: skip
SHARE = WOMEN | {"figure": "women-share", "measure": "share", "printed": "40", "quote": "chiếm 40%"}


def problems_of(folder: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(DataError) as caught:
        load_figures(folder)
    return [(Path(p.file).name, p.line, p.column) for p in caught.value.problems]


def message_of(folder: Path) -> str:
    with pytest.raises(DataError) as caught:
        load_figures(folder)
    return str(caught.value)


def test_the_table_has_the_columns_of_the_contract() -> None:
    figures = load_figures(SEEDS)
    assert tuple(figures.columns) == COLUMNS
    assert set(TYPED) <= set(COLUMNS)
    assert not figures.isna().any().any()
    assert figures["article"].unique().tolist() == [
        "khanh-son", "lam-dong", "thai-binh", "bac-quang", "cang-long",
    ]  # fmt: skip
    pd.testing.assert_frame_equal(figures, load_figures())


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
def test_every_figure_stands_where_the_table_says(folder: Path) -> None:
    texts = load_articles(folder).set_index("slug")["text"]
    figures = load_figures(folder)
    assert len(figures) > 70
    for row in figures.to_dict("records"):
        assert texts[row["article"]][row["start"] : row["end"]] == row["printed"]
        assert row["low"] <= row["value"] <= row["high"]
        assert row["value"] == float(parse_number(row["printed"]))


@pytest.mark.parametrize(
    ("name", "value", "decimals", "low", "high", "unit"),
    [
        ("thai-binh/admitted", 10986, 0, 10986, 10986, "people"),
        ("thai-binh/youth-share", 60.6, 1, 60.55, 60.65, "percent"),
        ("thai-binh/mean-age", 29.5, 1, 29.45, 29.55, "years"),
        ("lam-dong/target", 80, 0, 80, inf, "people"),
        ("lam-dong/awareness-classes", 4, 0, 4, 4, "classes"),
        ("bac-quang/attainment", 60, 0, 50, 60, "percent"),
        ("bac-quang/cells", 452, 0, 452, 452, "cells"),
        ("bac-quang/organisations", 33, 0, 33, 33, "organisations"),
        ("khanh-son/communes-organised-share", 100, 0, 99.5, 100, "percent"),
        ("khanh-son/attainment", 100, 0, 99.5, 100.5, "percent"),
        ("cang-long/assigned-share", 99, 0, 99, 100, "percent"),
    ],
)
def test_value_bounds_and_unit_are_derived(
    name: str, value: float, decimals: int, low: float, high: float, unit: str
) -> None:
    figures = load_figures(SEEDS)
    row = figures[figures["article"] + "/" + figures["figure"] == name].iloc[0]
    derived = row[["value", "decimals", "low", "high", "unit"]].tolist()
    assert derived == [value, decimals, low, high, unit]


def test_units_follow_the_number(tmp_path: Path) -> None:
    rise = COUNT | {"measure": "increase", "figure": "rise", "printed": "2", "quote": "tăng 2"}
    members = COUNT | {"figure": "members", "population": "member"}
    members |= {"printed": "72 ngàn", "quote": "có 72 ngàn"}
    figures = load_figures(make_folder(tmp_path, TEXT, [ADMITTED, members, rise]))
    assert figures["unit"].tolist() == ["people", "people", "points"]
    members_row = figures[["value", "low", "high"]].to_numpy().tolist()[1]
    assert members_row == [72000, 71500, 72500]


def test_an_aside_is_located_but_left_out_of_the_table(tmp_path: Path) -> None:
    aside = {"figure": "year", "measure": "aside", "category": "year"}
    aside |= {"printed": "2020", "quote": "Năm 2020"}
    assert load_figures(make_folder(tmp_path, TEXT, [aside, ADMITTED]))["figure"].tolist() == [
        "admitted"
    ]
    make_folder(tmp_path, TEXT, [aside | {"quote": "Năm 2021"}])
    assert problems_of(tmp_path) == [("a.csv", 2, "quote")]


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: unicodedata.normalize("NFD", data.decode()).encode(),
    ],
    ids=["BOM", "CRLF", "NFD"],
)
def test_bom_crlf_and_nfd_read_alike(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    shutil.copytree(SEEDS, tmp_path, dirs_exist_ok=True)
    with (SEEDS / "articles.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for path in (tmp_path / f"{row['slug']}.txt", tmp_path / f"{row['slug']}.csv"):
            path.write_bytes(change(path.read_bytes()))
        data = (tmp_path / f"{row['slug']}.txt").read_bytes()
        row["sha256"] = hashlib.sha256(data).hexdigest()
    write_csv(tmp_path / "articles.csv", FACTS, rows)
    pd.testing.assert_frame_equal(load_figures(tmp_path), load_figures(SEEDS))


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"figure": "Women"}, "figure"),
        ({"figure": "admitted"}, "figure"),
        ({"period": "2020/13"}, "period"),
        ({"period": "2021/2020"}, "period"),
        ({"period": "2021-02-29"}, "period"),
        ({"period": "2020/"}, "period"),
        ({"population": "members"}, "population"),
        ({"population": ""}, "population"),
        ({"dimension": "gender"}, "dimension"),
        ({"dimension": ""}, "category"),
        ({"category": "woman"}, "category"),
        ({"category": ""}, "category"),
        ({"dimension": "age", "category": "40-30"}, "category"),
        ({"dimension": "qualification", "category": "college+postgraduate"}, "category"),
        ({"dimension": "qualification", "category": "university+college"}, "category"),
        ({"dimension": "other", "category": "Two Words"}, "category"),
        ({"measure": "total"}, "measure"),
        ({"measure": "mean"}, "category"),
        ({"hedge": "almost"}, "hedge"),
        ({"printed": "sixteen"}, "printed"),
        ({"printed": "1,606"}, "printed"),
        ({"printed": "61"}, "quote"),
        ({"printed": "6"}, "quote"),
        ({"printed": "1"}, "quote"),
        ({"quote": "nữ 61"}, "quote"),
        ({"quote": "16"}, "quote"),
        ({"quote": "đảng viên"}, "quote"),
        ({"printed": "15", "quote": "nữ 15/40", "of": "nobody"}, "of"),
        ({"of": "women"}, "of"),
        ({"of": "women-share"}, "of"),
        ({"against": "nobody"}, "against"),
        ({"against": "women"}, "against"),
        ({"printed": "40", "quote": "chiếm 40%"}, "measure"),
        ({"dimension": "", "category": "", "of": ""}, "figure"),
        ({"printed": "40", "quote": "nạp 40"}, "printed"),
    ],
)
def test_a_cell_that_breaks_its_rule_is_refused(
    tmp_path: Path, change: dict[str, str], column: str
) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED, WOMEN | change, SHARE | {"quote": "chiếm 40%"}])
    found = problems_of(tmp_path)
    assert ("a.csv", 3, column) in found
    assert column in message_of(tmp_path)


def test_the_number_belongs_to_its_multiplier(tmp_path: Path) -> None:
    row = COUNT | {"figure": "members", "printed": "72", "quote": "có 72 ngàn"}
    assert problems_of(make_folder(tmp_path, TEXT, [row])) == [("a.csv", 2, "quote")]


def test_a_circle_of_parts_is_refused_however_long(tmp_path: Path) -> None:
    rows = [ADMITTED | {"of": "women"}, WOMEN | {"of": "admitted"}]
    assert problems_of(make_folder(tmp_path, TEXT, rows)) == [
        ("a.csv", 2, "of"), ("a.csv", 3, "of"),
    ]  # fmt: skip


def test_the_two_ends_of_a_range_are_no_double_count(tmp_path: Path) -> None:
    text = "Mỗi năm kết nạp 5 đến 7 đảng viên."
    low = COUNT | {"figure": "low", "hedge": "at-least", "printed": "5", "quote": "nạp 5"}
    high = COUNT | {"figure": "high", "hedge": "at-most", "printed": "7", "quote": "đến 7"}
    assert len(load_figures(make_folder(tmp_path, text, [low, high]))) == 2
    make_folder(tmp_path, text, [low | {"hedge": ""}, high | {"hedge": ""}])
    assert problems_of(tmp_path) == [("a.csv", 3, "figure")]


def test_all_mistakes_are_told_at_once_each_with_its_place(tmp_path: Path) -> None:
    rows = [ADMITTED | {"quote": "nạp 41"}, WOMEN | {"hedge": "circa"}, SHARE | {"of": "x"}]
    make_folder(tmp_path, TEXT, rows)
    assert message_of(tmp_path) == "\n".join(
        [
            "3 mistakes in the data",
            f"{tmp_path}/a.csv:2: quote: found 'nạp 41'; "
            "expected a phrase of the article, and it isn't there",
            f"{tmp_path}/a.csv:3: hedge: found 'circa'; "
            "expected one of (blank), nearly, over, about, under, at-least, at-most",
            f"{tmp_path}/a.csv:4: of: found 'x'; expected the name of a figure of this article",
        ]
    )


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (TYPED[:-1], "missing: quote"),
        ((*TYPED, "note"), "too many: 'note'"),
        ((), "found no columns; expected the columns figure, place"),
        ((";".join(TYPED),), "found cells separated by ';'; expected commas"),
    ],
)
def test_a_column_missing_or_too_many_is_refused(
    tmp_path: Path, columns: tuple[str, ...], told: str
) -> None:
    make_folder(tmp_path, TEXT, [])
    write_csv(tmp_path / "a.csv", columns, [])
    assert told in message_of(tmp_path)


def test_mistakes_of_one_row_are_told_in_one_order(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [dict.fromkeys(TYPED, "")])
    assert [column for _, _, column in problems_of(tmp_path)] == [
        "figure", "measure", "population", "printed",
    ]  # fmt: skip


def test_a_long_cell_is_told_by_its_beginning(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED | {"quote": "nạp 40 " * 1000}])
    assert len(message_of(tmp_path)) < 400 + len(str(tmp_path))


def test_a_quotation_left_open_is_no_csv(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    (tmp_path / "a.csv").write_text(",".join(TYPED) + '\n"a"b,', encoding="utf-8")
    assert "a.csv:2: found no CSV (',' expected after '\"'); expected" in message_of(tmp_path)


def test_a_row_with_too_few_cells_is_refused(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    with (tmp_path / "a.csv").open("a", encoding="utf-8") as file:
        file.write("women,xã A\n")
    assert problems_of(tmp_path) == [("a.csv", 3, "")]


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "articles.csv"])
@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("Đảng viên".encode("utf-16"), "UTF-16"),
        (b"\x89PNG\r\n\x00\xff", "binary"),
        (b"\xd0\xe5ng vi\xean", "Windows-1258"),
    ],
)
def test_bytes_that_are_not_utf8_are_refused(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    (tmp_path / name).write_bytes(data)
    assert told in message_of(tmp_path)
    assert f"{name}:" in message_of(tmp_path)


def test_an_article_changed_since_it_was_recorded_is_refused(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    (tmp_path / "a.txt").write_text(TEXT + " ", encoding="utf-8")
    assert problems_of(tmp_path) == [("articles.csv", 2, "sha256")]


def test_missing_files_are_told(tmp_path: Path) -> None:
    assert problems_of(tmp_path) == [("articles.csv", 0, "")]
    make_folder(tmp_path, TEXT, [ADMITTED])
    (tmp_path / "a.csv").unlink()
    assert problems_of(tmp_path) == [("a.csv", 0, "")]
    (tmp_path / "a.txt").unlink()
    assert ("a.txt", 0, "") in problems_of(tmp_path)


def test_an_article_without_figures_gives_an_empty_table_of_the_same_types(tmp_path: Path) -> None:
    empty = load_figures(make_folder(tmp_path, TEXT, []))
    assert empty.empty
    assert empty.dtypes.to_dict() == load_figures(SEEDS).dtypes.to_dict()


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    write_csv(tmp_path / "articles.csv", FACTS, [])
    assert "no articles" in message_of(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"slug": "A b"},
        {"title": ""},
        {"published": "8.7.2021"},
        {"published": "2021-13"},
        {"slug": "b"},
    ],
)
def test_facts_that_break_their_rule_are_refused(tmp_path: Path, change: dict[str, str]) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    fact = {"slug": "a", "title": "T", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()}
    write_csv(tmp_path / "articles.csv", FACTS, [fact | change])
    assert problems_of(tmp_path)[0][0] in ("articles.csv", "b.txt", "b.csv")


def test_a_slug_is_recorded_once(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [ADMITTED])
    fact = {"slug": "a", "title": "T", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()}
    write_csv(tmp_path / "articles.csv", FACTS, [fact, fact])
    assert problems_of(tmp_path) == [("articles.csv", 3, "slug")]


def test_the_articles_are_the_ones_that_came() -> None:
    articles = load_articles(SEEDS)
    assert articles["slug"].tolist() == load_figures(SEEDS)["article"].unique().tolist()
    for slug, sha256 in zip(articles["slug"], articles["sha256"], strict=True):
        assert hashlib.sha256((SEEDS / f"{slug}.txt").read_bytes()).hexdigest() == sha256
