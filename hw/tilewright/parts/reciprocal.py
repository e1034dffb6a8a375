"""A serial reciprocal."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.leading import normalise
from tilewright.parts.shared import Placed

__all__ = ["Reciprocal"]


class Reciprocal(wiring.Component):
    """The reciprocal of an unsigned number, a bit a cycle.

    With the number shifted left by `zeros` places to its leading one it is
    ``(2**(number + places - 1) - 1) // shifted``, which has `places` bits with a one on top. That
    of 0 means nothing.

    Parameters
    ----------
    number, places
        Bits of the number and of its reciprocal.

    Members
    -------
    start : ``In(1)``
    number : ``In(unsigned(number))``
        Steady from the cycle behind `start` until `zeros` and `reciprocal` are no longer needed.
    done : ``Out(1)``
        The reciprocal is there: `latency` cycles behind `start`, until the next one.
    zeros : ``Out(range(number))``
    reciprocal : ``Out(unsigned(places))``
    """

    start: Signal
    number: Signal
    done: Signal
    zeros: Signal
    reciprocal: Signal

    def __init__(self, number: int, places: int) -> None:
        self.widths = number, places
        super().__init__(self._signature(number, places))

    @staticmethod
    def _signature(number: int, places: int) -> wiring.Signature:
        return wiring.Signature({
            "start": In(1), "number": In(unsigned(number)), "done": Out(1),
            "zeros": Out(range(number)), "reciprocal": Out(unsigned(places))})

    @classmethod
    def placed(cls, number: int, places: int) -> Placed:
        """One place of the reciprocal."""
        return Placed(f"reciprocal_{number}_{places}", cls._signature(number, places),
                      lambda: cls(number, places))

    @property
    def latency(self) -> int:
        """Cycles from `start` to `done`: one for the bit on top, one for each of the others."""
        return self.widths[1] + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        width, places = self.widths
        divisor, zeros = normalise(m, self.number, Const(0, 0), "number")
        remainder = Signal(width, reset_less=True)
        digits = Signal(places - 1, reset_less=True)
        step = Signal(range(places + 2), init=places + 1)
        first = Signal()
        less = Signal(width + 2)
        fits = Signal()
        m.d.comb += [
            self.done.eq(step == places + 1),
            first.eq(step == 1),
            # All bits of the dividend are ones.
            less.eq(Cat(Const(1, 1), remainder, Const(0, 1)) - divisor),
            fits.eq(~less[-1]),
            self.zeros.eq(zeros),
            self.reciprocal.eq(Cat(digits, Const(1, 1))),
        ]
        with m.If(self.start):
            m.d.sync += step.eq(1)
        with m.Elif(~self.done):
            m.d.sync += [
                step.eq(step + 1),
                # 2**width - 1 is more than the divisor and less than twice as much.
                remainder.eq(Mux(first, ~divisor,
                                 Mux(fits, less[:width], Cat(Const(1, 1), remainder)[:width]))),
            ]
            with m.If(~first):
                m.d.sync += digits.eq(Cat(fits, digits))
        return m
