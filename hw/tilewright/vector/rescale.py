"""From the sum of a dot product to fixed point, one component for each kind of scale."""

from abc import abstractmethod

from amaranth.hdl import Cat, Module, Mux, ShapeLike, Signal, Value, signed, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.shared import Placed
from tilewright_golden.vector import HfintParams, IntPeParams, VectorParams

__all__ = ["MultiplyRescale", "Rescale", "ShiftRescale"]


class Rescale(wiring.Component):
    """A scaled sum plus a bias, saturated; in two registers.

    Scale and bias come with their sum. The registers have no enable: with a multiplexer a bit they
    are 1.2 % (HFINT) and 1.6 % (integer) of an element of 16 lanes larger and save nothing, as
    what comes in is at rest in a pause.
    """

    total: Signal
    scale: "data.View[data.StructLayout]"
    bias: Signal
    result: Signal

    stages = 2

    does: str
    """What is done to the sum, for a diagram."""

    def __init__(self, params: VectorParams, module: str, scale: data.StructLayout) -> None:
        self.fixed = params.fixed
        self.layout = scale
        self._module = f"{module}_to_fixed{params.fixed}"
        super().__init__({
            "total": In(signed(params.sum_width)),
            "scale": In(scale),
            "bias": In(signed(params.fixed)),
            "result": Out(signed(params.fixed)),
        })

    def placed(self) -> Placed:
        """Its one place in an element."""
        return Placed(self._module, self.signature, lambda: self)

    @abstractmethod
    def elaborate(self, platform: object) -> Module:
        """The hardware."""

    def _near(self, m: Module, scaled: Value) -> tuple[Value, Value]:
        """`scaled` in one bit more than fixed point, and whether it is further away than that.

        Its sign is right in any case, and no bias brings back what is further away.
        """
        top = self.fixed
        near = Signal(signed(top + 1))
        far = Signal()
        if len(scaled) <= top + 1:
            m.d.comb += near.eq(scaled)
        else:
            sign = scaled[-1]
            m.d.comb += [
                near.eq(Cat(scaled[:top], sign)),
                far.eq((scaled[top:-1] ^ sign.replicate(len(scaled) - 1 - top)).any()),
            ]
        return near, far

    def _finish(self, m: Module, near: Value, far: Value) -> None:
        """Add the bias to what `_near` gave, saturate."""
        most = (1 << (self.fixed - 1)) - 1
        biased = Signal(signed(self.fixed + 2))
        m.d.comb += biased.eq(near + delay(m, self.bias, 1, "bias"))
        low = Signal()
        high = Signal()
        m.d.comb += [
            low.eq(Mux(far, near[-1], biased < -most)),
            high.eq(Mux(far, ~near[-1], biased > most)),
        ]
        saturated = Signal(signed(self.fixed))
        m.d.comb += [
            saturated.eq(Mux(low, -most, Mux(high, most, biased[:self.fixed].as_signed()))),
            self.result.eq(delay(m, saturated, 1, "result")),
        ]


class ShiftRescale(Rescale):
    """A sum shifted right, towards minus infinity; the bias added, saturated to both signs alike.

    Members
    -------
    total : ``In(signed(sum_width))``
    scale : ``In(StructLayout({"shift": shift_width}))``
    bias : ``In(signed(fixed))``
    result : ``Out(signed(fixed))``
        Two cycles later.
    """

    does = "shift by the sum of the biases"

    def __init__(self, params: HfintParams) -> None:
        super().__init__(params, f"shift_i{params.sum_width}",
                         data.StructLayout({"shift": unsigned(params.shift_width)}))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        shifted = Signal(self.total.shape())
        m.d.comb += shifted.eq(self.total >> self.scale.shift)
        near, far = self._near(m, shifted)
        self._finish(m, delay(m, near, 1, "near"), delay(m, far, 1, "far"))
        return m


class MultiplyRescale(Rescale):
    """A sum times a factor, shifted right, towards minus infinity; the bias added, saturated.

    Members
    -------
    total : ``In(signed(sum_width))``
    scale : ``In(StructLayout({"multiplier": multiplier, "shift": shift_width}))``
    bias : ``In(signed(fixed))``
    result : ``Out(signed(fixed))``
        Two cycles later.
    """

    does = "multiply and shift"

    def __init__(self, params: IntPeParams) -> None:
        fields: dict[str, ShapeLike] = {"multiplier": unsigned(params.multiplier),
                                        "shift": unsigned(params.shift_width)}
        super().__init__(params, f"multiply_i{params.sum_width}_u{params.multiplier}",
                         data.StructLayout(fields))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        scaled = delay(m, self.total * self.scale.multiplier, 1, "scaled")
        shifted = Signal(scaled.shape())
        m.d.comb += shifted.eq(scaled >> delay(m, self.scale.shift, 1, "shift"))
        self._finish(m, *self._near(m, shifted))
        return m
