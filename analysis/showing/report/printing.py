"""The report on paper: the page of HTML as a tagged PDF (PDF/UA-1), set in fonts of our own.

WeasyPrint sets it; it needs Pango, a library of the system. The letters are
those of the DejaVu fonts that come with matplotlib, read from their files, so
that the same page is printed on every machine.
"""

import io
import re
from html import escape
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from analysis.showing.saving import alt_text
from analysis.showing.style import FAMILY, styled

try:
    from weasyprint import HTML
except OSError as error:
    raise ImportError(
        "the PDF needs Pango, a library of the system; on Debian and Ubuntu: "
        "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    ) from error

_FACES = {
    (FAMILY, "normal", "normal"): "DejaVuSans",
    (FAMILY, "bold", "normal"): "DejaVuSans-Bold",
    (FAMILY, "normal", "italic"): "DejaVuSans-Oblique",
    ("Report Serif", "normal", "normal"): "DejaVuSerif",
    ("Report Serif", "normal", "italic"): "DejaVuSerif-Italic",
    ("Report Mono", "normal", "normal"): "DejaVuSansMono",
}


def pdf_bytes(html: str) -> bytes:
    """A page that has `paper_style` as a PDF."""
    pdf: bytes = HTML(string=html).write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"report")
    return pdf


def paper_style() -> str:
    """The style sheet for paper, and where its fonts are."""
    folder = Path(mpl.get_data_path(), "fonts", "ttf")
    faces = [
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style};'
        f' src: url("{(folder / name).with_suffix(".ttf").as_uri()}"); }}\n'
        for (family, weight, style), name in _FACES.items()
    ]
    sheet = Path(__file__).with_name("print.css").read_text(encoding="utf-8")
    return "".join(faces) + sheet


def svg_with_text(chart: Figure) -> str:
    """A chart whose letters stay letters: on paper, too, they can be searched and copied."""
    file = io.StringIO()
    with styled(), mpl.rc_context({"svg.fonttype": "none"}):
        chart.savefig(file, format="svg", metadata=dict.fromkeys(("Creator", "Date")), dpi=72)
    svg = re.sub(r'<g id="[^"]*"', "<g", file.getvalue())  # the same in every chart
    root, rest = svg[svg.index("<svg") :].split(">", 1)
    return f"{root}><title>{escape(alt_text(chart))}</title>{rest}"
