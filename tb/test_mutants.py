"""The checks can fail: hardware broken on purpose is caught, whole hardware passes the same run."""

import re
from typing import Any

import numpy as np
import pytest

from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_golden.systolic import random_job
from tilewright_golden.systolic.matmul import beats_in
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

PAUSES: list[tuple[Any, float]] = [
    (0.0, 0.0), (0.5, 0.5), (0.0, 0.95), ({"i_acts": 0.9}, 0.0), ({"i_scales": 0.97}, 0.0)]

# Design and what is broken in it: patterns of its Verilog, and what stands in their place.
WS, OS = "systolic_ws_i4_9x3_u5", "systolic_os_i8_11x3_pipelined"
MUTANTS = {
    (WS, "ties round up"): {r"assign up = (shifted\[0\]) & \w+;": r"assign up = \1;"},
    (WS, "large results wrap"): {r"\$signed\(value\) > \$signed\(6'h1f\)": "1'h0"},
    (WS, "small results wrap"): {r"\$signed\(value\) < \$signed\(\{ 1'h0, low \}\)": "1'h0"},
    (WS, "a full queue stalls nothing"): {r"assign enable = \w+ \| \w+;": "assign enable = 1'h1;"},
    (WS, "the lanes beyond k count"): {r"lanes\[\d\] & leaving\[0\]": "leaving[0]"},
    (WS, "the tail of k is left out"): {r"k_left <= 4'h9": "k_left <= 5'h11"},
    (WS, "a full block is a block too early"): {r"m_left <= 5'h11": "m_left < 5'h11"},
    (WS, "columns advance before k is done"): {r"\| \{ start, k_ends \}": "1'h1"},
    (WS, "weights are swapped a cycle late"): {
        r"reg begun;": "reg begun, late;",
        r"(i_swap__payload_\d+)\s*<= (_\d+_);": r"begin late <= \2; \1 <= late; end"},
    (WS, "a sum is read before it is written"): {r"tile_ends & begun": "tile_ends"},
    (WS, "scales are not waited for"): {r"assign can_open = (\w+) & \w+;":
                                        r"assign can_open = \1;"},
    (OS, "tiles start on columns that are not clean"): {r"assign settled = ! unsettled;":
                                                        "assign settled = 1'h1;"},
    (OS, "a tile ends while rows of the last leave"): {r"= ! waiting;": "= 1'h1;"},
    (OS, "rows beyond m count"): {r"tile_ends \? height : waiting": "tile_ends ? 4'hb : waiting"},
}


def check(name: str, text: str) -> None:
    """Random jobs with junk in unused lanes and pauses on all streams, against the contract."""
    config = CONFIGS[name]
    p, contract, batch = config.params, config.contract, Batch(config, text=text)
    for seed in range(4):
        first = random_job(p, np.random.default_rng(seed), (p.rows, 1, 4 * p.cols))
        jobs = [first, *contract.random(p, seed)]
        golden = contract.outputs(p, jobs)
        for idle, stall in PAUSES:
            result = batch.run(beats_in(p, jobs, padding=5), {"o": len(golden["o"]["last"])},
                               idle=idle, stall=stall, seed=seed, max_idle=1000)
            expect(result.outputs, golden)


@pytest.mark.parametrize("name", [WS, OS])
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
