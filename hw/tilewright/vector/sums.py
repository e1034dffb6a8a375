"""Dot products side by side, which leave one by one."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Module, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.delay import delay
from tilewright.parts.shared import Placed
from tilewright.vector.accumulate import Accumulate
from tilewright.vector.dot import Dot
from tilewright_golden.vector import VectorParams

__all__ = ["Sums"]


class Sums(wiring.Component):
    """`vectors` dot products of the same activations, beat after beat; then their sums in turn.

    The first leaves its accumulator in the one cycle in which it is complete; the others, where
    there are any, are held meanwhile. So the last beats of two dot products must be `vectors`
    cycles apart, and no more than that.

    Parameters
    ----------
    params : :class:`VectorParams`
    accumulate
        What adds up the beats.

    Members
    -------
    acts : ``In(ArrayLayout(code(acts), lanes))``
    weights : ``In(ArrayLayout(ArrayLayout(code(weights), lanes), vectors))``
    enter, ends : ``In(1)``
        There is a beat; it is the last one.
    o : ``Out(accumulate.layout(sum_width))``
        Sum number v `latency` + v cycles after the last beat; zero in cycles without a sum, so
        that what comes behind is at rest.
    """

    acts: "data.View[data.ArrayLayout]"
    weights: "data.View[data.ArrayLayout]"
    enter: Signal
    ends: Signal
    o: "data.View[data.StructLayout]"

    def __init__(self, params: VectorParams, accumulate: type[Accumulate]) -> None:
        self.params = params
        self.accumulate = accumulate
        super().__init__(self._signature(params, accumulate))

    @staticmethod
    def _signature(params: VectorParams, accumulate: type[Accumulate]) -> wiring.Signature:
        def lanes(shape: Shape) -> data.ArrayLayout:
            return data.ArrayLayout(shape, params.lanes)

        return wiring.Signature({
            "acts": In(lanes(code(params.acts))),
            "weights": In(data.ArrayLayout(lanes(code(params.weights)), params.vectors)),
            "enter": In(1), "ends": In(1),
            "o": Out(accumulate.layout(params.sum_width))})

    def placed(self) -> Placed:
        """Its one place in an element."""
        p = self.params
        kind = "".join(f"_{flag}" for flag in self.accumulate.flags)
        return Placed(f"sums_{p.acts.name}_{p.weights.name}_k{p.lanes}x{p.vectors}_i{p.sum_width}"
                      f"{kind}_{p.registers}", self.signature, lambda: self)

    @property
    def latency(self) -> int:
        """Cycles from a last beat to the first sum: operands or products or both, and sums."""
        return 3 if self.params.registers == "both" else 2

    def _operand(self, m: Module, name: str) -> Any:
        """The operand of that name, a cycle later where there is a register for it."""
        given = getattr(self, name)
        if self.params.registers == "products":
            return given
        held = Signal(given.shape(), name=f"held_{name}", reset_less=True)
        m.d.sync += held.eq(given)
        return held

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        # What is there while no beat enters is multiplied too, and then not added.
        acts, weights = self._operand(m, "acts"), self._operand(m, "weights")
        adds = delay(m, self.enter, self.latency - 1, "adds", reset=True)
        completes = delay(m, self.ends, self.latency - 1, "completes", reset=True)
        done = Signal()
        fresh = Signal(init=1)
        m.d.sync += [done.eq(completes), fresh.eq(completes)]

        layout = self.accumulate.layout(p.sum_width)
        turn: Value = done
        chosen: list[Value] = []
        for vector in range(p.vectors):
            dot = Dot.placed(p.lanes, p.acts, p.weights,
                             registered=p.registers != "operands")
            accumulate = self.accumulate.placed(p)
            m.submodules[f"dot_{vector}"] = dot
            m.submodules[f"accumulate_{vector}"] = accumulate
            m.d.comb += [
                dot.acts.eq(acts),
                dot.weights.eq(weights[vector]),
                accumulate.beat.eq(dot.sum),
                accumulate.adds.eq(adds),
                accumulate.fresh.eq(fresh),
            ]
            total: Value = Value.cast(accumulate.o)
            if vector:
                held = Signal(layout.size, name=f"held_{vector}", reset_less=True)
                with m.If(done):
                    m.d.sync += held.eq(total)
                next_turn = Signal(name=f"turn_{vector}")
                m.d.sync += next_turn.eq(turn)
                total, turn = held, next_turn
            chosen.append(total & turn.replicate(layout.size))
        m.d.comb += Value.cast(self.o).eq(_any(chosen))
        return m


def _any(values: Sequence[Value]) -> Value:
    """OR of `values`, as a balanced tree."""
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return _any(values[:half]) | _any(values[half:])
