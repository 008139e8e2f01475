"""Charts hold the numbers of their tables, say what was found, and can be read."""

from collections.abc import Callable
from functools import cache

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from analysis.judging.claims import check
from analysis.judging.habits import habits
from analysis.reading.articles import load_articles
from analysis.reading.coverage import coverage
from analysis.reading.figures import load_figures
from analysis.reading.numerals import parse_number
from analysis.showing.charts.breakdowns import breakdown_chart
from analysis.showing.charts.composition import composition_chart
from analysis.showing.charts.consistency import KINDS, consistency_chart
from analysis.showing.charts.coverage import coverage_chart
from analysis.showing.charts.habits import habit_chart
from analysis.showing.charts.targets import targets_chart
from analysis.showing.page import PAPER_WIDTH
from analysis.showing.palette import PAPER
from analysis.showing.saving import alt_text, chart_bytes
from analysis.showing.views import BREAKDOWNS, TRAITS, composition, targets
from tests.drawing import bars, faults, lines, marks, texts, words
from tests.folders import PRACTICE, SEEDS
from tests.typed_table import row, share, table

Tables = dict[str, pd.DataFrame]
DRAWN: dict[str, Callable[..., Figure]] = {
    "composition": composition_chart,
    "traits": composition_chart,
    "breakdowns": breakdown_chart,
    "targets": targets_chart,
    "claims": consistency_chart,
    "habits": habit_chart,
    "coverage": coverage_chart,
}


@cache
def tables(folder: str) -> Tables:
    """The tables of the five articles, of the twelve, or of forty made of these."""
    source = SEEDS if folder == "five" else PRACTICE
    figures, covered_ = load_figures(source), coverage(load_articles(source))
    if folder == "forty":
        figures, covered_ = _times(figures, 40), _times(covered_, 40)
    parts = composition(figures)
    return {
        "figures": figures,
        "composition": parts,
        "traits": parts[parts["dimension"].isin(TRAITS)],
        "breakdowns": parts[parts["dimension"].isin(BREAKDOWNS)],
        "targets": targets(figures),
        "claims": check(figures),
        "habits": habits(figures),
        "coverage": covered_,
    }


def _times(rows: pd.DataFrame, count: int) -> pd.DataFrame:
    """The same articles again under new names, until there are so many."""
    told = {slug: rows[rows["article"] == slug] for slug in rows["article"].unique()}
    slugs = [list(told)[i % len(told)] for i in range(count)]
    copies = [told[slug].assign(article=f"{slug}-{i}") for i, slug in enumerate(slugs)]
    joined: pd.DataFrame = pd.concat(copies, ignore_index=True)
    return joined


@cache
def drawn(name: str, folder: str, lang: str = "en") -> Figure:
    """The chart of a table."""
    return DRAWN[name](tables(folder)[name], tables(folder)["figures"], lang=lang)


def title(figure: Figure) -> str:
    return alt_text(figure).replace("\xa0", " ").partition(". ")[0]


CHARTS = pytest.mark.parametrize("name", DRAWN)
FOLDERS = pytest.mark.parametrize("folder", ["five", "twelve"])
LANGS = pytest.mark.parametrize("lang", ["en", "vi"])


# What can be read


@LANGS
@FOLDERS
@CHARTS
def test_no_text_is_overlapped_or_cut(name: str, folder: str, lang: str) -> None:
    figure = drawn(name, folder, lang)
    assert faults(figure) == []
    assert figure.get_figwidth() == PAPER_WIDTH


@pytest.mark.slow
@LANGS
@pytest.mark.parametrize("name", [name for name in DRAWN if name != "composition"])
def test_no_text_of_forty_articles_is_overlapped_or_cut(name: str, lang: str) -> None:
    figure = DRAWN[name](tables("forty")[name], tables("forty")["figures"], lang=lang)
    assert faults(figure) == []
    assert figure.get_figwidth() == PAPER_WIDTH


@CHARTS
def test_letters_are_large_enough_at_half_the_width_of_a_page(name: str) -> None:
    half = 105 / 25.4 / PAPER_WIDTH  # of A4's 210 mm
    figure = drawn(name, "five")
    assert min(float(text.get_fontsize()) for text in texts(figure)) * half >= 6


