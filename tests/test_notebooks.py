"""The notebooks are stored as they must be, and nbval sees what has changed in them.

nbval passes over a cell that was never run, and over pictures in PNG: what it doesn't see is
looked for here. `python -m tests.execute_notebooks` stores the outputs.
"""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import nbformat
import numpy as np
import pytest

from tests.execute_notebooks import METADATA, NOTEBOOKS, execute
from tests.same_drawing import SVG, canonical

ROOT = NOTEBOOKS.parent
STORED = sorted(NOTEBOOKS.glob("*.ipynb"))
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)

Notebook = Any  # nbformat has no types
Rule = Callable[[Notebook], Iterator[str]]


def code_cells(notebook: Notebook) -> list[Notebook]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def not_run_in_order(notebook: Notebook) -> Iterator[str]:
    for count, cell in enumerate(code_cells(notebook), start=1):
        if cell.execution_count != count:
            yield f"cell [{cell.execution_count}] isn't number {count} of the run"


def shows_nothing(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        if not cell.outputs:
            yield f"cell [{cell.execution_count}] has no output"


def failed(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        for output in cell.outputs:
            if output.output_type == "error" or output.get("name") == "stderr":
                yield f"cell [{cell.execution_count}] failed or warned"


def defines(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        if any(isinstance(node, DEFINITIONS) for node in ast.walk(ast.parse(cell.source))):
            yield f"cell [{cell.execution_count}] defines a function or a class"


def unexplained(notebook: Notebook) -> Iterator[str]:
    before = [None, *(cell.cell_type for cell in notebook.cells)]
    for cell, previous in zip(notebook.cells, before, strict=False):
        if cell.cell_type == "code" and previous != "markdown":
            yield f"cell [{cell.execution_count}] has no sentence before it"


def hidden_from_nbval(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        if cell.metadata or re.search(r"NBVAL|PYTEST_VALIDATE", cell.source):
            yield f"cell [{cell.execution_count}] has tags or marks"


def drawn_in_one_format(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        for output in cell.outputs:
            data = output.get("data", {})
            if ("image/svg+xml" in data) != ("image/png" in data):
                yield f"cell [{cell.execution_count}] has a chart that isn't both SVG and PNG"


def of_one_run_only(notebook: Notebook) -> Iterator[str]:
    for cell in code_cells(notebook):
        if re.search(r"\bat 0x[0-9a-f]{6}|/(home|root|tmp|Users)/", json.dumps(cell.outputs)):
            yield f"cell [{cell.execution_count}] shows an address or a folder of one machine"


def stored_by_hand(notebook: Notebook) -> Iterator[str]:
    if notebook.metadata != METADATA:
        yield "the notebook was not stored by tests/execute_notebooks.py"


RULES: list[Rule] = [
    not_run_in_order, shows_nothing, failed, defines, unexplained, hidden_from_nbval,
    drawn_in_one_format, of_one_run_only, stored_by_hand,
]  # fmt: skip


def faults(notebook: Notebook) -> list[str]:
    return [fault for rule in RULES for fault in rule(notebook)]


def test_there_are_notebooks() -> None:
    assert STORED


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_notebook_is_stored_as_it_must_be(path: Path) -> None:
    assert faults(nbformat.read(path, as_version=4)) == []


def sound_cell(source: str = "1 + 1", **data: str) -> Notebook:
    output = nbformat.v4.new_output("execute_result", {"text/plain": "2", **data})
    return nbformat.v4.new_code_cell(source, execution_count=1, outputs=[output])


def notebook_of(cell: Notebook) -> Notebook:
    cells = [nbformat.v4.new_markdown_cell("A sum."), cell]
    return nbformat.v4.new_notebook(cells=cells, metadata=METADATA)


def test_sound_notebook_has_no_fault() -> None:
    assert faults(notebook_of(sound_cell())) == []


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        (sound_cell() | {"execution_count": None}, "cell [None] isn't number 1 of the run"),
        (sound_cell() | {"execution_count": 2}, "cell [2] isn't number 1 of the run"),
        (sound_cell() | {"outputs": []}, "cell [1] has no output"),
        (
            sound_cell() | {"outputs": [nbformat.v4.new_output("error")]},
            "cell [1] failed or warned",
        ),
        (
            sound_cell() | {"outputs": [nbformat.v4.new_output("stream", name="stderr")]},
            "cell [1] failed or warned",
        ),
        (sound_cell("def f(): ..."), "cell [1] defines a function or a class"),
        (sound_cell("class C: ..."), "cell [1] defines a function or a class"),
        (sound_cell("sorted([], key=lambda x: x)"), "cell [1] defines a function or a class"),
        (sound_cell("# NBVAL_SKIP\n1 + 1"), "cell [1] has tags or marks"),
        (sound_cell() | {"metadata": {"tags": ["nbval-skip"]}}, "cell [1] has tags or marks"),
        (
            sound_cell(**{"image/png": "iVBO"}),
            "cell [1] has a chart that isn't both SVG and PNG",
        ),
        (
            sound_cell(**{"image/svg+xml": "<svg></svg>"}),
            "cell [1] has a chart that isn't both SVG and PNG",
        ),
        (
            sound_cell(**{"text/html": "<Axes at 0x7f3a5c0d12b0>"}),
            "cell [1] shows an address or a folder of one machine",
        ),
    ],
)
def test_each_fault_is_found(cell: Notebook, fault: str) -> None:
    assert faults(notebook_of(nbformat.from_dict(cell))) == [fault]


def test_notebook_without_prose_or_of_another_hand_is_found() -> None:
    notebook = nbformat.v4.new_notebook(cells=[sound_cell()])
    assert faults(notebook) == [
        "cell [1] has no sentence before it",
        "the notebook was not stored by tests/execute_notebooks.py",
    ]


DRAWING = (
    '<svg><g id="p0123456789"/><path d="M 72.123456 9 L 80 1.5"/><a href="#p0123456789"/></svg>'
)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (DRAWING.replace("72.123456", "72.123457"), True),
        (DRAWING.replace("1.5", "1.500001"), True),
        (DRAWING.replace("p0123456789", "pfedcba9876"), True),
        (DRAWING.replace("72.123456", "72.125456"), False),
        (DRAWING.replace("L 80", "L 81"), False),
        (DRAWING.replace("#p0123456789", "#pfedcba9876"), False),
        (DRAWING.replace("1.5", "-1.5"), False),
    ],
)
def test_a_drawing_is_the_same_to_a_thousandth_of_a_point(other: str, same: bool) -> None:
    assert (SVG.sub(canonical, other) == SVG.sub(canonical, DRAWING)) is same


def test_numbers_outside_a_drawing_are_compared_to_the_last_digit() -> None:
    assert SVG.sub(canonical, "60.604587") == "60.604587"


CHART = """\
from analysis.showing.saving import Chart
chart = Chart()
chart.add_subplot().scatter([1, 2, 3], [0.1, 0.7, 0.3])
chart"""


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook that prints twice and draws three times, stored as ours are."""
    path = tmp_path_factory.mktemp("executed") / "small.ipynb"
    sources = ["print('60,6')"] * 2 + [CHART] * 3
    cells = [nbformat.v4.new_code_cell(source, id=f"c{i}") for i, source in enumerate(sources)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    execute(path)
    return path


@pytest.mark.slow
def test_a_notebook_executed_again_has_the_same_bytes(executed: Path) -> None:
    before = executed.read_bytes()
    execute(executed)
    assert executed.read_bytes() == before


def nbval(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run nbval as the README's command does, in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-p", "conftest", "--nbval", *map(str, arguments)]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=kept | environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )


def shifted(svg: str, by: float) -> str:
    return re.sub(r"\d+\.\d{6}", lambda number: f"{float(number[0]) + by:.6f}", svg)


@pytest.mark.slow
def test_nbval_sees_another_word_or_drawing_but_no_last_bit(executed: Path, tmp_path: Path) -> None:
    notebook = nbformat.read(executed, as_version=4)
    notebook.cells[1].outputs[0].text = "60,7\n"
    for cell, by in ((3, 0.000001), (4, 1.0)):
        drawn = notebook.cells[cell].outputs[0].data
        drawn["image/svg+xml"] = shifted(drawn["image/svg+xml"], by)
    nbformat.write(notebook, tmp_path / "altered.ipynb")
    nbval(tmp_path, f"--junit-xml={tmp_path}/result.xml")
    cases = list(ElementTree.parse(tmp_path / "result.xml").iter("testcase"))
    assert len(cases) == len(notebook.cells)
    differ = {case.get("name") for case in cases if case.find("failure") is not None}
    assert differ == {"Cell 1", "Cell 4"}


@pytest.mark.slow
def test_notebooks_hold_on_a_processor_without_wide_instructions() -> None:
    wide = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])
    if not wide:
        pytest.skip("this processor has no wide instructions to switch off")
    result = nbval(NOTEBOOKS, NPY_DISABLE_CPU_FEATURES=" ".join(wide))
    assert result.returncode == 0, result.stdout
