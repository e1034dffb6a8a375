"""Decoders, encoders, the converter and the scan of the quantiser: what lost beside what ships.

All structures of a block have the same ports and give the same results, which
`tb/test_codec_structures.py` holds to the contract. What lost stands here and nowhere else.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from unittest.mock import patch

import numpy as np
from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring

from benchmarks import results
from benchmarks.float_sums import leading_zeros
from tilewright.formats import quantiser, unpack
from tilewright.formats.adaptivfloat import (
    FixedToAdaptivFloat,
    Significand,
    from_fixed,
    from_magnitude,
    place,
    round_and_pack,
)
from tilewright.formats.decoder import AdaptivFloatDecoder, IntDecoder, MinifloatDecoder
from tilewright.formats.encoder import IntEncoder, MinifloatEncoder
from tilewright.formats.quantiser import _largest as by_bits
from tilewright.formats.quantiser import _Scan as Scan
from tilewright.parts.float_add import shift_right
from tilewright.parts.leading import normalise
from tilewright.verilog import emit
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Int, Minifloat
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.formats.encoder import EncoderParams
from tilewright_golden.formats.quantiser import QuantiserParams
from tilewright_ppa import libraries, netlist, synthesis, timing

Normalise = Callable[[Module, Value, str], tuple[Value, Value]]
"""A value shifted left to its leading one, and by how many places. Of zero the top bit is 0."""

Largest = Callable[[Module, Sequence[Value]], Value]
"""The largest of unsigned values of equal width, of which the first is a register's."""

FRACTION = FP32.mantissa
INFINITY = FP32.infinity or 0
NAN = FP32.nan or 0


def by_steps(m: Module, value: Value, name: str) -> tuple[Value, Value]:
    """By 2**k, ..., 2, 1 places, each where so many bits on top are zero."""
    return normalise(m, value, Const(0, 0), name)


def by_tree(m: Module, value: Value, name: str) -> tuple[Value, Value]:
    """The count from a tree of halves, then a shifter of the whole word."""
    width = len(value)
    stages = (width - 1).bit_length()
    padding = (1 << stages) - width
    places = Signal(stages, name=f"{name}_places")
    m.d.comb += places.eq(Cat(leading_zeros(Cat(Const((1 << padding) - 1, padding), value))[0]))
    for stage in reversed(range(stages)):
        step = 1 << stage
        shifted = Signal(width, name=f"{name}_normal_{step}")
        m.d.comb += shifted.eq(Mux(places[stage], value << step, value))
        value = shifted
    return value, places


def by_selection(m: Module, value: Value, name: str) -> tuple[Value, Value]:
    """The place of the leading one, one-hot, which selects one of all shifted words."""
    width = len(value)
    first = Signal(width, name=f"{name}_first")
    result = Signal(width, name=f"{name}_normal")
    places = Signal(range(width), name=f"{name}_places")
    words: list[Value] = []
    counts: list[Value] = []
    for count in range(width):
        bit = width - 1 - count
        m.d.comb += first[bit].eq(value[bit] & ~value[bit + 1:].any())
        words.append(Cat(Const(0, count), value[:width - count]) & first[bit].replicate(width))
        counts.append(Const(count, len(places)) & first[bit].replicate(len(places)))
    m.d.comb += [result.eq(_any_of(words)), places.eq(_any_of(counts))]
    return result, places


def _any_of(words: Sequence[Value]) -> Value:
    """All `words`, or-ed."""
    return Cat(Cat(bits).any() for bits in zip(*words, strict=True))


class _Converter(FixedToAdaptivFloat):
    """Negation first, and a magnitude of as many bits as the number."""

    def magnitude(self, m: Module) -> tuple[Value, Value]:
        """The sign and the magnitude."""
        negative = Signal(name="negative")
        magnitude = Signal(self.width, name="magnitude")
        m.d.comb += [
            negative.eq(self.i[-1]),
            magnitude.eq((self.i ^ negative.replicate(self.width)) + negative),
        ]
        return negative, magnitude

    def exponent(self, m: Module, places: Value, top: int) -> Signal:
        """The exponent less the bias, where no shift at all is the exponent `top`."""
        low, high = BIAS_RANGE
        exponent = Signal(range(min(top - self.width - high, -2), top - low + 1), name="exponent")
        m.d.comb += exponent.eq(top - (places + self.bias))
        return exponent


