import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.judging.shares import judge_shares
from analysis.reading.numerals import parse_number

COLUMNS = ["verdict", "expected", "low", "high", "implied_low", "implied_high", "power"]


def judged(printed: str, part: int | None, whole: int | None, hedge: str = "") -> dict[str, Any]:
    row = judge_shares([printed], [part], [whole], [hedge]).to_dict("records")[0]
    return {str(name): value for name, value in row.items()}


@pytest.mark.parametrize(
    ("printed", "part", "whole", "verdict"),
    [
        ("60,6", 6658, 10986, "consistent"),
        ("58", 6428, 10986, "truncated"),
        ("38,6", 4249, 10986, "truncated"),
        ("9,5", 1624, 10986, "inconsistent"),
        ("5,59", 721, 10986, "inconsistent"),
        ("83,4", 15, 18, "rounded-up"),
        ("100", 18, 18, "consistent"),
        ("0", 0, 7, "consistent"),
        ("0", 1, 201, "consistent"),
        ("0", 1, 200, "consistent"),  # 0.5: a tie may go either way
        ("1", 1, 200, "consistent"),
        ("12", 1, 8, "consistent"),
        ("13", 1, 8, "consistent"),
        ("12,5", 1, 8, "consistent"),
        ("12,4", 1, 8, "inconsistent"),
        ("0", 199, 20000, "truncated"),
        ("1", 1, 20000, "rounded-up"),
        ("99", 19999, 20000, "truncated"),
        ("99,99", 19999, 20000, "consistent"),
        ("134", 134, 100, "consistent"),
        ("133", 1339, 1000, "truncated"),
        ("năm mươi", 1, 2, "consistent"),
        ("50,0", 5 * 10**11, 10**12, "consistent"),
        ("50,0", 5 * 10**11 + 5 * 10**8, 10**12, "consistent"),
        ("50,0", 5 * 10**11 + 5 * 10**8 + 1, 10**12, "truncated"),
        ("50,0", 5 * 10**11 + 10**9 - 1, 10**12, "truncated"),
        ("50,0", 5 * 10**11 + 10**9, 10**12, "inconsistent"),
        ("50,0", 5 * 10**11 - 5 * 10**8 - 1, 10**12, "rounded-up"),
        ("50", 5 * 10**29 + 5 * 10**27, 10**30, "consistent"),
        ("50", 5 * 10**29 + 5 * 10**27 + 1, 10**30, "truncated"),
        ("50", 5 * 10**29 - 10**28, 10**30, "inconsistent"),
        ("33,333333333333333333", 1, 3, "consistent"),
        ("33,333333333333333334", 1, 3, "rounded-up"),
        ("33,333333333333333335", 1, 3, "inconsistent"),
        ("33," + 40 * "3", 1, 3, "consistent"),
        ("33," + 39 * "3" + "4", 1, 3, "rounded-up"),
        ("33," + 39 * "3" + "5", 1, 3, "inconsistent"),
    ],
)
def test_printed_part_and_whole(printed: str, part: int, whole: int, verdict: str) -> None:
    row = judged(printed, part, whole)
    assert row["verdict"] == verdict
    assert row["expected"] == float(Fraction(100 * part, whole))


