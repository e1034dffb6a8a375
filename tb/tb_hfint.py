"""Bench of the vector processing elements, HFINT and integer: dot products, cycles, stalls."""

import random

import cocotb

from tilewright_sim.bench import Bench, expect


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    await bench.run_jobs(jobs_of(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each product alone, and of all of them back to back without a bubble between them."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    for some in [*([job] for job in jobs[-3:]), jobs]:
        result = await bench.run_jobs(some)
        assert result.cycles == bench.component.cycles(contract.sizes(p, some))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def latency_is_declared(dut):
    """From the last beat of a group to its first result."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    job = jobs_of(bench)[-2]
    result = await bench.run_jobs([job])
    ends = contract.sizes(p, [job])[0] - 1
    assert result.stamps["o"][0] - result.stamps["i"][ends] == bench.component.latency


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(slow=["i", "i_scale", "o"])
async def a_stall_of_one_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    idle, stall = (0.0, {slow: 0.9}) if slow == "o" else ({slow: 0.9}, 0.0)
    await bench.run_jobs(jobs_of(bench)[1:], idle=idle, stall=stall)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(shut=["i_scale", "o"])
async def a_blocked_stream_blocks_and_recovers(dut, shut):
    """The element takes what it has room for, and goes on where it stood."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)[1:]
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in inputs.items() if name != shut]
    await bench.cycles(400)
    assert dut.i__ready.value == 0
    assert dut.o__valid.value == (shut == "o")
    if shut in inputs:
        sending.append(cocotb.start_soon(bench.send(shut, inputs[shut])))
    expect({"o": await bench.receive("o", len(golden["o"]["data"]))}, golden)
    for task in sending:
        await task


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(after=range(3))
async def reset_in_the_middle(dut, after):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs[::-1]).items()]
    await bench.cycles(random.randint(5, 60) + after)
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await bench.run_jobs(jobs[2:])
