"""Bench of the wrapped compute SRAM, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge
from cocotbext.axi import AxiResp

import axi_host
from axi_host import CommandHost, pauses, whole_bytes
from tilewright_golden.lut.convert import Form, convert, convert_cycles, convert_rows
from tilewright_sim.bench import expect

LOAD, STORE, COPY, MOVE, MULTIPLY, CONVERT = range(6)
COUNTERS = {"cycles": "STEPS", "zero": "ZERO", "collapsed": "COLLAPSED", "reused": "REUSED"}
ERRORS = ("opcode", "rows", "columns", "width", "group", "batch", "length")


class Host(CommandHost):
    """Software and DMA engines of a system around the array.

    A job is a command, its `fields`, the beats of its packets, and what comes of it: the `stored`
    rows of a STORE, the `counts` of its status. A product has a STORE behind it, its `then`.
    """

    def size(self, job):
        return ()

    def options(self, job):
        """All other fields than those with a register of their own."""
        return {field.name: job["fields"].get(field.name, 0)
                for field in self.map["OPTIONS"].fields}

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes); none where the command has no packet."""
        beats = np.asarray(job.get(name, ()))
        if not len(beats):
            return np.empty((0, 0), np.uint8)
        if name == "acts":
            return whole_bytes(beats, self.params.act_bits)
        noise = np.random.default_rng(random.getrandbits(32)).integers(
            0, 2, (len(beats), -self.params.columns % 8))
        return np.packbits(np.concatenate([beats, noise], axis=1).astype(np.uint8), axis=1,
                           bitorder="little")

    async def send(self, name, packet):
        """Queue a packet at an input, if there is one."""
        if len(packet):
            await super().send(name, packet)

    async def command(self, job):
        """Write the fields of a command, and start it."""
        for name, register in self.words.items():
            await self.write(register, AxiResp.OKAY, **{name: job["fields"].get(name, 0)})
        await super().command(job)

    async def stored(self):
        """A packet of results as rows."""
        raw = np.frombuffer(await self.frame(), np.uint8)
        raw = raw.reshape(-1, self.sinks["m_axis_results"].byte_lanes)
        bits = np.unpackbits(raw, axis=1, bitorder="little").astype(np.int64)
        assert not bits[:, self.params.columns:].any()
        return bits[:, :self.params.columns]

    async def results(self, job):
        """Rows of a STORE; of a product the command that stores its sums is run for them."""
        if "then" in job:
            await self.ended()
            await self.counted(job)
            await self.command(job["then"])
            job = job["then"]
        if "stored" in job:
            expect({"results": {"row": await self.stored()}}, {"results": {"row": job["stored"]}})

    async def counted(self, job):
        """Compare the counters of the last command, where a job says what they are."""
        if "counts" in job:
            found = {name: (await self.read(register))["count"]
                     for name, register in COUNTERS.items()}
            assert found == job["counts"]

    def results_size(self, job):
        """Bytes of a packet of results."""
        rows = job["stored"] if "stored" in job else ()
        return len(rows) * self.sinks["m_axis_results"].byte_lanes

    @property
    def words(self):
        """Fields of a command that have a register of their own."""
        return {name: name.upper() for name in ("source", "target", "scratch", "count", "distance",
                                                "columns")}

    # Commands

    def simple(self, opcode, count=0, source=0, target=0, **fields):
        """A command on rows; `cycles` in `fields` are its steps if not `count`."""
        cycles = fields.pop("cycles", count)
        return {"fields": {"opcode": opcode, "source": source, "target": target, "count": count,
                           "columns": random.randint(1, self.params.columns)} | fields,
                "counts": dict.fromkeys(COUNTERS, 0) | {"cycles": cycles}}

    def load(self, rows, target=0):
        """LOAD."""
        return self.simple(LOAD, len(rows), target=target) | {"rows": rows}

    def store(self, rows, source=0):
        """STORE, of rows that should hold these."""
        return self.simple(STORE, len(rows), source) | {"stored": rows}

    def noise(self, count):
        """Rows of anything."""
        return np.random.default_rng(random.getrandbits(32)).integers(
            0, 2, (count, self.params.columns))

    def products(self, jobs):
        """The commands of the contract for these jobs: a product, and a STORE for it."""
        p = self.params
        inputs, outputs = self.contract.inputs(p, jobs), self.contract.outputs(p, jobs)
        found, rows, acts, stored = [], 0, 0, 0
        for first in range(0, len(inputs["i"]["opcode"]), 2):
            multiply, store = ({
                "fields": {name: int(values[number]) for name, values in inputs["i"].items()},
                "counts": {name: int(outputs["o_status"][name][number]) for name in COUNTERS},
            } for number in (first, first + 1))
            given = multiply["fields"]
            many = given["count"] * given["group"] * given["bits"]
            multiply["rows"] = inputs["i_rows"]["row"][rows:rows + many]
            multiply["acts"] = inputs["i_acts"]["acts"][acts:acts + given["count"] * given["batch"]]
            store["stored"] = outputs["o"]["row"][stored:stored + store["fields"]["count"]]
            rows, acts = rows + many, acts + len(multiply["acts"])
            stored += len(store["stored"])
            found.append(multiply | {"then": store})
        assert (rows, acts, stored) == (len(inputs["i_rows"]["row"]), len(inputs["i_acts"]["acts"]),
                                        len(outputs["o"]["row"]))
        return found

    def changed(self, job, **beats):
        """A product with other beats: what is stored then, and counted, if that is known."""
        given = job["fields"]
        groups, group, bits, batch = (given[name] for name in ("count", "group", "bits", "batch"))
        job = job | beats
        planes = job["rows"].reshape(groups * group, bits, -1)
        weights = np.einsum("kpc,p->kc", planes, _scale(bits))
        acts = job["acts"].reshape(groups, batch, group).swapaxes(0, 1).reshape(batch, -1)
        sums = acts @ weights
        stored = sums[:, None, :] >> np.arange(given["sum_bits"])[:, None] & 1
        job["then"] = job["then"] | {"stored": stored.reshape(-1, planes.shape[2])}
        return {name: value for name, value in job.items() if name != "counts"}

    def all_jobs(self):
        """Jobs of the contract."""
        return self.contract.random(self.params, cocotb.RANDOM_SEED)

    def some_job(self):
        """One of the soonest products of the contract, on any of its beats."""
        return random.choice(self.short)

    @property
    def short(self):
        """The products of few cycles, of more than one beat on each input."""
        found = [job for job in self.products(self.all_jobs())
                 if min(len(job["rows"]), len(job["acts"])) > 1]
        return sorted(found, key=lambda job: job["counts"]["cycles"])[:4]


