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
        products = [self._product(m, lane) for lane in range(self.lanes)]
        if isinstance(acts, Int) and isinstance(weights, Int):
            m.d.comb += self.sum.eq(sum(product.mantissa for product in products))
        elif isinstance(acts, Int) or isinstance(weights, Int):
            m.d.comb += self.sum.eq(_sum_of_rows(m, products))
        else:
            m.d.comb += self.sum.eq(_sum_of_windows(m, products, len(self.sum)))
        return m

    def _product(self, m: Module, lane: int) -> Scaled:
        """A lane's product before it is shifted: there it has the fewest bits to hold."""
        acts, weights = self.formats
        product = scaled(m, unpack(m, acts, self.acts[lane], f"act_{lane}"),
                         unpack(m, weights, self.weights[lane], f"weight_{lane}"),
                         f"product_{lane}")
        if not self.registered:
            return product

        def held(name: str, value: Value) -> Signal:
            register = Signal(value.shape(), name=f"held_{name}_{lane}", reset_less=True)
            m.d.sync += register.eq(value)
            return register

        return Scaled(held("negative", product.negative), held("mantissa", product.mantissa),
                      held("exponent", product.exponent), product.exponent_max, product.offset)


def _sum_of_rows(m: Module, products: Sequence[Scaled]) -> Value:
    """Products as wide as the sum: mantissas shifted, then inverted where they are negative.

    The ones that complete the negation are counted apart: bits of one place in one adder tree.
    """
    rows: list[Value] = []
    for lane, product in enumerate(products):
        width = len(product.mantissa) + product.places + 1
        aligned = Signal(width, name=f"aligned_{lane}")
        row = Signal(Shape(width, signed=True), name=f"row_{lane}")
        m.d.comb += [
            aligned.eq((product.mantissa << product.exponent) >> product.offset),
            row.eq(aligned ^ product.negative.replicate(width)),
        ]
        rows.append(row)
    # A bit as a signed number is -1; see `multiply`.
    return (sum(rows, Const(0, 0))
            - sum((product.negative.as_signed() for product in products), Const(0, 0)))


def _sum_of_windows(m: Module, products: Sequence[Scaled], width: int) -> Value:
    """Products of floats, each in one of two windows of the sum; modulo 2**width.

    The lower bits of the exponent shift a mantissa inside its window, where it is inverted if it
    is negative; the highest bit puts the window in the lower or the upper place. An inverted
    window of w bits at place p counts 2**p too little and 2**(p + w) too much, which the number
    of negative products in that place corrects, once for all lanes. So a sign changes the bits of
    a window; in a row as wide as the sum it would change all bits above and below, too.
    """
    first = products[0]
    fine = len(first.exponent) - 1
    step = 1 << fine
    # Exponents begin at `offset`: the lowest bits of the lower window are always zero. The upper
    # one does not shift as far as it could.
    bits = len(first.mantissa) + step - 1
    low_bits = bits - first.offset
    high_bits = len(first.mantissa) + first.exponent_max - step
    high_place = step - first.offset
    rows: list[Value] = []
    negatives: list[list[Value]] = [[], []]
    for lane, product in enumerate(products):
        window = Signal(bits, name=f"window_{lane}")
        inverted = Signal(bits, name=f"inverted_{lane}")
        upper = Signal(name=f"upper_{lane}")
        low = Signal(low_bits, name=f"low_{lane}")
        high = Signal(high_place + high_bits, name=f"high_{lane}")
        row = Signal(max(low_bits, len(high)), name=f"row_{lane}")
        m.d.comb += [
            window.eq(product.mantissa << product.exponent[:fine]),
            inverted.eq(window ^ product.negative.replicate(bits)),
            upper.eq(product.exponent[fine]),
            low.eq(inverted[first.offset:] & ~upper.replicate(low_bits)),
            high.eq(Cat(Const(0, high_place), inverted[:high_bits] & upper.replicate(high_bits))),
            row.eq(low | high),
        ]
        rows.append(row)
        for place, here in enumerate((~upper, upper)):
            negative = Signal(name=f"negative_{lane}_{place}")
            m.d.comb += negative.eq(product.negative & here)
            negatives[place].append(negative)
    total: Value = sum(rows, Const(0, 0))
    for index, (place, above) in enumerate(((0, low_bits), (high_place, high_place + high_bits))):
        count = Signal(range(len(products) + 1), name=f"negatives_{index}")
        m.d.comb += count.eq(sum(negatives[index]))
        # Subtracted as its complement and one, so that all stays unsigned.
        excess = Signal(width, name=f"excess_{index}")
        m.d.comb += excess.eq(Cat(Const(0, above), ~count, Const(-1, width)))
        total = total + (count << place) + excess + (1 << above)
    return total
