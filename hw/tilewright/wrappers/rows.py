"""Rows of results that leave in whole groups."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

__all__ = ["Rows"]


class Rows(wiring.Component):
    """Counts through m rows of n results, where each row is filled up to whole groups.

    Parameters
    ----------
    group
        Results of a group.
    width
        Bits of m and n.

    Members
    -------
    start : ``In(1)``
        Begins again, with these sizes, each at least 1.
    m, n : ``In(width)``
        They hold until the last `advance`.
    advance : ``In(1)``
    filling : ``Out(1)``
        The next is no result: it fills the row's last group. Never before the first `start`.
    tail : ``Out(1)``
        The next is the last result.
    last : ``Out(1)``
        The next is the last of all.
    """

    start: Signal
    m: Signal
    n: Signal
    advance: Signal
    filling: Signal
    tail: Signal
    last: Signal

    def __init__(self, group: int, width: int) -> None:
        self._group = group
        super().__init__({"start": In(1), "m": In(width), "n": In(width), "advance": In(1),
                          "filling": Out(1), "tail": Out(1), "last": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        place = Signal(range(self._group))
        left = Signal(len(self.n), reset_less=True)
        rows_left = Signal(len(self.m), reset_less=True)
        group_ends = Signal()
        row_ends = Signal()
        last_row = Signal()
        m.d.comb += [
            group_ends.eq(place == self._group - 1),
            row_ends.eq(group_ends & (left <= 1)),
            last_row.eq(rows_left == 1),
            self.filling.eq((place != 0) & (left == 0)),
            self.tail.eq(last_row & (left == 1)),
            self.last.eq(last_row & row_ends),
        ]
        with m.If(self.start):
            m.d.sync += [place.eq(0), left.eq(self.n), rows_left.eq(self.m)]
        with m.Elif(self.advance):
            m.d.sync += place.eq(place + 1)
            with m.If(group_ends):
                m.d.sync += place.eq(0)
            with m.If(row_ends):
                m.d.sync += [left.eq(self.n), rows_left.eq(rows_left - 1)]
            with m.Elif(left != 0):
                m.d.sync += left.eq(left - 1)
        return m
