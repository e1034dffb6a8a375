"""What a tile is made of: a front that makes an operand of activations, and columns that use it."""

from abc import abstractmethod
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.lut.params import TileParams

__all__ = ["Column", "Front", "VectorSum"]


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
    def operand_layout(cls, params: TileParams) -> data.ArrayLayout:
        """What columns take for each vector, as they like it: it means nothing elsewhere."""

    @abstractmethod
    def elaborate(self, platform: object) -> Module: ...


class VectorSum(wiring.Component):
    """The sum of one vector in a column.

    A module of its own, or synthesis would make what the column decides once anew in each gate
    that needs it.

    Members
    -------
    operand : ``In(front.operand_layout(params).elem_shape)``
        Of this vector.
    picked : ``In(column.picks)``
        What of the operand is added.
    keep : ``In(1)``
        It is added to what was there, not to zero.
    places : ``In(planes)``
        One of them is 1: that of the plane.
    sum : ``Out(signed(group_width))``
    """

    operand: data.View
    picked: Signal
    keep: Signal
    places: Signal
    sum: Signal

    def __init__(self, params: TileParams, signature: wiring.Signature) -> None:
        self.params = params
        super().__init__(signature)

    @abstractmethod
    def terms(self, m: Module) -> list[Value]:
        """Signed numbers that are added."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(signed(self.params.group_width - 1), reset_less=True)
        begun = Signal(held.shape())
        m.d.comb += [
            begun.eq(held & self.keep.replicate(len(held))),
            self.sum.eq(held),
        ]
        m.d.sync += held.eq(begun + self.added(m))
        return m

    def added(self, m: Module) -> Value:
        """The terms at the place of their plane; where there is but one, all is one sum."""
        terms = self.terms(m)
        if len(self.places) == 1:
            return sum(terms, Const(0, 1))
        total = Signal(Shape(self.params.act_bits + (self.params.lanes - 1).bit_length(),
                             signed=True))
        m.d.comb += total.eq(sum(terms, Const(0, 1)))
        return self.placed(m, total)

    def placed(self, m: Module, total: Value) -> Value:
        """`total` at the place of its plane."""
        placed = Signal(signed(len(total) + len(self.places) - 1))
        choices: Value = Const(0, len(placed))
        for plane, here in enumerate(self.places):
            above = total[-1].replicate(len(placed) - len(total) - plane)
            choices = choices | (Cat(Const(0, plane), total, above)
                                 & here.replicate(len(placed)))
        m.d.comb += placed.eq(choices)
        return placed


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
        Sums with what was added until `latency` cycles ago: of x * q, with q the weight as far as
        its bits were added.
    """

    operand: data.View
    weights: data.View
    plane: Signal
    adds: Signal
    fresh: Signal
    sums: data.View

    front: ClassVar[type[Front]]
    """What makes its operand."""
    vector_sum: ClassVar[type[VectorSum]]
    """What adds it up."""
    latency: ClassVar[int] = 1
    """Cycles from a beat to sums that include it, at least 1."""
    serial: ClassVar[bool]
    """Whether weights come bit by bit."""

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
    def picked(self, m: Module) -> Value:
        """What all vectors add of their operands: of none anything without `adds`."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        given = self.picked(m)
        picked = Signal(len(given))
        keep = Signal()
        places = Signal(p.weight_bits if self.serial else 1)
        m.d.comb += [
            picked.eq(given),
            keep.eq(~(self.adds & self.fresh)),
            places.eq(Cat(self.plane == plane for plane in range(len(places)))),
        ]
        signature = wiring.Signature({
            "operand": In(self.front.operand_layout(p).elem_shape),
            "picked": In(len(picked)), "keep": In(1), "places": In(len(places)),
            "sum": Out(signed(p.group_width)),
        })
        for vector in range(p.vectors):
            part: Any = Placed(f"{self._module(p)}_sum", signature,
                               lambda: self.vector_sum(p, signature))
            m.submodules[f"sum_{vector}"] = part
            m.d.comb += [
                Value.cast(part.operand).eq(Value.cast(self.operand[vector])),
                part.picked.eq(picked),
                part.keep.eq(keep),
                part.places.eq(places),
                self.sums[vector].eq(part.sum),
            ]
        return m
