import re
from string import Formatter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.judging.because import BREAKDOWNS, DUE, OUTCOMES, RECKONINGS, WHOLE_SENTENCES, WITHIN
from analysis.judging.claims import check
from analysis.judging.phrases import LANGUAGES
from analysis.judging.texts import decimal_text, fill, trimmed_text, whole_text
from analysis.reading.figures import load_figures
from analysis.reading.numerals import format_number
from tests.folders import PRACTICE
from tests.typed_table import Typed, row, share, table


def parted(
    part: str, printed: str, hedge: str = "", whole: str = "10.986", loosely: str = ""
) -> list[Typed]:
    """A whole with its hedge, a part, and the share with its hedge."""
    return [
        row("whole", whole, hedge=loosely),
        row("part", part, "sex/female", of="whole"),
        share("told", printed, "sex/female", "whole", hedge=hedge),
    ]


def compared(measure: str, of: str, against: str, printed: str, **cells: str) -> list[Typed]:
    kind = "target" if measure in ("attainment", "excess") else "count"
    rows = [row("of", of)] if of else []
    rows += [row("against", against, measure=kind, period="2019")] if against else []
    names = {"of": "of" if of else "", "against": "against" if against else ""}
    return [*rows, row("told", printed, measure=measure, **{"period": "2021", **cells, **names})]


