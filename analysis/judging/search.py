"""Whether a box of parts and wholes holds a percentage: the search where both have a range.

Parts go from k1 to k2 and wholes from n1 to n2, and each part must lie between
two multiples of its whole. How many such pairs there are is a difference of two
sums of rounded quotients, which Euclid's algorithm finds in as many steps as
the numbers have digits; the least and the greatest part or whole by halving.
"""

from collections.abc import Callable
from typing import NamedTuple


class Box(NamedTuple):
    """Parts k and wholes n such that low·n + low_open <= per·k <= high·n - high_open."""

    low: int
    low_open: int
    high: int
    high_open: int
    per: int
    k1: int
    k2: int
    n1: int
    n2: int

    def narrowed(self) -> "Box":
        """Without the parts and wholes that the bounds cannot reach; empty if n1 exceeds n2."""
        low, low_open, high, high_open, per, k1, k2, n1, n2 = self
        if low < 0:
            low = low_open = 0
        if low > high or (low == high and low_open + high_open) or high < (k1 > 0):
            return self._replace(n1=1, n2=0)
        n1 = max(n1, -(-(per * k1 + high_open) // high) if high else 1)
        n2 = min(n2, (per * k2 - low_open) // low if low else n2 if low_open <= per * k2 else 0)
        k1, k2 = max(k1, -(-(low * n1 + low_open) // per)), min(k2, (high * n2 - high_open) // per)
        return Box(low, low_open, high, high_open, per, k1, k2, n1, n2)

    def fits(self) -> bool:
        """Whether some part of some whole lies within the bounds.

        Of the wholes that the bounds can reach one fits that has any whole
        number between its bounds; one of `per` in a row always does.
        """
        low, low_open, high, high_open, per, _, _, first, last = self.narrowed()
        count = min(last, first + per + 1) - first + 1
        return count > 0 and _floor_sum(count, per, high, high * first - high_open) > _floor_sum(
            count, per, low, low * first + low_open - 1
        )


def extremes(box: Box, part: bool, whole: bool) -> tuple[int, int]:
    """The least and the greatest part, or whole, that fits; 0 and -1 if none does.

    Where neither is asked for, 0 and 0 tell that some fit.
    """
    box = box.narrowed()
    if not box.fits():
        return 0, -1
    if part:
        return (
            _first(box.k1, box.k2, lambda k: box._replace(k2=k).fits()),
            -_first(-box.k2, -box.k1, lambda k: box._replace(k1=-k).fits()),
        )
    if whole:
        return (
            _first(box.n1, box.n2, lambda n: box._replace(n2=n).fits()),
            -_first(-box.n2, -box.n1, lambda n: box._replace(n1=-n).fits()),
        )
    return 0, 0


def _floor_sum(count: int, per: int, step: int, start: int) -> int:
    """The sum of (step·i + start) // per for i below count, by Euclid's algorithm."""
    total = 0
    while count:
        total += count * (count - 1) // 2 * (step // per) + count * (start // per)
        step, start = step % per, start % per
        count, rest = divmod(step * count + start, per)
        per, step, start = step, per, rest
    return total


def _first(low: int, high: int, fits: Callable[[int], bool]) -> int:
    """The least number that fits, where all greater ones do: by doubling, then by halving."""
    step = 1
    while low + step <= high and not fits(low + step - 1):
        low, step = low + step, 2 * step
    high = min(high, low + step - 1)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle + 1, high)
    return low
