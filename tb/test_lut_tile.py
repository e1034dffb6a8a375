# amaranth: UnusedElaboratable=no
"""Tiles against the contract, to the cycle, with pauses; their parts; and broken on purpose."""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.align import Align
from tilewright.lut.engine import TileEngine
from tilewright.lut.serial_column import SerialColumn
from tilewright.lut.tile import LUT_TILES, LutTile, MacTile, SerialTile
from tilewright.lut.to_float import ToFloat
from tilewright.parts.delay import delay
from tilewright.verilog import emit
from tilewright_golden.contract import Tensors
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.params import (
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)
from tilewright_golden.lut.tile import TileContract
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

CONTRACT = TileContract()

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0), ({"i_weights": 0.5, "i_acts": 0.9}, 0.1),
    ({"i_scales": 0.9}, 0.0), ({"i": 0.95}, 0.0)]


def of_tables(p: LutTileParams) -> TileEngine:
    """The tile with such tables."""
    return LUT_TILES[p.tables](p)


KINDS: dict[type[TileParams], Callable[[Any], TileEngine]] = {
    LutTileParams: of_tables, SerialTileParams: SerialTile, MacTileParams: MacTile}

WHOLE = SerialTileParams(vectors=1, columns=3, lanes=16, rescalers=1, acts=Int(4), weight_bits=2,
                         scale_bits=4, length=512)
HALF = LutTileParams(vectors=1, columns=3, lanes=6, group=3, tables="half", rescalers=1,
                     acts=Int(5), weight_bits=3, scale_bits=4, length=512)
FLOATS = SerialTileParams(vectors=1, columns=1, lanes=1, rescalers=1, acts=BF16, weight_bits=2,
                          length=128)

POINTS: dict[str, TileParams] = {
    "tables, i8": LutTileParams(columns=4, lanes=8, rescalers=2),
    "tables of three, bf16": LutTileParams(columns=4, lanes=6, group=3, rescalers=1, acts=BF16,
                                           weight_bits=4),
    "tables of five, widest": LutTileParams(columns=2, lanes=5, rescalers=2, group=5, acts=Int(16),
                                            weight_bits=8, scale_bits=16, length=16384),
    "tables of two, one column, one step": LutTileParams(
        vectors=1, columns=1, lanes=32, rescalers=1, acts=Int(4), weight_bits=1, group=2),
    "half tables of three, i5": HALF,
    "half tables of four, bf16": LutTileParams(columns=2, lanes=12, group=4, tables="half",
                                               rescalers=1, acts=BF16, weight_bits=2),
    "bits, i4": WHOLE,
    "bits, one column, bf16": FLOATS,
    "bits, five planes": SerialTileParams(vectors=3, columns=6, lanes=24, rescalers=2,
                                          weight_bits=5),
    "products, long drains": MacTileParams(vectors=1, columns=16, lanes=32, rescalers=1,
                                           weight_bits=3),
    "products, bf16": MacTileParams(vectors=1, columns=2, lanes=32, rescalers=2, acts=BF16,
                                    weight_bits=8, length=128),
}


def short(p: TileParams, seed: int) -> list[Tensors]:
    """Products of one group and one block of columns, of weights of all widths by turns."""
    rng = np.random.default_rng(seed)
    jobs = []
    for number in range(24):
        bits, group = 1 + number // 2 % p.weight_bits, (32, 64, 128)[number // 4 % 3]
        job = {
            "weights": rng.integers(0, 1 << bits, (group, p.columns)), "bits": np.asarray(bits),
            "scales": rng.integers(0, 1 << p.scale_bits, (p.columns, 1)),
            "zeros": rng.integers(0, 2 << p.weight_bits, (p.columns, 1)),
        }
        low, high = (0x3C00, 0x4000) if p.floating else p.acts.code_range
        job["acts"] = rng.integers(low, high + 1, (p.vectors, group))
        if p.floating:
            job["exponents"] = rng.integers(-4, 5, p.vectors)
        jobs.append(job)
    return jobs


@cache
def batch_of(name: str) -> Batch:
    """A point, compiled."""
    return Batch(tile_of(POINTS[name]))


def tile_of(p: TileParams) -> TileEngine:
    """The tile of the kind of `p`."""
    return KINDS[type(p)](p)


