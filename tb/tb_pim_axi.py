"""Bench of the wrapped channel, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge
from cocotb.utils import get_sim_time
from cocotbext.axi import AxiResp

import axi_host
from axi_host import AxiHost, numbers, pauses, whole_bytes
from tilewright import beats
from tilewright.pim.layouts import command_layout
from tilewright_golden.pim import program
from tilewright_golden.pim.accounts import unaccounted
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.requests import FIELDS, Command, Error, Opcode
from tilewright_golden.pim.scripts import Script
from tilewright_golden.pim.traffic import WIDTHS
from tilewright_sim.bench import PERIOD

READS, RESULTS, STATUS = "m_axis_reads", "m_axis_results", "m_axis_status"
BUSES = ["requests", "data", READS, RESULTS, STATUS]


class Host(AxiHost):
    """Software and DMA engines of a system around the channel; it watches the command pins."""

    def __init__(self, bench):
        super().__init__(bench)
        self.cycle, self.quiet, self.rows = 0, 0, []
        cocotb.start_soon(self._watch())

    async def _watch(self):
        edge = RisingEdge(self.dut.clk)
        while True:
            await edge
            if self.dut.rst.value:
                self.cycle, self.quiet, self.rows = 0, 0, []
                continue
            self.quiet += 1
            if self.dut.command_valid.value:  # a cycle behind the bus
                self.rows.append((self.cycle - 1, int(self.dut.command.value)))
                self.quiet = 0
            self.cycle += 1

    @property
    def trace(self):
        """Commands since reset."""
        size = beats.storage(command_layout())
        raw = b"".join(word.to_bytes(size, "little") for _, word in self.rows)
        found = beats.unpack(command_layout(), np.frombuffer(raw, np.uint8).reshape(-1, size))
        return found | {"cycle": np.array([cycle for cycle, _ in self.rows], np.int64)}

    def hold(self, requests, errors):
        """No command has broken a rule, and the requests since reset had theirs."""
        trace = self.trace
        violations = check(self.params, trace, end=self.cycle)
        assert not violations, violations[0]
        assert unaccounted(self.params, requests, errors, trace) is None

    @property
    def signed(self):
        return not self.params.floating

    async def ask(self, requests, data):
        """Queue requests, a dict of `FIELDS`, and columns."""
        packet = np.concatenate([whole_bytes(requests[name], WIDTHS[name]) for name in FIELDS],
                                axis=1)
        await self.send("requests", packet)
        if len(data):
            await self.send("data", whole_bytes(data, self.params.form.width))

    async def take(self, name, count, lanes, packet=1):
        """So many packets of so many beats, as numbers (packets * packet, lanes)."""
        found = []
        p = self.params
        size = -(-{STATUS: 3, READS: p.form.width, RESULTS: p.unit.result_bits}[name] // 8)
        for _ in range(count):
            frame = await self.sinks[name].recv()
            raw = np.frombuffer(bytes(frame.tdata), np.uint8)
            found.append(raw.reshape(packet, lanes, size))
        signed = self.signed and name != STATUS
        return numbers(np.concatenate(found), signed) if found else np.zeros((0, lanes), int)

    async def expect(self, done):
        """What the requests gave, on every bus."""
        p = self.params
        errors = await self.take(STATUS, len(done.errors), 1)
        np.testing.assert_array_equal(errors[:, 0], done.errors)
        reads = await self.take(READS, len(done.reads), p.lanes)
        np.testing.assert_array_equal(reads, done.reads)
        assert len(done.results) % p.waves == 0
        results = await self.take(RESULTS, len(done.results) // p.waves,
                                  p.wave_units * p.vectors, p.waves)
        np.testing.assert_array_equal(results.reshape(done.results.shape), done.results)

    async def run(self, requests, data):
        """Requests after reset, and what they give."""
        done = program.run(self.params, requests, data)
        assert not len(done.undefined)
        await self.ask(requests, data)
        await self.expect(done)
        assert all(sink.empty() for sink in self.sinks.values())
        # A request that was admitted may have commands to come.
        while self.quiet < 2 * self.params.timing.rfc:
            await self.bench.cycles(100)
        self.hold(requests, done.errors)
        return done

    def jobs(self):
        """The seeded workload, each job as it would be after reset: requests, columns."""
        jobs = self.contract.random(self.params, cocotb.RANDOM_SEED)
        return [tuple(self.contract.inputs(self.params, [job]).values()) for job in jobs]

    def some(self):
        """The one that is the shortest."""
        requests, data = min(self.jobs(), key=lambda job: len(job[0]["opcode"]))
        return requests, data["data"]

    async def count(self, name):
        field, = self.map[name].fields
        return (await self.read(name))[field.name]


def only(*rows):
    """Requests, the fields that are not named 0."""
    return {name: np.array([row.get(name, 0) for row in rows]) for name in FIELDS}


@cocotb.test(timeout_time=20, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def traffic(dut, idle, stall):
    """Counters are those of the commands that were seen; ERROR is what was refused."""
    host = await Host.start(dut)
    requests, data = host.some()
    last = only({"opcode": 15})
    host.pause(idle, stall)
    done = await host.run({name: np.append(requests[name], last[name]) for name in FIELDS}, data)
    for one in Command:
        before = np.sum(host.trace["opcode"] == one)
        found = await host.count(f"COUNT_{one.name}")
        assert before <= found <= np.sum(host.trace["opcode"] == one), one
    assert await host.count("STEPS") == host.trace["steps"].sum() > 0
    assert await host.count("REQUESTS") == len(done.errors)
    assert await host.count("REFUSED") == np.sum(done.errors != Error.NONE) > 0
    await host.expect_errors(*(Error(code).name.lower()
                               for code in np.unique(done.errors) if code))


@cocotb.test(timeout_time=40, timeout_unit="ms")
@cocotb.parametrize(slow=BUSES)
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    (host.sources | host.sinks)[slow].set_pause_generator(pauses(0.9))
    await host.run(*host.some())


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def each_refusal_has_its_bit(dut):
    """In ERROR, with an interrupt; a beat of data goes with each WRITE and GWRITE."""
    host = await Host.start(dut)
    await host.write("INTERRUPT", error=1)
    rows = Script(host.params, np.random.default_rng(1), 1, 1).wrong()
    seen, told = set(), []
    for row in rows:
        told.append(row)
        takes = [row["opcode"] in (Opcode.WRITE, Opcode.GWRITE) for row in told]
        errors = program.run(host.params, only(*told),
                             np.ones((sum(takes), host.params.lanes), int)).errors
        assert not dut.irq.value
        await host.ask(only(row), np.ones((int(takes[-1]), host.params.lanes), int))
        found = await host.take(STATUS, 1, 1)
        assert found[0, 0] == errors[-1]
        await host.bench.cycles(2)
        name = Error(int(errors[-1])).name.lower()
        seen.add(name)
        assert dut.irq.value == (name != "none")
        await host.expect_errors(*({name} - {"none"}))
    assert {"opcode", "header", "address"} <= seen
    assert all(sink.empty() for sink in host.sinks.values())


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def results_interrupt(dut):
    """When the last wave's beat has left."""
    host = await Host.start(dut)
    await host.write("INTERRUPT", done=1)
    host.sinks[RESULTS].pause = True
    await host.ask(only({"opcode": Opcode.READRES}), [])
    await host.bench.cycles(400)
    assert not dut.irq.value
    host.sinks[RESULTS].pause = False
    await host.take(RESULTS, 1, host.params.wave_units * host.params.vectors, host.params.waves)
    await host.bench.cycles(2)
    assert dut.irq.value
    await host.write("STATUS", done=1)
    await host.bench.cycles(2)
    assert not dut.irq.value


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def counters_begin_again(dut):
    """All of them after a clear; cycles only with the next request."""
    host = await Host.start(dut)
    await host.run(*host.some())
    first = await host.count("CYCLES_LOW")
    assert 0 < await host.count("CYCLES_LOW") - first < 100
    await host.write("CONTROL", clear=1)
    for register in host.map.values():
        if register.address >= host.map["CYCLES_LOW"].address and register.name != "COUNT_REF":
            assert await host.count(register.name) == 0, register.name
    host.sinks[STATUS].pause = True
    stamps: list[int] = []

    async def watch():
        while not stamps:
            await RisingEdge(dut.clk)
            if dut.m_axis_status_tvalid.value:
                stamps.append(int(get_sim_time("ns")) // PERIOD)

    cocotb.start_soon(watch())
    await host.ask(only({"opcode": 15}), [])
    await host.bench.cycles(50)
    begun = int(get_sim_time("ns")) // PERIOD
    found = await host.count("CYCLES_LOW")
    ended = int(get_sim_time("ns")) // PERIOD
    # From the cycle before the status stands on the bus.
    assert begun < stamps[0] + found <= ended
    assert await host.count("REQUESTS") == await host.count("REFUSED") == 1


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def columns_and_results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    host.pause(stall=0.7)
    counted = {READS: 0, RESULTS: 0}

    async def watch():
        while True:
            await RisingEdge(dut.clk)
            for name in counted:
                bus = host.sinks[name].bus
                counted[name] += int(bus.tvalid.value and not bus.tready.value)

    cocotb.start_soon(watch())
    await host.run(*host.some())
    assert await host.count("READS_STALLS") == counted[READS] > 0
    assert await host.count("RESULTS_STALLS") == counted[RESULTS] > 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def latency_is_declared(dut):
    """The first READ, of a bank that is closed."""
    host = await Host.start(dut)
    stamps = {}

    async def watch(name):
        bus = (host.sources | host.sinks)[name].bus
        while name not in stamps:
            await RisingEdge(dut.clk)
            if bus.tvalid.value and bus.tready.value:
                stamps[name] = int(get_sim_time("ns")) // PERIOD

    for name in ("requests", READS):
        cocotb.start_soon(watch(name))
    await host.ask(only({"opcode": Opcode.READ}), [])
    await host.take(READS, 1, host.params.lanes)
    await host.bench.cycles(2)
    assert stamps[READS] - stamps["requests"] == host.component.latency


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    p = host.params
    assert await host.read("SHAPE") == {"banks": p.banks, "ranks": p.ranks, "group": p.group,
                                        "bundle": p.bundle, "buffers": p.buffers}
    assert await host.read("LIMITS") == {"rows": p.rows, "columns": p.columns}
    assert await host.read("VECTORS") == {"steps": p.vector_steps, "vectors": p.vectors,
                                          "lanes": p.lanes}
    assert (await host.read("ID"))["id"].to_bytes(4) == b"TWPM"


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.write("REQUESTS", AxiResp.SLVERR, count=0)


@cocotb.test(timeout_time=20, timeout_unit="ms")
@cocotb.parametrize(after=range(2))
async def reset_in_the_middle(dut, after):
    """What was begun is forgotten, all rows are closed, counters are 0."""
    host = await Host.start(dut)
    requests, data = host.some()
    await host.ask(requests, data)
    await host.bench.cycles(random.randint(20, 1500) + after)
    host.silence()
    await host.bench.reset(1)
    for sink in host.sinks.values():
        sink.clear()
    await host.bench.cycles(3)
    assert await host.count("REQUESTS") == 0
    await host.run(requests, data)
