"""Bench of the unit beside a bank: results, cycles, latency, pauses, reset."""

import random

import cocotb

from tilewright_sim.bench import Bench


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    await bench.run_jobs(jobs_of(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each job alone, and of all of them back to back."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    for some in [*([job] for job in jobs), jobs]:
        result = await bench.run_jobs(some)
        assert result.cycles == bench.component.cycles(contract.sizes(p, some))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def latency_is_declared(dut):
    """From the last step of a row to its results."""
    bench = await Bench.start(dut)
    job = jobs_of(bench)[-1]
    stamps = (await bench.run_jobs([job | {"values": job["values"][:1]}])).stamps
    assert stamps["o"][0] - stamps["i"][-1] == bench.component.latency


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(slow=["i", "o"])
async def a_slow_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    idle, stall = (0.0, {slow: 0.9}) if slow == "o" else ({slow: 0.9}, 0.0)
    await bench.run_jobs(jobs_of(bench)[:4], idle=idle, stall=stall)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(after=range(3))
async def reset_in_the_middle(dut, after):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs_of(bench)).items()]
    await bench.cycles(random.randint(5, 40) + after)
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await bench.run_jobs(jobs_of(bench)[1:])
