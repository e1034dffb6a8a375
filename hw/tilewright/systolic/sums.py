"""How elements multiply and add: exactly, or in fp32."""

from typing import Any, Protocol

from amaranth.hdl import Module, Shape, Value, signed
from amaranth.lib import data

from tilewright.formats import multiply, unpack
from tilewright.formats.accumulate import float_accumulate, float_product
from tilewright.parts.float_add import float_add
from tilewright_golden.formats import FP32
from tilewright_golden.systolic import ArrayParams

__all__ = ["Sums", "sums_of"]


class Sums(Protocol):
    """The arithmetic of an array."""

    column: Shape
    """Sums that leave a column."""
    accumulator: Shape
    """Sums over all of k."""

    def product(self, m: Module, act: Value, weight: Value) -> Value | data.View:
        """What a pipeline register may hold between the multiplier and the adder."""
        ...

    def add_product(self, m: Module, total: Value, product: Any) -> Value:
        """`total` plus what `product` returned."""
        ...

    def add(self, m: Module, left: Value, right: Value, name: str) -> Value:
        """Two sums added up; signals are called `name` and so on."""
        ...


class ExactSums:
    """Integers as wide as the largest sum."""

    def __init__(self, params: ArrayParams) -> None:
        self._params = params
        self.accumulator = signed(params.accumulator_width)
        self.column = (self.accumulator if params.dataflow == "os" else
                       Shape(params.sum_width, params.signed))

    def product(self, m: Module, act: Value, weight: Value) -> Value | data.View:
        """The exact product."""
        p = self._params
        return multiply(m, unpack(m, p.acts, act, "act"), unpack(m, p.weights, weight, "weight"),
                        "product")

    def add_product(self, m: Module, total: Value, product: Any) -> Value:
        """Their sum."""
        return total + product

    def add(self, m: Module, left: Value, right: Value, name: str) -> Value:
        """Their sum."""
        return left + right


class Fp32Sums:
    """IEEE binary32, each addition rounded half to even; subnormal results are zero."""

    def __init__(self, params: ArrayParams) -> None:
        self._params = params
        self.column = self.accumulator = Shape(FP32.width)

    def product(self, m: Module, act: Value, weight: Value) -> Value | data.View:
        """The exact product, its significand beside its exponent."""
        p = self._params
        return float_product(m, p.acts, unpack(m, p.acts, act, "act"),
                             p.weights, unpack(m, p.weights, weight, "weight"), "exact")

    def add_product(self, m: Module, total: Value, product: Any) -> Value:
        """The rounded sum."""
        return float_accumulate(m, total, product, "sum")

    def add(self, m: Module, left: Value, right: Value, name: str) -> Value:
        """The rounded sum."""
        return float_add(m, left, right, name)


def sums_of(params: ArrayParams) -> Sums:
    """The arithmetic that `params.accumulator` asks for."""
    return ExactSums(params) if params.exact else Fp32Sums(params)

