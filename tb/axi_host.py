"""Software and DMA engines around a design with AXI ports, and what every such design must do."""

import logging
import random
from abc import ABC, abstractmethod
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
from tilewright_sim.bench import Bench


def pauses(chance):
    """What `set_pause_generator` takes."""
    return (random.random() < chance for _ in count())


def whole_bytes(values, width):
    """Lanes of beats as bytes (beats, bytes), with noise in the bits that are padding."""
    values = np.asarray(values).reshape(len(values), -1)
    size = -(-width // 8)
    noise = np.random.default_rng(random.getrandbits(32)).integers(
        0, 1 << (8 * size - width), values.shape)
    words = (values & ((1 << width) - 1) | noise << width).astype("<i8")
    return words.view(np.uint8).reshape(*words.shape, 8)[:, :, :size].reshape(len(words), -1)


def numbers(raw, signed):
    """Lanes of bytes, lowest first in the last axis, as integers."""
    size = raw.shape[-1]
    values = sum(raw[..., byte].astype(np.int64) << 8 * byte for byte in range(size))
    return values - ((values >> (8 * size - 1)) << (8 * size)) if signed else values


class AxiHost:
    """Bus models on every port.

    An input is called as its port without `s_axis_`, an output as its port.
    """

    def __init__(self, bench):
        logging.getLogger("cocotb").setLevel(logging.WARNING)
        self.bench, dut = bench, bench.dut
        self.dut, self.component = dut, bench.component
        self.params, self.contract = bench.config.params, bench.config.contract
        self.map = bench.component.registers
        buses = [name.removesuffix("_tdata") for name in bench.component.signature.members
                 if name.endswith("_tdata")]
        self.inputs = [name.removeprefix("s_axis_") for name in buses if name[0] == "s"]
        self.axil: Any = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
        self.sources: dict[str, Any] = {
            name: AxiStreamSource(AxiStreamBus.from_prefix(dut, f"s_axis_{name}"),
                                  dut.clk, dut.rst) for name in self.inputs}
        self.sinks: dict[str, Any] = {
            name: AxiStreamSink(AxiStreamBus.from_prefix(dut, name), dut.clk, dut.rst)
            for name in buses if name[0] == "m"}

    @classmethod
    async def start(cls, dut):
        """A host whose design has been reset."""
        host = cls(Bench(dut))
        host.bench.clock.start()
        await host.bench.reset()
        await host.bench.cycles(3)  # the models are at rest then
        for channel in ("aw", "ar"):
            getattr(dut, f"s_axil_{channel}prot").value = 0
        for name in host.sinks:
            cocotb.start_soon(host._holds(name))
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

    # Data: lanes in whole bytes

    def pause(self, idle=0.0, stall=0.0):
        """Let all sources and all sinks pause with these chances."""
        for model in self.sources.values():
            model.set_pause_generator(pauses(idle))
        for model in self.sinks.values():
            model.set_pause_generator(pauses(stall))

    async def send(self, name, packet):
        """Queue a packet at an input."""
        await self.sources[name].send(packet.tobytes())

    async def drive(self, name, packet, keep=-1, last=0):
        """Offer beats as the model of a source cannot: without an end, or with any `keep`."""
        bus = self.sources[name].bus
        for beat in packet:
            bus.tdata.value = int.from_bytes(beat.tobytes(), "little")
            bus.tlast.value = last
            if hasattr(bus, "tkeep"):
                bus.tkeep.value = keep % (1 << len(bus.tkeep))
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

    async def _holds(self, name):
        """What is offered must stand until it is taken."""
        dut, bus, waiting = self.dut, self.sinks[name].bus, None
        pins = [getattr(bus, name) for name in ("tdata", "tkeep", "tlast") if hasattr(bus, name)]
        while True:
            await RisingEdge(dut.clk)
            shown = tuple(int(pin.value) for pin in pins)
            valid = bus.tvalid.value == 1
            assert waiting is None or (valid and shown == waiting), f"{name} changed before tready"
            stands = valid and not bus.tready.value and not dut.rst.value
            waiting = shown if stands else None


class CommandHost(AxiHost, ABC):
    """A host of a design that runs one command at a time."""

    @abstractmethod
    def size(self, job) -> tuple[int, ...]:
        """Those of m, k and n that the design has, of a job."""

    @abstractmethod
    def options(self, job) -> dict[str, int]:
        """Fields of OPTIONS."""

    @abstractmethod
    def packet(self, job, name) -> np.ndarray:
        """The beats of an input as bytes (beats, bytes)."""

    @abstractmethod
    async def results(self, job) -> None:
        """Receive a packet of results and compare it with golden."""

    @abstractmethod
    def results_size(self, job) -> int:
        """Bytes of a packet of results."""

    @abstractmethod
    def some_job(self) -> dict[str, np.ndarray]:
        """A small job with tails in every direction."""

    @property
    def sizes(self):
        """Those of m, k and n that the design has."""
        return [size for size in "mkn" if size.upper() in self.map]

    async def cycles(self):
        """The counter of cycles, which stands."""
        return ((await self.read("CYCLES_HIGH"))["cycles"] << 32
                | (await self.read("CYCLES_LOW"))["cycles"])

    async def stalls(self):
        """The counter of each stream."""
        return {name: (await self.read(f"{name.upper()}_STALLS"))["cycles"]
                for name in [*self.inputs, "results"]}

    async def command(self, job):
        """Set the sizes and options of a job, and start it."""
        for name, size in zip(self.sizes, self.size(job), strict=True):
            await self.write(name.upper(), AxiResp.OKAY, **{name: size})
        if "OPTIONS" in self.map:
            await self.write("OPTIONS", AxiResp.OKAY, **self.options(job))
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

    async def frame(self):
        """A packet of results as bytes."""
        sink, = self.sinks.values()
        return bytes((await sink.recv()).tdata)


# What every design with a register file does

async def registers_read_what_the_map_says(host):
    for channel in (host.axil.write_if.aw_channel, host.axil.write_if.w_channel,
                    host.axil.write_if.b_channel, host.axil.read_if.ar_channel,
                    host.axil.read_if.r_channel):
        channel.set_pause_generator(pauses(0.3))
    for register in host.map.values():
        read = await host.read(register.name)
        for field in register.fields:
            assert read[field.name] == (field.value or 0), f"{register.name}.{field.name}"


async def bytes_are_written_apart(host):
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


async def what_is_reserved_answers_slverr(host):
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


# What every design that runs commands does

async def packets_wait_before_the_first_command(host, jobs):
    """Also the packets of the jobs that come later; nothing is left in the end."""
    for name in host.inputs:
        for job in jobs:
            await host.send(name, host.packet(job, name))
    for job in jobs:
        await host.command(job)
        await host.results(job)
        await host.ended()
    await host.expect_errors()
    assert all(sink.empty() for sink in host.sinks.values())


async def results_that_wait_are_counted(host, long, short):
    host.pause(stall=0.7)
    bus = next(iter(host.sinks.values())).bus
    counted = 0

    async def monitor():
        nonlocal counted
        while True:
            await RisingEdge(host.dut.clk)
            counted += int(bus.tvalid.value and not bus.tready.value)

    cocotb.start_soon(monitor())
    await host.run(long)
    assert counted > 0
    assert (await host.stalls())["results"] == counted
    await host.run(short)
    assert (await host.stalls())["results"] < counted


async def a_start_that_cannot_be_is_refused(host, k_max):
    job = host.some_job()
    m, k, n = host.size(job)
    wrong = [(0, k, n), (m, 0, n), (m, k, 0)]
    if k_max < 65535:
        wrong.append((m, k_max + 1, n))
    for sizes in wrong:
        for name, size in zip("mkn", sizes, strict=True):
            await host.write(name.upper(), AxiResp.OKAY, **{name: size})
        await host.write("CONTROL", start=1)
        assert not (await host.read("STATUS"))["busy"]
        await host.expect_errors("size")
    await host.run(job)


async def a_start_while_busy_is_refused(host, job):
    """What is written while a command runs is for the next one."""
    await host.send(host.inputs[0], host.packet(job, host.inputs[0]))
    await host.command(job)
    assert (await host.read("STATUS"))["busy"]
    for name in host.sizes:
        await host.write(name.upper(), AxiResp.OKAY, **{name: 1})
    if "OPTIONS" in host.map:
        await host.write("OPTIONS", AxiResp.OKAY, **{
            field.name: random.getrandbits(field.width) for field in host.map["OPTIONS"].fields})
    await host.write("CONTROL", start=1)
    await host.expect_errors("busy")
    for name in host.inputs[1:]:
        await host.send(name, host.packet(job, name))
    await host.results(job)
    await host.ended()
    await host.expect_errors()
    await host.run(host.some_job())


async def a_short_packet(host, job, name, kept, shorter):
    """The job with a packet cut to `kept` beats is `shorter`; the next ones lose nothing."""
    following = host.some_job()
    for each in host.inputs:
        packet = host.packet(job, each)
        await host.send(each, packet[:kept] if each == name else packet)
        await host.send(each, host.packet(following, each))
    await host.command(job)
    await host.results(shorter)
    await host.ended()
    await host.expect_errors(f"{name}_early")
    await host.command(following)
    await host.results(following)
    await host.ended()
    await host.expect_errors()


async def a_stream_that_ends_late_loses_its_end(host):
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


async def busy_until_the_surplus_has_ended(host):
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


async def an_abort_ends_what_is_open(host):
    """Whatever is missing then, as many results come as were announced."""
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
            assert len(await host.frame()) == host.results_size(job)
            await host.ended()
            await host.expect_errors("aborted")
            await host.run(host.some_job())
            await host.expect_errors()


async def an_abort_ends_a_surplus(host):
    job, late = host.some_job(), host.inputs[0]
    for name in host.inputs[1:]:
        await host.send(name, host.packet(job, name))
    driving = cocotb.start_soon(host.drive(late, host.packet(job, late)))
    await host.command(job)
    await host.results(job)
    await driving
    assert (await host.read("STATUS"))["busy"]
    await host.write("CONTROL", abort=1)
    await host.ended()
    await host.write("ERROR", aborted=1)
    await host.expect_errors(f"{late}_late")
    await host.write("CONTROL", abort=1)  # nothing runs: nothing happens
    await host.run(host.some_job())
    await host.expect_errors()


async def interrupts(host):
    irq, job = host.dut.irq, host.some_job()
    for name in host.inputs:
        await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.results(job)
    while not (await host.read("STATUS"))["done"]:
        pass
    assert not irq.value
    await host.write("INTERRUPT", done=1)
    assert irq.value
    await host.write("INTERRUPT", error=0)
    assert not irq.value
    await host.write("CONTROL", start=1)  # the packets are missing: it runs on
    await host.write("STATUS", done=1)
    await host.write("CONTROL", start=1)
    assert (await host.read("ERROR"))["busy"]
    assert not irq.value
    await host.write("INTERRUPT", error=1)
    assert irq.value
    await host.write("ERROR", busy=1)
    assert not irq.value
    await host.write("INTERRUPT", done=1)
    assert not irq.value
    await host.write("CONTROL", abort=1)
    await RisingEdge(irq)
    assert (await host.read("STATUS")) == dict(
        await host.read("STATUS"), busy=0, done=1, error=1)
    await host.write("STATUS", done=1)
    assert not irq.value


async def reset_ends_a_command(host):
    """Also with a packet that has only begun, and with results that wait."""
    for complete in (False, True):
        job = host.some_job()
        for name in host.inputs if complete else host.inputs[:1]:
            packet = host.packet(job, name)
            await host.send(name, packet if complete else packet[:1])
        host.pause(stall=float(complete))
        await host.command(job)
        await host.bench.cycles(20 + 60 * complete)
        await host.bench.reset(1)
        host.pause()
        status = await host.read("STATUS")
        assert not any(status.values())
        await host.run(host.some_job())
        await host.expect_errors()
