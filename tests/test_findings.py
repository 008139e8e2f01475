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
from tests.folders import PRACTICE, SEEDS, make_folder


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


def test_findings_show_text_as_text() -> None:
    findings = Findings(["<b>1 & 2</b>"])
    assert repr(findings) == "• <b>1 & 2</b>"
    assert findings._repr_html_() == "<ul><li>&lt;b&gt;1 &amp; 2&lt;/b&gt;</li></ul>"
