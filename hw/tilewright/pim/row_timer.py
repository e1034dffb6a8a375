"""A row buffer in time: when its row may be opened, read and closed."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.pim import Timing

__all__ = ["AgedRowTimer", "LeanRowTimer", "RowKind", "RowTimer", "row_timer"]


@dataclass(frozen=True, kw_only=True)
class RowKind:
    """A row buffer: one that serves memory, one that computes, or one for both.

    Parameters
    ----------
    timing : :class:`Timing`
    rows
        Rows of the bank.
    memory, computes
        What it serves; one at least.
    """

    timing: Timing
    rows: int
    memory: bool
    computes: bool

    @property
    def delays(self) -> tuple[int, ...]:
        """Cycles from the opening to the first column commands, each once."""
        t = self.timing
        found = (t.rcd_rd, t.rcd_copy, t.rcd_wr) if self.memory else ()
        return tuple(sorted({*found, *((t.rcd_comp,) if self.computes else ())}))

    @property
    def write_to_close(self) -> int:
        """Cycles from a WR to the PRE of its bank."""
        t = self.timing
        return t.cwl + t.burst + t.wr

    @property
    def signature(self) -> wiring.Signature:
        """The members of its timer."""
        columns = {"read": In(1), "write": In(1)} if self.memory else {}
        return wiring.Signature({
            "activate": In(1),
            "row": In(range(self.rows)),
            "close": In(1),
            **columns,
            "is_open": Out(1),
            "at_rest": Out(1),
            "held": Out(range(self.rows)),
            "can_activate": Out(1),
            **({"soon": Out(1)} if self.computes else {}),
            "can_close": Out(1),
            "ready": Out(len(self.delays)),
        })


class RowTimer(wiring.Component):
    """tRCD, tRAS, tRP, tRC and, of columns of memory, tRTP and tWR of one row buffer.

    Parameters
    ----------
    kind : :class:`RowKind`

    Members
    -------
    activate, row, close
        The row is opened, and closed, in this cycle.
    read, write
        RD or COPY, and WR, in this cycle, where it serves memory.
    is_open, held
        Whether a row is open, and which was the last.
    at_rest
        None is, nor was in the `rp` cycles before.
    can_activate, soon
        It may be opened in this cycle; where it computes also in the next one, if nothing happens
        in this one.
    can_close
        The row may be closed in this cycle.
    ready
        By delay: a column command finds the row open long enough.
    """

    activate: Signal
    row: Signal
    close: Signal
    read: Signal
    write: Signal
    is_open: Signal
    at_rest: Signal
    held: Signal
    can_activate: Signal
    soon: Signal
    can_close: Signal
    ready: Signal

    def __init__(self, kind: RowKind) -> None:
        self.kind = kind
        super().__init__(kind.signature)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(range(self.kind.rows), name="row_held", reset_less=True)
        m.d.comb += self.held.eq(held)
        with m.If(self.activate):
            m.d.sync += [self.is_open.eq(1), held.eq(self.row)]
        with m.Elif(self.close):
            m.d.sync += self.is_open.eq(0)
        self._times(m)
        return m

    def _times(self, m: Module) -> None:
        raise NotImplementedError

    def _columns(self, m: Module, busy: Signal, before_write: int) -> None:
        """`busy` is not 0 for as long as a column holds the row; up to `before_write` it was."""
        k, t = self.kind, self.kind.timing
        if not k.memory:
            return
        with m.If(self.read & (busy < t.rtp)):
            m.d.sync += busy.eq(t.rtp - 1)
        longer = 1 if before_write <= k.write_to_close else busy < k.write_to_close
        with m.If(self.write & longer):
            m.d.sync += busy.eq(k.write_to_close - 1)

    def _most(self, *cycles: int) -> int:
        """The largest of `cycles`, tRP and what columns hold a row for."""
        k, t = self.kind, self.kind.timing
        return max(*cycles, t.rp, *((t.rtp, k.write_to_close) if k.memory else ()))


class LeanRowTimer(RowTimer):
    """One counter: up to the first column, then of tRAS, of what holds the row, of tRP.

    Exact for what `fits`.
    """

    @staticmethod
    def fits(kind: RowKind) -> bool:
        """Whether tRC says no more than tRAS and tRP, and no column hides when others begin."""
        t, delays = kind.timing, kind.delays
        after_write = [delay for delay in delays if delay > t.rcd_wr and kind.memory]
        after_read = [delay for delay in delays if delay > min(t.rcd_rd, t.rcd_copy)
                      and kind.memory]
        return (t.rc == t.ras + t.rp and delays[0] > 1 and delays[-1] <= t.ras
                and all(t.wr + delay - t.ras <= t.wtr_l for delay in after_write)
                and all(t.rtp <= t.ras - delay + 1 for delay in after_read))

    def _times(self, m: Module) -> None:
        t = self.kind.timing
        first, *others = self.kind.delays
        busy = Signal(range(self._most(first - 1, t.ras - first + 1)))
        over = Signal()
        reached = Signal()
        m.d.comb += over.eq(busy == 0)
        m.d.sync += busy.eq(busy - ~over)
        with m.If(self.is_open & ~reached & over):
            m.d.sync += [busy.eq(t.ras - first), reached.eq(1)]
        self._columns(m, busy, max(t.ras - first, t.rtp))
        with m.If(self.activate):
            m.d.sync += busy.eq(first - 2)
        with m.If(self.close):
            m.d.sync += [busy.eq(t.rp - 1), reached.eq(0)]
        begun: list[Value] = [reached]
        for delay in others:
            later = Signal(name=f"reached_{delay}")
            with m.If(self.close):
                m.d.sync += later.eq(0)
            with m.Elif(reached & (busy == t.ras - delay + 1)):
                m.d.sync += later.eq(1)
            begun.append(later)
        m.d.comb += [
            self.at_rest.eq(~self.is_open & over),
            self.can_activate.eq(self.at_rest),
            self.can_close.eq(reached & over),
            self.ready.eq(Cat(begun)),
        ]
        if self.kind.computes:
            m.d.comb += self.soon.eq(~self.is_open & (busy <= 1))


class AgedRowTimer(RowTimer):
    """A counter from the opening on, and one of what holds the row, then of tRP."""

    def _times(self, m: Module) -> None:
        t = self.kind.timing
        oldest = max(t.rc, *self.kind.delays)
        age = Signal(range(oldest))
        most = self._most(0)
        busy = Signal(range(most))
        m.d.sync += [age.eq(age - age.any()), busy.eq(busy - busy.any())]
        self._columns(m, busy, most)
        with m.If(self.activate):
            m.d.sync += age.eq(oldest - 1)
        with m.If(self.close):
            m.d.sync += busy.eq(t.rp - 1)
        m.d.comb += [
            self.at_rest.eq(~self.is_open & (busy == 0)),
            self.can_activate.eq(self.at_rest & (age <= oldest - t.rc)),
            self.can_close.eq(self.is_open & (age <= oldest - t.ras) & (busy == 0)),
            self.ready.eq(Cat(self.is_open & (age <= oldest - delay)
                              for delay in self.kind.delays)),
        ]
        if self.kind.computes:
            m.d.comb += self.soon.eq(
                ~self.is_open & (age <= oldest - t.rc + 1) & (busy <= 1))


def row_timer(name: str, kind: RowKind) -> Placed:
    """The smallest exact `RowTimer`, in Verilog an instance of the module `name`."""
    timer = LeanRowTimer if LeanRowTimer.fits(kind) else AgedRowTimer
    return Placed(name, kind.signature, lambda: timer(kind))
