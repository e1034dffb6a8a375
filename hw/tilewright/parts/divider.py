"""A serial divider."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["Divider"]


class Divider(wiring.Component):
    """A signed number by an unsigned one, a bit of the quotient a cycle.

    The quotient is ``dividend * 2**fraction / divisor``, rounded half to even, and must be a number
    of `quotient` bits; by 0 it is 0, where the dividend is 0. One adder: each step adds the divisor
    to twice the remainder or subtracts it, whichever brings it closer to zero (non-restoring
    division), so that neither operand needs its sign taken off. The quotient moves in where the
    dividend moves out.

    A quotient takes `interval` cycles. While `o` stalls nothing moves.

    Parameters
    ----------
    dividend, divisor, quotient
        Bits of the three; `quotient` more than `fraction`.
    fraction
        Bits of the quotient behind the last one of the dividend.

    Members
    -------
    i : payload ``{dividend: signed(dividend)}``
    divisor : ``In(unsigned(divisor))``
        Steady from the cycle behind a transfer on `i` to the transfer of the quotient on `o`.
    o : payload ``{quotient: signed(quotient)}``
        `latency` cycles later.
    """

    i: stream.Interface
    divisor: Signal
    o: stream.Interface

    def __init__(self, dividend: int, divisor: int, quotient: int, fraction: int) -> None:
        self.widths = dividend, divisor, quotient
        self.fraction = fraction
        super().__init__(self._signature(dividend, divisor, quotient))

    @staticmethod
    def _signature(dividend: int, divisor: int, quotient: int) -> wiring.Signature:
        return wiring.Signature({
            "i": In(stream.Signature(data.StructLayout({"dividend": signed(dividend)}))),
            "divisor": In(unsigned(divisor)),
            "o": Out(stream.Signature(data.StructLayout({"quotient": signed(quotient)}))),
        })

    @classmethod
    def placed(cls, dividend: int, divisor: int, quotient: int, fraction: int) -> Placed:
        """One place of the divider."""
        return Placed(f"divider_{dividend}x{divisor}_q{quotient}f{fraction}",
                      cls._signature(dividend, divisor, quotient),
                      lambda: cls(dividend, divisor, quotient, fraction))

    @property
    def latency(self) -> int:
        """Cycles from a dividend to its quotient: a digit each, all but the one of rounding."""
        return self.widths[2]

    @property
    def interval(self) -> int:
        """Cycles from one dividend to the next."""
        return self.latency + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        _, width, quotient = self.widths
        digits_count = quotient - 1
        behind = digits_count - self.fraction

        remainder = Signal(signed(width + 1), reset_less=True)
        digits = Signal(digits_count, reset_less=True)
        step = Signal(range(digits_count + 2))
        idle = Signal()
        done = Signal()
        loads = Signal()
        m.d.comb += [
            idle.eq(step == 0),
            done.eq(step == digits_count + 1),
            self.i.ready.eq(idle),
            self.o.valid.eq(done),
            loads.eq(idle & self.i.valid),
        ]

        # Digits are 1 and -1, by the sign of the remainder. The carry that completes the
        # subtraction comes from a bit below.
        negative = Signal()
        adds = Signal(width + 1)
        moved = Signal(width + 1)
        result = Signal(width + 2)
        m.d.comb += [
            negative.eq(remainder[-1]),
            moved.eq(Cat(digits[-1] & ~done, remainder)),
            adds.eq(Cat(self.divisor[0] | ~self.divisor.any(), self.divisor[1:], Const(0, 1))
                    ^ (~negative).replicate(width + 1)),
            result.eq(Cat(~negative, moved) + Cat(~negative, adds)),
        ]
        dividend = Value.cast(self.i.payload.dividend)
        with m.If(loads):
            m.d.sync += [
                remainder.eq(dividend[behind:].as_signed()),
                digits.eq(Cat(Const(0, self.fraction), dividend[:behind])),
                step.eq(1),
            ]
        with m.Elif(done):
            with m.If(self.o.ready):
                m.d.sync += step.eq(0)
        with m.Elif(~idle):
            m.d.sync += [
                remainder.eq(result[1:].as_signed()),
                digits.eq(Cat(~negative, digits)),
                step.eq(step + 1),
            ]

        # All digits together are odd; the remainder, up to the divisor's size on either side,
        # decides on one more or one less. What lies in the middle goes there, which is even.
        next_ = Signal(signed(width + 1), name="beyond")
        away = Signal()
        m.d.comb += [
            next_.eq(result[1:]),
            away.eq(Mux(negative, next_[-1] | ~next_.any(), ~next_[-1])),
            self.o.payload.quotient.eq(Cat(
                ~away, (Cat(digits[:-1], ~digits[-1]) + (away & ~negative))[:digits_count])),
        ]
        return m
