"""Instructions of products in the compute SRAM: what they leave in the array, and how many cycles.

An array of Python integers runs what the sequencers say; sums are compared with NumPy's product,
cycles and counters with the sums over lookups below.
"""

import re
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from csram_units import Machine
from tilewright.lut.layouts import (
    Carry,
    Opcode,
    Source,
    Tag,
    acts_layout,
    command_layout,
    instruction_layout,
)
from tilewright.lut.lut_gemv import LutProduct
from tilewright.lut.serial_gemv import SerialProduct
from tilewright.verilog import emit
from tilewright_golden.lut.params import CsramParams, entry_growth, table_rows
from tilewright_sim.batch import Batch, SimulationError

ROWS = 512
COLUMNS = 64

COUNTERS = ("zero", "collapsed", "reused")
SEQUENCERS: dict[str, type[Any]] = {"lut": LutProduct, "bitserial": SerialProduct}


class Alone(wiring.Component):
    """A sequencer that takes one command after another.

    An instruction leaves once for each of its rows, the last one with the counters.
    """

    i: stream.Interface
    i_acts: stream.Interface
    o: stream.Interface

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        self._command = command_layout(params)
        self._instruction = instruction_layout(params)
        super().__init__({
            "i": In(stream.Signature(self._command)),
            "i_acts": In(stream.Signature(acts_layout(params))),
            "o": Out(stream.Signature(data.StructLayout(
                {**self._instruction.members, "step": 7, **dict.fromkeys(COUNTERS, 32)}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.sequencer = sequencer = SEQUENCERS[self.params.schedule](self.params)
        command = Signal(self._command)
        begin, busy = Signal(), Signal()
        step = Signal(7)
        given = sequencer.o.payload
        taken = self.o.valid & self.o.ready
        final = step == (given.count - 1)[:7]
        m.d.sync += begin.eq(self.i.valid & self.i.ready)
        m.d.comb += [
            self.i.ready.eq(~busy),
            sequencer.command.eq(command),
            sequencer.begin.eq(begin),
            self.o.valid.eq(sequencer.o.valid),
            sequencer.o.ready.eq(self.o.ready & final),
            self.o.payload.step.eq(step),
        ]
        m.d.comb += [self.o.payload[name].eq(given[name]) for name in self._instruction.members]
        with m.If(given.last):
            m.d.comb += [self.o.payload[name].eq(getattr(sequencer, name)) for name in COUNTERS]
        wiring.connect(m, wiring.flipped(self.i_acts), sequencer.i_acts)
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += [command.eq(self.i.payload), busy.eq(1)]
        with m.Elif(taken & final & given.last):
            m.d.sync += busy.eq(0)
        with m.If(taken):
            m.d.sync += step.eq(Mux(final, 0, step + 1))
        return m


@dataclass(frozen=True)
class Job:
    """A command: acts (b, k) and weights (k, n) of `bits`, in groups."""

    acts: np.ndarray
    weights: np.ndarray
    bits: int
    group: int

    @property
    def count(self):
        return self.acts.shape[1] // self.group


def entry_rows(bits, index):
    return bits + entry_growth(index) if index else 1


def sum_bits(p, job):
    return (job.acts.shape[1] << (p.act_bits + job.bits - 2)).bit_length() + 1


def sum_rows(p, job, groups):
    """Rows of a sum after so many groups."""
    if groups == job.count:
        return sum_bits(p, job)
    tree = (job.group - 1).bit_length()
    return min(sum_bits(p, job), p.act_bits + job.bits - 1 + tree + (groups + 1).bit_length())


def partial_sum(p, job, indices, looks, sign):
    """Cycles of the additions of the lookups at planes `looks`, from the lowest up."""
    if not looks:
        return 0
    first = indices[looks[0]]
    units = max(1, first.bit_count())
    cycles = 0
    for before, plane, after in zip(looks, looks[1:], [*looks[2:], 0], strict=False):
        units = -(-units // (1 << (plane - before))) + indices[plane].bit_count()
        width = job.bits + (units - 1).bit_length()
        cycles += max(width, after - plane + 1)
    if sign == looks[-1] and len(looks) <= 2:
        cycles += max(1, entry_rows(job.bits, first) - (sign - looks[0]))
    return cycles


def lut_cycles(p, job):
    """Cycles, and lookups of zero, of runs, and partial sums that were saved."""
    cycles = zero = collapsed = reused = 0
    for group in range(job.count):
        have, full = (sum_rows(p, job, groups) if groups else 0 for groups in (group, group + 1))
        used, before = set(), None
        for vector in job.acts.tolist():
            acts = vector[group * job.group:(group + 1) * job.group]
            indices = [sum((act >> plane & 1) << lane for lane, act in enumerate(acts))
                       for plane in range(p.act_bits)]
            sign = p.act_bits - 1
            while p.collapse and sign and indices[sign - 1] == indices[-1]:
                sign -= 1
            looks = [q for q in range(sign + 1) if indices[q] or not p.skip_zero]
            if p.reuse and acts == before:
                reused += 1
            else:
                collapsed += p.act_bits - 1 - sign
                zero += sign + 1 - len(looks)
                used |= {indices[q] for q in looks}
                cycles += partial_sum(p, job, indices, looks, sign)
            before = acts
            cycles += full if not group else full - looks[0] if looks else max(1, full - have)
        built = {index & -(1 << low) for index in used for low in range(p.group)}
        cycles += job.group * job.bits
        cycles += sum(entry_rows(job.bits, index) for index in built if index & (index - 1))
    return cycles, zero, collapsed, reused


def serial_cycles(p, job):
    """As `lut_cycles`; nothing is saved."""
    cycles = 0
    for groups in range(1, job.count + 1):
        full = sum_rows(p, job, groups)
        have = sum_rows(p, job, groups - 1) if groups > 1 else full
        product = (job.bits - 1) * (p.act_bits + 1)
        cycles += len(job.acts) * (job.group * product + (job.group - 1) * have + full)
        cycles += job.group * job.bits
    return cycles, 0, 0, 0


CYCLES = {"lut": lut_cycles, "bitserial": serial_cycles}


def places(p, job):
    """First rows of source, scratch and target, one above the other."""
    if p.schedule == "lut":
        scratch = table_rows(job.bits, 1 << job.group)
        target = scratch + p.act_bits + job.bits + entry_growth((1 << job.group) - 1)
    else:
        scratch = job.group * job.bits
        target = scratch + p.act_bits + job.bits
    assert target + len(job.acts) * sum_bits(p, job) < p.rows
    return 0, scratch, target


def commands(p, jobs):
    rows = [places(p, job) for job in jobs]
    fields = {
        "opcode": [Opcode.MULTIPLY.value] * len(jobs),
        "source": [place[0] for place in rows],
        "scratch": [place[1] for place in rows],
        "target": [place[2] for place in rows],
        "count": [job.count for job in jobs],
        "bits": [job.bits for job in jobs],
        "group": [job.group for job in jobs],
        "batch": [len(job.acts) for job in jobs],
        "sum_bits": [sum_bits(p, job) for job in jobs],
        "columns": [p.columns] * len(jobs),
    }
    unused = set(command_layout(p).members) - set(fields)
    return fields | {name: [0] * len(jobs) for name in unused}


def act_beats(p, jobs):
    """For each command and group, the activations of each vector; unused lanes hold anything."""
    beats = []
    for job in jobs:
        for group in range(job.count):
            acts = np.full((len(job.acts), p.group), -1)
            acts[:, :job.group] = job.acts[:, group * job.group:(group + 1) * job.group]
            beats.append(acts)
    return {"acts": np.concatenate(beats)}


def bit_rows(weights, bits):
    """A weight of every column as rows of bits."""
    return [sum(int(weight >> bit & 1) << column for column, weight in enumerate(weights.tolist()))
            for bit in range(bits)]


def perform(p, machine, words, job):
    """The sums that the instructions of a command leave."""
    loads = iter([word for weights in job.weights for word in bit_rows(weights, job.bits)])
    for word in words:
        assert not word["output"]
        if word["source"] == Source.EXTERNAL.value:
            for place in range(word["count"]):
                machine.load(word["w"] + place, next(loads))
        else:
            machine.step(
                word["count"], word["a"], word["b"], word["w"] if word["write"] else None,
                a_rows=word["a_rows"], b_rows=word["b_rows"],
                source=Source(word["source"]).name.lower(), invert=bool(word["invert"]),
                only=bool(word["only"]), start=Carry(word["start"]).name.lower(),
                generate=bool(word["generate"]), tag=Tag(word["tag"]).name.lower(),
                down=bool(word["down"]))
    assert next(loads, None) is None
    bits, target = sum_bits(p, job), places(p, job)[2]
    return [[machine.number(target + vector * bits, bits, column) for column in range(p.columns)]
            for vector in range(len(job.acts))]


def check(p, jobs, *, text=None, pause=0.0, model=None):
    """Runs the jobs, one command after another."""
    expected = [CYCLES[p.schedule](p, job) for job in jobs]
    ends = np.cumsum([cycles for cycles, *_ in expected])
    model = model or Batch(Alone(p), name="alone", text=text)
    run = model.run({"i": commands(p, jobs), "i_acts": act_beats(p, jobs)}, {"o": ends[-1]},
                    idle=pause, stall=pause, seed=len(jobs), stamps=True, max_idle=200)
    given = run.outputs["o"]
    stamps = run.stamps["o"]
    rng = np.random.default_rng(len(jobs))
    machine = Machine(rows=p.rows, columns=p.columns)
    machine.cells[:-1] = [int.from_bytes(rng.bytes(p.columns // 8), "little")
                          for _ in range(p.rows - 1)]
    for job, start, end, (cycles, *counters) in zip(jobs, [0, *ends], ends, expected, strict=False):
        columns = [given[name][start:end].tolist() for name in given]
        rows = [dict(zip(given, values, strict=True)) for values in zip(*columns, strict=True)]
        assert sum(row["last"] for row in rows) == rows[-1]["count"]
        assert rows[-1]["last"]
        assert [rows[-1][name] for name in COUNTERS] == counters
        sums = perform(p, machine, [row for row in rows if row["step"] == 0], job)
        np.testing.assert_array_equal(sums, job.acts @ job.weights)
        assert machine.cells[-1] == 0
        if not pause:
            assert stamps[end - 1] - stamps[start] + 1 == cycles


def random_job(p, rng, *, bits=None, group=None, batch=None, groups=None, spread=None):
    """A command of random shape; activations of few planes with a small `spread`."""
    bits = bits or int(rng.integers(1, 9))
    limit = {1: p.group, 2: p.group, 3: p.group, 4: p.group}.get(bits, min(p.group, 4))
    group = group or int(rng.integers(1, limit + 1))
    batch = batch or int(rng.integers(1, p.batch + 1))
    groups = groups or int(rng.integers(1, 6))
    top = 1 << (p.act_bits - 1)
    spread = spread or 2.0 ** rng.uniform(-1, p.act_bits)
    acts = np.clip(np.rint(rng.normal(0, spread, (batch, groups * group))), -top, top - 1)
    acts = acts.astype(np.int64)
    acts[rng.random(acts.shape) < 0.1] = 0
    for vector in range(1, batch):
        for start in range(0, groups * group, group):
            if rng.random() < 0.3:
                acts[vector, start:start + group] = acts[vector - 1, start:start + group]
    for start in range(group, groups * group, group):
        if rng.random() < 0.3:
            acts[0, start:start + group] = acts[-1, start - group:start]
    weights = rng.integers(-(1 << (bits - 1)), 1 << (bits - 1), (groups * group, p.columns))
    weights[:, :2] = [-(1 << (bits - 1)), (1 << (bits - 1)) - 1]
    return Job(acts, weights, bits, group)


def corner_jobs(p, rng):
    """Extremes, zeros, single planes, the sign plane alone and after others, equal vectors."""
    top = 1 << (p.act_bits - 1)
    for group, bits in product(range(1, p.group + 1), (1, 2, 4)):
        size = 3 * group
        every = [0, -1, -top, top - 1, 1, top >> 1, -(top >> 1), 1 - top]
        chosen = rng.choice(every, (p.batch, size))
        for acts in ([np.full(size, value) for value in every[:p.batch]], chosen,
                     np.where(rng.random((p.batch, size)) < 0.5, -top, 0),
                     np.where(np.arange(size) < group, 0, chosen)):
            weights = rng.integers(-(1 << (bits - 1)), 1 << (bits - 1), (size, p.columns))
            weights[:, :2] = [-(1 << (bits - 1)), (1 << (bits - 1)) - 1]
            yield Job(np.array(acts), weights, bits, group)


def lut(**changes):
    return CsramParams(rows=ROWS, columns=COLUMNS, **changes)


POINTS = {
    "g4": lut(),
    "g5": lut(group=5, batch=5),
    "g2_a2": lut(group=2, act_bits=2, batch=2),
    "g3_a5_b1": lut(group=3, act_bits=5, batch=1),
    "plain": lut(skip_zero=False, collapse=False, reuse=False),
    "plain_a3": lut(act_bits=3, skip_zero=False, collapse=False, reuse=False),
    "skip_zero": lut(group=3, collapse=False, reuse=False),
    "collapse": lut(group=3, skip_zero=False, reuse=False),
    "reuse": lut(group=2, skip_zero=False, collapse=False),
    "bitserial": lut(schedule="bitserial"),
    "bitserial_a3": lut(schedule="bitserial", act_bits=3, group=3, batch=2),
}


@pytest.mark.parametrize("point", POINTS)
def test_products(point: str) -> None:
    p = POINTS[point]
    rng = np.random.default_rng(5)
    model = Batch(Alone(p), name="alone")
    check(p, list(corner_jobs(p, rng)), model=model)
    check(p, [random_job(p, rng) for _ in range(60)], model=model)


def test_pauses() -> None:
    p = POINTS["g4"]
    rng = np.random.default_rng(6)
    model = Batch(Alone(p), name="alone")
    for pause in (0.3, 0.7):
        check(p, [random_job(p, rng) for _ in range(5)], model=model, pause=pause)


# Point and what is broken in it: a pattern of its Verilog, and what stands in its place.
MUTANTS = {
    ("g4", "the sign plane is added"): (r"(assign subtract =) signed_look & \w+;", r"\1 1'h0;"),
    ("g4", "rows are not inverted before the sign plane"): (
        r"(assign split =) \w+ & \w+;", r"\1 1'h0;"),
    ("g4", "skipped indices are counted"): (
        r"(assign left_out\[7:1\] =) \w+\[7:1\] & \w+\[7:1\];", r"\1 7'h00;"),
    ("g4", "a run goes on below an index that differs"): (
        r"(assign over\[5\] =) \w+ & (over\[6\];)", r"\1 \2"),
    ("g4", "a run begins below the sign plane"): (
        r"(assign over\[7\] =) planes_7  == planes_6 ;", r"\1 planes_6 == planes_5 ;"),
    ("g4", "the table before is taken again"): (r"(assign same = \w+) & \w+;", r"\1;"),
    ("g4", "a carry is lost between halves of an addition"): (
        r"(assign o__payload\[54:53\] = \w+ \?) 2'h0 :", r"\1 2'h1 :"),
    ("g4", "the sign of a partial sum is in its place"): (
        r"(assign a_is_sign =) \w+ \| (sign;)", r"\1 \2"),
    ("bitserial", "the sign bit is added"): (
        r"(assign factor =) sign_bit \? \w+ : ", r"\1 "),
    ("bitserial", "bit 0 is added in the place of bit 1"): (
        r"(assign one_above =) \{ act\[7\], act\[7\], act\[7:1\] \}", r"\1 { act[7], act }"),
    ("bitserial", "each weight of the first group writes the sum"): (
        r"(assign first = first_group) & \w+;", r"\1;"),
}


@pytest.mark.parametrize(("point", "what"), MUTANTS)
def test_mutant(point: str, what: str) -> None:
    p = POINTS[point]
    pattern, broken = MUTANTS[point, what]
    text, times = re.subn(pattern, broken, emit(Alone(p), "alone"))
    assert times == 1
    rng = np.random.default_rng(7)
    jobs = [random_job(p, rng, batch=8, groups=3) for _ in range(8)]
    check(p, jobs)
    with pytest.raises((AssertionError, SimulationError)):
        check(p, jobs, text=text)
