"""The page of every chart: rows named at the left, marks beside them, numbers at the right.

A page has the width of a printed column and grows downwards with its rows, so
that letters keep their size from five articles to hundreds. Heights are inches:
one unit of the vertical axis is an inch of paper. Text hangs on its baseline,
which accents above a letter or tails below it don't move.
"""

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple, cast

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import (
    Affine2DBase,
    ScaledTranslation,
    Transform,
    blended_transform_factory,
)

from analysis.showing.palette import INK, MUTED, PAPER
from analysis.showing.saving import Chart
from analysis.showing.style import BODY, SMALL, TITLE, width, wrap

PAPER_WIDTH = 6.3  # inches: A4 between its margins
MARGIN, LABELS, COLUMN, GAP = 0.12, 1.95, 0.75, 0.12
TEXT_WIDTH = PAPER_WIDTH - 2 * MARGIN
LEADING = 1.3  # from line to line, in sizes of the letters
_KEY_MARK = 0.42  # inches for a mark of the key and what keeps it apart from the next

Look = dict[str, Any]  # how a mark looks: arguments of matplotlib
Key = Sequence[tuple[Look, str]]


class Cell(NamedTuple):
    """A text in a column at the right of a row."""

    text: str
    colour: str = INK
    bold: bool = False


class Line(Text):
    """A line of text on its baseline, drawn where it stands: matplotlib would measure it first."""

    def draw(self, renderer: RendererBase | None) -> None:
        assert renderer is not None
        text, figure = self.get_text(), self.get_figure(root=True)
        assert figure is not None
        x, y = self.get_transform().transform(self.get_position())
        if self.get_horizontalalignment() == "right":
            bold = self.get_fontweight() == "bold"
            x -= width(text, float(self.get_fontsize()), bold) * figure.dpi
        y = renderer.get_canvas_width_height()[1] - y if renderer.flipy() else y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.open_group("text", self.get_gid())
        renderer.draw_text(gc, x, y, text, self.get_fontproperties(), 0, mtext=self)
        renderer.close_group("text")
        gc.restore()
        self._renderer = renderer  # else who measures it makes a canvas for each line
        self.stale = False


class Words(NamedTuple):
    """What a chart says about itself: its finding, how to read it, its source, and all as prose."""

    title: str
    subtitle: str
    source: str
    description: str


def tall(lines: Sequence[str], size: float = BODY) -> float:
    """How tall lines of text are, in inches."""
    return len(lines) * size * LEADING / 72


