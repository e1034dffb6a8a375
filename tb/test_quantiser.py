"""The quantiser at points that are not named; and broken on purpose, which its bench must see."""

import re

import pytest

from tilewright.formats.quantiser import Quantiser
from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_golden.formats import MINIFLOATS, AdaptivFloat
from tilewright_golden.formats.quantiser import QuantiserContract, QuantiserParams
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

CONTRACT = QuantiserContract()


def check(params: QuantiserParams, text: str | None = None) -> None:
    """Seeded tensors with pauses on all streams, against the contract, and the cycle formula."""
    unit = Quantiser(params)
    batch = Batch(unit, text=text)
    for seed, (idle, stall) in enumerate([(0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0)]):
        jobs = CONTRACT.random(params, seed)
        golden = CONTRACT.outputs(params, jobs)
        counts = {name: len(next(iter(fields.values()))) for name, fields in golden.items()}
        result = batch.run(CONTRACT.inputs(params, jobs), counts, idle=idle, stall=stall, seed=seed,
                           max_idle=1000)
        expect(result.outputs, golden)
        if not idle and not stall:
            assert result.cycles == unit.cycles(CONTRACT.sizes(params, jobs))


@pytest.mark.parametrize(("source", "width", "exponent", "lanes"), [
    ("fp32", 4, 3, 2), ("fp32", 16, 5, 4), ("fp32", 16, 2, 1), ("bf16", 16, 2, 5),
    ("bf16", 11, 4, 7), ("fp16", 4, 2, 5), ("fp16", 4, 3, 1), ("fp16", 9, 5, 17),
    ("fp32", 7, 3, 64)])
def test_other_points(source: str, width: int, exponent: int, lanes: int) -> None:
    check(QuantiserParams(source=MINIFLOATS[source], target=AdaptivFloat(width, exponent),
                          lanes=lanes))


# Design and what is broken in it: patterns of its Verilog, and what stands in their place.
ONE, THREE = "quantise_bf16_af4e2_x1", "quantise_fp16_af16e5_x3"
MUTANTS = {
    (ONE, "ties go up"): {r"= number_lost_1 \| number_left_1\[1\];": "= 1'h1;"},
    (ONE, "what is cut off is forgotten"): {r"number_lost_1 = .*;": "number_lost_1 = 1'h0;"},
    (ONE, "the code of zero is used"): {r"(\w+ = exponent\[\d+\] \? \w+ :) \w+;": r"\1 1'h0;"},
    (ONE, "half the smallest magnitude is lost"): {
        r"(\w+ = exponent\[\d+\] \?) \w+": r"\1 1'h0"},
    (ONE, "the largest magnitude is carried over"): {r"= & placed_cut;": "= 1'h0;"},
    (ONE, "a bias below the smallest wraps"): {r"top > 2'h2": "(| top)"},
    (ONE, "NaN is infinity"): {r"assign nan = .*;": "assign nan = 1'h0;"},
    (THREE, "the bias has the wrong sign"): {
        r"(\$signed\(number_exponent\)) -": r"\1 +"},
    (THREE, "the scan misses the last lane"): {r"counts_2 = used\[2\]": "counts_2 = 1'h0"},
    (THREE, "the scan takes lanes that are not there"): {r"counts_1 = used\[1\] &": "counts_1 ="},
    (THREE, "infinity counts for the bias"): {r"counts_0 = used\[0\] & \w+;":
                                              "counts_0 = used[0];"},
    (THREE, "the scan remembers the last beat alone"): {r"again <= \w+;": "again <= 1'h0;"},
    (THREE, "the scan remembers the last tensor"): {
        r"else if \(i__valid\) again <= \w+;": "else if (i__valid) again <= 1'h1;"},
    (THREE, "subnormal numbers have one exponent"): {r"ones <= \{ \w+,": "ones <= { 1'h0,"},
    (THREE, "codes beyond the lanes"): {r"(number_left_1\[11\]) & used;": r"\1;"},
    (THREE, "the next tensor takes the old bias"): {
        r"(assign ends = i__valid) & (i_scan__payload\[\d+\]);": r"\1 & ~\2;"},
}


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    params = CONFIGS[name].params
    text = emit(Quantiser(params), "top")
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(params, text)
