"""The data bus of a channel: what reads, what writes, and the results that will come."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim import PimParams

__all__ = ["DataBus"]


class DataBus(wiring.Component):
    """No two bursts at once, and `turn` cycles between those of either direction.

    Everything that reads takes the same time to the bus, and so does everything that writes; a
    write may find room before a burst that was asked for earlier.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    read, write
        RD or COPY, and WR or GWRITE, in this cycle.
    results
        READRES in this cycle, or a GEMV that gives its results on its own as if it was one.
    gemv, cycles
        A GEMV with results in this cycle, which come as a READRES so many cycles later.
    near
        By `horizons`: results of a GEMV come in this cycle or later, but in less than so many.
    can_read, can_write, can_readres
        A burst finds room.
    results_after
        Cycles from this one to the first in which a READRES finds room behind all that is known.
    """

    read: Signal
    write: Signal
    results: Signal
    gemv: Signal
    cycles: Signal
    near: Signal
    can_read: Signal
    can_write: Signal
    can_readres: Signal
    results_after: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        t = p.timing
        steps = p.columns * t.comp
        self.turned = t.cwl + t.burst + t.turn - t.cl
        """At least so many cycles from a write to a read."""
        self.longest = p.reads * t.burst
        self.horizons = (t.burst, self.longest, *((self.turned,) if self.turned > 0 else ()))
        super().__init__({
            "read": In(1),
            "write": In(1),
            "results": In(1),
            "gemv": In(1),
            "cycles": In(range(steps + 1)),
            "near": In(len(self.horizons)),
            "can_read": Out(1),
            "can_write": Out(1),
            "can_readres": Out(1),
            "results_after": Out(range(max(steps + self.longest, self.turned, t.burst))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        t = self.params.timing
        turned = max(self.turned, 1)

        # Cycles for which what read last, or wrote last, keeps its own kind off.
        reading = Signal(range(self.longest))
        writes = max(t.burst, turned)
        writing = Signal(range(writes))
        free = Signal()
        m.d.comb += [
            free.eq((reading == 0) & (writing <= writes - turned)),
            self.can_read.eq(free & ~self.near[0]),
            self.can_readres.eq(free & ~self.near[1]),
        ]
        m.d.sync += [reading.eq(reading - reading.any()), writing.eq(writing - writing.any())]
        with m.If(self.read):
            m.d.sync += reading.eq(t.burst - 1)
        with m.If(self.results):
            m.d.sync += reading.eq(self.longest - 1)
        with m.If(self.write):
            m.d.sync += writing.eq(writes - 1)

        # Cycles of the bus that are read, from `turn` before the data of a WR of this cycle up
        # to that of a RD of the cycle before.
        ahead = t.cl - t.cwl + t.turn
        window = t.burst + 2 * t.turn
        busy = Signal(ahead)
        m.d.sync += busy.eq(Cat(busy[1:], self.read | self.results | reading.any()))
        blocked = busy[:window].any()
        if self.turned > 0:
            blocked = blocked | reading.any() | self.near[2]
        m.d.comb += self.can_write.eq((writing <= writes - t.burst) & ~blocked)

        after = Signal(self.results_after.shape())
        m.d.comb += self.results_after.eq(after)
        m.d.sync += after.eq(after - after.any())
        for event, cycles in ((self.read, t.burst), (self.results, self.longest),
                              (self.write, turned)):
            with m.If(event & (after < cycles)):
                m.d.sync += after.eq(cycles - 1)
        with m.If(self.gemv):
            m.d.sync += after.eq(self.cycles + (self.longest - 1))
        return m
