"""Scores of numbers: dot products of a query with keys."""

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.shared import Placed
from tilewright.vector.dot import Dot
from tilewright_golden.attention import DenseParams, DotParams
from tilewright_golden.formats import Int, bits_of
from tilewright_golden.formats.minifloat import BF16

__all__ = ["DOT_UNITS", "FixedProduct", "FloatDotUnit", "IntegerDotUnit", "dot_unit"]

_FRACTION = 10
_MAGNITUDE = 20
_DROPPED = 2

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


class FixedProduct(wiring.Component):
    """The product of two bf16 numbers in fixed point.

    Significands are multiplied, and the product is shifted to its place by the sum of the
    exponents: what is below the last bit is cut off, what does not fit is all ones.

    Members
    -------
    query, key : ``In(16)``
        Codes; a subnormal counts as zero. Infinities and NaN mean nothing.
    negative : ``Out(1)``
    inverted : ``Out(20)``
        The magnitude in units of 2**-10; its complement if `negative`.
    """

    query: Signal
    key: Signal
    negative: Signal
    inverted: Signal

    def __init__(self) -> None:
        super().__init__(self._signature())

    @staticmethod
    def _signature() -> wiring.Signature:
        return wiring.Signature({"query": In(BF16.width), "key": In(BF16.width),
                                 "negative": Out(1), "inverted": Out(_MAGNITUDE)})

    @classmethod
    def placed(cls) -> Placed:
        """One place of it: it has no registers."""
        return Placed("fixed_product", cls._signature(), cls, clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        fields, factors = [], []
        for name, bits in (("query", self.query), ("key", self.key)):
            field = Signal(BF16.exponent, name=f"{name}_field")
            factor = Signal(BF16.mantissa + 1, name=f"{name}_factor")
            m.d.comb += [
                field.eq(bits[BF16.mantissa:-1]),
                factor.eq(Cat(bits[:BF16.mantissa], field.any())),
            ]
            fields.append(field)
            factors.append(factor)
        query, key = factors
        product = Signal(len(query) + len(key))
        # How far the largest product that fits is to the right of the longest; its last bit counts
        # one unit where it is not shifted.
        highest = 2 * BF16.bias + _MAGNITUDE - _FRACTION - 1
        spare = _MAGNITUDE + 1 - len(product)
        exponent = Signal(BF16.exponent + 1)
        below = Signal(signed(BF16.exponent + 2))
        distance = Signal(range(_MAGNITUDE + 2))
        gone = Signal()
        large = Signal()
        placed = Signal(_MAGNITUDE + 1)
        magnitude = Signal(_MAGNITUDE)
        m.d.comb += [
            # The query is steady, and the second factor is the one that synthesis recodes.
            product.eq(key * query),
            exponent.eq(fields[0] + fields[1]),
            below.eq(highest - exponent),
            gone.eq(~query[-1] | ~key[-1] | (below > (1 << len(distance)) - 1)),
            distance.eq(below[:len(distance)] | gone.replicate(len(distance))),
            placed.eq((product << spare) >> distance),
            large.eq(~gone & (below[-1] | placed[-1])),
            magnitude.eq(placed[:-1] | large.replicate(_MAGNITUDE)),
            self.negative.eq(self.query[-1] ^ self.key[-1]),
            self.inverted.eq(magnitude ^ self.negative.replicate(_MAGNITUDE)),
        ]
        return m


class FloatDotUnit(_DotUnit):
    """Dot products of bf16 in fixed point, exact but for each product.

    Members
    -------
    query, keys
        As in `_DotUnit`.
    scores : ``Out(ArrayLayout(signed(20), lanes))``
        In units of 2**-8, as `tilewright_golden.attention.scores_dot.dot` says.
    """

    latency = 1
    """Cycles from keys to their scores: those are in registers."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        scores = Signal(self.scores.shape(), reset_less=True)
        top = 1 << (_MAGNITUDE - 1)
        for lane in range(p.lanes):
            products: list[Any] = [FixedProduct.placed() for _ in range(p.head)]
            for number, product in enumerate(products):
                m.submodules[f"product_{lane}_{number}"] = product
                m.d.comb += [
                    product.query.eq(self.query[number]),
                    product.key.eq(self.keys[lane][number]),
                ]
            # An inverted product counts 1 too little and 2**20 too much.
            count = Signal(range(p.head + 1), name=f"negatives_{lane}")
            total = Signal(signed(bits_of(-p.head << _MAGNITUDE, p.head << _MAGNITUDE)),
                           name=f"total_{lane}")
            score = Signal(signed(len(total) - _DROPPED), name=f"score_{lane}")
            m.d.comb += [
                count.eq(sum(product.negative for product in products)),
                total.eq(sum(product.inverted for product in products)
                         + count - (count << _MAGNITUDE)),
                score.eq(total >> _DROPPED),
            ]
            m.d.sync += scores[lane].eq(
                Mux(score < -top, -top, Mux(score > top - 1, top - 1, score)))
        m.d.comb += Value.cast(self.scores).eq(Value.cast(scores))
        return m


DOT_UNITS: dict[bool, type[IntegerDotUnit | FloatDotUnit]] = {
    True: IntegerDotUnit, False: FloatDotUnit}
"""What scores keys, by whether operands are integers."""


def dot_unit(params: Params) -> IntegerDotUnit | FloatDotUnit:
    """The unit that the parameters ask for."""
    return DOT_UNITS[isinstance(params.operands, Int)](params)
