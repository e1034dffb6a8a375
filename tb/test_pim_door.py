"""The door of a channel against a model: what is refused, what waits, when it goes."""

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.door import Door
from tilewright.pim.layouts import column_layout, request_layout, status_layout
from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_golden.formats import Int
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.requests import FIELDS, Error, Opcode
from tilewright_sim.batch import Batch, SimulationError

DUAL = PimParams(banks=12, ranks=2, group=3, rows=5, columns=6, lanes=2, window=3, vector_steps=9,
                 vectors=3, form=Int(5))
SINGLE = PimParams(banks=8, ranks=1, group=2, rows=4, columns=4, lanes=1, window=2, vector_steps=8,
                   bundle=2, tiles=1, buffers=1)

MEMORY = (Opcode.READ, Opcode.WRITE, Opcode.COPY)
ORDINARY = (*MEMORY, Opcode.GWRITE)
WRITES = (Opcode.WRITE, Opcode.GWRITE)

Row = dict[str, int]


def flags_layout(p: PimParams) -> data.StructLayout:
    """What is under way in a cycle, and who takes a request."""
    uses = p.tiles + p.groups
    return data.StructLayout({
        "pending": p.window, "touches": p.window, "writes": p.window,
        "banks": data.ArrayLayout(range(p.banks), p.window),
        "rows": data.ArrayLayout(range(p.rows), p.window),
        "busy": uses, "busy_rows": data.ArrayLayout(range(p.rows), uses),
        "read": p.tiles, "begin": data.ArrayLayout(range(p.vector_steps), p.tiles),
        "end": data.ArrayLayout(range(p.vector_steps + 1), p.tiles),
        "steps": 1, "queue": 1, "waves": 1})


