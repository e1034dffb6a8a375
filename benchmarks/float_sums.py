"""Floating-point multiply-adds: the structures that lost beside the one that ships, and formats.

All add one product a cycle to a binary32 sum, exactly as `float_sum` says, between registers for
both operands and the sum. What lost stands here and nowhere else.
"""

from collections.abc import Callable

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright.formats import code, unpack
from tilewright.formats.accumulate import addend_of, float_product
from tilewright.parts.float_add import Addend, float_add_to, pack_sum, shift_right
from tilewright.parts.leading import normalise
from tilewright.verilog import emit
from tilewright_golden.formats import FP32, Format, parse_format
from tilewright_ppa import libraries, netlist, synthesis, timing

Add = Callable[[Module, Value, Addend, str], Value]
"""`float_add_to` for binary32, or what could stand in its place."""

P, E = FP32.mantissa + 1, FP32.exponent


class _Parts:
    """What several structures begin with."""

    def __init__(self, m: Module, total: Value, addend: Addend, name: str) -> None:
        self.m, self.name, self.total, self.addend = m, name, total, addend
        self.negative = total[31]
        self.field = total[P - 1:31]
        self.significand = Cat(total[:P - 1], self.field.any())
        self.subtract = self.signal("subtract", 1, self.negative ^ addend.negative)

    def signal(self, part: str, width: int, value: Value) -> Signal:
        """A named wire."""
        made = Signal(width, name=f"{self.name}_{part}")
        self.m.d.comb += made.eq(value)
        return made

    def compare(self, exponent: Value) -> None:
        """Whether the addend's exponent is larger, and by how much they differ."""
        difference = self.signal("difference", E + 1, exponent + ~self.field)
        self.larger = difference[E]
        self.first = self.signal("first", 1, self.larger & self.addend.nonzero)
        # Where the addend's is larger, the difference less one.
        self.distance = self.signal("distance", E, difference[:E] ^ (~self.larger).replicate(E))

    def swap(self, significand: Value, body: int) -> None:
        """The larger number, and the smaller one aligned with it."""
        own = Cat(Const(0, body - P), self.significand)
        other = Cat(Const(0, body - len(significand)), significand)
        self.big = self.signal("big", body, Mux(self.first, other, own))
        small = self.signal("small", body, ((own >> 1) & self.first.replicate(body)) | (
            other & (self.addend.nonzero & ~self.larger).replicate(body)))
        aligned, lost = shift_right(self.m, small, self.distance, self.name)
        self.small = Cat(lost, aligned)

    def pack(self, negative: Value, exponent: Value, normal: Value, up: Value) -> Value:
        """The result of a significand on top of `normal`."""
        wide = self.signal("exponent", E + 2, exponent)
        return pack_sum(self.m, self.total, self.addend, negative, wide, normal[-P:-1], up,
                        normal[-1], self.name, FP32)


def _up(normal: Value) -> Value:
    """Whether to round the bits below the significand up."""
    low = normal[:-P]
    return low[-1] & (normal[-P] | low[:-1].any())


def leading_zeros(bits: Value) -> tuple[list[Value], Value]:
    """The count, lowest bit first, by halves; and whether all are zero."""
    if len(bits) == 1:
        return [], ~bits
    half = len(bits) // 2
    low, low_zero = leading_zeros(bits[:half])
    high, high_zero = leading_zeros(bits[half:])
    count = [Mux(high_zero, a, b) for a, b in zip(low, high, strict=True)]
    return [*count, high_zero], low_zero & high_zero


def _shift_left(parts: _Parts, value: Value, counted: Value, fill: Value) -> tuple[Value, Value]:
    """`value` shifted by the leading zeros of `counted`, whose count comes from a tree."""
    width = len(value)
    stages = (width - 1).bit_length()
    padding = (1 << stages) - width
    places = parts.signal("places", stages, Cat(
        leading_zeros(Cat(Const((1 << padding) - 1, padding), counted))[0]))
    for stage in reversed(range(stages)):
        step = 1 << stage
        value = parts.signal(f"normal_{step}", width, Mux(
            places[stage], Cat(fill.replicate(step), value[:width - step]), value))
    return value, places


