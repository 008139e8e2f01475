import math
from typing import Any

import numpy as np
import pandas as pd
import pytest

from analysis.judging import claims
from analysis.judging.claims import check
from analysis.reading.figures import load_figures
from tests.folders import PRACTICE, SEEDS
from tests.typed_table import Typed, row, share, table

COLUMNS = [
    "claim", "kind", "article", "start", "printed", "expected", "low", "high", "implied_low",
    "implied_high", "verdict", "implies", "power", "because_en", "because_vi",
]  # fmt: skip
WHOLE = row("whole", "1.000")


def verdicts(*rows: Typed, kinds: str = "") -> dict[str, str]:
    """The verdicts of one article by claim, without `within` unless asked for."""
    found = check(table(*rows))
    found = found[found["kind"] == kinds] if kinds else found[found["kind"] != "within"]
    names = found["claim"].str.removeprefix("a/")
    return dict(zip(names, found["verdict"], strict=True))


def claim(name: str, *rows: Typed, kind: str = "") -> dict[str, Any]:
    found = check(table(*rows)).set_index("claim").loc[[f"a/{name}"]]
    found = found[found["kind"] == kind] if kind else found[found["kind"] != "within"]
    assert len(found) == 1
    return {str(key): value for key, value in found.iloc[0].items()}


def number(value: Any) -> Any:
    return None if pd.isna(value) else value


@pytest.fixture(scope="module")
def practice() -> pd.DataFrame:
    return check(load_figures(PRACTICE))


@pytest.fixture(scope="module")
def seeds() -> pd.DataFrame:
    return check(load_figures(SEEDS))


def test_the_practice_folder_has_the_verdicts_worked_out_beforehand(practice: pd.DataFrame) -> None:
    planted = pd.read_csv(PRACTICE / "planted.csv")
    expected = dict(zip(planted["slug"] + "/" + planted["claim"], planted["verdict"], strict=True))
    found = practice[practice["kind"] != "within"].set_index("claim")["verdict"]
    assert found.reindex(list(expected)).to_dict() == expected
    others = practice[~practice["claim"].isin(list(expected)) & (practice["kind"] != "within")]
    told = others["verdict"].isin(("possible", "untestable")) | others["implies"].ne("")
    people = others["printed"].isin(("1.323", "11", "14", "3"))
    assert list(others.loc[~told & ~people, "claim"]) == ["dai-hoc-hong-lam/students:place"]


@pytest.mark.parametrize(
    ("name", "verdict", "implies"),
    [
        ("khanh-son/attainment", "possible", "target: 358–360"),
        ("khanh-son/communes-organised-share", "untestable", ""),
        ("khanh-son/bcb-excess", "possible", "target: 35"),
        ("lam-dong/attainment", "consistent", ""),
        ("lam-dong/excess", "truncated", "target: 45"),
        ("lam-dong/admitted:qualification", "complete", ""),
        ("thai-binh/youth-share", "consistent", ""),
        ("thai-binh/women-share", "truncated", ""),
        ("thai-binh/state-agency-share", "inconsistent", ""),
        ("thai-binh/public-service-share", "truncated", ""),
        ("thai-binh/worker-share", "inconsistent", ""),
        ("thai-binh/farmer-share", "truncated", ""),
        ("thai-binh/age-18-share", "truncated", ""),
        ("thai-binh/age-31-share", "truncated", ""),
        ("thai-binh/upper-secondary-share", "possible", "part: 10234–10244"),
        ("thai-binh/postgraduate-share", "possible", "part: 107"),
        ("thai-binh/admitted:occupation", "short", "remainder: 1659"),
        ("thai-binh/admitted:occupation%", "short", "remainder: 21.51%"),
        ("thai-binh/admitted:age", "short", "remainder: 872"),
        ("thai-binh/admitted:schooling%", "complete", ""),
        ("thai-binh/admitted:qualification%", "short", "remainder: 23.83%"),
        ("bac-quang/attainment", "possible", "target: 1742–2090"),
        ("bac-quang/women-union-outside-share", "possible", "part: 15058–16731"),
        ("cang-long/attainment", "possible", "target: 100"),
        ("cang-long/screened:outcome", "short", "remainder: 5"),
        ("cang-long/assigned-share", "untestable", ""),
    ],
)
def test_the_five_articles(seeds: pd.DataFrame, name: str, verdict: str, implies: str) -> None:
    found = seeds[(seeds["claim"] == name) & (seeds["kind"] != "within")]
    assert found[["verdict", "implies"]].to_numpy().tolist() == [[verdict, implies]]


