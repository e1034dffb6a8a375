"""Exact products of two numbers."""

from amaranth.hdl import Module, Signal, Value, signed

from tilewright.formats.unpack import Unpacked

__all__ = ["multiply"]


def multiply(m: Module, left: Unpacked, right: Unpacked, name: str) -> Value:
    """The product in units of both formats, signed where it can be negative.

    Mantissas are multiplied, then shifted by the sum of the exponents, then negated.
    """
    product = left.significand * right.significand
    places = left.exponent_max + right.exponent_max
    if not places:
        return product
    mantissa = Signal(product.shape(), name=f"{name}_mantissa")
    exponent = Signal(range(places + 1), name=f"{name}_exponent")
    m.d.comb += [mantissa.eq(product), exponent.eq(left.exponent + right.exponent)]
    width = len(product) + places
    aligned = Signal(width + 1, name=f"{name}_aligned")
    m.d.comb += aligned.eq((mantissa << exponent) >> (left.offset + right.offset))
    negative = Signal(name=f"{name}_negative")
    m.d.comb += negative.eq(left.negative ^ right.negative)
    inverted = Signal(signed(width + 1), name=f"{name}_inverted")
    m.d.comb += inverted.eq(aligned ^ negative.replicate(width + 1))
    return inverted - negative.as_signed()
