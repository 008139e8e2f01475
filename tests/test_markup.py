"""The marked-up article: the text unaltered, every number marked, every mark with its row."""

import re
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from bs4 import BeautifulSoup, Tag

from analysis import check, coverage, load_articles, load_figures
from analysis.reading.rules import RULES
from analysis.showing.columns import STATUSES
from analysis.showing.figure_rows import WORST_FIRST, FigureRow, Reason, figure_rows
from analysis.showing.markup import show, style_sheet
from analysis.showing.palette import VERDICTS
from tests.folders import COUNT, PRACTICE, SEEDS, make_folder

ARTICLES = [
    (folder, slug) for folder in (SEEDS, PRACTICE) for slug in load_articles(folder)["slug"]
]


@cache
def html(slug: str, seeds: Path, lang: str) -> str:
    return show(slug, seeds, lang=lang)._repr_html_()


def page(slug: str, seeds: Path, lang: str = "en") -> BeautifulSoup:
    return BeautifulSoup(html(slug, seeds, lang), "html.parser")


def one(soup: BeautifulSoup | Tag, selector: str) -> Tag:
    found = soup.select(selector)
    assert len(found) == 1, selector
    return found[0]


def lines_of(article: Tag) -> list[str]:
    for note in article.select(".note"):
        note.extract()
    return [line.get_text() for line in article.select("p")]


@pytest.mark.parametrize(("seeds", "slug"), ARTICLES)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_every_number_is_marked_and_nothing_else_changes(seeds: Path, slug: str, lang: str) -> None:
    articles = load_articles(seeds)
    articles = articles[articles["slug"] == slug]
    soup, numbers = page(slug, seeds, lang), coverage(articles)
    marks = soup.select("article .figure, article .other")
    assert [mark.get_text() for mark in marks] == [p.replace("\n", " ") for p in numbers["printed"]]
    assert ["figure" in mark["class"] for mark in marks] == list(numbers["status"] == "figure")
    text = articles["text"].iloc[0]
    assert lines_of(one(soup, "article")) == [line for line in text.split("\n") if line.strip()]
    assert one(soup, "article")["lang"] == "vi"
    assert one(soup, "section")["lang"] == lang


