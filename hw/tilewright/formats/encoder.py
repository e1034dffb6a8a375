"""Encoders: IEEE-like floats to codes of another format."""

from dataclasses import replace

from amaranth.hdl import Cat, Const, Module, Mux, ShapeLike, Signal, Value, signed
from amaranth.lib import wiring

from tilewright.diagram import Stage
from tilewright.formats.adaptivfloat import from_float, round_and_pack
from tilewright.formats.unpack import code, unpack
from tilewright.formats.vectors import Members, VectorUnit, bias_of
from tilewright_golden.formats import AdaptivFloat, Int, Minifloat
from tilewright_golden.formats.encoder import EncoderParams

__all__ = ["AdaptivFloatEncoder", "Encoder", "IntEncoder", "MinifloatEncoder"]

_BEYOND = 256
"""Exponent of infinity, less any bias: no AdaptivFloat has it."""


def _members(params: EncoderParams) -> Members:
    invalid: dict[str, ShapeLike] = {} if params.has_nan else {"invalid": 1}
    return Members({"numbers": params.source.width}, bias_of(params.form),
                   {"codes": code(params.form), **invalid})


class _Lane(wiring.Component):
    """From one of `numbers` to the nearest of `codes`; `invalid` where NaN has no code."""

    numbers: Signal
    codes: Signal
    invalid: Signal

    def __init__(self, params: EncoderParams) -> None:
        self.params = params
        super().__init__(_members(params).signature)

    @property
    def _fraction(self) -> Value:
        return self.numbers[:self.params.source.mantissa]

    @property
    def _field(self) -> Value:
        return self.numbers[self.params.source.mantissa:-1]

    def _aligned(self, m: Module, kept: int, full: int) -> tuple[Value, Signal]:
        """The significand at a fixed place, and whether its leading one is on top.

        That is so where the exponent field is `full` or more; else it stands `full - field` places
        lower. Of the bits the `kept` highest count; below them stand the half and whether there is
        more. Only the low bits of the difference are computed, and comparisons with constants
        decide the rest: smaller than a whole difference that is clamped and than to compare the
        number with every tie, and for wider formats than a case for each place.
        What leaves the half does not matter.
        """
        source = self.params.source
        significand: Value
        exponent: Value
        stages = min(kept, full - 1).bit_length()
        lowest = full - (1 << stages) + 1
        if lowest > 1:  # nothing is left of subnormals
            significand = Cat(self._fraction, 1)
            exponent = self._field
        else:
            number = unpack(m, source, self.numbers, "number")
            significand, exponent = number.significand, number.exponent
        whole = Cat(Const(0, max(0, kept + 1 - len(significand))), significand)
        rest = len(whole) - kept - 1
        value: Value = Signal(kept + 2, name="significand")
        m.d.comb += value.eq(Cat(whole[:rest].any(), whole[rest:]))
        normal = Signal()
        m.d.comb += normal.eq(exponent >= full)
        if not stages:
            return value, normal
        places = Signal(stages)
        m.d.comb += places.eq((full - exponent[:stages])[:stages] & ~normal.replicate(stages))
        for stage in reversed(range(stages)):
            step = 1 << stage
            lower = Signal(kept + 2, name=f"lower_{step}")
            m.d.comb += lower.eq(
                Mux(places[stage], Cat(value[:step + 1].any(), value[step + 1:]), value))
            value = lower
        aligned = Signal(kept + 2)
        m.d.comb += aligned.eq(Mux(exponent < lowest, 0, value))
        return aligned, normal

    def _nan(self, m: Module) -> Signal:
        """Whether the number is NaN, told on `invalid` where that is."""
        nan = Signal(name="nan")
        m.d.comb += nan.eq(self._field.all() & self._fraction.any())
        if not self.params.has_nan:
            m.d.comb += self.invalid.eq(nan)
        return nan


