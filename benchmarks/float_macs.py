"""Columns of the full-precision tile: structures that lost beside what ships, area and energy.

A column has two vectors, its way out too; activations come unpacked, which all columns share.
Operands are normal; a sum has 24 steps. What lost stands here and nowhere else; it gives the same
results, which every measurement checks.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.lut.float_mac import (
    AlignedDot,
    Column,
    Dot,
    Fp32Dot,
    RegisteredAlignedDot,
    RegisteredFp32Dot,
)
from tilewright.verilog import emit
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.float_mac import FloatMacParams
from tilewright_ppa import libraries, netlist, power, synthesis
from tilewright_sim.batch import Batch

STEPS = 24
BLOCKS = 4
VECTORS = 2


class TreeDot(AlignedDot):
    """The largest exponent by comparing two at a time."""

    def _largest(self, m: Module, fields: Sequence[Value]) -> Value:
        values, level = list(fields), 0
        while len(values) > 1:
            pairs: list[Value] = []
            for place, (left, right) in enumerate(zip(values[::2], values[1::2], strict=False)):
                larger = Signal(left.shape(), name=f"larger_{level}_{place}")
                m.d.comb += larger.eq(Mux(left > right, left, right))
                pairs.append(larger)
            values = pairs + values[2 * len(pairs):]
            level += 1
        return values[0]


STRUCTURES: dict[str, type[Dot]] = {
    "aligned, registers behind products (ships)": RegisteredAlignedDot,
    "aligned, registers behind the sum of a step only (ships)": AlignedDot,
    "aligned, largest exponent by comparisons": TreeDot,
    "fp32, registers behind each level (ships)": RegisteredFp32Dot,
    "fp32, registers behind the sum of a step only (ships)": Fp32Dot,
}

LIBRARIES = ("neutral", "sky130hd", "asap7")


class ColumnOfStreams(wiring.Component):
    """A column between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: FloatMacParams, dot: type[Dot]) -> None:
        self.column = column = Column(params, dot)
        given = data.StructLayout({
            "acts": data.ArrayLayout(data.ArrayLayout(17, params.lanes), params.vectors),
            "weights": column.signature.members["weights"].shape, "fresh": 1, "load": 1})
        held = data.StructLayout({"held": column.signature.members["held"].shape})
        super().__init__({
            "i": In(stream.Signature(given, always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(held, always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.column = column = self.column
        given = self.i.payload
        m.d.comb += [
            Value.cast(column.acts).eq(Value.cast(given.acts)),
            Value.cast(column.weights).eq(Value.cast(given.weights)),
            column.adds.eq(1),
            column.fresh.eq(given.fresh),
            column.load.eq(given.load),
            Value.cast(self.o.payload.held).eq(Value.cast(column.held)),
        ]
        return m


def measure(dot: type[Dot], lanes: int, library: str) -> results.Row:
    """Area, time and energy of a column, for each multiply-accumulate."""
    p = FloatMacParams(vectors=VECTORS, lanes=lanes, columns=1, drained=1)
    rng = np.random.default_rng(1)
    cycles = STEPS * BLOCKS
    codes = BF16.encode("numbers", rng.normal(0, 1, (cycles, VECTORS + 1, lanes)))
    field = codes >> 7 & 255
    acts = np.where(field > 0, codes & 127 | 128, 0) | field << 8 | codes >> 15 << 16
    step = np.arange(cycles) % STEPS
    component = ColumnOfStreams(p, dot)
    inputs = {"i": {"acts": acts[:, :VECTORS], "weights": codes[:, VECTORS],
                    "fresh": (step == dot.stages(p)).astype(np.int64),
                    "load": (step == dot.stages(p) + 1).astype(np.int64)}}
    outputs = Batch(component, name="column").run(inputs, {"o": cycles}).outputs
    shapes = {one.name: one.shape for one in beats.streams(component)}
    cells = libraries.load(library)
    mapped = synthesis.synthesise(emit(component, "top"), "top", cells)
    macs = lanes * VECTORS
    found = power.estimate(
        netlist.read(mapped.netlist, "top"), cells,
        {"i": beats.to_bits(shapes["i"], inputs["i"])},
        {"o": beats.to_bits(shapes["o"], outputs["o"])}, operations=cycles * macs,
        undefined=STEPS + dot.stages(p) + 2)
    if found.mismatch:
        raise ValueError(f"{dot.__name__}: {found.mismatch}")
    return {
        "ge_per_mac": mapped.gate_equivalents / macs,
        "sequential_ge_per_mac": mapped.sequential_ge / macs,
        "period_fo4": found.period_fo4,
        "energy_u_per_mac": found.energy_per_operation / found.unit,
        "settled_u_per_mac": found.settled_energy_per_operation / found.unit,
    }


def rows() -> Iterator[results.Row]:
    """What ships on every library, what lost on the neutral one."""
    for what, dot in STRUCTURES.items():
        for library in LIBRARIES if "(ships)" in what else LIBRARIES[:1]:
            for lanes in (16, 4):
                yield {"structure": what, "lanes": lanes, "library": library,
                       **measure(dot, lanes, library)}


def main() -> None:
    """Keep what has been measured so far after each: all of it takes minutes."""
    found: list[results.Row] = []
    for row in rows():
        found.append(row)
        results.save("float_macs", found)


if __name__ == "__main__":
    main()