@pytest.mark.parametrize(("seeds", "slug"), ARTICLES)
def test_marks_rows_and_notes_lead_to_each_other(seeds: Path, slug: str) -> None:
    soup = page(slug, seeds)
    ids = [str(tag["id"]) for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    marks, rows = soup.select("article a"), soup.select("tbody th[scope=row] a")
    assert [mark["href"] for mark in marks] == [f"#{row['id']}" for row in rows]
    assert [row["href"] for row in rows] == [f"#{mark['id']}" for mark in marks]
    notes = [one(soup, f'[id="{mark["aria-describedby"]}"]') for mark in marks]
    for note, row in zip(notes, soup.select("tbody tr"), strict=True):
        assert note["hidden"] == "hidden"
        assert note.get_text(" ", strip=True) == row.get_text(" ", strip=True)
    assert one(soup, ".skip")["href"] == f"#{one(soup, 'table')['id']}"


def test_a_tab_stop_for_each_figure_and_for_nothing_else_in_the_article() -> None:
    soup, figures = page("thai-binh", SEEDS), load_figures(SEEDS)
    stops = one(soup, "article").select("a, button, input, summary, [tabindex]")
    assert len(stops) == (figures["article"] == "thai-binh").sum()


HOSTILE = (
    "<script>alert(1)</script> & \"quotes\" 'single' </article> &lt;b&gt; <img src=x onerror=1>"
)


def test_article_text_is_shown_never_run(tmp_path: Path) -> None:
    row = COUNT | {"figure": "n", "place": HOSTILE, "printed": "12", "quote": "có 12"}
    folder = make_folder(tmp_path, f"{HOSTILE}\ncó 12 <b>đảng viên</b>", [row])
    facts = (folder / "articles.csv").read_text(encoding="utf-8")
    title = HOSTILE.replace('"', '""')
    (folder / "articles.csv").write_text(facts.replace(",T,", f',"{title}",'), encoding="utf-8")
    soup = page("a", folder)
    assert lines_of(one(soup, "article")) == [HOSTILE, "có 12 <b>đảng viên</b>"]
    assert one(soup, "td .where").get_text() == f"{HOSTILE}, 2020"
    assert one(soup, "section")["aria-label"] == f"Marked-up article: {HOSTILE}"
    assert len(soup.select("script")) == 1
    assert not soup.select("img, article b:not(.note b)")


def test_an_article_without_figures_is_shown(tmp_path: Path) -> None:
    soup = page("a", make_folder(tmp_path, "Không có số nào.", []))
    assert lines_of(one(soup, "article")) == ["Không có số nào."]
    assert not soup.select("tbody tr, article a")


def test_the_same_page_each_time() -> None:
    assert show("lam-dong")._repr_html_() == show("lam-dong")._repr_html_()


def test_an_unknown_article_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no article 'x': expected one of khanh-son, lam-dong, "):
        show("x")


def test_as_text_it_lists_the_figures() -> None:
    lines = repr(show("thai-binh")).split("\n")
    assert lines[0] == "Công tác phát triển đảng viên ở Thái Bình"
    assert lines[4].startswith(
        "6.428: women among 10,986 new members (tỉnh Thái Bình, 2007\xa0–\xa0Mar\xa02012). "
    )


def test_other_numbers_tell_what_they_are() -> None:
    soup = page("thai-binh", SEEDS, "vi")
    titles = {mark.get_text(): mark["title"] for mark in soup.select("article .other")}
    assert titles["2007"] == "năm"
    assert titles["18 đến 30 tuổi"] == "độ tuổi"
    told = {dt.get_text(): dd.get_text() for dt, dd in _pairs(one(soup, ".others dl"))}
    assert told["Độ tuổi"] == "18 đến 30 tuổi; 31 đến 40 tuổi; 41 tuổi"


def _pairs(dl: Tag) -> "zip[tuple[Tag, Tag]]":
    return zip(dl.select("dt"), dl.select("dd"), strict=True)


def test_every_status_of_a_number_has_a_name() -> None:
    assert {name for name, _, _ in RULES} | {"aside", "restated", "unexplained"} <= set(STATUSES)


def test_every_verdict_has_a_rank_a_line_and_a_shape() -> None:
    assert set(WORST_FIRST) == set(VERDICTS)
    rules = re.findall(r"([^{}]+) \{ (--line: [^}]+) }", style_sheet())
    looks = {
        name: look for names, look in rules for name in re.findall(r"marked \.([\w-]+)", names)
    }
    assert {*VERDICTS, "plain"} == set(looks)
    assert len(set(looks.values())) == len(looks) - 1  # right is right: two verdicts look alike


# What is said of a figure


def rows_of(folder: Path, lang: str) -> dict[str, FigureRow]:
    figures = load_figures(folder)
    return figure_rows(figures, check(figures), lang)


@pytest.mark.parametrize(
    ("name", "lang", "printed", "what"),
    [
        ("khanh-son/admitted", "en", "359", "new members"),
        ("khanh-son/women", "en", "178", "women among 359 new members"),
        ("khanh-son/women", "vi", "178", "nữ trong 359 đảng viên mới"),
        ("thai-binh/women-share", "en", "58%", "women as a share of 10,986 new members"),
        ("thai-binh/women-share", "vi", "58%", "tỷ lệ nữ trong 10.986 đảng viên mới"),
        ("thai-binh/mean-age", "vi", "29,5", "độ tuổi bình quân của đảng viên mới"),
        ("lam-dong/target", "en", "ít nhất 80", "target for new members"),
        (
            "lam-dong/attainment",
            "en",
            "65%",
            "attainment of the target for new members; "
            "result: 52 new members; target: at least 80 new members",
        ),
        (
            "lam-dong/excess",
            "vi",
            "15%",
            "mức vượt chỉ tiêu về đảng viên mới; kết quả: 52 đảng viên mới",
        ),
    ],
)
def test_what_a_figure_counts(name: str, lang: str, printed: str, what: str) -> None:
    row = rows_of(SEEDS, lang)[name]
    assert (row.printed, row.what) == (printed, what)


def test_the_worst_verdict_marks_a_figure_and_comes_first() -> None:
    figures = load_figures(SEEDS)
    figures = figures[figures["figure"] == "admitted"].head(1)
    claims = pd.DataFrame(
        {
            "claim": ["khanh-son/admitted:sex", "khanh-son/admitted", "khanh-son/admitted:age"],
            "verdict": ["complete", "consistent", "over"],
            "because_en": ["a", "b", "c"],
        }
    )
    row = figure_rows(figures, claims, "en")["khanh-son/admitted"]
    assert row.verdict == "over"
    assert row.reasons == (
        Reason("over", "c"), Reason("consistent", "b"), Reason("complete", "a"),
    )  # fmt: skip


# Contrast (WCAG 2.2, 1.4.3): letters at least 4.5 to 1 on each ground they may stand on


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("dark", [0, 1])
def test_letters_stand_out_from_their_ground(dark: int) -> None:
    named = re.findall(r"--(\w+): [^;]*?light-dark\((#\w{6}), (#\w{6})\)", style_sheet())
    colours = {name: pair[dark] for name, *pair in named}
    reached = re.search(
        r":has\(:target\) \{ background: light-dark\((#\w+), (#\w+)\)", style_sheet()
    )
    assert reached
    grounds = [colours.pop("paper"), colours.pop("card"), reached[1 + dark]]
    colours.pop("rule")  # draws lines only
    assert len(colours) == 8
    for ground in grounds:
        for name, colour in colours.items():
            high, low = sorted((luminance(ground), luminance(colour)), reverse=True)
            assert (high + 0.05) / (low + 0.05) >= 4.5, (name, colour, ground)
