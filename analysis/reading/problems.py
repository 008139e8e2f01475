"""Mistakes in the data, each with its place, gathered so that a person sees all of them at once."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One mistake: where it stands (file, line, column; 0 and "" where it has none), and what it is."""

    file: str
    line: int
    column: str
    found: str
    rule: str

    def __str__(self) -> str:
        place = self.file + (f":{self.line}" if self.line else "")
        column = f" {self.column}:" if self.column else ""
        return f"{place}:{column} found {self.found}; {self.rule}"


class DataError(ValueError):
    """The data of a folder is wrong; `problems` lists every mistake found."""

    def __init__(self, problems: list[Problem]):
        self.problems = problems
        count = f"{len(problems)} mistakes" if len(problems) > 1 else "1 mistake"
        super().__init__("\n".join([f"{count} in the data", *map(str, problems)]))
