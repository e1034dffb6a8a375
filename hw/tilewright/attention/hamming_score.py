"""Scores of binary keys: the bits that match those of the query."""

from amaranth.hdl import Module, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.popcount import popcount
from tilewright.parts.shared import Placed
from tilewright_golden.attention import HammingParams
from tilewright_golden.formats import bits_of

__all__ = ["HammingUnit", "Matches"]


class Matches(wiring.Component):
    """How many bits of two words are equal.

    Members
    -------
    query, key : ``In(width)``
    count : ``Out(range(width + 1))``
        In the same cycle.
    """

    query: Signal
    key: Signal
    count: Signal

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__(self._signature(width))

    @classmethod
    def _signature(cls, width: int) -> wiring.Signature:
        return wiring.Signature({"query": In(width), "key": In(width),
                                 "count": Out(range(width + 1))})

    @classmethod
    def placed(cls, width: int) -> Placed:
        """One place of it: it has no registers."""
        return Placed(f"matches_{width}", cls._signature(width), lambda: cls(width),
                      clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        equal = Signal(self.width)
        m.d.comb += [
            equal.eq(~(self.query ^ self.key)),
            self.count.eq(popcount(m, list(equal), "ones")),
        ]
        return m


class HammingUnit(wiring.Component):
    """Scores `lanes` keys against a query: one beat a cycle, no stall.

    Source: Hamming Attention Distillation (HAD), where the score of a query and a key of signs is
    the number of equal ones.

    Members
    -------
    query : ``In(ArrayLayout(1, head))``
    keys : ``In(ArrayLayout(ArrayLayout(1, head), lanes))``
    scores : ``Out(ArrayLayout(range(head + 1), lanes))``
        Equal bits of the query and each key, in the same cycle.
    """

    query: data.View
    keys: data.View
    scores: data.View

    latency = 0
    """Cycles from keys to their scores: what selects has the only register of them."""

    def __init__(self, params: HammingParams) -> None:
        self.params = p = params
        row = data.ArrayLayout(unsigned(1), p.head)
        super().__init__({
            "query": In(row),
            "keys": In(data.ArrayLayout(row, p.lanes)),
            "scores": Out(data.ArrayLayout(unsigned(bits_of(*p.score_range)), p.lanes)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        for lane in range(p.lanes):
            m.submodules[f"matches_{lane}"] = matches = Matches.placed(p.head)
            m.d.comb += [
                matches.query.eq(Value.cast(self.query)),
                matches.key.eq(Value.cast(self.keys[lane])),
            ]
            m.d.comb += self.scores[lane].eq(matches.count)
        return m
