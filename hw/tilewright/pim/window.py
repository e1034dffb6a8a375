"""Distances between commands of a rank."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim.timing import FAW_ACTIVATIONS, Timing

__all__ = ["Activations", "Spacing"]


class Spacing(wiring.Component):
    """After an event in a group, `long` cycles for this group, `short` for all others.

    It remembers only the group of the last event: what is longer for groups before it ends with
    `short` of the last one, as events are `apart` cycles. Where ``long - short > apart`` all
    groups wait for `long`.

    Parameters
    ----------
    groups
        Groups of the rank.
    short, long
        Cycles, ``1 <= short <= long``.
    apart
        Cycles between events that something else keeps, at least 1.

    Members
    -------
    event, group
        An event in this group in this cycle.
    free
        By group: its cycles are over.
    """

    event: Signal
    group: Signal
    free: Signal

    def __init__(self, groups: int, short: int, long: int, apart: int) -> None:
        self.long = long
        self.short = short if long - short <= apart else long
        self.groups = groups
        super().__init__({"event": In(1), "group": In(range(groups)), "free": Out(groups)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        left = Signal(range(self.long))
        m.d.sync += left.eq(left - left.any())
        with m.If(self.event):
            m.d.sync += left.eq(self.long - 1)
        over = Signal()
        m.d.comb += over.eq(left == 0)
        if self.short == self.long:
            m.d.comb += self.free.eq(over.replicate(self.groups))
            return m
        others = Signal()
        last = Signal(range(self.groups), reset_less=True)
        m.d.comb += others.eq(left <= self.long - self.short)
        with m.If(self.event):
            m.d.sync += last.eq(self.group)
        m.d.comb += self.free.eq(Cat(Mux(last == group, over, others)
                                     for group in range(self.groups)))
        return m


class Activations(wiring.Component):
    """tFAW and tRRD of a rank: `FAW_ACTIVATIONS` in `faw` cycles, of which a G_ACT is all.

    Members
    -------
    act, activate, group
        ACT, and G_ACT, in this group in this cycle.
    can_act
        By group: ACT.
    can_activate, soon
        G_ACT in this cycle; in the next one, if nothing happens in this one.
    """

    act: Signal
    activate: Signal
    group: Signal
    can_act: Signal
    can_activate: Signal
    soon: Signal

    def __init__(self, timing: Timing, groups: int) -> None:
        self.timing = timing
        self.groups = groups
        super().__init__({
            "act": In(1),
            "activate": In(1),
            "group": In(range(groups)),
            "can_act": Out(groups),
            "can_activate": Out(1),
            "soon": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        t = self.timing
        # Between a G_ACT and any activation tFAW is at least tRRD.
        m.submodules.spacing = spacing = Spacing(self.groups, t.rrd_s, t.rrd_l, t.rrd_s)
        m.d.comb += [spacing.event.eq(self.act), spacing.group.eq(self.group)]
        limits = FAW_ACTIVATIONS * t.rrd_s < t.faw
        # Each counts for as long as its activation does. Where tRRD alone allows no more of ACT,
        # one counts for the last activation and one for the last G_ACT.
        count = FAW_ACTIVATIONS if limits else 2
        slots = [Signal(range(t.faw), name=f"slot_{place}") for place in range(count)]
        free = Signal(count)
        takes = Signal(count)
        m.d.comb += takes.eq(free & -free if limits else 1)
        for place, slot in enumerate(slots):
            m.d.comb += free[place].eq(slot == 0)
            m.d.sync += slot.eq(slot - ~free[place])
            with m.If(self.activate | (self.act & takes[place])):
                m.d.sync += slot.eq(t.faw - 1)
        can_act = free.any() if limits else free[-1]
        m.d.comb += [
            self.can_act.eq(spacing.free & can_act.replicate(self.groups)),
            self.can_activate.eq(free.all()),
            self.soon.eq(Cat(slot <= 1 for slot in slots).all()),
        ]
        return m
