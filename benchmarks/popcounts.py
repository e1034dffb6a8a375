"""Matching bits of a query and a key: what lost beside what ships.

All structures give the same results, which `tb/test_popcount.py` holds to Python's. What lost
stands here and nowhere else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import product
from typing import Any

import numpy as np
from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from benchmarks.command import side_by_side
from tilewright import beats
from tilewright.attention.hamming_score import Matches
from tilewright.parts.popcount import popcount
from tilewright.parts.shared import Placed
from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_ppa import libraries, netlist, power, synthesis, timing

Count = Callable[[Module, Sequence[Value], str], Value]
"""The number of ones among single bits."""

Adder = Callable[[Module, Sequence[Value], str], Value]
"""The sum of a few single bits of equal weight."""


def in_columns(m: Module, bits: Sequence[Value], name: str, size: int, add: Adder,
               earliest: bool = True) -> Value:
    """Up to `size` bits of a weight at a time, the `earliest` first or the latest, by `add`."""
    columns = [[(0, place, bit) for place, bit in enumerate(bits)]]
    count: list[Value] = []
    number = len(bits)
    while len(count) < len(columns):
        weight = len(count)
        column = columns[weight]
        heapify(column)
        while len(column) > 1:
            taken = [heappop(column) for _ in range(min(size, len(column)))]
            total = add(m, [bit for _, _, bit in taken], f"{name}_{weight}_{number}")
            late = max(taken)[0] + 1 if earliest else min(taken)[0] - 1
            for place, bit in enumerate(total):
                if weight + place == len(columns):
                    columns.append([])
                number += 1
                entry = (late, number if earliest else -number, bit)
                if place:
                    columns[weight + place].append(entry)
                else:
                    heappush(column, entry)
        count.append(column[0][2])
    return Cat(*count[:len(bits).bit_length()])


def summed(m: Module, bits: Sequence[Value], name: str) -> Signal:
    """By one sum."""
    total = Signal(len(bits).bit_length(), name=name)
    m.d.comb += total.eq(sum(bits[1:], bits[0]))
    return total


def looked_up(m: Module, bits: Sequence[Value], name: str) -> Signal:
    """From a table, by multiplexers."""
    total = Signal(len(bits).bit_length(), name=name)

    def entry(left: Sequence[Value], ones: int) -> Value:
        if not left:
            return Const(ones, len(total))
        return Mux(left[-1], entry(left[:-1], ones + 1), entry(left[:-1], ones))

    m.d.comb += total.eq(entry(bits, 0))
    return total


def gates(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Two or three bits by the gates of an adder: a multiplexer for the carry."""
    if len(bits) == 2:
        return Cat(bits[0] ^ bits[1], bits[0] & bits[1])
    either = Signal(name=f"{name}_either")
    total = Signal(2, name=name)
    m.d.comb += [
        either.eq(bits[0] ^ bits[1]),
        total.eq(Cat(either ^ bits[2], (bits[0] & ~either) | (bits[2] & either))),
    ]
    return total


