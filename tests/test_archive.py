"""Scanning an archive: the same tables whoever does the parts, and nothing lost when it stops."""

import json
import os
import signal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analysis import DataError, check, load_articles, load_figures
from analysis.reading.draft import draft_rows
from analysis.showing.archive import parts
from analysis.showing.archive.running import Progress, scan
from analysis.showing.archive.tables import TABLES, scan_article, scan_part
from tests.folders import PRACTICE

TEXTS = [*load_articles(PRACTICE)["text"]] * 2
BAD = {"empty": b"", "old": b"\xff\xfe1\x002\x00", "page": b"<html>12</html>"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive of 24 articles and three that fail, in parts of five."""
    monkeypatch.setattr(parts, "PART", 5)
    folder = tmp_path / "articles"
    folder.mkdir()
    for at, text in enumerate(TEXTS):
        (folder / f"article-{at:02}.txt").write_text(text, encoding="utf-8")
    for name, data in BAD.items():
        (folder / f"{name}.txt").write_bytes(data)
    return folder


def tables(out: Path) -> dict[str, pd.DataFrame]:
    return {table: pd.read_parquet(out / table) for table in TABLES}


def files(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.glob("*/*"))}


def test_every_article_is_in_the_tables_or_tells_why_not(folder: Path, tmp_path: Path) -> None:
    told: list[Progress] = []
    counts = scan(folder, tmp_path / "out", workers=1, tell=told.append)
    found = tables(tmp_path / "out")
    assert counts == {table: len(found[table]) for table in TABLES}
    whole = found["failed"][found["failed"]["figure"] == ""]
    assert list(whole["article"]) == list(BAD)
    assert list(whole["reason"].str.partition(";")[0]) == [
        "no text", "bytes that are not UTF-8 (ff)", "a web page",
    ]  # fmt: skip
    assert set(found["figures"]["article"]) == {f"article-{at:02}" for at in range(len(TEXTS))}
    assert [progress.done for progress in told][-1] == told[-1].articles == len(TEXTS) + len(BAD)
    assert str(Progress(5, 27, 95.4)) == "5 of 27 articles, 1:35 minutes left"


def test_the_claims_are_those_of_the_figures(folder: Path, tmp_path: Path) -> None:
    scan(folder, tmp_path / "out", workers=1)
    found = tables(tmp_path / "out")
    figures = found["figures"].drop(columns="doubt").astype(load_figures(PRACTICE).dtypes)
    expected = check(figures)
    pd.testing.assert_frame_equal(found["claims"].astype(expected.dtypes), expected)


def test_two_workers_write_what_one_writes(folder: Path, tmp_path: Path) -> None:
    scan(folder, tmp_path / "one", workers=1)
    scan(folder, tmp_path / "two", workers=2)
    assert files(tmp_path / "one") == files(tmp_path / "two")


@pytest.mark.parametrize(("group", "workers"), [(7, 1), (24, 2)])
def test_a_parquet_file_gives_what_a_folder_gives(
    group: int, workers: int, folder: Path, tmp_path: Path
) -> None:
    scan(folder, tmp_path / "folder", workers=1)
    rows = {"slug": [f"article-{at:02}" for at in range(len(TEXTS))], "text": TEXTS}
    file = tmp_path / "articles.parquet"
    pd.DataFrame(rows).to_parquet(file, row_group_size=group)
    scan(file, tmp_path / "file", workers=workers)
    for table in ("figures", "claims"):
        one, other = (tables(tmp_path / name)[table] for name in ("folder", "file"))
        pd.testing.assert_frame_equal(one, other)


def test_parts_of_a_row_group_are_read_in_any_order(tmp_path: Path) -> None:
    file, texts = tmp_path / "articles.parquet", [str(at) for at in range(450)]
    pd.DataFrame({"id": texts, "text": texts}).to_parquet(file, row_group_size=320)
    of_file = list(parts.parts_of(file))
    assert [(part.group, part.start, part.stop) for part in of_file[3:]] == [
        (0, 300, 320), (1, 0, 100), (1, 100, 130),
    ]  # fmt: skip
    for number in (0, 1, 3, 2, 5, 4, 0):
        first = 100 * number if number < 4 else 320 + 100 * (number - 4)
        part = of_file[number]
        expected = texts[first : first + parts.size(part)]
        assert parts.read(part) == list(zip(expected, expected, strict=True))


def test_broken_off_it_goes_on_where_it_stopped(folder: Path, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done >= 10:
            raise KeyboardInterrupt

    scan(folder, tmp_path / "whole", workers=1)
    out = tmp_path / "broken"
    with pytest.raises(KeyboardInterrupt):
        scan(folder, out, workers=1, tell=stop)
    torn = out / "claims" / ".part-torn"
    torn.write_bytes(b"half")
    (out / "failed" / "part-000003.parquet").unlink(missing_ok=True)  # figures there, not done
    told: list[Progress] = []
    scan(folder, out, workers=1, tell=told.append)
    assert told
    assert files(out) == files(tmp_path / "whole")
    told.clear()
    scan(folder, out, workers=1, tell=told.append)
    assert told == []


def test_a_folder_holds_the_scan_of_one_archive(folder: Path, tmp_path: Path) -> None:
    scan(folder, tmp_path / "out", workers=1)
    (folder / "new.txt").write_text("12 đảng viên", encoding="utf-8")
    with pytest.raises(DataError, match="the scan of another archive; choose another folder"):
        scan(folder, tmp_path / "out")


def test_a_folder_holds_the_scan_of_one_version(folder: Path, tmp_path: Path) -> None:
    scan(folder, tmp_path / "out", workers=1)
    mark = tmp_path / "out" / "scan.json"
    mark.write_text(json.dumps(json.loads(mark.read_text()) | {"program": "older"}))
    with pytest.raises(DataError, match="the scan by another version of the program; choose"):
        scan(folder, tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.parquet", b"no", "expected a folder of *.txt or a Parquet file"),
        ("b.parquet", {"slug": ["a"]}, "found the columns slug; expected a column `text`"),
        ("c.parquet", {"text": ["a"]}, "one of article, slug, id, name, file"),
        ("d", None, "found no article"),
    ],
)
def test_what_is_no_archive_is_refused(tmp_path: Path, name: str, data: Any, told: str) -> None:
    source = tmp_path / name
    if data is None:
        source.mkdir()
    elif isinstance(data, bytes):
        source.write_bytes(data)
    else:
        pd.DataFrame(data).to_parquet(source)
    with pytest.raises(DataError) as error:
        scan(source, tmp_path / "out")
    assert told in str(error.value)


def test_what_the_loader_refuses_is_left_out_with_the_reason() -> None:
    text = "Năm 2020, xã Tân Long kết nạp 19,506 đảng viên, trong đó 12 nữ.\n"
    rows, left_out = scan_article("a", text)
    assert [(row["printed"], row["of"]) for row in rows] == [("12", "")]
    assert [(row["figure"], row["reason"][:29]) for row in left_out] == [
        ("admitted", "printed: expected a number as"),
    ]  # fmt: skip


def test_a_part_without_a_figure_has_tables_of_the_same_columns() -> None:
    full = scan_part([("a", TEXTS[0])])
    empty = scan_part([("b", None), ("c", "Không có số liệu.")])
    assert [list(table) for table in empty] == [list(table) for table in full]
    assert list(empty.figures.dtypes) == list(full.figures.dtypes)
    assert list(empty.failed["reason"]) == ["no text"]


def test_no_figure_is_lost_between_draft_and_table() -> None:
    for at, text in enumerate(TEXTS[:12]):
        drafted = [row for row in draft_rows(text) if row["measure"] not in ("", "aside")]
        rows, left_out = scan_article(str(at), text)
        assert len(rows) + len(left_out) == len(drafted)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_loses_a_worker_writes_the_same(folder: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    scan(folder, tmp_path / "alone", workers=1)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        victims = [worker.pid for worker in cluster.workers.values()][:1]

        def kill(_: Progress) -> None:
            while victims:
                os.kill(victims.pop(), signal.SIGKILL)

        scan(folder, tmp_path / "cluster", cluster.scheduler_address, tell=kill)
    assert files(tmp_path / "cluster") == files(tmp_path / "alone")
