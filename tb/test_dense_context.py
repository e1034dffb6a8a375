"""Sums of all value rows in hardware against the contract; and broken on purpose."""

import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.dense_context import dense_context
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams
from tilewright_golden.attention.context import context
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

POINTS = {
    "even": DenseParams(head=8, values=16, keys=16),
    "one": DenseParams(head=8, values=1, keys=1, value=Int(2), weight=4),
    "odd": DenseParams(head=8, values=19, keys=13, value=Int(5), weight=11),
    "lanes": DenseParams(head=8, values=8, keys=21, lanes=4, weight=5),
    "wide": DenseParams(head=8, values=9, keys=8192, lanes=8, weight=16),
    "floats": DenseParams(head=8, values=10, keys=12, value=BF16),
}


class ContextOfStreams(wiring.Component):
    """A context between streams, which forgets all rows when its queries have been read.

    `i_open` says how many rows and queries a sequence has; weights wait for the rows. `o_rows`
    tells how many are stored, and how many have been refused.
    """

    i_open: stream.Interface
    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface
    o_rows: stream.Interface

    def __init__(self, params: DenseParams) -> None:
        self.inner: Any = dense_context(params)
        members = self.inner.signature.members
        counts = data.StructLayout({"rows": 16, "queries": 8})
        found = data.StructLayout({"rows": 16, "refused": 16})
        super().__init__({
            "i_open": In(stream.Signature(counts)),
            "i_value": members["i_value"],
            "i": members["i"],
            "o": members["o"],
            "o_rows": Out(stream.Signature(found)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        writes, weighs, reads, refused = (
            Signal(16, name=name) for name in ("writes", "weighs", "reads", "refused"))
        begins = Signal()
        enters = Signal()
        m.d.comb += [
            begins.eq(self.i_open.valid & (reads == 0) & ~self.o_rows.valid),
            self.i_open.ready.eq(begins),
            enters.eq((writes == 0) & (weighs != 0)),
            inner.i_value.payload.eq(self.i_value.payload),
            inner.i_value.valid.eq(self.i_value.valid & (writes != 0)),
            self.i_value.ready.eq(inner.i_value.ready & (writes != 0)),
            inner.i.payload.eq(self.i.payload),
            inner.i.valid.eq(self.i.valid & enters),
            self.i.ready.eq(inner.i.ready & enters),
            inner.clear.eq(self.o_rows.valid & self.o_rows.ready),
            self.o_rows.payload.rows.eq(inner.rows),
            self.o_rows.payload.refused.eq(refused),
        ]
        counts = self.i_open.payload
        with m.If(begins):
            m.d.sync += [writes.eq(counts.rows), weighs.eq(counts.queries),
                         reads.eq(counts.queries), refused.eq(0)]
        with m.Else():
            m.d.sync += [
                writes.eq(writes - (self.i_value.valid & self.i_value.ready)),
                weighs.eq(weighs - (self.i.valid & self.i.ready & self.i.payload.last)),
                reads.eq(reads - inner.finished),
                refused.eq(refused + inner.refused),
            ]
        with m.If(inner.finished & (reads == 1)):
            m.d.sync += self.o_rows.valid.eq(1)
        with m.Elif(self.o_rows.ready):
            m.d.sync += self.o_rows.valid.eq(0)
        return m


class Workload:
    """Sequences of rows, some of them too many, and of queries that attend to the first ones."""

    def __init__(self, p: DenseParams, seed: int, sequences: int = 4) -> None:
        rng = np.random.default_rng(seed)
        unit: Any = dense_context(p)
        inputs: dict[str, list[Any]] = {
            name: [] for name in ("rows", "queries", "values", "weights", "last")}
        outputs: dict[str, list[Any]] = {
            name: [] for name in ("sums", "total", "last", "rows", "refused")}
        self.beats: list[int] = []
        for number in range(sequences):
            rows = p.keys + (0, 2, 0)[number % 3]
            if number == 2 or p.keys > 100:
                rows = int(rng.integers(1, min(p.keys, 100) + 1))
            v = rng.choice(p.value.operands(), (rows, p.values))
            if p.value == BF16:
                v = (rng.integers(110, 130, v.shape) << 7 | rng.integers(0, 128, v.shape)
                     | rng.integers(0, 2, v.shape) << 15)
            else:
                v[rng.random(v.shape) < 0.3] = p.value.minimum
            queries = int(rng.integers(3, 7))
            inputs["rows"].append(rows)
            inputs["queries"].append(queries)
            inputs["values"].extend(v.tolist())
            stored = min(rows, p.keys)
            for query in range(queries):
                count = stored if query % 2 else int(rng.integers(1, stored + 1))
                beats = -(-count // p.lanes)
                weights = np.zeros(beats * p.lanes, dtype=np.int64)
                weights[:count] = rng.choice(
                    [0, 1, p.weight_max, int(rng.integers(1, p.weight_max))], count)
                inputs["weights"].extend(weights.reshape(beats, -1).tolist())
                inputs["last"].extend([0] * (beats - 1) + [1])
                self.beats.append(beats)
                sums = np.zeros(unit.beats * unit.drain, dtype=np.int64)
                sums[:p.values] = context(p, weights[None, :count], v[:count])
                outputs["sums"].extend(sums.reshape(unit.beats, -1).tolist())
                outputs["total"].extend([int(weights.sum())] * unit.beats)
                outputs["last"].extend([0] * (unit.beats - 1) + [1])
            outputs["rows"].append(stored)
            outputs["refused"].append(rows - stored)
        found = {name: np.array(beats) for name, beats in (inputs | {
            f"o_{name}": beats for name, beats in outputs.items()}).items()}
        self.inputs = {
            "i_open": {name: found[name] for name in ("rows", "queries")},
            "i_value": {"values": found["values"]},
            "i": {name: found[name] for name in ("weights", "last")},
        }
        self.outputs = {
            "o": {name: found[f"o_{name}"] for name in ("sums", "total", "last")},
            "o_rows": {name: found[f"o_{name}"] for name in ("rows", "refused")},
        }


def check(p: DenseParams, text: str | None = None, seeds: int = 4) -> None:
    """Seeded sequences with pauses on all streams, against the contract."""
    batch = Batch(ContextOfStreams(p), text=text)
    unit: Any = dense_context(p)
    meant = np.arange(unit.beats * unit.drain).reshape(unit.beats, -1) < p.values
    for seed in range(seeds):
        work = Workload(p, seed)
        counts = {name: len(fields[next(iter(fields))]) for name, fields in work.outputs.items()}
        for idle, stall in ((0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0)):
            result = batch.run(work.inputs, counts, idle=idle, stall=stall, seed=seed,
                               max_idle=1000)
            found = result.outputs
            # Beyond the elements of a row there may be anything.
            found["o"]["sums"] = found["o"]["sums"] * np.tile(meant, (len(work.beats), 1))
            expect(found, work.outputs)


@pytest.mark.parametrize("name", POINTS)
def test_sums(name: str) -> None:
    check(POINTS[name])


@pytest.mark.parametrize("name", POINTS)
def test_no_cycle_is_lost(name: str) -> None:
    """Query follows query after `cycles`; the sums leave `latency` after their last weights."""
    p = POINTS[name]
    work = Workload(p, 5, 1)
    counts = {name: len(fields[next(iter(fields))]) for name, fields in work.outputs.items()}
    unit: Any = dense_context(p)
    result = Batch(ContextOfStreams(p)).run(work.inputs, counts, stamps=True)
    stamps = result.stamps["i"]
    ends = stamps[np.flatnonzero(work.inputs["i"]["last"])]
    assert result.stamps["o"][0] == ends[0] + unit.latency
    # Of a query of one beat the last beat is the first one, which waits at its rows, not outside.
    long = [number for number in range(1, len(work.beats)) if min(
        work.beats[number - 1:number + 1]) > 1]
    np.testing.assert_array_equal(ends[long] - ends[np.array(long, int) - 1],
                                  [unit.cycles(work.beats[number]) for number in long])


# Point and what is broken in it: patterns of its Verilog, and what stands in their place.
MUTANTS = {
    ("odd", "sums are not cleared"): {r"assign keep = (\w+) & \w+;": r"assign keep = \1;"},
    ("odd", "the total is not cleared"): {r"= total & \{.*;": "= total;"},
    ("odd", "sums do not move up"): {r"assign shift = .*;": "assign shift = 1'h0;"},
    ("odd", "sums move up beside what is there"): {r"assign keep = \w+ & (\w+);":
                                                   r"assign keep = \1;"},
    ("odd", "sums leave in another order"): {r"before_\d+ \)": r"\\before )"},
    ("odd", "what makes values positive stays"): {r"(= \w+ ?\[19:4\]) - total;": r"\1;"},
    ("odd", "the last key is lost"): {r"(counted_0 = held_weights) & .*;":
                                      r"\1 & {11{adds & ~completes}};"},
    ("odd", "a key that waits counts twice"): {r"(counted_0 = held_weights) & .*;": r"\1;"},
    ("odd", "sums that leave are added to"): {r"assign adds = present & .*;":
                                              "assign adds = present;"},
    ("odd", "the queue overflows"): {r"assign drains = (\S+ ) & .*;": r"assign drains = \1;"},
    ("odd", "rows that are too many are stored"): {r"assign write = taken & .*;":
                                                   "assign write = taken;"},
    ("odd", "rows are not forgotten"): {r"= \| \{ rst, clear \};": "= rst;"},
    ("lanes", "the next query begins in the middle"): {
        r"assign (\w+) = (\w+) & \{ (\w+), \3, \3 \};": r"assign \1 = \2;"},
    ("lanes", "lanes hold the same row"): {r"rows\[1:0\] == 2'h3;": "rows[1:0] == 2'h2;"},
    ("lanes", "a lane is not in the total"): {r"\+ counted_3;": ";"},
    ("lanes", "rows of small weights are not read"): {
        r"= \| i__payload\[4:0\];": "= | i__payload[4:1];"},
    ("floats", "products come with the next query"): {r"fresh_1 <= fresh": "fresh_1 <= 1'h0"},
    ("floats", "weights follow before the sums are complete"): {r"= ~ ends_1;": "= 1'h1;"},
}


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(ContextOfStreams(POINTS[name]), "top")
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(POINTS[name], text)
