"""Mistakes in the data, each with its place, gathered so that a person sees all of them at once."""

from typing import NamedTuple

_LONGEST = 200  # letters of what was found that a message shows


class Problem(NamedTuple):
    """One mistake: where it stands, what was found and what is allowed.

    `line` is 0 and `column` "" where the mistake is the file's.
    """

    file: str
    line: int
    column: str
    found: str
    rule: str

    def __str__(self) -> str:
        place = self.file + (f":{self.line}" if self.line else "")
        column = f" {self.column}:" if self.column else ""
        found = self.found if len(self.found) <= _LONGEST else f"{self.found[:_LONGEST]}…"
        return f"{place}:{column} found {found}; {self.rule}"


class DataError(ValueError):
    """The data of a folder is wrong; `problems` lists every mistake found."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        count = f"{len(problems)} mistakes" if len(problems) > 1 else "1 mistake"
        super().__init__("\n".join([f"{count} in the data", *map(str, problems)]))
