"""A chart as the bytes of a file: the same ones every time, with its alt text inside.

A chart is an ordinary matplotlib figure. Its title and its description in words
are the label of its axes, so they stay with it wherever it is passed.
"""

import base64
import hashlib
import io
import os
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from analysis.showing.style import styled

FORMATS = ("svg", "pdf", "png")
# A date or a program's version in a file would make its bytes differ from day to day.
_UNDATED: dict[str, dict[str, None]] = {
    "svg": dict.fromkeys(("Creator", "Date", "Format", "Type")),
    "pdf": dict.fromkeys(("Creator", "CreationDate", "Producer")),
    "png": dict.fromkeys(("Software",)),
}
_NOTEBOOK_DPI = 144


class Chart(Figure):
    """A figure that a notebook shows as SVG and as PNG, whatever the notebook's settings are."""

    def _repr_mimebundle_(
        self, include: Iterable[str] | None = None, exclude: Iterable[str] | None = None
    ) -> tuple[dict[str, str], dict[str, Any]]:
        del include, exclude
        png = chart_bytes(self, "png", _NOTEBOOK_DPI)
        data = {"image/svg+xml": chart_bytes(self, "svg").decode()}
        data["image/png"] = base64.b64encode(png).decode()
        pixels = {
            "width": round(self.get_figwidth() * 96),
            "height": round(self.get_figheight() * 96),
        }
        return data, {"image/png": pixels}


def alt_text(figure: Figure) -> str:
    """What a chart shows, in one paragraph: its title and its main numbers; "" if it has none."""
    return " ".join(_words(figure)).strip()


def _words(figure: Figure) -> tuple[str, str]:
    labels = [str(ax.get_label()).partition("\n") for ax in figure.axes]
    told = [(title, description) for title, _, description in labels if description]
    return ". ".join(t for t, _ in told) + "." * bool(told), " ".join(d for _, d in told)


def save_chart(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Write a chart to an `.svg`, `.pdf` or `.png` file. Raises ValueError for any other ending."""
    suffix = Path(path).suffix.removeprefix(".")
    if suffix not in FORMATS:
        raise ValueError(f"{os.fspath(path)!r}: a chart is saved as one of {', '.join(FORMATS)}")
    Path(path).write_bytes(chart_bytes(figure, suffix))


def chart_bytes(figure: Figure, form: str, dpi: float = 200) -> bytes:
    """The chart as a file of the form "svg", "pdf" or "png" (with so many dots per inch)."""
    title, description = _words(figure)
    file = io.BytesIO()
    with styled():
        told = {"pdf": {"Title": title, "Subject": description}}
        told["png"] = {"Title": title, "Description": description}
        how: dict[str, Any] = {"metadata": {**_UNDATED[form], **told.get(form, {})}, "dpi": 72}
        if form == "png":  # at this level flat colours are packed best, and soonest
            how |= {"dpi": dpi, "pil_kwargs": {"compress_level": 3}}
        figure.savefig(file, format=form, **how)
    data = file.getvalue()
    return _described(data.decode(), title, description).encode() if form == "svg" else data


def _described(svg: str, title: str, description: str) -> str:
    """The drawing as an image with a name, fit to stand in a page beside other drawings.

    Its ids are made its own: in one page a drawing would borrow the letters of another.
    """
    own = "chart-" + hashlib.sha256(f"{title}\n{description}".encode()).hexdigest()[:10]
    svg = re.sub(r'( id="|href="#|url\(#)', rf"\g<1>{own}-", svg[svg.index("<svg") :])
    head = f'<svg role="img" aria-labelledby="{own}-title {own}-desc"'
    words = f'<title id="{own}-title">{escape(title)}</title>'
    words += f'\n <desc id="{own}-desc">{escape(description)}</desc>'
    root, rest = svg.removeprefix("<svg").split(">", 1)
    return f"{head}{root}>\n {words}{rest}"
