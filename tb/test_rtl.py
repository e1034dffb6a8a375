"""`rtl/` is what the generators emit now, and Verilator finds nothing in it but what is waived."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from generated import RTL, verilog
from tilewright.registry import CONFIGS
from tilewright_sim.verilator import toolchain


@pytest.mark.parametrize("name", CONFIGS)
def test_rtl_is_current(name: str) -> None:
    current = (RTL / f"{name}.v").read_text() == verilog(name)  # a diff of both takes minutes
    assert current, "run `make rtl`"


def test_rtl_has_no_strays() -> None:
    assert {path.stem for path in RTL.glob("*.v")} == set(CONFIGS), "run `make rtl`"


@pytest.mark.parametrize("name", CONFIGS)
def test_lint(name: str) -> None:
    assert _lint(RTL / f"{name}.v", name) == ""


@pytest.mark.parametrize("name", CONFIGS)
def test_blocks_of_the_diagram_are_instances(name: str) -> None:
    component = CONFIGS[name].build()
    text = (RTL / f"{name}.v").read_text()
    for stage in getattr(component, "diagram", ()):
        assert re.search(rf"^  \w+ {stage.name} \($", text, re.MULTILINE), stage.name


def test_lint_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "bad.v"
    bad.write_text("module bad(input [3:0] a, output [1:0] b); assign b = a; endmodule\n")
    assert "WIDTHTRUNC" in _lint(bad, "bad")


def _lint(path: Path, top: str) -> str:
    """What `verilator --lint-only -Wall` says of a file."""
    tools = toolchain()
    done = subprocess.run(
        [tools.verilator, "--lint-only", "-Wall", "--top-module", top, RTL / "lint.vlt", path],
        env={**os.environ, "VERILATOR_ROOT": str(tools.root)}, capture_output=True, text=True)
    return done.stderr
