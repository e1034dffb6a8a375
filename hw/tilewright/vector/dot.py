"""Exact sums of products, all lanes in a cycle."""

from collections.abc import Sequence
from dataclasses import dataclass

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
        return total + self._count(m, [product.negative for product in products], "negatives")

    def _sum_of_windows(self, m: Module, products: Sequence[Scaled]) -> Value:
        """Products of floats, each in one of a few windows of the sum; modulo its range.

        The lower bits of the exponent shift a mantissa inside its window, where it is inverted if
        it is negative; the others put the window in its place. An inverted window of w bits at
        place p counts 2**p too little and 2**(p + w) too much, which the number of negative
        products in that place corrects, once for all lanes. So a sign changes the bits of a window;
        in a row as wide as the sum it would change all bits above and below, too.
        """
        first = products[0]
        windows = _windows(first)
        fine = max(2, len(first.exponent) - 2)
        width = len(first.mantissa) + (1 << fine) - 1
        # -c = ~c - (2**bits - 1) for every count. A constant is cut off Yosys' adder trees; here it
        # is added while the other lanes are shifted.
        ones = sum(((1 << self._count_bits) - 1) << window.above for window in windows)
        total: Value = Const(-ones, len(self.sum))
        for lane, exact in enumerate(products):
            product = self.held(m, exact, lane)
            shifted = Signal(width, name=f"shifted_{lane}")
            inverted = Signal(width, name=f"inverted_{lane}")
            m.d.comb += [
                shifted.eq(product.mantissa << product.exponent[:fine]),
                inverted.eq(shifted ^ product.negative.replicate(width)),
            ]
            row: Value = Const(0, 0)
            for window in windows:
                here = Signal(name=f"here_{lane}_{window.index}")
                placed = Signal(window.above, name=f"placed_{lane}_{window.index}")
                bits = inverted[window.skipped:][:window.above - window.place]
                m.d.comb += [
                    here.eq(product.exponent[fine:] == window.index),
                    placed.eq(Cat(Const(0, window.place), bits & here.replicate(len(bits)))),
                ]
                row = row | placed
            held = Signal(max(window.above for window in windows), name=f"row_{lane}")
            m.d.comb += held.eq(row)
            total = total + held
        terms: list[tuple[int, Value]] = []
        for window in windows:
            count = self._count(m, [product.negative & (product.exponent[fine:] == window.index)
                                    for product in products], f"negatives_{window.index}")
            terms += [(window.place, count), (window.above, ~count)]
        return total + self._packed(m, terms)

    def _packed(self, m: Module, terms: Sequence[tuple[int, Value]]) -> Value:
        """The sum of `terms`, each at its place, in as few words as their bits allow."""
        words: list[dict[int, Value]] = []
        for place, term in terms:
            bits = {place + bit: term[bit] for bit in range(min(len(term), len(self.sum) - place))}
            free = [word for word in words if not word.keys() & bits.keys()]
            if not free:
                free = [{}]
                words += free
            free[0].update(bits)
        total: Value = Const(0, 0)
        for index, word in enumerate(words):
            correction = Signal(len(self.sum), name=f"correction_{index}")
            m.d.comb += correction.eq(Cat(
                word.get(bit, Const(0, 1)) for bit in range(len(correction))))
            total = total + correction
        return total

    @property
    def _count_bits(self) -> int:
        # At least two: Verilator 5.048 may extend a single bit by its sign.
        return max(2, self.lanes.bit_length())

    def _count(self, m: Module, bits: Sequence[Value], name: str) -> Signal:
        """How many of `bits` are set.

        Counted before the register: signs and exponents are there long before the mantissas.
        """
        count = Signal(self._count_bits, name=name)
        m.d.comb += count.eq(sum(bits))
        return self.hold(m, f"held_{name}", count)


@dataclass(frozen=True)
class _Window:
    """Where products lie whose exponents have the same upper bits, `index`.

    The bits of a shifted mantissa from `skipped` on lie from `place` to below `above`.
    """

    index: int
    skipped: int
    place: int
    above: int


def _windows(product: Scaled) -> list[_Window]:
    """The windows that exponents from `offset` to `exponent_max` reach."""
    fine = max(2, len(product.exponent) - 2)
    found = []
    for index in range((product.exponent_max >> fine) + 1):
        lowest = index << fine
        longest = min((1 << fine) - 1, product.exponent_max - lowest)
        # Exponents begin at `offset`, so what is skipped of the first window is always zero.
        found.append(_Window(index, max(0, product.offset - lowest),
                             max(0, lowest - product.offset),
                             lowest + longest + len(product.mantissa) - product.offset))
    return found
