"""Where sparse attention divides by the sum of the weights: what lost beside what ships.

Each structure is a context with its normalisation, from kept keys to results, at the rate of the
scores: 32 kept keys and 64 results in 1024 cycles. What lost stands here and nowhere else.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any, ClassVar

import numpy as np
from amaranth.hdl import Module, Mux, Shape, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.attention.normalise import DivideNormalise, ReciprocalNormalise, _Taken
from tilewright.attention.sparse_context import IntegerColumn, SparseContext, sums_layout
from tilewright.formats import code
from tilewright.parts.divider import Divider
from tilewright.parts.fifo import Fifo
from tilewright.parts.reciprocal import Reciprocal
from tilewright.verilog import emit
from tilewright_golden.attention import HammingParams
from tilewright_golden.attention.context import context, normalise
from tilewright_golden.contract import Fields
from tilewright_ppa import libraries, netlist, power, synthesis

PARAMS = HammingParams()
PLACES = 16
"""Bits of a normalised weight: its error is at most one step of the result, all keys together."""

ROWS = 64
QUERIES = 4
MEASURED = 2
"""Rows of values; queries on them, of which so many are measured, from the second on."""

Int64s = np.ndarray[Any, np.dtype[np.int64]]


def kept_layout(params: HammingParams, weight: int) -> data.StructLayout:
    """A kept key."""
    return data.StructLayout({"index": range(params.keys), "weight": unsigned(weight), "last": 1})


class Weights(wiring.Component):
    """Kept keys whose weights are divided by their sum, one after another, before the context.

    A queue holds the keys of a query until their sum is known. Rounded half to even; a weight of
    one is the next number below.

    Members
    -------
    i, o : payload ``kept_layout``, of `weight` and of `PLACES` bits
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: HammingParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(kept_layout(params, params.weight))),
            "o": Out(stream.Signature(kept_layout(params, PLACES))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        layout = kept_layout(p, p.weight)
        m.submodules.queue = queue = Fifo(layout, 2 * p.kept)
        total = Signal(range(p.total_max + 1), reset_less=True)
        counted = Signal.like(total)
        fresh = Signal(init=1)
        # The keys of a query are all in the queue; its sum is taken.
        complete = Signal()
        open_ = Signal(name="open")
        begins = Signal()
        taken = Signal()
        ends = Signal()
        m.d.comb += [
            queue.i.payload.eq(self.i.payload),
            queue.i.valid.eq(self.i.valid & ~complete),
            self.i.ready.eq(queue.i.ready & ~complete),
            taken.eq(self.i.valid & self.i.ready),
            begins.eq(complete & ~open_),
        ]
        with m.If(taken):
            m.d.sync += [
                counted.eq(Mux(fresh, 0, counted) + self.i.payload.weight),
                fresh.eq(self.i.payload.last),
            ]
        with m.If(taken & self.i.payload.last):
            m.d.sync += complete.eq(1)
        with m.Elif(begins):
            m.d.sync += [complete.eq(0), total.eq(counted)]
        with m.If(begins):
            m.d.sync += open_.eq(1)
        with m.Elif(ends):
            m.d.sync += open_.eq(0)
        weight, valid = self.scale(m, queue.o.payload.weight, total, open_ & queue.o.valid, begins)
        m.d.comb += [
            self.o.valid.eq(valid),
            self.o.payload.index.eq(queue.o.payload.index),
            self.o.payload.last.eq(queue.o.payload.last),
            self.o.payload.weight.eq(Mux(weight[PLACES], (1 << PLACES) - 1, weight[:PLACES])),
            queue.o.ready.eq(valid & self.o.ready),
            ends.eq(valid & self.o.ready & queue.o.payload.last),
        ]
        return m

    def scale(self, m: Module, weight: Value, total: Value, valid: Value,
              begins: Value) -> tuple[Value, Value]:
        """`weight` by `total`, which is that of a new query behind `begins`; whether it is there.

        The weight stays until the result is taken.
        """
        p = self.params
        m.submodules.divider = divider = Divider(
            Shape(p.weight + 1, signed=True), len(total), PLACES + 2, PLACES)
        m.d.comb += [
            divider.i.payload.dividend.eq(weight),
            divider.i.valid.eq(valid),
            divider.divisor.eq(total),
            divider.o.ready.eq(self.o.ready),
        ]
        return Value.cast(divider.o.payload.quotient), divider.o.valid


class WeightsByReciprocal(Weights):
    """The same by the reciprocal of the sum, and a multiplier."""

    def scale(self, m: Module, weight: Value, total: Value, valid: Value,
              begins: Value) -> tuple[Value, Value]:
        """`weight` by `total`, halves up."""
        p = self.params
        bits, places = len(total), PLACES + 1
        m.submodules.reciprocal = reciprocal = Reciprocal(bits, places)
        product = Signal(p.weight + places)
        shifted = Signal(PLACES + 2)
        shift = Signal(range(bits))
        m.d.comb += [
            reciprocal.start.eq(begins),
            reciprocal.number.eq(total),
            product.eq((weight & valid.replicate(p.weight)) * reciprocal.reciprocal),
            shift.eq(bits - 1 - reciprocal.zeros),
            shifted.eq(product >> shift),
        ]
        return (shifted + 1)[1:], valid & reciprocal.done


class SignedColumn(IntegerColumn):
    """Sums of signed values: their weights have no exact sum by which they could be raised."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(signed(p.sum_width), reset_less=True)
        product = Signal(signed(p.weight + p.value.width))
        m.d.comb += [product.eq(self.weight * self.value), self.sum.eq(held)]
        m.d.sync += held.eq(Mux(self.fresh, 0, held) + product)
        return m


class ContextAlone(SparseContext):
    """A context of signed values, whose weights need no sum."""

    columns: ClassVar[Any] = {True: SignedColumn}

    def _count(self, m: Module, weight: Value, fresh: Value, first: Value) -> None:
        pass


class Rounded(wiring.Component):
    """Sums of values by normalised weights, rounded half to even and saturated, one a cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: HammingParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(sums_layout(p, p.columns))),
            "o": Out(stream.Signature(data.StructLayout({"data": code(p.output), "last": 1}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.sums = sums = _Taken(p, p.columns)
        wiring.connect(m, wiring.flipped(self.i), sums.i)
        cut = PLACES - p.fraction
        number = sums.o.payload.sum.as_signed()
        rounded = Signal(signed(len(number) - cut + 1))
        low, high = p.output.code_range
        m.d.comb += [
            rounded.eq(number[cut:].as_signed() + (
                number[cut - 1] & (number[cut] | number[:cut - 1].any()))),
            self.o.payload.data.eq(Mux(rounded > high, high, Mux(rounded < low, low, rounded))),
            self.o.payload.last.eq(sums.o.payload.last),
            self.o.valid.eq(sums.o.valid),
            sums.o.ready.eq(self.o.ready),
        ]
        return m


class Chain(wiring.Component):
    """From kept keys and values to results; keys wait for the rows of values."""

    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface

    def __init__(self, *stages: Any) -> None:
        self.stages = stages
        self.context = next(stage for stage in stages if isinstance(stage, SparseContext))
        super().__init__({
            "i_value": self.context.signature.members["i_value"],
            "i": stages[0].signature.members["i"],
            "o": stages[-1].signature.members["o"],
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        for number, stage in enumerate(self.stages):
            m.submodules[f"stage_{number}"] = stage
        for left, right in pairwise(self.stages):
            wiring.connect(m, left.o, right.i)
        wiring.connect(m, wiring.flipped(self.i_value), self.context.i_value)
        wiring.connect(m, wiring.flipped(self.o), self.stages[-1].o)
        first = self.stages[0]
        there = self.context.rows[ROWS.bit_length() - 1]
        m.d.comb += [
            first.i.payload.eq(self.i.payload),
            first.i.valid.eq(self.i.valid & there),
            self.i.ready.eq(first.i.ready & there),
        ]
        return m


def divided(weights: Int64s, v: Int64s) -> Int64s:
    """The contract."""
    return normalise(PARAMS, context(PARAMS, weights, v), weights.sum(axis=1))


def by_reciprocal(weights: Int64s, v: Int64s) -> Int64s:
    """The contract of the reciprocal."""
    return normalise(replace(PARAMS, normalisation="reciprocal"),
                     context(PARAMS, weights, v), weights.sum(axis=1))


def of_weights(weights: Int64s, v: Int64s) -> Int64s:
    """Weights first, rounded half to even; then the sums."""
    totals = weights.sum(axis=1, keepdims=True)
    scaled, rest = np.divmod(weights << PLACES, totals)
    scaled += (2 * rest > totals) | ((2 * rest == totals) & (scaled % 2 == 1))
    return _rounded(scaled, v)


def of_weights_by_reciprocal(weights: Int64s, v: Int64s) -> Int64s:
    """The same by a reciprocal of the total, halves up."""
    totals = weights.sum(axis=1, keepdims=True)
    lengths = np.frexp(totals)[1].astype(np.int64)
    bits = PARAMS.total_max.bit_length()
    reciprocal = ((1 << (bits + PLACES)) - 1) // (totals << (bits - lengths))
    shift = lengths
    return _rounded((weights * reciprocal + (1 << (shift - 1))) >> shift, v)


def _rounded(scaled: Int64s, v: Int64s) -> Int64s:
    sums = np.minimum(scaled, (1 << PLACES) - 1) @ v
    cut = PLACES - PARAMS.fraction
    quotient, rest = sums >> cut, sums & ((1 << cut) - 1)
    half = 1 << (cut - 1)
    rounded = quotient + ((rest > half) | ((rest == half) & (quotient % 2 == 1)))
    return np.asarray(rounded.clip(*PARAMS.output.code_range))


_WIDE = replace(PARAMS, weight=PLACES)

STRUCTURES: dict[str, tuple[Callable[[], Chain], Callable[[Int64s, Int64s], Int64s]]] = {
    "sums divided one after another (ships)": (
        lambda: Chain(SparseContext(PARAMS), DivideNormalise(PARAMS, PARAMS.columns)), divided),
    "one reciprocal, a multiplier for the sums": (
        lambda: Chain(SparseContext(PARAMS), ReciprocalNormalise(PARAMS, PARAMS.columns)),
        by_reciprocal),
    "weights divided before they are used": (
        lambda: Chain(Weights(PARAMS), ContextAlone(_WIDE), Rounded(_WIDE)), of_weights),
    "one reciprocal, a multiplier for the weights": (
        lambda: Chain(WeightsByReciprocal(PARAMS), ContextAlone(_WIDE), Rounded(_WIDE)),
        of_weights_by_reciprocal),
}
"""Every structure, and what it computes of weights (m, n) and values (n, dv)."""


def draw(queries: int, seed: int) -> tuple[Int64s, Int64s]:
    """Weights of 32 kept keys, as a table of exponentials gives them, and values."""
    rng = np.random.default_rng(seed)
    weights = np.zeros((queries, ROWS), dtype=np.int64)
    for row in weights:
        kept = rng.choice(ROWS, PARAMS.kept, replace=False)
        distances = rng.integers(0, 14, PARAMS.kept)
        distances[0] = 0
        row[kept] = np.rint(PARAMS.weight_max * np.exp(-0.3 * distances))
    v = np.rint(rng.normal(0, 30, (ROWS, PARAMS.values))).clip(-128, 127).astype(np.int64)
    return weights, v


def streams(weights: Int64s, v: Int64s, golden: Int64s) -> tuple[dict[str, Fields],
                                                                dict[str, Fields]]:
    """The beats of a chain."""
    query, index = np.nonzero(weights)
    last = np.append(query[1:] != query[:-1], True)
    ends = np.arange(golden.shape[1]) == golden.shape[1] - 1
    return ({"i_value": {"values": v.reshape(-1, PARAMS.columns)},
             "i": {"index": index, "weight": weights[query, index], "last": last}},
            {"o": {"data": golden.reshape(-1), "last": np.tile(ends, len(golden))}})


def largest_error(function: Callable[[Int64s, Int64s], Int64s]) -> float:
    """In steps of the result, over 500 queries."""
    weights, v = draw(500, 1)
    exact = (weights @ v) * (1 << PARAMS.fraction) / weights.sum(axis=1, keepdims=True)
    return float(np.abs(function(weights, v) - exact).max())


def measure(make: Callable[[], Chain], function: Callable[[Int64s, Int64s], Int64s],
            name: str = "neutral") -> results.Row:
    """Area, period, and energy of a query at the rate of the scores."""
    chain = make()
    weights, v = draw(QUERIES, 0)
    inputs, outputs = streams(weights, v, function(weights, v))
    shapes = {stream.name: stream.shape for stream in beats.streams(chain)}
    library = libraries.load(name)
    found = synthesis.synthesise(emit(chain, "chain"), "chain", library, "area")
    # Behind the rows and the first query.
    begin = ROWS * PARAMS.groups + 3 * PARAMS.keys // 2
    estimate = power.estimate(
        netlist.read(found.netlist, "chain"), library,
        *({stream: beats.to_bits(shapes[stream], fields) for stream, fields in side.items()}
          for side in (inputs, outputs)),
        operations=MEASURED, window=(begin, begin + MEASURED * PARAMS.keys))
    if estimate.mismatch:
        raise RuntimeError(estimate.mismatch)
    return {
        "ge": found.gate_equivalents,
        "sequential_ge": found.sequential_ge,
        "memory_bits": found.memory_bits - PARAMS.keys * PARAMS.values * PARAMS.value.width,
        "period_fo4": estimate.period_fo4,
        "energy_units": estimate.energy_per_operation / estimate.unit,
        "error": largest_error(function),
    }


def main() -> None:
    """Every structure."""
    results.save("normalisation", [
        {"structure": structure, **measure(make, function)}
        for structure, (make, function) in STRUCTURES.items()])


if __name__ == "__main__":
    main()
