"""Bench of the tensor quantiser: codes, biases, cycles, and its two passes apart."""

import cocotb
import numpy as np
from cocotb.triggers import ReadOnly

from tilewright_sim.bench import Bench
from tilewright_sim.workload import Workload


def cut(fields, first, last):
    return {name: values[first:last] for name, values in fields.items()}


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    await bench.run_jobs(jobs, idle=idle, stall=stall)


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(beats=[1, 2, 5, 30])
async def cycles_are_the_formula(dut, beats):
    """Tensors of equal length: from the second on their passes overlap."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    jobs = [{"values": rng.integers(0, p.source.largest, beats * p.lanes)} for _ in range(24)]
    result = await bench.run_jobs(jobs)
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))
    overhead = bench.component.scan_latency + bench.component.latency
    assert result.cycles == beats * (len(jobs) + 1) + overhead - 1
    jobs = contract.random(p, cocotb.RANDOM_SEED)
    result = await bench.run_jobs(jobs)
    assert result.cycles == bench.component.cycles(contract.sizes(p, jobs))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def latencies_are_declared(dut):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    job = contract.random(p, cocotb.RANDOM_SEED)[2]
    stamps = (await bench.run_jobs([job])).stamps
    assert set(stamps["o"] - stamps["i_encode"]) == {bench.component.latency}
    assert stamps["o_bias"][0] - stamps["i_scan"][-1] == bench.component.scan_latency
    assert stamps["i_encode"][0] - stamps["i_scan"][-1] == bench.component.scan_latency


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(stream=["i_scan", "i_encode", "o_bias", "o"])
async def one_slow_stream_loses_nothing(dut, stream):
    bench = await Bench.start(dut)
    jobs = bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)
    slow = {stream: 0.9}
    await bench.run_jobs(jobs, idle=slow if stream[0] == "i" else 0.0,
                         stall=slow if stream[0] == "o" else 0.0)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def scans_run_ahead_and_no_further(dut):
    """`ahead` tensors are scanned while none is encoded; the encoder waits for its bias."""
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    ahead = bench.component.ahead
    jobs = [{"values": job["values"][:p.lanes]} for job in contract.random(p, cocotb.RANDOM_SEED)]
    work = Workload(bench.config, jobs)
    dut.o_bias__ready.value = 1
    dut.i_encode__valid.value = 1
    await bench.cycles(5)
    await ReadOnly()
    assert dut.i_encode__ready.value == 0
    await bench.cycles(1)
    dut.i_encode__valid.value = 0
    await bench.send("i_scan", cut(work.inputs["i_scan"], 0, ahead))
    await bench.cycles(bench.component.scan_latency)
    await ReadOnly()
    assert dut.i_scan__ready.value == 0
    assert dut.i_encode__ready.value == 1
    assert dut.o__valid.value == 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_forgets_what_was_scanned(dut):
    """Half a tensor scanned, another waiting for its second pass: neither counts afterwards."""
    bench = await Bench.start(dut)
    p = bench.config.params
    large = {"values": np.full(3 * p.lanes, p.source.largest)}
    beats = Workload(bench.config, [large, large]).inputs["i_scan"]
    await bench.send("i_scan", cut(beats, 0, 5))
    await bench.reset()
    await bench.run_jobs(bench.config.contract.random(p, cocotb.RANDOM_SEED))
