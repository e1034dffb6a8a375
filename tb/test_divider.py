"""Quotients of the serial divider against Python's rounding of fractions."""

from fractions import Fraction

import numpy as np
import pytest
from amaranth.hdl import Module, Shape, Signal, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.divider import Divider
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect


class DividerOfStreams(wiring.Component):
    """A divider whose divisor comes with the dividend and is held."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, point: tuple[Shape, int, int, int]) -> None:
        self.inner = Divider(*point)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "dividend": point[0], "divisor": unsigned(point[1])}))),
            "o": Out(self.inner.signature.members["o"].signature),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        divisor = Signal.like(inner.divisor)
        m.d.comb += [
            inner.i.valid.eq(self.i.valid),
            inner.i.payload.dividend.eq(self.i.payload.dividend),
            self.i.ready.eq(inner.i.ready),
            inner.divisor.eq(divisor),
        ]
        with m.If(self.i.valid & inner.i.ready):
            m.d.sync += divisor.eq(self.i.payload.divisor)
        return m


@pytest.mark.parametrize("raised", [False, True])
@pytest.mark.parametrize(("divisor", "quotient", "fraction"), [
    (4, 5, 2), (4, 5, 0), (3, 6, 5), (1, 4, 1), (5, 2, 1), (5, 3, 0)])
def test_every_quotient(divisor: int, quotient: int, fraction: int, raised: bool) -> None:
    """All dividends that have one, of all divisors, half of them late."""
    whole = quotient - 1 - fraction
    pairs = [(a, b) for b in range(1, 1 << divisor)
             for a in range(-b << whole, (b << whole) + 1)
             if round(Fraction(a << fraction, b)) < 1 << (quotient - 1)]
    pairs.append((0, 0))
    dividends, divisors = np.array(pairs).T
    expected = np.array([round(Fraction(a << fraction, b)) if b else 0 for a, b in pairs])
    if raised:
        dividends = dividends + (divisors << whole)
    point = Shape(1 + divisor + whole, not raised), divisor, quotient, fraction
    batch = Batch(DividerOfStreams(point))
    unit = Divider(*point)
    for idle, stall in ((0.0, 0.0), (0.3, 0.9)):
        found = batch.run({"i": {"dividend": dividends, "divisor": divisors}},
                          {"o": len(pairs)}, idle=idle, stall=stall, stamps=True)
        expect(found.outputs, {"o": {"quotient": expected}})
        if not stall:
            starts = np.arange(len(pairs)) * unit.interval
            np.testing.assert_array_equal(found.stamps["i"], starts)
            np.testing.assert_array_equal(found.stamps["o"], starts + unit.latency)
