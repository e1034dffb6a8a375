"""Bench of the wrapped attention engines, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

import axi_host
from axi_host import CommandHost, numbers, pauses, whole_bytes
from tilewright_golden.attention import HammingParams
from tilewright_sim.bench import expect

CONSTANTS = ("table", "scale", "shift")


class Host(CommandHost):
    """Software and DMA engines of a system around the engine.

    A job is a command: the tensors of the contract, of which `k` and `v` are the rows that it
    adds; `past` holds those that were there, `begin` and `end` are options.
    """

    def size(self, job):
        """M and n of a job."""
        return len(job["q"]), len(job["k"])

    def options(self, job):
        """Fields of OPTIONS; a scale that must not be taken where no sequence begins."""
        fields = {name: int(job[name]) for name in ("begin", "end", "causal")}
        for field in self.map["OPTIONS"].fields:
            if field.name in CONSTANTS:
                fields[field.name] = (int(job[field.name]) if job["begin"] else
                                      random.getrandbits(field.width))
        return fields

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes); none where the command has no packet."""
        p = self.params
        rows = job[{"keys": "k", "values": "v", "queries": "q"}.get(name, name)]
        if len(rows) == 0 or (name == "table" and not job["begin"]):
            return np.empty((0, 0), np.uint8)
        if name == "table":
            return whole_bytes(rows, p.weight)
        if name == "values":
            # Behind the last element of a row there is junk.
            beats = self.junk(p.value, (len(rows), p.groups * p.columns))
            beats[:, :p.values] = rows
            return whole_bytes(beats.reshape(-1, p.columns), p.value.width)
        if not isinstance(p, HammingParams):
            return whole_bytes(rows, p.operands.width)
        padding = np.random.default_rng(random.getrandbits(32)).integers(
            0, 2, (len(rows), -p.head % 8))
        return np.packbits(np.concatenate([rows, padding], axis=1).astype(np.uint8), axis=1,
                           bitorder="little")

    def junk(self, form, shape):
        """Numbers that would be seen in a sum."""
        return np.random.default_rng(random.getrandbits(32)).choice(form.operands(), shape)

    async def send(self, name, packet):
        """Queue a packet at an input, if there is one."""
        if len(packet):
            await super().send(name, packet)

    async def results(self, job):
        """Receive a packet of results and compare it with golden."""
        p = self.params
        raw = np.frombuffer(await self.frame(), np.uint8)
        raw = raw.reshape(-1, self.sinks["m_axis_results"].byte_lanes)
        signed = p.output.signed and not p.output.name.startswith("bf")
        found = numbers(raw, signed)
        expect({"m_axis_results": {"data": found}},
               {"m_axis_results": {"data": self.golden(job).reshape(-1)}})

    def golden(self, job):
        """Results (m, dv)."""
        whole = job | {name: np.concatenate([job["past"][name], job[name]]) for name in "kv"}
        return self.contract.result(self.params, whole)

    def results_size(self, job):
        """Bytes of a packet of results."""
        return len(job["q"]) * self.params.values * self.sinks["m_axis_results"].byte_lanes

    async def cached(self):
        """How many rows there are, and whether they can be gone on with."""
        found = await self.read("CACHED")
        return found["rows"], found["open"]

    # Commands

    def whole(self, job, end=1):
        """A sequence of the contract as one command."""
        past = {name: job[name][:0] for name in "kv"}
        return job | {"begin": 1, "end": end, "past": past}

    def sequence(self, m, n, causal=0, end=1):
        """A seeded sequence as one command."""
        rng = np.random.default_rng(random.getrandbits(32))
        job = self.contract._job(self.params, rng, n, m)
        return self.whole(job | {"causal": np.asarray(causal)}, end)

    def after(self, job, m, n, causal=0, end=1):
        """A command that goes on with a sequence."""
        more = self.sequence(m, n, causal, end)
        past = {name: np.concatenate([job["past"][name], job[name]]) for name in "kv"}
        constants = {name: job[name] for name in CONSTANTS if name in job}
        return more | constants | {"begin": 0, "past": past}

    def cut(self, job, sizes):
        """A causal sequence with a query for each row, in pieces of so many rows."""
        pieces, first = [], 0
        for size in sizes:
            rows = slice(first, first + size)
            pieces.append(job | {name: job[name][rows] for name in "qkv"} | {
                "past": {name: job[name][:first] for name in "kv"},
                "begin": int(first == 0), "end": int(first + size == len(job["k"]))})
            first += size
        return pieces

    def some_job(self):
        """A small sequence that ends, or might go on."""
        n = random.randint(min(2, self.params.keys), min(self.params.keys, 7))
        causal = random.randint(0, 1)
        m = random.randint(2, 5)
        return self.sequence(min(m, n) if causal else m, n, causal, random.randint(0, 1))


