"""Every digit matters: one that is typed wrong is refused, one that is printed wrong is tried."""

from pathlib import Path

import pytest

from analysis.reading.articles import load_articles, read_rows
from analysis.reading.figures import TYPED, rows_of
from analysis.reading.problems import Problem
from tests.benchmarks.sensitivity import main, sensitivity
from tests.folders import COUNT, SEEDS, make_folder, write_csv

SLUGS = load_articles(SEEDS)["slug"].tolist()
TEXTS = dict(load_articles(SEEDS)[["slug", "text"]].to_numpy().tolist())


def _mistyped(printed: str, place: int, step: int) -> str:
    """The number with the digit at this place so many further on, 0 after 9."""
    if not printed[place : place + 1].isdigit():
        return printed
    return printed[:place] + str((int(printed[place]) + step) % 10) + printed[place + 1 :]


@pytest.mark.parametrize("slug", SLUGS)
def test_each_digit_typed_wrong_is_refused(slug: str, tmp_path: Path) -> None:
    """A row stands or falls by itself, so one digit of every row is mistyped at once."""
    typed, tried = read_rows(SEEDS / f"{slug}.csv", TYPED, []), 0
    for place in range(max(len(row["printed"]) for _, row in typed)):
        for step in range(1, 10):
            rows = [{**row, "printed": _mistyped(row["printed"], place, step)} for _, row in typed]
            lines = {line for (line, row), new in zip(typed, rows, strict=True) if row != new}
            problems: list[Problem] = []
            write_csv(tmp_path / "a.csv", TYPED, rows)
            rows_of(tmp_path / "a.csv", slug, TEXTS[slug], problems)
            assert lines <= {one.line for one in problems if one.column in ("quote", "printed")}
            tried += len(lines)
    assert tried == 9 * sum(char.isdigit() for _, row in typed for char in row["printed"])


def _folder(tmp_path: Path) -> Path:
    """100 of 200 are 50,0%, and a count that no claim speaks of."""
    part = {"of": "whole", "dimension": "sex", "category": "female"}
    rows = [
        {**COUNT, "figure": "whole", "printed": "200", "quote": "có 200"},
        {**COUNT, **part, "figure": "women", "printed": "100", "quote": "nữ 100"},
        {**COUNT, **part, "figure": "share", "printed": "50,0", "quote": "chiếm 50,0",
         "measure": "share"},
        {**COUNT, "figure": "cells", "printed": "33", "quote": "và 33", "population": "cell"},
    ]  # fmt: skip
    return make_folder(tmp_path, "Xã có 200 người, nữ 100, chiếm 50,0% và 33 chi bộ.", rows)


def test_each_digit_printed_wrong_is_tried(tmp_path: Path) -> None:
    found = sensitivity(_folder(tmp_path))
    assert found.to_numpy().tolist() == [
        ["a/whole", "200", 2, 1.0, 27, 0, 27, 1.0],
        ["a/women", "100", 2, 1.0, 27, 0, 27, 1.0],
        ["a/share", "50,0", 1, 1.0, 27, 0, 27, 1.0],
    ]


def test_the_table_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(_folder(tmp_path))
    table = capsys.readouterr().out
    assert "a/women     100       2  100%" in table
    assert table.endswith(
        "Of 81 misprints the loader refuses 0; of the others a verdict notices 81 (100%).\n"
    )
