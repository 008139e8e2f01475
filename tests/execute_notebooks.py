"""Run notebooks from the top and store what they show: the tests compare with what is stored.

The README's picture is drawn again, too.

    python -m tests.execute_notebooks               # all of notebooks/
    python -m tests.execute_notebooks NOTEBOOK...   # these

Same code, same bytes: neither times nor versions are stored, and no settings of the person
who runs them reach the notebooks.
"""

import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

import analysis
from tests.isolation import isolate, warm_font_cache

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def execute(path: Path) -> None:
    """Run a notebook in its folder and store it with its outputs.

    Raises nbclient's CellExecutionError, and stores nothing, where a cell fails.
    """
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({})
    place = {"metadata": {"path": str(path.parent)}}
    NotebookClient(
        notebook, kernel_name="python3", resources=place, record_timing=False, timeout=600
    ).execute()
    notebook.metadata = nbformat.from_dict(METADATA)
    nbformat.write(notebook, path)


def draw_picture() -> None:
    """The chart that the README shows."""
    figures = analysis.load_figures()
    chart = analysis.consistency_chart(analysis.check(figures), figures)
    analysis.save_chart(chart, NOTEBOOKS / "consistency.svg")


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        isolate(Path(folder))
        warm_font_cache()
        for path in map(Path, arguments) if arguments else sorted(NOTEBOOKS.glob("*.ipynb")):
            print(path, flush=True)
            execute(path)
        draw_picture()


if __name__ == "__main__":
    main(sys.argv[1:])
