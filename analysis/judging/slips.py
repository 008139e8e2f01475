"""The numbers that one slip of the hand would have turned into the printed one.

Typing errors of one step are the usual ones: a wrong character, one too few, one
too many, two neighbours swapped (F. Damerau, "A technique for computer detection
and correction of spelling errors", Communications of the ACM 7, 1964, on which
`correctTypos` of the R package deducorrect rests). A digit too many is taken to
be one typed twice; and a number has one more thing to slip, its comma.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from analysis.reading.numerals import parse_number
from analysis.reading.vocabulary import Label

SLIPS = {
    "mistyped": Label("a digit mistyped", "gõ sai một chữ số"),
    "dropped": Label("a digit dropped", "rơi mất một chữ số"),
    "doubled": Label("a digit doubled", "gõ lặp một chữ số"),
    "swapped": Label("two digits swapped", "đảo hai chữ số cạnh nhau"),
    "comma": Label("the comma moved", "đặt sai dấu phẩy"),
}


class Typed(NamedTuple):
    """A number as typed: its digits, how many of them follow the comma, and the word behind."""

    digits: str
    decimals: int = 0
    word: str = ""

    @property
    def before_comma(self) -> str:
        return self.digits[: len(self.digits) - self.decimals]

    def text(self) -> str:
        after = self.digits[len(self.before_comma) :]
        return self.before_comma + ("," + after if after else "") + self.word


def meant(printed: str) -> Iterator[tuple[str, Decimal]]:
    """Every number that one slip turns into `printed`, with that slip, a key of `SLIPS`.

    Its exponent is the place of its last digit, as `parse_number` gives it. What
    several slips explain comes with the first of them; words have no digits to slip.
    """
    if not printed[:1].isdigit():
        return
    typed = _typed(printed)
    seen = {parse_number(printed).as_tuple()}
    for slip, make in _MAKERS.items():
        for other in make(typed):
            number = _number(other, typed)
            if number is not None and number.as_tuple() not in seen:
                seen.add(number.as_tuple())
                yield slip, number


def _typed(printed: str) -> Typed:
    number, space, word = printed.replace("\xa0", " ").partition(" ")
    decimals = len(number.partition(",")[2])
    return Typed(re.sub(r"\D", "", number), decimals, space + word)


def _number(other: Typed, typed: Typed) -> Decimal | None:
    """Its value, unless nobody writes it so: nothing or a needless 0 before the comma."""
    begin = other.before_comma
    padded = len(begin) > 1 and begin.startswith("0")
    if not begin or (padded and not typed.before_comma.startswith("0")):
        return None
    try:
        return parse_number(other.text())
    except ValueError:
        return None


def _mistyped(typed: Typed) -> Iterator[Typed]:
    digits = typed.digits
    for i in range(len(digits)):
        for digit in "0123456789":
            yield typed._replace(digits=digits[:i] + digit + digits[i + 1 :])


def _dropped(typed: Typed) -> Iterator[Typed]:
    """The digit is put back; beside the comma it may have stood on either side."""
    comma = len(typed.before_comma)
    for i in range(len(typed.digits) + 1):
        for digit in "0123456789":
            longer = typed._replace(digits=typed.digits[:i] + digit + typed.digits[i:])
            if i <= comma:
                yield longer
            if i >= comma and typed.decimals:
                yield longer._replace(decimals=typed.decimals + 1)


def _doubled(typed: Typed) -> Iterator[Typed]:
    digits, comma = typed.digits, len(typed.before_comma)
    for i in range(1, len(digits)):
        if digits[i] == digits[i - 1]:
            shorter = typed._replace(digits=digits[:i] + digits[i + 1 :])
            if i <= comma:
                yield shorter
            if i >= comma and typed.decimals > 1:
                yield shorter._replace(decimals=typed.decimals - 1)


def _swapped(typed: Typed) -> Iterator[Typed]:
    digits = typed.digits
    for i in range(1, len(digits)):
        yield typed._replace(digits=digits[: i - 1] + digits[i] + digits[i - 1] + digits[i + 1 :])


def _moved(typed: Typed) -> Iterator[Typed]:
    """The comma elsewhere, or none; a 0 before it comes and goes with it."""
    digits = typed.digits.lstrip("0") or "0"
    for decimals in range(len(digits) + 1):
        yield Typed("0" * (decimals == len(digits)) + digits, decimals, typed.word)


_MAKERS: dict[str, Callable[[Typed], Iterator[Typed]]] = {
    "mistyped": _mistyped,
    "dropped": _dropped,
    "doubled": _doubled,
    "swapped": _swapped,
    "comma": _moved,
}
