"""Imports go one way: from reading to judging to showing, and in drafting from words to links."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import analysis

PACKAGE = Path(analysis.__file__).parent
ORDERS = {
    "analysis": ("reading", "judging", "showing"),
    "analysis.reading.drafting": (
        "words", "places", "times", "mentions", "columns", "links", "reader",
    ),
}  # fmt: skip


def imports() -> Iterator[tuple[str, str]]:
    """Each module of the package, by its dotted name, with each name that it imports."""
    for file in sorted(PACKAGE.rglob("*.py")):
        own = ".".join(("analysis", *file.relative_to(PACKAGE).with_suffix("").parts))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                yield from ((own, f"{node.module}.{name.name}") for name in node.names)
            elif isinstance(node, ast.Import):
                yield from ((own, name.name) for name in node.names)


def room(name: str, house: str) -> str:
    """The room of a house that a module is in, "" where it is in none."""
    return name.removeprefix(f"{house}.").split(".")[0] if name.startswith(f"{house}.") else ""


@pytest.mark.parametrize("house", ORDERS)
def test_no_room_imports_from_a_later_one(house: str) -> None:
    order, pairs = ORDERS[house], list(imports())
    rooms = {(room(own, house), room(other, house)) for own, other in pairs}
    assert {own for own, _ in rooms if own.strip("_") == own != ""} == set(order)
    known = {(own, other) for own, other in rooms if own in order and other in order}
    assert {(a, b) for a, b in known if order.index(a) < order.index(b)} == set()
