"""Stages of dense attention: structures that lost beside what ships, in area, time and energy.

All structures of a block have the same ports and give the same results, which every measurement
checks. What lost stands here and nowhere else. Queries, keys and values are normal; weights are
those of logits with a standard deviation of two.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.attention.dense_context import (
    FloatDenseContext,
    FloatLink,
    IntegerDenseContext,
    IntegerLink,
)
from tilewright.attention.dot_score import FixedProduct, FloatDotUnit, IntegerDotUnit
from tilewright.formats import unpack
from tilewright.formats.accumulate import float_accumulate, float_product
from tilewright.vector.dot import Dot
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams
from tilewright_golden.attention.context import context
from tilewright_golden.attention.scores_dot import dot
from tilewright_golden.formats import I8, Format, Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_ppa import libraries, netlist, power, synthesis

KEYS = 1024
QUERIES = 2
SCORES = 400
"""Keys that are scored."""


class KeyRecoded(IntegerDotUnit):
    """The digits that synthesis recodes are those of the keys."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dot = dots = Dot.placed(self.params.head, self.params.operands,
                                             self.params.operands)
        score = Signal(dots.sum.shape(), reset_less=True)
        m.d.comb += [
            Value.cast(dots.acts).eq(Value.cast(self.query)),
            Value.cast(dots.weights).eq(Value.cast(self.keys[0])),
            self.scores[0].eq(score),
        ]
        m.d.sync += score.eq(dots.sum)
        return m


class RegisteredProducts(IntegerDotUnit):
    """Registers behind the products."""

    latency = 2

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dot = dots = Dot.placed(self.params.head, self.params.operands,
                                             self.params.operands, registered=True)
        score = Signal(dots.sum.shape(), reset_less=True)
        m.d.comb += [
            Value.cast(dots.acts).eq(Value.cast(self.keys[0])),
            Value.cast(dots.weights).eq(Value.cast(self.query)),
            self.scores[0].eq(score),
        ]
        m.d.sync += score.eq(dots.sum)
        return m


