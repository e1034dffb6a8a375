"""What stands below every column of a compute SRAM."""

from functools import partial

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["SLICE", "Columns", "Periphery", "control_layout"]

SLICE = 8
"""Columns of a module: in larger ones, mapping makes each column a fifth larger."""

control_layout = data.StructLayout({
    # What is written: the OR of what is selected here ...
    "take_both": 1, "take_neither": 1, "take_neighbour": 1, "take_external": 1,
    # ... where it is the same as the first, where the carry is 1, as the second, inverted.
    "invert": 1, "invert_carry_0": 1,
    # The carry that comes in is the OR of what is selected here.
    "carry_held": 1, "carry_tag": 1, "carry_one": 1,
    "generate": 1,
    "only": 1, "tag_held": 1, "tag_loads": 1,
})
"""Lines that run along all columns, from registers but for `tag_held`.

The sum of two cells is their XOR, inverted where the carry is 0, of which `take_both` with
`take_neither` gives the complement; so `invert` and `invert_carry_0` are equal unless a sum is
made.
"""


def _signature(columns: int) -> wiring.Signature:
    return wiring.Signature({
        "both": In(columns),
        "neither": In(columns),
        "above": In(1),
        "external": In(columns),
        "control": In(control_layout),
        "data": Out(columns),
        "mask": Out(columns),
    })


class Columns(wiring.Component):
    """A full adder, its carry, a tag and what is written, in each of `columns` columns.

    A step takes one cycle, all of it combinational from `both` and `neither` to `data` and `mask`.
    Where both are 0 and the carry is held, it stays: nothing needs to be done where nothing is
    read.

    Parameters
    ----------
    columns

    Members
    -------
    both, neither : ``In(columns)``
        AND and NOR of the two cells of each column.
    above : ``In(1)``
        AND of the next column beyond.
    external : ``In(columns)``
        A row from outside.
    control : ``In(control_layout)``
    data, mask : ``Out(columns)``
        What to write and where.
    """

    both: Signal
    neither: Signal
    above: Signal
    external: Signal
    control: "data.View[data.StructLayout]"
    data: Signal
    mask: Signal

    def __init__(self, columns: int) -> None:
        self.columns = columns
        super().__init__(_signature(columns))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        lines = self.control

        def where(line: Value, columns: Value) -> Value:
            return line.replicate(self.columns) & columns

        # Both latches hold complements, which takes three gates less in every column.
        no_carry = Signal(self.columns, reset_less=True)
        no_tag = Signal(self.columns, reset_less=True)
        tag = Signal(self.columns)
        differ = Signal(self.columns)
        entering = Signal(self.columns)
        taken = Signal(self.columns)
        inverted = Signal(self.columns)
        leaving = Signal(self.columns)
        following = Signal(self.columns)
        held = lines.tag_held.replicate(self.columns)
        m.d.comb += [
            tag.eq(~no_tag),
            differ.eq(~(self.both | self.neither)),
            entering.eq(where(lines.carry_held, ~no_carry) | where(lines.carry_tag, tag)
                        | lines.carry_one.replicate(self.columns)),
            taken.eq(where(lines.take_both, self.both) | where(lines.take_neither, self.neither)
                     | where(lines.take_neighbour, Cat(self.both[1:], self.above))
                     | where(lines.take_external, self.external)),
            inverted.eq(where(lines.invert, entering) | where(lines.invert_carry_0, ~entering)),
            self.data.eq(taken ^ inverted),
            self.mask.eq(tag | (~lines.only).replicate(self.columns)),
            leaving.eq(where(lines.generate, self.both) | (differ & entering)),
            following.eq(Mux(held, tag,
                             self.data & (tag | lines.tag_loads.replicate(self.columns)))),
        ]
        m.d.sync += [no_carry.eq(~leaving), no_tag.eq(~following)]
        return m


class Periphery(wiring.Component):
    """:class:`Columns` side by side: modules of `SLICE` of them, and one of those left over.

    Parameters
    ----------
    columns

    Members
    -------
    As those of :class:`Columns`, without `above`: zeros move into the last column.
    """

    both: Signal
    neither: Signal
    external: Signal
    control: "data.View[data.StructLayout]"
    data: Signal
    mask: Signal

    def __init__(self, columns: int) -> None:
        self.columns = columns
        members = dict(_signature(columns).members)
        del members["above"]
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        for first in range(0, self.columns, SLICE):
            count = min(SLICE, self.columns - first)
            part = Placed(f"csram_columns_{count}", _signature(count),
                          partial(Columns, count))
            m.submodules[f"columns_{first}"] = part
            beyond = first + count
            here = slice(first, beyond)
            m.d.comb += [
                part.both.eq(self.both[here]),
                part.neither.eq(self.neither[here]),
                part.above.eq(self.both[beyond] if beyond < self.columns else Const(0)),
                part.external.eq(self.external[here]),
                Value.cast(part.control).eq(Value.cast(self.control)),
                self.data[here].eq(part.data),
                self.mask[here].eq(part.mask),
            ]
        return m
