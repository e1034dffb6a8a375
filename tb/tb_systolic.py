"""Bench of the systolic engines: every beat equals the contract, every cycle the formula."""

import random

import cocotb
import numpy as np

from tilewright_golden.systolic import random_job
from tilewright_golden.systolic.matmul import beats_in
from tilewright_sim.bench import Bench, expect

RNG = np.random.default_rng(cocotb.RANDOM_SEED)


def jobs_of(bench, count, largest):
    """`count` small products of random sizes, tails included."""
    p = bench.config.params
    m, k, n = largest * p.rows, min(p.k_max, largest * p.rows), largest * p.cols
    return [random_job(p, RNG, (random.randint(1, m), random.randint(1, k), random.randint(1, n)))
            for _ in range(count)]


async def check(bench, jobs, *, padding=0, **pauses):
    """Run `jobs` with junk in the lanes beyond the matrices, and compare with the contract."""
    p, contract = bench.config.params, bench.config.contract
    golden = contract.outputs(p, jobs)
    result = await bench.run(beats_in(p, jobs, padding=padding),
                             {"o": len(golden["o"]["last"])}, **pauses)
    expect(result.outputs, golden)
    return result


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await check(bench, jobs, idle=idle, stall=stall)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def lanes_beyond_the_matrix_are_ignored(dut):
    bench = await Bench.start(dut)
    p = bench.config.params
    (acts, acts_top), (weights, weights_top) = p.acts.code_range, p.weights.code_range
    padding = max(acts, weights) or min(acts_top, weights_top)
    await check(bench, jobs_of(bench, 4, 3), padding=padding)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each product alone, and of all of them back to back without a bubble between them."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench, 8, 3)
    for job in jobs:
        result = await check(bench, [job])
        assert result.cycles == bench.component.cycles(contract.sizes(p, [job]))
    result = await check(bench, jobs)
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def latency_is_declared(dut):
    bench = await Bench.start(dut)
    jobs = [random_job(bench.config.params, RNG, (1, 1, 1))]
    result = await check(bench, jobs)
    assert result.stamps["o"][0] - result.stamps["i_acts"][0] == bench.component.latency


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(slow=range(5))
async def a_stall_of_one_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    slow = [*bench.streams][slow % len(bench.streams)]
    idle, stall = (0.0, {slow: 0.9}) if slow == "o" else ({slow: 0.9}, 0.0)
    jobs = [*bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED),
            *jobs_of(bench, 3, 2)]
    await check(bench, jobs, idle=idle, stall=stall)


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def a_blocked_output_blocks_and_recovers(dut):
    """With `o` shut the engine takes what it has room for, and goes on where it stood."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench, 6, 3)
    golden = contract.outputs(p, jobs)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs).items()]
    await bench.cycles(600)
    assert dut.o__valid.value == 1
    expect({"o": await bench.receive("o", len(golden["o"]["last"]))}, golden)
    for task in sending:
        await task


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def reset_in_the_middle(dut):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench, 3, 3)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs).items()]
    await bench.cycles(random.randint(5, 60))
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await check(bench, jobs)
