"""Columns of tiles and their fronts: what lost beside what ships, in area, time and energy.

All structures give the results of whole numbers, which every measurement checks. What lost stands
here and nowhere else. A front serves 48 columns, or as many as make equal operations in a cycle.
Activations and weights are those of a feed-forward layer of MiniLM, weights quantised in groups of
128.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import and_
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.lut.column import Column, Front, VectorSum
from tilewright.lut.lut_column import LutColumn, LutFront, LutSum
from tilewright.lut.mac_column import MacColumn, MacSum
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


class HalfFront(Front):
    """Half tables: the last activation of a group with plus, the others with each sign.

    All entries of a table are odd or all are even. So their last bit is not looked up: `odd`
    counts the tables in which it is 1. The rest is stored inverted.
    """

    latency = 1

    params: LutTileParams

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        if not isinstance(params, LutTileParams):
            raise TypeError(f"params must be LutTileParams, not {type(params).__name__}")
        width = params.act_bits + (params.group - 1).bit_length() - 1
        table = data.ArrayLayout(width, 1 << (params.group - 1))
        return data.ArrayLayout(data.StructLayout({
            "tables": data.ArrayLayout(table, params.lookups), "even": params.lookups,
            "odd": range(params.lookups + 1)}), params.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        after = Signal(self.operand.shape())
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            made: Any = after[vector]
            odd = []
            for lookup in range(p.lookups):
                acts = [self.acts[vector][lookup * p.group + place] for place in range(p.group)]
                entries: list[Value] = [acts[-1]]
                for place, act in enumerate(acts[:-1]):
                    signs = [entry + sign * act for sign in (-1, 1) for entry in entries]
                    entries = []
                    for index, value in enumerate(signs):
                        entry = Signal(signed(p.act_bits + (place + 1).bit_length()),
                                       name=f"entry_{vector}_{lookup}_{place}_{index}")
                        m.d.comb += entry.eq(value)
                        entries.append(entry)
                odd.append(entries[0][0])
                m.d.comb += [made.tables[lookup][index].eq(~(entry >> 1))
                             for index, entry in enumerate(entries)]
            m.d.comb += [made.even.eq(~Cat(odd)), made.odd.eq(sum(odd))]
        with m.If(self.enter):
            m.d.sync += held.eq(after)
        m.d.comb += self.operand.eq(held)
        return m


class HalfSum(VectorSum):
    """What is looked up is inverted for a minus: that is 1 too little where the table is even."""

    params: LutTileParams

    def terms(self, m: Module) -> list[Value]:
        raise NotImplementedError

    def added(self, m: Module) -> Value:
        p = self.params
        operand: Any = self.operand
        adds, negative = self.picked[-1], self.picked[-1 - p.lookups:-1]
        size = 1 << (p.group - 1)
        terms: list[Value] = []
        for lookup in range(p.lookups):
            table = operand.tables[lookup]
            entry = Signal(signed(len(table[0])), name=f"entry_{lookup}")
            chosen: Value = Const(0, len(entry))
            for index in range(size):
                off = self.picked[lookup * size + index]
                chosen = chosen | ~(table[index] | off.replicate(len(entry)))
            m.d.comb += entry.eq(chosen ^ negative[lookup].replicate(len(entry)))
            terms += [entry, negative[lookup] & operand.even[lookup]]
        odd = Signal(len(operand.odd))
        halves = Signal(signed(p.act_bits + (p.lanes - 1).bit_length() + 1))
        m.d.comb += [
            odd.eq(operand.odd & adds.replicate(len(odd))),
            halves.eq(sum(terms, odd >> 1)),
        ]
        return self.placed(m, Cat(odd[0], halves))


class HalfColumn(Column):
    """Half tables: an index without its last bit, which is the sign."""

    front = HalfFront
    vector_sum = HalfSum
    serial = True
    doubled = True

    params: LutTileParams

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return "half_column"

    def picked(self, m: Module) -> Value:
        p = self.params
        off, signs = [], []
        for lookup in range(p.lookups):
            *others, last = [self.weights[lookup * p.group + place] for place in range(p.group)]
            signs.append(~last & self.adds)
            for index in range(1 << (p.group - 1)):
                here = [bit ^ last if index >> place & 1 == 0 else ~(bit ^ last)
                        for place, bit in enumerate(others)]
                off.append(~reduce(and_, here, self.adds))
        return Cat(off, signs, self.adds)


class ProductSum(MacSum):
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


class ProductColumn(MacColumn):
    """A multiplication for each lane."""

    vector_sum = ProductSum


class TripleFront(SerialFront):
    """Each activation and three times it, inverted."""

    @classmethod
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        lane = data.StructLayout({"one": params.act_bits, "three": params.act_bits + 2})
        return data.ArrayLayout(data.ArrayLayout(lane, params.lanes), params.vectors)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        held = Signal(self.operand.shape(), reset_less=True)
        for vector in range(p.vectors):
            for lane in range(p.lanes):
                act = self.acts[vector][lane]
                place: Any = held[vector][lane]
                with m.If(self.enter):
                    m.d.sync += [place.one.eq(~act), place.three.eq(~(act * 3))]
        m.d.comb += self.operand.eq(held)
        return m


class TripleSum(VectorSum):
    """For every two bits of a weight one of three multiples of its activation."""

    def terms(self, m: Module) -> list[Value]:
        p = self.params
        found: list[Value] = []
        digits = p.weight_bits // 2
        for digit in reversed(range(digits)):
            above = found
            found = [self._multiple(m, lane, digit, digits) for lane in range(p.lanes)]
            if above:
                total = Signal(signed(p.act_bits + p.weight_bits + (p.lanes - 1).bit_length()),
                               name=f"total_{digit}")
                m.d.comb += total.eq(sum(above, Const(0, 1)))
                found.append(total << 2)
        return found

    def _multiple(self, m: Module, lane: int, digit: int, digits: int) -> Signal:
        operand: Any = self.operand[lane]
        one, three = operand.one, operand.three
        entry = Signal(signed(len(three)), name=f"entry_{lane}_{digit}")
        chosen: Value = Const(0, len(entry))
        for place, multiple in enumerate((Cat(one, one[-1], one[-1]),
                                          Cat(Const(1, 1), one, one[-1]), three)):
            off = self.picked[3 * (lane * digits + digit) + place]
            chosen = chosen | ~(multiple | off.replicate(len(entry)))
        m.d.comb += entry.eq(chosen)
        return entry


class TripleColumn(Column):
    """Multiples of activations: a table of one activation for each two bits of a weight."""

    front = TripleFront
    vector_sum = TripleSum
    serial = False
    doubled = False

    @classmethod
    def _module(cls, params: TileParams) -> str:
        return "triple_column"

    def picked(self, m: Module) -> Value:
        weights = Value.cast(self.weights)
        return Cat(~(self.adds & (weights[low:low + 2] == value))
                   for low in range(0, len(weights), 2) for value in (1, 2, 3))


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
    factor = 2 * digits - 1 if kind.doubled else digits
    sums = np.einsum("tvk,tck->tcv", acts[step], factor << plane[:, None, None])
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
    library: str = libraries.DEFAULT


def measure(point: Point, steps: int = 24) -> results.Row:
    """Gate equivalents and u for a multiply-accumulate in each cycle, front included."""
    kind, p = point.kind, point.params
    component = Columns(kind, p)
    cells = libraries.load(point.library)
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
        "structure": point.structure, "library": point.library, "acts": p.acts.name,
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


def macs(acts: int, bits: int, lanes: int = LANES) -> MacTileParams:
    """As many columns as make equal operations in a cycle."""
    columns = COLUMNS // bits
    return MacTileParams(**shape(acts, bits, lanes), columns=columns, rescalers=columns)


def points() -> Iterator[Point]:
    """Every structure at two widths; at the others, and on other libraries, what ships."""
    for bits in (1, 2):
        for lanes in (16, LANES):
            yield from shipped(8, bits, lanes)
        for group, lanes in ((3, 33), (4, LANES)):
            yield Point("tables of subset sums", LutColumn,
                        LutTileParams(**shape(8, bits, lanes), group=group))
        yield Point("tables that are not inverted", PlainColumn,
                    LutTileParams(**shape(8, bits), group=2))
        for group, lanes in ((2, LANES), (3, 33), (4, LANES)):
            yield Point("half tables", HalfColumn,
                        LutTileParams(**shape(8, bits, lanes), group=group))
        yield Point("a multiplication for each lane", ProductColumn, macs(8, bits))
    for acts, bits in ((8, 2), (8, 4), (16, 2), (16, 4)):
        yield Point("three times each activation in the front", TripleColumn, macs(acts, bits))
    for acts, bits in ((8, 3), (8, 4), (8, 8), (16, 1), (16, 2), (16, 3), (16, 4), (16, 8)):
        yield from shipped(acts, bits)
        yield Point("a multiplication for each lane", ProductColumn, macs(acts, bits))
    for library in ("sky130hd", "asap7"):
        if library in libraries.available():
            for acts, bits in ((8, 1), (8, 2), (16, 4)):
                yield from shipped(acts, bits, library=library)


def shipped(acts: int, bits: int, lanes: int = LANES,
            library: str = libraries.DEFAULT) -> Iterator[Point]:
    """What the library holds."""
    yield Point("tables of subset sums", LutColumn,
                LutTileParams(**shape(acts, bits, lanes), group=2), library)
    yield Point("bits of weights", SerialColumn,
                SerialTileParams(**shape(acts, bits, lanes)), library)
    yield Point("planes of whole weights", MacColumn, macs(acts, bits, lanes), library)


def main() -> None:
    """Every point, one after another: each simulates a whole tile."""
    results.save("lut_columns", [measure(point) for point in points()])


if __name__ == "__main__":
    main()
