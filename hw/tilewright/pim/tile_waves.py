"""GEMVs as waves: groups are opened, compute and are closed, one wave behind another."""

from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.pim.layouts import Command, command_layout, request_layout
from tilewright.pim.wave_place import WavePlace
from tilewright_golden.pim import PimParams

__all__ = ["TileWaves", "results_shape", "slot_layout"]


def slot_layout(params: PimParams) -> data.StructLayout:
    """A GEMV under way; its steps in the vector buffer are `vector` to ``end - 1``."""
    p = params
    return data.StructLayout({
        "row": range(p.rows), "column": range(p.columns), "vector": range(p.vector_steps),
        "end": range(p.vector_steps + 1), "steps": range(p.columns + 1), "first": 1, "last": 1,
        "relu": 1})


def results_shape(params: PimParams) -> range:
    """Cycles until the data bus is free for results: after a GEMV's, or after a column and `turn`.
    """
    t = params.timing
    return range(params.columns * t.comp + params.reads * t.burst + t.burst + t.turn)


def _larger(one: Value, other: Value) -> Value:
    return Mux(one > other, one, other)


def _less(value: Value) -> Value:
    """One less, down to 0."""
    return Mux(value == 0, 0, value - 1)


class TileWaves(wiring.Component):
    """The GEMVs that are under way, `tiles` of them, in three places that follow each other.

    At the first of these the groups of a wave are opened, a G_ACT a rank in consecutive cycles;
    at the second the GEMV of the wave is issued, at the third its groups are closed. The first
    runs on into the next tile while the others are behind, so that the activation window alone
    limits a stream of tiles: ``waves * faw`` cycles for each.

    A wave is opened when all of it fits before the deadline of the refresh, down to `comp` - 1
    cycles: what could delay it afterwards is held back (`hold_...`) or has been counted. It must
    have room for its results, and its results' turn on the data bus must come in time.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``, GEMV with its `steps`
    can_activate, can_comp, can_close, results_after
        As :class:`Timers` says.
    computing
        A row of a group is open to compute.
    clear
        No row of `opens` is open to memory that must not be.
    may_act, drain, until
        Groups may be opened; no longer; cycles left to close them.
    results_room
        A beat of results that is reserved now will find room.
    valid, command, taken
        What is to be issued in this cycle, and that it is.
    reserve
        Room of a beat of results is taken.
    opens, row
        Groups that are to be opened next, and their row.
    wants
        Groups would be opened, but for permission and windows.
    held
        They would be, but for the refresh, and none is open.
    hold_gwrite, hold_copy, hold_columns
        GWRITE, COPY, any column would delay a GEMV.
    filled
        Tiles that are under way.
    slots
        These, as :func:`slot_layout` says.
    """

    i: stream.Interface
    can_activate: Signal
    can_comp: Signal
    can_close: Signal
    results_after: Signal
    computing: Signal
    clear: Signal
    may_act: Signal
    drain: Signal
    until: Signal
    results_room: Signal
    valid: Signal
    command: Any
    taken: Signal
    reserve: Signal
    opens: Signal
    row: Signal
    wants: Signal
    held: Signal
    hold_gwrite: Signal
    hold_copy: Signal
    hold_columns: Signal
    filled: Signal
    slots: Any

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "can_activate": In(p.waves),
            "can_comp": In(p.waves),
            "can_close": In(p.groups),
            "results_after": In(results_shape(p)),
            "computing": In(1),
            "clear": In(1),
            "may_act": In(1),
            "drain": In(1),
            "until": In(16),
            "results_room": In(1),
            "valid": Out(1),
            "command": Out(command_layout()),
            "taken": In(1),
            "reserve": Out(1),
            "opens": Out(p.groups),
            "row": Out(range(p.rows)),
            "wants": Out(1),
            "held": Out(1),
            "hold_gwrite": Out(1),
            "hold_copy": Out(1),
            "hold_columns": Out(1),
            "filled": Out(p.tiles),
            "slots": Out(data.ArrayLayout(slot_layout(p), p.tiles)),
        })

    @property
    def _to_comp(self) -> int:
        """Cycles from the first G_ACT of a wave to its GEMV, if nothing delays it."""
        return self.params.ranks - 1 + self.params.timing.rcd_comp

    @property
    def _to_comp_most(self) -> int:
        """The same, whatever was issued before, up to its turn to read the vector buffer."""
        t = self.params.timing
        return max(self._to_comp, t.cl - 1, t.cwl + t.burst - 1, t.burst + t.turn - 1) + t.comp - 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.opening = opening = WavePlace(p, p.ranks)
        m.submodules.computing_at = computes = WavePlace(p, 1)
        m.submodules.closing = closing = WavePlace(p, p.ranks)

        # Tiles with waves to be opened; waves that are open and have no GEMV yet; those to close.
        to_open = Signal(range(p.tiles + 1))
        to_comp = Signal(range(p.waves + 1))
        to_close = Signal(range(p.waves + 1))
        enters, opened, begins = Signal(), Signal(), Signal()
        m.d.comb += [
            opened.eq(opening.moves & opening.ends),
            begins.eq(opening.moves & (opening.rank == 0)),
            enters.eq(self.i.valid & self.i.ready),
        ]
        m.d.sync += [
            to_open.eq(to_open + enters - (opening.moves & opening.leaves)),
            to_comp.eq(to_comp + opened - computes.moves),
            to_close.eq(to_close + computes.moves - (closing.moves & closing.ends)),
        ]
        self._keep(m, enters, closing.moves & closing.leaves)

        # Of a wave that has begun, the G_ACTs of all ranks were allowed.
        head = self._slot(m, opening, "head")
        goes_on, may_begin, opens = Signal(), Signal(), Signal()
        in_turn, in_time = self._outlook(m, head, to_open != 0, to_comp != 0, begins)
        m.d.comb += [
            goes_on.eq(opening.rank != 0),
            may_begin.eq((to_open != 0) & ~goes_on & in_turn & ~self.drain
                         & (self.results_room | ~head.last)),
            self.wants.eq(may_begin & in_time),
            self.held.eq(may_begin & ~in_time & self.may_act & ~self.computing),
            self.row.eq(head.row),
            self.opens.eq(_one_of(opening.wave, p.waves).replicate(p.ranks)
                          & self.wants.replicate(p.groups)),
            opens.eq(goes_on | (self.wants & self.may_act & self.clear
                                & self.can_activate.bit_select(opening.wave, 1))),
            self.reserve.eq(begins & head.last),
        ]

        work = self._slot(m, computes, "work")
        comps, closes, length = Signal(), Signal(), Signal(range(p.columns * p.timing.comp + 1))
        group = Signal(range(p.groups))
        m.d.comb += [
            length.eq(work.steps * p.timing.comp),
            comps.eq((to_comp != 0) & self.can_comp.bit_select(computes.wave, 1)
                     & (~work.last | (length >= self.results_after))),
            group.eq(closing.wave + closing.rank * p.waves),
            closes.eq((to_close != 0) & self.can_close.bit_select(group, 1)),
            self.valid.eq(opens | comps | closes),
        ]
        # A GEMV that lets its cycle go waits for its next turn at the vector buffer.
        with m.If(comps & ~goes_on):
            m.d.comb += [
                self.command.opcode.eq(Command.GEMV),
                self.command.bank.eq(computes.wave),
                *(self.command[name].eq(work[name])
                  for name in ("column", "vector", "steps", "first", "last")),
                self.command.relu.eq(work.last & work.relu),
                computes.moves.eq(self.taken),
            ]
        with m.Elif(opens):
            m.d.comb += [
                self.command.opcode.eq(Command.G_ACT),
                self.command.bank.eq(opening.wave + opening.rank * p.waves),
                self.command.row.eq(head.row),
                opening.moves.eq(self.taken),
            ]
        with m.Elif(closes):
            m.d.comb += [
                self.command.opcode.eq(Command.PIM_PRE),
                self.command.bank.eq(group),
                closing.moves.eq(self.taken),
            ]
        self._hold(m, opened, computes.moves, work.last & (length < self._bus))
        return m

    def _keep(self, m: Module, enters: Value, leaves: Value) -> None:
        """Tiles enter `slots`, and leave them, in turn."""
        p = self.params
        count = Signal(range(p.tiles + 1))
        entry, exit_ = (Signal(range(p.tiles), name=name) for name in ("entry", "exit"))
        given: Any = self.i.payload
        m.d.comb += self.i.ready.eq(count != p.tiles)
        m.d.sync += count.eq(count + enters - leaves)
        for moves, place in ((enters, entry), (leaves, exit_)):
            with m.If(moves):
                m.d.sync += place.eq(Mux(place == p.tiles - 1, 0, place + 1))
        for number in range(p.tiles):
            slot: Any = Signal(slot_layout(p), name=f"slot_{number}", reset_less=True)
            m.d.comb += self.slots[number].eq(slot)
            with m.If(leaves & (exit_ == number)):
                m.d.sync += self.filled[number].eq(0)
            with m.If(enters & (entry == number)):
                m.d.sync += [
                    self.filled[number].eq(1),
                    *(slot[name].eq(given[name]) for name in (
                        "row", "column", "vector", "steps", "first", "last", "relu")),
                    slot.end.eq(given.vector + given.steps),
                ]

    def _slot(self, m: Module, place: WavePlace, name: str) -> Any:
        """The tile at `place`."""
        found: Any = Signal(slot_layout(self.params), name=name)
        m.d.comb += found.as_value().eq(
            Array(self.slots[number].as_value() for number in range(self.params.tiles))[place.tile])
        return found

    def _outlook(self, m: Module, head: Any, known: Value, pending: Value,
                 begins: Value) -> tuple[Signal, Signal]:
        """Of the wave to be opened: its results would not wait for their turn on the bus; it
        would be closed in time.

        Both are of the cycle before. When a wave has been opened they are not looked at until
        the command bus may have done all that it causes at once: what a wave then delays is only
        closed later, by a few cycles for each wave behind, which are counted.
        """
        p, t = self.params, self.params.timing
        rest = p.ranks + t.comp + 1
        behind = rest + p.ranks
        last_close = max(t.rtp - t.comp + p.ranks - 1, 1 - t.rp)
        soonest = t.rc - t.rp + p.ranks - 1
        pause = Signal(range(rest + 1))
        looked, in_turn, in_time = (
            Signal(name=name) for name in ("looked", "looked_in_turn", "looked_in_time"))
        length = Signal(range(p.columns * t.comp + 1), name="head_length")
        longest = self._to_comp_most + p.columns * t.comp
        alone = Signal(range(max(longest + max(last_close, 0), soonest) + 1))
        needs = Signal(range((1 << 16) + behind))
        closed = Signal(16, name="closed_after")
        results = Signal(range(longest + p.reads * t.burst + 1), name="shown_after")
        after = Signal(range(self._to_comp + p.columns * t.comp + 2))
        m.d.comb += [
            length.eq(head.steps * t.comp),
            alone.eq(_larger(length + (self._to_comp_most + last_close), Const(soonest))),
            needs.eq(_larger(alone, closed + behind)),
            after.eq(length + (self._to_comp + 1)),
        ]
        m.d.sync += [
            looked.eq(known & ~self.drain),
            in_time.eq(needs < self.until),
            in_turn.eq(~head.last | ((self.results_after <= after)
                                     & (~pending | (results + (rest - 1) <= after)))),
            pause.eq(_less(pause)),
            closed.eq(_less(closed)),
            results.eq(_less(results)),
        ]
        with m.If(begins):
            m.d.sync += [pause.eq(rest), closed.eq(needs - 1)]
            with m.If(head.last):
                m.d.sync += results.eq(length + (self._to_comp_most + p.reads * t.burst - 1))
        turn = Signal(name="in_turn")
        m.d.comb += turn.eq(looked & (pause == 0) & in_turn)
        return turn, in_time

    @property
    def _bus(self) -> int:
        """Cycles that a column keeps the data bus from results."""
        return self.params.timing.burst + self.params.timing.turn

    def _hold(self, m: Module, opened: Value, computes: Value, short: Value) -> None:
        """Columns that would delay a GEMV wait for it, from when on they would."""
        p, t = self.params, self.params.timing
        for held, gap, where in ((self.hold_gwrite, t.cwl + t.burst, Const(1)),
                                 (self.hold_copy, t.cl, Const(1)),
                                 (self.hold_columns, self._bus, short)):
            name = held.name
            near = Signal(range(p.waves + 1), name=f"near_{name}")
            comes = delay(m, opened, max(t.rcd_comp - gap, 0), f"opened_{name}", reset=True)
            m.d.sync += near.eq(near + comes - computes)
            m.d.comb += held.eq((near != 0) & where)


def _one_of(place: Value, count: int) -> Value:
    return Cat(place == number for number in range(count))
