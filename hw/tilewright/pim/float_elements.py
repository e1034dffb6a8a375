"""Products of bf16 and sums of fp32, each a module that stands in a unit many times."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.float_add import Addend, float_add, float_add_to
from tilewright.parts.shared import Placed
from tilewright_golden.formats import FP32
from tilewright_golden.formats.minifloat import BF16

__all__ = ["PRODUCT", "Pair", "Product", "Sum", "placed_pair", "placed_product", "placed_sum",
           "product_code", "rounded"]

_BITS = 2 * (BF16.mantissa + 1)

PRODUCT = data.StructLayout({
    "significand": _BITS, "exponent": FP32.exponent, "negative": 1, "nonzero": 1, "infinite": 1,
    "nan": 1})
"""A product: the field of its exponent is of a leading one on top of the significand, where there
may also be a zero. `nan` implies `infinite`; `nonzero` says that it is a normal number or infinite.
"""


class Product(wiring.Component):
    """The exact product of two codes of bf16.

    Members
    -------
    value, factor : ``In(16)``
    product : ``Out(PRODUCT)``
    """

    value: Signal
    factor: Signal
    product: Any

    def __init__(self) -> None:
        super().__init__(_PRODUCT_PORTS)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        normals, specials, nans, significands = [], [], [], []
        for name, code in (("value", self.value), ("factor", self.factor)):
            normal = Signal(name=f"{name}_normal")
            special = Signal(name=f"{name}_special")
            nan = Signal(name=f"{name}_nan")
            m.d.comb += [
                normal.eq(code[BF16.mantissa:-1].any()),
                special.eq(code[BF16.mantissa:-1].all()),
                nan.eq(special & code[:BF16.mantissa].any()),
            ]
            normals.append(normal)
            specials.append(special)
            nans.append(nan)
            significands.append(Cat(code[:BF16.mantissa], normal))
        exact = Signal(_BITS)
        exponent = Signal(signed(BF16.exponent + 3))
        nonzero = Signal()
        endless = Signal()
        top = (1 << FP32.exponent) - 1
        m.d.comb += [
            exact.eq(significands[0] * significands[1]),
            exponent.eq(self.value[BF16.mantissa:-1] + self.factor[BF16.mantissa:-1]
                        + 1 - FP32.bias),
            nonzero.eq(normals[0] & normals[1]),
            endless.eq(specials[0] | specials[1]),
            self.product.significand.eq(exact),
            self.product.exponent.eq(exponent),
            self.product.negative.eq(self.value[-1] ^ self.factor[-1]),
            self.product.nan.eq(nans[0] | nans[1] | (endless & ~nonzero)),
            self.product.infinite.eq(endless | (nonzero & (
                (exponent > top) | ((exponent == top) & exact[-1])))),
            self.product.nonzero.eq(nonzero & ((exponent > 1) | ((exponent == 1) & exact[-1]))),
        ]
        return m


class Pair(wiring.Component):
    """The sum of two products.

    Only one of them is normalised first: the adder shifts to the leading one anyway.

    Members
    -------
    left, right : ``In(PRODUCT)``
    sum : ``Out(32)``
        Code of fp32.
    """

    left: Any
    right: Any
    sum: Signal

    def __init__(self) -> None:
        super().__init__(_PAIR_PORTS)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        right = self.right
        addend = Addend(negative=right.negative, exponent=right.exponent,
                        significand=right.significand, nonzero=right.nonzero,
                        infinite=right.infinite & ~right.nan, nan=right.nan, slack=1)
        m.d.comb += self.sum.eq(float_add_to(m, product_code(m, self.left, "left"), addend, "add"))
        return m


class Sum(wiring.Component):
    """The sum of two codes of fp32.

    Members
    -------
    left, right : ``In(32)``
    sum : ``Out(32)``
    """

    left: Signal
    right: Signal
    sum: Signal

    def __init__(self) -> None:
        super().__init__(_SUM_PORTS)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.sum.eq(float_add(m, self.left, self.right, "add"))
        return m


_PRODUCT_PORTS = wiring.Signature({
    "value": In(BF16.width), "factor": In(BF16.width), "product": Out(PRODUCT)})
_PAIR_PORTS = wiring.Signature({"left": In(PRODUCT), "right": In(PRODUCT), "sum": Out(FP32.width)})
_SUM_PORTS = wiring.Signature({
    "left": In(FP32.width), "right": In(FP32.width), "sum": Out(FP32.width)})


def placed_product() -> Any:
    """One place of a `Product`."""
    return Placed("unit_product", _PRODUCT_PORTS, Product, clocked=False)


def placed_pair() -> Any:
    """One place of a `Pair`."""
    return Placed("unit_pair", _PAIR_PORTS, Pair, clocked=False)


def placed_sum() -> Any:
    """One place of a `Sum`."""
    return Placed("unit_sum", _SUM_PORTS, Sum, clocked=False)


def product_code(m: Module, product: Any, name: str) -> Value:
    """The code of fp32 of a product; its signals are called `name` and so on."""
    field = Signal(FP32.exponent, name=f"{name}_field")
    finite = Signal(name=f"{name}_finite")
    code = Signal(FP32.width, name=f"{name}_code")
    upper = product.significand[-1]
    fraction = Mux(upper, product.significand[:-1], product.significand[:-2] << 1)
    m.d.comb += [
        field.eq(product.exponent - ~upper),
        finite.eq(product.nonzero & ~product.infinite),
        code.eq(Cat(
            Const(0, FP32.mantissa - _BITS + 1),
            fraction[:-1] & finite.replicate(_BITS - 2),
            (fraction[-1] & finite) | product.nan,
            (field & finite.replicate(FP32.exponent)) | product.infinite.replicate(FP32.exponent),
            product.negative & (finite | product.infinite) & ~product.nan)),
    ]
    return code


def rounded(m: Module, total: Value, name: str) -> Value:
    """A code of fp32 rounded to bf16, half to even."""
    rest = FP32.width - BF16.width
    code = Signal(BF16.width, name=name)
    m.d.comb += code.eq(
        total[rest:] + (total[rest - 1] & (total[rest] | total[:rest - 1].any())))
    return code
