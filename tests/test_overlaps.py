"""How many must be in two parts at once: examples, and every small case counted out."""

from itertools import product

import pandas as pd
import pytest

from analysis.judging.overlaps import COLUMNS, overlaps
from analysis.reading.bounds import HEDGES
from analysis.reading.figures import load_figures
from tests.typed_table import row, table

PARTS = {
    "women": "sex/female",
    "men": "sex/male",
    "youth": "youth-union/member",
    "young": "age/18-30",
    "under-35": "age/under-35",
    "old": "age/41+",
    "college": "qualification/college",
    "college-up": "qualification/college+university",
    "catholic": "other/catholic",
    "buddhist": "other/buddhist",
}


def _overlaps(whole: str, **parts: str) -> pd.DataFrame:
    """The overlaps of a whole and parts, each as printed with its hedge before it."""
    rows = [row("whole", **_hedged(whole))]
    for name, words in parts.items():
        part = name.replace("_", "-")
        rows.append(row(part, part=PARTS[part], of="whole", **_hedged(words)))
    return overlaps(table(*rows))


def _hedged(words: str) -> dict[str, str]:
    first, _, rest = words.partition(" ")
    return {"hedge": first, "printed": rest} if first in HEDGES else {"printed": words}


@pytest.mark.parametrize(
    ("whole", "parts", "low", "high"),
    [
        ("100", {"women": "60", "youth": "70"}, 30, 60),
        ("100", {"women": "20", "youth": "70"}, 0, 20),
        ("100", {"women": "100", "youth": "70"}, 70, 70),
        ("100", {"young": "60", "under_35": "70"}, 30, 60),
        ("100", {"college": "60", "college_up": "70"}, 30, 60),
        ("100", {"women": "60", "catholic": "70"}, 30, 60),
        ("nearly 100", {"women": "60", "youth": "70"}, 30, 60),  # 75 to 100 of them
        ("100", {"women": "about 60", "youth": "70"}, 20, 70),  # 50 to 70 women
        ("100", {"women": "at-least 60", "youth": "70"}, 30, 70),
        ("at-least 100", {"women": "60", "youth": "70"}, 0, 60),
        ("at-least 100", {"women": "at-least 60", "youth": "at-least 70"}, 0, None),
        ("1,2 ngàn", {"women": "900", "youth": "700"}, 350, 700),  # 1.150 to 1.250 of them
    ],
)
def test_the_counts_bound_how_many_are_both(
    whole: str, parts: dict[str, str], low: int, high: int | None
) -> None:
    (found,) = _overlaps(whole, **parts).to_dict("records")
    assert found["low"] == low
    assert (None if pd.isna(found["high"]) else found["high"]) == high


@pytest.mark.parametrize(
    "parts",
    [
        {"women": "60", "men": "40"},
        {"young": "60", "old": "40"},
        {"catholic": "60", "buddhist": "30"},  # nothing tells whether these can overlap
        {"women": "101", "youth": "5"},  # no part of 100: a case for `check`
    ],
)
def test_parts_that_cannot_share_a_member_are_no_pair(parts: dict[str, str]) -> None:
    found = _overlaps("100", **parts)
    assert found.empty
    assert found.columns.tolist() == COLUMNS


@pytest.mark.parametrize("cell", [{"place": "xã B"}, {"period": "2019"}])
def test_parts_of_another_place_or_period_are_no_pair(cell: dict[str, str]) -> None:
    women = row("women", "60", "sex/female", of="whole")
    youth = row("youth", "70", "youth-union/member", of="whole", **cell)
    assert overlaps(table(row("whole", "100"), women, youth)).empty


def test_the_bounds_are_reached_and_never_passed() -> None:
    """Of n people the first a are women; b Youth Union members may stand anywhere."""
    for n in range(1, 5):
        for a, b in product(range(n + 1), repeat=2):
            (found,) = _overlaps(str(n), women=str(a), youth=str(b)).to_dict("records")
            both = {len({*range(a)} & {*range(start, start + b)}) for start in range(n - b + 1)}
            assert (found["low"], found["high"]) == (min(both), max(both))


def test_thai_binh() -> None:
    found = overlaps(load_figures())
    assert found.dtypes.astype(str).tolist() == ["str"] * 4 + ["Int64"] * 2 + ["str"] * 2
    found = found[found["article"] == "thai-binh"]
    (women,) = found[found["part_b"] == "thai-binh/women"].to_dict("records")
    assert women["part_a"] == "thai-binh/youth"
    assert women["whole"] == "thai-binh/admitted"
    assert women["because_en"] == (
        "Of 10,986 new members (Youth Union members: 6,658; women: 6,428), "
        "at least 2,100 and at most 6,428 are both."
    )
    assert women["because_vi"] == (
        "Trong 10.986 đảng viên mới (đoàn viên: 6.658; nữ: 6.428), "
        "số thuộc cả hai nhóm ít nhất là 2.100, nhiều nhất là 6.428."
    )


@pytest.mark.parametrize(
    ("whole", "parts", "end"),
    [
        ("100", {"women": "20", "youth": "70"}, "at most 20 are both."),
        ("100", {"women": "100", "youth": "nearly 73"}, "at least 72 and at most 73 are both."),
        ("100", {"women": "100", "youth": "70"}, "exactly 70 are both."),
        ("100", {"women": "1", "youth": "70"}, "at most 1 is both."),
        ("100", {"women": "1", "youth": "100"}, "exactly 1 is both."),
        (
            "100",
            {"women": "60", "youth": "at-most 70"},
            "(women: 60; Youth Union members: at most 70), at most 60 are both.",
        ),
        ("at-least 9", {"women": "at-least 6", "youth": "at-least 7"}, "any number may be both."),
    ],
)
def test_the_sentence_says_what_the_bounds_say(whole: str, parts: dict[str, str], end: str) -> None:
    (found,) = _overlaps(whole, **parts)["because_en"]
    assert found.endswith(end)
