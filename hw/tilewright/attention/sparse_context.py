"""The fourth stage of sparse attention: value rows of the kept keys, summed by their weights."""

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.score import QUERIES
from tilewright.formats import code, unpack
from tilewright.formats.accumulate import float_accumulate, float_product
from tilewright.parts.memory import ram
from tilewright.parts.shared import Placed
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.formats import Int

__all__ = ["COLUMNS", "LISTS", "FloatColumn", "IntegerColumn", "SparseContext", "sum_shape",
           "sums_layout"]

LISTS = QUERIES + 1
"""Lists of kept keys: one is read; the others wait for queries that are on their way."""


def sum_shape(params: AttentionParams) -> Shape:
    """Shape of a sum of weighted values: an integer, or a code of fp32.

    The integers of sparse attention are raised: sums of the values less the smallest one of their
    format, and so never negative. No product needs a sign, and the upper bits of a sum change
    seldom: a context takes a fifth less energy. The division takes off again what is too much.
    """
    return Shape(params.sum_width,
                 isinstance(params.value, Int) and isinstance(params, DenseParams))


def sums_layout(params: AttentionParams, count: int) -> data.StructLayout:
    """`count` sums of a query and the total of its weights; `last`: no more of that query."""
    return data.StructLayout({
        "sums": data.ArrayLayout(sum_shape(params), count),
        "total": unsigned(params.total_max.bit_length()),
        "last": 1,
    })


