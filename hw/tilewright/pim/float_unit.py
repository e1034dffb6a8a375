"""The unit beside a bank for bf16."""

from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value

from tilewright.parts.delay import delay
from tilewright.pim.float_elements import (
    placed_pair,
    placed_product,
    placed_sum,
    product_code,
    rounded,
)
from tilewright.pim.unit_base import Unit
from tilewright_golden.formats import FP32
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import UnitParams

__all__ = ["FloatUnit"]


class FloatUnit(Unit):
    """Products and a tree of fp32 adders, registers behind each level, then the accumulator.

    What ripples in an adder stops at its registers and does not ripple on through the next.

    Folded, half of the lanes go through the tree in each of two cycles, and one adder first adds
    the two halves and then their sum to the accumulator.
    """

    @classmethod
    def cuts(cls, params: UnitParams) -> int:
        """Registers behind products: only where operands change in every cycle do they pay."""
        return params.fold - 1

    @classmethod
    def latency_of(cls, params: UnitParams) -> int:
        """As in the contract, but for cuts that another structure has more or fewer."""
        return params.latency + cls.cuts(params) - FloatUnit.cuts(params)

    @classmethod
    def stages(cls, params: UnitParams) -> int:
        """Registers between operands and the accumulator, or the adder of two halves."""
        return cls.latency_of(params) - params.fold

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        lanes = p.lanes // p.fold
        again = p.fold - 1
        stages = self.stages(p)
        second = delay(m, self.step, again, "second", reset=True) if again else Const(0, 1)
        arrives = delay(m, self.step, stages, "arrives", reset=True)
        combines = delay(m, arrives, again, "combines", reset=True) if again else Const(0, 1)
        adds = delay(m, combines, again, "adds", reset=True) if again else arrives
        first = delay(m, self.first, stages + 2 * again, "first")
        take = delay(m, self.take, stages + again, "take", reset=True)
        relu = delay(m, self.relu, stages + again, "relu")
        unset = Signal(init=1)
        begins = Signal()
        m.d.comb += begins.eq(first | unset)
        with m.If(adds):
            m.d.sync += unset.eq(0)
        for vector in range(p.vectors):
            given = self.vectors[vector]
            products: list[Any] = []
            for lane in range(lanes):
                name = f"{vector}_{lane}"
                value = Signal(BF16.width, name=f"value_{name}")
                factor = Signal(BF16.width, name=f"factor_{name}")
                other = lane + lanes * again
                m.d.comb += [
                    value.eq(Mux(second, self.values[other], self.values[lane])),
                    factor.eq(Mux(second, given[other], given[lane])),
                ]
                multiplier = placed_product()
                m.submodules[f"multiplier_{name}"] = multiplier
                m.d.comb += [multiplier.value.eq(value), multiplier.factor.eq(factor)]
                products.append(delay(m, multiplier.product, self.cuts(p), f"product_{name}"))
            found = self._sum(m, products, f"sum_{vector}")
            total = Signal(FP32.width, name=f"total_{vector}", reset_less=True)
            begun = Signal(FP32.width, name=f"begun_{vector}")
            left = Signal(FP32.width, name=f"left_{vector}")
            right = Signal(FP32.width, name=f"right_{vector}")
            adder = placed_sum()
            m.submodules[f"adder_{vector}"] = adder
            result = Signal(BF16.width, name=f"result_{vector}", reset_less=True)
            near = rounded(m, total, f"rounded_{vector}")
            off = Signal(name=f"off_{vector}")
            m.d.comb += [
                begun.eq(total & (~begins).replicate(FP32.width)),
                left.eq(found),
                right.eq(begun),
                adder.left.eq(left),
                adder.right.eq(right),
                off.eq(unset | (relu & total[-1])),
                self.results[vector].eq(result),
            ]
            if again:
                half = Signal(FP32.width, name=f"half_{vector}", reset_less=True)
                with m.If(arrives):
                    m.d.sync += half.eq(found)
                with m.If(combines):
                    m.d.sync += half.eq(adder.sum)
                m.d.comb += [
                    left.eq(half),
                    right.eq(Mux(combines, found, begun)),
                ]
            with m.If(adds):
                m.d.sync += total.eq(adder.sum)
            with m.If(take):
                m.d.sync += result.eq(near & (~off).replicate(BF16.width))
        return m

    def _sum(self, m: Module, products: list[Any], name: str) -> Value:
        """The sum of all lanes, or of a half, in registers but for that of a single product."""
        middle = len(products) // 2
        if self.params.fold == 2 or len(products) % 2 or middle == 1:
            return self._tree(m, products, name)
        parts = [self._tree(m, some, f"{name}_{side}")
                 for side, some in (("low", products[:middle]), ("high", products[middle:]))]
        return _added(m, parts[0], parts[1], f"{name}_top")

    @staticmethod
    def pair() -> Any:
        """What adds two products."""
        return placed_pair()

    def _tree(self, m: Module, products: list[Any], name: str) -> Value:
        """Neighbours, then pairs of them and so on; what has no partner passes as it is."""
        if len(products) == 1:
            return product_code(m, products[0], name)
        pairs: list[Value] = []
        for place, (left, right) in enumerate(zip(products[::2], products[1::2], strict=False)):
            pair = self.pair()
            m.submodules[f"{name}_pair_{place}"] = pair
            m.d.comb += [pair.left.eq(left), pair.right.eq(right)]
            pairs.append(pair.sum)
        pairs += [product_code(m, product, f"{name}_odd") for product in products[2 * len(pairs):]]
        sums = [delay(m, pair, 1, f"{name}_held_{place}") for place, pair in enumerate(pairs)]
        level = 0
        while len(sums) > 1:
            level += 1
            ends = [delay(m, odd, 1, f"{name}_{level}_odd") for odd in sums[len(sums) // 2 * 2:]]
            sums = [_added(m, left, right, f"{name}_{level}_{place}") for place, (left, right)
                    in enumerate(zip(sums[::2], sums[1::2], strict=False))] + ends
        return sums[0]


def _added(m: Module, left: Value, right: Value, name: str) -> Value:
    """The sum in a register."""
    adder = placed_sum()
    m.submodules[f"{name}_add"] = adder
    m.d.comb += [adder.left.eq(left), adder.right.eq(right)]
    return delay(m, adder.sum, 1, name)