class Loader(Host):
    """A host that only loads rows."""

    def some_job(self):
        p = self.params
        count = random.randint(2, 7)
        return self.load(self.noise(count), random.randint(0, p.rows - 1 - count))


def _scale(bits):
    """What each bit of a number in two's complement is worth."""
    scale = 1 << np.arange(bits)
    scale[-1] *= -1
    return scale


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def products(dut, idle, stall):
    """All of the contract: sums, and the counters of every command."""
    host = await Host.start(dut)
    host.pause(idle, stall)
    for job in host.products(host.all_jobs()):
        await host.run(job)
        await host.counted(job["then"])
    await host.expect_errors()


@cocotb.test(timeout_time=200, timeout_unit="us")
@cocotb.parametrize(idle=[0.0, 0.5])
async def packets_wait_before_the_first_command(dut, idle):
    host = await Host.start(dut)
    host.pause(idle)
    jobs = [host.some_job() for _ in range(4)]
    await axi_host.packets_wait_before_the_first_command(host, jobs)


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def rows_move(dut, idle, stall):
    """LOAD, STORE, COPY, MOVE and CONVERT by hand, on rows that hold anything."""
    host = await Host.start(dut)
    host.pause(idle, stall)
    p = host.params
    last = p.rows - 1
    array = np.zeros((p.rows, p.columns), np.int64)
    known = np.arange(p.rows) == last

    async def run(job):
        await host.run(job)
        await host.counted(job)
        assert await host.cycles() >= host.component.cycles([job["counts"]["cycles"]])

    def place(count):
        return random.randint(0, last - count)

    array[:last] = host.noise(last)
    known[:last] = True
    await run(host.load(array[:last]))
    pairs = [(form, to) for form in Form for to in Form if form.floating != to.floating
             and form.bits + to.bits + convert_rows(form, to) < p.rows]
    for opcode in [LOAD, COPY, MOVE, STORE, CONVERT] * 3:
        count = random.randint(1, 12)
        source, target = place(count), place(count)
        match opcode:
            case 0:
                rows = host.noise(count)
                await run(host.load(rows, target))
                array[target:target + count] = rows
                known[target:target + count] = True
            case 1:
                while not known[source:source + count].all():
                    source = place(count)
                await run(host.store(array[source:source + count], source))
            case 5:
                form, to = random.choice(pairs)
                values = host.noise(form.bits)
                codes = np.einsum("rc,r->c", values, _scale(form.bits) if not form.floating
                                  else 1 << np.arange(form.bits))
                await run(host.load(values))
                found = convert(form, to, codes) >> np.arange(to.bits)[:, None] & 1
                target, end = form.bits, form.bits + to.bits + convert_rows(form, to)
                await run(host.simple(CONVERT, target=target, scratch=target + to.bits, form=form,
                                      to=to, cycles=convert_cycles(form, to)))
                array[:target], array[target:target + to.bits] = values, found
                known[:target + to.bits] = True
                known[target + to.bits:end] = False
            case _:
                distance = random.randint(0, min(p.columns + 1, 9)) if opcode == MOVE else 0
                shifted = np.zeros((count, p.columns), np.int64)
                shifted[:, :max(p.columns - distance, 0)] = array[source:source + count, distance:]
                await run(host.simple(opcode, count, source, target, distance=distance,
                                      cycles=count * max(1, distance)))
                array[target:target + count] = shifted
                known[target:target + count] = known[source:source + count].copy()
    whole = host.store(array)
    await host.send("rows", host.packet(whole, "rows"))
    await host.command(whole)
    found = await host.stored()
    await host.ended()
    np.testing.assert_array_equal(found[known], array[known])
    assert known.sum() > 8
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def a_start_that_cannot_be_is_refused(dut):
    """For every reason there is; then all rows are as they were, and packets still wait."""
    host = await Host.start(dut)
    p = host.params
    last = p.rows - 1
    before = host.noise(last)
    former = host.load(before)
    await host.run(former)
    next_job = host.some_job()
    for name in host.inputs:
        await host.send(name, host.packet(next_job, name))
    legal = {"opcode": MULTIPLY, "count": 1, "columns": p.columns, "bits": 1, "group": 2,
             "batch": 1, "sum_bits": 1 + p.act_bits}
    # What is wrong, the error, and the rows that it needs.
    wrong = [
        ({"opcode": 6}, "opcode", 0), ({"opcode": 7}, "opcode", 0),
        ({"target": last}, "rows", last + 2 + p.act_bits),
        ({"opcode": LOAD, "target": last}, "rows", last + 2),
        ({"opcode": COPY, "target": last - 1, "count": 2}, "rows", last + 2),
        ({"opcode": STORE, "source": last, "count": 9}, "rows", last + 9),
        ({"columns": 0}, "columns", 0), ({"columns": p.columns + 1}, "columns", 0),
        ({"bits": 0}, "width", 0), ({"bits": 9, "sum_bits": 30}, "width", 0),
        ({"sum_bits": p.act_bits}, "width", 0),
        ({"opcode": CONVERT, "form": 2, "to": 3}, "width", 0),
        ({"opcode": CONVERT, "form": 1, "to": 0}, "width", 0),
        ({"group": 1}, "group", 0), ({"group": p.group + 1}, "group", 0),
        ({"batch": 0}, "batch", 0), ({"batch": p.batch + 1}, "batch", 0),
        ({"count": 0}, "length", 0), ({"opcode": MOVE, "count": 0}, "length", 0)]
    assert {error for _, error, _ in wrong} == set(ERRORS)
    random.shuffle(wrong)
    for fields, error, needs in wrong:
        await host.command({"fields": legal | fields})
        status = await host.read("STATUS")
        assert (status["busy"], status["done"]) == (0, 0)
        assert (await host.read("NEEDS"))["rows"] == needs
        await host.counted(former)  # as it left them
        await host.expect_errors("size", error)
        if random.random() < 0.2:
            some = random.randint(0, last - 3)
            former = host.store(before[some:some + 3], some)
            await host.run(former)
            assert (await host.read("NEEDS"))["rows"] == 0
    await host.run(host.store(np.concatenate([before, np.zeros((1, p.columns), int)])))
    await host.command(next_job)
    await host.results(next_job)
    await host.ended()
    await host.expect_errors()


