"""The row buffers of all banks in time."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.row_timer import RowKind, row_timer
from tilewright_golden.pim import PimParams

__all__ = ["DualRows", "Rows", "SingleRows"]


class Rows(wiring.Component):
    """Rows that are open, and what each row buffer allows by itself.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    act, pre, read, write
        ACT, PRE, RD or COPY, and WR in this cycle, in the one bank that has its bit in `banks`.
    activate, close
        G_ACT and PIM_PRE in this cycle, in the one group that has its bit in `groups`.
    row
        That an ACT or G_ACT opens.
    open, engaged, rows, compute_open, compute_engaged, compute_rows
        As in `Timers`.
    can_act, can_pre, ready_read, ready_copy, ready_write
        By bank. `ready`: the row is open long enough, if its group `serves` memory.
    can_open, soon, can_close, ready_comp
        By group: G_ACT, G_ACT in the next cycle, PIM_PRE; the row is open to compute long enough.
    """

    act: Signal
    pre: Signal
    read: Signal
    write: Signal
    banks: Signal
    activate: Signal
    close: Signal
    groups: Signal
    row: Signal
    open: Signal
    engaged: Signal
    rows: Any
    compute_open: Signal
    compute_engaged: Signal
    compute_rows: Any
    can_act: Signal
    can_pre: Signal
    ready_read: Signal
    ready_copy: Signal
    ready_write: Signal
    can_open: Signal
    soon: Signal
    can_close: Signal
    ready_comp: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        super().__init__({
            **{name: In(1) for name in ("act", "pre", "read", "write", "activate", "close")},
            "banks": In(p.banks),
            "groups": In(p.groups),
            "row": In(range(p.rows)),
            "open": Out(p.banks),
            "engaged": Out(p.banks),
            "rows": Out(data.ArrayLayout(range(p.rows), p.banks)),
            "compute_open": Out(p.groups),
            "compute_engaged": Out(p.groups),
            "compute_rows": Out(data.ArrayLayout(range(p.rows), p.groups)),
            **{name: Out(p.banks) for name in (
                "can_act", "can_pre", "ready_read", "ready_copy", "ready_write")},
            **{name: Out(p.groups) for name in ("can_open", "soon", "can_close", "ready_comp")},
        })

    def elaborate(self, platform: object) -> Module:
        raise NotImplementedError

    def serves(self, group: int) -> Value:
        """Whether rows of the group that are `ready` are open to memory."""
        raise NotImplementedError

    def _bank(self, m: Module, bank: int, kind: RowKind, timer: Any) -> None:
        """What only memory does, and what it sees."""
        t, hit = kind.timing, self.banks[bank]
        m.submodules[f"bank_{bank}"] = timer
        m.d.comb += [
            timer.row.eq(self.row),
            timer.read.eq(self.read & hit),
            timer.write.eq(self.write & hit),
            self.rows[bank].eq(timer.held),
            self.can_act[bank].eq(timer.can_activate),
            *(ready[bank].eq(timer.ready[kind.delays.index(delay)]) for ready, delay in (
                (self.ready_read, t.rcd_rd), (self.ready_copy, t.rcd_copy),
                (self.ready_write, t.rcd_wr))),
        ]


class DualRows(Rows):
    """Two row buffers a bank; those that compute are one for a group."""

    def serves(self, group: int) -> Value:
        return Const(1)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        memory = RowKind(timing=p.timing, rows=p.rows, memory=True, computes=False)
        computes = RowKind(timing=p.timing, rows=p.rows, memory=False, computes=True)
        for bank in range(p.banks):
            timer: Any = row_timer("pim_memory_row", memory)
            self._bank(m, bank, memory, timer)
            m.d.comb += [
                timer.activate.eq(self.act & self.banks[bank]),
                timer.close.eq(self.pre & self.banks[bank]),
                self.open[bank].eq(timer.is_open),
                self.engaged[bank].eq(~timer.at_rest),
                self.can_pre[bank].eq(timer.can_close),
            ]
        for group in range(p.groups):
            timer = row_timer("pim_compute_row", computes)
            m.submodules[f"group_{group}"] = timer
            m.d.comb += [
                timer.activate.eq(self.activate & self.groups[group]),
                timer.row.eq(self.row),
                timer.close.eq(self.close & self.groups[group]),
                self.compute_open[group].eq(timer.is_open),
                self.compute_engaged[group].eq(~timer.at_rest),
                self.compute_rows[group].eq(timer.held),
                self.can_open[group].eq(timer.can_activate),
                self.soon[group].eq(timer.soon),
                self.can_close[group].eq(timer.can_close),
                self.ready_comp[group].eq(timer.ready),
            ]
        return m


class SingleRows(Rows):
    """One row buffer a bank, which serves memory or computes."""

    def serves(self, group: int) -> Value:
        return ~self.compute_open[group]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        kind = RowKind(timing=p.timing, rows=p.rows, memory=True, computes=True)
        computes = Signal(p.groups)
        opens = Signal(p.groups)
        closes = Signal(p.groups)
        m.d.comb += [
            opens.eq(self.groups & self.activate.replicate(p.groups)),
            closes.eq(self.groups & self.close.replicate(p.groups)),
            self.compute_open.eq(computes),
            # A buffer that has closed a row opens none before it may: nothing else need see to it.
            self.engaged.eq(self.open),
            self.compute_engaged.eq(computes),
        ]
        m.d.sync += computes.eq((computes | opens) & ~closes)
        for group in range(p.groups):
            timers: list[Any] = []
            for bank in range(group * p.group, (group + 1) * p.group):
                timer: Any = row_timer("pim_row", kind)
                timers.append(timer)
                self._bank(m, bank, kind, timer)
                m.d.comb += [
                    timer.activate.eq((self.act & self.banks[bank]) | opens[group]),
                    timer.close.eq((self.pre & self.banks[bank]) | closes[group]),
                    self.open[bank].eq(timer.is_open & ~computes[group]),
                    self.can_pre[bank].eq(timer.can_close & ~computes[group]),
                ]
            # Those of a group that computes open and close together.
            first = timers[0]
            m.d.comb += [
                self.compute_rows[group].eq(first.held),
                self.can_open[group].eq(Cat(timer.can_activate for timer in timers).all()),
                self.soon[group].eq(Cat(timer.soon for timer in timers).all()),
                self.can_close[group].eq(first.can_close & computes[group]),
                self.ready_comp[group].eq(
                    first.ready[kind.delays.index(p.timing.rcd_comp)] & computes[group]),
            ]
        return m
