"""What a person waits for, as ratios measured in one run: a slow machine is slow on both sides.

    python -m tests.benchmarks.startup

Each side runs in processes of its own, the two in turn, and of the ratios of these pairs the
middle one counts: a machine that is slow for some seconds is so for both sides of a pair. Ends
with status 1 where a goal is missed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.execute_notebooks import NOTEBOOKS
from tests.isolation import isolate, warm_font_cache

TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
CHECK = "import analysis; " + TIMED.format("analysis.check(analysis.load_figures())")
KERNELS = """
from subprocess import DEVNULL
from jupyter_client.manager import start_new_kernel
for _ in range({}):
    manager, client = start_new_kernel(kernel_name="python3", stderr=DEVNULL)
    client.execute_interactive("import pandas, matplotlib.pyplot")
    client.stop_channels()
    manager.shutdown_kernel(now=True)
"""
NBVAL = ("-m", "pytest", "--nbval", str(NOTEBOOKS))


def printed(code: str) -> float:
    """The seconds that a piece of Python measures and prints."""
    return float(subprocess.check_output([sys.executable, "-c", code]))


def waited(*arguments: str) -> float:
    """The seconds until a run of Python ends."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def pandas() -> float:
    return printed(TIMED.format("import pandas"))


def kernels() -> float:
    return waited("-c", KERNELS.format(len(list(NOTEBOOKS.glob("*.ipynb")))))


def met(
    name: str, ours: Callable[[], float], theirs: Callable[[], float], goal: float, pairs: int
) -> bool:
    measured = [(ours(), theirs()) for _ in range(pairs)]
    ratio = median(mine / other for mine, other in measured)
    mine, other = map(median, zip(*measured, strict=True))
    print(f"{name:41} {mine:6.3f} s : {other:6.3f} s, ratio {ratio:.2f}, goal {goal}", flush=True)
    return ratio <= goal


def main() -> int:
    analysis, check = TIMED.format("import analysis"), CHECK
    readme = (*NBVAL, "-n", "auto", "--dist", "loadfile")
    results = [
        met("import analysis : import pandas", lambda: printed(analysis), pandas, 1.1, 15),
        met("load and check : import pandas", lambda: printed(check), pandas, 0.3, 15),
        met("nbval : as many kernels", lambda: waited(*NBVAL), kernels, 1.6, 5),
        met("nbval as in the README : as many kernels", lambda: waited(*readme), kernels, 1.6, 5),
    ]
    return 0 if all(results) else 1


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        isolate(Path(folder))
        warm_font_cache()
        sys.exit(main())
