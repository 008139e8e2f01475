"""A table of figures as large as one likes: made-up articles in the manner of the real ones.

Each article has the 25 figures of `ROWS`: a whole, its parts by sex, ethnicity,
occupation and schooling with most of their shares, a result against a target
and against an earlier count, hedged numbers, and percentages whose operand is
not printed. A third of the percentages are cut off, one in twenty is wrong.
"""

import numpy as np
import pandas as pd

from analysis.reading.bounds import bounds
from analysis.reading.figures import COLUMNS, TYPED

# figure, dimension, category, measure, of, against, hedge
ROWS = [
    ("admitted", "", "", "count", "", "", ""),
    ("women", "sex", "female", "count", "admitted", "", ""),
    ("women-share", "sex", "female", "share", "admitted", "", ""),
    ("men", "sex", "male", "count", "admitted", "", ""),
    ("men-share", "sex", "male", "share", "admitted", "", ""),
    ("minority", "ethnicity", "minority", "count", "admitted", "", ""),
    ("minority-share", "ethnicity", "minority", "share", "admitted", "", ""),
    ("youth-share", "youth-union", "member", "share", "admitted", "", "nearly"),
    ("worker", "occupation", "worker", "count", "admitted", "", ""),
    ("worker-share", "occupation", "worker", "share", "admitted", "", ""),
    ("farmer", "occupation", "farmer", "count", "admitted", "", ""),
    ("farmer-share", "occupation", "farmer", "share", "admitted", "", ""),
    ("pupil", "occupation", "pupil", "count", "admitted", "", ""),
    ("lower-secondary", "schooling", "lower-secondary", "count", "admitted", "", ""),
    ("upper-secondary", "schooling", "upper-secondary", "count", "admitted", "", ""),
    ("university-share", "qualification", "university", "share", "admitted", "", ""),
    ("target", "", "", "target", "", "", "at-least"),
    ("attainment", "", "", "attainment", "admitted", "target", ""),
    ("excess", "", "", "excess", "admitted", "", ""),
    ("before", "", "", "count", "", "", ""),
    ("increase", "", "", "increase", "admitted", "before", ""),
    ("increase-people", "", "", "increase", "admitted", "before", ""),
    ("members", "", "", "count", "", "", "over"),
    ("outside", "party-membership", "non-member", "count", "members", "", ""),
    ("outside-share", "party-membership", "non-member", "share", "members", "", ""),
]


def archive(length: int, seed: int = 0) -> pd.DataFrame:
    """At least `length` figures, as `load_figures` gives them."""
    random = np.random.default_rng(seed)
    articles = -(-length // len(ROWS))
    numbers = _numbers(random, articles)
    parts = [_figure(row, *numbers[row[0]]).assign(line=i + 2) for i, row in enumerate(ROWS)]
    table = pd.concat([part.assign(number=range(articles)) for part in parts])
    table = table.sort_values(["number", "line"], ignore_index=True)
    table["article"] = "article-" + table["number"].astype(str)
    table["start"] = 40 * table["line"]
    table["end"] = table["start"] + table["printed"].str.len()
    texts = dict.fromkeys(("article", "unit", *TYPED), "str")
    return table[list(COLUMNS)].astype(texts)


def _figure(row: tuple[str, ...], digits: np.ndarray, decimals: np.ndarray) -> pd.DataFrame:
    figure, dimension, category, measure, of, against, hedge = row
    count = not decimals.any() and (measure in ("count", "target") or figure.endswith("people"))
    printed = [_print(*number) for number in zip(digits.tolist(), decimals.tolist(), strict=True)]
    known = {text: _bounds(text, hedge, count, measure == "share") for text in set(printed)}
    low, high = zip(*(known[text] for text in printed), strict=True)
    return pd.DataFrame(
        {
            "figure": figure, "place": "huyện A", "period": "2020", "population": "new-member",
            "dimension": dimension, "category": category, "measure": measure, "of": of,
            "against": against, "hedge": hedge, "printed": printed, "quote": "là số đó",
            "value": digits / 10.0**decimals, "decimals": decimals, "low": low, "high": high,
            "unit": "people" if count else "percent",
        }
    )  # fmt: skip


def _print(digits: int, decimals: int) -> str:
    whole, fraction = divmod(digits, 10**decimals)
    text = f"{whole:,}".replace(",", ".")
    return f"{text},{fraction:0{decimals}d}" if decimals else text


def _bounds(printed: str, hedge: str, count: bool, share: bool) -> tuple[float, float]:
    low, high = bounds(printed, hedge, count, 100 if share else None)
    return float(low), np.inf if high is None else float(high)


def _numbers(random: np.random.Generator, length: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The digits and decimals of every figure of every article."""

    def part(whole: np.ndarray, least: float, most: float) -> np.ndarray:
        return (whole * random.uniform(least, most, length)).astype(np.int64)

    def percent(part: np.ndarray, whole: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        decimals = random.choice([0, 1, 1, 1, 2], length)
        exact = 100 * part / whole * 10.0**decimals
        digits = np.where(random.random(length) < 1 / 3, np.floor(exact), np.rint(exact))
        wrong = random.random(length) < 1 / 20
        return (digits + wrong * random.integers(1, 90, length)).astype(np.int64), decimals

    admitted, members = random.integers(200, 20_000, length), 100 * random.integers(10, 200, length)
    women, minority = part(admitted, 0.3, 0.7), part(admitted, 0, 0.3)
    worker, farmer, pupil = (part(admitted, 0, 1 / 3) for _ in range(3))
    lower, outside = part(admitted, 0, 0.2), part(members, 0.5, 0.99)
    target, before = part(admitted, 0.7, 1.5), part(admitted, 0.6, 0.99)
    none = np.zeros(length, np.int64)
    counts = {
        "admitted": admitted, "women": women, "men": admitted - women, "minority": minority,
        "worker": worker, "farmer": farmer, "pupil": pupil, "lower-secondary": lower,
        "upper-secondary": admitted - lower, "target": target, "before": before,
        "increase-people": admitted - before, "members": members, "outside": outside,
    }  # fmt: skip
    return {name: (number, none) for name, number in counts.items()} | {
        "women-share": percent(women, admitted), "men-share": percent(admitted - women, admitted),
        "minority-share": percent(minority, admitted), "worker-share": percent(worker, admitted),
        "farmer-share": percent(farmer, admitted), "outside-share": percent(outside, members),
        "youth-share": (random.integers(40, 90, length), none),
        "university-share": (random.integers(0, 600, length), none + 1),
        "attainment": percent(admitted, target),
        "excess": (random.integers(10, 400, length), none + 1),
        "increase": percent(admitted - before, before),
    }  # fmt: skip
