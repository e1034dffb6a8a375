"""The device of a channel that computes, against what its commands mean, one after another."""

# amaranth: UnusedElaboratable=no
import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright import beats
from tilewright.pim.device import Device
from tilewright.pim.layouts import column_layout, command_layout, results_layout
from tilewright.verilog import emit
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.requests import FIELDS, Command
from tilewright_golden.pim.timing import HBM_PIM, PIM_GPT
from tilewright_ppa import libraries, netlist, power, synthesis
from tilewright_sim.batch import Batch

I8, I4, I3 = (Int(width=width, signed=True) for width in (8, 4, 3))
CLOSED = -1

SMALL = PimParams(banks=4, ranks=1, group=1, rows=3, columns=6, form=I4, lanes=2, bundle=1,
                  vectors=2, vector_steps=7)
"""Four waves, which read two copies of the vector buffer in turns."""

POINTS = {
    "dual": PimParams(banks=8, ranks=2, group=2, rows=5, columns=7, lanes=4, form=I8,
                      vector_steps=11),
    "single, bundles": PimParams(timing=PIM_GPT, banks=16, ranks=1, group=4, rows=4, columns=4,
                                 lanes=3, form=I3, buffers=1, bundle=4, vectors=3,
                                 vector_steps=5),
    "folded bundles": PimParams(timing=HBM_PIM, banks=20, ranks=1, group=4, rows=2, columns=3,
                                lanes=3, form=I8, bundle=2, vectors=1, fold=2, vector_steps=4),
    "floats": PimParams(banks=4, ranks=2, group=2, rows=3, columns=5, lanes=3, form=BF16,
                        bundle=2, vector_steps=6),
    "folded floats": PimParams(banks=4, ranks=1, group=2, rows=2, columns=8, lanes=4, form=BF16,
                               fold=2, vector_steps=9),
    "results at once": PimParams(timing=replace(PIM_GPT, cl=2, cwl=1), banks=4, ranks=1, group=4,
                                 rows=2, columns=1, lanes=16, form=I8, buffers=1, bundle=1,
                                 vector_steps=2),
    "results a cycle later": SMALL,
}
POINTS["results a cycle later"] = replace(POINTS["results at once"],
                                          timing=replace(PIM_GPT, cl=3, cwl=1))


class Harness(wiring.Component):
    """The device with a beat for every cycle on both sides."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self.device = Device(p)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(
                command_layout().members | column_layout(p).members | {"enable": 1}))),
            "o": Out(stream.Signature(data.StructLayout(
                column_layout(p).members | results_layout(p).members
                | {"read_valid": 1, "results_valid": 1}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.device = device = self.device
        given, shown = self.i.payload, self.o.payload
        m.d.comb += [
            *(Value.cast(device.command[name]).eq(Value.cast(given[name])) for name in FIELDS),
            device.enable.eq(given.enable & self.i.valid),
            device.data.data.eq(given.data),
            self.i.ready.eq(self.o.ready),
            self.o.valid.eq(self.i.valid),
            shown.read_valid.eq(device.read_valid),
            shown.results_valid.eq(device.results_valid),
        ]
        # What is not valid is whatever stood there before reset.
        with m.If(device.read_valid):
            m.d.comb += shown.data.eq(device.read.data)
        with m.If(device.results_valid):
            m.d.comb += shown.results.eq(device.results.results)
        return m


# ----- what commands mean ---------------------------------------------------------------------


def to_float(codes: np.ndarray) -> np.ndarray:
    """fp32 of codes of bf16."""
    return (codes.astype(np.uint32) << 16).view(np.float32)


def tree(numbers: np.ndarray) -> np.ndarray:
    """Sums over the last axis, neighbours first."""
    while numbers.shape[-1] > 1:
        pairs = numbers.shape[-1] // 2 * 2
        numbers = np.concatenate([numbers[..., :pairs:2] + numbers[..., 1:pairs:2],
                                  numbers[..., pairs:]], axis=-1)
    return numbers[..., 0]


def float_step(acc: np.ndarray, values: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    """Operands whose products and sums are far from the ends of fp32's range."""
    products = to_float(values) * to_float(vectors)
    half = products.shape[-1] // 2
    return acc + (tree(products) if products.shape[-1] % 2
                  else tree(products[..., :half]) + tree(products[..., half:]))


