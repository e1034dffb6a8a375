"""Leading zeros."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

__all__ = ["normalise"]


def normalise(m: Module, value: Value, fill: Value, name: str) -> tuple[Value, Value]:
    """`value` shifted left to its leading one, `fill` from below, and by how many places.

    Of zero the places are what the stages can shift at most, and the top bit is `fill` or 0.
    """
    width = len(value)
    below = fill if len(fill) else Const(0, 1)
    places: list[Value] = []
    for stage in reversed(range((width - 1).bit_length())):
        step = 1 << stage
        move = Signal(name=f"{name}_left_{step}")
        shifted = Signal(width, name=f"{name}_normal_{step}")
        m.d.comb += [
            move.eq(~value[width - step:].any()),
            shifted.eq(Mux(move, Cat(below.replicate(step), value[:width - step]), value)),
        ]
        value = shifted
        places.insert(0, move)
    return value, Cat(places)
