# amaranth: UnusedElaboratable=no
"""The compute SRAM's core against an interpreter of its instructions; its commands; its faults."""

import re
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Shape
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from csram_units import Columns
from tilewright import beats
from tilewright.lut.core import Core
from tilewright.lut.csram import Csram
from tilewright.lut.layouts import (
    Carry,
    Error,
    Form,
    Opcode,
    Source,
    Tag,
    acts_layout,
    command_layout,
    instruction_layout,
)
from tilewright.verilog import emit
from tilewright_golden.lut import CsramParams
from tilewright_golden.lut.convert import convert_rows
from tilewright_ppa import libraries, netlist, power, synthesis, timing
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), ({"i_rows": 0.9}, 0.0), (0.0, {"o": 0.9}), ({"i": 0.8}, 0.0)]
SMALL = CsramParams(rows=40, columns=11)


def instructions(params: CsramParams, rng: np.random.Generator, count: int) -> list[dict[str, int]]:
    """Random instructions; those that load and store all rows stand before and behind."""
    rows = params.rows
    default = dict.fromkeys(("a", "b", "w", "down", "invert", "write", "only", "start", "generate",
                             "tag", "output", "last"), 0)
    default |= {"a_rows": 1, "b_rows": 1, "count": 1}
    load = [default | {"source": Source.EXTERNAL.value, "write": 1, "w": row, "start": 1}
            for row in range(rows - 1)]
    store = [default | {"source": Source.AND.value, "output": 1, "a": row, "b": row}
             for row in range(rows)]
    load[0]["tag"] = Tag.LOAD.value  # nobody knows what it was
    store[-1]["last"] = 1
    found = []
    for _ in range(count):
        size = int(rng.integers(1, 12))
        made = default | {
            name: int(rng.integers(0, top)) for name, top in (
                ("down", 2), ("source", len(Source)), ("invert", 2), ("write", 2), ("only", 2),
                ("start", len(Carry)), ("generate", 2), ("tag", len(Tag)))}
        made |= {"count": size, "w": int(rng.integers(0, rows - size))}
        for name in "ab":
            made |= {name: int(rng.integers(0, rows - size + 1)),
                     f"{name}_rows": int(rng.integers(1, 13))}
        if made["down"]:
            made |= {name: made[name] + size - 1 for name in "abw"}
        if rng.random() < 0.4:
            made |= {"output": 1, "source": Source.AND.value, "b": made["a"],
                     "b_rows": made["a_rows"], "last": int(rng.integers(0, 2))}
        found.append(made)
    return [*load, *found, *store]


def executed(params: CsramParams, steps: list[dict[str, int]], rng: np.random.Generator
             ) -> tuple[dict[str, Any], dict[str, Any], int]:
    """Beats in and out, and the steps."""
    array = np.zeros((params.rows, params.columns), np.uint8)
    columns = Columns(array)
    loads = sum(one["count"] for one in steps if one["source"] == Source.EXTERNAL.value)
    external = rng.integers(0, 2, (loads, params.columns), np.uint8)
    rows = iter(external)
    out: list[np.ndarray] = []
    last: list[int] = []
    for one in steps:
        found = columns.execute(one, rows)
        out += found
        last += [int(one["last"] and place == len(found) - 1) for place in range(len(found))]
    given = {name: np.array([one[name] for one in steps]) for name in steps[0]}
    return ({"i": given, "i_rows": {"row": external}},
            {"o": {"row": np.array(out), "last": np.array(last)}}, columns.steps)


