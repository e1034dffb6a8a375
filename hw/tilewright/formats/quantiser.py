"""The tensor quantiser: floats to AdaptivFloat codes, in two passes over the tensor."""

from collections.abc import Sequence
from dataclasses import replace

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.formats.adaptivfloat import from_float, place
from tilewright.formats.unpack import code
from tilewright.parts.delay import delay
from tilewright.parts.fifo import CreditFifo
from tilewright.parts.lanes import below
from tilewright.parts.shared import Placed
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.formats.quantiser import QuantiserParams

__all__ = ["Quantiser"]


def _beat(params: QuantiserParams) -> data.StructLayout:
    return data.StructLayout({"data": data.ArrayLayout(code(params.source), params.lanes),
                              "lanes": Const(params.lanes).shape(), "last": 1})


def _result(params: QuantiserParams) -> data.StructLayout:
    return data.StructLayout({"data": data.ArrayLayout(code(params.target), params.lanes),
                              "lanes": Const(params.lanes).shape(), "last": 1, "invalid": 1})


def _zero_field(params: QuantiserParams) -> range:
    """Exponent fields of the source that can have the exponent field 0 in the target."""
    source, reach = params.floats, params.codes.exponent_max
    lowest = max(BIAS_RANGE[0] + source.bias, 1 - source.mantissa - reach)
    return range(lowest, (1 << source.exponent) - 1 - reach)


_FOUND = data.StructLayout({"bias": signed(8), "zero": 1, "invalid": 1})


def _largest(m: Module, numbers: Sequence[Value]) -> Signal:
    """The largest of unsigned `numbers`, found from the highest bit down.

    Where one that is still in the running has the bit, those without it are out. Against a tree of
    comparators that saves a selection of the whole number at every node.
    """
    width = len(numbers[0])
    largest = Signal(width, name="largest")
    running: Value = Const(-1, len(numbers))
    for bit in reversed(range(width)):
        having = Signal(len(numbers), name=f"having_{bit}")
        m.d.comb += [
            having.eq(Cat(number[bit] for number in numbers) & running),
            largest[bit].eq(having.any()),
        ]
        if bit:
            left = Signal(len(numbers), name=f"running_{bit - 1}")
            m.d.comb += left.eq(running & (having | ~largest[bit].replicate(len(numbers))))
            running = left
    return largest