class IntEncoder(_Lane):
    """The significand stands at the top of the integer, or moves down from there."""

    def __init__(self, params: EncoderParams, form: Int) -> None:
        self.form = form
        super().__init__(params)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, source = self.form, self.params.source
        bits = form.width - form.signed  # of a magnitude
        top = source.bias + bits - 1  # exponent field of the highest of them
        # The largest field that is both finite in the source and within the integer.
        highest = min(top, (1 << source.exponent) - 2)
        aligned, _ = self._aligned(m, bits, top)
        # Rounded and negated by one addition: -(v + up) = ~v + ~up, up to the sign's own bit.
        negative = self.numbers[-1]
        negated = Signal()
        up = Signal()
        value = Signal(bits + 1)
        exceeds = Signal()
        m.d.comb += [
            negated.eq(negative & form.signed),
            up.eq(aligned[1] & (aligned[0] | aligned[2])),
            value.eq((Cat(aligned[2:], 0) ^ negated.replicate(bits + 1)) + (up ^ negated)),
            exceeds.eq((self._field > highest) | (value[-1] & ~negated)),
        ]
        nan = self._nan(m)
        with m.If(nan | (negative & ~negated)):
            m.d.comb += self.codes.eq(0)
        with m.Elif(exceeds):
            m.d.comb += self.codes.eq(Mux(negated, form.minimum, form.maximum))
        with m.Else():
            m.d.comb += self.codes.eq(value)
        return m


class MinifloatEncoder(_Lane):
    """Cut, moved down where the result is subnormal, and rounded as one word of both fields."""

    def __init__(self, params: EncoderParams, form: Minifloat) -> None:
        self.form = form
        super().__init__(params)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, source = self.form, self.params.source
        rebias = source.bias - form.bias
        aligned, normal = self._aligned(m, form.mantissa + 1, rebias + 1)
        # The largest field that is both finite in the source and a field of the format.
        highest = min(rebias + (1 << form.exponent) - 1, (1 << source.exponent) - 2)
        exponent = Signal(form.exponent)
        up = Signal()
        magnitude = Signal(form.width)
        exceeds = Signal()
        with m.If(normal):
            m.d.comb += exponent.eq(self._field - rebias)
        m.d.comb += [
            up.eq(aligned[1] & (aligned[0] | aligned[2])),
            magnitude.eq(Cat(aligned[2:-1], exponent) + up),
            exceeds.eq((self._field > highest) | (magnitude > form.largest)),
        ]
        negative = self.numbers[-1]
        beyond = form.infinity if form.infinity is not None else form.nan
        if form.saturating or beyond is None:
            beyond = form.largest
        nan = self._nan(m)
        with m.If(nan):
            m.d.comb += self.codes.eq(form.nan or 0)
        with m.Elif(exceeds):
            m.d.comb += self.codes.eq(Cat(Const(beyond, form.width - 1), negative))
        with m.Else():
            m.d.comb += self.codes.eq(Cat(magnitude[:-1], negative))
        return m


class AdaptivFloatEncoder(_Lane):
    """The rounding core, told what to make of infinity and NaN."""

    bias: Signal

    def __init__(self, params: EncoderParams, form: AdaptivFloat) -> None:
        self.form = form
        super().__init__(params)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, source = self.form, self.params.source
        number, field = from_float(m, form, source, self.numbers, "number")
        nan = self._nan(m)
        exponent = Signal(signed(10))
        with m.If(self._field.all()):
            m.d.comb += exponent.eq(_BEYOND)
        with m.Else():
            m.d.comb += exponent.eq(field - source.bias - self.bias)
        number = replace(number, nonzero=number.nonzero & ~nan)
        m.d.comb += self.codes.eq(round_and_pack(m, form, number, exponent, "packed"))
        return m


def _lane(params: EncoderParams) -> wiring.Component:
    form = params.form
    if isinstance(form, Int):
        return IntEncoder(params, form)
    if isinstance(form, Minifloat):
        return MinifloatEncoder(params, form)
    return AdaptivFloatEncoder(params, form)


class Encoder(VectorUnit):
    """Numbers of an IEEE-like float to the nearest codes of another format.

    A beat a cycle. While `o` stalls, so does `i`, in the same cycle.

    Members
    -------
    i : payload ``{numbers: lanes * source.width, bias: signed(8), last: 1}``
        `bias` for AdaptivFloat alone.
    o : payload ``{codes: lanes * code(form), invalid: lanes * 1, last: 1}``
        `invalid` where the format has no NaN: the number was NaN, the code is 0.
    """

    def __init__(self, params: EncoderParams) -> None:
        self.params = params
        super().__init__(params.lanes, f"encoder_lane_{params.source.name}_{params.form.name}",
                         _members(params), lambda: _lane(params))

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The one block that a beat passes."""
        p = self.params
        work = f"one of {p.lanes}: {p.source.name} to {p.form.name}"
        return (Stage(name="lane_0", does=(work, "then a register"), takes=("i",), gives=("o",)),)
