"""Bench of the binariser: rows of bits, cycles, stalls, half a row at reset."""

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
async def every_row_takes_the_latency(dut):
    """A beat passes in every cycle, and a row leaves with its last one."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = contract.random(p, cocotb.RANDOM_SEED)
    result = await bench.run_jobs(jobs)
    ends = result.stamps["i"][p.beats - 1::p.beats]
    assert set(result.stamps["o"] - ends) == {bench.component.latency}
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_stalled_output_loses_nothing(dut):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, stall=0.9)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def an_output_that_is_not_ready_stalls_the_last_beat_alone(dut):
    bench = await Bench.start(dut)
    p = bench.config.params
    jobs = bench.config.contract.random(p, cocotb.RANDOM_SEED)
    beats = Workload(bench.config, jobs).inputs["i"]
    if p.beats > 1:
        await bench.send("i", {name: values[:p.beats - 1] for name, values in beats.items()})
    dut.o__ready.value = 0
    dut.i__valid.value = 1
    await ReadOnly()
    assert dut.o__valid.value == 1
    assert dut.i__ready.value == 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_forgets_half_a_row(dut):
    bench = await Bench.start(dut)
    p = bench.config.params
    jobs = bench.config.contract.random(p, cocotb.RANDOM_SEED)
    beats = Workload(bench.config, jobs).inputs["i"]
    for count in range(1, p.beats):
        await bench.send("i", {name: values[:count] for name, values in beats.items()})
        await bench.reset()
        await bench.run_jobs(jobs[:1])
