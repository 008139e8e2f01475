"""The smaller tables: examples worked out by hand, and what holds for every folder."""

import subprocess
import sys
from collections.abc import Callable
from math import inf, nan

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from analysis.judging.claims import check
from analysis.judging.habits import habits
from analysis.judging.overlaps import overlaps
from analysis.judging.suspects import suspects
from analysis.reading.figures import load_figures
from analysis.showing.views import (
    COMPOSITION,
    KEY,
    TARGETS,
    article_names,
    composition,
    reported,
    targets,
)
from tests.folders import PRACTICE, SEEDS
from tests.typed_table import Typed, row, share, table

FOLDERS = pytest.mark.parametrize("folder", [SEEDS, PRACTICE], ids=["seeds", "practice"])
WHOLE = row("whole", "200")
NUMBERS = ["whole", "part", "stated", "share", "low", "high", "basis", "verdict"]


def only(rows: pd.DataFrame, columns: list[str]) -> list[object]:
    """The cells of the one row that there is; None where it has no value."""
    assert len(rows) == 1
    return [None if pd.isna(cell) else cell for cell in rows.iloc[0][columns]]


def part(rows: list[Typed], category: str = "female") -> list[object]:
    parts = composition(table(*rows))
    return only(parts[parts["category"] == category], NUMBERS)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [
                WHOLE,
                row("w", "89", "sex/female", of="whole"),
                share("p", "44,5%", "sex/female", "whole"),
            ],
            [200, 89, 44.5, 44.5, 44.5, 44.5, "both", "consistent"],
            id="counts and percentage",
        ),
        pytest.param(
            [
                WHOLE,
                row("w", "89", "sex/female", of="whole"),
                share("p", "54,5%", "sex/female", "whole"),
            ],
            [200, 89, 54.5, 44.5, 44.5, 44.5, "both", "inconsistent"],
            id="a wrong percentage stays beside what the counts give",
        ),
        pytest.param(
            [WHOLE, row("w", "89", "sex/female", of="whole")],
            [200, 89, None, 44.5, 44.5, 44.5, "count", ""],
            id="counts alone",
        ),
        pytest.param(
            [WHOLE, share("p", "44,5%", "sex/female", "whole")],
            [200, None, 44.5, 44.5, 44.45, 44.55, "stated", "possible"],
            id="percentage of a printed whole",
        ),
        pytest.param(
            [share("p", "73%", "sex/female", "", hedge="nearly")],
            [None, None, 73, 73, 72, 73, "stated", "untestable"],
            id="hedged percentage of no printed whole",
        ),
        pytest.param(
            [row("w", "89", "sex/female")],
            [None, 89, None, None, None, None, "count", ""],
            id="a part of no printed whole",
        ),
        pytest.param(
            [row("w", "89", "sex/female"), share("p", "44,5%", "sex/female", "")],
            [None, 89, 44.5, 44.5, 44.45, 44.55, "stated", "possible"],
            id="part and percentage of no printed whole",
        ),
        pytest.param(
            [WHOLE, row("w", "80", "sex/female", of="whole", hedge="over")],
            [200, 80, None, 40, 40, 45, "count", ""],
            id="hedged part",
        ),
        pytest.param(
            [row("whole", "2 ngàn"), row("w", "800", "sex/female", of="whole")],
            [2000, 800, None, 40, 32, 100 * 800 / 1500, "count", ""],
            id="a whole with a multiplier",
        ),
        pytest.param(
            [row("whole", "70", hedge="at-least"), row("w", "35", "sex/female", of="whole")],
            [70, 35, None, 50, 0, 50, "count", ""],
            id="a whole without an end",
        ),
        pytest.param(
            [
                WHOLE,
                row("w1", "40", "sex/female", of="whole", hedge="at-least"),
                row("w2", "60", "sex/female", of="whole", hedge="at-most"),
            ],
            [200, None, None, None, 20, 30, "count", ""],
            id="a range has bounds and no value",
        ),
        pytest.param(
            [row("whole", "0"), row("w", "0", "sex/female", of="whole")],
            [0, 0, None, None, None, None, "count", ""],
            id="nothing of nothing is no share",
        ),
        pytest.param(
            [WHOLE, row("w", "300", "sex/female", of="whole")],
            [200, 300, None, 150, 150, 150, "count", ""],
            id="a part that exceeds its whole is shown as printed",
        ),
    ],
)
def test_one_part(rows: list[Typed], expected: list[object]) -> None:
    found = part(rows)
    assert found[:3] + found[6:] == expected[:3] + expected[6:]
    assert found[3:6] == pytest.approx(expected[3:6], abs=1e-12)


