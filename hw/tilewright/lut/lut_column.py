"""Sums of activations, looked up by bits of the weights."""

from amaranth.hdl import Array, Cat, Module, Signal, Value, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front
from tilewright_golden.lut.params import LutTileParams, TileParams

__all__ = ["LutColumn", "LutFront"]


def _entry_width(params: LutTileParams) -> int:
    return params.act_bits + (params.group - 1).bit_length()


class LutFront(Front):
    """Makes half tables: the last activation of a group with plus, the others with each sign."""

    latency = 1

    params: LutTileParams

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        assert isinstance(params, LutTileParams)
        table = data.ArrayLayout(signed(_entry_width(params)), 1 << (params.group - 1))
        return data.ArrayLayout(data.ArrayLayout(table, params.lookups), params.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            for lookup in range(p.lookups):
                *others, last = [self.acts[vector][lookup * p.group + index]
                                 for index in range(p.group)]
                entries = [last]
                for act in others:
                    entries = [entry - act for entry in entries] + [
                        entry + act for entry in entries]
                with m.If(self.enter):
                    m.d.sync += [held[vector][lookup][index].eq(entry)
                                 for index, entry in enumerate(entries)]
        m.d.comb += self.operand.eq(held)
        return m


class LutColumn(Column):
    """Looks up a bit of each weight, and adds."""

    front = LutFront
    latency = 1
    serial = True
    doubled = True

    params: LutTileParams

    @classmethod
    def _module(cls, params: TileParams) -> str:
        assert isinstance(params, LutTileParams)
        return (f"lut_column_k{params.lanes}_g{params.group}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        width = p.group_width
        entry_width = _entry_width(p) + 1
        for vector in range(p.vectors):
            held = Signal(signed(width), name=f"held_{vector}", reset_less=True)
            terms: list[Value] = []
            for lookup in range(p.lookups):
                *others, last = [self.weights[lookup * p.group + index]
                                 for index in range(p.group)]
                negative = Signal(name=f"negative_{vector}_{lookup}")
                index = Signal(p.group - 1, name=f"index_{vector}_{lookup}")
                entry = Signal(signed(entry_width), name=f"entry_{vector}_{lookup}")
                table = Array([self.operand[vector][lookup][place]
                               for place in range(1 << (p.group - 1))])
                m.d.comb += [
                    negative.eq(~last),
                    index.eq(Cat(others) ^ negative.replicate(p.group - 1)),
                    entry.eq(table[index] ^ negative.replicate(entry_width).as_signed()),
                ]
                terms += [entry, negative]
            total = Signal(signed(entry_width + p.lookups.bit_length()), name=f"total_{vector}")
            m.d.comb += [
                total.eq(sum(terms)),
                self.sums[vector].eq(held),
            ]
            with m.If(self.adds):
                m.d.sync += held.eq((held & (~self.fresh).replicate(width).as_signed())
                                    + (total << self.plane))
        return m
