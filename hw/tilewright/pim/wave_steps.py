"""Steps of the units that compute together, one after another."""

from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.pim import PimParams

__all__ = ["WaveSteps", "wave_steps"]


class WaveSteps(wiring.Component):
    """Counts the steps of a GEMV, one every `timing.comp` cycles, then has its results taken.

    In a cycle t with `begins`, columns are read in t + 1, t + 1 + comp, ..., and the units multiply
    a cycle later; with `last` what would be the next step takes the results. The next `begins` may
    come in that cycle, t + (more + 1) * comp, at the earliest.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    begins : ``In(1)``
    more : ``In(range(columns))``
        With `begins`: steps after the first.
    from_column : ``In(range(columns))``
    from_vector : ``In(range(vector_steps))``
        With `begins`: where the first step reads.
    from_zero, last, relu : ``In(1)``
        With `begins`: whether the first step clears accumulators, whether results are taken after
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

    begins: Signal
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
        at_column = Signal.like(self.column, reset_less=True)
        at_vector = Signal.like(self.vector, reset_less=True)
        clears = Signal(reset_less=True)
        clear = Signal(reset_less=True)
        takes = Signal(reset_less=True)
        cuts = Signal(reset_less=True)
        taken_cut = Signal(reset_less=True)
        take_cut = Signal(reset_less=True)
        tick = Signal()
        ends = Signal()
        m.d.comb += [
            tick.eq(busy & (pause == 0)),
            ends.eq(tick & (left == 0)),
            self.column.eq(at_column),
            self.vector.eq(at_vector),
            self.first.eq(clear),
            self.take_relu.eq(take_cut),
        ]
        m.d.sync += [
            self.compute.eq(self.begins | (tick & ~ends)),
            self.step.eq(self.compute),
            clear.eq(clears),
            self.taken.eq((ends & takes) | self.readres),
            self.take.eq(self.taken),
            taken_cut.eq(Mux(self.readres, self.relu, cuts)),
            take_cut.eq(taken_cut),
        ]
        with m.If(self.begins | tick):
            m.d.sync += pause.eq(comp - 1)
        with m.Else():
            m.d.sync += pause.eq(pause - 1)
        with m.If(self.begins):
            m.d.sync += [
                busy.eq(1),
                left.eq(self.more),
                at_column.eq(self.from_column),
                at_vector.eq(self.from_vector),
                clears.eq(self.from_zero),
                takes.eq(self.last),
                cuts.eq(self.relu),
            ]
        with m.Elif(tick):
            m.d.sync += [
                busy.eq(~ends),
                left.eq(left - 1),
                at_column.eq(at_column + 1),
                at_vector.eq(at_vector + 1),
                clears.eq(0),
            ]
        return m


def _signature(params: PimParams) -> wiring.Signature:
    column, vector = (unsigned(max(1, (count - 1).bit_length()))
                      for count in (params.columns, params.vector_steps))
    return wiring.Signature({
        "begins": In(1),
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
