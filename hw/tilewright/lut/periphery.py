"""What stands below every column of a compute SRAM."""

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

__all__ = ["Periphery", "control_layout"]

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


class Periphery(wiring.Component):
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
    external : ``In(columns)``
        A row from outside.
    control : ``In(control_layout)``
    data, mask : ``Out(columns)``
        What to write and where.
    """

    both: Signal
    neither: Signal
    external: Signal
    control: "data.View[data.StructLayout]"
    data: Signal
    mask: Signal

    def __init__(self, columns: int) -> None:
        self.columns = columns
        super().__init__({
            "both": In(columns),
            "neither": In(columns),
            "external": In(columns),
            "control": In(control_layout),
            "data": Out(columns),
            "mask": Out(columns),
        })

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
                     | where(lines.take_neighbour, self.both >> 1)
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
