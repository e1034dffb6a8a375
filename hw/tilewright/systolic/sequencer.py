"""From the sizes of a product to its tiles, in the order in which they are computed."""

from amaranth.hdl import Const, Module, Mux, ShapeLike, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright_golden.systolic import SystolicParams
from tilewright_golden.systolic.params import SIZE_MAX

__all__ = ["Sequencer", "command_layout", "options_layout"]

_SIZE = unsigned(SIZE_MAX.bit_length())


def options_layout(params: SystolicParams) -> dict[str, ShapeLike]:
    """Fields of a command that say how its results are requantised; none where they are not."""
    if params.output is None:
        return {}
    return {"relu": 1, "zero_point": code(params.output)}


def command_layout(params: SystolicParams) -> data.StructLayout:
    """Payload of a command: the sizes, each 1 to 65535, and the options."""
    return data.StructLayout({"m": _SIZE, "k": _SIZE, "n": _SIZE, **options_layout(params)})


class Sequencer(wiring.Component):
    """Splits a product in blocks of rows, those in tiles of columns, and those in tiles of k.

    One tile a cycle; the first in the cycle after the command, and the next command in the cycle
    of the last tile.

    Members
    -------
    i : ``In(stream.Signature(command_layout(params)))``
    o : ``Out(stream.Signature({rows, lanes, depth, opening: 1, closing: 1, last: 1, options...}))``
        Rows, columns and k of the tile; whether it opens and closes its sums,
        and the last of its command.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: SystolicParams) -> None:
        self.params = p = params
        self._steps: dict[str, int | None] = {
            "m": p.block_rows, "n": p.cols, "k": p.rows if p.dataflow == "ws" else None}
        lengths = {dimension: _SIZE if step is None else Const(step).shape()
                   for dimension, step in self._steps.items()}
        super().__init__({
            "i": In(stream.Signature(command_layout(p))),
            "o": Out(stream.Signature(data.StructLayout({
                "rows": lengths["m"], "lanes": lengths["n"], "depth": lengths["k"],
                "opening": 1, "closing": 1, "last": 1, **options_layout(p)}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        command: data.View = data.View(
            command_layout(self.params),
            Signal(command_layout(self.params).as_shape(), name="command", reset_less=True))
        left = {name: Signal(_SIZE, name=f"{name}_left", reset_less=True) for name in "mnk"}
        ends: dict[str, Value] = {}
        for name, field in (("m", "rows"), ("n", "lanes"), ("k", "depth")):
            step = self._steps[name]
            end = Signal(name=f"{name}_ends")
            m.d.comb += end.eq(1 if step is None else left[name] <= step)
            m.d.comb += self.o.payload[field].eq(
                left[name] if step is None else Mux(end, left[name], step))
            ends[name] = end
        opening = Signal(reset_less=True)
        m.d.comb += [
            self.o.payload.opening.eq(opening),
            self.o.payload.closing.eq(ends["k"]),
            self.o.payload.last.eq(ends["k"] & ends["n"] & ends["m"]),
            *(self.o.payload[name].eq(command[name]) for name in options_layout(self.params)),
        ]

        advance = Signal()
        start = Signal()
        m.d.comb += [
            advance.eq(self.o.valid & self.o.ready),
            self.i.ready.eq(~self.o.valid | (advance & self.o.payload.last)),
            start.eq(self.i.valid & self.i.ready),
        ]
        with m.If(start):
            m.d.sync += [self.o.valid.eq(1), command.eq(self.i.payload), opening.eq(1)]
            m.d.sync += [left[name].eq(self.i.payload[name]) for name in left]
        with m.Elif(advance):
            m.d.sync += [self.o.valid.eq(~self.o.payload.last), opening.eq(ends["k"])]
            step_on: Value = Const(1)
            for name in "knm":
                with m.If(step_on):
                    rest = left[name] - (self._steps[name] or 0)
                    # The blocks of rows are gone through once, all else once for each of them.
                    m.d.sync += left[name].eq(
                        rest if name == "m" else Mux(ends[name], command[name], rest))
                step_on = step_on & ends[name]
        return m
