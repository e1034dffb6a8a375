"""From fixed point to integer codes."""

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.shared import Placed
from tilewright_golden.formats import Int
from tilewright_golden.vector.params import OUTPUT_SHIFT_MAX

__all__ = ["FixedToInteger"]


class FixedToInteger(wiring.Component):
    """A number shifted right, towards minus infinity, and saturated to an integer format.

    Combinational.

    Parameters
    ----------
    form
        Format of the result.
    width
        Bits of the number.

    Members
    -------
    i : ``In(signed(width))``
    shift : ``In(range(16))``
    o : ``Out(code(form))``
    """

    i: Signal
    shift: Signal
    o: Signal

    def __init__(self, form: Int, width: int) -> None:
        self.form = form
        self.width = width
        super().__init__(self._signature(form, width))

    @staticmethod
    def _signature(form: Int, width: int) -> wiring.Signature:
        return wiring.Signature({
            "i": In(signed(width)), "shift": In(range(OUTPUT_SHIFT_MAX + 1)),
            "o": Out(code(form))})

    @classmethod
    def placed(cls, form: Int, width: int) -> Placed:
        """One place of the converter, in Verilog an instance of a module that all places share."""
        return Placed(f"fixed{width}_to_{form.name}", cls._signature(form, width),
                      lambda: cls(form, width), clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        shifted = Signal(signed(self.width))
        m.d.comb += shifted.eq(self.i >> self.shift)
        with m.If(shifted < self.form.minimum):
            m.d.comb += self.o.eq(self.form.minimum)
        with m.Elif(shifted > self.form.maximum):
            m.d.comb += self.o.eq(self.form.maximum)
        with m.Else():
            m.d.comb += self.o.eq(shifted)
        return m
