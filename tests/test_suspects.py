"""Which numbers may be at fault: each suspect is tried against `check`, and none is forgotten."""

from collections.abc import Hashable
from decimal import Decimal
from math import inf
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from analysis.judging.claims import check
from analysis.judging.involved import WRONG, Involved
from analysis.judging.suspects import _SENTENCES, COLUMNS, FAULTS, suspects
from analysis.reading.bounds import bounds
from analysis.reading.figures import load_figures
from analysis.reading.numerals import format_number, parse_number
from tests.folders import KNOWN, PRACTICE, SEEDS
from tests.typed_table import Typed, row, share, table


def reprinted(article: pd.DataFrame, at: int, printed: list[str]) -> pd.DataFrame:
    """The article once for each number, as articles "0", "1"…, with that number in print."""
    many = article.iloc[np.tile(np.arange(len(article)), len(printed))].reset_index(drop=True)
    many["article"] = np.repeat([str(i) for i in range(len(printed))], len(article))
    hedge, measure, unit = article[["hedge", "measure", "unit"]].iloc[at]
    count = unit not in ("percent", "points")
    cap = 100 if measure in ("share", "target") and not count else None
    ends = [bounds(number, hedge, count, cap) for number in printed]
    numbers = [parse_number(number) for number in printed]
    cells = {
        "printed": printed,
        "value": [float(number) for number in numbers],
        "decimals": [max(0, -int(number.as_tuple().exponent)) for number in numbers],
        "low": [float(low) for low, _ in ends],
        "high": [inf if high is None else float(high) for _, high in ends],
    }
    for column, values in cells.items():
        whole_column = many[column].to_numpy(object)
        whole_column[at :: len(article)] = values
        many[column] = pd.Series(whole_column).astype(many[column].dtype)
    return many


def settling(article: pd.DataFrame, name: str, printed: list[str]) -> list[str]:
    """The numbers that, in print for the figure, put right all that it takes part in, by `check`.

    What was right stays right, and parts that met their whole still meet it.
    """
    at, involved = article["figure"].tolist().index(name), Involved(article)
    own = involved.claims["claim"].iloc[involved.with_figure(at)]
    before = _local(check(article))
    before = before[before["claim"].isin(own)]
    after = _local(check(reprinted(article, at, printed)))
    now = before.merge(after, on=["name", "kind"], suffixes=("_before", ""))
    broken = now["verdict"].isin(WRONG)
    broken |= (now["verdict_before"] == "complete") & (now["verdict"] != "complete")
    wrong = set(now.loc[broken, "article"])
    return [number for i, number in enumerate(printed) if str(i) not in wrong]


def _local(claims: pd.DataFrame) -> pd.DataFrame:
    """The claims by their names within the article."""
    return claims.assign(name=claims["claim"].str.partition("/")[2])


def _article(figures: pd.DataFrame, slug: str) -> pd.DataFrame:
    return figures[figures["article"] == slug].reset_index(drop=True)


PUT_TOGETHER = ("other-base", "other-part", "exchanged")


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE])
def test_what_a_suspect_says_is_borne_out(folder: Path) -> None:
    """Its ends and what its slips reach settle; a unit beyond its ends doesn't."""
    figures = load_figures(folder)
    found = suspects(figures)
    for suspect in found[~found["slip"].isin(PUT_TOGETHER)].to_dict("records"):
        slug, _, name = suspect["figure"].partition("/")
        article = _article(figures, slug)
        inside, outside = _numbers(article[article["figure"] == name], suspect)
        assert settling(article, name, [*inside, *outside]) == inside, suspect["because_en"]


def _numbers(figure: pd.DataFrame, suspect: dict[Hashable, Any]) -> tuple[list[str], list[str]]:
    """What a suspect says would settle its claims, and what it says would not."""
    percent, decimals = figure["unit"].iloc[0] == "percent", int(figure["decimals"].iloc[0])
    unit = Decimal(1).scaleb(-decimals if percent else 0)
    low, high = (Decimal(str(suspect[end])).quantize(unit) for end in ("low", "high"))
    reaches = [number for number in suspect["reaches"].split("; ") if number]
    outside = [high + unit, *([low - unit] if low else [])]
    return [*map(format_number, (low, high)), *reaches], [*map(format_number, outside)]


