"""Requests that open rows to compute, compute and read results one by one."""

from typing import Any

from amaranth.hdl import Array, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import Command, Opcode, command_layout, request_layout
from tilewright_golden.pim import PimParams

__all__ = ["RawRows"]


class RawRows(wiring.Component):
    """Requests G_ACT, COMP, READRES and PIM_PRE, in their order.

    A row that was asked to be open to compute is opened, closed for a refresh and opened again;
    one whose PIM_PRE has come is closed. COMP and READRES wait for what was asked to be open.
    A COMP may be issued in every cycle that :class:`Timers` allows. While ordinary requests wait,
    each READRES leaves them `turn_memory` cycles or a column before the next, and COMP, where it
    could take every cycle, every other one.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``
        Requests; a G_ACT finds no row of its group asked for, a COMP one in every group.
    compute_open, compute_engaged, can_open, can_close, can_readres, can_step
        As :class:`Timers` says.
    enable
        No GEMV is under way, so that what is open is this one's.
    clear
        No row of `opens` is open to memory that must not be.
    may_act, drain
        Groups may be opened; all rows are to be closed.
    results_room
        A beat of results that is reserved now will find room.
    asks, served
        The oldest ordinary request waits for nothing but commands; its column is issued.
    valid, command, taken
        What is to be issued in this cycle, and that it is.
    reserve
        Room of a beat of results is taken.
    opens, row
        A group that is to be opened next, and its row.
    wants
        A group would be opened, but for permission and windows.
    holds
        Not all is open that was asked for, or has not served the COMP that waits.
    hold_columns
        Any column would delay results.
    active, rows
        By group: a row is open to compute or asked to be, and which.
    steps
        A COMP has not been issued yet.
    idle
        Nothing is asked for and nothing is open.
    """

    i: stream.Interface
    compute_open: Signal
    compute_engaged: Signal
    can_open: Signal
    can_close: Signal
    can_readres: Signal
    can_step: Signal
    enable: Signal
    clear: Signal
    may_act: Signal
    drain: Signal
    results_room: Signal
    asks: Signal
    served: Signal
    valid: Signal
    command: Any
    taken: Signal
    reserve: Signal
    opens: Signal
    row: Signal
    wants: Signal
    holds: Signal
    hold_columns: Signal
    active: Signal
    rows: Any
    steps: Signal
    idle: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "compute_open": In(p.groups),
            "compute_engaged": In(p.groups),
            "can_open": In(p.groups),
            "can_close": In(p.groups),
            "can_readres": In(p.waves),
            "can_step": In(1),
            "enable": In(1),
            "clear": In(1),
            "may_act": In(1),
            "drain": In(1),
            "results_room": In(1),
            "asks": In(1),
            "served": In(1),
            "valid": Out(1),
            "command": Out(command_layout()),
            "taken": In(1),
            "reserve": Out(1),
            "opens": Out(p.groups),
            "row": Out(range(p.rows)),
            "wants": Out(1),
            "holds": Out(1),
            "hold_columns": Out(1),
            "active": Out(p.groups),
            "rows": Out(data.ArrayLayout(range(p.rows), p.groups)),
            "steps": Out(1),
            "idle": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        asked = Signal(p.groups)
        missing, given_up = Signal(p.groups), Signal(p.groups)
        settled = Signal()
        m.d.comb += [
            missing.eq(asked & ~self.compute_open),
            given_up.eq(self.compute_open & (~asked | self.drain.replicate(p.groups))
                        & self.enable.replicate(p.groups)),
            self.active.eq(asked | (self.compute_open & self.enable.replicate(p.groups))),
            settled.eq(missing == 0),
        ]

        # One COMP or READRES waits or is under way.
        held = Signal()
        reads = Signal()
        work: Any = Signal(data.StructLayout({
            "column": range(p.columns), "vector": range(p.vector_steps), "first": 1, "relu": 1}),
            reset_less=True)
        wave = Signal(range(p.waves))
        last_wave = Signal()
        steps, shows, ends = Signal(), Signal(), Signal()
        near, may_show = Signal(), Signal()
        unused = Signal()
        # Cycles for the oldest ordinary request, from when on the data bus is free for its column.
        t = p.timing
        longest = p.turn_memory + p.reads * t.burst + t.cl - t.cwl + t.turn
        rest = Signal(range(longest + 1))
        m.d.comb += [
            last_wave.eq(wave == p.waves - 1),
            near.eq(held & settled & ~self.drain & ~rest.any()),
            may_show.eq(near & reads & self.results_room),
            steps.eq(near & ~reads & self.can_step),
            shows.eq(may_show & self.can_readres.bit_select(wave, 1)),
            ends.eq(self.taken & (steps | (shows & last_wave))),
            self.steps.eq(held & ~reads),
            self.hold_columns.eq(may_show),
            self.reserve.eq(self.taken & shows),
            self.idle.eq(~held & (self.active == 0)),
            self.holds.eq(~settled | (held & ~reads & unused)),
        ]
        with m.If(~settled):
            m.d.sync += unused.eq(1)
        with m.Elif(self.taken & steps):
            m.d.sync += unused.eq(0)
        with m.If(rest.any()):
            m.d.sync += rest.eq(Mux(self.asks & ~self.served, rest - 1, 0))
        with m.Elif(self.taken & self.asks):
            with m.If(shows):
                m.d.sync += rest.eq(longest)
            if t.comp == 1:
                with m.Elif(steps):
                    m.d.sync += rest.eq(1)
        with m.If(self.taken & shows):
            m.d.sync += wave.eq(Mux(last_wave, 0, wave + 1))

        given: Any = self.i.payload
        free = Signal()
        m.d.comb += free.eq(~held | ends)
        with m.If(ends):
            m.d.sync += held.eq(0)
        with m.Switch(given.opcode):
            with m.Case(Opcode.G_ACT):
                m.d.comb += self.i.ready.eq(
                    ~held & ~self.compute_engaged.bit_select(given.bank, 1))
            with m.Case(Opcode.PIM_PRE):
                m.d.comb += self.i.ready.eq(~held & settled)
            with m.Default():
                m.d.comb += self.i.ready.eq(free)
        with m.If(self.i.valid & self.i.ready):
            with m.Switch(given.opcode):
                with m.Case(Opcode.G_ACT):
                    for group in range(p.groups):
                        with m.If(given.bank == group):
                            m.d.sync += asked[group].eq(1)
                with m.Case(Opcode.PIM_PRE):
                    m.d.sync += asked.eq(0)
                with m.Default():
                    m.d.sync += [
                        held.eq(1),
                        reads.eq(given.opcode == Opcode.READRES),
                        *(work[name].eq(given[name])
                          for name in ("column", "vector", "first", "relu")),
                    ]
        rows: Any = Signal(self.rows.shape(), name="kept_rows", reset_less=True)
        m.d.comb += self.rows.eq(rows)
        for group in range(p.groups):
            with m.If(self.i.valid & self.i.ready & (given.opcode == Opcode.G_ACT)
                      & (given.bank == group)):
                m.d.sync += rows[group].eq(given.row)

        closable = Signal(p.groups)
        # Found a cycle ahead, with its row: the way from there to a command is long.
        next_found, found = (Signal(range(p.groups), name=name)
                             for name in ("next_to_be_opened", "to_be_opened"))
        known, finds = Signal(), Signal()
        closes = Signal(range(p.groups), name="to_be_closed")
        opens = Signal()
        m.d.comb += [
            closable.eq(given_up & self.can_close),
            closes.eq(_first(closable)),
            self.wants.eq(~settled & ~self.drain),
            next_found.eq(_first(missing)),
            finds.eq(known & missing.bit_select(found, 1) & ~self.drain),
            self.opens.eq(finds << found),
            opens.eq(finds & self.may_act & self.clear & self.can_open.bit_select(found, 1)),
            self.valid.eq(opens | steps | shows | (closable != 0)),
        ]
        m.d.sync += [
            known.eq(~settled),
            found.eq(next_found),
            self.row.eq(Array(rows[group] for group in range(p.groups))[next_found]),
        ]
        with m.If(opens):
            m.d.comb += [
                self.command.opcode.eq(Command.G_ACT),
                self.command.bank.eq(found),
                self.command.row.eq(self.row),
            ]
        with m.Elif(steps):
            m.d.comb += [
                self.command.opcode.eq(Command.COMP),
                *(self.command[name].eq(work[name]) for name in ("column", "vector", "first")),
            ]
        with m.Elif(shows):
            m.d.comb += [
                self.command.opcode.eq(Command.READRES),
                self.command.bank.eq(wave),
                self.command.relu.eq(work.relu),
            ]
        with m.Elif(closable != 0):
            m.d.comb += [
                self.command.opcode.eq(Command.PIM_PRE),
                self.command.bank.eq(closes),
            ]
        return m


def _first(flags: Value) -> Value:
    """Where the lowest of `flags` is that is set."""
    found: Value = Const(len(flags) - 1, range(len(flags)))
    for place in reversed(range(len(flags) - 1)):
        found = Mux(flags[place], place, found)
    return found