@cocotb.test(timeout_time=200, timeout_unit="us")
async def a_start_while_busy_is_refused(dut):
    """What is written while a command runs is for the next one."""
    host = await Host.start(dut)
    for number in range(4):
        job, late = host.some_job(), host.inputs[number % 2]
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.bench.cycles(random.randint(0, 30))
        assert (await host.read("STATUS"))["busy"]
        for register in ("OPTIONS", *host.words.values()):
            await host.write(register, AxiResp.OKAY, **{
                field.name: random.getrandbits(field.width)
                for field in host.map[register].fields})
        needs = await host.read("NEEDS")
        await host.write("CONTROL", start=1)
        assert await host.read("NEEDS") == needs
        await host.expect_errors("busy")
        await host.send(late, host.packet(job, late))
        await host.results(job)
        await host.ended()
        await host.expect_errors()
        await host.run(host.some_job())


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(slow=["rows", "acts", "results"])
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    models = host.sources | {"results": host.sinks["m_axis_results"]}
    models[slow].set_pause_generator(pauses(0.9))
    for job in host.short:
        await host.run(job)
    await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def counters(dut):
    """Cycles equal the formula, if every packet waits."""
    host = await Host.start(dut)
    p = host.params
    rows = host.noise(5)
    jobs = [host.load(rows, 3), host.store(rows, 3), host.simple(COPY, 9, 0, 5),
            host.simple(MOVE, 4, 0, 2, distance=3, cycles=12)]
    for product in host.short:
        jobs += [{name: value for name, value in product.items() if name != "then"},
                 product["then"]]
    total = 0
    for job in jobs:
        for name in host.inputs:
            await host.send(name, host.packet(job, name))
        await host.bench.cycles(4)
        await host.command(job)
        await host.results(job)
        await host.ended()
        await host.counted(job)
        steps = job["counts"]["cycles"]
        assert await host.cycles() == host.component.cycles([steps]), job["fields"]
        assert not any((await host.stalls()).values())
        total += await host.cycles()
    assert total == host.component.cycles([job["counts"]["cycles"] for job in jobs])
    assert host.contract.sizes(p, host.all_jobs())[0] == host.products(
        host.all_jobs())[0]["counts"]["cycles"]
    await host.expect_errors()


