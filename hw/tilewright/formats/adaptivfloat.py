"""To AdaptivFloat: the rounding core, fixed point and floats on top of it.

T. Tambe et al., "Algorithm-Hardware Co-Design of Adaptive Floating-Point Encodings for Resilient
Deep Learning Inference", DAC 2020. A conversion has two steps, between which a register may stand:
find the leading one and what follows it (`Significand`), then subtract the bias, round and pack
(`round_and_pack`; another register may stand within: `Rounding`).
"""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats.unpack import code
from tilewright.parts.delay import delay
from tilewright.parts.shared import Placed
from tilewright_golden.checks import int_in, kind_of
from tilewright_golden.formats import AdaptivFloat, Minifloat
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE

__all__ = ["FixedToAdaptivFloat", "Rounding", "Significand", "from_fixed", "from_float",
           "from_magnitude", "place", "round_and_pack"]


@dataclass(frozen=True, slots=True)
class Significand:
    """A number in the mantissa of an AdaptivFloat, with all that rounding asks of the rest.

    `mantissa` holds the m bits below the leading one, the rest cut off. `up`: the nearest mantissa
    is the next one. `reaches`: with the exponent one below the smallest, the number would be at
    least half the smallest magnitude. Where `nonzero` is low the others mean nothing.
    """

    negative: Value
    nonzero: Value
    mantissa: Value
    up: Value
    reaches: Value

    def registered(self, m: Module, name: str) -> "Significand":
        """The same one cycle later, in registers `name_negative` and so on."""
        return Significand(*(delay(m, getattr(self, part), 1, f"{name}_{part}")
                             for part in self.__slots__))


@dataclass(frozen=True, slots=True)
class Rounding:
    """A code before rounding: the result is `magnitude + up`, which does not overflow, and a sign.

    It is complete but for one increment, and has the fewest bits on the way: a register that cuts a
    conversion in two stands well here.
    """

    negative: Value
    magnitude: Value
    up: Value

    def registered(self, m: Module, name: str) -> "Rounding":
        """The same one cycle later, in registers `name_negative` and so on."""
        return Rounding(*(delay(m, getattr(self, part), 1, f"{name}_{part}")
                          for part in self.__slots__))

    def packed(self, m: Module, name: str) -> Signal:
        """The code."""
        result = Signal(len(self.magnitude) + 1, name=name)
        m.d.comb += result.eq(
            Cat((self.magnitude + self.up)[:len(self.magnitude)], self.negative))
        return result


def from_magnitude(m: Module, form: AdaptivFloat, negative: Value, nonzero: Value,
                   fraction: Value, name: str) -> Significand:
    """The significand whose leading one is followed by the bits of `fraction`, highest first."""
    wanted = form.mantissa + 1  # mantissa, guard
    bits = Cat(Const(0, max(0, wanted - len(fraction))), fraction)
    rest, guard, mantissa = bits[:-wanted], bits[-wanted], bits[len(bits) - form.mantissa:]
    # Without a mantissa the last bit is the leading one, and a tie goes up.
    odd = mantissa[0] if form.mantissa else Const(1, 1)
    up = Signal(name=f"{name}_up")
    m.d.comb += up.eq(guard & (rest.any() | odd))
    return Significand(negative, nonzero, mantissa, up, mantissa.any())


def from_float(m: Module, form: AdaptivFloat, source: Minifloat, bits: Value,
               name: str) -> tuple[Significand, Value]:
    """Significand of a code of `source`, NaN and infinity apart, and its signed exponent field.

    The exponent is the field less the source's bias, also of subnormals, whose field is below 1.
    They are shifted only so far as the smallest bias can ask for: what is below half the smallest
    magnitude of that becomes zero, which it is.
    """
    field = bits[source.mantissa:-1]
    normal = Signal(name=f"{name}_normal")
    m.d.comb += normal.eq(field.any())
    reach = min(source.mantissa, 2 - source.bias - BIAS_RANGE[0])
    left, lost, places = _normalised(m, Cat(bits[:source.mantissa], normal), reach,
                                     form.mantissa + 2, Const(0, 1), name)
    exponent = Signal(range(1 - reach, 1 << source.exponent), name=f"{name}_exponent")
    m.d.comb += exponent.eq(Mux(normal, field, 1 - places))
    return from_magnitude(m, form, bits[-1], left[-1], Cat(lost, left[:-1]), name), exponent


