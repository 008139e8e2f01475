"""Sentences of findings hold the numbers of the tables, in both languages, for any articles."""

import re
from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.showing.findings import (
    MOST,
    Findings,
    composition_findings,
    consistency_findings,
    targets_findings,
)
from tests.folders import COUNT, PRACTICE, SEEDS, make_folder


def consistency(folder: Path, lang: str = "en") -> tuple[pd.DataFrame, Findings]:
    figures = analysis.load_figures(folder)
    claims, rounding = analysis.check(figures), analysis.habits(figures)
    return claims, consistency_findings(claims, rounding, figures, lang)


def composition(folder: Path, lang: str = "en") -> Findings:
    figures = analysis.load_figures(folder)
    return composition_findings(analysis.composition(figures), figures, lang)


def targets(folder: Path, lang: str = "en") -> Findings:
    figures = analysis.load_figures(folder)
    return targets_findings(analysis.targets(figures), figures, lang)


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_tally_counts_every_stated_result_once(folder: Path, lang: str) -> None:
    claims, findings = consistency(folder, lang)
    stated = claims[~claims["kind"].isin(["breakdown", "within"])]
    total, *parts = map(int, re.findall(r"\d+", findings[0]))
    assert total == len(stated) == sum(parts)


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
def test_wrong_claims_are_told_with_their_article(folder: Path) -> None:
    claims, findings = consistency(folder)
    wrong = claims.loc[claims["verdict"] == "inconsistent", "because_en"]
    told = [line.partition(": ")[2] for line in findings]
    assert set(wrong.head(MOST)) <= set(told)


def test_the_numbers_of_coverage_add_up() -> None:
    covered = analysis.coverage(analysis.load_articles(PRACTICE))
    first, last = analysis.table_findings(covered)
    articles, numbers, *parts = map(int, re.findall(r"\d+", first))
    assert articles == covered["article"].nunique()
    assert numbers == len(covered) == sum(parts) + int(last.split()[-1].rstrip("."))


def test_shares_run_from_the_least_to_the_greatest() -> None:
    women = next(s for s in composition(SEEDS) if s.startswith("Women"))
    assert women.replace("\xa0", " ") == (
        "Women among new members: from 49.6% in huyện Khánh Sơn (2011–2015) "
        "to 58.5% in tỉnh Thái Bình (2007 – Mar 2012); 3 articles don't say."
    )


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "en",
            "Huyện Bắc Quang, 2015 – Oct 2018: 1,045, said to be nearly 60% of the target; "
            "the target, not printed, must have been 1,742–2,090.",
        ),
        (
            "vi",
            "Xã Ba Cụm Bắc, 2010–2015: 44, được nói là vượt chỉ tiêu 25,7%; "
            "chỉ tiêu, không được in, hẳn là 35.",
        ),
        (
            "en",
            "Khối Các cơ quan tỉnh Lâm Đồng, Jan–Jun 2021: 52, said to exceed the target by 15%; "
            "the target, not printed, must have been 45, if digits were cut off.",
        ),
    ],
)
def test_a_target_that_is_not_printed_is_told_as_implied(lang: str, sentence: str) -> None:
    told = targets(SEEDS, lang)
    assert sentence in [line.replace("\xa0", " ") for line in told]


def test_an_excess_in_people_is_told_in_people() -> None:
    told = targets(PRACTICE)
    assert any("said to exceed the target by 2 people" in sentence for sentence in told)


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_articles_without_figures_have_findings_too(tmp_path: Path, lang: str) -> None:
    folder = make_folder(tmp_path, "Tin. Xã A.", [])
    assert len(consistency(folder, lang)[1]) == 1
    assert len(targets(folder, lang)) == 1
    assert composition(folder, lang)
    assert analysis.table_findings(analysis.coverage(analysis.load_articles(folder)), lang)


ADMITTED = COUNT | {"figure": "admitted", "printed": "60", "quote": "nạp 60"}
WOMEN = {"dimension": "sex", "category": "female"}


def told(folder: Path, rows: list[dict[str, str]], lang: str = "en") -> str:
    """All findings about one short article, whose text is the quotes of its rows."""
    make_folder(folder, ". ".join(row["quote"] for row in rows) + ".", rows)
    covered = analysis.coverage(analysis.load_articles(folder))
    tables = (
        analysis.table_findings(covered, lang),
        composition(folder, lang),
        targets(folder, lang),
        consistency(folder, lang)[1],
    )
    return "\n".join(line for findings in tables for line in findings).replace("\xa0", " ")


def test_one_of_anything_is_told_as_one(tmp_path: Path) -> None:
    one = {"figure": "more", "measure": "excess", "of": "admitted"}
    lines = told(tmp_path, [ADMITTED, ADMITTED | one | {"printed": "1", "quote": "vượt 1 người"}])
    assert "The 1 article holds 2 numbers: 2 are figures, 0 print" in lines
    assert "Age: reported by 0 of 1 article." in lines
    assert "60, said to exceed the target by 1; the target, not printed, must have been 59" in lines
    assert "Of 1 stated result, 1 is possible." in lines
    assert "different bodies" not in lines  # nothing to compare it with


