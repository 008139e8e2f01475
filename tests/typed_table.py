"""A table of figures from a few typed rows, read by the loader as a person's folder would be."""

import csv
import hashlib
import tempfile
from pathlib import Path

import pandas as pd

from analysis.reading.articles import FACTS
from analysis.reading.figures import TYPED, load_figures

Typed = dict[str, str]

COMMON = {"place": "huyện A", "period": "2020", "population": "new-member", "measure": "count"}


def row(figure: str, printed: str, part: str = "", **cells: str) -> Typed:
    """A typed row: `part` is "dimension/category"; a % behind `printed` stands in the text only."""
    dimension, _, category = part.partition("/")
    return {
        **dict.fromkeys(TYPED, ""), **COMMON, "figure": figure, "printed": printed,
        "dimension": dimension, "category": category, **cells,
    }  # fmt: skip


def share(figure: str, printed: str, part: str, of: str, **cells: str) -> Typed:
    """A typed percentage of a whole."""
    return row(figure, printed, part, of=of, measure="share", **cells)


def table(*rows: Typed, **articles: list[Typed]) -> pd.DataFrame:
    """The figures of one article "a", or of several by their slugs."""
    with tempfile.TemporaryDirectory() as folder:
        facts = [_write(Path(folder), slug, typed) for slug, typed in _articles(rows, articles)]
        _write_csv(Path(folder, "articles.csv"), FACTS, facts)
        return load_figures(folder)


def _articles(
    rows: tuple[Typed, ...], articles: dict[str, list[Typed]]
) -> list[tuple[str, list[Typed]]]:
    return [("a", list(rows)), *articles.items()] if rows else list(articles.items())


def _write(folder: Path, slug: str, typed: list[Typed]) -> Typed:
    lines = [f"dòng {_letters(i)} là {row['printed']} đó." for i, row in enumerate(typed)]
    text = "\n".join(lines)
    quoted = [_quoted(row, line) for row, line in zip(typed, lines, strict=True)]
    Path(folder, f"{slug}.txt").write_text(text, encoding="utf-8", newline="")
    _write_csv(Path(folder, f"{slug}.csv"), TYPED, quoted)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return {**dict.fromkeys(FACTS, ""), "slug": slug, "title": slug, "sha256": sha256}


def _letters(i: int) -> str:
    return "".join(chr(ord("a") + digit) for digit in divmod(i, 26))


def _quoted(row: Typed, line: str) -> Typed:
    return {**row, "printed": row["printed"].removesuffix("%"), "quote": line.removesuffix(" đó.")}


def _write_csv(path: Path, columns: tuple[str, ...], rows: list[Typed]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
