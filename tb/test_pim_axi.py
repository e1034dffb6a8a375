"""Wrapped channels broken on purpose are caught by their bench."""

import dataclasses
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from tilewright.registry import Config
from tilewright.verilog import emit
from tilewright.wrappers.pim import PimAxi
from tilewright_golden.formats import Int
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.traffic import TrafficContract
from tilewright_sim.cocotb import Outcome, run_bench
from tilewright_sim.design import of_component

SMALL = Config(
    name="pim_small_axi", family="pim_axi", generator=PimAxi, contract=TrafficContract(),
    bench="tb_pim_axi", workload="seeded requests", bus="AXI4",
    params=PimParams(banks=4, ranks=1, group=2, rows=5, columns=7, form=Int(4), lanes=3,
                     vector_steps=9, window=3, tiles=1, read_depth=3))

# What is broken and the test that finds it: a pattern of the Verilog, what stands in its place.
MUTANTS = {
    ("every wave is a packet", "results_interrupt"): (
        r"last_wave, (o_results__payload)", r"1'h1, \1"),
    ("a refusal is told as another", "each_refusal_has_its_bit"): (
        r"(\.ERROR_header_set\()\w+", r"\1ERROR_opcode_set"),
    ("cycles count before any request", "counters_begin_again"): (
        r"(counting <= )1'h0", r"\1 1'h1"),
    ("commands are shown before they come", "counters_begin_again"): (
        r"command_valid <= \w+;", "command_valid <= 1'h1;"),
}


@cache
def verilog() -> str:
    return emit(SMALL.build(), SMALL.name)


def run(tests: Iterable[str], text: str, folder: Path,
        monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Tests of the bench, on a Verilog text."""
    (folder / "tb_some.py").write_text(f"from tb_pim_axi import {', '.join(tests)}\n")
    monkeypatch.setattr("tilewright_sim.cocotb.of_config",
                        lambda config: of_component(config.build(), config.name, text))
    return run_bench(dataclasses.replace(SMALL, bench="tb_some"), folder=folder)


def test_the_design_itself_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tests = sorted({test for _, test in MUTANTS})
    outcome = run(tests, verilog(), tmp_path, monkeypatch)
    assert outcome.passed >= len(tests)
    assert not outcome.failed


@pytest.mark.parametrize(("what", "test"), MUTANTS)
def test_a_mutant_fails(what: str, test: str, tmp_path: Path,
                        monkeypatch: pytest.MonkeyPatch) -> None:
    """In a test that the design itself passes."""
    pattern, broken = MUTANTS[what, test]
    mutant, hits = re.subn(pattern, broken, verilog(), flags=re.DOTALL)
    assert hits == 1, f"{pattern} is not in the text once any more"
    assert run([test], mutant, tmp_path, monkeypatch).failed
