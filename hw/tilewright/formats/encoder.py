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


def _cut(m: Module, value: Value, kept: int, name: str) -> Value:
    """The top `kept` bits of `value` above a bit that says whether the others hold a one."""
    short = kept - len(value)
    whole = value if short < 0 else Cat(Const(0, short), value)
    drop = len(whole) - kept
    result = Signal(kept + 1, name=name)
    m.d.comb += result.eq(Cat(whole[:drop].any(), whole[drop:]))
    return result


def _moved_down(m: Module, value: Value, exponent: Value, full: int, most: int) -> Value:
    """`value` shifted right by `full - exponent` places, if that is positive, at most `most`.

    A one that falls out stays in the lowest bit; so far down that all do, that alone is told. Only
    the low bits of the difference are computed: comparisons with constants decide beyond, which is
    smaller than a whole difference clamped and than a case for each place.
    """
    stages = min(len(value) - 2, most).bit_length()
    if not stages:
        return value
    reach = (1 << stages) - 1
    normal = Signal()
    far = Signal()
    places = Signal(stages)
    m.d.comb += [
        normal.eq(exponent >= full),
        far.eq(exponent < full - reach),
        places.eq((full - exponent[:stages])[:stages] & ~normal.replicate(stages)),
    ]
    for stage in reversed(range(stages)):
        step = 1 << stage
        moved = Signal(len(value), name=f"moved_{step}")
        m.d.comb += moved.eq(Mux(places[stage], Cat(value[:step + 1].any(), value[step + 1:]),
                                 value))
        value = moved
    result = Signal(len(value), name="aligned")
    m.d.comb += result.eq(Mux(far, value.any(), value))
    return result


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

    def _nan(self, m: Module) -> Signal:
        """Whether the number is NaN, told on `invalid` where that is."""
        places = self.params.source.mantissa
        nan = Signal(name="nan")
        m.d.comb += nan.eq(self.numbers[places:-1].all() & self.numbers[:places].any())
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
        number = unpack(m, source, self.numbers, "number")
        bits = form.width - form.signed  # of a magnitude
        top = source.bias + bits - 1  # exponent field of the highest of them
        # The largest field that is both finite in the source and within the integer.
        highest = min(top, (1 << source.exponent) - 2)
        significand = _cut(m, number.significand, bits + 1, "significand")
        aligned = _moved_down(m, significand, number.exponent, top, top - 1)
        # Rounded and negated by one addition: -(v + up) = ~v + ~up, up to the sign's own bit.
        negated = Signal()
        up = Signal()
        value = Signal(bits + 1)
        exceeds = Signal()
        m.d.comb += [
            negated.eq(number.negative & form.signed),
            up.eq(aligned[1] & (aligned[0] | aligned[2])),
            value.eq((Cat(aligned[2:], 0) ^ negated.replicate(bits + 1)) + (up ^ negated)),
            exceeds.eq((number.exponent > highest) | (value[-1] & ~negated)),
        ]
        nan = self._nan(m)
        with m.If(nan | (number.negative & ~negated)):
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
        number = unpack(m, source, self.numbers, "number")
        field = self.numbers[source.mantissa:-1]
        rebias = source.bias - form.bias
        significand = _cut(m, number.significand, form.mantissa + 2, "significand")
        aligned = _moved_down(m, significand, number.exponent, rebias + 1, rebias)
        # The largest field that is both finite in the source and a field of the format.
        highest = min(rebias + (1 << form.exponent) - 1, (1 << source.exponent) - 2)
        exponent = Signal(form.exponent)
        up = Signal()
        magnitude = Signal(form.width)
        exceeds = Signal()
        with m.If(field > rebias):
            m.d.comb += exponent.eq(field - rebias)
        m.d.comb += [
            up.eq(aligned[1] & (aligned[0] | aligned[2])),
            magnitude.eq(Cat(aligned[2:-1], exponent) + up),
            exceeds.eq((field > highest) | (magnitude > form.largest)),
        ]
        beyond = form.infinity if form.infinity is not None else form.nan
        if form.saturating or beyond is None:
            beyond = form.largest
        nan = self._nan(m)
        with m.If(nan):
            m.d.comb += self.codes.eq(form.nan or 0)
        with m.Elif(exceeds):
            m.d.comb += self.codes.eq(Cat(Const(beyond, form.width - 1), number.negative))
        with m.Else():
            m.d.comb += self.codes.eq(Cat(magnitude[:-1], number.negative))
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
        with m.If(self.numbers[source.mantissa:-1].all()):
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
