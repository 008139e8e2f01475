"""How a verdict is drawn: the shape and colour of its mark."""

from analysis.showing.page import Look
from analysis.showing.palette import INK, MUTED, PAPER, VERDICTS


def verdict_mark(verdict: str, hollow: bool = False) -> Look:
    """The mark of a verdict, a grey dot where there is none; a dark edge lifts pale colours."""
    known = VERDICTS.get(verdict)
    marker, colour = (known.marker, known.colour) if known else ("o", MUTED)
    edge, wide = (colour, 1.4) if hollow else (INK, 0.5)
    return {
        "marker": marker,
        "markersize": 7,
        "markerfacecolor": PAPER if hollow else colour,
        "markeredgecolor": edge,
        "markeredgewidth": wide,
        "linestyle": "None",
        "zorder": 3,
    }