def test_columns_and_order(seeds: pd.DataFrame, practice: pd.DataFrame) -> None:
    for claims_, folder in ((seeds, SEEDS), (practice, PRACTICE)):
        assert list(claims_.columns) == COLUMNS
        assert not claims_.duplicated(["claim", "kind"]).any()
        order = list(load_figures(folder)["article"].unique())
        places = [
            (order.index(a), s) for a, s in zip(claims_["article"], claims_["start"], strict=True)
        ]
        assert places == sorted(places)
    types = {"start": "int64", "implied_low": "Int64", "implied_high": "Int64"}
    types |= dict.fromkeys(("expected", "low", "high", "power"), "float64")
    assert {name: str(kind) for name, kind in seeds.dtypes.items() if kind != "str"} == types


def test_columns_of_ones_own_are_left_alone() -> None:
    figures = load_figures(SEEDS).assign(key="", least=0, row=0, of_row=7)
    pd.testing.assert_frame_equal(check(figures), check(load_figures(SEEDS)))


def test_a_table_without_claims_and_one_without_rows() -> None:
    figures = table(WHOLE)
    for empty in (check(figures), check(figures[:0])):
        assert len(empty) == 0
        assert list(empty.columns) == COLUMNS
        assert str(empty["implied_low"].dtype) == "Int64"


def test_order_index_and_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = load_figures(PRACTICE)
    whole = check(figures)
    mixed = figures.sample(frac=1, random_state=1)
    shuffled = check(mixed).sort_values(["claim", "kind"], ignore_index=True)
    pd.testing.assert_frame_equal(shuffled, whole.sort_values(["claim", "kind"], ignore_index=True))
    monkeypatch.setattr(claims, "_BLOCK", 70)
    pd.testing.assert_frame_equal(check(figures), whole)
    assert 1 < len(list(claims._blocks(figures))) < figures["article"].nunique()


@pytest.mark.parametrize(
    ("printed", "hedge", "part", "whole", "verdict"),
    [
        ("48", "", ("300", "over"), ("640", "nearly"), "consistent"),
        ("59", "", ("300", "over"), ("640", "nearly"), "consistent"),
        ("59,6", "", ("300", "over"), ("640", "nearly"), "rounded-up"),  # 375 of 630
        ("59,7", "", ("300", "over"), ("640", "nearly"), "inconsistent"),
        ("46", "", ("300", "over"), ("640", "nearly"), "truncated"),
        ("45,9", "", ("300", "over"), ("640", "nearly"), "inconsistent"),
        ("30,01", "", ("30", ""), ("100", "nearly"), "inconsistent"),
        ("30,31", "", ("30", ""), ("100", "nearly"), "rounded-up"),  # of 99 it is 30.303
        ("30", "", ("30", ""), ("1,1 ngàn", ""), "inconsistent"),
        ("2,61", "", ("30", ""), ("1,1 ngàn", ""), "consistent"),  # of 1.050 to 1.150
        ("2,6", "nearly", ("30", ""), ("1,1 ngàn", "nearly"), "inconsistent"),
        ("60", "nearly", ("400", ""), ("700", "about"), "consistent"),
    ],
)
def test_hedges_on_operands(
    printed: str, hedge: str, part: tuple[str, str], whole: tuple[str, str], verdict: str
) -> None:
    rows = [
        row("whole", whole[0], hedge=whole[1]),
        row("part", part[0], "sex/female", of="whole", hedge=part[1]),
        share("share", printed, "sex/female", "whole", hedge=hedge),
    ]
    assert verdicts(*rows)["share"] == verdict


def test_a_target_that_is_a_least_number_counts_as_it_is_printed() -> None:
    result, target = row("result", "52"), row("target", "80", measure="target", hedge="at-least")
    told = row("told", "65%", measure="attainment", of="result", against="target")
    assert verdicts(result, target, told)["told"] == "consistent"
    open_whole = row("members", "80", hedge="at-least", place="xã B")
    women = row("women", "52", "sex/female", of="members", place="xã B")
    for printed, verdict in (("65", "consistent"), ("60", "consistent"), ("66", "inconsistent")):
        claimed = share("share", printed, "sex/female", "members", place="xã B")
        assert verdicts(open_whole, women, claimed)["share"] == verdict


