"""The one matplotlib style of all charts, and how wide a text is in it.

The letters are those of the DejaVu Sans that comes with matplotlib, registered
by its path under a name of our own: a font of the machine that bears the same
name never takes its place, so a chart has the same shapes everywhere.
"""

import io
from contextlib import AbstractContextManager
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import style
from matplotlib.font_manager import FontEntry, fontManager
from matplotlib.ft2font import FT2Font, LoadFlags

from analysis.showing.palette import GRID, INK, MUTED, PAPER

FAMILY = "Charts Sans"
TITLE, BODY, SMALL = 13.0, 10.5, 9.5  # points
_MEASURED = 100  # points

STYLE: dict[str, Any] = {
    "axes.axisbelow": True,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.grid.axis": "x",
    "axes.spines.bottom": False,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "figure.dpi": 100,
    "figure.facecolor": PAPER,
    "font.family": FAMILY,
    "font.size": BODY,
    "grid.color": GRID,
    "grid.linewidth": 0.8,
    "hatch.linewidth": 0.8,
    "pdf.fonttype": 42,
    "svg.fonttype": "path",
    "svg.hashsalt": "charts",
    "text.color": INK,
    "text.hinting": "no_hinting",  # else the width of a text changes with the resolution
    "text.parse_math": False,
    "xtick.color": MUTED,
    "xtick.labelsize": SMALL,
    "xtick.major.size": 0,
}


def styled() -> AbstractContextManager[None]:
    """Everything drawn or saved inside has our style, whatever the user's own settings are."""
    _register_font()
    return style.context(["default", STYLE])


@cache
def _register_font() -> None:
    """Name matplotlib's own font files; nothing looks the name up before."""
    for bold, weight in ((False, 400), (True, 700)):
        entry = FontEntry(str(_file(bold)), name=FAMILY, weight=weight, size="scalable")
        fontManager.ttflist.append(entry)


def _file(bold: bool) -> Path:
    return Path(mpl.get_data_path(), "fonts", "ttf", f"DejaVuSans{'-Bold' if bold else ''}.ttf")


def width(text: str, size: float = BODY, bold: bool = False) -> float:
    """How wide one line of text is, in inches; measured word by word, as words recur."""
    words = text.split(" ")
    space = _advance("a a", bold) - 2 * _advance("a", bold)
    return (sum(_advance(word, bold) for word in words) + space * (len(words) - 1)) * size / 72


@lru_cache(maxsize=65536)
def _advance(word: str, bold: bool) -> float:
    """How wide a word is, as a multiple of its size."""
    letters = _letters(bold)
    letters.set_text(word, flags=LoadFlags.NO_HINTING)
    return float(letters.get_width_height()[0]) / 64 / _MEASURED


@cache
def _letters(bold: bool) -> FT2Font:
    """The font to measure with; in memory, as from a file each letter would be read anew."""
    font = FT2Font(io.BytesIO(_file(bold).read_bytes()))
    font.set_size(_MEASURED, 72)
    return font


def wrap(
    text: str, inches: float, size: float = BODY, bold: bool = False, even: bool = False
) -> list[str]:
    """The text in lines no wider than that; a word that is too wide is broken.

    Lines break at spaces, never at no-break spaces. `even` makes the lines of
    about one length, so that none ends with a single word.
    """
    lines = narrower = _lines(text, inches, size, bold)
    widest = max(width(word, size, bold) for word in text.split(" "))
    while even and len(lines) > 1 and len(narrower) == len(lines) and inches >= widest:
        lines, inches = narrower, 0.97 * inches
        narrower = _lines(text, inches, size, bold)
    return lines


def _lines(text: str, inches: float, size: float, bold: bool) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip(" ")
        if width(longer, size, bold) <= inches:
            lines[-1] = longer
        else:
            lines += _pieces(word, inches, size, bold)
    return [line for line in lines if line]


def _pieces(word: str, inches: float, size: float, bold: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        fits = width(pieces[-1] + letter, size, bold) <= inches
        pieces = [*pieces[:-1], pieces[-1] + letter] if fits else [*pieces, letter]
    return pieces