class RegisteredParts(IntegerDotUnit):
    """Registers behind the sums of 16 products."""

    latency = 2

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        bits = 16 * p.operands.width
        parts = []
        for number in range(p.head // 16):
            dots: Any = Dot.placed(16, p.operands, p.operands)
            m.submodules[f"dot_{number}"] = dots
            part = Signal(dots.sum.shape(), name=f"part_{number}", reset_less=True)
            m.d.comb += [
                Value.cast(dots.acts).eq(Value.cast(self.keys[0])[number * bits:][:bits]),
                Value.cast(dots.weights).eq(Value.cast(self.query)[number * bits:][:bits]),
            ]
            m.d.sync += part.eq(dots.sum)
            parts.append(part)
        score = Signal(Value.cast(self.scores).shape().width, reset_less=True)
        m.d.sync += score.eq(sum(parts))
        m.d.comb += Value.cast(self.scores).eq(score)
        return m


class FloatParts(FloatDotUnit):
    """Registers behind the sums of `of` products."""

    latency = 2
    of = 16

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        parts = []
        for number in range(p.head // self.of):
            products: list[Any] = [FixedProduct.placed() for _ in range(self.of)]
            for index, product in enumerate(products):
                m.submodules[f"product_{number}_{index}"] = product
                place = number * self.of + index
                m.d.comb += [product.query.eq(self.query[place]),
                             product.key.eq(self.keys[0][place])]
            count = Signal(range(self.of + 1), name=f"negatives_{number}")
            part = Signal(signed(21 + self.of.bit_length()), name=f"part_{number}",
                          reset_less=True)
            m.d.comb += count.eq(sum(product.negative for product in products))
            m.d.sync += part.eq(sum(product.inverted for product in products)
                                + count - (count << 20))
            parts.append(part)
        score = Signal(signed(32))
        held = Signal(signed(20), reset_less=True)
        top = 1 << 19
        m.d.comb += [
            score.eq(sum(parts) >> 2),
            self.scores[0].eq(held),
        ]
        m.d.sync += held.eq(Mux(score < -top, -top, Mux(score > top - 1, top - 1, score)))
        return m


class FloatProducts(FloatParts):
    """Registers behind the products, complete."""

    of = 1


class SignedLink(IntegerLink):
    """Values with signs."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(signed(p.sum_width), reset_less=True)
        product = Signal(signed(p.weight + p.value.width))
        m.d.comb += product.eq(self.values[0].as_signed() * self.weights[0])
        m.d.sync += held.eq(self._begun(m, held).as_signed() + product)
        return m


class SignedContext(IntegerDenseContext):
    """Values with signs."""

    link = SignedLink

    def _stored(self, row: Value) -> Value:
        return row

    def _sum(self, held: Value, total: Value) -> Value:
        return held


class LateLink(IntegerLink):
    """The chain passes by the adder, not through it."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(p.sum_width, reset_less=True)
        product = Signal(p.weight + p.value.width)
        m.d.comb += [
            self.sum.eq(held),
            product.eq(self.values[0] * self.weights[0]),
        ]
        m.d.sync += held.eq(Mux(self.shift, self.before,
                                (held & self.keep.replicate(p.sum_width)) + product))
        return m


class LateContext(IntegerDenseContext):
    """The chain passes by the adders."""

    link = LateLink


class StageLink(IntegerLink):
    """Registers behind the products."""

    stages = 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(p.sum_width, reset_less=True)
        product = Signal(p.weight + p.value.width, reset_less=True)
        m.d.sync += [
            product.eq(self.values[0] * self.weights[0]),
            held.eq(self._begun(m, held) + product),
        ]
        return m


class StageContext(IntegerDenseContext):
    """Registers behind the products."""

    link = StageLink


class OneCycleLink(FloatLink):
    """Product and addition in one cycle."""

    stages = 0

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(p.sum_width, reset_less=True)
        weight = Int(p.weight, signed=False)
        product = float_product(
            m, weight, unpack(m, weight, self.weights[0], "factor"),
            p.value, unpack(m, p.value, self.values[0], "row"), "product")
        m.d.sync += held.eq(float_accumulate(m, self._begun(m, held), product, "added"))
        return m


class OneCycleContext(FloatDenseContext):
    """Products and additions in one cycle."""

    link = OneCycleLink


UNITS: dict[str, tuple[Format, type[IntegerDotUnit | FloatDotUnit]]] = {
    "score i8: query recoded, register at the end": (I8, IntegerDotUnit),
    "score i8: keys recoded": (I8, KeyRecoded),
    "score i8: registers behind 16 products": (I8, RegisteredParts),
    "score i8: registers behind products": (I8, RegisteredProducts),
    "score bf16: register at the end": (BF16, FloatDotUnit),
    "score bf16: registers behind 16 products": (BF16, FloatParts),
    "score bf16: registers behind products": (BF16, FloatProducts),
}
"""The first of each format is what ships."""

CONTEXTS: dict[str, tuple[Format, type[IntegerDenseContext | FloatDenseContext]]] = {
    "context i8: values without signs": (I8, IntegerDenseContext),
    "context i8: values with signs": (I8, SignedContext),
    "context i8: the chain behind the adders": (I8, LateContext),
    "context i8: registers behind products": (I8, StageContext),
    "context bf16: registers behind products": (BF16, FloatDenseContext),
    "context bf16: product and addition in one cycle": (BF16, OneCycleContext),
}
"""The first of each format is what ships."""


class UnitOfStreams(wiring.Component):
    """A unit between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, unit: Any) -> None:
        self.unit = unit
        query, keys, scores = (unit.signature.members[name].shape
                               for name in ("query", "keys", "scores"))
        given = data.StructLayout({"query": query, "keys": keys})
        super().__init__({
            "i": In(stream.Signature(given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"scores": scores}), always_valid=True,
                                      always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        m.d.comb += [
            unit.query.eq(self.i.payload.query),
            unit.keys.eq(self.i.payload.keys),
            self.o.payload.scores.eq(unit.scores),
        ]
        return m


class ContextOfStreams(wiring.Component):
    """A context between streams; weights wait until the memory is full."""

    i_value: stream.Interface
    i: stream.Interface
    o: stream.Interface

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        super().__init__({name: inner.signature.members[name] for name in ("i_value", "i", "o")})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, wiring.flipped(self.o), inner.o)
        wiring.connect(m, wiring.flipped(self.i_value), inner.i_value)
        full = Signal()
        m.d.comb += [
            full.eq(inner.rows == inner.params.keys),
            inner.i.payload.eq(self.i.payload),
            inner.i.valid.eq(self.i.valid & full),
            self.i.ready.eq(inner.i.ready & full),
        ]
        return m


def main() -> None:
    """Measure every structure on the neutral library."""
    results.save("dot_scores", list(_rows()))


def _rows() -> Iterator[results.Row]:
    for what, (form, unit) in UNITS.items():
        yield _score(what, form, unit)
    for what, (form, inner) in CONTEXTS.items():
        yield _context(what, form, inner)


def _normal(rng: np.random.Generator, form: Format, shape: tuple[int, ...]) -> Any:
    if isinstance(form, Int):
        return np.clip(np.round(rng.normal(0, 30, shape)), form.minimum, form.maximum).astype(int)
    return BF16.encode("numbers", rng.normal(0, 1, shape))


def _score(what: str, form: Format, kind: Any) -> results.Row:
    p = DenseParams(operands=form)
    rng = np.random.default_rng(1)
    q = np.repeat(_normal(rng, form, (1, p.head)), SCORES, axis=0)
    k = _normal(rng, form, (SCORES, 1, p.head))
    unit = kind(p)
    scores = dot(p, q[:1], k[:, 0]).T
    late = np.concatenate([np.zeros((unit.latency, 1), np.int64), scores[:-unit.latency]])
    return _measure(what, UnitOfStreams(unit), {"i": {"query": q, "keys": k}},
                    {"o": {"scores": late}}, operations=SCORES, undefined=unit.latency)


def _context(what: str, form: Format, kind: Any) -> results.Row:
    p = DenseParams(value=form, keys=KEYS)
    rng = np.random.default_rng(1)
    v = _normal(rng, form, (KEYS, p.values))
    logits = rng.normal(0, 2, (QUERIES, KEYS))
    weights = np.round(p.weight_max * np.exp(logits - logits.max(axis=1, keepdims=True)))
    weights = weights.astype(np.int64)
    inner = kind(p)
    ends = np.arange(KEYS) == KEYS - 1
    inputs = {"i_value": {"values": v},
              "i": {"weights": weights.reshape(-1, 1), "last": np.tile(ends, QUERIES)}}
    outputs = {"o": {
        "sums": context(p, weights, v).reshape(-1, inner.drain),
        "total": np.repeat(weights.sum(axis=1), inner.beats),
        "last": np.tile(np.arange(inner.beats) == inner.beats - 1, QUERIES)}}
    # Without the rows, and the first query.
    start = 2 * KEYS + 20
    return _measure(what, ContextOfStreams(inner), inputs, outputs,
                    operations=(QUERIES - 1) * KEYS, window=(start, start + (QUERIES - 1) * KEYS))


def _measure(what: str, component: wiring.Component,
             inputs: Mapping[str, Any], outputs: Mapping[str, Any],
             **arguments: Any) -> results.Row:
    shapes = {one.name: one.shape for one in beats.streams(component)}

    def bits(streams: Mapping[str, Any]) -> dict[str, Any]:
        return {name: beats.to_bits(shapes[name], fields) for name, fields in streams.items()}

    cells = libraries.load()
    mapped = synthesis.synthesise(emit(component, "top"), "top", cells)
    found = power.estimate(netlist.read(mapped.netlist, "top"), cells, bits(inputs), bits(outputs),
                           **arguments)
    if found.mismatch:
        raise ValueError(f"{what}: {found.mismatch}")
    return {
        "structure": what, "gate_equivalents": mapped.gate_equivalents,
        "sequential_ge": mapped.sequential_ge, "period_fo4": found.period_fo4,
        "energy_u_per_key": found.energy_per_operation / found.unit,
        "settled_u_per_key": found.settled_energy_per_operation / found.unit,
    }
