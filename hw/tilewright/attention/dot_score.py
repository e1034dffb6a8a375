"""Scores of numbers: dot products of a query with keys."""

from typing import Any

from amaranth.hdl import Module, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.vector.dot import Dot
from tilewright_golden.attention import DenseParams, DotParams
from tilewright_golden.formats import Int, bits_of

__all__ = ["DOT_UNITS", "IntegerDotUnit", "dot_unit"]

Params = DenseParams | DotParams


class _DotUnit(wiring.Component):
    """Scores `lanes` keys against a query: one beat a cycle, no stall.

    Members
    -------
    query : ``In(ArrayLayout(code(operands), head))``
    keys : ``In(ArrayLayout(ArrayLayout(code(operands), head), lanes))``
    scores : ``Out(ArrayLayout(score, lanes))``
        Of the query and each key, `latency` cycles later.
    """

    query: data.View
    keys: data.View
    scores: data.View

    def __init__(self, params: Params) -> None:
        self.params = p = params
        row = data.ArrayLayout(code(p.operands), p.head)
        low, high = p.score_range
        super().__init__({
            "query": In(row),
            "keys": In(data.ArrayLayout(row, p.lanes)),
            "scores": Out(data.ArrayLayout(Shape(bits_of(low, high), signed=True), p.lanes)),
        })


class IntegerDotUnit(_DotUnit):
    """Exact dot products of integers.

    Members
    -------
    query, keys, scores
        As in `_DotUnit`.
    """

    latency = 1
    """Cycles from keys to their scores: those are in registers."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        scores = Signal(self.scores.shape(), reset_less=True)
        for lane in range(p.lanes):
            m.submodules[f"dot_{lane}"] = dot = Dot.placed(p.head, p.operands, p.operands)
            # The second factor is the one that synthesis recodes: digits of the query are steady.
            m.d.comb += [
                Value.cast(dot.acts).eq(Value.cast(self.keys[lane])),
                Value.cast(dot.weights).eq(Value.cast(self.query)),
            ]
            m.d.sync += scores[lane].eq(dot.sum)
        m.d.comb += Value.cast(self.scores).eq(Value.cast(scores))
        return m


DOT_UNITS: dict[bool, type[Any]] = {True: IntegerDotUnit}
"""What scores keys, by whether operands are integers."""


def dot_unit(params: Params) -> Any:
    """The unit that the parameters ask for."""
    return DOT_UNITS[isinstance(params.operands, Int)](params)
