"""A run of notebooks or tests sees no settings of the person who starts it."""

import importlib
import os
from pathlib import Path

_FOLDERS = (
    "MPLCONFIGDIR", "IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR",
)  # fmt: skip
_SETTINGS = (
    "JUPYTER_CONFIG_PATH", "JUPYTER_PATH", "MATPLOTLIBRC", "MPLBACKEND", "PYTHONSTARTUP",
    "PYTHONWARNINGS",
)  # fmt: skip


def isolate(folder: Path) -> None:
    """Point matplotlib, IPython and Jupyter at folders of their own below `folder`."""
    for setting in _SETTINGS:
        os.environ.pop(setting, None)
    for name in _FOLDERS:
        os.environ[name] = str(folder / name.lower())


def warm_font_cache() -> None:
    """List the fonts unless it is done: each kernel would, and says so where that takes long."""
    if not list(Path(os.environ["MPLCONFIGDIR"]).glob("fontlist-*.json")):
        importlib.import_module("matplotlib.font_manager")