SENTENCES = [
    (
        parted("6.658", "60,6"),
        "6,658 of 10,986 is 60.60…%, which rounds to the printed 60.6%.",
        "6.658 trên tổng số 10.986 là 60,60…%, làm tròn thành 60,6% như bài báo ghi.",
    ),
    (
        parted("6.428", "58"),
        "6,428 of 10,986 is 58.51…%; the article cuts the digits off and prints 58%.",
        "6.428 trên tổng số 10.986 là 58,51…%; bài báo bỏ các chữ số phía sau, ghi 58%.",
    ),
    (
        parted("1.624", "9,5"),
        "1,624 of 10,986 is 14.78…%; the article prints 9.5%, which no rounding explains.",
        "1.624 trên tổng số 10.986 là 14,78…%; bài báo lại ghi 9,5%, cách làm tròn nào cũng không "
        "ra con số này.",
    ),
    (
        parted("12", "80", whole="15"),
        "12 of 15 is 80%, exactly as the article prints.",
        "12 trên tổng số 15 là 80%, đúng như bài báo ghi.",
    ),
    (
        parted("4", "21", "over", whole="19"),
        "4 of 19 is 21.05…%, within the 21–22% that “over 21%” allows.",
        "4 trên tổng số 19 là 21,05…%, nằm trong khoảng 21–22% mà cách nói “trên 21%” cho phép.",
    ),
    (
        parted("74", "100", "nearly", whole="100"),
        "74 of 100 is 74%, outside the 75–100% that “nearly 100%” allows.",
        "74 trên tổng số 100 là 74%, nằm ngoài khoảng 75–100% mà cách nói “gần 100%” cho phép.",
    ),
    (
        parted("300", "47,7", whole="640", loosely="nearly"),
        "300 of nearly 640 is 46.87–47.62%, which allows the printed 47.7% only if rounded up.",
        "300 trên tổng số gần 640 là 46,87–47,62%, chỉ phù hợp với 47,7% nếu làm tròn lên.",
    ),
    (
        parted("300", "47", whole="640", loosely="nearly"),
        "300 of nearly 640 is 46.87–47.62%, which allows the printed 47%.",
        "300 trên tổng số gần 640 là 46,87–47,62%, phù hợp với 47% như bài báo ghi.",
    ),
    (
        compared("attainment", "15", "18", "83,4%"),
        "15 against a target of 18 is 83.33…%; the article rounds up and prints 83.4%.",
        "15 so với chỉ tiêu 18 là đạt 83,33…%; bài báo làm tròn lên, ghi 83,4%.",
    ),
    (
        compared("attainment", "359", "", "100%"),
        "359 against a target of 358–360 is 100%; the target is not printed, so this is possible "
        "but not confirmed.",
        "359 so với chỉ tiêu 358–360 là đạt 100%; bài báo không nêu chỉ tiêu nên có thể đúng nhưng "
        "chưa thể xác nhận.",
    ),
    (
        compared("attainment", "", "1", "50%"),
        "With 1 printed, no whole number as the result makes 50% right.",
        "Với 1 đã nêu, không có kết quả nào là số nguyên mà cho ra 50%.",
    ),
    (
        compared("attainment", "", "", "50%"),
        "The article prints no numbers from which 50% could be recomputed.",
        "Bài báo không nêu số liệu nào để tính lại 50%.",
    ),
    (
        compared("attainment", "9", "0", "50%"),
        "No percentage can be taken of 0.",
        "Không thể tính tỷ lệ phần trăm trên số 0.",
    ),
    (
        compared("excess", "52", "", "15%"),
        "52 against a target of 45 is 15% more; the target is not printed, and 15% is right only "
        "with digits cut off.",
        "52 so với chỉ tiêu 45 là vượt 15%; bài báo không nêu chỉ tiêu, và 15% chỉ đúng nếu bỏ các "
        "chữ số phía sau.",
    ),
    (
        compared("excess", "52", "80", "15%"),
        "52 against a target of 80 is 35% less; the article prints 15%, which no rounding "
        "explains.",
        "52 so với chỉ tiêu 80 là hụt 35%; bài báo lại ghi 15%, cách làm tròn nào cũng không ra "
        "con số này.",
    ),
    (
        compared("increase", "61", "38", "37,7%"),
        "From 38 to 61 is an increase of 60.52…%; the article prints 37.7%, which no rounding "
        "explains.",
        "Từ 38 lên 61 là tăng 60,52…%; bài báo lại ghi 37,7%, cách làm tròn nào cũng không ra con "
        "số này.",
    ),
    (
        compared("decrease", "312", "341", "8,5%"),
        "From 341 to 312 is a decrease of 8.50…%, which rounds to the printed 8.5%.",
        "Từ 341 xuống 312 là giảm 8,50…%, làm tròn thành 8,5% như bài báo ghi.",
    ),
    (
        compared("decrease", "341", "312", "9%"),
        "From 312 to 341 is an increase of 9.29…%; the article prints 9%, which no rounding "
        "explains.",
        "Từ 312 lên 341 là tăng 9,29…%; bài báo lại ghi 9%, cách làm tròn nào cũng không ra con số "
        "này.",
    ),
    (
        compared("increase", "14.527", "13.204", "1.323"),
        "From 13,204 to 14,527 is an increase of 1,323, exactly as the article prints.",
        "Từ 13.204 lên 14.527 là tăng 1.323, đúng như bài báo ghi.",
    ),
    (
        compared("decrease", "11", "14", "4"),
        "From 14 to 11 is a decrease of 3; the article prints 4.",
        "Từ 14 xuống 11 là giảm 3; bài báo lại ghi 4.",
    ),
    (
        compared("increase", "640", "300", "300", hedge="over"),
        "From 300 to 640 is an increase of 340, within the 300–375 that “over 300” allows.",
        "Từ 300 lên 640 là tăng 340, nằm trong khoảng 300–375 mà cách nói “trên 300” cho phép.",
    ),
    (
        compared("increase", "271", "", "38"),
        "From 233 to 271 is an increase of 38; the earlier count is not printed, so this is "
        "possible but not confirmed.",
        "Từ 233 lên 271 là tăng 38; bài báo không nêu số liệu kỳ trước nên có thể đúng nhưng chưa "
        "thể xác nhận.",
    ),
]


def sentences(*rows: Typed) -> list[str]:
    found = check(table(*rows)).set_index("claim").loc[["a/told"]]
    return [found[f"because_{lang}"].iloc[0] for lang in LANGUAGES]


@pytest.mark.parametrize(("rows", "english", "vietnamese"), SENTENCES)
def test_a_sentence_says_what_was_reckoned_and_what_came_of_it(
    rows: list[Typed], english: str, vietnamese: str
) -> None:
    assert sentences(*rows) == [english, vietnamese]


