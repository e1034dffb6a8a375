"""Wrapped compute SRAMs broken on purpose are caught by their bench."""

import dataclasses
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright.wrappers.csram import csram_registers
from tilewright.wrappers.systolic import register_map
from tilewright_golden.lut import CsramParams
from tilewright_golden.systolic import SystolicParams
from tilewright_sim.cocotb import Outcome, run_bench
from tilewright_sim.design import of_component

LUT, SERIAL = "csram_100x3_lut2_a5_axi", "csram_64x2_bitserial_a2_axi"

# A stream that has not been taken must stand.
WATCH = "  always @(posedge clk) if (!rst && acts_wait && !i_acts__valid) $fatal;\nendmodule\n"

# The design, what is broken and the test that finds it: a pattern of the Verilog, what stands in
# its place.
MUTANTS = {
    (LUT, "what is refused starts all the same", "a_start_that_cannot_be_is_refused"): (
        r"(assign start = _\d+_) & _\d+_;", r"\1;"),
    (LUT, "the rows that were needed stay", "a_start_that_cannot_be_is_refused"): (
        r"else if \(_\d+_\) (NEEDS_rows <=)", r"else if (ERROR_rows_set) \1"),
    (LUT, "a running command follows the registers", "a_start_while_busy_is_refused"): (
        r"if \(_\d+_\) (command <=)", r"\1"),
    (LUT, "a product has a row for each group", "packets_wait_before_the_first_command"): (
        r"(assign packets\[29:23\] = _\d+_ \?) _\d+_ :", r"\1 7'h01 :"),
    (LUT, "every command has results", "latency_is_declared"): (
        r"assign (_\d+_) = start & _\d+_;", r"assign \1 = start;"),
    (SERIAL, "activations are missed too soon", "a_late_stream_is_counted_as_long_as_it_is_late"): (
        r"assign (_\d+_) = works & ([^;]+);", r"assign \1 = \2;"),
    (SERIAL, "an abort takes activations away", "an_abort_comes_at_any_moment"): (
        r"assign (_\d+_) = ~ acts_wait;", r"assign \1 = 1'h1;"),
}


def run(name: str, tests: Iterable[str], text: str, folder: Path,
        monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Tests of the bench, on a Verilog text."""
    (folder / "tb_some.py").write_text(f"from tb_csram_axi import {', '.join(tests)}\n")
    monkeypatch.setattr("tilewright_sim.cocotb.of_config",
                        lambda config: of_component(config.build(), config.name, text))
    return run_bench(dataclasses.replace(CONFIGS[name], bench="tb_some"), folder=folder)


def verilog(name: str) -> str:
    """The design itself, watched."""
    top = f"module {name}("
    head, body = emit(CONFIGS[name].build(), name).split(top)
    return head + top + body.replace("endmodule\n", WATCH, 1)


@pytest.mark.parametrize("name", [LUT, SERIAL])
def test_the_design_itself_passes(name: str, tmp_path: Path,
                                  monkeypatch: pytest.MonkeyPatch) -> None:
    tests = sorted({test for design, _, test in MUTANTS if design == name})
    outcome = run(name, tests, verilog(name), tmp_path, monkeypatch)
    assert outcome.passed >= len(tests)
    assert not outcome.failed


@pytest.mark.parametrize(("name", "what", "test"), MUTANTS)
def test_a_mutant_fails(name: str, what: str, test: str, tmp_path: Path,
                        monkeypatch: pytest.MonkeyPatch) -> None:
    """In a test that the design itself passes."""
    pattern, broken = MUTANTS[name, what, test]
    mutant, hits = re.subn(pattern, broken, verilog(name))
    assert hits == 1, f"{pattern} is not in the text once any more"
    assert run(name, [test], mutant, tmp_path, monkeypatch).failed


def test_it_is_run_like_other_designs() -> None:
    """What starts a command and tells about it is where it is in their maps."""
    ours, theirs = csram_registers(CsramParams()), register_map(SystolicParams())
    for name in ("CONTROL", "STATUS", "ERROR", "INTERRUPT", "OPTIONS", "SHAPE", "LIMITS",
                 "CYCLES_LOW", "CYCLES_HIGH", "RESULTS_STALLS"):
        assert ours[name].address == theirs[name].address
    for name in ("busy", "done", "error", "results_open"):
        assert ours["STATUS"].field(name) == theirs["STATUS"].field(name)
    for name in ("size", "busy", "aborted"):
        one, other = ours["ERROR"].field(name), theirs["ERROR"].field(name)
        assert (one.low, one.access) == (other.low, other.access)
