"""AXI4-Stream: its signals, and adapters to the streams of a datapath."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Shape, ShapeLike, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright import beats
from tilewright.parts.lanes import below

__all__ = ["AxiStreamIn", "AxiStreamOut", "LanesIn", "LanesOut", "Skid", "axi_stream", "lanes_beat",
           "lanes_stream", "packet", "tdata_slots"]


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


def lanes_beat(shape: ShapeLike, lanes: int) -> data.StructLayout:
    """A beat of which the first `lanes` numbers count, with the bit that ends its packet."""
    return data.StructLayout({"data": data.ArrayLayout(shape, lanes),
                              "lanes": Const(lanes).shape(), "last": 1})


def lanes_stream(shape: ShapeLike, lanes: int) -> wiring.Signature:
    """AXI4-Stream for `lanes_beat`, as the transmitter drives it.

    tkeep tells the bytes that count: those of the first lanes, as many as there are.
    """
    members = dict(axi_stream(data.ArrayLayout(shape, lanes)).members)
    keep = Shape.cast(members["tdata"].shape).width // 8
    return wiring.Signature({**members, "tkeep": Out(keep)})


class LanesIn(wiring.Component):
    """From AXI4-Stream with tkeep to a stream of `lanes_beat`. Latency 1.

    Members
    -------
    bus : ``In(lanes_stream(shape, lanes))``
        Bits of tdata beyond a lane's own are ignored.
    o : ``Out(stream.Signature(lanes_beat(shape, lanes)))``
        The lanes before the first that is not kept whole.
    gap : ``Out(1)``
        Of the beat on `o`: more bytes were kept than those of its lanes.
    clear : ``In(1)``
        Throws away what it holds, and what arrives in the same cycle.
    """

    bus: Any
    o: stream.Interface
    gap: Signal
    clear: Signal

    def __init__(self, shape: ShapeLike, lanes: int) -> None:
        self._beat = lanes_beat(shape, lanes)
        super().__init__({"bus": In(lanes_stream(shape, lanes)),
                          "o": Out(stream.Signature(self._beat)), "gap": Out(1), "clear": In(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = data.StructLayout({"beat": self._beat, "gap": 1})
        m.submodules.skid = skid = Skid(held)
        slots = tdata_slots(self._beat.members["data"])
        lanes, keep = len(slots), self.bus.tkeep
        size = len(keep) // lanes
        whole = Signal(lanes)  # and all lanes before it
        ends = Signal(lanes)
        beat, numbers = skid.i.payload.beat, Value.cast(skid.i.payload.beat.data)
        for lane, (first, width, place, _) in enumerate(slots):
            kept = keep[lane * size:(lane + 1) * size].all()
            m.d.comb += [
                numbers[first:first + width].eq(self.bus.tdata[place:place + width]),
                whole[lane].eq(kept & whole[lane - 1] if lane else kept),
            ]
        m.d.comb += [
            ends.eq(whole & ~(whole >> 1)),
            *(bit.eq(Cat(end for lane, end in enumerate(ends, 1) if lane >> place & 1).any())
              for place, bit in enumerate(beat.lanes)),
            beat.last.eq(self.bus.tlast),
            skid.i.payload.gap.eq(
                (keep & ~Cat(bit.replicate(size) for bit in whole)).any()),
            skid.i.valid.eq(self.bus.tvalid),
            self.bus.tready.eq(skid.i.ready),
            skid.clear.eq(self.clear),
            self.o.payload.eq(skid.o.payload.beat),
            self.gap.eq(skid.o.payload.gap),
            self.o.valid.eq(skid.o.valid),
            skid.o.ready.eq(self.o.ready),
        ]
        return m


class LanesOut(wiring.Component):
    """From a stream of `lanes_beat` to AXI4-Stream with tkeep. Latency 1.

    Members
    -------
    i : ``In(stream.Signature(lanes_beat(shape, lanes)))``
    bus : ``Out(lanes_stream(shape, lanes))``
        Signed lanes are sign-extended to whole bytes, others filled with 0.
    """

    i: stream.Interface
    bus: Any

    def __init__(self, shape: ShapeLike, lanes: int) -> None:
        self._beat = lanes_beat(shape, lanes)
        super().__init__({"i": In(stream.Signature(self._beat)),
                          "bus": Out(lanes_stream(shape, lanes))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        keep = len(self.bus.tkeep)
        lanes = self._beat.members["data"]
        m.submodules.skid = skid = Skid(data.StructLayout({"keep": keep, "data": lanes, "last": 1}))
        slots = tdata_slots(lanes)
        size = keep // len(slots)
        numbers = Value.cast(skid.o.payload.data)
        for first, width, place, signed in slots:
            bits = numbers[first:first + width]
            m.d.comb += self.bus.tdata[place:place + 8 * size].eq(
                bits.as_signed() if signed else bits)
        m.d.comb += [
            skid.i.payload.data.eq(self.i.payload.data),
            skid.i.payload.keep.eq(below(self.i.payload.lanes * size, keep)),
            skid.i.payload.last.eq(self.i.payload.last),
            skid.i.valid.eq(self.i.valid),
            self.i.ready.eq(skid.i.ready),
            self.bus.tkeep.eq(skid.o.payload.keep),
            self.bus.tlast.eq(skid.o.payload.last),
            self.bus.tvalid.eq(skid.o.valid),
            skid.o.ready.eq(self.bus.tready),
        ]
        return m
