"""Yosys, in a child process: a failing pass ends the process that it runs in."""

import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from tilewright.tools import MissingTool

__all__ = ["YosysError", "run"]

# The commands come on standard input, one a line, so that no argument has to be quoted.
_CHILD = """
import sys
from pyosys import libyosys
design = libyosys.Design()
for line in sys.stdin.read().splitlines():
    design.run_pass(line)
"""


class YosysError(RuntimeError):
    """A pass failed; the text is the line of its log that says why."""


def run(commands: Iterable[str], folder: Path) -> str:
    """Run `commands` in a fresh Yosys with working directory `folder`; return its log.

    A fresh process also numbers its private names from the start, so that what it writes depends
    on what it reads alone.

    Raises:
        MissingTool: pyosys is not installed.
        YosysError: a pass failed.
    """
    if find_spec("pyosys") is None:
        raise MissingTool("pyosys is missing: pip install tilewright")
    child = subprocess.run([sys.executable, "-c", _CHILD], cwd=folder, capture_output=True,
                           text=True, input="\n".join(commands))
    log = child.stdout + child.stderr
    if child.returncode:
        lines = [line for line in log.splitlines() if line.strip()]
        reasons = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
        raise YosysError(reasons[-1] if reasons else f"Yosys ended with {child.returncode}")
    return log