class Rig(wiring.Component):
    """A door, and what it is told, from a stream with a beat for each cycle."""

    i: stream.Interface
    i_data: stream.Interface
    i_flags: stream.Interface
    o_status: stream.Interface
    o_queue: stream.Interface
    o_write: stream.Interface
    o_waves: stream.Interface

    def __init__(self, p: PimParams) -> None:
        self.params = p
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(p))),
            "i_flags": In(stream.Signature(flags_layout(p), always_ready=True)),
            "o_status": Out(stream.Signature(status_layout())),
            "o_queue": Out(stream.Signature(request_layout(), always_ready=True)),
            "o_write": Out(stream.Signature(column_layout(p), always_ready=True)),
            "o_waves": Out(stream.Signature(request_layout(), always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.door = door = Door(p)
        for name in ("i", "i_data", "o_status"):
            wiring.connect(m, wiring.flipped(getattr(self, name)), getattr(door, name))
        flags: Any = self.i_flags.payload
        for gone, part, ready in ((self.o_queue, door.o_queue, flags.queue),
                                  (self.o_waves, door.o_waves, flags.waves)):
            m.d.comb += [part.ready.eq(ready), gone.valid.eq(part.valid & ready),
                         gone.payload.eq(part.payload)]
        m.d.comb += [self.o_write.valid.eq(self.o_queue.valid),
                     self.o_write.payload.eq(door.write),
                     door.steps_busy.eq(flags.steps)]
        for number in range(p.window):
            pending: Any = door.pending[number]
            m.d.comb += [
                pending.valid.eq(flags.pending[number]),
                pending.touches.eq(flags.touches[number]),
                pending.writes_vector.eq(flags.writes[number]),
                pending.bank.eq(flags.banks[number]),
                pending.row.eq(flags.rows[number]),
            ]
        for number in range(p.tiles + p.groups):
            busy: Any = door.busy[number]
            m.d.comb += [busy.valid.eq(flags.busy[number]),
                         busy.row.eq(flags.busy_rows[number])]
        for number in range(p.tiles):
            read: Any = door.vectors_busy[number]
            m.d.comb += [read.valid.eq(flags.read[number]), read.begin.eq(flags.begin[number]),
                         read.end.eq(flags.end[number])]
        return m


def requests(p: PimParams, random: np.random.Generator, count: int) -> list[Row]:
    """Of all kinds, most fields in range or just out of it; now and then all rows are opened."""
    limits = {"bank": p.banks, "row": p.rows, "column": p.columns, "vector": p.vector_steps,
              "part": p.parts, "steps": p.columns}
    most = {name: 1 << request_layout()[name].width for name in limits}
    kinds = np.array([3, 3, 3, 3, 1, 6, 2, 3, 1, 0.5])
    found: list[Row] = [{"opcode": Opcode.GEMV}]
    while len(found) < count:
        if random.random() < 0.02:
            found.append({"opcode": Opcode.PIM_PRE})
            found += [{"opcode": Opcode.G_ACT, "bank": int(group),
                       "row": int(random.integers(p.rows))}
                      for group in random.permutation(p.groups)]
            found += [{"opcode": Opcode.COMP, "column": int(random.integers(p.columns + 1)),
                       "vector": int(random.integers(p.vector_steps + 1)), "first": 1}
                      for _ in range(int(random.integers(4)))]
        row = {"opcode": int(random.integers(16) if random.random() < 0.05
                             else random.choice(10, p=kinds / kinds.sum()))}
        for name, limit in limits.items():
            limit = p.groups if name == "bank" and row["opcode"] == Opcode.G_ACT else limit
            row[name] = int(random.integers(limit) if random.random() < 0.95 else
                            random.choice([limit, most[name] - 1, limit - 1]))
        if random.random() < 0.5:
            row |= {"steps": 1, "column": 0}
        row |= {name: int(random.integers(2)) for name in ("first", "last", "relu")}
        found.append(row)
    return [{name: row.get(name, 0) for name in FIELDS} for row in found]


def flags(p: PimParams, random: np.random.Generator, count: int) -> Fields:
    """Quiet times and busy ones."""
    often = np.repeat(random.choice([0.0, 0.1, 0.4], count // 20 + 1), 20)[:count, None]
    found = {}
    for name, field in flags_layout(p):
        if isinstance(field.shape, data.ArrayLayout):
            limit = {"banks": p.banks, "rows": p.rows, "busy_rows": p.rows}.get(
                name, p.vector_steps)
            found[name] = random.integers(0, limit, (count, field.shape.length))
        else:
            bits = random.random((count, field.width)) < (
                0.8 if name in ("queue", "waves", "touches") else often)
            found[name] = bits @ (1 << np.arange(field.width))
    found["end"] = np.minimum(found["begin"] + found["end"] % 3 + 1, p.vector_steps)
    return found


class Model:
    """The door, straight from what its requests mean."""

    def __init__(self, p: PimParams) -> None:
        self.p = p
        self.steps: int | None = None
        self.rows: dict[int, int] = {}

    def error(self, row: Row) -> Error:
        p = self.p
        opcode = row["opcode"]
        if opcode not in list(Opcode):
            return Error.OPCODE
        if opcode == Opcode.GEMV and self.steps is None:
            return Error.HEADER
        steps = self.steps or 0
        outside = {
            Opcode.HEADER: [not 1 <= row["steps"] <= p.columns],
            Opcode.GEMV: [row["row"] >= p.rows, row["column"] + steps > p.columns],
            Opcode.G_ACT: [row["bank"] >= p.groups, row["row"] >= p.rows],
            Opcode.COMP: [row["column"] >= p.columns],
        }.get(Opcode(opcode), [])
        if opcode in MEMORY:
            outside = [row["bank"] >= p.banks, row["row"] >= p.rows, row["column"] >= p.columns]
        if opcode in (Opcode.GWRITE, Opcode.COPY):
            outside = [*outside, row["vector"] >= p.vector_steps, row["part"] >= p.parts]
        if any(outside):
            return Error.ADDRESS
        length = {Opcode.GEMV: steps, Opcode.COMP: 1}.get(Opcode(opcode))
        if length is not None and row["vector"] + length > p.vector_steps:
            return Error.VECTOR
        if opcode == Opcode.COMP and len(self.rows) < p.groups:
            return Error.CLOSED
        if opcode == Opcode.G_ACT and row["bank"] in self.rows:
            return Error.OPEN
        if opcode == Opcode.GEMV and self.rows:
            return Error.OPEN
        if opcode in MEMORY:
            held = self.rows.get(row["bank"] // p.group)
            if held is not None and (p.buffers == 1 or held == row["row"]):
                return Error.OPEN
        return Error.NONE

    def does(self, row: Row) -> None:
        match row["opcode"]:
            case Opcode.HEADER:
                self.steps = row["steps"]
            case Opcode.G_ACT:
                self.rows[row["bank"]] = row["row"]
            case Opcode.PIM_PRE:
                self.rows = {}

    def waits(self, row: Row, now: dict[str, Any]) -> bool:
        """Whether a legal request would pass one under way that it must not."""
        p, opcode = self.p, row["opcode"]

        def those(name: str, count: int) -> list[int]:
            return [number for number in range(count) if now[name] >> number & 1]
        if opcode in MEMORY:
            for number in those("busy", p.tiles + p.groups):
                of_all = number < p.tiles or row["bank"] // p.group == number - p.tiles
                if of_all and now["busy_rows"][number] == row["row"]:
                    return True
        if opcode in (Opcode.GWRITE, Opcode.COPY):
            steps = {step for number in those("read", p.tiles)
                     for step in range(now["begin"][number], now["end"][number])}
            return bool(now["steps"]) or row["vector"] in steps
        if opcode in (Opcode.GEMV, Opcode.COMP) and now["pending"] & now["writes"]:
            return True
        for number in those("pending", p.window):
            if now["touches"] >> number & 1:
                same_row = now["rows"][number] == row["row"]
                same_group = now["banks"][number] // p.group == row["bank"]
                if opcode == Opcode.GEMV and same_row:
                    return True
                if opcode == Opcode.G_ACT and same_group and (same_row or p.buffers == 1):
                    return True
        return False


def table(rows: list[Row]) -> Fields:
    return {name: np.array([row[name] for row in rows], np.int64) for name in FIELDS}


def campaign(batch: Batch, p: PimParams, seeds: range) -> None:
    """With every other seed streams pause; without pauses each cycle is known."""
    for seed in seeds:
        random = np.random.default_rng(seed)
        rows = requests(p, random, 1500)
        told = flags(p, random, 12000)
        each = [dict(zip(told, values, strict=True)) for values in zip(
            *(told[name].tolist() for name in told), strict=True)]
        writes = sum(row["opcode"] in WRITES for row in rows)
        columns = random.integers(-2, 2, (writes, p.lanes))
        pause = seed % 2 * 0.4
        result = batch.run(
            {"i": table(rows), "i_data": {"data": columns}, "i_flags": told},
            {"o_status": len(rows)}, idle={"i": pause, "i_data": pause}, stall=pause, seed=seed,
            stamps=True)
        left = {name: beats(result.traces[name]) for name in ("o_queue", "o_waves")}
        written = iter(result.traces["o_write"]["data"].tolist())
        errors, model = result.outputs["o_status"]["error"].tolist(), Model(p)
        brought, cycle = iter(columns.tolist()), 0
        for place, row in enumerate(rows):
            error = model.error(row)
            assert errors[place] == error, (place, row)
            beat = next(brought) if row["opcode"] in WRITES else None
            part = "queue" if row["opcode"] in ORDINARY else "waves"
            goes_on = error == Error.NONE and row["opcode"] != Opcode.HEADER
            if not pause:
                cycle += 1
                while goes_on and (not each[cycle][part] or model.waits(row, each[cycle])):
                    cycle += 1
                assert result.stamps["o_status"][place] == cycle + 1, (place, row)
            if goes_on:
                at, seen = next(left[f"o_{part}"])
                assert each[at][part], (place, row)
                assert not model.waits(row, each[at]), (place, row)
                if part == "waves":
                    row = row | {"steps": model.steps or 0}
                else:
                    wrote = next(written)
                    assert beat is None or wrote == beat
                assert seen == row
            if error == Error.NONE:
                model.does(row)
        assert all(next(beat, None) is None for beat in left.values())


def beats(trace: Fields) -> Iterator[tuple[int, Row]]:
    """When a request went, and what it was."""
    names = ("cycle", *FIELDS)
    for cycle, *fields in zip(*(trace[name].tolist() for name in names), strict=True):
        yield cycle, dict(zip(FIELDS, fields, strict=True))


@pytest.mark.parametrize("p", [DUAL, SINGLE], ids=["dual", "single"])
def test_requests_are_refused_or_go_as_soon_as_they_may(p: PimParams) -> None:
    campaign(Batch(Rig(p), name="door_rig"), p, range(4))


def test_there_are_requests_of_all_outcomes() -> None:
    """Every error, and every reason to wait, is in what the tests play."""
    random = np.random.default_rng(0)
    model = Model(DUAL)
    seen = set()
    for row in requests(DUAL, random, 1500):
        error = model.error(row)
        seen.add(error)
        if error == Error.NONE:
            model.does(row)
    assert seen == set(Error)


# What is broken: patterns of the Verilog, and what stands in their place.
MUTANTS = {
    "one row too many": (r"request\[26:10\] >= 3'h5;", "request[26:10] > 3'h5;"),
    "COMP needs one open row": (r"(assign _\d+_ =) & open_rows;", r"\1 | open_rows;"),
    "the step after a GEMV's waits": (r"(request\[45:35\] <) (vectors_busy\[8:5\])", r"\1= \2"),
    "a queued request of the row is passed": (r"pending\[8:6\] == request\[26:10\];", "1'h0;"),
    "a status is written over": (r"(assign _\d+_ =) ~ o_status__valid;", r"\1 1'h1;"),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    pattern, broken = MUTANTS[what]
    text, hits = re.subn(pattern, broken, emit(Rig(DUAL), "door_rig"))
    assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError, StopIteration)):
        campaign(Batch(Rig(DUAL), name="door_rig", text=text), DUAL, range(4))
