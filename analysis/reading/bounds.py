"""What a printed number can stand for: the bounds that its digits and its hedge allow.

A count printed in full is exact. A percentage, a mean and a count with a
multiplier stand for half a unit of their last digit each way. A hedge ("gần
60%") takes the place of that half unit; see `hedge_step`. Ends are included.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from analysis.reading.numerals import EXACT, parse_number

HEDGES = ("", "nearly", "over", "about", "under", "at-least", "at-most")
OPEN = None
Bounds = tuple[Fraction, Fraction | None]


def last_unit(number: Decimal) -> Fraction:
    """The value of one unit of the last printed digit: 1/10 for "60,6", 1000 for "72 ngàn"."""
    return Fraction(10) ** int(number.as_tuple().exponent)


def hedge_step(printed: str, count: bool) -> Fraction:
    """How far a hedge moves a bound.

    One unit of the last non-zero digit (of the last printed digit where there
    is a comma), no more than a quarter of the number, for a count at least 1.
    """
    number = parse_number(printed)
    step = last_unit(number if "," in printed else number.normalize(EXACT))
    step = min(step, Fraction(number) / 4)
    return max(step, Fraction(1)) if count else step


@lru_cache(maxsize=4096)
def bounds(printed: str, hedge: str = "", count: bool = False, cap: int | None = None) -> Bounds:
    """The least and the greatest value that a number, as printed, can stand for.

    `count` tells a number of people or things from a percentage or mean; `cap`
    is the greatest value there can be (100 for a share of a whole) unless the
    number itself is printed above it. The upper bound is `OPEN` (None) where
    nothing limits it. Raises ValueError for what is no number and KeyError for
    an unknown hedge.
    """
    number = parse_number(printed)
    value, unit = Fraction(number), last_unit(number)
    exact = count and unit <= 1
    step = hedge_step(printed, count) if hedge else Fraction(0) if exact else unit / 2
    low, high = {
        "": (value - step, value + step),
        "nearly": (value - step, value),
        "over": (value, value + step),
        "about": (value - step, value + step),
        "under": (Fraction(0), value),
        "at-most": (Fraction(0), value),
        "at-least": (value, OPEN),
    }[hedge]
    if cap is not None and value <= cap:
        high = Fraction(cap) if high is None else min(high, Fraction(cap))
    return max(low, Fraction(0)), high