def check(batch: Batch, p: TileParams, jobs: Sequence[Tensors], *, idle: Chance = 0.0,
          stall: Chance = 0.0, seed: int = 0) -> int:
    """Results of `jobs` against the contract; cycles."""
    golden = CONTRACT.outputs(p, jobs)
    result = batch.run(CONTRACT.inputs(p, jobs), {"o": len(golden["o"]["data"])}, idle=idle,
                       stall=stall, seed=seed, max_idle=2000)
    expect(result.outputs, golden)
    return result.cycles


def everything(batch: Batch, p: TileParams) -> None:
    """The seeded workload and short products, with pauses and without."""
    for seed, (idle, stall) in enumerate(PAUSES):
        check(batch, p, CONTRACT.random(p, seed % 3), idle=idle, stall=stall, seed=seed)
        check(batch, p, short(p, seed), idle=idle, stall=stall, seed=seed)


@pytest.mark.parametrize("name", POINTS)
def test_tiles_give_the_contract(name: str) -> None:
    everything(batch_of(name), POINTS[name])


@pytest.mark.parametrize("name", POINTS)
def test_cycles_are_those_of_the_formula(name: str) -> None:
    p = POINTS[name]
    tile = tile_of(p)
    orders = [CONTRACT.random(p, 0), short(p, 0), short(p, 1)[::-1]]
    orders += [[job] for job in short(p, 2)[:6]]
    for jobs in orders:
        assert check(batch_of(name), p, jobs) == tile.cycles(CONTRACT.sizes(p, jobs))


def test_full_tiles_take_a_beat_a_cycle() -> None:
    p = LutTileParams()
    tile = LutTile(p)
    # 4 steps of 2 bits in a group.
    assert tile.cycles([(12, 4, 2)] * 32) - tile.cycles([(12, 4, 2)]) == 31 * 12 * 8
    # Groups of 32, of one bit: one step, but four cycles to leave.
    assert tile.cycles([(12, 1, 1)] * 32) - tile.cycles([(12, 1, 1)]) == 31 * 12 * 4


class LateColumn(SerialColumn):
    """Its sums come two cycles later."""

    latency = SerialColumn.latency + 2

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return f"late_{super()._module(params)}"

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = SerialColumn(self.params)
        for name in ("operand", "weights", "plane", "adds", "fresh"):
            m.d.comb += Value.cast(getattr(inner, name)).eq(Value.cast(getattr(self, name)))
        m.d.comb += Value.cast(self.sums).eq(delay(m, Value.cast(inner.sums), 2, "sums"))
        return m


class LateTile(SerialTile):
    """Around columns that take three cycles."""

    column = LateColumn


@pytest.mark.parametrize("p", [
    SerialTileParams(columns=4, lanes=8, rescalers=1, acts=BF16, weight_bits=2),
    SerialTileParams(columns=1, lanes=64, rescalers=1, weight_bits=1)], ids=["chain", "at once"])
def test_columns_may_take_longer(p: SerialTileParams) -> None:
    tile, batch = LateTile(p), Batch(LateTile(p))
    for jobs in (CONTRACT.random(p, 0), short(p, 1)):
        assert check(batch, p, jobs) == tile.cycles(CONTRACT.sizes(p, jobs))
        for seed, (idle, stall) in enumerate(PAUSES):
            check(batch, p, jobs, idle=idle, stall=stall, seed=seed)