@CHARTS
def test_long_and_strange_names_stay_on_the_paper(name: str) -> None:
    place = "x" * 90 + " $a^2$ <b>& " + "Ủy ban nhân dân phường Nguyễn Thị Minh Khai " * 3
    figures = table(
        row("whole", "20.345.678", place=place),
        row("part", "123.456", "age/18-30", of="whole", place=place),
        share("p", "0,9%", "age/18-30", "whole", place=place),
        row("aim", "98.765.432", measure="target", place=place),
        row("reach", "1234,5%", measure="attainment", of="whole", against="aim", place=place),
        row("unprinted", "23%", measure="attainment", of="whole", hedge="nearly", place=place),
    )
    covered_ = pd.DataFrame({"article": ["a"] * 9, "status": ["figure"] * 8 + ["unexplained"]})
    made = {
        "composition": composition(figures), "traits": composition(figures),
        "breakdowns": composition(figures), "targets": targets(figures), "claims": check(figures),
        "habits": habits(figures), "coverage": covered_,
    }  # fmt: skip
    figure = DRAWN[name](made[name], figures)
    assert faults(figure) == []


# What the marks stand for


@FOLDERS
def test_a_dot_is_a_recomputed_share_a_ring_a_stated_one(folder: str) -> None:
    parts, ax = tables(folder)["composition"], drawn("composition", folder).axes[0]
    counted = parts[parts["basis"].isin(("count", "both"))]["share"].dropna()
    stated = parts["stated"].dropna()
    assert places(marks(ax, markersize=5.5)) == sorted(counted)
    assert places(marks(ax, markersize=9)) == sorted(stated)
    bounds = parts[["low", "high"]].dropna()
    assert sorted(map(ends, lines(ax))) == sorted(bounds.to_numpy().tolist())


def ends(line: Line2D) -> list[float]:
    return list(map(float, np.asarray(line.get_xdata())))


def places(found: list[Line2D]) -> list[float]:
    return sorted(x for line in found for x in ends(line))


def test_articles_that_say_nothing_of_a_category_are_named() -> None:
    said = " ".join(words(drawn("traits", "five")))
    assert "Not reported: Khối Các cơ quan tỉnh Lâm Đồng, huyện Bắc Quang, huyện Càng Long" in said


@FOLDERS
def test_bars_of_a_breakdown_are_its_shares_end_to_end(folder: str) -> None:
    parts = tables(folder)["breakdowns"].dropna(subset=["share"])
    ax = drawn("breakdowns", folder).axes[0]
    solid = [bar for bar in bars(ax) if not bar.get_hatch()]
    assert sorted(bar.get_width() for bar in solid) == pytest.approx(sorted(parts["share"]))
    reached = {round(bar.get_x() + bar.get_width(), 6) for bar in solid}
    begun = [bar for bar in solid if bar.get_x()]
    assert all(round(bar.get_x(), 6) in reached for bar in begun)
    for bar in (bar for bar in bars(ax) if bar.get_hatch()):
        assert 100 in (bar.get_x(), round(bar.get_x() + bar.get_width(), 6))


@FOLDERS
def test_breakdowns_agree_with_the_verdicts(folder: str) -> None:
    """A rest is drawn where the parts leave one, an excess where they exceed their whole."""
    claims, parts = tables(folder)["claims"], tables(folder)["breakdowns"]
    counted = claims[(claims["kind"] == "breakdown")]
    for dimension in BREAKDOWNS:
        rows = parts[parts["dimension"] == dimension]
        figure = breakdown_chart(rows)
        of_it = counted["claim"].str.contains(f":{dimension}")
        verdicts = counted["verdict"].groupby(counted["claim"].str.rstrip("%")).first()
        found = verdicts[verdicts.index.isin(counted.loc[of_it, "claim"].str.rstrip("%"))]
        excess = [bar for bar in bars(figure.axes[0]) if bar.get_hatch() == "xxxx"]
        assert len(excess) == (found == "over").sum()
        single = rows.dropna(subset=["share"]).groupby(["article", "place", "period"]).size() == 1
        rest = [bar for bar in bars(figure.axes[0]) if bar.get_hatch() == "////"]
        assert len(rest) == (found == "short").sum() + single.sum()


def test_parts_of_no_printed_whole_are_named_and_not_drawn() -> None:
    figures = table(
        a=[row("all", "100"), row("p", "20", "occupation/pupil", of="all", place="xã A")],
        b=[row("p", "6", "occupation/pupil", place="xã B")],
    )
    figure = breakdown_chart(composition(figures), figures)
    assert len(bars(figure.axes[0])) == 2
    assert "Occupation told without the number of new members: xã B" in words(figure)