class NegatedInSteps(_Converter):
    """The shift in shrinking steps that ships, which a number with sign 0 makes one of a
    magnitude: what the sign does there falls away in synthesis."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        negative, magnitude = self.magnitude(m)
        number, places = from_fixed(m, self.form, Cat(magnitude, Const(0, 1)), "value")
        exponent = self.exponent(m, places, self.width - 1 - self.fraction)
        m.d.comb += self.o.eq(round_and_pack(
            m, self.form, replace(number, negative=negative), exponent, "packed"))
        return m


class NegatedWhole(_Converter):
    """The whole word shifted to its leading one."""

    def __init__(self, form: AdaptivFloat, shift: Normalise) -> None:
        self._shift = shift
        super().__init__(form)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        negative, magnitude = self.magnitude(m)
        top, places = self._shift(m, magnitude, "value")
        number = from_magnitude(m, self.form, negative, top[-1], top[:-1], "value")
        exponent = self.exponent(m, places, self.width - 1 - self.fraction)
        m.d.comb += self.o.eq(round_and_pack(m, self.form, number, exponent, "packed"))
        return m


class ShiftedByBias(_Converter):
    """First to where the bias puts it, then to the leading one, no further than exponents reach.

    The window holds the largest exponent's leading one on top and half of the last mantissa bit of
    exponent -1 below. The first shift takes the number there from above the window; what stays
    above saturates.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        negative, magnitude = self.magnitude(m)
        window = form.exponent_max + 2 + form.mantissa
        least = self.fraction - form.mantissa - 1  # places to the right of bias 0
        span = self.width + window
        distance = Signal(range(least + window + BIAS_RANGE[0], least + window + BIAS_RANGE[1] + 1),
                          name="distance")
        places = Signal(range(span + 1), name="places")
        m.d.comb += [
            distance.eq(self.bias + (least + window)),
            places.eq(Mux(distance < 0, 0, Mux(distance > span, span, distance))),
        ]
        moved, lost = shift_right(m, Cat(Const(0, window), magnitude), places, "moved")
        beyond = Signal(name="beyond")
        m.d.comb += beyond.eq(moved[window:].any())
        top, zeros = by_steps(m, moved[:window], "value")
        number = from_magnitude(m, form, negative, top[-1], Cat(lost, top[:-1]), "value")
        exponent = Signal(range(form.exponent_max - (1 << len(zeros)), form.exponent_max + 1),
                          name="exponent")
        m.d.comb += [
            exponent.eq(form.exponent_max - zeros),
            self.o.eq(place(m, form, number, exponent, beyond, "placed").packed(m, "packed")),
        ]
        return m


class SaturatedByCarry(_Converter):
    """As it ships, but all ones are incremented too: the carry out gives all ones."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        number, places = from_fixed(m, self.form, self.i, "value")
        exponent = self.exponent(m, places, self.width - 2 - self.fraction)
        m.d.comb += self.o.eq(self._packed(m, number, exponent))
        return m

    def _packed(self, m: Module, number: Significand, exponent: Value) -> Value:
        form = self.form
        width = form.width - 1
        below = exponent[-1]
        beyond = exponent[form.exponent:-1].any()
        cut = Signal(width, name="cut")
        inside = Signal(name="inside")
        least = Signal(name="least")
        total = Signal(width + 1, name="total")
        m.d.comb += [
            cut.eq(Cat(number.mantissa, exponent[:form.exponent]) | beyond.replicate(width)),
            inside.eq(number.nonzero & ~below),
            least.eq(number.nonzero & Mux(below, exponent.all() & number.reaches, ~cut.any())),
            total.eq(((cut & inside.replicate(width)) | least) + (number.up & inside & ~least)),
        ]
        return Cat(total[:-1] | total[-1].replicate(width), number.negative & (inside | least))


class ScanBy(Scan):
    """The scan with another way to the largest field."""

    def __init__(self, params: QuantiserParams, find: Largest) -> None:
        self._find = find
        super().__init__(params)

    def elaborate(self, platform: object) -> Module:
        with patch.object(quantiser, "_largest", self._find):
            return super().elaborate(platform)


def comparators(m: Module, numbers: Sequence[Value]) -> Value:
    """The larger of every two, and of every two of these; the register's last."""
    first, *others = numbers
    level = 0
    while len(others) > 1:
        others = [_larger(m, others[at], others[at + 1], f"level_{level}_{at // 2}")
                  for at in range(0, len(others), 2)]
        level += 1
    return _larger(m, others[0], first, "largest")


