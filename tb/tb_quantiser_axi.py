"""Bench of the wrapped tensor quantiser, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge
from cocotb.utils import get_sim_time

import axi_host
from axi_host import AxiHost, numbers, pauses
from tilewright_golden.formats.quantiser import Scanned, encode, scan
from tilewright_sim.bench import PERIOD

BIASES, CODES = "m_axis_biases", "m_axis_codes"


class Host(AxiHost):
    """Software and DMA engines of a system around the quantiser."""

    @property
    def size(self):
        """Bytes of a number."""
        return self.params.source.width // 8

    def bytes(self, values):
        """Numbers as bytes."""
        return np.asarray(values, "<i8")[:, None].view(np.uint8)[:, :self.size]

    def beats(self, values):
        """Whole beats of numbers, as bytes."""
        return self.bytes(values).reshape(-1, self.params.lanes * self.size)

    async def tensor(self, name, values):
        """Queue a tensor at an input."""
        await self.send(name, self.bytes(values))

    async def bias(self):
        """Receive a bias."""
        frame = await self.sinks[BIASES].recv()
        assert len(frame.tdata) == 3
        bias, zero, invalid = frame.tdata
        return Scanned(bias - (bias >> 7 << 8), bool(zero), bool(invalid))

    async def codes(self):
        """Receive the codes of a tensor."""
        size = -(-self.params.target.width // 8)
        frame = await self.sinks[CODES].recv()
        return numbers(np.frombuffer(bytes(frame.tdata), np.uint8).reshape(-1, size), False)

    async def expect(self, *tensors):
        """Receive what comes of tensors, each given as (scanned, encoded)."""
        for number, (scanned, encoded) in enumerate(tensors):
            golden = scan(self.params, scanned)
            assert await self.bias() == golden, number
            found = await self.codes()
            expected = encode(self.params, encoded, golden.bias)
            np.testing.assert_array_equal(found, expected, f"tensor {number}")

    async def run(self, *tensors):
        """Quantise tensors."""
        for values in tensors:
            await self.tensor("scan", values)
            await self.tensor("encode", values)
        await self.expect(*zip(tensors, tensors, strict=True))

    async def idle(self):
        """Wait until nothing is on its way."""
        while (status := await self.read("STATUS"))["busy"]:
            pass
        assert not any(value for name, value in status.items()
                       if name.endswith("_open") or name == "clearing")

    def jobs(self):
        """The seeded workload as (scanned, encoded)."""
        return [(job.get("calibration", job["values"]), job["values"])
                for job in self.contract.random(self.params, cocotb.RANDOM_SEED)]

    def some(self, beats=None):
        """Finite numbers of any scale; so many whole beats, or any small number of them."""
        lanes = self.params.lanes
        count = random.randint(1, 5 * lanes) if beats is None else beats * lanes
        rng = np.random.default_rng(random.getrandbits(32))
        values = np.ldexp(rng.standard_normal(count), random.randint(-8, 8))
        return self.params.source.encode("values", values)

    def stamps(self, name):
        """A list that gets the cycle of every transfer on a bus."""
        bus = (self.sources | self.sinks)[name].bus
        found = []

        async def watch():
            while True:
                await RisingEdge(self.dut.clk)
                if bus.tvalid.value and bus.tready.value:
                    found.append(int(get_sim_time("ns")) // PERIOD)

        cocotb.start_soon(watch())
        return found


def specials(params, tensors):
    """Errors that NaN and infinity give."""
    def some(values):
        return not params.source.finite(np.concatenate(values)).all()

    scanned, encoded = zip(*tensors, strict=True)
    return [name for name, found in (("scan_invalid", some(scanned)),
                                     ("encode_invalid", some(encoded))) if found]


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def tensors(dut, idle, stall):
    host = await Host.start(dut)
    jobs = host.jobs()
    host.pause(idle, stall)
    for scanned, encoded in jobs:
        await host.tensor("scan", scanned)
        await host.tensor("encode", encoded)
    await host.expect(*jobs)
    await host.idle()
    assert (await host.read("TENSORS"))["count"] == len(jobs)
    golden = scan(host.params, jobs[-1][0])
    assert await host.read("BIAS") == {"bias": golden.bias % 256, "zero": golden.zero,
                                       "invalid": golden.invalid, "count": len(jobs)}
    wrong = specials(host.params, jobs)
    assert wrong
    await host.expect_errors(*wrong)
    await host.run(host.some())
    await host.expect_errors()
    assert all(sink.empty() for sink in host.sinks.values())


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(slow=["scan", "encode", BIASES, CODES])
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    (host.sources | host.sinks)[slow].set_pause_generator(pauses(0.9))
    jobs = [(values[-3 * host.params.lanes - 1:], values) for _, values in host.jobs()]
    for scanned, encoded in jobs:
        await host.tensor("scan", scanned)
        await host.tensor("encode", encoded)
    await host.expect(*jobs)


@cocotb.test(timeout_time=500, timeout_unit="us")
@cocotb.parametrize(ahead=[1, 24])
async def cycles_are_the_formula(dut, ahead):
    """A beat a cycle on every stream, the passes of successive tensors side by side."""
    host = await Host.start(dut)
    found = {name: host.stamps(name) for name in ("scan", "encode", BIASES, CODES)}
    # The adapter of encode takes two beats before there is a bias.
    jobs = [host.some(random.randint(3, 9)) for _ in range(ahead)]
    for name in host.inputs:
        for values in jobs:
            await host.tensor(name, values)
    await host.expect(*zip(jobs, jobs, strict=True))
    sizes = host.contract.sizes(host.params, [{"values": values} for values in jobs])
    cycles = found[CODES][-1] - found["scan"][0] + 1
    assert cycles == host.component.cycles(sizes)
    assert found[BIASES][0] - found["scan"][sizes[0][0] - 1] == host.component.scan_latency
    assert found[CODES][-1] - found["encode"][-1] == host.component.latency


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_calibrated_bias_needs_no_scan(dut):
    host = await Host.start(dut)
    p = host.params
    waiting = host.some()
    await host.write("OPTIONS", calibrated=1)
    await host.tensor("scan", waiting)
    host.pause(0.2, 0.2)
    calibration, largest = 0, p.source.largest
    for calibration in (*(int(host.some(1)[0]) for _ in range(6)), 1, largest, 0, largest + 1,
                        (1 << p.source.width) - 1):
        await host.write("CALIBRATION", largest=calibration)
        for values in (host.some(), host.some()):
            await host.tensor("encode", values)
            await host.expect((np.array([calibration]), values))
        await host.idle()
    assert (await host.read("STATUS"))["calibrated"]
    await host.expect_errors("scan_invalid")
    host.pause()
    values, found = host.some(4), {name: host.stamps(name) for name in ("encode", CODES)}
    await host.tensor("encode", values)
    await host.expect((np.array([calibration]), values))
    later = host.component.quantiser.scan_latency
    assert later == 3
    assert found[CODES][0] - found["encode"][0] == host.component.latency + later
    await host.expect_errors("scan_invalid")
    # What was offered on scan meanwhile counts from now on.
    await host.write("OPTIONS", calibrated=0)
    await host.tensor("encode", waiting)
    await host.expect((waiting, waiting))
    await host.run(host.some())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def options_change_between_tensors(dut):
    host = await Host.start(dut)
    first, second, third = (host.some(4) for _ in range(3))
    calibration, later = (int(host.some(1)[0]) for _ in range(2))
    await host.tensor("scan", first)
    await host.drive("encode", host.beats(first)[:2])
    await host.write("CALIBRATION", largest=calibration)
    await host.write("OPTIONS", calibrated=1)
    assert not (await host.read("STATUS"))["calibrated"]
    await host.tensor("encode", first[2 * host.params.lanes:])
    await host.expect((first, first))
    await host.idle()
    assert (await host.read("STATUS"))["calibrated"]
    # The calibration is that at the first beat of the tensor.
    await host.drive("encode", host.beats(second)[:1])
    await host.write("CALIBRATION", largest=later)
    await host.write("OPTIONS", calibrated=0)
    await host.tensor("scan", third)
    await host.bench.cycles(20)
    assert (await host.read("STATUS"))["calibrated"]
    await host.tensor("encode", second[host.params.lanes:])
    await host.expect((np.array([calibration]), second))
    while (await host.read("STATUS"))["calibrated"]:
        pass
    await host.tensor("encode", third)
    await host.expect((third, third))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def a_tensor_that_has_begun_keeps_its_option(dut):
    """Whatever cycle of its first beats the option changes in."""
    host = await Host.start(dut)
    calibration = int(host.some(1)[0])
    await host.write("CALIBRATION", largest=calibration)
    found = set()
    for delay in range(16):
        values = host.some(4)
        writing = cocotb.start_soon(host.write("OPTIONS", calibrated=1))
        await host.bench.cycles(delay)
        await host.tensor("scan", values)
        await writing
        await host.bench.cycles(20)
        calibrated = (await host.read("STATUS"))["calibrated"]
        found.add(calibrated)
        await host.tensor("encode", values)
        await host.expect((np.array([calibration]) if calibrated else values, values))
        await host.write("OPTIONS", calibrated=0)
        if calibrated:  # the scan has not begun
            await host.tensor("encode", values)
            await host.expect((values, values))
        await host.idle()
    assert found == {0, 1}


@cocotb.test(timeout_time=500, timeout_unit="us")
async def errors_come_with_what_they_are_about(dut):
    """While codes wait, what is behind them has set no bit; cleared, it stays cleared."""
    host = await Host.start(dut)
    lanes = host.params.lanes
    values = host.some(6)
    values[2 * lanes] = host.params.source.largest + 1
    host.sinks[CODES].pause = True
    for name in host.inputs:
        await host.tensor(name, values)
    await host.bench.cycles(40)
    await host.expect_errors("scan_invalid")
    host.sinks[CODES].pause = False
    await host.expect((values, values))
    await host.idle()
    await host.expect_errors("encode_invalid")


@cocotb.test(timeout_time=500, timeout_unit="us")
async def scans_run_ahead_and_no_further(dut):
    host = await Host.start(dut)
    ahead = (await host.read("SHAPE"))["ahead"]
    jobs = [host.some(1) for _ in range(ahead + 5)]
    taken = host.stamps("scan")
    for values in jobs:
        await host.tensor("scan", values)
    await host.bench.cycles(50)
    assert len(taken) == ahead + 2  # of which two in the adapter
    status = await host.read("STATUS")
    assert (status["busy"], status["scan_open"], status["encode_open"]) == (1, 0, 0)
    for values in jobs:
        await host.tensor("encode", values)
    await host.expect(*zip(jobs, jobs, strict=True))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def any_lanes_of_a_beat_may_be_left_out(dut):
    """Those behind the first one that is, and the beat comes out with as many."""
    host = await Host.start(dut)
    p = host.params
    lanes, size = p.lanes, host.size
    for _ in range(10):
        counts = [random.randint(0, lanes) for _ in range(random.randint(1, 5))]
        values = host.some(len(counts))
        used = np.concatenate([values[place * lanes:place * lanes + count]
                               for place, count in enumerate(counts)])
        for name in host.inputs:
            for place, (beat, count) in enumerate(zip(host.beats(values), counts, strict=True)):
                await host.drive(name, [beat], (1 << size * count) - 1,
                                 last=int(place == len(counts) - 1))
        await host.expect((used, used))
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_behind_a_gap_are_an_error(dut):
    host = await Host.start(dut)
    p = host.params
    lanes, size = p.lanes, host.size
    for _ in range(12):
        for wrong in (*host.inputs, None):
            values = host.some(3)
            tensors = {}
            for name in host.inputs:
                beats = host.beats(values)
                count, keep = lanes, -1
                if name == wrong:
                    count = random.randrange(lanes)
                    # Of the lane behind some bytes are missing, and some of the rest is there.
                    keep = random.getrandbits(lanes * size) | (1 << size * count) - 1
                    keep &= ~(1 << size * count + random.randrange(size))
                    if keep == (1 << size * count) - 1:
                        keep |= 1 << random.choice(
                            [place for place in range(size * count, lanes * size)
                             if place != size * count])
                    missing = ~keep >> size * count & (1 << size) - 1
                    assert missing
                tensors[name] = np.concatenate([values[:lanes], values[lanes:lanes + count],
                                                values[2 * lanes:]])
                await host.drive(name, beats[:1])
                await host.drive(name, beats[1:2], keep)
                await host.drive(name, beats[2:], last=1)
            await host.expect((tensors["scan"], tensors["encode"]))
            await host.expect_errors(*([] if wrong is None else [f"{wrong}_keep"]))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def without_a_last_beat_two_tensors_are_one(dut):
    host = await Host.start(dut)
    first, second = host.some(2), host.some()
    for name in host.inputs:
        await host.drive(name, host.beats(first))
    assert (await host.read("STATUS"))["scan_open"]
    for name in host.inputs:
        await host.tensor(name, second)
    both = np.concatenate([first, second])
    await host.expect((both, both))
    await host.expect_errors()


@cocotb.test(timeout_time=4, timeout_unit="ms")
@cocotb.parametrize(calibrated=[0, 1])
async def a_clear_forgets_what_has_not_left(dut, calibrated):
    """At any moment; packets that have begun to leave end, with nothing wrong in them."""
    host = await Host.start(dut)
    cut = 0
    await host.write("CALIBRATION", largest=int(host.some(1)[0]))
    for _ in range(40):
        await host.idle()
        await host.write("OPTIONS", calibrated=calibrated)
        values = [host.some(random.randint(1, 6)) for _ in range(random.randint(1, 12))]
        for name in host.inputs:
            host.sources[name].set_pause_generator(pauses(random.choice([0, 0.5, 0.9])))
            for tensor in values[:random.randint(0, len(values))]:
                await host.tensor(name, tensor)
        for sink in host.sinks.values():
            sink.set_pause_generator(pauses(random.choice([0, 0.5, 1.0])))
        await host.bench.cycles(random.randint(1, 60))
        host.silence()
        await host.write("CONTROL", clear=1)
        host.pause(stall=random.choice([0.1, 0.8]))
        await host.idle()
        assert not host.dut.m_axis_codes_tvalid.value
        assert not host.dut.m_axis_biases_tvalid.value
        found, kept = [], []
        while not host.sinks[CODES].empty():
            found.append(await host.codes())
        while not host.sinks[BIASES].empty():
            kept.append(await host.bias())
        assert len(found) <= len(kept)
        calibration = (await host.read("CALIBRATION"))["largest"]
        for place, codes in enumerate(found):
            scanned = np.array([calibration]) if calibrated else values[place]
            golden = encode(host.params, values[place], scan(host.params, scanned).bias)
            if place < len(found) - 1:
                assert len(codes) == len(golden)
            cut += len(codes) < len(golden)
            np.testing.assert_array_equal(codes, golden[:len(codes)])
        host.pause()
        await host.write("OPTIONS", calibrated=0)
        await host.run(host.some(), host.some())
    assert cut > 0
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_arrives_during_a_clear_is_thrown_away(dut):
    host = await Host.start(dut)
    values = host.some(12)
    host.sinks[CODES].pause = True
    for name in host.inputs:
        await host.tensor(name, values)
    await host.bench.cycles(60)
    await host.write("CONTROL", clear=1)
    await host.bench.cycles(20)
    status = await host.read("STATUS")
    assert (status["busy"], status["clearing"], status["codes_open"]) == (1, 1, 1)
    assert host.sources["encode"].empty()
    host.sinks[CODES].pause = False
    codes = await host.codes()
    assert 0 < len(codes) < len(values)
    await host.idle()
    host.sinks[BIASES].clear()
    await host.run(host.some())
    await host.write("CONTROL", clear=1)  # nothing is on its way
    await host.idle()
    await host.run(host.some())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    formats = await host.read("FORMATS")
    assert (formats["source_width"], formats["target_width"]) == (
        host.params.source.width, host.params.target.width)
    assert (await host.read("ID"))["id"].to_bytes(4) == b"TWQA"


@cocotb.test(timeout_time=500, timeout_unit="us")
async def bytes_are_written_apart(dut):
    await axi_host.bytes_are_written_apart(await Host.start(dut))


@cocotb.test(timeout_time=500, timeout_unit="us")
async def what_is_reserved_answers_slverr(dut):
    host = await Host.start(dut)
    await axi_host.what_is_reserved_answers_slverr(host)
    await host.run(host.some())


@cocotb.test(timeout_time=500, timeout_unit="us")
async def interrupts(dut):
    host = await Host.start(dut)
    irq, nan = dut.irq, np.array([host.params.source.largest + 2])
    await host.run(host.some())
    assert (await host.read("STATUS"))["done"]
    assert not irq.value
    await host.write("INTERRUPT", done=1)
    assert irq.value
    await host.write("STATUS", done=1)
    assert not irq.value
    await host.tensor("encode", host.some())
    await host.bench.cycles(50)
    assert not irq.value
    await host.tensor("scan", host.some())
    await RisingEdge(irq)
    await host.write("INTERRUPT", error=1)
    assert not irq.value
    await host.tensor("scan", nan)
    await RisingEdge(irq)
    await host.tensor("encode", nan)
    await host.idle()
    await host.expect_errors("scan_invalid", "encode_invalid")
    assert not irq.value


@cocotb.test(timeout_time=500, timeout_unit="us")
async def reset_forgets_everything(dut):
    host = await Host.start(dut)
    for stalled in (False, True):
        host.sinks[CODES].set_pause_generator(pauses(float(stalled)))
        values = host.some(9)
        await host.tensor("scan", values)
        await host.tensor("scan", host.some())
        await host.drive("encode", host.beats(values)[:2])
        await host.bench.cycles(40)
        await host.bench.reset(1)
        host.pause()
        for sink in host.sinks.values():
            sink.clear()
        assert not any((await host.read("STATUS")).values())
        assert not any((await host.read("BIAS")).values())
        await host.run(host.some(), host.some())
        assert (await host.read("TENSORS"))["count"] == 2
