"""Bench of the selection: kept keys, cycles, latency, pauses, reset."""

import random

import cocotb
import numpy as np

from tilewright_sim.bench import Bench, expect


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


def queries(bench, keys, count):
    """A job of random scores."""
    p, rng = bench.config.params, np.random.default_rng(cocotb.RANDOM_SEED)
    return {"scores": rng.integers(p.low, p.high + 1, (count, keys))}


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    await bench.run_jobs(jobs_of(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(slow=["i", "o"])
async def a_slow_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    idle, stall = (0.0, {slow: 0.9}) if slow == "o" else ({slow: 0.9}, 0.0)
    await bench.run_jobs(jobs_of(bench)[-3:], idle=idle, stall=stall)


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each job alone, and of all of them back to back."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    if p.lanes > 1 and p.group is None:
        # With fewer beats than it keeps keys, a query holds up the next.
        jobs = [job for job in jobs if -(-job["scores"].shape[1] // p.lanes) >= p.kept_max]
    for some in [*([job] for job in jobs), jobs]:
        result = await bench.run_jobs(some)
        assert result.cycles == bench.component.cycles(contract.sizes(p, some))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def latency_is_declared(dut):
    """From the last beat of a query to the last kept key, for any scores."""
    bench = await Bench.start(dut)
    for job in jobs_of(bench):
        for row in job["scores"]:
            stamps = (await bench.run_jobs([{"scores": row[None]}])).stamps
            assert stamps["o"][-1] - stamps["i"][-1] == bench.component.select.latency(len(row))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def long_queries_follow_without_a_gap(dut):
    bench = await Bench.start(dut)
    p = bench.config.params
    if p.key_words < max(p.kept_max, bench.component.select.least):
        return
    stamps = (await bench.run_jobs([queries(bench, p.keys, 7)])).stamps
    assert set(np.diff(stamps["i"])) == {1}


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def a_blocked_output_blocks_and_recovers(dut):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = [queries(bench, p.keys, 6 if p.keys > 1 else 40)]
    golden = contract.outputs(p, jobs)
    sending = cocotb.start_soon(bench.send("i", contract.inputs(p, jobs)["i"]))
    await bench.cycles(5 * p.key_words + 2 * bench.component.select.latency(p.keys) + 60)
    assert dut.i__ready.value == 0
    assert dut.o__valid.value == 1
    expect({"o": await bench.receive("o", len(golden["o"]["index"]))}, golden)
    await sending


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(after=range(4))
async def reset_in_the_middle(dut, after):
    """What was counted, or waits, is forgotten."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    sending = cocotb.start_soon(bench.send("i", contract.inputs(p, jobs[::-1])["i"]))
    await bench.cycles(random.randint(3, 2 * bench.component.select.latency(p.keys)) + after)
    sending.cancel()
    await bench.reset()
    await bench.run_jobs(jobs)
