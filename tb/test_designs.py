"""Every named design against its contract: by its cocotb bench, and by the batch driver."""

from pathlib import Path

import pytest

from tilewright.registry import CONFIGS
from tilewright_sim.batch import Batch
from tilewright_sim.cocotb import run_bench
from tilewright_sim.workload import Workload

TB = Path(__file__).parent
# Their cycles depend on the data (topn), or on their requests and where refreshes fall: those of a
# channel are held to bounds by test_pim_channel.py, test_pim_waves.py and benchmarks.pim_gemv.
WITHOUT_FORMULA = ("topn", "pim", "pim_attention", "pim_traffic")


@pytest.mark.parametrize("name", CONFIGS)
def test_bench(name: str) -> None:
    outcome = run_bench(CONFIGS[name], folder=TB)
    failures = [f"{case.name}: {case.message}" for case in outcome.cases if case.message]
    assert not failures, "\n".join([*failures, f"again: tilewright test {name} --seed 1"])
    assert outcome.passed > 0


@pytest.mark.parametrize("name", [name for name, config in CONFIGS.items() if not config.bus])
def test_batch(name: str) -> None:
    """Seeded workloads at several idle and stall settings; cycles as the formula says."""
    batch = Batch(CONFIGS[name])
    for seed, (idle, stall) in enumerate([(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5),
                                          (0.1, 0.9), (0.9, 0.1), (0.0, 0.0)]):
        workload = Workload.random(CONFIGS[name], seed)
        result = batch.run(workload.inputs, workload.counts, idle=idle, stall=stall, seed=seed)
        wrong = workload.compare(result.outputs)
        again = f"tilewright run {name} --seed {seed} --idle {idle} --stall {stall}"
        assert not wrong, f"{wrong[0]}\nagain: {again}"
        formula = workload.formula_cycles
        assert formula is not None or CONFIGS[name].family in WITHOUT_FORMULA
        if not idle and not stall and formula is not None:
            assert result.cycles == formula
        assert len(workload.collect(result.outputs)) == len(workload.jobs)
