"""Bench of the wrapped vector elements, with the bus models of cocotbext-axi on every port."""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

import axi_host
from axi_host import CommandHost, numbers, pauses, whole_bytes
from tilewright import beats
from tilewright_golden.contract import Tensors
from tilewright_golden.vector import ACTIVATIONS, HfintParams
from tilewright_sim.bench import expect


class Host(CommandHost):
    """Software and DMA engines of a system around the element."""

    def size(self, job):
        """M, k and n of a job."""
        (m, k), (n, _) = job["acts"].shape, job["weights"].shape
        return m, k, n

    def options(self, job):
        """Fields of OPTIONS."""
        return {field.name: int(job[field.name]) for field in self.map["OPTIONS"].fields}

    def packet(self, job, name):
        """The beats of an input as bytes (beats, bytes)."""
        p, element = self.params, self.component.element
        fields = self.contract.inputs(p, [job])
        m, k, n = self.size(job)
        if name == "operands":
            stream = element.i
            chosen = dict(fields["i"])
            # Lanes behind the last activation do not count, nor do rows behind the last weights.
            beats_of_k = -(-k // p.lanes)
            behind = np.arange(beats_of_k * p.lanes).reshape(beats_of_k, p.lanes) >= k
            for tensor in ("acts", "weights"):
                lanes = chosen[tensor].reshape(-1, beats_of_k, *chosen[tensor].shape[1:]).copy()
                where = behind if tensor == "acts" else behind[:, None]
                junk = self.junk(tensor, lanes.shape)
                chosen[tensor] = np.where(where, junk, lanes).reshape(chosen[tensor].shape)
        else:
            stream = element.i_scale
            # What fills a group is no beat of the packet.
            real = np.arange(-(-n // p.vectors) * p.vectors) < n
            chosen = {field: values[np.tile(real, m)]
                      for field, values in fields["i_scale"].items()
                      if field not in self.options(job)}
        widths = {field.name: field.width for field in beats.fields(stream.payload.shape())}
        order = [field for field in widths if field in chosen and field != "last"]
        return np.concatenate([whole_bytes(chosen[field], widths[field]) for field in order],
                              axis=1)

    def junk(self, tensor, shape):
        """Operands that would be seen in a sum."""
        form = getattr(self.params, tensor)
        return np.random.default_rng(random.getrandbits(32)).choice(form.operands(), shape)

    async def results(self, job):
        """Receive a packet of results and compare it with golden."""
        p = self.params
        raw = np.frombuffer(await self.frame(), np.uint8)
        raw = raw.reshape(-1, self.sinks["m_axis_results"].byte_lanes)
        size = -(-p.output.width // 8)
        found = {"data": numbers(raw[:, :size], p.output.signed)}
        if p.saturating:
            found["overflow"] = raw[:, size].astype(np.int64)
        expect({"m_axis_results": found}, {"m_axis_results": self.golden(job)})

    def golden(self, job):
        """The beats of the results."""
        outputs = self.contract.outputs(self.params, [job])
        tensors, = self.contract.collect(self.params, [job], outputs)
        return {"data" if name == "output" else name: values.reshape(-1)
                for name, values in tensors.items()}

    def results_size(self, job):
        """Bytes of a packet of results."""
        m, _, n = self.size(job)
        return m * n * self.sinks["m_axis_results"].byte_lanes

    def job(self, m, k, n) -> Tensors:
        """A seeded job whose results are all over fixed point."""
        p = self.params
        rng = np.random.default_rng(random.getrandbits(32))
        k = min(k, p.length)
        acts, weights = rng.choice(p.acts.operands(), (m, k)), rng.choice(
            p.weights.operands(), (n, k))
        sums = p.acts.decode("acts", acts) @ p.weights.decode("weights", weights).T
        ideal = int(np.abs(sums).max()).bit_length() - p.fraction
        job = {"acts": acts, "weights": weights,
               "bias": rng.integers(-1 << p.fraction, 1 << p.fraction, n),
               "activation": np.asarray(random.randrange(len(ACTIVATIONS)))}
        if isinstance(p, HfintParams):
            # The biases that go with every shift, and with one of 0 for a scale of zeros.
            acts_bias = random.randint(p.shift_base - p.shift_max, p.shift_base)
            shift = np.clip(ideal + rng.integers(-3, 3, n), 0, p.shift_max)
            return job | {"acts_bias": np.asarray(acts_bias),
                          "weights_bias": p.shift_base - acts_bias - shift,
                          "output_bias": np.asarray(random.randint(-8, -2))}
        shift = np.clip(ideal + p.multiplier + rng.integers(-3, 3, n), 0, p.shift_max)
        return job | {"multiplier": rng.integers(0, 1 << p.multiplier, n), "shift": shift,
                      "output_shift": np.asarray(
                          max(0, p.fraction - p.output.width + random.randint(0, 3)))}

    def some_job(self):
        """A small job with tails in every direction."""
        p = self.params
        return self.job(random.randint(1, 4), random.randint(p.lanes + 1, 3 * p.lanes),
                        random.randint(p.vectors + 1, 3 * p.vectors + 2))


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
@cocotb.parametrize(slow=["operands", "scales", "results"])
async def one_slow_stream_loses_nothing(dut, slow):
    host = await Host.start(dut)
    models = host.sources | {"results": host.sinks["m_axis_results"]}
    models[slow].set_pause_generator(pauses(0.9))
    for job in host.contract.random(host.params, cocotb.RANDOM_SEED)[2:]:
        await host.run(job)
    await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def counters(dut):
    """Cycles equal the formula; results and sums that saturated are counted."""
    host = await Host.start(dut)
    p = host.params
    jobs = [*host.contract.random(p, cocotb.RANDOM_SEED), host.job(1, 1, 1),
            *(host.some_job() for _ in range(4)), host.job(1, p.length, 1)]
    # The sums of one row out of two saturate, where they can.
    jobs.append(host.job(2, p.length, p.vectors))
    jobs[-1]["acts"][0], jobs[-1]["acts"][1] = p.acts.operands()[-1], 0
    jobs[-1]["weights"][:] = p.weights.operands()[-1]
    for job in jobs:
        await host.run(job)
        sizes = host.contract.sizes(p, [job])
        assert await host.cycles() == host.component.cycles(sizes), sizes
        assert not any((await host.stalls()).values())
        m, _, n = host.size(job)
        assert (await host.read("RESULTS"))["count"] == m * n
        if p.saturating:
            overflows = host.golden(job)["overflow"].sum()
            assert (await host.read("OVERFLOWS"))["count"] == overflows
            assert job is not jobs[-1] or overflows == p.vectors
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def latency_is_declared(dut):
    host = await Host.start(dut)
    job = host.job(1, 1, 1)
    await host.send("scales", host.packet(job, "scales"))
    await host.command(job)
    await host.bench.cycles(100)
    await host.send("operands", host.packet(job, "operands"))
    while not (dut.s_axis_operands_tvalid.value and dut.s_axis_operands_tready.value):
        await RisingEdge(dut.clk)
    cycles = 0
    while not dut.m_axis_results_tvalid.value:
        await RisingEdge(dut.clk)
        cycles += 1
    assert cycles == host.component.latency
    await host.results(job)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def each_missing_beat_of_operands_is_a_cycle(dut):
    host = await Host.start(dut)
    p = host.params
    host.sources["operands"].set_pause_generator(pauses(0.4))
    job = host.job(4, p.length, 2 * p.vectors)
    await host.run(job)
    stalls = await host.stalls()
    assert stalls["operands"] > 0
    assert stalls["results"] == 0
    sizes = host.contract.sizes(p, [job])
    late = await host.cycles() - host.component.cycles(sizes)
    assert late <= stalls["operands"]
    if sizes[0] > p.vectors:  # otherwise it waits for its own results too
        assert late == stalls["operands"]


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
        delay = await host.cycles() - host.component.cycles(host.contract.sizes(host.params, [job]))
        assert delay > 30
        assert stalls[late] == delay, late
        other, = set(host.inputs) - {late}
        assert stalls[other] == 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def results_that_wait_are_counted(dut):
    host = await Host.start(dut)
    long = host.job(5, 3, 2 * host.params.vectors + 3)
    await axi_host.results_that_wait_are_counted(host, long, host.job(1, 1, 1))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_shift_that_cannot_be_is_an_error(dut):
    """The ends of the shift are legal; a step beyond is found, in the middle of a packet."""
    host = await Host.start(dut)
    p = host.params
    if not isinstance(p, HfintParams):
        assert "shift" not in await host.read("ERROR")
        return
    for shift in (0, p.shift_max, -1, p.shift_max + 1, -90, p.shift_max + 90):
        job = host.job(2, 2, 2 * p.vectors)
        job["weights_bias"][-1] = p.shift_base - int(job["acts_bias"]) - shift
        for name in host.inputs:
            await host.send(name, host.packet(job, name))
        await host.command(job)
        if 0 <= shift <= p.shift_max:
            await host.results(job)
        else:
            assert len(await host.frame()) == host.results_size(job)
        await host.ended()
        await host.expect_errors(*([] if 0 <= shift <= p.shift_max else ["shift"]))
    await host.run(host.some_job())
    await host.expect_errors()


@cocotb.test(timeout_time=500, timeout_unit="us")
async def registers_read_what_the_map_says(dut):
    host = await Host.start(dut)
    await axi_host.registers_read_what_the_map_says(host)
    p, shape, fixed = host.params, await host.read("SHAPE"), await host.read("FIXED")
    assert shape == {"lanes": p.lanes, "vectors": p.vectors, "saturating": p.saturating}
    assert (fixed["width"], fixed["fraction"]) == (p.fixed, p.fraction)
    assert (1 << fixed["shift_width"]) - 1 == p.shift_max
    letters = b"TWHF" if isinstance(p, HfintParams) else b"TWIP"
    assert (await host.read("ID"))["id"].to_bytes(4) == letters
    assert (await host.read("FORMATS"))["accumulator"] == p.sum_width


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
    await axi_host.a_start_that_cannot_be_is_refused(host, host.params.length)
    await host.expect_errors()


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def a_start_while_busy_is_refused(dut):
    host = await Host.start(dut)
    for _ in range(3):
        await axi_host.a_start_while_busy_is_refused(host, host.some_job())


@cocotb.test(timeout_time=2, timeout_unit="ms")
async def a_start_is_refused_until_the_last_group_has_left(dut):
    """Software that writes `start` until it is taken finds nothing of the command before."""
    host = await Host.start(dut)
    for k in range(1, 33):
        job = host.job(1, k, 2 * host.params.vectors + 1)
        for name in host.inputs:
            for _ in range(2):
                await host.send(name, host.packet(job, name))
        await host.command(job)
        await host.write("CONTROL", start=1)
        assert (await host.read("ERROR"))["busy"]
        while (await host.read("ERROR"))["busy"]:
            await host.write("ERROR", busy=1)
            await host.write("CONTROL", start=1)
        for _ in range(2):
            await host.results(job)
        while (await host.read("STATUS"))["busy"]:
            pass
    await host.expect_errors()


@cocotb.test(timeout_time=2, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5])
async def a_stream_that_ends_early_is_filled_with_zeros(dut, idle):
    """The next packets wait behind the short one, and lose nothing."""
    host = await Host.start(dut)
    p = host.params
    host.pause(idle)
    for name in host.inputs:
        job = (host.job(3, 3 * p.lanes, p.vectors) if name == "operands" else
               host.job(1, p.lanes + 1, 2 * p.vectors + 2))
        total = len(host.packet(job, name))
        for kept in {1, random.randint(1, total - 1), total - 1}:
            shorter = {tensor: values.copy() for tensor, values in job.items()}
            if name == "operands":
                per_row = -(-job["acts"].shape[1] // p.lanes)
                for row, acts in enumerate(shorter["acts"]):
                    acts[max(0, kept - row * per_row) * p.lanes:] = 0
            else:
                for tensor in {"weights_bias", "multiplier", "shift", "bias"} & job.keys():
                    shorter[tensor][kept:] = 0
            await axi_host.a_short_packet(host, job, name, kept, shorter)


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
