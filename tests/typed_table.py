"""A table of figures from a few typed rows, read by the loader as a person's folder would be."""

import hashlib
import tempfile
from pathlib import Path

import pandas as pd

from analysis.reading.articles import FACTS
from analysis.reading.figures import TYPED, load_figures
from tests.folders import COUNT, write_csv

Typed = dict[str, str]


def row(figure: str, printed: str, part: str = "", **cells: str) -> Typed:
    """A typed row: `part` is "dimension/category"; a % behind `printed` stands in the text only."""
    dimension, _, category = part.partition("/")
    named = {"figure": figure, "printed": printed, "dimension": dimension, "category": category}
    return {**COUNT, **named, **cells}


def share(figure: str, printed: str, part: str, of: str, **cells: str) -> Typed:
    """A typed percentage of a whole."""
    return row(figure, printed, part, of=of, measure="share", **cells)


def table(*rows: Typed, **articles: list[Typed]) -> pd.DataFrame:
    """The figures of one article "a", or of several by their slugs."""
    folders = {"a": list(rows)} if rows else articles
    with tempfile.TemporaryDirectory() as folder:
        facts = [_write(Path(folder), slug, typed) for slug, typed in folders.items()]
        write_csv(Path(folder, "articles.csv"), FACTS, facts)
        return load_figures(folder)


def _write(folder: Path, slug: str, typed: list[Typed]) -> Typed:
    lines = [f"dòng {_letters(i)} là {row['printed']} đó." for i, row in enumerate(typed)]
    quoted = [_quoted(row, line) for row, line in zip(typed, lines, strict=True)]
    data = "\n".join(lines).encode()
    Path(folder, f"{slug}.txt").write_bytes(data)
    write_csv(Path(folder, f"{slug}.csv"), TYPED, quoted)
    return {"slug": slug, "title": slug, "sha256": hashlib.sha256(data).hexdigest()}


def _letters(i: int) -> str:
    return "".join(chr(ord("a") + digit) for digit in divmod(i, 26))


def _quoted(row: Typed, line: str) -> Typed:
    return {**row, "printed": row["printed"].removesuffix("%"), "quote": line.removesuffix(" đó.")}
