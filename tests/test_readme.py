"""The README's code is run: its Python here, its commands as a person would type them.

The commands that set something up run in a fresh clone of what is committed, with an environment
of their own, and twice, since they can be repeated. `.ci/run` itself runs the test command, which
would otherwise run itself here. The others run in a clone that borrows the present environment.
"""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

import analysis
from analysis.reading.score import score
from analysis.showing.columns import TABLES, VERDICTS
from analysis.showing.gallery import load_tables
from tests.folders import UNSEEN
from tests.same_drawing import SVG, canonical

ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
)
COMMANDS = [code for language, code in BLOCKS if language == "sh"]
TESTING = [each for each in COMMANDS if "--nbval" in each]
SETTING_UP = [
    command for command in COMMANDS if "pip install" in command and "--nbval" not in command
]
OTHERS = [command for command in COMMANDS if "pip install" not in command]


def test_python_prints_what_the_readme_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A `text` block after a `python` block is all that it prints."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for (language, code), (next_language, text) in pairwise([*BLOCKS, ("", "")]):
        if language == "python":
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(compile(code, "README.md", "exec"), names)
            assert printed.getvalue() == (text if next_language == "text" else "")


def test_one_command_tests_and_another_exports() -> None:
    assert len(TESTING) == 1
    assert [each for each in SETTING_UP if "-m analysis export" in each]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fresh") / "clone"
    subprocess.run(["git", "clone", "-q", ROOT, folder], check=True)
    return folder


@pytest.fixture(scope="module")
def borrowing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("borrowing") / "clone"
    subprocess.run(["git", "clone", "-q", ROOT, folder], check=True)
    (folder / ".venv").symlink_to(sys.prefix)
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a person at a terminal; a server may also be started by root and opens no window."""
    server = {"ServerApp": {"allow_root": True, "open_browser": False}}
    (tmp_path / "jupyter_server_config.json").write_text(json.dumps(server))
    kept = {name: os.environ[name] for name in os.environ if not name.startswith("PYT")}
    return kept | {"JUPYTER_CONFIG_DIR": str(tmp_path)}


def run(command: str, cwd: Path, environment: dict[str, str]) -> None:
    """Run a block to its end or, where it starts a server, until that says where it listens."""
    told = ""
    with subprocess.Popen(
        ["timeout", "600", "bash", "-euo", "pipefail", "-c", command],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        for line in process.stdout or ():
            told += line
            if "is running at" in line:
                os.killpg(process.pid, signal.SIGKILL)
                return
    assert process.returncode == 0, told[-5000:]


@pytest.mark.slow
@pytest.mark.parametrize("command", SETTING_UP)
def test_command_that_sets_up_works_from_nothing_and_again(
    command: str, clone: Path, environment: dict[str, str]
) -> None:
    run(command, clone, environment)
    run(command, clone, environment)


@pytest.mark.slow
@pytest.mark.parametrize("command", OTHERS)
def test_command_works(command: str, borrowing: Path, environment: dict[str, str]) -> None:
    run(command, borrowing, environment)


def table_under(heading: str) -> list[list[str]]:
    """The cells of the first table under a heading of the README, without its head."""
    text = (ROOT / "README.md").read_text("utf-8").partition(f"\n{heading}\n")[2]
    lines = re.findall(r"^\| (.*) \|$", text.partition("\n## ")[0], re.MULTILINE)
    return [[cell.strip() for cell in line.split(" | ")] for line in lines[2:]]


def test_the_findings_are_what_the_table_says_today() -> None:
    tables = load_tables()
    figures = tables["figures"]
    told = {
        *analysis.table_findings(tables["coverage"]),
        *analysis.composition_findings(tables["composition"], figures),
        *analysis.targets_findings(tables["targets"], figures),
        *analysis.consistency_findings(tables["claims"], tables["habits"], figures),
    }
    found = [cells[-1] for cells in table_under("## What the five articles say")]
    assert len(found) > 5
    assert set(found) <= told


def test_the_columns_and_verdicts_are_those_of_the_package() -> None:
    columns = {f"`{name}`": c.en for name, c in TABLES["figures"].columns.items()}
    assert dict(table_under("## The columns")) == columns
    verdicts = {f"`{code}`": label.en for code, label in VERDICTS.items()}
    assert dict(table_under("## The verdicts")) == verdicts


def test_the_picture_is_what_is_drawn_today(tmp_path: Path) -> None:
    figures = analysis.load_figures()
    chart = analysis.consistency_chart(analysis.check(figures), figures)
    analysis.save_chart(chart, tmp_path / "now.svg")
    now, stored = (
        SVG.sub(canonical, path.read_text("utf-8"))
        for path in (tmp_path / "now.svg", ROOT / "notebooks" / "consistency.svg")
    )
    assert now == stored


def test_drafts_of_unseen_articles_are_as_good_as_the_table_says() -> None:
    table = score(UNSEEN)
    found = table[table["by"] == "all"].set_index("aspect")[["precision", "recall", "f1"]]
    told = {cells[0]: cells[2:] for cells in table_under("## How well it drafts")}
    measured = {
        f"`{aspect}`": [f"{value:.3f}" for value in row]
        for aspect, row in zip(found.index, found.to_numpy(), strict=True)
    }
    assert told == measured
