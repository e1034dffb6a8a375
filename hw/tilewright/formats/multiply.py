"""Exact products of two numbers."""

from dataclasses import dataclass

from amaranth.hdl import Module, Signal, Value, signed

from tilewright.formats.unpack import Unpacked

__all__ = ["Scaled", "multiply", "scaled"]


@dataclass(frozen=True, slots=True)
class Scaled:
    """A product before it is aligned.

    `(-1)**negative * mantissa * 2**(exponent - offset)` in units of both formats. Of two integers
    the mantissa is the product; with an integer it may be signed. `exponent` is `offset` at
    least and `exponent_max` at most. A product of floats that is zero is not negative.
    """

    negative: Value
    mantissa: Value
    exponent: Value
    exponent_max: int
    offset: int

    @property
    def places(self) -> int:
        """The largest shift."""
        return self.exponent_max - self.offset


def scaled(m: Module, left: Unpacked, right: Unpacked, name: str) -> Scaled:
    """The product of two mantissas, with its sign and exponent apart."""
    product = left.significand * right.significand
    exponent_max = left.exponent_max + right.exponent_max
    offset = left.offset + right.offset
    mantissa = Signal(product.shape(), name=f"{name}_mantissa")
    exponent = Signal(range(exponent_max + 1), name=f"{name}_exponent")
    negative = Signal(1 if exponent_max else 0, name=f"{name}_negative")
    m.d.comb += [
        mantissa.eq(product),
        exponent.eq(left.exponent + right.exponent),
        # A zero that is negative would be all ones and one: many changes for nothing.
        negative.eq((left.negative ^ right.negative)
                    & left.significand.any() & right.significand.any()),
    ]
    return Scaled(negative, mantissa, exponent, exponent_max, offset)


def multiply(m: Module, left: Unpacked, right: Unpacked, name: str) -> Value:
    """The product in units of both formats, signed where it can be negative.

    Mantissas are multiplied, then shifted by the sum of the exponents, then negated.
    """
    product = scaled(m, left, right, name)
    if not product.exponent_max:
        return product.mantissa
    width = len(product.mantissa) + product.places + 1
    aligned = Signal(width, name=f"{name}_aligned")
    inverted = Signal(signed(width), name=f"{name}_inverted")
    m.d.comb += [
        aligned.eq((product.mantissa << product.exponent) >> product.offset),
        inverted.eq(aligned ^ product.negative.replicate(width)),
    ]
    # -1 is what one bit means as a signed number. Adding it as an unsigned one would be as good,
    # but Verilator 5.048 extends such a bit by its sign.
    return inverted - product.negative.as_signed()
