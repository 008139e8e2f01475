"""An article's way into a folder: drafted, reviewed, accepted; nothing lost on the way."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import DataError, coverage, load_articles, load_figures
from analysis.reading import intake
from analysis.reading.draft import COLUMNS
from analysis.reading.figures import TYPED
from analysis.reading.intake import accept, write_draft
from tests.folders import SEEDS, write_csv

TEXT = (
    "Huyện Yên Sơn kết nạp nhiều đảng viên trẻ\n12/7/2023\n\n"
    "Năm 2022, Đảng bộ huyện Yên Sơn kết nạp 140 đảng viên, đạt 70% chỉ tiêu (200 đảng viên); "
    "trong đó 63 đồng chí là nữ, 8 đồng chí là nhạc công.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with its fresh draft, outside of any folder of articles."""
    path = tmp_path / "yen-son.txt"
    path.write_text(TEXT, encoding="utf-8")
    write_draft(path)
    return path


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return shutil.copytree(SEEDS, tmp_path / "seeds")


def review(article: Path, clear: int | None = None) -> list[dict[str, str]]:
    """Empty the first `clear` doubts of a draft, or all."""
    file = article.with_suffix(".csv")
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    doubted = [row for row in rows if row["doubt"]]
    for row in doubted[:clear]:
        row["doubt"] = ""
    write_csv(file, COLUMNS, rows)
    return doubted