def _larger(m: Module, left: Value, right: Value, name: str) -> Signal:
    larger = Signal(len(left), name=name)
    m.d.comb += larger.eq(Mux(left > right, left, right))
    return larger


def compared_last(m: Module, numbers: Sequence[Value]) -> Value:
    """The lanes from the highest bit down, and one comparison with the register."""
    return _larger(m, by_bits(m, numbers[1:]), numbers[0], "larger")


class IntDecoderBy(IntDecoder):
    """Another way to the leading one."""

    def __init__(self, form: Int, shift: Normalise) -> None:
        self._shift = shift
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
        top, zeros = self._shift(m, magnitude, "magnitude")
        with m.If(top[-1]):
            m.d.comb += exponent.eq(FP32.bias + form.width - 1 - zeros)
        number = Cat(Const(0, FRACTION + 1 - form.width), top[:-1], exponent, negative)
        m.d.comb += self.numbers.eq(number[FP32.width - len(self.numbers):])
        return m


class _MinifloatDecoder(MinifloatDecoder):
    """Finite numbers by `finite`; specials as they ship."""

    def finite(self, m: Module) -> Value:
        """Exponent field and fraction of binary32."""
        raise NotImplementedError

    @property
    def rebias(self) -> int:
        """From the format's exponent field to that of binary32."""
        return FP32.bias - self.form.bias

    @property
    def normal_number(self) -> Value:
        """`finite` of a normal number."""
        return (Cat(Const(0, FRACTION - self.form.mantissa), self.codes[:-1])
                + (self.rebias << FRACTION))[:FP32.width - 1]

    @property
    def normal(self) -> Value:
        """Whether the number is normal."""
        return self.codes[self.form.mantissa:-1].any()

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        magnitude, negative = self.codes[:-1], self.codes[-1]
        number = Signal(FP32.width)
        finite = self.finite(m)
        with m.If(magnitude > (form.largest if form.infinity is None else form.infinity)):
            m.d.comb += number.eq(NAN)
        with m.Elif(magnitude > form.largest):
            m.d.comb += number.eq(Cat(Const(INFINITY, FP32.width - 1), negative))
        with m.Else():
            m.d.comb += number.eq(Cat(finite, negative))
        m.d.comb += self.numbers.eq(number[FP32.width - len(self.numbers):])
        return m


class SubnormalsBy(_MinifloatDecoder):
    """Another way to the leading one of subnormals."""

    def __init__(self, form: Minifloat, shift: Normalise) -> None:
        self._shift = shift
        super().__init__(form)

    def finite(self, m: Module) -> Value:
        form = self.form
        top, zeros = self._shift(m, self.codes[:form.mantissa], "fraction")
        exponent = Signal(FP32.exponent)
        with m.If(top[-1]):
            m.d.comb += exponent.eq(self.rebias - zeros)
        below = Cat(Const(0, FRACTION + 1 - form.mantissa), top[:-1], exponent)
        return Mux(self.normal, self.normal_number, below)


class SubnormalsByTable(_MinifloatDecoder):
    """A constant for each subnormal."""

    def finite(self, m: Module) -> Value:
        form = self.form
        codes = np.arange(1 << form.mantissa)
        finite = Signal(FP32.width - 1)
        with m.Switch(Cat(self.codes[:form.mantissa], self.normal)):
            for code, number in enumerate(FP32.encode("values", form.values("codes", codes))):
                with m.Case(code):
                    m.d.comb += finite.eq(int(number))
            with m.Default():
                m.d.comb += finite.eq(self.normal_number)
        return finite


class AllNormalised(_MinifloatDecoder):
    """Normal numbers pass the same shifter, by no place."""

    def finite(self, m: Module) -> Value:
        form = self.form
        field = self.codes[form.mantissa:-1]
        top, zeros = by_steps(m, Cat(self.codes[:form.mantissa], self.normal), "significand")
        exponent = Signal(FP32.exponent)
        with m.If(top[-1]):
            m.d.comb += exponent.eq(Cat(field[0] | ~self.normal, field[1:]) + self.rebias - zeros)
        return Cat(Const(0, FRACTION - form.mantissa), top[:-1], exponent)


