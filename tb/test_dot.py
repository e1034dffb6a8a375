# amaranth: UnusedElaboratable=no
"""Sums of products in hardware against those of the formats' integers."""

from itertools import product

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.vector.dot import Dot, sum_shape
from tilewright_golden.formats import Format, parse_format
from tilewright_sim.batch import Batch

PAIRS = (
    "af8e3 af8e3", "af8e2 af8e4", "af4e3 af4e3", "af4e2 af6e2", "af5e4 e4m3", "e4m3 e4m3",
    "e3m2 e2m3", "e2m1 e2m1", "e2m1 af8e3", "i8 af8e3", "af4e3 u8", "u8 e4m3", "i8 i8", "u8 u8",
    "i8 u8", "i4 i4",
)
"""Of at most 16 bits together."""


class DotOfStreams(wiring.Component):
    """A sum of products between streams."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, lanes: int, acts: Format, weights: Format, *, registered: bool) -> None:
        self.point = lanes, acts, weights
        self.registered = registered
        operands = data.StructLayout({"acts": data.ArrayLayout(code(acts), lanes),
                                      "weights": data.ArrayLayout(code(weights), lanes)})
        sums = data.StructLayout({"sum": sum_shape(lanes, acts, weights)})
        super().__init__({
            "i": In(stream.Signature(operands, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(sums, always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dot = dot = Dot.placed(*self.point, registered=self.registered)
        m.d.comb += [
            dot.acts.eq(self.i.payload.acts),
            dot.weights.eq(self.i.payload.weights),
            self.o.payload.sum.eq(dot.sum),
        ]
        return m


def check(acts: Format, weights: Format, a: np.ndarray, b: np.ndarray, *,
          registered: bool = False) -> None:
    """Sums of the products of `a` and `b`, (beats, lanes), must be exact and in time."""
    beats, lanes = a.shape
    model = Batch(DotOfStreams(lanes, acts, weights, registered=registered))
    latency = Dot(lanes, acts, weights, registered=registered).latency
    assert latency == registered
    run = model.run({"i": {"acts": a, "weights": b}}, {"o": beats})
    found = run.outputs["o"]["sum"][latency:]
    exact = (acts.decode("acts", a) * weights.decode("weights", b)).sum(axis=1)
    np.testing.assert_array_equal(found, exact[:beats - latency])


@pytest.mark.parametrize("registered", [False, True])
@pytest.mark.parametrize("pair", PAIRS)
def test_every_product(pair: str, registered: bool) -> None:
    """Each pair of codes in each of three lanes, the other lanes with other products."""
    acts, weights = map(parse_format, pair.split())
    codes = np.array(list(product(acts.operands(), weights.operands())))
    rng = np.random.default_rng(len(codes))
    order = np.stack([np.arange(len(codes)), *(rng.permutation(len(codes)) for _ in range(2))], 1)
    # The last beat again: a register keeps the sum of the last but one until the end.
    order = np.concatenate([order, order[-1:]])
    check(acts, weights, codes[order, 0], codes[order, 1], registered=registered)


@pytest.mark.parametrize(("pair", "lanes"), [
    *product(("af8e3 af8e3", "e4m3 e4m3", "i8 af8e3", "i8 i8"), (1, 2, 16)),
    *product(("af16e4 af16e4", "af12e3 i16", "e5m2 af16e3", "fp16 i4", "i16 u16"), (5,)),
])
def test_sums(pair: str, lanes: int) -> None:
    """Extremes of both signs in all lanes at once, sums near zero, zeros, and random codes."""
    acts, weights = map(parse_format, pair.split())
    rng = np.random.default_rng(lanes)
    largest, smallest = acts.operands()[[-1, 0]], weights.operands()[[-1, 0]]
    a, b = (rng.choice(form.operands(), (4000, lanes)) for form in (acts, weights))
    for beat, (x, y) in enumerate(product(largest, smallest)):
        a[beat], b[beat] = x, y
    a[10:60] = rng.choice(largest, (50, lanes))
    b[10:60] = rng.choice(smallest, (50, lanes))
    a[60:110] *= rng.random((50, lanes)) < 0.5
    check(acts, weights, a, b, registered=lanes % 2 == 0)
