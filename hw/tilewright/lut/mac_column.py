"""Activations times whole weights."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front, VectorSum
from tilewright_golden.lut.params import TileParams

__all__ = ["MacColumn", "MacFront", "MacSum"]

DIGIT = 2
"""Bits of a weight that choose a multiple of its activation together."""


def _digits(params: TileParams) -> list[tuple[int, int]]:
    """The digits of a weight, the lowest first: lowest bit, bits."""
    return [(low, min(DIGIT, params.weight_bits - low))
            for low in range(0, params.weight_bits, DIGIT)]


class MacFront(Front):
    """Holds the activations, and three times each if weights have two bits or more, inverted.

    Three times each is made once for all columns: a column then chooses one of three multiples for
    every two bits of a weight, and adds half as many numbers as if it took each bit by itself.
    """

    latency = 1

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        lane = data.StructLayout({
            f"times_{factor}": params.act_bits + (factor - 1).bit_length()
            for factor in cls._factors(params)})
        return data.ArrayLayout(data.ArrayLayout(lane, params.lanes), params.vectors)

    @staticmethod
    def _factors(params: TileParams) -> range:
        _, bits = _digits(params)[0]
        return range(1, 1 << bits, 2)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            for lane in range(p.lanes):
                place: Any = held[vector][lane]
                with m.If(self.enter):
                    for factor in self._factors(p):
                        m.d.sync += place[f"times_{factor}"].eq(~(self.acts[vector][lane] * factor))
        m.d.comb += self.operand.eq(held)
        return m


class MacSum(VectorSum):
    """Adds multiples of activations, digit by digit of the weights, the highest first.

    Each digit has a sum of its own, to which that of those above is added, shifted: as many full
    adders as one sum of all, which Yosys does not make of numbers that end in zeros.
    """

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        digits = _digits(p)
        picks = Value.cast(self.picked)
        terms: list[Value] = []
        for low, bits in reversed(digits):
            several = (1 << bits) - 1
            before = sum((1 << some) - 1 for below, some in digits if below < low) * p.lanes
            found: list[Value] = [
                self._multiple(m, f"multiple_{lane}_{low}", self.operand[lane],
                               picks[before + lane * several:][:several])
                for lane in range(p.lanes)]
            if terms:
                above = p.weight_bits - low - bits
                total = Signal(signed(p.act_bits + above + (p.lanes - 1).bit_length()),
                               name=f"total_{low}")
                m.d.comb += total.eq(sum(terms, Const(0, 1)))
                found.append(total << bits)
            terms = found
        return terms

    def _multiple(self, m: Module, name: str, operand: Any, off: Value) -> Signal:
        """The multiple of a lane that is not off: 1, 2, .. times its activation; or zero."""
        width = self.params.act_bits + (len(off) - 1).bit_length()
        multiple = Signal(signed(width), name=name)
        chosen: Value = Const(0, width)
        for place in range(len(off)):
            odd = place + 1
            zeros = (odd & -odd).bit_length() - 1
            bits = operand[f"times_{odd >> zeros}"]
            value = Cat(Const(1, 1).replicate(zeros), bits)
            extended = Cat(value, bits[-1].replicate(width - len(value)))
            chosen = chosen | ~(extended | off[place].replicate(width))
        m.d.comb += multiple.eq(chosen)
        return multiple


class MacColumn(Column):
    """Adds the products of all lanes."""

    front = MacFront
    vector_sum = MacSum
    serial = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return (f"mac_column_k{params.lanes}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def picked(self, m: Module) -> Value:
        p = self.params
        return Cat(~(self.adds & (self.weights[lane][low:low + bits] == factor))
                   for low, bits in _digits(p) for lane in range(p.lanes)
                   for factor in range(1, 1 << bits))
