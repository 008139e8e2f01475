"""The export: what it writes, that it is the same everywhere, and what it leaves alone."""

import csv
import errno
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from math import inf
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analysis import load_articles
from analysis.showing import export as module
from analysis.showing.columns import TABLES
from analysis.showing.export import csv_bytes, export
from analysis.showing.gallery import CHARTS, load_tables
from tests.folders import SEEDS

ROOT = Path(__file__).parents[1]
NAMES = {
    "datapackage.json", "figures.xlsx", "figures.csv", "claims.csv", "composition.csv",
    "targets.csv",
    *(f"charts/{name}.en.{form}" for name in CHARTS for form in ("svg", "pdf", "png")),
    *(f"charts/{name}.vi.{form}" for name in CHARTS for form in ("svg", "pdf", "png")),
}  # fmt: skip


def listing(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir()}


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in listing(folder)}


def run(folder: Path, **environment: str) -> "subprocess.Popen[str]":
    """The command as a person gives it, from another folder than the project's."""
    kept = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "TZ")}
    return subprocess.Popen(
        [sys.executable, "-m", "analysis", "export", folder.name],
        cwd=folder.parent,
        env=kept | {"PYTHONPATH": str(ROOT)} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("a") / "exports"
    process = run(folder, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1")
    assert process.communicate(timeout=300) == ("", "")  # silent in a pipe
    assert process.returncode == 0
    return folder


@pytest.fixture(scope="module")
def package(exported: Path) -> Any:
    return json.loads((exported / "datapackage.json").read_text("utf-8"))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without charts, which take long to draw."""
    monkeypatch.setattr(module, "CHARTS", {})


def whole(folder: Path) -> bool:
    """Whether a folder holds one run's files, by its description."""
    description = folder / "datapackage.json"
    return description.exists() and all(
        r["hash"] == "sha256:" + hashlib.sha256((folder / r["path"]).read_bytes()).hexdigest()
        for r in json.loads(description.read_bytes())["resources"]
    )


def test_it_writes_what_the_description_tells_and_nothing_else(
    exported: Path, package: Any
) -> None:
    paths = [resource["path"] for resource in package["resources"]]
    assert listing(exported) == NAMES == {*paths, "datapackage.json"}
    assert len({resource["name"] for resource in package["resources"]}) == len(paths)
    assert [r["bytes"] for r in package["resources"]] == [
        (exported / path).stat().st_size for path in paths
    ]
    assert whole(exported)


@pytest.mark.slow
def test_the_same_bytes_on_another_day_and_in_another_zone_locale_and_folder(
    exported: Path, tmp_path: Path
) -> None:
    """Between the two zones lie 25 hours: they never have the same date."""
    folder = tmp_path / "đảng viên"
    process = run(folder, TZ="Pacific/Pago_Pago", LC_ALL="vi_VN.UTF-8", PYTHONHASHSEED="2")
    assert process.communicate(timeout=300) == ("", "")
    assert contents(folder) == contents(exported)


def test_a_table_reads_back_as_it_was(exported: Path, package: Any) -> None:
    """With the types that the description tells, and blanks as what is missing."""
    tables = load_tables()
    kinds = {"string": "str", "integer": "Int64", "number": "float64"}
    described = {r["name"]: r for r in package["resources"] if r.get("type") == "table"}
    assert list(described) == list(TABLES)
    for name in TABLES:
        fields = described[name]["schema"]["fields"]
        types = {field["name"]: kinds[field["type"]] for field in fields}
        path = exported / described[name]["path"]
        texts = [column for column, kind in types.items() if kind == "str"]
        read = pd.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])
        read[texts] = read[texts].fillna("")
        pd.testing.assert_frame_equal(read, tables[name].astype(types), check_exact=True)


@pytest.mark.parametrize("name", TABLES)
def test_every_code_is_told(exported: Path, package: Any, name: str) -> None:
    fields = next(r for r in package["resources"] if r["name"] == name)["schema"]["fields"]
    told = {f["name"]: {c["value"] for c in f["categories"]} for f in fields if "categories" in f}
    table = pd.read_csv(exported / f"{name}.csv", keep_default_na=False)
    for column, codes in told.items():
        assert set(table[column]) <= codes | {""}


def test_the_description_names_the_articles_and_the_alt_text(package: Any) -> None:
    facts = load_articles().set_index("slug")
    for source in package["sources"]:
        assert source["title"] == facts["title"][source["slug"]]
        assert source["sha256"] == facts["sha256"][source["slug"]]
    charts = {r["name"]: r for r in package["resources"] if r["path"].startswith("charts/")}
    assert len(package["sources"]) == len(facts)
    for name in CHARTS:
        english, vietnamese = (charts[f"{name}.{lang}.svg"]["description"] for lang in ("en", "vi"))
        assert len(english) > 40
        assert english != vietnamese


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (10986.0, "10986"), (10986, "10986"), (60.6, "60.6"), (100 / 3, "33.333333333333336"),
        (1e-7, "1E-07"), (inf, "INF"), (float("nan"), '""'), (pd.NA, '""'), (None, '""'),
        ("", '""'), ("=1+1", "=1+1"), ("60,6", '"60,6"'), ('nói "có"', '"nói ""có"""'),
        ("hai\ndòng", '"hai\ndòng"'), (" cách ", " cách "), ("NA", "NA"),
    ],
)  # fmt: skip
def test_a_cell_of_a_csv(value: object, written: str) -> None:
    table = pd.DataFrame({"c": pd.Series([value], dtype="object")})
    assert csv_bytes(table).decode() == f"c\n{written}\n"


