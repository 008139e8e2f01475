"""What the judgement costs, as ratios measured in one run: a slow machine is slow on both sides.

    python -m tests.benchmarks.judging          (grim 0.1.10 from PyPI must be installed)

Shares: a million rows, wholes evenly from 1 to a million, parts evenly from 0 to their
whole, 0 to 2 decimals, a third of the prints a unit of the last digit off either way.
Figures: `archive`. Each side is timed in turn and its quickest run counts: what else the
machine does only ever adds time. Ends with status 1 where a goal is missed.
"""

import gc
import io
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import numpy as np
import pandas as pd

from analysis import check, judge_shares
from analysis.judging.arithmetic import residual, verdict_of
from analysis.judging.integers import scale_of
from tests.benchmarks.archive import archive

ROWS = 1_000_000
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)


class Shares:
    """Random shares, as numbers and as they are printed."""

    def __init__(self, length: int = ROWS) -> None:
        random = np.random.default_rng(0)
        self.whole = random.integers(1, 10**6, length, endpoint=True)
        self.part = random.integers(0, self.whole, endpoint=True)
        self.decimals = random.integers(0, 3, length)
        nearest = np.rint(100 * self.part / self.whole * 10.0**self.decimals).astype(np.int64)
        off = random.choice([-1, 0, 0, 0, 0, 1], length)
        self.digits = np.maximum(nearest + off, 0)
        prints = zip(self.digits.tolist(), self.decimals.tolist(), strict=True)
        self.points = [f"{digits / 10**places:.{places}f}" for digits, places in prints]
        self.printed = [text.replace(".", ",") for text in self.points]


def seconds(runs: list[Callable[[], Any]], times: int) -> list[float]:
    """The quickest of several runs of each, in turn."""
    found = [[_once(run) for run in runs] for _ in range(times)]
    return [min(column) for column in zip(*found, strict=True)]


def _once(run: Callable[[], Any]) -> float:
    gc.collect()
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def told(name: str, mine: float, other: float, ratio: float, goal: str, met: bool) -> bool:
    print(f"{name:42} {mine:9.4f} s {other:9.4f} s {ratio:7.2f}  {goal}{'' if met else '  MISSED'}")
    return met


def against_grim(shares: Shares) -> bool:
    """GRIM asks of each row whether some count fits the percentage."""
    fits = import_module("grim.mean_tester").consistency_check

    def grim() -> None:
        for mean, n in zip(shares.points, shares.whole.tolist(), strict=True):
            fits(mean, n)

    def ours() -> None:
        judge_shares(shares.printed, shares.part, shares.whole)

    ours()  # the memory that a first run is given comes slowly
    mine = seconds([ours], 5)[0]
    other = seconds([grim], 1)[0]
    ratio = other / mine
    return told("judge_shares : grim", mine, other, ratio, "at least 25 x", ratio >= 25)


def against_floats(shares: Shares) -> bool:
    part, whole, digits = shares.part, shares.whole, shares.digits
    scale = scale_of(shares.decimals)
    printed, unit = digits / scale, 1 / scale

    def exact() -> None:
        verdict_of(residual(digits, scale, part, whole), whole)

    def bare() -> None:
        abs(100 * part / whole - printed) <= unit / 2  # noqa: B015

    mine, other = seconds([exact, bare], 9)
    ratio = mine / other
    return told(
        "its arithmetic : bare float expression", mine, other, ratio, "at most 5", ratio <= 5
    )


def memory(shares: Shares) -> None:
    tracemalloc.start()
    table = judge_shares(shares.printed, shares.part, shares.whole)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = table.memory_usage(deep=False).sum()
    print(f"bytes a row: {size / ROWS:.0f} in the result, {peak / ROWS:.0f} at most meanwhile")


def of_figures() -> bool:
    """The cost of a figure from a hundred to a million, and against reading the same table."""
    results, before = [], 0.0
    for size in SIZES:
        figures = archive(size)
        read = partial(_read, figures.to_csv(index=False))
        mine, other = seconds([partial(check, figures), read], 3)
        cost, ratio = 1e6 * mine / len(figures), mine / other
        growth = f", {cost / before:.2f} x the decade before" if before else ""
        level = size <= 10_000 or cost <= 1.2 * before
        goal = f"{cost:.1f} µs a figure{growth}" + (", at most 10 x" if size == SIZES[-1] else "")
        met = level and (size < SIZES[-1] or ratio <= 10)
        results.append(told(f"check of {size} figures : read_csv", mine, other, ratio, goal, met))
        before = cost
    print("from 10,000 figures on the cost of one may be 1.2 x that of the decade before")
    return all(results)


def _read(text: str) -> Any:
    return pd.read_csv(io.StringIO(text), keep_default_na=False)


def main() -> int:
    print(f"{'':42} {'ours':>11} {'theirs':>11} {'ratio':>7}  goal")
    shares = Shares()
    results = [against_grim(shares), against_floats(shares)]
    memory(shares)
    return 0 if all([*results, of_figures()]) else 1


if __name__ == "__main__":
    sys.exit(main())
