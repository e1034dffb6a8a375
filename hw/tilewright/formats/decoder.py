"""Decoders: codes of any format to binary32."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring

from tilewright.diagram import Stage
from tilewright.formats.unpack import code
from tilewright.formats.vectors import Members, VectorUnit, bias_of
from tilewright.parts.leading import normalise
from tilewright_golden.formats import FP32, AdaptivFloat, Format, Int, Minifloat
from tilewright_golden.formats.decoder import DecoderParams

__all__ = ["AdaptivFloatDecoder", "Decoder", "IntDecoder", "MinifloatDecoder"]

_INFINITE = (1 << FP32.exponent) - 1  # the exponent field
_NONE = Const(0, 0)


def _fraction(form: Format) -> int:
    """Bits of the fraction that a number of `form` may need; the others are zero."""
    if isinstance(form, AdaptivFloat):
        return form.mantissa + 2  # as a subnormal it moves down
    return form.mantissa if isinstance(form, Minifloat) else form.width - 1


def _members(form: Format) -> Members:
    fraction = _fraction(form)
    return Members({"codes": code(form)}, bias_of(form),
                   {"numbers": FP32.width - FP32.mantissa + fraction}, FP32.mantissa - fraction)


class _Lane(wiring.Component):
    """From one of `codes` to one of `numbers`, of whose fraction the lowest zeros are left out."""

    codes: Signal
    numbers: Signal

    def __init__(self, form: Format) -> None:
        self.fraction = _fraction(form)
        super().__init__(_members(form).signature)


class IntDecoder(_Lane):
    """The magnitude, its leading one brought to the top."""

    def __init__(self, form: Int) -> None:
        self.form = form
        super().__init__(form)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        negative = Signal()
        magnitude = Signal(form.width)
        exponent = Signal(FP32.exponent)
        m.d.comb += [
            negative.eq(self.codes[-1] & form.signed),
            magnitude.eq((self.codes ^ negative.replicate(form.width)) + negative),
        ]
        top, zeros = normalise(m, magnitude, _NONE, "magnitude")
        with m.If(top[-1]):
            m.d.comb += exponent.eq(FP32.bias + form.width - 1 - zeros)
        m.d.comb += self.numbers.eq(Cat(top[:-1], exponent, negative))
        return m


class MinifloatDecoder(_Lane):
    """Another bias for normal numbers, a leading one for subnormals, the codes of specials."""

    def __init__(self, form: Minifloat) -> None:
        self.form = form
        super().__init__(form)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        negative, magnitude = self.codes[-1], self.codes[:-1]
        field = magnitude[form.mantissa:]
        finite = Signal(form.mantissa + FP32.exponent)
        rebias = FP32.bias - form.bias
        normal = Signal()
        m.d.comb += [
            # With the exponent of binary32 its subnormals too are wires.
            normal.eq(field.any() | (rebias == 0)),
            finite.eq(magnitude + (rebias << form.mantissa)),
        ]
        top, zeros = normalise(m, magnitude[:form.mantissa], _NONE, "fraction")
        exponent = Signal(FP32.exponent)
        with m.If(top[-1]):
            m.d.comb += exponent.eq(rebias - zeros)
        with m.If(~normal):
            m.d.comb += finite.eq(Cat(Const(0, 1), top[:-1], exponent))
        # Beyond binary32 are only fields of 8 bits whose last one holds numbers.
        within = min(form.largest, (_INFINITE << form.mantissa) - 1)
        infinity = Const(_INFINITE << form.mantissa, form.mantissa + FP32.exponent)
        nan = Signal()
        m.d.comb += nan.eq(magnitude > (form.largest if form.infinity is None else form.infinity))
        with m.If(nan):
            m.d.comb += self.numbers.eq(infinity | (1 << (form.mantissa - 1)))
        with m.Elif(magnitude > within):
            m.d.comb += self.numbers.eq(Cat(infinity, negative))
        with m.Else():
            m.d.comb += self.numbers.eq(Cat(finite, negative))
        return m


class AdaptivFloatDecoder(_Lane):
    """The field plus both biases is the exponent field.

    Where that is 0 or -1 the number is subnormal; nothing is lost, since 16 bits of code leave the
    fraction room to move two places. From 255 on it is infinity: in the sum that is larger by one
    that is the carry.
    """

    bias: Signal

    def __init__(self, form: AdaptivFloat) -> None:
        self.form = form
        super().__init__(form)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        nonzero = Signal()
        above = Signal(FP32.exponent + 1)  # the exponent field and one
        infinite = Signal()
        subnormal = Signal()
        exponent = Signal(FP32.exponent)
        significand = Signal(self.fraction + 1)
        fraction = Signal(self.fraction)
        m.d.comb += [
            nonzero.eq(self.codes[:-1].any()),
            above.eq(self.codes[form.mantissa:-1] + (self.bias.as_unsigned() ^ 0x80)),
            infinite.eq(nonzero & above[-1]),
            subnormal.eq(~above[1:].any()),
            exponent.eq(((above - 1)[:-2] & (nonzero & ~subnormal).replicate(FP32.exponent))
                        | infinite.replicate(FP32.exponent)),
            significand.eq(Cat(Const(0, 2), self.codes[:form.mantissa], 1)),
        ]
        with m.If(nonzero & ~infinite):
            m.d.comb += fraction.eq(Mux(subnormal, Mux(above[0], significand[1:], significand[2:]),
                                        significand[:-1]))
        m.d.comb += self.numbers.eq(Cat(fraction, exponent, self.codes[-1] & nonzero))
        return m


def _lane(form: Format) -> wiring.Component:
    if isinstance(form, Int):
        return IntDecoder(form)
    if isinstance(form, Minifloat):
        return MinifloatDecoder(form)
    if isinstance(form, AdaptivFloat):
        return AdaptivFloatDecoder(form)
    raise TypeError(f"form must be Int, AdaptivFloat or Minifloat, not {form!r}")


class Decoder(VectorUnit):
    """Codes of any format to binary32 numbers.

    A beat a cycle. While `o` stalls, so does `i`, in the same cycle.

    Members
    -------
    i : payload ``{codes: lanes * code(form), bias: signed(8), last: 1}``
        `bias` for AdaptivFloat alone.
    o : payload ``{numbers: lanes * 32, last: 1}``
    """

    def __init__(self, params: DecoderParams) -> None:
        self.params = params
        super().__init__(params.lanes, f"decoder_lane_{params.form.name}",
                         _members(params.form), lambda: _lane(params.form))

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The one block that a beat passes."""
        p = self.params
        work = f"one of {p.lanes}: {p.form.name} to fp32"
        return (Stage(name="lane_0", does=(work, "then a register"), takes=("i",), gives=("o",)),)
