"""An SRAM that computes: commands in, rows in and out, how each command ended."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Module, Mux, Signal, Value, unsigned
from amaranth.lib import enum, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.lut.check import Check
from tilewright.lut.convert import Convert
from tilewright.lut.core import Core, row_layout, rows_layout
from tilewright.lut.layouts import (
    Error,
    Opcode,
    acts_layout,
    command_layout,
    status_layout,
)
from tilewright.lut.lut_gemv import LutProduct
from tilewright.lut.rows import RowMoves
from tilewright.lut.serial_gemv import SerialProduct
from tilewright_golden.lut import CsramParams

__all__ = ["PRODUCTS", "Csram"]

PRODUCTS: dict[str, type[Any]] = {"lut": LutProduct, "bitserial": SerialProduct}
"""What makes the instructions of a MULTIPLY, by its schedule."""

_COUNTERS = ("zero", "collapsed", "reused")


class _State(enum.Enum, shape=unsigned(2)):
    IDLE = 0
    BEGIN = 1
    RUN = 2
    END = 3


class Csram(wiring.Component):
    """Rows of cells with an adder below each column, run by commands.

    A command stays on its stream while it runs and is taken with its status; the next one begins
    then. It is checked before anything happens: one that is refused leaves the array as it was.
    Of each command, `overhead` cycles pass besides those that its status counts, which are those
    of the rows that it reads and writes, and those that it waits for rows and activations.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    i : payload ``command_layout(params)``
    i_rows : payload ``{row: columns * 1}``
        Rows to load, and the bits of weights: as commands need them.
    i_acts : payload ``acts_layout(params)``
        For each group of a product one beat for every vector of the batch.
    o : payload ``{row: columns * 1, last: 1}``
        Rows that are stored; `last` with the last one of a command.
    o_status : payload ``status_layout(params)``
        One for each command, in their order.
    """

    i: stream.Interface
    i_rows: stream.Interface
    i_acts: stream.Interface
    o: stream.Interface
    o_status: stream.Interface

    overhead = 4
    """Cycles of each command in which no row is read or written."""

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        self.core = Core(params)
        self.rows = RowMoves(params)
        self.product = PRODUCTS[params.schedule](params)
        self.convert: Any = Convert(params)
        super().__init__({
            "i": In(stream.Signature(command_layout(params))),
            "i_rows": In(stream.Signature(row_layout(params))),
            "i_acts": In(stream.Signature(acts_layout(params))),
            "o": Out(stream.Signature(rows_layout(params))),
            "o_status": Out(stream.Signature(status_layout(params))),
        })

    @property
    def latency(self) -> int:
        """Cycles from a command that stands on its stream to its first step."""
        return 2 + self.core.latency

    def cycles(self, sizes: Sequence[int]) -> int:
        """From the first row in to the last status, for commands whose status says `sizes`.

        The first command must take a row, or activations, in its first step; nothing pauses.
        """
        return sum(sizes) + self.overhead * len(sizes) - self.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        schedule = {"lut": f"tables of {p.group} weights", "bitserial": "bit by bit"}[p.schedule]
        return (
            Stage(name="check", takes=("i",), does=("refuses or lets begin",), passes="command"),
            Stage(name="product", takes=("i_acts",), passes="instructions", does=(
                schedule,
                f"{p.act_bits} bit activations, batch {p.batch}",
                "beside it: rows, convert")),
            Stage(name="executor", takes=("i_rows",), does=("a step a cycle",),
                  passes="word lines, control"),
            Stage(name="array", gives=("o",), passes="AND, NOR of two rows",
                  does=(f"{p.rows} x {p.columns} cells",)),
            Stage(name="periphery", gives=("o_status",), does=(
                "in every column:", "adder, carry, tag, write")),
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        core, rows, product, convert = self.core, self.rows, self.product, self.convert
        m.submodules.core = core
        m.submodules.rows = rows
        m.submodules.product = product
        m.submodules.convert = convert
        m.submodules.check = check = Check(p, convert.scratch_rows)
        given = self.i.payload

        state = Signal(_State)
        refused = Signal(reset_less=True)
        begins = Signal()
        # From the first step of a command on.
        started = Signal()
        cycles = Signal(32, reset_less=True)
        m.d.comb += begins.eq((state == _State.BEGIN) & ~refused)
        with m.Switch(state):
            with m.Case(_State.IDLE):
                m.d.sync += refused.eq(check.error != Error.NONE)
                with m.If(self.i.valid):
                    m.d.sync += state.eq(_State.BEGIN)
            with m.Case(_State.BEGIN):
                m.d.sync += [
                    state.eq(Mux(refused, _State.END, _State.RUN)),
                    cycles.eq(0),
                    started.eq(0),
                ]
            with m.Case(_State.RUN):
                with m.If(core.executes):
                    m.d.sync += started.eq(1)
                with m.If(core.steps):
                    m.d.sync += cycles.eq(cycles + 1)
                with m.If(core.done):
                    m.d.sync += state.eq(_State.END)
            with m.Case(_State.END):
                with m.If(self.o_status.ready):
                    m.d.sync += state.eq(_State.IDLE)

        multiplies = Signal()
        converts = Signal()
        takes_acts = Signal()
        m.d.comb += [
            check.command.eq(given),
            multiplies.eq(given.opcode == Opcode.MULTIPLY),
            converts.eq(given.opcode == Opcode.CONVERT),
            takes_acts.eq(core.executes | started),
            product.i_acts.valid.eq(self.i_acts.valid & takes_acts),
            product.i_acts.payload.eq(self.i_acts.payload),
            self.i_acts.ready.eq(product.i_acts.ready & takes_acts),
        ]
        moves = ~(multiplies | converts)
        for sequencer, chosen in ((rows, moves), (product, multiplies), (convert, converts)):
            m.d.comb += [
                sequencer.command.eq(given),
                sequencer.begin.eq(begins & chosen),
                sequencer.o.ready.eq(core.i.ready & chosen),
            ]
        instruction = Value.cast(core.i.payload)
        m.d.comb += [
            core.i.valid.eq(rows.o.valid | product.o.valid | convert.o.valid),
            instruction.eq(
                (Value.cast(rows.o.payload) & moves.replicate(len(instruction)))
                | (Value.cast(product.o.payload) & multiplies.replicate(len(instruction)))
                | (Value.cast(convert.o.payload) & converts.replicate(len(instruction)))),
        ]
        wiring.connect(m, wiring.flipped(self.i_rows), core.i_rows)
        wiring.connect(m, wiring.flipped(self.o), core.o)

        status = self.o_status.payload
        m.d.comb += [
            self.o_status.valid.eq(state == _State.END),
            self.i.ready.eq((state == _State.END) & self.o_status.ready),
            status.error.eq(check.error),
            status.needs.eq(check.needs),
            status.cycles.eq(cycles),
            *(status[name].eq(Mux(multiplies & ~refused, getattr(product, name), 0))
              for name in _COUNTERS),
        ]
        return m
