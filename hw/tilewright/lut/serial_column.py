"""Activations times single bits of the weights."""

from amaranth.hdl import Module, Signal, Value, signed
from amaranth.lib import data

from tilewright.lut.column import Column, Front, VectorSum
from tilewright_golden.lut.params import TileParams

__all__ = ["SerialColumn", "SerialFront", "SerialSum"]


class SerialFront(Front):
    """Holds the activations, inverted.

    Inverted activations and inverted weights meet in NOR gates, which are the smallest.
    """

    latency = 1

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        return data.ArrayLayout(data.ArrayLayout(params.act_bits, params.lanes), params.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(self.operand.shape(), reset_less=True)
        with m.If(self.enter):
            m.d.sync += held.eq(~Value.cast(self.acts))
        m.d.comb += self.operand.eq(held)
        return m


class SerialSum(VectorSum):
    """Adds activations where the inverted bit of the weight is 0."""

    def terms(self, m: Module) -> list[Value]:
        found: list[Value] = []
        for lane in range(self.params.lanes):
            product = Signal(signed(self.params.act_bits), name=f"product_{lane}")
            m.d.comb += product.eq(
                ~(self.operand[lane] | self.picked[lane].replicate(len(product))))
            found.append(product)
        return found


class SerialColumn(Column):
    """Adds the activations at the ones among a bit of each weight."""

    front = SerialFront
    vector_sum = SerialSum
    serial = True

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return (f"serial_column_k{params.lanes}_v{params.vectors}_i{params.act_bits}"
                f"_w{params.weight_bits}")

    def picked(self, m: Module) -> Value:
        bits = Value.cast(self.weights)
        return ~(bits & self.adds.replicate(len(bits)))
