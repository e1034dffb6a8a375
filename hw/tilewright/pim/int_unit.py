"""The unit beside a bank for integers."""

from typing import Any

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.shared import Placed
from tilewright.pim.layouts import value_shape
from tilewright.pim.unit_base import Unit
from tilewright_golden.pim.params import SUM_BITS, UnitParams

__all__ = ["IntTotal", "IntUnit"]

_TERMS = 64
"""Terms of an expression, at most: Amaranth walks down one by recursion."""


class IntTotal(wiring.Component):
    """Multipliers, accumulator and result latch of a vector.

    Products and accumulator are one sum, which synthesis makes into one tree of full adders.

    Parameters
    ----------
    params : :class:`UnitParams`

    Members
    -------
    values, factors : ``In(ArrayLayout(value_shape(params), lanes / fold))``
    adds : ``In(1)``
        Their products are added to the accumulator.
    keeps : ``In(1)``
        With `adds`: to what it holds, otherwise to zero.
    take : ``In(1)``
        The result becomes what the accumulator holds.
    zero, relu : ``In(1)``
        With `take`: or zero, in any case; if it is negative.
    result : ``Out(signed(32))``
    """

    values: Any
    factors: Any
    adds: Signal
    keeps: Signal
    take: Signal
    zero: Signal
    relu: Signal
    result: Signal

    def __init__(self, params: UnitParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @staticmethod
    def _signature(params: UnitParams) -> wiring.Signature:
        operands = data.ArrayLayout(value_shape(params), params.lanes // params.fold)
        return wiring.Signature({
            "values": In(operands), "factors": In(operands), "adds": In(1), "keeps": In(1),
            "take": In(1), "zero": In(1), "relu": In(1), "result": Out(signed(SUM_BITS))})

    @classmethod
    def placed(cls, params: UnitParams) -> Any:
        """One place of it in a unit."""
        lanes = params.lanes // params.fold
        return Placed(f"unit_total_{params.form.name}_k{lanes}", cls._signature(params),
                      lambda: cls(params))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        total = Signal(signed(SUM_BITS), reset_less=True)
        begun = Signal(signed(SUM_BITS))
        held = Signal(signed(SUM_BITS), reset_less=True)
        off = Signal()
        dot = self.dot(m)
        m.d.comb += [
            begun.eq(total & self.keeps.replicate(SUM_BITS)),
            off.eq(self.zero | (self.relu & total[-1])),
            self.result.eq(held),
        ]
        with m.If(self.adds):
            m.d.sync += total.eq(begun + dot)
        with m.If(self.take):
            m.d.sync += held.eq(total & (~off).replicate(SUM_BITS))
        return m

    def dot(self, m: Module) -> Value:
        """The sum of the products."""
        terms: list[Value] = [self.values[lane] * self.factors[lane]
                              for lane in range(len(self.values))]
        while len(terms) > _TERMS:
            parts: list[Value] = []
            for start in range(0, len(terms), _TERMS):
                whole = sum(terms[start + 1:start + _TERMS], terms[start])
                part = Signal(whole.shape(), name=f"part_{len(terms)}_{start}")
                m.d.comb += part.eq(whole)
                parts.append(part)
            terms = parts
        return sum(terms[1:], terms[0])


class IntUnit(Unit):
    """Products, their sum and the accumulator in one cycle; folded, half of the lanes in each."""

    total = IntTotal

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        lanes = p.lanes // p.fold
        adds, keeps, second = Signal(), Signal(), Signal()
        unset = Signal(init=1)
        m.d.comb += [
            adds.eq(self.step | second),
            keeps.eq(second | ~(self.first | unset)),
        ]
        if p.fold == 2:
            m.d.comb += second.eq(delay(m, self.step, 1, "late", reset=True))
        with m.If(self.step):
            m.d.sync += unset.eq(0)
        for vector in range(p.vectors):
            total = self.total.placed(p)
            m.submodules[f"total_{vector}"] = total
            m.d.comb += [
                total.adds.eq(adds),
                total.keeps.eq(keeps),
                total.take.eq(self.take),
                total.zero.eq(unset),
                total.relu.eq(self.relu),
                self.results[vector].eq(total.result),
            ]
            for operands, given in ((total.values, self.values),
                                    (total.factors, self.vectors[vector])):
                for lane in range(lanes):
                    other = given[lane + lanes * (p.fold - 1)]
                    m.d.comb += operands[lane].eq(Mux(second, other, given[lane]))
        return m
