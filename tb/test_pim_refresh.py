"""When a channel is refreshed: never late, and no earlier than closing rows may take."""

from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import Command, command_layout
from tilewright.pim.refresh import Refresh
from tilewright.pim.timers import TIMERS
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.timing import AIM
from tilewright_sim.batch import Batch

CHOSEN = {"kind": 2, "bank": 6, "held": 1, "idle": 1}
CYCLES = 20000


class Rig(wiring.Component):
    """Opens a bank, or writes to it, whenever that may be done; closes all when it has to.

    While rows are closed, `Refresh.others` cycles with `idle` are those of other commands.
    """

    i: stream.Interface
    o: stream.Interface
    o_issued: stream.Interface
    o_state: stream.Interface

    def __init__(self, params: PimParams, refresh: type[Refresh]) -> None:
        self.params = p = params
        self.refresh = refresh(p)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(CHOSEN))),
            "o": Out(stream.Signature(1, always_ready=True)),
            "o_issued": Out(stream.Signature(command_layout(), always_ready=True)),
            "o_state": Out(stream.Signature(
                data.StructLayout({"until": 16, "drain": 1, "open": p.banks}),
                always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, refresh = self.params, self.refresh
        m.submodules.refresh = refresh
        m.submodules.timers = timers = TIMERS[p.buffers](p)
        given: Any = self.i.payload
        others = Signal(range(refresh.others + 1))
        command: Any = timers.command
        m.d.comb += [
            self.i.ready.eq(1),
            self.o.valid.eq(self.i.valid),
            refresh.held.eq(given.held & self.i.valid),
            refresh.can_refresh.eq(timers.can_refresh),
            self.o_issued.valid.eq(timers.enable),
            self.o_issued.payload.eq(command),
            self.o_state.valid.eq(1),
            self.o_state.payload.as_value().eq(
                Value.cast(refresh.until) | (refresh.drain << 16) | (timers.open << 17)),
            command.bank.eq(given.bank),
        ]
        with m.If(refresh.valid):
            m.d.comb += [timers.enable.eq(1), command.opcode.eq(Command.REF), refresh.taken.eq(1)]
        with m.Elif(refresh.drain):
            with m.If(given.idle & (others != 0)):
                m.d.sync += others.eq(others - 1)
            with m.Else():
                m.d.comb += [timers.enable.eq(timers.can_pre.any()),
                             command.opcode.eq(Command.PRE)]
                for bank in range(p.banks):
                    with m.If(timers.can_pre[bank]):
                        m.d.comb += command.bank.eq(bank)
        with m.Else():
            m.d.sync += others.eq(refresh.others)
            for kind, opcode, flags in ((0, Command.ACT, timers.can_act),
                                        (1, Command.WR, timers.can_write),
                                        (2, Command.RD, timers.can_read)):
                with m.If(self.i.valid & (given.kind == kind)):
                    m.d.comb += [timers.enable.eq(flags.bit_select(given.bank, 1)),
                                 command.opcode.eq(opcode)]
        return m


PLACES = {"neupims": PimParams(banks=16, rows=2),
          "aim": PimParams(timing=AIM, banks=8, group=2, rows=2, buffers=1)}


@cache
def run(place: str, held: float, idle: float, seed: int,
        refresh: type[Refresh] = Refresh) -> tuple[np.ndarray, dict[str, Any], int]:
    """Cycles of REF, the state of every cycle, and the cycles of a run."""
    p = PLACES[place]
    rng = np.random.default_rng(seed)
    given = {"kind": rng.integers(3, size=CYCLES), "bank": rng.integers(p.banks, size=CYCLES),
             "held": rng.random(CYCLES) < held, "idle": rng.random(CYCLES) < idle}
    batch = Batch(Rig(p, refresh), name="pim_refresh_rig")
    result = batch.run({"i": given}, {"o": CYCLES}, seed=seed)
    issued, state = result.traces["o_issued"], result.traces["o_state"]
    return issued["cycle"][issued["opcode"] == Command.REF.value], state, CYCLES


def late(place: str, refreshes: np.ndarray, cycles: int) -> bool:
    """Whether a REF is too late, the first counted from reset."""
    refi = PLACES[place].timing.refi
    return bool((np.diff(np.concatenate([[0], refreshes, [cycles]])) > refi).any())


@pytest.mark.parametrize("idle", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("place", PLACES)
def test_refresh_is_in_time(place: str, idle: float) -> None:
    p = PLACES[place]
    refreshes, state, cycles = run(place, 0.0, idle, seed=1)
    assert len(refreshes) >= CYCLES // p.timing.refi
    assert not late(place, refreshes, cycles)
    # It begins no earlier than it must for its worst case.
    begins = np.flatnonzero(np.diff(state["drain"].astype(int)) == 1) + 1
    last = np.concatenate([[-1], refreshes])
    deadline = last[np.searchsorted(refreshes, begins)] + p.timing.refi
    assert (deadline - p.timing.rp - begins == Refresh(p).lead).all()
    # `until` says when rows have to be closed.
    held = np.flatnonzero(state["until"])
    deadline = last[np.searchsorted(refreshes, held)] + p.timing.refi
    assert (held + state["until"][held] + p.timing.rp <= deadline).all()
    assert (state["drain"][state["until"] == 0] == 1).all()


@pytest.mark.parametrize("place", PLACES)
def test_refresh_waits_for_nothing_else(place: str) -> None:
    p = PLACES[place]
    refreshes, state, cycles = run(place, 0.001, 0.0, seed=2)
    assert not late(place, refreshes, cycles)
    assert len(refreshes) > CYCLES / p.timing.refi * 1.5
    # REF comes as soon as the last row is closed for so long and was opened so long ago, or the
    # last one is over.
    opens = np.flatnonzero(state["open"])
    closed = opens[np.searchsorted(opens, refreshes) - 1] + p.timing.rp
    begins = np.flatnonzero(state["open"][1:] & ~state["open"][:-1])
    opened = begins[np.searchsorted(begins, refreshes) - 1] + p.timing.rc
    over = np.concatenate([[0], refreshes[:-1] + p.timing.rfc])
    assert (refreshes == np.max([closed, opened, over], axis=0)).all()


class TooLate(Refresh):
    """Leaves less time than rows may take."""

    @property
    def lead(self) -> int:
        return self.params.timing.ras // 2


def test_a_refresh_that_begins_too_late_is_seen() -> None:
    refreshes, _, cycles = run("neupims", 0.0, 1.0, seed=1, refresh=TooLate)
    assert late("neupims", refreshes, cycles)