def test_two_counts_on_one_key_are_the_ends_of_a_range() -> None:
    rows = [
        row("whole", "10"),
        row("low", "5", "sex/female", of="whole", hedge="at-least"),
        row("high", "7", "sex/female", of="whole", hedge="at-most"),
        row("men", "4", "sex/male", of="whole"),
    ]
    for printed, verdict in (("50", "consistent"), ("65", "inconsistent"), ("72", "inconsistent")):
        assert verdicts(*rows, share("s", printed, "sex/female", "whole"))["s"] == verdict
    assert verdicts(*rows)["whole:sex"] == "complete"


@pytest.mark.parametrize(
    ("measure", "of", "against", "printed", "verdict", "implies"),
    [
        ("attainment", "61", "55", "110,9%", "consistent", ""),
        ("attainment", "61", "", "110,9%", "possible", "target: 55"),
        ("attainment", "", "55", "110,9%", "possible", "result: 61"),
        ("attainment", "", "", "110,9%", "untestable", ""),
        ("excess", "61", "55", "10,9%", "consistent", ""),
        ("excess", "61", "55", "110,9%", "inconsistent", ""),
        ("excess", "44", "", "25,7%", "possible", "target: 35"),
        ("excess", "52", "", "15%", "truncated", "target: 45"),
        ("excess", "", "35", "25,7%", "possible", "result: 44"),
        ("excess", "50", "55", "9%", "inconsistent", ""),
        ("increase", "61", "38", "60,5%", "consistent", ""),
        ("increase", "61", "38", "37,7%", "inconsistent", ""),
        ("increase", "61", "", "60,5%", "possible", "earlier count: 38"),
        ("decrease", "312", "341", "8,5%", "consistent", ""),
        ("decrease", "312", "341", "8,6%", "rounded-up", ""),
        ("decrease", "313", "341", "8,2%", "consistent", ""),
        ("decrease", "313", "341", "8,3%", "rounded-up", ""),
        ("decrease", "314", "341", "7,91%", "truncated", ""),
        ("decrease", "", "341", "8,5%", "possible", "count: 312"),
        ("decrease", "0", "341", "100%", "consistent", ""),
        ("decrease", "312", "", "100%", "possible", "earlier count: at least 62400"),
        ("decrease", "312", "341", "120%", "inconsistent", ""),
        ("attainment", "61", "0", "110,9%", "untestable", ""),
        ("increase", "14", "11", "3", "consistent", ""),
        ("increase", "14", "11", "4", "inconsistent", ""),
        ("increase", "14", "", "4", "possible", "earlier count: 10"),
        ("increase", "14", "", "15", "inconsistent", ""),
        ("increase", "", "11", "4", "possible", "count: 15"),
        ("increase", "", "", "4", "untestable", ""),
        ("decrease", "11", "14", "3", "consistent", ""),
        ("decrease", "11", "", "3", "possible", "earlier count: 14"),
        ("decrease", "", "14", "15", "inconsistent", ""),
        ("excess", "11", "8", "3", "consistent", ""),
        ("excess", "8", "11", "3", "inconsistent", ""),
    ],
)
def test_results_against_targets_and_earlier_counts(
    measure: str, of: str, against: str, printed: str, verdict: str, implies: str
) -> None:
    target = {"measure": "target"} if measure in ("attainment", "excess") else {}
    rows = [row("of", of)] if of else []
    rows += [row("against", against, **{"place": "xã B", **target})] if against else []
    told = row("told", printed, measure=measure, of="of" if of else "", place="xã C")
    found = claim("told", *rows, {**told, "against": "against" if against else ""})
    assert (found["verdict"], found["implies"]) == (verdict, implies)
    assert found["kind"] == measure