@pytest.mark.parametrize(
    ("printed", "hedge", "told"),
    [("27%", "", ["27%", "73%"]), ("27,35%", "", ["27.35%", "72.65%"]),
     ("27%", "nearly", ["26–27%", "73–74%"])],
)  # fmt: skip
def test_a_stated_part_and_its_rest_are_as_exact_as_printed(
    printed: str, hedge: str, told: list[str]
) -> None:
    figures = table(row("all", "436"), share("p", printed, "occupation/pupil", "all", hedge=hedge))
    said = words(breakdown_chart(composition(figures)))
    assert [text for text in said if text.endswith("%") and not text.endswith("0%")] == told


def test_a_result_that_is_not_printed_is_told_so() -> None:
    figures = table(row("over", "22,5%", measure="excess"))
    figure = targets_chart(targets(figures), figures)
    assert "result not printed" in words(figure)
    assert faults(figure) == []


def test_articles_that_look_alike_have_their_slugs_beside_them() -> None:
    rows = [row("all", "100"), row("w", "20", "sex/female", of="all")]
    figures = table(a=rows, b=rows)
    said = words(composition_chart(composition(figures), figures))
    assert {"2020 (a)", "2020 (b)"} <= set(said)


def test_a_part_that_holds_others_is_never_added() -> None:
    figures = table(
        row("all", "100"),
        row("c", "20", "qualification/college", of="all"),
        row("u", "30", "qualification/university", of="all"),
        row("cu", "50", "qualification/college+university", of="all"),
    )
    college, university, rest, both = bars(breakdown_chart(composition(figures)).axes[0])
    spans = [(bar.get_x(), bar.get_width()) for bar in (college, university, rest, both)]
    assert spans == [(0, 20), (20, 30), (50, 50), (0, 50)]


@FOLDERS
def test_a_mark_stands_where_the_result_lies_against_its_target(folder: str) -> None:
    held = tables(folder)["targets"]
    ax = drawn("targets", folder).axes[0]
    low, high = (
        100 * held["result"] / held["target_high"],
        100 * held["result"] / held["target_low"],
    )
    middle = ((low + high) / 2).dropna()
    assert places(marks(ax)) == pytest.approx(sorted(middle))
    printed = held["attainment"].dropna()
    full = [m for m in marks(ax) if m.get_markerfacecolor() != PAPER]
    assert places(full) == pytest.approx(sorted(printed))


def test_a_result_far_beyond_its_target_is_an_arrow_at_the_edge() -> None:
    figures = table(row("aim", "10", measure="target"), row("done", "90", against="aim"))
    figure = targets_chart(targets(figures))
    (mark,) = marks(figure.axes[0])
    assert (mark.get_marker(), ends(mark)) == (">", [200])
    assert "900%" in words(figure)


@FOLDERS
def test_a_statement_stands_as_many_units_off_as_it_is_wrong(folder: str) -> None:
    claims = tables(folder)["claims"]
    told = claims[claims["kind"].isin(KINDS) & claims["expected"].notna()]
    ax = drawn("claims", folder).axes[0]
    units = [
        float((float(number) - expected) / 10.0 ** int(number.as_tuple().exponent))
        for number, expected in zip(
            map(parse_number, told["printed"]), told["expected"], strict=True
        )
    ]
    inside = [x for x in units if abs(x) < 1.75]
    assert [x for x in places(marks(ax)) if abs(x) < 1.75] == pytest.approx(sorted(inside))
    assert len(marks(ax)) == len(units)


@FOLDERS
def test_every_wrong_statement_is_told_in_words(folder: str) -> None:
    claims = tables(folder)["claims"]
    wrong = claims[claims["kind"].isin(KINDS) & (claims["verdict"] == "inconsistent")]
    told = [text for text in words(drawn("claims", folder, "vi")) if "≠" in text]
    assert len(told) == len(wrong)
    for printed in wrong["printed"]:
        assert any(f"{printed}% ≠" in text for text in told)


@FOLDERS
def test_bars_of_habits_are_what_each_explains(folder: str) -> None:
    rows = tables(folder)["habits"]
    expected = [
        100 * count / claims if claims else 0
        for claims, *counts in rows[["claims", "nearest", "cut_off", "up"]].to_numpy().tolist()
        for count in counts
    ]
    ax = drawn("habits", folder).axes[0]
    assert [bar.get_width() for bar in bars(ax)] == pytest.approx(expected)


