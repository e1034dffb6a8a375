"""Units beside a bank: structures that lost beside what ships, area and energy for each product.

All are given a step every two cycles, as a bank reads a column every two cycles in the tables of
`tilewright_golden.pim.timing`: with fold 1 a unit rests in between. Operands are those of a
feed-forward layer of MiniLM, which rest between steps as a row buffer's do; a sum has 24 steps.
What lost stands here and nowhere else; it gives the same results, which every measurement checks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.hdl import Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.parts.delay import delay
from tilewright.parts.float_add import float_add
from tilewright.parts.shared import Placed
from tilewright.pim.float_elements import Pair, placed_pair, product_code
from tilewright.pim.float_unit import FloatUnit
from tilewright.pim.int_unit import IntTotal, IntUnit
from tilewright.pim.unit_base import Unit
from tilewright.verilog import emit
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import UnitParams
from tilewright_golden.pim import unit as golden
from tilewright_golden.pim.params import SUM_BITS
from tilewright_ppa import libraries, netlist, power, synthesis

EXAMPLES = Path(__file__).parents[1] / "examples"
LIBRARIES = ("neutral", "sky130hd", "asap7", "ihp-sg13g2")
STEP = 2
"""Cycles from step to step."""
STEPS = 24
"""Of a sum: 384 products."""
SUMS = 3
CONTROLS = ("step", "first", "take", "relu")


class OtherTotal(IntTotal):
    """What a structure does with its terms, as a module of its own name."""

    @classmethod
    def placed(cls, params: UnitParams) -> Any:
        lanes = params.lanes // params.fold
        return Placed(f"other_{cls.__name__.lower()}_{lanes}", cls._signature(params),
                      lambda: cls(params))


class SwappedTotal(OtherTotal):
    """The vector's operand first: synthesis may recode the other one."""

    def dot(self, m: Module) -> Value:
        return sum((self.factors[lane] * self.values[lane] for lane in range(len(self.values))),
                   Const(0, 1))


class DigitsTotal(OtherTotal):
    """Two bits of a stored value choose a multiple of the vector's: 0, 1, 2 or 3 times."""

    def dot(self, m: Module) -> Value:
        width = self.params.form.width
        wide = signed(width + 2)
        total: Value = Const(0, 1)
        multiples = []
        for lane in range(len(self.values)):
            thrice = Signal(wide, name=f"thrice_{lane}")
            m.d.comb += thrice.eq(self.factors[lane] * 3)
            multiples.append(thrice)
        for low in reversed(range(0, width, 2)):
            top = low + 2 >= width
            rows: list[Value] = [total << 2]
            for lane in range(len(self.values)):
                digit = Value.cast(self.values[lane])[low:low + 2]
                once = Signal(wide, name=f"once_{low}_{lane}")
                row = Signal(wide, name=f"row_{low}_{lane}")
                m.d.comb += once.eq(self.factors[lane])
                # The highest digit is 0, 1, -2 or -1: twice is then taken inverted, and so is once.
                minus = digit[1] & Const(int(top), 1)
                high = Mux(digit[0], once if top else multiples[lane], once << 1)
                m.d.comb += row.eq(Mux(digit[1], high, once & digit[0].replicate(width + 2))
                                   ^ minus.replicate(width + 2))
                rows += [row, minus]
            total = Signal(signed(2 * width - low + 8), name=f"digits_{low}")
            m.d.comb += total.eq(sum(rows[1:], rows[0]))
        return total


