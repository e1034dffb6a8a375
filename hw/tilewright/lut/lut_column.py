"""Sums of activations, looked up by bits of the weights.

LUT Tensor Core (Mo et al., ISCA 2025) stores half of each table, and inverts what is looked up. For
pairs of activations, which make the smallest tile, a whole table costs a column no more gates, and
what is looked up changes fewer bits from one weight to the next.
"""

from functools import reduce
from operator import and_
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front, VectorSum
from tilewright_golden.lut.params import LutTileParams, TileParams

__all__ = ["LutColumn", "LutFront", "LutSum"]


def _entry_width(params: LutTileParams, index: int) -> int:
    return params.act_bits + (index.bit_count() - 1).bit_length()


def of_tables(params: TileParams) -> LutTileParams:
    if not isinstance(params, LutTileParams):
        raise TypeError(f"params must be LutTileParams, not {type(params).__name__}")
    return params


class LutFront(Front):
    """Makes tables: of each group the sums of all subsets but the empty one, inverted.

    Only the tables are held. The next ones are made, by one addition an entry, while the columns
    look up the present ones: a second set of registers would only stand where the stream already
    holds the activations.
    """

    latency = 1

    params: LutTileParams

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        p = of_tables(params)
        table = data.StructLayout({
            f"entry_{index}": _entry_width(p, index) for index in range(1, 1 << p.group)})
        return data.ArrayLayout(data.ArrayLayout(table, p.lookups), p.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            for lookup in range(p.lookups):
                table: Any = held[vector][lookup]
                entries: dict[int, Signal] = {}
                for index in range(1, 1 << p.group):
                    highest = index.bit_length() - 1
                    rest = index ^ (1 << highest)
                    act = self.acts[vector][lookup * p.group + highest]
                    entry = Signal(signed(_entry_width(p, index)),
                                   name=f"entry_{vector}_{lookup}_{index}")
                    m.d.comb += entry.eq(act + entries[rest] if rest else act)
                    entries[index] = entry
                    with m.If(self.enter):
                        m.d.sync += table[f"entry_{index}"].eq(~entry)
        m.d.comb += self.operand.eq(held)
        return m


class LutSum(VectorSum):
    """Adds the entries that are picked, one of each table or none."""

    params: LutTileParams

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        entries = range(1, 1 << p.group)
        found: list[Value] = []
        for lookup in range(p.lookups):
            entry = Signal(signed(_entry_width(p, entries[-1])), name=f"entry_{lookup}")
            chosen: Value = Const(0, len(entry))
            for place, index in enumerate(entries):
                bits = self.operand[lookup][f"entry_{index}"]
                extended = Cat(bits, bits[-1].replicate(len(entry) - len(bits)))
                off = self.picked[lookup * len(entries) + place]
                chosen = chosen | ~(extended | off.replicate(len(entry)))
            m.d.comb += entry.eq(chosen)
            found.append(entry)
        return found


class LutColumn(Column):
    """Looks up a bit of each weight, and adds."""

    front = LutFront
    vector_sum = LutSum
    serial = True

    params: LutTileParams

    @classmethod
    def _module(cls, params: TileParams) -> str:
        p = of_tables(params)
        return (f"lut_column_k{p.lanes}_g{p.group}_v{p.vectors}_i{p.act_bits}"
                f"_w{p.weight_bits}")

    def picked(self, m: Module) -> Value:
        p = self.params
        off = []
        for lookup in range(p.lookups):
            bits = [self.weights[lookup * p.group + place] for place in range(p.group)]
            for index in range(1, 1 << p.group):
                here = [bit if index >> place & 1 else ~bit for place, bit in enumerate(bits)]
                off.append(~reduce(and_, here, self.adds))
        return Cat(off)
