"""The report: nothing but what the tables say, whole in one file, the same bytes each time."""

import csv
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given
from hypothesis import strategies as st

from analysis.showing.columns import TABLES
from analysis.showing.gallery import CHARTS, load_tables
from analysis.showing.report.excerpts import clipped, sentences
from analysis.showing.report.files import write_report
from analysis.showing.report.pages import HEIGHT, _halves, chart_parts
from tests.folders import COUNT, KNOWN, PRACTICE, SEEDS, make_folder

ROOT = Path(__file__).parents[1]
NAMES = {f"report.{lang}.{form}" for lang in ("en", "vi") for form in ("html", "pdf")}


def run(folder: Path, *options: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The command as a person gives it, from another folder than the project's."""
    kept = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "TZ")}
    return subprocess.run(
        [sys.executable, "-m", "analysis", "report", folder.name, *options],
        cwd=folder.parent,
        env=kept | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the five articles, in English and, with whole articles, in Vietnamese."""
    folder = tmp_path_factory.mktemp("a") / "reports"
    told = run(folder, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1")
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    write_report(folder, lang="vi", full_text=True)
    return folder


@pytest.fixture(scope="module", params=["en", "vi"])
def page(request: pytest.FixtureRequest, reports: Path) -> BeautifulSoup:
    html = (reports / f"report.{request.param}.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser")


def words(tag: Tag) -> str:
    """The text that is read, without the notes, which repeat the rows."""
    copy = BeautifulSoup(str(tag), "html.parser")
    for note in copy.select(".note, svg, style, script"):
        note.extract()
    return " ".join(copy.get_text(" ").split())


def test_a_page_and_a_pdf_are_written_and_nothing_else(reports: Path) -> None:
    assert {path.name for path in reports.iterdir()} == NAMES


def test_the_same_bytes_wherever_and_whenever(reports: Path, tmp_path: Path) -> None:
    again = tmp_path / "elsewhere"
    told = run(again, TZ="America/Adak", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    assert (told.returncode, told.stderr) == (0, "")
    for name in ("report.en.html", "report.en.pdf"):
        assert (again / name).read_bytes() == (reports / name).read_bytes()


# The page


def test_the_page_refers_to_nothing_outside_itself(page: BeautifulSoup) -> None:
    assert {tag.name for tag in page.select("[src], link, iframe, object")} == {"link"}
    assert [link["href"] for link in page.select("link")] == ["data:,"]
    text = re.sub(r' xmlns(:xlink)?="http://www\.w3\.org/\d+/\w+"', "", str(page))
    assert not re.search(r"https?:|url\((?!#)|@import", text)


def test_every_link_has_its_place_and_every_place_one_name(page: BeautifulSoup) -> None:
    ids = [str(tag["id"]) for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))
    named = [str(value) for tag in page.select("a, use") for value in tag.attrs.values()]
    assert {link[1:] for link in named if link.startswith("#")} <= set(ids)
    described = [
        tag[name]
        for name in ("aria-labelledby", "aria-describedby")
        for tag in page.select(f"[{name}]")
    ]
    assert {name for names in described for name in str(names).split()} <= set(ids)


def test_tables_tell_their_heads(page: BeautifulSoup) -> None:
    for table in page.select("table"):
        assert all(head["scope"] == "col" for head in table.select("thead th"))
        assert all(head["scope"] == "row" for head in table.select("tbody th"))
        assert table["aria-labelledby"]
        body = table.select("tbody tr:not(.sentence)")
        assert all(len(row.select("th")) == 1 for row in body)


def test_every_claim_is_told_with_its_reason(page: BeautifulSoup) -> None:
    claims = load_tables()["claims"]
    assert isinstance(page.html, Tag)
    text = words(page.html)
    for because in claims[f"because_{page.html['lang']}"]:
        assert " ".join(because.split()) in text
    rows = {str(row["id"]).removesuffix(".row")[3:] for row in page.select("tbody th a")}
    assert set(claims["claim"].str.partition(":")[0]) <= rows


def test_every_chart_is_there_with_its_words(page: BeautifulSoup) -> None:
    for name in CHARTS:
        heading = page.select_one(f"#chart-{name}")
        figure = heading and heading.find_next("figure")
        assert isinstance(figure, Tag)
        title, desc = figure.select("svg > title, svg > desc")
        assert title.get_text()
        details = figure.select_one("details p")
        assert details is not None
        assert desc.get_text() in details.get_text()


def test_one_number_at_fault_for_two_claims_is_told_once(tmp_path: Path) -> None:
    slug = "quy-1-truong-giang"  # a share is wrong, and so is the sum that it belongs to
    text = (KNOWN / f"{slug}.txt").read_bytes()
    with (KNOWN / f"{slug}.csv").open(encoding="utf-8") as rows:
        folder = make_folder(tmp_path, text, csv.DictReader(rows), slug)
    write_report(tmp_path / "report", folder)
    html = (tmp_path / "report" / "report.en.html").read_text(encoding="utf-8")
    items = [item.get_text() for item in BeautifulSoup(html, "html.parser").select("li")]
    assert sum("3.7% (pupils and students)" in item for item in items) == 1


def test_the_columns_of_every_table_are_explained(page: BeautifulSoup) -> None:
    for name, table in TABLES.items():
        rows = page.select(f'table[aria-labelledby="table-{name}"] tbody th')
        assert [row.get_text() for row in rows] == list(table.columns)


def test_only_full_text_holds_whole_articles(reports: Path) -> None:
    texts = load_tables()["articles"]["text"]
    lines = [" ".join(line.split()) for text in texts for line in text.split("\n") if line.strip()]
    pages = [(reports / f"report.{lang}.html").read_text(encoding="utf-8") for lang in ("en", "vi")]
    quoted, whole = (
        " ".join(
            words(tag) for tag in BeautifulSoup(html, "html.parser").select("article, blockquote")
        )
        for html in pages
    )
    spaced = [re.sub(r"\W", "", line) for line in lines]
    assert all(line in re.sub(r"\W", "", whole) for line in spaced)
    told = [line in re.sub(r"\W", "", quoted) for line in spaced]
    assert sum(map(len, quoted.split())) < sum(len(t) for t in texts) / 3
    assert not all(told)


HOSTILE = '</title><script>alert(1)</script> & "quotes"'


def test_what_articles_say_is_shown_never_run(tmp_path: Path) -> None:
    row = COUNT | {"figure": "n", "place": HOSTILE, "printed": "12", "quote": "có 12"}
    share = row | {"figure": "s", "measure": "share", "printed": "5", "quote": "là 5", "of": "n"}
    folder = make_folder(
        tmp_path, f"{HOSTILE}\n{HOSTILE} có 12 người, là 5% {HOSTILE}", [row, share]
    )
    facts = (folder / "articles.csv").read_text(encoding="utf-8")
    title = HOSTILE.replace('"', '""')
    (folder / "articles.csv").write_text(facts.replace(",T,", f',"{title}",'), encoding="utf-8")
    write_report(tmp_path / "out", folder)
    soup = BeautifulSoup(
        (tmp_path / "out/report.en.html").read_text(encoding="utf-8"), "html.parser"
    )
    assert len(soup.select("script")) == 1
    assert "alert" not in soup.select("script")[0].get_text()
    assert soup.select("blockquote p")[0].get_text().startswith(f"{HOSTILE} có 12")


# The PDF

poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs poppler: apt install poppler-utils"
)


def told_by(program: str, *arguments: str | Path) -> str:
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, encoding="utf-8", check=True
    ).stdout


@poppler
def test_the_pdf_is_tagged_and_undated(reports: Path) -> None:
    told = told_by("pdfinfo", reports / "report.vi.pdf")
    assert re.search(r"Tagged: +yes", told)
    assert re.search(r"Title: +Số liệu các bài báo nêu", told)
    assert "Date" not in told
    kinds = told_by("pdfinfo", "-struct", reports / "report.vi.pdf")
    for kind in ("H1", "H2", "Table", "TH", "TD", "Figure", "Link", "L "):
        assert re.search(rf"^ *{kind}", kinds, re.MULTILINE), kind


@poppler
def test_the_pdf_can_be_searched_for_vietnamese(reports: Path) -> None:
    text = told_by("pdftotext", reports / "report.vi.pdf", "-")
    text = re.sub(r"\s+", "", text)
    claims = load_tables()["claims"]
    for because in claims.loc[claims["verdict"] == "inconsistent", "because_vi"]:
        assert re.sub(r"\s+", "", because) in text
    assert (
        re.sub(r"\s+", "", "Huyện Khánh Sơn: Nâng cao chất lượng đảng viên").partition(":")[2]
        in text
    )
    assert "Nữtrongđảngviênmới" in text  # a chart's own letters


@poppler
def test_the_pdf_uses_our_fonts_alone(reports: Path) -> None:
    fonts = told_by("pdffonts", reports / "report.en.pdf").splitlines()[2:]
    families = {font.split()[0].partition("+")[2] for font in fonts}
    assert {"Charts-Sans", "Charts-Sans-Bold", "Report-Serif", "Report-Mono"} <= families
    assert all(family.startswith(("Charts-Sans", "Report-")) for family in families)


def test_without_pango_one_line_says_what_to_install(tmp_path: Path) -> None:
    fake = tmp_path / "weasyprint"
    fake.mkdir()
    (fake / "__init__.py").write_text("raise OSError('cannot load library')", encoding="utf-8")
    told = run(tmp_path / "out", PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}")
    assert told.returncode == 1
    assert told.stderr == (
        "python -m analysis report: the PDF needs Pango, a library of the system; on Debian and "
        "Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
    )
    assert not (tmp_path / "out").exists()


# Sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", [""]),
        ("Có 5 người. Năm 2020 thêm 1.200 người.", ["Có 5 người. ", "Năm 2020 thêm 1.200 người."]),
        ("Tại TP. Hồ Chí Minh và P. 5 có 3%.", ["Tại TP. Hồ Chí Minh và P. 5 có 3%."]),
        ("Một...\nHai", ["Một...\n", "Hai"]),
        ("“Tốt!” Ông nói. Hết", ["“Tốt!” ", "Ông nói. ", "Hết"]),
        ("Trong đó: nữ 5 đ/c; v.v. và nam", ["Trong đó: nữ 5 đ/c; v.v. và nam"]),
        ("Đạt 9%… Đảng bộ", ["Đạt 9%… ", "Đảng bộ"]),
    ],
)
def test_where_sentences_end(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text("aĐ1.,!\n ”", max_size=60))
def test_sentences_hold_all_of_a_text_once(text: str) -> None:
    assert "".join(text[start:end] for start, end in sentences(text)) == text


@given(st.text("ab ", max_size=700), st.integers(0, 700), st.integers(1, 9))
def test_a_clipped_sentence_keeps_its_numbers(text: str, at: int, length: int) -> None:
    text = f"{text[:at]}{'7' * length}{text[at:]}"
    first = text.index("7")
    start, end = clipped(text, (0, len(text)), (first, first + length))
    assert 0 <= start <= first < first + length <= end <= len(text)
    assert end - start <= 2 * 240 + length
    assert start == 0 or text[start - 1] == " "


# Charts on pages


def rows_drawn(name: str, tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    halves = _halves(name, tables)
    if not halves:
        rows = tables[CHARTS[name].table]
        dimensions = CHARTS[name].dimensions
        return rows[rows["dimension"].isin(dimensions)] if dimensions else rows
    return pd.concat([rows_drawn(name, half) for half in halves])


@pytest.mark.parametrize("name", list(CHARTS))
def test_the_parts_of_a_chart_hold_each_row_once(name: str) -> None:
    tables = load_tables(SEEDS)
    rows = tables[CHARTS[name].table]
    if CHARTS[name].dimensions:
        rows = rows[rows["dimension"].isin(CHARTS[name].dimensions)]
    assert sorted(rows_drawn(name, tables).index) == sorted(rows.index)


def test_every_part_of_a_chart_fits_a_page() -> None:
    tables = load_tables(PRACTICE)
    for name in ("composition", "targets", "consistency"):
        parts = list(chart_parts(name, tables, "vi"))
        assert len(parts) > 1
        assert all(part.get_figheight() <= HEIGHT for part in parts)
