"""Compute SRAMs broken on purpose are caught by the contracts; the whole one passes."""

import re
from functools import cache
from typing import Any

import pytest

from tilewright.lut.csram import Csram
from tilewright.verilog import emit
from tilewright_golden.lut import CsramParams
from tilewright_golden.lut.convert import ConvertContract
from tilewright_golden.lut.csram import CsramContract
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

PARAMS = CsramParams(rows=96, columns=3, act_bits=4, group=2, batch=2)
CONTRACTS: tuple[Any, ...] = (CsramContract(), ConvertContract())

# What is broken: patterns of the Verilog, and what stands in their place.
MUTANTS = {
    "the sign plane is not subtracted": {r"assign subtract = [^;]+;": "assign subtract = 1'h0;"},
    "lookups that are made count as skipped": {
        r"(assign zero_ones_0_0 =) left_out\[0\] \+ left_out\[1\];": r"\1 looks[0] + looks[1];"},
    "the carry is not cleared": {
        r"assign (_\d+_) = \{ control\[6\](?:, control\[6\])* \} & (_\d+_);":
        r"assign \1 = \2;"},
    "the tag is ignored": {r"assign mask = tag \|": "assign mask = tag | ~tag |"},
    "cycles count pauses": {r"(assign steps =)[^;]+;": r"\1 executes;"},
}


@cache
def verilog() -> str:
    """The design itself."""
    return emit(Csram(PARAMS), "point")


def check(text: str) -> None:
    """Products and conversions, in their cycles; then with pauses."""
    batch = Batch(Csram(PARAMS), name="point", text=text)
    for contract in CONTRACTS:
        jobs = contract.random(PARAMS, 1)
        inputs, golden = contract.inputs(PARAMS, jobs), contract.outputs(PARAMS, jobs)
        counts = {"o": len(golden["o"]["last"]), "o_status": len(golden["o_status"]["error"])}
        for pause in (0.0, 0.5):
            result = batch.run(inputs, counts, idle=pause, stall=pause, seed=1, max_idle=2000)
            expect(result.outputs, golden)


def test_the_design_itself_passes() -> None:
    check(verilog())


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    text = verilog()
    for pattern, broken in MUTANTS[what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(text)
