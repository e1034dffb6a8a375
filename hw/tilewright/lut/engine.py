"""What is the same in all tiles: from streams to the columns, and from their sums to results."""

from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Shape, ShapeLike, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.lut.align import Align
from tilewright.lut.column import Column
from tilewright.lut.drain import Drain
from tilewright.lut.rescale import Rescale, words
from tilewright.lut.to_float import ToFloat
from tilewright.parts.delay import delay
from tilewright.parts.elastic import along, elastic
from tilewright.parts.fifo import CreditFifo, Fifo
from tilewright_golden.formats.minifloat import BF16, FP32
from tilewright_golden.lut.params import EXPONENT_BITS, SCALE_GROUPS, TileParams

__all__ = ["TileEngine"]


class _Totals(wiring.Component):
    """Sums of the activations of a group, one for each vector.

    Members
    -------
    acts : ``In(ArrayLayout(ArrayLayout(signed(act_bits), lanes), vectors))``
    enter, fresh : ``In(1)``
        These count; they are the first of a group.
    totals : ``Out(ArrayLayout(signed(act_sum_width), vectors))``
        With those that entered until the last cycle.
    """

    acts: data.View
    enter: Signal
    fresh: Signal
    totals: data.View

    def __init__(self, params: TileParams) -> None:
        self.params = p = params
        super().__init__({
            "acts": In(_aligned(p)),
            "enter": In(1),
            "fresh": In(1),
            "totals": Out(data.ArrayLayout(signed(p.act_sum_width), p.vectors)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        for vector in range(p.vectors):
            held = Signal(signed(p.act_sum_width), name=f"total_{vector}", reset_less=True)
            begun = Signal(signed(p.act_sum_width), name=f"begun_{vector}")
            m.d.comb += [
                begun.eq(held & (~self.fresh).replicate(p.act_sum_width).as_signed()),
                self.totals[vector].eq(held),
            ]
            with m.If(self.enter):
                m.d.sync += held.eq(
                    begun + sum(self.acts[vector][lane] for lane in range(p.lanes)))
        return m


class _Integers:
    """Activations and results of integers, which are what they are."""

    stages = 0
    """Registers before the activations are ready to enter."""

    alignment: tuple[str, ...] = ()
    """What is done to activations, in words."""

    result = "integers"
    """What results are, in words."""

    def __init__(self, params: TileParams) -> None:
        self.params = params

    def aligned(self, m: Module, acts: Value, command: Any,
                moves: Sequence[Value]) -> Value:
        """The integers of `acts`, behind a register for each of `moves`."""
        return acts

    def results(self, m: Module, queued: Any) -> list[Value]:
        """What leaves, from what was queued."""
        return [queued.sums[column][vector] for column in range(self.params.rescalers)
                for vector in range(self.params.vectors)]


class _Floats(_Integers):
    """Activations that are aligned to their vector's exponent, results that are fp32."""

    stages = 1
    alignment = ("aligned to 16 bits",)
    result = "fp32"

    def aligned(self, m: Module, acts: Value, command: Any,
                moves: Sequence[Value]) -> Value:
        p = self.params
        found: list[Value] = []
        for vector in range(p.vectors):
            # The exponent field of a number at the top.
            top = Signal(BF16.exponent, name=f"top_{vector}")
            m.d.comb += top.eq(command.exponents[vector] + BF16.bias)
            for lane in range(p.lanes):
                align = Align.placed()
                m.submodules[f"align_{vector}_{lane}"] = align
                m.d.comb += [
                    align.act.eq(acts.word_select(vector * p.lanes + lane, BF16.width)),
                    align.top.eq(top),
                ]
                found.append(align.aligned)
        return along(m, Cat(found), moves, "aligned")

    def results(self, m: Module, queued: Any) -> list[Value]:
        p = self.params
        found = []
        for place, number in enumerate(super().results(m, queued)):
            convert = ToFloat.placed(p.sum_width)
            m.submodules[f"to_float_{place}"] = convert
            m.d.comb += [
                convert.number.eq(number),
                convert.exponent.eq(queued.exponents[place % p.vectors]),
            ]
            found.append(convert.code)
        return found


def _bit_by_bit(m: Module, label: Any, adds: Signal) -> tuple[Value, Value]:
    """Weights come bit by bit, the lowest first: which bit it is, whether it is the last."""
    plane = Signal(3)
    following = Signal(4)
    completes = Signal()
    m.d.comb += [following.eq(plane + 1), completes.eq(following == label.bits)]
    with m.If(adds):
        m.d.sync += plane.eq(Mux(completes, 0, following))
    return plane, completes


def _whole(m: Module, label: Any, adds: Signal) -> tuple[Value, Value]:
    """Weights come whole: the only beat of a step is its last."""
    return Const(0, 3), Const(1, 1)


_PLANES = {True: _bit_by_bit, False: _whole}
"""Which bits of its weights a step meets, by whether they come one by one."""


_NUMBERS: dict[bool, type[_Integers]] = {False: _Integers, True: _Floats}
"""How numbers come and go, by whether they are floats."""


def _aligned(params: TileParams) -> data.ArrayLayout:
    return data.ArrayLayout(data.ArrayLayout(signed(params.act_bits), params.lanes),
                            params.vectors)


class TileEngine(wiring.Component):
    """Products of a few vectors with many columns of weights that share scales in groups.

    A step brings `lanes` activations of each vector, and then the weights that they meet, which
    take a beat, or one for each bit if weights come bit by bit. Steps, groups and commands follow
    each other without a gap. While the weights of a step come the next step's activations are
    prepared. Every `columns` / `rescalers` cycles a group may end: its sums leave the columns, are
    centred and scaled and added to those of the groups before. The last beat of a group waits for
    that, for its scales, and for room where results are queued; nothing behind it ever stalls.

    Parameters
    ----------
    params : :class:`TileParams`

    Members
    -------
    i : payload ``{steps, groups, bits[, exponents: vectors * signed(7)]}``
        A command: steps of a group, groups, bits of the weights, exponents of the vectors.
    i_acts : payload ``{acts: vectors * lanes * code(acts)}``
    i_weights : payload ``{weights: columns * lanes * bits}``
    i_scales : payload ``{scales: rescalers * scale_bits, zeros: rescalers * (weight_bits + 1)}``
        `columns` / `rescalers` beats a group, in order of columns.
    o : payload ``{data: rescalers * vectors * sum}``
        `columns` / `rescalers` beats a command: integers of `sum_width` bits, or codes of fp32.

    Attributes
    ----------
    wanted : :class:`Signal`
        A command and activations would be taken, if both are there.
    """

    i: stream.Interface
    i_acts: stream.Interface
    i_weights: stream.Interface
    i_scales: stream.Interface
    o: stream.Interface

    column: ClassVar[type[Column]]
    """What sums products. Its front has a latency of 1: it takes a step when the last weights of
    the one before come, of which nobody knows any earlier."""

    front_does: ClassVar[str]
    columns_do: ClassVar[str]
    """What becomes of activations, and what columns do, in words."""

    def __init__(self, params: TileParams) -> None:
        self.params = p = params
        self._drains = p.columns // p.rescalers
        self.wanted = Signal(name="step_wanted")
        self._numbers = _NUMBERS[p.floating](p)
        exponents = data.ArrayLayout(signed(EXPONENT_BITS), p.vectors)
        self._exponents: dict[str, ShapeLike] = {"exponents": exponents} if p.floating else {}
        bits = Shape.cast(range(p.weight_bits + 1))
        self._label = data.StructLayout({
            "bits": bits, "fresh": 1, "final": 1, "first": 1, "last": 1, **self._exponents})
        result = Shape(FP32.width) if p.floating else signed(p.sum_width)

        def beats(shape: ShapeLike) -> data.ArrayLayout:
            return data.ArrayLayout(data.ArrayLayout(shape, p.vectors), p.rescalers)
        self._sums = beats(signed(p.sum_width))
        self._queued = data.StructLayout({"sums": self._sums, **self._exponents})
        self._scales = data.StructLayout({
            "scales": data.ArrayLayout(unsigned(p.scale_bits), p.rescalers),
            "zeros": data.ArrayLayout(unsigned(p.weight_bits + 1), p.rescalers)})
        acts = data.ArrayLayout(data.ArrayLayout(code(p.acts), p.lanes), p.vectors)
        weights = data.ArrayLayout(data.ArrayLayout(1 if self.column.serial else p.weight_bits,
                                                    p.lanes), p.columns)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "steps": Const(-(-max(SCALE_GROUPS) // p.lanes)).shape(),
                "groups": Const(p.length // min(SCALE_GROUPS)).shape(),
                "bits": bits, **self._exponents}))),
            "i_acts": In(stream.Signature(data.StructLayout({"acts": acts}))),
            "i_weights": In(stream.Signature(data.StructLayout({"weights": weights}))),
            "i_scales": In(stream.Signature(self._scales)),
            "o": Out(stream.Signature(data.StructLayout({"data": beats(result)}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last weights of a command to its first results."""
        return self.column.latency + Rescale.latency + CreditFifo.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        scaled = f"{p.rescalers} of {p.columns} columns a cycle"
        return (
            Stage(name="front", takes=("i", "i_acts"), passes="operand of a step",
                  does=(f"{p.vectors} x {p.lanes} {p.acts.name}", *self._numbers.alignment,
                        self.front_does)),
            Stage(name="column_0", takes=("i_weights",), passes="sums of a group",
                  does=(f"one of {p.columns}: {p.vectors} sums of {p.lanes}", self.columns_do)),
            Stage(name="drain", does=(scaled,), passes="sums, totals of activations"),
            Stage(name="rescale_0", takes=("i_scales",), passes=f"{p.sum_width} bits",
                  does=("zero points, scales", "added up over groups")),
            Stage(name="queue", does=(self._numbers.result,), gives=("o",)),
        )

    def cycles(self, sizes: Sequence[tuple[int, int, int]]) -> int:
        """Cycles from the first beat in to the last out, of commands given as their groups, the
        steps of each and the bits of the weights.

        A group takes its steps * bits (without the bits if weights come whole), and at least the
        columns / rescalers cycles in which the one before it leaves. The first waits for its
        scales too.
        """
        drains = self._drains
        beats = [steps * (bits if self.column.serial else 1)
                 for groups, steps, bits in sizes for _ in range(groups)]
        end = max(self._numbers.stages + beats[0], drains)
        end += sum(max(several, drains) for several in beats[1:])
        return end + self.latency + drains

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.front = front = self.column.front(p)
        m.submodules.act_totals = totals = _Totals(p)
        m.submodules.drain = drain = Drain(p)

        # A step enters: through the registers of alignment, if any, to where it stands while its
        # weights come.
        steps = stream.Signature(unsigned(0)).create(path=("steps",))
        standing = stream.Signature(unsigned(0)).create(path=("standing",))
        *early, enters = elastic(m, steps, standing, self._numbers.stages + 1, Const(1))
        entering: Any = along(m, self._labels(m, steps), early, "entering")
        label: Any = along(m, entering, [enters], "label")
        acts = self._numbers.aligned(m, Value.cast(self.i_acts.payload.acts), self.i.payload,
                                     early)
        m.d.comb += [
            Value.cast(front.acts).eq(acts),
            front.enter.eq(enters),
            Value.cast(totals.acts).eq(acts),
            totals.enter.eq(enters),
            totals.fresh.eq(entering.fresh),
        ]

        # Weights meet the step that stands.
        may_end = Signal()
        goes = Signal()
        adds = Signal()
        ends = Signal()
        plane, completes = _PLANES[self.column.serial](m, label, adds)
        m.d.comb += [
            goes.eq(standing.valid & (may_end | ~(completes & label.final))),
            self.i_weights.ready.eq(goes),
            adds.eq(goes & self.i_weights.valid),
            ends.eq(adds & completes & label.final),
            standing.ready.eq(adds & completes),
        ]
        begins = Signal()
        m.d.comb += begins.eq(label.fresh & (plane == 0))
        for number in range(p.columns):
            column = self.column.placed(p)
            m.submodules[f"column_{number}"] = column
            m.d.comb += [
                Value.cast(column.operand).eq(Value.cast(front.operand)),
                Value.cast(column.weights).eq(Value.cast(self.i_weights.payload.weights[number])),
                column.plane.eq(plane),
                column.adds.eq(adds),
                column.fresh.eq(begins),
                Value.cast(drain.sums[number]).eq(Value.cast(column.sums)),
            ]
        m.d.comb += may_end.eq(self._leave(m, ends, label, totals.totals, drain))
        return m

    def _labels(self, m: Module, steps: Any) -> Any:
        """Take commands and activations as `steps`; what is to be known of each."""
        given = self.i.payload
        step = Signal(given.steps.shape())
        place = Signal(given.groups.shape(), name="group")
        following_step = Signal(given.steps.shape())
        following_group = Signal(given.groups.shape())
        taken = Signal()
        labels: Any = Signal(self._label)
        m.d.comb += [
            following_step.eq(step + 1),
            following_group.eq(place + 1),
            labels.bits.eq(given.bits),
            labels.fresh.eq(step == 0),
            labels.final.eq(following_step == given.steps),
            labels.first.eq(place == 0),
            labels.last.eq(following_group == given.groups),
            *(labels[name].eq(given[name]) for name in self._exponents),
            steps.valid.eq(self.i.valid & self.i_acts.valid),
            self.wanted.eq(steps.ready),
            taken.eq(steps.valid & steps.ready),
            self.i_acts.ready.eq(taken),
            self.i.ready.eq(taken & labels.final & labels.last),
        ]
        with m.If(taken):
            m.d.sync += step.eq(Mux(labels.final, 0, following_step))
            with m.If(labels.final):
                m.d.sync += place.eq(Mux(labels.last, 0, following_group))
        return labels

    def _leave(self, m: Module, ends: Signal, label: Any, totals: Any, drain: Any) -> Value:
        """From the columns to results; whether a group may end."""
        p, drains, latency = self.params, self._drains, self.column.latency
        m.submodules.scales = scales = Fifo(self._scales, drains + latency + 1)
        m.submodules.queue = queue = CreditFifo(self._queued, self.latency + drains)
        wiring.connect(m, wiring.flipped(self.i_scales), scales.i)

        # Columns of the group that ended last which have not set out; scales not promised yet.
        leaving = Signal(range(drains))
        waiting = Signal(range(scales.depth + Fifo.latency + 1))
        may_end = Signal()
        sets_out = Signal()
        layout = data.StructLayout({"label": self._label, "totals": totals.shape()})
        ended: Any = Signal(layout, reset_less=True)
        m.d.comb += [
            may_end.eq((leaving == 0) & (waiting >= drains)
                       & ((queue.room >= drains) | ~label.last)),
            sets_out.eq(ends | (leaving != 0)),
            queue.reserve.eq((ends & label.last) | ((leaving != 0) & ended.label.last)),
        ]
        m.d.sync += waiting.eq(waiting + (self.i_scales.valid & self.i_scales.ready) - sets_out)
        with m.If(ends):
            m.d.sync += [leaving.eq(drains - 1), ended.label.eq(label), ended.totals.eq(totals)]
        with m.Elif(leaving != 0):
            m.d.sync += leaving.eq(leaving - 1)

        leaves = delay(m, sets_out, latency, "sets_out", reset=True)
        left: Any = delay(m, ended, latency - 1, "ended")
        m.submodules.running_sums = running = words(drains, self._sums.size)
        m.d.comb += [
            drain.capture.eq(delay(m, ends, latency, "captures", reset=True)),
            scales.o.ready.eq(leaves),
            running.turns.eq(leaves),
            running.reads.eq(leaves & ~left.label.first),
        ]

        arrives = delay(m, leaves, Rescale.latency, "leaves", reset=True)
        arrived: Any = delay(m, left.label, Rescale.latency, "label")
        so_far = Signal(self._sums)
        sums = queue.i.payload.sums
        m.d.comb += [
            Value.cast(so_far).eq(running.word & (~arrived.first).replicate(len(running.word))),
            running.writes.eq(arrives & ~arrived.last),
            running.written.eq(sums),
            queue.i.valid.eq(arrives & arrived.last),
            *(queue.i.payload[name].eq(arrived[name]) for name in self._exponents),
        ]
        for number in range(p.rescalers):
            rescale = Rescale.placed(p)
            m.submodules[f"rescale_{number}"] = rescale
            m.d.comb += [
                Value.cast(rescale.sums).eq(Value.cast(drain.o[number])),
                rescale.zero.eq(scales.o.payload.zeros[number]),
                Value.cast(rescale.totals).eq(Value.cast(left.totals)),
                rescale.scale.eq(scales.o.payload.scales[number]),
                Value.cast(rescale.running).eq(Value.cast(so_far[number])),
                Value.cast(sums[number]).eq(Value.cast(rescale.result)),
            ]

        m.d.comb += [
            self.o.valid.eq(queue.o.valid),
            queue.o.ready.eq(self.o.ready),
            Value.cast(self.o.payload.data).eq(Cat(self._numbers.results(m, queue.o.payload))),
        ]
        return may_end
