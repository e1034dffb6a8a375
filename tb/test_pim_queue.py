"""The queue of ordinary requests against a model of what it may, and must, propose."""

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import column_layout, command_layout, request_layout
from tilewright.pim.queue import Queue, pending_layout
from tilewright.verilog import emit
from tilewright_golden.formats import Int
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.requests import FIELDS, Command, Opcode
from tilewright_sim.batch import Batch, SimulationError

SMALL = PimParams(banks=8, ranks=2, group=2, rows=4, columns=3, lanes=2, window=4,
                  vector_steps=5, bundle=2, form=Int(5))
ODD = PimParams(banks=4, ranks=1, group=1, rows=3, columns=1, lanes=1, window=2, vector_steps=2,
                buffers=1)

# What is broken: patterns of the Verilog, and what stands in their place.
MUTANTS = {
    "a younger request has its row": (r"assign (leads_[1-3]) = (_\d+_) & _\d+_;",
                                      r"assign \1 = \2;"),
    "rows are closed for nobody": (r"assign closing = can_pre & _\d+_;",
                                   r"assign closing = can_pre;"),
    "rows are opened that must not be": (r"assign may_open = (_\d+_) & [^;]+;",
                                         r"assign may_open = \1;"),
    "requests do not move down": (r"assign stays = column_taken \? [^;]+;",
                                  r"assign stays = filled;"),
    "a request does not see its row open": (
        r"(assign after_2\[\d+\] = _\d+_ \? )_\d+_ :", r"\1 1'h0 :"),
}

_COLUMNS = {Opcode.READ: Command.RD, Opcode.WRITE: Command.WR, Opcode.GWRITE: Command.GWRITE,
            Opcode.COPY: Command.COPY}
_CAN = {Opcode.READ: "read", Opcode.WRITE: "write", Opcode.COPY: "copy"}
_MASKS = ("act", "pre", "read", "write", "copy", "close")
_BITS = ("gwrite", "may_act", "drain", "read_room", "takes_column", "takes_row")


class Rig(wiring.Component):
    """A queue with banks that are open or closed, and flags from a stream.

    While no flags come everything is allowed and taken, and nothing is to be closed. `o` has a
    beat for each column that is taken; traces show every cycle.
    """

    i: stream.Interface
    i_data: stream.Interface
    i_flags: stream.Interface
    o: stream.Interface
    o_column: stream.Interface
    o_row: stream.Interface
    o_flags: stream.Interface
    o_state: stream.Interface

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self.queue = Queue(p)
        self._flags = data.StructLayout(
            {name: p.banks if name in _MASKS else 1 for name in (*_MASKS, *_BITS)})
        pending = {name: data.ArrayLayout(field.shape, p.window)
                   for name, field in pending_layout(p)}
        state = {"given": 1, "column_valid": 1, "row_valid": 1, "asks": 1,
                 "waits": 1,
                 "written": column_layout(p)["data"].shape, **pending}
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(p))),
            "i_flags": In(stream.Signature(self._flags, always_ready=True)),
            "o": Out(stream.Signature(1, always_ready=True)),
            **{name: Out(stream.Signature(shape, always_ready=True)) for name, shape in (
                ("o_column", command_layout()), ("o_row", command_layout()),
                ("o_flags", self._flags), ("o_state", data.StructLayout(state)))},
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.queue = queue = self.queue
        flags: Any = Signal(self._flags)
        idle = dict.fromkeys(_MASKS, (1 << p.banks) - 1) | dict.fromkeys(_BITS, 1)
        for name, value in (idle | {"close": 0, "drain": 0}).items():
            m.d.comb += flags[name].eq(value)
        with m.If(self.i_flags.valid):
            m.d.comb += flags.eq(self.i_flags.payload)
        opened = Signal(p.banks)
        rows: Any = Signal(data.ArrayLayout(range(p.rows), p.banks))
        opcode = self.i.payload.opcode
        stores = (opcode == Opcode.WRITE) | (opcode == Opcode.GWRITE)
        offers = Signal()
        moves = Signal()
        m.d.comb += [
            offers.eq(self.i.valid & (self.i_data.valid | ~stores)),
            moves.eq(offers & queue.i.ready),
            queue.i.valid.eq(offers),
            queue.i.payload.eq(self.i.payload),
            queue.write.eq(self.i_data.payload),
            self.i.ready.eq(moves),
            self.i_data.ready.eq(moves & stores),
            queue.open.eq(opened), queue.rows.eq(rows),
            queue.can_act.eq(flags.act & ~opened),
            *(getattr(queue, f"can_{name}").eq(flags[name] & opened)
              for name in ("pre", "read", "write", "copy")),
            queue.can_gwrite.eq(flags.gwrite), queue.may_act.eq(flags.may_act),
            queue.close.eq(flags.close), queue.drain.eq(flags.drain),
            queue.read_room.eq(flags.read_room),
            queue.column_taken.eq(queue.column_valid & flags.takes_column),
            queue.row_taken.eq(queue.row_valid & flags.takes_row & ~queue.column_taken),
            self.o.valid.eq(queue.column_taken),
        ]
        activates = queue.row.opcode == Command.ACT
        for bank in range(p.banks):
            with m.If(queue.row_taken & (queue.row.bank == bank)):
                m.d.sync += [opened[bank].eq(activates), rows[bank].eq(queue.row.row)]
        state: Any = self.o_state.payload
        m.d.comb += [trace.valid.eq(1)
                     for trace in (self.o_column, self.o_row, self.o_flags, self.o_state)]
        m.d.comb += [
            self.o_column.payload.eq(queue.column), self.o_row.payload.eq(queue.row),
            self.o_flags.payload.eq(flags),
            state.given.eq(moves), state.asks.eq(queue.asks), state.waits.eq(queue.waits),
            state.column_valid.eq(queue.column_valid), state.row_valid.eq(queue.row_valid),
            state.written.eq(queue.written.data),
            *(state[name][place].eq(queue.pending[place][name])
              for name, _ in pending_layout(p) for place in range(p.window)),
        ]
        return m


