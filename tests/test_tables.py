"""Tables as a person reads them: the same cells in words, nothing computed, nothing run."""

import pandas as pd
import pytest

import analysis
from analysis.judging.suspects import FAULTS
from analysis.showing.tables import readable
from tests.folders import PRACTICE, SEEDS


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", {"population": "new members", "category": "women", "period": "2007 – Mar 2012",
                "share": "58.51", "part": "6,428", "verdict": "cut off"}),
        ("vi", {"đối tượng": "đảng viên mới", "nhóm": "nữ", "thời gian": "2007 – 3/2012",
                "tỷ lệ (%)": "58,51", "số lượng": "6.428", "kết luận": "bỏ chữ số phía sau"}),
    ],
)  # fmt: skip
def test_codes_numbers_and_periods_are_in_the_reader_s_language(
    lang: str, words: dict[str, str]
) -> None:
    parts = analysis.composition(analysis.load_figures(SEEDS))
    row = parts["article"].eq("thai-binh") & parts["category"].eq("female")
    shown = readable(parts[row], lang).words.iloc[0].str.replace("\xa0", " ").to_dict()
    assert {head: shown[head] for head in words} == words


def test_what_is_missing_is_an_empty_cell_and_what_is_open_is_infinite() -> None:
    table = pd.DataFrame({"share": [None, 1.5], "high": [float("inf"), 2.0], "of": ["", None]})
    assert readable(table).words.to_numpy().tolist() == [["", "∞", ""], ["1.5", "2", ""]]


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_no_two_columns_share_a_head(lang: str) -> None:
    figures = analysis.load_figures(SEEDS)
    claims = analysis.check(figures).drop(columns="because_en")
    for table in (figures, claims, analysis.composition(figures), analysis.targets(figures)):
        assert len(set(readable(table, lang).words)) == len(table.columns)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ["too little to tell", "a digit dropped", "term of office"]),
     ("vi", ["chưa đủ để biết", "rơi mất một chữ số", "nhiệm kỳ"])],
)  # fmt: skip
def test_codes_of_habits_slips_and_statuses_are_told_in_words(lang: str, words: list[str]) -> None:
    table = pd.DataFrame({"habit": ["cannot-tell"], "slip": ["dropped"], "status": ["term"]})
    assert readable(table, lang).words.iloc[0].to_list() == words


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_every_way_to_go_wrong_is_told_in_words(lang: str) -> None:
    slips = analysis.suspects(analysis.load_figures(PRACTICE))[["slip"]]
    assert {"other-base", "exchanged", "mistyped"} <= set(slips["slip"])
    told = {getattr(FAULTS[slip], lang) if slip else "" for slip in slips["slip"]}
    assert set(readable(slips, lang).words.iloc[:, 0]) == told


def test_html_shows_text_as_text_and_aligns_numbers() -> None:
    html = readable(pd.DataFrame({"quote": ["<b>"], "value": [3.0]}))._repr_html_()
    assert '<th scope="col" style="text-align: right">value</th>' in html
    assert '<td style="text-align: left">&lt;b&gt;</td>' in html
