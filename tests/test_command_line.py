"""The command line: what a person reads who types rows, and what goes wrong in one line."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.__main__ import COMMANDS, main
from analysis.showing import export as exporting
from tests.folders import COUNT, SEEDS, make_folder

ROOT = Path(__file__).parents[1]
TEXT = "Tin vui\nNăm 2020, xã A kết nạp 40 đảng viên, trong đó nữ 16 đồng chí, chiếm {}%.\n"
ROWS = [
    COUNT | {"figure": "admitted", "printed": "40", "quote": "nạp 40"},
    COUNT | {"figure": "women", "dimension": "sex", "category": "female", "of": "admitted",
             "printed": "16", "quote": "nữ 16"},
]  # fmt: skip
SHARE = ROWS[1] | {"figure": "women-share", "measure": "share"}


def folder_with(path: Path, share: str) -> Path:
    """An article whose typed share of women is right (40), cut off or wrong."""
    path.mkdir()
    return make_folder(
        path, TEXT.format(share), [*ROWS, SHARE | {"printed": share, "quote": f"chiếm {share}"}]
    )


def run(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "analysis", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_help_names_every_command_with_an_example() -> None:
    told = run("--help")
    assert (told.returncode, told.stderr) == (0, "")
    for name in COMMANDS:
        assert f"\n    {name} " in told.stdout
    assert "python -m analysis export exports" in told.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"]])
def test_help_needs_nothing_that_draws(arguments: list[str]) -> None:
    code = (
        "import sys\nfrom analysis.__main__ import main\ntry:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    print('matplotlib' in sys.modules, 'xlsxwriter' in sys.modules)"
    )
    told = subprocess.check_output([sys.executable, "-c", code, *arguments], cwd=ROOT, text=True)
    assert told.endswith("False False\n")


@pytest.mark.parametrize(
    "arguments", [[], ["chek"], ["export"], ["check", "--lang", "fr"], ["export", "a", "b"]]
)
def test_a_command_that_is_not_understood(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: python -m analysis")


def test_check_tells_all_mistakes_of_the_rows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [ROWS[0] | {"population": "people"}, ROWS[1] | {"quote": "nam 16"}]
    folder = make_folder(tmp_path, TEXT.format("40"), rows)
    assert main(["check", "--seeds", str(folder)]) == 1
    head, first, second = capsys.readouterr().out.splitlines()
    assert head == "2 mistakes in the data"
    assert first.startswith(f"{folder / 'a.csv'}:2: population: found 'people'; expected one of ")
    assert second.startswith(f"{folder / 'a.csv'}:3: quote: found 'nam 16'; expected a phrase")


def test_check_tells_mistakes_of_the_list_and_of_the_rows_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_folder(tmp_path, TEXT.format("40"), [ROWS[0] | {"quote": "nạp 41"}])
    listed = folder / "articles.csv"
    listed.write_text(listed.read_text("utf-8").replace("a,,T,,,,", "a,,,,,2020-13,"), "utf-8")
    assert main(["check", "--seeds", str(folder)]) == 1
    told = [line.removeprefix(f"{folder}/") for line in capsys.readouterr().out.splitlines()]
    places = [line.partition(" found")[0] for line in told]
    assert places == [
        "3 mistakes in the data",
        "a.csv:2: quote:",
        "articles.csv:2: title:",
        "articles.csv:2: published:",
    ]


UNEXPLAINED = {
    "en": "Numbers in no row: 1. Type a row for each in its article's CSV, or an aside row that"
    " says what it is:",
    "vi": "Con số chưa có dòng nào: 1. Hãy ghi cho mỗi số một dòng trong tệp CSV của bài, hoặc"
    " một dòng aside nói rõ đó là gì:",
}


@pytest.mark.parametrize("lang", UNEXPLAINED)
def test_check_tells_a_number_that_has_no_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    folder = make_folder(tmp_path, TEXT.format("40"), ROWS)
    assert main(["check", "--seeds", str(folder), "--lang", lang]) == 1
    place = f"  {folder}/a.txt:2  40  …nữ 16 đồng chí, chiếm [40]%."
    assert capsys.readouterr().out.splitlines() == [UNEXPLAINED[lang], place]


WRONG = {
    "en": [
        "inconsistent: nothing makes it right",
        "  {}/a.txt:2  a/women-share",
        "    16 of 40 is 40%; the article prints 45%, which no rounding explains.",
        "",
        "Articles: 1. Figures: 3. Numbers, all accounted for: 4. Claims: 2.",
        "  1  consistent    right: equal, or right when rounded to nearest",
        "  1  inconsistent  nothing makes it right",
    ],
    "vi": [
        "inconsistent: không cách nào làm cho nó đúng",
        "  {}/a.txt:2  a/women-share",
        "    16 trên tổng số 40 là 40%; bài báo lại ghi 45%, cách làm tròn nào cũng không ra con số"
        " này.",
        "",
        "Bài báo: 1. Số liệu: 3. Con số, đều đã rõ: 4. Phát biểu: 2.",
        "  1  consistent    đúng: bằng nhau, hoặc đúng khi làm tròn đến số gần nhất",
        "  1  inconsistent  không cách nào làm cho nó đúng",
    ],
}


@pytest.mark.parametrize("lang", WRONG)
def test_check_tells_what_the_articles_get_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    folder = folder_with(tmp_path / "wrong", "45")
    assert main(["check", "--seeds", str(folder), "--lang", lang]) == 0
    expected = [line.format(folder) for line in WRONG[lang]]
    assert capsys.readouterr().out.splitlines() == expected


def test_check_of_a_right_article_is_a_summary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--seeds", str(folder_with(tmp_path / "right", "40"))]) == 0
    head, *verdicts = capsys.readouterr().out.splitlines()
    assert head.startswith("Articles: 1. Figures: 3.")
    assert len(verdicts) == 1


def test_check_of_an_article_that_claims_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_folder(tmp_path, "Xã A kết nạp 40 đảng viên.\n", ROWS[:1])
    assert main(["check", "--seeds", str(folder)]) == 0
    told = "Articles: 1. Figures: 1. Numbers, all accounted for: 1. Claims: 0.\n"
    assert capsys.readouterr().out == told


def test_the_five_articles_are_all_accounted_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--seeds", str(SEEDS)]) == 0
    assert "Articles: 5. Figures: " in capsys.readouterr().out


def test_places_are_named_from_where_one_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--seeds", str(folder_with(tmp_path / "wrong", "45"))]) == 0
    assert "\n  wrong/a.txt:2  a/women-share\n" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["check"], ["export", "out"]])
def test_a_folder_without_articles(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*command, "--seeds", "nowhere"]) == 1
    told = capsys.readouterr()
    assert "nowhere: found no such folder; expected a folder with articles.csv" in "".join(told)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["draft", "a.txt"], "a.txt: found no such file; expected the text of an article"),
        (["draft", "made.txt"], "made.txt: found Is a directory; expected the text of an article"),
        (["accept", "made.txt"], "made.txt: found Is a directory; expected the text of an article"),
        (["check", "--seeds", "file"], "file: found a file; expected a folder with articles.csv"),
        (["scan", "nowhere", "-o", "out"], "'nowhere'"),
    ],
)
def test_what_cannot_be_read_is_told_by_name(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("made.txt").mkdir()
    Path("file").touch()
    assert main(arguments) == 1
    output = "".join(capsys.readouterr())
    assert told in output.splitlines()[-1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "made.txt"]


def test_a_terminal_that_lacks_letters_gets_the_others() -> None:
    told = run("check", "--lang", "vi", PYTHONIOENCODING="ascii")
    assert (told.returncode, told.stderr) == (0, "")
    assert "B\\xe0i b\\xe1o: 5." in told.stdout


def test_a_reader_who_leaves_early_is_no_mistake() -> None:
    command = f"{sys.executable} -m analysis check | true"
    told = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, check=False)
    assert told.stderr == b""


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without charts, which take long to draw."""
    monkeypatch.setattr(exporting, "CHARTS", {})


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize(
    ("made", "folder", "told"),
    [
        ("out", "out", "can't write below out: it is a file, not a folder"),
        ("out", "out/deeper", "can't write below out/deeper: it is a file, not a folder"),
        ("out/figures.csv/", "out", "can't write out/figures.csv: Is a directory"),
        ("out/datapackage.json/", "out", "can't write out/datapackage.json: Is a directory"),
    ],
)
def test_export_to_where_it_cannot_write(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    made: str,
    folder: str,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if made.endswith("/"):
        Path(made).mkdir(parents=True)
    else:
        Path(made).write_text("theirs")
    assert main(["export", folder, "--seeds", str(SEEDS)]) == 1
    assert capsys.readouterr() == ("", f"python -m analysis export: {told}\n")
    assert not list(tmp_path.rglob("*.part"))


def test_export_to_a_full_disk(tmp_path: Path) -> None:
    """A limit on the size of a file stands for a disk with little room."""
    folder = tmp_path / "out"
    told = subprocess.run(
        [sys.executable, "-m", "analysis", "export", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    line = f"python -m analysis export: can't write {folder}/figures.csv: File too large\n"
    assert (told.returncode, told.stdout, told.stderr) == (1, "", line)
    assert not list(folder.iterdir())


def test_export_without_what_it_needs(tmp_path: Path) -> None:
    code = (
        "import sys\nsys.modules['xlsxwriter'] = None\nfrom analysis.__main__ import main\n"
        "sys.exit(main(['export', sys.argv[1]]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "out"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    line = "python -m analysis export: xlsxwriter is not installed: pip install '.[export]'\n"
    assert (told.returncode, told.stdout, told.stderr) == (1, "", line)
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("plain")
def test_progress_is_for_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["export", str(tmp_path), "--seeds", str(SEEDS)]) == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["export", str(tmp_path), "--seeds", str(SEEDS)]) == 0
    told = capsys.readouterr().err.split("\r\x1b[K")
    assert told[:2] == ["", "figures.csv"]
    assert told[-2:] == ["datapackage.json", ""]
