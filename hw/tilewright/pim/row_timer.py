"""A row buffer in time: when its row may be opened, read and closed."""

from typing import Any

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.pim import Timing

__all__ = ["AgedRowTimer", "LeanRowTimer", "RowTimer", "row_timer", "write_to_close"]


def write_to_close(timing: Timing) -> int:
    """Cycles from a WR to the PRE of its bank."""
    return timing.cwl + timing.burst + timing.wr


class RowTimer(wiring.Component):
    """tRCD, tRAS, tRP, tRC, tRTP and tWR of one row buffer.

    Parameters
    ----------
    timing : :class:`Timing`
    rows
        Rows of the bank.
    delays
        For each kind of column command the cycles from the opening to the first one.

    Members
    -------
    activate, row, close
        The row is opened, and closed, in this cycle.
    read, write
        RD or COPY, and WR, in this cycle.
    is_open, held
        Whether a row is open, and which.
    can_activate, soon
        It may be opened in this cycle; in the next one, if nothing happens in this one.
    can_close
        The row may be closed in this cycle.
    ready
        By kind: a column command finds the row open long enough.
    """

    activate: Signal
    row: Signal
    close: Signal
    read: Signal
    write: Signal
    is_open: Signal
    held: Signal
    can_activate: Signal
    soon: Signal
    can_close: Signal
    ready: Signal

    def __init__(self, timing: Timing, rows: int, delays: tuple[int, ...]) -> None:
        self.timing = timing
        self.delays = delays
        super().__init__(_signature(rows, delays))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        with m.If(self.activate):
            m.d.sync += [self.is_open.eq(1), self.held.eq(self.row)]
        with m.Elif(self.close):
            m.d.sync += self.is_open.eq(0)
        self._times(m)
        return m

    def _times(self, m: Module) -> None:
        raise NotImplementedError

    def _wait(self, m: Module, counter: Signal, event: Value, cycles: int, most: int) -> None:
        """`counter` is not 0 for `cycles` from `event` on; before it is `most` at most."""
        longer = counter < cycles if most > cycles else 1
        with m.If(event & longer):
            m.d.sync += counter.eq(cycles - 1)


class LeanRowTimer(RowTimer):
    """One counter: of tRAS while the row is opened, then of what holds it, then of tRP.

    Exact for tables that `fits`.
    """

    @staticmethod
    def fits(timing: Timing, reads: tuple[int, ...], write: int | None) -> bool:
        """Whether tRC says no more than tRAS and tRP, and no column hides when others begin.

        `reads` are the delays of what reads or computes, `write` is that of WR.
        """
        t = timing
        delays = reads if write is None else (*reads, write)
        after_write = [delay for delay in reads if write is not None and delay > write]
        after_read = [delay for delay in delays if delay > min(reads)]
        return (t.rc == t.ras + t.rp and max(delays) <= t.ras
                and all(t.wr + delay - t.ras <= t.wtr_l for delay in after_write)
                and all(t.rtp <= t.ras - delay + 1 for delay in after_read))

    def _times(self, m: Module) -> None:
        t = self.timing
        most = max(t.ras, t.rp, t.rtp, write_to_close(t))
        busy = Signal(range(most), reset_less=False)
        over = Signal()
        m.d.comb += over.eq(busy == 0)
        m.d.sync += busy.eq(busy - ~over)
        self._wait(m, busy, self.read, t.rtp, most)
        self._wait(m, busy, self.write, write_to_close(t),
                   max(t.ras - min(self.delays), t.rtp))
        with m.If(self.activate):
            m.d.sync += busy.eq(t.ras - 1)
        with m.If(self.close):
            m.d.sync += busy.eq(t.rp - 1)
        begun: dict[int, Value] = {}
        for delay in set(self.delays):
            reached: Any = Signal(name=f"reached_{delay}")
            comes = (self.is_open & (busy == t.ras - delay + 1)) if delay > 1 else self.activate
            with m.If(self.close):
                m.d.sync += reached.eq(0)
            with m.Elif(comes):
                m.d.sync += reached.eq(1)
            begun[delay] = reached
        m.d.comb += [
            self.can_activate.eq(~self.is_open & over),
            self.soon.eq(~self.is_open & (busy <= 1)),
            self.can_close.eq(self.is_open & over),
            self.ready.eq(Cat(begun[delay] for delay in self.delays)),
        ]


class AgedRowTimer(RowTimer):
    """A counter from the opening on, and one of what holds the row, then of tRP."""

    def _times(self, m: Module) -> None:
        t = self.timing
        oldest = max(t.rc, *self.delays)
        age = Signal(range(oldest))
        most = max(t.rp, t.rtp, write_to_close(t))
        busy = Signal(range(most))
        m.d.sync += [age.eq(age - age.any()), busy.eq(busy - busy.any())]
        self._wait(m, busy, self.read, t.rtp, most)
        self._wait(m, busy, self.write, write_to_close(t), most)
        with m.If(self.activate):
            m.d.sync += age.eq(oldest - 1)
        with m.If(self.close):
            m.d.sync += busy.eq(t.rp - 1)
        m.d.comb += [
            self.can_activate.eq(~self.is_open & (age <= oldest - t.rc) & (busy == 0)),
            self.soon.eq(~self.is_open & (age <= oldest - t.rc + 1) & (busy <= 1)),
            self.can_close.eq(self.is_open & (age <= oldest - t.ras) & (busy == 0)),
            self.ready.eq(Cat(self.is_open & (age <= oldest - delay) for delay in self.delays)),
        ]


def _signature(rows: int, delays: tuple[int, ...]) -> wiring.Signature:
    return wiring.Signature({
        "activate": In(1),
        "row": In(range(rows)),
        "close": In(1),
        "read": In(1),
        "write": In(1),
        "is_open": Out(1),
        "held": Out(range(rows)),
        "can_activate": Out(1),
        "soon": Out(1),
        "can_close": Out(1),
        "ready": Out(len(delays)),
    })


def row_timer(name: str, timing: Timing, rows: int, reads: tuple[int, ...],
              write: int | None = None) -> Placed:
    """The smallest exact `RowTimer`, in Verilog an instance of the module `name`.

    `ready` is by kind: those of `reads`, then WR.
    """
    delays = reads if write is None else (*reads, write)
    kind = LeanRowTimer if LeanRowTimer.fits(timing, reads, write) else AgedRowTimer
    return Placed(name, _signature(rows, delays), lambda: kind(timing, rows, delays))
