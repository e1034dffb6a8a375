"""What every unit beside a bank promises."""

from abc import abstractmethod

from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright.pim.layouts import result_shape, value_shape
from tilewright_golden.pim import UnitParams

__all__ = ["Unit"]


class Unit(wiring.Component):
    """`lanes` products a step for each of `vectors`, summed and added to an accumulator.

    As the units of Newton and AiM: what a bank reads meets a vector that all banks share, and
    only results leave. A step may come every `fold` cycles, no two closer; it never waits.
    Accumulators are 0 after reset. `tilewright_golden.pim.unit` says what they hold, bit for bit.

    Parameters
    ----------
    params : :class:`UnitParams`

    Members
    -------
    values : ``In(ArrayLayout(value_shape(params), lanes))``
    vectors : ``In(ArrayLayout(ArrayLayout(value_shape(params), lanes), vectors))``
        Operands of a step, in the cycle of `step` and the `fold` - 1 that follow.
    step : ``In(1)``
        The products of `values` and `vectors` are added to the accumulators.
    first : ``In(1)``
        With `step`: the accumulators begin from zero.
    take : ``In(1)``
        The sums of the steps before this cycle become `results`; it comes `fold` cycles after
        the last of them, or later, and may come with the next step.
    relu : ``In(1)``
        With `take`: results that are negative become zero.
    results : ``Out(ArrayLayout(result_shape(params), vectors))``
        From `latency` cycles after a `take` until `latency` cycles after the next.
    """

    values: "data.View[data.ArrayLayout]"
    vectors: "data.View[data.ArrayLayout]"
    step: Signal
    first: Signal
    take: Signal
    relu: Signal
    results: "data.View[data.ArrayLayout]"

    def __init__(self, params: UnitParams) -> None:
        self.params = params
        super().__init__(self.signature_of(params))

    @staticmethod
    def signature_of(params: UnitParams) -> wiring.Signature:
        """Its members."""
        lanes = data.ArrayLayout(value_shape(params), params.lanes)
        return wiring.Signature({
            "values": In(lanes),
            "vectors": In(data.ArrayLayout(lanes, params.vectors)),
            "step": In(1), "first": In(1), "take": In(1), "relu": In(1),
            "results": Out(data.ArrayLayout(result_shape(params), params.vectors)),
        })

    @classmethod
    def placed(cls, params: UnitParams) -> Placed:
        """One place of it beside a bank."""
        return Placed(f"unit_{params.form.name}_k{params.lanes}_v{params.vectors}_f{params.fold}",
                      cls.signature_of(params), lambda: cls(params))

    @classmethod
    def latency_of(cls, params: UnitParams) -> int:
        """Cycles from `take` to `results`."""
        return params.latency

    @property
    def latency(self) -> int:
        """Cycles from `take` to `results`."""
        return self.latency_of(self.params)

    @abstractmethod
    def elaborate(self, platform: object) -> Module:
        """The hardware."""
