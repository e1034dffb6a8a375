"""What a channel's banks allow in each cycle: rows that are open, and the rules of time."""

from typing import Any, ClassVar

from amaranth.hdl import Array, Cat, Const, Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.data_bus import DataBus
from tilewright.pim.layouts import Command, command_layout
from tilewright.pim.rank_timer import RankTimer
from tilewright.pim.rows import DualRows, Rows, SingleRows
from tilewright.pim.wave_timer import WaveTimer
from tilewright_golden.pim import PimParams

__all__ = ["TIMERS", "DualTimers", "SingleTimers", "Timers"]


class Timers(wiring.Component):
    """State of all rows and every rule of `Timing` but that of the refresh interval.

    A flag says that its command may be issued in this cycle: all distances are kept and what it
    needs to be open or closed is so. That a row is never open in both buffers, and hazards of
    data, are left to who issues. `command` may depend on the flags of the same cycle.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    command, enable
        What is issued in this cycle, and that something is.
    open, engaged, rows
        By bank: whether its memory buffer holds a row, whether it is so or was so until less than
        `rp` cycles ago, where another buffer might open that row, and which row.
    compute_open, compute_engaged, compute_rows
        By group: the same of the row that is open to compute.
    can_act, can_pre, can_read, can_write, can_copy
        By bank: ACT, PRE, RD, WR, COPY.
    can_gwrite
        GWRITE.
    can_open
        By group: G_ACT of this one.
    can_activate
        By wave: G_ACT of its groups in consecutive cycles that begin with this one, rank 0 first,
        when nothing else is issued in these.
    can_comp
        By wave: GEMV. With `last` also ``steps * comp >= results_after`` is needed.
    can_step
        COMP, of all banks.
    can_close
        By group: PIM_PRE.
    can_readres
        By wave: READRES, where it is a command of its own.
    can_refresh
        REF.
    results_after
        Cycles until the data bus is free for results. GEMVs' results come in their order.
    """

    command: Any
    enable: Signal
    open: Signal
    engaged: Signal
    rows: Any
    compute_open: Signal
    compute_engaged: Signal
    compute_rows: Any
    can_act: Signal
    can_pre: Signal
    can_read: Signal
    can_write: Signal
    can_copy: Signal
    can_gwrite: Signal
    can_open: Signal
    can_activate: Signal
    can_comp: Signal
    can_step: Signal
    can_close: Signal
    can_readres: Signal
    can_refresh: Signal
    results_after: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self._bus = DataBus(p)
        super().__init__({
            "command": In(command_layout()),
            "enable": In(1),
            "open": Out(p.banks),
            "engaged": Out(p.banks),
            "rows": Out(data.ArrayLayout(range(p.rows), p.banks)),
            "compute_open": Out(p.groups),
            "compute_engaged": Out(p.groups),
            "compute_rows": Out(data.ArrayLayout(range(p.rows), p.groups)),
            "can_act": Out(p.banks),
            "can_pre": Out(p.banks),
            "can_read": Out(p.banks),
            "can_write": Out(p.banks),
            "can_copy": Out(p.banks),
            "can_gwrite": Out(1),
            "can_open": Out(p.groups),
            "can_activate": Out(p.waves),
            "can_comp": Out(p.waves),
            "can_step": Out(1),
            "can_close": Out(p.groups),
            "can_readres": Out(p.waves),
            "can_refresh": Out(1),
            "results_after": Out(self._bus.results_after.shape()),
        })

    rows_of: ClassVar[type[Rows]]
    """What its row buffers are."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, t = self.params, self.params.timing
        given = self._decoded(m)
        bank: Any = self.command.bank[:(p.banks - 1).bit_length()]
        numbers = Signal(p.banks)
        reads = Signal()
        m.d.comb += [
            numbers.eq(Const(1, p.banks) << bank),
            reads.eq(given[Command.RD] | given[Command.COPY]),
        ]
        m.submodules.rows = rows = self.rows_of(p)
        m.d.comb += [
            rows.act.eq(given[Command.ACT]),
            rows.pre.eq(given[Command.PRE]),
            rows.read.eq(reads),
            rows.write.eq(given[Command.WR]),
            rows.banks.eq(numbers),
            rows.activate.eq(given[Command.G_ACT]),
            rows.close.eq(given[Command.PIM_PRE]),
            rows.groups.eq(numbers),
            rows.row.eq(self.command.row),
            self.open.eq(rows.open),
            self.engaged.eq(rows.engaged),
            Value.cast(self.rows).eq(Value.cast(rows.rows)),
            self.compute_open.eq(rows.compute_open),
            self.compute_engaged.eq(rows.compute_engaged),
            Value.cast(self.compute_rows).eq(Value.cast(rows.compute_rows)),
            self.can_pre.eq(rows.can_pre),
        ]

        wave_of_bank = Signal(range(p.waves))
        m.d.comb += wave_of_bank.eq(
            Array(number // p.group % p.waves for number in range(p.banks))[bank])
        ranks: list[RankTimer] = []
        for number in range(p.ranks):
            timer = RankTimer(t, p.waves)
            m.submodules[f"rank_{number}"] = timer
            ranks.append(timer)
            of_bank = Signal(name=f"bank_in_rank_{number}")
            of_group = Signal(name=f"group_in_rank_{number}")
            for here, value, size in ((of_bank, bank, p.banks // p.ranks),
                                      (of_group, self.command.bank, p.waves)):
                m.d.comb += here.eq((value >= size) == number if p.ranks > 1 else 1)
            m.d.comb += [
                timer.act.eq(given[Command.ACT] & of_bank),
                timer.read.eq(reads & of_bank),
                timer.write.eq(given[Command.WR] & of_bank),
                timer.activate.eq(given[Command.G_ACT] & of_group),
                timer.wave.eq(wave_of_bank),
            ]

        # REF forbids everything for a while, of which closed rows leave only what asks for this.
        refreshing = Signal(range(t.rfc))
        quiet = Signal()
        m.d.comb += quiet.eq(refreshing == 0)
        m.d.sync += refreshing.eq(refreshing - ~quiet)
        with m.If(given[Command.REF]):
            m.d.sync += refreshing.eq(t.rfc - 1)

        bus = self._bus
        waves = self._waves(m, given, numbers, reads)
        self._computes(m, waves, rows, ranks, quiet, self._loaded(m, given))
        m.d.comb += self.can_gwrite.eq(bus.can_write & quiet)
        act = Signal(p.groups)
        read = Signal(p.groups)
        write = Signal(p.groups)
        for group in range(p.groups):
            rank, wave = divmod(group, p.waves)
            banks = slice(group * p.group, (group + 1) * p.group)
            serves = rows.serves(group)
            m.d.comb += [
                act[group].eq(quiet & ranks[rank].can_act[wave]),
                read[group].eq(serves & bus.can_read & ranks[rank].can_read[wave]),
                write[group].eq(serves & bus.can_write & ranks[rank].can_write[wave]),
                *(flag[banks].eq(ready[banks] & free[group].replicate(p.group))
                  for flag, ready, free in ((self.can_act, rows.can_act, act),
                                            (self.can_read, rows.ready_read, read),
                                            (self.can_copy, rows.ready_copy, read),
                                            (self.can_write, rows.ready_write, write))),
            ]

        last = {"closed": (t.rp, given[Command.PRE] | given[Command.PIM_PRE])}
        if t.rc > t.ras + t.rp:
            last["opened"] = t.rc, given[Command.ACT] | given[Command.G_ACT]
        since: list[Value] = []
        for name, (cycles, event) in last.items():
            left = Signal(range(cycles), name=f"last_{name}")
            m.d.sync += left.eq(left - left.any())
            with m.If(event):
                m.d.sync += left.eq(cycles - 1)
            since.append(left)
        m.d.comb += self.can_refresh.eq(
            quiet & ~Cat(self.open, self.compute_open, *since,
                         *(timer.coming for timer in waves)).any())
        return m

    def _decoded(self, m: Module) -> dict[Command, Signal]:
        """By command: it is issued in this cycle."""
        found: dict[Command, Signal] = {}
        for kind in Command:
            given = Signal(name=f"is_{kind.name.lower()}")
            m.d.comb += given.eq(self.enable & (self.command.opcode == kind))
            found[kind] = given
        return found

    def _waves(self, m: Module, given: dict[Command, Signal], numbers: Value,
               reads: Value) -> list[WaveTimer]:
        """The timers of waves, and with them the bus."""
        p, t, bus = self.params, self.params.timing, self._bus
        m.submodules.bus = bus
        cycles = Signal(range(p.columns * t.comp + 1))
        m.d.comb += cycles.eq(self.command.steps[:p.columns.bit_length()] * t.comp)
        timers = [WaveTimer(p, bus.horizons) for _ in range(p.waves)]
        for wave, timer in enumerate(timers):
            m.submodules[f"wave_{wave}"] = timer
            m.d.comb += [
                timer.step.eq(given[Command.COMP]),
                timer.gemv.eq(given[Command.GEMV] & numbers[wave]),
                timer.last.eq(self.command.last),
                timer.cycles.eq(cycles),
            ]
        m.d.comb += [
            bus.read.eq(reads),
            bus.write.eq(given[Command.WR] | given[Command.GWRITE]),
            bus.results.eq(given[Command.READRES] | Cat(timer.due for timer in timers).any()),
            bus.gemv.eq(given[Command.GEMV] & self.command.last),
            bus.cycles.eq(cycles),
            bus.near.eq(Cat(Cat(timer.near[place] for timer in timers).any()
                            for place in range(len(bus.horizons)))),
            self.results_after.eq(bus.results_after),
        ]
        return timers

    def _computes(self, m: Module, waves: list[WaveTimer], rows: Rows, ranks: list[RankTimer],
                  quiet: Value, loaded: Value) -> None:
        """Flags of waves and of groups that compute."""
        p = self.params
        steps = Signal(p.waves)
        m.d.comb += self.can_step.eq(steps.all())
        for wave, timer in enumerate(waves):
            groups = list(enumerate(range(wave, p.groups, p.waves)))
            (_, leader), *followers = groups
            m.d.comb += [
                steps[wave].eq(Cat(timer.can_step, loaded,
                                   *(rows.ready_comp[group] for _, group in groups)).all()),
                # A copy of the vector buffer is read by one wave at a time.
                self.can_comp[wave].eq(steps[wave] & ~Cat(
                    other.steps_on for at, other in enumerate(waves)
                    if at != wave and at // p.sharing == wave // p.sharing).any()),
                # A GEMV's results come first, which may still be under way with their rows closed.
                self.can_readres[wave].eq(self._bus.can_readres & timer.can_step & quiet
                                          & ~Cat(other.coming for other in waves).any()),
                # The G_ACT of the second rank comes a cycle later.
                self.can_activate[wave].eq(Cat(
                    self.can_open[leader],
                    *(rows.soon[group] & ranks[rank].soon for rank, group in followers)).all()),
            ]
            for rank, group in groups:
                m.d.comb += [
                    self.can_open[group].eq(
                        quiet & rows.can_open[group] & ranks[rank].can_activate),
                    self.can_close[group].eq(rows.can_close[group] & timer.can_close),
                ]

    def _loaded(self, m: Module, given: dict[Command, Signal]) -> Value:
        """Whether what was written to the vector buffer is there."""
        t = self.params.timing
        events = {Command.COPY: t.cl, Command.GWRITE: t.cwl + t.burst}
        left = Signal(range(max(events.values())), name="vector_left")
        loaded = Signal()
        m.d.comb += loaded.eq(left == 0)
        m.d.sync += left.eq(left - ~loaded)
        for event, cycles in events.items():
            with m.If(given[event] & (left < cycles)):
                m.d.sync += left.eq(cycles - 1)
        return loaded


class DualTimers(Timers):
    """Two row buffers a bank: one for memory, one to compute."""

    rows_of = DualRows


class SingleTimers(Timers):
    """One row buffer a bank, which is open to memory or to compute."""

    rows_of = SingleRows


TIMERS: dict[int, type[Timers]] = {1: SingleTimers, 2: DualTimers}
"""Timers by row buffers of a bank."""