def from_fixed(m: Module, form: AdaptivFloat, value: Value, name: str) -> tuple[Significand, Value]:
    """Significand of a two's complement integer, and how many places it was shifted left.

    The leading one stands at 2**(len(value) - 2 - places). A negative integer is complemented, not
    negated: |v| = ~v + 1 = ~v + 0.111..., so ones follow its last bit for ever, and -2**k has the
    leading one at k - 1. Rounding is told, and no carry passes through the word, which makes the
    converter of 20 bits to <8,3> 5 to 15 % smaller.
    """
    negative = Signal(name=f"{name}_negative")
    bits = Signal(len(value), name=f"{name}_bits")
    m.d.comb += [
        negative.eq(value[-1]),
        bits.eq(Cat(negative, value[:-1] ^ negative.replicate(len(value) - 1))),
    ]
    left, lost, places = _normalised(m, bits, len(value) - 1, form.mantissa + 2, negative, name)
    # Rounded as a signed number, to the next higher one or not. For a magnitude that is the next
    # higher one if not: ~(v + up) + 1 = ~v + ~up.
    last, guard = left[1] ^ negative, left[0] ^ negative
    up = Signal(name=f"{name}_up")
    reaches = Signal(name=f"{name}_reaches")
    mantissa = left[1:-1]
    m.d.comb += [
        up.eq((guard & (lost | last)) ^ negative),
        # Where nothing was cut off a negative number has its mantissa one too low.
        reaches.eq(mantissa.any() | (negative & ~(guard | lost))),
    ]
    return Significand(negative, left[-1], mantissa, up, reaches), places


def _normalised(m: Module, bits: Value, reach: int, wanted: int, fill: Value,
                name: str) -> tuple[Value, Value, Value]:
    """The `wanted` top bits of `bits` shifted left to the leading one, whether a bit below them
    differs from `fill`, and by how many places.

    It shifts at least as far as `reach`, if there is no leading one before. At each step the bits
    that no later step can bring among the wanted ones are asked at once whether they differ, so
    that the word shrinks with the shift.
    """
    bits = Cat(fill.replicate(max(0, wanted - len(bits))), bits)
    lost: Value = Const(0, 1)
    shifts: list[Value] = []
    for places in [1 << step for step in reversed(range(reach.bit_length()))]:
        shift = Signal(name=f"{name}_shift_{places}")
        kept = min(len(bits), wanted + places - 1)
        drop = len(bits) - kept
        moved = Cat(fill.replicate(places), bits[:-places])
        m.d.comb += shift.eq(~bits[-places:].any())
        if drop:
            differs = bits[:drop] ^ fill.replicate(drop)
            always = max(0, drop - places)
            fell = Signal(name=f"{name}_lost_{places}")
            m.d.comb += fell.eq(lost | differs[:always].any() | (differs[always:].any() & ~shift))
            lost = fell
        left = Signal(kept, name=f"{name}_left_{places}")
        m.d.comb += left.eq(Mux(shift, moved[drop:], bits[drop:]))
        shifts.insert(0, shift)
        bits = left
    count = Signal(len(shifts), name=f"{name}_places")
    m.d.comb += count.eq(Cat(*shifts))
    return bits, lost, count


def round_and_pack(m: Module, form: AdaptivFloat, number: Significand, exponent: Value,
                   name: str) -> Signal:
    """The code of `number`, whose leading one stands at 2**(exponent + bias): see `place`."""
    return place(m, form, number, exponent, Const(0, 1), name).packed(m, name)


