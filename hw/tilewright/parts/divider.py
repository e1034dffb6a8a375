"""Serial dividers, of integers and of floats by integers."""

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.leading import normalise
from tilewright.parts.shared import Placed
from tilewright_golden.formats import FP32
from tilewright_golden.formats.minifloat import BF16

__all__ = ["Divider", "FloatDivider"]


class Divider(wiring.Component):
    """A number by an unsigned one, a bit of the quotient a cycle.

    The quotient is ``dividend * 2**fraction / divisor``, rounded half to even; that of an unsigned
    dividend less ``2**(quotient - 1)``, as if that many divisors less had been divided. It must be
    a signed number of `quotient` bits; 0 by 0 is 0. One adder: each step adds the divisor
    to twice the remainder or subtracts it, whichever brings it closer to zero (non-restoring
    division), so that neither operand needs its sign taken off. The quotient moves in where the
    dividend moves out.

    A quotient takes `interval` cycles. While `o` stalls nothing moves.

    Parameters
    ----------
    dividend
        Shape of the dividend.
    divisor, quotient
        Bits of the two; `quotient` more than `fraction`.
    fraction
        Bits of the quotient behind the last one of the dividend.

    Members
    -------
    i : payload ``{dividend: dividend}``
    divisor : ``In(unsigned(divisor))``
        Steady from the cycle behind a transfer on `i` to the transfer of the quotient on `o`.
    o : payload ``{quotient: signed(quotient)}``
        `latency` cycles later.
    """

    i: stream.Interface
    divisor: Signal
    o: stream.Interface

    def __init__(self, dividend: Shape, divisor: int, quotient: int, fraction: int) -> None:
        self.dividend = dividend
        self.widths = divisor, quotient
        self.fraction = fraction
        super().__init__(self._signature(dividend, divisor, quotient))

    @staticmethod
    def _signature(dividend: Shape, divisor: int, quotient: int) -> wiring.Signature:
        return wiring.Signature({
            "i": In(stream.Signature(data.StructLayout({"dividend": dividend}))),
            "divisor": In(unsigned(divisor)),
            "o": Out(stream.Signature(data.StructLayout({"quotient": signed(quotient)}))),
        })

    @classmethod
    def placed(cls, dividend: Shape, divisor: int, quotient: int, fraction: int) -> Placed:
        """One place of the divider."""
        sign = "s" if dividend.signed else "u"
        return Placed(f"divider_{sign}{dividend.width}_u{divisor}_q{quotient}f{fraction}",
                      cls._signature(dividend, divisor, quotient),
                      lambda: cls(dividend, divisor, quotient, fraction))

    @property
    def latency(self) -> int:
        """Cycles from a dividend to its quotient: one, and one for each digit."""
        return self._digits + 1

    @property
    def _omitted(self) -> int:
        """The step of a digit that is left out; none in step 0."""
        return int(not self.dividend.signed)

    @property
    def _digits(self) -> int:
        """Digits of the quotient before it is rounded.

        The first one of an unsigned dividend is 1, which is what that is too much: it is left out.
        """
        return self.widths[1] - 1 + self._omitted

    @property
    def interval(self) -> int:
        """Cycles from one dividend to the next."""
        return self.latency + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        width, quotient = self.widths
        count = self._digits
        behind = count - self.fraction

        remainder = Signal(signed(width + 1), reset_less=True)
        digits = Signal(count, reset_less=True)
        step = Signal(range(count + 2))
        idle = Signal()
        done = Signal()
        loads = Signal()
        m.d.comb += [
            idle.eq(step == 0),
            done.eq(step == count + 1),
            self.i.ready.eq(idle),
            self.o.valid.eq(done),
            loads.eq(idle & self.i.valid),
        ]

        # Digits are 1 and -1, by the sign of the remainder. The carry that completes the
        # subtraction comes from a bit below.
        negative = Signal()
        lowest = Signal()
        subtracts = Signal()
        adds = Signal(width)
        moved = Signal(width + 1)
        result = Signal(width + 2)
        m.d.comb += [
            negative.eq(remainder[-1]),
            moved.eq(Cat(digits[-1] & ~done, remainder)),
            # Nothing is divided by one, but by nothing where the digit is left out.
            lowest.eq(self.divisor[0] | ~(self.divisor.any() | (step == self._omitted))),
            subtracts.eq(~negative),
            adds.eq(Cat(lowest, self.divisor[1:]) ^ subtracts.replicate(width)),
            result.eq(Cat(subtracts, moved) + Cat(subtracts, adds, subtracts)),
        ]
        dividend: Value = self.i.payload.dividend
        with m.If(loads):
            m.d.sync += [
                remainder.eq(dividend >> behind),
                digits.eq(Cat(Const(0, self.fraction), dividend[:behind])),
            ]
        with m.Elif(~idle & ~done):
            m.d.sync += [
                remainder.eq(result[1:].as_signed()),
                digits.eq(Cat(subtracts, digits)),
            ]
        m.d.sync += step.eq(Mux(done & self.o.ready, 0, step + Mux(idle, self.i.valid, ~done)))

        # All digits together are odd; the remainder, up to the divisor's size on either side,
        # decides on one more or one less. What lies in the middle goes there, which is even.
        next_ = Signal(signed(width + 1), name="beyond")
        away = Signal()
        kept = digits[:quotient - 1]
        m.d.comb += [
            next_.eq(result[1:]),
            away.eq(Mux(negative, next_[-1] | ~next_.any(), ~next_[-1])),
            self.o.payload.quotient.eq(Cat(
                ~away, (Cat(kept[:-1], ~kept[-1]) + (away & subtracts))[:quotient - 1])),
        ]
        return m


