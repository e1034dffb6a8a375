"""Activations times whole weights."""

from amaranth.hdl import Const, Module, Signal, Value, signed

from tilewright.lut.column import Column, VectorSum
from tilewright.lut.serial_column import SerialFront
from tilewright_golden.lut.params import TileParams

__all__ = ["MacColumn", "MacFront", "MacSum"]


class MacFront(SerialFront):
    """Holds the activations, inverted."""


class MacSum(VectorSum):
    """Adds activations at the bits of the weights, a plane after the other, the highest first.

    Each plane is a sum of its own, to which twice the sum of those above is added: as many full
    adders as one sum of all, which Yosys does not make of numbers that end in zeros.
    """

    def terms(self, m: Module) -> list[Value]:
        planes = reversed(range(self.params.weight_bits))
        terms = self._products(m, next(planes))
        for above, bit in enumerate(planes, 1):
            total = Signal(signed(self.params.act_bits + above
                                  + (self.params.lanes - 1).bit_length()), name=f"total_{bit}")
            m.d.comb += total.eq(sum(terms, Const(0, 1)))
            terms = [*self._products(m, bit), total << 1]
        return terms

    def _products(self, m: Module, bit: int) -> list[Value]:
        p = self.params
        found: list[Value] = []
        for lane in range(p.lanes):
            product = Signal(signed(p.act_bits), name=f"product_{lane}_{bit}")
            off = self.picked[lane * p.weight_bits + bit]
            m.d.comb += product.eq(~(self.operand[lane] | off.replicate(p.act_bits)))
            found.append(product)
        return found


class MacColumn(Column):
    """Adds the products of all lanes."""

    front = MacFront
    vector_sum = MacSum
    serial = False
    doubled = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return (f"mac_column_k{params.lanes}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def picked(self, m: Module) -> Value:
        bits = Value.cast(self.weights)
        return ~(bits & self.adds.replicate(len(bits)))