@pytest.mark.parametrize(
    ("printed", "hedge", "part", "whole", "verdict"),
    [
        ("60", "nearly", 50, 100, "consistent"),  # the last non-zero digit is the tens
        ("60", "nearly", 49, 100, "inconsistent"),
        ("60", "nearly", 601, 1000, "inconsistent"),
        ("73", "nearly", 72, 100, "consistent"),
        ("73", "nearly", 719, 1000, "inconsistent"),
        ("100", "nearly", 75, 100, "consistent"),  # no more than a quarter of the number
        ("100", "nearly", 74, 100, "inconsistent"),
        ("21", "over", 4, 19, "consistent"),
        ("21", "over", 22, 100, "consistent"),
        ("21", "over", 2201, 10000, "inconsistent"),
        ("60", "about", 70, 100, "consistent"),
        ("60", "about", 71, 100, "inconsistent"),
        ("12,5", "about", 126, 1000, "consistent"),
        ("12,5", "about", 127, 1000, "inconsistent"),
        ("6", "under", 0, 100, "consistent"),
        ("6", "under", 61, 1000, "inconsistent"),
        ("90", "at-least", 100, 100, "consistent"),
        ("90", "at-least", 101, 100, "inconsistent"),
        ("110", "at-least", 500, 100, "consistent"),
        ("90", "at-most", 90, 100, "consistent"),
        ("100", "about", 101, 100, "inconsistent"),
    ],
)
def test_hedges(printed: str, hedge: str, part: int, whole: int, verdict: str) -> None:
    assert judged(printed, part, whole, hedge)["verdict"] == verdict


@pytest.mark.parametrize(
    ("printed", "hedge", "part", "whole", "verdict", "low", "high"),
    [
        ("60,6", "", None, 1000, "possible", 606, 606),
        ("93,2", "", None, 10986, "possible", 10234, 10244),
        ("100", "", None, 5, "possible", 5, 5),
        ("46,4", "", None, 271, "truncated", 126, 126),
        ("83,4", "", None, 18, "rounded-up", 15, 15),
        ("50", "", None, 1, "inconsistent", None, None),
        ("120", "", None, 50, "inconsistent", None, None),  # a part lies within its whole
        ("0", "", None, 1000, "possible", 0, 5),
        ("73", "nearly", None, 3240, "possible", 2333, 2365),
        ("100", "", 359, None, "possible", 358, 360),
        ("60", "nearly", 1045, None, "possible", 1742, 2090),
        ("134", "", 134, None, "possible", 100, 100),
        ("120", "", 60, None, "possible", 50, 50),
        ("0", "", 0, None, "possible", 1, None),
        ("5", "", 0, None, "inconsistent", None, None),
        ("3", "under", 1800, None, "possible", 60000, None),
        ("0", "at-most", 3, None, "inconsistent", None, None),
        ("50", "", None, None, "untestable", None, None),
        ("50", "", None, 10**30, "possible", 495 * 10**27, 505 * 10**27),
        ("50", "", 2**62, None, "possible", -(-(2**63) * 100 // 101), 2**63 * 100 // 99),
    ],
)
def test_a_missing_operand(
    printed: str, hedge: str, part: Any, whole: Any, verdict: str, low: Any, high: Any
) -> None:
    row = judged(printed, part, whole, hedge)
    ends = [None if pd.isna(row[end]) else row[end] for end in ("implied_low", "implied_high")]
    assert (row["verdict"], *ends) == (verdict, low, high)
    assert np.isnan(row["expected"])


@pytest.mark.parametrize(
    ("printed", "hedge", "low", "high"),
    [
        ("60,6", "", 60.55, 60.65),
        ("100", "", 99.5, 100.5),
        ("0", "", 0, 0.5),
        ("60", "nearly", 50, 60),
        ("100", "over", 100, 100),
        ("120", "over", 120, 130),
        ("99", "at-least", 99, 100),
        ("120", "at-least", 120, np.inf),
        ("0,6", "about", 0.5, 0.7),
        ("0,2", "about", 0.15, 0.25),
    ],
)
def test_bounds_of_the_print(printed: str, hedge: str, low: float, high: float) -> None:
    row = judged(printed, 1, 2, hedge)
    assert (row["low"], row["high"]) == (low, high)


@pytest.mark.parametrize(
    ("printed", "part", "whole", "power"),
    [
        ("60,6", 6658, 10986, 1.0),
        ("58", 6428, 10986, 0.95),  # 59 would be right
        ("12", 1, 8, 0.95),  # and so would 13
        ("50", None, 1000, 0.0),  # any percentage fits
        ("50", None, 10, 0.9),  # of 40 to 60 but 50 only 40 and 60 fit
        ("0", 0, 10, 1.0),
        ("100", None, 3, 1.0),
        ("99", 3, 3, 10 / 11),  # nothing above 100 is printed: 11 others, and 100 fits
    ],
)
def test_power(printed: str, part: Any, whole: Any, power: float) -> None:
    assert judged(printed, part, whole)["power"] == pytest.approx(power)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((["50", "abc"], [1, 1], [2, 2]), "row 1: printed 'abc' is not a number: 'abc' is not a"),
        ((["19,506"], [1], [2]), "row 0: printed '19,506' is not a number as printed in Vietnam"),
        ((["1,5 triệu"], [1], [2]), "row 0: printed '1,5 triệu' has a multiplier; expected a per"),
        ((["50", 50.0], [1, 1], [2, 2]), "row 1: printed 50.0 is not a text such as '60,6'"),
        ((["5\n0"], [1], [2]), "row 0: printed '5\\n0' is not a number: expected digits grouped"),
        (([",5"], [1], [2]), "row 0: printed ',5' is not a number: expected digits grouped"),
        ((["5,"], [1], [2]), "row 0: printed '5,' is not a number: expected digits grouped"),
        ((["5,1,2"], [1], [2]), "row 0: printed '5,1,2' is not a number: expected digits"),
        ((["50", "5," * 20], [1, 1], [2, 2]), "row 1: printed '5,5,5,5,5,5,5,5,5,5,5"),
        ((["50", ""], [1, 1], [2, 2]), "row 1: printed '' is not a number: it is empty"),
        (("50", [1], [2]), "printed is one text, '50'; expected a sequence of texts"),
        ((["50"], [-1], [2]), "row 0: part -1 is refused: expected a whole number from 0"),
        ((["50"], [1.5], [2]), "row 0: part 1.5 is refused: expected a whole number"),
        ((["50"], ["1"], [2]), "row 0: part 1 is refused: expected a whole number"),
        ((["50"] * 3, [1, 1, 1], [2, 2, 0]), "row 2: whole 0 is refused: expected a whole number"),
        ((["50"], [1], [float("inf")]), "row 0: whole inf is refused: expected a whole number"),
        ((["50"], [1], [2], "hardly"), "row 0: hedge 'hardly' is refused: expected one of '', nea"),
        ((["50", "5"], [1, 1], [2, 2], ["", "x"]), "row 1: hedge 'x' is refused: expected one of"),
        ((["50", "5"], [1], [2, 2]), "row 1: part ends before it, printed goes on; expected"),
        ((["50"], [1], [2, 2]), "row 1: printed ends before it, whole goes on; expected columns"),
        ((["50"], [1], [2], ["", ""]), "row 1: printed ends before it, hedge goes on; expected"),
    ],
)
def test_bad_rows_are_named(arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(message)):
        judge_shares(*arguments)