@FOLDERS
def test_bars_of_coverage_are_all_numbers(folder: str) -> None:
    rows = tables(folder)["coverage"]
    widths = [bar.get_width() for bar in bars(drawn("coverage", folder).axes[0])]
    assert sum(widths) == len(rows)
    assert sum(widths[::5]) == (rows["status"] == "figure").sum()


# What they say


SMALL = table(
    row("admitted", "200"),
    row("women", "89", "sex/female", of="admitted"),
    share("women-share", "44%", "sex/female", "admitted"),
    row("school", "150", "schooling/upper-secondary", of="admitted"),
    row("aim", "180", measure="target"),
    row("reach", "110%", measure="attainment", of="admitted", against="aim"),
)


@pytest.mark.parametrize(
    ("name", "made", "en", "vi"),
    [
        (
            "composition",
            composition,
            "Women make up 44.5% of new members in 1 of 1 article",
            "Nữ chiếm 44,5% đảng viên mới ở 1 trong 1 bài báo",
        ),
        (
            "breakdowns",
            lambda figures: composition(figures).query("dimension == 'schooling'"),
            "Schooling, 1 breakdown: 1 with one part told",
            "Trình độ học vấn, 1 cơ cấu: 1 chỉ nêu một phần",
        ),
        (
            "targets",
            targets,
            "1 of 1 results reach their target; 1 stated figure is wrong",
            "1 trong 1 kết quả đạt chỉ tiêu; 1 số bài ghi sai",
        ),
        (
            "claims",
            check,
            "Of 2 stated figures that can be recomputed, 1 are right and 1 wrong",
            "Trong 2 số liệu tính lại được, 1 số đúng và 1 số sai",
        ),
        (
            "habits",
            habits,
            "How 1 article round: 1 can't be told",
            "Cách làm tròn của 1 bài báo: 1 bài chưa đủ để biết",
        ),
        (
            "coverage",
            lambda figures: figures.assign(status=["figure"] * 5 + ["year"]),
            "Of 6 numbers in 1 article, 5 are figures; every other one is explained",
            "Trong 6 con số của 1 bài báo, 5 là số liệu; các số khác đều đã rõ",
        ),
    ],
)
def test_the_title_states_what_was_computed(
    name: str, made: Callable[[pd.DataFrame], pd.DataFrame], en: str, vi: str
) -> None:
    told = [title(DRAWN[name](made(SMALL), SMALL, lang=lang)) for lang in ("en", "vi")]
    assert told == [en, vi]


@CHARTS
def test_the_title_is_drawn(name: str) -> None:
    figure = drawn(name, "five")
    assert title(figure) in " ".join(words(figure))


@CHARTS
def test_alt_text_says_more_than_the_title_and_is_no_book(name: str) -> None:
    figure = drawn(name, "twelve")
    assert len(title(figure)) + 40 < len(alt_text(figure)) < 3000


@CHARTS
def test_nothing_to_draw_is_said(name: str) -> None:
    empty = tables("five")[name].head(0)
    for lang in ("en", "vi"):
        figure = DRAWN[name](empty, lang=lang)
        assert alt_text(figure)
        assert faults(figure) == []


@CHARTS
def test_a_chart_needs_no_second_table(name: str) -> None:
    figure = DRAWN[name](tables("five")[name])
    assert faults(figure) == []


@CHARTS
def test_a_chart_is_drawn_on_axes_that_are_given(name: str) -> None:
    figure = Figure(figsize=(12, 20))
    ax = figure.add_subplot()
    assert DRAWN[name](tables("five")[name], ax=ax) is figure
    assert figure.axes == [ax]
    assert tuple(figure.get_size_inches()) == (12, 20)
    assert alt_text(figure)


@CHARTS
def test_settings_of_the_user_change_nothing(name: str) -> None:
    plain = chart_bytes(DRAWN[name](tables("five")[name]), "svg")
    with mpl.rc_context({"font.size": 30, "axes.grid": True, "lines.linewidth": 9}):
        assert chart_bytes(DRAWN[name](tables("five")[name]), "svg") == plain
        assert mpl.rcParams["font.size"] == 30


def test_nothing_endless_or_missing_is_written() -> None:
    for name in DRAWN:
        said = " ".join(words(drawn(name, "twelve")))
        assert "nan" not in said
        assert "inf" not in said