class Unit(wiring.Component):
    """A unit without registers between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, unit: Any) -> None:
        self.unit = unit
        given, found = ({name: member.shape for name, member in unit.signature.members.items()
                         if member.flow is flow} for flow in (In, Out))
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(given), always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout(found))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = self.unit
        for name in self.i.payload.shape().members:
            m.d.comb += getattr(self.unit, name).eq(self.i.payload[name])
        for name in self.o.payload.shape().members:
            m.d.comb += self.o.payload[name].eq(getattr(self.unit, name))
        m.d.comb += self.o.valid.eq(self.i.valid)
        return m


def value_of(code: int) -> Fraction:
    """The number of a code of bf16."""
    field, fraction = code >> 7 & 255, code & 127
    significand = fraction + 128 * (field > 0)
    return Fraction((-1) ** (code >> 15) * significand) * Fraction(2) ** (max(field, 1) - 134)


def test_alignment_is_exact_for_every_code() -> None:
    codes = np.array([code for code in range(1 << 16) if code >> 7 & 255 != 255])
    model = Batch(Unit(Align()), name="unit")
    for exponent in (-64, -63, -1, 0, 7, 62, 63):
        found = model.run({"i": {"act": codes, "top": np.full(len(codes), exponent + 127)}},
                          {"o": len(codes)}).outputs["o"]["aligned"]
        unit = Fraction(2) ** (exponent - 14)
        # All codes near the range of the exponent, some of the others.
        fields = codes >> 7 & 255
        near = np.abs(fields - (exponent + 120)) < 14
        some = np.flatnonzero(near | (codes % 29 == 0))
        expected = [max(-32768, min(32767, round(value_of(int(codes[place])) / unit)))
                    for place in some]
        np.testing.assert_array_equal(found[some], expected)


@pytest.mark.parametrize("width", [26, 33, 43, 51])
def test_results_are_the_nearest_floats(width: int) -> None:
    rng = np.random.default_rng(width)
    edge = [sign * ((1 << bit) + offset) for sign in (-1, 1) for bit in range(width - 1)
            for offset in (-1, 0, 1)] + [-1 << (width - 1)]
    # Ties of both parities, next to them, and all ones.
    ties = [sign * (((head << 1 | 1) << tail) + offset)
            for head in (1 << 23, (1 << 23) + 1, (1 << 24) - 1, (1 << 24) - 2)
            for tail in range(width - 26) for sign in (-1, 1) for offset in (-1, 0, 1)]
    random = rng.integers(-1 << (width - 1), 1 << (width - 1), 20_000)
    numbers = np.concatenate([edge, ties, random >> rng.integers(0, width, len(random))])
    numbers = numbers.astype(np.int64)
    exponents = rng.integers(-64, 64, len(numbers))
    codes = Batch(Unit(ToFloat(width)), name="unit").run(
        {"i": {"number": numbers, "exponent": exponents}},
        {"o": len(numbers)}).outputs["o"]["code"]
    # A double holds the number exactly, so that NumPy rounds once.
    assert (np.abs(numbers) < 1 << 53).all()
    nearest = np.ldexp(numbers.astype(np.float64), exponents - 15).astype(np.float32)
    np.testing.assert_array_equal(codes, nearest.view(np.uint32))


# What is broken, in which tile: patterns of the Verilog, and what stands in their place.
MUTANTS: dict[str, tuple[TileParams, str, str]] = {
    "the zero point does not count": (WHOLE, r"\.zero\([^)]+\)", ".zero(3'h0)"),
    "sums leave a cycle late": (WHOLE, r"(drain \(\s+\.capture)\(capture\)", r"\1(leaves_1)"),
    "running sums are not cleared": (WHOLE, r"running = word & \{[^}]*\}", "running = word"),
    "totals are not cleared": (WHOLE, r"begun_0 = total_0 & \{[^}]*\}", "begun_0 = total_0"),
    "the highest bit is taken for the lowest": (WHOLE, r"\.plane\(plane\)",
                                                ".plane(plane ^ 3'h1)"),
    "a step does not wait for its weights": (WHOLE, r"space_0 = [^;]+", "space_0 = 1'h1"),
    "a group ends while the last one leaves": (WHOLE, r"= ! leaving", "= 1'h1"),
    "scales are not waited for": (WHOLE, r"= waiting >= 2'h3", "= 1'h1"),
    "a full queue stalls nothing": (WHOLE, r"= room >= 2'h3", "= 1'h1"),
    "the sign of half a table is lost": (HALF, r"(entry_1 = \w+) \^ \{[^}]*\}", r"\1"),
    "negatives of half a table are 1 too little": (HALF, r"= picked\[\d+\] & operand\[\d+\]",
                                                   "= 1'h0"),
    "half of the sum is not added": (HALF, r"assign offset = [^;]*;", "assign offset = 0;"),
    "large activations wrap": (FLOATS, r"aligned = places\[8\] \? \{[^}]*\} : rounded",
                               "aligned = rounded"),
    "small activations come round": (FLOATS, r"gone = \| places\[7:4\]", "gone = 1'h0"),
    "ties of activations go up": (FLOATS, r"(lower_1\[1\] & )\w+;", r"\g<1>1'h1;"),
    "ties of results go up": (FLOATS, r"more = \w+ \| \w+", "more = 1'h1"),
    "results have the next exponents": (FLOATS, r"\{ label_1\[12:6\], result",
                                        "{ label_0[12:6], result"),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    p, pattern, broken = MUTANTS[what]
    tile = tile_of(p)
    text, hits = re.subn(pattern, broken, emit(tile, "top"))
    assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        everything(Batch(tile, text=text), p)