class AdaptivFloatDecoderByComparison(AdaptivFloatDecoder):
    """The exponent compared with both ends of binary32's."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form = self.form
        number = Signal(FP32.width - 1)
        exponent = Signal(range(BIAS_RANGE[0] + FP32.bias,
                                BIAS_RANGE[1] + FP32.bias + form.exponent_max + 1))
        significand = Signal(FRACTION + 1)
        nonzero = self.codes[:-1].any()
        m.d.comb += [
            exponent.eq(self.codes[form.mantissa:-1] + self.bias + FP32.bias),
            significand.eq(Cat(Const(0, FRACTION - form.mantissa), self.codes[:form.mantissa], 1)),
        ]
        with m.If(~nonzero):
            m.d.comb += number.eq(0)
        with m.Elif(exponent >= (1 << FP32.exponent) - 1):
            m.d.comb += number.eq(INFINITY)
        with m.Elif(exponent < 0):
            m.d.comb += number.eq(significand >> 2)
        with m.Elif(exponent == 0):
            m.d.comb += number.eq(significand >> 1)
        with m.Else():
            m.d.comb += number.eq(Cat(significand[:-1], exponent[:FP32.exponent]))
        whole = Cat(number, self.codes[-1] & nonzero)
        m.d.comb += self.numbers.eq(whole[FP32.width - len(self.numbers):])
        return m


def _gathered(m: Module, significand: Value, kept: int) -> Signal:
    """The `kept` highest bits, the next, and whether there is a one below."""
    rest = len(significand) - kept - 1
    value = Signal(kept + 2, name="significand")
    m.d.comb += value.eq(Cat(significand[:rest].any(), significand[rest:]))
    return value


class WholeDistance(MinifloatEncoder):
    """The distance in all its bits, clamped; what lies below is gathered first, as it ships."""

    def _aligned(self, m: Module, kept: int, full: int) -> tuple[Value, Signal]:
        number = unpack(m, self.params.source, self.numbers, "number")
        normal = Signal()
        distance = Signal(range(full + 1))
        places = Signal(range(kept + 2))
        m.d.comb += [
            normal.eq(number.exponent >= full),
            distance.eq(Mux(normal, 0, full - number.exponent)),
            places.eq(Mux(distance > kept, kept + 1, distance)),
        ]
        moved, lost = shift_right(m, _gathered(m, number.significand, kept), places, "moved")
        return Cat(moved[0] | lost, moved[1:]), normal


class CaseForEachDistance(MinifloatEncoder):
    """Each exponent with a distance selects a shifted word."""

    def _aligned(self, m: Module, kept: int, full: int) -> tuple[Value, Signal]:
        number = unpack(m, self.params.source, self.numbers, "number")
        value = _gathered(m, number.significand, kept)
        normal = Signal()
        aligned = Signal(kept + 2)
        m.d.comb += normal.eq(number.exponent >= full)
        with m.If(normal):
            m.d.comb += aligned.eq(value)
        for places in range(1, kept + 1):
            with m.Elif(number.exponent == full - places):
                m.d.comb += aligned.eq(Cat(value[:places + 1].any(), value[places + 1:]))
        return aligned, normal


class WholeSignificand(MinifloatEncoder):
    """All bits of the significand move down, then what lies below is gathered."""

    def _aligned(self, m: Module, kept: int, full: int) -> tuple[Value, Signal]:
        number = unpack(m, self.params.source, self.numbers, "number")
        normal = Signal()
        distance = Signal(range(full + 1))
        m.d.comb += [
            normal.eq(number.exponent >= full),
            distance.eq(Mux(normal, 0, full - number.exponent)),
        ]
        moved, lost = shift_right(m, number.significand, distance, "moved")
        rest = len(moved) - kept - 1
        return Cat(moved[:rest].any() | lost, moved[rest:]), normal


class EveryTie(MinifloatEncoder):
    """The number compared with every tie; how many are below is the code."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, magnitude = self.form, self.numbers[:-1]
        values = form.values("codes", np.arange(form.largest + 1))
        ties = self.params.source.encode("ties", (values[1:] + values[:-1]) / 2)
        reached: list[Value] = [Const(1, 1)]
        for code, tie in enumerate(ties.tolist(), 1):
            # Of two codes the even one takes the tie.
            above = Signal(name=f"above_{code}")
            m.d.comb += above.eq(magnitude >= tie + code % 2)
            reached.append(above)
        reached += [Const(0, 1)] * ((1 << (form.width - 1)) - len(reached) + 1)
        bits = []
        for bit in range(form.width - 1):
            odd = range(1 << bit, 1 << (form.width - 1), 2 << bit)
            bits.append(Cat(reached[at] & ~reached[at + (1 << bit)] for at in odd).any())
        with m.If(self._nan(m)):
            m.d.comb += self.codes.eq(form.nan or 0)
        with m.Else():
            m.d.comb += self.codes.eq(Cat(bits, self.numbers[-1]))
        return m


