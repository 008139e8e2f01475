"""Which figures take part in which claims, and what each claim demands of them.

The links of the whole table are columns; a claim becomes a `Constraint` only
when somebody asks for it.
"""

from collections.abc import Iterator
from decimal import Decimal
from math import inf
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.judging.breakdowns import breakdowns
from analysis.judging.constraints import (
    Constraint,
    Difference,
    Ratio,
    Total,
    Value,
    between,
    hedged,
    plain,
)
from analysis.judging.differences import differences
from analysis.judging.integers import Column, is_open
from analysis.judging.kinds import KINDS
from analysis.judging.operands import linked, named, operands, restated, whole_numbers
from analysis.judging.parts import grouped
from analysis.judging.percentages import percentages
from analysis.judging.tables import together
from analysis.judging.within import within
from analysis.reading.numerals import parse_number

WRONG = ("inconsistent", "over")


class Figure(NamedTuple):
    """What is asked of a figure again and again."""

    name: str  # the full one
    printed: str
    number: Decimal  # its exponent is the place of the last printed digit
    decimals: int  # after the comma of a percentage; a count has none
    hedge: str  # that moves a bound: a target of "80 or more" counts as 80
    measure: str
    unit: str
    counted: bool  # people or things, not percent or points


class Involved:
    """The claims of a table of figures, the figures in each, and what these demand.

    Claims and figures are told by position, whatever the index of the table.
    `claims` has a row a claim: `row`, `claim`, `kind`, `verdict`, as `check` finds them.
    """

    def __init__(self, figures: pd.DataFrame) -> None:
        figures = linked(figures)
        found = [find(figures) for find in (percentages, differences, breakdowns, within)]
        claims = pd.concat(found, ignore_index=True)
        self.figures = figures
        self.claims = claims[["row", "claim", "kind", "verdict"]]
        self._kinds = claims[["kind", "verdict"]].to_numpy(object)
        links = _links(figures, claims["row"].to_numpy(), [len(kind) for kind in found])
        self._links = {name: links[name].to_numpy() for name in links}
        self._order = {name: np.argsort(self._links[name]) for name in ("claim", "figure")}
        own = whole_numbers(figures)
        self._ends = {"own": own, "restated": restated(figures, *own)[1:]}
        self._bounds = figures["low"].to_numpy(), figures["high"].to_numpy()
        self._group = together(figures[name] for name in ("article", "unit"))
        ends = np.cumsum(np.bincount(self._group))
        self._members = np.split(np.argsort(self._group, kind="stable"), ends[:-1])
        self._asked: dict[int, Constraint] = {}
        self._told: dict[int, Figure] = {}

    # claims

    def wrong(self) -> list[int]:
        """The claims that are wrong."""
        return [int(claim) for claim in np.flatnonzero(self.claims["verdict"].isin(WRONG))]

    def is_wrong(self, claim: int) -> bool:
        return self._kinds[claim, 1] in WRONG

    def figures_of(self, claim: int) -> list[int]:
        """The figures that take part in a claim, in reading order."""
        return sorted({figure for _, figure, _ in self._linked("claim", claim)})

    def with_figure(self, figure: int) -> list[int]:
        """The claims that a figure takes part in and that can be tested."""
        claims = sorted({claim for claim, _, _ in self._linked("figure", figure)})
        return [claim for claim in claims if self._kinds[claim, 1] != "untestable"]

    def _linked(self, name: str, position: int) -> list[tuple[int, int, str]]:
        """The links of a claim or a figure: claim, figure and role, in reading order."""
        order, column = self._order[name], self._links[name]
        low, high = (np.searchsorted(column, position, side, order) for side in ("left", "right"))
        rows = np.sort(order[low:high])
        return list(zip(*(links[rows].tolist() for links in self._links.values()), strict=True))

    def constraint(self, claim: int) -> Constraint:
        """What a claim that can be tested demands of its figures."""
        if claim not in self._asked:
            kind, verdict = self._kinds[claim]
            roles: dict[str, tuple[int, ...]] = {}
            for _, figure, role in self._linked("claim", claim):
                roles[role] = (*roles.get(role, ()), figure)
            whole = roles.get("whole", (-1,))[0]
            if kind in KINDS:
                part = roles.get("part", (-1,))[0]
                self._asked[claim] = self._comparison(kind, roles["printed"][0], part, whole)
            else:
                self._asked[claim] = self._total(roles["part"], whole, verdict == "complete")
        return self._asked[claim]

    def _comparison(self, kind: str, printed: int, part: int, whole: int) -> Constraint:
        ends = "restated" if kind == "share" else "own"
        operands = {part: self.value(part, ends)} if part >= 0 else {}
        operands |= {whole: self.value(whole)} if whole >= 0 else {}
        values, sign = {printed: self.value(printed), **operands}, KINDS[kind].sign
        if self.figure(printed).unit == "percent":
            return Ratio(values, printed, part, whole, sign, KINDS[kind].base, kind == "share")
        return Difference(values, printed, part, whole, sign)

    def _total(self, parts: tuple[int, ...], whole: int, complete: bool) -> Total:
        values = {part: self.value(part, "restated") for part in parts}
        if whole >= 0:
            values[whole] = self.value(whole)
        return Total(values, parts, whole, complete)

    # figures

    def figure(self, figure: int) -> Figure:
        """What is told of a figure."""
        if figure not in self._told:
            row = self.figures.iloc[figure]
            counted = row["unit"] not in ("percent", "points")
            aimed = row["hedge"] == "at-least" and row["measure"] == "target"
            self._told[figure] = Figure(
                f"{row['article']}/{row['figure']}", row["printed"],
                parse_number(row["printed"]),
                0 if counted else int(row["decimals"]), "" if aimed else row["hedge"],
                row["measure"], row["unit"], counted,
            )  # fmt: skip
        return self._told[figure]

    def value(self, figure: int, ends: str = "own") -> Value:
        """What a figure can stand for as printed; "restated" with the other end of a range."""
        told = self.figure(figure)
        if not told.counted:
            return self.read(figure, told.number)
        low, high = (column[figure : figure + 1] for column in self._ends[ends])
        return between(int(low[0]), inf if is_open(high)[0] else int(high[0]))

    def read(self, figure: int, number: Decimal) -> Value:
        """What another number, printed in the figure's place with its hedge, would stand for."""
        told = self.figure(figure)
        if told.hedge or (told.counted and int(number.as_tuple().exponent) > 0):
            return hedged(number, told.hedge, told.counted, told.measure in ("share", "target"))
        return plain(number, told.counted)

    def alike(self, figure: int, low: float, high: float) -> list[int]:
        """Other figures of the article in the same unit, about between two bounds.

        A percentage a unit outside may still be within when it is judged.
        """
        rows = self._members[self._group[figure]]
        least, greatest = (bound[rows] for bound in self._bounds)
        near = rows[(least <= high + 1) & (greatest >= low - 1)]
        return [int(other) for other in near if other != figure]


