"""One column's way from the accumulator to the output format."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.shared import Placed
from tilewright_golden.formats import Int
from tilewright_golden.systolic import SystolicParams
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SHIFT_WIDTH

__all__ = ["Requantise"]


class Requantise(wiring.Component):
    """`zero_point + (total + bias) * multiplier / 2**shift`, half to even, saturated.

    A row takes `stages` cycles; bit s of `moves` is high while it enters register s, and only then
    does that register change, so that a pause costs no energy. Each parameter is used in one stage:
    `bias` in 1, `multiplier` in 2, all others after the last, which gives `result`. With `keep` low
    the result is zero.

    The product is the longest stage. Cut in two halves that are added a stage later it is a quarter
    shorter and a fifth larger; with one adder for older sum and bias the whole is half as fast.

    Parameters
    ----------
    accumulator
        Bits of `total` and `bias`.
    output
        Format of `result`.
    """

    stages = 3

    moves: Signal
    total: Signal
    bias: Signal
    multiplier: Signal
    shift: Signal
    zero_point: Signal
    relu: Signal
    keep: Signal
    result: Signal

    def __init__(self, accumulator: int, output: Int) -> None:
        self.accumulator = accumulator
        self.output = output
        super().__init__(self._signature(accumulator, output))

    @classmethod
    def _signature(cls, accumulator: int, output: Int) -> wiring.Signature:
        return wiring.Signature({
            "moves": In(cls.stages),
            "total": In(signed(accumulator)),
            "bias": In(signed(accumulator)),
            "multiplier": In(unsigned(MULTIPLIER_WIDTH)),
            "shift": In(unsigned(SHIFT_WIDTH)),
            "zero_point": In(code(output)),
            "relu": In(1),
            "keep": In(1),
            "result": Out(code(output)),
        })

    @classmethod
    def placed(cls, params: SystolicParams, output: Int) -> Placed:
        """One column's place."""
        width = params.accumulator_width
        return Placed(f"requantise_i{width}_{output.name}", cls._signature(width, output),
                      lambda: cls(width, output))

    def elaborate(self, platform: object) -> Module:
        m = Module()

        def register(stage: int, name: str, value: Value) -> Signal:
            held = Signal(value.shape(), name=name, reset_less=True)
            with m.If(self.moves[stage]):
                m.d.sync += held.eq(value)
            return held

        total = register(0, "sum", self.total)
        biased = register(1, "biased", total + self.bias)
        scaled = register(2, "scaled", biased * self.multiplier)

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
        # Beyond 2**width no zero point brings a result back into the output's range, so the adder
        # need not be wider.
        limit = 1 << self.output.width
        near = Signal(signed(self.output.width + 1))
        with m.If(quotient >= limit):
            m.d.comb += near.eq(limit - 1)
        with m.Elif(quotient < -limit):
            m.d.comb += near.eq(-limit)
        with m.Else():
            m.d.comb += near.eq(quotient)
        up = Signal()
        m.d.comb += up.eq(half & (rest | quotient[0]))
        value = Signal(signed(self.output.width + 3))
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
