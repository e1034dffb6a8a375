"""The cells of a DRAM bank, with the word lines and sense amplifiers of its row buffers."""

from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["RowArray", "row_array", "row_array_signature"]


class RowArray(wiring.Component):
    """Rows of columns of `bits`, of which one row is open in each of one or two row buffers.

    With two buffers one is for memory and one to compute, as in NeuPIMs (Heo et al., 2024); a
    single one serves both. In every cycle one column is read or written through the memory
    buffer, and one is read to compute. A row buffer that is closed reads 0 and writes nothing.

    It stands for a macro of cells: which row a buffer holds is kept here, as its sense amplifiers
    would, and the cells of that row are read and written where they stand.

    Parameters
    ----------
    rows, columns, bits
        Shape of the cells.
    buffers
        1 or 2.

    Members
    -------
    row : ``In(range(rows))``
    open_memory, open_compute : ``In(1)``
        From the next cycle on the buffer holds `row`.
    close_memory, close_compute : ``In(1)``
        From the next cycle on the buffer holds no row.
    column : ``In(range(columns))``
    read, write : ``In(1)``
        The column of the row in the memory buffer is read, or takes `write_data`.
    write_data : ``In(bits)``
    read_data : ``Out(bits)``
        In the cycle after `read`; in all others 0, so that banks share a bus that is an OR.
    compute : ``In(1)``
    compute_column : ``In(range(columns))``
    compute_data : ``Out(bits)``
        From the cycle after `compute` until that after the next.
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
    read_data: Signal
    compute: Signal
    compute_column: Signal
    compute_data: Signal

    def __init__(self, rows: int, columns: int, bits: int, buffers: int) -> None:
        self.rows = rows
        self.columns = columns
        self.bits = bits
        self.buffers = buffers
        super().__init__(row_array_signature(rows, columns, bits))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        cells: memory.Memory = memory.Memory(
            shape=self.bits, depth=self.rows << len(self.column), init=[])
        m.submodules.cells = cells
        opened = [Signal(name=f"opened_{number}") for number in range(self.buffers)]
        held = [Signal.like(self.row, name=f"held_{number}", reset_less=True)
                for number in range(self.buffers)]
        memory_buffer, compute_buffer = 0, self.buffers - 1
        for buffer, opens, closes in (
                (memory_buffer, self.open_memory, self.close_memory),
                (compute_buffer, self.open_compute, self.close_compute)):
            with m.If(opens):
                m.d.sync += [opened[buffer].eq(1), held[buffer].eq(self.row)]
            with m.Elif(closes):
                m.d.sync += opened[buffer].eq(0)

        write = cells.write_port()
        m.d.comb += [
            write.en.eq(self.write & opened[memory_buffer]),
            write.addr.eq(Cat(self.column, held[memory_buffer])),
            write.data.eq(self.write_data),
        ]
        found = []
        for buffer, column in ((memory_buffer, self.column), (compute_buffer, self.compute_column)):
            port = cells.read_port(domain="comb")
            m.d.comb += port.addr.eq(Cat(column, held[buffer]))
            found.append(Mux(opened[buffer], port.data, 0))
        sensed = Signal(self.bits, reset_less=True)
        computed = Signal(self.bits, reset_less=True)
        m.d.comb += [self.read_data.eq(sensed), self.compute_data.eq(computed)]
        m.d.sync += sensed.eq(Mux(self.read, found[0], 0))
        with m.If(self.compute):
            m.d.sync += computed.eq(found[1])
        return m


def row_array_signature(rows: int, columns: int, bits: int) -> wiring.Signature:
    """Members of a `RowArray`."""
    row, column = (unsigned(max(1, (count - 1).bit_length())) for count in (rows, columns))
    return wiring.Signature({
        "row": In(row),
        "open_memory": In(1),
        "close_memory": In(1),
        "open_compute": In(1),
        "close_compute": In(1),
        "column": In(column),
        "read": In(1),
        "write": In(1),
        "write_data": In(bits),
        "read_data": Out(bits),
        "compute": In(1),
        "compute_column": In(column),
        "compute_data": Out(bits),
    })


def row_array(rows: int, columns: int, bits: int, buffers: int) -> Placed:
    """A `RowArray`; in Verilog the module is called `row_array_<rows>x<columns>x<bits>`.

    With a single row buffer, which is other hardware, it ends in `_single`.
    """
    kind = {1: "_single", 2: ""}[buffers]
    return Placed(f"row_array_{rows}x{columns}x{bits}{kind}",
                  row_array_signature(rows, columns, bits),
                  lambda: RowArray(rows, columns, bits, buffers))
