"""Ways to align and add products of floats, beside the one that ships and beside int8.

    python -m benchmarks.alignment

A lane multiplies two codes; 16 lanes are added exactly. What lost stands here and nowhere else.
Operands are a sample of MiniLM: the same real tensors in every format.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.formats import Scaled, code, unpack
from tilewright.parts.shared import Placed
from tilewright.vector.dot import Dot, sum_shape
from tilewright.verilog import emit
from tilewright_golden.formats import I8, MINIFLOATS, AdaptivFloat, Format, Int, Minifloat
from tilewright_ppa import libraries, netlist, power, synthesis

TENSORS = Path(__file__).parents[1] / "examples" / "minilm.npz"
PRODUCTS = ("query", "ffn_in", "ffn_out", "attention_output")
LIBRARIES = ("neutral", "sky130hd", "asap7")
AF8 = AdaptivFloat(8, 3)
LANES = 16
LENGTH = 256
"""Products of a dot product."""


# ----- what lost ------------------------------------------------------------------------------


class Search(Dot):
    """16 lanes of AdaptivFloat<8,3>, or of what is said, as a structure that lost has them."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.sum.eq(self.total(m))
        return m

    def total(self, m: Module) -> Value:
        """The sum of all lanes."""
        return self.align(m, [self.held(m, product, lane)
                              for lane, product in enumerate(self.products(m))])

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        """The sum of products that are not aligned yet."""
        raise NotImplementedError


def named(m: Module, name: str, value: Value, width: int | Shape) -> Signal:
    """`value` as a signal of its own."""
    signal = Signal(width, name=name)
    m.d.comb += signal.eq(value)
    return signal


def stepwise(m: Module, value: Value, exponent: Value, steps: Iterable[int], limit: int, name: str,
             below: Value, above: Value) -> Value:
    """`value` shifted left by the bits of `exponent` that `steps` lists, one after another.

    What comes in is `below` and `above`; no more than `limit` bits.
    """
    for step in steps:
        places, old = 1 << step, list(value)
        width = min(len(old) + places, limit)
        value = named(m, f"{name}_by_{places}", Cat(
            Mux(exponent[step], old[bit - places] if bit >= places else below,
                old[bit] if bit < len(old) else above) for bit in range(width)), width)
    return value


def placed(m: Module, value: Value, exponent: Value, fine: int, name: str) -> tuple[Value, list[
        Signal]]:
    """`value` at the place that the bits of `exponent` from `fine` on name, by AND and OR."""
    row: Value = Const(0, 1)
    hots = []
    for index in range(1 << (len(exponent) - fine)):
        hot = named(m, f"{name}_at_{index}", exponent[fine:] == index, 1)
        row = row | ((value & hot.replicate(len(value))) << (index << fine))
        hots.append(hot)
    return row, hots


def negated_rows(m: Module, rows: Sequence[Value], products: Sequence[Scaled], width: int) -> Value:
    """Rows of `width` bits, inverted where negative, and the ones that complete negation."""
    total: Value = Const(0, 1)
    for lane, (row, product) in enumerate(zip(rows, products, strict=True)):
        negative = product.negative
        total = total + named(m, f"row_{lane}", Cat(row[:width] ^ negative.replicate(width),
                                                    negative), signed(width + 1))
        total = total + named(m, f"one_{lane}", negative, 2)
    return total


class Rows(Search):
    """Multiplexers, then an XOR over the whole width."""

    order: tuple[int, ...] = (0, 1, 2, 3)

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        zero = Const(0, 1)
        rows = [stepwise(m, p.mantissa, p.exponent, self.order, 24, f"shifted_{lane}", zero, zero)
                for lane, p in enumerate(products)]
        return negated_rows(m, rows, products, 24)


class LargestFirst(Rows):
    """The largest step first."""

    order = (3, 2, 1, 0)


class SignFill(Search):
    """The mantissa inverted before the shift, which brings in the sign on both sides."""

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        total: Value = Const(0, 1)
        for lane, p in enumerate(products):
            inverted = named(m, f"inverted_{lane}", p.mantissa ^ p.negative.replicate(10), 10)
            row = stepwise(m, inverted, p.exponent, range(4), 24, f"shifted_{lane}", p.negative,
                           p.negative)
            total = total + named(m, f"row_{lane}", Cat(row, p.negative), signed(25))
            total = total + named(m, f"one_{lane}", p.negative, 2)
        return total


