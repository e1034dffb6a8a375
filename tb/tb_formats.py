"""Bench of decoders and encoders: one beat out for each beat in, in the next cycle."""

import cocotb
from cocotb.triggers import ReadOnly

from tilewright_sim.bench import Bench
from tilewright_sim.workload import Workload


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, idle=idle, stall=stall)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def every_beat_takes_the_latency(dut):
    """So a beat passes in every cycle, and all of them in those of the formula."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = contract.random(p, cocotb.RANDOM_SEED)
    result = await bench.run_jobs(jobs)
    assert set(result.stamps["o"] - result.stamps["i"]) == {bench.component.latency}
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_stalled_output_loses_nothing(dut):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, stall=0.9)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_forgets_the_beat_that_waits(dut):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    beats = Workload(bench.config, jobs).inputs["i"]
    await bench.send("i", {name: values[:1] for name, values in beats.items()})
    await ReadOnly()
    assert dut.o__valid.value == 1
    await bench.cycles(1)
    await bench.reset()
    await ReadOnly()
    assert dut.o__valid.value == 0
    await bench.cycles(1)
    await bench.run_jobs(jobs)
