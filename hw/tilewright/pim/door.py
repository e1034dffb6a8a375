"""Requests come in: refused, or admitted when nothing under way conflicts with them."""

from collections.abc import Callable
from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.conflict import CLASHES, always, itself
from tilewright.pim.layouts import (
    Error,
    Opcode,
    column_layout,
    request_layout,
    status_layout,
)
from tilewright.pim.queue import pending_layout
from tilewright.pim.waves import busy_layout, steps_layout
from tilewright_golden.pim import PimParams

__all__ = ["Door"]

_MEMORY = (Opcode.READ, Opcode.WRITE, Opcode.COPY)
_VECTOR = (Opcode.GWRITE, Opcode.COPY)
_ORDINARY = (*_MEMORY, Opcode.GWRITE)
_WRITES = (Opcode.WRITE, Opcode.GWRITE)


class Door(wiring.Component):
    """Requests in their order: each is refused, or goes to the queue or to the waves.

    A request goes on only when its order with those under way in the other part does not matter:
    one of a row waits while that row is in use to compute, and a GEMV or G_ACT while requests of
    its row are queued; what writes the vector buffer waits while these steps are read, and what
    reads it while a write is queued. Behind the door either part may be the faster one.

    One request a cycle, in the cycle after it came. Its status comes a cycle later; while nobody
    takes that, the next request waits.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``
    i_data : payload ``column_layout(params)``
        A beat for each WRITE and GWRITE, also for those that are refused.
    o_status : payload ``status_layout()``
        A beat for every request.
    o_queue, o_waves : payload ``request_layout()``
        Those that go on: READ, WRITE, GWRITE and COPY; GEMV with its `steps`, G_ACT, COMP,
        READRES and PIM_PRE.
    write : ``column_layout(params)``
        What the request on `o_queue` writes.
    pending
        Requests in the queue, as :class:`Queue` says.
    busy, vectors_busy, steps_busy
        Rows and steps that are in use to compute, as :class:`Waves` says.
    """

    i: stream.Interface
    i_data: stream.Interface
    o_status: stream.Interface
    o_queue: stream.Interface
    o_waves: stream.Interface
    write: data.View
    pending: Any
    busy: Any
    vectors_busy: Any
    steps_busy: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(p))),
            "o_status": Out(stream.Signature(status_layout())),
            "o_queue": Out(stream.Signature(request_layout())),
            "o_waves": Out(stream.Signature(request_layout())),
            "write": Out(column_layout(p)),
            "pending": In(data.ArrayLayout(pending_layout(p), p.window)),
            "busy": In(data.ArrayLayout(busy_layout(p), p.tiles + p.groups)),
            "vectors_busy": In(data.ArrayLayout(steps_layout(p), p.tiles)),
            "steps_busy": In(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        request: Any = Signal(request_layout(), name="request", reset_less=True)
        present, goes = Signal(), Signal()
        m.d.comb += self.i.ready.eq(~present | goes)
        with m.If(self.i.ready):
            m.d.sync += present.eq(self.i.valid)
            with m.If(self.i.valid):
                m.d.sync += request.eq(self.i.payload)

        chosen = {opcode: Signal(name=f"is_{opcode.name.lower()}") for opcode in Opcode}
        m.d.comb += [flag.eq(request.opcode == opcode) for opcode, flag in chosen.items()]

        def one_of(*opcodes: Opcode) -> Value:
            return Cat(chosen[opcode] for opcode in opcodes).any()

        # Steps of GEMVs, and rows that requests before this one opened to compute.
        p = self.params
        steps = Signal(range(p.columns + 1))
        header = Signal()
        open_rows = Signal(p.groups)
        rows: Any = Signal(data.ArrayLayout(range(p.rows), p.groups), reset_less=True)
        error, refused = self._error(m, request, chosen, steps, header, open_rows, rows)
        conflict = self._conflict(m, request, chosen)

        # All that it needs is there; then the part that it goes to takes it.
        ready, needs_data, ordinary = Signal(), Signal(), Signal()
        to_queue, to_waves = Signal(), Signal()
        m.d.comb += [
            needs_data.eq(one_of(*_WRITES)),
            ordinary.eq(one_of(*_ORDINARY)),
            ready.eq(present & (~self.o_status.valid | self.o_status.ready)
                     & (self.i_data.valid | ~needs_data)),
            to_queue.eq(ordinary & ~refused),
            to_waves.eq(~ordinary & ~chosen[Opcode.HEADER] & ~refused),
            self.o_queue.valid.eq(ready & to_queue & ~conflict),
            self.o_waves.valid.eq(ready & to_waves & ~conflict),
            goes.eq(ready & Mux(to_queue, self.o_queue.ready & ~conflict,
                                ~to_waves | (self.o_waves.ready & ~conflict))),
            self.i_data.ready.eq(goes & needs_data),
            self.o_queue.payload.eq(request),
            self.o_waves.payload.eq(request),
            self.o_waves.payload.steps.eq(steps),
            self.write.eq(self.i_data.payload),
        ]
        with m.If(self.o_status.ready):
            m.d.sync += self.o_status.valid.eq(0)
        with m.If(goes):
            m.d.sync += [self.o_status.valid.eq(1), self.o_status.payload.error.eq(error)]
        with m.If(goes & ~refused):
            with m.If(chosen[Opcode.HEADER]):
                m.d.sync += [steps.eq(request.steps), header.eq(1)]
            with m.If(chosen[Opcode.PIM_PRE]):
                m.d.sync += open_rows.eq(0)
            for group in range(p.groups):
                with m.If(chosen[Opcode.G_ACT] & (request.bank == group)):
                    m.d.sync += [open_rows[group].eq(1), rows[group].eq(request.row)]
        return m

    def _error(self, m: Module, request: Any, chosen: dict[Opcode, Signal], steps: Signal,
               header: Signal, open_rows: Signal, rows: Any) -> tuple[Any, Value]:
        """Why the request is refused, and that it is."""
        p = self.params
        memory = Cat(chosen[opcode] for opcode in _MEMORY).any()
        row, column = request.row >= p.rows, request.column >= p.columns
        part = (request.vector >= p.vector_steps) | (request.part >= p.parts)
        address = (
            (memory & ((request.bank >= p.banks) | row | column))
            | (Cat(chosen[opcode] for opcode in _VECTOR).any() & part)
            | (chosen[Opcode.HEADER] & ((request.steps == 0) | (request.steps > p.columns)))
            | (chosen[Opcode.GEMV] & (row | (request.column + steps > p.columns)))
            | (chosen[Opcode.G_ACT] & ((request.bank >= p.groups) | row))
            | (chosen[Opcode.COMP] & column))
        vector = (
            (chosen[Opcode.GEMV] & (request.vector + steps > p.vector_steps))
            | (chosen[Opcode.COMP] & (request.vector >= p.vector_steps)))
        shut = CLASHES[p.buffers]
        of_memory = Cat(
            open_rows[group] & (request.bank // p.group == group) & shut(rows[group], request.row)
            for group in range(p.groups)).any()
        opened = (
            (chosen[Opcode.G_ACT] & open_rows.bit_select(request.bank, 1))
            | (chosen[Opcode.GEMV] & open_rows.any())
            | (memory & of_memory))
        reasons = Signal(6)
        m.d.comb += reasons.eq(Cat(
            request.opcode > max(Opcode),
            chosen[Opcode.GEMV] & ~header,
            address,
            vector,
            chosen[Opcode.COMP] & ~open_rows.all(),
            opened))
        error = Signal(Error)
        for place, reason in reversed(list(enumerate(
                (Error.OPCODE, Error.HEADER, Error.ADDRESS, Error.VECTOR, Error.CLOSED,
                 Error.OPEN)))):
            with m.If(reasons[place]):
                m.d.comb += error.eq(reason)
        return error, reasons.any()

    def _conflict(self, m: Module, request: Any, chosen: dict[Opcode, Signal]) -> Signal:
        """The order of the request and of what is under way matters."""
        p = self.params
        memory = Cat(chosen[opcode] for opcode in _MEMORY).any()
        writes = Cat(chosen[opcode] for opcode in _VECTOR).any()
        group = Signal(range(64), name="group")
        m.d.comb += group.eq(request.bank // p.group)

        in_use = [entry.valid & (entry.row == request.row)
                  for entry in (self.busy[number] for number in range(p.tiles))]
        for number in range(p.groups):
            entry: Any = self.busy[p.tiles + number]
            in_use.append(entry.valid & (entry.row == request.row) & (group == number))
        read = [entry.valid & (request.vector >= entry.begin) & (request.vector < entry.end)
                for entry in (self.vectors_busy[number] for number in range(p.tiles))]
        queued, queued_here, written = [], [], []
        taken = _TAKEN[p.buffers]
        for number in range(p.window):
            entry = self.pending[number]
            same_row = entry.row == request.row
            same_group = entry.bank // p.group == request.bank
            queued.append(entry.valid & entry.touches & same_row)
            queued_here.append(entry.valid & entry.touches & same_group & taken(same_row))
            written.append(entry.valid & entry.writes_vector)
        found = Signal(name="conflict")
        m.d.comb += found.eq(
            (memory & Cat(in_use).any())
            | (writes & (Cat(read).any() | self.steps_busy))
            | ((chosen[Opcode.GEMV] | chosen[Opcode.COMP]) & Cat(written).any())
            | (chosen[Opcode.GEMV] & Cat(queued).any())
            | (chosen[Opcode.G_ACT] & Cat(queued_here).any()))
        return found


_TAKEN: dict[int, Callable[[Value], Value]] = {1: always, 2: itself}
"""Whether a request keeps a row of its group from being opened to compute, given whether it is
of that row, by buffers."""
