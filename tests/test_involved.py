"""A claim asked by itself says what `check` says of it among all, and knows its figures."""

from pathlib import Path

import pytest

from analysis.judging.claims import check
from analysis.judging.involved import WRONG, Involved
from analysis.reading.figures import load_figures
from tests.benchmarks.archive import archive
from tests.folders import PRACTICE, SEEDS


@pytest.mark.parametrize("folder", [SEEDS, PRACTICE, None])
def test_a_constraint_agrees_with_the_verdict(folder: Path | None) -> None:
    figures = load_figures(folder) if folder else archive(500)
    involved, checked = Involved(figures), check(figures)
    found = involved.claims.merge(checked, on=["claim", "kind"], suffixes=("", "_checked"))
    assert len(found) == len(checked)
    assert (found["verdict"] == found["verdict_checked"]).all()
    for claim, verdict in enumerate(involved.claims["verdict"]):
        if verdict != "untestable":
            assert involved.constraint(claim).right({}) == (verdict not in WRONG)


@pytest.mark.parametrize(
    ("claim", "kind", "figures"),
    [
        ("thai-binh/women-share", "share", ["admitted", "women", "women-share"]),
        ("thai-binh/women", "within", ["admitted", "women"]),
        ("lam-dong/attainment", "attainment", ["target", "admitted", "attainment"]),
        ("bac-quang/attainment", "attainment", ["admitted", "attainment"]),  # no target printed
        (
            "lam-dong/admitted:qualification",
            "breakdown",
            ["admitted", "postgraduate", "university", "intermediate-college", "students"],
        ),
        (
            "thai-binh/admitted:schooling%",
            "breakdown",
            ["upper-secondary-share", "lower-secondary-share"],
        ),
    ],
)
def test_the_figures_of_a_claim(claim: str, kind: str, figures: list[str]) -> None:
    involved = Involved(load_figures(SEEDS))
    told = involved.claims[["claim", "kind"]].to_numpy().tolist()
    at = told.index([claim, kind])
    names = [involved.figure(figure).name for figure in involved.figures_of(at)]
    assert names == [f"{claim.partition('/')[0]}/{figure}" for figure in figures]
    assert all(at in involved.with_figure(figure) for figure in involved.figures_of(at))
