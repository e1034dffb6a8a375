"""From bf16 to integers that count fractions of a vector's exponent."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.params import ALIGNED_BITS

__all__ = ["Align"]

_SHIFTS = 4


class Align(wiring.Component):
    """The integer nearest to ``act * 2**(14 - exponent)``, half to even, saturated.

    Combinational. The significand is shifted down from the highest place, of the half below the
    integer and what is below that one bit each stay; then it is rounded and negated by one
    addition. A subnormal is far below the half of any exponent, so that every significand is taken
    to have a leading one.

    Members
    -------
    act : ``In(16)``
        Code of a number.
    top : ``In(8)``
        ``exponent + 127``: the exponent field of the largest acts that do not saturate.
    aligned : ``Out(signed(16))``
    """

    act: Signal
    top: Signal
    aligned: Signal

    def __init__(self) -> None:
        super().__init__(self._signature())

    @staticmethod
    def _signature() -> wiring.Signature:
        return wiring.Signature({"act": In(BF16.width), "top": In(BF16.exponent),
                                 "aligned": Out(signed(ALIGNED_BITS))})

    @classmethod
    def placed(cls) -> Placed:
        """One place of it."""
        return Placed("align_bf16", cls._signature(), cls, clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        negative = self.act[-1]
        places = Signal(signed(BF16.exponent + 1))
        m.d.comb += places.eq(self.top - self.act[BF16.mantissa:-1])
        # The sticky bit, the half, the integer.
        below = ALIGNED_BITS - 1 - (BF16.mantissa + 1)
        value = Signal(ALIGNED_BITS + 1, name="highest")
        m.d.comb += value.eq(Cat(Const(0, 2 + below), self.act[:BF16.mantissa], 1))
        for stage in reversed(range(_SHIFTS)):
            step = 1 << stage
            lower = Signal(ALIGNED_BITS + 1, name=f"lower_{step}")
            m.d.comb += lower.eq(
                Mux(places[stage], Cat(value[:step + 1].any(), value[step + 1:]), value))
            value = lower
        gone = Signal()
        large = Signal()
        up = Signal()
        magnitude = Signal(ALIGNED_BITS - 1)
        rounded = Signal(ALIGNED_BITS)
        m.d.comb += [
            large.eq(places[-1]),
            gone.eq(places[_SHIFTS:-1].any()),
            magnitude.eq(value[2:] & (~gone).replicate(ALIGNED_BITS - 1)),
            up.eq(value[1] & (value[0] | value[2]) & ~gone),
            # -(v + up) = ~v + ~up
            rounded.eq((Cat(magnitude, 0) ^ negative.replicate(ALIGNED_BITS))
                       + (up ^ negative)),
            self.aligned.eq(Mux(large, Cat((~negative).replicate(ALIGNED_BITS - 1), negative),
                                rounded)),
        ]
        return m
