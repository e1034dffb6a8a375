"""Commands that load, store, copy and move rows of a compute SRAM."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import Opcode, Source, command_layout, instruction_layout
from tilewright_golden.lut import CsramParams

__all__ = ["RowMoves"]


class RowMoves(wiring.Component):
    """LOAD, STORE, COPY and MOVE as instructions of one row each, one a cycle.

    Rows are taken from the lowest to the highest, but from the highest where a copy goes up, so
    that ranges may overlap. A move goes over the rows once for each column of its distance; the
    first time over takes them to their place.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    command : ``In(command_layout(params))``
        Steady from `begin` to the last instruction; `count` at least 1.
    begin : ``In(1)``
        The command is new in this cycle; its first instruction comes in the next one.
    o : ``Out(stream.Signature(instruction_layout(params)))``
    """

    command: "data.View[data.StructLayout]"
    begin: Signal
    o: stream.Interface

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        super().__init__({
            "command": In(command_layout(params)),
            "begin": In(1),
            "o": Out(stream.Signature(instruction_layout(params))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        given = self.command
        row = range(self.params.rows)
        load = Signal()
        store = Signal()
        copies = Signal()
        move = Signal()
        down = Signal()
        done = Signal(row, reset_less=True)
        passed = Signal.like(given.distance, reset_less=True)
        place = Signal(row)
        last_row = Signal()
        last_pass = Signal()
        source = Signal(row)
        m.d.comb += [
            load.eq(given.opcode == Opcode.LOAD),
            store.eq(given.opcode == Opcode.STORE),
            copies.eq((given.opcode == Opcode.COPY) | (given.opcode == Opcode.MOVE)),
            move.eq((given.opcode == Opcode.MOVE) & (given.distance != 0)),
            down.eq((given.source < given.target) & copies),
            last_row.eq(done + 1 == given.count),
            last_pass.eq(~move | (passed + 1 == given.distance)),
            place.eq(Mux(down & (passed == 0), given.count - 1 - done, done)),
            source.eq(Mux(passed == 0, given.source, given.target) + place),
            self.o.payload.a.eq(source),
            self.o.payload.b.eq(source),
            self.o.payload.w.eq(given.target + place),
            self.o.payload.a_rows.eq(1),
            self.o.payload.b_rows.eq(1),
            self.o.payload.count.eq(1),
            self.o.payload.source.eq(Mux(load, Source.EXTERNAL,
                                         Mux(move, Source.NEIGHBOUR, Source.AND))),
            self.o.payload.write.eq(~store),
            self.o.payload.output.eq(store),
            self.o.payload.last.eq(last_row & last_pass),
        ]
        with m.If(self.begin):
            m.d.sync += [self.o.valid.eq(1), done.eq(0), passed.eq(0)]
        with m.Elif(self.o.valid & self.o.ready):
            m.d.sync += [
                self.o.valid.eq(~self.o.payload.last),
                done.eq(Mux(last_row, 0, done + 1)),
                passed.eq(passed + last_row),
            ]
        return m
