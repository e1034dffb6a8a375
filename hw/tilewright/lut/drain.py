"""From complete sums of all columns to a few columns a cycle."""

from amaranth.hdl import Cat, Module, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.lut.params import TileParams

__all__ = ["Drain"]


class _Link(wiring.Component):
    """A register of the chain. What comes along and what is captured never meet.

    Members
    -------
    sums, earlier : ``In(width)``
    capture : ``In(1)``
    later : ``Out(width)``
        One of both, a cycle later.
    """

    sums: Signal
    earlier: Signal
    capture: Signal
    later: Signal

    def __init__(self, width: int) -> None:
        super().__init__(self._signature(width))

    @staticmethod
    def _signature(width: int) -> wiring.Signature:
        return wiring.Signature({"sums": In(width), "earlier": In(width), "capture": In(1),
                                 "later": Out(width)})

    @classmethod
    def placed(cls, width: int) -> Placed:
        """One place of it."""
        return Placed(f"drain_{width}", cls._signature(width), lambda: cls(width))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(len(self.sums), reset_less=True)
        m.d.sync += held.eq(self.earlier | (self.sums & self.capture.replicate(len(held))))
        m.d.comb += self.later.eq(held)
        return m


class Drain(wiring.Component):
    """Takes the sums of all columns in one cycle, and gives those of `rescalers` a cycle.

    The first leave in the cycle of the capture itself, the others through a chain that always
    shifts, zeros from its end: so it needs no enable, and no choice between what comes along and
    what is captured. Captures are `columns` / `rescalers` cycles apart at least, and as many from
    the power-up, when the chain has emptied itself.

    Members
    -------
    sums : ``In(ArrayLayout(ArrayLayout(signed(group_width), vectors), columns))``
    capture : ``In(1)``
    o : ``Out(ArrayLayout(ArrayLayout(signed(group_width), vectors), rescalers))``
    """

    sums: data.View
    capture: Signal
    o: data.View

    def __init__(self, params: TileParams) -> None:
        self.params = p = params
        sums = data.ArrayLayout(signed(p.group_width), p.vectors)
        super().__init__({
            "sums": In(data.ArrayLayout(sums, p.columns)),
            "capture": In(1),
            "o": Out(data.ArrayLayout(sums, p.rescalers)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        columns = [Value.cast(self.sums[column]) for column in range(p.columns)]
        width = len(columns[0])
        coming: list[Value] = []
        for column in reversed(range(p.rescalers, p.columns)):
            link = _Link.placed(width)
            m.submodules[f"link_{column}"] = link
            m.d.comb += [link.sums.eq(columns[column]), link.capture.eq(self.capture)]
            if len(coming) >= p.rescalers:
                m.d.comb += link.earlier.eq(coming[-p.rescalers])
            coming.append(link.later)
        first = Signal(p.rescalers * width)
        m.d.comb += [
            first.eq(Cat(columns[:p.rescalers]) & self.capture.replicate(len(first))),
            Value.cast(self.o).eq(first | Cat(reversed(coming[-p.rescalers:]))),
        ]
        return m