def test_targets_and_means_are_no_composition() -> None:
    figures = table(
        WHOLE,
        row("aim", "20%", "religion/believer", of="whole", measure="target"),
        row("age", "29,5", "age/", measure="mean"),
        row("more", "5%", "sex/female", measure="increase"),
    )
    assert_frame_equal(composition(figures), composition(figures.head(0)), check_dtype=False)
    assert list(composition(figures).columns) == COMPOSITION


@FOLDERS
def test_every_part_has_one_row(folder: str) -> None:
    figures = load_figures(folder)
    before = figures.copy()
    parts = composition(figures)
    told = figures[figures["measure"].isin(("count", "share")) & figures["category"].ne("")]
    assert list(parts.columns) == COMPOSITION
    assert_frame_equal(parts[KEY], told[KEY].drop_duplicates(ignore_index=True))
    assert_frame_equal(figures, before)


@FOLDERS
def test_bounds_hold_the_share_and_meet_where_counts_are_exact(folder: str) -> None:
    parts = composition(load_figures(folder)).dropna(subset=["share"])
    assert (parts["low"] <= parts["share"]).all()
    assert (parts["share"] <= parts["high"]).all()
    exact = parts[(parts["low"] == parts["high"])]
    assert (exact["share"] == exact["low"]).all()
    assert (exact["share"] == 100 * exact["part"] / exact["whole"]).all()


HELD = ["place", "result", "target", "target_low", "target_high", "measure", "stated", "verdict"]


def test_targets_of_the_five_articles() -> None:
    held = targets(load_figures(SEEDS))
    lam_dong = "Khối Các cơ quan tỉnh Lâm Đồng"
    expected = [
        ("huyện Khánh Sơn", 359, nan, 358, 360, "attainment", 100, "possible"),
        ("xã Ba Cụm Bắc", 44, nan, 35, 35, "excess", 25.7, "possible"),
        (lam_dong, 52, 80, 80, 80, "attainment", 65, "consistent"),
        (lam_dong, 52, nan, 45, 45, "excess", 15, "truncated"),
        ("huyện Bắc Quang", 1045, nan, 1742, 2090, "attainment", 60, "possible"),
        ("huyện Càng Long", 134, nan, 100, 100, "attainment", 134, "possible"),
    ]
    assert list(held.columns) == TARGETS
    assert_frame_equal(held[HELD], pd.DataFrame(expected, columns=HELD), check_dtype=False)
    assert held["attainment"].dropna().tolist() == [65]


RESULT = row("result", "9")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [row("aim", "12", measure="target"), row("result", "15", against="aim")],
            [15, 12, 12, 12, "count", None, 125, ""],
            id="a count beside its target",
        ),
        pytest.param(
            [
                row("aim", "80", measure="target", hedge="at-least"),
                row("result", "52"),
                row("p", "65%", measure="attainment", of="result", against="aim"),
            ],
            [52, 80, 80, 80, "attainment", 65, 65, "consistent"],
            id="80 or more counts as 80",
        ),
        pytest.param(
            [
                row("aim", "120", measure="target", hedge="about"),
                row("result", "60"),
                row("p", "50%", measure="attainment", of="result", against="aim"),
            ],
            [60, 120, 110, 130, "attainment", 50, 50, "consistent"],
            id="a hedged target has bounds",
        ),
        pytest.param(
            [RESULT, row("p", "7%", measure="attainment", of="result", hedge="under")],
            [9, None, 129, inf, "attainment", 7, None, "possible"],
            id="a target that nothing limits",
        ),
        pytest.param(
            [RESULT, row("p", "123,4%", measure="attainment", of="result")],
            [9, None, None, None, "attainment", 123.4, None, "inconsistent"],
            id="no target makes it right",
        ),
        pytest.param(
            [
                row("aim", "12", measure="target"),
                row("p", "75%", measure="attainment", against="aim"),
            ],
            [None, 12, 12, 12, "attainment", 75, None, "possible"],
            id="the result is not printed",
        ),
        pytest.param(
            [row("aim", "0", measure="target"), row("result", "15", against="aim")],
            [15, 0, 0, 0, "count", None, None, ""],
            id="a target of nothing",
        ),
    ],
)
def test_one_target(rows: list[Typed], expected: list[object]) -> None:
    columns = ["result", "target", "target_low", "target_high", "measure", "stated", "attainment"]
    assert only(targets(table(*rows)), [*columns, "verdict"]) == expected


