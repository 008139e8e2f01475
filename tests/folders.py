"""The folders of articles that tests read, and small folders made for one test."""

import csv
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from analysis.reading.articles import FACTS
from analysis.reading.figures import TYPED

SEEDS = Path(__file__).parents[1] / "seeds"
PRACTICE = Path(__file__).parent / "practice"
KNOWN = Path(__file__).parent / "drafts" / "known"
UNSEEN = Path(__file__).parent / "drafts" / "unseen"
WORKED_ON = (SEEDS, PRACTICE, KNOWN)  # rules were made from these
EVERY = (*WORKED_ON, UNSEEN)

COUNT = {"population": "new-member", "measure": "count", "place": "xã A", "period": "2020"}


def write_csv(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows with exactly these columns; what a row lacks stays blank."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def make_folder(
    folder: Path, text: str | bytes, rows: Iterable[Mapping[str, str]], slug: str = "a"
) -> Path:
    """A folder with one article and its typed rows."""
    data = text.encode() if isinstance(text, str) else text
    (folder / f"{slug}.txt").write_bytes(data)
    facts = {"slug": slug, "title": "T", "sha256": hashlib.sha256(data).hexdigest()}
    write_csv(folder / "articles.csv", FACTS, [facts])
    write_csv(folder / f"{slug}.csv", TYPED, rows)
    return folder