def one_path(m: Module, total: Value, addend: Addend, name: str, *,
             anticipate: bool = False) -> Value:
    """One path, the leading zeros counted by a tree: of the sum or, anticipated, beside it."""
    parts = _Parts(m, total, addend, name)
    body = P + addend.slack + 2
    parts.compare(addend.exponent)
    parts.swap(addend.significand, body)
    width = body + 2
    invert = parts.subtract.replicate(width + 1)
    a = parts.signal("a", width + 1, Cat(Const(0, 1), parts.big, Const(0, 2)) ^ invert)
    b = parts.signal("b", width + 1, Cat(parts.small, Const(0, 2)))
    raw = parts.signal("raw", width + 1, a + b)
    turned = parts.signal("turned", 1, parts.subtract & ~raw[width])
    magnitude = parts.signal("magnitude", width, raw[:width] ^ raw[width].replicate(width))
    counted: Value = magnitude
    if anticipate:
        # M. Schmookler and K. Nowka, "Leading zero anticipation and detection", ARITH 2001: the
        # first one is that of the sum or a place above it.
        change = parts.signal("change", width + 1, a ^ b)
        make = parts.signal("make", width + 1, a & b)
        stop = parts.signal("stop", width + 1, ~(a | b))
        above = Cat(change[1:], change[width])
        makes, stops = Cat(Const(0, 1), make[:-1]), Cat(Const(1, 1), stop[:-1])
        counted = parts.signal("anticipated", width, (
            (above & ((make & ~stops) | (stop & ~makes)))
            | (~above & ((stop & ~stops) | (make & ~makes))))[:width])
    normal, places = _shift_left(parts, magnitude, counted, turned)
    late: Value = Const(0, 1)
    if anticipate:
        late = ~normal[-1]
        normal = parts.signal("corrected", width, Mux(late, Cat(turned, normal[:-1]), normal))
    exponent = Mux(parts.first, addend.exponent, parts.field) + 1 - places - late
    negative = Mux(parts.first, addend.negative, parts.negative) ^ turned
    return parts.pack(negative, exponent, normal, _up(normal))


def anticipated(m: Module, total: Value, addend: Addend, name: str) -> Value:
    """One path whose leading zeros are anticipated."""
    return one_path(m, total, addend, name, anticipate=True)


def two_paths(m: Module, total: Value, addend: Addend, name: str) -> Value:
    """One path for what may cancel, without a shift before it, one for the rest, without one after.

    A difference of exponents up to 1 is needed to cancel, so the addend is normalised first.
    """
    parts = _Parts(m, total, addend, name)
    top, width = addend.significand[-1], len(addend.significand)
    significand, exponent = addend.significand, addend.exponent
    if addend.slack:
        significand = parts.signal("significand", width, Mux(top, significand, significand << 1))
        exponent = parts.signal("shifted_exponent", E, exponent - ~top)
    parts.compare(exponent)
    parts.swap(significand, P + 2)
    w = P + 4
    low = Cat(parts.small, Const(0, 1)) ^ parts.subtract.replicate(w)
    raw = parts.signal("raw", w, Cat(Const(0, 3), parts.big[2:]) + low + parts.subtract)
    carry, unit = raw[w - 1] & ~parts.subtract, raw[w - 2]
    far = parts.signal("far", P + 2, Mux(
        carry, Cat(raw[:3].any(), raw[3:]),
        Mux(unit, Cat(raw[:2].any(), raw[2:w - 1]), raw[:w - 2])))

    other = Cat(Const(0, P - width), significand)
    below = ~parts.larger & parts.distance[0]
    own_near = Mux(parts.larger, Cat(parts.significand, Const(0, 1)),
                   Cat(Const(0, 1), parts.significand))
    other_near = Mux(below, Cat(other, Const(0, 1)), Cat(Const(0, 1), other))
    near_raw = parts.signal("near_raw", P + 2, (~own_near)[:P + 1] + other_near)
    turned = near_raw[P + 1]
    magnitude = parts.signal("near_magnitude", P + 1,
                             near_raw[:P + 1] ^ (~turned).replicate(P + 1))
    near, zeros = normalise(m, magnitude, turned, f"{name}_near")
    close = Mux(parts.larger, ~parts.distance.any(), ~parts.distance[1:].any())
    cancels = parts.signal("cancels", 1, parts.subtract & addend.nonzero & close & (
        raw[w - 1] | ~raw[w - 3:w - 1].any()))
    change = Mux(cancels, -zeros, Mux(carry, 1, Mux(unit, 0, -1)))
    negative = Mux(cancels, parts.negative ^ turned,
                   Mux(parts.first, addend.negative, parts.negative))
    up = Mux(cancels, near[0], far[1] & (far[0] | far[2]))
    return parts.pack(negative, Mux(parts.first, exponent, parts.field) + change,
                      Mux(cancels, near[1:], far[2:]), up)


