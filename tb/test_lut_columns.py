# amaranth: UnusedElaboratable=no
"""Columns of tiles against sums of Python's integers; and broken on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Cat, Const, Module, Mux, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.column import Column
from tilewright.lut.half_lut_column import HalfLutColumn, HalfLutSum
from tilewright.lut.lut_column import LutColumn, LutFront
from tilewright.lut.mac_column import MacColumn
from tilewright.lut.serial_column import SerialColumn, SerialSum
from tilewright_golden.formats import Int
from tilewright_golden.lut.params import (
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)
from tilewright_sim.batch import Batch

Kind = type[Column]

SHAPES: dict[str, dict[str, Any]] = {
    "2 bits": {"lanes": 8},
    "1 bit": {"lanes": 16, "weight_bits": 1, "vectors": 1},
    "8 bits": {"weight_bits": 8, "lanes": 4, "vectors": 1},
    "16 lanes of 16 bits": {"acts": Int(16), "lanes": 16, "weight_bits": 4, "vectors": 1},
    "few bits": {"acts": Int(2), "weight_bits": 1, "lanes": 4, "vectors": 3},
}

HALVES: dict[int, dict[str, Any]] = {
    2: SHAPES["few bits"],
    3: {"lanes": 15, "weight_bits": 3},
    4: SHAPES["16 lanes of 16 bits"],
    5: {"lanes": 5},
}

POINTS: dict[str, tuple[Kind, TileParams]] = {
    **{f"lut, {name}": (LutColumn, LutTileParams(**shape, group=2))
       for name, shape in SHAPES.items()},
    **{f"serial, {name}": (SerialColumn, SerialTileParams(**shape))
       for name, shape in SHAPES.items()},
    **{f"mac, {name}": (MacColumn, MacTileParams(**shape)) for name, shape in SHAPES.items()},
    **{f"groups of {group}": (LutColumn, LutTileParams(lanes=lanes, group=group, weight_bits=3))
       for group, lanes in ((3, 15), (4, 4), (5, 10))},
    **{f"half tables of {group}": (HalfLutColumn, LutTileParams(**shape, group=group))
       for group, shape in HALVES.items()},
    **{f"{kind.__name__} of a lane": (kind, params(lanes=1, weight_bits=3))
       for kind, params in ((SerialColumn, SerialTileParams), (MacColumn, MacTileParams))},
}


class ColumnOfStreams(wiring.Component):
    """A front and a column between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, kind: Kind, params: TileParams) -> None:
        self.kind = kind
        self.params = params
        front, column = (unit(params).signature.members for unit in (kind.front, kind))
        given = data.StructLayout({
            "acts": front["acts"].shape, "enter": 1, "weights": column["weights"].shape,
            "plane": 3, "adds": 1, "fresh": 1})
        sums = data.StructLayout({"sums": column["sums"].shape})
        super().__init__({
            "i": In(stream.Signature(given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(sums, always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.front = front = self.kind.front(self.params)
        m.submodules.column = column = self.kind(self.params)
        given = self.i.payload
        m.d.comb += [
            Value.cast(front.acts).eq(Value.cast(given.acts)),
            front.enter.eq(given.enter),
            Value.cast(column.operand).eq(Value.cast(front.operand)),
            Value.cast(column.weights).eq(Value.cast(given.weights)),
            column.plane.eq(given.plane),
            column.adds.eq(given.adds),
            column.fresh.eq(given.fresh),
            self.o.payload.sums.eq(column.sums),
        ]
        return m


@dataclass(frozen=True)
class Step:
    """Activations (vectors, lanes), weights (lanes), how many of their bits count."""

    acts: np.ndarray
    weights: np.ndarray
    bits: int
    fresh: bool


def steps(kind: Kind, p: TileParams, rng: np.random.Generator, count: int) -> list[Step]:
    """Sums of at most 128 products, of random numbers and of extremes; each of as many bits."""
    low, high = -1 << (p.act_bits - 1), (1 << (p.act_bits - 1)) - 1
    found: list[Step] = []
    while len(found) < count:
        bits = int(rng.integers(1, p.weight_bits + 1)) if kind.serial else p.weight_bits
        some = int(rng.integers(1, 128 // p.lanes + 1))
        mode = rng.integers(4)
        for step in range(some):
            acts = rng.integers(low, high + 1, (p.vectors, p.lanes))
            weights = rng.integers(0, 1 << bits, p.lanes)
            if mode == 0:
                acts[:] = rng.choice([low, high], (p.vectors, 1))
                weights[:] = rng.choice([0, (1 << bits) - 1])
            elif mode == 1:
                acts[:] = rng.choice([low, high], acts.shape)
            elif mode == 2:
                acts[:] = np.where(weights >= 1 << (bits - 1), low, high)
            found.append(Step(acts, weights, bits, step == 0))
    return found


def beats_of(kind: Kind, p: TileParams, todo: Sequence[Step],
             rng: np.random.Generator, pause: float) -> tuple[dict[str, Any], list[list[int]]]:
    """Beats, and what the sums must be in each cycle from the first one after the first beat on.

    What enters stays away as long as it can; what does not count is random.
    """
    def noise() -> dict[str, Any]:
        return {
            "acts": rng.integers(-1 << (p.act_bits - 1), 1 << (p.act_bits - 1),
                                 (p.vectors, p.lanes)),
            "enter": 0,
            "weights": rng.integers(0, 1 << (1 if kind.serial else p.weight_bits), p.lanes),
            "plane": int(rng.integers(p.weight_bits)), "adds": 0,
            "fresh": int(rng.integers(2)),
        }

    rows: list[dict[str, Any]] = [noise() for _ in range(kind.front.latency)]
    sums = [0] * p.vectors
    expected: list[list[int]] = []

    def idle() -> None:
        while rng.random() < pause:
            rows.append(noise())
            if expected:
                expected.append(list(sums))

    for step in todo:
        rows[-kind.front.latency] |= {"acts": step.acts, "enter": 1}
        for plane in range(step.bits if kind.serial else 1):
            idle()
            digits = step.weights >> plane & 1 if kind.serial else step.weights
            fresh = step.fresh and plane == 0
            rows.append(noise() | {"weights": digits, "adds": 1, "plane": plane,
                                   "fresh": int(fresh)})
            for vector in range(p.vectors):
                sums[vector] *= not fresh
                for act, digit in zip(step.acts[vector].tolist(), digits.tolist(), strict=True):
                    sums[vector] += act * digit << plane
            expected.append(list(sums))
        idle()
    rows += [noise() for _ in range(kind.latency)]
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}, expected


def check(kind: Kind, p: TileParams, *, count: int = 120, pause: float = 0.2) -> None:
    """Run random steps through a front and a column."""
    rng = np.random.default_rng(p.lanes)
    given, expected = beats_of(kind, p, steps(kind, p, rng, count), rng, pause)
    first = int(np.argmax(given["adds"]))
    model = Batch(ColumnOfStreams(kind, p))
    run = model.run({"i": given}, {"o": len(given["adds"])})
    found = run.outputs["o"]["sums"][first + kind.latency:][:len(expected)]
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("point", POINTS)
def test_sums(point: str) -> None:
    """Sums after every beat, of random numbers and extremes, with pauses and without."""
    kind, params = POINTS[point]
    check(kind, params)
    check(kind, params, pause=0, count=40)


class WithoutLargest(LutFront):
    """The sum of all activations of a group is that of all but the first."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.front = front = LutFront(self.params)
        m.d.comb += [
            Value.cast(front.acts).eq(Value.cast(self.acts)),
            front.enter.eq(self.enter),
            Value.cast(self.operand).eq(Value.cast(front.operand)),
        ]
        for vector, lookup in product(range(self.params.vectors), range(self.params.lookups)):
            m.d.comb += self.operand[vector][lookup].entry_3.eq(
                front.operand[vector][lookup].entry_2)
        return m


class WrongTable(LutColumn):
    """A table with a wrong entry."""

    front = WithoutLargest


class WithoutSign(HalfLutColumn):
    """The other half of a table is as the half that is stored."""

    def picked(self, m: Module) -> Value:
        given = super().picked(m)
        return Cat(given[:-1 - self.params.lookups], Const(0, self.params.lookups), given[-1])


class InvertedSum(HalfLutSum):
    """An entry that is inverted stands for its negative, in tables of even entries too."""

    def terms(self, m: Module) -> list[Value]:
        return super().terms(m)[:-1]


class WithoutCorrection(HalfLutColumn):
    """Negatives that are not corrected."""

    vector_sum = InvertedSum


class WrongPlace(SerialColumn):
    """The second plane counts as the first."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.column = column = SerialColumn(self.params)
        for name in ("operand", "weights", "adds", "fresh"):
            m.d.comb += Value.cast(getattr(column, name)).eq(Value.cast(getattr(self, name)))
        m.d.comb += [
            column.plane.eq(Mux(self.plane == 1, 0, self.plane)),
            self.sums.eq(column.sums),
        ]
        return m


class AlwaysAdds(MacColumn):
    """What does not count is added."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.column = column = MacColumn(self.params)
        for name in ("operand", "weights", "plane", "fresh"):
            m.d.comb += Value.cast(getattr(column, name)).eq(Value.cast(getattr(self, name)))
        m.d.comb += [column.adds.eq(1), self.sums.eq(column.sums)]
        return m


class NeverFresh(SerialSum):
    """A sum begins with the one before."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.sum = inner = SerialSum(self.params, self.signature)
        m.d.comb += [
            Value.cast(inner.operand).eq(Value.cast(self.operand)),
            inner.picked.eq(self.picked),
            inner.keep.eq(1),
            inner.places.eq(self.places),
            self.sum.eq(inner.sum),
        ]
        return m


class WithoutBeginning(SerialColumn):
    """Sums that never begin."""

    vector_sum = NeverFresh


@pytest.mark.parametrize("mutant", [WrongTable, WithoutSign, WithoutCorrection, WrongPlace,
                                    AlwaysAdds, WithoutBeginning])
def test_broken(mutant: Kind) -> None:
    """Each mistake must be seen."""
    params = next(p for kind, p in POINTS.values() if issubclass(mutant, kind))
    with pytest.raises(AssertionError, match="Arrays are not equal"):
        check(mutant, params)