class _Column(wiring.Component):
    """One element of the value rows: a multiplier and an accumulator.

    A cycle without a product has weight 0, which costs an AND a bit of the weight for all columns
    and spares an enable at each register of the sum.

    Parameters
    ----------
    params : :class:`AttentionParams`

    Members
    -------
    weight : ``In(unsigned(params.weight))``
    value : ``In(code(params.value))``
    fresh : ``In(1)``
        What has been added up until now belongs to the sum before.
    sum : ``Out(sum_shape(params))``
        With this product, one cycle later.
    """

    weight: Signal
    value: Signal
    fresh: Signal
    sum: Signal

    def __init__(self, params: AttentionParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @staticmethod
    def _signature(params: AttentionParams) -> wiring.Signature:
        return wiring.Signature({
            "weight": In(unsigned(params.weight)), "value": In(code(params.value)),
            "fresh": In(1), "sum": Out(sum_shape(params))})

    @classmethod
    def placed(cls, params: AttentionParams) -> Placed:
        """One place of the column in a context."""
        return Placed(f"column_u{params.weight}_{params.value.name}_s{params.sum_width}",
                      cls._signature(params), lambda: cls(params))

    def _begun(self, m: Module, held: Signal) -> Signal:
        """What the product is added to."""
        begun = Signal(held.shape())
        m.d.comb += [
            begun.eq(Mux(self.fresh, 0, held)),
            self.sum.eq(held),
        ]
        return begun


class IntegerColumn(_Column):
    """Exact sums of integers, raised."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(sum_shape(self.params), reset_less=True)
        begun = self._begun(m, held)
        raised = Signal(self.params.value.width)
        product = Signal(self.params.weight + self.params.value.width)
        m.d.comb += [
            raised.eq(Cat(self.value[:-1], ~self.value[-1])),
            product.eq(self.weight * raised),
        ]
        m.d.sync += held.eq(begun + product)
        return m


class FloatColumn(_Column):
    """Sums in fp32, each addition rounded; product and addition in one cycle."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(sum_shape(p), reset_less=True)
        begun = self._begun(m, held)
        weight = Int(p.weight, signed=False)
        product = float_product(m, weight, unpack(m, weight, self.weight, "factor"),
                                p.value, unpack(m, p.value, self.value, "row"), "product")
        m.d.sync += held.eq(float_accumulate(m, begun, product, "added"))
        return m


COLUMNS: dict[bool, type[_Column]] = {True: IntegerColumn, False: FloatColumn}
"""A column, by whether values are integers."""


class SparseContext(wiring.Component):
    """Sums of the value rows of the kept keys, `columns` elements at a time.

    The kept keys of a query are listed in a small memory. Then for each group of `columns` elements
    the list is gone over, a key a cycle, while other lists take the keys of the next queries. A
    query of n keys takes n * `groups` cycles; groups and queries follow one another without a gap.
    While `o` stalls everything but the list that is written waits.

    The memory of the values lies behind the list, the weights are read a cycle later than the
    indices, so that no register holds either.

    Parameters
    ----------
    params : :class:`HammingParams` or :class:`DotParams`

    Members
    -------
    i_value : payload ``{values: columns * code(value)}``
        `groups` beats a row, rows in order; a beat in every cycle but one of `clear`.
    clear : ``In(1)``
        Forget all rows.
    rows : ``Out(range(keys + 1))``
        Complete rows.
    refused : ``Out(1)``
        The last beat of a row beyond `keys`, which is taken and dropped.
    i : payload ``{index: range(keys), weight: unsigned(weight), last: 1}``
        Kept keys of a query, at most `kept_max`; their rows must be complete. `last`: the end of a
        query; with its last key, or behind `kept_max` of them without one. A beat in every cycle
        while no more than `LISTS` queries are listed or being listed.
    finished : ``Out(1)``
        The last value of a query is being read: its rows may be forgotten from the next cycle on.
    started : ``Out(1)``
        The first value of a query will be read next: one more list may be written.
    o : payload ``sums_layout(params, columns)``
        A beat a group; what is in the last one beyond `values` elements means nothing.
    """

    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface
    clear: Signal
    rows: Signal
    refused: Signal
    finished: Signal
    started: Signal

    columns: ClassVar[dict[bool, type[_Column]]] = COLUMNS
    """A column, by whether values are integers."""

    def __init__(self, params: HammingParams | DotParams) -> None:
        self.params = p = params
        super().__init__({
            "i_value": In(stream.Signature(data.StructLayout({
                "values": data.ArrayLayout(code(p.value), p.columns)}))),
            "clear": In(1),
            "rows": Out(range(p.keys + 1)),
            "refused": Out(1),
            "i": In(stream.Signature(data.StructLayout({
                "index": p.index_width, "weight": unsigned(p.weight), "last": 1}))),
            "finished": Out(1),
            "started": Out(1),
            "o": Out(stream.Signature(sums_layout(p, p.columns))),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last key of a query of one key to the first sums, if nothing waits."""
        return 4

    def cycles(self, kept: int) -> int:
        """Cycles that a query of so many kept keys takes."""
        return kept * self.params.groups

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.values = values = ram(p.keys * p.groups, p.columns * p.value.width)
        self._store(m, values)

        stalled = Signal()
        moves = Signal()
        m.d.comb += [stalled.eq(self.o.valid & ~self.o.ready), moves.eq(~stalled)]

        # A list is gone over entry by entry; `active`: one is being read from the memories.
        entry: Any = Signal(data.StructLayout({"index": p.index_width, "last": 1}))
        active = Signal()
        ends = Signal()
        final = Signal()
        start = Signal()
        group = Signal(range(p.groups))
        position = Signal(range(p.kept_max), reset_less=True)
        following = Signal.like(position)
        goes = Signal()
        reads = Signal()
        m.submodules.indices = indices = ram(LISTS * p.kept_max, len(Value.cast(entry)))
        m.submodules.weights = weights = ram(LISTS * p.kept_max, p.weight)
        listed, number = self._list(m, indices, weights, start)
        m.d.comb += [
            ends.eq(active & entry.last),
            final.eq(ends & (group == p.groups - 1)),
            start.eq(moves & listed & (~active | final)),
            goes.eq(start | (moves & active & ~final)),
            reads.eq(moves & active),
            following.eq(Mux(start | (ends & moves), 0, position + goes)),
            self.finished.eq(final & moves),
            indices.read_enable.eq(goes),
            indices.read_address.eq(Cat((number + start)[:len(number)], following)),
            Value.cast(entry).eq(indices.read_data),
            weights.read_enable.eq(reads),
            weights.read_address.eq(Cat(number, position)),
            self.started.eq(start),
            values.read_enable.eq(reads),
            values.read_address.eq(self._place(entry.index, group)),
        ]
        m.d.sync += [
            position.eq(following),
            group.eq(_counted(group, ends & moves, final & moves, p.groups)),
        ]
        with m.If(moves):
            m.d.sync += active.eq(goes)

        # Weight and values are there.
        present = Signal()
        completes = Signal()
        first = Signal(reset_less=True)
        closes = Signal(reset_less=True)
        with m.If(moves):
            m.d.sync += [
                present.eq(active),
                completes.eq(ends),
                first.eq(group == 0),
                closes.eq(final),
                self.o.valid.eq(completes),
                self.o.payload.last.eq(closes),
            ]
        adds = Signal()
        begins = Signal(init=1)
        fresh = Signal()
        weight = Signal(p.weight)
        m.d.comb += [
            adds.eq(present & moves),
            fresh.eq(begins & adds),
            weight.eq(weights.read_data & adds.replicate(p.weight)),
        ]
        with m.If(adds):
            m.d.sync += begins.eq(completes)
        self._count(m, weight, fresh, first)
        row: Any = Signal(self.i_value.payload.values.shape())
        m.d.comb += Value.cast(row).eq(values.read_data)
        for element in range(p.columns):
            column = self.columns[isinstance(p.value, Int)].placed(p)
            m.submodules[f"column_{element}"] = column
            m.d.comb += [
                column.weight.eq(weight),
                column.value.eq(row[element]),
                column.fresh.eq(fresh),
                self.o.payload.sums[element].eq(column.sum),
            ]
        return m

    def _count(self, m: Module, weight: Value, fresh: Value, first: Value) -> None:
        """Add up the weights while the `first` group is summed; the adder rests in the others."""
        total = Signal(self.o.payload.total.shape(), reset_less=True)
        counted = Signal(weight.shape())
        m.d.comb += [
            counted.eq(weight & first.replicate(len(weight))),
            self.o.payload.total.eq(total),
        ]
        m.d.sync += total.eq(Mux(fresh & first, 0, total) + counted)

    def _place(self, row: Value, group: Value) -> Value:
        """Where a group of a row stands: side by side where a size is a power of two.

        So the memory is no deeper than what it holds, and only odd sizes cost an adder.
        """
        p = self.params
        if p.groups & (p.groups - 1) == 0:
            return Cat(group, row)
        if p.keys & (p.keys - 1) == 0:
            return Cat(row, group)
        return row + group * p.keys

    def _store(self, m: Module, values: Placed) -> None:
        """Write rows of values, a group a beat; count them."""
        p = self.params
        rows = Signal(range(p.keys + 1))
        part = Signal(range(p.groups))
        full = Signal()
        stores = Signal()
        row_ends = Signal()
        m.d.comb += [
            full.eq(rows == p.keys),
            self.i_value.ready.eq(~self.clear),
            stores.eq(self.i_value.valid & ~self.clear),
            row_ends.eq(stores & (part == p.groups - 1)),
            self.refused.eq(row_ends & full),
            self.rows.eq(rows),
            values.write_enable.eq(stores & ~full),
            values.write_address.eq(self._place(rows[:(p.keys - 1).bit_length()], part)),
            values.write_data.eq(self.i_value.payload.values),
        ]
        m.d.sync += [
            part.eq(Mux(self.clear, 0, _counted(part, stores, row_ends, p.groups))),
            rows.eq(Mux(self.clear, 0, rows + (row_ends & ~full))),
        ]

    def _list(self, m: Module, indices: Placed, weights: Placed,
              start: Value) -> tuple[Value, Value]:
        """Write the kept keys of a query; whether all are there, and which list is being read."""
        p = self.params
        place = Signal(range(p.kept_max + 1))
        written = Signal(range(LISTS))
        # Of the list that is read; nothing is behind the one before the first.
        number = Signal(range(LISTS), init=LISTS - 1)
        taken = Signal(name="listing")
        writes = Signal()
        kept = self.i.payload
        address = Cat(written, place[:(p.kept_max - 1).bit_length()])
        m.d.comb += [
            self.i.ready.eq(written != number),
            taken.eq(self.i.valid & self.i.ready),
            writes.eq(taken & (place != p.kept_max)),
            indices.write_enable.eq(writes),
            indices.write_address.eq(address),
            indices.write_data.eq(Cat(kept.index, kept.last | (place == p.kept_max - 1))),
            weights.write_enable.eq(writes),
            weights.write_address.eq(address),
            weights.write_data.eq(kept.weight),
        ]
        ends = Signal(name="list_ends")
        m.d.comb += ends.eq(taken & kept.last)
        m.d.sync += [
            place.eq(Mux(ends, 0, place + taken)),
            written.eq(written + ends),
            number.eq(number + start),
        ]
        return written != (number + 1)[:len(number)], number


def _counted(number: Signal, counts: Value, wraps: Value, size: int) -> Value:
    """`number` and one more if it `counts`; 0 if it `wraps`, which a power of two does alone."""
    following = (number + counts)[:len(number)]
    return following if size & (size - 1) == 0 else Mux(wraps, 0, following)
