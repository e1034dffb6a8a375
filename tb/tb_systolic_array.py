"""Bench of the bare arrays: tile products, their cycles and their stalls."""

import cocotb

from tilewright_sim.bench import Bench


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, idle=idle, stall=stall)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = contract.random(p, cocotb.RANDOM_SEED)
    result = await bench.run_jobs(jobs)
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def latency_is_declared(dut):
    """From the beat that completes the first row of sums to that row."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    job = contract.random(p, cocotb.RANDOM_SEED)[0]
    result = await bench.run_jobs([job])
    completes = 0 if p.dataflow == "ws" else job["acts"].shape[1] - 1
    assert (result.stamps["o"][0] - result.stamps["i_acts"][completes]
            == bench.component.latency)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_stalled_output_loses_nothing(dut):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, stall=0.9)