def float_result(acc: np.ndarray) -> np.ndarray:
    """fp32 to bf16, half to even."""
    code = acc.view(np.uint32).astype(int)
    return (code + 0x7FFF + (code >> 16 & 1)) >> 16


def int_step(acc: np.ndarray, values: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    return (acc + (values * vectors).sum(axis=-1) + 2**31) % 2**32 - 2**31


@dataclass
class Model:
    """Commands of the bus, one after another; what comes out is kept with its cycle."""

    params: PimParams
    reads: dict[int, np.ndarray] = field(default_factory=dict)
    results: dict[int, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        p = self.params
        self.memory = np.zeros((p.banks, p.rows, p.columns, p.lanes), int)
        self.buffer = np.zeros((p.vector_steps, p.vectors, p.bundle, p.lanes), int)
        self.acc = np.zeros((p.units, p.vectors), np.float32 if p.floating else int)
        self.rows = [CLOSED] * p.banks
        self.raw = [CLOSED] * p.groups

    def units(self, wave: int) -> list[int]:
        """As the definition has it: the banks of groups `wave` and `waves + wave`."""
        p = self.params
        return [unit for unit in range(p.units)
                if unit * p.bundle // p.group % p.waves == wave]

    def step(self, units: list[int], column: int, vector: int, first: int) -> None:
        p = self.params
        banks = np.arange(p.banks).reshape(p.units, p.bundle)[units]
        rows = np.array(self.raw)[banks // p.group]
        values = self.memory[banks, rows, column].reshape(len(units), 1, -1)
        vectors = self.buffer[vector].reshape(1, p.vectors, -1)
        step = float_step if p.floating else int_step
        acc = self.acc[units]
        self.acc[units] = step(np.zeros_like(acc) if first else acc, values, vectors)

    def readres(self, cycle: int, wave: int, relu: int) -> None:
        p = self.params
        due = cycle + p.timing.cl + p.reads * p.timing.burst
        found = self.acc[self.units(wave)]
        if relu:
            found = np.where(found < 0, found.dtype.type(0), found)
        if p.floating:
            found = float_result(found)
        assert due not in self.results
        self.results[due] = found

    def do(self, cycle: int, command: dict[str, int], column: np.ndarray) -> None:
        p, c = self.params, command
        bank, row = c["bank"], self.rows[c["bank"] % p.banks]
        vector, part = c["vector"] % p.vector_steps, divmod(c["part"] % p.parts, p.bundle)
        match Command(c["opcode"]):
            case Command.ACT:
                self.rows[bank] = c["row"]
            case Command.PRE:
                self.rows[bank] = CLOSED
            case Command.RD:
                self.reads[cycle + 1] = self.memory[bank, row, c["column"]].copy()
            case Command.WR:
                self.memory[bank, row, c["column"]] = column
            case Command.GWRITE:
                self.buffer[vector][part] = column
            case Command.COPY:
                self.buffer[vector][part] = self.memory[bank, row, c["column"]]
            case Command.G_ACT:
                self.raw[bank] = c["row"]
            case Command.PIM_PRE:
                self.raw[bank] = CLOSED
            case Command.COMP:
                self.step(list(range(p.units)), c["column"], vector, c["first"])
            case Command.READRES:
                self.readres(cycle, bank, c["relu"])
            case Command.GEMV:
                for s in range(c["steps"]):
                    self.step(self.units(bank), c["column"] + s, vector + s,
                              c["first"] and s == 0)
                if c["last"]:
                    self.readres(cycle + c["steps"] * p.timing.comp, bank, c["relu"])


# ----- sequences of commands ------------------------------------------------------------------


class Sequence:
    """Random commands that are legal but for most of the timing: close where the device allows."""

    def __init__(self, params: PimParams, seed: int) -> None:
        self.params = p = params
        self.random = np.random.default_rng(seed)
        self.model = Model(p)
        self.cycle = 0
        self.beats: list[tuple[int, dict[str, int], np.ndarray]] = []
        self.steps_end = [0] * p.waves
        self.takes: list[int] = []
        self.raw_ends = 0

    def column(self) -> np.ndarray:
        p, random = self.params, self.random
        if p.floating:
            exponents = random.integers(120, 132, p.lanes)
            codes = random.integers(0, 2, p.lanes) << 15 | exponents << 7 | random.integers(
                0, 128, p.lanes)
            return np.where(random.random(p.lanes) < 0.1, 0, codes)
        top = 1 << (p.form.width - 1)
        return random.integers(-top, top, p.lanes)

    def below(self, count: int) -> int:
        return int(self.random.integers(count))

    def do(self, command: Command, *, wait: int = 1, **fields: int) -> None:
        given = dict.fromkeys(FIELDS, 0) | fields | {"opcode": command.value}
        column = self.column()
        self.model.do(self.cycle, given, column)
        self.beats.append((self.cycle, given, column))
        self.cycle += wait

    def idle(self) -> None:
        """Until no wave steps."""
        self.cycle = max(self.cycle, *self.steps_end, self.raw_ends)

    def bus(self, take: int) -> bool:
        """Whether results may be read in that cycle."""
        bursts = self.params.reads * self.params.timing.burst
        return all(abs(take - other) >= bursts for other in self.takes[-32:])

    def fill(self) -> None:
        """All that can be read is written."""
        p = self.params
        for bank in range(p.banks):
            for row in range(p.rows):
                self.do(Command.ACT, bank=bank, row=row)
                for column in range(p.columns):
                    self.do(Command.WR, bank=bank, row=row, column=column)
                self.do(Command.PRE, bank=bank)
        for step in range(p.vector_steps):
            for part in range(p.parts):
                self.do(Command.GWRITE, vector=step, part=part)

    # Each of these does one thing if it can be done now.

    def memory(self) -> None:
        p, model = self.params, self.model
        bank, row = self.below(p.banks), self.below(p.rows)
        raw = model.raw[bank // p.group]
        if model.rows[bank] != CLOSED:
            if self.random.random() < 0.3:
                self.do(Command.PRE, bank=bank)
            else:
                opcode = (Command.RD, Command.WR)[self.below(2)]
                self.do(opcode, bank=bank, row=model.rows[bank], column=self.below(p.columns))
        elif raw == CLOSED or (p.buffers == 2 and raw != row):
            self.do(Command.ACT, bank=bank, row=row)

    def vectors(self) -> None:
        """COPY and GWRITE right behind one another; often to the same place."""
        p, model = self.params, self.model
        self.idle()
        opened = [bank for bank in range(p.banks) if model.rows[bank] != CLOSED]
        step, part = self.below(p.vector_steps), self.below(p.parts)
        for _ in range(3):
            if opened and self.below(2):
                bank = opened[self.below(len(opened))]
                self.do(Command.COPY, bank=bank, row=model.rows[bank],
                        column=self.below(p.columns), vector=step, part=part)
            else:
                self.do(Command.GWRITE, vector=step, part=part)
        self.cycle += 1

    def opens(self) -> None:
        """The groups of a wave."""
        p, model = self.params, self.model
        wave, row = self.below(p.waves), self.below(p.rows)
        for group in (wave, p.waves + wave)[:p.ranks]:
            if model.raw[group] != CLOSED:
                continue
            for bank in range(group * p.group, (group + 1) * p.group):
                held = model.rows[bank]
                if held != CLOSED and (p.buffers == 1 or held == row):
                    self.do(Command.PRE, bank=bank)
            self.do(Command.G_ACT, bank=group, row=row)

    def closes(self) -> None:
        p, model = self.params, self.model
        group = self.below(p.groups)
        if model.raw[group] != CLOSED:
            self.cycle = max(self.cycle, self.steps_end[group % p.waves], self.raw_ends)
            self.do(Command.PIM_PRE, bank=group)

    def gemv(self) -> None:
        p, model, comp = self.params, self.model, self.params.timing.comp
        wave = self.below(p.waves)
        if any(model.raw[group] == CLOSED for group in (wave, p.waves + wave)[:p.ranks]):
            return
        self.cycle = max(self.cycle, self.steps_end[wave], self.raw_ends)
        self.cycle += (wave - self.cycle) % comp
        steps = 1 + self.below(min(p.columns, p.vector_steps))
        ends = self.cycle + steps * comp
        last = self.below(3) > 0 and self.bus(ends)
        if last:
            self.takes.append(ends)
        self.steps_end[wave] = ends
        self.do(Command.GEMV, bank=wave, column=self.below(p.columns - steps + 1),
                vector=self.below(p.vector_steps - steps + 1), steps=steps,
                first=self.below(2), last=int(last), relu=self.below(2))

    def raw(self) -> None:
        """Steps of all banks as close as they may be, and results of all waves after them."""
        p, model = self.params, self.model
        if any(row == CLOSED for row in model.raw):
            return
        self.idle()
        for _ in range(1 + self.below(3)):
            self.do(Command.COMP, wait=p.timing.comp, column=self.below(p.columns),
                    vector=self.below(p.vector_steps), first=self.below(2))
        self.raw_ends = self.cycle
        self.readres()

    def readres(self) -> None:
        p = self.params
        self.idle()
        bursts = p.reads * p.timing.burst
        self.cycle = max([self.cycle] + [take + bursts for take in self.takes[-32:]])
        relu = self.below(2)
        for wave in range(p.waves):
            self.takes.append(self.cycle)
            self.do(Command.READRES, wait=bursts, bank=wave, relu=relu)

    def random_commands(self, count: int) -> None:
        kinds = [self.memory, self.vectors, self.opens, self.closes, self.gemv, self.raw,
                 self.readres]
        shares = np.array([8, 1, 4, 1.5, 12, 3, 0.5])
        start = len(self.beats)
        while len(self.beats) < start + count:
            kinds[self.random.choice(len(kinds), p=shares / shares.sum())]()
            if self.below(8) == 0:
                self.cycle += self.below(12)

    def inputs(self) -> dict[str, np.ndarray]:
        """A beat for each cycle, until everything has come out."""
        p = self.params
        cycles = self.cycle + p.columns * p.timing.comp + p.timing.cl + p.reads * 16 + 4
        beats: dict[str, Any] = {"enable": np.zeros(cycles, int),
                                 "data": np.zeros((cycles, p.lanes), int),
                                 **{name: np.zeros(cycles, int) for name in FIELDS}}
        for cycle, command, column in self.beats:
            beats["enable"][cycle] = 1
            beats["data"][cycle] = column
            for name in FIELDS:
                beats[name][cycle] = command[name]
        return beats


def run(params: PimParams, seed: int, count: int, text: str | None = None) -> None:
    """Random commands through the hardware, every cycle of every output against the model."""
    sequence = Sequence(params, seed)
    sequence.readres()  # accumulators are zero after reset
    sequence.fill()
    sequence.random_commands(count)
    beats, model = sequence.inputs(), sequence.model
    cycles = len(beats["enable"])
    found = Batch(Harness(params), name="device_harness", text=text).run(
        {"i": beats}, {"o": cycles}, seed=seed).outputs["o"]
    for valid, values, wanted in (("read_valid", "data", model.reads),
                                  ("results_valid", "results", model.results)):
        np.testing.assert_array_equal(np.flatnonzero(found[valid]), sorted(wanted))
        assert len(wanted) > 4
        for cycle, value in wanted.items():
            np.testing.assert_array_equal(found[values][cycle], value, err_msg=str(cycle))


@pytest.mark.parametrize("point", POINTS)
def test_commands_mean_what_they_say(point: str) -> None:
    run(POINTS[point], 1, 1000)


# ----- broken on purpose ----------------------------------------------------------------------

FOLDED = replace(SMALL, fold=2)
MUTANTS = {
    (SMALL, "accumulators are not cleared"): {
        r"(clears <= )from_zero": r"\1 1'h0"},
    (SMALL, "a bank is masked out"): {
        r"(pim_bundle bundle_2 \([^;]*\.compute\()\w+": r"\1 1'h0"},
    (SMALL, "parts change places"): {
        r"(vectors = \{ )(\w+ , \w+ ), (\w+) , (\w+ )\}": r"\1 \2, \4, \3 }"},
    (SMALL, "a wave reads the wrong copy"): {
        r"(pim_bundle bundle_2 \([^;]*\.vectors\(\w+ )\[31:16\]": r"\1[15:0]"},
    (SMALL, "a step does not go on in the vector buffer"): {
        r"vector \+ 1'h1": "vector"},
    (SMALL, "a GEMV has a step less"): {r"(command\[57:55\] - )1'h1": r"\1 2'h2"},
    (SMALL, "steps are a cycle too far apart"): {r"busy & _\d+_;": "busy & pause;"},
    (SMALL, "results are cut as the next GEMV says"): {r"readres \? relu : cuts": "relu"},
    (SMALL, "results are of another wave"): {r"wave_2 == 2'h3": "wave_2 == 2'h0"},
    (SMALL, "results wait in one place"): {r"write_address \+ 1'h1": "write_address"},
    (SMALL, "COPY writes the column of GWRITE"): {
        r"copied \? \w+ +: vector_column": "vector_column"},
    (SMALL, "a row stays open"): {
        r"(if \(open_compute)\) held_1": r"\1 & ~opened_1) held_1",
        r"close_compute (\? 1'h0)": r"1'h0 \1"},
    (SMALL, "computes on the row of memory"): {
        r"held_1, compute_column": "held_0, compute_column"},
    (FOLDED, "the upper half is not late"): {
        r"upper_0_0_1, read_data\[3:0\] \}": "read_data }"},
}


@cache
def verilog(params: PimParams) -> str:
    return emit(Harness(params), "device_harness")


@pytest.mark.parametrize("params", [SMALL, FOLDED], ids=["small", "folded"])
def test_what_is_broken_below_works(params: PimParams) -> None:
    run(params, 2, 800)


@pytest.mark.parametrize(("params", "what"), MUTANTS,
                         ids=lambda one: one if isinstance(one, str) else "")
def test_a_mutant_fails(params: PimParams, what: str) -> None:
    text = verilog(params)
    for pattern, broken in MUTANTS[params, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises(AssertionError):
        run(params, 2, 800, text)


# ----- as gates, with the cells of the banks as memories that stay closed -------------------------


@pytest.mark.parametrize("buffers", [1, 2])
def test_gates_do_commands(buffers: int) -> None:
    p, library = replace(SMALL, buffers=buffers), libraries.load()
    sequence = Sequence(p, 3)
    sequence.readres()
    sequence.fill()
    sequence.random_commands(150)
    inputs = sequence.inputs()
    cycles = len(inputs["enable"])
    harness = Harness(p)
    golden = Batch(harness, name="device_harness").run({"i": inputs}, {"o": cycles})
    mapped = synthesis.synthesise(verilog(p), "device_harness", library)
    flat = netlist.read(mapped.netlist, "device_harness")
    kind = {1: "row_array_single", 2: "row_array"}[buffers]
    arrays = [one for one in flat.memories if one.kind == kind]
    assert [(one.depth, one.width) for one in arrays] == [(3 * 6, 8)] * 4
    assert mapped.memory_bits == sum(one.bits for one in flat.memories)
    shapes = {one.name: one.shape for one in beats.streams(harness)}
    bits = [{name: beats.to_bits(shapes[name], fields)} for name, fields in
            (("i", inputs), ("o", golden.outputs["o"]))]
    found = power.estimate(flat, library, *bits, operations=cycles)
    assert found.mismatch == ""