def test_a_draft_is_written_beside_the_article_with_its_doubts(article: Path) -> None:
    with article.with_suffix(".csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["printed"] for row in rows] == ["140", "70", "200", "63", "8"]
    assert [bool(row["doubt"]) for row in rows] == [False, False, False, False, True]
    assert sorted(path.name for path in article.parent.iterdir()) == ["yen-son.csv", "yen-son.txt"]


def test_a_draft_never_writes_over_rows_that_are_there(article: Path) -> None:
    file = article.with_suffix(".csv")
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(DataError, match="a draft never writes over typed rows"):
        write_draft(article)
    assert file.read_text(encoding="utf-8") == "mine"


def test_an_accepted_article_is_one_of_the_folder(article: Path, seeds: Path) -> None:
    review(article)
    assert accept(article, seeds, author="An") == f"yen-son: accepted into {seeds}"
    facts = load_articles(seeds).set_index("slug").loc["yen-son"]
    assert (facts["title"], facts["author"]) == (TEXT.partition("\n")[0], "An")
    assert (facts["published"], facts["place"]) == ("2023-07", "Yên Sơn")
    figures = load_figures(seeds)
    assert list(figures[figures["article"] == "yen-son"]["value"]) == [140, 70, 200, 63, 8]
    assert not (coverage(load_articles(seeds))["status"] == "unexplained").any()
    assert [path for path in seeds.iterdir() if path.name.startswith(".")] == []


def test_the_other_articles_keep_their_bytes(article: Path, seeds: Path) -> None:
    before = (seeds / "articles.csv").read_bytes()
    review(article)
    accept(article, seeds)
    assert (seeds / "articles.csv").read_bytes().startswith(before)
    assert (seeds / "yen-son.csv").read_text(encoding="utf-8").startswith(",".join(TYPED) + "\n")


def test_done_twice_it_changes_nothing(article: Path, seeds: Path) -> None:
    review(article)
    accept(article, seeds)
    before = {path.name: path.read_bytes() for path in seeds.iterdir()}
    assert accept(article, seeds) == "yen-son: accepted before, nothing changed"
    assert accept("yen-son", seeds) == "yen-son: accepted before, nothing changed"
    assert {path.name: path.read_bytes() for path in seeds.iterdir()} == before


def test_corrected_rows_of_an_accepted_article_replace_the_old(article: Path, seeds: Path) -> None:
    review(article)
    accept(article, seeds)
    file = article.with_suffix(".csv")
    file.write_text(file.read_text(encoding="utf-8").replace("nhac-cong", "musician"), "utf-8")
    assert accept(article, seeds) == f"yen-son: changed in {seeds}"
    assert "musician" in set(load_figures(seeds)["category"])


def test_facts_can_be_told_better_later(article: Path, seeds: Path) -> None:
    review(article)
    accept(article, seeds, author="An")
    assert accept(article, seeds, published="2023-07-12") == f"yen-son: changed in {seeds}"
    facts = load_articles(seeds).set_index("slug").loc["yen-son"]
    assert (facts["author"], facts["published"]) == ("An", "2023-07-12")
    assert len(load_articles(seeds)) == 6


def test_a_folder_is_made_only_for_what_is_accepted(article: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    with pytest.raises(DataError, match="empty the cell"):
        accept(article, new)
    assert not new.exists()
    review(article)
    assert accept(article, new) == f"yen-son: accepted into {new}"
    assert load_figures(new)["article"].unique().tolist() == ["yen-son"]


@pytest.mark.parametrize(
    ("fact", "value", "rule"),
    [
        ("published", "12/7/2023", "expected YYYY, YYYY-MM or YYYY-MM-DD"),
        ("published", "2023-02-29", "expected YYYY, YYYY-MM or YYYY-MM-DD"),
        ("title", "", "an article has a title"),
    ],
)
def test_a_fact_that_breaks_its_rule_is_told_of_the_article(
    article: Path, seeds: Path, fact: str, value: str, rule: str
) -> None:
    review(article)
    with pytest.raises(DataError) as error:
        accept(article, seeds, **{fact: value})
    assert [str(p) for p in error.value.problems] == [f"{article}: {fact}: found {value!r}; {rule}"]
    assert len(load_articles(seeds)) == 5


@pytest.mark.parametrize("damage", [lambda data: data.replace(b",", b";"), lambda _: b""])
def test_a_broken_list_of_articles_is_told_and_left_as_it_is(
    article: Path, seeds: Path, damage: Callable[[bytes], bytes]
) -> None:
    review(article)
    listed = seeds / "articles.csv"
    listed.write_bytes(damage(listed.read_bytes()))
    before = {path.name: path.read_bytes() for path in seeds.iterdir()}
    with pytest.raises(DataError, match=r"articles\.csv:1: found"):
        accept(article, seeds)
    assert {path.name: path.read_bytes() for path in seeds.iterdir()} == before


def test_rows_that_are_not_there_are_told(article: Path, seeds: Path) -> None:
    article.with_suffix(".csv").unlink()
    with pytest.raises(DataError, match=r"yen-son\.csv: found no such file; expected a CSV"):
        accept(article, seeds)


def test_a_half_reviewed_draft_tells_what_is_missing_and_changes_nothing(
    article: Path, seeds: Path
) -> None:
    before = {path.name: path.read_bytes() for path in seeds.iterdir()}
    (doubt,) = review(article, clear=0)
    with pytest.raises(DataError) as error:
        accept(article, seeds)
    file = article.with_suffix(".csv")
    rule = "look at the row, correct it, and empty the cell"
    assert str(error.value.problems[0]) == f"{file}:6: doubt: found {doubt['doubt']!r}; {rule}"
    assert {path.name: path.read_bytes() for path in seeds.iterdir()} == before


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("nạp 140", "nạp 141", "yen-son.csv:2: quote: found 'nạp 141'; expected a phrase"),
        ('8,"nữ, 8",', "8,,", "yen-son.csv:6: quote: found ''"),
    ],
)
def test_rows_that_the_article_does_not_bear_out_are_told_by_file_and_line(
    article: Path, seeds: Path, old: str, new: str, told: str
) -> None:
    review(article)
    file = article.with_suffix(".csv")
    content = file.read_text(encoding="utf-8")
    assert content.count(old) == 1
    file.write_text(content.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as error:
        accept(article, seeds)
    assert told in str(error.value)


def test_doubts_and_mistakes_are_told_at_once_by_the_lines_of_the_person(
    article: Path, seeds: Path
) -> None:
    """A blank line and a cell of two lines stand before the mistakes."""
    file = article.with_suffix(".csv")
    head, *rows = file.read_text(encoding="utf-8").splitlines()
    rows[0] = "\n" + rows[0].replace("huyện Yên Sơn", '"huyện\nYên Sơn"')
    rows[2] = rows[2].replace("admitted-target", "Target")
    file.write_text("\n".join([head, *rows]), encoding="utf-8")
    with pytest.raises(DataError) as error:
        accept(article, seeds, published="2023-13")
    told = [(Path(p.file).name, p.line, p.column) for p in error.value.problems]
    assert told == [
        ("yen-son.csv", 5, "against"), ("yen-son.csv", 6, "figure"), ("yen-son.csv", 8, "doubt"),
        ("yen-son.txt", 0, "published"),
    ]  # fmt: skip


def test_a_number_without_a_row_is_told(article: Path, seeds: Path) -> None:
    review(article)
    file = article.with_suffix(".csv")
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(DataError, match=r"yen-son\.txt:4: found '8'; every number has a row"):
        accept(article, seeds)


def test_another_article_of_that_slug_is_refused(article: Path, seeds: Path) -> None:
    review(article)
    accept(article, seeds)
    article.write_text(TEXT + "\n", encoding="utf-8")
    with pytest.raises(DataError, match="another article called 'yen-son'"):
        accept(article, seeds)


def test_broken_off_it_can_be_done_again(
    article: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of articles is written last: until then the folder is as it was."""
    review(article)
    write = intake._write

    def stop(file: Path, content: bytes) -> None:
        if file.name == "articles.csv":
            raise KeyboardInterrupt
        write(file, content)

    monkeypatch.setattr(intake, "_write", stop)
    with pytest.raises(KeyboardInterrupt):
        accept(article, seeds)
    assert len(load_articles(seeds)) == 5
    monkeypatch.undo()
    accept(article, seeds)
    assert len(load_articles(seeds)) == 6


def test_an_unknown_fact_is_refused(article: Path, seeds: Path) -> None:
    review(article)
    with pytest.raises(TypeError, match="no such fact: colour; expected title, author"):
        accept(article, seeds, colour="red")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"", "found no text"),
        ("a.txt", b"\xff\xfe1\x002\x00", "save it as UTF-8: it looks like UTF-16"),
        ("a.txt", bytes(range(256)), "save it as UTF-8: it looks like a binary file"),
        ("a.txt", "xã A 12".encode() + b"\0", "found a binary file"),
        ("a.txt", "đô 12".encode("cp1258"), "it may be Windows-1258 or TCVN3"),
        ("a.txt", b"<html><body>12</body></html>", "found a web page"),
        ("a.txt", b"12 " * 300_000, "found 900000 bytes; an article has at most 800000"),
        ("a.txt", b"12 " * 100_000, "200000"),
        ("a.txt", b"12 " * 1_500, "more numbers than an article has (1000 at most)"),
        ("bài-1.txt", b"12", "expected words of a-z and 0-9 joined by hyphens, then .txt"),
        ("a.md", b"12", "expected words of a-z and 0-9 joined by hyphens, then .txt"),
    ],
)
def test_what_is_no_article_is_refused(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DataError) as error:
        write_draft(path)
    assert told in str(error.value)
    assert [child.name for child in tmp_path.iterdir()] == [name]
