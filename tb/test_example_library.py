"""`examples/library.py` runs, and takes the cycles that the engine's formula says."""

import runpy
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "examples" / "library.py"


def test_library(capsys: pytest.CaptureFixture[str]) -> None:
    cycles = runpy.run_path(str(SCRIPT))["work"].formula_cycles
    lines, counted = capsys.readouterr().out.splitlines()
    assert lines.endswith(" lines of Verilog")
    assert counted == f"{cycles} cycles, {50 * 20 * 33 / (4 * 6) / cycles:.1%} of peak"
