"""Ways from an exponent to a softmax weight, and what the exponent itself costs.

    python -m benchmarks.exponentials

An exponent counts 2**-8 octaves; the weight is about (2**weight - 1) * 2**(-exponent / 256). What
does not ship stands here and nowhere else. Exponents are those of normal logits with a standard
deviation of 1.5, the largest of 256 at a time subtracted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.parts.exponential import (
    Exponent,
    ExpPolynomial,
    ExpTable,
    exponent_width,
    looked_up,
)
from tilewright.parts.shared import Placed
from tilewright.verilog import emit
from tilewright_golden.attention.params import SCALE_BITS, SHIFT_BITS
from tilewright_ppa import libraries, netlist, power, synthesis

LIBRARIES = ("neutral", "asap7")
COUNT = 1000
FRACTION = 8
DISTANCE = 21
"""Bits of a distance between scores of 64 products of int8."""

Ints = np.ndarray


class Lines(ExpTable):
    """Straight lines: a table of their starts and one of their slopes, of the top bits.

    A line is as steep as from end to end of the exact curve, and below these by half of what a
    chord is above it in the middle.
    """

    def __init__(self, weight: int, bits: int) -> None:
        self._starts, self._slopes = lines(weight, bits)
        super().__init__(weight)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        octaves, fraction = self.exponent[FRACTION:], self.exponent[:FRACTION]
        low = FRACTION - (len(self._starts) - 1).bit_length()
        start = looked_up(m, self._starts, fraction[low:], "start")
        slope = looked_up(m, self._slopes, fraction[low:], "slope")
        value = Signal(len(start))
        moved = Signal(self._bits + 1)
        m.d.comb += [
            value.eq(start - (slope * fraction[:low] >> SLOPE)),
            moved.eq(value[GUARD - 1:] >> octaves),
            self.weight.eq(moved[1:] + moved[0]),
        ]
        return m


SLOPE = 3
"""Bits of a slope behind a start's last one."""

GUARD = 2


# ----- the functions in NumPy -----------------------------------------------------------------


def by_table(weight: int, bits: int, t: Ints) -> Ints:
    """Weights by a table of the top `bits`."""
    octaves, fraction = split(weight, t)
    return shifted(np.array(entries(weight, bits))[fraction >> (FRACTION - bits)], octaves)


def entries(weight: int, bits: int) -> tuple[int, ...]:
    """Weights in the middle of the exponents with the same top bits."""
    step = 1 << (FRACTION - bits)
    middle = np.arange(1 << bits) * step + (step - 1) / 2
    return tuple(np.rint(((1 << weight) - 1) * 2.0 ** (-middle / 256)).astype(int).tolist())


def by_polynomial(weight: int, degree: int, t: Ints) -> Ints:
    """Weights by a polynomial that meets the exact number at `degree` + 1 places."""
    octaves, fraction = split(weight, t)
    nodes = np.arange(degree + 1) / degree
    exact = np.linalg.solve(np.vander(nodes, increasing=True), 2.0**-nodes)
    *others, value = np.rint(np.abs(exact) * (((1 << weight) - 1) << GUARD)).astype(np.int64)
    for coefficient in reversed(others):
        value = coefficient - (value * fraction >> FRACTION)
    return shifted(value, octaves + GUARD)


def lines(weight: int, bits: int) -> tuple[list[int], list[int]]:
    """Starts of the lines, and slopes for a step of an exponent.

    The first start is not so high that exponent 0 would have more than the largest weight.
    """
    step = 1 << (FRACTION - bits)
    exact = (((1 << weight) - 1) << GUARD) * 2.0 ** (-np.arange((1 << bits) + 1) / (1 << bits))
    starts = np.rint(exact[:-1] * (1 - (np.log(2) * step / 256) ** 2 / 16))
    starts = np.minimum(starts, (((1 << weight) - 1) << GUARD) + 1).astype(int)
    slopes = np.rint((exact[:-1] - exact[1:]) / step * (1 << SLOPE)).astype(int)
    return starts.tolist(), slopes.tolist()


