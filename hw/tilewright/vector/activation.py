"""Activations of fixed-point numbers."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from amaranth.hdl import Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["Activation"]

_LINES = ((8, 2, 0), (19, 3, 4), (40, 5, 11))
"""Of a sigmoid: where a line ends, in eighths; the shift of x; 32nds above 1/2 at x = 0."""


class Activation(wiring.Component):
    """None, ReLU, sigmoid or hyperbolic tangent of a fixed-point number, in the same cycle.

    The last two are straight lines with slopes that are powers of two (PLAN, H. Amin, K. M. Curtis
    and B. R. Hayes-Gill, IEE Proceedings - Circuits, Devices and Systems 144(6), 1997): x is
    shifted and one of a few constants added. As tanh(x) = 2 * sigmoid(2 * x) - 1, both have the
    same lines, four times as steep.

    Parameters
    ----------
    fixed
        Bits of `x` and `y`.
    fraction
        Of these, bits after the binary point.

    Members
    -------
    number : ``In(2)``
        0 none, 1 ReLU, 2 sigmoid, 3 tanh.
    x : ``In(signed(fixed))``
    y : ``Out(signed(fixed))``
    """

    number: Signal
    x: Signal
    y: Signal

    def __init__(self, fixed: int, fraction: int) -> None:
        self.fixed = fixed
        self.fraction = fraction
        super().__init__(self._signature(fixed))

    @staticmethod
    def _signature(fixed: int) -> wiring.Signature:
        return wiring.Signature({
            "number": In(2), "x": In(signed(fixed)), "y": Out(signed(fixed))})

    @classmethod
    def placed(cls, fixed: int, fraction: int) -> Placed:
        """One place of the activation, in Verilog an instance of a module that all share."""
        return Placed(f"activation_fixed{fixed}f{fraction}", cls._signature(fixed),
                      lambda: cls(fixed, fraction), clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        tanh, line = self.number[0], self.number[1]
        negative = self.x[-1]

        # The magnitude in eighths, of 2 * x for tanh; of a negative x, minus one last bit.
        eighths = Signal(self.fixed - self.fraction + 3)
        sixteenths = Signal(self.fixed - self.fraction + 3)
        m.d.comb += [
            sixteenths.eq(self.x[self.fraction - 4:self.fixed - 1]
                          ^ negative.replicate(self.fixed - self.fraction + 3)),
            eighths.eq(Mux(tanh, sixteenths, sixteenths[1:])),
        ]

        # A line's height at x = 0 is 16 + `above` 32nds for a sigmoid, twice `above` for tanh; of
        # the last one, 16 above and level.
        below = [eighths < end for end, _, _ in _LINES]
        inside = [Signal(name=f"line_{place}") for place in range(len(_LINES) + 1)]
        for place, line_is in enumerate(inside):
            later = below[place] if place < len(_LINES) else Const(1, 1)
            m.d.comb += line_is.eq(later & ~below[place - 1] if place else later)
        above = Signal(signed(6))
        height = Signal(signed(7))
        steps = [step for _, _, step in _LINES] + [16]
        m.d.comb += [
            above.eq(Mux(negative, _chosen(inside, [-step for step in steps], 6),
                         _chosen(inside, steps, 6))),
            height.eq(Mux(tanh, above << 1, above + 16)),
        ]

        # Below the last breakpoint the sum lies within -1..1, so the bits above do not matter.
        width = self.fraction + 2
        steep = Signal(signed(width + 5))
        slope = Signal(width)
        m.d.comb += [
            steep.eq(Mux(tanh, self.x << 2, self.x)),
            slope.eq(_any(steep[shift:shift + width] & line_is.replicate(width)
                          for line_is, (_, shift, _) in zip(inside, _LINES, strict=False))),
        ]
        curve = Signal(signed(width))
        m.d.comb += curve.eq(slope + (height << (self.fraction - 5)))

        with m.If(line):
            m.d.comb += self.y.eq(curve)
        with m.Elif(tanh & negative):  # ReLU
            m.d.comb += self.y.eq(Const(0))
        with m.Else():
            m.d.comb += self.y.eq(self.x)
        return m


def _chosen(inside: Sequence[Value], numbers: Sequence[int], width: int) -> Value:
    """The number whose bit of `inside` is set."""
    return _any(Const(number, signed(width)) & line_is.replicate(width)
                for line_is, number in zip(inside, numbers, strict=True)).as_signed()


def _any(values: Iterable[Value]) -> Value:
    """OR of `values`."""
    return reduce(or_, values)