_DIGITS = BF16.mantissa + 3
"""One more than a significand and a bit to round it by have: the first may be zero."""


class FloatDivider(wiring.Component):
    """An fp32 number by an unsigned integer, to bf16, a bit of the quotient a cycle.

    Rounded once, half to even; a result below 2**-126 is zero with the dividend's sign, infinity
    and NaN stay. The dividend is a sum as `formats.float_sum` has them; one by 0 is 0.

    A quotient takes `interval` cycles. While `o` stalls nothing moves.

    Parameters
    ----------
    divisor
        Bits of the divisor.

    Members
    -------
    i : payload ``{dividend: 32}``
    divisor : ``In(unsigned(divisor))``
        Steady from the cycle behind a transfer on `i` to the transfer of the quotient on `o`.
    o : payload ``{quotient: 16}``
        `latency` cycles later.
    """

    i: stream.Interface
    divisor: Signal
    o: stream.Interface

    latency = _DIGITS + 1
    """Cycles from a dividend to its quotient."""

    interval = latency + 1
    """Cycles from one dividend to the next."""

    def __init__(self, divisor: int) -> None:
        self.width = divisor
        super().__init__(self._signature(divisor))

    @staticmethod
    def _signature(divisor: int) -> wiring.Signature:
        return wiring.Signature({
            "i": In(stream.Signature(data.StructLayout({"dividend": FP32.width}))),
            "divisor": In(unsigned(divisor)),
            "o": Out(stream.Signature(data.StructLayout({"quotient": BF16.width}))),
        })

    @classmethod
    def placed(cls, divisor: int) -> Placed:
        """One place of the divider."""
        return Placed(f"float_divider_{divisor}", cls._signature(divisor), lambda: cls(divisor))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        width = self.width
        divisor, zeros = normalise(m, self.divisor, Const(0, 0), "divisor")

        # Less of the significand than the divisor has bits is less than the divisor. The rest
        # moves out of where the digits move in.
        behind = max(0, FP32.mantissa + 2 - width)
        length = max(behind, _DIGITS)
        remainder = Signal(width, reset_less=True)
        digits = Signal(length, reset_less=True)
        exponent = Signal(FP32.exponent, reset_less=True)
        negative = Signal(reset_less=True)
        nan = Signal(reset_less=True)
        step = Signal(range(_DIGITS + 2))
        idle = Signal()
        done = Signal()
        moved = Signal(width + 1)
        less = Signal(width + 1)
        fits = Signal()
        m.d.comb += [
            idle.eq(step == 0),
            done.eq(step == _DIGITS + 1),
            self.i.ready.eq(idle),
            self.o.valid.eq(done),
            moved.eq(Cat(digits[-1], remainder)),
            less.eq(moved - divisor),
            # The remainder is less than the divisor.
            fits.eq(~less[-1]),
        ]
        given = self.i.payload.dividend
        significand = Cat(given[:FP32.mantissa], Const(1, 1))
        with m.If(idle & self.i.valid):
            m.d.sync += [
                remainder.eq(Cat(Const(0, max(0, width - FP32.mantissa - 2)),
                                 significand[behind:])),
                digits.eq(Cat(Const(0, length - behind), significand[:behind])),
                exponent.eq(given[FP32.mantissa:FP32.width - 1]),
                negative.eq(given[-1]),
                nan.eq(given[FP32.mantissa - 1]),
                step.eq(1),
            ]
        with m.Elif(done):
            with m.If(self.o.ready):
                m.d.sync += step.eq(0)
        with m.Elif(~idle):
            m.d.sync += [
                remainder.eq(Mux(fits, less, moved)),
                digits.eq(Cat(fits, digits)),
                step.eq(step + 1),
            ]

        # The first digit is one where the dividend's significand is the larger of the two.
        whole = Signal()
        half = Signal()
        fraction = Signal(BF16.mantissa)
        rest = Signal()
        up = Signal()
        field = Signal(FP32.exponent + 2)
        rounded = Signal(BF16.mantissa + FP32.exponent + 2)
        special = Signal()
        tiny = Signal()
        offset = Signal(range(-width, (1 << len(zeros)) - width))
        found = rounded[BF16.mantissa:]
        m.d.comb += [
            whole.eq(digits[_DIGITS - 1]),
            fraction.eq(Mux(whole, digits[2:_DIGITS - 1], digits[1:_DIGITS - 2])),
            half.eq(Mux(whole, digits[1], digits[0])),
            rest.eq((whole & digits[0]) | remainder.any() | digits[_DIGITS:].any()),
            up.eq(half & (rest | fraction[0])),
            # Less the bits that the divisor has, and one more where the first digit is one.
            offset.eq(zeros - width),
            field.eq((Cat(whole, exponent) + Cat(whole, offset).as_signed()) >> 1),
            rounded.eq(Cat(fraction, field) + up),
            special.eq(exponent.all()),
            tiny.eq(found[-1] | ~found.any() | ~exponent.any()),
        ]
        numbers = ~special & ~tiny
        m.d.comb += self.o.payload.quotient.eq(Cat(
            rounded[:BF16.mantissa - 1] & numbers.replicate(BF16.mantissa - 1),
            (rounded[BF16.mantissa - 1] & numbers) | (special & nan),
            (found[:BF16.exponent] & numbers.replicate(BF16.exponent))
            | special.replicate(BF16.exponent),
            negative))
        return m
