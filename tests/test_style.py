"""Lines fit their width whatever the text, and letters come from matplotlib's own font."""

from pathlib import Path

import matplotlib as mpl
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.font_manager import findfont

from analysis.showing.style import FAMILY, styled, width, wrap

TEXTS = st.text(st.sampled_from("aWi.,–ộẢĐ12 \xa0"), max_size=80)


@given(TEXTS, st.floats(0.2, 4), st.booleans())
def test_lines_fit_and_nothing_is_lost(text: str, inches: float, even: bool) -> None:
    lines = wrap(text, inches, even=even)
    assert all(width(line) <= inches for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(TEXTS, st.floats(0.2, 4))
def test_even_lines_are_as_few(text: str, inches: float) -> None:
    assert len(wrap(text, inches, even=True)) == len(wrap(text, inches))


def test_even_lines_leave_no_word_alone() -> None:
    text = "Women make up 49.6–58.5% of new members in 2 of 5 articles"
    assert wrap(text, 6.06, 13, bold=True)[-1] == "articles"
    assert wrap(text, 6.06, 13, bold=True, even=True)[-1] == "new members in 2 of 5 articles"


def test_letters_are_those_of_matplotlib() -> None:
    with styled():
        files = [
            findfont(mpl.font_manager.FontProperties(family=FAMILY, weight=w)) for w in (400, 700)
        ]
    own = Path(mpl.get_data_path(), "fonts", "ttf")
    assert [Path(file) for file in files] == [own / "DejaVuSans.ttf", own / "DejaVuSans-Bold.ttf"]
