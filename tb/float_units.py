"""Floating-point addition in rationals, and the components that are held against it."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
from amaranth.hdl import Module, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code, unpack
from tilewright.formats.accumulate import float_accumulate, float_product
from tilewright.parts.float_add import float_add
from tilewright_golden.formats import FP32, Format, Minifloat

Number = Fraction | str
"""A rational, or "inf", "-inf", "nan"."""


def number_of(form: Minifloat, code: int) -> Number:
    """What a sum's code stands for."""
    sign = -1 if code >> (form.width - 1) else 1
    field = (code >> form.mantissa) % (1 << form.exponent)
    fraction = code % (1 << form.mantissa)
    if field == (1 << form.exponent) - 1:
        return "nan" if fraction else ("inf" if sign > 0 else "-inf")
    if field == 0:
        return Fraction(0)
    return sign * Fraction((1 << form.mantissa) + fraction) * Fraction(2) ** (
        field - form.bias - form.mantissa)


def code_of(form: Minifloat, number: Number) -> int:
    """The sum's code nearest to `number`, half to even."""
    infinity = ((1 << form.exponent) - 1) << form.mantissa
    sign = 1 << (form.width - 1)
    if isinstance(number, str):
        return {"inf": infinity, "-inf": sign | infinity,
                "nan": infinity | 1 << (form.mantissa - 1)}[number]
    size = abs(number)
    if not size:
        return 0
    exponent = 0
    while Fraction(2) ** (exponent + 1) <= size:
        exponent += 1
    while Fraction(2) ** exponent > size:
        exponent -= 1
    steps = size / Fraction(2) ** (exponent - form.mantissa)
    whole = steps.numerator // steps.denominator
    rest = steps - whole
    whole += rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2)
    field = exponent + form.bias
    magnitude = ((field - 1) << form.mantissa) + whole
    if magnitude < 1 << form.mantissa:
        return 0
    return (number < 0) * sign + min(magnitude, infinity)


def sum_of(form: Minifloat, left: Number, right: Number) -> int:
    """Code of the sum of two numbers."""
    special = {number for number in (left, right) if isinstance(number, str)}
    if special:
        return code_of(form, special.pop() if len(special) == 1 else "nan")
    return code_of(form, Fraction(left) + Fraction(right))


def product_of(form: Minifloat, left: Fraction, right: Fraction) -> Number:
    """The product as it is added: zero below the smallest normal number, infinite beyond all."""
    product = left * right
    if abs(product) < Fraction(2) ** (1 - form.bias):
        return Fraction(0)
    if abs(product) >= Fraction(2) ** (form.bias + 1):
        return "inf" if product > 0 else "-inf"
    return product


class _Binary(wiring.Component):
    """One result for two operands and more, in the same cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, inputs: dict[str, Any], width: int) -> None:
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(inputs))),
            "o": Out(stream.Signature(data.StructLayout({"sum": width})))})

    def result(self, m: Module) -> Value:
        raise NotImplementedError

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += [self.o.payload.sum.eq(self.result(m)), self.o.valid.eq(self.i.valid),
                     self.i.ready.eq(self.o.ready)]
        return m


class Adder(_Binary):
    """`float_add` alone: payload ``{left, right}``."""

    def __init__(self, form: Minifloat = FP32) -> None:
        self.form = form
        super().__init__({"left": form.width, "right": form.width}, form.width)

    def result(self, m: Module) -> Value:
        return float_add(m, self.i.payload.left, self.i.payload.right, "next", self.form)


class Accumulator(_Binary):
    """`float_product` and `float_accumulate`: payload ``{act, weight, total}``."""

    def __init__(self, left: Format, right: Format, form: Minifloat = FP32,
                 add: Callable[..., Value] = float_accumulate) -> None:
        self.left, self.right, self.form, self.add = left, right, form, add
        super().__init__({"act": code(left), "weight": code(right), "total": form.width},
                         form.width)

    def result(self, m: Module) -> Value:
        given = self.i.payload
        product = float_product(m, self.left, unpack(m, self.left, given.act, "act"), self.right,
                                unpack(m, self.right, given.weight, "weight"), "product",
                                self.form)
        return self.add(m, given.total, product, "next", self.form)


def sums(form: Minifloat) -> npt.NDArray[np.int64]:
    """Every code that a sum of `form` may have."""
    sign, infinity = 1 << (form.width - 1), ((1 << form.exponent) - 1) << form.mantissa
    positive = np.arange(1 << form.mantissa, infinity + 1)
    return np.concatenate([[0], positive, positive + sign,
                           [infinity + (1 << (form.mantissa - 1))]])


def fp32_sums(rng: np.random.Generator, count: int) -> tuple[Any, Any]:
    """Pairs of sums: of any exponents, near each other, near cancellation, ties, and specials."""
    left, right = _spread(rng, count), _spread(rng, count)
    other = near(rng, left)
    chosen = rng.integers(0, 2, count) == 0
    return left, np.where(chosen, other, right)


def near(rng: np.random.Generator, codes: Any) -> npt.NDArray[np.int64]:
    """A sum for each of `codes` that nearly cancels it, or is 1 to 30 binades away from that."""
    negated = codes ^ (1 << 31)
    count = len(codes)
    steps = rng.integers(-8, 9, count) << rng.integers(0, 20, count)
    binades = rng.integers(-30, 31, count) << 23
    moved = negated + np.where(rng.integers(0, 2, count) == 0, steps, binades)
    legal = (moved >= 0) & (moved < 1 << 32) & (_field(moved) % 255 > 0) & (_field(codes) % 255 > 0)
    return np.where(legal, moved, _spread(rng, count))


def _field(codes: Any) -> Any:
    return (codes >> 23) & 255


def _spread(rng: np.random.Generator, count: int) -> npt.NDArray[np.int64]:
    """Sums with exponents at the ends and in the middle, often with long runs of equal bits."""
    centre = rng.choice([1, 127, 254], count)
    field = np.clip(centre + rng.integers(-40, 41, count), 1, 254)
    fraction = rng.integers(0, 1 << 23, count)
    shape = rng.integers(0, 4, count)
    run = rng.integers(0, 24, count)
    fraction = np.select([shape == 0, shape == 1, shape == 2],
                         [fraction, (fraction >> run) << run, ((1 << 23) - 1) >> run << run],
                         fraction >> run)
    codes = (rng.integers(0, 2, count) << 31) | (field << 23) | fraction
    special = rng.integers(0, 100, count)
    return np.select([special == place for place in range(4)],
                     [0, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000], codes)
