"""One column's way from the accumulator to the output format."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.shared import Placed
from tilewright_golden.formats import Format
from tilewright_golden.systolic import SystolicParams
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SHIFT_WIDTH

__all__ = ["Requantise"]


class Requantise(wiring.Component):
    """`zero_point + (total + bias) * multiplier / 2**shift`, half to even, saturated.

    Three stages: `load` takes total and bias, `multiply`, a cycle later, the multiplier, and
    another cycle later `shift`, `zero_point`, `relu` and `keep` give `result`. Registers move for
    a row only, so that a pause costs no energy. With `keep` low the result is zero.

    Parameters
    ----------
    accumulator
        Bits of `total` and `bias`.
    output
        Format of `result`.
    """

    load: Signal
    total: Signal
    bias: Signal
    multiply: Signal
    multiplier: Signal
    shift: Signal
    zero_point: Signal
    relu: Signal
    keep: Signal
    result: Signal

    def __init__(self, accumulator: int, output: Format) -> None:
        self.accumulator = accumulator
        self.output = output
        super().__init__(self._signature(accumulator, output))

    @staticmethod
    def _signature(accumulator: int, output: Format) -> wiring.Signature:
        return wiring.Signature({
            "load": In(1),
            "total": In(signed(accumulator)),
            "bias": In(signed(accumulator)),
            "multiply": In(1),
            "multiplier": In(unsigned(MULTIPLIER_WIDTH)),
            "shift": In(unsigned(SHIFT_WIDTH)),
            "zero_point": In(code(output)),
            "relu": In(1),
            "keep": In(1),
            "result": Out(code(output)),
        })

    @classmethod
    def placed(cls, params: SystolicParams, output: Format) -> Placed:
        """One column's place."""
        width = params.accumulator
        return Placed(f"requantise_i{width}_{output.name}", cls._signature(width, output),
                      lambda: cls(width, output))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        biased = Signal(signed(self.accumulator + 1), reset_less=True)
        with m.If(self.load):
            m.d.sync += biased.eq(self.total + self.bias)
        scaled = Signal(signed(self.accumulator + 1 + MULTIPLIER_WIDTH), reset_less=True)
        with m.If(self.multiply):
            m.d.sync += scaled.eq(biased * self.multiplier)

        # Below the quotient stands its half bit; what is shifted out further is only asked
        # whether it was zero.
        doubled = Cat(Const(0, 1), scaled).as_signed()
        shifted = Signal(doubled.shape())
        lost = Signal(len(doubled))
        m.d.comb += [
            shifted.eq(doubled >> self.shift),
            lost.eq(~(Const(-1, len(doubled)) << self.shift)),
        ]
        quotient, half, rest = shifted[1:].as_signed(), shifted[0], (doubled & lost).any()
        up = Signal()
        m.d.comb += up.eq(half & (rest | quotient[0]))

        # A quotient of two bits more than the output decides saturation whatever the zero point
        # adds, so the adder need not be wider.
        limit = 1 << (self.output.width + 1)
        near = Signal(signed(self.output.width + 2))
        with m.If(quotient >= limit):
            m.d.comb += near.eq(limit - 1)
        with m.Elif(quotient < -limit):
            m.d.comb += near.eq(-limit)
        with m.Else():
            m.d.comb += near.eq(quotient)
        value = Signal(signed(self.output.width + 4))
        m.d.comb += value.eq(near + self.zero_point + up)
        low = Signal(code(self.output))
        m.d.comb += low.eq(Mux(self.relu, self.zero_point, self.output.minimum))
        with m.If(~self.keep):
            m.d.comb += self.result.eq(0)
        with m.Elif(value < low):
            m.d.comb += self.result.eq(low)
        with m.Elif(value > self.output.maximum):
            m.d.comb += self.result.eq(self.output.maximum)
        with m.Else():
            m.d.comb += self.result.eq(value)
        return m
