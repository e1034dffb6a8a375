"""From sums of codes to sums of weights: zero points, scales, and the sum over groups."""

from abc import abstractmethod

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.memory import ram
from tilewright.parts.shared import Placed
from tilewright_golden.lut.params import TileParams

__all__ = ["Rescale", "Words", "words"]


class Rescale(wiring.Component):
    """``running + scale * (2 * sum - zero * total)`` of a column, for each vector.

    One column a cycle, no stall. Product and addition are one sum, without a register between.

    Members
    -------
    sums : ``In(ArrayLayout(signed(group_width), vectors))``
    totals : ``In(ArrayLayout(signed(act_sum_width), vectors))``
        Of the activations that were multiplied.
    zero : ``In(weight_bits + 1)``
        Twice the code that stands for zero.
    scale : ``In(scale_bits)``
    running : ``In(ArrayLayout(signed(sum_width), vectors))``
        A cycle later.
    result : ``Out(ArrayLayout(signed(sum_width), vectors))``
        A cycle later, combinationally from `running`.
    """

    sums: data.View
    totals: data.View
    zero: Signal
    scale: Signal
    running: data.View
    result: data.View

    latency = 1
    """Cycles from a sum to its result."""

    def __init__(self, params: TileParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @staticmethod
    def _signature(params: TileParams) -> wiring.Signature:
        p = params

        def each(width: int) -> data.ArrayLayout:
            return data.ArrayLayout(signed(width), p.vectors)
        return wiring.Signature({
            "sums": In(each(p.group_width)),
            "totals": In(each(p.act_sum_width)),
            "zero": In(p.weight_bits + 1),
            "scale": In(p.scale_bits),
            "running": In(each(p.sum_width)),
            "result": Out(each(p.sum_width)),
        })

    @classmethod
    def placed(cls, params: TileParams) -> Placed:
        """One place of it: that of every `columns` / `rescalers` columns."""
        p = params
        return Placed(f"rescale_v{p.vectors}_i{p.act_bits}_w{p.weight_bits}_s{p.scale_bits}"
                      f"_i{p.sum_width}", cls._signature(p), lambda: cls(p))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        scale = Signal(p.scale_bits, name="held_scale", reset_less=True)
        m.d.sync += scale.eq(self.scale)
        for vector in range(p.vectors):
            centred = Signal(signed(p.group_width), name=f"centred_{vector}", reset_less=True)
            product = Signal(signed(p.group_width + p.scale_bits), name=f"product_{vector}")
            # The second factor is the one that synthesis recodes.
            m.d.sync += centred.eq((self.sums[vector] << 1) - self.totals[vector] * self.zero)
            m.d.comb += [
                product.eq(centred * scale),
                self.result[vector].eq(self.running[vector] + product),
            ]
        return m


class Words(wiring.Component):
    """Words of which one after another has its turn, round and round.

    Members
    -------
    turns : ``In(1)``
        It is a word's turn.
    reads : ``In(1)``
        And it will be read.
    word : ``Out(width)``
        A cycle later.
    writes : ``In(1)``
        A cycle later: `written` takes its place.
    written : ``In(width)``
    """

    turns: Signal
    reads: Signal
    word: Signal
    writes: Signal
    written: Signal

    def __init__(self, depth: int, width: int) -> None:
        self.depth = depth
        super().__init__({"turns": In(1), "reads": In(1), "word": Out(width),
                          "writes": In(1), "written": In(width)})

    @abstractmethod
    def elaborate(self, platform: object) -> Module:
        """The hardware."""


class ManyWords(Words):
    """A memory: with two words at least, one is written before it is read again.

    Members
    -------
    turns, reads, word, writes, written
        As in `Words`.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.words = words = ram(self.depth, len(self.word))
        place = Signal(range(self.depth))
        with m.If(self.turns):
            m.d.sync += place.eq(Mux(place == self.depth - 1, 0, place + 1))
        m.d.comb += [
            words.read_enable.eq(self.reads),
            words.read_address.eq(place),
            self.word.eq(words.read_data),
            words.write_enable.eq(self.writes),
            words.write_address.eq(delay(m, place, 1, "place")),
            words.write_data.eq(self.written),
        ]
        return m


class OneWord(Words):
    """A register.

    Members
    -------
    turns, reads, word, writes, written
        As in `Words`.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(len(self.word), reset_less=True)
        with m.If(self.writes):
            m.d.sync += held.eq(self.written)
        m.d.comb += self.word.eq(held)
        return m


def words(depth: int, width: int) -> Words:
    """So many words of so many bits."""
    return {True: ManyWords, False: OneWord}[depth > 1](depth, width)