def test_the_implied_range_is_in_columns_too() -> None:
    result = row("result", "1.045")
    told = row("told", "60%", measure="attainment", of="result", hedge="nearly")
    found = claim("told", result, told)
    assert (found["implied_low"], found["implied_high"]) == (1742, 2090)
    least = claim("told", result, {**told, "printed": "0%", "hedge": "at-least"})
    assert (least["implied_low"], number(least["implied_high"])) == (1, None)
    assert least["implies"] == "target: at least 1"


@pytest.mark.parametrize(
    ("now", "before", "printed", "hedge", "verdict"),
    [
        ("60,6", "58", "2,6", "", "consistent"),
        ("60,6", "58", "3,1", "", "consistent"),  # 60.65 less 57.5 is 3.15
        ("60,6", "58", "3,2", "", "consistent"),  # which 3.2 may stand for
        ("60,6", "58", "3,3", "", "inconsistent"),
        ("60,6", "58", "4", "nearly", "consistent"),
        ("60,6", "58", "5", "nearly", "inconsistent"),
        ("58", "60,6", "2,6", "", "inconsistent"),
        ("60,6", "", "2,6", "", "untestable"),
    ],
)
def test_percentage_points(now: str, before: str, printed: str, hedge: str, verdict: str) -> None:
    rows = [WHOLE, share("now", now, "sex/female", "whole")]
    rows += [share("before", before, "sex/female", "", period="2019")] if before else []
    figures = table(*rows, row("told", printed, measure="increase", hedge=hedge))
    told = figures["figure"] == "told"
    figures.loc[told, ["of", "against", "unit"]] = ["now", "before" if before else "", "points"]
    assert check(figures).set_index("claim").loc["a/told", "verdict"] == verdict


def test_unlike_things_are_not_compared() -> None:
    rows = [row("people", "10"), row("cells", "5", population="cell")]
    told = row("told", "200%", measure="attainment", of="people", against="cells", place="xã B")
    assert verdicts(*rows, told)["told"] == "untestable"
    told = row("told", "5", measure="increase", of="people", against="cells", place="xã B")
    assert verdicts(*rows, told)["told"] == "untestable"


def test_a_share_of_nothing_named_has_its_part_at_most() -> None:
    part = row("part", "1,8 nghìn", "ethnicity/minority", hedge="over")
    told = share("told", "3", "ethnicity/minority", "", hedge="under")
    found = claim("told", part, told)
    assert (found["verdict"], found["implies"]) == ("possible", "whole: at least 60000")
    assert verdicts(told)["told"] == "untestable"


def test_a_whole_that_is_not_printed_is_no_less_than_its_part() -> None:
    told = claim("told", row("part", "1.000", "sex/female"), share("told", "100", "sex/female", ""))
    assert told["implies"] == "whole: 1000–1005"


@pytest.mark.parametrize(
    ("part", "whole", "verdict"),
    [
        (("10", ""), ("10", ""), "consistent"),
        (("11", ""), ("10", ""), "inconsistent"),
        (("10", ""), ("10", "under"), "consistent"),
        (("11", ""), ("10", "over"), "consistent"),
        (("14", ""), ("10", "over"), "inconsistent"),
        (("14", "nearly"), ("13", ""), "consistent"),
        (("10", "at-least"), ("9", ""), "inconsistent"),
    ],
)
def test_a_part_cannot_exceed_its_whole(
    part: tuple[str, str], whole: tuple[str, str], verdict: str
) -> None:
    rows = [
        row("whole", whole[0], hedge=whole[1]),
        row("part", part[0], "sex/female", of="whole", hedge=part[1]),
    ]
    assert verdicts(*rows, kinds="within") == {"part": verdict}


