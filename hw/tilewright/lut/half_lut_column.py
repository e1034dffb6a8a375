"""Sums of activations, looked up in tables of which half is stored.

As in LUT Tensor Core (Mo et al., ISCA 2025): with bits that count as 1 and -1 the sum for the
inverted index is the negative, so that one bit of the index tells the sign, and the others look up.
"""

from functools import reduce
from operator import and_
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front, VectorSum
from tilewright.lut.lut_column import of_tables
from tilewright.parts.popcount import popcount
from tilewright_golden.lut.params import LutTileParams, TileParams

__all__ = ["HalfLutColumn", "HalfLutFront", "HalfLutSum"]


class HalfLutFront(Front):
    """Makes half tables: the last activation of a group plus or minus each of the others.

    The sum of the activations at the ones of an index is half of the entry plus half of the sum of
    all. All entries of a table are odd or all are even. Their halves are stored, rounded down and
    inverted; so `offset` holds, for all tables together, the halves of the sums, rounded up.
    """

    latency = 1

    params: LutTileParams

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        p = of_tables(params)
        width = p.act_bits + (p.group - 1).bit_length() - 1
        table = data.ArrayLayout(width, 1 << (p.group - 1))
        return data.ArrayLayout(data.StructLayout({
            "tables": data.ArrayLayout(table, p.lookups), "even": p.lookups,
            "offset": signed(p.act_bits + (p.lanes - 1).bit_length())}), p.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        after = Signal(self.operand.shape())
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            made: Any = after[vector]
            odd: list[Value] = []
            halves: list[Value] = []
            for lookup in range(p.lookups):
                acts = [self.acts[vector][lookup * p.group + place] for place in range(p.group)]
                entries: list[Value] = [acts[-1]]
                for place, act in enumerate(acts[:-1]):
                    signs = [entry + sign * act for sign in (-1, 1) for entry in entries]
                    entries = []
                    for index, value in enumerate(signs):
                        entry = Signal(signed(p.act_bits + (place + 1).bit_length()),
                                       name=f"entry_{vector}_{lookup}_{place}_{index}")
                        m.d.comb += entry.eq(value)
                        entries.append(entry)
                odd.append(entries[-1][0])
                halves.append(entries[-1] >> 1)
                m.d.comb += [made.tables[lookup][index].eq(~(entry >> 1))
                             for index, entry in enumerate(entries)]
            m.d.comb += [made.even.eq(~Cat(odd)), made.offset.eq(sum(halves) + sum(odd))]
        with m.If(self.enter):
            m.d.sync += held.eq(after)
        m.d.comb += self.operand.eq(held)
        return m


class HalfLutSum(VectorSum):
    """Adds what is looked up, inverted for a minus: 1 too little where the table is even."""

    params: LutTileParams

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        operand: Any = self.operand
        size = 1 << (p.group - 1)
        negative = self.picked[p.lookups * size:-1]
        terms: list[Value] = []
        corrections: list[Value] = []
        for lookup in range(p.lookups):
            table = operand.tables[lookup]
            entry = Signal(signed(len(table[0])), name=f"entry_{lookup}")
            chosen: Value = Const(0, len(entry))
            for index in range(size):
                off = self.picked[lookup * size + index]
                chosen = chosen | ~(table[index] | off.replicate(len(entry)))
            m.d.comb += entry.eq(chosen ^ negative[lookup].replicate(len(entry)))
            terms.append(entry)
            corrections.append(negative[lookup] & operand.even[lookup])
        offset = Signal(operand.offset.shape())
        m.d.comb += offset.eq(operand.offset & self.picked[-1].replicate(len(offset)))
        # Counted by themselves: single bits among wide terms make the sum flatter, and its carries
        # glitch.
        return [*terms, offset, popcount(m, corrections, "corrections")]


class HalfLutColumn(Column):
    """Looks up a bit of each weight but the last of a group, which is the sign, and adds."""

    front = HalfLutFront
    vector_sum = HalfLutSum
    serial = True

    params: LutTileParams

    @classmethod
    def _module(cls, params: TileParams) -> str:
        p = of_tables(params)
        return (f"half_lut_column_k{p.lanes}_g{p.group}_v{p.vectors}_i{p.act_bits}"
                f"_w{p.weight_bits}")

    def picked(self, m: Module) -> Value:
        p = self.params
        off: list[Value] = []
        signs: list[Value] = []
        for lookup in range(p.lookups):
            *others, last = [self.weights[lookup * p.group + place] for place in range(p.group)]
            signs.append(~last & self.adds)
            for index in range(1 << (p.group - 1)):
                here = [bit ^ last if index >> place & 1 == 0 else ~(bit ^ last)
                        for place, bit in enumerate(others)]
                off.append(~reduce(and_, here, self.adds))
        return Cat(off, signs, self.adds)
