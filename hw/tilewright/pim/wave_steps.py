"""Steps of the units that compute together, one after another."""

from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.pim import PimParams

__all__ = ["WaveSteps", "wave_steps"]


class WaveSteps(wiring.Component):
    """Counts the steps of a GEMV, one every `timing.comp` cycles, then has its results taken.

    In a cycle t with `begin`, columns are read in t + 1, t + 1 + comp, ..., and the units multiply
    a cycle later; with `last` what would be the next step takes the results. The next `begin` may
    come in that cycle, t + (more + 1) * comp, at the earliest.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    begin : ``In(1)``
    more : ``In(range(columns))``
        With `begin`: steps after the first.
    from_column : ``In(range(columns))``
    from_vector : ``In(range(vector_steps))``
        With `begin`: where the first step reads.
    from_zero, last, relu : ``In(1)``
        With `begin`: whether the first step clears accumulators, whether results are taken after
        the last one, and cut; `relu` also with `readres`.
    readres : ``In(1)``
        Take the results of the steps before.
    compute : ``Out(1)``
        Read `column`, and step `vector` of the vector buffer.
    column, vector : ``Out``
    step, first, take, take_relu : ``Out(1)``
        For the units, in the cycle after `compute`.
    taken : ``Out(1)``
        In the cycle after that in which a READRES stands, or would stand.
    """

    begin: Signal
    more: Signal
    from_column: Signal
    from_vector: Signal
    from_zero: Signal
    last: Signal
    relu: Signal
    readres: Signal
    compute: Signal
    column: Signal
    vector: Signal
    step: Signal
    first: Signal
    take: Signal
    take_relu: Signal
    taken: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = params
        super().__init__(_signature(params))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        comp = self.params.timing.comp
        busy = Signal()
        pause = Signal(range(max(2, comp)), reset_less=True)
        left = Signal.like(self.more, reset_less=True)
        clears = Signal(reset_less=True)
        takes = Signal(reset_less=True)
        cuts = Signal(reset_less=True)
        taken_relu = Signal(reset_less=True)
        tick, ends = Signal(), Signal()
        m.d.comb += [
            tick.eq(busy & (pause == 0)),
            ends.eq(tick & (left == 0)),
        ]
        m.d.sync += [
            self.compute.eq(self.begin | (tick & ~ends)),
            self.taken.eq((ends & takes) | self.readres),
            taken_relu.eq(Mux(self.readres, self.relu, cuts)),
            self.step.eq(self.compute),
            self.first.eq(clears),
            self.take.eq(self.taken),
            self.take_relu.eq(taken_relu),
        ]
        with m.If(self.begin | tick):
            m.d.sync += pause.eq(comp - 1)
        with m.Else():
            m.d.sync += pause.eq(pause - 1)
        with m.If(self.begin):
            m.d.sync += [
                busy.eq(1),
                left.eq(self.more),
                self.column.eq(self.from_column),
                self.vector.eq(self.from_vector),
                clears.eq(self.from_zero),
                takes.eq(self.last),
                cuts.eq(self.relu),
            ]
        with m.Elif(tick):
            m.d.sync += [
                busy.eq(~ends),
                left.eq(left - 1),
                self.column.eq(self.column + 1),
                self.vector.eq(self.vector + 1),
                clears.eq(0),
            ]
        return m


def _signature(params: PimParams) -> wiring.Signature:
    column, vector = (unsigned(max(1, (count - 1).bit_length()))
                      for count in (params.columns, params.vector_steps))
    return wiring.Signature({
        "begin": In(1),
        "more": In(column),
        "from_column": In(column),
        "from_vector": In(vector),
        "from_zero": In(1),
        "last": In(1),
        "relu": In(1),
        "readres": In(1),
        "compute": Out(1),
        "column": Out(column),
        "vector": Out(vector),
        "step": Out(1),
        "first": Out(1),
        "take": Out(1),
        "take_relu": Out(1),
        "taken": Out(1),
    })


def wave_steps(params: PimParams) -> Placed:
    """A `WaveSteps`; all of a device are instances of one module."""
    return Placed("pim_wave_steps", _signature(params), lambda: WaveSteps(params))