class OneHot(Search):
    """Steps of `fine` bits by multiplexers, the rest by AND and OR of a decoded exponent."""

    fine = 2

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        zero = Const(0, 1)
        rows = []
        for lane, p in enumerate(products):
            near = stepwise(m, p.mantissa, p.exponent, range(self.fine), 24, f"shifted_{lane}",
                            zero, zero)
            rows.append(named(m, f"placed_{lane}",
                              placed(m, near, p.exponent, self.fine, f"placed_{lane}")[0], 24))
        return negated_rows(m, rows, products, 24)


class OneHotAlone(OneHot):
    """No multiplexers."""

    fine = 0


class TwoWindows(Search):
    """Two windows of 17 bits, each lane corrected by a row of its own instead of by counts."""

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        width = len(self.sum)
        total: Value = Const(-self.lanes * ((1 << 17) + (1 << 24)), width)  # -b = ~b - 1
        for lane, p in enumerate(products):
            zero = Const(0, 1)
            near = stepwise(m, p.mantissa, p.exponent, range(3), 17, f"shifted_{lane}", zero, zero)
            window = named(m, f"window_{lane}", near ^ p.negative.replicate(17), 17)
            row, hots = placed(m, window, p.exponent, 3, f"placed_{lane}")
            low, high = (named(m, f"negative_{lane}_{index}", p.negative & hot, 1)
                         for index, hot in enumerate(hots))
            corrections = {0: low, 17: ~low, 8: high, 24: ~high}
            total = total + named(m, f"row_{lane}", row, 24)
            total = total + named(m, f"correction_{lane}", Cat(
                corrections.get(bit, zero) for bit in range(width)), width)
        return total


class CountedWindows(Search):
    """Windows, the negative products in each counted behind the register."""

    fine = 3

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        width = 10 + (1 << self.fine) - 1
        places = range(1 << (4 - self.fine))
        negatives: list[list[Value]] = [[] for _ in places]
        rows = []
        for lane, p in enumerate(products):
            zero = Const(0, 1)
            near = stepwise(m, p.mantissa, p.exponent, range(self.fine), width, f"shifted_{lane}",
                            zero, zero)
            window = named(m, f"window_{lane}", near ^ p.negative.replicate(width), width)
            row, hots = placed(m, window, p.exponent, self.fine, f"placed_{lane}")
            rows.append(named(m, f"row_{lane}", row, width + 16 - (1 << self.fine)))
            for place in places:
                negatives[place].append(
                    named(m, f"negative_{lane}_{place}", p.negative & hots[place], 1))
        terms: list[tuple[int, Value]] = []
        ones = 0
        for place in places:
            count = named(m, f"negatives_{place}", sum(negatives[place], Const(0, 1)), 5)
            low = place << self.fine
            terms += [(low, count), (low + width, ~count)]  # -c = ~c - 31
            ones += 31 << (low + width)
        first: Value = Const(-ones, len(self.sum))
        return sum([*rows, *self.words(m, terms)], first)

    def words(self, m: Module, terms: Iterable[tuple[int, Value]]) -> list[Signal]:
        """Words that hold `terms` at their places; addends that begin with zeros cut trees."""
        held: list[dict[int, Value]] = []
        for place, term in terms:
            bits = {place + bit: term[bit] for bit in range(min(len(term), len(self.sum) - place))}
            free = [word for word in held if not word.keys() & bits.keys()]
            if not free:
                free = [{}]
                held += free
            free[0].update(bits)
        return [named(m, f"correction_{index}", Cat(
            word.get(bit, Const(0, 1)) for bit in range(len(self.sum))), len(self.sum))
            for index, word in enumerate(held)]


class FourWindows(CountedWindows):
    """Four windows of 13 bits instead of two of 17."""

    fine = 2


