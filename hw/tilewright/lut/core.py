"""A compute SRAM without its commands: instructions run on an array."""

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.compute_array import compute_array
from tilewright.lut.executor import Executor
from tilewright.lut.layouts import instruction_layout
from tilewright.lut.periphery import Periphery
from tilewright_golden.lut import CsramParams

__all__ = ["Core", "row_layout", "rows_layout"]


def row_layout(params: CsramParams) -> data.StructLayout:
    """A row to load, a bit for each column."""
    return data.StructLayout({"row": data.ArrayLayout(1, params.columns)})


def rows_layout(params: CsramParams) -> data.StructLayout:
    """A row that is stored, and whether it is the last one of its command."""
    return data.StructLayout({"row": data.ArrayLayout(1, params.columns), "last": 1})


class Core(wiring.Component):
    """The array, what stands below its columns, and what runs instructions on both.

    One step in every cycle, as long as there are instructions; it waits only for rows to load and
    to leave. `latency` cycles from an instruction to its first step.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    i : ``In(stream.Signature(instruction_layout(params)))``
    i_rows : payload ``{row: columns * 1}``
    o : payload ``{row: columns * 1, last: 1}``
    executes : ``Out(1)``
        A step takes place, or waits.
    steps : ``Out(1)``
        A step takes place.
    done : ``Out(1)``
        The last step of a command takes place.
    """

    i: stream.Interface
    i_rows: stream.Interface
    o: stream.Interface
    executes: Signal
    steps: Signal
    done: Signal

    latency = 1

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(instruction_layout(params))),
            "i_rows": In(stream.Signature(row_layout(params))),
            "o": Out(stream.Signature(rows_layout(params))),
            "executes": Out(1),
            "steps": Out(1),
            "done": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.executor = executor = Executor(p)
        m.submodules.array = array = compute_array(p.rows, p.columns)
        m.submodules.periphery = periphery = Periphery(p.columns)
        wiring.connect(m, wiring.flipped(self.i), executor.i)
        m.d.comb += [
            *(getattr(array, name).eq(getattr(executor, name))
              for name in ("enable", "read", "read_a", "read_b", "write_enable",
                           "write_address")),
            array.write_data.eq(periphery.data),
            array.write_mask.eq(periphery.mask),
            periphery.both.eq(array.both),
            periphery.neither.eq(array.neither),
            periphery.external.eq(Value.cast(self.i_rows.payload.row)),
            periphery.control.eq(executor.control),
            executor.row_valid.eq(self.i_rows.valid),
            self.i_rows.ready.eq(executor.row_ready),
            self.o.valid.eq(executor.out_valid),
            executor.out_ready.eq(self.o.ready),
            # The two rows that are read are one.
            Value.cast(self.o.payload.row).eq(array.both),
            self.o.payload.last.eq(executor.out_last),
            self.executes.eq(executor.executes),
            self.steps.eq(executor.executes & executor.enable),
            self.done.eq(executor.done),
        ]
        return m
