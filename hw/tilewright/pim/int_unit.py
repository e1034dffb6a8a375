"""The unit beside a bank for integers."""

from amaranth.hdl import Module, Mux, Signal, Value, signed

from tilewright.pim.unit_base import Unit
from tilewright_golden.pim.params import SUM_BITS

__all__ = ["IntUnit"]

_TERMS = 64
"""Terms of an expression, at most: Amaranth walks down one by recursion."""


class IntUnit(Unit):
    """Products, their sum and the accumulator in one cycle; folded, half of the lanes in each."""

    @property
    def latency(self) -> int:
        """Cycles from `take` to `results`."""
        return 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        lanes = p.lanes // p.fold
        adds, begins = Signal(), Signal()
        unset = Signal(init=1)
        second = Signal()
        m.d.comb += [
            adds.eq(self.step | second),
            begins.eq(~second & (self.first | unset)),
        ]
        if p.fold == 2:
            m.d.sync += second.eq(self.step)
        with m.If(self.step):
            m.d.sync += unset.eq(0)
        for vector in range(p.vectors):
            products = []
            for lane in range(lanes):
                value = Signal.like(self.values[lane], name=f"value_{vector}_{lane}")
                factor = Signal.like(value, name=f"factor_{vector}_{lane}")
                given = self.vectors[vector]
                m.d.comb += [
                    value.eq(Mux(second, self.values[lane + lanes * (p.fold - 1)],
                                 self.values[lane])),
                    factor.eq(Mux(second, given[lane + lanes * (p.fold - 1)], given[lane])),
                ]
                products.append(value * factor)
            total = Signal(signed(SUM_BITS), name=f"total_{vector}", reset_less=True)
            begun = Signal(signed(SUM_BITS), name=f"begun_{vector}")
            result = Signal(signed(SUM_BITS), name=f"result_{vector}", reset_less=True)
            off = Signal(name=f"off_{vector}")
            m.d.comb += [
                begun.eq(total & (~begins).replicate(SUM_BITS)),
                off.eq(unset | (self.relu & total[-1])),
                self.results[vector].eq(result),
            ]
            with m.If(adds):
                m.d.sync += total.eq(begun + _sum(m, products, f"sum_{vector}"))
            with m.If(self.take):
                m.d.sync += result.eq(total & (~off).replicate(SUM_BITS))
        return m


def _sum(m: Module, terms: list[Value], name: str) -> Value:
    """The sum of any number of terms."""
    if len(terms) <= _TERMS:
        return sum(terms[1:], terms[0])
    parts: list[Value] = []
    for start in range(0, len(terms), _TERMS):
        whole = sum(terms[start + 1:start + _TERMS], terms[start])
        part = Signal(whole.shape(), name=f"{name}_{start}")
        m.d.comb += part.eq(whole)
        parts.append(part)
    return _sum(m, parts, name)
