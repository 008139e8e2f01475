"""In CI a skipped test has failed; and a run sees no settings but the project's."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WAYS_TO_SKIP = {
    "in a test": "import pytest\ndef test_it(): pytest.skip('no browser')",
    "before a test": "import pytest\n@pytest.mark.skip('no browser')\ndef test_it(): pass",
    "a whole file": "import pytest\npytest.skip('no browser', allow_module_level=True)",
}


def outcome(code: str, folder: Path, **environment: str) -> str:
    """The closing line of pytest for a file of tests."""
    (folder / "test_it.py").write_text(code)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    kept.pop("NO_SKIPS", None)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "conftest", str(folder)]
    ended = subprocess.run(
        command, cwd=ROOT, env=kept | environment, check=False, capture_output=True, text=True
    )
    return ended.stdout.splitlines()[-1]


@pytest.mark.parametrize("code", WAYS_TO_SKIP.values(), ids=WAYS_TO_SKIP)
def test_a_skip_fails_where_none_is_allowed(code: str, tmp_path: Path) -> None:
    assert outcome(code, tmp_path).startswith("1 skipped in")
    assert outcome(code, tmp_path, NO_SKIPS="1").startswith(("1 failed in", "1 error in"))


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    code = "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False"
    assert outcome(code, tmp_path, NO_SKIPS="1").startswith("1 xfailed in")


@pytest.mark.parametrize("variable", ["MATPLOTLIBRC", "MPLCONFIGDIR"])
def test_a_persons_own_settings_do_not_reach_a_test(variable: str, tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.size: 40")
    code = "import matplotlib\ndef test_it(): assert matplotlib.rcParams['font.size'] == 10"
    assert outcome(code, tmp_path, **{variable: str(tmp_path)}).startswith("1 passed in")
