"""From the sums of beats to the sum of a dot product, one component for each overflow rule."""

from amaranth.hdl import Module, Mux, Shape, ShapeLike, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright.vector.dot import sum_shape
from tilewright_golden.vector import VectorParams

__all__ = ["Accumulate", "SaturatingAccumulate"]


class Accumulate(wiring.Component):
    """Adds one beat's sum after another, exactly.

    A cycle that `adds` nothing adds zero, which costs an AND a bit of the sum of a beat and spares
    an enable at each register. No register is reset: `fresh` starts from zero.

    Parameters
    ----------
    beat
        Shape of the sum of a beat.
    width
        Bits of the sum.

    Members
    -------
    beat : ``In(beat)``
    adds : ``In(1)``
        There is a beat.
    fresh : ``In(1)``
        What has been added up until now belongs to the last dot product.
    o : ``Out(StructLayout({"total": signed(width)}))``
        The sum, one cycle later.
    """

    beat: Signal
    adds: Signal
    fresh: Signal
    o: "data.View[data.StructLayout]"

    module = "accumulate"

    flags: tuple[str, ...] = ()
    """Bits that come with a sum."""

    def __init__(self, beat: Shape, width: int) -> None:
        self._beat = beat
        self.width = width
        super().__init__(self._signature(beat, width))

    @classmethod
    def _signature(cls, beat: Shape, width: int) -> wiring.Signature:
        return wiring.Signature({
            "beat": In(beat), "adds": In(1), "fresh": In(1), "o": Out(cls.layout(width))})

    @classmethod
    def layout(cls, width: int) -> data.StructLayout:
        """Payload of a sum."""
        fields: dict[str, ShapeLike] = {"total": signed(width)}
        return data.StructLayout(fields | dict.fromkeys(cls.flags, 1))

    @classmethod
    def placed(cls, params: VectorParams) -> Placed:
        """The accumulator of one dot product."""
        beat = sum_shape(params.lanes, params.acts, params.weights)
        sign = "i" if beat.signed else "u"
        return Placed(f"{cls.module}_{sign}{beat.width}_i{params.sum_width}",
                      cls._signature(beat, params.sum_width), lambda: cls(beat, params.sum_width))

    def _terms(self, m: Module) -> tuple[Value, Value]:
        """What there is, and what comes to it."""
        so_far = Signal(signed(self.width))
        coming = Signal(self._beat)
        m.d.comb += [
            so_far.eq(Mux(self.fresh, 0, self.o.total)),
            coming.eq(Mux(self.adds, self.beat, 0)),
        ]
        return so_far, coming

    def elaborate(self, platform: object) -> Module:
        m = Module()
        total = Signal(signed(self.width), reset_less=True)
        so_far, coming = self._terms(m)
        m.d.comb += self.o.total.eq(total)
        m.d.sync += total.eq(so_far + coming)
        return m


class SaturatingAccumulate(Accumulate):
    """Adds one beat's sum after another; what does not fit becomes the nearest number that does.

    Parameters
    ----------
    beat
        Shape of the sum of a beat.
    width
        Bits of the sum, at least those of a signed number that holds the sum of a beat.

    Members
    -------
    beat, adds, fresh
        As in `Accumulate`.
    o : ``Out(StructLayout({"total": signed(width), "overflow": 1}))``
        `overflow`: this sum has saturated, in whatever beat.
    """

    module = "accumulate_saturating"
    flags = ("overflow",)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        total = Signal(signed(self.width), reset_less=True)
        overflow = Signal(reset_less=True)
        so_far, coming = self._terms(m)
        exact = Signal(signed(self.width + 1))
        beyond = Signal()
        top = (1 << (self.width - 1)) - 1
        m.d.comb += [
            exact.eq(so_far + coming),
            beyond.eq(exact[-1] ^ exact[-2]),
            self.o.total.eq(total),
            self.o.overflow.eq(overflow),
        ]
        m.d.sync += [
            total.eq(Mux(beyond, Mux(exact[-1], -top - 1, top), exact)),
            overflow.eq((overflow & ~self.fresh) | beyond),
        ]
        return m
