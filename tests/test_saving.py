"""A saved chart is the same bytes whenever and wherever it is made, and says what it shows."""

import base64
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from PIL import Image

from analysis.reading.figures import load_figures
from analysis.showing.charts.composition import composition_chart
from analysis.showing.charts.targets import targets_chart
from analysis.showing.saving import FORMATS, Chart, alt_text, chart_bytes, save_chart
from analysis.showing.views import composition, targets
from tests.folders import SEEDS

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def chart() -> Figure:
    figures = load_figures(SEEDS)
    return targets_chart(targets(figures), figures, lang="vi")


@pytest.fixture(scope="module")
def other() -> Figure:
    figures = load_figures(SEEDS)
    return composition_chart(composition(figures), figures)


def ids(svg: bytes) -> list[str]:
    return [found for node in ElementTree.fromstring(svg).iter() if (found := node.get("id"))]


def test_svg_has_a_name_and_a_description(chart: Figure) -> None:
    root = ElementTree.fromstring(chart_bytes(chart, "svg"))
    said = {node.get("id"): node.text for node in root if node.tag in (SVG + "title", SVG + "desc")}
    labels = root.get("aria-labelledby", "").split()
    assert root.get("role") == "img"
    assert list(said) == labels
    assert " ".join(str(said[label]) for label in labels) == alt_text(chart)
    assert "4 trong 6 kết quả đạt chỉ tiêu." in alt_text(chart)


def test_ids_are_unique_in_a_drawing_and_between_two(chart: Figure, other: Figure) -> None:
    both = ids(chart_bytes(chart, "svg")) + ids(chart_bytes(other, "svg"))
    assert len(set(both)) == len(both) > 20


def test_every_reference_stays_in_the_drawing(chart: Figure) -> None:
    svg = chart_bytes(chart, "svg")
    references = re.findall(rb"#([\w.-]+)", re.sub(rb"#[0-9a-f]{6}\b", b"", svg))
    assert {ref.decode() for ref in references} <= set(ids(svg))
    assert len(references) > 20


def test_markup_in_a_title_is_text() -> None:
    figure = Figure()
    figure.add_subplot().set_label("<script>&\n</desc>")
    svg = chart_bytes(figure, "svg")
    assert b"<script>" not in svg
    assert ElementTree.fromstring(svg).findtext(SVG + "title") == "<script>&."


def test_a_figure_without_words_has_no_alt_text() -> None:
    figure = Figure()
    figure.add_subplot()
    assert alt_text(figure) == ""
    assert ElementTree.fromstring(chart_bytes(figure, "svg")).findtext(SVG + "title") == ""


@pytest.mark.parametrize("form", FORMATS)
def test_same_bytes_twice(chart: Figure, form: str) -> None:
    assert chart_bytes(chart, form) == chart_bytes(chart, form)


@pytest.mark.parametrize("form", FORMATS)
def test_no_date_and_no_version(chart: Figure, form: str) -> None:
    data = chart_bytes(chart, form)
    assert not re.search(rb"Matplotlib v|CreationDate|/Producer|<dc:date>|tIME", data)


AGAIN = """
import sys
from hashlib import sha256
from analysis.reading.figures import load_figures
from analysis.showing.charts.consistency import consistency_chart
from analysis.judging.claims import check
from analysis.showing.saving import chart_bytes
figures = load_figures(sys.argv[1])
chart = consistency_chart(check(figures), figures)
print([sha256(chart_bytes(chart, form)).hexdigest() for form in ("svg", "pdf", "png")])
"""


@pytest.mark.slow
def test_same_bytes_in_another_zone_and_locale_with_other_hashes() -> None:
    told = set()
    for seed, zone, locale in (("1", "Asia/Ho_Chi_Minh", "C"), ("2", "America/Lima", "C.UTF-8")):
        here = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        command = [sys.executable, "-c", AGAIN, str(SEEDS)]
        run = subprocess.run(command, env=here, capture_output=True, text=True, check=True)
        told.add(run.stdout)
    assert len(told) == 1


def test_pdf_embeds_its_letters_as_truetype(chart: Figure) -> None:
    pdf = chart_bytes(chart, "pdf")
    assert b"/CIDFontType2" in pdf
    assert b"/Type3" not in pdf


def test_png_is_sharp_and_described(chart: Figure, tmp_path: Path) -> None:
    save_chart(chart, tmp_path / "chart.png")
    with Image.open(tmp_path / "chart.png") as png:
        assert png.size[0] == 1260
        assert f"{png.info['Title']} {png.info['Description']}" == alt_text(chart)


@pytest.mark.parametrize("form", FORMATS)
def test_a_chart_is_saved_by_its_ending(chart: Figure, tmp_path: Path, form: str) -> None:
    save_chart(chart, tmp_path / f"chart.{form}")
    assert (tmp_path / f"chart.{form}").read_bytes() == chart_bytes(chart, form)


def test_another_ending_is_refused(chart: Figure, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"chart\.gif': a chart is saved as one of svg, pdf, png$"):
        save_chart(chart, tmp_path / "chart.gif")
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_shows_both_forms(chart: Figure) -> None:
    assert isinstance(chart, Chart)
    data, about = chart._repr_mimebundle_()
    assert data["image/svg+xml"].encode() == chart_bytes(chart, "svg")
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert about == {"image/png": {"width": 605, "height": round(chart.get_figheight() * 96)}}