@cocotb.test(timeout_time=50, timeout_unit="us")
async def latency_is_declared(dut):
    """From the answer to the write that starts to the first row."""
    host = await Host.start(dut)
    rows = host.noise(1)
    await host.run(host.load(rows))
    job = host.store(rows)
    starting = cocotb.start_soon(host.command(job))
    since = 0
    while not dut.m_axis_results_tvalid.value:
        await RisingEdge(dut.clk)
        since = 0 if dut.s_axil_bvalid.value else since + 1
    await starting
    assert since == host.component.latency
    await host.results(job)
    await host.ended()


@cocotb.test(timeout_time=200, timeout_unit="us")
async def a_late_stream_is_counted_as_long_as_it_is_late(dut):
    host = await Host.start(dut)
    for late in host.inputs * 2:
        job = host.some_job()
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        await host.command(job)
        # Weights of the first group are loaded meanwhile.
        await host.bench.cycles(random.randint(100, 130))
        await host.send(late, host.packet(job, late))
        await host.ended()
        await host.counted(job)
        stalls = await host.stalls()
        delay = await host.cycles() - host.component.cycles([job["counts"]["cycles"]])
        assert delay > 30
        # Before tables are looked up activations are looked at, which costs where they are late.
        looks = late == "acts" and host.params.schedule == "lut"
        assert 0 <= delay - stalls[late] <= 2 * looks
        assert not any(stalls[name] for name in stalls if name != late)
        await host.command(job["then"])
        await host.results(job["then"])
        await host.ended()
        assert not any((await host.stalls()).values())


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    rows = host.noise(host.params.rows - 1)
    await host.run(host.load(rows))
    await axi_host.results_that_wait_are_counted(host, host.store(rows), host.store(rows[:3]))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    p = host.params
    assert await host.read("SHAPE") == {"rows": p.rows, "columns": p.columns}
    assert await host.read("LIMITS") == {
        "group": p.group, "batch": p.batch, "act_bits": p.act_bits}
    assert await host.read("SCHEDULE") == {
        "lut": p.schedule == "lut", "skip_zero": p.skip_zero, "collapse": p.collapse,
        "reuse": p.reuse}
    assert (await host.read("ID"))["id"].to_bytes(4) == b"TWCS"


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.run(host.some_job())


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_early_is_filled_with_zeros(dut, idle):
    """The next packets wait behind the short one, and lose nothing."""
    host = await Host.start(dut)
    host.pause(idle)
    for name in host.inputs:
        job = host.some_job()
        total = len(job[name])
        for kept in {1, random.randint(1, total - 1), total - 1}:
            beats = job[name].copy()
            beats[kept:] = 0
            await axi_host.a_short_packet(host, job, name, kept,
                                          host.changed(job, **{name: beats}))


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_late_loses_its_end(dut, idle):
    host = await Host.start(dut)
    host.pause(idle)
    await axi_host.a_stream_that_ends_late_loses_its_end(host)


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def busy_until_the_surplus_has_ended(dut):
    """Also where the array has long done with the command."""
    host = await Host.start(dut)
    for late in host.inputs:
        job = host.some_job()
        packet = host.packet(job, late)
        for name in host.inputs:
            if name != late:
                await host.send(name, host.packet(job, name))
        driving = cocotb.start_soon(host.drive(late, np.concatenate([packet, packet[:1]])))
        await host.command(job)
        await driving
        await host.bench.cycles(host.component.cycles([job["counts"]["cycles"]]))
        status = await host.read("STATUS")
        assert (status["busy"], status["done"], status["results_open"]) == (1, 0, 0)
        assert [name for name in host.inputs if status[f"{name}_open"]] == [late]
        await host.send(late, packet[:1])
        await host.results(job)
        await host.ended()
        await host.expect_errors(f"{late}_late")


