"""Nothing missed and nothing swallowed: every number is explained, and no rule takes a figure."""

import csv
import re
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import coverage, load_articles, load_figures
from analysis.reading.coverage import UNEXPLAINED
from analysis.reading.figures import TYPED
from analysis.reading.numbers import find_numbers
from tests.folders import COUNT, EVERY, PRACTICE, SEEDS, WORKED_ON, make_folder, write_csv


def test_every_number_of_the_five_articles_is_accounted_for() -> None:
    covered = coverage(load_articles(SEEDS))
    assert covered[covered["status"] == UNEXPLAINED].empty
    assert (covered["status"] == "figure").sum() == len(load_figures(SEEDS))


@pytest.mark.parametrize("folder", EVERY)
def test_no_digit_is_left_out(folder: Path) -> None:
    articles = load_articles(folder)
    covered = coverage(articles)
    for slug, text in zip(articles["slug"], articles["text"], strict=True):
        rows = covered[covered["article"] == slug]
        spans = {
            i
            for start, end in zip(rows["start"], rows["end"], strict=True)
            for i in range(start, end)
        }
        assert {m.start() for m in re.finditer(r"\d", text)} <= spans
        assert rows["start"].is_monotonic_increasing
        assert (rows["start"].to_numpy()[1:] >= rows["end"].to_numpy()[:-1]).all()
        lines = text.split("\n")
        for line, printed in zip(rows["line"], rows["printed"], strict=True):
            assert printed in lines[line - 1]


@pytest.mark.parametrize("folder", WORKED_ON)
def test_no_rule_swallows_a_figure(folder: Path) -> None:
    """The rules know nothing of the table; every typed number must still be found, unexplained."""
    articles = load_articles(folder)
    for row in load_figures(folder).to_dict("records"):
        text = articles.loc[articles["slug"] == row["article"], "text"].item()
        found = {(n.start, n.end): n.rule for n in find_numbers(text)}
        assert found.get((row["start"], row["end"])) == "", row


def test_what_a_row_types_of_an_expression_leaves_the_rest_explained(tmp_path: Path) -> None:
    aside = {"figure": "a", "measure": "aside", "category": "months"}
    row = aside | {"printed": "6", "quote": "6 tháng"}
    make_folder(tmp_path, "Đi tuyến huyện từ 3 đến 6 tháng", [row])
    covered = coverage(load_articles(tmp_path))
    assert [*zip(covered["printed"], covered["status"], strict=True)] == [
        ("3", "duration"), ("6", "aside"),
    ]  # fmt: skip


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
def test_a_figure_that_nobody_typed_is_noticed(folder: Path, tmp_path: Path) -> None:
    """Each figure alone is taken out of its CSV: coverage must miss it."""
    missed = dropped = 0
    articles = load_articles(folder)
    for slug, text in zip(articles["slug"], articles["text"], strict=True):
        with (folder / f"{slug}.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            rest = [
                r | {c: "" for c in ("of", "against") if r[c] == row["figure"]}
                for r in rows
                if r is not row
            ]
            make_folder(tmp_path, text, _distinct(rest), slug)
            covered = coverage(load_articles(tmp_path))
            dropped += 1
            missed += (covered["status"] == UNEXPLAINED).sum() > _unexplained(folder, slug)
    assert missed == dropped