def test_a_bad_row_far_down_is_named_by_its_position() -> None:
    texts = ["50"] * 100_000
    texts[70_001] = "5o"
    with pytest.raises(ValueError, match=r"^row 70001: printed '5o' is not"):
        judge_shares(texts)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ([1, None, 3], [2, 4, 6]),
        ([1.0, np.nan, 3.0], [2.0, 4.0, 6.0]),
        (pd.Series([1, None, 3], dtype="Int64"), np.array([2, 4, 6], dtype="uint16")),
        (pd.Series([1, pd.NA, 3], dtype=object), pd.Series([2, 4, 6], index=[7, 8, 9])),
        (np.array([1, None, 3], dtype=object), (2, 4, 6)),
    ],
)
def test_columns_as_anybody_has_them(part: Sequence[Any], whole: Sequence[Any]) -> None:
    printed = pd.Series(["50", "50,0", "100"], index=["x", "y", "z"])
    table = judge_shares(printed, part, whole)
    assert list(table.columns) == COLUMNS
    assert list(table.index) == ["x", "y", "z"]
    assert list(table["verdict"]) == ["consistent", "possible", "inconsistent"]
    assert list(table["implied_low"].fillna(-1)) == [-1, 2, -1]
    types = ["str", *["float64"] * 3, "Int64", "Int64", "float64"]
    assert [str(column) for column in table.dtypes] == types


