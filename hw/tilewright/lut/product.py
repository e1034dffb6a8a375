"""What both schedules of products in a compute SRAM keep account of."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import command_layout
from tilewright_golden.lut import CsramParams

__all__ = ["Progress", "counter_width", "entry_growth"]

counter_width = (65535 * 8 * 8).bit_length()
"""Bits of a counter: 65535 groups, 8 vectors, 8 planes."""


def entry_growth(m: Module, index: Value, name: str) -> Value:
    """Bits that the sum of weights at the ones of `index`, at most 5 bits, has beyond a weight."""
    ones = Signal(3, name=f"{name}_ones")
    growth = Signal(2, name=f"{name}_growth")
    m.d.comb += ones.eq(sum(index[1:], index[0]))
    m.d.comb += growth.eq(Mux(ones > 4, 3, Mux(ones > 2, 2, ones == 2)))
    return growth


class Progress(wiring.Component):
    """Where in its groups and vectors a product is, and how many rows its sums fill.

    Sums grow as they need: after n groups they fill as many rows as n + 1 groups of the most
    negative products take, at most `sum_bits`, and just those after the last group. So the sum
    of a group never needs a row that is not there: it is written over what is read, so that the
    last row of that cannot stand for rows above.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    command : ``In(command_layout(params))``
    begin : ``In(1)``
        The command is new in this cycle.
    vector_ends : ``In(1)``
        This vector is done with its group in this cycle.
    active : ``Out(1)``
        The command runs.
    loading, loaded : ``Out(1)``, ``In(1)``
        The weights of a group are being loaded, from its first cycle on, until `loaded`.
    first_vector, last_vector, first_group, last_group : ``Out(1)``
    sums : ``Out(range(rows))``
        First row of the sum of this vector.
    reach : ``Out(6)``
        Rows of the sum of a group's products.
    have, full : ``Out(6)``
        Rows of the sums before this group, and after it. Not yet known in the first cycle of
        `loading`; before the first group `have` means nothing.
    """

    command: "data.View[data.StructLayout]"
    begin: Signal
    vector_ends: Signal
    active: Signal
    loading: Signal
    loaded: Signal
    first_vector: Signal
    last_vector: Signal
    first_group: Signal
    last_group: Signal
    sums: Signal
    reach: Signal
    have: Signal
    full: Signal

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        super().__init__({
            "command": In(command_layout(params)),
            "begin": In(1),
            "vector_ends": In(1),
            "active": Out(1),
            "loading": Out(1),
            "loaded": In(1),
            "first_vector": Out(1),
            "last_vector": Out(1),
            "first_group": Out(1),
            "last_group": Out(1),
            "sums": Out(Shape.cast(range(params.rows))),
            "reach": Out(6),
            "have": Out(6),
            "full": Out(6),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        given = self.command
        group = Signal(16, reset_less=True)
        following = Signal(16)
        vector = Signal(range(p.batch), reset_less=True)
        wide = Signal(7)
        tree = Signal(2)
        group_ends = Signal()
        m.d.comb += [
            following.eq(group + 1),
            # Every power of two among the numbers of groups takes one bit more.
            wide.eq(self.have + ((group & following) == 0)),
            self.reach.eq(given.bits + tree + p.act_bits),
            tree.eq(Mux(given.group > 4, 3, Mux(given.group > 2, 2, given.group == 2))),
            self.first_vector.eq(vector == 0),
            self.last_vector.eq(vector == (given.batch - 1)[:len(vector)]),
            group_ends.eq(self.vector_ends & self.last_vector),
        ]
        with m.If(self.loading):
            m.d.sync += [
                self.last_group.eq(group == given.count),
                self.full.eq(Mux((group == given.count) | (wide > given.sum_bits),
                                 given.sum_bits, wide)),
                self.loading.eq(~self.loaded),
            ]
        with m.If(self.begin):
            m.d.sync += [
                self.active.eq(1),
                self.loading.eq(1),
                self.first_group.eq(1),
                group.eq(1),
                vector.eq(0),
                self.sums.eq(given.target),
                self.have.eq(self.reach),
            ]
        with m.Elif(group_ends):
            m.d.sync += [
                self.active.eq(~self.last_group),
                self.loading.eq(~self.last_group),
                self.first_group.eq(0),
                group.eq(following),
                vector.eq(0),
                self.sums.eq(given.target),
                self.have.eq(self.full),
            ]
        with m.Elif(self.vector_ends):
            m.d.sync += [
                vector.eq(vector + 1),
                self.sums.eq(self.sums + given.sum_bits),
            ]
        return m
