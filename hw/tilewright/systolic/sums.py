"""How elements multiply and add: exactly, or in fp32."""

from typing import Protocol

from amaranth.hdl import Module, Shape, Value, signed

from tilewright.formats import multiply, unpack
from tilewright_golden.systolic import ArrayParams

__all__ = ["Sums", "sums_of"]


class Sums(Protocol):
    """The arithmetic of an array."""

    column: Shape
    """Sums that leave a column."""
    accumulator: Shape
    """Sums over all of k."""

    def product(self, m: Module, act: Value, weight: Value) -> Value:
        """What a pipeline register may hold between the multiplier and the adder."""
        ...

    def add_product(self, m: Module, total: Value, product: Value) -> Value:
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

    def product(self, m: Module, act: Value, weight: Value) -> Value:
        """The exact product."""
        p = self._params
        return multiply(m, unpack(m, p.acts, act, "act"), unpack(m, p.weights, weight, "weight"),
                        "product")

    def add_product(self, m: Module, total: Value, product: Value) -> Value:
        """Their sum."""
        return total + product

    def add(self, m: Module, left: Value, right: Value, name: str) -> Value:
        """Their sum."""
        return left + right


def sums_of(params: ArrayParams) -> Sums:
    """The arithmetic that `params.accumulator` asks for."""
    return ExactSums(params)