def test_thai_binh() -> None:
    found = suspects(load_figures(SEEDS))
    assert found.columns.tolist() == COLUMNS
    assert found.iloc[:, :7].to_numpy().tolist() == [
        ["thai-binh/worker-share", "thai-binh/worker", "721", 614, 615, "", 1],
        ["thai-binh/worker-share", "thai-binh/worker-share", "5,59", 6.56, 6.57, "", 1],
        ["thai-binh/state-agency-share", "thai-binh/state-agency", "1.624", 1033, 1054, "", 1],
        ["thai-binh/state-agency-share", "thai-binh/state-agency-share", "9,5", 14.7, 14.8, "", 1],
    ]
    assert found["because_en"].iloc[3] == (
        "9.5% (state agencies) would have to be 14.7–14.8%; then the claim is right."
    )
    assert found["because_vi"].iloc[2] == (
        "1.624 (cơ quan nhà nước) phải là 1.033–1.054 thì phép tính này khớp."
    )


# 10.986 joined: 6.658 of the Youth Union, 60,6%; 6.428 women, 58,5%; 4.558 men, 41,5%.
COUNTS = {"whole": "10.986", "youth": "6.658", "women": "6.428", "men": "4.558"}
SHARES = {"youth_share": "60,6%", "women_share": "58,5%", "men_share": "41,5%"}
PARTS = {"youth": "youth-union/member", "women": "sex/female", "men": "sex/male"}


def _right(**changes: str) -> pd.DataFrame:
    """The right table with other numbers in print."""
    printed = {**COUNTS, **SHARES, **changes}
    rows = [row("whole", printed["whole"])]
    for name, part in PARTS.items():
        rows.append(row(name, printed[name], part, of="whole"))
        rows.append(share(f"{name}-share", printed[f"{name}_share"], part, "whole"))
    return table(*rows)


@pytest.mark.parametrize(
    ("changes", "figure", "slip", "number"),
    [
        ({"whole": "10.968"}, "a/whole", "swapped", "10.986"),
        ({"whole": "1.986"}, "a/whole", "dropped", "10.986"),
        ({"whole": "100.986"}, "a/whole", "doubled", "10.986"),
        ({"youth": "6.568"}, "a/youth", "swapped", "6.658"),
        ({"women": "6.438"}, "a/women", "mistyped", "6.428"),
        ({"youth_share": "6,06%"}, "a/youth-share", "comma", "60,6"),
        ({"youth_share": "606%"}, "a/youth-share", "comma", "60,6"),
        ({"youth_share": "66,6%"}, "a/youth-share", "mistyped", "60,6"),
    ],
)
def test_one_slip_is_found(changes: dict[str, str], figure: str, slip: str, number: str) -> None:
    assert suspects(_right()).empty
    found = suspects(_right(**changes))
    found = found[(found["figure"] == figure) & (found["slip"] == slip)]
    assert len(found) == found["settles"].iloc[0]  # a row for each claim that it settles
    assert all(number in reaches.split("; ") for reaches in found["reaches"])


def test_a_number_that_settles_more_comes_first() -> None:
    """Of 10.968 two shares are wrong, and women and men are too many."""
    found = suspects(_right(whole="10.968"))
    assert found["settles"].tolist() == sorted(found["settles"], reverse=True)
    first = found.iloc[0]
    assert first[["figure", "slip", "settles", "low", "high"]].tolist() == [
        "a/whole", "swapped", 3, 10986, 11004,
    ]  # fmt: skip
    assert first["because_en"] == (
        "10,968 (new members) may have been 10,986, with two digits swapped; "
        "then all 3 wrong claims that it takes part in are right."
    )


def test_two_wrong_claims_are_both_settled() -> None:
    """12 of 437 is 2.7%, not 3.7%; with that, six occupations make more than 100%."""
    figures = load_figures(KNOWN)
    found = suspects(figures[figures["article"] == "quy-1-truong-giang"])
    first = found[found["figure"] == "quy-1-truong-giang/pupil-share"].iloc[0]
    assert first["because_en"].endswith("; then both wrong claims that it takes part in are right.")
    assert first["because_vi"].endswith("; khi đó cả 2 phép tính sai có nó đều khớp.")


