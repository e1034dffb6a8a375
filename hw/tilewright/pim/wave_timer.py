"""A wave in time: when it may compute, when its rows may be closed, when its results come."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim import PimParams

__all__ = ["WaveTimer"]


class WaveTimer(wiring.Component):
    """tCOMP and tRTP of a wave, and the results that a GEMV gives on its own.

    Parameters
    ----------
    params : :class:`PimParams`
    horizons
        Cycles, each at least 1.

    Members
    -------
    step
        COMP in this cycle.
    gemv, last, cycles
        GEMV in this cycle, with results, and its ``steps * comp``.
    can_step, can_close
        tCOMP and tRTP are kept.
    steps_on
        A GEMV under way has a step in this cycle.
    due
        Results of a GEMV go out as a READRES of this cycle.
    coming
        They do in this cycle or later.
    near
        By horizon: they do in this cycle or later, but in less than so many.
    """

    step: Signal
    gemv: Signal
    last: Signal
    cycles: Signal
    can_step: Signal
    can_close: Signal
    steps_on: Signal
    due: Signal
    coming: Signal
    near: Signal

    def __init__(self, params: PimParams, horizons: tuple[int, ...]) -> None:
        self.params = p = params
        self.horizons = horizons
        super().__init__({
            "step": In(1),
            "gemv": In(1),
            "last": In(1),
            "cycles": In(range(p.columns * p.timing.comp + 1)),
            "can_step": Out(1),
            "can_close": Out(1),
            "steps_on": Out(1),
            "due": Out(1),
            "coming": Out(1),
            "near": Out(len(horizons)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        t = self.params.timing
        # tRTP after the last step may be longer than tCOMP: the counter goes on so long.
        after = max(t.rtp - t.comp, 0)
        left = Signal(range(self.params.columns * t.comp + after))
        results = Signal()
        rest = Signal(range(t.comp))
        m.d.comb += [
            self.can_step.eq(left <= after),
            self.steps_on.eq(~self.can_step & (rest == 0)),
            self.can_close.eq(left <= max(t.comp - t.rtp, 0)),
            self.due.eq(results & (left == after)),
            self.coming.eq(results),
            self.near.eq(Cat(results & (left < after + horizon) for horizon in self.horizons)),
        ]
        m.d.sync += left.eq(left - left.any())
        with m.If(self.gemv | (rest == 0)):
            m.d.sync += rest.eq(t.comp - 1)
        with m.Else():
            m.d.sync += rest.eq(rest - 1)
        with m.If(self.gemv):
            m.d.sync += [left.eq(self.cycles + after - 1), results.eq(self.last)]
        with m.Else():
            with m.If(self.due):
                m.d.sync += results.eq(0)
            with m.If(self.step):
                m.d.sync += left.eq(t.comp + after - 1)
        return m
