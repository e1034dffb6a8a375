"""Distances from the largest score in hardware, against NumPy; and broken on purpose."""

import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In

from tilewright.attention.score import scores_layout
from tilewright.attention.select_all import SelectAll
from tilewright.parts.delay import delay
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

POINTS = {
    "one lane": DenseParams(head=8, keys=13),
    "two lanes": DenseParams(head=9, keys=32, lanes=2, operands=Int(3)),
    "eight lanes": DenseParams(head=64, keys=50, lanes=8),
    "floats": DenseParams(head=8, keys=16, lanes=4, operands=BF16),
    "one key": DenseParams(head=8, keys=1, operands=Int(2)),
}


class SelectOfStreams(wiring.Component):
    """A selection between streams: beats of `i` arrive `ahead` cycles after they were taken.

    None is taken in the `gap` cycles behind the last one of a query.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: DenseParams, gap: int, ahead: int) -> None:
        self.inner = SelectAll(params, gap, ahead)
        self._gap = gap
        self._ahead = ahead
        super().__init__({
            "i": In(stream.Signature(scores_layout(params))),
            "o": self.inner.signature.members["o"],
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        first = Signal(init=1)
        sets_out = Signal()
        rests = Signal(range(self._gap + 1))
        m.d.comb += [
            self.i.ready.eq(inner.room & (inner.may_begin | ~first) & (rests == 0)),
            sets_out.eq(self.i.valid & self.i.ready),
            inner.reserve.eq(sets_out),
            inner.begin.eq(sets_out & first),
            inner.i.valid.eq(delay(m, sets_out, self._ahead, "sets_out", reset=True)),
        ]
        with m.If(sets_out):
            m.d.sync += first.eq(self.i.payload.last)
        with m.If(sets_out & self.i.payload.last):
            m.d.sync += rests.eq(self._gap)
        with m.Elif(rests != 0):
            m.d.sync += rests.eq(rests - 1)
        for name in ("scores", "used", "last"):
            m.d.comb += inner.i.payload[name].eq(
                delay(m, self.i.payload[name].as_value()
                      if name == "scores" else self.i.payload[name], self._ahead, name))
        return m


def queries(p: DenseParams, rng: np.random.Generator, counts: list[int]) -> Any:
    """Beats of scores, with junk in unused lanes, and what comes of them."""
    low, high = p.score_range
    inputs: dict[str, list[Any]] = {"scores": [], "used": [], "last": []}
    outputs: dict[str, list[Any]] = {"distances": [], "used": [], "last": []}
    for number, count in enumerate(counts):
        beats = -(-count // p.lanes)
        scores = rng.integers(low, high + 1, beats * p.lanes)
        if number % 4 == 1:
            # The largest comes last, or first.
            scores[:count] = np.sort(scores[:count])[::1 if number % 8 == 1 else -1]
        if number % 4 == 2:
            scores[:count] = rng.integers(low, low + 3, count)
        if number % 4 == 3:
            scores[rng.integers(count)] = high
            scores[rng.integers(count)] = low
        scores[count:] = rng.choice([low, high, high], beats * p.lanes - count)
        used = np.arange(beats * p.lanes) < count
        distances = np.where(used, scores[:count].max() - scores, 0)
        bits = (used.reshape(beats, -1) << np.arange(p.lanes)).sum(axis=1)
        last = [0] * (beats - 1) + [1]
        inputs["scores"].extend(scores.reshape(beats, -1).tolist())
        outputs["distances"].extend(distances.reshape(beats, -1).tolist())
        for fields in (inputs, outputs):
            fields["used"].extend(bits.tolist())
            fields["last"].extend(last)
    return ({name: np.array(beats) for name, beats in fields.items()}
            for fields in (inputs, outputs))


def check(p: DenseParams, text: str | None = None, gap: int = 2, ahead: int = 3) -> None:
    """Seeded queries of any length, with pauses between their beats."""
    batch = Batch(SelectOfStreams(p, gap, ahead), text=text)
    for seed, idle in enumerate([0.0, 0.5, 0.0, 0.9]):
        rng = np.random.default_rng(seed)
        counts = rng.integers(1, p.keys + 1, 60)
        counts[:4] = p.keys
        counts[30:45] = 1
        inputs, outputs = queries(p, rng, counts.tolist())
        result = batch.run({"i": inputs}, {"o": len(outputs["last"])}, idle=idle, seed=seed,
                           max_idle=1000, stamps=True)
        found = dict(result.outputs["o"])
        lanes = found["used"][:, None] >> np.arange(p.lanes) & 1
        found["distances"] = found["distances"] * lanes
        expect({"o": found}, {"o": outputs})
        behind = np.diff(result.stamps["o"])[outputs["last"][:-1] == 1]
        assert behind.min() == gap + 1


@pytest.mark.parametrize("name", POINTS)
def test_distances(name: str) -> None:
    check(POINTS[name])


@pytest.mark.parametrize("gap", [1, 6])
@pytest.mark.parametrize("count", [1, 3, 16])
@pytest.mark.parametrize("lanes", [1, 2])
def test_no_cycle_is_lost(lanes: int, count: int, gap: int) -> None:
    """Queries of one length: a beat in every cycle but those of the gaps, on both sides."""
    p = DenseParams(head=8, keys=16, lanes=lanes)
    inputs, outputs = queries(p, np.random.default_rng(count), [count] * 20)
    ahead = 6
    result = Batch(SelectOfStreams(p, gap, ahead)).run(
        {"i": inputs}, {"o": len(outputs["last"])}, stamps=True)
    beats = -(-count // lanes)
    at = (np.arange(20)[:, None] * (beats + gap) + np.arange(beats)).reshape(-1)
    np.testing.assert_array_equal(result.stamps["i"], at)
    np.testing.assert_array_equal(result.stamps["o"], at + beats - 1 + ahead + SelectAll.latency)


@pytest.mark.parametrize("gap", [1, 5])
def test_short_queries_keep_the_gap(gap: int) -> None:
    """Behind a long query short ones are ready early; each leaves when the gap allows."""
    p = DenseParams(head=8, keys=16)
    counts = np.array([16, 1, 1, 2, 1, 16, 3])
    inputs, outputs = queries(p, np.random.default_rng(gap), counts.tolist())
    result = Batch(SelectOfStreams(p, gap, 3)).run(
        {"i": inputs}, {"o": len(outputs["last"])}, stamps=True)
    stamps, last = result.stamps["o"], np.flatnonzero(outputs["last"])
    complete = result.stamps["i"][last] + 3 + SelectAll.latency
    leaves = [int(complete[0])]
    for count, earliest in zip(counts, complete[1:], strict=False):
        leaves.append(max(leaves[-1] + int(count) + gap, int(earliest)))
    np.testing.assert_array_equal(stamps[last] - counts + 1, leaves)


# What is broken: patterns of the Verilog of "two lanes", and what stands in their place.
MUTANTS = {
    "the maximum of the last query stays": {r"= first \| (\w+);": r"= \1;"},
    "the last key does not count": {r"\w+ \? larger_1_0\[7:0\] : running": "running"},
    "lanes that are not used count": {r"& \{ (i__payload\[19\], )+i__payload\[19\] \};": ";"},
    "negative scores are large": {r"= ~ (i__payload\[(8|17)\]);": r"= \1;"},
    "scores leave before all are there": {r"= \| waiting;": "= 1'h1;"},
    "a query ends with its first beat": {r"= ~ word\[18\];": "= 1'h0;"},
    "any number of queries begins": {r"= may_begin \|": "= 1'h1 |"},
    "the gap is a cycle short": {r" rests <= _\d+_;": " rests <= 1'h0;"},
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    p = POINTS["two lanes"]
    text = emit(SelectOfStreams(p, 2, 3), "top")
    for pattern, broken in MUTANTS[what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(p, text)