def sizes_of(total, most):
    """Pieces of 1 to `most` that add up."""
    sizes = []
    while total:
        sizes.append(random.randint(1, min(most, total)))
        total -= sizes[-1]
    return sizes


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def sequences(dut, idle, stall):
    """Packets of all of them wait at the inputs before the first command."""
    host = await Host.start(dut)
    jobs = [host.whole(job) for job in host.contract.random(host.params, cocotb.RANDOM_SEED)]
    jobs += [host.some_job() for _ in range(4)]
    host.pause(idle, stall)
    await axi_host.packets_wait_before_the_first_command(host, jobs)


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], most=[1, 4])
async def a_sequence_is_decoded(dut, idle, most):
    """One command for it, and one for each of its pieces: the results are the same."""
    host = await Host.start(dut)
    host.pause(idle)
    n = min(host.params.keys, 17)
    job = host.sequence(n, n, causal=1)
    await host.run(job)
    steps = host.cut(job, sizes_of(n, most))
    np.testing.assert_array_equal(host.golden(job),
                                  np.concatenate([host.golden(step) for step in steps]))
    for step in steps:
        for name in host.inputs:
            await host.send(name, host.packet(step, name))
    done = 0
    for step in steps:
        await host.command(step)
        await host.results(step)
        await host.ended()
        done += len(step["k"])
        assert await host.cached() == (done, int(done < n))
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def queries_come_without_rows(dut, idle):
    """Several rounds on one cache; packets of rows that are offered wait for a later command."""
    host = await Host.start(dut)
    host.pause(idle)
    n = min(host.params.keys - 1, 6)
    job = host.sequence(2, n, end=0)
    await host.run(job)
    later = host.after(job, 3, 1, end=1)
    for name in ("keys", "values"):
        await host.send(name, host.packet(later, name))
    for causal in (1, 0, 1):
        job = host.after(job, random.randint(1, n), 0, causal, end=0)
        await host.send("queries", host.packet(job, "queries"))
        await host.command(job)
        await host.results(job)
        await host.ended()
        assert await host.cached() == (n, 1)
    await host.send("queries", host.packet(later, "queries"))
    await host.command(later)
    await host.results(later)
    await host.ended()
    assert await host.cached() == (n + 1, 0)
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def begin_forgets_what_was_there(dut):
    """Rows, table and scale, whether or not the sequence before had ended."""
    host = await Host.start(dut)
    for end in (0, 1, 0, 0):
        first = host.sequence(2, min(host.params.keys, 7), end=end)
        await host.run(first)
        for n in (1, 3):
            second = host.sequence(2, min(host.params.keys, n), end=end)
            await host.run(second)
            assert await host.cached() == (len(second["k"]), 1 - end)
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def a_start_that_cannot_be_is_refused(dut):
    """For every reason there is, alone and with others; nothing has changed then."""
    host = await Host.start(dut)
    keys = host.params.keys

    async def refused(m, n, *reasons, **options):
        before = await host.read("CACHED")
        await host.write("M", m=m)
        await host.write("N", n=n)
        await host.write("OPTIONS", **options)
        await host.write("CONTROL", start=1)
        assert not (await host.read("STATUS"))["busy"]
        assert await host.read("CACHED") == before
        await host.expect_errors(*reasons)

    async def alike(rows, **begin):
        """What is refused at the beginning of a sequence and in the midst of one."""
        await refused(0, 1, "size", **begin)
        await refused(1, keys - rows + 1, "overflow", **begin)
        await refused(1, 65535, "overflow", **begin)
        await refused(rows + 2, 1, "causal", causal=1, end=1, **begin)
        await refused(0, keys + 1, "size", "overflow", end=1, **begin)

    await refused(1, 1, "closed", end=1)
    await refused(1, 0, "closed", "empty")
    for _ in range(2):
        await refused(1, 0, "empty", begin=1)
        await refused(1, 0, "empty", "causal", begin=1, causal=1)
        await alike(0, begin=1)
        job = host.sequence(2, min(keys - 1, 3), causal=1, end=0)
        await host.run(job)
        await alike(len(job["k"]))
        await alike(0, begin=1)
        await refused(1, 0, "empty", begin=1)
        last = host.after(job, len(job["k"]) + 1, 1, causal=1)
        await host.run(last)
        await refused(1, 1, "closed", end=1)
        await refused(1, 0, "closed", "empty", causal=0)
        await refused(2, 1, "closed", "causal", causal=1)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def the_last_row_fits(dut):
    """Row by row and in one piece; what is refused behind it leaves the cache as it is."""
    host = await Host.start(dut)
    keys = host.params.keys
    if keys > 64:
        return
    for whole in (True, False):
        job = host.sequence(2, keys if whole else keys - 1, end=0)
        await host.run(job)
        if not whole:
            job = host.after(job, 1, 1, end=0)
            await host.run(job)
        assert await host.cached() == (keys, 1)
        beyond = host.after(job, 1, 1, end=0)
        await host.command(beyond)
        await host.expect_errors("overflow")
        job = host.after(job, keys, 0, causal=1, end=0)
        await host.run(job)
        assert await host.cached() == (keys, 1)
    await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(slow=["keys", "values", "queries", "table", "results"])
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    models = host.sources | {"results": host.sinks["m_axis_results"]}
    if slow not in models:
        assert not hasattr(dut, f"s_axis_{slow}_tdata")
        return
    models[slow].set_pause_generator(pauses(0.9))
    for job in host.contract.random(host.params, cocotb.RANDOM_SEED)[4:]:
        await host.run(host.whole(job))
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def counters(dut):
    """Cycles equal the formula, if every packet waits."""
    host = await Host.start(dut)
    p = host.params
    jobs = [host.whole(job) for job in host.contract.random(p, cocotb.RANDOM_SEED)]
    for job in [*jobs, host.sequence(1, 1), *(host.some_job() for _ in range(4))]:
        for name in host.inputs:
            await host.send(name, host.packet(job, name))
        await host.bench.cycles(4)
        await host.command(job)
        await host.results(job)
        await host.ended()
        sizes = host.contract.sizes(p, [job])
        assert await host.cycles() == host.component.cycles(sizes), sizes
        assert not any((await host.stalls()).values())
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def latency_is_declared(dut):
    host = await Host.start(dut)
    job = host.sequence(1, 1)
    for name in host.inputs:
        if name != "queries":
            await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.bench.cycles(400)
    await host.send("queries", host.packet(job, "queries"))
    while not (dut.s_axis_queries_tvalid.value and dut.s_axis_queries_tready.value):
        await RisingEdge(dut.clk)
    cycles = 0
    while not dut.m_axis_results_tvalid.value:
        await RisingEdge(dut.clk)
        cycles += 1
    assert cycles == host.component.latency
    await host.results(job)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_late_stream_is_counted_as_long_as_it_is_late(dut):
    host = await Host.start(dut)
    for late in host.inputs:
        job = host.sequence(1, 1)
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.bench.cycles(random.randint(260, 290))
        await host.send(late, host.packet(job, late))
        await host.results(job)
        await host.ended()
        stalls = await host.stalls()
        delay = await host.cycles() - host.component.cycles(host.contract.sizes(host.params, [job]))
        assert delay > 30
        # Keys and values come side by side, so that not every stall costs.
        assert stalls[late] == delay if late in ("queries", "table") else stalls[late] >= delay
        assert not any(stalls[name] for name in host.inputs if name != late), late


