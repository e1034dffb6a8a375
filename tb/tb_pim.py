"""Bench of channels: products or traffic, pauses, refusals, refresh, reset; all commands watched.
"""

import random

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from tilewright import beats
from tilewright.pim.layouts import command_layout
from tilewright_golden.contract import Fields
from tilewright_golden.pim import program
from tilewright_golden.pim.accounts import unaccounted
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.requests import FIELDS, Command, Error, Opcode
from tilewright_golden.pim.scripts import Script
from tilewright_sim.bench import Bench, expect
from tilewright_sim.workload import Workload

STREAMS = ["i", "i_data", "o", "o_results", "o_status"]


def hold(params, trace, end):
    """No command breaks a rule."""
    violations = check(params, trace, end=end)
    assert not violations, f"{len(violations)} violations, first {violations[0]}"


class Monitor:
    """Every command since the last reset; at each reset what was before is held to the rules."""

    def __init__(self, bench):
        self.bench, self.cycle, self.rows = bench, 0, []
        cocotb.start_soon(self._watch())

    async def _watch(self):
        dut, edge = self.bench.dut, RisingEdge(self.bench.dut.clk)
        while True:
            await edge
            if dut.rst.value:
                self.hold()
                self.cycle, self.rows = 0, []
                continue
            if dut.o_commands__valid.value:
                self.rows.append((self.cycle, int(dut.o_commands__payload.value)))
            self.cycle += 1

    @property
    def trace(self):
        size = beats.storage(command_layout())
        raw = b"".join(word.to_bytes(size, "little") for _, word in self.rows)
        found = beats.unpack(command_layout(), np.frombuffer(raw, np.uint8).reshape(-1, size))
        return found | {"cycle": np.array([cycle for cycle, _ in self.rows], np.int64)}

    def hold(self):
        hold(self.bench.config.params, self.trace, self.cycle)


async def start(dut):
    """A bench that watches the commands, after reset."""
    bench = Bench(dut)
    assert bench.clock is not None
    bench.clock.start()
    monitor = Monitor(bench)
    await bench.reset()
    return bench, monitor


def jobs_of(bench):
    return bench.config.contract.random(bench.config.params, cocotb.RANDOM_SEED)


def some(bench):
    """A job that is done soon."""
    p, contract = bench.config.params, bench.config.contract
    return sorted(jobs_of(bench), key=lambda job: contract.sizes(p, [job])[0])[:1]


async def run_some(bench, monitor, **pauses):
    """A short job after reset, in order and complete on the bus."""
    work = Workload(bench.config, some(bench))
    result = await bench.run(work.inputs, work.counts, **pauses)
    work.expect(result.outputs)
    monitor.hold()
    errors = work.golden["o_status"]["error"]
    assert unaccounted(bench.config.params, work.inputs["i"], errors, monitor.trace) is None


@cocotb.test(timeout_time=20, timeout_unit="ms")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def matches_golden(dut, idle, stall):
    """All jobs, then one beat by beat."""
    bench, monitor = await start(dut)
    work = Workload(bench.config, jobs_of(bench))
    result = await bench.batch(work.inputs, work.counts, idle=idle, stall=stall,
                               seed=cocotb.RANDOM_SEED)
    work.expect(result.outputs)
    trace = result.traces["o_commands"]
    hold(bench.config.params, trace, result.clocked)
    errors = work.golden["o_status"]["error"]
    assert unaccounted(bench.config.params, work.inputs["i"], errors, trace) is None
    await bench.reset()
    await run_some(bench, monitor, idle=idle, stall=stall)


@cocotb.test(timeout_time=20, timeout_unit="ms")
@cocotb.parametrize(slow=STREAMS)
async def a_slow_stream_loses_nothing(dut, slow):
    bench, monitor = await start(dut)
    pauses = {"idle" if slow.startswith("i") else "stall": {slow: 0.9}}
    await run_some(bench, monitor, **pauses)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def refusals_touch_nothing(dut):
    """Requests that no state allows, anywhere among others; all others give what they gave."""
    bench, monitor = await start(dut)
    p, work = bench.config.params, Workload(bench.config, some(bench))
    requests = np.stack([work.inputs["i"][name] for name in FIELDS], axis=1)
    bad = Script(p, np.random.default_rng(1), 1, 1).wrong()
    random.shuffle(bad)
    places = np.sort([random.randrange(len(requests) + 1) for _ in bad])
    rows = np.array([[row.get(name, 0) for name in FIELDS] for row in bad])
    data = work.inputs["i_data"]["data"]
    before = np.concatenate([[0], np.cumsum(np.isin(requests[:, 0], (1, 2)))])
    writing = np.isin(rows[:, 0], (Opcode.WRITE, Opcode.GWRITE))
    data = np.insert(data, before[places[writing]], 1, axis=0)
    columns = np.insert(requests, places, rows, axis=0).T
    mixed: Fields = dict(zip(FIELDS, columns, strict=True))
    done = program.run(p, mixed, data)
    golden = work.golden | {"o_status": {"error": done.errors}}
    assert np.sum(done.errors != Error.NONE) >= len(bad)
    result = await bench.run({"i": mixed, "i_data": {"data": data}},
                             work.counts | {"o_status": len(done.errors)}, idle={"i_data": 0.3})
    expect(result.outputs, golden)
    monitor.hold()
    assert unaccounted(p, mixed, done.errors, monitor.trace) is None


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def rows_are_refreshed_while_nothing_is_asked(dut):
    bench, monitor = await start(dut)
    await run_some(bench, monitor)
    await bench.cycles(2 * bench.config.params.timing.refi)
    monitor.hold()
    assert np.sum(monitor.trace["opcode"] == Command.REF) >= 2


@cocotb.test(timeout_time=8, timeout_unit="ms")
async def a_read_takes_the_latency(dut):
    """The first one, of a bank that is closed."""
    bench, monitor = await start(dut)
    read = {name: np.zeros(1, int) for name in FIELDS}
    nothing = {"data": np.zeros((0, bench.config.params.lanes), int)}
    result = await bench.run({"i": read, "i_data": nothing},
                             {"o": 1, "o_results": 0, "o_status": 1})
    assert result.stamps["o"][0] - result.stamps["i"][0] == bench.component.latency
    monitor.hold()


@cocotb.test(timeout_time=20, timeout_unit="ms")
@cocotb.parametrize(after=range(4))
async def reset_in_the_middle(dut, after):
    """What was begun is forgotten, all rows are closed; the first refresh counts from there."""
    bench, monitor = await start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = jobs_of(bench)
    sending = [cocotb.start_soon(bench.send(name, fields))
               for name, fields in contract.inputs(p, jobs[::-1]).items()]
    await bench.cycles(random.randint(5, 1500) + after)
    for task in sending:
        task.cancel()
    await bench.reset(cycles=1)
    await run_some(bench, monitor)