def _links(figures: pd.DataFrame, rows: Column, lengths: list[int]) -> pd.DataFrame:
    """The links of comparisons, breakdowns and parts, in the order of their claims."""
    starts = np.cumsum([0, *lengths])
    compared, contained = np.arange(starts[2]), np.arange(starts[3], starts[4])
    part, whole = (operand.figure for operand in operands(figures, rows[compared]))
    links = [
        (compared, rows[compared], "printed"),
        (compared, part, "part"),
        (compared, whole, "whole"),
        *_divided(figures, starts[2]),
        (contained, rows[contained], "part"),
        (contained, named(figures, "of")[rows[contained]], "whole"),
    ]
    columns = ["claim", "figure", "role"]
    table = pd.concat(pd.DataFrame(dict(zip(columns, link, strict=True))) for link in links)
    return table[table["figure"] >= 0].sort_values("claim", kind="stable", ignore_index=True)


def _divided(figures: pd.DataFrame, first: int) -> Iterator[tuple[Column, Column, str]]:
    """The links of the breakdowns of counts and, after them, of percentages."""
    for measure in ("count", "share"):
        parts = grouped(figures, measure)
        claims = first + pd.factorize(parts["group"])[0]
        first += parts["group"].nunique()
        yield claims, parts["row"].to_numpy(), "part"
        if measure == "count":
            yield claims, parts["whole"].to_numpy(), "whole"
