"""Bench of the wrapped systolic engine, with the bus models of cocotbext-axi on every port."""

import logging
import random
from itertools import count
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge
from cocotbext.axi import (
    AxiLiteBus,
    AxiLiteMaster,
    AxiResp,
    AxiStreamBus,
    AxiStreamSink,
    AxiStreamSource,
)

from tilewright.wrappers.registers import Access
from tilewright_golden.systolic import random_job
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SHIFT_WIDTH
from tilewright_sim.bench import Bench, expect


def pauses(chance):
    """What `set_pause_generator` takes."""
    return (random.random() < chance for _ in count())


class Host:
    """Software and DMA engines of a system around the design."""

    def __init__(self, bench):
        logging.getLogger("cocotb").setLevel(logging.WARNING)
        self.bench, dut = bench, bench.dut
        self.dut, self.component = dut, bench.component
        self.params, self.contract = bench.config.params, bench.config.contract
        self.map = bench.component.registers
        self.inputs = ["weights", "acts"] + ["scales"] * (self.params.output is not None)
        self.axil: Any = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
        self.sources: dict[str, Any] = {
            name: AxiStreamSource(AxiStreamBus.from_prefix(dut, f"s_axis_{name}"),
                                  dut.clk, dut.rst) for name in self.inputs}
        self.sink: Any = AxiStreamSink(AxiStreamBus.from_prefix(dut, "m_axis"), dut.clk, dut.rst)

    @classmethod
    async def start(cls, dut):
        """A host whose design has been reset."""
        host = cls(Bench(dut))
        host.bench.clock.start()
        await host.bench.reset()
        await host.bench.cycles(3)  # the models are at rest then
        for channel in ("aw", "ar"):
            getattr(dut, f"s_axil_{channel}prot").value = 0
        cocotb.start_soon(host._results_hold())
        return host

    # Registers

    async def read(self, name, expected=AxiResp.OKAY):
        """Fields of a register."""
        found = await self.axil.read(self.map[name].address, 4)
        assert found.resp == expected, f"read of {name}: {found.resp}"
        return self.map[name].decode(int.from_bytes(found.data, "little"))

    async def write(self, name, expected=AxiResp.OKAY, **values):
        """Write a register, the fields that are not named 0."""
        word = self.map[name].encode(**values)
        done = await self.axil.write(self.map[name].address, word.to_bytes(4, "little"))
        assert done.resp == expected, f"write of {name}: {done.resp}"

    async def expect_errors(self, *names):
        """The bits of ERROR that are set are these; clear them."""
        errors = await self.read("ERROR")
        assert {name for name, value in errors.items() if value} == set(names)
        assert (await self.read("STATUS"))["error"] == bool(names)
        await self.write("ERROR", **errors)
        assert not any((await self.read("ERROR")).values())

    async def cycles(self):
        """The counter of cycles, which stands."""
        return ((await self.read("CYCLES_HIGH"))["cycles"] << 32
                | (await self.read("CYCLES_LOW"))["cycles"])

    async def stalls(self):
        """The counter of each stream."""
        return {name: (await self.read(f"{name.upper()}_STALLS"))["cycles"]
                for name in [*self.inputs, "results"]}

    # Commands

    async def command(self, job):
        """Set the sizes and options of a job, and start it."""
        (m, k), (_, n) = job["acts"].shape, job["weights"].shape
        await self.write("M", m=m)
        await self.write("K", k=k)
        await self.write("N", n=n)
        if "scales" in self.inputs:
            await self.write("OPTIONS", relu=int(job["relu"]), zero_point=int(job["zero_point"]))
        await self.write("CONTROL", start=1)

    async def ended(self):
        """Wait until the command has ended; its `done` is cleared."""
        while (status := await self.read("STATUS"))["busy"]:
            assert not status["done"]
        assert status["done"]
        assert not any(value for name, value in status.items() if name.endswith("_open"))
        await self.write("STATUS", done=1)
        assert not (await self.read("STATUS"))["done"]

    async def run(self, job, **changed):
        """Run a job and compare its results; `changed` packets are sent in place of its own."""
        for name in self.inputs:
            await self.send(name, changed.get(name, self.packet(job, name)))
        await self.command(job)
        await self.results(job)
        await self.ended()

    # Data: lanes in whole bytes

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes), with noise in bits that are padding."""
        p = self.params
        widths = {"weights": {"data": p.weights.width}, "acts": {"data": p.acts.width},
                  "scales": {"bias": p.accumulator, "multiplier": MULTIPLIER_WIDTH,
                             "shift": SHIFT_WIDTH}}[name]
        fields = self.contract.inputs(p, [job])[f"i_{name}"]
        parts = []
        for field, width in widths.items():
            size = -(-width // 8)
            noise = np.random.default_rng(random.getrandbits(32)).integers(
                0, 1 << (8 * size - width), fields[field].shape)
            words = (fields[field] & ((1 << width) - 1) | noise << width).astype("<i8")
            lanes = words.view(np.uint8).reshape(*words.shape, 8)[:, :, :size]
            parts.append(lanes.reshape(len(words), -1))
        return np.concatenate(parts, axis=1)

    async def send(self, name, packet):
        """Queue a packet at an input."""
        await self.sources[name].send(packet.tobytes())

    async def drive(self, name, packet):
        """Offer beats without the end of a packet, which the model of a source cannot."""
        bus = self.sources[name].bus
        for beat in packet:
            bus.tdata.value = int.from_bytes(beat.tobytes(), "little")
            bus.tlast.value = 0
            bus.tvalid.value = 1
            await RisingEdge(self.dut.clk)
            while not bus.tready.value:
                await RisingEdge(self.dut.clk)
        bus.tvalid.value = 0

    def silence(self):
        """Stop all sources where they are, and forget what they still had to send."""
        for source in self.sources.values():
            source.clear()
            source.assert_reset()

    async def results(self, job):
        """Receive a packet of results and compare it with golden."""
        output = self.params.output
        frame = await self.sink.recv()
        size = -(-(output.width if output else self.params.accumulator) // 8)
        raw = np.frombuffer(bytes(frame.tdata), np.uint8).reshape(-1, self.params.cols, size)
        values = sum(raw[:, :, byte].astype(np.int64) << 8 * byte for byte in range(size))
        if output is None or output.signed:
            values -= (values >> (8 * size - 1)) << (8 * size)
        golden = self.contract.outputs(self.params, [job])["o"]["data"]
        expect({"m_axis": {"data": values}}, {"m_axis": {"data": golden}})

    async def _results_hold(self):
        """Results that wait must stand."""
        dut, waiting = self.dut, None
        while True:
            await RisingEdge(dut.clk)
            shown = (int(dut.m_axis_tdata.value), int(dut.m_axis_tlast.value))
            valid = dut.m_axis_tvalid.value == 1
            assert waiting is None or dut.rst.value or (valid and shown == waiting), \
                "m_axis changed before tready"
            waiting = shown if valid and not dut.m_axis_tready.value else None

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
    if idle:
        for source in host.sources.values():
            source.set_pause_generator(pauses(idle))
    if stall:
        host.sink.set_pause_generator(pauses(stall))
    for name in host.inputs:
        for job in jobs:
            await host.send(name, host.packet(job, name))
    for job in jobs:
        await host.command(job)
        await host.results(job)
        await host.ended()
    await host.expect_errors()
    assert host.sink.empty()


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
    host.sink.set_pause_generator(pauses(0.7))
    counted = 0

    async def monitor():
        nonlocal counted
        while True:
            await RisingEdge(dut.clk)
            counted += int(dut.m_axis_tvalid.value and not dut.m_axis_tready.value)

    cocotb.start_soon(monitor())
    await host.run(host.job(2 * host.params.rows + 1, 3, 2 * host.params.cols))
    assert counted > 0
    assert (await host.stalls())["results"] == counted
    await host.run(host.job(1, 1, 1))
    assert (await host.stalls())["results"] < counted


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    host.axil.write_if.aw_channel.set_pause_generator(pauses(0.3))
    host.axil.write_if.w_channel.set_pause_generator(pauses(0.3))
    host.axil.write_if.b_channel.set_pause_generator(pauses(0.3))
    host.axil.read_if.ar_channel.set_pause_generator(pauses(0.3))
    host.axil.read_if.r_channel.set_pause_generator(pauses(0.3))
    for register in host.map.values():
        read = await host.read(register.name)
        for field in register.fields:
            assert read[field.name] == (field.value or 0), f"{register.name}.{field.name}"
    shape = await host.read("SHAPE")
    assert (shape["rows"], shape["cols"]) == (host.params.rows, host.params.cols)
    assert (await host.read("ID"))["id"].to_bytes(4) == b"TWMM"


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    host = await Host.start(dut)
    written = {}
    for register in host.map.values():
        mask = sum(field.mask for field in register.fields if field.access is Access.RW)
        if not mask:
            continue
        word = 0
        for _ in range(8):
            size = random.randint(1, 4)
            first = random.randint(0, 4 - size)
            data = random.randbytes(size)
            done = await host.axil.write(register.address + first, data)
            assert done.resp == AxiResp.OKAY
            new = int.from_bytes(data, "little") << 8 * first
            strobe = ((1 << 8 * size) - 1) << 8 * first
            word = (word & ~strobe | new) & mask
            found = await host.axil.read(register.address, 4)
            assert int.from_bytes(found.data, "little") == word, register.name
        written[register.address] = word
    for address, word in written.items():
        assert int.from_bytes((await host.axil.read(address, 4)).data, "little") == word


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    addresses = {register.address: register for register in host.map.values()}
    for address in range(0, 1 << host.axil.read_if.address_width, 4):
        register = addresses.get(address)
        found = await host.axil.read(address, 4)
        assert found.resp == (AxiResp.OKAY if register else AxiResp.SLVERR), hex(address)
        if register is None:
            assert found.data == bytes(4)
        # Zeros change nothing, wherever they are written.
        done = await host.axil.write(address, bytes(4))
        assert done.resp == (AxiResp.OKAY if register and register.writable else
                             AxiResp.SLVERR), hex(address)
    before = await host.read("ID")
    await host.write("ID", AxiResp.SLVERR, id=0)
    assert await host.read("ID") == before
    await host.expect_errors()
    await host.run(host.some_job())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_start_that_cannot_be_is_refused(dut):
    host = await Host.start(dut)
    job = host.some_job()
    (m, k), (_, n) = job["acts"].shape, job["weights"].shape
    wrong = [(0, k, n), (m, 0, n), (m, k, 0)]
    if host.params.k_max < 65535:
        wrong.append((m, host.params.k_max + 1, n))
    for sizes in wrong:
        for name, size in zip("mkn", sizes, strict=True):
            await host.write(name.upper(), AxiResp.OKAY, **{name: size})
        await host.write("CONTROL", start=1)
        assert not (await host.read("STATUS"))["busy"]
        await host.expect_errors("size")
    await host.run(job)
    if host.params.k_max < 4096:
        await host.run(host.job(1, host.params.k_max, 1))
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_start_while_busy_is_refused(dut):
    host = await Host.start(dut)
    p = host.params
    job = host.job(2 * p.rows + 1, p.rows + 1, 2 * p.cols + 1)
    await host.send("weights", host.packet(job, "weights"))
    await host.command(job)
    assert (await host.read("STATUS"))["busy"]
    # What is written meanwhile is for the next command.
    await host.write("M", m=1)
    await host.write("K", k=1)
    await host.write("N", n=1)
    await host.write("CONTROL", start=1)
    await host.expect_errors("busy")
    for name in host.inputs[1:]:
        await host.send(name, host.packet(job, name))
    await host.results(job)
    await host.ended()
    await host.expect_errors()
    await host.run(host.some_job())


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
    for source in host.sources.values():
        source.set_pause_generator(pauses(idle))
    for name in host.inputs:
        job = one_block(host, name)
        packet = host.packet(job, name)
        for kept in {1, random.randint(1, len(packet) - 1), len(packet) - 1}:
            following = host.some_job()
            for each in host.inputs:
                await host.send(each, packet[:kept] if each == name else host.packet(job, each))
                await host.send(each, host.packet(following, each))
            await host.command(job)
            await host.results(cut(host, job, name, kept))
            await host.ended()
            await host.expect_errors(f"{name}_early")
            await host.command(following)
            await host.results(following)
            await host.ended()
            await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_late_loses_its_end(dut, idle):
    host = await Host.start(dut)
    for source in host.sources.values():
        source.set_pause_generator(pauses(idle))
    for name in host.inputs:
        for surplus in (1, 2, 9):
            job, following = host.some_job(), host.some_job()
            packet = host.packet(job, name)
            extra = np.frombuffer(random.randbytes(surplus * packet.shape[1]), np.uint8)
            late = np.concatenate([packet, extra.reshape(surplus, -1)])
            for each in host.inputs:
                await host.send(each, late if each == name else host.packet(job, each))
                await host.send(each, host.packet(following, each))
            await host.command(job)
            await host.results(job)
            await host.ended()
            await host.expect_errors(f"{name}_late")
            await host.command(following)
            await host.results(following)
            await host.ended()
            await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def busy_until_the_surplus_has_ended(dut):
    host = await Host.start(dut)
    for late in host.inputs:
        job = host.some_job()
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        packet = host.packet(job, late)
        driving = cocotb.start_soon(host.drive(late, np.concatenate([packet, packet[:1]])))
        await host.command(job)
        await host.results(job)
        await driving
        status = await host.read("STATUS")
        assert (status["busy"], status["done"], status["results_open"]) == (1, 0, 0)
        assert [name for name in host.inputs if status[f"{name}_open"]] == [late]
        await host.send(late, packet[:1])
        await host.ended()
        await host.expect_errors(f"{late}_late")


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def an_abort_ends_what_is_open(dut):
    """Whatever is missing then, as many results come as were announced."""
    host = await Host.start(dut)
    for missing in [*host.inputs, "all"]:
        for _ in range(3):
            job = host.some_job()
            driving = []
            for name in host.inputs:
                packet = host.packet(job, name)
                if missing in (name, "all"):
                    part = packet[:random.randint(0, len(packet) - 1)]
                    driving.append(cocotb.start_soon(host.drive(name, part)))
                else:
                    await host.send(name, packet)
            await host.command(job)
            await host.bench.cycles(random.randint(100, 150))
            for each in driving:
                each.cancel()
            host.silence()
            assert (await host.read("STATUS"))["busy"]
            await host.write("CONTROL", abort=1)
            frame = await host.sink.recv()
            golden = host.contract.outputs(host.params, [job])["o"]["data"]
            assert len(frame.tdata) // host.sink.byte_lanes == len(golden)
            await host.ended()
            await host.expect_errors("aborted")
            await host.run(host.some_job())
            await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def an_abort_ends_a_surplus(dut):
    host = await Host.start(dut)
    job = host.some_job()
    for name in host.inputs[1:]:
        await host.send(name, host.packet(job, name))
    driving = cocotb.start_soon(host.drive("weights", host.packet(job, "weights")))
    await host.command(job)
    await host.results(job)
    await driving
    assert (await host.read("STATUS"))["busy"]
    await host.write("CONTROL", abort=1)
    await host.ended()
    await host.write("ERROR", aborted=1)
    await host.expect_errors("weights_late")
    await host.write("CONTROL", abort=1)  # nothing runs: nothing happens
    await host.run(host.some_job())
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def interrupts(dut):
    host = await Host.start(dut)
    job = host.some_job()
    for name in host.inputs:
        await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.results(job)
    while not (await host.read("STATUS"))["done"]:
        pass
    assert not dut.irq.value
    await host.write("INTERRUPT", done=1)
    assert dut.irq.value
    await host.write("INTERRUPT", error=0)
    assert not dut.irq.value
    await host.write("CONTROL", start=1)  # the packets are missing: it runs on
    await host.write("STATUS", done=1)
    await host.write("CONTROL", start=1)
    assert (await host.read("ERROR"))["busy"]
    assert not dut.irq.value
    await host.write("INTERRUPT", error=1)
    assert dut.irq.value
    await host.write("ERROR", busy=1)
    assert not dut.irq.value
    await host.write("INTERRUPT", done=1)
    assert not dut.irq.value
    await host.write("CONTROL", abort=1)
    await RisingEdge(dut.irq)
    assert (await host.read("STATUS")) == dict(
        await host.read("STATUS"), busy=0, done=1, error=1)
    await host.write("STATUS", done=1)
    assert not dut.irq.value


@cocotb.test(timeout_time=500, timeout_unit="us")
async def reset_ends_a_command(dut):
    host = await Host.start(dut)
    job = host.some_job()
    await host.send("weights", host.packet(job, "weights")[:1])
    await host.command(job)
    await host.bench.cycles(20)
    await host.bench.reset(1)
    status = await host.read("STATUS")
    assert not any(status.values())
    await host.run(host.some_job())
    await host.expect_errors()