def test_what_an_excess_may_mean_instead() -> None:
    result, aim = (
        row("result", "52", period="2021-01/2021-06"),
        row("aim", "80", measure="target", period="2021"),
    )
    attained = row(
        "attained",
        "65%",
        measure="attainment",
        of="result",
        against="aim",
        period="2021-01/2021-06",
    )
    told = row("told", "15%", measure="excess", of="result", period="2021-01/2021-06")
    english, vietnamese = sentences(result, aim, attained, told)
    assert english.endswith(
        "right only with digits cut off; in percentage points it holds: 65% reached, less the 50% "
        "due by then, leaves 15."
    )
    assert vietnamese.endswith(
        "nếu bỏ các chữ số phía sau; nếu hiểu là điểm phần trăm thì khớp: đạt 65%, trừ 50% phải "
        "đạt đến lúc đó, còn 15 điểm."
    )


@pytest.mark.parametrize(
    ("period", "plan", "attained", "excess", "holds"),
    [
        ("2021-01/2021-06", "2021", "65", "15", True),
        ("2021-01/2021-06", "", "65", "15", True),  # the year that the period lies in
        ("2021-01/2021-06", "2021", "65", "16", True),  # up to a half of either last unit
        ("2021-01/2021-06", "2021", "65", "17", False),
        ("2021-01/2021-09", "2021", "90,5", "15,5", True),
        ("2021", "2021", "115", "15", False),  # at the end of the plan there is no such reading
        ("2021", "2021/2022", "65", "15", True),
        ("2020/2021-06", "2021", "65", "15", False),  # it began before the plan
        ("2021-01-01/2021-07-16", "2021", "65", "10,7", True),  # 6 months and 16 of 31 days
        ("", "2021", "65", "15", False),
        ("2021-01/2021-06", "2021", "65", "at-least 10", True),
    ],
)
def test_percentage_points_above_what_was_due(
    period: str, plan: str, attained: str, excess: str, holds: bool
) -> None:
    hedge, _, printed = excess.rpartition(" ")
    rows = [row("result", "52", period=period)]
    rows += [row("aim", "80", measure="target", period=plan)] if plan else []
    against = {"against": "aim"} if plan else {}
    rows += [
        row("reached", f"{attained}%", measure="attainment", of="result", period=period, **against),
        row("told", f"{printed}%", measure="excess", of="result", period=period, hedge=hedge),
    ]
    assert ("percentage points" in sentences(*rows)[0]) == holds


def test_an_excess_over_a_printed_target_may_mean_points_too() -> None:
    rows = [
        row("result", "52", period="2021-01/2021-06"),
        row("aim", "80", measure="target", period="2021"),
        row("told", "15%", measure="excess", of="result", against="aim", period="2021-01/2021-06"),
    ]
    assert "prints 15%, which no rounding explains; in percentage points" in sentences(*rows)[0]


@pytest.mark.parametrize(
    ("counts", "english", "vietnamese"),
    [
        (
            ("600", "400"),
            "By sex, the 2 parts add up to 1,000, exactly the whole.",
            "Theo giới tính, 2 phần cộng lại được 1.000, đúng bằng tổng số.",
        ),
        (
            ("600", "300"),
            "By sex, the 2 parts add up to 900 of 1,000, leaving 100 (10.00%).",
            "Theo giới tính, 2 phần cộng lại được 900 trên tổng số 1.000, còn lại 100 (10,00%).",
        ),
        (
            ("600", "410"),
            "By sex, the 2 parts add up to 1,010, more than the whole of 1,000: at least 10 "
            "counted twice, or a number is wrong.",
            "Theo giới tính, 2 phần cộng lại được 1.010, vượt tổng số 1.000: ít nhất 10 bị tính "
            "hai lần, hoặc có con số sai.",
        ),
        (
            ("60,6%", "39,4%"),
            "By sex, the 2 percentages add up to exactly 100.0%.",
            "Theo giới tính, 2 tỷ lệ cộng lại được đúng 100,0%.",
        ),
        (
            ("60,6%", "39,5%"),
            "By sex, the 2 percentages add up to 100.1%, which rounding explains.",
            "Theo giới tính, 2 tỷ lệ cộng lại được 100,1%, chênh với 100% là do làm tròn.",
        ),
        (
            ("60,6%", "30%"),
            "By sex, the 2 percentages add up to 90.6%, which leaves 9.4%.",
            "Theo giới tính, 2 tỷ lệ cộng lại được 90,6%, còn thiếu 9,4%.",
        ),
        (
            ("60,6%", "45%"),
            "By sex, the 2 percentages add up to 105.6%, more above 100% than rounding explains: "
            "parts overlap, or a number is wrong.",
            "Theo giới tính, 2 tỷ lệ cộng lại được 105,6%, vượt 100% quá mức mà làm tròn có thể "
            "gây ra: các nhóm trùng nhau, hoặc có con số sai.",
        ),
    ],
)
def test_sentences_of_breakdowns(counts: tuple[str, str], english: str, vietnamese: str) -> None:
    percent = {"measure": "share"} if counts[0].endswith("%") else {}
    rows = [row("whole", "1.000")] + [
        row(name, printed, f"sex/{name}", of="whole", **percent)
        for name, printed in zip(("female", "male"), counts, strict=True)
    ]
    found = check(table(*rows))
    told = found[found["kind"] == "breakdown"]
    assert told[["because_en", "because_vi"]].to_numpy().tolist() == [[english, vietnamese]]


