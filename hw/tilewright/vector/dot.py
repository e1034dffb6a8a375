"""Exact sums of products, all lanes in a cycle."""

from amaranth.hdl import Module, Shape, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code, multiply, unpack
from tilewright.parts.shared import Placed
from tilewright_golden.formats import Format, bits_of, product_range

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
        products = []
        for lane in range(self.lanes):
            exact = multiply(m, unpack(m, acts, self.acts[lane], f"act_{lane}"),
                             unpack(m, weights, self.weights[lane], f"weight_{lane}"),
                             f"product_{lane}")
            product = Signal(exact.shape(), name=f"product_{lane}", reset_less=True)
            domain = m.d.sync if self.registered else m.d.comb
            domain += product.eq(exact)
            products.append(product)
        m.d.comb += self.sum.eq(sum(products))
        return m