@cocotb.test(timeout_time=500, timeout_unit="us")
async def stalls_are_those_of_the_command(dut):
    """Of an input without a packet too."""
    host = await Host.start(dut)
    job = host.sequence(1, 1, end=0)
    await host.command(job)
    await host.bench.cycles(50)
    for name in sorted(host.inputs, key=["table", "keys", "values", "queries"].index):
        await host.send(name, host.packet(job, name))
        await host.bench.cycles(100)
    await host.results(job)
    await host.ended()
    stalls = await host.stalls()
    assert all(stalls[name] for name in host.inputs)
    job = host.after(job, 1, 0)
    await host.run(job)
    stalls = await host.stalls()
    assert not any(stalls[name] for name in host.inputs if name != "queries")


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    long = host.sequence(5, min(host.params.keys, 9))
    await axi_host.results_that_wait_are_counted(host, long, host.sequence(1, 1))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    p = host.params
    assert await host.read("SHAPE") == {"head": p.head, "values": p.values, "lanes": p.lanes}
    assert await host.read("LIMITS") == {"keys": p.keys, "kept": p.kept_max}
    assert (await host.read("WEIGHTS"))["columns"] == p.columns
    assert (await host.read("FORMATS"))["accumulator"] == p.sum_width
    letters = {"Hamming": b"TWAH", "Dense": b"TWAD", "Dot": b"TWAT"}
    kind = type(p).__name__.removesuffix("Params")
    assert (await host.read("ID"))["id"].to_bytes(4) == letters[kind]


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.run(host.some_job())


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def a_start_while_busy_is_refused(dut):
    host = await Host.start(dut)
    for _ in range(3):
        await axi_host.a_start_while_busy_is_refused(host, host.some_job())


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_early_is_filled_with_zeros(dut, idle):
    """The next packets wait behind the short one, and lose nothing."""
    host = await Host.start(dut)
    p = host.params
    host.pause(idle)
    for name in host.inputs:
        n = min(p.keys, 4)
        job = host.sequence(n, n, causal=1)
        total = len(host.packet(job, name))
        for kept in {1, random.randint(1, total - 1), total - 1}:
            shorter = {tensor: np.copy(job[tensor]) for tensor in ("k", "v", "q")}
            match name:
                case "keys":
                    shorter["k"][kept:] = 0
                case "queries":
                    shorter["q"][kept:] = 0
                case "values":
                    rows = shorter["v"]
                    rows[-(-kept // p.groups):] = 0
                    if kept % p.groups:
                        rows[kept // p.groups, kept % p.groups * p.columns:] = 0
                case _:
                    shorter["table"] = np.copy(job["table"])
                    shorter["table"][kept:] = 0
            await axi_host.a_short_packet(host, job, name, kept, job | shorter)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_late_loses_its_end(dut, idle):
    host = await Host.start(dut)
    host.pause(idle)
    await axi_host.a_stream_that_ends_late_loses_its_end(host)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def busy_until_the_surplus_has_ended(dut):
    await axi_host.busy_until_the_surplus_has_ended(await Host.start(dut))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def an_abort_ends_what_is_open(dut):
    await axi_host.an_abort_ends_what_is_open(await Host.start(dut))


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def an_abort_comes_at_any_moment(dut):
    """Also while a query is at work: as many results come as were announced."""
    host = await Host.start(dut)
    aborted = 0
    for delay in range(0, 160, 5):
        job = host.some_job()
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
    assert aborted > 4
    assert all(sink.empty() for sink in host.sinks.values())


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def an_abort_ends_the_sequence(dut):
    """Nobody knows which of its rows were there."""
    host = await Host.start(dut)
    job = host.sequence(2, min(host.params.keys - 1, 3), end=0)
    await host.run(job)
    job = host.after(job, 2, 1, end=0)
    await host.command(job)
    await host.write("CONTROL", abort=1)
    assert len(await host.frame()) == host.results_size(job)
    await host.ended()
    await host.expect_errors("aborted")
    assert await host.cached() == (len(job["past"]["k"]) + 1, 0)
    await host.command(job)
    await host.expect_errors("closed")
    await host.run(host.some_job())
    await host.expect_errors()


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def an_abort_ends_a_surplus(dut):
    await axi_host.an_abort_ends_a_surplus(await Host.start(dut))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def interrupts(dut):
    await axi_host.interrupts(await Host.start(dut))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_ends_a_command(dut):
    """And its sequence."""
    host = await Host.start(dut)
    await axi_host.reset_ends_a_command(host)
    job = host.sequence(1, 1, end=0)
    await host.run(job)
    await host.bench.reset(1)
    assert await host.cached() == (0, 0)
    await host.command(host.after(job, 1, 1))
    await host.expect_errors("closed")
    await host.run(host.some_job())
