"""The sequencer of all that computes: GEMVs, and requests that do so one by one."""

from collections.abc import Callable
from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.conflict import CLASHES, always, itself
from tilewright.pim.layouts import Opcode, command_layout, request_layout
from tilewright.pim.raw_rows import RawRows
from tilewright.pim.tile_waves import TileWaves, results_shape
from tilewright_golden.pim import PimParams

__all__ = ["FROM_TIMERS", "Waves", "busy_layout", "steps_layout"]

FROM_TIMERS = ("engaged", "rows", "compute_open", "compute_engaged", "compute_rows", "can_open",
               "can_activate", "can_comp", "can_step", "can_close", "can_readres", "results_after")
"""Members of `Waves` that are those of `Timers`."""


def busy_layout(params: PimParams) -> data.StructLayout:
    """A row that is in use to compute."""
    return data.StructLayout({"valid": 1, "row": range(params.rows)})


def steps_layout(params: PimParams) -> data.StructLayout:
    """Steps of the vector buffer that are in use, `begin` to ``end - 1``."""
    return data.StructLayout({"valid": 1, "begin": range(params.vector_steps),
                              "end": range(params.vector_steps + 1)})


class Waves(wiring.Component):
    """GEMV, G_ACT, COMP, READRES and PIM_PRE, in the order in which they come.

    `tiles` GEMVs are under way at once, wave behind wave (:class:`TileWaves`); the other requests
    are done one by one (:class:`RawRows`), and only while there is no GEMV.

    In each cycle it proposes one command; it holds only for this cycle, and what is `taken` is
    issued in it. While a wave is being opened (G_ACTs of its ranks in consecutive cycles) each
    proposal must be taken.

    A GEMV that finds room enters in the cycle in which it is offered; its first G_ACT may follow
    two cycles later. GEMVs that follow each other take ``waves * faw`` cycles each.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``
        Requests that no request before them conflicts with; a GEMV has its `steps`.
    engaged, rows, compute_open, compute_engaged, compute_rows, can_open, can_activate, can_comp,
    can_step, can_close, can_readres, results_after
        As :class:`Timers` says.
    may_act
        Groups may be opened.
    drain, until
        As :class:`Refresh` says.
    results_room
        A beat of results that is reserved now will find room.
    asks, served
        The oldest ordinary request waits for nothing but commands; its column is issued.
    valid, command, taken
        What is to be issued in this cycle, and that it is.
    reserve
        Room of a beat of results is taken, before the GEMV or READRES is issued.
    wants_closed
        Banks whose rows are open to memory and must be closed.
    wants
        Groups would be opened, but for permission and windows.
    holds
        Of groups that only serve together not all are open, or they have not yet.
    held
        They would be, but for the refresh, and none is open.
    hold_gwrite, hold_copy, hold_columns
        GWRITE, COPY, any column would delay a GEMV or results: none may be issued.
    busy : `tiles` rows of all banks, then one for each group, of its banks
        What is under way or engaged to compute, as :func:`busy_layout` says.
    vectors_busy
        Steps of the vector buffer that GEMVs under way read.
    steps_busy
        A COMP that is under way reads the vector buffer.
    idle
        Nothing is under way or open to compute.
    """

    i: stream.Interface
    engaged: Signal
    rows: Any
    compute_open: Signal
    compute_engaged: Signal
    compute_rows: Any
    can_open: Signal
    can_activate: Signal
    can_comp: Signal
    can_step: Signal
    can_close: Signal
    can_readres: Signal
    results_after: Signal
    may_act: Signal
    drain: Signal
    until: Signal
    results_room: Signal
    asks: Signal
    served: Signal
    valid: Signal
    command: Any
    taken: Signal
    reserve: Signal
    wants_closed: Signal
    wants: Signal
    holds: Signal
    held: Signal
    hold_gwrite: Signal
    hold_copy: Signal
    hold_columns: Signal
    busy: Any
    vectors_busy: Any
    steps_busy: Signal
    idle: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "engaged": In(p.banks),
            "rows": In(data.ArrayLayout(range(p.rows), p.banks)),
            "compute_open": In(p.groups),
            "compute_engaged": In(p.groups),
            "compute_rows": In(data.ArrayLayout(range(p.rows), p.groups)),
            "can_open": In(p.groups),
            "can_activate": In(p.waves),
            "can_comp": In(p.waves),
            "can_step": In(1),
            "can_close": In(p.groups),
            "can_readres": In(p.waves),
            "results_after": In(results_shape(p)),
            "may_act": In(1),
            "drain": In(1),
            "until": In(16),
            "results_room": In(1),
            "asks": In(1),
            "served": In(1),
            "valid": Out(1),
            "command": Out(command_layout()),
            "taken": In(1),
            "reserve": Out(1),
            "wants_closed": Out(p.banks),
            "wants": Out(1),
            "holds": Out(1),
            "held": Out(1),
            "hold_gwrite": Out(1),
            "hold_copy": Out(1),
            "hold_columns": Out(1),
            "busy": Out(data.ArrayLayout(busy_layout(p), p.tiles + p.groups)),
            "vectors_busy": Out(data.ArrayLayout(steps_layout(p), p.tiles)),
            "steps_busy": Out(1),
            "idle": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.tile_waves = tiles = TileWaves(p)
        m.submodules.raw_rows = raw = RawRows(p)

        # One of the two works at a time.
        given: Any = self.i.payload
        gemv, free = Signal(), Signal()
        m.d.comb += [
            gemv.eq(given.opcode == Opcode.GEMV),
            free.eq(tiles.filled == 0),
            tiles.i.payload.eq(given),
            raw.i.payload.eq(given),
            tiles.i.valid.eq(self.i.valid & gemv & raw.idle),
            raw.i.valid.eq(self.i.valid & ~gemv & free),
            self.i.ready.eq(Mux(gemv, tiles.i.ready & raw.idle, raw.i.ready & free)),
            raw.enable.eq(free),
            self.idle.eq(free & raw.idle),
            self.valid.eq(tiles.valid | raw.valid),
            self.command.eq(Mux(free, raw.command, tiles.command)),
            self.held.eq(tiles.held),
            self.hold_gwrite.eq(tiles.hold_gwrite),
            self.hold_copy.eq(tiles.hold_copy),
            self.hold_columns.eq(tiles.hold_columns | raw.hold_columns),
            self.reserve.eq(tiles.reserve | raw.reserve),
            self.wants.eq(tiles.wants | raw.wants),
            self.holds.eq(raw.holds),
            raw.asks.eq(self.asks),
            raw.served.eq(self.served),
            tiles.computing.eq(self.compute_open != 0),
            tiles.until.eq(self.until),
            *(tiles_or_raw.eq(of_timers) for tiles_or_raw, of_timers in (
                (tiles.can_activate, self.can_activate), (tiles.can_comp, self.can_comp),
                (tiles.can_close, self.can_close), (tiles.results_after, self.results_after),
                (raw.compute_open, self.compute_open),
                (raw.compute_engaged, self.compute_engaged), (raw.can_open, self.can_open),
                (raw.can_close, self.can_close), (raw.can_readres, self.can_readres),
                (raw.can_step, self.can_step))),
        ]
        clear = Signal()
        for part in (tiles, raw):
            m.d.comb += [
                part.may_act.eq(self.may_act),
                part.drain.eq(self.drain),
                part.results_room.eq(self.results_room),
                part.taken.eq(self.taken),
                part.clear.eq(clear),
            ]

        # Rows of memory that keep the next groups closed.
        opens = Signal(p.groups)
        m.d.comb += opens.eq(tiles.opens | raw.opens)
        wanted = Mux(free, raw.row, tiles.row)
        in_way = CLASHES[p.buffers]
        blocks = Signal(p.banks)
        for bank in range(p.banks):
            m.d.comb += blocks[bank].eq(opens[bank // p.group] & self.engaged[bank]
                                        & in_way(self.rows[bank], wanted))
        m.d.comb += [
            clear.eq(blocks == 0),
            self.wants_closed.eq(blocks & _ASKS[p.buffers](self.may_act).replicate(p.banks)),
        ]
        self._busy(m, tiles, raw)
        return m

    def _busy(self, m: Module, tiles: TileWaves, raw: RawRows) -> None:
        p = self.params
        for number in range(p.tiles):
            slot: Any = tiles.slots[number]
            steps: Any = self.vectors_busy[number]
            m.d.comb += [
                self.busy[number].as_value().eq(Cat(tiles.filled[number], slot.row)),
                steps.valid.eq(tiles.filled[number]),
                steps.begin.eq(slot.vector),
                steps.end.eq(slot.end),
            ]
        for group in range(p.groups):
            active = raw.active[group]
            m.d.comb += self.busy[p.tiles + group].as_value().eq(Cat(
                active | self.compute_engaged[group],
                Mux(active, raw.rows[group], self.compute_rows[group])))
        m.d.comb += self.steps_busy.eq(raw.steps)


_ASKS: dict[int, Callable[[Value], Value]] = {1: itself, 2: always}
"""When such a row is to be closed: one buffer is taken from requests only in GEMVs' turn."""
