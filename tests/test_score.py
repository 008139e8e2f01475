"""The score of drafts: what counts as right, and the goals that it must reach."""

from pathlib import Path

import pandas as pd
import pytest

from analysis.reading.score import ASPECTS, COLUMNS, score
from tests.folders import EVERY, PRACTICE, make_folder

GOALS = {"figures": 0.97, "measure": 0.95, "population": 0.88, "links": 0.85, "rows": 0.75}
TEXT = "Năm 2020, xã Tân Long kết nạp 40 đảng viên, trong đó nữ 10, chiếm 25%; 4 đồng chí có đạo."
SAME = {"place": "xã Tân Long", "period": "2020", "population": "new-member"}
TYPED = [
    {"figure": "a", "measure": "count", "printed": "40", "quote": "nạp 40"},
    {"figure": "b", "measure": "count", "of": "a", "printed": "10", "quote": "nữ 10",
     "dimension": "sex", "category": "female"},
    {"figure": "c", "measure": "share", "of": "a", "printed": "25", "quote": "chiếm 25%",
     "dimension": "sex", "category": "female"},
    {"figure": "d", "measure": "count", "of": "a", "printed": "4", "quote": "4 đồng",
     "dimension": "religion", "category": "believer"},
]  # fmt: skip


@pytest.mark.parametrize("folder", EVERY)
def test_drafts_reach_the_goals(folder: Path) -> None:
    table = score(folder)
    whole = table[table["by"] == "all"].set_index("aspect")["f1"]
    assert {aspect: goal for aspect, goal in GOALS.items() if whole[aspect] < goal} == {}


def _all(folder: Path) -> dict[str, tuple[int, int, int]]:
    table = score(folder)
    assert list(table) == list(COLUMNS)
    whole = table[table["by"] == "all"]
    counts = whole[["right", "drafted", "typed"]].itertuples(index=False, name=None)
    return dict(zip(whole["aspect"], counts, strict=True))


def test_a_draft_that_says_what_was_typed_is_right_whatever_the_names(tmp_path: Path) -> None:
    make_folder(tmp_path, TEXT, [row | SAME for row in TYPED])
    full = (4, 4, 4)
    assert _all(tmp_path) == dict.fromkeys(ASPECTS, full) | {"links": (3, 3, 3)}


@pytest.mark.parametrize(
    ("figure", "change", "wrong"),
    [
        ("b", {"category": "male"}, {"population", "rows"}),
        ("c", {"of": ""}, {"links", "rows"}),
        ("d", {"period": "2021"}, {"rows"}),
        ("d", {"hedge": "over"}, {"rows"}),
        ("a", {"measure": "target"}, {"measure", "rows"}),
    ],
)
def test_each_difference_counts_where_it_belongs(
    tmp_path: Path, figure: str, change: dict[str, str], wrong: set[str]
) -> None:
    rows = [row | SAME | (change if row["figure"] == figure else {}) for row in TYPED]
    make_folder(tmp_path, TEXT, rows)
    found = _all(tmp_path)
    assert {aspect for aspect, (right, drafted, _) in found.items() if right < drafted} == wrong


def test_an_aside_is_no_figure_and_a_figure_left_out_costs_precision(tmp_path: Path) -> None:
    rows = [row | SAME for row in TYPED[:3]]
    aside = TYPED[3] | {"measure": "aside", "of": "", "dimension": "", "category": "people"}
    make_folder(tmp_path, TEXT, [*rows, aside])
    table = score(tmp_path)
    figures = table[(table["by"] == "all") & (table["aspect"] == "figures")].iloc[0]
    assert (figures["right"], figures["drafted"], figures["typed"]) == (3, 4, 3)
    assert figures["precision"] == pytest.approx(0.75)
    assert figures["f1"] == pytest.approx(6 / 7)


def test_the_score_is_told_by_article_and_by_pattern() -> None:
    table = score(PRACTICE)
    assert set(table["by"]) == {"all", "article", "pattern"}
    patterns = set(table[table["by"] == "pattern"]["name"])
    assert patterns == {"fraction", "in brackets", "in words", "multiplied", "percentage", "plain"}
    parts = table[table["by"] == "pattern"].groupby("aspect")[["right", "drafted", "typed"]].sum()
    whole = table[table["by"] == "all"].set_index("aspect")[["right", "drafted", "typed"]]
    pd.testing.assert_frame_equal(parts.sort_index(), whole.sort_index())
