"""Scores of numbers in hardware against the contract; and broken on purpose."""

import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.dot_score import dot_unit
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams, DotParams
from tilewright_golden.attention.scores_dot import dot
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch

Params = DenseParams | DotParams

POINTS: dict[str, Params] = {
    "i8": DenseParams(head=64),
    "lanes": DotParams(head=11, operands=Int(5), lanes=4),
    "i2": DenseParams(head=8, operands=Int(2), lanes=8),
    "floats": DenseParams(head=16, operands=BF16),
    "many floats": DotParams(head=64, operands=BF16, lanes=2),
}


class UnitOfStreams(wiring.Component):
    """A unit between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: Params) -> None:
        self.unit: Any = dot_unit(params)
        self._layouts = [self.unit.signature.members[name].shape
                         for name in ("query", "keys", "scores")]
        query, keys, scores = self._layouts
        given = data.StructLayout({"query": query, "keys": keys})
        super().__init__({
            "i": In(stream.Signature(given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"scores": scores}), always_valid=True,
                                      always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        m.d.comb += [
            unit.query.eq(self.i.payload.query),
            unit.keys.eq(self.i.payload.keys),
            self.o.payload.scores.eq(unit.scores),
        ]
        return m


def operands(p: Params, rng: np.random.Generator, beats: int) -> tuple[np.ndarray, np.ndarray]:
    """Queries, each for a while, and keys: extremes, random codes, for floats of any range."""
    shapes = (beats, p.head), (beats, p.lanes, p.head)
    q, k = (rng.choice(p.operands.operands(), shape) for shape in shapes)
    q = np.repeat(q[::5], 5, axis=0)[:beats]
    largest = p.operands.operands()
    extremes = largest[[0, -1]]
    q[5:20], k[5:20] = rng.choice(extremes, q[5:20].shape), rng.choice(extremes, k[5:20].shape)
    q[0], k[0], k[1], q[2], k[2] = (extremes[side] for side in (0, 0, 1, 1, 1))
    if p.operands != BF16:
        return q, k
    # Products about the places where they are cut off, and where they saturate.
    for start, (low, high) in enumerate([(118, 126), (121, 124), (124, 130), (129, 134), (0, 3),
                                         (240, 254), (60, 200)], 1):
        part = slice(100 * start, 100 * start + 100)
        for codes in (q, k):
            shape = codes[part].shape
            codes[part] = (rng.integers(0, 2, shape) << 15 | rng.integers(0, 128, shape)
                           | rng.integers(low, high + 1, shape) << 7)
    # Subnormals and the smallest others, times the largest.
    for part, tiny, large in ((slice(800, 850), q, k), (slice(850, 900), k, q)):
        tiny[part], large[part] = tiny[part] & 0x80FF, (large[part] & 0x807F) | 0x7F00
    # One product alone, or a few: sums on both sides of zero.
    rest = slice(900, None)
    q[rest] = np.where(rng.random(q[rest].shape) < 0.9, 0, q[rest])
    near = rng.integers(0, 2, k[rest].shape) << 15 | rng.integers(110, 140, k[rest].shape) << 7
    k[rest] = near | rng.integers(0, 128, near.shape)
    q[rest] = np.where(q[rest] == 0, 0, (q[rest] & 0x807F)
                       | rng.integers(110, 135, q[rest].shape) << 7)
    return q, k


def check(p: Params, text: str | None = None, beats: int = 3000) -> None:
    """Seeded operands in every cycle; scores to the cycle."""
    unit = UnitOfStreams(p)
    q, k = operands(p, np.random.default_rng(p.head), beats)
    found = Batch(unit, text=text).run({"i": {"query": q, "keys": k}}, {"o": beats})
    expected = np.concatenate([dot(p, q[[beat]], k[beat]) for beat in range(beats)])
    latency = unit.unit.latency
    np.testing.assert_array_equal(found.outputs["o"]["scores"][latency:],
                                  expected[:beats - latency])


@pytest.mark.parametrize("name", POINTS)
def test_scores(name: str) -> None:
    check(POINTS[name])


# Point and what is broken in it: patterns of its Verilog, and what stands in their place.
MUTANTS = {
    ("floats", "large products lose their upper bits"): {r"(\\large  = ).*;": r"\1 1'h0;"},
    ("floats", "a product just too large is not"): {r" \| placed\[20\];": ";"},
    ("floats", "small products are not cut off"): {r"(distance = below\[4:0\]).*;": r"\1;"},
    ("floats", "negative products are rounded down"): {r" \+ negatives_0;": ";"},
    ("floats", "scores are rounded up"): {r" \+ negatives_0;": " + negatives_0 + 2'h3;"},
    ("floats", "large scores wrap"): {r"20'h7ffff : (score_0\[19:0\])": r"\1 : \1"},
    ("floats", "small scores wrap"): {r"(\w+ = )\$signed\(score_0\) <.*;": r"\1 1'h0;"},
    ("floats", "subnormal queries count"): {r"query_factor\[7\] = .*;": "query_factor[7] = 1'h1;"},
    ("floats", "subnormal keys count"): {r"key_factor\[7\] = .*;": "key_factor[7] = 1'h1;"},
    ("floats", "signs of keys are ignored"): {r"(query\[15\]) \^ key\[15\]": r"\1"},
    ("i2", "lanes share their keys"): {r"(\.acts\(.*)\[31:16\]\)": r"\1[47:32])"},
}


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(UnitOfStreams(POINTS[name]), "top")
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises(AssertionError):
        check(POINTS[name], text)
