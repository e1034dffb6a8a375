"""What a channel's banks allow in each cycle: rows that are open, and the rules of time."""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.data_bus import DataBus
from tilewright.pim.layouts import Command, command_layout
from tilewright.pim.row_timer import row_timer
from tilewright.pim.wave_timer import WaveTimer
from tilewright.pim.window import Activations, Spacing
from tilewright_golden.pim import PimParams

__all__ = ["TIMERS", "DualTimers", "SingleTimers", "Timers"]


@dataclass(frozen=True)
class _Issued:
    """What is issued in this cycle, decoded."""

    kinds: dict[Command, Signal]
    row: Value
    banks: Signal
    """One bit for each: the number of the command is that of this bank, ..."""
    groups: Value
    """... of this group, ..."""
    waves: Value
    """... of this wave, ..."""
    bank_wave: Signal
    """... of a bank in a group of the wave with this number, ..."""
    bank_ranks: Signal
    """... in this rank, ..."""
    group_ranks: Signal
    """... of a group in this rank."""


@dataclass(frozen=True)
class _Rows:
    """What row buffers allow, each by itself: by bank to memory, by group to compute."""

    can_act: Signal
    ready_read: Signal
    ready_copy: Signal
    ready_write: Signal
    can_open: Signal
    """G_ACT in this cycle; ..."""
    soon: Signal
    """... in the next one."""
    ready_comp: Signal
    can_close: Signal


