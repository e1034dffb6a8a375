"""The selection alone, with streams on both sides."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.select import select_top_n
from tilewright.diagram import Stage
from tilewright_golden.attention.topn import TopNParams

__all__ = ["TopN"]


class TopN(wiring.Component):
    """The largest scores of each query, ties to the lower index.

    One beat of scores a cycle, query after query, and one kept key a cycle. After a reset counting
    takes as many cycles as there are scores before it takes the first beat.

    Parameters
    ----------
    params : :class:`TopNParams`

    Members
    -------
    i : payload ``{scores: lanes * score, used: lanes, last: 1}``
        `used`: which scores count, low lanes first; all but in the last beat of a query.
    o : payload ``{index: range(keys), distance: score, last: 1}``
        Kept keys by ascending index; `distance`: the largest score of the query less this one.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: TopNParams) -> None:
        self.params = params
        self.select = select_top_n(params, ahead=1, marks=True)
        super().__init__({
            "i": In(stream.Signature(self.select.i.payload.shape())),
            "o": Out(stream.Signature(self.select.o.payload.shape())),
        })

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that scores pass."""
        return self.select.diagram

    @property
    def latency(self) -> int:
        """Cycles from the only key of a query to what is kept of it, the same."""
        return self.select.latency(1)

    def cycles(self, keys: Sequence[int]) -> int | None:
        """Cycles from the first beat in to the last out, for queries of so many keys; None where
        what one keeps, of several keys a cycle, takes longer to leave than the next to come."""
        p = self.params
        if p.lanes > 1 and p.group is None and any(
                min(before, p.kept_max) > -(-after // p.lanes) for before, after in pairwise(keys)):
            return None
        return self.select.cycles(keys)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.select = select = self.select
        wiring.connect(m, wiring.flipped(self.o), select.o)
        first = Signal(init=1)
        enters = Signal()
        payload: Any = self.i.payload
        m.d.comb += [
            self.i.ready.eq(select.room & (select.may_begin | ~first)),
            enters.eq(self.i.valid & self.i.ready),
            select.reserve.eq(enters),
            select.begin.eq(enters & first),
            select.i.valid.eq(enters),
            select.i.payload.eq(payload),
        ]
        with m.If(enters):
            m.d.sync += first.eq(payload.last)
        return m
