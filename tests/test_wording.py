"""How numbers, periods and lists are put into words, each rule by examples."""

import pytest

from analysis.showing import wording


@pytest.mark.parametrize(
    ("period", "en", "vi"),
    [
        ("2022", "2022", "2022"),
        ("2019-09", "Sep 2019", "9/2019"),
        ("2023-06-30", "30 Jun 2023", "30/6/2023"),
        ("2011/2015", "2011–2015", "2011–2015"),
        ("2021-01/2021-06", "Jan–Jun 2021", "1–6/2021"),
        ("2007/2012-03", "2007 – Mar 2012", "2007 – 3/2012"),
        ("2023-12/2024-01", "Dec 2023 – Jan 2024", "12/2023 – 1/2024"),
        ("2024-05-01/2024-05-19", "1 May 2024 – 19 May 2024", "1/5/2024 – 19/5/2024"),
        ("", "", ""),
    ],
)
def test_period(period: str, en: str, vi: str) -> None:
    told = {lang: wording.period_text(period, lang) for lang in ("en", "vi")}
    assert {lang: text.replace("\xa0", " ") for lang, text in told.items()} == {"en": en, "vi": vi}
    assert " " not in "".join(told.values())


@pytest.mark.parametrize(
    ("value", "decimals", "en", "vi"),
    [
        (60.604406, 1, "60.6%", "60,6%"),
        (58.0, 1, "58%", "58%"),
        (0.97, 2, "0.97%", "0,97%"),
        (10986.0, 2, "10,986%", "10.986%"),
        (0.0, 2, "0%", "0%"),
        (99.96, 1, "100%", "100%"),
    ],
)
def test_percent(value: float, decimals: int, en: str, vi: str) -> None:
    assert [wording.percent(value, lang, decimals) for lang in ("en", "vi")] == [en, vi]


@pytest.mark.parametrize(
    ("low", "high", "en"),
    [
        (49.58, 58.51, "49.6–58.5"),
        (35.0, 35.0, "35"),
        (35.01, 35.04, "35"),
        (60000.0, float("inf"), "≥ 60,000"),
    ],
)
def test_between(low: float, high: float, en: str) -> None:
    assert wording.between(low, high, "en") == en


@pytest.mark.parametrize(
    ("value", "decimals"), [(58.0, 0), (60.6, 1), (15.955, 2), (float("nan"), 0)]
)
def test_decimals_of(value: float, decimals: int) -> None:
    assert wording.decimals_of(value) == decimals


@pytest.mark.parametrize(
    ("words", "en", "vi"),
    [(["a"], "a", "a"), (["a", "b"], "a and b", "a và b"), ("abc", "a, b and c", "a, b và c")],
)
def test_listing(words: list[str], en: str, vi: str) -> None:
    assert [wording.listing(words, lang) for lang in ("en", "vi")] == [en, vi]


def test_enumeration_ends_with_how_many_more_there_are() -> None:
    assert wording.enumeration(["a", "b"], "en") == "a; b."
    assert wording.enumeration(list("abcd"), "en", most=2) == "a; b; and 2 more."
    assert wording.enumeration(list("abcd"), "vi", most=2) == "a; b; và 2 mục nữa."


@pytest.mark.parametrize(
    ("count", "en", "vi"),
    [(1, "1 article", "1 bài báo"), (1040, "1,040 articles", "1.040 bài báo")],
)
def test_articles_text(count: int, en: str, vi: str) -> None:
    assert [wording.articles_text(count, lang) for lang in ("en", "vi")] == [en, vi]


def test_part_and_its_whole() -> None:
    part = ("new-member", "sex", "female")
    told = [wording.capital(wording.part_text(*part, lang)) for lang in ("en", "vi")]
    assert told == ["Women among new members", "Nữ trong đảng viên mới"]