Round = Callable[[Module, Value, Value, Value], Value]
"""Exponent and mantissa, rounded: of mantissa, exponent and the rounding bit."""


def by_addition(m: Module, mantissa: Value, exponent: Value, up: Value) -> Value:
    """One word and the rounding bit added."""
    return Cat(mantissa, exponent) + up


def by_choice(m: Module, mantissa: Value, exponent: Value, up: Value) -> Value:
    """One word or the next, which does not wait for the rounding bit."""
    word = Cat(mantissa, exponent)
    return Mux(up, word + 1, word)


def in_two(m: Module, mantissa: Value, exponent: Value, up: Value) -> Value:
    """The mantissa with a carry, which selects one of two exponents."""
    rounded = Signal(len(mantissa) + 1, name="rounded")
    m.d.comb += rounded.eq(mantissa + up)
    return Cat(rounded[:-1], Mux(rounded[-1], exponent + 1, exponent))


class RoundedBy(MinifloatEncoder):
    """Another rounding, or another way to see that a number is too large."""

    def __init__(self, params: EncoderParams, form: Minifloat, rounding: Round, *,
                 compared: bool = False) -> None:
        self._round = rounding
        self._compared = compared
        super().__init__(params, form)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, source = self.form, self.params.source
        rebias = source.bias - form.bias
        aligned, normal = self._aligned(m, form.mantissa + 1, rebias + 1)
        exponent = Signal(form.exponent)
        up = Signal()
        magnitude = Signal(form.width)
        exceeds = Signal()
        with m.If(normal):
            m.d.comb += exponent.eq(self._field - rebias)
        m.d.comb += [
            up.eq(aligned[1] & (aligned[0] | aligned[2])),
            magnitude.eq(self._round(m, aligned[2:-1], exponent, up)),
        ]
        if self._compared:
            last, before = form.values("codes", np.array([form.largest, form.largest - 1]))
            tie = int(source.encode("tie", (3 * last - before) / 2))
            m.d.comb += exceeds.eq(self.numbers[:-1] >= tie + 1 - form.largest % 2)
        else:
            m.d.comb += exceeds.eq((self._field > rebias + (1 << form.exponent) - 1)
                                   | (magnitude > form.largest))
        negative = self.numbers[-1]
        beyond = form.largest if form.saturating or form.infinity is None else form.infinity
        with m.If(self._nan(m)):
            m.d.comb += self.codes.eq(form.nan or 0)
        with m.Elif(exceeds):
            m.d.comb += self.codes.eq(Cat(Const(beyond, form.width - 1), negative))
        with m.Else():
            m.d.comb += self.codes.eq(Cat(magnitude[:-1], negative))
        return m


