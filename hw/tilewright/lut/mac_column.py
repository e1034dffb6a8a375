"""Activations times whole weights."""

from amaranth.hdl import Module, Signal, signed

from tilewright.lut.column import Column
from tilewright.lut.serial_column import SerialFront
from tilewright_golden.lut.params import TileParams

__all__ = ["MacColumn", "MacFront"]


class MacFront(SerialFront):
    """Holds the activations."""


class MacColumn(Column):
    """Adds the products of all lanes."""

    front = MacFront
    latency = 1
    serial = False
    doubled = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return (f"mac_column_k{params.lanes}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        width = p.group_width
        for vector in range(p.vectors):
            held = Signal(signed(width), name=f"held_{vector}", reset_less=True)
            m.d.comb += self.sums[vector].eq(held)
            with m.If(self.adds):
                m.d.sync += held.eq((held & (~self.fresh).replicate(width).as_signed())
                                    + sum(self.operand[vector][lane] * self.weights[lane]
                                          for lane in range(p.lanes)))
        return m
