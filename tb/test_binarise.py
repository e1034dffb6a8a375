"""Binarisers of any shape, and broken ones."""

import re

import numpy as np
import pytest

from tilewright.attention.binarise import Binarise
from tilewright.registry import CONFIGS, Config
from tilewright.verilog import emit
from tilewright_golden.attention.binarise import BinariseContract, BinariseParams
from tilewright_golden.formats import parse_format
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

CONTRACT = BinariseContract()
PAUSES = [(0.0, 0.0), (0.5, 0.5), (0.0, 0.9)]


def check(design: Config | Binarise, params: BinariseParams, text: str | None = None) -> None:
    """The seeded workloads, against the contract; negative numbers behind the end of each row."""
    batch = Batch(design, name="binarise", text=text)
    low, _ = params.source.code_range
    negative = low if low else 1 + (1 << (params.source.width - 1))
    for seed, (idle, stall) in enumerate(PAUSES):
        jobs = CONTRACT.random(params, seed)
        inputs, golden = CONTRACT.inputs(params, jobs), CONTRACT.outputs(params, jobs)
        behind = np.arange(params.beats * params.lanes).reshape(-1, params.lanes) >= params.head
        rows = inputs["i"]["data"].reshape(-1, params.beats, params.lanes)
        data = np.where(behind, negative, rows).reshape(-1, params.lanes)
        found = batch.run({"i": {"data": data}}, {"o": len(golden["o"]["row"])}, idle=idle,
                          stall=stall, seed=seed, max_idle=1000)
        expect(found.outputs, golden)


@pytest.mark.parametrize(("head", "source", "lanes"), [
    (9, "i8", 9), (256, "e4m3", 255), (11, "af4e2", 1), (8, "e2m1", 3), (33, "i16", 32)])
def test_points(head: int, source: str, lanes: int) -> None:
    """One beat a row, one bit left for the last beat, one lane, zeros of both signs."""
    params = BinariseParams(head=head, source=parse_format(source), lanes=lanes)
    check(Binarise(params), params)


ODD, WIDE, BYTES = "binarise_fp32_d17_x4", "binarise_bf16_d64_x16", "binarise_i8_d64_x8"
MUTANTS = {
    (WIDE, "minus zero is negative"): {r"\| i__payload\[\d+:\d+\]": "1'h1"},
    (WIDE, "half of minus zero is negative"): {r"\| i__payload\[(\d+):\d+\]": r"i__payload[\1]"},
    (BYTES, "zero is negative"): {r"= ~ i__payload\[(\d+)\];":
                                  r"= ~ i__payload[\1] & | i__payload[\1-:8];"},
    (BYTES, "the first beat is on top"): {
        r"\{ part_6, part_5, part_4, part_3, part_2, part_1, part_0 \};":
            "{ part_0, part_1, part_2, part_3, part_4, part_5, part_6 };"},
    (ODD, "the last beat comes too early"): {r"== 3'h4;": "== 3'h3;"},
    (ODD, "the last beat is lost"): {r"(o__payload\[16\]) = .*;": r"\1 = 1'h1;"},
    (ODD, "a beat is in the wrong order"): {r"(part_2 <=) .*;":
                                            r"\1 { o__payload[16], bits[1], bits[2], bits[3] };"},
    (ODD, "beats are counted that do not come"): {r"assign (\w+) = i__valid & i__ready;":
                                                  r"assign \1 = i__ready;"},
    (ODD, "nothing stalls"): {r"assign i__ready = .*;": "assign i__ready = 1'h1;"},
    (ODD, "rows are offered that are not whole"): {r"assign o__valid = .*;":
                                                   "assign o__valid = i__valid;"},
}


@pytest.mark.parametrize("name", [ODD, WIDE, BYTES])
def test_the_design_itself_passes(name: str) -> None:
    check(CONFIGS[name], CONFIGS[name].params)


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    config = CONFIGS[name]
    text = emit(config.build(), name)
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(config, config.params, text)
