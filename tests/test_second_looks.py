"""Questions an editor would ask: each kind found, and what only looks like it left alone."""

import pandas as pd
import pytest

from analysis.judging.second_looks import _SENTENCES, COLUMNS, KINDS, second_looks
from analysis.reading.articles import load_articles
from analysis.reading.figures import load_figures
from tests.folders import PRACTICE, SEEDS
from tests.typed_table import Typed, row, share, table

NO_FIGURES = load_figures(SEEDS).iloc[:0]
NO_ARTICLES = load_articles(SEEDS).iloc[:0]


def _kinds(*rows: Typed) -> list[tuple[str, str]]:
    found = second_looks(table(*rows), NO_ARTICLES)
    return list(zip(found["kind"], found["figures"], strict=True))


def test_our_articles() -> None:
    found = second_looks(load_figures(SEEDS), load_articles(SEEDS))
    assert found.columns.tolist() == COLUMNS
    assert found.to_dict("records") == [
        {
            "kind": "same-count",
            "article": "bac-quang",
            "figures": "bac-quang/women-union, bac-quang/farmers-union",
            "because_en": "The same count, 16,731, is given for Women's Union members "
            "(Hội Phụ nữ huyện) and Farmers' Union members (Hội Nông dân).",
            "because_vi": "Cùng một con số 16.731 được nêu cho hội viên Phụ nữ "
            "(Hội Phụ nữ huyện) và hội viên Nông dân (Hội Nông dân).",
        },
        {
            "kind": "more-trained",
            "article": "khanh-son",
            "figures": "khanh-son/new-member-trainees, khanh-son/admitted",
            "because_en": "Huyện Khánh Sơn: 389 were trained as new members, more than the 359 "
            "who joined in that time.",
            "because_vi": "Huyện Khánh Sơn: 389 người học lớp đảng viên mới, nhiều hơn 359 người "
            "được kết nạp cùng kỳ.",
        },
        {
            "kind": "two-dates",
            "article": "lam-dong, cang-long",
            "figures": "lam-dong:3049, cang-long:125",
            "because_en": "Directive 28 of the Secretariat is dated 2019-01-21 in lam-dong, "
            "2019-01-20 in cang-long.",
            "because_vi": "Chỉ thị 28 của Ban Bí thư đề ngày 21/1/2019 ở bài lam-dong, "
            "ngày 20/1/2019 ở bài cang-long.",
        },
    ]


def test_the_practice_articles_raise_no_question_by_themselves() -> None:
    assert second_looks(load_figures(PRACTICE), load_articles(PRACTICE)).empty


ONE = row("one", "16.731", place="Hội A")
SAME_COUNT = [("same-count", "a/one, a/two")]


@pytest.mark.parametrize(
    ("two", "expected"),
    [
        (row("two", "16.731", place="Hội B"), SAME_COUNT),
        (row("two", "16731", place="Hội A", population="prospect"), SAME_COUNT),
        (row("two", "16.731", place="Hội A", period="2019"), []),  # one body, unchanged
        (row("two", "16.732", place="Hội B"), []),
        (row("two", "16.731", place="Hội B", hedge="over"), []),
        (row("two", "16.731", place="Hội B", population="cell"), []),  # cells, not people
        (row("two", "16.731", "sex/female", place="Hội B", of="one"), []),  # all of them
    ],
)
def test_one_count_for_two_bodies(two: Typed, expected: list[tuple[str, str]]) -> None:
    assert _kinds(ONE, two) == expected


@pytest.mark.parametrize("printed", ["731", "16.700", "2 ngàn"])
def test_a_round_or_small_count_may_well_come_twice(printed: str) -> None:
    assert _kinds(row("one", printed, place="Hội A"), row("two", printed, place="Hội B")) == []


def test_the_same_count_in_two_articles_is_chance() -> None:
    figures = table(x=[ONE], y=[row("two", "16.731", place="Hội B")])
    assert second_looks(figures, NO_ARTICLES).empty


JOINED = row("joined", "359")


@pytest.mark.parametrize(
    ("trained", "expected"),
    [
        (row("trained", "389"), [("more-trained", "a/trained, a/joined")]),
        (row("trained", "359"), []),
        (row("trained", "389", period="2019"), []),
        (row("trained", "389", place="huyện B"), []),
        (row("trained", "389", "sex/female"), []),
        (row("trained", "360", hedge="nearly"), []),  # 350 to 360
    ],
)
def test_more_trained_than_joined(trained: Typed, expected: list[tuple[str, str]]) -> None:
    assert _kinds(JOINED, {**trained, "population": "new-member-trainee"}) == expected


