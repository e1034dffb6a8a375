"""The cells of a compute SRAM, with the word lines and sense amplifiers that make it one."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["ComputeArray", "compute_array"]


class ComputeArray(wiring.Component):
    """Rows of which two are read at once, and one is written, in every cycle.

    A cycle begins with the word lines of the rows that were named at its clock edge, and ends with
    the write: a step reads what the step before wrote, as in Neural Cache (Eckert et al., 2018).
    With both rows' word lines up, a bit line stays high where both cells hold 1, and its
    complement where both hold 0, so that each column senses the AND and the NOR of its two cells.

    It stands for a macro of cells: a write keeps the columns that its mask leaves out, which
    here takes a third read port.

    Parameters
    ----------
    rows
        Word lines.
    columns
        Bit lines.

    Members
    -------
    enable : ``In(1)``
        At the clock edge `read`, `read_a` and `read_b` are taken; without, those before stand.
    read : ``In(1)``
        Whether the next cycle reads; if not, `both` and `neither` are 0.
    read_a, read_b : ``In(range(rows))``
        Rows to read in the next cycle; they may be the same.
    both, neither : ``Out(columns)``
        AND and NOR of the two rows, as they were written before this cycle.
    write_enable : ``In(1)``
    write_address : ``In(range(rows))``
    write_data, write_mask : ``In(columns)``
        What the row takes at the clock edge, in the columns where the mask is 1.
    """

    enable: Signal
    read: Signal
    read_a: Signal
    read_b: Signal
    both: Signal
    neither: Signal
    write_enable: Signal
    write_address: Signal
    write_data: Signal
    write_mask: Signal

    def __init__(self, rows: int, columns: int) -> None:
        self.rows = rows
        self.columns = columns
        super().__init__(_signature(rows, columns))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        cells: memory.Memory = memory.Memory(shape=self.columns, depth=self.rows, init=[])
        m.submodules.cells = cells
        # Named addresses stand on the word lines for the next cycle.
        reads = Signal(reset_less=True)
        with m.If(self.enable):
            m.d.sync += reads.eq(self.read)
        sensed = []
        for name, address in (("a", self.read_a), ("b", self.read_b)):
            line = Signal.like(address, name=f"line_{name}", reset_less=True)
            row = Signal(self.columns, name=f"row_{name}")
            port = cells.read_port(domain="comb")
            with m.If(self.enable):
                m.d.sync += line.eq(address)
            m.d.comb += [port.addr.eq(line), row.eq(port.data)]
            sensed.append(row)
        m.d.comb += [
            self.both.eq(Mux(reads, sensed[0] & sensed[1], 0)),
            self.neither.eq(Mux(reads, ~(sensed[0] | sensed[1]), 0)),
        ]

        write, old = cells.write_port(), cells.read_port(domain="comb")
        row_written = Signal(self.columns)
        m.d.comb += [
            old.addr.eq(self.write_address),
            row_written.eq((self.write_data & self.write_mask) | (old.data & ~self.write_mask)),
            write.en.eq(self.write_enable),
            write.addr.eq(self.write_address),
            write.data.eq(row_written),
        ]
        return m


def _signature(rows: int, columns: int) -> wiring.Signature:
    address = range(rows)
    return wiring.Signature({
        "enable": In(1),
        "read": In(1),
        "read_a": In(address),
        "read_b": In(address),
        "both": Out(columns),
        "neither": Out(columns),
        "write_enable": In(1),
        "write_address": In(address),
        "write_data": In(columns),
        "write_mask": In(columns),
    })


def compute_array(rows: int, columns: int) -> Placed:
    """A `ComputeArray`, in Verilog an instance of the module `compute_array_<rows>x<columns>`."""
    return Placed(f"compute_array_{rows}x{columns}", _signature(rows, columns),
                  lambda: ComputeArray(rows, columns))