def by_lines(weight: int, bits: int, t: Ints) -> Ints:
    """Weights by straight lines."""
    octaves, fraction = split(weight, t)
    starts, slopes = map(np.array, lines(weight, bits))
    line, along = fraction >> (FRACTION - bits), fraction & ((1 << (FRACTION - bits)) - 1)
    return shifted(starts[line] - (slopes[line] * along >> SLOPE), octaves + GUARD)


def split(weight: int, t: Ints) -> tuple[Ints, Ints]:
    """Octaves, no more than leave any weight, and the fraction of one."""
    return np.minimum(t >> FRACTION, weight + 1), t & ((1 << FRACTION) - 1)


def shifted(value: Ints, places: Ints) -> Ints:
    """Shifted right, rounded half up."""
    return np.asarray(value + (1 << places >> 1) >> places)


# ----- measuring ------------------------------------------------------------------------------


def table_of(bits: int) -> type[ExpTable]:
    """The unit with a table of the top `bits`."""
    class TableOf(ExpTable):
        """A table of another size."""

        @staticmethod
        def entries(weight: int) -> tuple[int, ...]:
            return entries(weight, bits)

    return TableOf


def polynomial_of(order: int) -> type[ExpPolynomial]:
    """The unit with a polynomial of degree `order`."""
    class PolynomialOf(ExpPolynomial):
        """A polynomial of another degree."""

        @staticmethod
        def degree(weight: int) -> int:
            return order

    return PolynomialOf


def lines_of(bits: int) -> type[Lines]:
    """The unit with straight lines of the top `bits`."""
    class LinesOf(Lines):
        """Lines of one size."""

        def __init__(self, weight: int) -> None:
            super().__init__(weight, bits)

    return LinesOf


class Product(wiring.Component):
    """`Exponent` with one operand of all its bits."""

    exponent: Signal
    weight: Signal

    def __init__(self, weight: int) -> None:
        self._bits = weight
        super().__init__({"exponent": In(DISTANCE + SCALE_BITS + SHIFT_BITS),
                          "weight": Out(exponent_width(weight))})

    @staticmethod
    def stages(weight: int) -> int:
        """Cycles from a distance to its exponent."""
        return 0

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = Exponent(DISTANCE, self._bits)
        m.d.comb += [
            Cat(inner.distance, inner.scale, inner.shift).eq(self.exponent),
            self.weight.eq(inner.exponent),
        ]
        return m


@dataclass(frozen=True)
class Structure:
    """One way from exponents to weights: its unit, and the same in NumPy."""

    name: str
    weight: int
    unit: type[ExpTable] | type[ExpPolynomial] | type[Product]
    model: Callable[[Ints], Ints]


def structures(weight: int, bits: Sequence[int], degrees: Sequence[int],
               segments: Sequence[int]) -> list[Structure]:
    """The first table and the first polynomial ship."""
    return [
        *(Structure(f"table of {1 << size} entries{_ships(size, bits)}", weight, table_of(size),
                    partial(by_table, weight, size)) for size in bits),
        *(Structure(f"polynomial of degree {order}{_ships(order, degrees)}", weight,
                    polynomial_of(order), partial(by_polynomial, weight, order))
          for order in degrees),
        *(Structure(f"{1 << size} straight lines", weight, lines_of(size),
                    partial(by_lines, weight, size)) for size in segments),
    ]


def _ships(one: int, every: Sequence[int]) -> str:
    return " (ships)" if one == every[0] else ""


STRUCTURES = [
    *structures(8, (7, 8, 6), (2, 3), (2, 3)),
    *structures(16, (8, 7, 6), (4, 3, 2), (5, 4)),
]
"""Of the smallest and the largest weights that are common."""


