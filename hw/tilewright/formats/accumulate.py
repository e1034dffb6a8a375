"""Floating-point sums of products, for operands whose exact sums would be too wide.

The product is exact, and is added with one rounding; `tilewright_golden.formats.float_sum` is the
contract.
"""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Const, Module, Signal, Value, signed, unsigned
from amaranth.lib import data

from tilewright.formats.unpack import Unpacked
from tilewright.parts.float_add import Addend, float_add_to
from tilewright.parts.leading import normalise
from tilewright_golden.formats import FP32, Format, Int, Minifloat

__all__ = ["addend_of", "float_accumulate", "float_product"]


@dataclass(frozen=True, slots=True)
class _Operand:
    """`significand * 2**(exponent - zeros + offset)`, with a one on top unless zero."""

    negative: Value
    significand: Value
    exponent: Value
    zeros: Value
    zeros_max: int
    highest: int
    offset: int

    @property
    def leading(self) -> Value:
        """Whether it is not zero."""
        return self.significand[-1]


def float_product(m: Module, left_form: Format, left: Unpacked, right_form: Format,
                  right: Unpacked, name: str, form: Minifloat = FP32) -> Any:
    """The exact product of two numbers, for `float_accumulate` to add to a sum of `form`.

    `left` is a number of `left_form` as `unpack` gives it, `right` one of `right_form`. The
    result's shape is a layout, so that a register can stand before the addition:
    ``{negative: 1, exponent, significand, nonzero: 1, infinite: 1}``, as `Addend` says with a slack
    of 1; `infinite` has no bits where the operands' ranges rule it out.
    """
    a = _normalised(m, left_form, left, f"{name}_left")
    b = _normalised(m, right_form, right, f"{name}_right")
    width = len(a.significand) + len(b.significand)
    if width > form.mantissa + 1:
        raise ValueError(f"operands must have at most {form.mantissa + 1} significand bits "
                         f"together, not {width} of {left_form.name} and {right_form.name}")
    # In exponent fields of the sum, of a leading one on top of the product.
    offset = a.offset + b.offset + width - 1 + form.bias
    high = a.highest + b.highest + offset
    low = offset - a.zeros_max - b.zeros_max
    top = (1 << form.exponent) - 1
    bits = 1 + max(high, top, -low).bit_length()
    # In steps as wide as their values: a sum that grows has bits that are copies of others, which
    # Verilog shows as loops.
    raised = Signal(range(offset, a.highest + offset + 1), name=f"{name}_raised")
    together = Signal(range(offset, high + 1), name=f"{name}_together")
    places = Signal(range(a.zeros_max + b.zeros_max + 1), name=f"{name}_places")
    nominal = Signal(signed(bits), name=f"{name}_nominal")
    exact = Signal(width, name=f"{name}_exact")
    m.d.comb += [
        raised.eq(a.exponent + offset),
        together.eq(raised + b.exponent),
        places.eq(a.zeros + b.zeros),
        nominal.eq(together - places),
        exact.eq(a.significand * b.significand),
    ]
    # The leading one may also stand a place below the top.
    upper = exact[-1]
    product: Any = Signal(data.StructLayout({
        "negative": 1, "exponent": form.exponent, "significand": width, "nonzero": 1,
        "infinite": unsigned(int(high >= top))}), name=name)
    m.d.comb += [
        product.negative.eq(a.negative ^ b.negative),
        product.exponent.eq(nominal),
        product.significand.eq(exact),
    ]
    nonzero = a.leading & b.leading
    if low <= 1:
        normal = Signal(name=f"{name}_normal")
        m.d.comb += normal.eq((nominal > 1) | ((nominal == 1) & upper))
        m.d.comb += product.nonzero.eq(nonzero & normal)
    else:
        m.d.comb += product.nonzero.eq(nonzero)
    if high >= top:
        m.d.comb += product.infinite.eq(
            nonzero & ((nominal > top) | ((nominal == top) & upper)))
    return product


def float_accumulate(m: Module, total: Value, product: Any, name: str,
                     form: Minifloat = FP32) -> Value:
    """Code of `form` for `total`, a code of `form`, plus what `float_product` gave."""
    return float_add_to(m, total, addend_of(product), name, form)


def addend_of(product: Any) -> Addend:
    """What `float_product` gave, to be added to a sum."""
    infinite = product.infinite if len(product.infinite) else Const(0, 1)
    return Addend(negative=product.negative, exponent=product.exponent,
                  significand=product.significand, nonzero=product.nonzero, infinite=infinite,
                  nan=Const(0, 1), slack=1)


def _normalised(m: Module, form: Format, number: Unpacked, name: str) -> _Operand:
    none = Const(0, 0)
    if isinstance(form, Int):
        code = number.significand
        negative = code[-1] if form.signed else none
        magnitude = Signal(form.width, name=f"{name}_magnitude")
        m.d.comb += magnitude.eq((code ^ negative.replicate(form.width)) + negative
                                 if form.signed else code)
        normal, zeros = normalise(m, magnitude, none, name)
        # The most negative code alone has its leading one on top, and nothing below.
        return _Operand(negative, normal[form.signed:], none, zeros, form.width - 1, 0,
                        int(form.signed))
    significand, zeros = number.significand, none
    zeros_max = 0
    if isinstance(form, Minifloat):
        significand, zeros = normalise(m, number.significand, none, name)
        zeros_max = form.mantissa
    return _Operand(number.negative, significand, number.exponent, zeros, zeros_max,
                    number.exponent_max, form.unit - number.offset)
