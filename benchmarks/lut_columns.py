"""Columns of tiles and their fronts: what lost beside what ships, in area, time and energy.

All structures give the results of whole numbers, which every measurement checks. What lost stands
here and nowhere else. A front serves 48 columns, or as many as make equal operations in a cycle.
Activations and weights are those of a feed-forward layer of MiniLM, weights quantised in groups of
128.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from benchmarks.command import side_by_side
from tilewright import beats
from tilewright.lut.column import Column, VectorSum
from tilewright.lut.half_lut_column import HalfLutColumn
from tilewright.lut.lut_column import LutColumn, LutFront, LutSum
from tilewright.lut.mac_column import MacColumn
from tilewright.lut.serial_column import SerialColumn, SerialFront
from tilewright.verilog import emit
from tilewright_golden.formats import Int
from tilewright_golden.lut.params import (
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)
from tilewright_ppa import libraries, netlist, power, synthesis

GROUP = 128
"""Weights that share a scale."""
COLUMNS = 48
LANES = 32
EXAMPLES = Path(__file__).parents[1] / "examples"


class PlainFront(LutFront):
    """Tables as they are, not inverted."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.tables = tables = LutFront(self.params)
        m.d.comb += [
            Value.cast(tables.acts).eq(Value.cast(self.acts)),
            tables.enter.eq(self.enter),
            Value.cast(self.operand).eq(~Value.cast(tables.operand)),
        ]
        return m


class PlainSum(LutSum):
    """Entries and what picks them meet in AND gates."""

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        entries = range(1, 1 << p.group)
        found: list[Value] = []
        for lookup in range(p.lookups):
            entry = Signal(signed(p.act_bits + (p.group - 1).bit_length()),
                           name=f"entry_{lookup}")
            chosen: Value = Const(0, len(entry))
            for place, index in enumerate(entries):
                bits: Any = self.operand[lookup][f"entry_{index}"]
                extended = Cat(bits, bits[-1].replicate(len(entry) - len(bits)))
                here = self.picked[lookup * len(entries) + place]
                chosen = chosen | (extended & here.replicate(len(entry)))
            m.d.comb += entry.eq(chosen)
            found.append(entry)
        return found


class PlainColumn(LutColumn):
    """Tables that are not inverted."""

    front = PlainFront
    vector_sum = PlainSum

    def picked(self, m: Module) -> Value:
        return ~super().picked(m)


class PlanesSum(VectorSum):
    """Adds activations at the bits of the weights, a plane after the other, the highest first.

    Each plane is a sum of its own, to which twice the sum of those above is added: as many full
    adders as one sum of all, which Yosys does not make of numbers that end in zeros.
    """

    def terms(self, m: Module) -> list[Value]:
        planes = reversed(range(self.params.weight_bits))
        terms = self._products(m, next(planes))
        for above, bit in enumerate(planes, 1):
            total = Signal(signed(self.params.act_bits + above
                                  + (self.params.lanes - 1).bit_length()), name=f"total_{bit}")
            m.d.comb += total.eq(sum(terms, Const(0, 1)))
            terms = [*self._products(m, bit), total << 1]
        return terms

    def _products(self, m: Module, bit: int) -> list[Value]:
        p = self.params
        found: list[Value] = []
        for lane in range(p.lanes):
            product = Signal(signed(p.act_bits), name=f"product_{lane}_{bit}")
            off = self.picked[lane * p.weight_bits + bit]
            m.d.comb += product.eq(~(self.operand[lane] | off.replicate(p.act_bits)))
            found.append(product)
        return found


class PlanesColumn(Column):
    """Each bit of a weight by itself."""

    front = SerialFront
    vector_sum: ClassVar[type[VectorSum]] = PlanesSum
    serial = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return "planes_column"

    def picked(self, m: Module) -> Value:
        bits = Value.cast(self.weights)
        return ~(bits & self.adds.replicate(len(bits)))


class ProductSum(VectorSum):
    """A multiplication for each lane, all in one sum: synthesis chooses rows or Booth digits."""

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        found: list[Value] = []
        for lane in range(p.lanes):
            act = Signal(signed(p.act_bits), name=f"act_{lane}")
            weight = Signal(p.weight_bits, name=f"weight_{lane}")
            off = self.picked[lane * p.weight_bits:(lane + 1) * p.weight_bits]
            m.d.comb += [act.eq(~self.operand[lane]), weight.eq(~off)]
            found.append(act * weight)
        return found