def test_an_article_that_counts_a_part_is_not_said_to_be_silent(tmp_path: Path) -> None:
    women = ADMITTED | WOMEN | {"figure": "women", "printed": "25", "quote": "25 nữ"}
    young = women | {"figure": "young", "dimension": "age", "category": "under-35"}
    rows = [ADMITTED, women | {"of": "admitted"}, young | {"printed": "7", "quote": "có 7 trẻ"}]
    lines = told(tmp_path, rows)
    assert "Women among new members: 41.7% in xã A (2020); 0 articles don't say." in lines
    assert "Age: reported by 1 of 1 article." in lines


def test_a_part_of_some_is_not_told_as_a_part_of_all(tmp_path: Path) -> None:
    pupils = ADMITTED | {"dimension": "occupation", "category": "pupil", "of": "admitted"}
    pupils |= {"figure": "pupils", "printed": "8", "quote": "có 8 học sinh"}
    girls = ADMITTED | WOMEN | {"of": "pupils", "figure": "girls", "printed": "6"}
    rows = [ADMITTED, pupils, girls | {"quote": "6 em nữ"}]
    assert "Women among new members" not in told(tmp_path, rows)
    women = girls | {"figure": "women", "of": "admitted", "printed": "24", "quote": "24 nữ"}
    assert "Women among new members: 40% in xã A" in told(tmp_path, [*rows, women])


@pytest.mark.parametrize(
    ("lang", "row", "sentence"),
    [
        ("en", {"measure": "share", "printed": "70", "hedge": "over"}, "over 70% in xã A"),
        ("vi", {"measure": "share", "printed": "70", "hedge": "over"}, "trên 70% ở xã A"),
        ("en", {"printed": "30", "hedge": "over"}, "at least 50% in xã A"),
        ("en", {"printed": "30", "hedge": "nearly"}, "at most 50% in xã A"),
        ("en", {"printed": "30", "hedge": "about"}, "about 50% in xã A"),
    ],
)
def test_a_share_keeps_what_loosens_it(
    tmp_path: Path, lang: str, row: dict[str, str], sentence: str
) -> None:
    women = ADMITTED | WOMEN | {"figure": "women", "of": "admitted"} | row
    word = {"over": "trên", "nearly": "gần", "about": "khoảng"}[row["hedge"]]
    sign = "%" if "measure" in row else ""
    quote = f"nữ {word} {row['printed']}{sign}"
    assert sentence in told(tmp_path, [ADMITTED, women | {"quote": quote}], lang)


TARGET = {"figure": "target", "measure": "target", "printed": "50", "quote": "chỉ tiêu 50"}
SAID = {"of": "admitted", "against": "target"}


def test_a_wrong_percentage_of_a_printed_target_is_held_against_that_target(tmp_path: Path) -> None:
    said = SAID | {"figure": "said", "measure": "attainment", "printed": "125", "quote": "đạt 125%"}
    rows = [ADMITTED, ADMITTED | TARGET, ADMITTED | said]
    assert "Xã A, 2020: 60, said to be 125% of the target; the target printed is 50" in (
        told(tmp_path, rows)
    )  # 48 would make it right, so that "no whole target" would be untrue


def test_a_result_said_to_reach_and_to_exceed_its_target_is_one_result(tmp_path: Path) -> None:
    reached = {"figure": "said", "measure": "attainment", "printed": "120", "quote": "đạt 120%"}
    above = {"figure": "above", "measure": "excess", "printed": "20", "quote": "vượt 20%"}
    both = (ADMITTED | SAID | row for row in (reached, above))
    lines = told(tmp_path, [ADMITTED, ADMITTED | TARGET, *both])
    assert "Results held against a target: 1; in 1 of them the target is printed, in 0" in lines
    assert lines.count("60 of a target of 50, 120%.") == 1


@pytest.mark.parametrize(
    ("admitted", "target", "sentence"),
    [
        ({"population": "prospect"}, {}, "60 (prospective members) of a target of 50, 120%."),
        ({"hedge": "over", "quote": "nạp trên 60"}, {}, "over 60 of a target of 50, 120%."),
        ({}, {"hedge": "about", "quote": "chỉ tiêu khoảng 50"}, "60 of a target of about 50, 120%"),
        ({}, {"hedge": "at-least", "quote": "chỉ tiêu 50 trở lên"}, "60 of a target of 50, 120%."),
    ],
)
def test_a_result_is_told_as_what_was_counted(
    tmp_path: Path, admitted: dict[str, str], target: dict[str, str], sentence: str
) -> None:
    rows = [ADMITTED | admitted | {"against": "target"}, ADMITTED | admitted | {"hedge": ""}]
    rows[1] |= TARGET | target
    assert f"Xã A, 2020: {sentence}" in told(tmp_path, rows)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("en", ", in 1 nothing tells it."), ("vi", ", 1 trường hợp không thể biết.")],
)
def test_a_percentage_alone_tells_no_target(tmp_path: Path, lang: str, sentence: str) -> None:
    said = {"figure": "said", "measure": "attainment", "printed": "96", "quote": "đạt 96%"}
    assert sentence in told(tmp_path, [ADMITTED | said], lang)


def test_findings_show_text_as_text() -> None:
    findings = Findings(["<b>1 & 2</b>"])
    assert repr(findings) == "• <b>1 & 2</b>"
    assert findings._repr_html_() == "<ul><li>&lt;b&gt;1 &amp; 2&lt;/b&gt;</li></ul>"
