"""Ways to find the best N of a query's scores: what lost beside what ships.

Those that ship, and counting in registers, keep the same keys in the order of their index. The
full sorter needs no queue of scores, but its keys leave by rank. `tb/test_selection_structures.py`
holds what is only here to the contract.
"""

from collections.abc import Callable
from functools import partial
from typing import Any
from unittest.mock import patch

from amaranth.hdl import Array, Module, Mux, Signal, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright.attention.topn import TopN
from tilewright.parts import counting
from tilewright.verilog import emit
from tilewright_golden.attention.topn import TopNParams
from tilewright_ppa import libraries, synthesis

LIBRARIES = ("neutral", "sky130hd", "asap7", "ihp-sg13g2")


class Registers(wiring.Component):
    """A `Ram` of flip-flops.

    Parameters
    ----------
    depth, width
        As in `Ram`.
    """

    write_enable: Signal
    write_address: Signal
    write_data: Signal
    read_enable: Signal
    read_address: Signal
    read_data: Signal

    def __init__(self, depth: int, width: int) -> None:
        self.depth = depth
        address = unsigned(max(1, (depth - 1).bit_length()))
        super().__init__({
            "write_enable": In(1), "write_address": In(address), "write_data": In(width),
            "read_enable": In(1), "read_address": In(address), "read_data": Out(width)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        words = [Signal(len(self.read_data), name=f"word_{place}", reset_less=True)
                 for place in range(self.depth)]
        for place, word in enumerate(words):
            with m.If(self.write_enable & (self.write_address == place)):
                m.d.sync += word.eq(self.write_data)
        with m.If(self.read_enable):
            m.d.sync += self.read_data.eq(Array(words)[self.read_address])
        return m


class CountingInRegisters(TopN):
    """Counts in flip-flops instead of memories."""

    def elaborate(self, platform: object) -> Module:
        made = super().elaborate(platform)
        tracker = self.select.tracker
        plain = tracker.elaborate

        def elaborate(platform: object) -> Module:
            with patch.object(counting, "ram", Registers):
                return plain(platform)

        tracker.elaborate = elaborate
        return made


class FullSorter(wiring.Component):
    """A sorted row of scores and indices, and a second one from which they leave by rank.

    Parameters
    ----------
    params : :class:`TopNParams`
        One lane, one level, scores from 0.

    Members
    -------
    i, o
        As in `TopN`, but the largest score leaves first.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: TopNParams) -> None:
        self.params = params
        twin = TopN(params)
        super().__init__({"i": In(stream.Signature(twin.i.payload.shape())),
                          "o": Out(stream.Signature(twin.o.payload.shape()))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        one = data.StructLayout({"here": 1, "score": self.o.payload.distance.shape(),
                                 "index": self.o.payload.index.shape()})
        row: list[Any] = [Signal(one, name=f"row_{place}") for place in range(p.kept_max)]
        leaving: list[Any] = [Signal(one, name=f"leaving_{place}") for place in range(p.kept_max)]
        index = Signal(one["index"].shape)
        enters = Signal()
        closes = Signal()
        waits = Signal()
        maximum = Signal(one["score"].shape)
        m.d.comb += [
            # A row that is complete waits until the one before has left.
            closes.eq(waits & ~leaving[0].here),
            self.i.ready.eq(~waits),
            enters.eq(self.i.valid & self.i.ready),
            self.o.valid.eq(leaving[0].here),
            self.o.payload.index.eq(leaving[0].index),
            self.o.payload.distance.eq(maximum - leaving[0].score),
            self.o.payload.last.eq(~leaving[1].here if p.kept_max > 1 else 1),
        ]
        with m.If(enters):
            m.d.sync += [index.eq(Mux(self.i.payload.last, 0, index + 1)),
                         waits.eq(self.i.payload.last)]
        with m.If(closes):
            m.d.sync += [waits.eq(0), maximum.eq(row[0].score)]
        stays = [Signal(name=f"stays_{place}") for place in range(p.kept_max)]
        for place, held in enumerate(row):
            m.d.comb += stays[place].eq(held.here & (held.score >= self.i.payload.scores[0]))
            with m.If(closes):
                m.d.sync += held.here.eq(0)
            with m.Elif(enters & ~stays[place]):
                with m.If(stays[place - 1] if place else 1):
                    m.d.sync += [held.here.eq(1), held.score.eq(self.i.payload.scores[0]),
                                 held.index.eq(index)]
                with m.Else():
                    m.d.sync += held.eq(row[max(0, place - 1)])
            with m.If(closes):
                m.d.sync += leaving[place].eq(held)
            with m.Elif(self.o.valid & self.o.ready):
                m.d.sync += leaving[place].eq(leaving[place + 1] if place + 1 < p.kept_max else 0)
        return m


STRUCTURES: dict[str, Callable[[], wiring.Component]] = {
    "counting in memories (ships)": partial(TopN, TopNParams()),
    "counting in flip-flops": partial(CountingInRegisters, TopNParams()),
    "sorted row of scores (ships)": partial(TopN, TopNParams(selection="insertion")),
    "sorted row of scores and indices, by rank": partial(FullSorter, TopNParams()),
    "best 2 of each 16, then counting (ships)": partial(TopN, TopNParams(group=16)),
    "best 2 of each 16, then a sorted row (ships)":
        partial(TopN, TopNParams(group=16, selection="insertion")),
    "counting, 4 keys a cycle (ships)": partial(TopN, TopNParams(lanes=4)),
    "sorted row of scores, 4 keys a cycle (ships)":
        partial(TopN, TopNParams(lanes=4, selection="insertion")),
    "sorted row of 21-bit scores (ships)": partial(TopN, TopNParams(
        low=-(1 << 20), high=(1 << 20) - 1, selection="insertion")),
}
"""The best 32 of 1024, scores of 0 to 64 but where it is said."""


def measure(component: wiring.Component) -> results.Row:
    """Area on the libraries that are found, in gate equivalents; registers, and memory bits."""
    text = emit(component, "block")
    row: results.Row = {}
    for name in LIBRARIES:
        try:
            library = libraries.load(name)
        except ValueError:
            continue
        found = synthesis.synthesise(text, "block", library, "area")
        row[name] = found.gate_equivalents
        if name == "neutral":
            row |= {"sequential_ge": found.sequential_ge, "memory_bits": found.memory_bits}
    return row


def main() -> None:
    """Every structure."""
    results.save("selection", [{"structure": structure, **measure(make())}
                               for structure, make in STRUCTURES.items()])


if __name__ == "__main__":
    main()
