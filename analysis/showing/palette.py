"""Colours that the colour-blind can tell apart, and what each verdict looks like and is called.

The colours are Okabe and Ito's (https://jfly.uni-koeln.de/color/). A verdict is
told by its shape as well as its colour; shapes point the way the stated number
strays: cut off to the left, rounded up to the right.
"""

from typing import NamedTuple

INK, MUTED, GRID, PAPER = "#1a1a1a", "#595959", "#dddddd", "#ffffff"
BLUE, SKY, GREEN, ORANGE, VERMILION, PURPLE = (
    "#0072b2", "#56b4e9", "#009e73", "#e69f00", "#d55e00", "#cc79a7",
)  # fmt: skip


WRONG_TEXT = "#a84300"  # vermilion, dark enough for letters


class Verdict(NamedTuple):
    """What a verdict is called, its colour and its shape (a marker of matplotlib's)."""

    en: str
    vi: str
    colour: str
    marker: str


VERDICTS = {
    "consistent": Verdict("right", "đúng", BLUE, "o"),
    "truncated": Verdict("cut off", "bỏ chữ số phía sau", ORANGE, "<"),
    "rounded-up": Verdict("rounded up", "làm tròn lên", PURPLE, ">"),
    "possible": Verdict("possible", "có thể đúng", GREEN, "D"),
    "inconsistent": Verdict("wrong", "sai", VERMILION, "X"),
    "untestable": Verdict("untestable", "không kiểm được", MUTED, "s"),
    "complete": Verdict("parts meet the whole", "cộng đủ tổng", BLUE, "o"),
    "short": Verdict("parts leave a remainder", "cộng còn thiếu", ORANGE, "<"),
    "over": Verdict("parts exceed the whole", "cộng vượt tổng", VERMILION, ">"),
}
