import random
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import product

import numpy as np
import pytest

from analysis.judging import arithmetic
from analysis.judging.arithmetic import VERDICTS, Judged, Percentages
from analysis.judging.integers import ENDLESS, OPEN
from analysis.judging.judge import judge
from analysis.reading.bounds import HEDGES, bounds

Row = tuple[int, ...]
TRUTHS = [
    Percentages._fields.index(name) for name in ("part_missing", "whole_missing", "share", "within")
]
KINDS = {"share": (0, 1), "excess": (100, 1), "decrease": (100, -1)}


def columns(rows: Iterable[Row]) -> Percentages:
    found = [np.array(column) for column in zip(*rows, strict=True)]
    for i in TRUTHS:
        found[i] = found[i].astype(bool)
    return Percentages(*found)


def some_range(chance: random.Random, least: int, most: int) -> tuple[int, int]:
    low = chance.randint(least, most)
    return (low, low) if chance.random() < 0.5 else (low, chance.randint(low, most))


def some_row(chance: random.Random, most: int = 12) -> Row:
    """A claim on small numbers, exact or in ranges, with a part that may be missing."""
    kind = chance.choice(["share", "share", *KINDS])
    base, sign = KINDS[kind]
    decimals = chance.choice([0, 0, 1])
    printed = chance.choice([chance.randint(0, 120), chance.choice([0, 10, 25, 33, 50, 60, 100])])
    digits = printed * 10**decimals + chance.choice([0, 3, 5]) * decimals
    part, whole = some_range(chance, 0, most), some_range(chance, 0, most)
    missing = kind == "share" and chance.random() < 0.3
    hedge = chance.choice([0, 0, 0, *range(len(HEDGES))])
    return (
        digits, decimals, hedge, *((0, OPEN) if missing else part), max(whole[0], 1), whole[1],
        missing, False, base, sign, kind == "share", missing,
    )  # fmt: skip


def text(digits: int, decimals: int) -> str:
    padded = f"0{digits:0{decimals + 1}d}"
    return f"{padded[:-decimals]},{padded[-decimals:]}" if decimals else padded


Fits = Callable[[Fraction], bool]


def habits(digits: int, decimals: int, hedge: str, share: bool) -> dict[str, Fits]:
    """What a print stands for, by definition."""
    value, unit = Fraction(digits, 10**decimals), Fraction(1, 10**decimals)
    if hedge:
        cap = 100 if share and value <= 100 else None
        low, high = bounds(text(digits, decimals), hedge, cap=cap)
        return {"consistent": lambda x: low <= x and (high is None or x <= high)}
    return {
        "consistent": lambda x: 2 * abs(x - value) <= unit,
        "truncated": lambda x: value <= x < value + unit,
        "rounded-up": lambda x: value - unit < x <= value,
    }


def by_trial(row: Row) -> tuple[str, tuple[int, int] | None, float]:
    """The verdict, the range of a missing part and the power, by trying all pairs."""
    digits, decimals, hedge, k1, k2, n1, n2, missing, _, base, sign, share, within = row
    if n2 == 0:
        return "untestable", None, 0.0
    tried = [
        (sign * (Fraction(100 * k, n) - base), k)
        for n, k in product(range(n1, n2 + 1), range(k1, (n2 if missing else k2) + 1))
        if k <= n or not within
    ]

    def reach(fits: Fits) -> list[int]:
        return [k for x, k in tried if fits(x)]

    found = habits(digits, decimals, HEDGES[hedge], bool(share))
    verdict = next((name for name, fits in found.items() if reach(fits)), "inconsistent")
    parts = reach(found[verdict]) if missing and verdict in found else []
    near = [digits + i for i in range(-10, 11) if i and digits + i >= 0]
    if share and digits <= 100 * 10**decimals:
        near = [other for other in near if other <= 100 * 10**decimals]
    hits = [
        bool(reach(habits(other, decimals, HEDGES[hedge], bool(share))["consistent"]))
        for other in near
    ]
    if missing and verdict == "consistent":
        verdict = "possible"
    return verdict, (min(parts), max(parts)) if parts else None, 1 - sum(hits) / len(near)


