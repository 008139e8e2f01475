"""One slip of the hand: what was meant is among what `meant` tells, and nothing farther is."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.judging.slips import _MAKERS, SLIPS, meant
from analysis.reading.numerals import format_number, parse_number


@pytest.mark.parametrize(
    ("number", "printed", "slip"),
    [
        ("38,4", "39,4", "mistyped"),
        ("1.046", "1.036", "mistyped"),
        ("80", "30", "mistyped"),
        ("02", "03", "mistyped"),
        ("10.986", "1.986", "dropped"),
        ("9,26", "9,2", "dropped"),
        ("14,78", "4,78", "dropped"),
        ("58,5", "58", None),  # the comma went with its digit: two signs
        ("0,97", "0,997", "doubled"),
        ("60,6", "60,66", "doubled"),
        ("155", "1.555", "doubled"),
        ("5,5", "55,5", "doubled"),
        ("60,6", "66,0", "swapped"),
        ("4.249", "4.294", "swapped"),
        ("5,59", "55,9", "comma"),
        ("60,6", "606", "comma"),
        ("9,7", "0,97", "comma"),
        ("1,2 triệu", "12 triệu", "comma"),
        ("1,2 triệu", "1,3 triệu", "mistyped"),
        ("1,2 triệu", "2,1\xa0triệu", "swapped"),
        ("6,56", "5,59", None),  # two digits off
        ("6.428", "6.248", "swapped"),
        ("10.986", "10.689", None),  # swapped, but no neighbours
        ("bốn", "ba", None),
    ],
)
def test_a_slip_is_told_from_its_print(number: str, printed: str, slip: str | None) -> None:
    slips = {other.as_tuple(): found for found, other in meant(printed)}
    assert slips.get(parse_number(number).as_tuple()) == slip


def test_what_is_meant_can_be_printed_and_is_told_once() -> None:
    numbers = [number for _, number in meant("5,59")]
    assert len({number.as_tuple() for number in numbers}) == len(numbers)
    assert Decimal("5.59") not in numbers
    assert all(parse_number(format_number(number)) == number for number in numbers)


NUMBERS = st.builds(
    lambda digits, decimals: Decimal(digits).scaleb(-decimals),
    st.integers(100, 10**7),
    st.integers(0, 2),
)


@settings(max_examples=30)
@given(NUMBERS)
def test_a_slip_works_both_ways(number: Decimal) -> None:
    """Mistyped, swapped and moved are their own undoing; a doubled digit comes back as dropped."""
    for slip, other in meant(format_number(number)):
        if slip != "dropped":
            back = {found.as_tuple() for _, found in meant(format_number(other))}
            assert number.as_tuple() in back


def test_every_slip_has_its_label_and_its_maker() -> None:
    assert SLIPS.keys() == _MAKERS.keys()
