"""From exact integers to fp32."""

from amaranth.hdl import Cat, Module, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.leading import normalise
from tilewright.parts.shared import Placed
from tilewright_golden.formats.minifloat import FP32
from tilewright_golden.lut.params import ALIGNED_BITS, EXPONENT_BITS

__all__ = ["ToFloat"]


class ToFloat(wiring.Component):
    """The code nearest to ``number * 2**(exponent - 15)``, half to even.

    Combinational. Of a negative number what is shifted and rounded is its complement, with ones
    without end behind it: that is its magnitude, so that nothing is negated.

    Parameters
    ----------
    width
        Bits of the number, few enough that no result is too large for fp32.

    Members
    -------
    number : ``In(signed(width))``
    exponent : ``In(signed(7))``
    code : ``Out(32)``
    """

    number: Signal
    exponent: Signal
    code: Signal

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__(self._signature(width))

    @staticmethod
    def _signature(width: int) -> wiring.Signature:
        return wiring.Signature({"number": In(signed(width)), "exponent": In(signed(EXPONENT_BITS)),
                                 "code": Out(FP32.width)})

    @classmethod
    def placed(cls, width: int) -> Placed:
        """One place of it."""
        return Placed(f"fixed{width}_to_fp32", cls._signature(width), lambda: cls(width),
                      clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        negative = self.number[-1]
        bits = self.width - 1
        magnitude = Signal(bits)
        m.d.comb += magnitude.eq(self.number[:-1] ^ negative.replicate(bits))
        # The steps move a word of 2**n bits by 2**n - 1 places at most: -1 needs one more.
        spare = not bits & (bits - 1)
        normal, places = normalise(m, Cat(negative.replicate(spare), magnitude), negative, "number")
        # Kept bits, the half and the rest; a short number has none of those but what fills it up.
        missing = max(0, FP32.mantissa + 3 - len(normal))
        whole = Signal(len(normal) + missing)
        m.d.comb += whole.eq(Cat(negative.replicate(missing), normal))
        rest = len(whole) - FP32.mantissa - 2
        odd = whole[rest + 1]
        half = whole[rest]
        up = Signal()
        # Of a negative number all ones stand for the next higher number.
        more = Signal()
        m.d.comb += [
            more.eq((whole[:rest] ^ negative.replicate(rest)).any() | (odd ^ negative)),
            up.eq(negative ^ ((half ^ negative) & more)),
        ]
        field = Signal(FP32.exponent)
        rounded = Signal(FP32.width - 1)
        # The field of a number whose highest bit is one, at exponent 0.
        highest = FP32.bias + bits - 1 - (ALIGNED_BITS - 1)
        m.d.comb += [
            field.eq(highest + self.exponent - places),
            rounded.eq(Cat(whole[rest + 1:-1], field) + up),
            self.code.eq(Cat(rounded, negative) & whole[-1].replicate(FP32.width)),
        ]
        return m
