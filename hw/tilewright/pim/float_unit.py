"""The unit beside a bank for bf16."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

from tilewright.parts.delay import delay
from tilewright.parts.float_add import float_add
from tilewright.pim.unit_base import Unit
from tilewright_golden.formats import FP32
from tilewright_golden.formats.minifloat import BF16

__all__ = ["FloatUnit"]

_PRODUCT = 2 * (BF16.mantissa + 1)


class FloatUnit(Unit):
    """Products and a tree of fp32 adders, registers behind each level, then the accumulator.

    Folded, half of the lanes go through the tree in each of two cycles, and one adder first adds
    the two halves and then their sum to the accumulator.
    """

    @property
    def stages(self) -> int:
        """Registers between operands and the accumulator, or the adder of two halves."""
        return max(1, (self.params.lanes // self.params.fold - 1).bit_length())

    @property
    def latency(self) -> int:
        """Cycles from `take` to `results`."""
        return self.stages + self.params.fold

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        lanes = p.lanes // p.fold
        again = p.fold - 1
        second = delay(m, self.step, again, "second", reset=True) if again else Const(0, 1)
        arrives = delay(m, self.step, self.stages, "arrives", reset=True)
        combines = delay(m, arrives, again, "combines", reset=True) if again else Const(0, 1)
        adds = delay(m, combines, again, "adds", reset=True) if again else arrives
        first = delay(m, self.first, self.stages + 2 * again, "first")
        take = delay(m, self.take, self.stages + again, "take", reset=True)
        relu = delay(m, self.relu, self.stages + again, "relu")
        unset = Signal(init=1)
        begins = Signal()
        m.d.comb += begins.eq(first | unset)
        with m.If(adds):
            m.d.sync += unset.eq(0)
        for vector in range(p.vectors):
            given = self.vectors[vector]
            products: list[Value] = []
            for lane in range(lanes):
                name = f"{vector}_{lane}"
                value = Signal(BF16.width, name=f"value_{name}")
                factor = Signal(BF16.width, name=f"factor_{name}")
                other = lane + lanes * again
                m.d.comb += [
                    value.eq(Mux(second, self.values[other], self.values[lane])),
                    factor.eq(Mux(second, given[other], given[lane])),
                ]
                products.append(_product(m, value, factor, name))
            found = self._sum(m, products, f"sum_{vector}")
            total = Signal(FP32.width, name=f"total_{vector}", reset_less=True)
            begun = Signal(FP32.width, name=f"begun_{vector}")
            left = Signal(FP32.width, name=f"left_{vector}")
            right = Signal(FP32.width, name=f"right_{vector}")
            added = Signal(FP32.width, name=f"added_{vector}")
            result = Signal(BF16.width, name=f"result_{vector}", reset_less=True)
            off = Signal(name=f"off_{vector}")
            m.d.comb += [
                begun.eq(total & (~begins).replicate(FP32.width)),
                left.eq(found),
                right.eq(begun),
                added.eq(float_add(m, left, right, f"add_{vector}")),
                off.eq(unset | (relu & total[-1])),
                self.results[vector].eq(result),
            ]
            if again:
                half = Signal(FP32.width, name=f"half_{vector}", reset_less=True)
                with m.If(arrives):
                    m.d.sync += half.eq(found)
                with m.If(combines):
                    m.d.sync += half.eq(added)
                m.d.comb += [
                    left.eq(half),
                    right.eq(Mux(combines, found, begun)),
                ]
            with m.If(adds):
                m.d.sync += total.eq(added)
            with m.If(take):
                m.d.sync += result.eq(_rounded(m, total, f"rounded_{vector}")
                                      & (~off).replicate(BF16.width))
        return m

    def _sum(self, m: Module, values: list[Value], name: str) -> Value:
        """The sum of all lanes, or of a half, `stages` cycles later."""
        halves = self.params.fold == 1 and len(values) > 1 and len(values) % 2 == 0
        if not halves:
            return self._tree(m, values, name, self.stages)
        middle = len(values) // 2
        parts = [self._tree(m, some, f"{name}_{side}", self.stages - 1)
                 for side, some in (("low", values[:middle]), ("high", values[middle:]))]
        return self._tree(m, parts, name, 1)

    @staticmethod
    def _tree(m: Module, values: list[Value], name: str, stages: int) -> Value:
        """The sum of `values`, neighbours first; what has no partner passes as it is."""
        for stage in range(stages):
            pairs = [float_add(m, left, right, f"{name}_{stage}_{place}") for place, (left, right)
                     in enumerate(zip(values[::2], values[1::2], strict=False))]
            values = [delay(m, value, 1, f"{name}_{stage}_held_{place}")
                      for place, value in enumerate(pairs + values[2 * len(pairs):])]
        return values[0]


def _product(m: Module, value: Value, factor: Value, name: str) -> Signal:
    """The exact product of two codes of bf16 as a code of fp32."""
    fields: list[Value] = []
    normals, specials, nans, significands = [], [], [], []
    for what, code in (("value", value), ("factor", factor)):
        normal = Signal(name=f"{what}_normal_{name}")
        special = Signal(name=f"{what}_special_{name}")
        wrong = Signal(name=f"{what}_nan_{name}")
        m.d.comb += [
            normal.eq(code[BF16.mantissa:-1].any()),
            special.eq(code[BF16.mantissa:-1].all()),
            wrong.eq(special & code[:BF16.mantissa].any()),
        ]
        fields.append(code[BF16.mantissa:-1])
        normals.append(normal)
        specials.append(special)
        nans.append(wrong)
        significands.append(Cat(code[:BF16.mantissa], normal))
    exact = Signal(_PRODUCT, name=f"exact_{name}")
    # Of a leading one in the second place, 1 too high: it is then below 1, or 255 at most.
    place = Signal(signed(BF16.exponent + 3), name=f"field_{name}")
    nonzero = Signal(name=f"nonzero_{name}")
    nan = Signal(name=f"nan_{name}")
    infinite = Signal(name=f"infinite_{name}")
    finite = Signal(name=f"finite_{name}")
    product = Signal(FP32.width, name=f"product_{name}")
    upper = exact[-1]
    fraction = Mux(upper, exact[:-1], exact[:-2] << 1)
    endless = specials[0] | specials[1]
    m.d.comb += [
        exact.eq(significands[0] * significands[1]),
        place.eq(fields[0] + fields[1] + upper - FP32.bias),
        nonzero.eq(normals[0] & normals[1]),
        nan.eq(nans[0] | nans[1] | (endless & ~nonzero)),
        infinite.eq((nonzero & (place >= (1 << FP32.exponent) - 1)) | endless),
        finite.eq(nonzero & (place > 0) & ~infinite),
        product.eq(Cat(
            Const(0, FP32.mantissa - _PRODUCT + 1),
            fraction[:-1] & finite.replicate(_PRODUCT - 2),
            (fraction[-1] & finite) | nan,
            (place[:FP32.exponent] & finite.replicate(FP32.exponent))
            | infinite.replicate(FP32.exponent),
            (value[-1] ^ factor[-1]) & (finite | infinite) & ~nan)),
    ]
    return product


def _rounded(m: Module, total: Value, name: str) -> Value:
    """A code of fp32 rounded to bf16, half to even."""
    rest = FP32.width - BF16.width
    rounded = Signal(BF16.width, name=name)
    m.d.comb += rounded.eq(
        total[rest:] + (total[rest - 1] & (total[rest] | total[:rest - 1].any())))
    return rounded
