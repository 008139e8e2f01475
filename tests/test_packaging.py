"""What is installed: the package with its articles, nothing that it needn't have, as pinned."""

import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import pandas as pd
import pytest
from packaging.requirements import Requirement

from analysis import load_figures

ROOT = Path(__file__).parents[1]
CONSTRAINTS = ROOT / "constraints.txt"
PINS = dict(re.findall(r"^([\w-]+)==(\S+)", CONSTRAINTS.read_text(), re.MULTILINE))


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT)
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_wheel_holds_the_package_the_articles_and_the_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert {name.split("/")[0].split("-")[0] for name in files} == {"analysis"}
    for seed in (ROOT / "seeds").iterdir():
        assert files[f"analysis/seeds/{seed.name}"] == seed.read_bytes()
    for beside in (p for p in (ROOT / "analysis").rglob("*.*") if p.suffix != ".pyc"):
        assert files[str(beside.relative_to(ROOT))] == beside.read_bytes()
    for text in ("LICENSE", "NOTICE"):
        assert any(name.endswith(f"licenses/{text}") for name in files)


@pytest.mark.slow
def test_wheel_has_the_table_wherever_it_is_asked_for(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", "-c", CONSTRAINTS, wheel)
    (tmp_path / "empty").mkdir()
    code = "from analysis import load_figures; print(end=load_figures().to_csv())"
    assert run(python, "-c", code, cwd=tmp_path / "empty") == load_figures().to_csv()


def test_importing_the_package_does_not_import_matplotlib() -> None:
    code = "import sys, analysis; print('matplotlib' in sys.modules)"
    assert run(sys.executable, "-c", code) == "False\n"


def requirements() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    asked = [Requirement(text) for text in (*project["dependencies"], *extras)]
    return [requirement for requirement in asked if requirement.name != project["name"]]


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_each_dependency_is_pinned_to_a_version_that_will_do(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINS[requirement.name])


@pytest.mark.parametrize("package", ["matplotlib", "numpy", "pandas"])
def test_the_versions_that_the_stored_outputs_depend_on_are_the_pinned_ones(package: str) -> None:
    assert version(package) == PINS[package]


def test_notice_names_each_article() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    articles = pd.read_csv(ROOT / "seeds" / "articles.csv", keep_default_na=False)
    for row in articles.itertuples():
        entry = next(part for part in notice.split("\n\n") if part.startswith(f"{row.slug} "))
        assert all(str(fact) in entry for fact in (row.title, row.author, row.publisher))