class TwoBins(Search):
    """A tree for each value of the highest bits of the exponent; each tree aligned once."""

    fine = 3

    def align(self, m: Module, products: Sequence[Scaled]) -> Value:
        width = 10 + (1 << self.fine) - 1
        bins = range(1 << (4 - self.fine))
        sums: list[Value] = [Const(0, 1) for _ in bins]
        for lane, p in enumerate(products):
            negative = p.negative
            inverted = named(m, f"inverted_{lane}", p.mantissa ^ negative.replicate(10), 10)
            near = stepwise(m, inverted, p.exponent, range(self.fine), width, f"shifted_{lane}",
                            negative, negative)
            for index in bins:
                here = named(m, f"in_{index}_{lane}", p.exponent[self.fine:] == index, 1)
                own = named(m, f"negative_{lane}_{index}", negative & here, 1)
                sums[index] = sums[index] + named(
                    m, f"row_{lane}_{index}", Cat(near & here.replicate(width), own),
                    signed(width + 1)) - own.as_signed()
        total: Value = Const(0, 1)
        for index in bins:
            part = named(m, f"bin_{index}", sums[index], signed(width + 5))
            total = total + (part << (index << self.fine))
        return total


class FourBins(TwoBins):
    """Four trees."""

    fine = 2


class SignedFactor(Search):
    """The activation's mantissa as a signed number with the sign of the product."""

    def total(self, m: Module) -> Value:
        total: Value = Const(0, 1)
        for lane in range(self.lanes):
            act, weight = (unpack(m, form, codes[lane], f"{name}_{lane}") for form, codes, name in
                           zip(self.formats, (self.acts, self.weights), ("act", "weight"),
                               strict=True))
            negative = named(m, f"negative_{lane}", act.negative ^ weight.negative, 1)
            # Modulo 64: -s = ~s + 1.
            factor = named(m, f"factor_{lane}", Cat(
                act.significand ^ negative.replicate(5), negative) + negative, 6)
            product = self.hold(m, f"product_{lane}", named(
                m, f"exact_{lane}", factor.as_signed() * weight.significand, signed(11)))
            exponent = self.hold(m, f"exponent_{lane}", act.exponent + weight.exponent)
            row = stepwise(m, product, exponent, range(4), 25, f"shifted_{lane}", Const(0, 1),
                           product[10])
            total = total + row.as_signed()
        return total


class FixedPointActs(Search):
    """Activations shifted before the product, as if they were loaded so; weights' exponents after.

    The shift of the activations is counted; 16 dot products could share it.
    """

    def total(self, m: Module) -> Value:
        zero = Const(0, 1)
        rows, products = [], []
        for lane in range(self.lanes):
            act, weight = (unpack(m, form, codes[lane], f"{name}_{lane}") for form, codes, name in
                           zip(self.formats, (self.acts, self.weights), ("act", "weight"),
                               strict=True))
            fixed = stepwise(m, act.significand, act.exponent, range(3), 12, f"fixed_{lane}", zero,
                             zero)
            mantissa = self.hold(m, f"product_{lane}", fixed * weight.significand)
            exponent = self.hold(m, f"exponent_{lane}", weight.exponent)
            negative = self.hold(m, f"negative_{lane}", act.negative ^ weight.negative)
            products.append(Scaled(negative, mantissa, exponent, 7, 0))
            rows.append(stepwise(m, mantissa, exponent, range(3), 24, f"shifted_{lane}", zero,
                                 zero))
        return negated_rows(m, rows, products, 24)


class TwoWords(Search):
    """The product left as two words, both shifted, so that it needs no adder of its own."""

    def total(self, m: Module) -> Value:
        zero = Const(0, 1)
        total: Value = Const(0, 1)
        for lane in range(self.lanes):
            act, weight = (unpack(m, form, codes[lane], f"{name}_{lane}") for form, codes, name in
                           zip(self.formats, (self.acts, self.weights), ("act", "weight"),
                               strict=True))
            exponent = self.hold(m, f"exponent_{lane}", act.exponent + weight.exponent)
            negative = self.hold(m, f"negative_{lane}", act.negative ^ weight.negative)
            for low, high in ((0, 2), (2, 5)):
                word = self.hold(m, f"word_{lane}_{low}",
                                 act.significand * weight.significand[low:high])
                width = len(word) + 14
                row = stepwise(m, word, exponent, range(4), width, f"shifted_{lane}_{low}", zero,
                               zero)
                # Inverted down to bit 0: an addend that begins with zeros is cut off the tree.
                total = total + named(m, f"row_{lane}_{low}", Cat(
                    negative.replicate(low), row ^ negative.replicate(width), negative),
                    signed(low + width + 1))
                total = total + named(m, f"one_{lane}_{low}", negative, 2)
        return total