class SaveTotal(OtherTotal):
    """The accumulator in two words, sum and carries, which are added when a result is taken."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        sums = Signal(SUM_BITS, reset_less=True)
        carries = Signal(SUM_BITS, reset_less=True)
        dot = Signal(signed(SUM_BITS))
        first, second = Signal(SUM_BITS), Signal(SUM_BITS)
        total = Signal(signed(SUM_BITS))
        held = Signal(signed(SUM_BITS), reset_less=True)
        off = Signal()
        m.d.comb += [
            dot.eq(self.dot(m)),
            first.eq(sums & self.keeps.replicate(SUM_BITS)),
            second.eq(carries & self.keeps.replicate(SUM_BITS)),
            total.eq(sums + carries),
            off.eq(self.zero | (self.relu & total[-1])),
            self.result.eq(held),
        ]
        with m.If(self.adds):
            m.d.sync += [
                sums.eq(first ^ second ^ dot),
                carries.eq(((first & second) | (first & dot) | (second & dot)) << 1),
            ]
        with m.If(self.take):
            m.d.sync += held.eq(total & (~off).replicate(SUM_BITS))
        return m


class ApartTotal(OtherTotal):
    """The accumulator's adder behind a register for the sum of a step."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dot = self.dot(m)
        held_dot = Signal(dot.shape(), reset_less=True)
        total = Signal(signed(SUM_BITS), reset_less=True)
        begun = Signal(signed(SUM_BITS))
        held = Signal(signed(SUM_BITS), reset_less=True)
        adds = delay(m, self.adds, 1, "adds", reset=True)
        keeps = delay(m, self.keeps, 1, "keeps")
        take = delay(m, self.take, 1, "take", reset=True)
        zero, relu = delay(m, self.zero, 1, "zero"), delay(m, self.relu, 1, "relu")
        off = Signal()
        m.d.comb += [
            begun.eq(total & keeps.replicate(SUM_BITS)),
            off.eq(zero | (relu & total[-1])),
            self.result.eq(held),
        ]
        with m.If(self.adds):
            m.d.sync += held_dot.eq(dot)
        with m.If(adds):
            m.d.sync += total.eq(begun + held_dot)
        with m.If(take):
            m.d.sync += held.eq(total & (~off).replicate(SUM_BITS))
        return m


class SwappedUnit(IntUnit):
    """The other operand first."""

    total = SwappedTotal


class DigitsUnit(IntUnit):
    """Digits of two bits."""

    total = DigitsTotal


class SaveUnit(IntUnit):
    """Sum and carries apart."""

    total = SaveTotal


class ApartUnit(IntUnit):
    """A register more."""

    total = ApartTotal

    @classmethod
    def latency_of(cls, params: UnitParams) -> int:
        return params.latency + 1