class NegatedLast(IntEncoder):
    """Rounded, then negated."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        form, source = self.form, self.params.source
        bits = form.width - 1
        top = source.bias + bits - 1
        aligned, _ = self._aligned(m, bits, top)
        negative = self.numbers[-1]
        value = Signal(bits + 1)
        code = Signal(form.width)
        m.d.comb += [
            value.eq(aligned[2:] + (aligned[1] & (aligned[0] | aligned[2]))),
            code.eq(Mux(negative, -value, value)),
        ]
        with m.If(self._nan(m)):
            m.d.comb += self.codes.eq(0)
        with m.Elif((self._field > top) | (value[-1] & ~negative)):
            m.d.comb += self.codes.eq(Mux(negative, form.minimum, form.maximum))
        with m.Else():
            m.d.comb += self.codes.eq(code)
        return m


AF8E3 = AdaptivFloat(8, 3)
I8, I16 = Int(8), Int(16)
E4M3, FP16 = MINIFLOATS["e4m3"], MINIFLOATS["fp16"]

Make = Callable[[], wiring.Component]


def _decoders(form: Minifloat) -> dict[str, Make]:
    return {
        "subnormals moved up in steps (ships)": partial(MinifloatDecoder, form),
        "subnormals' zeros counted by a tree, then a shifter":
            partial(SubnormalsBy, form, by_tree),
        "subnormals selected by the place of the leading one":
            partial(SubnormalsBy, form, by_selection),
        "normal numbers through the same steps": partial(AllNormalised, form),
    }


def _encoders(form: Minifloat) -> dict[str, Make]:
    params = EncoderParams(form=form)
    return {
        "gathered, moved by a short distance, one addition (ships)":
            partial(MinifloatEncoder, params, form),
        "moved by the whole distance, clamped": partial(WholeDistance, params, form),
        "a case for each distance": partial(CaseForEachDistance, params, form),
        "the whole significand moved, then gathered": partial(WholeSignificand, params, form),
        "rounding selects the code or the next": partial(RoundedBy, params, form, by_choice),
        "mantissa rounded, its carry selects the exponent":
            partial(RoundedBy, params, form, in_two),
        "too large by comparison with the last tie":
            partial(RoundedBy, params, form, by_addition, compared=True),
    }


BLOCKS: dict[str, dict[str, Make]] = {
    "20 bits to af8e3": {
        "complement, shift in shrinking steps (ships)": partial(FixedToAdaptivFloat, AF8E3),
        "the same, saturated by a carry out": partial(SaturatedByCarry, AF8E3),
        "negation, shift in shrinking steps": partial(NegatedInSteps, AF8E3),
        "negation, zeros counted by a tree, whole shifter": partial(NegatedWhole, AF8E3, by_tree),
        "negation, selected by the place of the leading one":
            partial(NegatedWhole, AF8E3, by_selection),
        "negation, shifted by the bias, then as far as exponents reach":
            partial(ShiftedByBias, AF8E3),
    },
    "20 bits to af4e2": {
        "complement, shift in shrinking steps (ships)":
            partial(FixedToAdaptivFloat, AdaptivFloat(4, 2)),
    },
    "scan, 16 x fp32": {
        "register and lanes bit by bit (ships)": partial(Scan, QuantiserParams()),
        "tree of comparators": partial(ScanBy, QuantiserParams(), comparators),
        "lanes bit by bit, compared with the register":
            partial(ScanBy, QuantiserParams(), compared_last),
    },
    "e4m3 to fp32": _decoders(E4M3) | {
        "a constant for each subnormal": partial(SubnormalsByTable, E4M3)},
    "fp16 to fp32": _decoders(FP16),
    "i16 to fp32": {
        "moved up in steps (ships)": partial(IntDecoder, I16),
        "zeros counted by a tree, then a shifter": partial(IntDecoderBy, I16, by_tree),
        "selected by the place of the leading one": partial(IntDecoderBy, I16, by_selection),
    },
    "af8e3 to fp32": {
        "a carry for infinity (ships)": partial(AdaptivFloatDecoder, AF8E3),
        "comparisons": partial(AdaptivFloatDecoderByComparison, AF8E3),
    },
    "fp32 to e4m3": _encoders(E4M3) | {
        "comparison with every tie": partial(EveryTie, EncoderParams(form=E4M3), E4M3)},
    "fp32 to fp16": _encoders(FP16),
    "fp32 to i8": {
        "rounded and negated by one addition (ships)":
            partial(IntEncoder, EncoderParams(form=I8), I8),
        "rounded, then negated": partial(NegatedLast, EncoderParams(form=I8), I8),
    },
}
"""Every structure of every block; the first ships."""

LIBRARIES = ("neutral", "sky130hd", "asap7", "ihp-sg13g2")


def measure(component: wiring.Component) -> results.Row:
    """Area on the libraries that are found; time on the neutral one, on any path and in a loop."""
    text = emit(component, "block")
    row: results.Row = {}
    for name in LIBRARIES:
        try:
            library = libraries.load(name)
        except ValueError:
            continue
        row[name] = synthesis.synthesise(text, "block", library, "area").gate_equivalents
    library = libraries.load("neutral")
    for recipe in ("area", "balanced"):
        found = synthesis.synthesise(text, "block", library, recipe)
        paths = timing.analyse(netlist.link(netlist.read(found.netlist, "block"), library)).paths
        unit = timing.fo4(library)
        row[f"{recipe}_fo4"] = max(path.delay for path in paths.values()) / unit
        if "register to register" in paths:
            row[f"{recipe}_loop_fo4"] = paths["register to register"].delay / unit
    return row | {"balanced": found.gate_equivalents}


def main() -> None:
    """Every structure of every block."""
    results.save("codec_structures", [
        {"block": block, "structure": structure, **measure(make())}
        for block, structures in BLOCKS.items() for structure, make in structures.items()])


if __name__ == "__main__":
    main()
