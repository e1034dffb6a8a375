"""Runs instructions on the rows of a compute SRAM, a step in every cycle."""

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import Carry, Source, Tag, instruction_layout
from tilewright.lut.periphery import control_layout
from tilewright_golden.lut import CsramParams

__all__ = ["Executor"]


class Executor(wiring.Component):
    """Instructions in, word lines and what the columns do out.

    A step takes two cycles: in the first its rows are named and its control lines are registered,
    in the second the array is read and written. Steps follow one another without a gap, also from
    one instruction to the next: an instruction is taken as its first rows are named, and the rows
    of a step are those of the one before, counted on. A step waits only for a row to load, or for
    one that leaves to be taken. The carry is kept where there is no step, and loading a row keeps
    it too.

    The first cycle after reset writes the row of zeros.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    i : ``In(stream.Signature(instruction_layout(params)))``
        Taken as the rows of its first step are named.
    enable, read, read_a, read_b, write_enable, write_address : Out
        As :class:`~tilewright.lut.compute_array.ComputeArray` takes them.
    control : ``Out(control_layout)``
    row_valid : ``In(1)``, row_ready : ``Out(1)``
        Of the row to load.
    out_valid : ``Out(1)``, out_ready : ``In(1)``, out_last : ``Out(1)``
        Of the row that leaves.
    executes : ``Out(1)``
        A step stands in its second cycle.
    done : ``Out(1)``
        The last step of a command ends in this cycle.
    """

    i: stream.Interface
    enable: Signal
    read: Signal
    read_a: Signal
    read_b: Signal
    write_enable: Signal
    write_address: Signal
    control: "data.View[data.StructLayout]"
    row_valid: Signal
    row_ready: Signal
    out_valid: Signal
    out_ready: Signal
    out_last: Signal
    executes: Signal
    done: Signal

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        row = range(params.rows)
        super().__init__({
            "i": In(stream.Signature(instruction_layout(params))),
            "enable": Out(1),
            "read": Out(1),
            "read_a": Out(row),
            "read_b": Out(row),
            "write_enable": Out(1),
            "write_address": Out(row),
            "control": Out(control_layout),
            "row_valid": In(1),
            "row_ready": Out(1),
            "out_valid": Out(1),
            "out_ready": In(1),
            "out_last": Out(1),
            "executes": Out(1),
            "done": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        given = self.i.payload
        row = range(self.params.rows)
        # Of the step that stands: its rows, and how many there are from here on, with this one.
        # What stands here after reset writes zeros into the last row, whatever the array holds.
        executes = Signal(init=1)
        writes = Signal(init=1)
        target = Signal(row, init=self.params.rows - 1)
        left = Signal(7)
        row_a, row_b = (Signal(row, name=f"row_{name}", reset_less=True) for name in "ab")
        left_a, left_b = (Signal(6, name=f"left_{name}", reset_less=True) for name in "ab")
        down = Signal(reset_less=True)
        lines: Any = Signal(control_layout)
        loads = Signal()
        leaves = Signal()
        last = Signal()
        tags = Signal()

        final = Signal()
        begins = Signal()
        external = Signal()
        summed = Signal()
        onward = Signal(row)
        m.d.comb += [
            final.eq(~left[1:].any()),
            begins.eq(final & self.i.valid),
            self.i.ready.eq(self.enable & final),
            external.eq(given.source == Source.EXTERNAL),
            summed.eq(given.source == Source.SUM),
            onward.eq(Cat(1, down.replicate(len(onward) - 1))),
            self.read.eq(Mux(final, self.i.valid & ~external, ~loads)),
        ]
        with m.If(self.enable):
            m.d.sync += [
                executes.eq(begins | ~final),
                lines.carry_held.eq(~begins | (given.start == Carry.KEEP)),
                lines.carry_tag.eq(begins & (given.start == Carry.TAG)),
                lines.carry_one.eq(begins & (given.start == Carry.ONE)),
                left.eq(Mux(final, given.count & begins.replicate(7), left - 1)),
                target.eq(Mux(final, given.w, target + onward)),
            ]
        for name, now, rows, first, count in (
                ("a", row_a, left_a, given.a, given.a_rows),
                ("b", row_b, left_b, given.b, given.b_rows)):
            # The last row of an operand stands for all beyond.
            moves = Signal(name=f"moves_{name}")
            named = getattr(self, f"read_{name}")
            m.d.comb += [
                moves.eq(rows[1:].any()),
                named.eq(Mux(final, first, now + (onward & moves.replicate(len(onward))))),
            ]
            with m.If(self.enable):
                m.d.sync += [now.eq(named), rows.eq(Mux(final, count, rows - moves))]
        with m.If(self.enable & begins):
            source = given.source
            m.d.sync += [
                writes.eq(given.write),
                down.eq(given.down),
                lines.take_both.eq(summed | (source == Source.AND)),
                lines.take_neither.eq(summed | (source == Source.NOR)),
                lines.take_neighbour.eq(source == Source.NEIGHBOUR),
                lines.take_external.eq(external),
                lines.invert.eq(given.invert),
                lines.invert_carry_0.eq(given.invert ^ summed),
                lines.generate.eq(given.generate),
                lines.only.eq(given.only),
                lines.tag_loads.eq(given.tag == Tag.LOAD),
                tags.eq(given.tag != Tag.HOLD),
                loads.eq(external),
                leaves.eq(given.output),
                last.eq(given.last),
            ]

        goes = Signal()
        m.d.comb += [
            goes.eq(executes & ~(loads & ~self.row_valid) & ~(leaves & ~self.out_ready)),
            self.enable.eq(~executes | goes),
            self.write_enable.eq(goes & writes),
            self.write_address.eq(target),
            Value.cast(self.control).eq(lines),
            self.control.tag_held.eq(~(goes & tags)),
            self.row_ready.eq(executes & loads),
            self.out_valid.eq(executes & leaves),
            self.out_last.eq(last & final),
            self.executes.eq(executes),
            self.done.eq(goes & last & final),
        ]
        return m
