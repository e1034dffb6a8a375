"""The controller of a channel: from requests to commands, one a cycle, each in its time."""

from typing import Any

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.door import Door
from tilewright.pim.layouts import (
    Command,
    column_layout,
    command_layout,
    request_layout,
    status_layout,
)
from tilewright.pim.queue import Queue
from tilewright.pim.refresh import Refresh
from tilewright.pim.timers import TIMERS, Timers
from tilewright.pim.turns import Turns
from tilewright.pim.waves import FROM_TIMERS, Waves
from tilewright_golden.pim import PimParams

__all__ = ["Controller"]


class Controller(wiring.Component):
    """Takes requests and gives commands; of data it sees what a WR or GWRITE brings along.

    Of what is proposed in a cycle the first is issued: REF, a command of GEMVs, a column of
    a request, a row of one. Commands leave through a register, so that what a bank does and what
    the next command waits for are not in one path.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i, i_data, o_status, o_commands
        Of :class:`~tilewright.pim.channel.Channel`.
    written : ``Out(column_layout(params))``
        What a WR or GWRITE on `o_commands` writes.
    read_room, results_room : ``In(1)``
        A column, a beat of results, that is reserved now will find room.
    read_reserve, results_reserve : ``Out(1)``
        Room for one is taken, before its command is on `o_commands`.
    """

    i: stream.Interface
    i_data: stream.Interface
    o_status: stream.Interface
    o_commands: stream.Interface
    written: "data.View[data.StructLayout]"
    read_room: Signal
    results_room: Signal
    read_reserve: Signal
    results_reserve: Signal

    latency = 3
    """Cycles from a request on `i` to a command for it on `o_commands`, as soon as it may be."""

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(p))),
            "o_status": Out(stream.Signature(status_layout())),
            "o_commands": Out(stream.Signature(command_layout(), always_ready=True)),
            "written": Out(column_layout(p)),
            **{name: In(1) for name in ("read_room", "results_room")},
            **{name: Out(1) for name in ("read_reserve", "results_reserve")},
        })

    @property
    def results_depth(self) -> int:
        """Beats of results under way or waiting, so that they do not hold up GEMVs: of two."""
        return 2 * self.params.waves + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.door = door = Door(p)
        m.submodules.queue = queue = Queue(p)
        m.submodules.waves = waves = Waves(p)
        m.submodules.timers = timers = TIMERS[p.buffers](p)
        m.submodules.refresh = refresh = Refresh(p)
        m.submodules.turns = turns = Turns(p)
        for outer, inner in ((self.i, door.i), (self.i_data, door.i_data),
                             (self.o_status, door.o_status)):
            wiring.connect(m, wiring.flipped(outer), inner)
        wiring.connect(m, door.o_queue, queue.i)
        wiring.connect(m, door.o_waves, waves.i)
        m.d.comb += [
            door.pending.eq(queue.pending),
            *(getattr(door, name).eq(getattr(waves, name))
              for name in ("busy", "vectors_busy", "steps_busy")),
            queue.write.eq(door.write),
            self.written.eq(queue.written),
            queue.read_room.eq(self.read_room),
            waves.results_room.eq(self.results_room),
            self.results_reserve.eq(waves.reserve),
        ]
        self._arbitrate(m, queue, waves, timers, refresh)
        self._permit(m, queue, waves, timers, refresh, turns)
        return m

    def _arbitrate(self, m: Module, queue: Queue, waves: Waves, timers: Timers,
                   refresh: Refresh) -> None:
        """One command a cycle."""
        command: Any = Signal(command_layout())
        enable = Signal()
        m.d.comb += enable.eq(refresh.valid | waves.valid | queue.column_valid | queue.row_valid)
        with m.If(refresh.valid):
            m.d.comb += [command.opcode.eq(Command.REF), refresh.taken.eq(1)]
        with m.Elif(waves.valid):
            m.d.comb += [command.eq(waves.command), waves.taken.eq(1)]
        with m.Elif(queue.column_valid):
            m.d.comb += [command.eq(queue.column), queue.column_taken.eq(1)]
        with m.Else():
            m.d.comb += [command.eq(queue.row), queue.row_taken.eq(queue.row_valid)]
        m.d.comb += [
            timers.command.eq(command),
            timers.enable.eq(enable),
            self.read_reserve.eq(queue.column_taken & (queue.column.opcode == Command.RD)),
        ]
        m.d.sync += self.o_commands.valid.eq(enable)
        issued: Any = Signal(command_layout(), name="issued", reset_less=True)
        m.d.comb += self.o_commands.payload.eq(issued)
        m.d.sync += issued.eq(command)

    def _permit(self, m: Module, queue: Queue, waves: Waves, timers: Timers, refresh: Refresh,
                turns: Turns) -> None:
        """What each part may propose."""
        p = self.params
        free = Signal()
        m.d.comb += free.eq(~waves.hold_columns)
        for name in ("open", "rows", "can_act", "can_pre"):
            m.d.comb += getattr(queue, name).eq(getattr(timers, name))
        for name, frees in (("can_read", free), ("can_write", free),
                            ("can_copy", free & ~waves.hold_copy)):
            m.d.comb += getattr(queue, name).eq(
                getattr(timers, name) & Value.cast(frees).replicate(p.banks))
        for name in FROM_TIMERS:
            m.d.comb += getattr(waves, name).eq(getattr(timers, name))
        # A cycle late, so that it is not in one path with what follows from it.
        m.d.sync += queue.close.eq(waves.wants_closed)
        m.d.comb += [
            queue.can_gwrite.eq(timers.can_gwrite & free & ~waves.hold_gwrite),
            queue.drain.eq(refresh.drain),
            queue.may_act.eq(turns.memory_may),
            waves.may_act.eq(turns.compute_may),
            waves.drain.eq(refresh.drain),
            waves.until.eq(refresh.until),
            refresh.held.eq(waves.held),
            refresh.can_refresh.eq(timers.can_refresh),
            waves.asks.eq(queue.asks),
            waves.served.eq(queue.column_taken),
            turns.compute_wants.eq(waves.wants),
            turns.compute_holds.eq(waves.holds),
            turns.memory_wants.eq(queue.waits),
            turns.compute_moves.eq(waves.taken & (waves.command.opcode == Command.G_ACT)),
            turns.memory_moves.eq(queue.column_taken),
        ]
