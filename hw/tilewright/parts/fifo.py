"""Queues on the one memory."""

from amaranth.hdl import Module, Mux, ShapeLike, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.memory import ram

__all__ = ["CreditFifo", "Fifo"]


class Fifo(wiring.Component):
    """First in, first out: `depth` words in a memory and one more at the output.

    One transfer in and one out in every cycle, `latency` cycles apart. `i` waits while the memory
    is full.

    Parameters
    ----------
    shape
        Payload.
    depth
        Words of the memory, at least 1.

    Members
    -------
    i : ``In(stream.Signature(shape))``
    o : ``Out(stream.Signature(shape))``
    """

    i: stream.Interface
    o: stream.Interface

    latency = 2
    """Cycles from a transfer on `i` to the same word on `o`."""

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        self.depth = depth
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        payload = Value.cast(self.i.payload)
        m.submodules.words = words = ram(self.depth, len(payload))

        stored = Signal(range(self.depth + 1))
        write = Signal()
        read = Signal()
        m.d.comb += [
            self.i.ready.eq(stored != self.depth),
            write.eq(self.i.valid & self.i.ready),
            read.eq((stored != 0) & (~self.o.valid | self.o.ready)),
            words.write_enable.eq(write),
            words.write_data.eq(payload),
            words.read_enable.eq(read),
            Value.cast(self.o.payload).eq(words.read_data),
        ]
        m.d.sync += stored.eq(stored + write - read)
        for move, address in ((write, words.write_address), (read, words.read_address)):
            place = Signal(range(self.depth), name=address.name.split("_")[0] + "_place")
            m.d.comb += address.eq(place)
            with m.If(move):
                m.d.sync += place.eq(Mux(place == self.depth - 1, 0, place + 1))
        with m.If(read):
            m.d.sync += self.o.valid.eq(1)
        with m.Elif(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        return m


class CreditFifo(wiring.Component):
    """The end of a pipeline that cannot stall: room is reserved where the pipeline begins.

    Who sends a beat into the pipeline first sees that `room` is not 0 and raises `reserve`
    for one cycle; the beat then always finds its place at `i`. A transfer at `o` frees one.

    Parameters
    ----------
    shape
        Payload.
    depth
        Beats on their way or waiting; for one a cycle without a gap at least the cycles from
        `reserve` to `i`, and 3.

    Members
    -------
    reserve : ``In(1)``
    room : ``Out(range(depth + 1))``
    i : ``In(stream.Signature(shape, always_ready=True))``
    o : ``Out(stream.Signature(shape))``
    """

    i: stream.Interface
    o: stream.Interface
    reserve: Signal
    room: Signal

    latency = Fifo.latency
    """Cycles from a transfer on `i` to the same beat on `o`."""

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        self.depth = depth
        self._shape = shape
        super().__init__({
            "reserve": In(1),
            "room": Out(range(depth + 1)),
            "i": In(stream.Signature(shape, always_ready=True)),
            "o": Out(stream.Signature(shape)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.fifo = fifo = Fifo(self._shape, self.depth)
        wiring.connect(m, wiring.flipped(self.o), fifo.o)
        free = Signal(range(self.depth + 1), init=self.depth)
        m.d.comb += [
            fifo.i.valid.eq(self.i.valid),
            fifo.i.payload.eq(self.i.payload),
            self.room.eq(free),
        ]
        m.d.sync += free.eq(free - self.reserve + (self.o.valid & self.o.ready))
        return m