STRUCTURES: dict[str, type[Dot]] = {
    "four windows of the sum (ships)": Dot,
    "four windows, counted behind the register": FourWindows,
    "two windows, counted behind the register": CountedWindows,
    "two windows, corrected lane by lane": TwoWindows,
    "shift, then negate": Rows,
    "the same, largest step first": LargestFirst,
    "shift by 0..3, then place by AND and OR, then negate": OneHot,
    "place by AND and OR alone, then negate": OneHotAlone,
    "invert, then shift with the sign as fill": SignFill,
    "signed mantissa, no negation": SignedFactor,
    "two bins, each aligned once": TwoBins,
    "four bins": FourBins,
    "activations as fixed point": FixedPointActs,
    "two words of each product, both shifted": TwoWords,
}
"""What makes the sum of 16 products of AdaptivFloat<8,3>."""


# ----- measuring ------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Point:
    """What is measured. `registers` stand behind the operands, behind the products, or both."""

    structure: str
    acts: Format = AF8
    weights: Format = AF8
    vectors: int = 1
    registers: str = "products"
    recipe: str = "area"

    @property
    def sums(self) -> type[Dot]:
        """The component; sums of integers are what ships in any row."""
        return STRUCTURES.get(self.structure, Dot)


class Bench(wiring.Component):
    """`vectors` sums of the same activations, each in a register; a beat a cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, point: Point) -> None:
        self.point = point
        self.sum_shape = sum_shape(LANES, point.acts, point.weights)
        operands = data.StructLayout({
            "acts": data.ArrayLayout(code(point.acts), LANES),
            "weights": data.ArrayLayout(data.ArrayLayout(code(point.weights), LANES),
                                        point.vectors)})
        sums = data.StructLayout({"sums": data.ArrayLayout(self.sum_shape, point.vectors)})
        super().__init__({
            "i": In(stream.Signature(operands, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(sums, always_valid=True, always_ready=True)),
        })

    @property
    def latency(self) -> int:
        """Cycles from operands to their sums."""
        return 1 + len(self.point.registers.split(" and "))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.point
        registered = "products" in p.registers
        acts = Signal(LANES * p.acts.width, name="held_acts", reset_less=True)
        inward = m.d.sync if "operands" in p.registers else m.d.comb
        inward += acts.eq(self.i.payload.acts)
        for vector in range(p.vectors):
            weights = Signal(LANES * p.weights.width, name=f"held_weights_{vector}",
                             reset_less=True)
            inward += weights.eq(self.i.payload.weights[vector])
            dot = Placed("dot", p.sums(LANES, p.acts, p.weights).signature,
                         lambda: p.sums(LANES, p.acts, p.weights, registered=registered),
                         clocked=registered)
            m.submodules[f"dot_{vector}"] = dot
            total = Signal(self.sum_shape, name=f"held_sum_{vector}", reset_less=True)
            m.d.sync += total.eq(dot.sum)
            m.d.comb += [
                Value.cast(dot.acts).eq(acts),
                Value.cast(dot.weights).eq(weights),
                self.o.payload.sums[vector].eq(total),
            ]
        return m


def codes_of(form: Format, integers: np.ndarray, real: np.ndarray) -> np.ndarray:
    """A tensor's codes in `form`; `integers` are its int8 codes."""
    if isinstance(form, AdaptivFloat):
        return form.quantise("real", real)[0]
    if isinstance(form, Minifloat):
        top = float(form.values("largest", [form.largest])[0])
        return form.encode("real", real * (top / np.abs(real).max()))
    if isinstance(form, Int):
        return form.encode("real", integers * 2.0 ** (form.width - 8))
    raise TypeError(f"form must be Int, AdaptivFloat or Minifloat, not {form!r}")


