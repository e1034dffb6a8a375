"""Bench of the tiles: by tables, bit by bit, by multipliers; every beat, every cycle."""

import random

import cocotb
import numpy as np

from tilewright_golden.lut import MacTileParams
from tilewright_sim.bench import Bench, expect


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


def one_command(bench, group=32, groups=1):
    """A product of one command, with weights of the most bits."""
    p = bench.config.params
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    return bench.config.contract._job(p, rng, (p.vectors, groups, p.columns), group, p.weight_bits)


def pace(bench, job):
    """Cycles of a command in the midst of others."""
    p = bench.config.params
    ((groups, steps, bits),) = bench.config.contract.sizes(p, [job])
    beats = steps if isinstance(p, MacTileParams) else steps * bits
    return groups * max(beats, p.columns // p.rescalers)


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    await bench.run_jobs(jobs_of(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each product alone, and of all of them one behind another."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    for some in [*([job] for job in jobs), jobs, jobs[::-1]]:
        result = await bench.run_jobs(some)
        assert result.cycles == bench.component.cycles(contract.sizes(p, some))


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(group=[32, 64, 128], groups=[1, 2])
async def commands_follow_without_a_gap(dut, group, groups):
    """Each more takes the cycles of its own beats, whatever the formula says."""
    bench = await Bench.start(dut)
    job = one_command(bench, group, min(groups, bench.config.params.length // group))
    few, many = [(await bench.run_jobs([job] * count)).cycles for count in (4, 7)]
    assert many - few == 3 * pace(bench, job)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def latency_is_declared(dut):
    """From the last weights of a command to its first results."""
    bench = await Bench.start(dut)
    result = await bench.run_jobs([one_command(bench)])
    assert result.stamps["o"][0] - result.stamps["i_weights"][-1] == bench.component.latency


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def weights_beyond_a_group_are_ignored(dut):
    """They meet activations of zero."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    for group in (32, 64, 128):
        job = one_command(bench, group)
        ((_, steps, _),) = contract.sizes(p, [job])
        inputs, golden = contract.inputs(p, [job]), contract.outputs(p, [job])
        weights = inputs["i_weights"]["weights"]
        beyond = np.arange(steps * p.lanes).reshape(steps, 1, p.lanes) >= group
        junk = np.repeat(beyond, len(weights) // steps, axis=0)
        inputs["i_weights"]["weights"] = np.where(junk, weights.max(), weights)
        result = await bench.run(inputs, {"o": len(golden["o"]["data"])})
        expect(result.outputs, golden)


@cocotb.test(timeout_time=16, timeout_unit="ms")
@cocotb.parametrize(slow=["i", "i_acts", "i_weights", "i_scales", "o"])
async def a_stall_of_one_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    idle, stall = (0.0, {slow: 0.9}) if slow == "o" else ({slow: 0.9}, 0.0)
    await bench.run_jobs(jobs_of(bench)[1:], idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(late=["i", "i_acts", "i_weights", "i_scales"])
async def nothing_leaves_before_all_is_there(dut, late):
    """The others wait for the stream that is late, with as much as there is room for."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)[1:4]
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in inputs.items() if name != late]
    await bench.cycles(300)
    assert dut.o__valid.value == 0
    sending.append(cocotb.start_soon(bench.send(late, inputs[late])))
    expect({"o": await bench.receive("o", len(golden["o"]["data"]))}, golden)
    for task in sending:
        await task


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def a_blocked_output_blocks_and_recovers(dut):
    """With `o` shut the tile takes what it has room for, and goes on where it stood."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    job = one_command(bench)
    jobs = [job] * 12
    golden = contract.outputs(p, jobs)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs).items()]
    await bench.cycles(24 * pace(bench, job) + 200)
    assert dut.o__valid.value == 1
    assert not all(task.done() for task in sending)
    expect({"o": await bench.receive("o", len(golden["o"]["data"]))}, golden)
    for task in sending:
        await task


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(after=range(3))
async def reset_in_the_middle(dut, after):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs[::-1]).items()]
    await bench.cycles(random.randint(20, 300) + after)
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await bench.run_jobs(jobs[2:])
