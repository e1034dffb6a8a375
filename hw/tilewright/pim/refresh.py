"""When all rows are closed and refreshed."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim import PimParams

__all__ = ["Refresh"]


class Refresh(wiring.Component):
    """REF at most `refi` cycles after reset or the last REF, and not much earlier.

    In time for the deadline, or as soon as GEMVs wait for nothing else, `drain` asks for all rows
    to be closed and stays until REF is issued, which is proposed as soon as it may be.

    The deadline is kept if rows open to compute are closed within `until`, as it was when they
    were opened (raw ones: `lead` cycles after `drain` rises), and PRE is issued in each cycle of
    `drain` in which a bank allows it, but for `others` other commands.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    held
        The next GEMV waits only because `until` is too short for it, and no row is open to
        compute.
    can_refresh
        All rows are closed long enough.
    taken
        REF is issued in this cycle; only with `valid`.
    valid
        REF is to be issued now, before all else.
    drain
        No ACT, no G_ACT and no column; close what is open. GEMVs under way go on.
    until
        Cycles from this one to the last in which rows may be closed; 0 with `drain`.
    """

    held: Signal
    can_refresh: Signal
    taken: Signal
    valid: Signal
    drain: Signal
    until: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = params
        super().__init__({
            "held": In(1),
            "can_refresh": In(1),
            "taken": In(1),
            "valid": Out(1),
            "drain": Out(1),
            "until": Out(16),
        })

    @property
    def lead(self) -> int:
        """Cycles from the first one of `drain` to the last in which rows may be closed.

        The last command before them may be an ACT or any column; then every bank takes a PRE. A REF
        that comes `rp` after these is `rc` after the ACT, which is no less than ras + rp.
        """
        p, t = self.params, self.params.timing
        busy = max(t.rc - t.rp, t.cwl + t.burst + t.wr, t.rtp)
        return busy + p.banks + self.others

    @property
    def others(self) -> int:
        """Commands of what computes while rows are closed: of each wave GEMV and READRES, of each
        group PIM_PRE, and a G_ACT of each rank.
        """
        p = self.params
        return 2 * p.waves + p.groups + p.ranks

    def elaborate(self, platform: object) -> Module:
        m = Module()
        t = self.params.timing
        # REF comes `rp` after the last row is closed; `left` is 0 in the last cycle for that.
        # Commands may be on the bus a cycle after they are issued here, which counts from reset.
        left = Signal(range(t.refi - t.rp), init=t.refi - t.rp - 1)
        draining = Signal()
        m.d.comb += [
            self.drain.eq(draining),
            self.valid.eq(draining & self.can_refresh),
        ]
        with m.If(~draining):
            m.d.comb += self.until.eq(left)
        with m.If(self.taken):
            m.d.sync += [left.eq(t.refi - t.rp - 1), draining.eq(0)]
        with m.Elif(left != 0):
            m.d.sync += left.eq(left - 1)
            # Registered: it rises in the cycle after this one.
            with m.If((left <= self.lead + 1) | self.held):
                m.d.sync += draining.eq(1)
        return m