def parts(dimension: str, of: str = "whole", **counts: str) -> list[Typed]:
    """Counts or percentages of a whole; "__" in a name stands for +, "_" for -."""
    rows = []
    for name, printed in counts.items():
        code = f"{dimension}/{name.replace('__', '+').replace('_', '-')}"
        kind = {"measure": "share"} if printed.endswith("%") else {}
        figure = name.replace("__", "-").replace("_", "-") + ("-share" if kind else "")
        rows.append(row(figure, printed, code, of=of, **kind))
    return rows


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (parts("sex", female="600", male="400"), {"whole:sex": "complete"}),
        (parts("sex", female="600", male="300"), {"whole:sex": "short"}),
        (parts("sex", female="600", male="500"), {"whole:sex": "over"}),
        (parts("sex", female="1.000"), {}),
        (parts("other", a="500", b="500"), {}),
        (
            parts("occupation", worker="600", farmer="300", pupil="100"),
            {"whole:occupation": "complete"},
        ),
        # what nests or overlaps is never added
        (parts("qualification", college="100", college__university="900"), {}),
        (
            parts("qualification", college="100", university="800", college__university="900"),
            {"whole:qualification": "short"},
        ),
        (
            parts("qualification", intermediate="100", college__university="900"),
            {"whole:qualification": "complete"},
        ),
        (
            [*parts("age", **{"18_30": "500"}), row("y", "400", "age/youth-union-age", of="whole")],
            {},
        ),
        (
            [row("a", "600", "age/under-30", of="whole"), row("b", "400", "age/30-40", of="whole")],
            {"whole:age": "complete"},
        ),
        ([row("a", "600", "age/18-30", of="whole"), row("b", "400", "age/30-40", of="whole")], {}),
    ],
)
def test_breakdowns(rows: list[Typed], expected: dict[str, str]) -> None:
    assert verdicts(WHOLE, *rows) == expected


@pytest.mark.parametrize(
    ("shares", "verdict", "implies"),
    [
        (("60,6", "39,4"), "complete", ""),
        (("33,3", "33,3", "33,3"), "complete", ""),  # each may be up to 33.35
        (("33", "33", "33"), "complete", ""),
        (("32", "33", "32"), "short", "remainder: 3%"),  # cut off, each is below a unit more
        (("32,5", "33", "32"), "short", "remainder: 2.5%"),
        (("34", "33", "35"), "complete", ""),
        (("34", "34", "34"), "complete", ""),
        (("34", "35", "34"), "over", "overlap: at least 1.5%"),
        (("50", "50,5"), "complete", ""),
        (("50,5", "51,5"), "over", "overlap: at least 1.9%"),
        (("50", "51"), "complete", ""),
        (("50", "52"), "over", "overlap: at least 1%"),
        (("0", "0", "100"), "complete", ""),
    ],
)
def test_percentages_that_divide_a_whole(
    shares: tuple[str, ...], verdict: str, implies: str
) -> None:
    names = ["worker", "farmer", "pupil"]
    rows = [
        share(f"{name}-share", printed, f"occupation/{name}", "whole")
        for name, printed in zip(names, shares, strict=False)
    ]
    found = claim("whole:occupation%", WHOLE, *rows)
    assert (found["verdict"], found["implies"]) == (verdict, implies)
    assert found["printed"] == "1.000"
    assert math.isnan(found["power"])


def test_hedged_parts_are_complete_where_some_choice_is() -> None:
    for printed, hedge, verdict in (
        ("390", "over", "complete"),
        ("400", "about", "complete"),
        ("390", "nearly", "short"),
        ("500", "at-most", "complete"),
        ("420", "over", "over"),
    ):
        rows = [
            row("f", "600", "sex/female", of="whole"),
            row("m", printed, "sex/male", of="whole", hedge=hedge),
        ]
        assert verdicts(WHOLE, *rows)["whole:sex"] == verdict, (printed, hedge)


def test_a_hedged_remainder_is_a_range() -> None:
    rows = [
        row("f", "600", "sex/female", of="whole"),
        row("m", "350", "sex/male", of="whole", hedge="nearly"),
    ]
    assert claim("whole:sex", WHOLE, *rows)["implies"] == "remainder: 50–60"


def test_parts_told_apart_by_place() -> None:
    rows = [
        row("b", "400", of="whole", place="xã B"),
        row("c", "600", of="whole", place="xã C"),
    ]
    assert verdicts(WHOLE, *rows) == {"whole:place": "complete"}
    other = row("d", "1", of="whole", place="xã D", population="member")
    assert verdicts(WHOLE, *rows, other) == {"whole:place": "complete"}
    women = row("e", "5", "sex/female", of="whole", place="xã E")
    assert verdicts(WHOLE, *rows, women) == {"whole:place": "complete"}
    assert verdicts(WHOLE, rows[0], {**rows[1], "place": "xã B", "population": "member"}) == {}