class ProductColumn(PlanesColumn):
    """A multiplication for each lane."""

    vector_sum = ProductSum


class Columns(wiring.Component):
    """A front and `params.columns` columns between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, kind: type[Column], params: TileParams) -> None:
        self.kind = kind
        self.params = params
        self.front = kind.front(params)
        column = kind.placed(params).signature.members
        given = data.StructLayout({
            "acts": self.front.acts.shape(), "enter": 1,
            "weights": data.ArrayLayout(column["weights"].shape, params.columns),
            "plane": 3, "adds": 1, "fresh": 1})
        sums = data.StructLayout({"sums": data.ArrayLayout(column["sums"].shape, params.columns)})
        super().__init__({
            "i": In(stream.Signature(given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(sums, always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.front = front = self.front
        given = self.i.payload
        m.d.comb += [
            Value.cast(front.acts).eq(Value.cast(given.acts)),
            front.enter.eq(given.enter),
        ]
        for number in range(self.params.columns):
            column: Any = self.kind.placed(self.params)
            m.submodules[f"column_{number}"] = column
            m.d.comb += [
                Value.cast(column.operand).eq(Value.cast(front.operand)),
                Value.cast(column.weights).eq(Value.cast(given.weights[number])),
                column.plane.eq(given.plane),
                column.adds.eq(given.adds),
                column.fresh.eq(given.fresh),
                Value.cast(self.o.payload.sums[number]).eq(Value.cast(column.sums)),
            ]
        return m


def layer(p: TileParams, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """(steps, vectors, lanes) activations and (steps, columns, lanes) weights."""
    if p.act_bits == 8:
        tensors = np.load(EXAMPLES / "minilm.npz")
        acts = tensors["ffn_in/acts"].astype(np.int64)
        real = tensors["ffn_in/weights"] * tensors["ffn_in/scale_weights"]
    else:
        tensors = np.load(EXAMPLES / "minilm_real.npz")
        values = tensors["ffn_in/acts"].astype(float)
        _, exponents = np.frexp(np.abs(values).max(axis=1, keepdims=True))
        acts = np.round(np.ldexp(values, p.act_bits - 1 - exponents)).astype(np.int64)
        acts = np.minimum(acts, (1 << (p.act_bits - 1)) - 1)
        real = tensors["ffn_in/weights"].astype(float)
    inner, outer = real.shape
    parts = real.reshape(-1, GROUP, outer)
    low, high = parts.min(axis=1, keepdims=True), parts.max(axis=1, keepdims=True)
    if p.weight_bits == 1:
        codes = (parts > parts.mean(axis=1, keepdims=True)).astype(np.int64)
    else:
        codes = np.round((parts - low) / (high - low) * ((1 << p.weight_bits) - 1)).astype(int)
    per = -(-GROUP // p.lanes)
    chosen_acts, chosen_weights = [], []
    for number in range(-(-steps // per)):
        block, part = divmod(number, inner // GROUP)
        rows = np.arange(p.vectors) + p.vectors * block % (len(acts) - p.vectors)
        columns = np.arange(p.columns) + p.columns * block % (outer - p.columns)
        spare = (0, per * p.lanes - GROUP)
        some = acts[rows, part * GROUP:(part + 1) * GROUP]
        weights = codes[part][:, columns].T
        chosen_acts.append(np.pad(some, ((0, 0), spare)).reshape(p.vectors, per, p.lanes))
        chosen_weights.append(np.pad(weights, ((0, 0), spare)).reshape(p.columns, per, p.lanes))
    return (np.concatenate(chosen_acts, axis=1).transpose(1, 0, 2)[:steps],
            np.concatenate(chosen_weights, axis=1).transpose(1, 0, 2)[:steps])


def workload(kind: type[Column], p: TileParams,
             steps: int) -> tuple[dict[str, np.ndarray], np.ndarray, int]:
    """Beats without a gap, the sums in every cycle, and the cycles before the first of them."""
    acts, weights = layer(p, steps)
    bits = p.weight_bits if kind.serial else 1
    step, plane = np.divmod(np.arange(steps * bits), bits)
    digits = weights[step] >> plane[:, None, None] & 1 if kind.serial else weights
    fresh = (step % -(-GROUP // p.lanes) == 0) & (plane == 0)
    sums = np.einsum("tvk,tck->tcv", acts[step], digits << plane[:, None, None])
    for cycle in np.flatnonzero(~fresh):
        sums[cycle] += sums[cycle - 1]
    late = kind.front.latency
    before = late + kind.latency

    def padded(values: np.ndarray, first: int) -> np.ndarray:
        rest = [(first, before - first)] + [(0, 0)] * (values.ndim - 1)
        return np.pad(values, rest, mode="constant")

    given = {"acts": padded(acts[step], 0), "enter": padded((plane == 0).astype(int), 0),
             "weights": padded(digits, late), "plane": padded(plane, late),
             "adds": padded(np.ones(len(step), int), late),
             "fresh": padded(fresh.astype(int), late)}
    return given, padded(sums, before), before


@dataclass(frozen=True)
class Point:
    """A structure, where it is measured."""

    structure: str
    kind: type[Column]
    params: TileParams


def measure(point: Point, steps: int = 24) -> results.Row:
    """Gate equivalents and u for a multiply-accumulate in each cycle, front included."""
    kind, p = point.kind, point.params
    component = Columns(kind, p)
    cells = libraries.load(libraries.DEFAULT)
    mapped = synthesis.synthesise(emit(component, "top"), "top", cells, "area")
    given, sums, undefined = workload(kind, p, steps)
    shapes = {one.name: one.shape for one in beats.streams(component)}
    found = power.estimate(
        netlist.read(mapped.netlist, "top"), cells,
        {"i": beats.to_bits(shapes["i"], given)},
        {"o": beats.to_bits(shapes["o"], {"sums": sums})},
        operations=steps * p.columns * p.vectors * p.lanes,
        window=(undefined, len(sums)), undefined=undefined)
    if found.mismatch:
        raise ValueError(f"{point}: {found.mismatch}")
    cycles = p.weight_bits if kind.serial else 1
    per = cycles / (p.lanes * p.vectors * p.columns)
    front = sum(one.instances * one.area for name, one in mapped.modules.items()
                if name.startswith("top__"))
    return {
        "structure": point.structure, "acts": p.acts.name,
        "weight_bits": p.weight_bits, "lanes": p.lanes, "columns": p.columns,
        "group": p.group if isinstance(p, LutTileParams) else 1,
        "ge": mapped.gate_equivalents * per,
        "sequential_ge": mapped.sequential_ge * per,
        "front_ge": front / cells.nand2_area * per,
        "period_fo4": found.period_fo4,
        "energy_u": found.energy_per_operation / found.unit,
        "settled_u": found.settled_energy_per_operation / found.unit,
    }


def shape(acts: int, bits: int, lanes: int = LANES) -> dict[str, Any]:
    """Parameters of a tile."""
    return {"acts": Int(acts), "weight_bits": bits, "lanes": lanes}


def macs(acts: int, bits: int) -> MacTileParams:
    """As many columns as make equal operations in a cycle."""
    columns = COLUMNS // bits
    return MacTileParams(**shape(acts, bits), columns=columns, rescalers=columns)


def points() -> Iterator[Point]:
    """Every structure of tables at two widths, and of multipliers at two."""
    for bits in (1, 2):
        yield from shipped(8, bits)
        for group, lanes in ((3, LANES + 1), (4, LANES)):
            yield Point("tables of subset sums", LutColumn,
                        LutTileParams(**shape(8, bits, lanes), group=group))
        for group in (2, 4):
            yield Point("half tables", HalfLutColumn,
                        LutTileParams(**shape(8, bits), group=group, tables="half"))
    yield Point("tables that are not inverted", PlainColumn,
                LutTileParams(**shape(8, 2), group=2))
    yield from shipped(8, 4)
    for bits in (2, 4):
        yield Point("each bit of a weight by itself", PlanesColumn, macs(8, bits))
        yield Point("a multiplication for each lane", ProductColumn, macs(8, bits))


def shipped(acts: int, bits: int) -> Iterator[Point]:
    """What the library holds, but half tables."""
    yield Point("tables of subset sums", LutColumn, LutTileParams(**shape(acts, bits), group=2))
    yield Point("bits of weights", SerialColumn, SerialTileParams(**shape(acts, bits)))
    yield Point("multiples of activations", MacColumn, macs(acts, bits))


def main() -> None:
    """Every point; each simulates all columns of a tile."""
    results.save("lut_columns", side_by_side(measure, points()))


if __name__ == "__main__":
    main()