class CodePair(Pair):
    """Both products are made numbers of fp32 first."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        left, right = product_code(m, self.left, "left"), product_code(m, self.right, "right")
        m.d.comb += self.sum.eq(float_add(m, left, right, "add"))
        return m


class CodeUnit(FloatUnit):
    """Numbers of fp32 from the products on."""

    @staticmethod
    def pair() -> Any:
        return Placed("other_pair", placed_pair().signature, CodePair, clocked=False)


class UncutUnit(FloatUnit):
    """Products and the first level of additions in one cycle."""

    @classmethod
    def cuts(cls, params: UnitParams) -> int:
        return 0


class CutUnit(FloatUnit):
    """Registers behind products."""

    @classmethod
    def cuts(cls, params: UnitParams) -> int:
        return 1


class Strobes(wiring.Component):
    """A unit between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        members = unit.signature.members
        given = {name: members[name].shape for name in ("values", "vectors")}
        self.given = data.StructLayout(given | dict.fromkeys(CONTROLS, 1))
        self.found = data.StructLayout({"results": members["results"].shape})
        super().__init__({
            "i": In(stream.Signature(self.given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(self.found, always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        payload = self.i.payload
        m.d.comb += [
            unit.values.eq(payload.values),
            unit.vectors.eq(payload.vectors),
            unit.step.eq(payload.step),
            unit.first.eq(payload.first),
            unit.take.eq(payload.take),
            unit.relu.eq(payload.relu),
            self.o.payload.results.eq(unit.results),
        ]
        return m


@dataclass(frozen=True)
class Point:
    """A structure, where it is measured."""

    structure: str
    kind: type[Unit]
    params: UnitParams
    ships: bool = True


def operands(p: UnitParams) -> tuple[np.ndarray, np.ndarray]:
    """Columns of weights and rows of activations, step by step."""
    rng = np.random.default_rng(1)
    tensors = np.load(EXAMPLES / ("minilm_real.npz" if p.floating else "minilm.npz"))
    acts, weights = tensors["ffn_in/acts"], tensors["ffn_in/weights"]
    inner = STEPS * p.lanes
    columns = rng.choice(weights.shape[1], SUMS, replace=False)
    rows = rng.choice(len(acts), (SUMS, p.vectors))
    values = weights[:inner, columns].T.reshape(SUMS * STEPS, p.lanes)
    vectors = acts[rows, :inner].reshape(SUMS, p.vectors, STEPS, p.lanes).swapaxes(1, 2)
    vectors = vectors.reshape(SUMS * STEPS, p.vectors, p.lanes)
    if p.floating:
        return BF16.encode("values", values), BF16.encode("vectors", vectors)
    return values.astype(np.int64), vectors.astype(np.int64)


def workload(kind: type[Unit], p: UnitParams) -> tuple[beats.Fields, np.ndarray, int]:
    """What a unit is given in every cycle, its results, and the cycle of the first of them."""
    values, vectors = operands(p)
    count, latency = len(values), kind.latency_of(p)
    cycles = STEP * (count + 1) + latency
    chosen = np.minimum(np.arange(cycles) // STEP, count - 1)
    given = {"values": values[chosen], "vectors": vectors[chosen],
             **{name: np.zeros(cycles, np.int64) for name in CONTROLS}}
    number = np.arange(count)
    given["step"][STEP * number] = 1
    given["first"][STEP * number[::STEPS]] = 1
    takes = STEP * (number[::STEPS] + STEPS)
    given["take"][takes] = 1
    sums = golden.accumulate(
        p, np.zeros((1, p.vectors), np.int64), values.reshape(SUMS, STEPS, p.lanes),
        vectors.reshape(SUMS, STEPS, p.vectors, p.lanes))
    found = np.zeros((cycles, p.vectors), np.int64)
    for take, result in zip(takes, golden.results(p, sums, np.zeros(SUMS)), strict=True):
        found[take + latency:] = result
    return given, found, int(takes[0]) + latency


def measure(point: Point, library: str) -> results.Row:
    """Area of a unit; time; energy for a multiply-accumulate, in u and in pJ."""
    kind, p = point.kind, point.params
    given, expected, start = workload(kind, p)
    bench = Strobes(kind(p))
    cells = libraries.load(library)
    mapped = synthesis.synthesise(emit(bench, "top"), "top", cells, "area")
    found = power.estimate(
        netlist.read(mapped.netlist, "top"), cells,
        {"i": beats.to_bits(bench.given, given)},
        {"o": beats.to_bits(bench.found, {"results": expected})},
        operations=(len(expected) - start) // STEP * p.lanes * p.vectors,
        window=(start, len(expected)), undefined=start)
    if found.mismatch:
        raise ValueError(f"{point}: {found.mismatch}")
    return {
        "structure": point.structure, "form": p.form.name, "lanes": p.lanes,
        "vectors": p.vectors, "fold": p.fold, "library": library,
        "gate_equivalents": mapped.gate_equivalents, "sequential_ge": mapped.sequential_ge,
        "area_um2": mapped.area, "period_fo4": found.period_fo4,
        "energy_u": found.energy_per_operation / found.unit,
        "settled_u": found.settled_energy_per_operation / found.unit,
        "energy_pj": found.energy_per_operation * 1e12,
    }


POINTS = [
    Point("products and accumulator in one sum (ships)", IntUnit, UnitParams()),
    Point("half of the lanes a cycle (ships)", IntUnit, UnitParams(fold=2)),
    Point("registers behind each level (ships)", FloatUnit, UnitParams(form=BF16)),
    Point("half of the lanes a cycle, registers behind products too (ships)", FloatUnit,
          UnitParams(form=BF16, fold=2)),
    Point("the vector's operand first", SwappedUnit, UnitParams(), ships=False),
    Point("digits of two bits", DigitsUnit, UnitParams(), ships=False),
    Point("accumulator in sum and carries", SaveUnit, UnitParams(), ships=False),
    Point("a register before the accumulator", ApartUnit, UnitParams(), ships=False),
    Point("registers behind products too", CutUnit, UnitParams(form=BF16), ships=False),
    Point("no registers behind products, half of the lanes a cycle", UncutUnit,
          UnitParams(form=BF16, fold=2), ships=False),
    Point("products as fp32 before they are added, half of the lanes a cycle", CodeUnit,
          UnitParams(form=BF16, fold=2), ships=False),
]


def rows() -> Iterator[results.Row]:
    """What ships on every library that is found, what lost on the neutral one."""
    found = [name for name in LIBRARIES if name in libraries.available()]
    for point in POINTS:
        yield measure(point, libraries.DEFAULT)
    for point in POINTS:
        for library in found if point.ships else ():
            if library != libraries.DEFAULT:
                yield measure(point, library)


def main() -> None:
    """Keep what has been measured so far after each: all of it takes minutes."""
    kept: list[results.Row] = []
    for row in rows():
        kept.append(row)
        results.save("pim_units", kept)


if __name__ == "__main__":
    main()
