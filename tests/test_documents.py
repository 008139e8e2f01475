"""Documents as the press cites them, and who can be shown to have issued them."""

import pandas as pd
import pytest

from analysis.reading.documents import CENTRAL, DOCUMENT_TYPES, citations, numbering_run

SPELLINGS = [
    # text, type, number, series, issuer, date
    (
        "thực hiện chỉ thị 28-CT/TW ngày 20/01/2019 của Ban Bí thư về nâng cao",
        ("chỉ thị", "28", "TW", "Ban Bí thư", "2019-01-20"),
    ),
    (
        "Chỉ thị số 28, ngày 21/1/2019 của Ban Bí thư Trung ương và",
        ("chỉ thị", "28", "TW", "Ban Bí thư", "2019-01-21"),
    ),
    (
        "Chỉ thị số 28-CT/TW, ngày 21/1/2019 của Ban Bí thư và",
        ("chỉ thị", "28", "TW", "Ban Bí thư", "2019-01-21"),
    ),
    (
        "Chỉ thị số: 28 - CT/TW của Ban Bí thư Trung ương Đảng, ngày 21 tháng 01 năm 2019",
        ("chỉ thị", "28", "TW", "Ban Bí thư", "2019-01-21"),
    ),
    ("Chỉ thị 05-CT/TW (15.5.2016)", ("chỉ thị", "5", "TW", "", "2016-05-15")),
    ("CHỈ THỊ SỐ 05-CT/TW", ("chỉ thị", "5", "TW", "", "")),
    (
        "theo Quy định số 126, ngày 28/2/2018 của Bộ Chính trị về",
        ("quy định", "126", "TW", "Bộ Chính trị", "2018-02-28"),
    ),
    (
        "Kế hoạch số 100, ngày 27/8/2019 của Ban Thường vụ Tỉnh ủy Lâm Đồng; Ban",
        ("kế hoạch", "100", "TU, Lâm Đồng", "", "2019-08-27"),
    ),
    (
        "Kế hoạch số 64-KH/TU, ngày 5/6/2019 của Tỉnh uỷ Sông Thao, Đảng bộ",
        ("kế hoạch", "64", "TU, Sông Thao", "", "2019-06-05"),
    ),
    (
        "Kế hoạch số 64-KH/TU của Tỉnh ủy Sông Thao đã ban hành",
        ("kế hoạch", "64", "TU, Sông Thao", "", ""),
    ),
    (
        "Qui định số 8 của Ban Thường vụ Huyện uỷ Ea Mrông, ra ngày 5-6-2019",
        ("quy định", "8", "HU, Ea Mrông, Đông Giang", "", "2019-06-05"),
    ),
    ("Chỉ thị 02 của Tỉnh ủy và", ("chỉ thị", "2", "TU, Đông Giang", "", "")),
    (
        "Nghị quyết 08-NQ/HU ngày 17-6-2016, mỗi",
        ("nghị quyết", "8", "HU, An Khê Hạ, Đông Giang", "", "2016-06-17"),
    ),
    (
        "Nghị quyết 08 ngày 17-6-2016 của Ban Thường vụ Huyện ủy Bắc Quang.",
        ("nghị quyết", "8", "HU, Bắc Quang, Đông Giang", "", "2016-06-17"),
    ),
    ("báo cáo số 312-BC/BTCTU, trong", ("báo cáo", "312", "BTCTU, Đông Giang", "", "")),
    ("Hướng dẫn 12-HD/BTCTW", ("hướng dẫn", "12", "BTCTW", "", "")),
    (
        "Quyết định 22/2021/QĐ-TTg ngày 2/8/2021 của Thủ tướng Chính phủ",
        ("quyết định", "22/2021", "TTg", "Thủ tướng Chính phủ", "2021-08-02"),
    ),
    ("Quyết định số 1719/QĐ-TTg", ("quyết định", "1719", "TTg", "", "")),
    # a body that the words don't show
    ("Chỉ thị 28, nhiệm kỳ", ("chỉ thị", "28", "", "", "")),
    ("Quyết định 15/QĐ-UBND ngày 3/5/2017", ("quyết định", "15", "", "", "2017-05-03")),
    ("Nghị quyết 05-NQ/ĐU ngày 3/5/2017", ("nghị quyết", "5", "", "", "2017-05-03")),
    ("Chỉ thị 01 của Ban Bí thư Trung ương Đoàn", ("chỉ thị", "1", "", "", "")),
    ("Kế hoạch số 129, ngày 3/10/2019 về", ("kế hoạch", "129", "", "", "2019-10-03")),
]


def _articles(*texts: str, place: str = "An Khê Hạ", province: str = "Đông Giang") -> pd.DataFrame:
    slugs = [f"a{i}" for i in range(len(texts))]
    return pd.DataFrame({"slug": slugs, "text": texts, "place": place, "province": province})


@pytest.mark.parametrize(("text", "expected"), SPELLINGS, ids=[text for text, _ in SPELLINGS])
def test_a_citation_is_read_however_it_is_spelled(text: str, expected: tuple[str, ...]) -> None:
    (found,) = citations(_articles(text)).itertuples(index=False)
    assert (found.type, found.number, found.series, found.issuer, found.date) == expected


def test_a_citation_says_where_it_stands() -> None:
    texts = ["Không có gì.", "Theo Chỉ thị 28-CT/TW ngày 21/1/2019, và Kết luận 21-KL/TW."]
    cited = citations(_articles(*texts))
    assert cited["article"].tolist() == ["a1", "a1"]
    places = zip(cited["start"], cited["end"], strict=True)
    assert [texts[1][start:end] for start, end in places] == [
        "Chỉ thị 28-CT/TW ngày 21/1/2019",
        "Kết luận 21-KL/TW",
    ]


@pytest.mark.parametrize(
    "text", ["kết nạp 28 đảng viên", "Nghị quyết Đại hội lần thứ VII", "chỉ thị của 3 cấp"]
)
def test_other_numbers_are_no_citations(text: str) -> None:
    assert citations(_articles(text)).empty


@pytest.mark.parametrize("missing", [{"place": ""}, {"province": ""}])
def test_a_district_committee_without_its_place_is_nobody_in_particular(
    missing: dict[str, str],
) -> None:
    (series,) = citations(_articles("Nghị quyết 08-NQ/HU", **missing))["series"]
    assert series == ""


@pytest.mark.parametrize(
    ("series", "one", "other", "same"),
    [
        ("TW", "2019-01-20", "2019-01-21", True),
        ("TW", "2016-05-15", "2020-12-31", True),
        ("TW", "2019-01-21", "2023-12-25", False),  # 28-CT/TW of the 12th and of the 13th congress
        ("BTCTW", "2016-01-27", "2016-01-29", False),
        ("TU, Lâm Đồng", "2016-08-27", "2019-08-27", True),
        ("TU, Lâm Đồng", "2019-08-27", "2020-08-27", False),
        ("BTCHU, Ninh Lạc, Thượng Lâm", "2021-02-02", "2024-02-02", True),
        ("TTg", "2021-08-02", "2021-02-08", True),
        ("TTg", "2020-08-02", "2021-08-02", False),
    ],
)
def test_a_number_is_given_once_in_a_run(series: str, one: str, other: str, same: bool) -> None:
    assert (numbering_run(series, one) == numbering_run(series, other)) is same


def test_every_label_is_given_in_both_languages() -> None:
    labels = [*DOCUMENT_TYPES.values(), *(label for _, label in CENTRAL.values())]
    assert all(label.en and label.vi for label in labels)
