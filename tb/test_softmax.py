# amaranth: UnusedElaboratable=no
"""Softmax weights in hardware against the contract, with pauses, and broken on purpose."""

import re
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks.exponentials import STRUCTURES
from tilewright.attention.softmax import DenseExpSoftmax, SparseExpSoftmax, TableSoftmax
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams, DotParams, HammingParams
from tilewright_golden.attention import softmax as golden
from tilewright_golden.contract import Fields
from tilewright_golden.formats import parse_format
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

Beats = tuple[dict[str, Fields], dict[str, Fields]]

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0), ({"i_table": 0.9}, 0.1)]


class Tables(wiring.Component):
    """A `TableSoftmax` that is cleared behind a key with `ends`, and by an entry with `clears`."""

    i: stream.Interface
    i_table: stream.Interface
    o: stream.Interface

    def __init__(self, params: HammingParams) -> None:
        self._inner = inner = TableSoftmax(params)
        fields = dict(inner.i.payload.shape().members)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(fields | {"ends": 1}))),
            "i_table": In(stream.Signature(data.StructLayout(
                dict(inner.i_table.payload.shape().members) | {"clears": 1}))),
            "o": Out(inner.o.signature),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self._inner
        for name in ("index", "distance", "last"):
            m.d.comb += inner.i.payload[name].eq(self.i.payload[name])
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        clear = Signal()
        breaks = Signal()
        # What enters before the table goes and after is told apart by the sequence alone.
        m.d.comb += [
            inner.i.valid.eq(self.i.valid & ~clear),
            self.i.ready.eq(inner.i.ready & ~clear),
            breaks.eq(self.i_table.valid & self.i_table.payload.clears & ~inner.loaded),
            inner.clear.eq(clear | breaks),
            inner.i_table.valid.eq(self.i_table.valid & ~self.i_table.payload.clears),
            inner.i_table.payload.weight.eq(self.i_table.payload.weight),
            inner.i_table.payload.last.eq(self.i_table.payload.last),
            self.i_table.ready.eq(breaks | inner.i_table.ready),
        ]
        m.d.sync += clear.eq(self.i.valid & self.i.ready & self.i.payload.ends)
        return m


class Scaled(wiring.Component):
    """An exponential softmax whose scale and shift come with its beats, and go with them."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, inner: SparseExpSoftmax | DenseExpSoftmax) -> None:
        self._inner = inner
        fields = dict(inner.i.payload.shape().members)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(fields | {"scale": 16, "shift": 5}))),
            "o": Out(inner.o.signature),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self._inner
        for name in inner.i.payload.shape().members:
            m.d.comb += Value.cast(inner.i.payload[name]).eq(Value.cast(self.i.payload[name]))
        m.d.comb += [
            inner.i.valid.eq(self.i.valid),
            self.i.ready.eq(inner.i.ready),
            inner.scale.eq(self.i.payload.scale),
            inner.shift.eq(self.i.payload.shift),
        ]
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        return m


def tables(params: HammingParams, sequences: int = 6, queries: int = 12) -> Beats:
    """Sequences of queries, each with a table of its own; the first key needs the last entry.

    Of some tables a part comes first and is cleared.
    """
    rng = np.random.default_rng(params.head)
    parts: list[dict[str, np.ndarray]] = []
    entries: list[Fields] = []
    weights = []
    for sequence in range(sequences):
        table = rng.integers(0, params.weight_max + 1, params.head + 1)
        beats = np.arange(params.head + 1)
        begun = beats[:rng.integers(1, params.head + 1) if sequence % 2 else 0]
        order = np.concatenate([begun, begun[-1:], beats])
        clears = np.arange(len(order)) == len(begun)
        clears[len(begun):] &= len(begun) > 0
        entries.append({"weight": table[order] ^ (np.arange(len(order)) < len(begun)),
                        "last": (order == params.head).astype(np.int64),
                        "clears": clears.astype(np.int64)})
        for query in range(queries):
            scores = rng.integers(0, params.head + 1, (1, params.keys))
            mask = np.zeros(scores.shape, bool)
            mask[0, rng.permutation(params.keys)[:rng.integers(1, params.kept_max + 1)]] = True
            if not query:
                mask[0, :2] = True
                scores[0, :2] = 0, params.head
            kept = np.flatnonzero(mask[0])
            largest = scores[0, kept].max()
            last = np.arange(len(kept)) == len(kept) - 1
            parts.append({"index": kept, "distance": largest - scores[0, kept], "last": last,
                          "ends": last & (query == queries - 1)})
            weights.append(golden.table_weights(params, table, scores, mask)[0, kept])
    keys = {name: np.concatenate([part[name] for part in parts]).astype(np.int64)
            for name in parts[0]}
    loads = {name: np.concatenate([part[name] for part in entries]) for name in entries[0]}
    return ({"i": keys, "i_table": loads},
            {"o": {"index": keys["index"], "weight": np.concatenate(weights),
                   "last": keys["last"]}})


def distances(params: DotParams | DenseParams, rng: np.random.Generator,
              count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Distances of all sizes with factors to match, extremes among them."""
    span = np.exp2(rng.uniform(0, np.log2(params.distance_max), count)).astype(np.int64)
    scale = np.where(rng.random(count) < 0.1, rng.choice([0, 1, 0x8000, 0xffff], count),
                     rng.integers(0, 1 << 16, count))
    fitting = np.clip(np.log2(np.maximum(scale, 1) * span).astype(int) - 8
                      - rng.integers(-3, 5, count), 0, 31)
    shift = np.where(rng.random(count) < 0.2, rng.integers(0, 32, count), fitting)
    distance = np.where(rng.random(count) < 0.1, rng.choice([0, 1, params.distance_max], count),
                        span)
    return distance, scale, shift


