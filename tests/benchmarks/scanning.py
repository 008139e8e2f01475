"""What scanning an archive costs, as ratios measured in one run.

    python -m tests.benchmarks.scanning [SIZE…]          (1000 and 10000 articles unless given)

The archive is the tests' articles, over and over, each time with other digits in the numbers
that aren't years. Two workers against one, the cost of an article in the largest archive
against the smallest, how the memory of the processes grows between the two, and the cost of
an article in a Parquet file of one row group against one in a folder. Ends with status 1
where a goal is missed. Costs are processors' time; the two workers need a machine where nothing
else runs.
"""

import os
import random
import re
import resource
import sys
import tempfile
import time
from pathlib import Path

import pandas as pd

from analysis import load_articles
from analysis.showing.archive.running import scan
from tests.folders import PRACTICE, SEEDS

SIZES = (1_000, 10_000)
TWO_WORKERS, COST, MEMORY, PARQUET = 1.7, 1.3, 1.3, 1.1
_DIGITS = re.compile(r"(?<![\d/.-])(?!(?:19|20)\d\d\b)[1-9]\d*(?![\d/-])")


def archive(folder: Path, size: int) -> Path:
    """A folder with as many articles."""
    texts = [text for place in (SEEDS, PRACTICE) for text in load_articles(place)["text"]]
    chance = random.Random(0)
    folder.mkdir()
    for at in range(size):
        text = _DIGITS.sub(lambda match: _other(match[0], chance), texts[at % len(texts)])
        (folder / f"article-{at:07}.txt").write_text(text, encoding="utf-8")
    return folder


def _other(digits: str, chance: random.Random) -> str:
    return digits[0] + "".join(str(chance.randrange(10)) for _ in digits[1:])


def as_parquet(source: Path) -> Path:
    """The articles of a folder as one Parquet file."""
    texts = {file.stem: file.read_text(encoding="utf-8") for file in sorted(source.iterdir())}
    table = pd.DataFrame({"article": texts.keys(), "text": texts.values()})
    table.to_parquet(file := source.with_suffix(".parquet"), row_group_size=len(table))
    return file


def seconds(source: Path, out: Path, workers: int) -> tuple[float, float]:
    """How long a scan takes, by the clock and of all processors' time."""
    start, busy = time.perf_counter(), _busy()
    scan(source, out, workers=workers)
    return time.perf_counter() - start, _busy() - busy


def _busy() -> float:
    """The processors' time so far of this process and of its children that ended."""
    return sum(os.times()[:4])


def peak() -> int:
    """The most memory that this process or one of its children had at once so far."""
    used = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(who).ru_maxrss for who in used)


def ratios(sizes: tuple[int, ...]) -> dict[str, tuple[float, str, float]]:
    """Each ratio's name → its value, `>=` or `<=`, and its goal."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sources = [archive(folder / str(size), size) for size in sizes]
        alone, _ = seconds(sources[0], folder / "one", 1)
        shared, costs, peaks = [], [], []
        for size, source in zip(sizes, sources, strict=True):
            clock, busy = seconds(source, folder / f"{size}-out", 2)
            shared.append(clock)
            costs.append(busy / size)
            peaks.append(peak())
        _, packed = seconds(as_parquet(sources[-1]), folder / "parquet-out", 2)
    return {
        "one worker / two": (alone / shared[0], ">=", TWO_WORKERS),
        f"an article of {sizes[-1]} / of {sizes[0]}": (costs[-1] / costs[0], "<=", COST),
        f"memory for {sizes[-1]} / for {sizes[0]}": (peaks[-1] / peaks[0], "<=", MEMORY),
        "an article in Parquet / in a folder": (packed / sizes[-1] / costs[-1], "<=", PARQUET),
    }


def main(arguments: list[str]) -> int:
    """Print every ratio beside its goal; 1 where one is missed."""
    missed = 0
    for name, (value, relation, goal) in ratios(tuple(map(int, arguments)) or SIZES).items():
        good = value >= goal if relation == ">=" else value <= goal
        missed += not good
        print(f"{name}: {value:.2f} (goal {relation} {goal}){'' if good else '  MISSED'}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