def requests(p: PimParams, count: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Of all kinds, to few banks for a while, with anything in fields that do not matter."""
    limits = {"bank": p.banks, "row": p.rows, "column": p.columns, "vector": p.vector_steps,
              "part": p.parts, "steps": 256, "first": 2, "last": 2, "relu": 2}
    found = {name: rng.integers(0, limit, count) for name, limit in limits.items()}
    found["opcode"] = rng.choice(4, count, p=(0.4, 0.3, 0.1, 0.2))
    found["bank"] = np.where(rng.random(count) < 0.5, found["bank"] % 2, found["bank"])
    gwrite = found["opcode"] == Opcode.GWRITE
    found["bank"][gwrite] = rng.integers(0, 64, count)[gwrite]
    return found


@dataclass
class Model:
    """What the queue has to propose, cycle by cycle."""

    params: PimParams
    given: dict[str, np.ndarray]
    values: np.ndarray
    waiting: list[int] = field(default_factory=list)
    opened: dict[int, int] = field(default_factory=dict)
    stored: int = 0
    arrived: int = 0

    def touches(self, number: int) -> bool:
        return bool(self.given["opcode"][number] != Opcode.GWRITE)

    def place(self, number: int) -> tuple[int, int]:
        return int(self.given["bank"][number]), int(self.given["row"][number])

    def hits(self, number: int) -> bool:
        bank, row = self.place(number)
        return self.opened.get(bank) == row

    def asks(self, flags: dict[str, int]) -> bool:
        """Whether the oldest request needs only commands."""
        if not self.waiting:
            return False
        reads = self.given["opcode"][self.waiting[0]] == Opcode.READ
        return not reads or bool(flags["read_room"])

    def waits(self, flags: dict[str, int]) -> bool:
        """Whether GEMVs are to let the oldest request go on."""
        return (self.asks(flags) and self.touches(self.waiting[0])
                and (self.params.buffers == 1 or not self.hits(self.waiting[0])))

    def column(self, flags: dict[str, int]) -> bool:
        """Whether the oldest request may have its column."""
        if not self.waiting or flags["drain"]:
            return False
        kind = Opcode(int(self.given["opcode"][self.waiting[0]]))
        if kind == Opcode.GWRITE:
            return bool(flags["gwrite"])
        bank, _ = self.place(self.waiting[0])
        return (self.hits(self.waiting[0]) and bool(flags[_CAN[kind]] >> bank & 1)
                and not flags["close"] >> bank & 1
                and (kind != Opcode.READ or bool(flags["read_room"])))

    def row(self, flags: dict[str, int]) -> tuple[Command, int, int] | None:
        """The command for a row."""
        for bank in sorted(self.opened):
            if flags["pre"] >> bank & 1 and (flags["drain"] or flags["close"] >> bank & 1):
                return Command.PRE, bank, 0
        seen: set[int] = set()
        for number in filter(self.touches, self.waiting):
            bank, row = self.place(number)
            if bank in seen or self.hits(number):
                seen.add(bank)
                continue
            seen.add(bank)
            if bank in self.opened:
                if flags["pre"] >> bank & 1:
                    return Command.PRE, bank, 0
            elif (flags["act"] >> bank & 1 and flags["may_act"] and not flags["drain"]
                  and not flags["close"] >> bank & 1):
                return Command.ACT, bank, row
        return None

    def take_column(self) -> tuple[list[int], np.ndarray | None]:
        """The column of the oldest, as a command, and what it writes."""
        number = self.waiting.pop(0)
        kind = Opcode(int(self.given["opcode"][number]))
        needs = {Opcode.GWRITE: ("vector", "part"),
                 Opcode.COPY: ("bank", "row", "column", "vector", "part")}.get(
                     kind, ("bank", "row", "column"))
        command = [int(self.given[name][number]) if name in needs else 0 for name in FIELDS]
        command[0] = _COLUMNS[kind]
        if kind not in (Opcode.WRITE, Opcode.GWRITE):
            return command, None
        self.stored += 1
        return command, self.values[self.stored - 1]

    def take_row(self, command: tuple[Command, int, int]) -> None:
        kind, bank, row = command
        if kind == Command.ACT:
            self.opened[bank] = row
        else:
            del self.opened[bank]

    def pending(self) -> list[tuple[int, ...]]:
        """Of each request under way."""
        return [(1, 1, *self.place(number), int(self.given["opcode"][number] == Opcode.COPY))
                if self.touches(number) else (1, 0, 0, 0, 1) for number in self.waiting]


def watch(model: Model, traces: dict[str, dict[str, np.ndarray]]) -> None:
    """Every cycle: what may be proposed is, and nothing else."""
    state = traces["o_state"]
    written: np.ndarray | None = None
    for cycle in range(len(state["given"])):
        flags = {name: int(values[cycle]) for name, values in traces["o_flags"].items()}
        if written is not None:
            np.testing.assert_array_equal(state["written"][cycle], written)
        written = None
        pending = np.stack([state[name][cycle] for name, _ in pending_layout(model.params)], -1)
        assert pending[pending[:, 0] == 1].tolist() == list(map(list, model.pending()))
        assert state["asks"][cycle] == model.asks(flags)
        assert state["waits"][cycle] == model.waits(flags)
        column, row = model.column(flags), model.row(flags)
        assert state["column_valid"][cycle] == column
        assert state["row_valid"][cycle] == (row is not None)
        found = {name: [int(traces[name][entry][cycle]) for entry in FIELDS]
                 for name in ("o_column", "o_row")}
        if column and flags["takes_column"]:
            command, written = model.take_column()
            assert found["o_column"] == command
        elif row is not None and flags["takes_row"]:
            assert found["o_row"] == [*map(int, row), *[0] * 7]
            model.take_row(row)
        if state["given"][cycle]:
            model.waiting.append(model.arrived)
            model.arrived += 1
    assert not model.waiting
    assert model.arrived == len(model.given["opcode"])


def check(p: PimParams, text: str | None = None) -> None:
    """Random requests under random flags, under flags that allow much, and under none."""
    rng = np.random.default_rng(1)
    given = requests(p, 1500, rng)
    stores = np.isin(given["opcode"], (Opcode.WRITE, Opcode.GWRITE))
    values = rng.integers(-16, 16, (int(stores.sum()), p.lanes))
    cycles = 4000
    flags: dict[str, np.ndarray] = {}
    often = rng.random(cycles) < 0.5
    for name in _MASKS:
        bits = rng.random((cycles, p.banks)) < (0.1 if name == "close" else 0.4)
        flags[name] = bits @ (1 << np.arange(p.banks)) | (
            0 if name == "close" else np.where(often, (1 << p.banks) - 1, 0))
    for name in _BITS:
        flags[name] = (rng.random(cycles) < (0.02 if name == "drain" else 0.7)).astype(int)
    run = Batch(Rig(p), name="queue_rig", text=text).run(
        {"i": given, "i_data": {"data": values}, "i_flags": flags}, {"o": len(stores)},
        idle={"i": 0.2, "i_data": 0.1}, seed=1)
    watch(Model(p, given, values), run.traces)


@pytest.mark.parametrize("p", [SMALL, ODD], ids=["small", "odd"])
def test_proposes_what_it_may(p: PimParams) -> None:
    check(p)


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    pattern, broken = MUTANTS[what]
    text, hits = re.subn(pattern, broken, emit(Rig(SMALL), "queue_rig"))
    assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(SMALL, text)
