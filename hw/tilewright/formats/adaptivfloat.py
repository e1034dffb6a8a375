"""To AdaptivFloat: the rounding core, and fixed point on top of it.

T. Tambe et al., "Algorithm-Hardware Co-Design of Adaptive Floating-Point Encodings for Resilient
Deep Learning Inference", DAC 2020. A conversion has two steps, between which a register may stand:
find the leading one and what follows it (`Significand`), then subtract the bias, round and pack
(`round_and_pack`).
"""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats.unpack import code
from tilewright.parts.shared import Placed
from tilewright_golden.checks import int_in, kind_of
from tilewright_golden.formats import AdaptivFloat
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE

__all__ = ["FixedToAdaptivFloat", "Significand", "from_fixed", "from_magnitude", "round_and_pack"]


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
        held = []
        for part in self.__slots__:
            value = getattr(self, part)
            register = Signal(len(value), name=f"{name}_{part}", reset_less=True)
            m.d.sync += register.eq(value)
            held.append(register)
        return Significand(*held)


def from_magnitude(m: Module, form: AdaptivFloat, negative: Value, nonzero: Value,
                   fraction: Value, name: str) -> Significand:
    """The significand whose leading one is followed by the bits of `fraction`, highest first."""
    places = form.mantissa
    short = max(0, places + 1 - len(fraction))
    bits = Cat(Const(0, short), fraction)
    rest, guard = bits[:len(bits) - places - 1], bits[len(bits) - places - 1]
    mantissa = bits[len(bits) - places:]
    even = ~mantissa[0] if places else Const(0, 1)
    up = Signal(name=f"{name}_up")
    m.d.comb += up.eq(guard & (rest.any() | ~even))
    return Significand(negative, nonzero, mantissa, up, mantissa.any())


def from_fixed(m: Module, form: AdaptivFloat, value: Value, name: str) -> tuple[Significand, Value]:
    """Significand of a two's complement integer, and how many places it was shifted left.

    The leading one stands at 2**(len(value) - 2 - places). A negative integer is complemented, not
    negated: |v| = ~v + 1 = ~v + 0.111..., so ones follow its last bit for ever, and -2**k has the
    leading one at k - 1. Rounding is told, and no carry passes through the word, which makes the
    converter of 20 bits to <8,3> 6 to 14 % smaller. At each step of the shift the bits that no later step can bring into the
    mantissa are only asked whether they were zero.
    """
    negative = Signal(name=f"{name}_negative")
    m.d.comb += negative.eq(value[-1])
    wanted = form.mantissa + 2  # leading one, mantissa, guard
    steps = (len(value) - 1).bit_length()
    bits: Value = Signal(max(len(value), wanted), name=f"{name}_bits")
    m.d.comb += bits.eq(Cat(negative.replicate(len(bits) - len(value) + 1),
                            value[:-1] ^ negative.replicate(len(value) - 1)))
    lost: Value = Const(0, 1)
    shifts: list[Value] = []
    for places in [1 << step for step in reversed(range(steps))]:
        shift = Signal(name=f"{name}_shift_{places}")
        kept = min(len(bits), wanted + places - 1)
        drop = len(bits) - kept
        moved = Cat(negative.replicate(places), bits[:-places])
        m.d.comb += shift.eq(~bits[-places:].any())
        if drop:
            signed_bits = bits[:drop] ^ negative.replicate(drop)
            always = max(0, drop - places)
            fell = Signal(name=f"{name}_lost_{places}")
            m.d.comb += fell.eq(lost | signed_bits[:always].any()
                                | (signed_bits[always:].any() & ~shift))
            lost = fell
        step = Signal(kept, name=f"{name}_left_{places}")
        m.d.comb += step.eq(Mux(shift, moved[drop:], bits[drop:]))
        shifts.insert(0, shift)
        bits = step
    # Rounded as a signed number, to the next higher one or not. For a magnitude that is the next
    # higher one if not: ~(v + up) + 1 = ~v + ~up.
    last, guard = bits[1] ^ negative, bits[0] ^ negative
    up = Signal(name=f"{name}_up")
    reaches = Signal(name=f"{name}_reaches")
    mantissa = bits[1:-1]
    m.d.comb += [
        up.eq((guard & (lost | last)) ^ negative),
        # Where nothing was cut off a negative number has its mantissa one too low.
        reaches.eq(mantissa.any() | (negative & ~(guard | lost))),
    ]
    shifted = Signal(len(shifts), name=f"{name}_places")
    m.d.comb += shifted.eq(Cat(*shifts))
    return Significand(negative, bits[-1], mantissa, up, reaches), shifted


def round_and_pack(m: Module, form: AdaptivFloat, number: Significand, exponent: Value,
                   name: str) -> Signal:
    """The code of `number`, whose leading one stands at 2**(exponent + bias).

    Half to even with the carry into the exponent; the largest magnitude for all that is larger;
    from half the smallest magnitude up to it that one, zero below; zero has no sign. That is
    `AdaptivFloat.encode`. `exponent` is signed and has a bit more than the exponent field.
    """
    exponent = exponent.as_signed()
    below = Signal(name=f"{name}_below")
    beyond = Signal(name=f"{name}_beyond")
    cut = Signal(form.width - 1, name=f"{name}_cut")
    rounded = Signal(form.width - 1, name=f"{name}_rounded")
    field = exponent[:form.exponent]
    m.d.comb += [
        below.eq(exponent[-1]),
        beyond.eq(exponent[form.exponent:-1].any()),
        cut.eq(Cat(number.mantissa, field) | beyond.replicate(form.width - 1)),
        # Nothing is above all ones.
        rounded.eq(cut + (number.up & ~cut.all())),
    ]
    inside = Signal(name=f"{name}_inside")
    least = Signal(name=f"{name}_least")
    m.d.comb += [
        inside.eq(number.nonzero & ~below),
        # The code that zero took, and what lies below it, but not below half the smallest.
        least.eq(number.nonzero & Mux(below, exponent.all() & number.reaches, ~cut.any())),
    ]
    packed = Signal(form.width, name=name)
    m.d.comb += packed.eq(Cat((rounded & inside.replicate(form.width - 1)) | least,
                              number.negative & (inside | least)))
    return packed


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
            held = Signal(len(places), name="normal_places", reset_less=True)
            m.d.sync += held.eq(places)
            places = held
        top = self.width - 2 - self.fraction
        low, high = BIAS_RANGE
        exponent = Signal(range(min(top - self.width - high, -2), top - low + 1), name="exponent")
        m.d.comb += [
            exponent.eq(top - (places + self.bias)),
            self.o.eq(round_and_pack(m, self.form, number, exponent, "packed")),
        ]
        return m
