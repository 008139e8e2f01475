"""What is on a chart: its texts, marks and bars, and what touches what."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import BboxBase
from numpy.typing import NDArray

from analysis.showing.style import styled

_TOUCH = 0.5  # pixels: edges that meet don't overlap


def texts(figure: Figure) -> list[Text]:
    """The texts that can be seen."""
    found = [artist for artist in figure.findobj(Text) if isinstance(artist, Text)]
    return [text for text in found if text.get_text().strip() and text.get_visible()]


def words(figure: Figure) -> list[str]:
    """What the texts say, with spaces that may break."""
    return [text.get_text().replace("\xa0", " ") for text in texts(figure)]


def marks(ax: Axes, **look: object) -> list[Line2D]:
    """The marks that stand for something (the key's don't) and look so."""
    return [
        line
        for line in ax.lines
        if line.get_marker() != "None"
        and line.get_transform() is ax.transData
        and all(getattr(line, f"get_{name}")() == value for name, value in look.items())
    ]


def lines(ax: Axes) -> list[Line2D]:
    """The lines without marks that stand for something."""
    return [
        line
        for line in ax.lines
        if line.get_marker() == "None" and line.get_transform() is ax.transData
    ]


def bars(ax: Axes) -> list[Rectangle]:
    """The bars of a chart, in the order in which they were drawn."""
    return [bar for bar in ax.patches if isinstance(bar, Rectangle) and _in_data(ax, bar)]


def _in_data(ax: Axes, bar: Rectangle) -> bool:
    return bar.get_data_transform() is ax.transData


def faults(figure: Figure) -> list[str]:
    """Texts that overlap each other, lie under a mark, or leave the paper."""
    shown = texts(figure)
    with styled():
        figure.draw_without_rendering()
        box = _boxes([text.get_window_extent() for text in shown])
        marked = _boxes([line.get_window_extent() for ax in figure.axes for line in marks(ax)])
    said = [text.get_text() for text in shown]
    out = (box[:, :2] < 0).any(axis=1) | (box[:, 2:] > figure.bbox.max).any(axis=1)
    return [
        *(f"{said[i]} / {said[j]}" for i, j in np.argwhere(np.triu(_meet(box, box), k=1))),
        *(f"{said[i]} under a mark" for i, _ in np.argwhere(_meet(box, marked))),
        *(f"{said[i]} leaves the paper" for (i,) in np.argwhere(out)),
    ]


def _boxes(extents: Sequence[BboxBase]) -> NDArray[np.float64]:
    """Left, bottom, right and top of each, in pixels."""
    return np.array([box.extents for box in extents]).reshape(-1, 4)


def _meet(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.bool_]:
    low = np.maximum(one[:, None, :2], other[:, :2])
    high = np.minimum(one[:, None, 2:], other[:, 2:])
    return np.asarray((high - low > _TOUCH).all(axis=-1))
