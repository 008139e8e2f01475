"""Drafted rows: each rule on sentences of its own, and what must hold whatever the text."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import load_articles
from analysis.reading.draft import COLUMNS, MOST_CHARACTERS, MOST_NUMBERS, draft, draft_rows
from analysis.reading.drafting.places.about import main_place
from analysis.reading.drafting.places.finding import find_places
from analysis.reading.drafting.times.dateline import Dateline, find_dateline
from analysis.reading.drafting.times.periods import find_periods
from analysis.reading.figures import TYPED, rows_of
from analysis.reading.numbers import find_numbers
from analysis.reading.problems import Problem
from tests.folders import PRACTICE, SEEDS, write_csv

HEAD = "Huyện Yên Sơn chú trọng kết nạp đảng viên trẻ\n12/7/2023\n"


def said(text: str, *columns: str) -> list[tuple[str, ...]]:
    """The number and these columns of every drafted row; links as the numbers they point to."""
    rows = draft_rows(text)
    printed = {row["figure"]: row["printed"] for row in rows} | {"": ""}
    for row in rows:
        row["of"], row["against"] = printed[row["of"]], printed[row["against"]]
    return [tuple(row[column] for column in ("printed", *columns)) for row in rows]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "Huyện kết nạp 140 đảng viên, đạt 70% chỉ tiêu (200 đảng viên).",
            [("140", "count"), ("70", "attainment"), ("200", "target")],
        ),
        (
            "Huyện kết nạp 140 đảng viên, vượt 12 đồng chí so với kế hoạch.",
            [("140", "count"), ("12", "excess")],
        ),
        (
            "Huyện kết nạp 140 đảng viên, tăng 40% so với năm 2022 (100 đồng chí).",
            [("140", "count"), ("40", "increase"), ("100", "count")],
        ),
        (
            "Huyện kết nạp 90 đảng viên, giảm 10 đồng chí, tương đương 10%.",
            [("90", "count"), ("10", "decrease"), ("10", "decrease")],
        ),
        ("Năm 2024, huyện phấn đấu kết nạp 150 đảng viên trở lên.", [("150", "target")]),
        ("Từ năm 2024 đến năm 2026, mỗi năm huyện kết nạp 150 đảng viên.", [("150", "target")]),
        (
            "Đại hội nêu mục tiêu lập 9 chi bộ, kết nạp 150 đảng viên, nữ không dưới 40%.",
            [("9", "target"), ("150", "target"), ("40", "target")],
        ),
        ("Huyện phấn đấu giảm 50% số chi bộ trắng kết nạp.", [("50", "target")]),
        (
            "Huyện phấn đấu kết nạp 160 đảng viên, giảm số chi bộ trắng kết nạp xuống dưới 10%.",
            [("160", "target"), ("10", "target")],
        ),
        (
            "Nghị quyết số 19-NQ/HU nêu: cả nhiệm kỳ kết nạp 600 đảng viên, nữ không dưới 45%.",
            [("600", "target"), ("45", "target")],
        ),
        (
            "Chỉ tiêu năm nay là 170 đảng viên mới, công nhân chiếm từ 18% trở lên.",
            [("170", "target"), ("18", "target")],
        ),
        (
            "Huyện kết nạp 140 đảng viên, hơn chỉ tiêu 12 người.",
            [("140", "count"), ("12", "excess")],
        ),
        (
            "Trình độ của đảng viên khá hơn năm trước: 40 người học hết lớp 12.",
            [("40", "count")],
        ),
        ("Tiến độ của huyện vượt mốc 60%.", [("60", "aside")]),
        ("Huyện còn 3 xã đạt dưới 50% chỉ tiêu.", [("3", "count"), ("50", "aside")]),
        ("Năm sau cao hơn năm trước: năm 2021 có 9 đảng viên mới.", [("9", "count")]),
        (
            "Chỉ tiêu được giao là 13 đảng viên, xã về đích sớm, đạt 107,6%.",
            [("13", "target"), ("107,6", "attainment")],
        ),
        (
            "Chỉ tiêu là 280 đảng viên, nghĩa là đạt chưa đến 67% chỉ tiêu.",
            [("280", "target"), ("67", "attainment")],
        ),
        ("Hồ sơ bảo đảm đúng quy định; 5 năm có 30 đảng viên mới.", [("30", "count")]),
        (
            "Huyện kết nạp 61 đảng viên trong tổng số 210 đảng viên phải kết nạp.",
            [("61", "count"), ("210", "target")],
        ),
        (
            "Tuổi bình quân của đảng viên mới là 27,9, trong khi nhiệm kỳ trước là 31,2.",
            [("27,9", "mean"), ("31,2", "mean")],
        ),
        (
            "Tuổi đời của đảng viên mới cũng trẻ hơn trước: 57 đồng chí dưới 30 tuổi.",
            [("57", "count")],
        ),
        ("Huyện yêu cầu các chi bộ xem xét, kết nạp ít nhất 75% quần chúng.", [("75", "target")]),
        (
            "Huyện kết nạp 90 đảng viên, phấn đấu cả năm đạt và vượt 100% kế hoạch.",
            [("90", "count"), ("100", "target")],
        ),
        (
            "Tuổi bình quân của đảng viên mới từ 31,6 hạ xuống 28,9.",
            [("31,6", "mean"), ("28,9", "mean")],
        ),
        (
            "Huyện kết nạp 97 đảng viên, bằng 105% so với cùng kỳ.",
            [("97", "count"), ("105", "")],
        ),
        (
            "Huyện kết nạp 97 đảng viên, bằng 97% chỉ tiêu, bằng 105% so với cùng kỳ.",
            [("97", "count"), ("97", "attainment"), ("105", "")],
        ),
        ("Tuổi đời bình quân của đảng viên mới là 27,4.", [("27,4", "mean")]),
        (
            "Tuổi bình quân của đảng viên mới là 27,4, khóa trước là 30,1.",
            [("27,4", "mean"), ("30,1", "mean")],
        ),
        ("Tuổi đời khi vào Đảng rất trẻ: 57 đồng chí dưới 30 tuổi.", [("57", "count")]),
        # what the table has nothing on
        (
            "Huyện kết nạp 90 đảng viên, trao 150 chăn ấm, trồng 40 gốc bưởi.",
            [
                ("90", "count"),
                ("150", "aside"),
            ],
        ),
        ("Cơ sở có 5 tổ chức hội, đã ra 7 kế hoạch.", [("5", "aside"), ("7", "aside")]),
        (
            "Hai tổ chức đông hội viên nhất đã kết nạp 12 đảng viên.",
            [
                ("Hai", "aside"),
                ("12", "count"),
            ],
        ),
        (
            "Chi bộ dưới 5 đảng viên phải sinh hoạt ghép; huyện còn 12 chi bộ như thế.",
            [
                ("5", "aside"),
                ("12", "count"),
            ],
        ),
        ("Nơi có từ 3 đảng viên chính thức trở lên được lập chi bộ.", [("3", "aside")]),
        ("Số chi bộ có dưới 5 đảng viên còn 12.", [("5", "aside"), ("12", "count")]),
        ("Phấn đấu mỗi chi bộ có từ 5 đảng viên trở lên.", [("5", "target")]),
        (
            "Chi bộ có 12 đảng viên, 9 đồng chí biểu quyết tán thành.",
            [
                ("12", "count"),
                ("9", "aside"),
            ],
        ),
        (
            "Theo Điều lệ, chi bộ có từ 9 đảng viên chính thức trở lên bầu chi ủy.",
            [("9", "aside")],
        ),
        (
            "Huyện kết nạp 90 đảng viên; 45% người được hỏi chưa biết điều ấy.",
            [("90", "count"), ("45", "aside")],
        ),
        (
            "Chi bộ giới thiệu 9 quần chúng được đoàn viên nhất trí đề nghị kết nạp.",
            [
                ("9", "count"),
            ],
        ),
        (
            "Đợt này, huyện tiễn 165 thanh niên nhập ngũ, có 12 đảng viên.",
            [
                ("165", "aside"),
                ("12", "count"),
            ],
        ),
        (
            "Đồn mở lớp xóa mù chữ cho 23 chị em, kết nạp 2 đảng viên.",
            [
                ("23", "aside"),
                ("2", "count"),
            ],
        ),
        (
            "Huyện có 12 đảng viên là thợ; trong đó 7 thợ lò, 5 bí thư chi đoàn.",
            [
                ("12", "count"),
                ("7", "count"),
                ("5", "count"),
            ],
        ),
        (
            "Tỷ lệ hộ nghèo của xã giảm từ 34% xuống 9,6%, đảng viên nữ đạt 41%.",
            [("9,6", "aside"), ("41", "share")],
        ),
        (
            "Độ che phủ rừng đạt 62%; 90% đường thôn đã đổ bê tông.",
            [("62", "aside"), ("90", "aside")],
        ),
        (
            "Tỷ lệ của Huyện đoàn còn thấp hơn: 12 trong tổng số 90 đoàn viên.",
            [
                ("12", "count"),
                ("90", "count"),
            ],
        ),
        ("Toàn huyện có 3.450 học sinh, 120 giáo viên.", [("3.450", "aside"), ("120", "aside")]),
    ],
)
def test_measures(sentence: str, rows: list[tuple[str, str]]) -> None:
    assert said(HEAD + sentence, "measure") == rows


@pytest.mark.parametrize(
    ("sentence", "hedges"),
    [
        ("Huyện kết nạp gần 150 đảng viên, ngót 60% là nữ.", ["nearly", "nearly"]),
        ("Huyện có trên 4.200 đảng viên, khoảng 30% là nữ.", ["over", "about"]),
        ("Huyện kết nạp từ 40 đến 45 đảng viên.", ["at-least", "at-most"]),
        ("Huyện kết nạp 40-45 đảng viên.", ["at-least", "at-most"]),
        ("Huyện kết nạp không dưới 40 đảng viên.", ["at-least"]),
        (
            "Tối sinh hoạt chỉ có 4, 5 đảng viên; huyện có nữ 4, 5 nam.",
            ["at-least", "at-most", "", ""],
        ),
        ("Huyện kết nạp 40 đảng viên trở lên, chưa đến 50% là nữ.", ["at-least", "under"]),
        ("Huyện kết nạp 40 đảng viên, trình độ đại học trở lên 30.", ["", ""]),
    ],
)
def test_hedges(sentence: str, hedges: list[str]) -> None:
    assert [row[1] for row in said(HEAD + sentence, "hedge")] == hedges


@pytest.mark.parametrize(
    ("sentence", "populations"),
    [
        ("Huyện có 41 tổ chức cơ sở đảng, 350 chi bộ, 6.120 đảng viên.",
         ["organisation", "cell", "member"]),
        ("Huyện kết nạp 140 đảng viên, trong đó 60 đảng viên nữ.", ["new-member"] * 2),
        ("Huyện có 6.120 đảng viên, trong đó 2.000 đảng viên nữ.", ["member"] * 2),
        ("140 quần chúng đã được kết nạp, 75 đồng chí là nữ.", ["new-member"] * 2),
        ("Các đoàn thể giới thiệu 300 quần chúng ưu tú.", ["prospect"]),
        ("Huyện mở 5 lớp nhận thức về Đảng cho 312 quần chúng ưu tú.",
         ["awareness-class", "awareness-trainee"]),
        ("Huyện mở 3 lớp bồi dưỡng đảng viên mới với 145 đảng viên.",
         ["new-member-class", "new-member-trainee"]),
        ("Huyện rà soát 65 đảng viên, đưa ra khỏi Đảng 12 trường hợp.", ["screened-member"] * 2),
        ("Huyện có 24 xã, thị trấn với 230 thôn; 75 trường học có chi bộ.",
         ["commune", "hamlet", "institution"]),
        ("Hội Nông dân huyện có 9.500 hội viên, Đoàn Thanh niên có 4.100 đoàn viên.",
         ["farmers-union", "youth-union"]),
        ("11.206 đảng viên được phân công công tác.", ["member"]),
        ("Ba năm qua, Đảng bộ huyện có thêm 412 đảng viên, nông dân 150 người.",
         ["new-member"] * 2),
        ("Đảng bộ xã được bổ sung 15 đảng viên trẻ.", ["new-member"]),
        ("Chi bộ có thêm 3 đảng viên tăng cường.", ["member"]),
        ("Trong số đảng viên kết nạp năm 2022 có 27 đồng chí là nữ.", ["new-member"]),
        ("Về cơ cấu đảng viên mới:\n- Nữ: 110 đồng chí\n- Nông dân: 85", ["new-member"] * 2),
        ("Đoàn xã giới thiệu 34 đoàn viên ưu tú, Hội Nông dân 12 hội viên.", ["prospect"] * 2),
        ("Chi đoàn thôn Đoài có 26 đoàn viên thì 7 bạn đã là đảng viên.", ["youth-union"] * 2),
        ("Huyện mở hai lớp cảm tình Đảng tại ba xã cho 140 quần chúng.",
         ["awareness-class", "commune", "awareness-trainee"]),
        ("Trường có 2.300 sinh viên, 62 sinh viên là đảng viên; 18 sinh viên được kết nạp.",
         ["", "member", "new-member"]),
        ("Theo dõi 92 đảng viên kết nạp từ năm 2020, thấy 88 đồng chí được công nhận chính thức.",
         ["new-member"] * 2),
        ("Huyện mở lớp cảm tình Đảng dành riêng cho vùng giáo với 98 quần chúng, mới có 27 người "
         "được kết nạp.",
         ["awareness-trainee"] * 2),
        ("Huyện kết nạp 240 đảng viên, nâng tổng số đảng viên lên 6.780 đồng chí.",
         ["new-member", "member"]),
        ("Huyện giới thiệu cho Đảng 12 hội viên, 8 hội viên được kết nạp.",
         ["prospect", "new-member"]),
        ("Hội giới thiệu 90 hội viên ưu tú, 50 chị được kết nạp, 20 người còn chờ thẩm tra.",
         ["prospect", "new-member", "prospect"]),
        ("Hội giới thiệu 90 hội viên ưu tú, 50 chị được kết nạp. Có 30 chị là nông dân.",
         ["prospect", "new-member", "new-member"]),
        ("Hội Phụ nữ huyện giới thiệu 90 hội viên ưu tú. Năm nay, chỉ tiêu là 100 hội viên.",
         ["prospect"] * 2),
        ("Trường kết nạp 9 học sinh.\nTrường có 1.100 học sinh, 960 đoàn viên; 35 đoàn viên ưu tú "
         "đang được bồi dưỡng.", ["new-member", "", "youth-union", "prospect"]),
        ("Chi đoàn Công an giới thiệu 12, kết nạp 9.", ["prospect", "new-member"]),
        ("Xã kết nạp 60 quần chúng; công nhận chính thức 40 đồng chí. Trong số quần chúng được kết "
         "nạp, nữ 25, tôn giáo 9.", ["new-member", "member", "new-member", "new-member"]),
        ("Có 215 lượt quần chúng được bồi dưỡng nhận thức về Đảng.", ["awareness-trainee"]),
        ("Các huyện mở nhiều lớp cảm tình Đảng với 987 quần chúng.", ["awareness-trainee"]),
        ("Huyện mở 17 lớp nhận thức về Đảng. 1.214 người đã theo học.",
         ["awareness-class", "awareness-trainee"]),
        ("Xã cử nhiều người đi học nhất với 41 quần chúng.", ["awareness-trainee"]),
        ("Huyện giới thiệu 20 quần chúng, 15 người đủ điều kiện xét kết nạp.", ["prospect"] * 2),
        ("Hội Phụ nữ huyện đã vào cuộc. Hội quản lý 8.200 hội viên.", ["women-union"]),
        ("Toàn huyện có 5.100 đoàn viên, 300 đoàn viên là đảng viên.", ["youth-union"] * 2),
        ("Huyện mở 2 lớp cảm tình Đảng cho 90 người, 35 người đã được kết nạp.",
         ["awareness-class", "awareness-trainee", "awareness-trainee"]),
        ("Huyện thành lập mới 12 tổ chức đảng, 9 tổ chức ở các doanh nghiệp.",
         ["organisation"] * 2),
        ("Huyện kết nạp 140 đảng viên. Có 90 đoàn viên thanh niên, chiếm 64,3%.",
         ["new-member"] * 3),
        ("Huyện kết nạp 140 đảng viên. So với cùng kỳ năm 2013 (120 đảng viên), tăng 16,7%.",
         ["new-member"] * 3),
        ("Xã kết nạp 90 đảng viên. Các chi bộ trường học đóng góp 11 đảng viên.",
         ["new-member"] * 2),
        ("Lớp cảm tình Đảng có 90 học viên. Trong số học viên ấy, 60 người đã được kết nạp; 30 "
         "người chưa được kết nạp. Trong 60 đảng viên nói trên, nữ có 20 đồng chí.",
         ["awareness-trainee"] * 3 + ["new-member"]),
        ("Xã cử 40 quần chúng đi học.", ["awareness-trainee"]),
        ("Đảng bộ có 310 đảng viên. Năm 2020, kết nạp 12 đảng viên. Đảng viên nữ có 98 đồng chí.",
         ["member", "new-member", "member"]),
        ("Chi bộ kết nạp 3 đảng viên, nâng tổng số đảng viên của chi bộ lên 28.",
         ["new-member", "member"]),
        ("Số quần chúng ưu tú đi học lớp nhận thức về Đảng là 310 người.", ["awareness-trainee"]),
        ("Huyện kết nạp 90 đảng viên; mỗi đảng viên giúp đỡ 1 quần chúng.",
         ["new-member", "prospect"]),
        ("Huyện kết nạp 90 đảng viên; trên 95% đảng viên hoàn thành tốt nhiệm vụ.",
         ["new-member", "member"]),
        ("Danh sách nguồn có 21 người; 13 người đã vào Nam.", ["prospect"] * 2),
        ("Xã kết nạp 8 giáo viên; hiện còn 4 quần chúng.", ["new-member", "prospect"]),
        ("Số thôn chưa có chi bộ từ 40 năm 2010 nay rút xuống 12.", ["hamlet"] * 2),
        ("Huyện rà soát 65 đảng viên, chiếm 1% trong tổng số 6.500 đảng viên.",
         ["screened-member", "screened-member", "member"]),
    ],
)  # fmt: skip
def test_populations(sentence: str, populations: list[str]) -> None:
    assert [row[1] for row in said(HEAD + sentence, "population")] == populations


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Huyện có 20 thôn, 12 thôn có chi bộ, 3 thôn “trắng” đảng viên.",
         ["", "party-presence:present", "party-presence:absent"]),
        ("Huyện có 5 thôn chưa có đảng viên, 9 thôn chưa có chi bộ.",
         ["party-presence:absent", "other:without-cell"]),
        ("Huyện có 9 thôn chưa có chi bộ, 5 thôn chưa có đảng viên.",
         ["other:without-cell", "party-presence:absent"]),
        ("Xã có 60 đảng viên, chiếm 7% tổng số cán bộ, công nhân.", ["", ""]),
        ("Huyện có 30 thôn; thôn có chi bộ là 28, thôn chưa có đảng viên còn 1.",
         ["", "party-presence:present", "party-presence:absent"]),
        ("Trường THPT số 2 có 60 đảng viên.", [""]),
        ("Huyện giới thiệu 80 đoàn viên, đạt 90% chỉ tiêu Tỉnh đoàn giao.", ["", ""]),
        ("Có 30 đảng viên ra khỏi Đảng: 12 người bị xóa tên, 18 người xin ra khỏi Đảng.",
         ["outcome:left-party", "other:struck-off", "other:resigned"]),
        ("Xã có 320 đảng viên; 45 đảng viên đi làm ăn xa, chiếm 14% tổng số đảng viên.",
         ["", "other:elsewhere", "other:elsewhere"]),
        ("Huyện kết nạp 90 đảng viên; 80% số đảng viên mới dưới 35 tuổi.", ["", "age:under-35"]),
        ("Năm 2020 kết nạp 38 đảng viên nữ, năm 2021 là 42 đảng viên.", ["sex:female"] * 2),
        ("Tỷ lệ đảng viên mới là nông dân giảm từ 45% xuống 32%.", ["occupation:farmer"] * 2),
        ("Chi bộ Quân sự huyện có 35 đảng viên.", [""]),
        ("Có 7 trong tổng số 82 chi bộ ấp không kết nạp được đảng viên nào, chiếm 8,5%.",
         ["other:none-admitted", "other:hamlet-cell", "other:none-admitted"]),
        ("Tỉnh có 160 doanh nghiệp, 70 doanh nghiệp có vốn đầu tư nước ngoài.",
         ["", "other:foreign-invested"]),
        ("Trong 74 ấp còn 11 ấp chưa có đảng viên nữ.", ["", "other:without-women"]),
        ("Đảng viên mới làm việc trong các doanh nghiệp ngoài khu vực nhà nước chỉ chiếm 6%.",
         ["other:private-sector"]),
        ("Tỷ lệ đảng viên mới có trình độ đại học năm 2011 chỉ chiếm 33% thì năm 2015 là 46%.",
         ["qualification:university"] * 2),
        ("Xã có 90 đảng viên, 8 đảng viên là chủ tàu.", ["", "other:chu-tau"]),
        ("Huyện kết nạp 90 đảng viên: trường học 30 đồng chí, doanh nghiệp 9 đồng chí.",
         ["", "occupation:public-service", "occupation:enterprise"]),
        ("Có 7 xã đạt chỉ tiêu.", ["other:dat-chi-tieu"]),
        ("Trung tâm mở 4 lớp học cho 90 học viên; 85 học viên được cấp giấy chứng nhận; 40 học "
         "viên đã được kết nạp.", ["", "", "other:certified", "other:admitted"]),
        ("Huyện kết nạp 90 đảng viên, trong đó 35 đồng chí là trưởng thôn, 22 là bí thư chi đoàn.",
         ["", "other:cadre", "other:chi-doan"]),
        ("Năm 2020, trường kết nạp 63 sinh viên; năm 2021 là 48 em.",
         ["occupation:pupil"] * 2),
        ("Trong số 90 quần chúng được bồi dưỡng có 60 đoàn viên.", ["", "youth-union:member"]),
        ("Số học viên là nữ 150 người.", ["sex:female"]),
        ("Tỉnh lập 75 tổ chức đảng, 63 tổ chức ở doanh nghiệp tư nhân, doanh nghiệp có vốn đầu tư "
         "nước ngoài có 12.", ["", "other:private-sector", "other:foreign-invested"]),
        ("Huyện kết nạp 140 đảng viên, đảng viên nữ 81 đồng chí, đảng viên trẻ dưới 30 tuổi 90 "
         "đồng chí.", ["", "sex:female", "age:under-30"]),
        ("Các trường kết nạp 18 học sinh; riêng Trường THPT Yên Sơn 11 em.",
         ["occupation:pupil"] * 2),
        ("Mỗi ban cán sự giới thiệu 2 quần chúng.", ["other:per-ban-can"]),
        ("Có 92% số chi bộ có cấp ủy.", ["other:with-committee"]),
        ("Số đảng viên dự bị chuyển chính thức là 230 đồng chí.", ["other:made-official"]),
        ("Xã có 350 đảng viên, trong đó 30 đảng viên được miễn sinh hoạt, 12 đảng viên đi xa, 5 "
         "đảng viên dự bị.", ["", "other:exempt", "other:elsewhere", "other:probationary"]),
        ("Đoàn Thanh niên giới thiệu 300 đoàn viên ưu tú, 180 đoàn viên được kết nạp.",
         ["", ""]),
        ("Huyện có 16 chi bộ, 3 chi bộ phải giải thể.", ["", "other:dissolved"]),
        ("Huyện có 4 thôn chưa có đảng viên; đến nay trong tổng số 30 thôn còn 1 nơi như thế.",
         ["party-presence:absent", "", "party-presence:absent"]),
        ("Huyện có 90 doanh nghiệp ngoài nhà nước. Khu vực này kết nạp 20 đảng viên.",
         ["", "other:private-sector"]),
        ("Huyện kết nạp 200 đảng viên, nữ chiếm 40% với 80 người.",
         ["", "sex:female", "sex:female"]),
        ("Trường kết nạp 80 đảng viên là học sinh, sinh viên, trong đó 30 học sinh THPT.",
         ["occupation:pupil", "other:hoc-sinh-thpt"]),
        ("Xã kết nạp 48 đảng viên; 20/48 đồng chí đã có gia đình.", ["", "other:gia-dinh"]),
        ("Huyện có 40 thôn chưa có chi bộ; năm nay con số ấy chỉ còn 7 thôn.",
         ["party-presence:absent"] * 2),
        ("Huyện mở 9 lớp cảm tình Đảng cho 600 quần chúng, trong đó 4 lớp học buổi tối.",
         ["", "", "other:hoc-buoi-toi"]),
        ("Huyện kết nạp 200 đảng viên; 45% số đảng viên mới là nữ (90 đồng chí).",
         ["", "sex:female", "sex:female"]),
        ("Đồn Biên phòng cử 14 đảng viên về sinh hoạt cùng các chi bộ bản.", ["other:seconded"]),
        ("Đảng ủy phân công 40 đảng viên giúp đỡ các hộ nghèo.", ["work-assignment:assigned"]),
        ("Cả 78 ấp đều đã có chi bộ.", [""]),
        ("Đảng bộ có 19 chi bộ, kể cả các chi bộ sinh viên.", [""]),
        ("Huyện có 90 chi bộ với 1.800 đảng viên, bình quân 20 đảng viên/chi bộ.",
         ["", "", "other:per-chi-bo"]),
        ("Huyện kết nạp 900 đảng viên, trung bình 180 đồng chí mỗi năm.",
         ["", "other:yearly-average"]),
        ("Huyện còn 4 bản chưa có đảng viên; 171 bản đã có chi bộ.",
         ["party-presence:absent", "party-presence:present"]),
        ("Danh sách quần chúng đang theo dõi có 47 người.", [""]),
        ("Xã dựa vào đội ngũ giáo viên để tạo nguồn, kết nạp 12 đồng chí.", [""]),
        ("Xã cử 22 quần chúng đi học. Kết thúc khóa học, 18 người đậu, bốn người nghỉ giữa chừng.",
         ["", "other:dau", "other:nghi-giua-chung"]),
        ("Huyện có 16 xã với 90 thôn. 3 xã dẫn đầu toàn huyện.",
         ["", "", "other:dan-dau-toan-huyen"]),
        ("Đầu nhiệm kỳ, huyện còn 17 thôn chưa có chi bộ. Nay 236/241 thôn đã có, bằng 97,9%.",
         ["party-presence:absent", "party-presence:present", "", "party-presence:present"]),
        ("Huyện có 90 bản, còn 9 bản chưa có đảng viên; so với năm 2010 (20 bản) đã giảm 11 bản.",
         ["", *["party-presence:absent"] * 3]),
        ("Huyện kết nạp 240 đảng viên. Nữ chiếm 40%; năm 2010, tỷ lệ ấy chỉ là 21,4%, ứng với "
         "41/192 đảng viên mới.", ["", *["sex:female"] * 3, ""]),
        ("Huyện có 60 đảng viên, người có đạo 28 đồng chí, tăng 40% so với năm 2020 (20 đồng chí).",
         ["", *["religion:believer"] * 3]),
        ("Huyện kết nạp 624 đảng viên; đoàn viên chiếm 64,4%; phụ nữ còn ít, gần 30%.",
         ["", "youth-union:member", "sex:female"]),
        ("Lớp cảm tình Đảng có 90 học viên, gần 60% là đoàn viên.", ["", "youth-union:member"]),
        ("Huyện kết nạp 90 đảng viên: nông dân dẫn đầu (41 người), cán bộ xã (30 người).",
         ["", "occupation:farmer", "occupation:state-agency"]),
        ("Số thôn chưa có chi bộ giảm từ 19 xuống 3.", ["party-presence:absent"] * 2),
        ("Chi bộ trường có 45 đảng viên, chiếm 75% cán bộ, giáo viên.", ["", ""]),
        ("Có 24/26 xã có đảng viên mới; 90% số trường kết nạp được học sinh.",
         ["other:admitting", "", "other:admitting"]),
        ("Chi bộ có 19 quần chúng; 03 chi bộ được Đảng ủy xã biểu dương.",
         ["", "other:dang-uy-xa-bieu"]),
        ("Danh sách cảm tình Đảng có 21 người, 15 người là đoàn viên.", ["", "youth-union:member"]),
        ("Huyện dự kiến mở 10 lớp cảm tình Đảng cho 650 học viên, trong đó 6 lớp đặt tại cụm xã.",
         ["", "", "other:dat-tai-cum-xa"]),
        ("Lớp cảm tình Đảng có 96 học viên. Kết quả, 25 học viên giỏi, còn khá 58 người.",
         ["", "other:excellent", "other:good"]),
        ("Huyện có 90 đảng viên; về lý luận chính trị: cao cấp 5 đồng chí, trung cấp 20 đồng chí.",
         ["", "other:ly-luan-chinh-tri", "other:trung-cap"]),
        ("Xã có 12 thôn, thôn nào cũng có chi bộ.", [""]),
        ("Cả huyện có 48 chi bộ thôn, bản, khu phố.", ["other:hamlet-cell"]),
        ("Huyện có 7 chi bộ doanh nghiệp tư nhân với 62 đảng viên. Nay số chi bộ loại này là 19, "
         "số đảng viên là 240.",
         ["other:enterprise-cell"] * 4),
        ("Quận có 310 chi bộ; cả nhiệm kỳ lập mới được 16 chi bộ, đạt 80% mục tiêu (20 chi bộ).",
         ["", *["other:newly-founded"] * 3]),
        ("Huyện còn 12 bản tuy đã có đảng viên nhưng chưa đủ người để thành lập chi bộ.",
         ["party-presence:absent"]),
        ("Theo dõi 92 đảng viên kết nạp từ năm 2020, thấy 4 người bị xóa tên.",
         ["", "outcome:left-party"]),
        ("Huyện còn 4 chi bộ chưa có đảng viên dưới 35 tuổi, 2 thôn chưa có đảng viên.",
         ["other:without-duoi-35", "party-presence:absent"]),
        ("31 đảng viên không hoàn thành nhiệm vụ.", ["other:not-fulfilled"]),
        ("Số thôn chưa có đảng viên giảm 9 thôn, còn 25 thôn, chiếm 12,1%.",
         ["party-presence:absent"] * 3),
        ("Tỷ lệ đảng viên nữ tăng từ 35% lên 41%; tỷ lệ đảng viên trẻ tăng từ 52% lên 67%.",
         ["sex:female", "sex:female", "other:len", "other:len"]),
        ("Huyện có 310 chi bộ, 40 chi bộ dưới 5 đảng viên.", ["", "other:duoi", ""]),
        ("Các đoàn thể giới thiệu 57 quần chúng: Đoàn Thanh niên 34 đoàn viên, Hội Nông dân 23.",
         ["", "other:youth-union", "other:farmers-union"]),
        ("Có 12 trong số 180 chi bộ thôn (6,7%) không kết nạp được đảng viên.",
         ["other:none-admitted", "other:hamlet-cell", "other:none-admitted"]),
        ("Mỗi năm kết nạp 5 - 7 đảng viên, trong đó 2 - 3 người là nữ.",
         ["", "", "sex:female", "sex:female"]),
        ("Dẫn đầu khối xã là Đảng bộ xã Tân An với 21 đảng viên mới.", [""]),
        ("Trường chú ý học sinh lớp 12. Đến nay 38 em đã vào Đảng.", ["occupation:pupil"]),
        ("Khảo sát 60 đảng viên mới, 20% chưa được phân công nhiệm vụ.",
         ["", "other:not-assigned"]),
        ("Huyện có 312 chi bộ, trong đó chi bộ dân cư 140, chi bộ cơ quan 95, chi bộ trường học "
         "57.",
         ["", "other:hamlet-cell", "other:office-cell", "other:school-cell"]),
        ("Xã có 30 quần chúng ưu tú, 12 người đã viết đơn xin vào Đảng.", ["", "other:aspiring"]),
        ("Toàn huyện còn 3 thôn trắng đảng viên, 2 trường chưa có chi bộ.",
         ["party-presence:absent"] * 2),
        ("Huyện mở 2 lớp cảm tình Đảng cho 90 người, nữ nhiều hơn nam (60 người, bằng 66,6%).",
         ["", "", "sex:female", "sex:female"]),
        ("Huyện có 98% số chi bộ hoàn thành tốt nhiệm vụ, riêng xã Tân Long đạt 100%.",
         ["other:good", "other:good"]),
        ("Huyện có 900 đảng viên. Nữ chiếm 43%, tăng 4% so với năm 2021.",
         ["", "sex:female", "sex:female"]),
        ("Huyện có 900 đảng viên, nữ 30 đảng viên, 12 đảng viên hay ốm.",
         ["", "sex:female", "other:hay-om"]),
    ],
)  # fmt: skip
def test_parts_of_other_populations(sentence: str, parts: list[str]) -> None:
    rows = said(HEAD + sentence, "dimension", "category")
    assert [":".join(filter(None, row[1:])) for row in rows] == parts


WHOLE = HEAD + "Huyện kết nạp 900 đảng viên. "


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Trong đó, nữ 400, nam 500.", ["sex:female", "sex:male"]),
        ("Trong đó có 400 nữ, 500 nam.", ["sex:female", "sex:male"]),
        ("400 đồng chí là nữ (44,4%).", ["sex:female", "sex:female"]),
        ("Người dân tộc thiểu số: 90, chiếm 10%.", ["ethnicity:minority"] * 2),
        ("Người Tày 60 đồng chí, Nùng 20, Dao 10.", ["other:tay", "other:nung", "other:dao"]),
        ("Có 30 đồng chí là người Mông.", ["ethnicity:minority"]),
        ("Trình độ đại học 200, cao đẳng 100, trung cấp 50, đang là sinh viên 8.",
         ["qualification:university", "qualification:college", "qualification:intermediate",
          "qualification:student"]),
        ("Trình độ đại học trở lên 210, cao đẳng, trung cấp 150 đồng chí.",
         ["qualification:university+postgraduate", "qualification:intermediate+college"]),
        ("Công nhân 31, cán bộ, công chức 38, giáo viên 14, công an, quân đội 12.",
         ["occupation:worker", "occupation:state-agency", "occupation:public-service",
          "occupation:armed-forces"]),
        ("Từ 18 đến 30 tuổi: 600; từ 31 đến 40 tuổi: 200; trên 40 tuổi: 100.",
         ["age:18-30", "age:31-40", "age:41+"]),
        ("Độ tuổi từ 18 đến 30 có 42 đồng chí, từ 31 đến 40 có 21 đồng chí.",
         ["age:18-30", "age:31-40"]),
        ("Dưới 30 tuổi có 600 người, từ 51 tuổi trở lên có 20 người.", ["age:under-30", "age:51+"]),
        ("Có 300 đồng chí trong độ tuổi đoàn.", ["age:youth-union-age"]),
        ("Chỉ có 45 giáo dân.", ["religion:believer"]),
        ("Người dân tộc thiểu số, phần lớn là đồng bào Mường, 90 đồng chí.",
         ["ethnicity:minority"]),
        ("Khối doanh nghiệp tư nhân góp 60 người.", ["other:private-sector"]),
        ("Số đang sinh hoạt trong Đoàn Thanh niên Cộng sản Hồ Chí Minh là 450 đồng chí.",
         ["youth-union:member"]),
        ("Các xã biên giới kết nạp 120 đồng chí.", ["other:border-communes"]),
        ("Trong đó có 5 chị.", ["sex:female"]),
        ("Hơn một nửa đảng viên mới (52%) là người dân tộc thiểu số.", ["ethnicity:minority"]),
        ("Đông nhất là người Khơ Mú. Nữ sinh chiếm 4%.", ["sex:female"]),
        ("Dân tộc Tày và Nùng 60 đồng chí.", ["ethnicity:minority"]),
        ("Còn 9 người chưa tốt nghiệp THCS.", ["other:below-lower-secondary"]),
        ("Trong đó có 3 công nhân người Khmer.", ["ethnicity:minority"]),
        ("Phụ nữ chưa nhiều, mới được 210 người.", ["sex:female"]),
        ("30 đồng chí là ngư dân, 12 đồng chí là bộ đội xuất ngũ.",
         ["other:fisherman", "other:demobilised"]),
        ("THPT 800 đồng chí, THCS 100 đồng chí.",
         ["schooling:upper-secondary", "schooling:lower-secondary"]),
        ("Có 45 đồng chí là người có đạo, 20 đồng chí là người Công giáo.",
         ["religion:believer", "other:catholic"]),
        ("Bình quân mỗi năm có 180 người vào Đảng.", ["other:yearly-average"]),
        ("40 đồng chí đã qua tuổi 40, 90 đồng chí chưa đến 30 tuổi, 60 đồng chí không quá 35 tuổi.",
         ["age:41+", "age:under-30", "age:under-36"]),
        ("Tuổi từ 51 trở lên có 20 đồng chí, tuổi đời dưới 30 có 400 đồng chí.",
         ["age:51+", "age:under-30"]),
        ("500 đồng chí có trình độ văn hóa 12/12, 90 đồng chí mới học xong lớp 9, 200 đồng chí có "
         "bằng cấp 3.",
         ["schooling:upper-secondary", "schooling:lower-secondary", "schooling:upper-secondary"]),
        ("178 đồng chí dưới 30, 7 đồng chí ngoài 45.", ["age:under-30", "age:46+"]),
        ("Học sinh còn ít, 5 năm mới có 23 em; CB, CC, VC: 25 đồng chí.",
         ["occupation:pupil", "occupation:state-agency"]),
        ("Nữ quân nhân, nữ dân quân có 20 đồng chí.", ["sex:female"]),
        ("90 đồng chí là hội viên Hội Nông dân, 60 đồng chí là hội viên Hội Phụ nữ.",
         ["occupation:farmer", "sex:female"]),
        ("700 đồng chí trưởng thành từ phong trào Đoàn; 60 đồng chí là công nhân ở các công ty.",
         ["youth-union:member", "occupation:worker"]),
        ("Trong đó, số đảng viên nữ có 400 đồng chí, đoàn viên ưu tú 500 đồng chí.",
         ["sex:female", "youth-union:member"]),
        ("Có 12 đồng chí là chủ doanh nghiệp, 9 đồng chí theo Phật giáo Hòa Hảo.",
         ["other:business-owner", "religion:believer"]),
    ],
)  # fmt: skip
def test_parts_and_their_whole(sentence: str, parts: list[str]) -> None:
    rows = said(WHOLE + sentence, "dimension", "category", "of")[1:]
    assert [f"{row[1]}:{row[2]}" for row in rows] == parts
    wholes = {row[3] for row in rows}
    assert wholes == ({""} if "yearly" in parts[0] else {"900"})


def test_a_part_that_no_list_names_is_called_by_its_own_words_and_doubted() -> None:
    table = draft(WHOLE + "Trong đó có 60 đồng chí là nghệ nhân, còn lại 8 đồng chí là nhà văn.")
    assert list(table["category"][1:]) == ["nghe-nhan", "nha-van"]
    assert table["doubt"][1:].str.contains("no list names this part").all()


@pytest.mark.parametrize(
    ("sentences", "links"),
    [
        ("Huyện kết nạp 140 đảng viên, 60 đồng chí là nữ. Huyện có 6.120 đảng viên, 2.000 là nữ.",
         [("140", "", ""), ("60", "140", ""), ("6.120", "", ""), ("2.000", "6.120", "")]),
        ("Huyện có 6.120 đảng viên. Huyện rà soát 65 đảng viên, chiếm 1,1% tổng số đảng viên.",
         [("6.120", "", ""), ("65", "6.120", ""), ("1,1", "6.120", "")]),
        ("Huyện kết nạp 33 đảng viên nữ, chiếm 22% tổng số đảng viên mới (150 đồng chí).",
         [("33", "150", ""), ("22", "150", ""), ("150", "", "")]),
        ("Huyện đưa ra khỏi Đảng 9 đảng viên, gồm: xóa tên 5, khai trừ 4.",
         [("9", "", ""), ("5", "9", ""), ("4", "9", "")]),
        ("Xã kết nạp 19/22 đảng viên.", [("19", "", "22"), ("22", "", "")]),
        ("Xã kết nạp 9/20 đảng viên (45%).", [("9", "", ""), ("20", "", ""), ("45", "9", "20")]),
        ("Huyện có 38 tổ chức cơ sở đảng. 36/38 tổ chức cơ sở đảng đã xây dựng kế hoạch.",
         [("38", "", ""), ("36", "38", "")]),
        ("Xã kết nạp 12 đảng viên. 9/12 đồng chí là đoàn viên.",
         [("12", "", ""), ("9", "12", "")]),
        ("Nữ 45, nam 29, tương ứng 60,8% và 39,2%.",
         [("45", "", ""), ("29", "", ""), ("60,8", "", ""), ("39,2", "", "")]),
        ("Huyện kết nạp 74 đảng viên: nữ 45, nam 29, tương ứng 60,8% và 39,2%.",
         [("74", "", ""), ("45", "74", ""), ("29", "74", ""), ("60,8", "74", ""),
          ("39,2", "74", "")]),
        ("Năm 2022, xã Bắc Yên được giao 14 đảng viên mà kết nạp tới 17 người, đạt 121,4%.",
         [("14", "", ""), ("17", "", ""), ("121,4", "17", "14")]),
        ("Năm 2022, huyện kết nạp 96 đảng viên, đạt 80% kế hoạch năm. Năm 2022, tỉnh giao huyện "
         "kết nạp 120 đảng viên.",
         [("96", "", ""), ("80", "96", "120"), ("120", "", "")]),
        ("Huyện kết nạp 900 đảng viên. Người có đạo là 120 đồng chí, vượt 20% mục tiêu của nghị "
         "quyết (100 đồng chí).",
         [("900", "", ""), ("120", "900", ""), ("20", "120", "100"), ("100", "", "")]),
        ("Đầu nhiệm kỳ, xã đề ra chỉ tiêu 60 đảng viên cho giai đoạn 2020 - 2025. Từ năm 2020 đến "
         "hết tháng 10-2022, xã kết nạp 37 đồng chí, đạt 61,7%.",
         [("60", "", ""), ("37", "", ""), ("61,7", "37", "60")]),
        ("Huyện mở 9 lớp nhận thức về Đảng, 614 học viên. Trong số này, 5 lớp mở tại cụm xã. Cuối "
         "khóa, 586 học viên được cấp giấy chứng nhận, đạt 95,4%.",
         [("9", "", ""), ("614", "", ""), ("5", "9", ""), ("586", "614", ""), ("95,4", "614", "")]),
        ("Năm 2022, xã Bắc Yên mới kết nạp 18 đồng chí trong khi được giao 190, chưa đến 10%; xã "
         "Nam Yên được giao 8.",
         [("18", "", ""), ("190", "", ""), ("10", "18", "190"), ("8", "", "")]),
        ("Năm 2022, Hội giới thiệu 900 quần chúng, số được kết nạp là 450 người, bằng 50% số được "
         "giới thiệu; so với năm 2021 (405 người) tăng 45 người.",
         [("900", "", ""), ("450", "900", ""), ("50", "900", ""), ("405", "", ""),
          ("45", "450", "405")]),
        ("Hội giới thiệu 342 quần chúng. Trong số được giới thiệu, 203 người đã vào Đảng, bằng "
         "59,3%. Nữ có 51 người, chiếm 25,1% số kết nạp.",
         [("342", "", ""), ("203", "342", ""), ("59,3", "342", ""), ("51", "203", ""),
          ("25,1", "203", "")]),
        ("Xã Bắc Yên giới thiệu 1.120 hội viên, 537 chị trong đó đã vào Đảng, chiếm 47,9%. Ở xã "
         "Nam Yên, các con số lần lượt là 742, 318 và 42,8%.",
         [("1.120", "", ""), ("537", "1.120", ""), ("47,9", "1.120", ""), ("742", "", ""),
          ("318", "742", ""), ("42,8", "742", "")]),
        ("Năm 2022, huyện kết nạp 236 đảng viên, người Thái 87 đồng chí, chiếm 36,9%; trong khi "
         "năm 2010, tỷ lệ ấy chỉ là 21,4%, ứng với 41/192 đảng viên mới.",
         [("236", "", ""), ("87", "236", ""), ("36,9", "236", ""), ("21,4", "192", ""),
          ("41", "192", ""), ("192", "", "")]),
        ("Nữ có 60 đồng chí trên tổng số 132 đảng viên mới, chiếm 45,4%.",
         [("60", "132", ""), ("132", "", ""), ("45,4", "132", "")]),
        ("Theo kế hoạch, cả năm huyện kết nạp 150 đảng viên. Hết quý II, huyện kết nạp được 121 "
         "đảng viên, bằng 80,6%.",
         [("150", "", ""), ("121", "", ""), ("80,6", "121", "150")]),
        ("Huyện Đoàn giới thiệu 150 đoàn viên ưu tú, 95 đoàn viên được kết nạp, chiếm 72% tổng số "
         "đảng viên mới.",
         [("150", "", ""), ("95", "150", ""), ("72", "", "")]),
        ("Năm 2022, huyện kết nạp 200 đảng viên, 60 giáo dân. Riêng xã Bắc Yên kết nạp 25 người, "
         "bằng 12,5% toàn huyện; xã Nam Yên kết nạp 9 giáo dân.",
         [("200", "", ""), ("60", "200", ""), ("25", "200", ""), ("12,5", "200", ""),
          ("9", "60", "")]),
        ("Huyện giới thiệu năm quần chúng thì bốn người trở thành đảng viên. Ba trong số ấy là nữ.",
         [("năm", "", ""), ("bốn", "năm", ""), ("Ba", "bốn", "")]),
        ("Năm 2022, huyện mở 6 lớp cảm tình Đảng với 512 học viên, tăng 1 lớp và 85 học viên so "
         "với năm 2021.",
         [("6", "", ""), ("512", "", ""), ("1", "6", ""), ("85", "512", "")]),
        ("Huyện rà soát 4.500 đảng viên, xử lý 40 trường hợp, trong đó xóa tên 25, khai trừ 5, cho "
         "ra khỏi Đảng 10.",
         [("4.500", "", ""), ("40", "4.500", ""), ("25", "40", ""), ("5", "40", ""),
          ("10", "40", "")]),
        ("Giai đoạn 2018 - 2022, huyện kết nạp 600 đảng viên, riêng năm 2022 kết nạp 140 đồng chí. "
         "Sáu tháng đầu năm nay, huyện kết nạp 80 đồng chí.",
         [("600", "", ""), ("140", "600", ""), ("80", "", "")]),
        ("Huyện có 700 đảng viên nữ. Năm 2022, huyện kết nạp 90 đảng viên. Trong số đảng viên kết "
         "nạp, nữ có 40 đồng chí.",
         [("700", "", ""), ("90", "", ""), ("40", "90", "")]),
        ("Xã Bắc Yên kết nạp 18/24 đảng viên, đạt 75%, và xã Nam Yên, đạt 96,3%.",
         [("18", "", ""), ("24", "", ""), ("75", "18", "24"), ("96,3", "", "")]),
        ("Năm 2022, trường kết nạp 7 học sinh, trong đó 5 em là nữ, vượt 40% kế hoạch.",
         [("7", "", ""), ("5", "7", ""), ("40", "7", "")]),
        ("Huyện mở 4 lớp cảm tình Đảng với 320 học viên. Cuối khóa, 300 học viên được cấp giấy "
         "chứng nhận: xếp loại giỏi 60 người, xếp loại khá 200 người, trung bình 40 người.",
         [("4", "", ""), ("320", "", ""), ("300", "320", ""), ("60", "300", ""),
          ("200", "300", ""), ("40", "300", "")]),
        ("Năm 2022, huyện kết nạp 90 đảng viên. Năm 2025, huyện phấn đấu nữ chiếm 45% số đảng viên "
         "mới.",
         [("90", "", ""), ("45", "", "")]),
        ("Năm 2022, huyện kết nạp 200 đảng viên, có 60 giáo dân.\nLớp đảng viên là giáo dân "
         "khá trẻ: dưới 30 tuổi chiếm 60%. Nữ chiếm 35%.",
         [("200", "", ""), ("60", "200", ""), ("60", "60", ""), ("35", "60", "")]),
        ("Năm 2022, số chi bộ tăng 12 chi bộ, nâng tổng số lên 45 chi bộ.",
         [("12", "45", ""), ("45", "", "")]),
        ("Năm 2022, xã Bắc Yên chỉ có 2 đảng viên mới trong khi chỉ tiêu là 11, bằng 18,1%.",
         [("2", "", ""), ("11", "", ""), ("18,1", "2", "11")]),
        ("Năm 2022, tỉnh giao huyện 120 đảng viên mới, huyện kết nạp 132.",
         [("120", "", ""), ("132", "", "120")]),
        ("Năm 2022, xã Bắc Yên kết nạp 9 người trên chỉ tiêu 10 người.",
         [("9", "", "10"), ("10", "", "")]),
        ("Nhiệm kỳ 2015 - 2020, huyện kết nạp 900 đảng viên, hơn nhiệm kỳ trước là 120. Nhiệm kỳ "
         "trước, huyện chỉ kết nạp 780 người.",
         [("900", "", ""), ("120", "900", "780"), ("780", "", "")]),
        ("Năm 2022, huyện kết nạp 120 đảng viên, so với năm 2021 thì bớt 10 người (130 người).",
         [("120", "", ""), ("10", "120", "130"), ("130", "", "")]),
        ("Giao chỉ tiêu kết nạp 80 đảng viên. Huyện kết nạp 52 đảng viên, đạt 65% chỉ tiêu, "
         "bằng 70% kế hoạch.",
         [("80", "", ""), ("52", "", ""), ("65", "52", "80"), ("70", "52", "")]),
        ("Năm 2021, huyện kết nạp 120 đảng viên. Nửa đầu năm 2022, huyện kết nạp 80 đảng viên; năm "
         "2021, con số này là 50; như vậy đã tăng 60%.",
         [("120", "", ""), ("80", "", ""), ("50", "", ""), ("60", "80", "50")]),
        ("Năm 2015, xã có 14 đảng viên. Nay có 58 đảng viên, tăng 44 đồng chí.",
         [("14", "", ""), ("58", "", ""), ("44", "58", "14")]),
        ("Huyện kết nạp 160 đảng viên. Chỉ tiêu năm nay là 200 đảng viên mới, đến nay mới thực "
         "hiện được 80%.",
         [("160", "", ""), ("200", "", ""), ("80", "160", "200")]),
        ("Huyện kết nạp 200 đảng viên. Năm 2022, huyện kết nạp 90 đảng viên. Tính chung, nữ có 80 "
         "đồng chí, chiếm 40%.",
         [("200", "", ""), ("90", "", ""), ("80", "200", ""), ("40", "200", "")]),
        ("Huyện kết nạp 200 đảng viên. Xã Tân Long kết nạp 9 đảng viên. Nữ có 80 đồng chí.",
         [("200", "", ""), ("9", "", ""), ("80", "200", "")]),
        ("Các đoàn thể giới thiệu 80 quần chúng ưu tú, 48 người đã được kết nạp, đạt tỷ lệ 60%.",
         [("80", "", ""), ("48", "80", ""), ("60", "80", "")]),
        ("Năm 2023, huyện phấn đấu kết nạp 150 đảng viên, trong đó nữ và đoàn viên chiếm 70%.",
         [("150", "", ""), ("70", "150", "")]),
        ("Xã kết nạp 30 đảng viên. Trong 30 đảng viên ấy, 21 người làm việc tại xã.",
         [("30", "", ""), ("21", "30", "")]),
        ("Xã kết nạp giảm từ 40 đồng chí xuống còn 30 đồng chí, giảm 25%.",
         [("40", "", ""), ("30", "", ""), ("25", "30", "40")]),
        ("Giai đoạn 2016 - 2020, huyện kết nạp 600 đảng viên. Năm 2018 đông nhất, kết nạp 140.",
         [("600", "", ""), ("140", "600", "")]),
        ("Năm 2022, huyện kết nạp 600 đảng viên. Đông nhất là xã Tân Long với 41 đảng viên mới.",
         [("600", "", ""), ("41", "600", "")]),
        ("Huyện mở lớp đối tượng Đảng cho 90 quần chúng, nam đông hơn nữ (54 người, bằng 60%).",
         [("90", "", ""), ("54", "90", ""), ("60", "90", "")]),
        ("Đảng viên ở doanh nghiệp có 300 đồng chí, chiếm 5% trong tổng số 6.000 đảng viên.",
         [("300", "6.000", ""), ("5", "6.000", ""), ("6.000", "", "")]),
        ("Năm 2018, huyện chỉ có 12 doanh nghiệp có chi bộ thì nay là 21 doanh nghiệp, tăng 75%.",
         [("12", "", ""), ("21", "", ""), ("75", "21", "12")]),
        ("Huyện mở 4 lớp cảm tình Đảng cho 200 học viên, tăng 1 lớp so với năm 2022; 180 học viên "
         "được cấp giấy chứng nhận, đạt 90%.",
         [("4", "", ""), ("200", "", ""), ("1", "4", ""), ("180", "200", ""), ("90", "200", "")]),
        ("Huyện kết nạp 107 đảng viên. So với cùng kỳ (100 đảng viên) tăng 7%.",
         [("107", "", ""), ("100", "", ""), ("7", "107", "100")]),
        ("Trong tổng số 40 doanh nghiệp, số có tổ chức đảng chiếm 10%.",
         [("40", "", ""), ("10", "40", "")]),
        ("Huyện có 8.000 đảng viên. Xã Tân Long có 200 đảng viên, chiếm 2,5% tổng số đảng viên.",
         [("8.000", "", ""), ("200", "8.000", ""), ("2,5", "8.000", "")]),
        ("Huyện có 143 thôn; hiện chỉ còn 12 thôn chưa có chi bộ, giảm 9 thôn.",
         [("143", "", ""), ("12", "143", ""), ("9", "12", "")]),
        ("Lớp cảm tình Đảng có 90 người học, trong đó 80 người đạt yêu cầu. Sau đó, 40 người vào "
         "Đảng, bằng 50% số người đạt yêu cầu.",
         [("90", "", ""), ("80", "90", ""), ("40", "80", ""), ("50", "80", "")]),
        ("Hiện huyện có 120 thôn. Năm 2010, có 30 thôn chưa có chi bộ.",
         [("120", "", ""), ("30", "", "")]),
        ("Năm 2022, huyện kết nạp 90 đảng viên. Năm 2012, huyện kết nạp 60. Năm 2022, nữ có 40 "
         "đồng chí.",
         [("90", "", ""), ("60", "", ""), ("40", "90", "")]),
        ("Năm 2022, huyện kết nạp 90 đảng viên, vượt 10 đồng chí so với kế hoạch (80 đồng chí), "
         "bằng 112,5%.",
         [("90", "", ""), ("10", "90", "80"), ("80", "", ""), ("112,5", "90", "80")]),
        ("Chỉ tiêu được giao 8 đảng viên, đến nay xã đã kết nạp 10 đảng viên, đạt 125%.",
         [("8", "", ""), ("10", "", ""), ("125", "10", "8")]),
        ("Năm 2023, huyện phấn đấu kết nạp 240 đảng viên, trong đó trên 60% là đoàn viên.",
         [("240", "", ""), ("60", "240", "")]),
        ("Năm 2015, huyện có 40 thôn chưa có chi bộ. Năm 2022, con số này là 30, giảm 25%.",
         [("40", "", ""), ("30", "", ""), ("25", "30", "40")]),
        ("Huyện được giao 50 đảng viên, kết nạp 56 (đạt 112%).",
         [("50", "", ""), ("56", "", ""), ("112", "56", "50")]),
        ("Huyện kết nạp 96 đảng viên; so với cả nhiệm kỳ trước (80 đồng chí) thì tăng hơn 19%.",
         [("96", "", ""), ("80", "", ""), ("19", "96", "80")]),
        ("Huyện kết nạp 90 đảng viên, giảm 10%, so với chỉ tiêu tỉnh giao (120 đảng viên) mới "
         "đạt 75%.",
         [("90", "", ""), ("10", "90", ""), ("120", "", ""), ("75", "90", "120")]),
        ("Huyện kết nạp 120 đảng viên, đạt 80% kế hoạch năm. Kế hoạch ấy là 150 đảng viên.",
         [("120", "", ""), ("80", "120", "150"), ("150", "", "")]),
        ("Nghị quyết xác định kết nạp 200 đảng viên. Đến nay, huyện kết nạp 120 đồng chí, đạt 60% "
         "mục tiêu.",
         [("200", "", ""), ("120", "", ""), ("60", "120", "200")]),
        ("Huyện kết nạp 80 đảng viên. Nông dân chiếm 25% số đảng viên mới (20 đồng chí).",
         [("80", "", ""), ("25", "80", ""), ("20", "80", "")]),
        ("Lớp cảm tình Đảng có 100 học viên. Trong số học viên, 60 người đã được kết nạp, bằng "
         "60%. Trong 60 đảng viên ấy, nữ có 30 đồng chí.",
         [("100", "", ""), ("60", "100", ""), ("60", "100", ""), ("30", "60", "")]),
        ("Huyện kết nạp 80 đảng viên. Xã Tân Long kết nạp 9 đảng viên.\nCòn 80 đồng chí kia?\n"
         "- Nữ 45 đồng chí, nam 35 đồng chí.",
         [("80", "", ""), ("9", "", ""), ("45", "80", ""), ("35", "80", "")]),
        ("Huyện kết nạp 80 đảng viên. Theo ngành nghề, 80 đảng viên mới gồm 30 nông dân, 50 công "
         "nhân.",
         [("80", "", ""), ("30", "80", ""), ("50", "80", "")]),
        ("Năm 2022, huyện kết nạp 80 đảng viên.\nTính theo địa bàn, xã Tân Long có 50 đồng chí, "
         "xã Đông Hà 30.",
         [("80", "", ""), ("50", "80", ""), ("30", "80", "")]),
        ("Chỉ tiêu tỉnh giao huyện là 200; kết quả huyện kết nạp được 210, vượt 10 đảng viên.",
         [("200", "", ""), ("210", "", ""), ("10", "210", "200")]),
        ("Huyện có 45 tổ chức cơ sở đảng, trong đó 12 đảng bộ, 33 chi bộ cơ sở; 310 chi bộ trực "
         "thuộc. Có 31 chi bộ chưa kết nạp được đảng viên, chiếm 10% tổng số chi bộ.",
         [("45", "", ""), ("12", "45", ""), ("33", "45", ""), ("310", "", ""), ("31", "310", ""),
          ("10", "310", "")]),
        ("Tỷ lệ nữ trong đảng viên mới chiếm 52% (94/180 đồng chí).",
         [("52", "180", ""), ("94", "180", ""), ("180", "", "")]),
        ("Chỉ tiêu năm nay là giới thiệu 150 quần chúng ưu tú. Hội Phụ nữ huyện giới thiệu 180 "
         "quần chúng ưu tú, vượt 30 người.",
         [("150", "", ""), ("180", "", ""), ("30", "180", "150")]),
        ("Giai đoạn 2021 - 2022, huyện kết nạp 300 đảng viên: năm 2021 là 100 người, năm 2022 là "
         "200 người. Nữ năm 2021 chiếm 33,4%, năm 2022 chiếm 46,8%.",
         [("300", "", ""), ("100", "300", ""), ("200", "300", ""), ("33,4", "100", ""),
          ("46,8", "200", "")]),
        ("Huyện kết nạp 90 đảng viên, nữ chiếm 40%, tăng 4,1 điểm % so với năm 2022.",
         [("90", "", ""), ("40", "90", ""), ("4,1", "40", "")]),
        ("Huyện kết nạp 90 đảng viên, người có đạo 30 đồng chí, gồm 20 người theo Công giáo, 10 "
         "người theo Phật giáo.",
         [("90", "", ""), ("30", "90", ""), ("20", "30", ""), ("10", "30", "")]),
        ("Huyện có 160 doanh nghiệp. Trong 70 doanh nghiệp tư nhân, chỉ 6 doanh nghiệp có chi bộ.",
         [("160", "", ""), ("70", "160", ""), ("6", "70", "")]),
        ("Giai đoạn 2016 - 2020, trường kết nạp 300 đảng viên. Năm 2021, trường kết nạp 48 sinh "
         "viên.\nNăm 2021 có 26 nữ.",
         [("300", "", ""), ("48", "", ""), ("26", "48", "")]),
        ("Giai đoạn 2016 - 2020, huyện kết nạp 600 đảng viên. Năm 2018, huyện kết nạp 140 đảng "
         "viên.\nNông dân có 120 đồng chí.",
         [("600", "", ""), ("140", "600", ""), ("120", "600", "")]),
        ("Đến năm 2025, huyện phấn đấu kết nạp 150 đảng viên, trong đó nữ từ 40% và 25% có đạo.",
         [("150", "", ""), ("40", "150", ""), ("25", "150", "")]),
        # of whom, where a narrower group was told of last
        ("Huyện có 900 doanh nghiệp, 118 doanh nghiệp có vốn nước ngoài. Ở nhóm này, mới 34 doanh "
         "nghiệp có chi bộ, chiếm 28,8%.",
         [("900", "", ""), ("118", "900", ""), ("34", "118", ""), ("28,8", "118", "")]),
        ("Huyện kết nạp 240 đảng viên, 96 đồng chí là nữ. Trong số chị em ấy, 30 người là dân tộc "
         "thiểu số.",
         [("240", "", ""), ("96", "240", ""), ("30", "96", "")]),
        ("Huyện kết nạp 240 đảng viên (tăng 20 đồng chí so với cùng kỳ), trong đó nữ 96 (tăng 8 "
         "đồng chí).",
         [("240", "", ""), ("20", "240", ""), ("96", "240", ""), ("8", "96", "")]),
        ("Huyện kết nạp 240 đảng viên; 168 đồng chí dưới 30 tuổi (70%), trong đó 96 nữ (57,1%).",
         [("240", "", ""), ("168", "240", ""), ("70", "240", ""), ("96", "168", ""),
          ("57,1", "168", "")]),
    ],
)  # fmt: skip
def test_links(sentences: str, links: list[tuple[str, str, str]]) -> None:
    assert said(HEAD + sentences, "of", "against") == links


def test_an_article_without_a_date_is_drafted_too() -> None:
    text = "Huyện Yên Sơn họp. Huyện ủy cho hay: từ đầu năm, huyện kết nạp 12 đảng viên."
    assert said(text, "period", "place") == [("12", "", "huyện Yên Sơn")]


def test_what_was_done_by_the_last_day_of_a_year_is_of_that_year() -> None:
    text = (
        HEAD + "Năm 2022 có chuyển biến. Tính đến ngày 31/12/2022, toàn huyện kết nạp 60 đảng viên."
    )
    assert said(text, "period") == [("60", "2022")]


def test_a_list_gives_each_number_its_year() -> None:
    text = HEAD + "Từ 2016 đến 2018, toàn huyện kết nạp 50 đảng viên. "
    text += "Trong các năm 2016, 2017 và 2018, số kết nạp lần lượt là 24, 19 và 7 đồng chí."
    assert said(text, "period", "of") == [
        ("50", "2016/2018", ""), ("24", "2016", "50"), ("19", "2017", "50"), ("7", "2018", "50"),
    ]  # fmt: skip


def test_a_list_gives_each_number_its_place() -> None:
    text = (
        HEAD
        + "Các xã Tân Long, Phú Thịnh và Đạo Viện ở tốp giữa, kết nạp lần lượt 9, 7 và 5 đảng viên."
    )
    assert said(text, "place") == [
        ("9", "xã Tân Long"), ("7", "xã Phú Thịnh"), ("5", "xã Đạo Viện"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "places", "main"),
    [
        ("Huyện ủy Yên Sơn và Đảng bộ xã Tân Long. Toàn huyện phấn đấu.",
         ["huyện Yên Sơn", "xã Tân Long", "huyện Yên Sơn"], "huyện Yên Sơn"),
        ("Đảng bộ Khối Các cơ quan tỉnh Hà Bắc. Đảng ủy Khối Các cơ quan tỉnh đề ra.",
         ["Khối Các cơ quan tỉnh Hà Bắc"] * 2, "Khối Các cơ quan tỉnh Hà Bắc"),
        ("Ấp Bờ Đập, xã Tân Quới, có 7 đảng viên.", ["ấp Bờ Đập", "xã Tân Quới"], "ấp Bờ Đập"),
        ("Thực hiện Chỉ thị 02 của Tỉnh ủy Hà Bắc, Huyện ủy Yên Sơn đã họp.",
         ["tỉnh Hà Bắc", "huyện Yên Sơn"], "huyện Yên Sơn"),
        ("Quận ủy Quận 8 họp; chi bộ xóm 9 cũng họp.", ["quận 8", "xóm 9"], "quận 8"),
        ("Đảng bộ TP. Tân An họp.", ["thành phố Tân An"], "thành phố Tân An"),
        ("Huyện ủy Yên Sơn họp. Bí thư Huyện ủy Nguyễn Văn Nam cho biết. Bí thư Đảng ủy xã "
         "Tân Long Hồ Văn Ba nói.", [*["huyện Yên Sơn"] * 2, "xã Tân Long"], "huyện Yên Sơn"),
        ("Huyện miền núi Yên Sơn họp. Yên Sơn có nhiều xã. Ở Yên Sơn, đồn Yên Sơn đóng.",
         ["huyện Yên Sơn"] * 3, "huyện Yên Sơn"),
        ("Phường Đông Hải họp. Khu phố 5 đóng góp nhiều. Chi bộ của phường đều có.",
         ["phường Đông Hải", "khu phố 5", "phường Đông Hải"], "phường Đông Hải"),
        ("Xã Tân Long họp. Thôn Nà Cáy ở xa. Nay Chi bộ có nhiều. Đảng ủy xét, các xã có nhiều.",
         ["xã Tân Long", "thôn Nà Cáy", "thôn Nà Cáy", "xã Tân Long"], "xã Tân Long"),
        ("Huyện Yên Sơn họp. Hội Nông dân huyện có nhiều. Nay Hội giới thiệu.",
         ["huyện Yên Sơn", "Hội Nông dân huyện", "Hội Nông dân huyện"], "huyện Yên Sơn"),
        ("Đảng bộ Sở Nông nghiệp và Phát triển nông thôn kết nạp.",
         ["Sở Nông nghiệp và Phát triển nông thôn"], "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Chi bộ Trường Phổ thông dân tộc nội trú THPT Yên Sơn nỗ lực đưa học sinh vào Đảng. "
         "Chi bộ Công ty cổ phần Dệt kim May Hà Bắc và Khoa Cơ khí 9 người.",
         ["Trường Phổ thông dân tộc nội trú THPT Yên Sơn", "Công ty cổ phần Dệt kim May Hà Bắc",
          "Khoa Cơ khí"], "Trường Phổ thông dân tộc nội trú THPT Yên Sơn"),
        ("Đảng bộ Các khu công nghiệp tỉnh Hà Bắc họp. Hiện các khu công nghiệp của tỉnh có nhiều.",
         ["Các khu công nghiệp tỉnh Hà Bắc"] * 2 + ["tỉnh Hà Bắc"],
         "Các khu công nghiệp tỉnh Hà Bắc"),
        ("Huyện ủy Yên Sơn họp. Tân Long là xã vùng sâu. Chị Lan là xã viên.",
         ["huyện Yên Sơn", "xã Tân Long"], "huyện Yên Sơn"),
        ("Yên Sơn: Thêm đảng viên ở bản\n\nHuyện ủy Yên Sơn họp. Chi bộ bản Nà Cáy có nhiều.",
         ["bản Nà Cáy", "huyện Yên Sơn", "bản Nà Cáy"], "huyện Yên Sơn"),
        ("Hội Liên hiệp Phụ nữ huyện Yên Sơn (tỉnh Hà Bắc) có nhiều. Hội LHPN huyện đã họp.",
         ["Hội Liên hiệp Phụ nữ huyện Yên Sơn", "tỉnh Hà Bắc",
          "Hội Liên hiệp Phụ nữ huyện Yên Sơn"], "Hội Liên hiệp Phụ nữ huyện Yên Sơn"),
        ("Khối Các cơ quan tỉnh\n\nPhó Bí thư Đảng ủy Khối Các cơ quan tỉnh Trần Văn Nam nói. Đảng "
         "bộ Khối Các cơ quan tỉnh Hà Bắc họp. Nay toàn Đảng bộ có nhiều.",
         ["Khối Các cơ quan tỉnh Hà Bắc"] * 4, "Khối Các cơ quan tỉnh Hà Bắc"),
        ("Chi bộ Khoa Nội tim mạch làm tốt. Chi bộ Phòng Tổ chức cán bộ; Chi bộ Tòa án nhân dân "
         "huyện có nhiều; Chi bộ Đội thuế liên xã số 2.",
         ["Khoa Nội tim mạch", "Phòng Tổ chức cán bộ", "Tòa án nhân dân huyện",
          "Đội thuế liên xã số 2"], "Khoa Nội tim mạch"),
        ("Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh; Đảng bộ UBND tỉnh; đảng bộ các cơ quan "
         "Đảng tỉnh Hà Bắc; Đảng bộ Trung đoàn 95; chi bộ khu 3; Chi bộ Tổ dân phố số 5.",
         ["Khối các cơ quan và doanh nghiệp tỉnh", "UBND tỉnh", "các cơ quan Đảng tỉnh Hà Bắc",
          "Trung đoàn 95", "khu 3", "tổ dân phố số 5"], "Khối các cơ quan và doanh nghiệp tỉnh"),
        ("Yên Sơn: Kết nạp nhiều đảng viên trẻ\n\nHuyện ủy cho biết, Huyện ủy đã họp.",
         ["huyện Yên Sơn"] * 2, "huyện Yên Sơn"),
        ("Phụ nữ Yên Sơn vào Đảng\n\nHội Liên hiệp Phụ nữ huyện Yên Sơn họp. Toàn huyện có 9 xã.",
         ["Hội Liên hiệp Phụ nữ huyện Yên Sơn", "huyện Yên Sơn"],
         "Hội Liên hiệp Phụ nữ huyện Yên Sơn"),
        ("HỘI NÔNG DÂN HUYỆN YÊN SƠN\nThêm nguồn cho Đảng\n\nHuyện Yên Sơn đông dân. Huyện có 9 "
         "xã. Hội Nông dân huyện Yên Sơn có nhiều.",
         ["huyện Yên Sơn"] * 2 + ["Hội Nông dân huyện Yên Sơn"], "Hội Nông dân huyện Yên Sơn"),
        ("Chuyện ở bản Nà Cáy\n\nBản Nà Cáy đẹp. Xã Tân Long kết nạp 9 đảng viên. Năm nay xã kết "
         "nạp 7 đảng viên, 5 nữ.",
         ["bản Nà Cáy"] * 2 + ["xã Tân Long"] * 2, "xã Tân Long"),
        ("Hạ sĩ Lê Văn Ba (Đại đội 3, Trung đoàn 8) kể. Đảng bộ Quân sự tỉnh Hà Bắc có 9 chi bộ.",
         ["Đại đội 3", "Trung đoàn 8", "Đảng bộ Quân sự tỉnh Hà Bắc"],
         "Đảng bộ Quân sự tỉnh Hà Bắc"),
        ("Xã đảo Hòn Mây họp. Ở Hòn Mây, đảng viên ở phum sóc Hòn Mây ít.",
         ["xã đảo Hòn Mây"] * 2, "xã đảo Hòn Mây"),
        ("Theo chân cán bộ Ban Dân vận Thị ủy Yên Sơn, chúng tôi vào xã Tân Long. Cả thị xã có 9 "
         "xã. Xã có 41 đảng viên.",
         ["thị xã Yên Sơn", "xã Tân Long", "thị xã Yên Sơn", "xã Tân Long"], "thị xã Yên Sơn"),
        ("Vùng cao Yên Sơn\n\nYên Sơn có 9 xã. Xã Tân Long có 7 thôn. Yên Sơn kết nạp 41 người.",
         ["Yên Sơn", "xã Tân Long", "Yên Sơn"], "Yên Sơn"),
        ("Người trẻ Yên Sơn\n\nToàn huyện có 9 xã. Xã Tân Long có 7 thôn. Yên Sơn có 41 chi bộ.",
         ["huyện Yên Sơn", "xã Tân Long", "huyện Yên Sơn"], "huyện Yên Sơn"),
        ("Gặp Lê Văn Ba\n\nToàn huyện có 9 xã. Lê Văn Ba có 7 con. Lê Văn Ba kết nạp 2 người.",
         [], ""),
        ("Cán bộ Văn phòng Huyện ủy Yên Sơn kể. Yên Sơn có 9 xã.", ["huyện Yên Sơn"] * 2,
         "huyện Yên Sơn"),
        ("Bà Lê Thị Ba, Chủ tịch Hội Nông dân huyện Yên Sơn, kể. Toàn huyện có 9 xã. Nông dân có 7 "
         "người. Yên Sơn có 41 chi bộ.",
         ["Hội Nông dân huyện Yên Sơn", *["huyện Yên Sơn"] * 2], "huyện Yên Sơn"),
    ],
)  # fmt: skip
def test_places(text: str, places: list[str], main: str) -> None:
    found = find_places(text)
    assert [place.name for place in found] == places
    assert main_place(text, found) == main


@pytest.mark.parametrize(
    ("sentences", "places"),
    [
        ("Yên Sơn là huyện nghèo của tỉnh Hà Bắc, có 24 xã, 230 thôn.", ["huyện Yên Sơn"] * 2),
        ("Kết quả ở các xã: Tân Long 9 đảng viên, Nam Thịnh 7, Đạo Viện có 5.",
         ["xã Tân Long", "xã Nam Thịnh", "xã Đạo Viện"]),
        ("Chi bộ Bệnh viện Đa khoa quận kết nạp 3 đảng viên.", ["Bệnh viện Đa khoa quận"]),
        ("Chi bộ Phòng Kế hoạch và Kỹ thuật có 2 đảng viên mới; chi bộ Trường THPT số 2 có 5.",
         ["Phòng Kế hoạch và Kỹ thuật", "Trường THPT số 2"]),
        ("Công ty May Hà Bắc có 40 đảng viên. Giám đốc Công ty Trần Văn Ba nói có 9 công nhân.",
         ["Công ty May Hà Bắc"] * 2),
        ("Năm 2022, huyện giao xã Tân Long kết nạp 8 đảng viên. Huyện giao xã 9 đảng viên.",
         ["xã Tân Long"] * 2),
        ("Chi bộ thôn Nà Cáy kết nạp 4 đảng viên, các chi bộ còn lại kết nạp 2 đảng viên.",
         ["thôn Nà Cáy", "huyện Yên Sơn"]),
        ("Hội Nông dân giới thiệu 30 người, Hội Phụ nữ giới thiệu 20 người.",
         ["huyện Yên Sơn"] * 2),
        ("Đảng bộ Công ty May Hà Bắc trực thuộc Đảng bộ huyện Hải Hà, có 14 chi bộ.",
         ["Công ty May Hà Bắc"]),
        ("Xã Tân Long kết nạp 9 đảng viên. Huyện phối hợp với Trường Chính trị tỉnh mở 3 lớp đảng "
         "viên mới.", ["xã Tân Long", "huyện Yên Sơn"]),
        ("Ở Trường THPT Yên Sơn có 6 đảng viên. Còn 13 tổ chức cơ sở đảng chưa kết nạp được ai.",
         ["Trường THPT Yên Sơn", "huyện Yên Sơn"]),
        ("Chủ tịch Hội Phụ nữ huyện nói có 900 hội viên. Các cấp hội giới thiệu 30 chị.",
         ["Hội Phụ nữ huyện"] * 2),
        ("Đảng bộ Bệnh viện Đa khoa Yên Sơn trực thuộc Đảng bộ Khối Các cơ quan huyện. Đảng bộ "
         "có 7 chi bộ.", ["Bệnh viện Đa khoa Yên Sơn"]),
        ("Tân Long là xã vùng sâu. Đảng bộ xã có 90 đảng viên. Tốt nhất là Chi bộ Nhi (8 đảng viên)"
         ".",
         ["xã Tân Long", "Chi bộ Nhi"]),
        ("Xã Tân Long làm tốt. Trung tâm Bồi dưỡng chính trị huyện mở 3 lớp đảng viên mới.",
         ["huyện Yên Sơn"]),
        ("Chi bộ Khoa Điện - Điện tử có 9 đảng viên; Đảng bộ Ngân hàng Nông nghiệp và Phát triển "
         "nông thôn huyện có 30; Đảng bộ Quân sự huyện có 20.",
         ["Khoa Điện - Điện tử", "Ngân hàng Nông nghiệp và Phát triển nông thôn huyện",
          "Đảng bộ Quân sự huyện"]),
        ("Xã Tân Long kết nạp 9 đảng viên. Xã Phú Thịnh kết nạp 7 đảng viên. Các ấp có 40 chi bộ.",
         ["xã Tân Long", "xã Phú Thịnh", "huyện Yên Sơn"]),
        ("Bà Lê Thị Ba, Bí thư Đảng ủy xã Tân Long, trầm ngâm: “Đầu năm có 21 quần chúng ưu tú”.",
         ["xã Tân Long"]),
        ("Huyện ủy Yên Sơn họp. Đảng bộ xã Tân Long làm tốt. Nay toàn Đảng bộ phấn đấu kết nạp 53 "
         "đảng viên.", ["huyện Yên Sơn"]),
        ("Tỉnh đoàn Hà Bắc cho biết, các trường trên địa bàn tỉnh kết nạp 90 đảng viên.",
         ["tỉnh Hà Bắc"]),
        ("Chi bộ thôn Nà Cáy có 9 đảng viên. Còn 4 chi bộ thôn có chi ủy.",
         ["thôn Nà Cáy", "huyện Yên Sơn"]),
        ("Hội Phụ nữ huyện Yên Sơn có chi hội. Chủ tịch Hội Phụ nữ huyện nói có 900 hội viên.",
         ["Hội Phụ nữ huyện Yên Sơn"]),
        ("Bản Nà Cáy trước đây sinh hoạt ghép với bản Nà Lốc. Nay chi bộ bản có 9 đảng viên.",
         ["bản Nà Cáy"]),
        ("Tốt nhất là Đảng bộ xã Tân Long (kết nạp 9 đảng viên, đạt 90% kế hoạch), Đảng bộ xã Phú "
         "Thịnh (7 đảng viên).", ["xã Tân Long"] * 2 + ["xã Phú Thịnh"]),
        ("Chi bộ Công ty May Hà Bắc kết nạp 2 đảng viên; 11 chi bộ chưa kết nạp. Đảng bộ có "
         "90 đảng viên.", ["Công ty May Hà Bắc", "huyện Yên Sơn", "huyện Yên Sơn"]),
        ("Đảng bộ xã Tân Long kết nạp 9 đảng viên, Đảng bộ xã Phú Thịnh kết nạp 7.\n\nNăm "
         "2024, Đảng bộ phấn đấu kết nạp 53 đảng viên.",
         ["xã Tân Long", "xã Phú Thịnh", "huyện Yên Sơn"]),
        ("Dẫn đầu là các xã Tân Long 19 đảng viên, Phú Thịnh 15 đảng viên, Đạo Viện kết nạp 12.",
         ["xã Tân Long", "xã Phú Thịnh", "xã Đạo Viện"]),
        ("Là xã vùng sâu của huyện, Tân Long có 9 thôn, trong đó 6 thôn có chi bộ độc lập.",
         ["xã Tân Long"] * 2),
        ("Nà Pan, xã vùng cao, còn nghèo. Năm 2022, Nà Pan kết nạp 14 đảng viên.", ["xã Nà Pan"]),
        ("Lên Sín Phìn, một trong những xã xa nhất. Nay cả Đảng bộ xã có 82 đảng viên.",
         ["xã Sín Phìn"]),
        ("Xã xa nhất huyện là Sín Phìn. Nay Sín Phìn có 82 đảng viên.", ["xã Sín Phìn"]),
        ("Trở lại Nà Pan những ngày này. Cả xã có 9 bản thì 7 bản có chi bộ.", ["xã Nà Pan"] * 2),
        ("Theo ông Lê Văn Ba, xã có 9 đảng viên mới.", ["huyện Yên Sơn"]),
        ("Thị xã Bến Chanh và xã Phú Thịnh đều vượt. Bến Chanh góp 9 đảng viên; với Phú Thịnh, các "
         "con số lần lượt là 7 và 5.", ["thị xã Bến Chanh"] + ["xã Phú Thịnh"] * 2),
        ("Đồn Biên phòng Nà Pan cử 14 đảng viên xuống bản; Ban CHQS huyện kết nạp 2 đảng viên; "
         "Trạm Y tế xã Tân Long có 5 đảng viên.",
         ["Đồn Biên phòng Nà Pan", "Ban CHQS huyện", "Trạm Y tế xã Tân Long"]),
        ("Chi bộ thôn Đoài ở xã Tân Long có 12 đảng viên.", ["thôn Đoài"]),
        ("Hai xã Tân Long và Phú Thịnh kết nạp 20 đảng viên.", ["huyện Yên Sơn"] * 2),
        ("Đảng bộ Khối Doanh nghiệp tỉnh có 40 tổ chức cơ sở đảng.", ["Khối Doanh nghiệp tỉnh"]),
        ("Huyện mở 9 lớp nhận thức về Đảng, 2 lớp dành cho học sinh Trường THPT Nà Cáy. Tổng số "
         "học viên là 614 người.", ["huyện Yên Sơn"] * 3),
        ("Khoa Nuôi trồng kết nạp 9 đảng viên, Khoa Kinh tế biển 7, 4 em còn lại ở khoa khác.",
         ["Khoa Nuôi trồng", "Khoa Kinh tế biển", "huyện Yên Sơn"]),
        ("Phân xưởng Lò nung kết nạp 4 công nhân, Chi cục Thuế (2/3), Hạt Kiểm lâm 1 đảng viên.",
         ["Phân xưởng Lò nung"] + ["Chi cục Thuế"] * 2 + ["Hạt Kiểm lâm"]),
        ("Hội Phụ nữ huyện có 900 hội viên. Ở xã Tân Long, chi hội thôn Đoài có 96 hội viên.",
         ["Hội Phụ nữ huyện", "chi hội thôn Đoài"]),
        ("Hội Phụ nữ quận Lê Mã có 900 hội viên. Điển hình là Hội Phụ nữ phường Đông Hải giới "
         "thiệu 30 chị.", ["Hội Phụ nữ quận Lê Mã", "Hội Phụ nữ phường Đông Hải"]),
        ("Sở Nội vụ cho biết, toàn huyện có 9.120 đảng viên.\n\nSở Nội vụ cho biết có 9 chi bộ.",
         ["huyện Yên Sơn"] * 2),
        ("Ông Lê Văn Ba, Bí thư Chi bộ thôn Khe Tre, xã Tân Long, kể. Nay chi bộ có 19 đảng viên.",
         ["thôn Khe Tre"]),
        ("Đảng bộ Sở Y tế tỉnh Hà Bắc họp. Đảng bộ Sở Y tế có 9 chi bộ.", ["Sở Y tế tỉnh Hà Bắc"]),
        ("Xã Tân Long giới thiệu 12 đoàn viên ưu tú. Toàn huyện có 9.000 đoàn viên.",
         ["xã Tân Long", "huyện Yên Sơn"]),
        ("Ba xã Tân Long, Phú Thịnh và Đạo Viện đều tăng, số đảng viên mới lần lượt là 9, 7 và 5.",
         ["huyện Yên Sơn", "xã Tân Long", "xã Phú Thịnh", "xã Đạo Viện"]),
        ("Xã Tân Long, xã Phú Thịnh và thị trấn Đạo Viện kết nạp lần lượt 9, 7 và 5 đảng viên.",
         ["xã Tân Long", "xã Phú Thịnh", "thị trấn Đạo Viện"]),
        ("Xã Nam Thịnh kết nạp 3 đảng viên; các xã Tân Long và Phú Thịnh lần lượt đạt 30% và 35%.",
         ["xã Nam Thịnh", "xã Tân Long", "xã Phú Thịnh"]),
        ("Ban Tổ chức Huyện ủy khảo sát 240 đảng viên; Ngân hàng Chính sách kết nạp 3 đảng viên.",
         ["huyện Yên Sơn", "Ngân hàng Chính sách"]),
        ("Cả huyện kết nạp 90 đảng viên, đông nhất là xã Tân Long. Trong đó có 9 chị là nữ.",
         ["huyện Yên Sơn", "xã Tân Long"]),
        ("\n- Đoàn xã Tân Long: giới thiệu 15 đoàn viên ưu tú;\nXã Phú Thịnh kết nạp 4 đảng viên.",
         ["Đoàn xã Tân Long", "xã Phú Thịnh"]),
        ("Xã Tân Long cử 12 quần chúng đi học tại Trung tâm Chính trị huyện, 11 người đạt khá. "
         "Trung tâm Chính trị huyện mở 3 lớp nhận thức về Đảng.",
         ["xã Tân Long"] * 2 + ["huyện Yên Sơn"]),
        ("Chi bộ 5 kết nạp 3 đảng viên, chi bộ số 7 có 41 đảng viên, chi bộ có 5 đảng viên nữ.",
         ["Chi bộ 5", *["Chi bộ số 7"] * 2]),
        ("Theo chân cán bộ Phòng Nội vụ huyện Hải Hà, chúng tôi đến. Nay có 9 đảng viên; cán bộ "
         "Trạm Y tế xã Tân Long có 5 đảng viên.", ["huyện Yên Sơn", "Trạm Y tế xã Tân Long"]),
        ("Theo Bí thư Đảng ủy xã Tân Long Lê Văn Ba, năm qua kết nạp 14 đảng viên.",
         ["xã Tân Long"]),
        ("Nhà máy Dệt 8-3 có 12 đảng viên; Trường Mầm non 19/5 kết nạp 2 đảng viên.",
         ["Nhà máy Dệt 8-3", "Trường Mầm non 19/5"]),
        ("Xã Tân Long kết nạp 9 đảng viên, chiếm 10% số đảng viên mới của huyện (90 đồng chí).",
         ["xã Tân Long"] * 2 + ["huyện Yên Sơn"]),
        ("Hội Nông dân huyện giới thiệu 42 hội viên ưu tú, Huyện đoàn 90 đoàn viên ưu tú. Huyện có "
         "70 đảng viên mới.", ["Hội Nông dân huyện", "Huyện đoàn", "huyện Yên Sơn"]),
        ("Huyện đoàn giới thiệu 90 đoàn viên ưu tú.", ["huyện Yên Sơn"]),
    ],
)  # fmt: skip
def test_where_a_number_is_true(sentences: str, places: list[str]) -> None:
    assert [row[1] for row in said(HEAD + sentences, "place")] == places


DAY = Dateline("2023", "07")


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("năm 2022, 6 tháng đầu năm 2023, 6 tháng, quý I/2023, quý II",
         ["2022", "2023-01/2023-06", "2023-01/2023-06", "2023-01/2023-03", "2023-04/2023-06"]),
        ("Hồi năm 2010, cả năm; 11 tháng của năm 2011; nửa đầu năm 2015. Nửa đầu năm",
         ["2010", "2010", "2011-01/2011-11", "2015-01/2015-06",
          "2023-01/2023-06"]),
        ("Từ năm 2003 đến hết tháng 8-2007, từ 2004 đến thời điểm ấy; đến hết tháng 6 vừa rồi",
         ["2003/2007-08", "2004/2007-08", "2023-06"]),
        ("từ tháng 4 đến tháng 6; Ba tháng cuối năm; cuối năm 2005; sau 12 tháng, 9 tháng",
         ["2023-04/2023-06", "2023-10/2023-12", "2005-12"]),
        ("Hội nghị sơ kết 6 tháng đầu năm. Từ đầu năm đến nay",
         ["2023-01/2023-06", "2023-01/2023-06"]),
        ("5 năm 2011 - 2015 và 5 năm 2016 - 2020; nhiệm kỳ đầu, nhiệm kỳ sau, mười năm trước đó",
         ["2011/2015", "2016/2020", "2011/2015", "2016/2020", "earlier"]),
        ("Nhiệm kì 2015 - 2020. Cả nhiệm kỳ, trong 5 năm ấy, so với nhiệm kỳ 2010 - 2015",
         ["2015/2020", "2015/2020", "2015/2020", "2010/2015"]),
        ("giai đoạn 2016 - 2020; nhiệm kỳ 2020-2025; từ 2007 đến quí I-2012",
         ["2016/2020", "2020/2025", "2007/2012-03"]),
        ("từ đầu nhiệm kỳ 2020 - 2025 đến nay; kể từ đầu năm; hiện có",
         ["2020/2023-07", "2023-01/2023-07", "2023-07"]),
        ("trong 5 năm (2016 - 2020), 5 năm qua", ["2016/2020", "2016/2020"]),
        ("Chiều 19/5, ngày 3/2/2020", ["2023-05-19", "2020-02-03"]),
        ("đến hết quý I/2021, đến tháng 9-2018, tính đến 30/6/2023",
         ["2021-03", "2018-09", "2023-06-30"]),
        ("năm học 2021 - 2022, cùng kỳ năm trước, năm học này",
         ["2021/2022", "earlier", "2022/2023"]),
        ("đến năm 2025; từ nay đến hết năm", ["2025", "2023-07/2023-12"]),
        ("Từ đầu năm, huyện; năm 2021, riêng sáu tháng qua; về trước hạn 5 tháng. Trong khi đó",
         ["2023-01/2023-07", "2021", "2023-01/2023-06"]),
        ("từ tháng 1 đến tháng 6/2022; Từ năm 2019, xã; 2 quý đầu năm 2022; những tháng đầu năm",
         ["2022-01/2022-06", "2019/2023-07", "2022-01/2022-06", "2023-01/2023-07"]),
        ("Nhiệm kỳ 2020 - 2025. Từ đầu nhiệm kỳ đến hết tháng 6, gần hai năm nay, năm nay",
         ["2020/2025", "2020/2023-06", "2023"]),
        ("Từ tháng 3-2012 đã đổi mới. Trong năm mở 8 lớp; tháng cuối năm",
         ["2012-03", "2023", "2023-12"]),
        ("tính từ đầu nhiệm kỳ 2020 - 2025, các xã; đầu nhiệm kỳ, nay rút xuống",
         ["2020/2023-07", "2020", "2023-07"]),
        ("Quý I và II/2023; quý đầu năm 2023; trong 3 năm (2019, 2020, 2021); đến trung tuần "
         "tháng 6",
         ["2023-01/2023-06", "2023-01/2023-03", "2019/2021", "2023-06"]),
        ("Từ 1/1 đến 30/6/2023; từ 1-1-2020 đến nay; từ đầu năm 2023 tới 15/6; đợt 19/5",
         ["2023-01-01/2023-06-30", "2020/2023-07", "2023-01/2023-06-15", "2023-05-19"]),
        ("Nhiệm kỳ 2020 - 2025. Từ sau Đại hội Đảng bộ huyện lần thứ XX đến nay",
         ["2020/2025", "2020/2023-07"]),
        ("Chỉ thị số 28, ngày 21/1/2019; Hướng dẫn 41 năm 2018; thực hiện", []),
        ("Huyện còn 9 bản, 4% tổng số bản. Từ đầu nhiệm kỳ 2020 - 2025 đến nay", ["2020/2023-07"]),
        ("đến cuối 2022, đầu 2020; quý IV năm ngoái; những tháng đầu năm 2023; Đầu năm đến nay",
         ["2022-12", "2020-01", "2022-10/2022-12", "2023-01/2023-07", "2023-01/2023-07"]),
        ("Nhiệm kỳ 2020 - 2025; nhiệm kỳ 2015 - 2020.\nCả nhiệm kỳ, 5 năm, so với đầu nhiệm kỳ (99",
         ["2020/2025", "2015/2020", *["2020/2025"] * 2, "2020"]),
        ("Từ tháng 1-2021 đến hết tháng 6-2023; từ đầu năm 2021 đến tháng 6-2023; trong ba năm qua",
         ["2021-01/2023-06", "2021/2023-06", "2021/2023-06"]),
        ("Tháng 4/2021, ban hành đề án. Từ đó đến hết tháng 6/2023, huyện; kể từ khi ấy, xã",
         ["2021-04", "2021-04/2023-06", "2023-06/2023-07"]),
        ("Tháng 5 và tháng 6; hai tháng 3, 4; tháng 5, 6 chi bộ; các tháng 7, 8 và 9 năm 2022",
         ["2023-05/2023-06", "2023-03/2023-04", "2023-05", "2022-07/2022-09"]),
        ("Hôm 19/5; tính đến 8/3, đến 30/6 huyện; từ 3/2 đến 19/5; đến hết 31-5; tới 15/12 người",
         ["2023-05-19", "2023-03-08", "2023-06-30", "2023-02-03/2023-05-19", "2023-05-31"]),
        ("Năm 2022, quý I năm nay, đầu năm nay; nhiệm kỳ 2015 - 2020; nhiệm kỳ này",
         ["2022", "2023-01/2023-03", "2023-01", "2015/2020", "2020/2025"]),
        ("Tháng trước, qua 2 năm 2021 - 2022 và 6 tháng đầu năm 2023; nhiều năm trước; năm học tới",
         ["2023-06", "2021/2023-06", "", "2023/2024"]),
        ("Từ khi có nghị quyết (năm 2019) đến nay; trước năm 2015; qua hơn 2 năm, giai đoạn 2020 - "
         "2025", ["2019/2023-07", "", "2020/2023-07", "2020/2025"]),
        ("Nhiệm kỳ 2020 - 2025. Từ nay đến đại hội; mấy tháng nay 3 xã",
         ["2020/2025", "2023-07/2025"]),
        ("Đại hội nhiệm kỳ 2023 - 2028 họp; nhiệm kỳ qua.\nTrong nhiệm kỳ 2018 - 2023; cả nhiệm kỳ",
         ["2023/2028", "2018/2023", "2018/2023", "2018/2023"]),
        ("Từ năm 2019 đến hết năm 2022; từ đầu năm 2020 đến 31/12/2022; từ tháng 5/2020 đến hết "
         "năm 2022; từ đại hội năm 2020 đến cuối 2022",
         ["2019/2022", "2020/2022", "2020-05/2022-12", "2020/2022"]),
        ("Kể từ Đại hội Đảng bộ huyện (tháng 8/2020), xã; từ sau đại hội năm 2020 tới nay",
         ["2020-08/2023-07", "2020/2023-07"]),
        ("Quy chế số 06 ký ngày 19/5/2021, mỗi quý một lần. Tính từ đó đến hết tháng 6/2023, xã",
         ["2021-05/2023-06"]),
        ("Từ năm học 2018 - 2019 đến năm học 2021 - 2022; qua 3 năm học, đến năm học 2021 - 2022",
         ["2018/2022", "2019/2022"]),
        ("Sau 5 năm thực hiện Nghị quyết số 12-NQ/TU ngày 5/3/2018, tỉnh; cuối năm ngoái, chi bộ",
         ["2018/2023-07", "2022-12"]),
        ("Ba năm gần đây (2020, 2021, 2022); từ đầu năm 104 đồng chí; tính đến 30/6, có 9; từ đầu "
         "năm, xã", ["2020/2022", "2023-01/2023-07", "2023-06-30", "2023-01/2023-06"]),
        ("Đầu những năm 2000, xã; nghị quyết ra đời năm 2019. Bốn năm thực hiện, xã; từ ngày có đề "
         "án (tháng 3/2020), xã", ["", "2019", "2019/2023-07", "2020-03/2023-07"]),
    ],
)  # fmt: skip
def test_periods(text: str, periods: list[str]) -> None:
    assert [period.value for period in find_periods(text, DAY)] == periods


def test_an_article_without_a_date_has_no_time_that_runs_until_now() -> None:
    text = "Huyện có 52 chi bộ. Từ đầu năm đến nay đã kết nạp 120 đồng chí."
    assert said(text, "period") == [("52", ""), ("120", "")]


def test_early_in_a_year_the_year_means_the_one_told_of() -> None:
    text = "Năm 2022, huyện kết nạp.\nTrong năm, mở lớp. Năm 2023 phấn đấu trong năm"
    years = [period.value for period in find_periods(text, Dateline("2023", "01"))]
    assert years == ["2022", "2022", "2023", "2023"]
    ends = find_periods("Đầu năm 2022, huyện giao. Hết năm, huyện", Dateline("2023", "01"))
    assert [period.value for period in ends] == ["2022-01", "2022-12"]


def test_years_in_turn_are_told_of_beside_the_same_time_again() -> None:
    text = "Năm 2018, chi bộ kết nạp 2 người. Cùng thời gian này, kết nạp 3. 2 năm qua, kết nạp 5."
    assert [period.value for period in find_periods(text, DAY)] == ["2018", "again", ""]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Năm 2022, huyện kết nạp 90 đảng viên. Huyện có 2.000 đảng viên.", ["2022", "2023-07"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên. Còn nhớ năm 2010 chỉ kết nạp 40 đảng viên.\n"
         "Xã Tân Long kết nạp 12 đảng viên.", ["2022", "2010", "2022"]),
        ("Nhiệm kỳ 2020 - 2025, huyện giao kết nạp 500 đảng viên, đến cuối tháng 6 đã kết nạp 310 "
         "đảng viên.", ["2020/2025", "2020/2023-06"]),
        ("Huyện vừa sơ kết năm 2023. Hết tháng 6, huyện kết nạp 60 đảng viên.",
         ["2023-01/2023-06"]),
        ("Qua 6 tháng, huyện kết nạp 90 đảng viên, đạt 60% chỉ tiêu cả năm. "
         "Cũng trong thời gian này, huyện mở 2 lớp cảm tình Đảng.", ["2023-01/2023-06"] * 3),
        ("Số đảng viên mới tăng từ 120 đồng chí (năm 2015) lên 180 đồng chí (năm 2018).",
         ["2015", "2018"]),
        ("Năm 2013 kết nạp được nhiều nhất, 42 đảng viên, năm 2016 ít nhất, chỉ 24 đồng chí.",
         ["2013", "2016"]),
        ("Quý II, huyện kết nạp 42 đảng viên. Cùng kỳ năm trước, huyện kết nạp 30 đảng viên.",
         ["2023-04/2023-06", "2022-04/2022-06"]),
        ("Tính đến ngày 30/6, huyện có 61 tổ chức cơ sở đảng.\nQuý II, huyện kết nạp 42 đảng viên. "
         "Vẫn còn 13 tổ chức cơ sở đảng chưa kết nạp được ai.",
         ["2023-06-30", "2023-04/2023-06", "2023-04/2023-06"]),
        ("Nhiệm kỳ 2020 - 2025, huyện giao kết nạp 500 đảng viên. Qua 3 năm đã kết nạp 310 đảng "
         "viên.", ["2020/2025", "2020/2023-07"]),
        ("Chi bộ ra đời năm 2015 với 4 đảng viên. Sáu năm sau, chi bộ có 13 đảng viên. "
         "Nay, chi bộ có 15 đảng viên.", ["2015", "2021", "2023-07"]),
        ("Giai đoạn 2015 - 2020, huyện kết nạp 900 đảng viên, đến năm 2019 kết nạp 220 đảng viên.",
         ["2015/2020", "2019"]),
        ("Nhiệm kỳ 2020 - 2025. Từ đầu nhiệm kỳ, xã kết nạp 19 đảng viên.", ["2020/2023-07"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên, tăng 10 đồng chí so với năm 2021 (80 đồng chí). "
         "Bình quân mỗi xã kết nạp 9 đảng viên.", ["2022", "2022", "2021", "2022"]),
        ("Năm 2021, huyện được giao thêm người. Trong năm, huyện kết nạp 80 đảng viên.", ["2021"]),
        ("Chi bộ hiện có 17 đảng viên, mỗi năm kết nạp 2 đảng viên.", ["2023-07", ""]),
        ("Theo kế hoạch năm 2022, huyện kết nạp 200 đảng viên.", ["2022"]),
        ("Nhiệm kỳ 2015 - 2020 khép lại. Giai đoạn 2016 - 2020, huyện kết nạp 60 đảng viên.\n"
         "Xã Tân Long kết nạp 12 đảng viên.", ["2016/2020", "2016/2020"]),
        ("Giai đoạn 2016 - 2020, huyện kết nạp 60 đảng viên.\n* Năm 2019 có gì mới, thưa ông?\n"
         "- Có 8 đảng viên mới là nữ.", ["2016/2020", "2019"]),
        ("Giai đoạn 2016 - 2020, huyện kết nạp 60 đảng viên: năm 2016 kết nạp 24 đồng chí.\n"
         "Tuổi bình quân của đảng viên mới là 28,6.", ["2016/2020", "2016", "2016/2020"]),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến hết tháng 6/2023, huyện kết nạp 60 đảng viên.\n"
         "Xã Tân Long kết nạp 12 đảng viên trong nhiệm kỳ.", ["2020/2023-06", "2020/2023-06"]),
        ("Trong quý III, huyện yêu cầu kết nạp 40 đảng viên, riêng khối xã phải đạt 25 đồng chí.",
         ["2023-07/2023-09", "2023-07/2023-09"]),
        ("Giai đoạn 2015 - 2020, tuổi bình quân của đảng viên mới là 27,9, nhiệm kỳ trước "
         "là 31,2.", ["2015/2020", "2010/2015"]),
        ("Từ nay đến năm 2025, mỗi năm kết nạp từ 90 đảng viên trở lên.", ["2023/2025"]),
        ("Số thôn chưa có chi bộ từ 14 thôn năm 2020 nay rút xuống 5.", ["2020", "2023-07"]),
        ("Từ đầu năm đến ngày 30/6, huyện kết nạp 60 đảng viên.", ["2023-01/2023-06"]),
        ("Trong hai năm 2019 - 2020, huyện mở 4 lớp cảm tình Đảng cho 200 học viên. Tính đến ngày "
         "15/5/2023, trong số học viên này, 90 người đã được kết nạp.",
         ["2019/2020", "2019/2020", "2023-05-15"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên. Vẫn còn 7/63 thôn chưa có nữ đảng viên. "
         "Có 9/40 chi bộ thôn hai năm liền không kết nạp được đảng viên.",
         ["2022", *["2023-07"] * 4]),
        ("Đến tháng 6/2023, kết nạp 60 đảng viên, đạt 75% chỉ tiêu; so với nhiệm kỳ 2015 - 2020 "
         "(48 đồng chí) tăng 25%.", [*["2023-01/2023-06"] * 2, "2015/2020", "2023-01/2023-06"]),
        ("6 tháng đầu năm, huyện kết nạp 60 đảng viên. Năm nay, xã Tân Long kết nạp nhiều nhất.\n"
         "Còn 8/40 chi bộ, chiếm 20%, từ năm 2021 đến nay không kết nạp được đảng viên.\n"
         "Xã Phú Thịnh mới kết nạp 2 đảng viên.",
         ["2023-01/2023-06", *["2021/2023-07"] * 3, "2023-01/2023-06"]),
        ("Quý II, huyện kết nạp 40 đảng viên. 6 tháng, huyện kết nạp 70 đảng viên.\nTrong quý, xã "
         "Tân Long kết nạp 4 đảng viên. Xã Phú Thịnh có 20 quần chúng ưu tú.",
         ["2023-04/2023-06", "2023-01/2023-06", "2023-04/2023-06", "2023-07"]),
        ("Giai đoạn 2018 - 2022, huyện kết nạp 700 đảng viên, trong đó năm 2022 kết nạp 160 đảng "
         "viên. So với giai đoạn 2013 - 2017, số đảng viên mới tăng 15%.",
         ["2018/2022", "2022", "2018/2022"]),
        ("Sáng 6/7, Trung tâm bế giảng lớp bồi dưỡng nhận thức về Đảng. Lớp có 90 học viên, nữ 40. "
         "Kết quả, 20 học viên đạt loại giỏi.\nNăm nay, Trung tâm mở 3 lớp cho 250 học viên.",
         [*["2023-07-06"] * 3, "2023", "2023"]),
        ("6 tháng đầu năm, huyện kết nạp 60 đảng viên.\nHuyện có 20 xã, có 5 xã hoàn thành chỉ "
         "tiêu cả năm, chiếm 25%.", ["2023-01/2023-06", "2023-07", *["2023-01/2023-06"] * 2]),
        ("Hội Phụ nữ xã hiện có 900 hội viên. Năm 2022 kết nạp 8 đảng viên. Qua rà soát, còn 750 "
         "chị chưa phải là đảng viên.", ["2023-07", "2022", "2023-07"]),
        ("Năm 2021, huyện kết nạp 80 đảng viên. Năm 2022, kết nạp 90 đảng viên. Như vậy, hai năm "
         "2021 - 2022, huyện kết nạp 170 đảng viên.\nXã Tân Long kết nạp 12 đảng viên.",
         ["2021", "2022", "2021/2022", "2022"]),
        ("Nhiệm kỳ 2018 - 2023, xã kết nạp 40 đảng viên. Bước vào nhiệm kỳ mới, Đảng bộ xã đặt mục "
         "tiêu kết nạp 50 đảng viên.", ["2018/2023", "2023/2028"]),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến cuối tháng 6/2023, huyện kết nạp 310 đảng viên, đạt 62% "
         "nghị quyết nhiệm kỳ (500 đồng chí).", [*["2020/2023-06"] * 2, "2020/2025"]),
        ("Xã hiện có 14 chi bộ, gồm 12 chi bộ thôn và 2 chi bộ trường học thành lập năm 2020.",
         ["2023-07"] * 3),
        ("Số thôn chưa có đảng viên giảm từ 32 thôn (năm 2010) xuống còn 9 thôn. Cuối năm 2022, số "
         "đảng viên tăng từ 700 đồng chí năm 2010 lên 900 đồng chí.",
         ["2010", "2023-07", "2010", "2022-12"]),
        ("Từ năm 2018 đến tháng 5/2023, xã cử 60 quần chúng đi học cảm tình Đảng. Nhiệm kỳ "
         "2018 - 2023, xã kết nạp 40 đảng viên.", ["2018/2023-05", "2018/2023"]),
        ("Năm 2012, xã có 9 thôn chưa có chi bộ, nay 100% thôn có chi bộ.", ["2012", "2023-07"]),
        ("Từ đầu nhiệm kỳ 2020 - 2025, huyện kết nạp 60 đảng viên, nâng tổng số đảng viên lên 900 "
         "đồng chí.", ["2020/2023-07", "2023-07"]),
        ("Cuối năm 2018, huyện còn 30 thôn chưa có đảng viên; năm ấy huyện chỉ kết nạp 40 đảng "
         "viên. Sau gần 5 năm, huyện chỉ còn 4 thôn chưa có đảng viên.",
         ["2018-12", "2018", "2023-07"]),
        ("Cuối năm 2015, Đảng bộ huyện có 148 đảng viên.\nHuyện có 40 quần chúng trong danh sách "
         "nguồn.", ["2015-12", "2023-07"]),
        ("Từ năm 2020 đến hết tháng 6/2023, huyện kết nạp 600 đảng viên, nhiều hơn nhiệm kỳ 2015 - "
         "2020. Nhiệm kỳ trước, huyện kết nạp 510 đảng viên.\nĐầu nhiệm kỳ, huyện còn 17 thôn chưa "
         "có chi bộ. Nay 236/241 thôn đã có chi bộ.",
         ["2020/2023-06", "2015/2020", "2020", "2023-07", "2023-07"]),
        ("Đầu nhiệm kỳ, Đại hội đề ra chỉ tiêu 60 đảng viên mới cho giai đoạn 2020 - 2025.",
         ["2020/2025"]),
        ("Nhiệm kỳ 2020 - 2025. Đầu nhiệm kỳ, Đại hội đề ra chỉ tiêu kết nạp 800 đảng viên. Đến "
         "hết tháng 6/2023, kết nạp 500 đồng chí.", ["2020/2025", "2020/2023-06"]),
        ("Đến năm 2025, huyện có ít nhất 100 chi bộ; từ năm 2024, mỗi năm kết nạp không dưới 120 "
         "đảng viên.", ["2025", "2024/2025"]),
        ("Nhiệm kỳ 2018 - 2023, phụ nữ chiếm 38% số đảng viên mới, nhiệm kỳ trước mới là 33%.",
         ["2018/2023", "2013/2018"]),
        ("Giai đoạn 2019 - 2022, huyện kết nạp 500 đảng viên. So với giai đoạn 2014 - 2018, số kết "
         "nạp tăng 9,8% (giai đoạn trước: 455 đồng chí).",
         ["2019/2022", "2019/2022", "2014/2018"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên; năm 2019 chỉ 60 đồng chí. Tuổi bình quân của đảng "
         "viên mới là 27.", ["2022", "2019", "2022"]),
        ("Năm 2022, huyện kết nạp 236 đảng viên.\nNăm 2019, xã Tân Long kết nạp 14 đảng viên.\n"
         "Cũng trong thời gian trên, Trung tâm chính trị huyện mở 7 lớp cảm tình Đảng.",
         ["2022", "2019", "2022"]),
        ("Năm 2022, huyện kết nạp 236 đảng viên. Cũng trong năm qua, huyện mở 7 lớp cảm tình Đảng.",
         ["2022", "2022"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên, tăng 4,3% so với năm trước (86), chiếm 67,2% tổng "
         "số đảng viên mới.", ["2022", "2022", "2021", "2022"]),
        ("Giai đoạn 2018 - 2023, huyện kết nạp 900 đảng viên. Năm năm trước đó, huyện kết nạp 870 "
         "đảng viên.\nNông dân chiếm 20%.", ["2018/2023", "2013/2018", "2018/2023"]),
        ("6 tháng đầu năm, huyện kết nạp 90 đảng viên, học vấn khá hơn năm trước: 80 đồng chí tốt "
         "nghiệp THPT.", ["2023-01/2023-06"] * 2),
        ("Nhiệm kỳ 2015 - 2020, trường kết nạp 90 đảng viên. Năm học 2021 - 2022, kết nạp 20 đảng "
         "viên; nhiệm kỳ trước, mỗi năm kết nạp 18 đảng viên.",
         ["2015/2020", "2021/2022", "2015/2020"]),
        ("Năm 2008, chi bộ bản Nà Cáy mới kết nạp 3 đảng viên. Nay chi bộ có 9 đảng viên.\n"
         "Xã Tân Long kết nạp 6 đảng viên.", ["2008", "2023-07", ""]),
        ("Năm học 2021 - 2022, trường kết nạp 9 đảng viên, đông nhất từ trước tới nay; kế hoạch đề "
         "ra là 8.", ["2021/2022"] * 2),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến nay, huyện kết nạp 803 đảng viên, bằng 76,5% mục tiêu "
         "1.050 mà đại hội đề ra.", [*["2020/2023-07"] * 2, "2020/2025"]),
        ("Năm 2022, huyện kết nạp 236 đảng viên. Tính cả bốn năm 2019 - 2022, huyện có 900 đảng "
         "viên mới.\nXã Tân Long kết nạp 12 đảng viên.", ["2022", "2019/2022", "2022"]),
        ("Năm 2022, huyện kết nạp 90 đảng viên. Mỗi chi bộ hằng năm phải giới thiệu ít nhất 1 quần "
         "chúng ưu tú.", ["2022", ""]),
        ("Năm học 2021 - 2022, trường kết nạp 9 đảng viên.\nVề đảng viên dự bị thì 8/9 đồng chí "
         "được chuyển chính thức đúng hạn.", ["2021/2022"] * 3),
        ("Nghị quyết được ban hành năm 2019. Sau hơn 4 năm thực hiện, huyện kết nạp 342 đảng viên.",
         ["2019/2023-07"]),
        ("6 tháng đầu năm, huyện kết nạp 60 đảng viên. Xã Tân Long giảm từ 12 đồng chí xuống còn 7 "
         "đồng chí.", ["2023-01/2023-06", "2022-01/2022-06", "2023-01/2023-06"]),
        ("Chi bộ thôn Nà Cáy ra đời năm 2015, lúc đầu chỉ có 4 đảng viên, nay có 13 đảng viên.\n"
         "Chi bộ thôn Nà Lốc ngày mới tách có 4 đảng viên, bây giờ là 9.",
         ["2015", "2023-07", "", "2023-07"]),
        ("Giai đoạn 2018 - 2022, huyện kết nạp 900 đảng viên. Tỷ lệ nữ năm 2018 chiếm 33,4% thì "
         "đến năm 2022 đã là 46,8%. Tuổi bình quân khi vào Đảng là 28.",
         ["2018/2022", "2018", "2022", "2018/2022"]),
        ("6 tháng đầu năm, xã Tân Long kết nạp 11 đảng viên. Xã Phú Thịnh mới kết nạp 3/12 đảng "
         "viên được giao trong năm, chỉ đạt 25%.",
         [*["2023-01/2023-06"] * 2, "2023", "2023-01/2023-06"]),
        ("Từ nay đến cuối năm, huyện phấn đấu kết nạp thêm 52 đảng viên để hoàn thành chỉ tiêu 200 "
         "đảng viên.", ["2023-07/2023-12", "2023"]),
        ("Huyện ủy sơ kết quý II, triển khai nhiệm vụ quý III.\nQuý II, huyện kết nạp 61 đảng "
         "viên.\nXã Tân Long kết nạp 9 đảng viên.", ["2023-04/2023-06"] * 2),
        ("Nửa đầu nhiệm kỳ 2020 - 2025, xã kết nạp 23 đảng viên. Cả nhiệm kỳ trước, xã chỉ kết nạp "
         "25 đảng viên.", ["2020/2023-07", "2015/2020"]),
        ("Từ chỗ chỉ có 5 đảng viên khi thành lập năm 2005, đến nay chi bộ có 28 đảng viên.",
         ["2005", "2023-07"]),
        ("Giai đoạn 2018 - 2022, huyện kết nạp 900 đảng viên. Năm cao nhất là 2019 với 210 đồng "
         "chí.", ["2018/2022", "2019"]),
        ("Năm ngoái, huyện kết nạp 236 đảng viên; năm nay, đến hết tháng 6 kết nạp 100 đảng viên.",
         ["2022", "2023-01/2023-06"]),
        ("Năm nay, chi bộ kết nạp 4 đảng viên, nâng tổng số đảng viên lên 41 đồng chí.",
         ["2023", "2023-07"]),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến nay, huyện lập mới được 16 chi bộ.", ["2020/2023-07"]),
        ("Nhiệm kỳ 2015 - 2020, huyện kết nạp 742 đảng viên, người dân tộc thiểu số là 598 đồng "
         "chí. Năm nay, huyện kết nạp 163 đồng chí. Đông nhất là người Mông 71 đồng chí, rồi đến "
         "người Dao 38.", [*["2015/2020"] * 2, *["2023"] * 3]),
        ("Ba năm 2020 - 2022, toàn huyện có thêm 842 đảng viên. Nếu năm 2020 kết nạp 236 đồng chí "
         "thì đến năm 2022 đã lên tới 298 đồng chí.\nVề cơ cấu, phụ nữ chiếm 41,3%.",
         ["2020/2022", "2020", "2022", "2020/2022"]),
        ("Giai đoạn 2020 - 2022, huyện kết nạp 842 đảng viên (2020: 236; 2021: 308; 2022: 298).",
         ["2020/2022", "2020", "2021", "2022"]),
        ("Mùa khô năm 2011, cán bộ huyện đi khắp các bản. Chuyến đi ấy để lại một bản thống kê: "
         "trong 214 bản, 81 bản chưa có đảng viên.", ["2011"] * 2),
        ("Ba năm 2020 - 2022, huyện kết nạp 842 đảng viên. Từ 236 đồng chí năm 2020, số đảng viên "
         "mới tăng lên 298 đồng chí năm 2022. Nữ chiếm 41,3%.",
         ["2020/2022", "2020", "2022", "2020/2022"]),
        ("Nhiệm kỳ 2020 - 2025, Huyện ủy giao các đảng bộ kết nạp ít nhất 500 đảng viên trong giai "
         "đoạn 2024 - 2026, nữ không dưới 42%.", ["2024/2026"] * 2),
        ("Năm 2021, kết nạp 150 đảng viên; năm 2022, kết nạp 170 đảng viên. Trong 2 năm, huyện có "
         "320 đảng viên mới, nữ chiếm 42%.", ["2021", "2022", *["2021/2022"] * 2]),
        ("Nhiệm kỳ 2020 - 2025, huyện kết nạp 520 đảng viên tính đến hết năm 2022.", ["2020/2022"]),
        ("Nhiệm kỳ qua, xã kết nạp 58 đảng viên. Nhiệm kỳ 2020 - 2025, xã phấn đấu kết nạp 70 đảng "
         "viên.", ["2015/2020", "2020/2025"]),
        ("Năm 2020, tỷ lệ đảng viên nữ là 30%, nay tăng lên 34%. 12/38 tổ chức cơ sở đảng chưa có "
         "đảng viên nữ.", ["2020", *["2023-07"] * 3]),
        ("Đầu nhiệm kỳ 2020 - 2025 xã có 180 đảng viên thì nay đã có 210 đảng viên, 12/14 chi bộ "
         "có nữ đảng viên.", ["2020", *["2023-07"] * 3]),
        ("Sáng 6/7, Trung tâm khai giảng lớp bồi dưỡng nhận thức về Đảng khóa V năm 2023 cho 86 "
         "học viên.", ["2023-07-06"]),
        ("Đến nay, huyện đã kết nạp 118 đảng viên, bằng 69% kế hoạch năm.",
         ["2023-01/2023-07"] * 2),
        ("Năm 2003, khi mới thành lập, Đảng bộ xã có 45 đảng viên.", ["2003"]),
        ("Năm 2016, xã chỉ có 45 đảng viên. Bảy năm sau, xã có 132 đảng viên.",
         ["2016", "2023-07"]),
    ],
)  # fmt: skip
def test_the_period_of_a_number(text: str, periods: list[str]) -> None:
    assert [row[1] for row in said(HEAD + text, "period")] == periods


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("Tiêu đề\n20/05/2024 | 08:12\nBài viết", ("2024", "05")),
        ("Tiêu đề\nBài viết năm 2020.\nNgày 3 tháng 2 năm 2021", ("2021", "02")),
        ("Ngày 29-5, trong năm học 2022 - 2023, chi bộ kết nạp; đến năm 2025 có", ("2023", "05")),
        ("Chỉ thị số 28-CT/TW, ngày 21/1/2019", ("", "")),
        (f"Tiêu đề\nYên Sơn, 5/8/2020 - {'Bài viết ' * 20}", ("2020", "08")),
        ("Bài viết.\n(Báo Tây Lĩnh, số ra ngày 6-9-2007)", ("2007", "09")),
        ("Tiêu đề\nThứ Sáu, 05 Tháng Bảy 2019 08:00\nBài viết", ("2019", "07")),
        ("Tiêu đề\n2019-07-05 08:00\nBài viết", ("2019", "07")),
        ("Kỷ niệm (3/2/1930 - 3/2/2019)\nThứ Hai - 05/07/2019 08:00 - Đã xem: 9", ("2019", "07")),
        ("Bài viết.\nTạp chí Tây Lĩnh, số 7/2019", ("2019", "07")),
        ("(TLO) - Sáng nay, 4/10, Huyện ủy sơ kết quý III năm 2019.", ("2019", "10")),
        ("Tiêu đề\nBài viết.\nYên Sơn, tháng 7 năm 2019", ("2019", "07")),
    ],
)
def test_the_date_that_an_article_shows(text: str, dateline: tuple[str, str]) -> None:
    assert find_dateline(text) == dateline


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
def test_a_draft_loads_wherever_it_has_no_doubt(folder: Path, tmp_path: Path) -> None:
    """Numbers, quotes, codes, names and links pass the loader, for all articles there are."""
    articles = load_articles(folder)
    for slug, text in zip(articles["slug"], articles["text"], strict=True):
        rows = draft_rows(text)
        file = tmp_path / f"{slug}.csv"
        write_csv(file, TYPED, [{column: row[column] for column in TYPED} for row in rows])
        problems: list[Problem] = []
        loaded = rows_of(file, slug, text, problems)
        doubted = {at + 2 for at, row in enumerate(rows) if row["doubt"]}
        assert [p for p in problems if p.line not in doubted] == []
        assert [(r["start"], r["end"]) for r in loaded] == [(r["start"], r["end"]) for r in rows]


PIECES = (
    "đảng viên", "kết nạp", "xã Tân Long", "Huyện ủy", "năm 2020", "trong đó", "lần lượt", "nữ",
    "chiếm", "đạt", "kế hoạch", "chỉ tiêu", "tăng", "so với", "cùng kỳ", "từ", "đến", "tuổi", "lớp",
    "Hội Nông dân", "người Tày", "trở lên", "còn lại", "bình quân", "hộ nghèo", "một", "bốn mươi",
    "12", "1.234", "45,6", "9/20", "19,506", "１２", "%", "(", ")", ",", ";", ":", ".", "và",
    "\n", "“", "-",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=60))
def test_whatever_the_text_a_draft_never_changes_a_number(pieces: list[str]) -> None:
    text = "Xã Tân Long " + " ".join(pieces)
    free = {(n.start, n.end) for n in find_numbers(text) if not n.rule}
    rows = draft_rows(text)
    assert all(text[row["start"] : row["end"]] == row["printed"] for row in rows)
    assert {(row["start"], row["end"]) for row in rows} <= free
    assert len({row["figure"] for row in rows}) == len(rows)


@given(st.text(max_size=300))
def test_any_text_is_drafted_or_refused(text: str) -> None:
    if text.strip().strip("\ufeff"):
        assert list(draft(text)) == list(COLUMNS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "no text"),
        ("\ufeff \n ", "no text"),
        ("x" * (MOST_CHARACTERS + 1), "200001 characters, where an article has at most 200000"),
        ("12 " * (MOST_NUMBERS + 1), "more numbers than an article has (1000 at most)"),
        ("<!DOCTYPE html><p>12 đảng viên</p>", "a web page; save its text without the markup"),
    ],
)
def test_what_is_no_article_is_refused(text: str, found: str) -> None:
    with pytest.raises(ValueError, match=r"^yen-son: found ") as error:
        draft(text, "yen-son")
    assert str(error.value) == f"yen-son: found {found}"


def test_what_is_not_printed_as_a_number_is_doubted(tmp_path: Path) -> None:
    table = draft(HEAD + "Huyện kết nạp １２ đảng viên, xã A 19,506 đảng viên.")
    assert list(table["printed"]) == ["１２", "19,506"]
    assert table["doubt"].str.contains("is not a number").all()
    table.to_csv(tmp_path / "a.csv", index=False)
    with (tmp_path / "a.csv").open(encoding="utf-8") as file:
        assert next(csv.reader(file)) == list(COLUMNS)


def test_headline_and_caption_are_drafted_only_where_the_text_does_not_say_it_again() -> None:
    text = (
        "Xã Tân Long kết nạp hơn 40 đảng viên\n\nNăm 2020, xã Tân Long kết nạp 42 đảng viên.\n"
        "Lễ kết nạp 7 đảng viên. Ảnh: T.T\nNgày 3/2/2021, xã kết nạp 7 đảng viên, còn 5 hồ sơ.\n"
    )
    assert [row[0] for row in said(text)] == ["42", "7", "5"]