def anchored(m: Module, total: Value, addend: Addend, name: str) -> Value:
    """The product stays where it is and the sum is shifted over it, from far above to far below."""
    parts = _Parts(m, total, addend, name)
    above, width = P + 2, len(addend.significand)
    below = max(P - width, 0) + addend.slack + 2
    body = above + width + below
    exponent = parts.signal("addend_exponent", E, addend.exponent & addend.nonzero.replicate(E))
    significand = addend.significand & addend.nonzero.replicate(width)
    move = parts.signal("move", E + 3, exponent + above - parts.field)
    over = move[-1]
    own = parts.signal("own", body, Cat(Const(0, body - P), parts.significand))
    aligned, lost = shift_right(m, own, move[:-1] & (~over).replicate(E + 2), name)
    w = body + 2
    fixed = Cat(Const(0, 1 + below), significand, Const(0, above + 1))
    raw = parts.signal("raw", w, Cat(lost, aligned, Const(0, 1)) + (
        fixed ^ parts.subtract.replicate(w)) + parts.subtract)
    turned = parts.signal("turned", 1, parts.subtract & raw[w - 1])
    magnitude = parts.signal("magnitude", w, (
        (raw ^ turned.replicate(w)) + turned) & Cat(Const(-1, w - 1), ~parts.subtract))
    normal, zeros = normalise(m, magnitude, Const(0, 1), name)
    base = Mux(over, parts.field, exponent + above)
    return parts.pack(parts.negative ^ turned, base + 1 - zeros, normal, _up(normal))


STRUCTURES: dict[str, Add] = {
    "one path, zeros counted while shifting (ships)": float_add_to,
    "one path, zeros counted by a tree": one_path,
    "one path, zeros anticipated": anticipated,
    "two paths": two_paths,
    "product in place, sum shifted over it": anchored,
}

PAIRS = (("bf16", "bf16"), ("fp16", "fp16"), ("e5m2", "e5m2"), ("e4m3", "e4m3"), ("i8", "bf16"),
         ("af8e3", "bf16"))


class MultiplyAdd(wiring.Component):
    """Operands, and a sum that `clear` starts again, in registers."""

    act: Signal
    weight: Signal
    clear: Signal
    total: Signal

    def __init__(self, left: Format, right: Format, add: Add = float_add_to) -> None:
        self._left, self._right, self._add = left, right, add
        super().__init__({"act": In(code(left)), "weight": In(code(right)), "clear": In(1),
                          "total": Out(FP32.width)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        act = Signal(code(self._left), name="held_act", reset_less=True)
        weight = Signal(code(self._right), name="held_weight", reset_less=True)
        total = Signal(FP32.width, name="held_total", reset_less=True)
        product = float_product(m, self._left, unpack(m, self._left, act, "act"), self._right,
                                unpack(m, self._right, weight, "weight"), "product")
        start = Signal(FP32.width)
        m.d.comb += [start.eq(Mux(self.clear, 0, total)), self.total.eq(total)]
        m.d.sync += [act.eq(self.act), weight.eq(self.weight),
                     total.eq(self._add(m, start, addend_of(product), "next"))]
        return m


def measure(component: wiring.Component) -> results.Row:
    """Area and time on the neutral library."""
    library = libraries.load("neutral")
    text = emit(component, "multiply_add")
    row: results.Row = {}
    for recipe in ("area", "balanced"):
        found = synthesis.synthesise(text, "multiply_add", library, recipe)
        design = netlist.link(netlist.read(found.netlist, "multiply_add"), library)
        row |= {f"{recipe}_ge": found.gate_equivalents,
                f"{recipe}_fo4": timing.analyse(design).period / timing.fo4(library)}
    return row


def main() -> None:
    """Every structure with bf16 operands, then every pair of operands with the one that ships."""
    bf16 = parse_format("bf16")
    rows = [{"operands": "bf16 x bf16", "structure": structure,
             **measure(MultiplyAdd(bf16, bf16, add))} for structure, add in STRUCTURES.items()]
    rows += [{"operands": f"{left} x {right}", "structure": next(iter(STRUCTURES)),
              **measure(MultiplyAdd(parse_format(left), parse_format(right)))}
             for left, right in PAIRS[1:]]
    results.save("float_sums", rows)


if __name__ == "__main__":
    main()
