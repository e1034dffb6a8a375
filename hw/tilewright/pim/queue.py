"""Ordinary requests of a channel: columns in their order, rows opened and closed ahead."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, enum, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.memory import ram
from tilewright.pim.layouts import (
    Command,
    Opcode,
    column_layout,
    command_layout,
    request_layout,
)
from tilewright_golden.pim import PimParams

__all__ = ["Queue", "pending_layout"]


class _Kind(enum.Enum, shape=unsigned(2)):
    """Ordinary requests, as the low bits of their opcodes."""

    READ = Opcode.READ.value
    WRITE = Opcode.WRITE.value
    GWRITE = Opcode.GWRITE.value
    COPY = Opcode.COPY.value


def _entry_layout(params: PimParams) -> data.StructLayout:
    """A request under way. `hit`: its row is open; `touches`: it has one."""
    p = params
    return data.StructLayout({
        "kind": _Kind, "bank": range(p.banks), "row": range(p.rows), "column": range(p.columns),
        "vector": range(p.vector_steps), "part": range(p.parts), "touches": 1, "hit": 1})


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
        self._data(m, pushes & ((given.kind == _Kind.WRITE) | (given.kind == _Kind.GWRITE)))

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
                filled[place], entry.touches, entry.bank, entry.row, Value.cast(entry.kind)[1]))
            m.d.sync += entry.eq(coming[-1])
            with m.If(stays[place]):
                m.d.sync += entry.eq(Mux(self.column_taken, coming[place + 1], coming[place]))
        return m

    def _given(self, m: Module) -> Any:
        """The request on `i`, with 0 in what it does not need."""
        p = self.params
        request: Any = self.i.payload
        found: Any = Signal(_entry_layout(p), name="given")
        kind = Value.cast(request.opcode)[:2]
        touches = kind != _Kind.GWRITE.value
        copies = kind[1]
        for name in ("bank", "row", "column"):
            m.d.comb += found[name].eq(Mux(touches, request[name], 0))
        for name in ("vector", "part"):
            m.d.comb += found[name].eq(Mux(copies, request[name], 0))
        bank = request.bank
        m.d.comb += [
            found.kind.eq(kind),
            found.touches.eq(touches),
            found.hit.eq(self.open.bit_select(bank, 1)
                         & (self.rows[bank] == found.row)),
        ]
        return found

    def _column(self, m: Module, oldest: Any, filled: Value) -> None:
        """The column of the oldest request."""
        ready = Signal()
        lets = self.close.bit_select(oldest.bank, 1) == 0
        with m.Switch(oldest.kind):
            for kind, command, can in (
                    (_Kind.READ, Command.RD, self.can_read), (_Kind.WRITE, Command.WR,
                     self.can_write), (_Kind.COPY, Command.COPY, self.can_copy)):
                with m.Case(kind):
                    m.d.comb += [
                        ready.eq(oldest.hit & lets & can.bit_select(oldest.bank, 1)
                                 & (self.read_room if kind == _Kind.READ else 1)),
                        self.column.opcode.eq(command),
                    ]
            with m.Case(_Kind.GWRITE):
                m.d.comb += [ready.eq(self.can_gwrite), self.column.opcode.eq(Command.GWRITE)]
        m.d.comb += [
            self.column_valid.eq(filled & ready & ~self.drain),
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
            older = [filled[before] & other.touches & (other.bank == entry.bank)
                     for before, other in enumerate(entries[:place])]
            m.d.comb += leads.eq(filled[place] & entry.touches & ~entry.hit
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
        m.d.comb += [
            self.row_valid.eq(closes | finds),
            self.row.opcode.eq(Mux(chosen[-1] & ~closes, Command.ACT, Command.PRE)),
            self.row.bank.eq(Mux(closes, closed, chosen[:len(closed)])),
            self.row.row.eq(Mux(closes, 0, chosen[len(closed):-1])),
            # With one row buffer an open row is in the way of GEMVs until its column is done.
            self.waits.eq(filled[0] & entries[0].touches & (~entries[0].hit | (p.buffers == 1))
                          & ((entries[0].kind != _Kind.READ) | self.read_room)),
        ]

    def _data(self, m: Module, stores: Value) -> None:
        """What requests write, in their order."""
        p = self.params
        width = len(self.write.as_value())
        m.submodules.writes = writes = ram(p.window, width)
        reads = Signal()
        m.d.comb += [
            reads.eq(self.column_taken & ((self.column.opcode == Command.WR)
                                          | (self.column.opcode == Command.GWRITE))),
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
