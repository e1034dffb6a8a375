"""The fourth stage of dense attention: all value rows, summed by their weights."""

from abc import abstractmethod
from typing import ClassVar

from amaranth.hdl import Const, Module, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.score import QUERIES
from tilewright.attention.sparse_context import sums_layout
from tilewright.formats import code, unpack
from tilewright.formats.accumulate import float_accumulate, float_product
from tilewright.parts.delay import delay
from tilewright.parts.fifo import Fifo
from tilewright.parts.memory import ram
from tilewright.parts.shared import Placed
from tilewright_golden.attention import DenseParams
from tilewright_golden.formats import Int

__all__ = ["CONTEXTS", "DRAIN", "FloatDenseContext", "FloatLink", "IntegerDenseContext",
           "IntegerLink", "dense_context"]

DRAIN = 8
"""Sums that leave in a cycle."""


class _Link(wiring.Component):
    """One element of the value rows: a multiplier for each lane, an accumulator, its way out.

    Parameters
    ----------
    params : :class:`DenseParams`

    Members
    -------
    weights : ``In(ArrayLayout(unsigned(params.weight), lanes))``
        All 0 in a cycle without a beat.
    values : ``In(ArrayLayout(unsigned(params.value.width), lanes))``
        As the memory holds them.
    before : ``In(params.sum_width)``
    keep, shift : ``In(1)``
        What the products are added to: the sum so far, or `before`; without either, to 0.
        These concern products of weights that came `stages` cycles ago.
    sum : ``Out(params.sum_width)``
        One cycle later.
    """

    weights: "data.View[data.ArrayLayout]"
    values: "data.View[data.ArrayLayout]"
    before: Signal
    keep: Signal
    shift: Signal
    sum: Signal

    stages: ClassVar[int]
    """Registers between products and sum."""

    def __init__(self, params: DenseParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @staticmethod
    def _signature(params: DenseParams) -> wiring.Signature:
        lanes = params.lanes
        return wiring.Signature({
            "weights": In(data.ArrayLayout(unsigned(params.weight), lanes)),
            "values": In(data.ArrayLayout(unsigned(params.value.width), lanes)),
            "before": In(params.sum_width),
            "keep": In(1), "shift": In(1),
            "sum": Out(params.sum_width),
        })

    @classmethod
    def placed(cls, params: DenseParams) -> Placed:
        """One place of it in a context."""
        return Placed(f"link_u{params.weight}_{params.value.name}_x{params.lanes}"
                      f"_s{params.sum_width}", cls._signature(params), lambda: cls(params))

    def _begun(self, m: Module, held: Signal) -> Signal:
        """What the products are added to."""
        begun = Signal(held.shape())
        width = len(held)
        m.d.comb += [
            begun.eq((held & self.keep.replicate(width)) | (
                self.before & self.shift.replicate(width))),
            self.sum.eq(held),
        ]
        return begun


class IntegerLink(_Link):
    """Exact sums of integers that are not negative."""

    stages = 0

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(p.sum_width, reset_less=True)
        total: Value = self._begun(m, held)
        for lane in range(p.lanes):
            product = Signal(p.weight + p.value.width, name=f"product_{lane}")
            m.d.comb += product.eq(self.values[lane] * self.weights[lane])
            total = total + product
        m.d.sync += held.eq(total)
        return m


class FloatLink(_Link):
    """Sums in fp32, each addition rounded.

    Products stand in registers: an addition would pass on, many times over, what ripples in them.
    """

    stages = 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(p.sum_width, reset_less=True)
        begun = self._begun(m, held)
        weight = Int(p.weight, signed=False)
        product = float_product(
            m, weight, unpack(m, weight, self.weights[0], "factor"),
            p.value, unpack(m, p.value, self.values[0], "row"), "product")
        addend = Signal(product.shape(), reset_less=True)
        m.d.sync += [
            addend.eq(product),
            held.eq(float_accumulate(m, begun, addend, "added")),
        ]
        return m


class _DenseContext(wiring.Component):
    """Sums of all value rows, each times its weight, `lanes` rows a cycle.

    A beat of weights addresses its rows; a cycle later they are multiplied, and added to a sum for
    each element. When a query is complete its sums leave through a chain, `drain` a cycle, into a
    queue, while the first beat of the next query waits at its rows: a query of n beats takes
    `cycles` of n. While the queue is full sums and weights wait.

    Rows of weight 0 are not read, but in the first word of a query: values stay at rest.

    Parameters
    ----------
    params : :class:`DenseParams`

    Members
    -------
    i_value : payload ``{values: ArrayLayout(code(value), values)}``
        One row a beat. A row beyond `params.keys` is dropped: `refused`.
    clear : ``In(1)``
        Forget all rows.
    rows : ``Out(range(params.keys + 1))``
        Rows that are stored.
    refused : ``Out(1)``
    i : payload ``{weights: ArrayLayout(unsigned(weight), lanes), last: 1}``
        Of the keys in order, `lanes` a beat; 0 where there is none. Their rows must be stored.
    finished : ``Out(1)``
        The last values of a query are being read.
    o : payload ``sums_layout(params, drain)``
        `beats` beats of a query.
    """

    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface
    clear: Signal
    rows: Signal
    refused: Signal
    finished: Signal

    link: ClassVar[type[_Link]]

    def __init__(self, params: DenseParams) -> None:
        self.params = p = params
        self.drain = min(DRAIN, p.values)
        self.beats = -(-p.values // self.drain)
        self._row = data.ArrayLayout(code(p.value), p.values)
        super().__init__({
            "i_value": In(stream.Signature(data.StructLayout({"values": self._row}))),
            "clear": In(1),
            "rows": Out(range(p.keys + 1)),
            "refused": Out(1),
            "i": In(stream.Signature(data.StructLayout({
                "weights": data.ArrayLayout(unsigned(p.weight), p.lanes), "last": 1}))),
            "finished": Out(1),
            "o": Out(stream.Signature(sums_layout(p, self.drain))),
        })

    @abstractmethod
    def _stored(self, row: Value) -> Value:
        """What the memory holds for a row."""

    @abstractmethod
    def _sum(self, held: Value, total: Value) -> Value:
        """The sum that leaves, from what its link holds and the sum of the weights."""

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a query on `i` to its first sums on `o`."""
        return 2 + self.link.stages + Fifo.latency

    def cycles(self, beats: int) -> int:
        """Cycles that a query of so many beats takes."""
        return beats + self.beats - 1 + self.link.stages

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        banks = self._store(m)
        m.submodules.queue = queue = Fifo(self.o.payload.shape(), QUERIES * self.beats)
        wiring.connect(m, wiring.flipped(self.o), queue.o)

        # A beat addresses its rows.
        word = Signal(range(max(2, p.key_words)))
        taken = Signal()
        adds = Signal()
        present = Signal()
        weights = Signal(self.i.payload.weights.shape(), name="held_weights", reset_less=True)
        completes = Signal(reset_less=True)
        m.d.comb += [
            self.i.ready.eq(~present | adds),
            taken.eq(self.i.valid & self.i.ready),
            self.finished.eq(taken & self.i.payload.last),
        ]
        m.d.sync += present.eq(taken | (present & ~adds))
        with m.If(taken):
            m.d.sync += [
                weights.eq(self.i.payload.weights),
                completes.eq(self.i.payload.last),
                word.eq(Value.cast(word + 1) & (~self.i.payload.last).replicate(len(word))),
            ]
        for lane, bank in enumerate(banks):
            # Unknown times 0 is unknown to a simulator, so that something has to be read first.
            m.d.comb += [
                bank.read_enable.eq(taken & (
                    self.i.payload.weights[lane].any() | (word == 0))),
                bank.read_address.eq(word),
            ]

        # Rows are there: they are added when what is left of the query before can leave.
        left = Signal(range(self.beats + 1))
        drains = Signal()
        shift = Signal()
        keep = Signal()
        begins = Signal(init=1)
        ends = Signal()
        fresh = Signal()
        stages = self.link.stages
        ended = delay(m, ends, stages, "ends", reset=True)
        total = Signal(self.o.payload.total.shape(), reset_less=True)
        m.d.comb += [
            queue.i.valid.eq(left != 0),
            drains.eq(queue.i.valid & queue.i.ready),
            queue.i.payload.last.eq(left == 1),
            queue.i.payload.total.eq(total),
            adds.eq(present & ((left == 0) | (drains & queue.i.payload.last))
                    & ~(ended if stages else Const(0, 1))),
            ends.eq(adds & completes),
            fresh.eq(adds & begins),
            shift.eq(drains & ~queue.i.payload.last),
            keep.eq(~shift & ~delay(m, fresh, stages, "fresh")),
        ]
        with m.If(ended):
            m.d.sync += left.eq(self.beats)
        with m.Elif(drains):
            m.d.sync += left.eq(left - 1)
        with m.If(adds):
            m.d.sync += begins.eq(completes)

        counted = [Signal(p.weight, name=f"counted_{lane}") for lane in range(p.lanes)]
        m.d.comb += [weight.eq(weights[lane] & adds.replicate(p.weight))
                     for lane, weight in enumerate(counted)]
        m.d.sync += total.eq((total & (~fresh).replicate(len(total))) + sum(counted))

        links = [self.link.placed(p) for _ in range(p.values)]
        bits = data.ArrayLayout(unsigned(p.value.width), p.values)
        rows = [data.View(bits, bank.read_data) for bank in banks]
        for number, link in enumerate(links):
            m.submodules[f"link_{number}"] = link
            behind = number + self.drain
            m.d.comb += [
                *(link.weights[lane].eq(weight) for lane, weight in enumerate(counted)),
                *(link.values[lane].eq(row[number]) for lane, row in enumerate(rows)),
                link.before.eq(links[behind].sum if behind < p.values else 0),
                link.keep.eq(keep),
                link.shift.eq(shift),
            ]
        m.d.comb += [queue.i.payload.sums[number].eq(self._sum(links[number].sum, total))
                     for number in range(self.drain)]
        return m

    def _store(self, m: Module) -> list[Placed]:
        """Write rows of values, one a beat; count them. The memories, one for each lane."""
        p = self.params
        rows = Signal(range(p.keys + 1))
        full = Signal()
        taken = Signal()
        write = Signal()
        m.d.comb += [
            full.eq(rows == p.keys),
            self.i_value.ready.eq(~self.clear),
            taken.eq(self.i_value.valid & ~self.clear),
            write.eq(taken & ~full),
            self.refused.eq(taken & full),
            self.rows.eq(rows),
        ]
        with m.If(self.clear):
            m.d.sync += rows.eq(0)
        with m.Elif(write):
            m.d.sync += rows.eq(rows + 1)
        banks = [ram(p.key_words, self._row.size) for _ in range(p.lanes)]
        bits = (p.lanes - 1).bit_length()
        for lane, bank in enumerate(banks):
            m.submodules[f"values_{lane}"] = bank
            # The first row goes to all lanes: what is read there is never unknown.
            here = (rows[:bits] == lane) | (rows == 0) if lane else rows[:bits] == 0
            m.d.comb += [
                bank.write_enable.eq(write & here),
                bank.write_address.eq(rows[bits:]),
                bank.write_data.eq(self._stored(Value.cast(self.i_value.payload.values))),
            ]
        return banks


class IntegerDenseContext(_DenseContext):
    """Exact sums of integers; otherwise as `_DenseContext`.

    The sign bits of values are inverted, which adds the same to each, so that none is negative;
    what that adds to a sum leaves it at the end. The bits of a sum that grows change less often
    than those of one about zero.
    """

    link = IntegerLink

    def _stored(self, row: Value) -> Value:
        p = self.params
        signs = sum(1 << (number * p.value.width + p.value.width - 1)
                    for number in range(p.values))
        return row ^ signs

    def _sum(self, held: Value, total: Value) -> Value:
        return held - (total << (self.params.value.width - 1))


class FloatDenseContext(_DenseContext):
    """Sums of bf16 in fp32, for one lane; otherwise as `_DenseContext`."""

    link = FloatLink

    def _stored(self, row: Value) -> Value:
        return row

    def _sum(self, held: Value, total: Value) -> Value:
        return held


CONTEXTS: dict[bool, type[IntegerDenseContext | FloatDenseContext]] = {
    True: IntegerDenseContext, False: FloatDenseContext}
"""A context, by whether values are integers."""


def dense_context(params: DenseParams) -> IntegerDenseContext | FloatDenseContext:
    """The context that the parameters ask for."""
    return CONTEXTS[isinstance(params.value, Int)](params)
