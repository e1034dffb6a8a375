"""The vectors that the banks of a channel share."""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.memory import ram
from tilewright.pim.layouts import value_shape
from tilewright_golden.pim import PimParams

__all__ = ["VectorBuffer", "copies_of"]


def copies_of(params: PimParams) -> int:
    """Copies of the buffer.

    A copy could serve as many waves as there are cycles between their steps, but where each cycle
    has its wave, a GEMV waits for one: of four waves three cycles, with steps four cycles apart.
    """
    return -(-params.waves // params.sharing)


class VectorBuffer(wiring.Component):
    """Steps of the input vectors, in as many copies as waves read steps of their own at once.

    A step has a part, of a column's size, for every vector and every bank of a bundle. Each copy
    reads one step in a cycle; wave w reads copy ``w // sharing``. A write goes to all copies,
    at once, and a read in the next cycle sees it.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    write : ``In(1)``
        Part `part` of step `step` takes `column`.
    step : ``In(range(vector_steps))``
    part : ``In(range(parts))``
    column : ``In(column_bits)``
    read : ``In(waves)``
        Of the waves of a copy one, or several that name the same step.
    steps : ``In(ArrayLayout(range(vector_steps), waves))``
    vectors : ``Out(ArrayLayout(ArrayLayout(ArrayLayout(value_shape, lanes * bundle), vectors)))``
        By copy, in the cycle after `read`. With `fold` 2 the upper half of the lanes comes another
        cycle later, when units multiply it: other waves may read meanwhile.
    """

    write: Signal
    step: Signal
    part: Signal
    column: Signal
    read: Signal
    steps: "data.View[data.ArrayLayout]"
    vectors: "data.View[data.ArrayLayout]"

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self.copies = copies_of(p)
        address = unsigned((p.vector_steps - 1).bit_length())
        lanes = data.ArrayLayout(value_shape(p), p.unit.lanes)
        super().__init__({
            "write": In(1),
            "step": In(address),
            "part": In(unsigned(max(1, (p.parts - 1).bit_length()))),
            "column": In(p.column_bits),
            "read": In(p.waves),
            "steps": In(data.ArrayLayout(address, p.waves)),
            "vectors": Out(data.ArrayLayout(data.ArrayLayout(lanes, p.vectors), self.copies)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        chosen = Signal(p.parts)
        m.d.comb += [chosen[part].eq(self.write & (self.part == part)) for part in range(p.parts)]
        bits = p.unit.lanes * p.form.width
        lower = bits // p.fold
        for copy in range(self.copies):
            waves = range(copy * p.sharing, min((copy + 1) * p.sharing, p.waves))
            reads = Signal(name=f"reads_{copy}")
            address = Signal.like(self.step, name=f"address_{copy}")
            m.d.comb += [
                reads.eq(Cat(self.read[wave] for wave in waves).any()),
                address.eq(reduce(or_, [self.steps[wave] & self.read[wave].replicate(len(address))
                                    for wave in waves])),
            ]
            found = []
            for part in range(p.parts):
                words = ram(p.vector_steps, p.column_bits)
                m.submodules[f"words_{copy}_{part}"] = words
                m.d.comb += [
                    words.write_enable.eq(chosen[part]),
                    words.write_address.eq(self.step),
                    words.write_data.eq(self.column),
                    words.read_enable.eq(reads),
                    words.read_address.eq(address),
                ]
                found.append(words.read_data)
            for vector in range(p.vectors):
                now = Cat(found[vector * p.bundle:(vector + 1) * p.bundle])
                late = delay(m, now[lower:], p.fold - 1, f"upper_{copy}_{vector}")
                m.d.comb += Value.cast(self.vectors[copy][vector]).eq(Cat(now[:lower], late))
        return m
