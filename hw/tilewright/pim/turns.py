"""Who may open rows: ordinary requests or GEMVs."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright_golden.pim import PimParams

__all__ = ["Turns"]


class Turns(wiring.Component):
    """Turns to open rows, as long as both sides want to; who wants it alone always may.

    Both share what a rank may activate, and one row buffer if there is no other. A turn lasts
    `turn_compute` or `turn_memory` cycles in which the other side waits, and longer until it has
    led somewhere: GEMVs have opened a row, or a request has had its column. What opens rows one by
    one keeps its turn until all have served a COMP, as a refresh closes them again. For `faw`
    cycles after a G_ACT, in which nothing can be opened in its rank, it is as if another one
    waited.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    compute_wants, memory_wants : ``In(1)``
        Rows would be opened, to compute or for a request.
    compute_holds : ``In(1)``
        Not all rows are open that only serve together, or they have not yet.
    compute_moves, memory_moves : ``In(1)``
        G_ACT is issued; a column is.
    compute_may, memory_may : ``Out(1)``
        The latter as of the cycle before, so that it ends no long path.
    """

    compute_wants: Signal
    memory_wants: Signal
    compute_holds: Signal
    compute_moves: Signal
    memory_moves: Signal
    compute_may: Signal
    memory_may: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = params
        super().__init__(
            {name: In(1) for name in ("compute_wants", "memory_wants", "compute_holds",
                                      "compute_moves", "memory_moves")}
            | {name: Out(1) for name in ("compute_may", "memory_may")})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        # Whose turn it is, how much of it is spent, and whether it has led somewhere.
        memory = Signal()
        spent = Signal(range(max(p.turn_compute, p.turn_memory)))
        over = Signal()
        kept = Signal()
        moved = Signal()
        moves = Signal()
        waited = Signal()
        window = Signal(range(p.timing.faw + 1))
        compute_wants = Signal()
        m.d.comb += [
            compute_wants.eq(self.compute_wants | window.any()),
            self.compute_may.eq(~memory | ~self.memory_wants),
            moves.eq(Mux(memory, self.memory_moves, self.compute_moves)),
            waited.eq(Mux(memory, compute_wants, self.memory_wants)),
            over.eq((memory & (spent == p.turn_memory - 1))
                    | (~memory & (spent == p.turn_compute - 1))),
            kept.eq(~memory & self.compute_holds),
        ]
        m.d.sync += self.memory_may.eq(memory | ~compute_wants)
        with m.If(self.compute_moves):
            m.d.sync += window.eq(p.timing.faw)
        with m.Elif(window.any()):
            m.d.sync += window.eq(window - 1)
        with m.If(moves):
            m.d.sync += moved.eq(1)
        with m.If(waited):
            with m.If(over & (moves | moved) & ~kept):
                m.d.sync += [memory.eq(~memory), moved.eq(0), spent.eq(0)]
            with m.Elif(~over):
                m.d.sync += spent.eq(spent + 1)
        return m