def test_sentences_of_parts() -> None:
    rows = [row("whole", "300"), row("part", "310", "sex/female", of="whole", hedge="nearly")]
    found = check(table(*rows))[["because_en", "because_vi"]].to_numpy().tolist()
    english = "Nearly 310 is part of 300 and does not exceed it."
    assert found == [[english, "Gần 310 là một phần của 300 và không vượt quá số này."]]
    rows[1]["hedge"] = ""
    assert check(table(*rows))["because_en"].tolist() == [
        "310 is told as part of 300, yet exceeds it."
    ]


def test_every_sentence_is_one_sentence_and_names_the_printed_number() -> None:
    figures = load_figures(PRACTICE)
    claims = check(figures)
    for lang in LANGUAGES:
        texts = claims[f"because_{lang}"]
        assert texts.str.fullmatch(r"[^a-zà-ỹ{}].*[^. ]\.").all()
        assert not texts.str.contains(r"\.\s|  |nan|None", regex=True).any()
    told = claims[~claims["kind"].isin(("breakdown", "within"))]
    exact = told["because_vi"].str.contains("đúng như bài báo ghi")
    for printed, sentence in told.loc[~exact, ["printed", "because_vi"]].to_numpy().tolist():
        assert printed.lstrip("0") in sentence


def test_english_and_vietnamese_have_the_same_templates() -> None:
    for tables in (OUTCOMES, WHOLE_SENTENCES, RECKONINGS, BREAKDOWNS, WITHIN):
        english, vietnamese = (tables[lang] for lang in LANGUAGES)
        assert list(english) == list(vietnamese)
        for key in english:
            assert _names(english[key]) == _names(vietnamese[key]), key
    assert _names(DUE["en"]) == _names(DUE["vi"])


def _names(templates: str | tuple[str, ...]) -> list[set[str | None]]:
    several = (templates,) if isinstance(templates, str) else templates
    return [{name for _, name, _, _ in Formatter().parse(text) if name} for text in several]


@given(
    st.lists(st.integers(0, 10**15) | st.integers(0, 10**27), min_size=1),
    st.sampled_from(LANGUAGES),
)
def test_columns_of_whole_numbers_are_formatted_as_single_ones(
    numbers: list[int], lang: str
) -> None:
    dtype = np.int64 if max(numbers) < 2**62 else object
    assert list(whole_text(np.array(numbers, dtype), lang)) == [
        format_number(n, lang) for n in numbers
    ]


@given(st.lists(st.tuples(st.integers(0, 10**9), st.sampled_from([0, 1, 2, 4, 5])), min_size=1))
def test_columns_of_decimals_are_formatted_as_single_ones(numbers: list[tuple[int, int]]) -> None:
    digits, decimals = (np.array(column) for column in zip(*numbers, strict=True))
    for lang in LANGUAGES:
        single = [format_number(n / 10**d if d else n, lang, d) for n, d in numbers]
        assert list(decimal_text(digits, decimals, lang)) == single
        if lang == "en":
            trimmed = list(trimmed_text(digits, decimals, lang))
            assert trimmed == [re.sub(r"\.?0+$", "", t) if "." in t else t for t in single]


def test_a_template_is_filled_row_by_row() -> None:
    columns = {"a": np.array(["nearly 1", "2"], object), "b": np.array(["x", "y"], object)}
    assert list(fill("{a} of {b}.", columns)) == ["Nearly 1 of x.", "2 of y."]
    assert list(pd.Series(fill("Of {b}", columns))) == ["Of x", "Of y"]
