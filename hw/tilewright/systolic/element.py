"""Processing elements of the systolic arrays, one for each dataflow.

Both have the same streams for operands and sums, and tokens that say what to do with them; all
of which carry a beat in every cycle: an element never stalls.
No register is reset: the mesh sends a wave through all elements that overwrites what they held at
power-up.
"""

from collections.abc import Sequence

from amaranth.hdl import Module, Mux, Shape, ShapeLike, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.shared import Placed
from tilewright.systolic.sums import sums_of
from tilewright_golden.systolic import ArrayParams

__all__ = ["ELEMENTS", "OutputStationaryElement", "WeightStationaryElement", "sum_shape"]


def sum_shape(params: ArrayParams) -> Shape:
    """Shape of the sums that leave a column."""
    return sums_of(params).column


class _Element(wiring.Component):
    i_act: stream.Interface
    i_weight: stream.Interface
    i_sum: stream.Interface
    o_act: stream.Interface
    o_weight: stream.Interface
    o_sum: stream.Interface

    tokens: tuple[str, ...]

    def __init__(self, params: ArrayParams) -> None:
        self.params = params
        self.sums = sums_of(params)
        super().__init__(self._signature(params))

    @classmethod
    def _signature(cls, params: ArrayParams) -> wiring.Signature:
        payloads: dict[str, ShapeLike] = {
            "act": code(params.acts), "weight": code(params.weights), "sum": sum_shape(params),
            **dict.fromkeys(cls.tokens, 1)}
        steady = {name: stream.Signature(data.StructLayout({"data": shape}), always_valid=True,
                                         always_ready=True)
                  for name, shape in payloads.items()}
        return wiring.Signature(
            {f"i_{name}": In(signature) for name, signature in steady.items()}
            | {f"o_{name}": Out(signature) for name, signature in steady.items()})

    @classmethod
    def placed(cls, params: ArrayParams) -> Placed:
        """One place of the element in a mesh."""
        stages = "_pipelined" if params.pipelined else ""
        module = (f"pe_{params.dataflow}_{params.acts.name}_{params.weights.name}"
                  f"_{'s' if params.exact else 'f'}{sum_shape(params).width}{stages}")
        return Placed(module, cls._signature(params), lambda: cls(params))

    @property
    def latency(self) -> int:
        """Cycles from an activation on `i_act` to the sum that holds its product."""
        return 2 + self.params.pipelined

    def cycles(self, sizes: Sequence[int]) -> int:
        """Cycles from the first beat in to the last sum out, for tiles of so many beats.

        One beat of preparation, the tiles without a gap, and the way out of the last one.
        """
        return 1 + sum(sizes) + self.latency

    def _operands(self, m: Module, weight: Signal) -> Signal:
        """The register of the activation, its tokens passed on, and the product."""
        p = self.params
        act = Signal(code(p.acts), reset_less=True)
        m.d.sync += act.eq(self.i_act.payload.data)
        m.d.comb += self.o_act.payload.data.eq(act)
        for token in self.tokens:
            held = Signal(name=token, reset_less=True)
            m.d.sync += held.eq(getattr(self, f"i_{token}").payload.data)
            m.d.comb += getattr(self, f"o_{token}").payload.data.eq(held)
        exact = self.sums.product(m, act, weight)
        product = Signal(exact.shape(), reset_less=True)
        if p.pipelined:
            m.d.sync += product.eq(exact)
        else:
            m.d.comb += product.eq(exact)
        return product


class WeightStationaryElement(_Element):
    """Keeps a weight, adds its product with the passing activation to the passing sum.

    The weight is double-buffered: `load` writes the one on `i_weight` into the shadow register,
    `swap` makes the shadow the weight of the activation that it comes with and of all later ones.
    Both may come in one cycle; the swap then takes the older shadow. The weight stream is a bus
    down the column, so that each weight is clocked once and not once a row.

    Members
    -------
    i_act, o_act : payload ``{data: code(acts)}``
        Passed on one cycle later.
    i_load, o_load, i_swap, o_swap : payload ``{data: 1}``
        Passed on one cycle later.
    i_weight, o_weight : payload ``{data: code(weights)}``
        Passed on in the same cycle.
    i_sum, o_sum : payload ``{data: sum_shape(params)}``
        `o_sum` is `i_sum` plus the product of the activation one cycle before it (two where
        `pipelined`), one cycle later.
    """

    i_load: stream.Interface
    i_swap: stream.Interface
    o_load: stream.Interface
    o_swap: stream.Interface

    tokens = ("load", "swap")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        shadow = Signal(code(self.params.weights), reset_less=True)
        weight = Signal.like(shadow)
        product = self._operands(m, weight)
        with m.If(self.i_load.payload.data):
            m.d.sync += shadow.eq(self.i_weight.payload.data)
        with m.If(self.i_swap.payload.data):
            m.d.sync += weight.eq(shadow)
        m.d.comb += self.o_weight.payload.eq(self.i_weight.payload)
        total = Signal(sum_shape(self.params), reset_less=True)
        m.d.sync += total.eq(self.sums.add_product(m, self.i_sum.payload.data, product))
        m.d.comb += self.o_sum.payload.data.eq(total)
        return m


class OutputStationaryElement(_Element):
    """Keeps a sum and adds the product of the two passing operands in every cycle.

    `last` comes with the last operands of a sum. In the one cycle in which the sum is complete it
    is put on the column's bus, and the register starts again from zero: the next tile follows
    without a gap and without a second register. A pause is a beat whose activation is zero.

    Members
    -------
    i_act, o_act : payload ``{data: code(acts)}``
        Passed on one cycle later.
    i_last, o_last : payload ``{data: 1}``
        Passed on one cycle later.
    i_weight, o_weight : payload ``{data: code(weights)}``
        Passed on one cycle later.
    i_sum, o_sum : payload ``{data: sum_shape(params)}``
        `o_sum` is `i_sum` or, `latency` cycles after `last`, the complete sum; it is
        combinational, and at most one element of a column may be at its end in any cycle.
    """

    i_last: stream.Interface
    o_last: stream.Interface

    tokens = ("last",)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        weight = Signal(code(self.params.weights), reset_less=True)
        m.d.sync += weight.eq(self.i_weight.payload.data)
        m.d.comb += self.o_weight.payload.data.eq(weight)
        product = self._operands(m, weight)
        done = self.o_last.payload.data
        for stage in range(self.latency - 1):
            held = Signal(name=f"done_{stage}", reset_less=True)
            m.d.sync += held.eq(done)
            done = held
        total = Signal(sum_shape(self.params), reset_less=True)
        begun = Signal.like(total)
        m.d.comb += begun.eq(Mux(done, 0, total))
        m.d.sync += total.eq(self.sums.add_product(m, begun, product))
        m.d.comb += self.o_sum.payload.data.eq(
            self.i_sum.payload.data | (total & done.replicate(len(total))))
        return m


ELEMENTS = {"ws": WeightStationaryElement, "os": OutputStationaryElement}
"""The element of each dataflow."""
