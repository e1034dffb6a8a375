"""Bench of the processing elements: a beat in every cycle, equal to the contract."""

import cocotb

from tilewright_sim.bench import Bench


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(seed=range(8))
async def matches_golden(dut, seed):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = contract.random(p, cocotb.RANDOM_SEED + seed)
    result = await bench.run_jobs(jobs)
    assert contract.undefined(p) == 1 + bench.component.latency
    length = max(len(fields["data"]) for fields in result.outputs.values())
    assert length == bench.component.cycles(contract.sizes(p, jobs))
