"""Running maximum, and running sum of exponentials below it, of the scores of a query.

For one-pass attention (FuseMax, N. Nayak et al., MICRO 2024): after every score it is known by
what to scale all that was summed before.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.elastic import along, elastic
from tilewright.parts.exponential import EXPONENTIALS, exponent_width
from tilewright_golden.attention.trackers import LogSumExpParams

__all__ = ["LogSumExp", "Maximum"]

_FRACTION = 8


class Maximum(wiring.Component):
    """The largest number of a query so far. One number a cycle; nothing moves while `o` stalls.

    The result's register is the only one: it is compared with what comes.

    Parameters
    ----------
    width
        Bits of a signed number.

    Members
    -------
    i : payload ``{number: signed(width), last: 1}``
    o : payload ``{maximum: signed(width), last: 1}``
    """

    i: stream.Interface
    o: stream.Interface

    latency = 1
    """Cycles from a number to the maximum with it."""

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({"number": signed(width), "last": 1}))),
            "o": Out(stream.Signature(data.StructLayout({"maximum": signed(width), "last": 1}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        moves, = elastic(m, self.i, self.o, 1, Const(1, 1))
        number = self.i.payload.number
        maximum = Signal(signed(self.width), reset_less=True)
        # Behind the last number of a query the next begins.
        last = Signal(init=1)
        with m.If(moves):
            m.d.sync += last.eq(self.i.payload.last)
            with m.If(last | (number > maximum)):
                m.d.sync += maximum.eq(number)
        m.d.comb += [self.o.payload.maximum.eq(maximum), self.o.payload.last.eq(last)]
        return m


class LogSumExp(wiring.Component):
    """The sum of 2**(logit / 256) of a query so far, and the weight of its latest logit.

    The maximum is kept in whole octaves, rounded up (Softermax, J. R. Stevens et al., DAC 2021):
    where it grows, the sum so far is shifted right and rounded down; else the new weight is
    shifted by as much as its logit is below. One distance serves both. One logit a cycle; while `o`
    is stalled, beats behind it close up and wait.

    Parameters
    ----------
    params
        Widths, and which exponential.

    Members
    -------
    i : payload ``{logit: signed(logit), last: 1}``
    o : payload ``{weight: weight, octaves: octave range, maximum: octave range, total: total_max, \
last: 1}``
        The weight of the logit; how much the maximum has just grown, by which whatever was
        weighted before is to be divided; the maximum and the sum of weights so far.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: LogSumExpParams) -> None:
        self.params = p = params
        low, high = p.octave_range
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({"logit": signed(p.logit), "last": 1}))),
            "o": Out(stream.Signature(data.StructLayout({
                "weight": p.weight, "octaves": range(high - low + 1),
                "maximum": range(low, high + 1), "total": range(p.total_max + 1), "last": 1}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a logit to the sum with it."""
        return 2 + EXPONENTIALS[self.params.exponential].stages(self.params.weight)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        low, high = p.octave_range
        first, *between, final = elastic(m, self.i, self.o, self.latency, Const(1, 1))

        logit = self.i.payload.logit
        whole = Signal(range(low, high + 1))
        maximum = Signal(range(low, high + 1), reset_less=True)
        # Behind the last logit of a query the next begins.
        begins = Signal(init=1)
        difference = Signal(signed(len(whole) + 1))
        grows = Signal()
        distance = Signal(range(high - low + 1))
        m.d.comb += [
            whole.eq((logit >> _FRACTION) + logit[:_FRACTION].any()),
            difference.eq(whole - maximum),
            grows.eq(~begins & ~difference[-1]),
            distance.eq(Mux(difference[-1], -difference, difference)),
        ]
        apart = Signal.like(distance, reset_less=True)
        grown = Signal(reset_less=True)
        fraction = Signal(_FRACTION, reset_less=True)
        with m.If(first):
            m.d.sync += [
                begins.eq(self.i.payload.last),
                grown.eq(grows),
                apart.eq(Mux(begins, 0, distance)),
                fraction.eq(-logit[:_FRACTION]),
            ]
            with m.If(begins | grows):
                m.d.sync += maximum.eq(whole)

        octaves = Signal(exponent_width(p.weight) - _FRACTION)
        below = Signal.like(apart)
        far = below[len(octaves):].any()
        m.submodules.power = power = EXPONENTIALS[p.exponential].placed(p.weight)
        m.d.comb += [
            below.eq(Mux(grown, 0, apart)),
            octaves.eq(below[:len(octaves)] | far.replicate(len(octaves))),
            power.exponent.eq(Cat(fraction, octaves)),
        ]
        for stage, takes in enumerate(between):
            m.d.comb += power.enable[stage].eq(takes)

        gain = Signal.like(apart)
        m.d.comb += gain.eq(Mux(grown, apart, 0))
        gained = along(m, gain, between, "gain")
        ends = along(m, begins, between, "last")
        total = Signal(range(p.total_max + 1), reset_less=True)
        last = Signal(init=1)
        sum_so_far = Signal.like(total)
        m.d.comb += sum_so_far.eq(Mux(last, 0, total >> gained))
        with m.If(final):
            m.d.sync += [last.eq(ends), total.eq(sum_so_far + power.weight)]
        result = self.o.payload
        m.d.comb += [
            result.weight.eq(along(m, power.weight, [final], "weight")),
            result.octaves.eq(along(m, gained, [final], "octaves")),
            result.maximum.eq(along(m, maximum, [*between, final], "maximum")),
            result.total.eq(total),
            result.last.eq(last),
        ]
        return m
