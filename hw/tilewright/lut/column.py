"""What a tile is made of: a front that makes an operand of activations, and columns that use it."""

from abc import abstractmethod
from typing import ClassVar

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.lut.params import TileParams

__all__ = ["Column", "Front"]


class Front(wiring.Component):
    """Makes what all columns share of a step's activations: one step a cycle at most, no stall.

    Parameters
    ----------
    params
        Shape of the tile.

    Members
    -------
    acts : ``In(ArrayLayout(ArrayLayout(signed(act_bits), lanes), vectors))``
    enter : ``In(1)``
        These are the next step's.
    operand : ``Out(operand_layout(params))``
        Of the step that entered last, from `latency` cycles after it did until `latency` cycles
        after the next one does.
    """

    acts: data.View
    enter: Signal
    operand: data.View

    latency: ClassVar[int]
    """Cycles, at least 1."""

    def __init__(self, params: TileParams) -> None:
        self.params = params
        acts = data.ArrayLayout(signed(params.act_bits), params.lanes)
        super().__init__({
            "acts": In(data.ArrayLayout(acts, params.vectors)),
            "enter": In(1),
            "operand": Out(self.operand_layout(params)),
        })

    @classmethod
    @abstractmethod
    def operand_layout(cls, params: TileParams) -> data.Layout:
        """What columns take: as they like it, not numbers that mean anything elsewhere."""

    @abstractmethod
    def elaborate(self, platform: object) -> Module: ...


class Column(wiring.Component):
    """One sum of products for each vector: a beat in every cycle, no stall.

    Parameters
    ----------
    params
        Shape of the tile.

    Members
    -------
    operand : ``In(front.operand_layout(params))``
    weights : ``In(ArrayLayout(1, lanes))`` or ``In(ArrayLayout(weight_bits, lanes))``
        A bit of each weight if the column is `serial`, else all of it.
    plane : ``In(3)``
        Which bit, the lowest being 0.
    adds : ``In(1)``
        This cycle's operand and weights count; `sums` stay without it.
    fresh : ``In(1)``
        They are the first of a sum. It means nothing without `adds`.
    sums : ``Out(ArrayLayout(signed(group_width), vectors))``
        Sums with what was added until `latency` cycles ago. With q the weight as far as its bits
        were added, b of them: of x * (2 * q - (2**b - 1)) if `doubled`, else of x * q.
    """

    operand: data.View
    weights: data.View
    plane: Signal
    adds: Signal
    fresh: Signal
    sums: data.View

    front: ClassVar[type[Front]]
    """What makes its operand."""
    latency: ClassVar[int]
    """Cycles from a beat to sums that include it, at least 1."""
    serial: ClassVar[bool]
    """Whether weights come bit by bit."""
    doubled: ClassVar[bool]
    """Whether a bit of a weight counts as +1 or -1."""

    def __init__(self, params: TileParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @classmethod
    def _signature(cls, params: TileParams) -> wiring.Signature:
        bits = 1 if cls.serial else params.weight_bits
        return wiring.Signature({
            "operand": In(cls.front.operand_layout(params)),
            "weights": In(data.ArrayLayout(bits, params.lanes)),
            "plane": In(3),
            "adds": In(1),
            "fresh": In(1),
            "sums": Out(data.ArrayLayout(signed(params.group_width), params.vectors)),
        })

    @classmethod
    def placed(cls, params: TileParams) -> Placed:
        """One place of it in a tile."""
        return Placed(cls._module(params), cls._signature(params), lambda: cls(params))

    @classmethod
    @abstractmethod
    def _module(cls, params: TileParams) -> str:
        """The name of its Verilog module, one for each shape."""

    @abstractmethod
    def elaborate(self, platform: object) -> Module: ...
