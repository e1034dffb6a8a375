"""Bench of the wrapped systolic engine, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

import axi_host
from axi_host import CommandHost, numbers, pauses, whole_bytes
from tilewright_golden.systolic import random_job
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SHIFT_WIDTH
from tilewright_sim.bench import expect


class Host(CommandHost):
    """Software and DMA engines of a system around the engine."""

    def size(self, job):
        """M, k and n of a job."""
        (m, k), (_, n) = job["acts"].shape, job["weights"].shape
        return m, k, n

    def options(self, job):
        """Fields of OPTIONS."""
        return {name: int(job[name]) for name in ("relu", "zero_point")}

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes)."""
        p = self.params
        widths = {"weights": {"data": p.weights.width}, "acts": {"data": p.acts.width},
                  "scales": {"bias": p.accumulator, "multiplier": MULTIPLIER_WIDTH,
                             "shift": SHIFT_WIDTH}}[name]
        fields = self.contract.inputs(p, [job])[f"i_{name}"]
        return np.concatenate([whole_bytes(fields[field], width)
                               for field, width in widths.items()], axis=1)

    async def results(self, job):
        """Receive a packet of results and compare it with golden."""
        output = self.params.output
        size = -(-(output.width if output else self.params.accumulator) // 8)
        raw = np.frombuffer(await self.frame(), np.uint8).reshape(-1, self.params.cols, size)
        values = numbers(raw, output is None or output.signed)
        golden = self.contract.outputs(self.params, [job])["o"]["data"]
        expect({"m_axis": {"data": values}}, {"m_axis": {"data": golden}})

    def results_size(self, job):
        """Bytes of a packet of results."""
        lanes = self.sinks["m_axis"].byte_lanes
        return lanes * len(self.contract.outputs(self.params, [job])["o"]["data"])

    def job(self, m, k, n):
        """A seeded job."""
        rng = np.random.default_rng(random.getrandbits(32))
        return random_job(self.params, rng, (m, min(k, self.params.k_max), n))

    def some_job(self):
        """A small job with tails in every direction."""
        p = self.params
        return self.job(random.randint(1, 2 * p.rows + 1), random.randint(1, 2 * p.rows + 2),
                        random.randint(1, 2 * p.cols + 1))


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def products(dut, idle, stall):
    """Packets of all jobs wait at the inputs before the first command."""
    host = await Host.start(dut)
    jobs = host.contract.random(host.params, cocotb.RANDOM_SEED)
    jobs += [host.some_job() for _ in range(4)]
    host.pause(idle, stall)
    await axi_host.packets_wait_before_the_first_command(host, jobs)


@cocotb.test(timeout_time=500, timeout_unit="us")
async def cycles_equal_the_formula(dut):
    host = await Host.start(dut)
    jobs = [*host.contract.random(host.params, cocotb.RANDOM_SEED), host.job(1, 1, 1)]
    for job in jobs:
        await host.run(job)
        sizes = host.contract.sizes(host.params, [job])
        assert await host.cycles() == host.component.cycles(sizes), sizes
        assert not any((await host.stalls()).values())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def latency_is_declared(dut):
    host = await Host.start(dut)
    job = host.job(1, 1, 1)
    for name in host.inputs:
        if name != "acts":
            await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.bench.cycles(100)
    await host.send("acts", host.packet(job, "acts"))
    while not (dut.s_axis_acts_tvalid.value and dut.s_axis_acts_tready.value):
        await RisingEdge(dut.clk)
    cycles = 0
    while not dut.m_axis_tvalid.value:
        await RisingEdge(dut.clk)
        cycles += 1
    assert cycles == host.component.latency
    await host.results(job)


@cocotb.test(timeout_time=500, timeout_unit="us")
async def each_missing_beat_of_acts_is_a_cycle(dut):
    """Where activations are what the engine waits for, a stall costs exactly one cycle."""
    host = await Host.start(dut)
    host.sources["acts"].set_pause_generator(pauses(0.4))
    p = host.params
    rows = max(2 * p.rows, 12) if p.dataflow == "ws" else p.rows
    job = host.job(min(rows, p.block_rows), max(2 * p.rows, 12), 2 * p.cols)
    await host.run(job)
    stalls = await host.stalls()
    sizes = host.contract.sizes(p, [job])
    assert stalls["acts"] > 0
    assert stalls["results"] == 0
    assert await host.cycles() == host.component.cycles(sizes) + stalls["acts"]


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_late_stream_is_counted_as_long_as_it_is_late(dut):
    host = await Host.start(dut)
    for late in host.inputs:
        job = host.job(1, 1, 1)
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.bench.cycles(random.randint(60, 90))
        await host.send(late, host.packet(job, late))
        await host.results(job)
        await host.ended()
        stalls = await host.stalls()
        delay = await host.cycles() - host.component.cycles([(1, 1, 1)])
        assert delay > 30
        # Scales are asked for before they are needed.
        slack = range(host.component.latency) if late == "scales" else range(1)
        assert stalls[late] - delay in slack, (late, stalls, delay)


@cocotb.test(timeout_time=500, timeout_unit="us")
async def results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    long = host.job(2 * host.params.rows + 1, 3, 2 * host.params.cols)
    await axi_host.results_that_wait_are_counted(host, long, host.job(1, 1, 1))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    shape = await host.read("SHAPE")
    assert (shape["rows"], shape["cols"]) == (host.params.rows, host.params.cols)
    assert (await host.read("ID"))["id"].to_bytes(4) == b"TWMM"


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.run(host.some_job())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_start_that_cannot_be_is_refused(dut):
    host = await Host.start(dut)
    await axi_host.a_start_that_cannot_be_is_refused(host, host.params.k_max)
    if host.params.k_max < 4096:
        await host.run(host.job(1, host.params.k_max, 1))
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_start_while_busy_is_refused(dut):
    host = await Host.start(dut)
    p = host.params
    job = host.job(2 * p.rows + 1, p.rows + 1, 2 * p.cols + 1)
    await axi_host.a_start_while_busy_is_refused(host, job)


def cut(host, job, name, kept):
    """The job that results if a packet has only `kept` beats; each value must be in one beat."""
    tensors = {"scales": ("bias", "multiplier", "shift")}.get(name, (name,))
    shorter = dict(job)
    for tensor in tensors:
        numbers = dict(job, **{tensor: np.arange(1, job[tensor].size + 1).reshape(
            job[tensor].shape)})
        beats = host.contract.inputs(host.params, [numbers])[f"i_{name}"]
        lanes = beats[tensor if name == "scales" else "data"]
        lost = np.setdiff1d(lanes[kept:], [0]) - 1
        assert not np.isin(lost + 1, lanes[:kept]).any()
        shorter[tensor] = job[tensor].copy()
        shorter[tensor].flat[lost] = 0
    return shorter


def one_block(host, name):
    """A job that has each value of an input in one beat, and several beats of it."""
    p = host.params
    m = min(p.block_rows, p.rows + 1)
    return host.job(m, 2 * p.rows + 1, p.cols if name == "acts" else 2 * p.cols + 1)


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_early_is_filled_with_zeros(dut, idle):
    """The next packets wait behind the short one, and lose nothing."""
    host = await Host.start(dut)
    host.pause(idle)
    for name in host.inputs:
        job = one_block(host, name)
        beats = len(host.packet(job, name))
        for kept in {1, random.randint(1, beats - 1), beats - 1}:
            await axi_host.a_short_packet(host, job, name, kept, cut(host, job, name, kept))


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_late_loses_its_end(dut, idle):
    host = await Host.start(dut)
    host.pause(idle)
    await axi_host.a_stream_that_ends_late_loses_its_end(host)


@cocotb.test(timeout_time=500, timeout_unit="us")
async def busy_until_the_surplus_has_ended(dut):
    await axi_host.busy_until_the_surplus_has_ended(await Host.start(dut))


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def an_abort_ends_what_is_open(dut):
    await axi_host.an_abort_ends_what_is_open(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def an_abort_ends_a_surplus(dut):
    await axi_host.an_abort_ends_a_surplus(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def interrupts(dut):
    await axi_host.interrupts(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def reset_ends_a_command(dut):
    await axi_host.reset_ends_a_command(await Host.start(dut))
