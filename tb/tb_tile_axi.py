"""Bench of the wrapped tiles, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

import axi_host
from axi_host import CommandHost, numbers, pauses, whole_bytes
from tilewright_golden.lut.params import EXPONENT_BITS, SCALE_GROUPS
from tilewright_sim.bench import expect

LETTERS = {"LutTileAxi": b"TWTL", "SerialTileAxi": b"TWTS", "MacTileAxi": b"TWTM"}


class Host(CommandHost):
    """Software and DMA engines of a system around the tile."""

    def size(self, job):
        """M, k and n of a job."""
        (m, k), (_, n) = job["acts"].shape, job["weights"].shape
        return m, k, n

    def options(self, job):
        """Fields of OPTIONS."""
        return {"bits": int(job["bits"]), "group": self.group(job)}

    def group(self, job):
        """Weights that share a scale."""
        return job["acts"].shape[1] // job["scales"].shape[1]

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes)."""
        p = self.params
        job = self.padded(job)
        if name == "exponents":
            # One for each block of rows, not for each of columns too.
            return whole_bytes(job["exponents"].reshape(-1, p.vectors), EXPONENT_BITS)
        fields = self.contract.inputs(p, [job])[f"i_{name}"]
        if name == "weights":
            # Without gaps between them, the lowest bit of the first one lowest.
            codes = fields["weights"].reshape(len(fields["weights"]), -1)
            bits = codes[:, :, None] >> np.arange(1 if self.serial else p.weight_bits) & 1
            return np.packbits(bits.reshape(len(codes), -1).astype(np.uint8), axis=1,
                               bitorder="little")
        widths = {"acts": p.acts.width, "scales": p.scale_bits, "zeros": p.weight_bits + 1}
        return np.concatenate([whole_bytes(values, widths[field])
                               for field, values in fields.items()], axis=1)

    def padded(self, job):
        """A job of whole blocks, whose rows and columns beyond the product are others of it."""
        p, (m, _, n), (rows, columns) = self.params, self.size(job), self.blocks(job)
        rows, columns = (0, rows * p.vectors - m), (0, columns * p.columns - n)
        whole = (0, 0)
        pads = {"acts": (rows, whole), "weights": (whole, columns), "scales": (columns, whole),
                "zeros": (columns, whole), "exponents": (rows,)}
        return job | {name: np.pad(job[name], pad, mode="wrap")
                      for name, pad in pads.items() if name in job}

    @property
    def serial(self):
        """Whether weights come bit by bit."""
        return bool(self.map["SHAPE"].field("serial").value)

    def blocks(self, job):
        """Blocks of rows and of columns."""
        m, _, n = self.size(job)
        return -(-m // self.params.vectors), -(-n // self.params.columns)

    async def results(self, job):
        """Receive a packet of results and compare it with golden."""
        p = self.params
        size = -(-(32 if p.floating else p.sum_width) // 8)
        raw = np.frombuffer(await self.frame(), np.uint8)
        values = numbers(raw.reshape(-1, p.rescalers, p.vectors, size), not p.floating)
        golden = self.contract.outputs(p, [job])["o"]["data"]
        found = {"m_axis_results": {"output": self.real(job, values)}}
        expect(found, {"m_axis_results": {"output": self.real(job, golden)}})

    def real(self, job, values):
        """The rows and columns of beats that the product has."""
        outputs = {"o": {"data": values}}
        tensors, = self.contract.collect(self.params, [job], outputs)
        return tensors["output"]

    def results_size(self, job):
        """Bytes of a packet of results."""
        p, (rows, columns) = self.params, self.blocks(job)
        return (rows * columns * (p.columns // p.rescalers)
                * self.sinks["m_axis_results"].byte_lanes)

    def job(self, m, groups, n, *, group=32, bits=None):
        """A seeded job."""
        p = self.params
        rng = np.random.default_rng(random.getrandbits(32))
        return self.contract._job(p, rng, (m, min(groups, p.length // group), n), group,
                                  bits or p.weight_bits)

    def some_job(self):
        """A small job with tails in every direction."""
        p = self.params
        return self.job(random.randint(1, 2 * p.vectors + 1), random.randint(1, 2),
                        random.randint(1, 2 * p.columns), group=random.choice([32, 32, 32, 64]),
                        bits=random.randint(1, p.weight_bits))


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def products(dut, idle, stall):
    """Packets of all jobs wait at the inputs before the first command."""
    host = await Host.start(dut)
    jobs = host.contract.random(host.params, cocotb.RANDOM_SEED)
    jobs += [host.some_job() for _ in range(4)]
    host.pause(idle, stall)
    await axi_host.packets_wait_before_the_first_command(host, jobs)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(slow=["weights", "acts", "scales", "exponents", "results"])
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    models = host.sources | {"results": host.sinks["m_axis_results"]}
    if slow not in models:
        assert not hasattr(dut, f"s_axis_{slow}_tdata")
        return
    models[slow].set_pause_generator(pauses(0.8))
    for _ in range(4):
        await host.run(host.some_job())
    await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def cycles_equal_the_formula(dut):
    host = await Host.start(dut)
    p = host.params
    jobs = [*host.contract.random(p, cocotb.RANDOM_SEED), *(host.some_job() for _ in range(4)),
            host.job(1, 1, 1), host.job(3 * p.vectors, 1, 3 * p.columns, bits=1)]
    for job in jobs:
        for name in host.inputs:
            await host.send(name, host.packet(job, name))
        await host.bench.cycles(4)
        await host.command(job)
        await host.results(job)
        await host.ended()
        sizes = host.contract.sizes(p, [job])
        assert await host.cycles() == host.component.cycles(sizes), sizes
        stalls = await host.stalls()
        assert not any(stalls.values()), stalls


@cocotb.test(timeout_time=500, timeout_unit="us")
async def latency_is_declared(dut):
    host = await Host.start(dut)
    job = host.job(1, 1, 1)
    for name in host.inputs:
        if name != "weights":
            await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.bench.cycles(100)
    await host.send("weights", host.packet(job, "weights"))
    left = len(host.packet(job, "weights"))
    while left:
        await RisingEdge(dut.clk)
        left -= int(dut.s_axis_weights_tvalid.value and dut.s_axis_weights_tready.value)
    cycles = 0
    while not dut.m_axis_results_tvalid.value:
        await RisingEdge(dut.clk)
        cycles += 1
    assert cycles == host.component.latency
    await host.results(job)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def each_missing_beat_of_weights_is_a_cycle(dut):
    """Where weights are what the tile waits for, a stall costs exactly one cycle."""
    host = await Host.start(dut)
    p = host.params
    host.sources["weights"].set_pause_generator(pauses(0.4))
    job = host.job(p.vectors + 1, 2, p.columns + 1, group=128)
    await host.run(job)
    stalls = await host.stalls()
    assert stalls["weights"] > 0
    assert stalls["results"] == 0
    late = await host.cycles() - host.component.cycles(host.contract.sizes(p, [job]))
    assert 0 < late <= stalls["weights"]
    if beats_of(host, job) > p.columns // p.rescalers:  # else it waits for its own results too
        assert late == stalls["weights"]


def beats_of(host, job):
    """Beats of weights of a group."""
    steps = -(-host.group(job) // host.params.lanes)
    return steps * (int(job["bits"]) if host.serial else 1)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_late_stream_is_counted_as_long_as_it_is_late(dut):
    """And no other; room for scales is asked for before they are needed."""
    host = await Host.start(dut)
    for late in host.inputs:
        job = host.job(1, 1, 1)
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.bench.cycles(random.randint(160, 190))
        await host.send(late, host.packet(job, late))
        await host.results(job)
        await host.ended()
        stalls = await host.stalls()
        delay = await host.cycles() - host.component.cycles(host.contract.sizes(host.params, [job]))
        assert delay > 30
        # Scales are asked for before they are needed, and what comes before them may wait for them.
        beats, drains = beats_of(host, job), host.params.columns // host.params.rescalers
        slack = beats + 1 if late == "scales" else max(0, drains - beats)
        assert 0 <= stalls[late] - delay <= slack, (late, stalls, delay)
        assert not any(count for name, count in stalls.items() if name != late), (late, stalls)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    p = host.params
    long = host.job(2 * p.vectors + 1, 1, 2 * p.columns)
    await axi_host.results_that_wait_are_counted(host, long, host.job(1, 1, 1))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    p = host.params
    assert await host.read("SHAPE") == {"lanes": p.lanes, "vectors": p.vectors,
                                        "columns": p.columns, "serial": host.serial}
    assert await host.read("LIMITS") == {"k_max": p.length}
    assert await host.read("SCALES") == {"width": p.scale_bits, "zero_width": p.weight_bits + 1,
                                         "rescalers": p.rescalers}
    formats = await host.read("FORMATS")
    assert formats["weights_width"] == p.weight_bits
    assert formats["output_width"] == (32 if p.floating else p.sum_width)
    assert (await host.read("ID"))["id"].to_bytes(4) == LETTERS[type(host.component).__name__]


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.run(host.some_job())


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def a_start_that_cannot_be_is_refused(dut):
    """For every reason there is, alone and with others; a legal command behind each works."""
    host = await Host.start(dut)
    top, widest = host.params.length, host.params.weight_bits
    beyond = top - top % 32 + 32
    await host.write("CONTROL", start=1)
    await host.expect_errors("size", "bits", "group")
    for m, k, n, bits, group, reasons in [
            (0, 32, 1, 1, 32, ["size"]), (1, 0, 1, 1, 32, ["size"]), (1, 32, 0, 1, 32, ["size"]),
            (1, beyond, 1, 1, 32, ["size"]), (1, 65535, 1, 1, 32, ["size", "remainder"]),
            (1, 33, 1, 1, 32, ["remainder"]), (1, 31, 1, 1, 32, ["remainder"]),
            (1, 32, 1, 1, 64, ["remainder"]), (1, 96, 1, widest, 64, ["remainder"]),
            (1, 64, 1, 1, 128, ["remainder"]),
            (1, 32, 1, 0, 32, ["bits"]), (1, 32, 1, widest + 1, 32, ["bits"]),
            (1, 32, 1, 15, 32, ["bits"]), (1, 64, 1, 1, 0, ["group"]), (1, 64, 1, 1, 16, ["group"]),
            (1, 96, 1, 1, 96, ["group"]), (1, 64, 1, 1, 65, ["group"]),
            (1, 33, 0, 0, 255, ["size", "bits", "group"]),
            (0, 33, 1, 0, 32, ["size", "bits", "remainder"])]:
        for name, value in (("m", m), ("k", k), ("n", n)):
            await host.write(name.upper(), **{name: value})
        await host.write("OPTIONS", bits=bits, group=group)
        await host.write("CONTROL", start=1)
        assert not (await host.read("STATUS"))["busy"]
        await host.expect_errors(*reasons)
        await host.run(host.some_job())
    for group in SCALE_GROUPS:
        await host.run(host.job(1, top // group, 1, group=group))
    await host.expect_errors()


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_start_while_busy_is_refused(dut):
    host = await Host.start(dut)
    for _ in range(3):
        await axi_host.a_start_while_busy_is_refused(host, host.some_job())


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def commands_follow_at_once(dut):
    """Software that writes `start` until it is taken finds nothing of the command before."""
    host = await Host.start(dut)
    for _ in range(6):
        job = host.some_job()
        for name in host.inputs:
            for _ in range(2):
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.write("CONTROL", start=1)
        while (await host.read("ERROR"))["busy"]:
            await host.write("ERROR", busy=1)
            await host.write("CONTROL", start=1)
        for _ in range(2):
            await host.results(job)
        while (await host.read("STATUS"))["busy"]:
            pass
    await host.expect_errors()


def one_block(host, name):
    """A job that has each value of an input in one beat, and several beats of it."""
    p = host.params
    several = {"acts": (2 * p.vectors + 1, p.columns), "exponents": (2 * p.vectors + 1,
                                                                     p.columns + 1)}
    m, n = several.get(name, (p.vectors, 2 * p.columns + 1))
    return host.job(m, 2, n)


def cut(host, job, name, kept):
    """The job that results if a packet of `one_block` has only `kept` beats."""
    p, group, bits = host.params, host.group(job), int(job["bits"])
    m, k, n = host.size(job)
    steps = -(-group // p.lanes)
    of_k = np.arange(k) // group * steps + np.arange(k) % group // p.lanes
    rows, columns = np.arange(m) // p.vectors, np.arange(n) // p.columns
    steps_of_block, groups = k // group * steps, k // group
    match name:
        case "acts":
            there = rows[:, None] * steps_of_block + of_k < kept
            return job | {"acts": np.where(there, job["acts"], 0)}
        case "exponents":
            return job | {"exponents": np.where(rows < kept, job["exponents"], 0)}
        case "scales":
            drains = p.columns // p.rescalers
            beats = ((columns[:, None] * groups + np.arange(groups)) * drains
                     + (np.arange(n) % p.columns // p.rescalers)[:, None])
            return job | {tensor: np.where(beats < kept, job[tensor], 0)
                          for tensor in ("scales", "zeros")}
        case _:
            step = columns * steps_of_block + of_k[:, None]
            if not host.serial:
                return job | {"weights": np.where(step < kept, job["weights"], 0)}
            shorter = sum((job["weights"] >> place & 1) * (step * bits + place < kept) << place
                          for place in range(bits))
            return job | {"weights": shorter}


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_early_is_filled_with_zeros(dut, idle):
    """The next packets wait behind the short one, and lose nothing."""
    host = await Host.start(dut)
    host.pause(idle)
    for name in host.inputs:
        job = one_block(host, name)
        total = len(host.packet(job, name))
        for kept in {1, random.randint(1, total - 1), total - 1}:
            await axi_host.a_short_packet(host, job, name, kept, cut(host, job, name, kept))


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_late_loses_its_end(dut, idle):
    host = await Host.start(dut)
    host.pause(idle)
    await axi_host.a_stream_that_ends_late_loses_its_end(host)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def busy_until_the_surplus_has_ended(dut):
    await axi_host.busy_until_the_surplus_has_ended(await Host.start(dut))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def an_abort_ends_what_is_open(dut):
    await axi_host.an_abort_ends_what_is_open(await Host.start(dut))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def an_abort_comes_at_any_moment(dut):
    """As many results come as were announced, and the next command is right."""
    host = await Host.start(dut)
    aborted = 0
    p = host.params
    for delay in range(0, 120, 5):
        job = host.job(6 * p.vectors, 2, 2 * p.columns, group=64)
        for name in host.inputs:
            await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.bench.cycles(delay + random.randint(0, 4))
        host.silence()
        await host.write("CONTROL", abort=1)
        assert len(await host.frame()) == host.results_size(job)
        await host.ended()
        errors = await host.read("ERROR")
        aborted += errors["aborted"]
        await host.write("ERROR", **errors)
        await host.run(host.some_job())
        await host.expect_errors()
    assert aborted > 8
    assert all(sink.empty() for sink in host.sinks.values())


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def an_abort_ends_a_surplus(dut):
    await axi_host.an_abort_ends_a_surplus(await Host.start(dut))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def interrupts(dut):
    await axi_host.interrupts(await Host.start(dut))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_ends_a_command(dut):
    await axi_host.reset_ends_a_command(await Host.start(dut))
