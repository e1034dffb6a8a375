"""The tools that Tilewright can use: where each is, its version, what for, how to get it.

Every installed part of the project lists its own, as a row of the entry points `tilewright.tools`
that names a function without arguments which returns a list of `Tool`.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, entry_points, version
from pathlib import Path

__all__ = ["MissingTool", "Tool", "all_tools", "compiler", "own_tools", "program",
           "python_package"]


class MissingTool(OSError):
    """A program that a command needs is not there; the text says how to get it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tool:
    """One tool; `version` is None where it is missing, `required` if `purpose` fails then."""

    name: str
    version: str | None
    where: str = ""
    purpose: str
    get: str
    required: bool = True

    @property
    def found(self) -> bool:
        """Whether it is there."""
        return self.version is not None


def compiler() -> Path:
    """The C++ compiler: $CXX, g++ or c++.

    Raises:
        MissingTool: there is none.
    """
    chosen = os.environ.get("CXX")
    for name in [chosen] if chosen else ["g++", "c++"]:
        if path := shutil.which(name):
            return Path(path)
    if chosen:
        raise MissingTool(f"$CXX must name a C++ compiler, not {chosen}")
    raise MissingTool("a C++ compiler is missing: install g++ (apt install g++), or set $CXX")


def all_tools() -> list[Tool]:
    """The tools of every installed part."""
    return [tool for entry in sorted(entry_points(group="tilewright.tools"))
            for tool in entry.load()()]


def own_tools() -> list[Tool]:
    """What generation needs."""
    return [
        Tool(name="python", version=platform.python_version(), where=sys.executable,
             purpose="everything", get="Python 3.11 or later"),
        python_package("amaranth", "generate: the hardware description language", "tilewright"),
        python_package("numpy", "generate: golden models", "tilewright"),
        python_package("pyosys", "generate, ppa: Yosys and ABC", "tilewright"),
    ]


def python_package(name: str, purpose: str, install: str) -> Tool:
    """A package of this Python, which `pip install INSTALL` brings."""
    try:
        found = version(name)
    except PackageNotFoundError:
        found = None
    return Tool(name=name, version=found, purpose=purpose, get=f"pip install '{install}'")


def program(
    names: Sequence[str], purpose: str, get: str, *, required: bool = True,
    version_flag: str = "--version",
) -> Tool:
    """The first of `names` on PATH, with the version that it prints."""
    path = next(filter(None, map(shutil.which, names)), None)
    return Tool(name=names[0], version=_version_of(path, version_flag) if path else None,
                where=path or "", purpose=purpose, get=get, required=required)


def _version_of(path: str, flag: str) -> str:
    try:
        shown = subprocess.run([path, flag], capture_output=True, text=True, timeout=20,
                               stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired):
        return "unknown"
    found = re.search(r"\d+(\.\d+)+", shown.stdout or shown.stderr)
    return found[0] if found else "unknown"
