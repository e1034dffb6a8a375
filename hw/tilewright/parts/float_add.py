"""Addition of floating-point numbers in one cycle, rounded once.

Sums are codes of a `Minifloat` with the specials of IEEE 754, of which only some are used: +0, the
normal numbers, infinities, and the one NaN `form.nan`. Results below the smallest normal number
are +0.
"""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from tilewright.parts.leading import normalise
from tilewright_golden.formats import FP32, Minifloat

__all__ = ["Addend", "float_add", "float_add_to", "pack_sum", "shift_right"]


@dataclass(frozen=True, slots=True)
class Addend:
    """What is added to a sum: `(-1)**negative * significand * 2**exponent`, a number or infinity.

    Members
    -------
    negative : 1
    exponent : unsigned, at most as wide as the sum's exponent field
        Exponent field of a sum whose leading one is on top of `significand`.
    significand : unsigned, at most as wide as the sum's
        With at most `slack` zeros above its leading one.
    nonzero : 1
        Otherwise it is zero, whatever the significand and the exponent are.
    infinite, nan : 1
        It is that, whatever the significand and the exponent are.
    """

    negative: Value
    exponent: Value
    significand: Value
    nonzero: Value
    infinite: Value
    nan: Value
    slack: int = 0


def float_add(m: Module, a: Value, b: Value, name: str, form: Minifloat = FP32) -> Value:
    """The sum of two sums, codes of `form`; its signals are called `name` and so on."""
    field = b[form.mantissa:form.width - 1]
    nonzero = Signal(name=f"{name}_nonzero")
    special = Signal(name=f"{name}_special")
    m.d.comb += [nonzero.eq(field.any()), special.eq(field.all())]
    addend = Addend(negative=b[form.width - 1], exponent=field,
                    significand=Cat(b[:form.mantissa], nonzero), nonzero=nonzero,
                    infinite=special & ~b[form.mantissa - 1], nan=special & b[form.mantissa - 1])
    return float_add_to(m, a, addend, name, form)


def float_add_to(m: Module, total: Value, addend: Addend, name: str,
                 form: Minifloat = FP32) -> Value:
    """`total`, a sum of `form`, and `addend` to the next sum.

    One path: the number of the smaller exponent is shifted right, the two are added or
    subtracted, the result is shifted left to its leading one and rounded.
    """
    precision = form.mantissa + 1

    def signal(part: str, width: int, value: Value) -> Signal:
        made = Signal(width, name=f"{name}_{part}")
        m.d.comb += made.eq(value)
        return made

    field = total[form.mantissa:form.width - 1]
    significand = Cat(total[:form.mantissa], field.any())

    # exponent - field + 2**bits - 1: its top bit says that the addend's exponent is larger. The
    # rest is then the difference less one, otherwise the complement of the difference.
    bits = form.exponent
    difference = signal("difference", bits + 1, addend.exponent + ~field)
    larger = difference[bits]
    first = signal("first", 1, larger & addend.nonzero)
    distance = signal("distance", bits, difference[:bits] ^ (~larger).replicate(bits))

    # Both on top of a body that has room for the leading zeros and, below the last bit of a
    # result, for two bits and what is only asked whether it was zero.
    body = precision + addend.slack + 2
    own = Cat(Const(0, body - precision), significand)
    other = Cat(Const(0, body - len(addend.significand)), addend.significand)
    big = signal("big", body, Mux(first, other, own))
    own_small = signal("own_small", precision, significand & first.replicate(precision))
    places = len(addend.significand)
    other_small = signal("other_small", places, addend.significand
                         & (addend.nonzero & ~larger).replicate(places))
    small = signal("small", body, Cat(Const(0, body - precision - 1), own_small)
                   | Cat(Const(0, body - places), other_small))
    aligned, lost = shift_right(m, small, distance, name)

    # small - big - 1 or, to add, small + big. No carry is added anywhere: where big is larger, the
    # complement of the first is big - small; where small is, 1 is missing. Then no bit was lost,
    # and with ones shifted in from below the rounding adds it.
    negative_total = total[form.width - 1]
    subtract = signal("subtract", 1, negative_total ^ addend.negative)
    width = body + 2
    raw = signal("raw", width + 1, Cat(lost, aligned) + (
        Cat(Const(0, 1), big, Const(0, 1)) ^ subtract.replicate(width)))
    reversed_ = signal("reversed", 1, subtract & raw[width])
    complement = signal("complement", 1, subtract & ~raw[width])
    magnitude = signal("magnitude", width, raw[:width] ^ complement.replicate(width))
    normal, zeros = normalise(m, magnitude, reversed_, name)

    up = signal("up", 1, normal[width - precision - 1]
                & (normal[width - precision] | normal[:width - precision - 1].any()))
    exponent = Signal(bits + 2, name=f"{name}_exponent")
    m.d.comb += exponent.eq(Mux(first, addend.exponent, field) + 1 - zeros)
    negative = Mux(first, addend.negative, negative_total) ^ reversed_
    return pack_sum(m, total, addend, negative, exponent,
                    normal[width - precision:width - 1], up, normal[width - 1], name, form)