class Bench(wiring.Component):
    """A unit between registers, a beat in every cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, structure: Structure) -> None:
        self._unit = unit = structure.unit(structure.weight)
        self._stages = unit.stages(structure.weight)
        self.latency = self._stages + 2
        members = unit.signature.members
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({"exponent": members["exponent"].shape}),
                                     always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"weight": members["weight"].shape}),
                                      always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        unit = Placed("unit", self._unit.signature, lambda: self._unit, clocked=self._stages > 0)
        m.submodules.unit = unit
        held = Signal.like(unit.exponent, name="held", reset_less=True)
        result = Signal.like(unit.weight, name="result", reset_less=True)
        m.d.sync += [held.eq(self.i.payload.exponent), result.eq(unit.weight)]
        m.d.comb += [unit.exponent.eq(held), self.o.payload.weight.eq(result)]
        for stage in range(self._stages):
            m.d.comb += unit.enable[stage].eq(1)
        return m


def logits() -> np.ndarray:
    """Distances of logits below the largest of their 256, as real octaves."""
    drawn = np.random.default_rng(4).normal(0, 1.5, (COUNT // 250, 256)) / np.log(2)
    return (drawn.max(axis=1, keepdims=True) - drawn).reshape(-1)[:COUNT]


def measure(structure: Structure, name: str, operands: Ints) -> results.Row:
    """Gate equivalents of the unit, FO4 from register to register, and the energy of a weight.

    The energy is that of the bench's registers too, in u for the neutral library, else in pJ.
    """
    library = libraries.load(name)
    bench = Bench(structure)
    mapped = synthesis.synthesise(emit(bench, "bench"), "bench", library, "area")
    shapes = {each.name: each.shape for each in beats.streams(bench)}
    width = exponent_width(structure.weight)
    expected = np.concatenate([np.zeros(bench.latency, np.int64), structure.model(operands)])
    found = power.estimate(
        netlist.read(mapped.netlist, "bench"), library,
        {"i": beats.to_bits(shapes["i"], {"exponent": operands})},
        {"o": beats.to_bits(shapes["o"], {"weight": expected[:COUNT]})},
        operations=COUNT, undefined=bench.latency)
    if found.mismatch:
        raise RuntimeError(f"{structure.name}, {width} bits: {found.mismatch}")
    unit = found.unit if name == libraries.DEFAULT else 1e-12
    inside = sum(module.instances * module.area for title, module in mapped.modules.items()
                 if title != "bench")
    return {f"{name}_ge": inside / library.nand2_area, f"{name}_fo4": found.period_fo4,
            f"{name}_energy": found.energy_per_operation / unit}


def largest_error(structure: Structure) -> float:
    """From (2**weight - 1) * 2**(-t / 256), over all exponents, in weights."""
    t = np.arange((structure.weight + 2) << FRACTION)
    exact = ((1 << structure.weight) - 1) * 2.0 ** (-t / 256)
    return float(np.abs(structure.model(t) - exact).max())


def rows(names: Sequence[str]) -> list[results.Row]:
    """All structures, then the product in front of any of them."""
    octaves = logits()
    found = []
    for structure in STRUCTURES:
        limit = (1 << exponent_width(structure.weight)) - 1
        t = np.minimum(np.floor(octaves * 256), limit).astype(np.int64)
        row: results.Row = {"weight": structure.weight, "structure": structure.name,
                            "error": largest_error(structure),
                            "cycles": structure.unit.stages(structure.weight)}
        for name in names:
            row |= measure(structure, name, t)
        found.append(row)
    for weight in (8, 16):
        scale, shift = 53687, 21
        distance = np.floor(octaves * 256 * 2.0**shift / scale).astype(np.int64)
        operands = distance | scale << DISTANCE | shift << (DISTANCE + SCALE_BITS)
        product = Structure(f"distance of {DISTANCE} bits * scale >> shift (ships)", weight,
                            Product, partial(product_of, weight))
        row = {"weight": weight, "structure": product.name, "error": 0.0, "cycles": 0}
        for name in names:
            row |= measure(product, name, operands)
        found.append(row)
    return found


def product_of(weight: int, operands: Ints) -> Ints:
    """Exponents of the operands of `Product`, none of which saturates."""
    scale = operands >> DISTANCE & ((1 << SCALE_BITS) - 1)
    return np.asarray((operands & ((1 << DISTANCE) - 1)) * scale
                      >> (operands >> (DISTANCE + SCALE_BITS)))


def main() -> None:
    """Every structure on every library that is found."""
    results.save("exponentials", rows([
        name for name in LIBRARIES if name in libraries.available()]))


if __name__ == "__main__":
    main()
