"""From a code to sign, significand and exponent."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value

from tilewright_golden.formats import AdaptivFloat, Format, Int, Minifloat

__all__ = ["Unpacked", "code", "unpack"]


def code(form: Format) -> Shape:
    """Shape of a code of `form`."""
    return Shape(form.width, form.signed)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A number: `(-1)**negative * significand * 2**(exponent - offset)` of its format's units.

    Of an integer the significand is the code, which may be signed, and the other two have no bits.
    Of a float the significand is unsigned, with the leading one on top unless the number is zero
    or subnormal. Infinity and NaN are unpacked as if their exponent was one of many.
    """

    negative: Value
    significand: Value
    exponent: Value
    exponent_max: int
    offset: int


def unpack(m: Module, form: Format, bits: Value, name: str) -> Unpacked:
    """The number in the code `bits`; its signals are called `name` and so on."""
    if isinstance(form, Int):
        return Unpacked(Const(0, 0), bits, Const(0, 0), 0, 0)
    if not isinstance(form, AdaptivFloat | Minifloat):
        raise TypeError(f"form must be Int, AdaptivFloat or Minifloat, not {form!r}")
    negative = Signal(name=f"{name}_negative")
    significand = Signal(form.mantissa + 1, name=f"{name}_significand")
    exponent = Signal(form.exponent, name=f"{name}_exponent")
    field = bits[form.mantissa:form.width - 1]
    leading = bits[:form.width - 1].any() if isinstance(form, AdaptivFloat) else field.any()
    m.d.comb += [
        negative.eq(bits[form.width - 1]),
        significand.eq(Cat(bits[:form.mantissa], leading)),
    ]
    if isinstance(form, AdaptivFloat):
        m.d.comb += exponent.eq(field)
        return Unpacked(negative, significand, exponent, form.exponent_max, 0)
    # The field of subnormals is 0, their exponent that of field 1.
    m.d.comb += exponent.eq(Cat(field[0] | ~leading, field[1:]))
    return Unpacked(negative, significand, exponent, form.largest >> form.mantissa, 1)