def _distinct(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """With an `of` gone, two counts may share a key; their places tell them apart."""
    return [row | {"place": f"{row['place']} {i}"} for i, row in enumerate(rows)]


@cache
def _unexplained(folder: Path, slug: str) -> int:
    covered = coverage(load_articles(folder))
    return int(((covered["article"] == slug) & (covered["status"] == UNEXPLAINED)).sum())


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("sáng 8/1, ngày 12/09/2019, lúc 07:45", ["date", "date", "time"]),
        ("Dịp thành lập Đảng 3-2, sinh nhật Bác 19-5, Quốc khánh 2-9 đều", ["date"] * 3),
        (
            "trong hai ngày 11 và 12/6; các ngày 3, 13 và 23; ngày 5, 12 đảng viên",
            [*["date"] * 6, ""],
        ),
        ("nâng từ 300.000 lên 400.000 đồng; đạt 15/19 tiêu chí", [*["money"] * 2, "quantity"]),
        ("từ tháng 8-2019 đến quí I-2012 và quý III/2020", ["date"] * 3),
        ("từ 7 giờ 30 đến 17h, trước 16h30 ngày 15/7", ["time", "time", "time", "date"]),
        ("Hôm 19/5 và tính đến 30/6, đến 31/10; từ 3/2 đến 9/5 có", ["date"] * 5),
        ("Hôm qua (11/7), xã A (5/7); sáng nay, 4/10, xã", ["date", "", "", "date"]),
        ("từ 5/12 lên 9/12 thôn, kết nạp tới 15/12 đảng viên", [""] * 6),
        ("chỉ rõ 3 tồn tại, 2 nguyên nhân", ["quantity"] * 2),
        ("nhiệm kỳ 2010 - 2015, năm học 2021-2022, năm 2021", ["term", "term", "year"]),
        ("Đại hội lần thứ VIII, khóa XI, khoá 12, Đại hội XIII", ["term"] * 4),
        ("Nghị quyết Trung ương 4 khoá XI", ["document", "term"]),
        ("Chỉ thị 02 và Quy định số 126, Kế hoạch 100, 28-CT/TW", ["document"] * 4),
        ("Giấy phép số 41/GP-TTĐT. ĐT: 0200 3 555 018", ["document", "contact"]),
        ("5 năm qua, 6 tháng đầu năm, 45 ngày", ["duration"] * 3),
        ("từ 18 đến 30 tuổi, trên 40 tuổi, độ tuổi 18-35", ["age-band"] * 3),
        ("Huy hiệu 30, 40 và 55 năm tuổi Đảng", ["duration"]),
        ("1. Tăng cường\n2) Chỉ đạo\nII. KẾT QUẢ", ["list-number"] * 3),
        (
            "Lượt xem: 1.927 | Hôm nay: 637\n© 2022 [1] [2]",
            ["page", "page", "year", "page", "page"],
        ),
        ("vay 50 triệu đồng, 2,5 ha, 1.208 hộ, 34 km", ["money", *["quantity"] * 3]),
        ("thôn 3, Quốc lộ 19B, lớp 12A1, khối 12", ["name"] * 4),
        ("sau dịch Covid-19, đảng viên thứ 31, đợt 2", ["name"] * 3),
        ("Bài 2: Giữ nguồn", ["list-number"]),
        ("người ở độ tuổi dưới 35, khi vừa ở tuổi 19", ["age-band"] * 2),
        (
            "10 năm 2011 - 2020, học 3 tối, góp 1.250 ngày công",
            ["duration", "term", *["duration"] * 2],
        ),
        ("lương 7 - 9 triệu đồng, máy 90 CV, 35 nóc nhà, 120 tàu cá", ["money", *["quantity"] * 3]),
        ("xã có 4 dân tộc anh em, tinh giản 10% biên chế", ["quantity"] * 2),
        ("Chi hội nào đạt dưới 50% sẽ bị nhắc", ["condition"]),
        ("dưới tầng 2, làm 3 ca, xa 100 hải lý, 8 bạn thuyền", ["name", *["quantity"] * 3]),
        ("Báo Yên Sơn, số 1.245; đảng viên thứ 5.000, đứng thứ 2/15 xã", ["page", *["name"] * 2]),
        ("trễ 2, 3 tháng; mỗi người giúp từ 3 đến 5 hộ", ["duration", "quantity"]),
        (
            "từ 31 đến 40 có 5, đã ngoài 40, ba người từ 31 đến 45, trên 45 có 3",
            ["age-band", "", "age-band", "", "age-band", "age-band", ""],
        ),
        ("tỷ lệ hộ nghèo năm 2012 là 46,5%, nay còn 12,5%", ["year", *["quantity"] * 2]),
        ("chiếm 43,5% trong tổng số 78 nghìn dân, 98% cử tri", ["quantity"] * 3),
        ("dân số 12.000 người, 35 đồng chí huyện ủy viên", ["quantity"] * 2),
        ("mỗi em được một đảng viên kèm, kết nạp một, hai người, hai phần ba lớp", ["idiom"] * 3),
        ("giáo viên Trường Tiểu học Phú Bắc 2, ban hành 7 nghị quyết", ["name", "quantity"]),
        (
            "thu 120 triệu mỗi năm, trực 24/24 giờ, sinh viên năm thứ 3 đại học",
            [
                "money",
                "time",
                "name",
            ],
        ),
        ("từ 45 ngày xuống còn 30; từ 60 xuống 30 ngày", ["duration"] * 4),
        ("máy số 0912, thẻ đảng số 3.412, hồ sơ số 17", ["contact", "name", "name"]),
        ("Ông Páo, 65, kể; tỉnh có 1 thành phố, 18 đội", ["age-band", *["quantity"] * 2]),
        ("mô hình “1 + 1”, kinh nghiệm “4 cùng”, một đảng viên", ["idiom"] * 3),
    ],
)
def test_what_is_no_figure_is_explained_by_a_named_rule(text: str, rules: list[str]) -> None:
    assert [number.rule for number in find_numbers(text)] == rules


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("kết nạp 50 đồng chí, 317 dân tộc thiểu số, 15 con em", ["50", "317", "15"]),
        ("trong 6 tháng 12 đồng chí được kết nạp", ["12"]),
        ("kết nạp được 15 năm 2023 là 18", ["15", "18"]),
        ("đạt 19/22 đảng viên; 9/12 người", ["19", "22", "9", "12"]),
        ("độ tuổi bình quân 29,5 tuổi; tuổi bình quân 35 tuổi", ["29,5", "35"]),
        ("từ 60 đến 80 đảng viên, 5-7 người", ["60", "80", "5", "7"]),
        ("cao đẳng 17, trung cấp 22, đại học 46", ["17", "22", "46"]),
        ("so với kế hoạch 15 người, nghị quyết 80 đảng viên", ["15", "80"]),
        ("bốn đảng viên, ít nhất một quần chúng, Ba lớp", ["bốn", "một", "Ba"]),
        (
            "nay là mười hai; có một hai, tháng mười hai, còn bốn mươi lăm.",
            ["mười hai", "bốn mươi lăm"],
        ),
        ("72 ngàn đảng viên, 5,2 triệu đảng viên", ["72 ngàn", "5,2 triệu"]),
        ("đầu tư doanh nghiệp; mỗi năm đảng viên; linh hoạt", []),
        ("100% xã, thị trấn; chiếm 25,4 %", ["100", "25,4"]),
        ("ngày 12 đảng viên; chi bộ 5 đảng viên", ["12", "5"]),
        ("Ấp có năm đảng viên, năm đồng chí là nữ; trong năm đảng viên đều", ["năm", "năm"]),
        ("không kết nạp được người nào, chiếm 20,2%", ["20,2"]),
        (
            "vỏn vẹn năm mươi tám. Nơi được giao mười, đạt ba, tới năm mươi.",
            [
                "năm mươi tám",
                "mười",
                "năm mươi",
            ],
        ),
        ("thu nhập khá, chiếm 75%; dân số đông, đảng viên nữ 40%", ["75", "40"]),
        ("tăng 2,5 điểm phần trăm; trao 12 quyết định kết nạp", ["2,5", "12"]),
    ],
)
def test_what_may_be_a_figure_is_left_to_the_table(text: str, figures: list[str]) -> None:
    assert [number.printed for number in find_numbers(text) if not number.rule] == figures


