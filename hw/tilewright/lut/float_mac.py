"""The full-precision baseline of the tiles: multiply-accumulators for bf16.

`tilewright_golden.lut.float_mac` says what every variant computes, bit for bit.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.parts.delay import delay
from tilewright.parts.float_add import float_add
from tilewright.parts.leading import normalise
from tilewright.parts.shared import Placed
from tilewright_golden.formats import FP32
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.float_mac import STEPS, FloatMacParams

__all__ = ["DOTS", "AlignedDot", "Column", "Columns", "Dot", "FloatMacTile", "Fp32Dot",
           "RegisteredAlignedDot", "RegisteredFp32Dot", "Results", "operand_layout", "unpacked"]

_OWN = BF16.mantissa + 1
_PRODUCT = 2 * _OWN
_FIELDS = BF16.exponent + 1
_SIGNIFICAND = FP32.mantissa + 1

Size = tuple[int, int, int]


def operand_layout() -> data.StructLayout:
    """A bf16 number unpacked: of a subnormal all is 0 but the sign."""
    return data.StructLayout({"significand": _OWN, "field": BF16.exponent, "negative": 1})


def unpacked(m: Module, code: Value, name: str) -> Value:
    """The code of a bf16 number in `operand_layout`; its signals are called `name` and so on."""
    # Bits of one word that depend on others of it would look like a loop in Verilog.
    normal = Signal(name=f"{name}_normal")
    mantissa = Signal(BF16.mantissa, name=f"{name}_mantissa")
    field = code[BF16.mantissa:-1]
    m.d.comb += [
        normal.eq(field.any()),
        mantissa.eq(code[:BF16.mantissa] & normal.replicate(BF16.mantissa)),
    ]
    return Cat(mantissa, normal, field, code[-1])


class Dot(wiring.Component):
    """One sum: `lanes` products a cycle, no stall.

    Parameters
    ----------
    params : :class:`FloatMacParams`

    Members
    -------
    acts, weights : ``In(ArrayLayout(operand_layout(), lanes))``
    adds : ``In(1)``
        The operands that came `stages(params)` - 1 cycles ago count.
    fresh : ``In(1)``
        Those that came `stages(params)` cycles ago are the first of a sum.
    sum : ``Out(sum_width(params))``
        With what came `stages(params)` + 1 cycles ago.
    """

    acts: "data.View[data.ArrayLayout]"
    weights: "data.View[data.ArrayLayout]"
    adds: Signal
    fresh: Signal
    sum: Signal

    cuts: ClassVar[int] = 0
    """Registers in each place that may have one beside the sum of a step."""

    def __init__(self, params: FloatMacParams) -> None:
        self.params = params
        super().__init__(self.signature_of(params))

    @classmethod
    def signature_of(cls, params: FloatMacParams) -> wiring.Signature:
        """Its members."""
        operands = data.ArrayLayout(operand_layout(), params.lanes)
        return wiring.Signature({
            "acts": In(operands), "weights": In(operands), "adds": In(1), "fresh": In(1),
            "sum": Out(cls.sum_width(params)),
        })

    @classmethod
    def placed(cls, params: FloatMacParams) -> Placed:
        """One place of it in a column."""
        return Placed(f"{cls.__name__.lower()}_x{params.lanes}", cls.signature_of(params),
                      lambda: cls(params))

    @classmethod
    @abstractmethod
    def stages(cls, params: FloatMacParams) -> int:
        """Registers between operands and the sum so far."""

    @classmethod
    @abstractmethod
    def sum_width(cls, params: FloatMacParams) -> int:
        """Bits of a sum."""

    @classmethod
    @abstractmethod
    def code(cls, m: Module, params: FloatMacParams, held: Value, name: str) -> Value:
        """The code of fp32 of a sum."""


class Fp32Dot(Dot):
    """Each addition rounded: an adder of fp32 for every product, all of a step in one cycle."""

    @classmethod
    def stages(cls, params: FloatMacParams) -> int:
        return 1 + cls.cuts * max(0, (params.lanes - 1).bit_length() - 1)

    @classmethod
    def sum_width(cls, params: FloatMacParams) -> int:
        return FP32.width

    @classmethod
    def code(cls, m: Module, params: FloatMacParams, held: Value, name: str) -> Value:
        return held

    def elaborate(self, platform: object) -> Module:
        m = Module()
        values: list[Value] = [self._product(m, lane) for lane in range(self.params.lanes)]
        level = 0
        while len(values) > 1:
            if level:
                values = [delay(m, value, self.cuts, f"sum_{level}_{place}")
                          for place, value in enumerate(values)]
            pairs = [float_add(m, left, right, f"add_{level}_{place}") for place, (left, right)
                     in enumerate(zip(values[::2], values[1::2], strict=False))]
            values = pairs + values[2 * len(pairs):]
            level += 1
        step = Signal(FP32.width, reset_less=True)
        total = Signal(FP32.width, reset_less=True)
        begun = Signal(FP32.width)
        m.d.comb += [begun.eq(total & (~self.fresh).replicate(FP32.width)), self.sum.eq(total)]
        m.d.sync += [
            step.eq(values[0] & self.adds.replicate(FP32.width)),
            total.eq(float_add(m, begun, step, "total")),
        ]
        return m

    def _product(self, m: Module, lane: int) -> Signal:
        """The exact product as a code of fp32."""
        act, weight = self.acts[lane], self.weights[lane]
        exact = Signal(_PRODUCT, name=f"exact_{lane}")
        # Of a leading one in the second place, 1 too high: it is then below 1, or 255 at most.
        field = Signal(signed(_FIELDS + 2), name=f"field_{lane}")
        infinite = Signal(name=f"infinite_{lane}")
        finite = Signal(name=f"finite_{lane}")
        product = Signal(FP32.width, name=f"product_{lane}")
        upper = exact[-1]
        fraction = Mux(upper, exact[:-1], exact[:-2] << 1)
        m.d.comb += [
            exact.eq(act.significand * weight.significand),
            field.eq(act.field + weight.field + upper - FP32.bias),
            infinite.eq((field >= (1 << FP32.exponent) - 1) & exact[-2:].any()),
            finite.eq((field > 0) & exact[-2:].any() & ~infinite),
            product.eq(Cat(
                Const(0, FP32.mantissa - _PRODUCT + 1),
                fraction & finite.replicate(_PRODUCT - 1),
                (field[:FP32.exponent] & finite.replicate(FP32.exponent))
                | infinite.replicate(FP32.exponent),
                (act.negative ^ weight.negative) & (finite | infinite))),
        ]
        return product


class RegisteredFp32Dot(Fp32Dot):
    """Registers behind each level of the tree; otherwise as `Fp32Dot`.

    An addition would pass on, many times over, what ripples in those before it.
    """

    cuts = 1


class AlignedDot(Dot):
    """The products of a step aligned to the largest of their exponents, and added as integers.

    Magnitudes are shifted and then inverted where they are negative; what that lacks is counted
    for all together. The sum so far is an integer with an exponent, which is normalised when it
    leaves, so that the loop has one shift and one addition: `sum` is the integer (25 bits with its
    sign), then the exponent.
    """

    @classmethod
    def stages(cls, params: FloatMacParams) -> int:
        return 1 + cls.cuts

    @classmethod
    def sum_width(cls, params: FloatMacParams) -> int:
        # The exponent can grow by a bit for each doubling of the steps.
        return _SIGNIFICAND + 1 + _FIELDS + 1

    @classmethod
    def code(cls, m: Module, params: FloatMacParams, held: Value, name: str) -> Value:
        width = _SIGNIFICAND + 1
        negative = held[_SIGNIFICAND]
        scale = held[width:]
        magnitude = Signal(width, name=f"{name}_magnitude")
        m.d.comb += magnitude.eq((held[:width] ^ negative.replicate(width)) + negative)
        normal, zeros = normalise(m, magnitude, Const(0, 0), name)
        field = Signal(signed(len(scale) + 2), name=f"{name}_field")
        infinite = Signal(name=f"{name}_infinite")
        nonzero = Signal(name=f"{name}_nonzero")
        finite = Signal(name=f"{name}_finite")
        offset = FP32.bias - 252 - params.kept + _SIGNIFICAND
        m.d.comb += [
            field.eq(scale + offset - zeros),
            nonzero.eq(normal[-1] & (field > 0)),
            infinite.eq(nonzero & (field >= (1 << FP32.exponent) - 1)),
            finite.eq(nonzero & ~infinite),
        ]
        return Cat(normal[1:-1] & finite.replicate(FP32.mantissa),
                   (field[:FP32.exponent] & finite.replicate(FP32.exponent))
                   | infinite.replicate(FP32.exponent), negative & nonzero)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        exact, fields, negative = [], [], []
        for lane in range(p.lanes):
            act, weight = self.acts[lane], self.weights[lane]
            product = Signal(_PRODUCT, name=f"product_{lane}")
            field = Signal(_FIELDS, name=f"field_{lane}")
            sign = Signal(name=f"negative_{lane}")
            m.d.comb += [
                product.eq(act.significand * weight.significand),
                field.eq(act.field + weight.field),
                sign.eq(act.negative ^ weight.negative),
            ]
            exact.append(delay(m, product, self.cuts, f"held_product_{lane}"))
            fields.append(field)
            negative.append(delay(m, sign, self.cuts, f"held_negative_{lane}"))
        largest = self._largest(m, fields)
        inverted = []
        for lane in range(p.lanes):
            distance = self._distance(m, fields[lane], largest, lane)
            magnitude = self._shifted(m, exact[lane], delay(
                m, distance, self.cuts, f"held_distance_{lane}"), lane)
            turned = Signal(p.kept, name=f"inverted_{lane}")
            m.d.comb += turned.eq(magnitude ^ negative[lane].replicate(p.kept))
            inverted.append(turned)
        # An inverted magnitude is 1 too little, and 2**kept too much.
        count = Signal(range(p.lanes + 1))
        summed = Signal(_SIGNIFICAND + 1)
        m.d.comb += [
            count.eq(sum(negative)),
            summed.eq(sum(inverted) + count - (count << p.kept)),
        ]
        step = Signal(signed(_SIGNIFICAND + 1), reset_less=True)
        exponent = Signal(_FIELDS, reset_less=True)
        m.d.sync += [
            step.eq(summed & self.adds.replicate(len(summed))),
            exponent.eq(delay(m, largest, self.cuts, "held_largest")
                        & self.adds.replicate(_FIELDS)),
        ]
        self._accumulate(m, step, exponent)
        return m

    def _largest(self, m: Module, fields: Sequence[Value]) -> Value:
        """The largest of the exponents, from the highest bit on: who has a 0 there is out."""
        alive: list[Value] = [Const(1, 1)] * len(fields)
        bits: list[Value] = []
        for place in reversed(range(_FIELDS)):
            mine = []
            for lane, field in enumerate(fields):
                has = Signal(name=f"has_{place}_{lane}")
                m.d.comb += has.eq(alive[lane] & field[place])
                mine.append(has)
            found = Signal(name=f"found_{place}")
            m.d.comb += found.eq(Cat(mine).any())
            for lane in range(len(fields)):
                stays = Signal(name=f"stays_{place}_{lane}")
                m.d.comb += stays.eq(alive[lane] & (fields[lane][place] | ~found))
                alive[lane] = stays
            bits.insert(0, found)
        largest = Signal(_FIELDS)
        m.d.comb += largest.eq(Cat(bits))
        return largest

    def _distance(self, m: Module, field: Value, largest: Value, lane: int) -> Value:
        """How far a product is shifted, then whether anything is left of it."""
        stages = (self.params.kept - 1).bit_length()
        difference = Signal(_FIELDS, name=f"difference_{lane}")
        distance = Signal(stages + 1, name=f"distance_{lane}")
        m.d.comb += [
            difference.eq(largest - field),
            distance.eq(Cat(difference[:stages], ~difference[stages:].any())),
        ]
        return distance

    def _shifted(self, m: Module, product: Value, distance: Value, lane: int) -> Value:
        """`product` at the top of the bits that are kept, shifted to its place."""
        kept = self.params.kept
        stages = len(distance) - 1
        value = Signal(kept, name=f"placed_{lane}")
        m.d.comb += value.eq((product & distance[-1].replicate(_PRODUCT)) << kept - _PRODUCT)
        for stage in reversed(range(stages)):
            shifted = Signal(kept, name=f"shifted_{lane}_{stage}")
            m.d.comb += shifted.eq(Mux(distance[stage], value >> (1 << stage), value))
            value = shifted
        return value

    def _accumulate(self, m: Module, step: Signal, exponent: Signal) -> None:
        """Add the sum of a step to the sum so far. One of zeros with exponent 0 changes nothing."""
        width = len(step)
        total = Signal(signed(width), reset_less=True)
        scale = Signal(_FIELDS + 1, reset_less=True)
        begun = Signal(signed(width))
        begun_scale = Signal(_FIELDS + 1)
        # exponent - begun_scale - 1 modulo 2**bits, whose carry says that the exponent is larger;
        # the complement is begun_scale - exponent. The distance is then one less, as is the shift:
        # the larger number has a bit more below.
        difference = Signal(_FIELDS + 2)
        larger = Signal()
        distance = Signal(_FIELDS + 1)
        small = Signal(signed(width + 1))
        big = Signal(signed(width))
        stages = width.bit_length()
        m.d.comb += [
            begun.eq(total & (~self.fresh).replicate(width)),
            begun_scale.eq(scale & (~self.fresh).replicate(_FIELDS + 1)),
            difference.eq(exponent + Cat(~begun_scale)),
            larger.eq(difference[-1]),
            distance.eq(difference[:-1] ^ (~larger).replicate(_FIELDS + 1)),
            small.eq(Mux(larger, begun, Cat(Const(0, 1), step).as_signed())),
            big.eq(Mux(larger, step, begun)),
        ]
        far = distance[stages:].any()
        value: Value = small
        for stage in range(stages):
            shifted = Signal(signed(width + 1), name=f"aligned_{stage}")
            m.d.comb += shifted.eq(Mux(distance[stage] | far, value >> (1 << stage), value))
            value = shifted
        sums = Signal(signed(width + 1))
        long = Signal()
        m.d.comb += [
            sums.eq(big + (value >> 1)),
            long.eq(sums[-1] ^ sums[-2]),
            self.sum.eq(Cat(total, scale)),
        ]
        m.d.sync += [
            total.eq(Mux(long, sums >> 1, sums)),
            scale.eq(Mux(larger, exponent, begun_scale) + long),
        ]


class RegisteredAlignedDot(AlignedDot):
    """Registers behind products and distances; otherwise as `AlignedDot`.

    What ripples in the multipliers, and until the largest exponent is known, goes no further.
    """

    cuts = 1


class Column(wiring.Component):
    """The sums of one column of weights with each vector, and what leaves of those before.

    Members
    -------
    acts : ``In(ArrayLayout(ArrayLayout(operand_layout(), lanes), vectors))``
    weights : ``In(ArrayLayout(16, lanes))``
    adds, fresh : ``In(1)``
        As in `Dot`.
    load, shift : ``In(1)``
        `held` becomes the sums, or `before`.
    before, held : ``In`` and ``Out(ArrayLayout(sum_width, vectors))``
    """

    acts: "data.View[data.ArrayLayout]"
    weights: "data.View[data.ArrayLayout]"
    adds: Signal
    fresh: Signal
    load: Signal
    shift: Signal
    before: "data.View[data.ArrayLayout]"
    held: "data.View[data.ArrayLayout]"

    def __init__(self, params: FloatMacParams, dot: type[Dot]) -> None:
        self.params = params
        self.dot = dot
        super().__init__(self.signature_of(params, dot))

    @staticmethod
    def signature_of(params: FloatMacParams, dot: type[Dot]) -> wiring.Signature:
        """Its members."""
        acts = data.ArrayLayout(operand_layout(), params.lanes)
        sums = data.ArrayLayout(dot.sum_width(params), params.vectors)
        return wiring.Signature({
            "acts": In(data.ArrayLayout(acts, params.vectors)),
            "weights": In(data.ArrayLayout(BF16.width, params.lanes)),
            "adds": In(1), "fresh": In(1), "load": In(1), "shift": In(1),
            "before": In(sums), "held": Out(sums),
        })

    @classmethod
    def placed(cls, params: FloatMacParams, dot: type[Dot]) -> Placed:
        """One place of it in a tile."""
        return Placed(f"{dot.__name__.lower()}_column_x{params.lanes}_v{params.vectors}",
                      cls.signature_of(params, dot), lambda: cls(params, dot))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        weights = Cat(unpacked(m, self.weights[lane], f"weight_{lane}")
                      for lane in range(p.lanes))
        held = Signal(self.held.shape(), name="leaving", reset_less=True)
        m.d.comb += Value.cast(self.held).eq(Value.cast(held))
        with m.If(self.shift):
            m.d.sync += Value.cast(held).eq(Value.cast(self.before))
        for vector in range(p.vectors):
            m.submodules[f"dot_{vector}"] = dot = self.dot.placed(p)
            m.d.comb += [
                Value.cast(dot.acts).eq(Value.cast(self.acts[vector])),
                Value.cast(dot.weights).eq(weights),
                dot.adds.eq(self.adds),
                dot.fresh.eq(self.fresh),
            ]
            with m.If(self.load):
                m.d.sync += held[vector].eq(dot.sum)
        return m


class Columns(wiring.Component):
    """All columns, and the chain through which their sums leave.

    Members
    -------
    acts, adds, fresh, load, shift
        As in `Column`.
    weights : ``In(ArrayLayout(ArrayLayout(16, lanes), columns))``
    held : ``Out(ArrayLayout(ArrayLayout(sum_width, vectors), drained))``
        Of the first columns; `shift` puts those of the next in their place.
    """

    acts: "data.View[data.ArrayLayout]"
    weights: "data.View[data.ArrayLayout]"
    adds: Signal
    fresh: Signal
    load: Signal
    shift: Signal
    held: "data.View[data.ArrayLayout]"

    def __init__(self, params: FloatMacParams) -> None:
        self.params = p = params
        one = Column.signature_of(p, DOTS[p.sums, p.registered]).members
        super().__init__({
            **{name: one[name] for name in ("acts", "adds", "fresh", "load", "shift")},
            "weights": In(data.ArrayLayout(one["weights"].shape, p.columns)),
            "held": Out(data.ArrayLayout(one["held"].shape, p.drained)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        columns = [Column.placed(p, DOTS[p.sums, p.registered]) for _ in range(p.columns)]
        for number, column in enumerate(columns):
            m.submodules[f"column_{number}"] = column
            behind = number + p.drained
            m.d.comb += [
                Value.cast(column.acts).eq(Value.cast(self.acts)),
                Value.cast(column.weights).eq(Value.cast(self.weights[number])),
                column.adds.eq(self.adds),
                column.fresh.eq(self.fresh),
                column.load.eq(self.load),
                column.shift.eq(self.shift),
                Value.cast(column.before).eq(
                    Value.cast(columns[behind].held) if behind < p.columns else 0),
            ]
        m.d.comb += [Value.cast(self.held[number]).eq(Value.cast(columns[number].held))
                     for number in range(p.drained)]
        return m


class Results(wiring.Component):
    """Codes of the sums that leave, in the same cycle.

    Members
    -------
    held : ``In(ArrayLayout(ArrayLayout(sum_width, vectors), drained))``
    codes : ``Out(ArrayLayout(ArrayLayout(32, vectors), drained))``
    """

    held: "data.View[data.ArrayLayout]"
    codes: "data.View[data.ArrayLayout]"

    def __init__(self, params: FloatMacParams) -> None:
        self.params = p = params
        self.dot = DOTS[p.sums, p.registered]

        def sums(width: int) -> data.ArrayLayout:
            return data.ArrayLayout(data.ArrayLayout(width, p.vectors), p.drained)

        super().__init__({"held": In(sums(self.dot.sum_width(p))), "codes": Out(sums(FP32.width))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        for number in range(p.drained):
            for vector in range(p.vectors):
                m.d.comb += self.codes[number][vector].eq(self.dot.code(
                    m, p, self.held[number][vector], f"result_{number}_{vector}"))
        return m


class FloatMacTile(wiring.Component):
    """`vectors` x `columns` sums of products of bf16, `lanes` products of each in a cycle.

    A command computes one block. While its sums leave through a chain, `drained` columns a beat,
    the next block is computed; where that has fewer steps than the chain takes, its last beat
    waits. Anything may pause. Activations stand in a register; weights are used as they come.

    Members
    -------
    i : payload ``{steps: 16}``
        Steps of a block, at least 1; taken with the last of them.
    i_acts : payload ``{acts: ArrayLayout(ArrayLayout(16, lanes), vectors)}``
        Codes of bf16 numbers, one beat a step.
    i_weights : payload ``{weights: ArrayLayout(ArrayLayout(16, lanes), columns)}``
        One beat a step.
    o : payload ``{data: ArrayLayout(ArrayLayout(32, vectors), drained)}``
        Codes of fp32, ``columns / drained`` beats a block.
    """

    i: stream.Interface
    i_acts: stream.Interface
    i_weights: stream.Interface
    o: stream.Interface

    def __init__(self, params: FloatMacParams) -> None:
        self.params = p = params
        self.stages = DOTS[p.sums, p.registered].stages(p)
        self.columns = Columns(p)
        self.results = Results(p)
        self.beats = p.columns // p.drained

        def codes(count: int) -> data.ArrayLayout:
            return data.ArrayLayout(data.ArrayLayout(BF16.width, p.lanes), count)

        super().__init__({
            "i": In(stream.Signature(data.StructLayout({"steps": range(STEPS + 1)}))),
            "i_acts": In(stream.Signature(data.StructLayout({"acts": codes(p.vectors)}))),
            "i_weights": In(stream.Signature(data.StructLayout({"weights": codes(p.columns)}))),
            "o": Out(stream.Signature(data.StructLayout({"data": data.ArrayLayout(
                data.ArrayLayout(FP32.width, p.vectors), p.drained)}))),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last weights of a block to its first results."""
        return self.stages + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a product passes."""
        p = self.params
        return (
            Stage(name="columns", takes=("i", "i_acts", "i_weights"),
                  does=(f"{p.columns} x {p.vectors} x {p.lanes} products", f"sums: {p.sums}"),
                  passes=f"{p.drained} x {p.vectors} sums a cycle"),
            Stage(name="results", gives=("o",), does=("codes of fp32",)),
        )

    def cycles(self, sizes: Sequence[Size]) -> int:
        """Cycles from the first activations to the last results, for products of (m, k, n).

        ``ceil(m / vectors) * ceil(n / columns)`` blocks of ``ceil(k / lanes)`` steps, but each
        after the first takes at least ``columns / drained + latency - 1`` cycles.
        """
        p = self.params
        steps = [-(-k // p.lanes) for m, k, n in sizes
                 for _ in range(-(-m // p.vectors) * -(-n // p.columns))]
        shortest = self.beats + self.latency - 1
        return steps[0] + sum(max(shortest, step) for step in steps[1:]) + shortest + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, stages = self.params, self.stages
        acts = Signal(len(Value.cast(self.columns.acts)), reset_less=True)
        present = Signal()
        enters = Signal()
        beat = Signal()
        step = Signal(range(STEPS))
        first = Signal()
        last = Signal()
        busy = Signal()
        left = Signal(range(self.beats + 1))
        drains = Signal()
        drained = Signal()
        opened = Signal()
        ends = Signal()
        m.d.comb += [
            self.i_acts.ready.eq(~present | beat),
            enters.eq(self.i_acts.valid & self.i_acts.ready),
            first.eq(step == 0),
            last.eq(step == self.i.payload.steps - 1),
            # The sums of a block can always leave their registers when they are complete.
            opened.eq(present & self.i.valid & (~last | ~busy | drained)),
            self.i_weights.ready.eq(opened),
            beat.eq(opened & self.i_weights.valid),
            ends.eq(beat & last),
            self.i.ready.eq(opened & last & self.i_weights.valid),
            self.o.valid.eq(left != 0),
            drains.eq(self.o.valid & self.o.ready),
            drained.eq(drains & (left == 1)),
        ]
        m.d.sync += [
            present.eq(enters | (present & ~beat)),
            busy.eq(ends | (busy & ~drained)),
        ]
        with m.If(enters):
            m.d.sync += acts.eq(Cat(
                unpacked(m, self.i_acts.payload.acts[vector][lane], f"act_{vector}_{lane}")
                for vector in range(p.vectors) for lane in range(p.lanes)))
        with m.If(beat):
            m.d.sync += step.eq(Mux(last, 0, step + 1))
        load = delay(m, ends, stages + 1, "ends", reset=True)
        with m.If(load):
            m.d.sync += left.eq(self.beats)
        with m.Elif(drains):
            m.d.sync += left.eq(left - 1)

        adds = delay(m, beat, stages - 1, "adds", reset=True)
        fresh = delay(m, beat & first, stages, "fresh")
        m.submodules.columns = columns = self.columns
        m.submodules.results = results = self.results
        m.d.comb += [
            Value.cast(columns.acts).eq(acts),
            Value.cast(columns.weights).eq(Value.cast(self.i_weights.payload.weights)),
            columns.adds.eq(adds),
            columns.fresh.eq(fresh),
            columns.load.eq(load),
            columns.shift.eq(drains),
            Value.cast(results.held).eq(Value.cast(columns.held)),
            Value.cast(self.o.payload.data).eq(Value.cast(results.codes)),
        ]
        return m


DOTS: dict[tuple[str, bool], type[Dot]] = {
    ("fp32", False): Fp32Dot, ("fp32", True): RegisteredFp32Dot,
    ("aligned", False): AlignedDot, ("aligned", True): RegisteredAlignedDot}
"""What adds up, by the kind of sum and whether it is registered."""