def test_no_rows_and_no_operands() -> None:
    assert list(judge_shares([]).columns) == COLUMNS
    assert len(judge_shares([], [], [])) == 0
    assert list(judge_shares(["50", "7"])["verdict"]) == ["untestable"] * 2


def test_rows_do_not_touch_each_other() -> None:
    """Long numbers, hedges and gaps beside plain rows, in one block and across blocks."""
    rows: list[tuple[str, Any, Any, str]] = [
        ("50", 1, 2, ""),
        ("33,3", None, 10, ""),
        ("60", 6 * 10**29, 10**30, ""),
        ("60", 58, 100, "nearly"),
        ("20", 5, None, ""),
        ("1", None, None, ""),
        ("0," + "3" * 30, 1, 300, ""),
    ]
    alone = pd.concat([judge_shares(*([cell] for cell in row)) for row in rows])
    many = [rows[i % len(rows)] for i in range(40_000)]
    printed, part, whole, hedge = zip(*many, strict=True)
    table = judge_shares(printed, part, whole, hedge)
    for first in (0, 32_760, 39_991):
        piece = table.iloc[first - first % 7 :].head(7).reset_index(drop=True).astype(object)
        pd.testing.assert_frame_equal(piece, alone.reset_index(drop=True).astype(object))


def test_a_long_number_in_another_block_leaves_what_has_no_limit_without_one() -> None:
    length = 40_000
    part: list[Any] = [0] * length
    part[-1] = 10**30
    table = judge_shares(["0"] * (length - 1) + ["50"], part)
    assert table["implied_high"].isna().sum() == length - 1
    assert table["implied_low"].tolist()[-2:] == [1, -(-(10**32) * 2 // 101)]


def test_expected_does_not_overflow() -> None:
    table = judge_shares(["50,0"], np.array([2**61]), np.array([2**62 - 1]))
    assert table["expected"].tolist() == [50.0]
    assert table["verdict"].tolist() == ["consistent"]


def told(exact: Fraction, decimals: int, habit: str) -> str:
    """A percentage as an honest writer of that habit prints it."""
    scaled = exact * 10**decimals
    floor = scaled.numerator // scaled.denominator
    up = floor + (scaled != floor)
    nearest = floor if scaled - floor < Fraction(1, 2) else floor + 1
    digits = {"nearest": nearest, "cut": floor, "up": up}[habit]
    return printed_digits(digits, decimals)


def printed_digits(digits: int, decimals: int) -> str:
    """With a 0 in front, so that no comma before three digits looks like thousands."""
    text = f"0{digits:0{decimals + 1}d}"
    return f"{text[:-decimals]},{text[-decimals:]}" if decimals else text


wholes = st.integers(1, 10**6) | st.integers(1, 10**13) | st.integers(1, 10**40)


@given(st.data(), wholes, st.integers(0, 40), st.sampled_from(["nearest", "cut", "up"]))
def test_an_honest_percentage_is_never_accused(
    data: st.DataObject, whole: int, decimals: int, habit: str
) -> None:
    part = data.draw(st.integers(0, 2 * whole))
    printed = told(Fraction(100 * part, whole), decimals, habit)
    allowed = {"consistent", {"nearest": "", "cut": "truncated", "up": "rounded-up"}[habit]}
    assert judged(printed, part, whole)["verdict"] in allowed
    fits = {"possible", "truncated", "rounded-up"}
    assert judged(printed, part, None)["verdict"] in fits
    assert part > whole or judged(printed, None, whole)["verdict"] in fits


@given(st.data(), wholes, st.integers(0, 40), st.integers(0, 10**6))
def test_a_unit_or_more_off_is_always_accused(
    data: st.DataObject, whole: int, decimals: int, off: int
) -> None:
    part = data.draw(st.integers(0, 2 * whole))
    scaled = Fraction(100 * part * 10**decimals, whole)
    above = scaled.numerator // scaled.denominator + 1 + (scaled.denominator > 1) + off
    below = -(-scaled.numerator // scaled.denominator) - 1 - (scaled.denominator > 1) - off
    for digits in (above, below):
        if digits >= 0:
            printed = printed_digits(digits, decimals)
            assert judged(printed, part, whole)["verdict"] == "inconsistent"


def by_long_division(digits: Any, decimals: Any, part: Any, whole: Any) -> Any:
    """The verdict by quotient and remainder in Python's integers."""
    numerator = 100 * 10 ** decimals.astype(object) * part.astype(object)
    whole = whole.astype(object)
    quotient = numerator // whole
    rest = numerator - quotient * whole
    same, next_up = digits == quotient, (digits == quotient + 1) & (rest > 0)
    nearest = (same & (2 * rest <= whole)) | (next_up & (2 * rest >= whole))
    return np.select(
        [nearest, same, next_up], ["consistent", "truncated", "rounded-up"], "inconsistent"
    )


def many(length: int, most: int, seed: int) -> tuple[Any, Any, Any, Any]:
    """Random rows; most prints are within two units of the quotient, ties and ends among them."""
    random = np.random.default_rng(seed)
    whole = random.integers(1, most, length)
    whole = np.where(random.random(length) < 0.2, random.choice([1, 2, 8, 200, 400], length), whole)
    part = (whole * random.random(length)).astype(np.int64)
    part = np.where(random.random(length) < 0.05, whole, part)
    decimals = random.integers(0, 4, length)
    exact = 100 * part / whole * 10.0**decimals
    digits = np.maximum(np.rint(exact) + random.integers(-2, 3, length), 0).astype(np.int64)
    return digits, decimals, part, whole


@pytest.mark.parametrize("most", [300, 10**6, 10**12])
def test_millions_of_random_rows_agree_with_long_division(most: int) -> None:
    digits, decimals, part, whole = many(700_000, most, most)
    texts = [printed_digits(*row) for row in zip(digits.tolist(), decimals.tolist(), strict=True)]
    verdicts = judge_shares(texts, part, whole)["verdict"].to_numpy(object)
    assert (verdicts == by_long_division(digits, decimals, part, whole)).all()


def test_every_small_share_agrees_with_rationals() -> None:
    """All of k of n up to 25, with every print from 0 to 104%."""
    rows = [(p, k, n) for n in range(1, 26) for k in range(n + 1) for p in range(105)]
    printed, part, whole = zip(*rows, strict=True)
    table = judge_shares([str(p) for p in printed], part, whole)
    for (p, k, n), verdict in zip(rows, table["verdict"], strict=True):
        off = Fraction(100 * k, n) - p
        if 2 * abs(off) <= 1:
            assert verdict == "consistent"
        elif 0 < off < 1:
            assert verdict == "truncated"
        else:
            assert verdict == ("rounded-up" if -1 < off < 0 else "inconsistent")


def test_numbers_are_read_as_the_numerals_module_reads_them() -> None:
    texts = [f"{a}{b}" for a in ("0", "7", "60", "100", "007", "1.234") for b in ("", ",5", ",05")]
    texts += ["0,123", "1234,567", "12345678,123", "12,3456", "1.234.567,89", "hai mươi", "00"]
    table = judge_shares(texts, [1] * len(texts), [2] * len(texts))
    middles = [(low + high) / 2 for low, high in zip(table["low"], table["high"], strict=True)]
    for text, middle in zip(texts, middles, strict=True):
        value = float(parse_number(text))
        assert middle == pytest.approx(value) or value == 0