def place(m: Module, form: AdaptivFloat, number: Significand, exponent: Value, infinite: Value,
          name: str) -> Rounding:
    """The code of `number`, whose leading one stands at 2**(exponent + bias), before rounding.

    Half to even with the carry into the exponent; the largest magnitude for all that is larger;
    from half the smallest magnitude up to it that one, zero below; zero has no sign. That is
    `AdaptivFloat.encode`. `exponent` is signed and has at least a bit more than the exponent field.
    Where `infinite` is set the code is the largest magnitude, whatever the number.
    """
    exponent = exponent.as_signed()
    below = Signal(name=f"{name}_below")
    beyond = Signal(name=f"{name}_beyond")
    cut = Signal(form.width - 1, name=f"{name}_cut")
    field = exponent[:form.exponent]
    m.d.comb += [
        below.eq(exponent[-1]),
        beyond.eq(exponent[form.exponent:-1].any() | infinite),
        cut.eq(Cat(number.mantissa, field) | beyond.replicate(form.width - 1)),
    ]
    inside = Signal(name=f"{name}_inside")
    least = Signal(name=f"{name}_least")
    magnitude = Signal(form.width - 1, name=f"{name}_magnitude")
    up = Signal(name=f"{name}_up")
    negative = Signal(name=f"{name}_negative")
    m.d.comb += [
        inside.eq((number.nonzero & ~below) | infinite),
        # The code that zero took, and what lies below it, but not below half the smallest.
        least.eq(number.nonzero & Mux(below, exponent.all() & number.reaches, ~cut.any())),
        magnitude.eq((cut & inside.replicate(form.width - 1)) | least),
        # Nothing is above all ones.
        up.eq(number.up & inside & ~least & ~cut.all()),
        negative.eq(number.negative & (inside | least)),
    ]
    return Rounding(negative, magnitude, up)


class FixedToAdaptivFloat(wiring.Component):
    """A two's complement number with `fraction` fraction bits to the nearest AdaptivFloat.

    Combinational, or, `pipelined`, in two halves of about equal delay with a register between;
    then a value may come in every cycle. It does not stall. The result is `AdaptivFloat.encode` of
    `i * 2**-fraction`, bit for bit.

    Parameters
    ----------
    form
        Format of the result.
    width
        Bits of the number, 2 to 53.
    fraction
        How many of them are fraction bits, 0 to 64.
    pipelined
        One cycle of `latency`, else none.

    Members
    -------
    i : ``In(signed(width))``
    bias : ``In(signed(8))``
        Of the result's tensor; read in the cycle of `o`, `latency` cycles after `i`.
    o : ``Out(form.width)``
    """

    i: Signal
    bias: Signal
    o: Signal

    def __init__(self, form: AdaptivFloat, width: int = 20, fraction: int = 14, *,
                 pipelined: bool = False) -> None:
        self.form = form
        self.width = width
        self.fraction = fraction
        self.pipelined = pipelined
        kind_of(self, "form", AdaptivFloat, "an AdaptivFloat")
        int_in(self, "width", 2, 53)
        int_in(self, "fraction", 0, 64)
        kind_of(self, "pipelined", bool, "True or False")
        super().__init__(self._signature(form, width))

    @staticmethod
    def _signature(form: AdaptivFloat, width: int) -> wiring.Signature:
        return wiring.Signature({
            "i": In(signed(width)), "bias": In(signed(8)), "o": Out(code(form))})

    @classmethod
    def placed(cls, form: AdaptivFloat, width: int = 20, fraction: int = 14, *,
               pipelined: bool = False) -> Placed:
        """One place of the converter, in Verilog an instance of a module that all places share."""
        module = f"fixed{width}f{fraction}_to_{form.name}{'_pipelined' if pipelined else ''}"
        return Placed(module, cls._signature(form, width),
                      lambda: cls(form, width, fraction, pipelined=pipelined), clocked=pipelined)

    @property
    def latency(self) -> int:
        """Cycles from `i` to `o`."""
        return int(self.pipelined)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        number, places = from_fixed(m, self.form, self.i, "value")
        if self.pipelined:
            number = number.registered(m, "normal")
            places = delay(m, places, 1, "normal_places")
        top = self.width - 2 - self.fraction
        low, high = BIAS_RANGE
        exponent = Signal(range(min(top - self.width - high, -2), top - low + 1), name="exponent")
        m.d.comb += [
            exponent.eq(top - (places + self.bias)),
            self.o.eq(round_and_pack(m, self.form, number, exponent, "packed")),
        ]
        return m