def test_a_count_against_an_earlier_count_is_no_target() -> None:
    figures = table(row("before", "12", period="2019"), row("now", "15", against="before"))
    assert targets(figures).empty


def test_what_the_five_articles_report() -> None:
    told = reported(load_figures(SEEDS))
    assert list(told.columns) == [
        "sex", "ethnicity", "Youth Union",
        "schooling", "qualification", "age", "occupation", "target",
    ]  # fmt: skip
    no, counts, share_only = "not reported", "counts", "share only"
    assert told.to_numpy().tolist() == [
        [counts, counts, counts, counts, counts, no, no, share_only],
        [no, no, no, no, counts, counts, no, counts],
        [counts, no, counts, share_only, share_only, counts, counts, no],
        [no, no, no, no, no, no, no, share_only],
        [no, no, no, no, no, no, no, share_only],
    ]


def test_what_is_reported_of_another_population_and_in_vietnamese() -> None:
    told = reported(load_figures(SEEDS), "veteran", "vi")
    assert told["là đảng viên"].to_dict() == {
        "huyện Khánh Sơn": "không nêu",
        "Khối Các cơ quan tỉnh Lâm Đồng": "không nêu",
        "tỉnh Thái Bình": "không nêu",
        "huyện Bắc Quang": "chỉ tỷ lệ",
        "huyện Càng Long": "không nêu",
    }


def test_articles_are_called_by_their_most_frequent_place() -> None:
    figures = table(
        a=[row("x", "1"), row("y", "2", place="xã B"), row("z", "3", place="xã B", period="")],
        b=[row("x", "1", place="")],
        c=[row("x", "1", place="xã C")],
        d=[row("x", "1", place="xã C")],
    )
    assert article_names(figures).to_dict() == {
        "a": "xã B", "b": "b", "c": "xã C (c)", "d": "xã C (d)",
    }  # fmt: skip


def test_views_do_not_wait_for_matplotlib() -> None:
    code = "import sys, analysis.showing.views; print('matplotlib' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


def _categories(figures: pd.DataFrame) -> pd.DataFrame:
    return figures.astype(dict.fromkeys(figures.select_dtypes("str").columns, "category"))


@pytest.mark.parametrize(
    "kept",
    [
        lambda figures: figures.set_axis([0] * len(figures)),  # two tables put one below the other
        lambda figures: figures.set_axis(range(len(figures))[::-1]),
        lambda figures: figures.sample(frac=1, random_state=1),
        lambda figures: figures.astype(object),
        lambda figures: figures.convert_dtypes(),
        _categories,
    ],
)
@pytest.mark.parametrize("tell", [check, composition, targets, habits, overlaps, suspects])
def test_a_table_tells_the_same_however_it_is_kept(
    kept: Callable[[pd.DataFrame], pd.DataFrame], tell: Callable[[pd.DataFrame], pd.DataFrame]
) -> None:
    figures = load_figures(SEEDS)
    one, other = (_in_order(tell(table)) for table in (figures, kept(figures)))
    assert_frame_equal(one, other, check_dtype=False)


def _in_order(told: pd.DataFrame) -> pd.DataFrame:
    return told.sort_values(list(told.columns), ignore_index=True)
