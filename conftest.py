"""How every test is run: by no settings but the project's, and in CI without a skip.

It stands at the root so that `pytest --nbval notebooks` is run the same way.
"""

import os
import tempfile
from importlib.metadata import version
from pathlib import Path

import pytest
from nbval import kernel
from nbval.plugin import IPyNbFile

from tests.isolation import isolate, warm_font_cache
from tests.same_drawing import SVG, canonical


def pytest_configure(config: pytest.Config) -> None:
    kernel.pformat = str  # nbval would lay out each message for a log that nobody reads
    if "PYTEST_XDIST_WORKER" in os.environ:  # it has inherited what follows
        return
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    isolate(Path(folder.name))
    if config.option.nbval:
        if hasattr(config, "cache") and config.cache:  # the list of fonts is kept from run to run
            kept = config.cache.mkdir(f"matplotlib-{version('matplotlib')}")
            os.environ["MPLCONFIGDIR"] = str(kept)
        warm_font_cache()


def pytest_collectstart(collector: pytest.Collector) -> None:
    """nbval compares what is left when its patterns are replaced: here, by the same drawing."""
    if isinstance(collector, IPyNbFile):
        collector.sanitize_patterns[SVG] = canonical


def _refuse_skip(report: pytest.CollectReport | pytest.TestReport) -> None:
    if "NO_SKIPS" in os.environ and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which NO_SKIPS forbids: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():  # type: ignore[no-untyped-def]
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():  # type: ignore[no-untyped-def]
    report = yield
    _refuse_skip(report)
    return report
