"""Powers of two with a fraction in the exponent, as unsigned weights.

An exponent counts 2**-8 octaves downwards: the weight is about (2**weight - 1) * 2**(-t / 256).
The octaves are a shift, as in Softermax (J. R. Stevens et al., DAC 2021); of the fraction, a table
or a polynomial gives the weight within the first octave.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright_golden.attention.params import SCALE_BITS, SHIFT_BITS

__all__ = ["EXPONENTIALS", "ExpPolynomial", "ExpTable", "Exponent", "exponent_width",
           "looked_up"]

_FRACTION = 8
_GUARD = 2


def _octave_bits(weight: int) -> int:
    """Bits of the octaves: from `weight` + 1 on there is no weight."""
    return (weight + 1).bit_length()


def exponent_width(weight: int) -> int:
    """Bits of an exponent whose weight has `weight` bits; all ones in the octaves gives 0."""
    return _octave_bits(weight) + _FRACTION


class Exponent(wiring.Component):
    """distance * scale >> shift, in the same cycle; a number too large for any weight saturates.

    The product is shifted by the most places first, and after each step only the bits that the
    steps below can still bring into the exponent stay; those above are gathered in one.

    Parameters
    ----------
    width
        Bits of a distance.
    weight
        Bits of the weight that follows, 4 to 16.

    Members
    -------
    distance : ``In(width)``
    beyond : ``In(1)``
        Whatever the distance, an exponent with weight 0.
    scale : ``In(16)``
    shift : ``In(5)``
    exponent : ``Out(exponent_width(weight))``
        2**-8 octaves. Where it saturates the octaves are all ones and the fraction means nothing.
    """

    distance: Signal
    beyond: Signal
    scale: Signal
    shift: Signal
    exponent: Signal

    def __init__(self, width: int, weight: int) -> None:
        self.width = width
        self.weight = weight
        super().__init__(self._signature(width, weight))

    @staticmethod
    def _signature(width: int, weight: int) -> wiring.Signature:
        return wiring.Signature({
            "distance": In(width), "beyond": In(1), "scale": In(SCALE_BITS),
            "shift": In(SHIFT_BITS), "exponent": Out(exponent_width(weight))})

    @classmethod
    def placed(cls, width: int, weight: int) -> Placed:
        """One place of it, in Verilog an instance of a module that all share."""
        return Placed(f"exponent_{width}w{weight}", cls._signature(width, weight),
                      lambda: cls(width, weight), clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        wanted = exponent_width(self.weight)
        product = Signal(self.width + SCALE_BITS)
        m.d.comb += product.eq(self.distance * self.scale)
        rest: Value = product
        lost: Value = self.beyond
        for place in reversed(range(SHIFT_BITS)):
            kept = min(len(rest), wanted + (1 << place) - 1)
            moved = Signal(kept, name=f"moved_{1 << place}")
            above = Signal(name=f"above_{1 << place}")
            m.d.comb += [
                moved.eq(Mux(self.shift[place], rest >> (1 << place), rest)),
                above.eq(lost | Mux(self.shift[place], rest[kept + (1 << place):].any(),
                                    rest[kept:].any())),
            ]
            rest, lost = moved, above
        octaves = rest[_FRACTION:] | lost.replicate(wanted - _FRACTION)
        m.d.comb += self.exponent.eq(Cat(rest[:_FRACTION], octaves))
        return m


def _split(exponent: Value) -> tuple[Value, Value]:
    return exponent[_FRACTION:], exponent[:_FRACTION]


def looked_up(m: Module, numbers: Sequence[int], index: Value, name: str) -> Value:
    """The one of 2**len(index) `numbers` at `index`: each of its bits from a word of those bits."""
    found = Signal(range(max(numbers) + 1), name=name)
    for place in range(len(found)):
        column = sum((number >> place & 1) << row for row, number in enumerate(numbers))
        m.d.comb += found[place].eq(Const(column, len(numbers)).bit_select(index, 1))
    return found


def _shifted(m: Module, value: Value, octaves: Value) -> Value:
    """`value` shifted right by `octaves`, which may be 0, and rounded half up."""
    moved = Signal(len(value) + 1, name="moved")
    m.d.comb += moved.eq(Cat(Const(0, 1), value) >> octaves)
    return moved[1:] + moved[0]


class ExpTable(wiring.Component):
    """Weight of an exponent, in the same cycle: a table of the first octave, then a shift.

    The table is logic. It has an entry for each number of the top bits of the fraction, of as few
    as give exponent 0 the largest weight: 4 to 7 for weights of as many bits, 7 for 8, else all 8.
    The entry is the weight in the middle of the exponents with these bits; it is shifted right by
    the octaves and rounded half up, less than 1.4 from the real number in all.

    Parameters
    ----------
    weight
        Bits of the weight, 4 to 16.

    Members
    -------
    exponent : ``In(exponent_width(weight))``
    weight : ``Out(weight)``
    """

    exponent: Signal
    weight: Signal

    def __init__(self, weight: int) -> None:
        self._bits = weight
        super().__init__(self._signature(weight))

    @staticmethod
    def _signature(weight: int) -> wiring.Signature:
        return wiring.Signature({"exponent": In(exponent_width(weight)), "weight": Out(weight)})

    @staticmethod
    def stages(weight: int) -> int:
        """Cycles from an exponent to its weight."""
        return 0

    @staticmethod
    def entries(weight: int) -> tuple[int, ...]:
        """The table."""
        return _table(weight)

    @classmethod
    def placed(cls, weight: int) -> Placed:
        """One place of it, in Verilog an instance of a module that all share."""
        return Placed(f"exp_table_w{weight}", cls._signature(weight), lambda: cls(weight),
                      clocked=False)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        octaves, fraction = _split(self.exponent)
        entries = self.entries(self._bits)
        index = fraction[_FRACTION - (len(entries) - 1).bit_length():]
        entry = looked_up(m, entries, index, "entry")
        m.d.comb += self.weight.eq(_shifted(m, entry, octaves))
        return m


class ExpPolynomial(wiring.Component):
    """Weight of an exponent: a polynomial of the fraction by Horner's rule, then a shift.

    The polynomial meets the real number at the ends of the octave and at equal steps between. Its
    degree is 2 for weights of up to 8 bits, 3 up to 12, else 4. Coefficients count a quarter of
    the last bit of a weight; products are rounded down to it, and the shifted result half up, less
    than 1.4 from the real number in all.

    A register stands behind each product but the first, whose factor is a constant, and the last.

    Parameters
    ----------
    weight
        Bits of the weight, 4 to 16.

    Members
    -------
    exponent : ``In(exponent_width(weight))``
    enable : ``In(stages(weight))``, where there are stages
        The registers behind the products, in their order.
    weight : ``Out(weight)``
    """

    exponent: Signal
    enable: Signal
    weight: Signal

    def __init__(self, weight: int) -> None:
        self._bits = weight
        super().__init__(self._signature(weight))

    @classmethod
    def _signature(cls, weight: int) -> wiring.Signature:
        stages = cls.stages(weight)
        return wiring.Signature({
            "exponent": In(exponent_width(weight)), "weight": Out(weight),
        } | ({"enable": In(stages)} if stages else {}))

    @staticmethod
    def degree(weight: int) -> int:
        """Degree of the polynomial."""
        return 2 if weight <= 8 else 3 if weight <= 12 else 4

    @classmethod
    def stages(cls, weight: int) -> int:
        """Cycles from an exponent to its weight."""
        return cls.degree(weight) - 2

    @classmethod
    def placed(cls, weight: int) -> Placed:
        """One place of it, in Verilog an instance of a module that all share."""
        return Placed(f"exp_polynomial_w{weight}", cls._signature(weight), lambda: cls(weight),
                      clocked=cls.stages(weight) > 0)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        exponent: Value = self.exponent
        *others, highest = _coefficients(self._bits, self.degree(self._bits))
        value: Value = Const(highest)
        for order in reversed(range(len(others))):
            _, fraction = _split(exponent)
            term = Signal(range(others[order] + 1), name=f"term_{order}")
            m.d.comb += term.eq(others[order] - (value * fraction >> _FRACTION))
            value = term
            if 0 < order < len(others) - 1:
                place = len(others) - 2 - order
                held = Signal.like(term, name=f"held_{order}", reset_less=True)
                later = Signal(len(exponent), name=f"exponent_{order}", reset_less=True)
                with m.If(self.enable[place]):
                    m.d.sync += [held.eq(term), later.eq(exponent)]
                value, exponent = held, later
        octaves, _ = _split(exponent)
        moved = Signal(self._bits + 1)
        m.d.comb += [
            moved.eq(value[_GUARD - 1:] >> octaves),
            self.weight.eq(moved[1:] + moved[0]),
        ]
        return m


EXPONENTIALS: dict[str, type[ExpTable] | type[ExpPolynomial]] = {
    "table": ExpTable, "polynomial": ExpPolynomial}
"""Weights of exponents, by `exponential`."""


@cache
def _table(weight: int) -> tuple[int, ...]:
    """Weights in the first octave."""
    largest = (1 << weight) - 1
    for bits in range(1, _FRACTION + 1):
        step = 1 << (_FRACTION - bits)
        # In halves of an exponent, so that the middle is an integer.
        entries = tuple(_rounded(largest, (2 * index + 1) * step - 1) for index in range(1 << bits))
        if entries[0] == largest:
            return entries
    raise AssertionError("a table of all bits has the largest weight")


def _rounded(factor: int, halves: int) -> int:
    """factor * 2**(-halves / 512) to the nearest integer, from its 512th power."""
    order = 2 << _FRACTION
    power = (2 * factor) ** order
    found = round(factor * 2.0 ** (-halves / order))
    while (2 * found + 1) ** order << halves <= power:
        found += 1
    while (2 * found - 1) ** order << halves > power:
        found -= 1
    return found


@cache
def _coefficients(weight: int, degree: int) -> tuple[int, ...]:
    """Magnitudes of the polynomial's coefficients; signs alternate."""
    # Newton's forward differences of 2**-(x / degree) are powers of its first one.
    step = _root(degree) - 1
    unit = ((1 << weight) - 1) << _GUARD
    total = [Fraction(0)] * (degree + 1)
    falling = [Fraction(1)]
    for order in range(degree + 1):
        for power, number in enumerate(falling):
            total[power] += number * step**order * unit
        # The binomial of degree * x over `order`, and of that over the next.
        grown = [Fraction(0)] * (len(falling) + 1)
        for power, number in enumerate(falling):
            grown[power + 1] += number * degree / (order + 1)
            grown[power] -= number * Fraction(order, order + 1)
        falling = grown
    return tuple(int(abs(number) + Fraction(1, 2)) for number in total)


def _root(order: int) -> Fraction:
    """2**(-1 / order) to 96 bits."""
    low, high = 0, 1 << 96
    while high - low > 1:
        middle = (low + high) // 2
        if middle**order << 1 <= 1 << (96 * order):
            low = middle
        else:
            high = middle
    return Fraction(low, 1 << 96)