def same(judged: Judged, i: int, row: Row) -> None:
    verdict, ends, power = by_trial(row)
    found = (judged.low[i], judged.high[i]) if judged.low[i] <= judged.high[i] else None
    assert (VERDICTS[judged.verdict[i]], found) == (verdict, ends), row
    assert judged.power[i] == pytest.approx(power), row


def test_every_way_of_judging_agrees_with_trying_all_pairs() -> None:
    chance = random.Random(1)
    rows = [some_row(chance) for _ in range(2000)]
    judged = judge(columns(rows))
    for i, row in enumerate(rows):
        same(judged, i, row)


def wide(chance: random.Random) -> Row:
    """A claim on numbers of any size, where a whole or a part may be missing."""
    row = list(some_row(chance, 10 ** chance.randint(1, 17)))
    row[1] = chance.randint(0, 4)
    row[0] = chance.randint(0, 130 * 10 ** row[1])
    if not row[7] and chance.random() < 0.3:
        row[5], row[6], row[8] = 1, OPEN, True
    exact = chance.choice([(3, 4), (5, 6), None])
    if exact and not (row[7] and exact == (3, 4)) and not (row[8] and exact == (5, 6)):
        row[exact[1]] = row[exact[0]]
    return tuple(row)


def test_the_fast_ways_agree_with_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(2)
    rows = columns(wide(chance) for _ in range(6000))
    fast = judge(rows)
    room = "analysis.judging.judge._room_in_64_bits"
    monkeypatch.setattr(room, lambda some: np.zeros(len(some.digits)))
    slow = judge(rows)
    for name in Judged._fields:
        mine, other = getattr(fast, name), getattr(slow, name)
        if name == "high":
            mine = np.where(mine == OPEN, ENDLESS, mine.astype(object))
        assert (mine == other).all(), name


@pytest.mark.parametrize(
    ("digits", "decimals", "part", "whole", "verdict"),
    [
        (10, 0, (10**15, 2 * 10**15), (10**16, 2 * 10**16), "consistent"),
        (500, 1, (10**15, 2 * 10**15), (10**16, 2 * 10**16), "inconsistent"),
        (333, 1, (10**20, 10**20 + 9), (3 * 10**20, 3 * 10**20 + 9), "consistent"),
        (334, 1, (10**20, 10**20 + 9), (3 * 10**20, 3 * 10**20 + 9), "rounded-up"),
        (335, 1, (10**20, 10**20 + 9), (3 * 10**20, 3 * 10**20 + 9), "inconsistent"),
        (333333333334, 10, (10**5, 2 * 10**6), (3 * 10**5, 6 * 10**6), "rounded-up"),
        (333333333335, 10, (10**5, 2 * 10**6), (3 * 10**5, 6 * 10**6), "inconsistent"),
    ],
)
def test_large_ranges_of_both_operands(
    digits: int, decimals: int, part: tuple[int, int], whole: tuple[int, int], verdict: str
) -> None:
    row = (digits, decimals, 0, *part, *whole, False, False, 0, 1, True, False)
    assert list(VERDICTS[judge(columns([row])).verdict]) == [verdict]


@pytest.mark.parametrize("share", [False, True])
def test_hedges_on_columns_are_those_of_bounds(share: bool) -> None:
    rows = [(p, d, h) for p in [*range(250), 4200, 10**6] for d in (0, 1, 2) for h in range(1, 7)]
    digits, decimals, hedge = (np.array(column) for column in zip(*rows, strict=True))
    low, high = arithmetic.hedge_ends(digits, decimals, hedge, np.full(len(rows), share))
    for (p, d, h), least, most in zip(rows, low.tolist(), high.tolist(), strict=True):
        cap = 100 if share and p <= 100 * 10**d else None
        found = bounds(text(p, d), HEDGES[h], cap=cap)
        quarter = Fraction(1, 4 * 10**d)
        assert (least * quarter, None if most == OPEN else most * quarter) == found, (p, d, h)


def test_no_rows() -> None:
    empty = [np.zeros(0, bool if i in TRUTHS else np.int64) for i in range(13)]
    assert len(judge(Percentages(*empty)).verdict) == 0