def test_a_part_of_a_part_by_place_shares_its_category() -> None:
    women = row("women", "500", "sex/female", of="whole")
    rows = [
        row("b", "200", "sex/female", of="women", place="xã B"),
        row("c", "250", of="women", place="xã C"),
    ]
    assert verdicts(WHOLE, women, *rows) == {"women:place": "short"}


def test_a_breakdown_that_place_or_period_repeats_says_which() -> None:
    rows = [
        row(
            f"{sex}-{place[-1].lower()}-{period}",
            "5",
            f"sex/{sex}",
            of="whole",
            place=place,
            period=period,
        )
        for place, period in (("xã B", "2020"), ("xã C", "2020"), ("xã C", "2021"))
        for sex in ("female", "male")
    ]
    names = set(verdicts(WHOLE, *rows))
    assert names == {
        "whole:sex@xã B", "whole:sex@xã C@2020", "whole:sex@xã C@2021",
    }  # fmt: skip
    assert set(verdicts(WHOLE, *rows[:2])) == {"whole:sex"}


def test_numbers_beyond_64_bits() -> None:
    rows = [
        row("whole", "1.000.000.000.000.000.000.000"),
        row("part", "500.000.000.000.000.000.001", "sex/female", of="whole"),
        share("share", "50", "sex/female", "whole"),
        share("minority-share", "33,3", "ethnicity/minority", "whole"),
        row("before", "999.999.999.999.999.999.999", period="2019"),
        row("more", "1", measure="increase", of="whole", against="before"),
        row("much", "2", measure="increase", of="whole", against="before"),
        row("rest", "499.999.999.999.999.999.999", "sex/male", of="whole"),
    ]
    found = check(table(*rows)).set_index(["claim", "kind"])
    assert found.loc[("a/share", "share"), "verdict"] == "consistent"
    assert found.loc[("a/more", "increase"), "verdict"] == "consistent"
    assert found.loc[("a/much", "increase"), "verdict"] == "inconsistent"
    assert found.loc[("a/whole:sex", "breakdown"), "verdict"] == "complete"
    implied = found.loc[("a/minority-share", "share"), "implied_low"]
    assert implied == 332_500_000_000_000_000_000


@pytest.mark.parametrize(
    ("measure", "printed", "hedge", "power"),
    [
        ("increase", "3", "", 1.0),
        ("increase", "3", "about", 11 / 13),  # about 2 and about 4 would hold
        ("share", "12", "", 0.95),
        ("share", "12,5", "", 1.0),
    ],
)
def test_power(measure: str, printed: str, hedge: str, power: float) -> None:
    if measure == "share":
        rows = [row("w", "8"), row("p", "1", "sex/female", of="w")]
        told = share("told", printed, "sex/female", "w")
    else:
        rows = [row("w", "14"), row("before", "11", period="2019")]
        told = row("told", printed, measure=measure, of="w", against="before", hedge=hedge)
    assert claim("told", *rows, told)["power"] == pytest.approx(power)


def test_expected_and_its_bounds() -> None:
    rows = [
        row("whole", "640", hedge="nearly"),
        row("part", "300", "sex/female", of="whole", hedge="over"),
    ]
    found = claim("s", *rows, share("s", "48", "sex/female", "whole"))
    assert (found["expected"], found["low"], found["high"]) == (46.875, 46.875, 37500 / 630)
    exact = claim(
        "s",
        WHOLE,
        row("p", "125", "sex/female", of="whole"),
        share("s", "12", "sex/female", "whole"),
    )
    assert (exact["expected"], exact["low"], exact["high"]) == (12.5, 12.5, 12.5)
    missing = claim("s", WHOLE, share("s", "12", "sex/female", "whole"))
    assert np.isnan([missing["expected"], missing["low"], missing["high"]]).all()
    excess = claim(
        "e",
        row("r", "44"),
        row("t", "35", measure="target"),
        row("e", "25,7%", measure="excess", of="r", against="t"),
    )
    assert excess["expected"] == 900 / 35
    total = claim("whole:sex", WHOLE, *parts("sex", female="600", male="300"))
    assert (total["expected"], total["low"], total["high"]) == (900, 900, 900)
    inside = claim("p", WHOLE, row("p", "125", "sex/female", of="whole"), kind="within")
    assert (inside["low"], inside["high"]) == (0, 1000)
