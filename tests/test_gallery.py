"""All charts by name: from the rows that each is about, and from articles that say little."""

from pathlib import Path

import pytest

from analysis.showing.gallery import CHARTS, draw, load_tables
from analysis.showing.saving import alt_text
from tests.folders import COUNT, make_folder

ONE = [COUNT | {"figure": "admitted", "printed": "40", "quote": "nạp 40"}]


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("name", CHARTS)
def test_an_article_that_says_little_still_makes_a_chart(
    tmp_path: Path, name: str, lang: str
) -> None:
    folder = make_folder(tmp_path, "Xã A kết nạp 40 đảng viên.\n", ONE)
    assert alt_text(draw(name, load_tables(folder), lang))


@pytest.mark.parametrize(
    ("name", "told", "untold"),
    [
        ("education", "university", "aged 18–30"),
        ("age", "aged 18–30", "university"),
        ("occupation", "farmers", "university"),
    ],
)
def test_a_chart_of_some_dimensions_tells_of_no_others(name: str, told: str, untold: str) -> None:
    text = alt_text(draw(name, load_tables()))
    assert told in text
    assert untold not in text
