"""Where one is among the waves of tiles."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim import PimParams

__all__ = ["WavePlace"]


class WavePlace(wiring.Component):
    """Where in a queue of tiles one is: at a wave of a tile, and at a rank of that wave.

    Members
    -------
    moves
        To the next rank, wave, tile.
    tile, wave, rank
        Where it stands.
    ends, leaves
        It stands at the last rank of a wave; at that of the last wave.
    """

    moves: Signal
    tile: Signal
    wave: Signal
    rank: Signal
    ends: Signal
    leaves: Signal

    def __init__(self, params: PimParams, ranks: int) -> None:
        self.params = params
        self.ranks = ranks
        super().__init__({
            "moves": In(1),
            "tile": Out(range(params.tiles)),
            "wave": Out(range(params.waves)),
            "rank": Out(range(ranks)),
            "ends": Out(1),
            "leaves": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        last_wave = Signal()
        m.d.comb += [
            self.ends.eq(self.rank == self.ranks - 1),
            last_wave.eq(self.wave == self.params.waves - 1),
            self.leaves.eq(self.ends & last_wave),
        ]
        with m.If(self.moves):
            m.d.sync += self.rank.eq(Mux(self.ends, 0, self.rank + 1))
            with m.If(self.ends):
                m.d.sync += self.wave.eq(Mux(last_wave, 0, self.wave + 1))
            with m.If(self.leaves):
                m.d.sync += self.tile.eq(
                    Mux(self.tile == self.params.tiles - 1, 0, self.tile + 1))
        return m
