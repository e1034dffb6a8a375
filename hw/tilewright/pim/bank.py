"""Banks that share a unit."""

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright.pim.layouts import result_shape, value_shape
from tilewright.pim.row_array import row_array, row_array_signature
from tilewright.pim.unit import UNITS
from tilewright_golden.pim import PimParams

__all__ = ["Bundle", "bundle"]


class Bundle(wiring.Component):
    """`bundle` banks and the unit that multiplies a column of each in a step.

    One bank is the bank of Newton and AiM; several are read together into one wider unit, as in
    Duplex (Yun et al., 2024). The banks are opened to compute, and read, together.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    row : ``In(range(rows))``
    open_memory, close_memory : ``In(bundle)``
        By bank: its memory buffer opens `row`, or closes.
    open_compute, close_compute : ``In(1)``
        The same of the buffers to compute, in all banks.
    column : ``In(range(columns))``
    read, write : ``In(bundle)``
        By bank: a column is read, or takes `write_data`.
    write_data : ``In(column_bits)``
    read_data : ``Out(ArrayLayout(column_bits, bundle))``
        In the cycle after `read`; in all others 0.
    compute : ``In(1)``
        A column of every bank is read for the unit's step in the next cycle.
    compute_column : ``In(range(columns))``
    vectors : ``In(ArrayLayout(ArrayLayout(value_shape, lanes * bundle), vectors))``
    step, first, take, take_relu : ``In(1)``
    results : ``Out(ArrayLayout(result_shape, vectors))``
        As :class:`~tilewright.pim.unit_base.Unit` has them.
    """

    row: Signal
    open_memory: Signal
    close_memory: Signal
    open_compute: Signal
    close_compute: Signal
    column: Signal
    read: Signal
    write: Signal
    write_data: Signal
    read_data: "data.View[data.ArrayLayout]"
    compute: Signal
    compute_column: Signal
    vectors: "data.View[data.ArrayLayout]"
    step: Signal
    first: Signal
    take: Signal
    take_relu: Signal
    results: "data.View[data.ArrayLayout]"

    def __init__(self, params: PimParams) -> None:
        self.params = params
        super().__init__(_signature(params))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.unit = unit = UNITS[p.floating].placed(p.unit)
        computed = []
        for number in range(p.bundle):
            bank = row_array(p.rows, p.columns, p.column_bits, p.buffers)
            m.submodules[f"bank_{number}"] = bank
            m.d.comb += [
                bank.row.eq(self.row),
                bank.open_memory.eq(self.open_memory[number]),
                bank.close_memory.eq(self.close_memory[number]),
                bank.open_compute.eq(self.open_compute),
                bank.close_compute.eq(self.close_compute),
                bank.column.eq(self.column),
                bank.read.eq(self.read[number]),
                bank.write.eq(self.write[number]),
                bank.write_data.eq(self.write_data),
                self.read_data[number].eq(bank.read_data),
                bank.compute.eq(self.compute),
                bank.compute_column.eq(self.compute_column),
            ]
            computed.append(bank.compute_data)
        m.d.comb += [
            Value.cast(unit.values).eq(Cat(computed)),
            unit.vectors.eq(self.vectors),
            unit.step.eq(self.step),
            unit.first.eq(self.first),
            unit.take.eq(self.take),
            unit.relu.eq(self.take_relu),
            self.results.eq(unit.results),
        ]
        return m


def _signature(params: PimParams) -> wiring.Signature:
    p = params
    bank = row_array_signature(p.rows, p.columns, p.column_bits).members
    by_bank = In(p.bundle)
    return wiring.Signature({
        "row": bank["row"],
        "open_memory": by_bank, "close_memory": by_bank,
        "open_compute": In(1), "close_compute": In(1),
        "column": bank["column"],
        "read": by_bank, "write": by_bank,
        "write_data": In(p.column_bits),
        "read_data": Out(data.ArrayLayout(p.column_bits, p.bundle)),
        "compute": In(1),
        "compute_column": bank["compute_column"],
        "vectors": In(data.ArrayLayout(data.ArrayLayout(value_shape(p), p.unit.lanes),
                                       p.vectors)),
        "step": In(1), "first": In(1), "take": In(1), "take_relu": In(1),
        "results": Out(data.ArrayLayout(result_shape(p.unit), p.vectors)),
    })


def bundle(params: PimParams) -> Placed:
    """A `Bundle`; all of a device are instances of one module."""
    return Placed("pim_bundle", _signature(params), lambda: Bundle(params))
