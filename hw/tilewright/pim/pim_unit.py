"""The unit beside a bank by itself, between streams."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.parts.delay import delay
from tilewright.pim.layouts import result_shape, value_shape
from tilewright.pim.unit import UNITS
from tilewright_golden.pim import UnitParams

__all__ = ["PimUnit"]


class PimUnit(wiring.Component):
    """Steps of a unit from a stream: what stands in its latch leaves before it takes more.

    A beat is a step, and is accepted in the last of the `fold` cycles that it takes. While
    results wait on `o` steps go on, up to the next one with `last`.

    Parameters
    ----------
    params : :class:`UnitParams`

    Members
    -------
    i : payload ``{values: lanes numbers, vectors: vectors * lanes numbers, first, last, relu}``
        `first` begins the accumulators from zero, `last` reads them, `relu` makes negative
        results zero.
    o : payload ``{results: vectors numbers}``
        For each beat with `last`.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: UnitParams) -> None:
        self.params = params
        lanes = data.ArrayLayout(value_shape(params), params.lanes)
        results = data.ArrayLayout(result_shape(params), params.vectors)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "values": lanes, "vectors": data.ArrayLayout(lanes, params.vectors),
                "first": 1, "last": 1, "relu": 1}))),
            "o": Out(stream.Signature(data.StructLayout({"results": results}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a beat with `last` to its results."""
        return self.params.latency + 1

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a step passes."""
        p = self.params
        many = f"{p.vectors} x " if p.vectors > 1 else ""
        folded = f", in {p.fold} cycles" if p.fold > 1 else ""
        kind = "fp32" if p.floating else "32 bits"
        return (
            Stage(name="unit", takes=("i",), gives=("o",), does=(
                f"{many}{p.lanes} x {p.form.name}{folded}",
                f"tree, {kind}",
                f"accumulator, {kind}",
                f"latch, {p.result_bits} bits, relu")),
        )

    def cycles(self, sizes: list[tuple[int, int]]) -> int:
        """Cycles from the first beat in to the last results out, for jobs of (rows, steps)."""
        p = self.params
        waits = p.fold + p.latency
        steps = [steps for n, steps in sizes for _ in range(n)]
        last = (steps[0] - 1) * p.fold + sum(max(some * p.fold, waits) for some in steps[1:])
        return last + self.latency + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.unit = unit = UNITS[p.floating](p)
        given = self.i.payload
        step = Signal()
        ends = Signal()
        leaves = Signal()
        # From a step with `last` until its results have left.
        reads = Signal()
        begun = delay(m, step, p.fold - 1, "begun", reset=True)
        free = Signal()
        m.d.comb += [
            leaves.eq(self.o.valid & self.o.ready),
            free.eq(~(self.i.valid & given.last) | ~reads | leaves),
            ends.eq(step & given.last),
            unit.values.eq(given.values),
            unit.vectors.eq(given.vectors),
            unit.step.eq(step),
            unit.first.eq(given.first),
            unit.take.eq(delay(m, ends, p.fold, "ends", reset=True)),
            unit.relu.eq(delay(m, given.relu, p.fold, "relu")),
            self.o.payload.results.eq(unit.results),
        ]
        if p.fold == 1:
            m.d.comb += [step.eq(self.i.valid & free), self.i.ready.eq(free)]
        else:
            m.d.comb += [step.eq(self.i.valid & free & ~begun), self.i.ready.eq(begun)]
        with m.If(leaves):
            m.d.sync += reads.eq(0)
        with m.If(ends):
            m.d.sync += reads.eq(1)
        done = delay(m, unit.take, p.latency - 1, "done", reset=True)
        with m.If(leaves):
            m.d.sync += self.o.valid.eq(0)
        with m.If(done):
            m.d.sync += self.o.valid.eq(1)
        return m
