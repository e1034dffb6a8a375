"""The structures of `benchmarks/selection.py` that do not ship keep the same keys."""

import numpy as np
import pytest

from benchmarks.selection import CountingInRegisters, FullSorter
from tilewright.attention.topn import TopN
from tilewright_golden.attention.topn import TopNContract, TopNParams
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

CONTRACT = TopNContract()
PARAMS = TopNParams(high=9, keys=40, kept=5)


@pytest.mark.parametrize("stall", [0.0, 0.6])
def test_counting_in_registers(stall: float) -> None:
    unit: TopN = CountingInRegisters(PARAMS)
    jobs = CONTRACT.random(PARAMS, 1)
    golden = CONTRACT.outputs(PARAMS, jobs)
    result = Batch(unit, name="counting_in_registers").run(
        CONTRACT.inputs(PARAMS, jobs), {"o": len(golden["o"]["index"])}, stall=stall, seed=1)
    expect(result.outputs, golden)


@pytest.mark.parametrize("stall", [0.0, 0.6])
def test_full_sorter(stall: float) -> None:
    """By rank: sorted by distance, then by index."""
    jobs = CONTRACT.random(PARAMS, 1)
    golden = CONTRACT.outputs(PARAMS, jobs)["o"]
    query = np.cumsum(golden["last"]) - golden["last"]
    order = np.lexsort((golden["index"], golden["distance"], query))
    result = Batch(FullSorter(PARAMS), name="full_sorter").run(
        CONTRACT.inputs(PARAMS, jobs), {"o": len(order)}, stall=stall, seed=1)
    expect(result.outputs, {"o": {"index": golden["index"][order],
                                  "distance": golden["distance"][order], "last": golden["last"]}})