@cocotb.test(timeout_time=4, timeout_unit="ms")
async def an_abort_comes_at_any_moment(dut):
    """The command ends, rows that were not its own are as they were, and the next one works."""
    host = await Host.start(dut)
    p = host.params
    aborted = 0
    for delay in range(0, 200, 8):
        job = host.some_job()
        given, driving = job["fields"], []
        spare = host.noise(p.rows - 1 - (given["target"] + given["batch"] * given["sum_bits"]))
        first = p.rows - 1 - len(spare)
        if len(spare):
            await host.run(host.load(spare, first))
        for name in host.inputs:
            packet = host.packet(job, name)
            if random.random() < 0.5:
                await host.send(name, packet)
            else:
                part = packet[:random.randint(0, len(packet) - 1)]
                driving.append(cocotb.start_soon(host.drive(name, part)))
        await host.command(job)
        await host.bench.cycles(delay + random.randint(0, 7))
        for each in driving:
            each.cancel()
        host.silence()
        await host.write("CONTROL", abort=1)
        while (await host.read("STATUS"))["busy"]:
            pass
        await host.write("STATUS", done=1)
        errors = await host.read("ERROR")
        aborted += errors["aborted"]
        await host.write("ERROR", **errors)
        if len(spare):
            zeros = np.zeros((1, p.columns), int)
            await host.run(host.store(np.concatenate([spare, zeros]), first))
        await host.run(host.some_job())
        await host.expect_errors()
    assert aborted > 4
    assert all(sink.empty() for sink in host.sinks.values())


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def an_abort_ends_a_surplus(dut):
    await axi_host.an_abort_ends_a_surplus(await Loader.start(dut))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_store_goes_on_after_an_abort(dut):
    """All its rows come."""
    host = await Host.start(dut)
    rows = host.noise(9)
    await host.run(host.load(rows))
    host.pause(stall=0.9)
    await host.command(host.store(rows))
    await host.write("CONTROL", abort=1)
    np.testing.assert_array_equal(await host.stored(), rows)
    await host.ended()
    await host.expect_errors("aborted")


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def interrupts(dut):
    await axi_host.interrupts(await Loader.start(dut))


@cocotb.test(timeout_time=50, timeout_unit="us")
async def a_refusal_interrupts(dut):
    host = await Host.start(dut)
    await host.write("INTERRUPT", error=1)
    await host.command({"fields": {"opcode": 6}})
    await host.bench.cycles(2)
    assert dut.irq.value
    await host.expect_errors("size", "opcode")
    assert not dut.irq.value


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(kind=["product", "load"])
async def reset_ends_a_command(dut, kind):
    """The row of zeros holds zeros again."""
    host = await {"product": Host, "load": Loader}[kind].start(dut)
    await axi_host.reset_ends_a_command(host)
    await host.run(host.store(np.zeros((1, host.params.columns), int), host.params.rows - 1))


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(after=range(4))
async def reset_in_the_middle_of_a_product(dut, after):
    host = await Host.start(dut)
    job = host.some_job()
    for name in host.inputs:
        await host.send(name, host.packet(job, name))
    await host.command(job)
    await host.bench.cycles(random.randint(1, job["counts"]["cycles"]) + after)
    await host.bench.reset(1)
    assert not any((await host.read("STATUS")).values())
    for product in host.short:
        await host.run(product)
    await host.expect_errors()