def weights_of(params: DotParams | DenseParams, distance: np.ndarray, scale: np.ndarray,
               shift: np.ndarray) -> np.ndarray:
    """Weights by the contract, each beside a key of distance 0."""
    scores = np.stack([np.zeros_like(distance), -distance], 1)
    mask = np.ones(scores.shape, bool)
    return golden.exp_weights(params, scale[:, None], shift[:, None], scores, mask)[:, 1]


def sparse(params: DotParams, count: int = 6000) -> Beats:
    rng = np.random.default_rng(params.weight)
    distance, scale, shift = distances(params, rng, count)
    index, last = rng.integers(0, params.keys, count), rng.integers(0, 2, count)
    weight = weights_of(params, distance, scale, shift)
    return ({"i": {"index": index, "distance": distance, "last": last, "scale": scale,
                   "shift": shift}},
            {"o": {"index": index, "weight": weight, "last": last}})


def dense(params: DenseParams, count: int = 3000) -> Beats:
    """Full beats, and last ones of fewer lanes, which hold junk that would have a weight."""
    rng = np.random.default_rng(params.weight)
    lanes = params.lanes
    distance, scale, shift = distances(params, rng, count)
    distance = np.minimum(distance[:, None] + rng.integers(0, 50, (count, lanes)),
                          params.distance_max)
    distance[rng.random(distance.shape) < 0.2] = 0
    last = rng.integers(0, 2, count)
    lane = np.arange(lanes)
    used = lane < np.where(last, rng.integers(1, lanes + 1, count), lanes)[:, None]
    weight = weights_of(params, distance.reshape(-1), np.repeat(scale, lanes),
                        np.repeat(shift, lanes)).reshape(distance.shape)
    return ({"i": {"distances": distance, "used": (used << lane).sum(axis=1), "last": last,
                   "scale": scale, "shift": shift}},
            {"o": {"weights": np.where(used, weight, 0), "last": last}})


TABLES = {
    "h64": HammingParams(keys=40, kept=30),
    "h8w16": HammingParams(head=8, keys=8, kept=8, weight=16),
    "h100w5": HammingParams(head=100, keys=2, kept=1, weight=5),
}
I4 = parse_format("i4")
I8 = parse_format("i8")
SPARSE = {
    f"{exponential}_w{weight}": DotParams(exponential=exponential, weight=weight, head=head,
                                          keys=keys, operands=operands)
    for exponential in ("table", "polynomial")
    for weight, head, keys, operands in ((8, 64, 1024, I8), (4, 8, 1024, I4), (10, 64, 2, I8),
                                         (16, 256, 64, I8))
}
DENSE = {
    f"{exponential}_w{weight}x{lanes}": DenseParams(
        exponential=exponential, weight=weight, lanes=lanes, head=head, operands=operands)
    for exponential in ("table", "polynomial")
    for weight, lanes, head, operands in ((8, 4, 64, I8), (5, 8, 8, I4), (14, 1, 17, I8))
}


@cache
def case(kind: str, name: str) -> tuple[Any, int, Beats]:
    """What makes the component, its latency, and the beats."""
    inner: SparseExpSoftmax | DenseExpSoftmax
    if kind == "table":
        hamming = TABLES[name]
        return lambda: Tables(hamming), TableSoftmax.latency, tables(hamming)
    if kind == "sparse":
        inner = SparseExpSoftmax(SPARSE[name])
        return lambda: Scaled(SparseExpSoftmax(SPARSE[name])), inner.latency, sparse(SPARSE[name])
    inner = DenseExpSoftmax(DENSE[name])
    return lambda: Scaled(DenseExpSoftmax(DENSE[name])), inner.latency, dense(DENSE[name])