def test_a_csv_without_rows_has_its_header() -> None:
    assert csv_bytes(pd.DataFrame(columns=["a", "b"])) == b"a,b\n"


def test_every_csv_has_one_line_a_row(exported: Path) -> None:
    for name in TABLES:
        data = (exported / f"{name}.csv").read_bytes()
        assert b"\r" not in data
        assert data.endswith(b"\n")
        rows = list(csv.reader(data.decode().splitlines()))
        assert {len(row) for row in rows} == {len(TABLES[name].columns)}


def interrupted(after: int) -> Callable[[Path, Path], None]:
    """What `os.replace` does, so many times."""
    replace, left = os.replace, iter(range(after))

    def so_many(part: Path, place: Path) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt
        replace(part, place)

    return so_many


@pytest.mark.usefixtures("plain")
def test_an_interrupted_run_is_recognised_and_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(tmp_path, SEEDS)
    first = contents(tmp_path)
    for times in range(len(first)):
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", interrupted(after=times))
            with pytest.raises(KeyboardInterrupt):
                export(tmp_path, SEEDS)
        assert listing(tmp_path) == set(first) - {"datapackage.json"}
        export(tmp_path, SEEDS)
        assert contents(tmp_path) == first


@pytest.mark.usefixtures("plain")
def test_a_full_disk_leaves_the_earlier_export_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(tmp_path, SEEDS)
    first = contents(tmp_path)

    def full(path: Path, data: bytes) -> int:
        if path.name == ".targets.csv.part":
            with path.open("wb") as file:
                file.write(data[:10])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, data)

    write = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left on device") as caught:
        export(tmp_path, SEEDS)
    assert caught.value.filename == str(tmp_path / "targets.csv")
    assert contents(tmp_path) == first


@pytest.mark.usefixtures("plain")
def test_a_disk_that_cannot_be_written_is_named_by_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a read-only disk, where even removing what isn't there fails."""

    def read_only(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(Path, "write_bytes", read_only)
    monkeypatch.setattr(Path, "unlink", read_only)
    with pytest.raises(OSError, match="Read-only file system") as caught:
        export(tmp_path, SEEDS)
    assert caught.value.filename == str(tmp_path / "figures.csv")


@pytest.mark.usefixtures("plain")
def test_nothing_is_deleted_but_charts_of_an_earlier_export(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    (folder / "charts").mkdir(parents=True)
    earlier = ["charts/old.en.svg", "charts/edited.en.svg", "old.csv", "charts/../../outside.svg"]
    for path in [*earlier, "charts/mine.svg", "notes.txt", ".figures.csv"]:
        (folder / path).write_text(path)
    resources = [
        {"path": path, "hash": f"sha256:{hashlib.sha256(path.encode()).hexdigest()}"}
        for path in earlier
    ]
    (folder / "charts/edited.en.svg").write_text("by somebody")
    (folder / "datapackage.json").write_text(json.dumps({"resources": resources}))
    before = listing(tmp_path)
    export(folder, SEEDS)
    assert before - listing(tmp_path) == {"exports/charts/old.en.svg"}
    assert whole(folder)


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("text", ["", "[]", "{}", '{"resources": [1]}', "\udcff", "null"])
def test_any_description_that_stood_there_is_replaced(tmp_path: Path, text: str) -> None:
    (tmp_path / "datapackage.json").write_bytes(text.encode(errors="surrogateescape"))
    export(tmp_path, SEEDS)
    assert whole(tmp_path)


@pytest.mark.usefixtures("plain")
def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    for name in ("figures.csv", ".figures.csv.part"):
        (tmp_path / "theirs").write_text("theirs")
        (folder / name).symlink_to(tmp_path / "theirs")
    export(folder, SEEDS)
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert not (folder / "figures.csv").is_symlink()


@pytest.mark.slow
@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_nothing_half(how: signal.Signals, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    process = run(folder)
    part = folder / ".figures.csv.part"
    waited = time.monotonic()
    while not part.exists() and process.poll() is None and time.monotonic() < waited + 120:
        time.sleep(0.01)
    process.send_signal(how)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (-9 if how == signal.SIGKILL else 130, "")
    assert all(name.endswith(".part") for name in listing(folder))
    assert how == signal.SIGKILL or not listing(folder)
    export(folder, SEEDS)
    assert whole(folder)
    assert how != signal.SIGKILL or not part.exists()
