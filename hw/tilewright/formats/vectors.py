"""What decoders and encoders share: lanes between two streams of vectors, with one register."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Cat, Const, Module, Shape, ShapeLike, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.formats import AdaptivFloat, Format

__all__ = ["Members", "VectorUnit", "bias_of"]


def bias_of(form: Format) -> dict[str, ShapeLike]:
    """The field of a tensor's bias, where `form` has one."""
    return {"bias": signed(8)} if isinstance(form, AdaptivFloat) else {}


@dataclass(frozen=True, slots=True)
class Members:
    """Ports of a lane, by name: its own, those that all lanes share, and its results.

    Below each result stand `zeros` bits that are always zero, which need no register.
    """

    source: dict[str, ShapeLike]
    shared: dict[str, ShapeLike]
    target: dict[str, ShapeLike]
    zeros: int = 0

    @property
    def signature(self) -> wiring.Signature:
        """The lane as a component, combinational."""
        inward = {name: In(shape) for name, shape in {**self.source, **self.shared}.items()}
        return wiring.Signature(
            inward | {name: Out(shape) for name, shape in self.target.items()})


class VectorUnit(wiring.Component):
    """`lanes` elements a beat, a beat a cycle. While `o` stalls, so does `i`, in the same cycle.

    Parameters
    ----------
    lanes
        How many.
    module
        Name of a lane's Verilog module.
    members
        Ports of a lane.
    make
        Makes a lane.

    Members
    -------
    i : payload ``{source of each lane, shared, last: 1}``
    o : payload ``{target of each lane, last: 1}``
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, lanes: int, module: str, members: Members,
                 make: Callable[[], wiring.Component]) -> None:
        self._lanes, self._module, self._members, self._make = lanes, module, members, make

        def vector(fields: dict[str, ShapeLike]) -> dict[str, ShapeLike]:
            return {name: data.ArrayLayout(shape, lanes) for name, shape in fields.items()}

        results: dict[str, ShapeLike] = members.target
        if members.zeros:
            results = {name: Shape.cast(shape).width + members.zeros
                       for name, shape in results.items()}
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(
                {**vector(members.source), **members.shared, "last": 1}))),
            "o": Out(stream.Signature(data.StructLayout({**vector(results), "last": 1}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a beat on `i` to that beat on `o`."""
        return 1

    def cycles(self, sizes: list[int]) -> int:
        """Cycles from the first beat in to the last beat out, for tensors of so many beats.

        A beat a cycle, and one cycle more for the last to pass.
        """
        return sum(sizes) + self.latency

    def elaborate(self, platform: object) -> Module:
        m = Module()
        moves = Signal()
        m.d.comb += [
            self.i.ready.eq(self.o.ready | ~self.o.valid),
            moves.eq(self.i.valid & self.i.ready),
        ]
        with m.If(self.i.ready):
            m.d.sync += self.o.valid.eq(self.i.valid)

        def register(name: str, value: Any) -> Signal:
            held = Signal(value.shape(), name=name, reset_less=True)
            with m.If(moves):
                m.d.sync += held.eq(value)
            return held

        m.d.comb += self.o.payload.last.eq(register("last", self.i.payload.last))
        for number in range(self._lanes):
            lane = Placed(self._module, self._members.signature, self._make, clocked=False)
            m.submodules[f"lane_{number}"] = lane
            for name in self._members.source:
                m.d.comb += getattr(lane, name).eq(self.i.payload[name][number])
            for name in self._members.shared:
                m.d.comb += getattr(lane, name).eq(self.i.payload[name])
            for name in self._members.target:
                held = register(f"{name}_{number}", getattr(lane, name))
                m.d.comb += self.o.payload[name][number].eq(
                    Cat(Const(0, self._members.zeros), held))
        return m