CASES = [(kind, name) for kind, group in (("table", TABLES), ("sparse", SPARSE), ("dense", DENSE))
         for name in group]


def check(kind: str, name: str, text: str | None = None) -> None:
    """All beats with pauses on all streams; steady, in order, in time and one a cycle."""
    make, latency, (inputs, golden_beats) = case(kind, name)
    batch = Batch(make(), name=f"softmax_{kind}", text=text)
    count = len(golden_beats["o"]["last"])
    for seed, (idle, stall) in enumerate(PAUSES):
        idle = idle if kind == "table" or isinstance(idle, float) else 0.3
        run = batch.run(inputs, {"o": count}, idle=idle, stall=stall, seed=seed, max_idle=2000,
                        stamps=True)
        expect(run.outputs, golden_beats)
        enters, leaves = run.stamps["i"], run.stamps["o"]
        assert (leaves - enters >= latency).all()
        if stall == 0.0:
            np.testing.assert_array_equal(leaves - enters, latency)
        if kind == "table":
            # The keys of a sequence enter behind its whole table, and the next table behind them.
            ends = np.flatnonzero(inputs["i"]["ends"])
            loads = run.stamps["i_table"][np.flatnonzero(inputs["i_table"]["last"])]
            starts = np.concatenate([[0], ends[:-1] + 1])
            assert (enters[starts] > loads).all()
            assert (enters[ends[:-1]] < loads[1:]).all()
            if (idle, stall) == (0.0, 0.0):
                steps = np.diff(enters)
                assert (np.delete(steps, ends[:-1]) == 1).all()
        elif (idle, stall) == (0.0, 0.0):
            np.testing.assert_array_equal(np.diff(enters), 1)


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_weights(kind: str, name: str) -> None:
    check(kind, name)


# What is broken: the case, and patterns of its Verilog with what stands in their place.
MUTANTS = {
    "table index reversed": ("table", "h64", {
        r"\.read_address\((\w+\[\d+:\d+\])\)": r".read_address(7'h40 - \1)"}),
    "table one entry short": ("table", "h64", {
        r"(loaded <= )(i_table__payload\[8\])": r"\1\2 | place == 7'h3f"}),
    "keys do not wait for the table": ("table", "h64", {r"(\w+) & loaded;": r"\1;"}),
    "the next table follows where the last one ended": ("table", "h64", {
        r"(?<=if )\(\w+\) place <= 7'h00;": "(rst) place <= 7'h00;"}),
    "a stalled key is overwritten": ("table", "h64", {
        r"\.read_enable\(\w+\)": ".read_enable(i__valid)"}),
    "logic table reversed": ("sparse", "table_w8", {
        r">> exponent\[7:1\]": ">> ~exponent[7:1]"}),
    "octave shift off by one": ("sparse", "table_w8", {
        r">> exponent\[11:8\]": ">> (exponent[11:8] + 4'h1)"}),
    "rounding dropped": ("sparse", "table_w8", {r"moved\[8:1\] \+ moved\[0\]": "moved[8:1]"}),
    "rounding of the polynomial dropped": ("sparse", "polynomial_w16", {
        r"moved\[16:1\] \+ moved\[0\]": "moved[16:1]"}),
    "octave shift of the polynomial off by one": ("dense", "polynomial_w8x4", {
        r">> exponent\[11:8\]": ">> (exponent[11:8] + 4'h1)"}),
    "a step of the polynomial does not wait": ("dense", "polynomial_w14x1", {
        r"if \(enable\[1\]\)": "if (1'h1)"}),
    "large products wrap": ("sparse", "table_w16", {
        r"above_16 = [^;]+;": "above_16 = beyond;"}),
    "unused lanes have weights": ("dense", "table_w8x4", {r"\.beyond\(\w+ ?\)": ".beyond(1'h0)"}),
    "the scale loses a bit": ("sparse", "polynomial_w8", {
        r"distance \* scale;": "distance * scale[14:0];"}),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    kind, name, changes = MUTANTS[what]
    text = emit(case(kind, name)[0](), f"softmax_{kind}")
    for pattern, broken in changes.items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(kind, name, text)


@pytest.mark.parametrize("weight", [8, 16])
def test_the_benchmark_measures_what_ships(weight: int) -> None:
    t = np.arange((weight + 3) * 256)
    ships = [each for each in STRUCTURES if each.weight == weight and "ships" in each.name]
    for structure, exponential in zip(ships, golden.EXPONENTIALS, strict=True):
        np.testing.assert_array_equal(structure.model(t),
                                      golden.EXPONENTIALS[exponential](weight, t))
