"""The checks can fail: hardware broken on purpose is caught, whole hardware passes the same run."""

import re
from typing import Any

import pytest

from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_golden.systolic.matmul import beats_in
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

CONFIG = CONFIGS["systolic_ws_i4_9x3_u5"]

PAUSES: list[tuple[Any, float]] = [(0.0, 0.0), (0.5, 0.5), (0.0, 0.95), ({"i_acts": 0.9}, 0.0)]

# What is broken: a pattern of the Verilog that ships, and what stands in its place.
MUTANTS = {
    "ties round up": {r"assign up = (shifted\[0\]) & \w+;": r"assign up = \1;"},
    "large results wrap": {r"\$signed\(value\) > \$signed\(6'h1f\)": "1'h0"},
    "small results wrap": {r"\$signed\(value\) < \$signed\(\{ 1'h0, low \}\)": "1'h0"},
    "a full queue stalls nothing": {r"assign enable = \w+ \| \w+;": "assign enable = 1'h1;"},
    "the lanes beyond k count": {r"lanes\[\d\] & leaving\[0\]": "leaving[0]"},
    "the tail of k is left out": {r"k_left <= 4'h9": "k_left <= 5'h11"},
    "columns advance before k is done": {r"\| \{ start, k_ends \}": "1'h1"},
    "weights are swapped a cycle late": {r"reg begun;": "reg begun, late;",
                                         r"else (\w+)\s*<= turn;":
                                         r"else begin late <= turn; \1 <= late; end"},
    "a sum is read before it is written": {r"tile_ends & begun": "tile_ends"},
}


@pytest.fixture(scope="module")
def text() -> str:
    return emit(CONFIG.build(), CONFIG.name)


def check(text: str) -> None:
    """Random jobs with junk in unused lanes and pauses on all streams, against the contract."""
    batch = Batch(CONFIG, text=text)
    for seed in range(4):
        jobs = CONFIG.contract.random(CONFIG.params, seed)
        golden = CONFIG.contract.outputs(CONFIG.params, jobs)
        for idle, stall in PAUSES:
            result = batch.run(beats_in(CONFIG.params, jobs, padding=5),
                               {"o": len(golden["o"]["last"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=500)
            expect(result.outputs, golden)


def test_the_design_itself_passes(text: str) -> None:
    check(text)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mutant_fails(text: str, name: str) -> None:
    for pattern, broken in MUTANTS[name].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(text)