def full_adders(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Full adders one by one, whose sums synthesis does not merge."""
    return in_columns(m, bits, name, 3, summed)


def full_adder_gates(m: Module, bits: Sequence[Value], name: str) -> Value:
    """The same as gates."""
    return in_columns(m, bits, name, 3, gates)


def chained(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Each column a chain of full adders."""
    return in_columns(m, bits, name, 3, summed, earliest=False)


def counters_of_seven(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Counters of seven bits, each a sum."""
    return in_columns(m, bits, name, 7, summed)


def tables_of_six(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Counters of six bits, each a table."""
    return in_columns(m, bits, name, 6, looked_up)


class _Adder(wiring.Component):
    """A sum that stays a module of its own."""

    a: Signal
    b: Signal
    total: Signal

    def __init__(self, width: int) -> None:
        super().__init__(self._signature(width))

    @classmethod
    def _signature(cls, width: int) -> wiring.Signature:
        return wiring.Signature({"a": In(width), "b": In(width), "total": Out(width + 1)})

    @classmethod
    def placed(cls, width: int) -> Placed:
        """One place of it."""
        return Placed(f"add_{width}", cls._signature(width), lambda: cls(width), clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.total.eq(self.a + self.b)
        return m


def tree_of_adders(m: Module, bits: Sequence[Value], name: str) -> Value:
    """Halves, each added by an adder that carries to its end."""
    numbers = list(bits)
    while len(numbers) > 1:
        halves: list[Value] = []
        for first, second in zip(numbers[::2], numbers[1::2], strict=False):
            adder = _Adder.placed(max(len(first), len(second)))
            m.submodules += adder
            m.d.comb += [adder.a.eq(first), adder.b.eq(second)]
            halves.append(adder.total)
        numbers = halves + numbers[2 * len(halves):]
    return numbers[0][:len(bits).bit_length()]


class MatchesBy(Matches):
    """Another way to count."""

    def __init__(self, width: int, count: Count) -> None:
        self._count = count
        super().__init__(width)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        equal = Signal(self.width)
        m.d.comb += [
            equal.eq(~(self.query ^ self.key)),
            self.count.eq(self._count(m, list(equal), "ones")),
        ]
        return m


class MatchesByAnd(wiring.Component):
    """Ones that query and key share, from which the matches follow with the ones of each.

    ``width - ones of query - ones of key + 2 * shared``. The ones of keys would be stored with
    them, in ``log2(width)`` more bits; what belongs to the query alone is `base`.
    """

    query: Signal
    key: Signal
    ones: Signal
    base: Signal
    count: Signal

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__({"query": In(width), "key": In(width), "ones": In(range(width + 1)),
                          "base": In(range(width + 1)), "count": Out(range(width + 1))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        both = Signal(self.width)
        m.d.comb += [
            both.eq(self.query & self.key),
            self.count.eq(self.base - self.ones
                          + Cat(Const(0, 1), popcount(m, list(both), "shared"))),
        ]
        return m


STRUCTURES: dict[str, Callable[[int], wiring.Component]] = {
    "one sum, merged by synthesis (ships)": Matches,
    "full adders one by one": lambda width: MatchesBy(width, full_adders),
    "full adders as gates": lambda width: MatchesBy(width, full_adder_gates),
    "chains of full adders": lambda width: MatchesBy(width, chained),
    "counters of seven bits": lambda width: MatchesBy(width, counters_of_seven),
    "counters of six bits from tables": lambda width: MatchesBy(width, tables_of_six),
    "tree of adders": lambda width: MatchesBy(width, tree_of_adders),
    "AND, the ones of each key stored with it": MatchesByAnd,
}
"""The first ships. The last is another function: it needs more of each key than its bits."""

WIDTHS = (16, 64, 256)
LIBRARIES = ("neutral", "sky130hd", "asap7", "ihp-sg13g2")


class Bench(wiring.Component):
    """A structure with the inputs on a stream that never stalls, and a register behind it."""

    i: stream.Interface
    o: stream.Interface

    latency = 1

    def __init__(self, inner: wiring.Component) -> None:
        self._inner = inner
        self.inputs = [name for name, member in inner.signature.members.items()
                       if member.flow is In]
        members = {name: member.shape for name, member in inner.signature.members.items()}
        members |= {name: data.ArrayLayout(unsigned(1), members[name]) for name in ("query", "key")}

        def steady(names: Sequence[str]) -> stream.Signature:
            return stream.Signature(
                data.StructLayout({name: members[name] for name in names}),
                always_valid=True, always_ready=True)

        super().__init__({"i": In(steady(self.inputs)), "o": Out(steady(["count"]))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        inner: Any = self._inner
        m.submodules.inner = inner
        held = Signal.like(inner.count, name="held", reset_less=True)
        m.d.sync += held.eq(inner.count)
        m.d.comb += self.o.payload.count.eq(held)
        for name in self.inputs:
            m.d.comb += getattr(inner, name).eq(Value.cast(self.i.payload[name]))
        return m


def workload(width: int, queries: int = 6, keys: int = 100) -> tuple[Fields, np.ndarray]:
    """Fields for any structure, and the matches: each query stays for `keys` keys at random."""
    rng = np.random.default_rng(width)
    query = np.repeat(rng.integers(0, 2, (queries, width)), keys, axis=0)
    key = rng.integers(0, 2, (queries * keys, width))
    fields = {"query": query, "key": key, "ones": key.sum(axis=1),
              "base": width - query.sum(axis=1)}
    return fields, (query == key).sum(axis=1)


@dataclass(frozen=True)
class Point:
    """One structure, where it is measured."""

    structure: str
    width: int
    library: str
    recipe: str


def measure(point: Point) -> results.Row:
    """Gate equivalents without the register, FO4 to it, u for a score, and of it glitches."""
    library = libraries.load(point.library)
    bench = Bench(STRUCTURES[point.structure](point.width))
    mapped = synthesis.synthesise(emit(bench, "bench"), "bench", library, point.recipe)
    mapping = netlist.read(mapped.netlist, "bench")
    fields, matches = workload(point.width)
    shapes = {each.name: each.shape for each in beats.streams(bench)}
    expected = {"count": np.concatenate([[0], matches[:-1]])}
    found = power.estimate(
        mapping, library,
        {"i": beats.to_bits(shapes["i"], {name: fields[name] for name in bench.inputs})},
        {"o": beats.to_bits(shapes["o"], expected)},
        operations=len(matches), undefined=bench.latency)
    if found.mismatch:
        raise RuntimeError(f"{point}: {found.mismatch}")
    longest = max(path.delay for path in timing.analyse(netlist.link(mapping, library))
                  .paths.values())
    return {
        "ge": mapped.gate_equivalents - mapped.sequential_ge,
        "fo4": longest / timing.fo4(library),
        "energy": found.power.combinational.dynamic / len(matches) / found.unit,
        "settled": found.settled.combinational.dynamic / len(matches) / found.unit,
    }


def points() -> list[Point]:
    """Every width on the neutral library, with two recipes; one width on the others."""
    chosen = [Point(structure, width, libraries.DEFAULT, recipe)
              for width, structure, recipe in product(WIDTHS, STRUCTURES, ("area", "balanced"))]
    return chosen + [Point(structure, 64, name, "area")
                     for name, structure in product(LIBRARIES[1:], STRUCTURES)
                     if name in libraries.available()]


def main() -> None:
    """A row for each structure and width, of all libraries and recipes."""
    rows: dict[tuple[int, str], results.Row] = {}
    chosen = points()
    for point, figures in zip(chosen, side_by_side(measure, chosen), strict=True):
        row = rows.setdefault((point.width, point.structure),
                              {"width": point.width, "structure": point.structure})
        place = point.library if point.recipe == "area" else point.recipe
        row |= {f"{place}_{name}": value for name, value in figures.items()}
    results.save("popcounts", list(rows.values()))


if __name__ == "__main__":
    main()