def check_core(core: Core, seeds: int = 6, text: str | None = None) -> None:
    batch = Batch(core, text=text)
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        inputs, golden, steps = executed(core.params, instructions(core.params, rng, 150), rng)
        for idle, stall in PAUSES:
            result = batch.run(inputs, {"o": len(golden["o"]["last"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=1000)
            expect(result.outputs, golden)
            if not idle and not stall:
                assert result.cycles == steps + core.latency


@pytest.mark.parametrize("params", [
    SMALL, CsramParams(rows=32, columns=2), CsramParams(rows=65, columns=70)], ids=str)
def test_instructions_do_what_they_say(params: CsramParams) -> None:
    check_core(Core(params))


# --- Commands.

FIELDS = ("opcode", "source", "target", "scratch", "count", "distance", "columns", "bits", "group",
          "batch", "sum_bits", "form", "to")
STATUS = ("error", "needs", "cycles", "zero", "collapsed", "reused")


class Sram:
    """Rows, and what LOAD, STORE, COPY and MOVE do to them; the rows that come and go."""

    def __init__(self, params: CsramParams, rng: np.random.Generator) -> None:
        self.params = params
        self.rng = rng
        self.rows = np.zeros((params.rows, params.columns), np.uint8)
        self.commands: list[dict[str, int]] = []
        self.loaded: list[np.ndarray] = []
        self.stored: list[np.ndarray] = []
        self.last: list[int] = []
        self.status: list[dict[str, int]] = []

    def run(self, opcode: Opcode, source: int = 0, target: int = 0, count: int = 1,
            distance: int = 0) -> None:
        """A legal one of these commands, the fields that it does not use at random."""
        used = {"opcode": opcode.value, "source": source, "target": target, "count": count,
                "distance": distance, "columns": int(self.rng.integers(1, self.params.columns + 1))}
        if opcode == Opcode.LOAD:
            del used["source"]
            rows = self.rng.integers(0, 2, (count, self.params.columns), np.uint8)
            self.rows[target:target + count] = rows
            self.loaded.append(rows)
        elif opcode == Opcode.STORE:
            del used["target"]
            self.stored.append(self.rows[source:source + count].copy())
            self.last += [0] * (count - 1) + [1]
        else:
            moved = self.rows[source:source + count].copy()
            if opcode == Opcode.MOVE:
                moved = np.pad(moved, ((0, 0), (0, distance)))[:, distance:]
            self.rows[target:target + count] = moved
        if opcode != Opcode.MOVE:
            del used["distance"]
        passes = max(1, distance) if opcode == Opcode.MOVE else 1
        self.give(used, {"cycles": count * passes})

    def give(self, used: dict[str, int], status: dict[str, int]) -> None:
        """A command with the fields `used`, the others at random, and how it ends."""
        layout = command_layout(self.params)
        anything = {name: int(self.rng.integers(0, 1 << Shape.cast(layout[name].shape).width))
                    for name in FIELDS if name != "opcode"}
        self.commands.append(anything | used)
        self.status.append(dict.fromkeys(STATUS, 0) | status)

    def check(self, batch: Batch, idle: Chance = 0.0, stall: Chance = 0.0) -> int:
        """Feed it all; cycles."""
        width = self.params.columns
        result = batch.run(
            {"i": {name: np.array([one[name] for one in self.commands]) for name in FIELDS},
             "i_rows": {"row": np.concatenate(self.loaded)},
             "i_acts": {"acts": np.zeros((0, self.params.group), int)}},
            {"o": len(self.last), "o_status": len(self.status)}, idle=idle, stall=stall,
            max_idle=30 * width + 1000)
        expect(result.outputs, {
            "o": {"row": np.concatenate(self.stored), "last": np.array(self.last)},
            "o_status": {name: np.array([one[name] for one in self.status]) for name in STATUS
                         if name != "cycles" or not (idle or stall)}})
        return result.cycles


def store_all(sram: Sram) -> None:
    sram.run(Opcode.STORE, 0, 0, sram.params.rows)


def load_all(sram: Sram) -> None:
    sram.run(Opcode.LOAD, 0, 0, sram.params.rows - 1)


def some_rows(sram: Sram, rng: np.random.Generator) -> None:
    """A random LOAD, STORE, COPY or MOVE."""
    rows = sram.params.rows
    count = int(rng.integers(1, 14))
    opcode = Opcode(int(rng.integers(0, 4)))
    sram.run(opcode, int(rng.integers(0, rows - count + 1)), int(rng.integers(0, rows - count)),
             count, int(rng.integers(0, 5)) if opcode == Opcode.MOVE else 0)


class Never(wiring.Component):
    """Stands for a product or a conversion that no command here begins."""

    def __init__(self, params: CsramParams) -> None:
        super().__init__({
            "command": In(command_layout(params)), "begin": In(1),
            "i_acts": In(stream.Signature(acts_layout(params))),
            "o": Out(stream.Signature(instruction_layout(params))),
            "zero": Out(32), "collapsed": Out(32), "reused": Out(32)})

    def elaborate(self, platform: object) -> Module:
        return Module()

    scratch_rows = staticmethod(lambda form, to: convert_rows(form.value, to.value))


def plain(params: CsramParams) -> Csram:
    """A compute SRAM that is compiled in a fifth of the time."""
    found = Csram(params)
    found.product = Never(params)
    found.convert = Never(params)
    return found


@cache
def small() -> Batch:
    return Batch(plain(SMALL))


@pytest.mark.parametrize(("idle", "stall"), PAUSES, ids=str)
def test_rows_are_loaded_stored_copied_and_moved(idle: Chance, stall: Chance) -> None:
    for seed in range(3):
        rng = np.random.default_rng(seed)
        sram = Sram(SMALL, rng)
        load_all(sram)
        for _ in range(60):
            some_rows(sram, rng)
        store_all(sram)
        cycles = sram.check(small(), idle, stall)
        if not idle and not stall:
            assert cycles == plain(SMALL).cycles([one["cycles"] for one in sram.status])


def overlaps(batch: Batch) -> None:
    """Copies and moves of six rows, from below, within and above them, and some refused."""
    sram = Sram(SMALL, np.random.default_rng(1))
    for opcode, distance in ((Opcode.COPY, 0), (Opcode.MOVE, 0), (Opcode.MOVE, 1),
                             (Opcode.MOVE, 3), (Opcode.MOVE, 20)):
        for source in range(9):
            load_all(sram)
            sram.run(opcode, source, 4, 6, distance)
            store_all(sram)
    last = SMALL.rows - 1
    sram.run(Opcode.COPY, last, 3)
    sram.run(Opcode.MOVE, last, 5, distance=1)
    for opcode in (Opcode.LOAD, Opcode.COPY, Opcode.MOVE):
        sram.give({"opcode": opcode.value, "source": 0, "target": last, "count": 1, "columns": 1},
                  {"error": Error.ROWS.value, "needs": SMALL.rows + 1})
    store_all(sram)
    sram.check(batch)


def test_ranges_may_overlap_and_the_last_row_is_only_read() -> None:
    overlaps(small())


# --- What is refused.

FORM_ROWS = {Form.INT8: 8, Form.INT32: 32, Form.BF16: 16, Form.FP32: 32}


def ends(params: CsramParams, given: dict[str, int]) -> list[int]:
    """Behind the last rows that a command takes, the row of zeros with those that it may not be."""
    opcode, count, bits, group = (given[name] for name in ("opcode", "count", "bits", "group"))
    zeros = 1
    if opcode == Opcode.CONVERT.value:
        form, to = Form(given["form"]), Form(given["to"])
        sizes = FORM_ROWS[form], convert_rows(form.value, to.value), FORM_ROWS[to]
    elif opcode == Opcode.MULTIPLY.value:
        table = sum(bits + (entry.bit_count() - 1).bit_length() for entry in range(1, 1 << group))
        sizes = {"lut": (table, params.act_bits + bits + (group - 1).bit_length()),
                 "bitserial": (bits * group, bits + params.act_bits)}[params.schedule] + (
                     given["batch"] * given["sum_bits"],)
    else:
        zeros = 0
        sizes = (count * (opcode != Opcode.LOAD.value), 0, count * (opcode != Opcode.STORE.value))
    return [given[name] + size + extra for name, size, extra in
            zip(("source", "scratch", "target"), sizes, (zeros, 1, 1), strict=True) if size]


def refusal(params: CsramParams, given: dict[str, int]) -> tuple[Error, int]:
    """Why a command is refused, and the rows that it needs."""
    multiply = given["opcode"] == Opcode.MULTIPLY.value
    convert = given["opcode"] == Opcode.CONVERT.value
    if given["opcode"] > Opcode.CONVERT.value:
        return Error.OPCODE, 0
    if not 1 <= given["columns"] <= params.columns:
        return Error.COLUMNS, 0
    if multiply and not (1 <= given["bits"] <= 8
                         and given["sum_bits"] >= given["bits"] + params.act_bits):
        return Error.WIDTH, 0
    if convert and (given["form"] < 2) == (given["to"] < 2):
        return Error.WIDTH, 0
    if multiply and not 2 <= given["group"] <= params.group:
        return Error.GROUP, 0
    if multiply and not 1 <= given["batch"] <= params.batch:
        return Error.BATCH, 0
    if not convert and not given["count"]:
        return Error.LENGTH, 0
    needs = max(ends(params, given))
    return (Error.ROWS, min(needs, (1 << 16) - 1)) if needs > params.rows else (Error.NONE, 0)


def likely(params: CsramParams, rng: np.random.Generator) -> dict[str, int]:
    """A random command that often comes near to a limit."""
    def near(*values: int) -> int:
        return int(rng.choice(values)) + int(rng.integers(-1, 2))

    rows, columns = params.rows, params.columns
    bits = max(0, near(1, 4, 8))
    return {
        "opcode": int(rng.integers(0, 8)), "columns": max(0, near(1, columns, columns)),
        "source": int(rng.integers(0, rows)), "target": int(rng.integers(0, rows)),
        "scratch": int(rng.integers(0, rows)),
        "count": max(0, near(1, 5, rows // 2, rows, 1 << 15)) if rng.random() < 0.9 else 65535,
        "distance": int(rng.integers(0, 4)), "bits": bits,
        "group": near(2, 3, params.group), "batch": max(0, near(1, 2, params.batch)),
        "sum_bits": near(bits + params.act_bits, bits + params.act_bits + 4, 60),
        "form": int(rng.integers(0, 4)), "to": int(rng.integers(0, 4))}


@pytest.mark.parametrize("params", [
    SMALL, CsramParams(rows=300, columns=7, group=5, act_bits=5),
    CsramParams(rows=200, columns=9, schedule="bitserial", batch=3, act_bits=3)], ids=str)
def test_what_is_refused_leaves_the_rows_as_they_were(params: CsramParams) -> None:
    batch = Batch(plain(params))
    found = dict.fromkeys(Error, 0)
    for seed in range(2):
        rng = np.random.default_rng(seed)
        sram = Sram(params, rng)
        load_all(sram)
        for _ in range(1500):
            given = likely(params, rng)
            error, needs = refusal(params, given)
            if error != Error.NONE:
                found[error] += 1
                sram.give(given, {"error": error.value, "needs": needs})
                if rng.random() < 0.2:
                    some_rows(sram, rng)
        store_all(sram)
        sram.check(batch)
    assert min(count for error, count in found.items() if error != Error.NONE) > 20


# --- Broken on purpose.

# What is broken: a pattern of the core's Verilog, and what stands in its place.
CORE_MUTANTS = {
    "the carry is not cleared": (r"= \{ control\[6\][^}]*\} & (_\d+_);", r"= \1;"),
    "the carry does not start with the tag": (
        r"(assign _\d+_ =) \{ control\[7\][^}]*\} & tag;", r"\1 tag & ~tag;"),
    "what no column generates carries": (r"= \{ control\[9\][^}]*\} & both;", "= both;"),
    "the tag is ignored": ("assign tag = ~ no_tag;", "assign tag = no_tag | ~no_tag;"),
    "the tag forgets that it was 0": (r"assign (_\d+_) = data & _\d+_;", r"assign \1 = data;"),
    "tags change while a row is waited for": (r"goes & tags;", "executes & tags;"),
    "the columns' mask is ignored": (r"assign mask = tag [^;]+;", "assign mask = tag | ~tag;"),
    "the neighbour is the lower one": (
        r"\{ above, both\[(\d):1\] \}", r"{ both[\1 - 1:0], above }"),
    "the row of zeros is not written": (r"write_address <= 6'h27;", "write_address <= 6'h00;"),
    "operands have no sign": (r"assign moves_a = [^;]+;", "assign moves_a = 1'h1;"),
    "steps go up alone": (r"down <= i__payload\[\d+\];", "down <= 1'h0;"),
    "the array does not wait": (r"assign enable = [^;]+;", "assign enable = 1'h1;"),
}


def test_the_core_itself_passes() -> None:
    check_core(Core(SMALL), seeds=2)


@pytest.mark.parametrize("what", CORE_MUTANTS)
def test_a_broken_core_fails(what: str) -> None:
    text, hits = re.subn(*CORE_MUTANTS[what], emit(Core(SMALL), "top"))
    assert hits, "the pattern is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check_core(Core(SMALL), seeds=2, text=text)


COMMAND_MUTANTS = {
    "a command that is refused runs": (r"(assign begins = _\d+_) & _\d+_;", r"\1;"),
    "what overlaps is overwritten": (r"assign down = [^;]+;", "assign down = 1'h0;"),
    "the last row is written": (r"(target_end = [^;]+);", r"\1 - 17'h1;"),
}


@pytest.mark.parametrize("what", COMMAND_MUTANTS)
def test_commands_on_broken_hardware_fail(what: str) -> None:
    text, hits = re.subn(*COMMAND_MUTANTS[what], emit(plain(SMALL), "top"))
    assert hits, "the pattern is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        overlaps(Batch(plain(SMALL), text=text))


# --- As gates, with the array as a memory that stays closed.

def test_gates_run_instructions() -> None:
    params, library = CsramParams(rows=33, columns=5), libraries.load()
    core = Core(params)
    mapped = synthesis.synthesise(emit(core, "core"), "core", library)
    assert mapped.memory_bits == 33 * 5
    flat = netlist.read(mapped.netlist, "core")
    assert [(one.kind, one.depth, one.width) for one in flat.memories] == [("compute_array", 33, 5)]
    rng = np.random.default_rng(1)
    inputs, golden, steps = executed(params, instructions(params, rng, 60), rng)
    shapes = {stream.name: stream.shape for stream in beats.streams(core)}
    found = power.estimate(flat, library, *(
        {name: beats.to_bits(shapes[name], fields) for name, fields in streams.items()}
        for streams in (inputs, golden)), operations=steps)
    assert found.mismatch == ""
    assert found.annotated == 1.0
    assert found.run.cycles == steps + core.latency

    # What the array gives starts with the clock, after its access time.
    slow = timing.analyse(netlist.link(flat, library), access=1e-6)
    assert slow.critical is not None
    assert slow.critical.start == "array.both"
    assert 1e-6 < slow.period < 1e-6 + found.period
