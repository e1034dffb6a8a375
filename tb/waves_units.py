"""The sequencer of GEMVs with the timers and the refresh of a channel, for its tests."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import Command, command_layout, request_layout
from tilewright.pim.refresh import Refresh
from tilewright.pim.timers import TIMERS
from tilewright.pim.waves import FROM_TIMERS, Waves
from tilewright_golden.pim import PimParams


def timed(payload: data.StructLayout) -> data.StructLayout:
    """What comes in cycle `at` or later."""
    return data.StructLayout({name: field.shape for name, field in payload} | {"at": 24})


def shown(params: PimParams) -> data.StructLayout:
    """What the sequencer tells others in a cycle."""
    p = params
    rows = p.tiles + p.groups
    return data.StructLayout({
        "busy": rows, "rows": data.ArrayLayout(range(p.rows), rows), "vectors": p.tiles,
        **{name: data.ArrayLayout(range(p.vector_steps + 1), p.tiles) for name in ("begin", "end")},
        "steps": 1, "idle": 1, "entered": 1, "held": 1, "wants": 1})


class WavesRig(wiring.Component):
    """Requests to the sequencer and, behind it, commands of others, as soon as rules allow them.

    Rows that the sequencer wants closed, and all for a refresh, are closed first. Of others those
    are dropped that would find their row closed or, for an ACT, open or in use to compute. A
    credit for a beat of results comes with each of `i_room`.
    """

    i: stream.Interface
    i_other: stream.Interface
    i_room: stream.Interface
    o_commands: stream.Interface
    o_state: stream.Interface

    def __init__(self, params: PimParams, waves: type[Waves] = Waves) -> None:
        self.params = p = params
        self.waves = waves
        super().__init__({
            "i": In(stream.Signature(timed(request_layout()))),
            "i_other": In(stream.Signature(timed(command_layout()))),
            "i_room": In(stream.Signature(data.StructLayout({"at": 24}))),
            "o_commands": Out(stream.Signature(command_layout(), always_ready=True)),
            "o_state": Out(stream.Signature(shown(p), always_ready=True, always_valid=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.waves = waves = self.waves(p)
        m.submodules.timers = timers = TIMERS[p.buffers](p)
        m.submodules.refresh = refresh = Refresh(p)
        cycle = Signal(24)
        m.d.sync += cycle.eq(cycle + 1)

        given: Any = self.i.payload
        credit = Signal(16)
        m.d.comb += [
            waves.i.valid.eq(self.i.valid & (cycle >= given.at)),
            Value.cast(waves.i.payload).eq(Value.cast(given)),
            self.i.ready.eq(waves.i.ready & (cycle >= given.at)),
            self.i_room.ready.eq(cycle >= self.i_room.payload.at),
            waves.results_room.eq(credit != 0),
        ]
        m.d.sync += credit.eq(credit + (self.i_room.valid & self.i_room.ready) - waves.reserve)
        for name in FROM_TIMERS:
            m.d.comb += Value.cast(getattr(waves, name)).eq(Value.cast(getattr(timers, name)))
        m.d.comb += [
            waves.may_act.eq(1), waves.drain.eq(refresh.drain), waves.until.eq(refresh.until),
            refresh.held.eq(waves.held), refresh.can_refresh.eq(timers.can_refresh),
        ]

        other: Any = self.i_other.payload
        bank = other.bank
        allowed = Signal()
        with m.Switch(other.opcode):
            for opcode, flags, holds in (
                    (Command.ACT, timers.can_act, Const(0)),
                    (Command.RD, timers.can_read, Const(0)),
                    (Command.WR, timers.can_write, Const(0)),
                    (Command.COPY, timers.can_copy, waves.hold_copy),
                    (Command.GWRITE, timers.can_gwrite, waves.hold_gwrite)):
                with m.Case(opcode):
                    columns = Const(opcode != Command.ACT) & waves.hold_columns
                    several = flags.bit_select(bank, 1) if len(flags) > 1 else flags
                    m.d.comb += allowed.eq(several & ~holds & ~columns)
        goes, drops, in_use, closes = Signal(), Signal(), Signal(), Signal(p.banks)
        used = [waves.busy[number] for number in range(p.tiles + p.groups)]
        is_open = timers.open.bit_select(bank, 1)
        m.d.comb += [
            closes.eq((waves.wants_closed | refresh.drain.replicate(p.banks)) & timers.can_pre),
            in_use.eq(is_open | Cat(
                row.valid & (row.row == other.row) for row in used).any()),
            drops.eq((cycle >= other.at) & ~goes & (other.opcode != Command.GWRITE)
                     & Mux(other.opcode == Command.ACT, in_use, ~is_open)),
            self.i_other.ready.eq(drops),
            goes.eq(self.i_other.valid & allowed & ~refresh.drain & (cycle >= other.at)
                    & ~(in_use & (other.opcode == Command.ACT))
                    & ~waves.wants_closed.bit_select(bank, 1)),
        ]
        command: Any = timers.command
        m.d.comb += timers.enable.eq(1)
        with m.If(refresh.valid):
            m.d.comb += [command.opcode.eq(Command.REF), refresh.taken.eq(1)]
        with m.Elif(waves.valid):
            m.d.comb += [command.eq(waves.command), waves.taken.eq(1)]
        with m.Elif(closes.any()):
            m.d.comb += command.opcode.eq(Command.PRE)
            for number in reversed(range(p.banks)):
                with m.If(closes[number]):
                    m.d.comb += command.bank.eq(number)
        with m.Elif(goes):
            m.d.comb += [Value.cast(command).eq(Value.cast(other)), self.i_other.ready.eq(1)]
            with m.If((other.opcode != Command.ACT) & (other.opcode != Command.GWRITE)):
                m.d.comb += command.row.eq(timers.rows[bank])
        with m.Else():
            m.d.comb += timers.enable.eq(0)
        state: Any = self.o_state.payload
        m.d.comb += [
            self.o_commands.valid.eq(timers.enable),
            self.o_commands.payload.eq(command),
            state.steps.eq(waves.steps_busy),
            state.idle.eq(waves.idle),
            state.entered.eq(waves.i.valid & waves.i.ready),
            state.held.eq(waves.held),
            state.wants.eq(waves.wants),
        ]
        for number in range(p.tiles + p.groups):
            m.d.comb += [
                state.busy[number].eq(waves.busy[number].valid),
                state.rows[number].eq(waves.busy[number].row),
            ]
        for number in range(p.tiles):
            steps: Any = waves.vectors_busy[number]
            m.d.comb += [
                state.vectors[number].eq(steps.valid),
                state.begin[number].eq(steps.begin),
                state.end[number].eq(steps.end),
            ]
        return m
