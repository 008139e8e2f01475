"""How an article rounds: thai-binh cuts off, and no habit is claimed on too little."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.judging.habits import HABITS, habits
from analysis.reading.figures import load_figures
from tests.folders import PRACTICE, SEEDS
from tests.typed_table import Typed, row, share, table


def _shares(whole: int, *pairs: tuple[int, str]) -> list[Typed]:
    """A whole, and its parts each with the percentage that is printed for it."""
    rows = [row("whole", str(whole))]
    for i, (part, printed) in enumerate(pairs):
        category = f"other/k{i}"
        rows += [
            row(f"part{i}", str(part), category, of="whole"),
            share(f"share{i}", f"{printed}%", category, "whole"),
        ]
    return rows


def test_thai_binh_cuts_digits_off() -> None:
    found = habits(load_figures(SEEDS)).set_index("article").loc["thai-binh"]
    assert found.drop(["because_en", "because_vi"]).to_dict() == {
        "claims": 8,
        "nearest": 1,
        "cut_off": 6,
        "up": 0,
        "habit": "cut-off",
        "unexplained": "thai-binh/state-agency-share, thai-binh/worker-share",
    }
    assert found["because_en"] == (
        "Of 8 percentages on which the ways of rounding differ, rounding to nearest explains 1, "
        "cutting off 6, rounding up 0: it cuts digits off; none explains 9.5% and 5.59%."
    )
    assert found["because_vi"] == (
        "Trong 8 tỷ lệ mà các cách làm tròn cho kết quả khác nhau, làm tròn đến gần nhất khớp 1, "
        "bỏ chữ số phía sau khớp 6, làm tròn lên khớp 0: bài báo bỏ các chữ số phía sau; "
        "không cách nào giải thích được 9,5% và 5,59%."
    )


def test_every_article_has_its_row() -> None:
    found = habits(load_figures(SEEDS))
    assert found["article"].tolist() == [
        "khanh-son",
        "lam-dong",
        "thai-binh",
        "bac-quang",
        "cang-long",
    ]
    silent = found[found["article"] != "thai-binh"]
    assert (silent[["claims", "nearest", "cut_off", "up"]] == 0).all(axis=None)
    assert (silent["habit"] == "cannot-tell").all()
    assert (silent["unexplained"] == "").all()


@pytest.mark.parametrize(
    ("pairs", "counts", "habit"),
    [
        # of 3.000: 1.001 is 33,367%, 1.003 is 33,433%, 1.005 is 33,5%, 1.006 is 33,533%
        ([(1001, "33,4"), (1003, "33,4"), (1006, "33,5")], (3, 3, 2, 1), "nearest"),
        ([(1001, "33,3"), (1003, "33,4"), (1006, "33,5")], (3, 2, 3, 0), "cut-off"),
        ([(1001, "33,4"), (1003, "33,5"), (1006, "33,6")], (3, 1, 0, 3), "up"),
        ([(1001, "33,3"), (1003, "33,5"), (1006, "33,5")], (3, 1, 2, 1), "mixed"),
        # too few, or every one the nearest and cut off at once
        ([(1001, "33,3"), (1003, "33,4")], (2, 1, 2, 0), "cannot-tell"),
        ([(1003, "33,4"), (1006, "33,5"), (1000, "33,3")], (3, 3, 3, 0), "cannot-tell"),
        # what comes out even, and what no habit explains
        ([(1001, "33,3"), (1003, "33,4"), (1005, "33,5"), (1007, "30")], (3, 1, 2, 0), "cut-off"),
        ([(1001, "1"), (1003, "2"), (1006, "3")], (3, 0, 0, 0), "cannot-tell"),
    ],
)
def test_the_habit_that_alone_explains_all(
    pairs: list[tuple[int, str]], counts: tuple[int, ...], habit: str
) -> None:
    (found,) = habits(table(*_shares(3000, *pairs))).to_dict("records")
    assert tuple(found[name] for name in ("claims", "nearest", "cut_off", "up")) == counts
    assert found["habit"] == habit


def test_a_tie_is_nearest_either_way() -> None:
    down, up = (habits(table(*_shares(2000, (667, printed)))) for printed in ("33,3", "33,4"))
    assert down[["nearest", "cut_off", "up"]].to_numpy().tolist() == [[1, 1, 0]]
    assert up[["nearest", "cut_off", "up"]].to_numpy().tolist() == [[1, 0, 1]]


def test_comparisons_tell_of_the_habit_too() -> None:
    rows = [
        row("now", "143"), row("before", "90", period="2019"),
        row("target", "120", measure="target"),
        row("up", "58,8%", measure="increase", of="now", against="before"),  # 58,889
        row("done", "119,1%", measure="attainment", of="now", against="target"),  # 119,167
        row("over", "19,1%", measure="excess", of="now", against="target"),
        row("down", "37%", measure="decrease", of="before", against="now"),  # 37,063
    ]  # fmt: skip
    (found,) = habits(table(*rows)).to_dict("records")
    assert (found["claims"], found["nearest"], found["cut_off"], found["up"]) == (4, 1, 4, 0)


@pytest.mark.parametrize(
    "cells",
    [{"hedge": "nearly"}, {"of": ""}],
)
def test_hedges_and_missing_operands_tell_nothing(cells: dict[str, str]) -> None:
    rows = _shares(3000, (1001, "33,4"))
    rows[2] = {**rows[2], **cells}
    assert habits(table(*rows))["claims"].tolist() == [0]


def test_the_practice_articles() -> None:
    found = habits(load_figures(PRACTICE))
    counted = found[["article", "claims", "nearest", "cut_off", "up", "habit"]].to_numpy().tolist()
    assert ["ninh-lac", 6, 4, 6, 0, "cut-off"] in counted
    assert ["binh-loc-thuong", 1, 0, 0, 1, "cannot-tell"] in counted
    assert set(found["habit"]) <= HABITS.keys()


@settings(max_examples=20)
@given(st.integers(1000, 99999), st.lists(st.integers(1, 999), min_size=3, max_size=8, unique=True))
def test_an_honest_writer_is_explained(whole: int, parts: list[int]) -> None:
    """Whoever cuts off is never said to round in any other way, nor left unexplained."""
    cut = [(part, f"{100 * part // whole},{1000 * part // whole % 10}") for part in parts]
    (found,) = habits(table(*_shares(whole, *cut))).to_dict("records")
    assert found["cut_off"] == found["claims"]
    assert found["habit"] in ("cut-off", "cannot-tell")
    assert found["unexplained"] == ""
