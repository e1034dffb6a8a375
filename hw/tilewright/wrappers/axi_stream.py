"""AXI4-Stream: its signals, and adapters to the streams of a datapath."""

from typing import Any

from amaranth.hdl import Module, ShapeLike, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright import beats

__all__ = ["AxiStreamIn", "AxiStreamOut", "Skid", "axi_stream", "packet", "tdata_slots"]


def tdata_slots(shape: ShapeLike) -> list[tuple[int, int, int, bool]]:
    """Where the lanes of a payload lie in tdata: (bit of the payload, bits, bit of tdata, signed).

    Each lane has as many whole bytes as it needs; lanes and fields in the payload's order.
    """
    slots, place = [], 0
    for field in beats.fields(shape):
        for lane in range(field.count):
            slots.append((field.offset + lane * field.width, field.width, place, field.signed))
            place += -(-field.width // 8) * 8
    return slots


def axi_stream(shape: ShapeLike) -> wiring.Signature:
    """AXI4-Stream for a payload, as the transmitter drives it.

    There is no tkeep: every byte of every beat counts.
    """
    _, width, place, _ = tdata_slots(shape)[-1]
    return wiring.Signature({"tdata": Out(place + -(-width // 8) * 8), "tvalid": Out(1),
                             "tready": In(1), "tlast": Out(1)})


def packet(shape: ShapeLike) -> data.StructLayout:
    """A payload with the bit that ends its packet."""
    return data.StructLayout({"beat": shape, "last": 1})


class Skid(wiring.Component):
    """Two words of room, so that no path leads through from one side to the other.

    One transfer in and one out in every cycle. Latency 1.

    Members
    -------
    i : ``In(stream.Signature(shape))``
    o : ``Out(stream.Signature(shape))``
    clear : ``In(1)``
        Throws away what it holds, and what arrives in the same cycle.
    """

    i: stream.Interface
    o: stream.Interface
    clear: Signal

    def __init__(self, shape: ShapeLike) -> None:
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape)),
                          "clear": In(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        spare = Signal.like(Value.cast(self.i.payload), reset_less=True)
        shown = Signal.like(spare, reset_less=True)
        full = Signal()
        arrives = Signal()
        m.d.comb += [
            Value.cast(self.o.payload).eq(shown),
            self.i.ready.eq(~full),
            arrives.eq(self.i.valid & self.i.ready),
        ]
        with m.If(~self.o.valid | self.o.ready):
            m.d.sync += [self.o.valid.eq(full | arrives), full.eq(0)]
            with m.If(full):
                m.d.sync += shown.eq(spare)
            with m.Elif(arrives):
                m.d.sync += shown.eq(self.i.payload)
        with m.Elif(arrives):
            m.d.sync += [spare.eq(self.i.payload), full.eq(1)]
        with m.If(self.clear):
            m.d.sync += [self.o.valid.eq(0), full.eq(0)]
        return m


class AxiStreamIn(wiring.Component):
    """From AXI4-Stream to a stream of packets. Latency 1.

    Members
    -------
    bus : ``In(axi_stream(shape))``
        Bits of tdata beyond a lane's own are ignored.
    o : ``Out(stream.Signature(packet(shape)))``
    clear : ``In(1)``
        Throws away what it holds, and what arrives in the same cycle.
    """

    bus: Any
    o: stream.Interface
    clear: Signal

    def __init__(self, shape: ShapeLike) -> None:
        self._shape = shape
        super().__init__({"bus": In(axi_stream(shape)),
                          "o": Out(stream.Signature(packet(shape))), "clear": In(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.skid = skid = Skid(packet(self._shape))
        wiring.connect(m, wiring.flipped(self.o), skid.o)
        beat = Value.cast(skid.i.payload.beat)
        m.d.comb += [
            *(beat[first:first + width].eq(self.bus.tdata[place:place + width])
              for first, width, place, _ in tdata_slots(self._shape)),
            skid.i.payload.last.eq(self.bus.tlast),
            skid.i.valid.eq(self.bus.tvalid),
            self.bus.tready.eq(skid.i.ready),
            skid.clear.eq(self.clear),
        ]
        return m


class AxiStreamOut(wiring.Component):
    """From a stream of packets to AXI4-Stream. Latency 1.

    Members
    -------
    i : ``In(stream.Signature(packet(shape)))``
    bus : ``Out(axi_stream(shape))``
        Signed lanes are sign-extended to whole bytes, others filled with 0.
    """

    i: stream.Interface
    bus: Any

    def __init__(self, shape: ShapeLike) -> None:
        self._shape = shape
        super().__init__({"i": In(stream.Signature(packet(shape))),
                          "bus": Out(axi_stream(shape))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.skid = skid = Skid(packet(self._shape))
        wiring.connect(m, wiring.flipped(self.i), skid.i)
        beat = Value.cast(skid.o.payload.beat)
        for first, width, place, signed in tdata_slots(self._shape):
            lane = beat[first:first + width]
            end = place + -(-width // 8) * 8
            m.d.comb += self.bus.tdata[place:end].eq(lane.as_signed() if signed else lane)
        m.d.comb += [
            self.bus.tlast.eq(skid.o.payload.last),
            self.bus.tvalid.eq(skid.o.valid),
            skid.o.ready.eq(self.bus.tready),
        ]
        return m
