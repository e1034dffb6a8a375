"""The full-precision tile in hardware against the contract; and broken on purpose."""

import re
from functools import cache

import numpy as np
import pytest

from tilewright.lut.float_mac import FloatMacTile
from tilewright.verilog import emit
from tilewright_golden.contract import Fields, Tensors
from tilewright_golden.lut.float_mac import FloatMacContract, FloatMacParams
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

POINTS = {
    "aligned": FloatMacParams(vectors=2, columns=2, lanes=6),
    "aligned_odd": FloatMacParams(vectors=2, columns=4, lanes=3, registered=False, drained=2),
    "aligned_one": FloatMacParams(vectors=1, columns=1, lanes=1, registered=False),
    "aligned_wide": FloatMacParams(vectors=1, columns=1, lanes=33),
    "fp32": FloatMacParams(vectors=2, columns=2, lanes=4, sums="fp32", registered=False),
    "fp32_odd": FloatMacParams(vectors=1, columns=3, lanes=7, sums="fp32"),
    "fp32_one": FloatMacParams(vectors=1, columns=1, lanes=1, sums="fp32", drained=1),
}

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), (0.0, 0.95), ({"i": 0.9}, 0.0), ({"i_acts": 0.9}, 0.3),
    ({"i_weights": 0.9}, 0.0)]

contract = FloatMacContract()


def subnormals(p: FloatMacParams) -> Tensors:
    """In each lane of each vector a subnormal that would be the largest product, were it normal."""
    acts = np.full((p.vectors, p.lanes * p.lanes), 0x0080)
    for lane in range(p.lanes):
        acts[:, lane * p.lanes + lane] = 0x007F
    weights = np.full((p.lanes * p.lanes, p.columns), 0x7F00)
    return {"acts": acts, "weights": weights}


@cache
def workload(name: str, seed: int) -> tuple[dict[str, Fields], dict[str, Fields]]:
    p = POINTS[name]
    jobs = [*contract.random(p, seed), subnormals(p)]
    return contract.inputs(p, jobs), contract.outputs(p, jobs)


def check(name: str, text: str | None = None) -> None:
    batch = Batch(FloatMacTile(POINTS[name]), name="float_mac", text=text)
    for seed in range(2):
        inputs, golden = workload(name, seed)
        for idle, stall in PAUSES:
            result = batch.run(inputs, {"o": len(golden["o"]["data"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=1000)
            expect(result.outputs, golden)


@pytest.mark.parametrize("name", POINTS)
def test_matches_golden(name: str) -> None:
    check(name)


@pytest.mark.parametrize("name", POINTS)
def test_cycles_are_the_formula(name: str) -> None:
    p = POINTS[name]
    tile = FloatMacTile(p)
    batch = Batch(tile, name="float_mac")
    jobs = contract.random(p, 1)
    for some in [*([job] for job in jobs), jobs]:
        golden = contract.outputs(p, some)
        result = batch.run(contract.inputs(p, some), {"o": len(golden["o"]["data"])})
        assert result.cycles == tile.cycles(contract.sizes(p, some))


@pytest.mark.parametrize("name", POINTS)
def test_results_come_back(name: str) -> None:
    p = POINTS[name]
    jobs = contract.random(p, 2)
    found = contract.collect(p, jobs, contract.outputs(p, jobs))
    for job, result in zip(jobs, found, strict=True):
        alone = contract.outputs(p, [job])
        again, = contract.collect(p, [job], alone)
        assert (again["output"] == result["output"]).all()
        assert result["output"].shape == (len(job["acts"]), job["weights"].shape[1])


ODD, HELD, FP32 = "aligned_odd", "aligned", "fp32"

MUTANTS: dict[tuple[str, str], dict[str, str]] = {
    (ODD, "subnormals count"): {r"(weight_1_mantissa = weights\S+) & .*;": r"\1;"},
    (ODD, "a subnormal activation has a leading one"): {
        r"assign (act_0_1_normal) = .*;": r"assign \1 = 1'h1;",
        r"act_0_1_normal(?=, act_0_1_mantissa)": "1'h1"},
    (ODD, "a sign is lost"): {r"(negative_1 = acts\[33\]) \^ weights\[33\];": r"\1;"},
    (ODD, "the largest is not the largest"): {
        r"(stays_5_1 = stays_6_1) & \w+;": r"\1;"},
    (ODD, "small products come back"): {r"(assign distance_0\[5\] =) .*;": r"\1 1'h1;"},
    (ODD, "negatives are 1 too little"): {r"(assign \{ \w+\[24:22\], summed.*) \+ count;": r"\1;"},
    (ODD, "negatives are too much"): {r"(summed\[24:22\] = \w+\[24:22\]) - count;": r"\1;"},
    (ODD, "what is far wraps"): {r"(= distance\[4\]) \| \w+;": r"\1;"},
    (ODD, "the wrong number is shifted"): {
        r"assign big = difference\[10\] \? step : begun;":
        "assign big = difference[10] ? begun : step;"},
    (ODD, "a long sum wraps"): {r"assign long = .*;": "assign long = 1'h0;"},
    (ODD, "a long sum keeps its exponent"): {r"(assign _\d+_ = _\d+_) \+ long;": r"\1;"},
    (ODD, "the next block goes on with the last"): {r"(assign _\d+_) = ~ fresh;": r"\1 = 1'h1;"},
    (ODD, "a pause adds"): {r"(assign _\d+_ = summed) & .*;": r"\1;"},
    (ODD, "a result is large, not infinite"): {
        r"(assign result_0_1_infinite) = .*;": r"\1 = 1'h0;"},
    (ODD, "a result is tiny, not zero"): {
        r"(assign result_0_1_nonzero = \S+) & .*;": r"\1;"},
    (ODD, "the last step does not wait for the chain"): {
        r"assign (_\d+_) = ~ busy;": r"assign \1 = 1'h1;"},
    (ODD, "the last step does not wait for the sums before it"): {
        r"busy <= .*;": "busy <= | left;"},
    (ODD, "sums leave a cycle early"): {r"ends_2 <= ends_1;": "ends_2 <= ends;"},
    (ODD, "the chain does not move"): {r"\.shift\(\w+\)": ".shift(1'h0)"},
    (ODD, "activations of the next step come too early"): {
        r"(assign i_acts__ready) = .*;": r"\1 = 1'h1;"},
    (HELD, "signs are a cycle early"): {
        r"held_negative_3_1 <= ": "held_negative_3_1 <= 1'h1 & ~"},
    (HELD, "exponents are a cycle late"): {
        r"(held_largest_1) <= [^;]*;": r"\1 <= exponent;"},
    (FP32, "an infinite product is large"): {r"(assign infinite_1) = .*;": r"\1 = 1'h0;"},
    (FP32, "a tiny product counts"): {r"(assign finite_1) = _\d+_ & (_\d+_);": r"\1 = \2;"},
    (FP32, "a product is not normalised"): {
        r"assign (_\d+_ =) exact_1\[15\] \? .*;": r"assign \1 exact_1[14:0];"},
    (FP32, "a pause adds"): {r"& \{ adds, .*;": ";"},
}


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(FloatMacTile(POINTS[name]), "float_mac")
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(name, text)
