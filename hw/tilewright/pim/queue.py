"""Ordinary requests of a channel: columns in their order, rows opened and closed ahead."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.memory import ram
from tilewright.pim.layouts import (
    Command,
    column_layout,
    command_layout,
    request_layout,
)
from tilewright_golden.pim import PimParams

__all__ = ["Queue", "pending_layout"]


_OPCODE = data.StructLayout({"stores": 1, "touches": 1, "writes_vector": 1})
"""Bits of the commands RD, WR, GWRITE and COPY: takes a beat, is of a row, of the vector buffer."""


def _entry_layout(params: PimParams) -> data.StructLayout:
    """A request under way, with the opcode of its command. `hit`: its row is open."""
    p = params
    return data.StructLayout({
        "command": _OPCODE, "bank": range(p.banks), "row": range(p.rows),
        "column": range(p.columns), "vector": range(p.vector_steps), "part": range(p.parts),
        "hit": 1})


def pending_layout(params: PimParams) -> data.StructLayout:
    """What the door sees of a request under way: `row` of `bank` if `touches`."""
    return data.StructLayout({
        "valid": 1, "touches": 1, "bank": range(params.banks), "row": range(params.rows),
        "writes_vector": 1})


class Queue(wiring.Component):
    """The requests READ, WRITE, GWRITE and COPY that are under way, `window` of them.

    The oldest alone gets its column, so that columns are in the order of requests. Rows are opened
    for the oldest request of each bank, and closed before that if it finds another one open; a
    row stays open when nobody asks for it any more. In each cycle it proposes a command for a
    column and one for a row, if there are such; each holds only for this cycle, and what is
    `taken` is issued in it.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``, ordinary requests that nothing else under way conflicts with
    write : ``In(column_layout(params))``
        What a WRITE or GWRITE writes, in the cycle in which it is taken from `i`.
    open : ``In(banks)``, rows : ``In(ArrayLayout(row, banks))``
        Rows that are open to memory.
    can_act, can_pre, can_read, can_write, can_copy : ``In(banks)``, can_gwrite : ``In(1)``
        What time and open rows allow in this cycle.
    may_act : ``In(1)``
        Rows may be opened in this cycle.
    close : ``In(banks)``
        These are to be closed, and nothing else happens to them.
    drain : ``In(1)``
        All are.
    read_room : ``In(1)``
        A column that is read will find room.
    column_valid, row_valid : ``Out(1)``, column, row : ``Out(command_layout())``
    column_taken, row_taken : ``In(1)``
    written : ``Out(column_layout(params))``
        What the WR or GWRITE that was taken in the cycle before writes.
    pending : ``Out(ArrayLayout(pending_layout(params), window))``
        What is under way, the oldest first.
    asks : ``Out(1)``
        There is one, and room for what the oldest reads.
    waits : ``Out(1)``
        The oldest has room for what it reads and waits for its row, or, with one row buffer, at
        all.
    """

    i: stream.Interface
    write: data.View
    open: Signal
    rows: data.View
    can_act: Signal
    can_pre: Signal
    can_read: Signal
    can_write: Signal
    can_copy: Signal
    can_gwrite: Signal
    may_act: Signal
    close: Signal
    drain: Signal
    read_room: Signal
    column_valid: Signal
    row_valid: Signal
    column: Any
    row: Any
    column_taken: Signal
    row_taken: Signal
    written: data.View
    pending: data.View
    asks: Signal
    waits: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "write": In(column_layout(p)),
            "open": In(p.banks),
            "rows": In(data.ArrayLayout(range(p.rows), p.banks)),
            **{name: In(p.banks)
               for name in ("can_act", "can_pre", "can_read", "can_write", "can_copy", "close")},
            "can_gwrite": In(1),
            "may_act": In(1),
            "drain": In(1),
            "read_room": In(1),
            "column_valid": Out(1),
            "row_valid": Out(1),
            "column": Out(command_layout()),
            "row": Out(command_layout()),
            "column_taken": In(1),
            "row_taken": In(1),
            "written": Out(column_layout(p)),
            "pending": Out(data.ArrayLayout(pending_layout(p), p.window)),
            "asks": Out(1),
            "waits": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        entries: list[Any] = [Signal(_entry_layout(p), name=f"entry_{place}", reset_less=True)
                              for place in range(p.window)]
        # Entries are filled from 0 on, the oldest, and move down when it leaves.
        filled = Signal(p.window)
        pushes = Signal()
        m.d.comb += [
            self.i.ready.eq(~filled[-1]),
            pushes.eq(self.i.valid & self.i.ready),
        ]
        given = self._given(m)
        self._column(m, entries[0], filled[0])
        self._row(m, entries, filled)
        self._data(m, pushes & given.command.stores, entries[0].command.stores)

        # Each as the command for a row, if that is taken, leaves it.
        coming: list[Any] = []
        for place, entry in enumerate([*entries, given]):
            after: Any = Signal(_entry_layout(p), name=f"after_{place}")
            m.d.comb += after.eq(entry)
            with m.If(self.row_taken & (entry.bank == self.row.bank)):
                m.d.comb += after.hit.eq((self.row.opcode == Command.ACT)
                                         & (entry.row == self.row.row))
            coming.append(after)
        stays = Signal(p.window)
        m.d.comb += stays.eq(Mux(self.column_taken, filled >> 1, filled))
        m.d.sync += filled.eq(stays | (Cat(1, stays) & pushes.replicate(p.window)))
        for place, entry in enumerate(entries):
            m.d.comb += self.pending[place].as_value().eq(Cat(
                filled[place], entry.command.touches, entry.bank, entry.row,
                entry.command.writes_vector))
            m.d.sync += entry.eq(coming[-1])
            with m.If(stays[place]):
                m.d.sync += entry.eq(Mux(self.column_taken, coming[place + 1], coming[place]))
        return m

    def _given(self, m: Module) -> Any:
        """The request on `i`, with 0 in what it does not need."""
        request: Any = self.i.payload
        found: Any = Signal(_entry_layout(self.params), name="given")
        opcode = Value.cast(request.opcode)
        m.d.comb += [
            found.command.stores.eq(opcode[0] ^ opcode[1]),
            found.command.touches.eq(opcode[0] | ~opcode[1]),
            found.command.writes_vector.eq(opcode[1]),
            *(found[name].eq(Mux(found.command.touches, request[name], 0))
              for name in ("bank", "row", "column")),
            *(found[name].eq(Mux(found.command.writes_vector, request[name], 0))
              for name in ("vector", "part")),
        ]
        there: Any = Signal(data.StructLayout({"open": 1, "row": range(self.params.rows)}))
        with m.Switch(found.bank):
            for bank in range(self.params.banks):
                with m.Case(bank):
                    m.d.comb += [there.open.eq(self.open[bank]), there.row.eq(self.rows[bank])]
        m.d.comb += found.hit.eq(there.open & (there.row == found.row))
        return found

    def _column(self, m: Module, oldest: Any, filled: Value) -> None:
        """The column of the oldest request."""
        command, bank = oldest.command, oldest.bank
        allowed, ready = Signal(), Signal()
        m.d.comb += [
            allowed.eq(Mux(
                command.writes_vector, self.can_copy.bit_select(bank, 1),
                Mux(command.stores, self.can_write.bit_select(bank, 1),
                    self.can_read.bit_select(bank, 1) & self.read_room))),
            ready.eq(Mux(
                command.touches,
                oldest.hit & allowed & ~self.close.bit_select(bank, 1), self.can_gwrite)),
            self.column_valid.eq(filled & ready & ~self.drain),
            self.column.opcode.eq(command),
            *(self.column[name].eq(oldest[name])
              for name in ("bank", "row", "column", "vector", "part")),
        ]

    def _row(self, m: Module, entries: list[Any], filled: Value) -> None:
        """A row to close, for others or for the oldest of its bank, or one to open."""
        p = self.params
        closing = Signal(p.banks)
        may_open = Signal(p.banks)
        m.d.comb += [
            closing.eq(self.can_pre & (self.close | self.drain.replicate(p.banks))),
            may_open.eq(self.can_act & ~self.close
                        & (self.may_act & ~self.drain).replicate(p.banks)),
        ]
        wants: list[Value] = []
        opened: list[Value] = []
        for place, entry in enumerate(entries):
            leads = Signal(name=f"leads_{place}")
            older = [filled[before] & other.command.touches & (other.bank == entry.bank)
                     for before, other in enumerate(entries[:place])]
            m.d.comb += leads.eq(filled[place] & entry.command.touches & ~entry.hit
                                 & ~Cat(older).any())
            opens = Signal(name=f"opens_{place}")
            m.d.comb += opens.eq(may_open.bit_select(entry.bank, 1))
            wants.append(leads & (opens | self.can_pre.bit_select(entry.bank, 1)))
            opened.append(opens)
        closes, closed = _first([(closing[bank], Const(bank, range(p.banks)))
                                 for bank in range(p.banks)])
        finds, chosen = _first([
            (want, Cat(entry.bank, entry.row & opens.replicate(len(entry.row)), opens))
            for want, entry, opens in zip(wants, entries, opened, strict=True)])
        oldest = entries[0].command
        m.d.comb += [
            self.row_valid.eq(closes | finds),
            self.row.opcode.eq(Mux(chosen[-1] & ~closes, Command.ACT, Command.PRE)),
            self.row.bank.eq(Mux(closes, closed, chosen[:len(closed)])),
            self.row.row.eq(Mux(closes, 0, chosen[len(closed):-1])),
            self.asks.eq(filled[0] & (oldest.stores | oldest.writes_vector | self.read_room)),
            # With one row buffer an open row is in the way of GEMVs until its column is done.
            self.waits.eq(self.asks & oldest.touches & (~entries[0].hit | (p.buffers == 1))),
        ]

    def _data(self, m: Module, stores: Value, stored: Value) -> None:
        """What requests write, in their order."""
        p = self.params
        width = len(self.write.as_value())
        m.submodules.writes = writes = ram(p.window, width)
        reads = Signal()
        m.d.comb += [
            reads.eq(self.column_taken & stored),
            writes.write_enable.eq(stores),
            writes.write_data.eq(self.write),
            writes.read_enable.eq(reads),
            self.written.as_value().eq(writes.read_data),
        ]
        for name, moves, address in (("write", stores, writes.write_address),
                                     ("read", reads, writes.read_address)):
            place = Signal(range(p.window), name=f"{name}_place")
            m.d.comb += address.eq(place)
            with m.If(moves):
                m.d.sync += place.eq(Mux(place == p.window - 1, 0, place + 1))


def _first(choices: list[tuple[Value, Value]]) -> tuple[Value, Value]:
    """The first of `choices` whose flag is set: whether there is one, and its value."""
    while len(choices) > 1:
        pairs = zip(choices[::2], choices[1::2], strict=False)
        odd = choices[len(choices) & ~1:]
        choices = [(one[0] | other[0], Mux(one[0], one[1], other[1]))
                   for one, other in pairs] + odd
    return choices[0]
