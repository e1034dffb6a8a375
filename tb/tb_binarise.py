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
    """A beat passes in every cycle, and a row leaves a cycle behind its last one."""
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
@cocotb.parametrize(rows=[0, 1])
async def reset_forgets(dut, rows):
    """A row that waits, or all but the last beat of one."""
    bench = await Bench.start(dut)
    p = bench.config.params
    jobs = bench.config.contract.random(p, cocotb.RANDOM_SEED)
    beats = Workload(bench.config, jobs).inputs["i"]
    count = p.beats if rows else p.beats - 1
    if count:
        await bench.send("i", {name: values[:count] for name, values in beats.items()})
    await ReadOnly()
    assert dut.o__valid.value == rows
    await bench.cycles(1)
    await bench.reset()
    await ReadOnly()
    assert dut.o__valid.value == 0
    await bench.cycles(1)
    await bench.run_jobs(jobs)
