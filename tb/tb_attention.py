"""Bench of the attention engines: whole sequences, decoding, refusals, cycles, stalls."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from tilewright_sim.bench import Bench, expect


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


async def refusals(bench, seen):
    """Count the cycles in which each kind of refusal is flagged."""
    while True:
        await RisingEdge(bench.dut.clk)
        flags = int(bench.dut.refused.value)
        for place, name in enumerate(seen):
            seen[name] += flags >> place & 1


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    seen = dict.fromkeys(("key", "value", "query"), 0)
    watch = cocotb.start_soon(refusals(bench, seen))
    await bench.run_jobs(jobs_of(bench), idle=idle, stall=stall)
    watch.cancel()
    assert not any(seen.values()), f"nothing is to be refused, but {seen}"


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def cycles_are_the_formula(dut):
    """Of each sequence alone, and of all of them one behind another."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    for some in [*([job] for job in jobs), jobs]:
        result = await bench.run_jobs(some)
        assert result.cycles == bench.component.cycles(contract.sizes(p, some))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def latency_is_declared(dut):
    """From a query of one key to its first result."""
    bench = await Bench.start(dut)
    result = await bench.run_jobs(jobs_of(bench)[:1])
    assert result.stamps["o"][0] - result.stamps["i_query"][0] == bench.component.latency


@cocotb.test(timeout_time=16, timeout_unit="ms")
@cocotb.parametrize(slow=["i_key", "i_value", "i_query", "o"])
async def a_stall_of_one_stream_loses_nothing(dut, slow):
    """With slow keys or values a causal sequence is decoded: queries wait for their own row."""
    bench = await Bench.start(dut)
    idle, stall = (0.0, {slow: 0.8}) if slow == "o" else ({slow: 0.9}, 0.0)
    await bench.run_jobs(jobs_of(bench)[::-1][:2], idle=idle, stall=stall)


@cocotb.test(timeout_time=16, timeout_unit="ms")
async def rows_beyond_the_memory_are_refused(dut):
    """They are flagged and dropped; what is stored stays, and the next sequence is whole."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    if p.keys > 64:
        return
    job = contract._job(p, rng, p.keys, 1)
    seen = dict.fromkeys(("key", "value", "query"), 0)
    watch = cocotb.start_soon(refusals(bench, seen))
    inputs, golden = contract.inputs(p, [job]), contract.outputs(p, [job])
    head = next(iter(inputs))
    await bench.send(head, inputs[head])
    surplus = 3
    for name, beats in (("i_key", 1), ("i_value", p.groups)):
        rows = np.resize(np.arange(len(inputs[name]["last"])), (p.keys + surplus) * beats)
        whole = {field: values[rows] for field, values in inputs[name].items()}
        whole["last"] = np.arange(len(rows)) == len(rows) - 1
        await bench.send(name, whole)
    sending = cocotb.start_soon(bench.send("i_query", inputs["i_query"]))
    expect({"o": await bench.receive("o", p.values)}, golden)
    await sending
    assert seen == {"key": surplus, "value": surplus, "query": 0}
    watch.cancel()
    await bench.run_jobs(jobs_of(bench)[:3])


@cocotb.test(timeout_time=8, timeout_unit="ms")
@cocotb.parametrize(slow=["i_key", "i_value", None])
async def rows_that_no_query_needs_are_of_their_sequence(dut, slow):
    """The last query may be answered before the last rows come; the next sequence is whole."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    n, few = min(p.keys, 12), min(p.keys, 2)
    jobs = [contract._job(p, rng, n, 1) for _ in range(3)]
    used = [job | {name: job[name][:few] for name in "kv"} for job in jobs]
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, used)
    inputs["i_query"]["keys"][:] = few
    result = await bench.run(inputs, {"o": len(golden["o"]["data"])},
                             idle={slow: 0.9} if slow else 0.0)
    expect(result.outputs, golden)


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def queries_of_no_keys_are_refused(dut):
    """Of none and, where a count can say so, of more than the memory holds."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    seen = dict.fromkeys(("key", "value", "query"), 0)
    watch = cocotb.start_soon(refusals(bench, seen))
    job = jobs_of(bench)[-1]
    inputs, golden = contract.inputs(p, [job]), contract.outputs(p, [job])
    bad = [0, *range(p.keys + 1, 1 << p.keys.bit_length())][:3]
    queries = inputs["i_query"]
    places = np.minimum(range(len(bad)), len(queries["keys"]) - 1)
    mixed = {name: np.insert(values, places, bad if name == "keys" else 0, axis=0)
             for name, values in queries.items()}
    sending = [cocotb.start_soon(bench.send(name, mixed if name == "i_query" else fields))
               for name, fields in inputs.items()]
    expect({"o": await bench.receive("o", len(golden["o"]["data"]))}, golden)
    for task in sending:
        await task
    watch.cancel()
    assert seen == {"key": 0, "value": 0, "query": len(bad)}
    await bench.run_jobs(jobs_of(bench)[:3])


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def nothing_is_taken_before_the_constants(dut):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)[:2]
    inputs, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    head = next(iter(inputs))
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in inputs.items() if name != head]
    await bench.cycles(100)
    for name in ("i_key", "i_value", "i_query"):
        assert getattr(dut, f"{name}__ready").value == 0
    sending.append(cocotb.start_soon(bench.send(head, inputs[head])))
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
