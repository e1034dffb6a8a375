"""Exact sums of products, all lanes in a cycle."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import Scaled, code, scaled, unpack
from tilewright.parts.shared import Placed
from tilewright_golden.formats import Format, Int, bits_of, product_range

__all__ = ["Dot", "sum_shape"]


def sum_shape(lanes: int, acts: Format, weights: Format) -> Shape:
    """Shape of every sum of so many products, in units of both formats."""
    low, high = product_range(acts, weights)
    return Shape(bits_of(lanes * low, lanes * high), low < 0)


class Dot(wiring.Component):
    """The exact sum of the products of `lanes` pairs of codes.

    Parameters
    ----------
    lanes
        Products in a sum.
    acts, weights
        Formats of the operands.
    registered
        With a register between products and sum, which takes a new value in every cycle.

    Members
    -------
    acts : ``In(ArrayLayout(code(acts), lanes))``
    weights : ``In(ArrayLayout(code(weights), lanes))``
    sum : ``Out(sum_shape(lanes, acts, weights))``
        The operands' integers, multiplied and added; `latency` cycles after them.
    """

    acts: "data.View[data.ArrayLayout]"
    weights: "data.View[data.ArrayLayout]"
    sum: Signal

    def __init__(self, lanes: int, acts: Format, weights: Format, *,
                 registered: bool = False) -> None:
        self.lanes = lanes
        self.formats = acts, weights
        self.registered = registered
        super().__init__(self._signature(lanes, acts, weights))

    @staticmethod
    def _signature(lanes: int, acts: Format, weights: Format) -> wiring.Signature:
        return wiring.Signature({
            "acts": In(data.ArrayLayout(code(acts), lanes)),
            "weights": In(data.ArrayLayout(code(weights), lanes)),
            "sum": Out(sum_shape(lanes, acts, weights)),
        })

    @classmethod
    def placed(cls, lanes: int, acts: Format, weights: Format, *,
               registered: bool = False) -> Placed:
        """One place of the sum in a datapath."""
        stages = "_registered" if registered else ""
        return Placed(f"dot_{acts.name}_{weights.name}_k{lanes}{stages}",
                      cls._signature(lanes, acts, weights),
                      lambda: cls(lanes, acts, weights, registered=registered),
                      clocked=registered)

    @property
    def latency(self) -> int:
        """Cycles from operands to their sum."""
        return int(self.registered)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        acts, weights = self.formats
        products = self.products(m)
        if isinstance(acts, Int) and isinstance(weights, Int):
            held = [self.held(m, product, lane) for lane, product in enumerate(products)]
            m.d.comb += self.sum.eq(sum(product.mantissa for product in held))
        elif isinstance(acts, Int) or isinstance(weights, Int):
            m.d.comb += self.sum.eq(self._sum_of_rows(m, products))
        else:
            m.d.comb += self.sum.eq(self._sum_of_windows(m, products))
        return m

    def products(self, m: Module) -> list[Scaled]:
        """Each lane's product, not aligned."""
        acts, weights = self.formats
        return [scaled(m, unpack(m, acts, self.acts[lane], f"act_{lane}"),
                       unpack(m, weights, self.weights[lane], f"weight_{lane}"),
                       f"product_{lane}") for lane in range(self.lanes)]

    def hold(self, m: Module, name: str, value: Value) -> Signal:
        """`value` as a signal: a register where the dot product has one."""
        held = Signal(value.shape(), name=name, reset_less=True)
        domain = m.d.sync if self.registered else m.d.comb
        domain += held.eq(value)
        return held

    def held(self, m: Module, product: Scaled, lane: int) -> Scaled:
        """A product before it is shifted: there it has the fewest bits to hold."""
        return Scaled(self.hold(m, f"held_negative_{lane}", product.negative),
                      self.hold(m, f"held_mantissa_{lane}", product.mantissa),
                      self.hold(m, f"held_exponent_{lane}", product.exponent),
                      product.exponent_max, product.offset)

    def _sum_of_rows(self, m: Module, products: Sequence[Scaled]) -> Value:
        """Products as wide as the sum: mantissas shifted, then inverted where negative.

        The ones that complete negation are added once, as the number of negative products.
        """
        total: Value = Const(0, 0)
        for lane, exact in enumerate(products):
            product = self.held(m, exact, lane)
            width = len(product.mantissa) + product.places + 1
            aligned = Signal(width, name=f"aligned_{lane}")
            row = Signal(Shape(width, signed=True), name=f"row_{lane}")
            m.d.comb += [
                aligned.eq((product.mantissa << product.exponent) >> product.offset),
                row.eq(aligned ^ product.negative.replicate(width)),
            ]
            total = total + row
        # At least two bits: Verilator 5.048 may extend a single one by its sign.
        count = Signal(max(2, self.lanes.bit_length()), name="negatives")
        m.d.comb += count.eq(sum(product.negative for product in products))
        return total + self.hold(m, "held_negatives", count)

    def _sum_of_windows(self, m: Module, products: Sequence[Scaled]) -> Value:
        """Products of floats, each in one of two windows of the sum; modulo its range.

        The lower bits of the exponent shift a mantissa inside its window, where it is inverted if
        it is negative; the highest bit puts the window in the lower or the upper place. An inverted
        window of w bits at place p counts 2**p too little and 2**(p + w) too much, which a second
        row corrects. So a sign changes the bits of a window and two more; in a row as wide as the
        sum it would change all bits above and below, too.
        """
        width = len(self.sum)
        first = products[0]
        fine = len(first.exponent) - 1
        step = 1 << fine
        # Exponents begin at `offset`: the lowest bits of the lower window are always zero. The
        # upper one does not shift as far as it could.
        bits = len(first.mantissa) + step - 1
        low_bits = bits - first.offset
        high_bits = len(first.mantissa) + first.exponent_max - step
        high_place = step - first.offset
        # -b = ~b - 1, so that all is unsigned; the ones of all lanes are added first, because a
        # constant, like an addend that begins with zeros, is cut off Yosys' adder trees.
        ones = (1 << low_bits) + (1 << (high_place + high_bits))
        total: Value = Const(-self.lanes * ones, width)
        for lane, exact in enumerate(products):
            product = self.held(m, exact, lane)
            window = Signal(bits, name=f"window_{lane}")
            inverted = Signal(bits, name=f"inverted_{lane}")
            upper = Signal(name=f"upper_{lane}")
            low = Signal(low_bits, name=f"low_{lane}")
            high = Signal(high_place + high_bits, name=f"high_{lane}")
            row = Signal(max(low_bits, len(high)), name=f"row_{lane}")
            low_negative = Signal(name=f"low_negative_{lane}")
            high_negative = Signal(name=f"high_negative_{lane}")
            m.d.comb += [
                window.eq(product.mantissa << product.exponent[:fine]),
                inverted.eq(window ^ product.negative.replicate(bits)),
                upper.eq(product.exponent[fine]),
                low.eq(inverted[first.offset:] & ~upper.replicate(low_bits)),
                high.eq(Cat(Const(0, high_place),
                            inverted[:high_bits] & upper.replicate(high_bits))),
                row.eq(low | high),
                low_negative.eq(product.negative & ~upper),
                high_negative.eq(product.negative & upper),
            ]
            corrections = {0: low_negative, low_bits: ~low_negative, high_place: high_negative,
                           high_place + high_bits: ~high_negative}
            correction = Signal(width, name=f"correction_{lane}")
            m.d.comb += correction.eq(Cat(
                corrections.get(bit, Const(0, 1)) for bit in range(width)))
            total = total + row + correction
        return total
