"""What drafting costs, as ratios measured in one run: a slow machine is slow on both sides.

    python -m tests.benchmarks.drafting          (spacy 3.8 and pyvi from PyPI for the first ratio)

The articles of the tests, all of them: finding and classing every number against
spaCy's blank Vietnamese pipeline flagging them with `like_num`; a draft against
that finding; and texts made to be hard, four times as long against once. Each side is
timed in turn and its quickest run counts. Ends with status 1 where a goal is missed.
"""

import gc
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from analysis import load_articles
from analysis.reading.draft import draft_rows
from analysis.reading.drafting.places.about import main_place
from analysis.reading.drafting.places.finding import find_places
from analysis.reading.drafting.times.dateline import find_dateline
from analysis.reading.drafting.times.periods import find_periods
from analysis.reading.drafting.words.lexicon import cues
from analysis.reading.numbers import find_numbers
from tests.folders import PRACTICE, SEEDS

FINDING, DRAFT, GROWTH = 5, 10, 8  # growth: 4 in proportion, 16 by the square
LENGTH = 10_000
HARD = (
    "1", "1.", "1,", "1/", "1-", "1 ", "1 và ", "1 đến ", "“", "(", " ", "\n", "năm ", "năm một ",
    "A ", "A-", "xã A ", "Xã 1 ", "tỉnh Tỉnh ủy ", "Trường A các ", "Đảng bộ ", "từ năm 2010 đến ",
    "2010 - ", "tháng 1, ", "12 tháng ", "của ", "chỉ thị ", "số ", "hộ nghèo ", "điểm số ",
    "online ", "lần lượt 1, ", "x" * 50,
)  # fmt: skip


def seconds(runs: list[Callable[[], Any]], times: int) -> list[float]:
    """The quickest of several runs of each, in turn."""
    found = [[_once(run) for run in runs] for _ in range(times)]
    return [min(column) for column in zip(*found, strict=True)]


def _once(run: Callable[[], Any]) -> float:
    gc.collect()
    start = time.process_time()  # each side is one thread: what else runs is not counted
    run()
    return time.process_time() - start


def flags() -> Callable[[str], Any] | None:
    """What flags the numbers of a text with spaCy, None where it isn't installed."""
    try:
        import spacy

        pipeline = spacy.blank("vi")
    except ImportError as error:
        print(f"finding against spaCy: left out ({str(error).splitlines()[0]})")
        return None
    return lambda text: [token.like_num for token in pipeline(text)]


def ratios() -> dict[str, tuple[float, str, float]]:
    """Each ratio's name → its value, `>=` or `<=`, and its goal."""
    texts = [text for folder in (SEEDS, PRACTICE) for text in load_articles(folder)["text"]]
    flag = flags()
    runs: list[Callable[[], Any]] = [
        lambda: [find_numbers(text) for text in texts],
        lambda: [draft_rows(text) for text in texts],
    ]
    if flag:
        runs.append(lambda: [flag(text) for text in texts])
    found = seconds(runs, 7)
    spacy = {"spaCy / finding": (found[2] / found[0], ">=", FINDING)} if flag else {}
    return spacy | {"draft / finding": (found[1] / found[0], "<=", DRAFT)} | growth()


def growth() -> dict[str, tuple[float, str, float]]:
    """The most that any step grows on a hard text that is four times as long."""
    steps: dict[str, Callable[[str], Any]] = {
        "numbers": find_numbers,
        "places": lambda text: main_place(text, find_places(text)),
        "periods": lambda text: find_periods(text, find_dateline(text)),
        "cues": lambda text: list(cues(text, 0, len(text))),
        "draft": _drafted,
    }
    worst = {name: max(_growth(step, piece) for piece in HARD) for name, step in steps.items()}
    return {f"{name}: four times as long": (most, "<=", GROWTH) for name, most in worst.items()}


def _drafted(text: str) -> None:
    with suppress(ValueError):  # refused for its many numbers: a clear answer too
        draft_rows(text)


def _growth(step: Callable[[str], Any], piece: str) -> float:
    """How much longer a text of four times the length takes; 1 where it takes next to none."""
    short, long = (piece * (length // len(piece)) for length in (LENGTH, 4 * LENGTH))
    once, more = seconds([lambda: step(short), lambda: step(long)], 3)
    return more / once if more > 0.05 else 1.0


def main() -> int:
    """Print every ratio beside its goal; 1 where one is missed."""
    missed = 0
    for name, (value, relation, goal) in ratios().items():
        good = value >= goal if relation == ">=" else value <= goal
        missed += not good
        print(f"{name}: {value:.1f} (goal {relation} {goal}){'' if good else '  MISSED'}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
