"""How sums leave the columns of a tile: what lost beside what ships, in area, time and energy.

All structures have the same ports and give the same results, which every measurement checks. Sums
change in every cycle, as they do in the columns; a group ends every sixteen cycles, of which its
sums take eight to leave.
"""

from typing import Any

import numpy as np
from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright import beats
from tilewright.lut.drain import Drain
from tilewright.verilog import emit
from tilewright_golden.lut.params import LutTileParams
from tilewright_ppa import libraries, netlist, power, synthesis

PERIOD = 16
CYCLES = 512
PARAMS = LutTileParams(rescalers=6)
BLOCKS = PARAMS.columns // PARAMS.rescalers


class _Blocks(Drain):
    """Sums in the blocks that leave together."""

    def _blocks(self) -> list[Value]:
        flat = Value.cast(self.sums)
        width = len(Value.cast(self.o))
        return [flat[first:first + width] for first in range(0, len(flat), width)]


class Choosing(_Blocks):
    """A chain that shifts or captures, all blocks in it."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        first, *others = self._blocks()
        coming: Value | None = None
        for number, block in reversed(list(enumerate(others))):
            held = Signal(len(block), name=f"held_{number}", reset_less=True)
            m.d.sync += held.eq(Mux(self.capture, block, 0 if coming is None else coming))
            coming = held
        assert coming is not None
        m.d.comb += Value.cast(self.o).eq(Mux(self.capture, first, coming))
        return m


class Held(_Blocks):
    """Registers that hold what was captured, and a choice among them."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        first, *others = self._blocks()
        place = Signal(range(BLOCKS))
        with m.If(self.capture):
            m.d.sync += place.eq(1)
        with m.Elif(place != 0):
            m.d.sync += place.eq(place + 1)
        words: list[Value] = [first & self.capture.replicate(len(first))]
        for number, block in enumerate(others):
            held = Signal(len(block), name=f"held_{number}", reset_less=True)
            with m.If(self.capture):
                m.d.sync += held.eq(block)
            words.append(held)
        m.d.comb += Value.cast(self.o).eq(Array(words)[place])
        return m


class Picked(Held):
    """Registers that hold what was captured; AND gates pick one."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        first, *others = self._blocks()
        turns = Signal(len(others))
        m.d.sync += turns.eq(Cat(self.capture, turns))
        found: Value = first & self.capture.replicate(len(first))
        for number, block in enumerate(others):
            held = Signal(len(block), name=f"held_{number}", reset_less=True)
            with m.If(self.capture):
                m.d.sync += held.eq(block)
            found = found | (held & turns[number].replicate(len(held)))
        m.d.comb += Value.cast(self.o).eq(found)
        return m


STRUCTURES: dict[str, type[Drain]] = {
    "a chain, or-ed with what is captured": Drain,
    "a chain, or what is captured": Choosing,
    "held, a tree chooses": Held,
    "held, each picked by a gate": Picked,
}
"""The first is what ships."""


class OfStreams(wiring.Component):
    """A drain between streams that never wait."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, drain: Drain) -> None:
        self.drain: Any = drain
        members = drain.signature.members
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "sums": members["sums"].shape, "capture": 1}),
                always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"data": members["o"].shape}),
                                      always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.drain = drain = self.drain
        m.d.comb += [
            Value.cast(drain.sums).eq(Value.cast(self.i.payload.sums)),
            drain.capture.eq(self.i.payload.capture),
            Value.cast(self.o.payload.data).eq(Value.cast(drain.o)),
        ]
        return m


def main() -> None:
    """Measure every structure on the neutral library."""
    results.save("lut_drains", [_row(what, kind) for what, kind in STRUCTURES.items()])


def _row(what: str, kind: type[Drain]) -> results.Row:
    p, cells = PARAMS, libraries.load()
    rng = np.random.default_rng(1)
    sums = np.rint(rng.normal(0, 2000, (CYCLES, p.columns, p.vectors))).astype(np.int64)
    capture = np.arange(CYCLES) % PERIOD == BLOCKS
    left = np.zeros((CYCLES, p.rescalers, p.vectors), np.int64)
    for cycle in np.flatnonzero(capture):
        left[cycle:cycle + BLOCKS] = sums[cycle].reshape(BLOCKS, p.rescalers, p.vectors)
    component = OfStreams(kind(p))
    shapes = {one.name: one.shape for one in beats.streams(component)}
    mapped = synthesis.synthesise(emit(component, "top"), "top", cells)
    found = power.estimate(
        netlist.read(mapped.netlist, "top"), cells,
        {"i": beats.to_bits(shapes["i"], {"sums": sums, "capture": capture.astype(np.int64)})},
        {"o": beats.to_bits(shapes["o"], {"data": left})},
        operations=CYCLES, undefined=BLOCKS)
    if found.mismatch:
        raise ValueError(f"{what}: {found.mismatch}")
    return {
        "structure": what, "gate_equivalents": mapped.gate_equivalents,
        "sequential_ge": mapped.sequential_ge, "period_fo4": found.period_fo4,
        "energy_u_per_cycle": found.energy_per_operation / found.unit,
    }
