"""Bench of the compute SRAM: products or conversions, cycles, pauses, refusals, reset."""

import random

import cocotb
import numpy as np

from tilewright_sim.bench import Bench, expect
from tilewright_sim.workload import Workload

STREAMS = ["i", "i_rows", "i_acts", "o", "o_status"]


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


def some(bench):
    """The jobs of the workload that are done soonest."""
    p, contract = bench.config.params, bench.config.contract
    return sorted(jobs_of(bench), key=lambda job: sum(contract.sizes(p, [job])))[:3]


def pause(slow):
    """A stream that is slow."""
    return ({slow: 0.9}, 0.0) if slow.startswith("i") else (0.0, {slow: 0.9})


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    """Values, counters, and the cycles of every command, which pauses do not change."""
    bench = await Bench.start(dut)
    work = Workload(bench.config, jobs_of(bench))
    result = await bench.batch(work.inputs, work.counts, idle=idle, stall=stall,
                               seed=cocotb.RANDOM_SEED)
    work.expect(result.outputs)
    await bench.reset()
    await bench.run_jobs(some(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(slow=STREAMS)
async def a_slow_stream_loses_nothing(dut, slow):
    bench = await Bench.start(dut)
    idle, stall = pause(slow)
    await bench.run_jobs(some(bench), idle=idle, stall=stall)


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of jobs alone, and of all back to back."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    for job in some(bench):
        result = await bench.run_jobs([job])
        assert result.cycles == bench.component.cycles(contract.sizes(p, [job]))
    work = Workload(bench.config, jobs_of(bench))
    await bench.reset()
    result = await bench.batch(work.inputs, work.counts)
    assert result.cycles == work.formula_cycles


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def refusals_touch_nothing(dut, idle, stall):
    """Commands that wait while the array is busy, with some among them that it refuses."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = some(bench)
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    legal = {"opcode": 4, "count": 1, "columns": p.columns, "bits": 1, "group": 2, "batch": 1,
             "sum_bits": 1 + p.act_bits}
    last = p.rows - 1
    # What is wrong, and the error and the rows that it needs.
    wrong = [
        ({"opcode": 6}, 1, 0), ({"opcode": 7}, 1, 0),
        ({"target": last}, 2, last + 2 + p.act_bits),
        ({"opcode": 0, "target": last}, 2, last + 2),
        ({"opcode": 2, "target": last - 1, "count": 2}, 2, last + 2),
        ({"opcode": 1, "source": last, "count": 9}, 2, last + 9),
        ({"columns": 0}, 3, 0), ({"columns": p.columns + 1}, 3, 0),
        ({"bits": 0}, 4, 0), ({"bits": 9, "sum_bits": 30}, 4, 0), ({"sum_bits": p.act_bits}, 4, 0),
        ({"opcode": 5, "form": 2, "to": 3}, 4, 0), ({"opcode": 5, "form": 1, "to": 0}, 4, 0),
        ({"group": 1}, 5, 0), ({"group": p.group + 1}, 5, 0),
        ({"batch": 0}, 6, 0), ({"batch": p.batch + 1}, 6, 0),
        ({"count": 0}, 7, 0), ({"opcode": 3, "count": 0}, 7, 0)]
    random.shuffle(wrong)
    places = np.sort([random.randrange(len(inputs["i"]["opcode"]) + 1) for _ in wrong])
    mixed = dict(inputs)
    mixed["i"] = {
        name: np.insert(values, places, [(legal | bad).get(name, 0) for bad, _, _ in wrong])
        for name, values in inputs["i"].items()}
    status = {
        name: np.insert(values, places, [{"error": error, "needs": needs}.get(name, 0)
                                         for _, error, needs in wrong])
        for name, values in golden["o_status"].items()}
    counts = {"o": len(golden["o"]["last"]), "o_status": len(status["error"])}
    result = await bench.run(mixed, counts, idle=idle, stall=stall)
    expect(result.outputs, {"o": golden["o"], "o_status": status})


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def a_busy_array_takes_no_command(dut):
    """It stays on its stream until the one before has told how it ended."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = some(bench)[:1]
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    sending = cocotb.start_soon(bench.send("i", inputs["i"]))
    await bench.cycles(50)
    for name in ("i__ready", "o__valid", "o_status__valid"):
        assert getattr(dut, name).value == 0, name
    rest = [cocotb.start_soon(bench.send(name, fields))
            for name, fields in inputs.items() if name != "i"]
    receiving = cocotb.start_soon(bench.receive("o_status", len(golden["o_status"]["error"])))
    expect({"o": await bench.receive("o", len(golden["o"]["last"]))}, {"o": golden["o"]})
    expect({"o_status": await receiving}, {"o_status": golden["o_status"]})
    for task in [sending, *rest]:
        await task


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(after=range(4))
async def reset_in_the_middle(dut, after):
    """What was begun is forgotten; the row of zeros holds zeros again."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs[::-1]).items()]
    await bench.cycles(random.randint(5, 200) + after)
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await bench.run_jobs(some(bench))