def pack_sum(m: Module, total: Value, addend: Addend, negative: Value, exponent: Value,
             fraction: Value, up: Value, leading: Value, name: str, form: Minifloat) -> Value:
    """The code of a result that has been computed as if both operands were finite.

    Its magnitude is `leading.fraction`, one step more with `up`, with the exponent field
    `exponent`, two bits wider than the field so that it can be negative; zero without `leading`.
    """
    def signal(part: str, width: int, value: Value) -> Signal:
        made = Signal(width, name=f"{name}_{part}")
        m.d.comb += made.eq(value)
        return made

    bits = form.exponent
    rounded = signal("rounded", form.mantissa + bits + 2, Cat(fraction, exponent) + up)
    found = rounded[form.mantissa:]
    negative_total = total[form.width - 1]
    special = signal("special", 1, total[form.mantissa:form.width - 1].all())
    nan_total = signal("nan_total", 1, special & total[form.mantissa - 1])
    clash = signal("clash", 1, special & addend.infinite & (negative_total ^ addend.negative))
    nan = signal("nan", 1, nan_total | addend.nan | clash)
    infinite = signal("infinite", 1, special | addend.infinite | addend.nan)
    # A negative exponent has both bits above the field set.
    tiny = signal("tiny", 1, found[bits + 1] | ~found[:bits].any())
    zero = signal("zero", 1, ~infinite & (tiny | ~leading))
    top = signal("top", bits, (found[:bits] | infinite.replicate(bits)) & ~zero.replicate(bits))
    keep = signal("keep", 1, ~zero & ~top.all())
    sign = Mux(infinite, Mux(special, negative_total, addend.negative), negative) & ~nan & ~zero
    return Cat(rounded[:form.mantissa - 1] & keep.replicate(form.mantissa - 1),
               (rounded[form.mantissa - 1] & keep) | nan, top, sign)


def shift_right(m: Module, value: Value, places: Value, name: str) -> tuple[Value, Value]:
    """`value >> places`, and whether a one was shifted out."""
    stages = len(value).bit_length()
    far = places[stages:].any()
    lost: Value = Const(0, 1)
    shifted: Value = value
    for stage in range(min(stages, len(places))):
        step = 1 << stage
        move = Signal(name=f"{name}_right_{step}")
        after = Signal(len(value), name=f"{name}_shifted_{step}")
        out = Signal(name=f"{name}_lost_{step}")
        m.d.comb += [
            move.eq(places[stage] | far),
            after.eq(Mux(move, shifted >> step, shifted)),
            out.eq(lost | (move & shifted[:step].any())),
        ]
        shifted, lost = after, out
    return shifted, lost