def operands(point: Point) -> tuple[np.ndarray, np.ndarray]:
    """Activations (beats, lanes) and weights (beats, vectors, lanes): whole dot products."""
    tensors = np.load(TENSORS)
    rng = np.random.default_rng(3)
    chunks = LENGTH // LANES
    rounds = 6 if point.vectors == 1 else 2
    acts, weights = [], []
    for name in PRODUCTS:
        a, w = tensors[f"{name}/acts"], tensors[f"{name}/weights"]
        act_codes = codes_of(point.acts, a, a * tensors[f"{name}/scale_acts"].astype(float))
        weight_codes = codes_of(point.weights, w,
                                w * tensors[f"{name}/scale_weights"].astype(float))
        for _ in range(rounds):
            token = rng.integers(len(a))
            columns = rng.choice(w.shape[1], point.vectors, replace=False)
            acts.append(act_codes[token, :LENGTH].reshape(chunks, LANES))
            weights.append(weight_codes[:LENGTH, columns].reshape(chunks, LANES, -1).swapaxes(1, 2))
    return np.concatenate(acts), np.concatenate(weights)


def measure(point: Point, name: str) -> tuple[float, float, float]:
    """Gate equivalents and pJ (of the neutral library u) for a product, and FO4 a cycle."""
    library = libraries.load(name)
    bench = Bench(point)
    mapped = synthesis.synthesise(emit(bench, "bench"), "bench", library, point.recipe)
    acts, weights = operands(point)
    sums = np.einsum("bk,bvk->bv", point.acts.decode("acts", acts),
                     point.weights.decode("weights", weights))
    expected = np.concatenate([np.zeros((bench.latency, point.vectors), np.int64), sums])
    shapes = {each.name: each.shape for each in beats.streams(bench)}
    lanes = LANES * point.vectors
    found = power.estimate(
        netlist.read(mapped.netlist, "bench"), library,
        {"i": beats.to_bits(shapes["i"], {"acts": acts, "weights": weights})},
        {"o": beats.to_bits(shapes["o"], {"sums": expected[:len(acts)]})},
        operations=len(acts) * lanes, undefined=bench.latency)
    if found.mismatch:
        raise RuntimeError(f"{point}: {found.mismatch}")
    unit = found.unit if name == libraries.DEFAULT else 1e-12
    return mapped.gate_equivalents / lanes, found.energy_per_operation / unit, found.period_fo4


INTEGER = "integers"

POINTS = [
    Point(structure=INTEGER, acts=I8, weights=I8),
    *(Point(structure=name) for name in STRUCTURES),
]
"""The search: one sum of 16 products a cycle, a register behind each product."""

SHIPS = next(iter(STRUCTURES))
SCOPE = [
    Point(structure=structure, acts=form, weights=form, registers=registers, vectors=vectors,
          recipe=recipe)
    for registers, vectors, recipe in (
        ("products", 1, "area"), ("operands", 1, "area"), ("operands and products", 1, "area"),
        ("operands", 16, "area"), ("products", 16, "area"), ("products", 1, "balanced"),
        ("operands", 1, "balanced"))
    for structure, form in ((INTEGER, I8), (SHIPS, AF8))
] + [
    Point(structure=SHIPS, acts=MINIFLOATS["e4m3"], weights=MINIFLOATS["e4m3"]),
    Point(structure=SHIPS, acts=I8, weights=AF8),
    Point(structure=INTEGER, acts=Int(4), weights=Int(4)),
    Point(structure=SHIPS, acts=AdaptivFloat(4, 2), weights=AdaptivFloat(4, 2)),
]
"""What ships, elsewhere than where it was searched."""


def rows_of(points: Iterable[Point], measured: Callable[[Point, str], tuple[float, float, float]]
            ) -> list[results.Row]:
    """A row for each point, with the figures of every library that is found."""
    found = [name for name in LIBRARIES if name in libraries.available()]
    rows = []
    for point in points:
        row: dict[str, Any] = {
            "operands": (point.acts.name if point.acts == point.weights
                         else f"{point.acts.name} x {point.weights.name}"),
            "structure": point.structure, "registers": point.registers,
            "vectors": point.vectors, "recipe": point.recipe}
        for name in found:
            area, energy, period = measured(point, name)
            row |= {f"{name}_ge": area, f"{name}_energy": energy, f"{name}_fo4": period}
        rows.append(row)
    return rows


def main() -> None:
    """Measure every point on every library that is found."""
    results.save("alignment", rows_of(POINTS, measure))
    results.save("alignment_scope", rows_of(SCOPE, measure))


if __name__ == "__main__":
    main()
