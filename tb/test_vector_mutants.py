"""Vector elements broken on purpose are caught; whole ones pass the same run."""

import re

import pytest

from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), (0.0, 0.95), ({"i_scale": 0.95}, 0.0)]

# Design and what is broken in it: patterns of its Verilog, and what stands in their place.
ODD, NARROW, INTEGER, EXACT = ("hfint_af6e2af8e3_k3x2", "hfint_af8e3_k16_acc30",
                               "intpe_u8i4_k5x3_acc18", "hfint_af8e3_k16")
MUTANTS = {
    (ODD, "a code of zero counts"): {
        r"(_significand\[\d\]) = \| \w+\[\d+:\d+\];": r"\1 = 1'h1;"},
    (ODD, "ties go up"): {
        r"assign (_\d+_) = (_\d+_) & _\d+_;(?=\s+assign value_up = \1 )": r"assign \1 = \2;"},
    (ODD, "the sign of a bias is wrong"): {r"(5'h\w+) - (i_scale__payload)": r"\1 + \2"},
    (ODD, "the shift is one too many"): {r"5'h1d - i_scale": "5'h1e - i_scale"},
    (ODD, "large results wrap"): {r"assign high = [^;]+;": "assign high = 1'h0;"},
    (ODD, "small results wrap"): {r"assign low = [^;]+;": "assign low = 1'h0;"},
    (ODD, "the middle line is too high"): {
        r"line_2, line_1, line_2 \};": "line_2, line_1, line_1 };"},
    (ODD, "a group ends while the last one leaves"): {r"assign (\w+) = ! leaving;":
                                                      r"assign \1 = 1'h1;"},
    (EXACT, "the accumulator is one bit short"): {
        r"  o <= (_\d+_);": r"  o <= {\1[31], \1[31:0]};"},
    (EXACT, "a line ends too late"): {r"eighths < 5'h13": "eighths < 5'h14"},
    (EXACT, "what is far beyond wraps"): {r"assign far = \| \w+;": "assign far = 1'h0;"},
    (EXACT, "the next sum goes on with the last"): {r"fresh \? 33'h0+ : o": "o"},
    (EXACT, "a pause adds"): {r"adds \? beat : 29'h0+": "beat"},
    (EXACT, "a full queue stalls nothing"): {r"assign (\w+) = \| room;": r"assign \1 = 1'h1;"},
    (EXACT, "scales are not waited for"): {r"assign (\w+) = \| waiting;": r"assign \1 = 1'h1;"},
    (NARROW, "the flag does not last"): {r"assign (\w+) = overflow & \w+;": r"assign \1 = 1'h0;"},
    (NARROW, "the flag lasts too long"): {r"assign (\w+) = overflow & \w+;":
                                          r"assign \1 = overflow;"},
    (NARROW, "the sum wraps"): {r"beyond \? \{": "1'h0 ? {"},
    (INTEGER, "held sums are not held"): {r"if \(done\) (held_2 <=)": r"if (1'h1) \1"},
    (INTEGER, "the factor is signed"): {r"\{ 1'h0, (scale\[7:0\]) \}": r"{ scale[7], \1 }"},
    (INTEGER, "large codes wrap"): {r"> \$signed\(7'h3f\)": "> $signed(20'h7ffff)"},
}


def check(name: str, text: str) -> None:
    """The seeded workloads with pauses on all streams, against the contract."""
    config = CONFIGS[name]
    p, contract, batch = config.params, config.contract, Batch(config, text=text)
    for seed in range(3):
        jobs = contract.random(p, seed)
        inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
        for idle, stall in PAUSES:
            result = batch.run(inputs, {"o": len(golden["o"]["data"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=1000)
            expect(result.outputs, golden)


@pytest.mark.parametrize("name", [ODD, NARROW, INTEGER, EXACT])
def test_the_design_itself_passes(name: str) -> None:
    check(name, emit(CONFIGS[name].build(), name))


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(CONFIGS[name].build(), name)
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(name, text)
