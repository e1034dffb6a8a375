"""One packet for each command: exactly as many beats as the command takes."""

from collections.abc import Mapping

from amaranth.hdl import Const, Module, Mux, ShapeLike, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.wrappers.axi_stream import packet

__all__ = ["Countdown", "PacketGate"]


class Countdown(wiring.Component):
    """Counts to the product of ceil(size / step) over some sizes, without multiplying.

    Parameters
    ----------
    steps
        For each size that counts its step, the innermost loop last.
    width
        Bits of a size.

    Members
    -------
    start : ``In(1)``
        Begins again, with these `sizes`, each at least 1.
    sizes : ``In({name: width, ...})``
        They hold until the last `advance`.
    advance : ``In(1)``
    last : ``Out(1)``
        The next `advance` is the last one.
    """

    start: Signal
    sizes: data.View
    advance: Signal
    last: Signal

    def __init__(self, steps: Mapping[str, int], width: int) -> None:
        self._steps = steps
        self._width = width
        super().__init__({"start": In(1), "advance": In(1), "last": Out(1),
                          "sizes": In(data.StructLayout(dict.fromkeys(steps, width)))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        ends: Value = Const(1)
        for name, step in reversed(list(self._steps.items())):
            left = Signal(self._width, name=f"{name}_left", reset_less=True)
            end = Signal(name=f"{name}_ends")
            m.d.comb += end.eq(left <= step)
            with m.If(self.start):
                m.d.sync += left.eq(self.sizes[name])
            with m.Elif(self.advance & ends):
                m.d.sync += left.eq(Mux(end, self.sizes[name], left - step))
            ends = ends & end
        m.d.comb += self.last.eq(ends)
        return m


class PacketGate(wiring.Component):
    """Passes the beats of one packet for each command, and makes up for a packet of wrong length.

    A packet that ends early is filled up with beats of zero. Of one that does not end where it
    should, everything up to its end is taken and thrown away. No latency.

    Parameters
    ----------
    shape
        Payload of a beat.
    steps, width
        How many beats a command takes, as in `Countdown`.

    Members
    -------
    start, sizes : ``In``
        A command begins, not while `busy`; sizes hold until the last beat.
    stop : ``In(1)``
        The packet ends here, whatever was announced: missing beats are zero.
    busy : ``Out(1)``
        The packet, or what is too much of it, has not ended.
    passing : ``Out(1)``
        A beat of the packet may come next.
    early, late : ``Out(1)``
        In one cycle: the packet ended before its time; it did not end in time.
    i : ``In(stream.Signature(packet(shape)))``
    o : ``Out(stream.Signature(shape))``
    """

    start: Signal
    sizes: data.View
    stop: Signal
    busy: Signal
    passing: Signal
    early: Signal
    late: Signal
    i: stream.Interface
    o: stream.Interface

    def __init__(self, shape: ShapeLike, steps: Mapping[str, int], width: int) -> None:
        self.counter = Countdown(steps, width)
        super().__init__({
            "start": In(1), "sizes": self.counter.signature.members["sizes"],
            "stop": In(1), "busy": Out(1), "passing": Out(1), "early": Out(1), "late": Out(1),
            "i": In(stream.Signature(packet(shape))), "o": Out(stream.Signature(shape)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.counter = counter = self.counter
        move = Signal()
        m.d.comb += [
            counter.start.eq(self.start),
            counter.sizes.eq(self.sizes),
            move.eq(self.o.valid & self.o.ready),
            counter.advance.eq(move),
            self.busy.eq(1),
        ]
        with m.FSM(name="state"):
            with m.State("idle"):
                m.d.comb += self.busy.eq(0)
                with m.If(self.start):
                    m.next = "passing"
            with m.State("passing"):
                m.d.comb += [
                    self.passing.eq(1),
                    self.o.valid.eq(self.i.valid & ~self.stop),
                    Value.cast(self.o.payload).eq(self.i.payload.beat),
                    self.i.ready.eq(self.o.ready & ~self.stop),
                    self.early.eq(move & self.i.payload.last & ~counter.last),
                    self.late.eq(move & ~self.i.payload.last & counter.last),
                ]
                with m.If(self.stop | self.early):
                    m.next = "filling"
                with m.Elif(self.late):
                    m.next = "draining"
                with m.Elif(move & counter.last):
                    m.next = "idle"
            with m.State("filling"):
                m.d.comb += self.o.valid.eq(1)
                with m.If(move & counter.last):
                    m.next = "idle"
            with m.State("draining"):
                m.d.comb += self.i.ready.eq(1)
                with m.If(self.stop | (self.i.valid & self.i.payload.last)):
                    m.next = "idle"
        return m