def test_two_mistakes_leave_the_whole_unsuspected() -> None:
    """It can't alone be at fault where no value of it settles all."""
    found = suspects(_right(youth_share="80%", women_share="20%"))
    assert "a/whole" not in set(found["figure"])
    assert {"a/youth-share", "a/women-share"} <= set(found["figure"])


def _put_together(slip: str, *rows: Typed) -> list[list[Any]]:
    found = suspects(table(*rows))
    return found.loc[found["slip"] == slip, ["figure", "low", "high", "other"]].to_numpy().tolist()


def test_another_figure_as_the_base() -> None:
    """24 of 120 women are young; they were reckoned on all 400."""
    rows = [
        row("whole", "400"),
        row("women", "120", "sex/female", of="whole"),
        row("young", "24", "age/18-30", of="women"),
        share("young-share", "6%", "age/18-30", "women"),
    ]
    assert _put_together("other-base", *rows) == [["a/whole", 400, 400, "a/women"]]
    found = suspects(table(*rows)).set_index("slip").loc["other-base"]
    assert found["because_vi"] == (
        "Nếu lấy 400 (đảng viên mới) làm gốc thay cho 120 (nữ) thì phép tính này khớp."
    )


def test_another_figure_as_the_part() -> None:
    rows = [
        row("whole", "400"),
        row("women", "120", "sex/female", of="whole"),
        row("youth", "210", "youth-union/member", of="whole"),
        share("women-share", "52,5%", "sex/female", "whole"),
    ]
    assert _put_together("other-part", *rows) == [["a/youth", 210, 210, "a/women"]]


def test_a_change_reckoned_on_the_later_count() -> None:
    """From 38 to 61 is 60,5% more; 61 - 38 is 37,7% of 61."""
    rows = [
        row("now", "61"),
        row("before", "38", period="2015/2019"),
        row("up", "37,7%", measure="increase", of="now", against="before"),
    ]
    assert _put_together("other-base", *rows) == [["a/now", 61, 61, "a/before"]]
    found = suspects(table(*rows)).set_index("slip").loc["other-base"]
    assert found["because_en"] == (
        "Reckoned on 61 (new members) instead of 38 (new members, 2015–2019), the claim is right."
    )


def test_another_whole_that_the_parts_meet() -> None:
    rows = [
        row("whole", "118"), row("all", "120", period="2019"),
        row("farmer", "71", "occupation/farmer", of="whole"),
        row("worker", "49", "occupation/worker", of="whole"),
    ]  # fmt: skip
    assert _put_together("other-base", *rows) == [["a/all", 120, 120, "a/whole"]]


def test_two_figures_exchanged() -> None:
    """The shares of women and men, or their counts, stand in each other's place."""
    found = suspects(_right(women_share="41,5%", men_share="58,5%"))
    assert (found["slip"].iloc[:4] == "exchanged").all()
    assert (found["settles"].iloc[:4] == 2).all()
    pairs = found[found["slip"] == "exchanged"][["figure", "other"]].to_numpy().tolist()
    assert {frozenset(pair) for pair in pairs} == {
        frozenset({"a/women-share", "a/men-share"}),
        frozenset({"a/women", "a/men"}),
    }


def test_an_exchange_must_keep_right_what_is_right() -> None:
    """41,5% and 60,6% would settle the women's share, and break the Youth Union's."""
    found = suspects(_right(women_share="60,6%", youth_share="60,6%"))
    assert "exchanged" not in set(found["slip"])


def test_parts_that_exceed_their_whole() -> None:
    rows = [
        row("whole", "118"),
        row("farmer", "71", "occupation/farmer", of="whole"),
        row("worker", "49", "occupation/worker", of="whole"),
    ]
    found = suspects(table(*rows)).drop_duplicates("figure").set_index("figure")
    assert found[["low", "high"]].T.to_dict("list") == {
        "a/whole": [120, inf],
        "a/farmer": [0, 69],
        "a/worker": [0, 47],
    }
    assert found["settles"].tolist() == [1, 1, 1]


def test_a_part_larger_than_its_whole() -> None:
    rows = [row("whole", "359"), row("women", "1.780", "sex/female", of="whole")]
    found = suspects(table(*rows))
    assert set(found["claim"]) == {"a/women"}
    women = found[found["figure"] == "a/women"]
    assert women[["low", "high"]].drop_duplicates().to_numpy().tolist() == [[0, 359]]


