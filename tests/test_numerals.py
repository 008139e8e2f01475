"""Printed numbers and their values, as tables of real examples and as properties there and back."""

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import format_number, parse_number
from analysis.reading.numerals import EXACT, spell


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("10.986", "10986"),
        ("1.234.567", "1234567"),
        ("60,6", "60.6"),
        ("0,97", "0.97"),
        ("60,60", "60.60"),
        ("02", "2"),
        ("134", "134"),
        ("1.045,5", "1045.5"),
        ("0,125", "0.125"),
        ("72 ngàn", "72E3"),
        ("1,8 nghìn", "18E2"),
        ("68,4 ngàn", "684E2"),
        ("1,2 triệu", "12E5"),
        ("1,234 triệu", "1234E3"),
        ("3 vạn", "3E4"),
        ("2 tỷ", "2E9"),
        ("bốn", "4"),
        ("Ba", "3"),
        ("mười", "10"),
        ("mười bốn", "14"),
        ("mười lăm", "15"),
        ("hai mươi mốt", "21"),
        ("ba mươi tư", "34"),
        ("bốn mươi lăm", "45"),
        ("bốn mươi nhăm", "45"),
        ("một trăm linh năm", "105"),
        ("một trăm lẻ năm", "105"),
        ("hai nghìn lẻ năm", "2005"),
        ("hai nghìn không trăm linh năm", "2005"),
        ("một triệu hai trăm ngàn", "1200000"),
        ("một triệu rưỡi", "1500000"),
        ("hai trăm rưỡi", "250"),
    ],
)
def test_a_printed_number_has_one_exact_value(printed: str, value: str) -> None:
    number = parse_number(printed)
    assert number.as_tuple() == Decimal(value).as_tuple()


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("19,506", "looks like a thousands comma"),
        ("2,468,594", "thousands commas"),
        ("1.5", "a point groups thousands"),
        ("1.5 triệu", "a point groups thousands"),
        ("10.98", "a point groups thousands"),
        ("12.34.567", "expected digits grouped by points"),
        ("0.986", "does not begin with 0"),
        ("1,2,3", "expected digits grouped by points"),
        ("45%", "expected digits grouped by points"),
        ("-5", "expected digits grouped by points"),
        ("45 người", "expected digits grouped by points"),
        ("６０", "only the digits 0 to 9"),
        ("", "empty"),
        (" 60", "spaces around it"),
        ("vài", "not a number word"),
        ("mươi", "do not make one number"),
        ("mười mươi", "do not make one number"),
        ("hai ba", "do not make one number"),
        ("hai mươi năm", "do not make one number"),  # twenty years
        ("tư", "do not make one number"),
        ("hai rưỡi", "do not make one number"),
        ("hai mươi lẻ ba", "do not make one number"),
    ],
)
def test_what_is_not_printed_in_the_vietnamese_manner_is_refused(printed: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_number(printed)


@pytest.mark.parametrize(
    ("value", "lang", "decimals", "text"),
    [
        (10986, "vi", None, "10.986"),
        (10986, "en", None, "10,986"),
        (Decimal("60.6"), "vi", None, "60,6"),
        (Decimal("60.60"), "en", None, "60.60"),
        (Fraction(6428, 10986) * 100, "vi", 2, "58,51"),
        (Fraction(1, 8), "en", None, "0.125"),
        (0.1 + 0.2, "en", 1, "0.3"),
        (2.5, "vi", 0, "3"),
        (-3.5, "vi", None, "−3,5"),
        (Decimal("72E3"), "vi", None, "72 ngàn"),
        (Decimal("12E5"), "en", None, "1.2 million"),
        (Decimal(68400), "vi", None, "68.400"),
    ],
)
def test_a_number_is_printed_for_its_reader(
    value: float | Decimal | Fraction, lang: str, decimals: int | None, text: str
) -> None:
    assert format_number(value, lang, decimals) == text


@pytest.mark.parametrize("value", [float("inf"), float("nan"), Fraction(1, 3), Decimal("19.506")])
def test_what_cannot_be_printed_without_misleading_is_refused(value: float | Fraction) -> None:
    with pytest.raises(ValueError, match=r"printed|decimals"):
        format_number(value)


@given(st.integers(0, 10**40), st.integers(0, 6))
def test_digits_go_there_and_back(digits: int, decimals: int) -> None:
    number = Decimal(digits).scaleb(-decimals, EXACT)
    try:
        printed = format_number(number)
    except ValueError:
        assert decimals == 3
        assert 0 < number < 1000
        return
    assert parse_number(printed).as_tuple() == number.as_tuple()


@given(st.integers(1, 999), st.sampled_from([2, 3, 5, 6, 8, 9]))
def test_rounded_thousands_keep_their_precision(digits: int, exponent: int) -> None:
    number = Decimal(digits).scaleb(exponent)
    assert parse_number(format_number(number)).as_tuple() == number.as_tuple()


@given(st.integers(0, 10**12 - 1))
def test_words_go_there_and_back(n: int) -> None:
    assert parse_number(spell(n)) == n


@given(st.text(max_size=12))
def test_anything_else_is_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert parse_number(text) >= 0
