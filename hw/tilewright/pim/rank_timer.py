"""The rules of a rank in time."""

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.window import Activations, Spacing
from tilewright_golden.pim import Timing

__all__ = ["RankTimer"]


class RankTimer(wiring.Component):
    """tRRD, tFAW, tCCD and tWTR of a rank.

    Parameters
    ----------
    timing : :class:`Timing`
    groups
        Of the rank.

    Members
    -------
    act, read, write, wave
        ACT, RD or COPY, and WR in this cycle, in a bank of this group of the rank.
    activate
        G_ACT in this cycle.
    can_act, can_read, can_write
        By group: ACT, RD and COPY, WR.
    can_activate, soon
        G_ACT in this cycle; in the next one, if nothing happens in this one.
    """

    act: Signal
    read: Signal
    write: Signal
    wave: Signal
    activate: Signal
    can_act: Signal
    can_read: Signal
    can_write: Signal
    can_activate: Signal
    soon: Signal

    def __init__(self, timing: Timing, groups: int) -> None:
        self.timing = timing
        self.groups = groups
        super().__init__({
            **{name: In(1) for name in ("act", "read", "write", "activate")},
            "wave": In(range(groups)),
            **{name: Out(groups) for name in ("can_act", "can_read", "can_write")},
            "can_activate": Out(1),
            "soon": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        t = self.timing
        m.submodules.activations = activations = Activations(t, self.groups)
        m.d.comb += [
            activations.act.eq(self.act),
            activations.activate.eq(self.activate),
            activations.group.eq(self.wave),
            self.can_act.eq(activations.can_act),
            self.can_activate.eq(activations.can_activate),
            self.soon.eq(activations.soon),
        ]
        apart = max(t.burst, t.ccd_s)
        written = t.cwl + t.burst
        can_read = self._spaced(m, "turn", self.write,
                                (written + t.wtr_s, written + t.wtr_l, apart))
        can_write: Value | None = None
        # Else bursts do not come faster in any case.
        if t.ccd_l > t.burst:
            column = apart, t.ccd_l, apart
            can_read = can_read & self._spaced(m, "reads", self.read, column)
            can_write = self._spaced(m, "writes", self.write, column)
        m.d.comb += [
            self.can_read.eq(can_read),
            self.can_write.eq(-1 if can_write is None else can_write),
        ]
        return m

    def _spaced(self, m: Module, name: str, event: Value, cycles: tuple[int, int, int]) -> Value:
        m.submodules[name] = spacing = Spacing(self.groups, *cycles)
        m.d.comb += [spacing.event.eq(event), spacing.group.eq(self.wave)]
        return spacing.free
