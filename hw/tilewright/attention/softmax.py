"""Softmax: from distances below the largest score to unsigned weights, not yet normalised."""

from collections.abc import Sequence

from amaranth.hdl import Const, Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.elastic import along, elastic
from tilewright.parts.exponential import EXPONENTIALS, Exponent, exponent_width
from tilewright.parts.memory import ram
from tilewright_golden.attention.params import (
    SCALE_BITS,
    SHIFT_BITS,
    DenseParams,
    DotParams,
    HammingParams,
)

__all__ = ["DenseExpSoftmax", "SparseExpSoftmax", "TableSoftmax"]


class TableSoftmax(wiring.Component):
    """The weight of a key from a loaded table, an entry for each distance. One key a cycle.

    The table is `head` + 1 weights in the order of their distance, the last one marked. Keys wait
    until it is there. While `o` is stalled nothing moves.

    Parameters
    ----------
    params
        The engine.

    Members
    -------
    i_table : payload ``{weight: weight, last: 1}``
        Waits while a table is loaded.
    clear : ``In(1)``
        Forget the table, or what there is of it; keys at `o` keep their weights.
    loaded : ``Out(1)``
        The whole table is there.
    i : payload ``{index: range(keys), distance: range(head + 1), last: 1}``
    o : payload ``{index: range(keys), weight: weight, last: 1}``
    """

    i: stream.Interface
    i_table: stream.Interface
    o: stream.Interface
    clear: Signal
    loaded: Signal

    latency = 1
    """Cycles from a transfer on `i` to the same key on `o`."""

    def __init__(self, params: HammingParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(_kept(params))),
            "i_table": In(stream.Signature(data.StructLayout({
                "weight": params.weight, "last": 1}))),
            "clear": In(1),
            "loaded": Out(1),
            "o": Out(stream.Signature(_weighted(params))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        depth = self.params.head + 1
        m.submodules.table = table = ram(depth, self.params.weight)
        place = Signal(range(depth))
        write = Signal()
        m.d.comb += [
            self.i_table.ready.eq(~self.loaded & ~self.clear),
            write.eq(self.i_table.valid & self.i_table.ready),
            table.write_enable.eq(write),
            table.write_address.eq(place),
            table.write_data.eq(self.i_table.payload.weight),
        ]
        with m.If(self.clear):
            m.d.sync += [self.loaded.eq(0), place.eq(0)]
        with m.Elif(write):
            m.d.sync += [self.loaded.eq(self.i_table.payload.last), place.eq(place + 1)]

        moves, = elastic(m, self.i, self.o, 1, self.loaded)
        m.d.comb += [
            table.read_enable.eq(moves),
            table.read_address.eq(self.i.payload.distance),
            self.o.payload.weight.eq(table.read_data),
        ]
        _along(m, self.i, self.o, [moves], ("index", "last"))
        return m


class SparseExpSoftmax(wiring.Component):
    """The weight of a key from its distance: a power of two with a fraction. One key a cycle.

    While `o` is stalled, beats behind it close up and wait.

    Parameters
    ----------
    params
        The engine.

    Members
    -------
    scale, shift : ``In(16)``, ``In(5)``
        Steady while keys enter.
    i : payload ``{index: range(keys), distance: range(distance_max + 1), last: 1}``
    o : payload ``{index: range(keys), weight: weight, last: 1}``
    """

    i: stream.Interface
    o: stream.Interface
    scale: Signal
    shift: Signal

    def __init__(self, params: DotParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(_kept(params))),
            "scale": In(SCALE_BITS),
            "shift": In(SHIFT_BITS),
            "o": Out(stream.Signature(_weighted(params))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a transfer on `i` to the same key on `o`."""
        return 1 + EXPONENTIALS[self.params.exponential].stages(self.params.weight)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        moves = elastic(m, self.i, self.o, self.latency, Const(1, 1))
        m.d.comb += self.o.payload.weight.eq(_weight(
            m, self.params, self.i.payload.distance, Const(0, 1), self.scale, self.shift, moves))
        _along(m, self.i, self.o, moves, ("index", "last"))
        return m


class DenseExpSoftmax(wiring.Component):
    """Weights of `lanes` keys from their distances: powers of two with a fraction.

    One beat a cycle. While `o` is stalled, beats behind it close up and wait.

    Parameters
    ----------
    params
        The engine.

    Members
    -------
    scale, shift : ``In(16)``, ``In(5)``
        Steady while keys enter.
    i : payload ``{distances: lanes * range(distance_max + 1), used: lanes, last: 1}``
    o : payload ``{weights: lanes * weight, last: 1}``
        0 in lanes that are not used.
    """

    i: stream.Interface
    o: stream.Interface
    scale: Signal
    shift: Signal

    def __init__(self, params: DenseParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "distances": data.ArrayLayout(_distance(params), params.lanes),
                "used": params.lanes, "last": 1}))),
            "scale": In(SCALE_BITS),
            "shift": In(SHIFT_BITS),
            "o": Out(stream.Signature(data.StructLayout({
                "weights": data.ArrayLayout(params.weight, params.lanes), "last": 1}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a transfer on `i` to the same keys on `o`."""
        return 2 + EXPONENTIALS[self.params.exponential].stages(self.params.weight)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        *moves, leaves = elastic(m, self.i, self.o, self.latency, Const(1, 1))
        # Weights stand in registers, or what ripples in them would ripple in every multiplier.
        for lane in range(self.params.lanes):
            weight = _weight(m, self.params, self.i.payload.distances[lane],
                             ~self.i.payload.used[lane], self.scale, self.shift, moves,
                             f"_{lane}")
            held = Signal(self.params.weight, name=f"weight_{lane}", reset_less=True)
            with m.If(leaves):
                m.d.sync += held.eq(weight)
            m.d.comb += self.o.payload.weights[lane].eq(held)
        _along(m, self.i, self.o, [*moves, leaves], ("last",))
        return m


def _distance(params: HammingParams | DotParams | DenseParams) -> range:
    return range(params.distance_max + 1)


def _kept(params: HammingParams | DotParams) -> data.StructLayout:
    return data.StructLayout({
        "index": params.index_width, "distance": _distance(params), "last": 1})


def _weighted(params: HammingParams | DotParams) -> data.StructLayout:
    return data.StructLayout({"index": params.index_width, "weight": params.weight, "last": 1})


def _along(m: Module, i: stream.Interface, o: stream.Interface, moves: Sequence[Value],
           names: Sequence[str]) -> None:
    """The fields of `i` that reach `o` as they are."""
    for name in names:
        m.d.comb += o.payload[name].eq(along(m, Value.cast(i.payload[name]), moves, name))


def _weight(m: Module, params: DotParams | DenseParams, distance: Value, beyond: Value,
            scale: Value, shift: Value, moves: Sequence[Value], lane: str = "") -> Value:
    """The weight of `distance`, 0 where `beyond`, behind a register for each of `moves`."""
    exponent = Exponent.placed(len(Value.cast(distance)), params.weight)
    unit = EXPONENTIALS[params.exponential].placed(params.weight)
    m.submodules[f"scaled{lane}"] = exponent
    m.submodules[f"power{lane}"] = unit
    held = Signal(exponent_width(params.weight), name=f"octaves{lane}", reset_less=True)
    m.d.comb += [
        exponent.distance.eq(distance),
        exponent.beyond.eq(beyond),
        exponent.scale.eq(scale),
        exponent.shift.eq(shift),
        unit.exponent.eq(held),
    ]
    with m.If(moves[0]):
        m.d.sync += held.eq(exponent.exponent)
    for stage, takes in enumerate(moves[1:]):
        m.d.comb += unit.enable[stage].eq(takes)
    return unit.weight
