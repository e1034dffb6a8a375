"""Vector processing elements: dot products in, codes out, one element for each kind of scale."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from amaranth.hdl import Const, Module, Shape, ShapeLike, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.formats.adaptivfloat import FixedToAdaptivFloat
from tilewright.parts.delay import delay
from tilewright.parts.fifo import CreditFifo, Fifo
from tilewright.vector.accumulate import Accumulate, SaturatingAccumulate
from tilewright.vector.activation import Activation
from tilewright.vector.convert import FixedToInteger
from tilewright.vector.rescale import MultiplyRescale, Rescale, ShiftRescale
from tilewright.vector.sums import Sums
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.vector import ACTIVATIONS, HfintParams, IntPeParams
from tilewright_golden.vector.params import OUTPUT_SHIFT_MAX

__all__ = ["HFINT_ELEMENTS", "INTPE_ELEMENTS", "HfintElement", "IntPeElement",
           "SaturatingHfintElement", "SaturatingIntPeElement"]

_BIAS = signed(BIAS_RANGE[1].bit_length() + 1)
_ACTIVATION = unsigned((len(ACTIVATIONS) - 1).bit_length())


class _Element(wiring.Component):
    """What is the same in all elements.

    Nothing in the pipeline stalls: the last beat of a dot product enters only when the outputs of
    `vectors` sums have room and their scales are there, and `vectors` cycles after the last one
    before it, as the sums leave one by one.
    """

    i: stream.Interface
    i_scale: stream.Interface
    o: stream.Interface

    may_end: Signal
    """Whether the last beat of a dot product may enter. The others always may."""

    params: HfintParams | IntPeParams
    accumulate: ClassVar[type[Accumulate]]

    def __init__(self, p: HfintParams | IntPeParams, rescale: Rescale,
                 given: dict[str, ShapeLike], last: Shape) -> None:
        """`given`: what comes with each result; `last`: what its conversion asks of that."""
        self._rescale = rescale
        self._sums = Sums(p, self.accumulate)
        self.may_end = Signal()
        self._kept = data.StructLayout({
            "rescale": rescale.layout, "bias": signed(p.fixed), "activation": _ACTIVATION,
            "last": last})
        if p.saturating != bool(self.accumulate.flags):
            raise ValueError(f"{type(p).__name__}.accumulator must be "
                             f"{'a number' if self.accumulate.flags else 'None'} in a "
                             f"{type(self).__name__}, not {p.accumulator}")
        result: dict[str, ShapeLike] = {"data": code(p.output)}
        self._result = data.StructLayout(result | dict.fromkeys(self.accumulate.flags, 1))
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "acts": self._sums.acts.shape(), "weights": self._sums.weights.shape(),
                "last": 1}))),
            "i_scale": In(stream.Signature(data.StructLayout(
                given | {"bias": signed(p.fixed), "activation": _ACTIVATION}))),
            "o": Out(stream.Signature(self._result)),
        })

    @abstractmethod
    def _keep(self, m: Module, kept: "data.View[data.StructLayout]") -> None:
        """Drive what is kept of `i_scale`, bias and activation apart."""

    @abstractmethod
    def _convert(self, m: Module, fixed: Value, last: Value) -> Value:
        """The code of a fixed-point number."""

    @property
    def _stages(self) -> int:
        """Registers behind the sums: scaled, fixed point, activated."""
        return self._rescale.stages + 1

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a dot product to its first result on `o`."""
        return self._sums.latency + self._stages + CreditFifo.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a dot product passes."""
        p = self.params
        times = "" if p.vectors == 1 else f"{p.vectors} x "
        rule = "saturating" if self.accumulate.flags else "exact"
        return (
            Stage(name="sums", takes=("i",),
                  does=(f"{times}{p.lanes} products, {p.acts.name} x {p.weights.name}",
                        f"{times}{p.sum_width} bits, {rule}"),
                  passes="one sum a cycle"),
            Stage(name="rescale", takes=("i_scale",),
                  does=(self._rescale.does, f"bias, saturate to {p.fixed} bits"),
                  passes=f"{p.fixed} bits, {p.fraction} of fraction"),
            Stage(name="activation", does=(", ".join(ACTIVATIONS),),
                  passes=f"{p.fixed} bits"),
            Stage(name="convert", does=(f"to {p.output.name}, queue",), gives=("o",)),
        )

    def cycles(self, sizes: Sequence[int]) -> int:
        """Cycles from the first beat in to the last result out, for groups of so many beats.

        A group is `vectors` dot products; it takes its beats, and at least `vectors` cycles in
        which its results leave. The last beat of the first waits for the scales.
        """
        vectors = self.params.vectors
        end = max(sizes[0] - 1, vectors)
        for beats in sizes[1:]:
            end += max(beats, vectors)
        return end + self.latency + vectors

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.queue = queue = CreditFifo(self._result, self.latency + p.vectors)
        wiring.connect(m, wiring.flipped(self.o), queue.o)

        # Results of the group that entered last which have not set out; scales not yet promised.
        leaving = Signal(range(p.vectors))
        waiting = Signal(range(self._sums.latency + p.vectors + 3))
        may_end = self.may_end
        enter = Signal()
        ends = Signal()
        sets_out = Signal()
        m.d.comb += [
            may_end.eq((leaving == 0) & (queue.room >= p.vectors) & (waiting >= p.vectors)),
            enter.eq(self.i.valid & (may_end | ~self.i.payload.last)),
            self.i.ready.eq(enter),
            ends.eq(enter & self.i.payload.last),
            sets_out.eq(ends | (leaving != 0)),
            queue.reserve.eq(sets_out),
        ]
        with m.If(ends):
            m.d.sync += leaving.eq(p.vectors - 1)
        with m.Elif(leaving != 0):
            m.d.sync += leaving.eq(leaving - 1)

        m.submodules.scales = scales = Fifo(self._kept, self._sums.latency + p.vectors + 1)
        self._keep(m, scales.i.payload)
        m.d.comb += [
            scales.i.valid.eq(self.i_scale.valid),
            scales.i.payload.bias.eq(self.i_scale.payload.bias),
            scales.i.payload.activation.eq(self.i_scale.payload.activation),
            self.i_scale.ready.eq(scales.i.ready),
        ]
        m.d.sync += waiting.eq(
            waiting + (self.i_scale.valid & self.i_scale.ready) - sets_out)

        m.submodules.sums = sums = self._sums.placed()
        m.d.comb += [
            sums.acts.eq(self.i.payload.acts),
            sums.weights.eq(self.i.payload.weights),
            sums.enter.eq(enter),
            sums.ends.eq(ends),
        ]
        # A sum leaves; a result enters the queue.
        leaves = delay(m, sets_out, self._sums.latency, "sets_out", reset=True)
        arrives = delay(m, leaves, self._stages, "leaves", reset=True)
        m.d.comb += [
            scales.o.ready.eq(leaves),
            queue.i.valid.eq(arrives),
        ]

        scale = scales.o.payload
        m.submodules.rescale = rescale = self._rescale.placed()
        m.submodules.activation = activation = Activation.placed(p.fixed, p.fraction)
        m.d.comb += [
            rescale.total.eq(sums.o.total),
            rescale.scale.eq(scale.rescale),
            rescale.bias.eq(scale.bias),
            activation.number.eq(
                delay(m, scale.activation, self._rescale.stages, "activation")),
            activation.x.eq(rescale.result),
            queue.i.payload.data.eq(self._convert(
                m, delay(m, activation.y, 1, "activated"),
                delay(m, scale.last, self._stages, "last"))),
        ]
        for flag in self.accumulate.flags:
            m.d.comb += queue.i.payload[flag].eq(delay(m, sums.o[flag], self._stages, flag))
        return m


class HfintElement(_Element):
    """Dot products whose operands and results have exponent biases (HFINT); sums are exact.

    A dot product takes a beat for each `lanes` products, the last one marked; the next follows
    without a gap. `vectors` of them are computed at once and leave one a cycle, in their order.

    Members
    -------
    i : payload ``{acts: lanes * code(acts), weights: vectors * lanes * code(weights), last: 1}``
    i_scale : payload ``{acts_bias, weights_bias, output_bias: signed(8), bias: signed(fixed), \
activation: 2}``
        For each result, in their order.
    o : payload ``{data: code(output)}``
    """

    accumulate = Accumulate

    def __init__(self, params: HfintParams) -> None:
        self.params = p = params
        self._base = Const(p.shift_base % (p.shift_max + 1), p.shift_width)
        self._converter = FixedToAdaptivFloat.placed(p.output, p.fixed, p.fraction)
        super().__init__(params, ShiftRescale(params), {
            "acts_bias": _BIAS, "weights_bias": _BIAS, "output_bias": _BIAS}, _BIAS)

    def _keep(self, m: Module, kept: "data.View[data.StructLayout]") -> None:
        given = self.i_scale.payload
        # The shift is legal, so its low bits are the shift, and no more than those are added.
        low = slice(self.params.shift_width)
        m.d.comb += [
            kept.rescale.shift.eq(self._base - given.weights_bias[low] - given.acts_bias[low]),
            kept.last.eq(given.output_bias),
        ]

    def _convert(self, m: Module, fixed: Value, last: Value) -> Value:
        m.submodules.convert = convert = self._converter
        m.d.comb += [convert.i.eq(fixed), convert.bias.eq(last)]
        return convert.o


class SaturatingHfintElement(HfintElement):
    """An HFINT element with a narrower accumulator, which saturates and says so.

    Members
    -------
    i, i_scale
        As in `HfintElement`.
    o : payload ``{data: code(output), overflow: 1}``
        `overflow`: the sum of this result has saturated in some beat.
    """

    accumulate = SaturatingAccumulate


class IntPeElement(_Element):
    """Dot products of integers, each multiplied by a scale factor; sums are exact.

    A dot product takes a beat for each `lanes` products, the last one marked; the next follows
    without a gap. `vectors` of them are computed at once and leave one a cycle, in their order.

    Members
    -------
    i : payload ``{acts: lanes * code(acts), weights: vectors * lanes * code(weights), last: 1}``
    i_scale : payload ``{multiplier: multiplier, shift: shift_width, output_shift: 4, \
bias: signed(fixed), activation: 2}``
        For each result, in their order.
    o : payload ``{data: code(output)}``
    """

    accumulate = Accumulate

    def __init__(self, params: IntPeParams) -> None:
        self.params = params
        self._converter = FixedToInteger.placed(params.output, params.fixed)
        shift = unsigned(OUTPUT_SHIFT_MAX.bit_length())
        super().__init__(params, MultiplyRescale(params), {
            "multiplier": unsigned(params.multiplier), "shift": unsigned(params.shift_width),
            "output_shift": shift}, shift)

    def _keep(self, m: Module, kept: "data.View[data.StructLayout]") -> None:
        given = self.i_scale.payload
        m.d.comb += [
            kept.rescale.multiplier.eq(given.multiplier),
            kept.rescale.shift.eq(given.shift),
            kept.last.eq(given.output_shift),
        ]

    def _convert(self, m: Module, fixed: Value, last: Value) -> Value:
        m.submodules.convert = convert = self._converter
        m.d.comb += [convert.i.eq(fixed), convert.shift.eq(last)]
        return convert.o


class SaturatingIntPeElement(IntPeElement):
    """An integer element with a narrower accumulator, which saturates and says so.

    Members
    -------
    i, i_scale
        As in `IntPeElement`.
    o : payload ``{data: code(output), overflow: 1}``
        `overflow`: the sum of this result has saturated in some beat.
    """

    accumulate = SaturatingAccumulate


HFINT_ELEMENTS: dict[bool, type[HfintElement]] = {
    False: HfintElement, True: SaturatingHfintElement}
"""The HFINT element, by whether its accumulator saturates."""

INTPE_ELEMENTS: dict[bool, type[IntPeElement]] = {
    False: IntPeElement, True: SaturatingIntPeElement}
"""The integer element, by whether its accumulator saturates."""