def test_more_or_fewer_people() -> None:
    rows = [
        row("now", "118"),
        row("before", "104", period="2019"),
        row("up", "41", measure="increase", of="now", against="before"),
    ]
    found = suspects(table(*rows))
    up = found[found["figure"] == "a/up"]
    assert up[["low", "high", "slip", "reaches"]].to_numpy().tolist() == [[14, 14, "swapped", "14"]]


def test_a_target_of_so_many_or_more_is_that_many() -> None:
    rows = [
        row("done", "52"),
        row("target", "8", measure="target", hedge="at-least"),
        row("rate", "65%", measure="attainment", of="done", against="target"),
    ]
    found = suspects(table(*rows))
    target = found[found["figure"] == "a/target"]
    assert target[["low", "high"]].drop_duplicates().to_numpy().tolist() == [[79, 81]]
    assert set(target["slip"]) == {"dropped"}


def test_what_is_hedged() -> None:
    """ "Hơn 21%" allows 21 to 22: of 19 communes 4 are 21,05%, but 3 are 15,8%."""
    rows = [
        row("communes", "19", population="commune"),
        row("lagging", "3", "other/lagging", of="communes", population="commune"),
        share("rate", "21%", "other/lagging", "communes", population="commune", hedge="over"),
    ]
    found = suspects(table(*rows)).drop_duplicates("figure").set_index("figure")
    assert found[["low", "high"]].T.to_dict("list") == {
        "a/lagging": [4, 4],
        "a/communes": [14, 14],
        "a/rate": [15, 16],
    }


def test_a_table_without_mistakes_has_no_suspects() -> None:
    found = suspects(_right())
    assert found.columns.tolist() == COLUMNS
    assert found.dtypes[["low", "high", "settles"]].tolist() == ["float64", "float64", "int64"]
    assert found.empty


TABLES = st.fixed_dictionaries(
    {
        "whole": st.integers(20, 60),
        "women": st.integers(1, 40),
        "men": st.integers(1, 40),
        "women-share": st.integers(2, 99),
        "target": st.integers(50, 120),
        "done": st.integers(30, 110),
        "hedge": st.sampled_from(["", "", "nearly", "about", "over"]),
        "hedged": st.sampled_from(["whole", "women", "women-share", "done"]),
        "against": st.sampled_from(["target", "target", ""]),
    }
)
TOP = 200


def _random(made: dict[str, Any]) -> pd.DataFrame:
    rows = [
        row("whole", str(made["whole"])),
        row("women", str(made["women"]), "sex/female", of="whole"),
        row("men", str(made["men"]), "sex/male", of="whole"),
        share("women-share", f"{made['women-share']}%", "sex/female", "whole"),
        row("target", str(made["target"]), measure="target"),
        row("done", f"{made['done']}%", measure="attainment", of="whole", against=made["against"]),
    ]
    for one in rows:
        one["hedge"] = made["hedge"] if one["figure"] == made["hedged"] else ""
    return table(*rows)


@settings(max_examples=6, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(TABLES)
def test_no_suspect_is_forgotten(made: dict[str, Any]) -> None:
    """Every value of every number in a wrong claim is tried by `check`."""
    figures = _random(made)
    found = suspects(figures)
    found = found[~found["slip"].isin(PUT_TOGETHER)]
    involved = Involved(figures)
    for at in {one for claim in involved.wrong() for one in involved.figures_of(claim)}:
        told = involved.figure(at)
        name = told.name.partition("/")[2]
        unhedged = figures.assign(hedge=figures["hedge"].mask(figures["figure"] == name, ""))
        first = int(name in ("whole", "target"))  # nothing is a percentage of 0
        right = settling(unhedged, name, [str(number) for number in range(first, TOP)])
        rows = found[found["figure"] == told.name]
        if right:
            ((low, high),) = rows[["low", "high"]].drop_duplicates().to_numpy()
            assert low == int(right[0]), made
            assert high == int(right[-1]) or high >= TOP, made
        else:  # larger ones, or those of a slip that changes the decimals or stays within a hedge
            assert ((rows["low"] >= TOP) | (rows["reaches"] != "")).all(), made


def test_every_fault_has_its_label_and_its_sentence() -> None:
    assert {*_SENTENCES} == {"", "slip", *PUT_TOGETHER}
    assert {*PUT_TOGETHER} < FAULTS.keys()