class Page:
    """A chart in the making, on axes of its own or on those given.

    Axes that are given keep their place: they need room for the labels at their
    left and for the title above, and the height of the rows.
    """

    def __init__(
        self, ax: Axes | None, columns: Sequence[str] = (), widths: Sequence[float] = ()
    ) -> None:
        self._own = ax is None
        self.ax = Chart().add_subplot() if ax is None else ax
        self.height = 0.0
        self._columns = list(zip(columns, widths or [COLUMN] * len(columns), strict=True))
        self.plot_width = TEXT_WIDTH - LABELS - sum(self._ends()[-1:])

    def _ends(self) -> list[float]:
        """Where each column ends, in inches to the right of the axes."""
        return [GAP + sum(w for _, w in self._columns[: i + 1]) for i in range(len(self._columns))]

    def row(
        self,
        label: str,
        detail: str = "",
        cells: Sequence[Cell] = (),
        least: float = 0.0,
        colour: str = MUTED,
    ) -> float:
        """Add a row, `least` inches tall or more; gives its middle.

        A label, a detail in small letters below it, in `colour`, and the cells of its columns.
        """
        lines = wrap(label, LABELS - GAP, even=True)
        details = wrap(detail, LABELS - GAP, SMALL, even=True)
        texts = [
            _fit(cell, wide - 0.05) for cell, (_, wide) in zip(cells, self._columns, strict=False)
        ]
        block = tall(lines) + tall(details, SMALL)
        height = max(block, *(tall(text) for text in texts), least) + 0.11
        middle = self.height + height / 2
        self._write(-LABELS, middle, lines, self._beside(0), top=block / 2)
        top = block / 2 - tall(lines)
        self._write(-LABELS, middle, details, self._beside(0), SMALL, colour, top)
        for x, cell, text in zip(self._ends(), cells, texts, strict=False):
            look = {"weight": _weight(cell.bold), "ha": "right"}
            where = self._beside(1)
            self._write(x, middle, text, where, BODY, cell.colour, tall(text) / 2, **look)
        self.height += height
        return middle

    def heading(self, text: str) -> None:
        """Add a heading above the rows that follow."""
        self._band(text, INK, BODY, bold=True, above=0.16 if self.height else 0.0)

    def note(self, text: str, colour: str = MUTED) -> None:
        """Add a remark below the rows so far."""
        self._band(text, colour, SMALL, above=0.04)

    def _band(
        self, text: str, colour: str, size: float, bold: bool = False, above: float = 0.0
    ) -> None:
        """Text across the whole page, on blank paper."""
        lines = wrap(text, TEXT_WIDTH, size, bold, even=bold)
        height = above + tall(lines, size) + 0.06
        look: Look = {"facecolor": PAPER, "edgecolor": "none", "zorder": 1, "clip_on": False}
        box = Rectangle((-0.01, self.height), 1.02, height, **look)  # hides the outer lines whole
        box.set_transform(blended_transform_factory(self.ax.transAxes, self.ax.transData))
        self.ax.add_patch(box)
        y, where = self.height + above, self._beside(0)
        self._write(-LABELS, y, lines, where, size, colour, weight=_weight(bold))
        self.height += height

    def finish(self, words: Words, key: Key = ()) -> Figure:
        """Write what surrounds the rows, fit the paper to it all, and give the chart."""
        self.ax.set_ylim(max(self.height, 0.1), 0)
        self.ax.set_yticks([])
        low, high = self.ax.get_xlim()
        self.ax.set_xticks([x for x in self.ax.get_xticks() if low <= x <= high])
        self.ax.tick_params(axis="x", bottom=False, labelbottom=False, labeltop=True)
        self.ax.set_label(f"{words.title}\n{words.description}")
        above, below = self._above(words, key), self._below(words)
        figure = self.ax.get_figure(root=True)
        assert figure is not None
        if self._own:
            rows = max(self.height, 0.1)
            total = ceil(20 * (above + rows + below)) / 20
            figure.set_size_inches(PAPER_WIDTH, total)
            left, wide = (MARGIN + LABELS) / PAPER_WIDTH, self.plot_width / PAPER_WIDTH
            bottom = 1 - (above + rows) / total
            self.ax.set_position((left, bottom, wide, rows / total))
        return figure

    def _above(self, words: Words, key: Key) -> float:
        """Write title, subtitle, key and column heads, from the rows upwards; their height."""
        up = self._key(key, max(0.3, self._heads()))
        for text, size, bold in ((words.subtitle, BODY, False), (words.title, TITLE, True)):
            lines = wrap(text, TEXT_WIDTH, size, bold, even=True)
            up += tall(lines, size)
            where, colour = self._from(0, 1), INK if bold else MUTED
            self._write(-LABELS, up, lines, where, size, colour, weight=_weight(bold))
            up += 0.06
        return up + MARGIN - 0.06

    def _heads(self) -> float:
        """Write the heads of the columns, above the rows; their height."""
        heads = [wrap(head, wide - 0.05, SMALL) for head, wide in self._columns]
        for x, lines in zip(self._ends(), heads, strict=True):
            y, where = 0.05 + tall(lines, SMALL), self._from(1, 1)
            self._write(x, y, lines, where, SMALL, MUTED, ha="right")
        return max((tall(lines, SMALL) for lines in heads), default=0) + 0.1

    def _key(self, key: Key, up: float) -> float:
        """Write the key in as many lines as it takes, the first on top; where it ends."""
        lines: list[list[tuple[Look, str]]] = []
        room = 0.0
        for look, text in key:
            needed = width(text, SMALL) + _KEY_MARK
            if needed > room:
                lines.append([])
                room = TEXT_WIDTH + 0.15
            lines[-1].append((look, text))
            room -= needed
        for entries in reversed(lines):
            self._key_line(entries, up + 0.1)
            up += 0.22
        return up + 0.06 * bool(lines)

    def _key_line(self, entries: Key, y: float) -> None:
        x, where = -LABELS, self._from(0, 1)
        for look, text in entries:
            self.ax.add_artist(_sample(look, x, y, where))
            self._write(x + 0.25, y, [text], where, SMALL, MUTED, tall([text], SMALL) / 2)
            x += width(text, SMALL) + _KEY_MARK

    def _below(self, words: Words) -> float:
        """Write the source below the rows; its height."""
        lines = wrap(words.source, TEXT_WIDTH, SMALL)
        self._write(-LABELS, -0.12, lines, self._from(0, 0), SMALL, MUTED)
        return 0.12 + tall(lines, SMALL) + MARGIN

    def _write(
        self, x: float, y: float, lines: Sequence[str], where: Transform,
        size: float = BODY, colour: str = INK, top: float = 0.0, **look: Any,
    ) -> None:  # fmt: skip
        """Write lines, the top of the first `top` inches above a place."""
        for i, line in enumerate(lines):
            baseline = top - i * tall([line], size) - size / 72
            at = where + ScaledTranslation(0, baseline, self._inches())
            self.ax.add_artist(Line(x, y, line, transform=at, size=size, color=colour, **look))

    def _from(self, x: float, y: float) -> Transform:
        """Inches to the right of and above a corner of the axes."""
        axes = cast("Affine2DBase", self.ax.transAxes)
        return self._inches() + ScaledTranslation(x, y, axes)

    def _beside(self, side: int) -> Transform:
        """Inches to the right of the axes' left (0) or right (1) edge, at a height of the rows."""
        return blended_transform_factory(self._from(side, 1), self.ax.transData)

    def _inches(self) -> Affine2DBase:
        figure = self.ax.get_figure(root=True)
        assert figure is not None
        return cast("Affine2DBase", figure.dpi_scale_trans)


def _fit(cell: Cell, inches: float) -> list[str]:
    """The lines of a cell; a range that is too wide breaks at its dash."""
    narrow = width(cell.text, BODY, cell.bold) <= inches
    text = cell.text if narrow else cell.text.replace("–", "– ")
    return wrap(text, inches, BODY, cell.bold)


def _sample(look: Look, x: float, y: float, where: Transform) -> Artist:
    """A bar, a marker or a line as it looks, for the key."""
    kwargs = {**look, "transform": where, "clip_on": False}
    if "facecolor" in look:
        return Rectangle((x, y - 0.06), 0.18, 0.12, linewidth=0.8, **kwargs)
    ends = [x + 0.09] if look.get("linestyle") == "None" else [x, x + 0.18]
    return Line2D(ends, [y] * len(ends), **kwargs)


def _weight(bold: bool) -> str:
    return "bold" if bold else "normal"