class _Scan(wiring.Component):
    """Finds the bias of a tensor, a beat a cycle; it never stalls.

    What it keeps is the largest exponent field; and, for the case that this stays 0, of the
    subnormal numbers all bits that a bias can tell apart, in one word, and whether there were more.

    Members
    -------
    i : payload ``{data: lanes * code(source), lanes, last: 1}``, always ready
    o : payload ``{bias: signed(8), zero: 1, invalid: 1}``, always ready
        In the cycle after the tensor's last beat.
    """

    i: stream.Interface
    o: stream.Interface

    latency = 1

    def __init__(self, params: QuantiserParams) -> None:
        self.params = params
        source, target = params.floats, params.codes
        # Subnormal numbers with exponents of which each has a legal bias of its own.
        steps = -source.bias - (BIAS_RANGE[0] + target.exponent_max)
        self._told = max(0, min(source.mantissa, steps))
        super().__init__({
            "i": In(stream.Signature(_beat(params), always_ready=True)),
            "o": Out(stream.Signature(_FOUND, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, source, beat = self.params, self.params.floats, self.i.payload
        rest = source.mantissa - self._told
        again = Signal()
        top = Signal(source.exponent, reset_less=True)
        ones = Signal(self._told + (rest > 0), reset_less=True)
        invalid = Signal(reset_less=True)
        done = Signal()

        used = Signal(p.lanes)
        m.d.comb += used.eq(below(beat.lanes, p.lanes))
        fields: list[Value] = [top & again.replicate(len(top))]
        words: list[Value] = [ones & again.replicate(len(ones))]
        specials: list[Value] = [invalid & again]
        for lane, bits in enumerate(beat.data):
            field, fraction = bits[source.mantissa:-1], bits[:source.mantissa]
            special = Signal(name=f"special_{lane}")
            counts = Signal(name=f"counts_{lane}")
            m.d.comb += [special.eq(field.all()), counts.eq(used[lane] & ~special)]
            word = Cat(fraction[:rest].any(), fraction[rest:]) if rest else fraction
            fields.append(field & counts.replicate(len(field)))
            words.append(word & counts.replicate(len(word)))
            specials.append(special & used[lane])
        largest = _largest(m, fields)
        with m.If(self.i.valid):
            m.d.sync += [
                again.eq(~beat.last),
                top.eq(largest),
                *(one.eq(Cat(word[bit] for word in words).any()) for bit, one in enumerate(ones)),
                invalid.eq(Cat(*specials).any()),
            ]
        m.d.sync += done.eq(self.i.valid & beat.last)
        found = self.o.payload
        m.d.comb += [
            self.o.valid.eq(done),
            found.bias.eq(self._bias(m, top, ones)),
            found.zero.eq(~Cat(top, ones).any()),
            found.invalid.eq(invalid),
        ]
        return m

    def _bias(self, m: Module, top: Signal, ones: Signal) -> Signal:
        """The bias of the largest field, or else of the collected fractions."""
        source, target = self.params.floats, self.params.codes
        low = BIAS_RANGE[0]
        least = source.bias + target.exponent_max + low  # field of the smallest legal bias
        bias = Signal(signed(8), name="bias")
        with m.If((top > max(least, 0)) if least > 0 else top.any()):
            m.d.comb += bias.eq(top - (source.bias + target.exponent_max))
        if least > 0:
            with m.Elif(top.any()):
                m.d.comb += bias.eq(low)
        told = ones[len(ones) - self._told:]
        for zeros in range(self._told):
            with m.Elif(told[-1 - zeros]):
                m.d.comb += bias.eq(-source.bias - zeros - target.exponent_max)
        with m.Elif(ones.any()):
            m.d.comb += bias.eq(low)
        with m.Else():
            m.d.comb += bias.eq(-target.exponent_max)
        return bias


class _Lane(wiring.Component):
    """One number to its code, two cycles long, of which the second is the increment of rounding.

    Members
    -------
    number : ``In(code(source))``
    used : ``In(1)``
        Otherwise the code is 0.
    zero_field
        Exponent field of the source that has the exponent field 0 in the target.
    invalid : ``Out(1)``
        NaN or infinity and used, in the same cycle.
    code : ``Out(code(target))``
        A cycle later.
    """

    number: Signal
    used: Signal
    zero_field: Signal
    invalid: Signal
    code: Signal

    latency = 1

    def __init__(self, params: QuantiserParams) -> None:
        self.params = params
        super().__init__(self._signature(params))

    @staticmethod
    def _signature(params: QuantiserParams) -> wiring.Signature:
        return wiring.Signature({
            "number": In(code(params.source)),
            "used": In(1),
            "zero_field": In(Shape.cast(_zero_field(params))),
            "invalid": Out(1),
            "code": Out(code(params.target)),
        })

    @classmethod
    def placed(cls, params: QuantiserParams) -> Placed:
        """One place in a beat."""
        return Placed(f"quantise_{params.source.name}_{params.target.name}",
                      cls._signature(params), lambda: cls(params))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        source, target = self.params.floats, self.params.codes
        number, field = from_float(m, target, source, self.number, "number")
        special = Signal()
        nan = Signal()
        counts = Signal()
        exponent = Signal((field - self.zero_field).shape())
        # The exponent of infinity is above all that a scan finds: it saturates.
        m.d.comb += [
            special.eq(self.number[source.mantissa:-1].all()),
            nan.eq(special & self.number[:source.mantissa].any()),
            self.invalid.eq(special & self.used),
            counts.eq(number.nonzero & self.used & ~nan),
            exponent.eq(field - self.zero_field),
        ]
        counted = replace(number, nonzero=counts)
        rounding = place(m, target, counted, exponent, Const(0, 1), "placed")
        m.d.comb += self.code.eq(rounding.registered(m, "placed").packed(m, "packed"))
        return m


class _Encode(wiring.Component):
    """Beats of a tensor to codes of a given bias, a beat a cycle; it never stalls.

    Members
    -------
    i : payload ``{data: lanes * code(source), lanes, last: 1}``, always ready
    bias : ``In(signed(8))``
        Of the beat on `i`.
    o : payload ``{data: lanes * code(target), lanes, last: 1, invalid: 1}``, always ready
        A cycle after its beat.
    """

    i: stream.Interface
    o: stream.Interface
    bias: Signal

    latency = _Lane.latency

    def __init__(self, params: QuantiserParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(_beat(params), always_ready=True)),
            "bias": In(signed(8)),
            "o": Out(stream.Signature(_result(params), always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, beat, result = self.params, self.i.payload, self.o.payload
        used = Signal(p.lanes)
        zero_field = Signal(_zero_field(p))
        specials = Signal(p.lanes)
        m.d.comb += [
            used.eq(below(beat.lanes, p.lanes)),
            zero_field.eq(self.bias + p.floats.bias),
        ]
        for lane in range(p.lanes):
            m.submodules[f"lane_{lane}"] = unit = _Lane.placed(p)
            m.d.comb += [
                unit.number.eq(beat.data[lane]),
                unit.used.eq(used[lane]),
                unit.zero_field.eq(zero_field),
                specials[lane].eq(unit.invalid),
                result.data[lane].eq(unit.code),
            ]
        m.d.comb += [
            self.o.valid.eq(delay(m, self.i.valid, 1, "valid", reset=True)),
            result.lanes.eq(delay(m, beat.lanes, 1, "lanes")),
            result.last.eq(delay(m, beat.last, 1, "last")),
            result.invalid.eq(delay(m, specials.any(), 1, "invalid")),
        ]
        return m


class Quantiser(wiring.Component):
    """A tensor twice, its codes once: the first pass finds the bias, the second encodes.

    One beat a cycle on each stream. The passes of successive tensors overlap: `i_scan` may be up
    to `ahead` tensors before `i_encode`, which waits for the bias of its tensor, and both wait
    while there is no room for what they lead to. `o_bias` has to be taken too. On `i_scan` another
    tensor may come, as a single beat with the largest magnitude that a calibration found; what is
    larger is saturated.

    Members
    -------
    i_scan, i_encode : payload ``{data: lanes * code(source), lanes, last: 1}``
        The first `lanes` numbers count; `last` ends the tensor.
    o_bias : payload ``{bias: signed(8), zero: 1, invalid: 1}``
        One beat a tensor. `zero`: no finite number but zero; `invalid`: NaN or infinity.
    o : payload ``{data: lanes * code(target), lanes, last: 1, invalid: 1}``
        A beat for each of `i_encode`; codes beyond `lanes` are 0. `invalid`: NaN or infinity in
        this beat.
    """

    i_scan: stream.Interface
    i_encode: stream.Interface
    o_bias: stream.Interface
    o: stream.Interface

    ahead = 8
    """Biases that can wait."""

    def __init__(self, params: QuantiserParams) -> None:
        self.params = params
        super().__init__({
            "i_scan": In(stream.Signature(_beat(params))),
            "i_encode": In(stream.Signature(_beat(params))),
            "o_bias": Out(stream.Signature(_FOUND)),
            "o": Out(stream.Signature(_result(params))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a beat on `i_encode` to its codes on `o`."""
        return _Encode.latency + CreditFifo.latency

    @property
    def scan_latency(self) -> int:
        """Cycles from the last beat on `i_scan` to `o_bias`, and to the first on `i_encode`."""
        return _Scan.latency + CreditFifo.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a tensor passes."""
        p = self.params
        return (
            Stage(name="scan", does=(f"largest of {p.lanes} {p.source.name} exponents",),
                  takes=("i_scan",), gives=("o_bias",), passes=f"up to {self.ahead} biases"),
            Stage(name="encode", does=(f"{p.lanes} x {p.source.name} to {p.target.name}",),
                  takes=("i_encode",), passes=f"{p.lanes} codes"),
            Stage(name="queue", does=("gives the encoder room",), gives=("o",)),
        )

    def cycles(self, sizes: Sequence[tuple[int, int]]) -> int:
        """Cycles from the first beat in to the last beat out.

        `sizes` are the beats of each tensor on `i_scan` and on `i_encode`.
        """
        ends: list[int] = []
        scanned = encoded = 0
        for tensor, (scan, encode) in enumerate(sizes):
            # The queue has room again in the cycle after the bias was used for the last time.
            free = ends[tensor - self.ahead] + 1 if tensor >= self.ahead else 0
            scanned = max(scanned, free) + scan
            encoded = max(encoded, scanned - 1 + self.scan_latency) + encode
            ends.append(encoded - 1)
        return encoded + self.latency

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.scan = scan = _Scan(p)
        m.submodules.encode = encode = _Encode(p)
        m.submodules.found = found = CreditFifo(_FOUND, self.ahead)
        m.submodules.biases = biases = CreditFifo(signed(8), self.ahead)
        m.submodules.queue = queue = CreditFifo(_result(p), self.latency + 1)
        wiring.connect(m, wiring.flipped(self.o_bias), found.o)
        wiring.connect(m, wiring.flipped(self.o), queue.o)

        scans = Signal()
        ends = Signal()
        m.d.comb += [
            self.i_scan.ready.eq((found.room != 0) & (biases.room != 0)),
            scans.eq(self.i_scan.valid & self.i_scan.ready),
            ends.eq(scans & self.i_scan.payload.last),
            scan.i.valid.eq(scans),
            scan.i.payload.eq(self.i_scan.payload),
            found.reserve.eq(ends),
            found.i.valid.eq(scan.o.valid),
            found.i.payload.eq(scan.o.payload),
            biases.reserve.eq(ends),
            biases.i.valid.eq(scan.o.valid),
            biases.i.payload.eq(scan.o.payload.bias),
        ]

        encodes = Signal()
        m.d.comb += [
            self.i_encode.ready.eq(biases.o.valid & (queue.room != 0)),
            encodes.eq(self.i_encode.valid & self.i_encode.ready),
            encode.i.valid.eq(encodes),
            encode.i.payload.eq(self.i_encode.payload),
            encode.bias.eq(biases.o.payload),
            biases.o.ready.eq(encodes & self.i_encode.payload.last),
            queue.reserve.eq(encodes),
            queue.i.valid.eq(encode.o.valid),
            queue.i.payload.eq(encode.o.payload),
        ]
        return m
