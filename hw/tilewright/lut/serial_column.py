"""Activations times single bits of the weights."""

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front
from tilewright_golden.lut.params import TileParams

__all__ = ["SerialColumn", "SerialFront"]


class SerialFront(Front):
    """Holds the activations."""

    latency = 1

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        acts = data.ArrayLayout(signed(params.act_bits), params.lanes)
        return data.ArrayLayout(acts, params.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(self.operand.shape(), reset_less=True)
        with m.If(self.enter):
            m.d.sync += held.eq(self.acts)
        m.d.comb += self.operand.eq(held)
        return m


class SerialColumn(Column):
    """Adds the activations at the ones among a bit of each weight."""

    front = SerialFront
    latency = 1
    serial = True
    doubled = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return (f"serial_column_k{params.lanes}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        width = p.group_width
        for vector in range(p.vectors):
            held = Signal(signed(width), name=f"held_{vector}", reset_less=True)
            total = Signal(signed(p.act_bits + p.lanes.bit_length()), name=f"total_{vector}")
            m.d.comb += [
                total.eq(sum(self.operand[vector][lane]
                             & self.weights[lane].replicate(p.act_bits).as_signed()
                             for lane in range(p.lanes))),
                self.sums[vector].eq(held),
            ]
            with m.If(self.adds):
                m.d.sync += held.eq((held & (~self.fresh).replicate(width).as_signed())
                                    + (total << self.plane))
        return m
