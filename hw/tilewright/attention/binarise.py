"""Numbers to their signs, packed into rows of bits: queries and keys of Hamming attention."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright_golden.attention.binarise import BinariseParams
from tilewright_golden.formats import Int

__all__ = ["Binarise"]


class Binarise(wiring.Component):
    """Signs of `lanes` elements a cycle, collected into rows of `head` bits.

    A bit is 1 for zero, of either sign, and for what is above. A row ends in its
    ``ceil(head / lanes)``-th beat, whose lanes beyond the row do not count, and leaves in the same
    cycle: the bits of that beat are in no register. The next row may follow at once. While `o`
    stalls, so does `i` with the last beat of a row, in the same cycle. Source: Hamming Attention
    Distillation (HAD), whose queries and keys are signs.

    Members
    -------
    i : payload ``{data: lanes * code(source)}``
    o : payload ``{row: head * 1}``
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: BinariseParams) -> None:
        self.params = p = params
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "data": data.ArrayLayout(code(p.source), p.lanes)}))),
            "o": Out(stream.Signature(data.StructLayout({
                "row": data.ArrayLayout(unsigned(1), p.head)}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a row on `i` to the row on `o`."""
        return 0

    def cycles(self, sizes: list[int]) -> int:
        """Cycles from the first beat in to the last row out, for jobs of so many rows.

        A beat a cycle.
        """
        return sum(sizes) * self.params.beats

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        ends = Signal()
        place = Signal(range(p.beats))
        bits = Signal(p.lanes)
        m.d.comb += [
            ends.eq(place == p.beats - 1),
            self.i.ready.eq(~ends | self.o.ready),
            self.o.valid.eq(self.i.valid & ends),
            bits.eq(Cat(self._bit(element) for element in self.i.payload.data)),
        ]
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += place.eq(Mux(ends, 0, place + 1))
        parts: list[Value] = []
        for beat in range(p.beats - 1):
            # A register for each beat, written once a row: shifted bits would change more often.
            part = Signal(p.lanes, name=f"part_{beat}", reset_less=True)
            with m.If(self.i.valid & (place == beat)):
                m.d.sync += part.eq(bits)
            parts.append(part)
        m.d.comb += Value.cast(self.o.payload.row).eq(Cat(*parts, bits))
        return m

    def _bit(self, element: Value) -> Value:
        """Whether a code stands for zero or more."""
        if isinstance(self.params.source, Int):
            return ~element[-1]
        return ~(element[-1] & element[:-1].any())