RESTATED = """Xã A kết nạp hơn 1.200 đảng viên
Năm qua, xã A kết nạp 1.246 đảng viên, nữ 9/12 em.
Trao quyết định cho 12 em. Ảnh: T.T
Hội B có 1.246 hội viên.
"""


def test_a_number_printed_again_is_explained_but_an_equal_number_is_not(tmp_path: Path) -> None:
    rows = [
        COUNT | {"figure": "admitted", "printed": "1.246", "quote": "nạp 1.246"},
        COUNT | {"figure": "girls", "of": "class", "printed": "9", "quote": "nữ 9/12"},
        COUNT | {"figure": "class", "place": "lớp", "printed": "12", "quote": "cho 12"},
    ]
    covered = coverage(load_articles(make_folder(tmp_path, RESTATED, rows)))
    assert covered[["printed", "status", "figure"]].to_numpy().tolist() == [
        ["1.200", "restated", "admitted"],
        ["1.246", "figure", "admitted"],
        ["9", "figure", "girls"],
        ["12", "restated", "class"],
        ["12", "figure", "class"],
        ["1.246", UNEXPLAINED, ""],
    ]


TAKEN_UP = """Xã A kết nạp 24 đảng viên.
Trong 24 người, phần lớn là nữ. 24 đảng viên ấy đều trẻ.
Xã B có 24 đảng viên.
24 đảng viên. 24 quần chúng ưu tú.
"""


def test_a_number_that_takes_up_what_was_counted_is_explained(tmp_path: Path) -> None:
    rows = [COUNT | {"figure": "admitted", "printed": "24", "quote": "nạp 24"}]
    covered = coverage(load_articles(make_folder(tmp_path, TAKEN_UP, rows)))
    assert list(covered["status"]) == [
        "figure", "restated", "restated", UNEXPLAINED, UNEXPLAINED, UNEXPLAINED,
    ]  # fmt: skip


def test_an_aside_explains_what_no_rule_can_know(tmp_path: Path) -> None:
    row = {"figure": "club", "measure": "aside", "category": "club"}
    row |= {"printed": "1.246", "quote": "có 1.246"}
    write_csv(make_folder(tmp_path, "Hội B có 1.246 bạn.", []) / "a.csv", TYPED, [row])
    covered = coverage(load_articles(tmp_path))
    assert covered["status"].tolist() == ["aside"]
    assert isinstance(covered, pd.DataFrame)


@given(st.text(alphabet="0123456789.,/-– %\nnămthágđ“”()[]:IVX", max_size=300))
def test_any_text_gives_numbers_that_stand_where_they_say(text: str) -> None:
    end = 0
    for number in find_numbers(text):
        assert end <= number.start < number.end
        assert text[number.start : number.end] == number.printed
        end = number.end
