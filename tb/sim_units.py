"""Small components, good and bad, that the tests of the simulator drive."""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Module, Signal, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

PIXEL = data.StructLayout({"code": signed(12), "lanes": data.ArrayLayout(signed(20), 3), "last": 1})


class Queue(wiring.Component):
    """A FIFO of `PIXEL`, four deep."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self) -> None:
        super().__init__({"i": In(stream.Signature(PIXEL)), "o": Out(stream.Signature(PIXEL))})

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.fifo = fifo = SyncFIFOBuffered(width=PIXEL.size, depth=4)
        m.d.comb += [
            fifo.w_data.eq(self.i.payload), fifo.w_en.eq(self.i.valid),
            self.i.ready.eq(fifo.w_rdy),
            self.o.payload.eq(fifo.r_data), self.o.valid.eq(fifo.r_rdy),
            fifo.r_en.eq(self.o.ready),
        ]
        return m


class Absolute(wiring.Component):
    """The magnitude of a number, without a clock."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, width: int) -> None:
        super().__init__({
            "i": In(stream.Signature(signed(width), always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(unsigned(width), always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.d.comb += self.o.payload.eq(abs(self.i.payload))
        return m


class Accumulator(wiring.Component):
    """Adds `i`, which never waits; emits the sum of every four beats and starts again."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self) -> None:
        super().__init__({"i": In(stream.Signature(signed(8), always_ready=True)),
                          "o": Out(stream.Signature(signed(16)))})

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        total = Signal(signed(16))
        phase = Signal(2)
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(self.i.valid):
            m.d.sync += [total.eq(total + self.i.payload), phase.eq(phase + 1)]
            with m.If(phase == 3):
                m.d.sync += [total.eq(0), self.o.payload.eq(total + self.i.payload),
                             self.o.valid.eq(1)]
        return m


class Traced(wiring.Component):
    """Passes `i` on; `o_trace` shows every second beat, two cycles after it moved."""

    i: stream.Interface
    o: stream.Interface
    o_trace: stream.Interface

    def __init__(self) -> None:
        super().__init__({"i": In(stream.Signature(unsigned(8))),
                          "o": Out(stream.Signature(unsigned(8))),
                          "o_trace": Out(stream.Signature(unsigned(8), always_ready=True))})

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        odd = Signal()
        first, second = Signal(9), Signal(9)
        moves = Signal()
        m.d.comb += [
            self.o.payload.eq(self.i.payload), self.o.valid.eq(self.i.valid),
            self.i.ready.eq(self.o.ready), moves.eq(self.i.valid & self.o.ready),
            self.o_trace.payload.eq(second), self.o_trace.valid.eq(second[8]),
        ]
        m.d.sync += [
            odd.eq(odd ^ moves), first.eq(self.i.payload | ((moves & odd) << 8)),
            second.eq(first),
        ]
        return m


class Stage(wiring.Component):
    """A register stage that breaks the rules of streams in the way that `fault` names."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, fault: str = "") -> None:
        self.fault = fault
        super().__init__({"i": In(stream.Signature(8)), "o": Out(stream.Signature(8))})

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        held = Signal()
        count = Signal(8)
        m.d.sync += count.eq(count + 1)
        m.d.comb += [self.o.valid.eq(held), self.i.ready.eq(self.o.ready | ~held)]
        with m.If(self.i.ready):
            m.d.sync += [held.eq(self.i.valid), self.o.payload.eq(self.i.payload)]
        if self.fault == "drops valid":
            m.d.comb += self.o.valid.eq(held & (count[:2] != 0))
        elif self.fault == "changes payload":
            with m.If(held & ~self.o.ready):
                m.d.sync += self.o.payload.eq(self.o.payload + 1)
        elif self.fault == "waits for ready":
            m.d.comb += self.o.valid.eq(held & self.o.ready)
        elif self.fault == "repeats":
            with m.If(self.o.ready & held & (self.o.payload == 127)):
                m.d.comb += self.i.ready.eq(0)
                m.d.sync += [held.eq(1), self.o.payload.eq(128)]
        elif self.fault == "swallows":
            with m.If(self.i.ready & (self.i.payload == 127)):
                m.d.sync += held.eq(0)
        elif self.fault == "no reset":
            forgotten = Signal(8, reset_less=True)
            with m.If(self.i.ready & self.i.valid):
                m.d.sync += [forgotten.eq(forgotten + 1),
                             self.o.payload.eq(self.i.payload + forgotten)]
        return m


@dataclass(frozen=True)
class Unit:
    """A configuration as the registry has them, of one of these components."""

    name: str
    generator: type[wiring.Component]
    params: tuple[Any, ...] = ()
    bench: str = "tb_sim_units"

    def build(self) -> wiring.Component:
        return self.generator(*self.params)
