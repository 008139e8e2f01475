"""What a printed number can stand for: the examples of the contract, and what must always hold."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import format_number
from analysis.reading.bounds import bounds
from analysis.reading.vocabulary import HEDGES


@pytest.mark.parametrize(
    ("printed", "hedge", "count", "cap", "low", "high"),
    [
        ("1.045", "", True, None, "1045", "1045"),
        ("60,6", "", False, 100, "60.55", "60.65"),
        ("58", "", False, 100, "57.5", "58.5"),
        ("100", "", False, 100, "99.5", "100"),
        ("100", "", False, None, "99.5", "100.5"),
        ("0", "", False, 100, "0", "0.5"),
        ("29,5", "", False, None, "29.45", "29.55"),
        ("72 ngàn", "", True, None, "71500", "72500"),
        ("1,2 triệu", "", True, None, "1150000", "1250000"),
        ("60", "nearly", False, 100, "50", "60"),
        ("73", "nearly", False, 100, "72", "73"),
        ("100", "nearly", False, 100, "75", "100"),
        ("4.200", "over", True, None, "4200", "4300"),
        ("60", "about", False, 100, "50", "70"),
        ("99", "over", False, 100, "99", "100"),
        ("99,5", "over", False, 100, "99.5", "99.6"),
        ("3", "nearly", True, None, "2", "3"),
        ("1", "about", True, None, "0", "2"),
        ("1,8 nghìn", "over", True, None, "1800", "1900"),
        ("1,0 nghìn", "over", True, None, "1000", "1100"),
        ("6", "under", False, 100, "0", "6"),
        ("80", "at-most", True, None, "0", "80"),
        ("80", "at-least", True, None, "80", None),
        ("20", "at-least", False, 100, "20", "100"),
        ("110", "over", False, 100, "110", "120"),
        ("110", "at-least", False, 100, "110", None),
    ],
)
def test_bounds_come_from_the_print_and_the_hedge(
    printed: str, hedge: str, count: bool, cap: int | None, low: str, high: str | None
) -> None:
    expected = Fraction(low), None if high is None else Fraction(high)
    assert bounds(printed, hedge, count, cap) == expected


@given(st.integers(0, 10**9), st.sampled_from(list(HEDGES)), st.booleans())
def test_the_printed_number_is_always_within_its_bounds(n: int, hedge: str, count: bool) -> None:
    low, high = bounds(format_number(n), hedge, count)
    assert 0 <= low <= n
    assert high is None or n <= high


@given(st.integers(1, 10**9), st.sampled_from(["nearly", "over", "about"]))
def test_a_hedge_moves_a_percentage_by_a_quarter_at_most(n: int, hedge: str) -> None:
    low, high = bounds(str(n), hedge)
    assert high is not None
    assert n - low <= Fraction(n, 4)
    assert high - n <= Fraction(n, 4)
