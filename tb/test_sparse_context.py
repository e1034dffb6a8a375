"""Sums of kept value rows in hardware against the contract; and broken on purpose."""

import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.sparse_context import SparseContext
from tilewright.verilog import emit
from tilewright_golden.attention import DotParams, HammingParams
from tilewright_golden.attention.context import context
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

Params = HammingParams | DotParams

POINTS: dict[str, Params] = {
    "even": HammingParams(head=8, values=8, keys=32, kept=4),
    "one": HammingParams(head=8, values=1, keys=1, kept=1, value=Int(2), weight=4),
    "odd keys": HammingParams(head=8, values=7, keys=21, kept=5, value=Int(5), weight=5),
    "odd groups": HammingParams(head=8, values=5, keys=16, kept=5, value=Int(3), weight=16),
    "odd": DotParams(head=8, values=9, keys=19, kept=6, lanes=1, weight=7),
    "whole rows": HammingParams(head=8, values=3, keys=6, kept=6),
    "floats": DotParams(head=8, values=3, keys=12, kept=4, value=BF16),
}


class ContextOfStreams(wiring.Component):
    """A context between streams, which forgets all rows when its queries have been read.

    `i_open` says how many rows and queries a sequence has; kept keys wait for the rows. `o_rows`
    tells how many are stored, and how many have been refused.
    """

    i_open: stream.Interface
    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface
    o_rows: stream.Interface

    def __init__(self, params: Params) -> None:
        self.inner = SparseContext(params)
        members = self.inner.signature.members
        # Of a single key the index has no bits, which beats cannot say.
        kept = data.StructLayout({"index": range(max(2, params.keys)),
                                  "weight": unsigned(params.weight), "last": 1})
        counts = data.StructLayout({"rows": unsigned(16), "queries": unsigned(8)})
        found = data.StructLayout({"rows": unsigned(16), "refused": unsigned(16)})
        super().__init__({
            "i_open": In(stream.Signature(counts)),
            "i_value": members["i_value"],
            "i": In(stream.Signature(kept)),
            "o": members["o"],
            "o_rows": Out(stream.Signature(found)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        beats, listed, read, refused = (
            Signal(16, name=name) for name in ("beats", "listed", "read", "refused"))
        lists = Signal()
        begins = Signal()
        m.d.comb += [
            begins.eq(self.i_open.valid & (read == 0) & ~self.o_rows.valid),
            self.i_open.ready.eq(begins),
            lists.eq((beats == 0) & (listed != 0)),
            inner.i_value.payload.eq(self.i_value.payload),
            inner.i_value.valid.eq(self.i_value.valid & (beats != 0)),
            self.i_value.ready.eq(inner.i_value.ready & (beats != 0)),
            *(inner.i.payload[name].eq(self.i.payload[name])
              for name in ("index", "weight", "last")),
            inner.i.valid.eq(self.i.valid & lists),
            self.i.ready.eq(inner.i.ready & lists),
            inner.clear.eq(self.o_rows.valid & self.o_rows.ready),
            self.o_rows.payload.rows.eq(inner.rows),
            self.o_rows.payload.refused.eq(refused),
        ]
        counts = self.i_open.payload
        with m.If(begins):
            m.d.sync += [beats.eq(counts.rows * self.inner.params.groups),
                         listed.eq(counts.queries), read.eq(counts.queries), refused.eq(0)]
        with m.Else():
            m.d.sync += [
                beats.eq(beats - (self.i_value.valid & self.i_value.ready)),
                listed.eq(listed - (self.i.valid & self.i.ready & self.i.payload.last)),
                read.eq(read - inner.finished),
                refused.eq(refused + inner.refused),
            ]
        with m.If(inner.finished & (read == 1)):
            m.d.sync += self.o_rows.valid.eq(1)
        with m.Elif(self.o_rows.ready):
            m.d.sync += self.o_rows.valid.eq(0)
        return m


class Workload:
    """Sequences of rows, some of them too many, and of queries that keep some of their keys."""

    def __init__(self, p: Params, seed: int, sequences: int = 4) -> None:
        rng = np.random.default_rng(seed)
        self.p = p
        inputs: dict[str, list[Any]] = {
            name: [] for name in ("rows", "queries", "values", "index", "weight", "last")}
        outputs: dict[str, list[Any]] = {
            name: [] for name in ("sums", "total", "last", "rows", "refused")}
        self.kept: list[int] = []
        width = p.groups * p.columns
        operands = p.value.operands()
        if p.value == BF16:
            # Near enough for sums to be rounded.
            numbers = np.abs(p.value.values("operands", operands))
            operands = operands[(numbers > 2.0**-10) & (numbers < 2.0**10)]
        for number in range(sequences):
            extra = (0, 2, 0)[number % 3]
            rows = p.keys + extra if number != 2 else int(rng.integers(1, p.keys + 1))
            v = rng.choice(operands, (rows, width))
            v[rng.random(v.shape) < 0.3] = operands[0]
            queries = int(rng.integers(3, 7))
            inputs["rows"].append(rows)
            inputs["queries"].append(queries)
            inputs["values"].extend(v.reshape(-1, p.columns).tolist())
            stored = min(rows, p.keys)
            weights = np.zeros((queries, stored), dtype=np.int64)
            for row in weights:
                most = min(stored, p.kept_max)
                count = most if rng.random() < 0.5 else int(rng.integers(1, most + 1))
                kept = np.sort(rng.choice(stored, count, replace=False))
                row[kept] = rng.choice([0, 1, p.weight_max,
                                        int(rng.integers(1, p.weight_max))], count)
                # A full list may end with a beat of no key.
                more = int(count == p.kept_max and rng.random() < 0.5)
                inputs["index"].extend([*kept.tolist(), *[int(rng.integers(stored))] * more])
                inputs["weight"].extend([*row[kept].tolist(), *[p.weight_max] * more])
                inputs["last"].extend([0] * (count - 1 + more) + [1])
                self.kept.append(count)
            sums = context(p, weights, v[:stored])
            if isinstance(p.value, Int):
                sums -= p.value.minimum * weights.sum(axis=1, keepdims=True)
            outputs["sums"].extend(sums.reshape(-1, p.columns).tolist())
            outputs["total"].extend(np.repeat(weights.sum(axis=1), p.groups).tolist())
            outputs["last"].extend(([0] * (p.groups - 1) + [1]) * queries)
            outputs["rows"].append(stored)
            outputs["refused"].append(rows - stored)
        found = {name: np.array(beats) for name, beats in (inputs | {
            f"o_{name}": beats for name, beats in outputs.items()}).items()}
        self.inputs = {
            "i_open": {name: found[name] for name in ("rows", "queries")},
            "i_value": {"values": found["values"]},
            "i": {name: found[name] for name in ("index", "weight", "last")},
        }
        self.outputs = {
            "o": {name: found[f"o_{name}"] for name in ("sums", "total", "last")},
            "o_rows": {name: found[f"o_{name}"] for name in ("rows", "refused")},
        }


def check(p: Params, text: str | None = None, seeds: int = 4) -> None:
    """Seeded sequences with pauses on all streams, against the contract."""
    batch = Batch(ContextOfStreams(p), text=text)
    for seed in range(seeds):
        work = Workload(p, seed)
        counts = {name: len(fields[next(iter(fields))]) for name, fields in work.outputs.items()}
        for idle, stall in ((0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0)):
            result = batch.run(work.inputs, counts, idle=idle, stall=stall, seed=seed,
                               max_idle=1000)
            expect(result.outputs, work.outputs)


@pytest.mark.parametrize("name", POINTS)
def test_sums(name: str) -> None:
    check(POINTS[name])


@pytest.mark.parametrize("name", POINTS)
def test_no_cycle_is_lost(name: str) -> None:
    """Group follows group and query follows query, each after as many cycles as it keeps keys."""
    p = POINTS[name]
    work = Workload(p, 5, 1)
    counts = {name: len(fields[next(iter(fields))]) for name, fields in work.outputs.items()}
    result = Batch(ContextOfStreams(p)).run(work.inputs, counts, stamps=True)
    ends = np.flatnonzero(work.inputs["i"]["last"])
    unit = SparseContext(p)
    o = result.stamps["o"].reshape(-1, p.groups)
    free = 0
    for row, end, kept in zip(o, result.stamps["i"][ends], work.kept, strict=True):
        # The list is complete, or the query before has been gone over.
        begin = max(int(end) + unit.latency - 1, free)
        np.testing.assert_array_equal(row, begin + kept * np.arange(1, p.groups + 1))
        free = begin + unit.cycles(kept)


def test_full_rate_of_the_lists() -> None:
    """Lists as long as it takes to go over them: no key waits but for the first lists."""
    p = HammingParams(head=8, values=2, keys=8, kept=8)
    assert p.groups == 1
    queries = 20
    index = np.tile(np.arange(8), queries)
    inputs: dict[str, dict[str, Any]] = {
        "i_open": {"rows": [8], "queries": [queries]},
        "i_value": {"values": np.ones((8, 2), np.int64)},
        "i": {"index": index, "weight": np.ones_like(index), "last": index == 7}}
    result = Batch(ContextOfStreams(p)).run(inputs, {"o": queries, "o_rows": 1}, stamps=True)
    assert set(np.diff(result.stamps["i"])) == {1}
    assert set(np.diff(result.stamps["o"])) == {8}


# What is broken: the point, patterns of its Verilog, and what stands in their place.
MUTANTS = {
    "a sum goes on with the one before": ("even", {r"fresh \? 18'h0+ : sum": "sum"}),
    "a sum of floats goes on with the one before": ("floats", {r"fresh \? 32'd0 : sum": "sum"}),
    "the total goes on with that of the query before": (
        "even", {r"\? 10'h000 : total;": "? total : total;"}),
    "the total counts every group": ("even", {r"counted = weight & .*;": "counted = weight;"}),
    "the last kept key is lost": (
        "even", {r"adds = present & moves;": "adds = present & moves & ~completes;"}),
    "the first kept key is lost": (
        "even", {r"following = (\w+) \? 2'h0": r"following = \1 ? 2'h1"}),
    "the sign of a value is lost": ("even", {r"~ value\[7\]": "value[7]"}),
    "a weight is signed": ("even", {r"= weight \*": "= {{8{weight[7]}}, weight} *"}),
    "rows are stored in reverse": (
        "even", {r"\{ rows\[4:0\], part \}": "{ ~rows[4:0], part }"}),
    "groups are stored in reverse": (
        "even", {r"\{ rows\[4:0\], part \}": "{ rows[4:0], ~part }"}),
    "a refused row overwrites the first": ("even", {r"write_enable = stores & \w+;":
                                                    "write_enable = stores;"}),
    "refused rows are counted": ("even", {r"assign full = .*;": "assign full = 1'h0;"}),
    "rows are not forgotten": ("even", {r"(\w+ = \| \{ rst), clear \}": r"\1 }"}),
    "the list is swapped too early": ("even", {r"(assign start = \w+) & \w+;": r"\1;"}),
    "the list is overwritten while it waits": (
        "even", {r"i__ready = written != number;": "i__ready = 1'h1;"}),
    "all queries are in one list": (
        "even", {r"\{ place\[1:0\], written \}": "{ place[1:0], 2'h0 }"}),
    "a beat of no key is listed": (
        "even", {r"(write_enable\S* +=) listing & .*;": r"\1 listing;"}),
    "a full list has no end": ("even", {r"(= i__payload\[13\]) \| .*;": r"\1;"}),
    "o need not be ready": ("even", {r"stalled = o__valid & \w+;": "stalled = 1'h0;"}),
    "a query is finished early": ("even", {r"finished = \\final  & moves;":
                                           "finished = ends & moves;"}),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    name, changes = MUTANTS[what]
    text = emit(ContextOfStreams(POINTS[name]), "top")
    for pattern, broken in changes.items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(POINTS[name], text, 3)