@dataclass(frozen=True)
class _Rank:
    """What the rules of a rank allow, by group where it depends on that."""

    act: Value
    activate: Value
    soon: Value
    """G_ACT in the next cycle."""
    read: Value
    write: Value


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
    open, rows
        By bank: whether its memory buffer holds a row, and which.
    compute_open, compute_rows
        By group: whether a row is open to compute, and which.
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
    rows: Any
    compute_open: Signal
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
            "rows": Out(data.ArrayLayout(range(p.rows), p.banks)),
            "compute_open": Out(p.groups),
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

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, t = self.params, self.params.timing
        issued = self._issued(m)
        kinds = issued.kinds
        rows = self._rows(m, issued)
        ranks = [self._rank(m, issued, rank) for rank in range(p.ranks)]
        waves = self._waves(m, issued)
        bus = self._bus

        # REF forbids everything for a while, of which closed rows leave only this.
        refreshing = Signal(range(t.rfc))
        quiet = Signal()
        m.d.comb += quiet.eq(refreshing == 0)
        m.d.sync += refreshing.eq(refreshing - ~quiet)
        with m.If(kinds[Command.REF]):
            m.d.sync += refreshing.eq(t.rfc - 1)

        loaded = self._loaded(m, kinds)
        phase = Signal(range(t.comp))
        m.d.sync += phase.eq(Mux(phase == t.comp - 1, 0, phase + 1))
        steps = Signal(p.waves)
        for wave, timer in enumerate(waves):
            groups = list(enumerate(range(wave, p.groups, p.waves)))
            m.d.comb += [
                steps[wave].eq(Cat(timer.can_step, loaded,
                                   *(rows.ready_comp[group] for _, group in groups)).all()),
                self.can_comp[wave].eq(steps[wave] & (phase == wave % t.comp)),
                self.can_readres[wave].eq(bus.can_readres & timer.can_step & quiet),
                # The G_ACT of the second rank comes a cycle later.
                self.can_activate[wave].eq(quiet & Cat(
                    rows.soon[group] & ranks[rank].soon if rank
                    else rows.can_open[group] & ranks[rank].activate
                    for rank, group in groups).all()),
                *(self.can_close[group].eq(rows.can_close[group] & timer.can_close)
                  for _, group in groups),
            ]
        m.d.comb += [self.can_step.eq(steps.all()), self.can_gwrite.eq(bus.can_write & quiet)]

        act = Signal(p.groups)
        read = Signal(p.groups)
        write = Signal(p.groups)
        for group in range(p.groups):
            rank, wave = divmod(group, p.waves)
            banks = slice(group * p.group, (group + 1) * p.group)
            m.d.comb += [
                act[group].eq(quiet & ranks[rank].act[wave]),
                read[group].eq(bus.can_read & ranks[rank].read[wave]),
                write[group].eq(bus.can_write & ranks[rank].write[wave]),
                self.can_open[group].eq(quiet & rows.can_open[group] & ranks[rank].activate),
                *(flag[banks].eq(ready[banks] & free[group].replicate(p.group))
                  for flag, ready, free in ((self.can_act, rows.can_act, act),
                                            (self.can_read, rows.ready_read, read),
                                            (self.can_copy, rows.ready_copy, read),
                                            (self.can_write, rows.ready_write, write))),
            ]

        closing = Signal(range(t.rp))
        m.d.sync += closing.eq(closing - closing.any())
        with m.If(kinds[Command.PRE] | kinds[Command.PIM_PRE]):
            m.d.sync += closing.eq(t.rp - 1)
        m.d.comb += self.can_refresh.eq(
            quiet & ~Cat(self.open, self.compute_open, closing,
                         *(timer.coming for timer in waves)).any())
        return m

    def _issued(self, m: Module) -> _Issued:
        p = self.params
        bank: Any = self.command.bank[:(p.banks - 1).bit_length()]
        kinds: dict[Command, Signal] = {}
        for kind in Command:
            is_kind = Signal(name=f"is_{kind.name.lower()}")
            m.d.comb += is_kind.eq(self.enable & (self.command.opcode == kind))
            kinds[kind] = is_kind
        banks = Signal(p.banks)
        bank_wave = Signal(range(p.waves))
        bank_ranks = Signal(p.ranks)
        group_ranks = Signal(p.ranks)
        m.d.comb += [
            banks.eq(Const(1, p.banks) << bank),
            bank_wave.eq(Array(number // p.group % p.waves for number in range(p.banks))[bank]),
        ]
        for ranks, size in ((bank_ranks, p.banks // p.ranks), (group_ranks, p.waves)):
            beyond = bank >= size
            m.d.comb += ranks.eq(Cat(~beyond, beyond) if p.ranks > 1 else 1)
        return _Issued(kinds=kinds, row=self.command.row[:(p.rows - 1).bit_length()], banks=banks,
                       groups=banks[:p.groups], waves=banks[:p.waves], bank_wave=bank_wave,
                       bank_ranks=bank_ranks, group_ranks=group_ranks)

    def _rank(self, m: Module, issued: _Issued, rank: int) -> _Rank:
        p, t = self.params, self.params.timing
        kinds = issued.kinds
        apart = max(t.burst, t.ccd_s)
        window = Activations(t, p.waves)
        write_to_read = t.cwl + t.burst
        # tCCD says nothing beyond what bursts do if it is not longer.
        column = (apart, t.ccd_l if t.ccd_l > t.burst else 1)
        spacings = {
            "turns": (Spacing(p.waves, write_to_read + t.wtr_s, write_to_read + t.wtr_l, apart),
                      kinds[Command.WR]),
            "reads": (Spacing(p.waves, *column, apart),
                      kinds[Command.RD] | kinds[Command.COPY]),
            "writes": (Spacing(p.waves, *column, apart), kinds[Command.WR]),
        }
        m.submodules[f"rank_{rank}"] = window
        m.d.comb += [
            window.act.eq(kinds[Command.ACT] & issued.bank_ranks[rank]),
            window.activate.eq(kinds[Command.G_ACT] & issued.group_ranks[rank]),
            window.group.eq(issued.bank_wave),
        ]
        free = {}
        for name, (spacing, event) in spacings.items():
            m.submodules[f"{name}_{rank}"] = spacing
            m.d.comb += [spacing.event.eq(event & issued.bank_ranks[rank]),
                         spacing.group.eq(issued.bank_wave)]
            free[name] = spacing.free
        return _Rank(act=window.can_act, activate=window.can_activate, soon=window.soon,
                     read=free["turns"] & free["reads"], write=free["writes"])

    def _waves(self, m: Module, issued: _Issued) -> list[WaveTimer]:
        """The timers of waves, and with them the bus."""
        p, t = self.params, self.params.timing
        kinds, bus = issued.kinds, self._bus
        m.submodules.bus = bus
        cycles = Signal(range(p.columns * t.comp + 1))
        m.d.comb += cycles.eq(self.command.steps[:p.columns.bit_length()] * t.comp)
        timers = [WaveTimer(p, bus.horizons) for _ in range(p.waves)]
        for wave, timer in enumerate(timers):
            m.submodules[f"wave_{wave}"] = timer
            m.d.comb += [
                timer.step.eq(kinds[Command.COMP]),
                timer.gemv.eq(kinds[Command.GEMV] & issued.waves[wave]),
                timer.last.eq(self.command.last),
                timer.cycles.eq(cycles),
            ]
        m.d.comb += [
            bus.read.eq(kinds[Command.RD] | kinds[Command.COPY]),
            bus.write.eq(kinds[Command.WR] | kinds[Command.GWRITE]),
            bus.results.eq(kinds[Command.READRES] | Cat(timer.due for timer in timers).any()),
            bus.gemv.eq(kinds[Command.GEMV] & self.command.last),
            bus.cycles.eq(cycles),
            bus.near.eq(Cat(Cat(timer.near[place] for timer in timers).any()
                            for place in range(len(bus.horizons)))),
            self.results_after.eq(bus.results_after),
        ]
        return timers

    def _loaded(self, m: Module, kinds: dict[Command, Signal]) -> Value:
        """Whether what was written to the vector buffer is there."""
        t = self.params.timing
        events = {Command.COPY: t.cl, Command.GWRITE: t.cwl + t.burst}
        longest = max(events.values())
        left = Signal(range(longest), name="vector_left")
        loaded = Signal()
        m.d.comb += loaded.eq(left == 0)
        m.d.sync += left.eq(left - ~loaded)
        for event, cycles in events.items():
            with m.If(kinds[event] & (left < cycles)):
                m.d.sync += left.eq(cycles - 1)
        return loaded

    def _rows(self, m: Module, issued: _Issued) -> _Rows:
        raise NotImplementedError

    def _open_rows(self) -> _Rows:
        p = self.params
        return _Rows(
            **{name: Signal(p.banks, name=f"row_{name}")
               for name in ("can_act", "ready_read", "ready_copy", "ready_write")},
            **{name: Signal(p.groups, name=f"row_{name}")
               for name in ("can_open", "soon", "ready_comp", "can_close")})


class DualTimers(Timers):
    """Two row buffers a bank: one for memory, one to compute."""

    def _rows(self, m: Module, issued: _Issued) -> _Rows:
        p, t = self.params, self.params.timing
        kinds = issued.kinds
        rows = self._open_rows()
        for bank in range(p.banks):
            timer = row_timer("pim_memory_row", t, p.rows, (t.rcd_rd, t.rcd_copy), t.rcd_wr)
            m.submodules[f"bank_{bank}"] = timer
            hit = issued.banks[bank]
            m.d.comb += [
                timer.activate.eq(kinds[Command.ACT] & hit),
                timer.row.eq(issued.row),
                timer.close.eq(kinds[Command.PRE] & hit),
                timer.read.eq((kinds[Command.RD] | kinds[Command.COPY]) & hit),
                timer.write.eq(kinds[Command.WR] & hit),
                self.open[bank].eq(timer.is_open),
                self.rows[bank].eq(timer.held),
                self.can_pre[bank].eq(timer.can_close),
                rows.can_act[bank].eq(timer.can_activate),
                Cat(rows.ready_read[bank], rows.ready_copy[bank],
                    rows.ready_write[bank]).eq(timer.ready),
            ]
        for group in range(p.groups):
            timer = row_timer("pim_compute_row", t, p.rows, (t.rcd_comp,))
            m.submodules[f"group_{group}"] = timer
            hit = issued.groups[group]
            m.d.comb += [
                timer.activate.eq(kinds[Command.G_ACT] & hit),
                timer.row.eq(issued.row),
                timer.close.eq(kinds[Command.PIM_PRE] & hit),
                self.compute_open[group].eq(timer.is_open),
                self.compute_rows[group].eq(timer.held),
                rows.can_open[group].eq(timer.can_activate),
                rows.soon[group].eq(timer.soon),
                rows.ready_comp[group].eq(timer.ready),
                rows.can_close[group].eq(timer.can_close),
            ]
        return rows


class SingleTimers(Timers):
    """One row buffer a bank, which is open to memory or to compute."""

    def _rows(self, m: Module, issued: _Issued) -> _Rows:
        p, t = self.params, self.params.timing
        kinds = issued.kinds
        rows = self._open_rows()
        computes = Signal(p.groups)
        m.d.comb += self.compute_open.eq(computes)
        for group in range(p.groups):
            hits = issued.groups[group]
            timers: list[Any] = []
            for bank in range(group * p.group, (group + 1) * p.group):
                timer: Any = row_timer("pim_row", t, p.rows,
                                       (t.rcd_rd, t.rcd_copy, t.rcd_comp), t.rcd_wr)
                m.submodules[f"bank_{bank}"] = timer
                timers.append(timer)
                hit = issued.banks[bank]
                m.d.comb += [
                    timer.activate.eq((kinds[Command.ACT] & hit) | (kinds[Command.G_ACT] & hits)),
                    timer.row.eq(issued.row),
                    timer.close.eq((kinds[Command.PRE] & hit) | (kinds[Command.PIM_PRE] & hits)),
                    timer.read.eq((kinds[Command.RD] | kinds[Command.COPY]) & hit),
                    timer.write.eq(kinds[Command.WR] & hit),
                    self.open[bank].eq(timer.is_open & ~computes[group]),
                    self.rows[bank].eq(timer.held),
                    self.can_pre[bank].eq(timer.can_close & ~computes[group]),
                    rows.can_act[bank].eq(timer.can_activate),
                    rows.ready_read[bank].eq(timer.ready[0] & ~computes[group]),
                    rows.ready_copy[bank].eq(timer.ready[1] & ~computes[group]),
                    rows.ready_write[bank].eq(timer.ready[3] & ~computes[group]),
                ]
            first = timers[0]
            with m.If(kinds[Command.G_ACT] & hits):
                m.d.sync += computes[group].eq(1)
            with m.If(kinds[Command.PIM_PRE] & hits):
                m.d.sync += computes[group].eq(0)
            # Those of a group open and close together.
            m.d.comb += [
                self.compute_rows[group].eq(first.held),
                rows.can_open[group].eq(Cat(timer.can_activate for timer in timers).all()),
                rows.soon[group].eq(Cat(timer.soon for timer in timers).all()),
                rows.ready_comp[group].eq(first.ready[2] & computes[group]),
                rows.can_close[group].eq(first.can_close & computes[group]),
            ]
        return rows


TIMERS: dict[int, type[Timers]] = {1: SingleTimers, 2: DualTimers}
"""Timers by row buffers of a bank."""
