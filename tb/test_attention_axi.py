"""Wrapped attention broken on purpose is caught by its bench."""

import dataclasses
import re
from pathlib import Path

import pytest

from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_sim.cocotb import Outcome, run_bench
from tilewright_sim.design import of_component

NAME = "hamming_d9_l21_n5_x2_axi"

# What is broken and the test that finds it: a pattern of the Verilog, what stands in its place.
MUTANTS = {
    ("a row too many is not refused", "a_start_that_cannot_be_is_refused"): (
        r"(refused_overflow = total >) 5'h15;", r"\1 5'h16;"),
    ("a causal query sees no more than the one before", "sequences"): (
        r"= sees \+ command\[33\];", "= sees;"),
    ("begin forgets nothing", "begin_forgets_what_was_there"): (
        r"(engine engine \([^;]*\.forget\()forget\)", r"\g<1>1'h0)"),
    ("an abort leaves the sequence open", "an_abort_ends_the_sequence"): (
        r"assign (_\d+_) = \| \{ ERROR_aborted_set, start \};", r"assign \1 = start;"),
    ("an abort takes a query away", "an_abort_comes_at_any_moment"): (
        r"assign (_\d+_) = ~ query_waits;", r"assign \1 = 1'h1;"),
}


def run(test: str, text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """One test of the bench, on a Verilog text."""
    (folder / "tb_one.py").write_text(f"from tb_attention_axi import {test}\n")
    monkeypatch.setattr("tilewright_sim.cocotb.of_config",
                        lambda config: of_component(config.build(), config.name, text))
    return run_bench(dataclasses.replace(CONFIGS[NAME], bench="tb_one"), folder=folder)


@pytest.mark.parametrize(("what", "test"), MUTANTS)
def test_a_mutant_fails(what: str, test: str, tmp_path: Path,
                        monkeypatch: pytest.MonkeyPatch) -> None:
    """In a test that the design itself passes."""
    text = emit(CONFIGS[NAME].build(), NAME)
    assert not run(test, text, tmp_path, monkeypatch).failed
    pattern, broken = MUTANTS[what, test]
    mutant, hits = re.subn(pattern, broken, text)
    assert hits == 1, f"{pattern} is not in the text once any more"
    assert run(test, mutant, tmp_path, monkeypatch).failed