def _part(figure: str, printed: str, category: str) -> Typed:
    dimension = "age" if category[-1].isdigit() else "qualification"
    return row(figure, printed, f"{dimension}/{category}", of="joined")


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        (_part("in", "150", "college"), _part("out", "134", "college+university"), True),
        (_part("in", "134", "college"), _part("out", "134", "college+university"), False),
        (_part("in", "150", "college"), _part("out", "134", "university"), False),
        (_part("in", "150", "18-30"), _part("out", "134", "under-35"), True),
        (_part("in", "150", "18-30"), _part("out", "134", "31-40"), False),
        (
            share("in", "41,9%", "age/18-30", "joined"),
            share("out", "41,8%", "age/under-35", "joined"),
            False,  # each stands for as much as 41.85
        ),
        (
            share("in", "42,9%", "age/18-30", "joined"),
            share("out", "41,8%", "age/under-35", "joined"),
            True,
        ),
    ],
)
def test_a_part_larger_than_what_holds_it(inner: Typed, outer: Typed, expected: bool) -> None:
    found = [("outgrown", "a/in, a/out")] if expected else []
    assert _kinds(JOINED, inner, outer) == found
    assert _kinds(JOINED, outer, inner) == found


def test_the_sentence_of_a_part_that_outgrows() -> None:
    rows = [JOINED, _part("in", "150", "college"), _part("out", "134", "college+university")]
    (found,) = second_looks(table(*rows), NO_ARTICLES).to_dict("records")
    assert (
        found["because_en"]
        == "150 (college) is more than 134 (college, university), which must hold it."
    )
    assert (
        found["because_vi"]
        == "150 (cao đẳng) lớn hơn 134 (cao đẳng, đại học), là nhóm phải gồm cả số đó."
    )


def _cited(*texts: str) -> list[str]:
    articles = pd.DataFrame(
        {
            "slug": [f"a{i}" for i in range(len(texts))],
            "text": texts,
            "place": "Khánh Sơn",
            "province": "Khánh Hòa",
        }
    )
    return second_looks(NO_FIGURES, articles)["figures"].tolist()


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("Chỉ thị 28-CT/TW ngày 21/1/2019", "Chỉ thị 28 ngày 20/1/2019 của Ban Bí thư"),
            ["a0:0, a1:0"],
        ),
        (("Chỉ thị 28-CT/TW ngày 21/1/2019", "Chỉ thị số 28-CT/TW, ngày 21-01-2019"), []),
        (("Chỉ thị 28-CT/TW ngày 21/1/2019; Chỉ thị 28-CT/TW ngày 20/1/2019",), ["a0:0, a0:33"]),
        (("Chỉ thị 28-CT/TW ngày 21/1/2019", "Kết luận 28-KL/TW ngày 20/1/2019"), []),
        (("Chỉ thị 28-CT/TW ngày 21/1/2019", "Chỉ thị 29-CT/TW ngày 20/1/2019"), []),
        # the next congress begins to number anew
        (("Chỉ thị 28-CT/TW ngày 21/1/2019", "Chỉ thị 28-CT/TW ngày 25/12/2023"), []),
        # two bodies, or a body that nobody can tell
        (
            (
                "Chỉ thị 28 ngày 21/1/2019 của Ban Bí thư",
                "Chỉ thị 28 ngày 20/1/2019 của Bộ Chính trị",
            ),
            [],
        ),
        (("Kế hoạch 100 ngày 27/8/2019", "Kế hoạch 100 ngày 28/8/2019"), []),
        (
            (
                "Kế hoạch 100 ngày 27/8/2019 của Tỉnh ủy Lâm Đồng",
                "Kế hoạch 100 ngày 28/8/2019 của Tỉnh ủy Khánh Hòa",
            ),
            [],
        ),
        (
            (
                "Kế hoạch 100-KH/TU ngày 27/8/2019",
                "Kế hoạch 100 ngày 28/8/2019 của Tỉnh ủy Khánh Hòa",
            ),
            ["a0:0, a1:0"],
        ),
        (
            ("Kế hoạch 9-KH/HU ngày 27/8/2019", "Kế hoạch 09-KH/HU ngày 27/8/2018 của Huyện ủy"),
            ["a0:0, a1:0"],
        ),
    ],
)
def test_one_document_with_two_dates(texts: tuple[str, ...], expected: list[str]) -> None:
    assert _cited(*texts) == expected


def test_every_kind_has_its_label_and_its_sentence() -> None:
    assert KINDS.keys() == _SENTENCES.keys()
