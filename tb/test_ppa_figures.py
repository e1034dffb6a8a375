"""What is said beside the figures of `ppa` and `compare`, and what no figure is given for."""

import json
import re
from pathlib import Path

import pytest
from amaranth.lib import wiring

from tilewright import verilog
from tilewright.cli import main

PE = "systolic_ws_i8_pe"
emit = verilog.emit


def stuck(component: wiring.Component, name: str) -> str:
    """The design in Verilog, but it never leaves its reset."""
    return re.sub(r"\brst\b(?=\))", "1'h1", emit(component, name))


@pytest.fixture(autouse=True)
def fixture_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))


def test_no_power_at_a_clock_that_is_too_fast(capsys: pytest.CaptureFixture[str],
                                              tmp_path: Path) -> None:
    assert main(["ppa", PE, "--recipe", "area", "--period", "0.5"]) == 0
    kept = json.loads((tmp_path / "records" / "ppa" / f"{PE}@neutral+area.json").read_text())
    assert kept["period_ns"] > kept["power_period_ns"] == pytest.approx(0.5)
    assert kept["power_mw"] is None


def test_paths_of_ports_are_beside_the_period(capsys: pytest.CaptureFixture[str],
                                              tmp_path: Path) -> None:
    assert main(["ppa", PE, "--recipe", "area"]) == 0
    kept = json.loads((tmp_path / "records" / "ppa" / f"{PE}@neutral+area.json").read_text())
    assert kept["paths_ns"]["register to register"] == kept["period_ns"]
    fo4 = kept["paths_ns"]["input to register"] * kept["period_fo4"] / kept["period_ns"]
    assert f"input to register {fo4:.1f} FO4" in capsys.readouterr().out.replace("\n", " ")
    assert kept["overloaded_nets"] == 0


def test_area_at_equal_throughput(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", f"{PE}_pipelined", PE, "--json", "-"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["area_throughput_ratio"] == pytest.approx(
        found["area_ratio"] * found["period_ratio"] * found["cycles_ratio"])


def test_an_opensta_that_fails_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    sta = tmp_path / "sta"
    sta.write_text("#!/bin/sh\necho no such thing\nexit 1\n")
    sta.chmod(0o755)
    monkeypatch.setattr("tilewright_ppa.opensta.executable", lambda: str(sta))
    assert main(["ppa", PE, "--recipe", "area"]) == 1
    shown = capsys.readouterr().err
    assert shown == f"{PE}, recipe area: {sta} gave no period; it said: no such thing\n"


def test_a_netlist_that_hangs_is_one_line(capsys: pytest.CaptureFixture[str],
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tilewright.verilog.emit", stuck)
    assert main(["ppa", "systolic_ws_i8_1x1", "--recipe", "area"]) == 1
    shown = capsys.readouterr().err
    assert "systolic_ws_i8_1x1, recipe area: systolic_ws_i8_1x1: no beat moved for 10000" in shown
    assert shown.count("\n") == 1
