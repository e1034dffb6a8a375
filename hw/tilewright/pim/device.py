"""The banks of a channel, their units and the vector buffer: what follows its commands."""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import wiring
from amaranth.lib.data import StructLayout, View
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed
from tilewright.pim.bank import bundle
from tilewright.pim.layouts import Command, column_layout, command_layout, results_layout
from tilewright.pim.results import Results, units_of
from tilewright.pim.vector_buffer import VectorBuffer
from tilewright.pim.wave_steps import wave_steps
from tilewright_golden.pim import PimParams

__all__ = ["Device"]


class Device(wiring.Component):
    """Does each command as it comes; that it may come now is the sender's word.

    Commands are those of Newton and AiM (GWRITE, G_ACT, COMP, READRES), and NeuPIMs' GEMV, which
    steps by itself: ``GEMV(wave, steps, last)`` in cycle t is a COMP of that wave in t, t + comp,
    ..., and with `last` a READRES in t + steps * comp. A wave's GEMV comes in a cycle such that no
    wave which shares its copy of the vector buffer has a step when it has one; between a COMP,
    which is for all waves, and a GEMV all steps have ended.

    One command a cycle. Nothing is checked: a command that breaks a rule of timing, or of a row
    buffer's state, gives what the hardware happens to do.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    command : ``In(command_layout())``
    enable : ``In(1)``
        There is a command in this cycle.
    data : ``In(column_layout(params))``
        With WR and GWRITE, in their cycle.
    read : ``Out(column_layout(params))``
    read_valid : ``Out(1)``
        In the cycle after RD.
    results : ``Out(results_layout(params))``
    results_valid : ``Out(1)``
        In the cycle ``timing.cl + reads * timing.burst`` after a READRES: of its wave.

    What RD and WR reach is written at the end of their cycle; GWRITE, COPY and the read of a COMP
    follow a cycle later, in that order.
    """

    command: "View[StructLayout]"
    enable: Signal
    data: "View[StructLayout]"
    read: "View[StructLayout]"
    read_valid: Signal
    results: "View[StructLayout]"
    results_valid: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = params
        self.gather = Results(params)
        super().__init__({
            "command": In(command_layout()),
            "enable": In(1),
            "data": In(column_layout(params)),
            "read": Out(column_layout(params)),
            "read_valid": Out(1),
            "results": Out(results_layout(params)),
            "results_valid": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        given = self.command
        issued = {one: Signal(name=f"issued_{one.name.lower()}") for one in Command}
        with m.If(self.enable):
            m.d.comb += [signal.eq(given.opcode == one) for one, signal in issued.items()]
        # `bank` one-hot: as a bank, a group or a wave.
        place = Signal(p.banks)
        m.d.comb += place.eq(1 << given.bank)

        def at(one: Command, count: int) -> Signal:
            """Where a command goes, of so many places."""
            where = Signal(count, name=f"at_{one.name.lower()}")
            m.d.comb += where.eq(place[:count] & issued[one].replicate(count))
            return where

        m.submodules.vector_buffer = buffer = VectorBuffer(p)
        m.submodules.gather = gather = self.gather
        bundles = [bundle(p) for _ in range(p.units)]
        for unit, one in enumerate(bundles):
            m.submodules[f"bundle_{unit}"] = one

        reads = Signal(p.banks)
        copies = at(Command.COPY, p.banks)
        m.d.comb += reads.eq(at(Command.RD, p.banks) | copies)
        by_bank = {
            "open_memory": at(Command.ACT, p.banks),
            "close_memory": at(Command.PRE, p.banks),
            "read": reads,
            "write": at(Command.WR, p.banks),
        }
        by_group = {
            "open_compute": at(Command.G_ACT, p.groups),
            "close_compute": at(Command.PIM_PRE, p.groups),
        }
        for unit, one in enumerate(bundles):
            first, group = unit * p.bundle, unit * p.bundle // p.group
            m.d.comb += [
                one.row.eq(given.row),
                one.column.eq(given.column),
                one.write_data.eq(Value.cast(self.data)),
                *(getattr(one, name).eq(places[first:first + p.bundle])
                  for name, places in by_bank.items()),
                *(getattr(one, name).eq(places[group]) for name, places in by_group.items()),
            ]

        found = Value.cast(self.read)
        columns = [Value.cast(column) for one in bundles for column in one.read_data]
        m.d.comb += found.eq(reduce(or_, columns))
        m.d.sync += self.read_valid.eq(issued[Command.RD])

        self._write_vectors(m, buffer, issued, found)
        self._compute(m, issued, at(Command.GEMV, p.waves), at(Command.READRES, p.waves), buffer,
                      bundles)
        m.d.comb += [
            self.results.eq(gather.results),
            self.results_valid.eq(gather.valid),
            *(gather.units[unit].eq(one.results) for unit, one in enumerate(bundles)),
        ]
        return m

    def _write_vectors(self, m: Module, buffer: VectorBuffer, issued: dict[Command, Signal],
                       found: Value) -> None:
        """GWRITE waits a cycle, so that the column of a COPY before it is not in its way."""
        given = self.command
        copied = Signal()
        written = Signal()
        column = Signal(self.params.column_bits, name="vector_column", reset_less=True)
        step = Signal.like(buffer.step, name="vector_step", reset_less=True)
        part = Signal.like(buffer.part, name="vector_part", reset_less=True)
        m.d.sync += [copied.eq(issued[Command.COPY]), written.eq(issued[Command.GWRITE])]
        with m.If(issued[Command.COPY] | issued[Command.GWRITE]):
            m.d.sync += [step.eq(given.vector), part.eq(given.part)]
        with m.If(issued[Command.GWRITE]):
            m.d.sync += column.eq(Value.cast(self.data))
        m.d.comb += [
            buffer.write.eq(copied | written),
            buffer.step.eq(step),
            buffer.part.eq(part),
            buffer.column.eq(Mux(copied, found, column)),
        ]

    def _compute(self, m: Module, issued: dict[Command, Signal], gemvs: Signal, readres: Signal,
                 buffer: VectorBuffer, bundles: list[Placed]) -> None:
        p, given = self.params, self.command
        steps = [wave_steps(p) for _ in range(p.waves)]
        more = Signal.like(steps[0].more)
        begins = Signal(p.waves)
        m.d.comb += [
            more.eq(Mux(issued[Command.GEMV], given.steps - 1, 0)),
            begins.eq(gemvs | issued[Command.COMP].replicate(p.waves)),
        ]
        for wave, one in enumerate(steps):
            m.submodules[f"wave_{wave}"] = one
            m.d.comb += [
                one.begins.eq(begins[wave]),
                one.more.eq(more),
                one.from_column.eq(given.column),
                one.from_vector.eq(given.vector),
                one.from_zero.eq(given.first),
                one.last.eq(given.last),
                one.relu.eq(given.relu),
                one.readres.eq(readres[wave]),
                buffer.read[wave].eq(one.compute),
                buffer.steps[wave].eq(one.vector),
            ]
            for unit in units_of(p, wave):
                m.d.comb += [
                    bundles[unit].compute.eq(one.compute),
                    bundles[unit].compute_column.eq(one.column),
                    bundles[unit].vectors.eq(buffer.vectors[wave // p.sharing]),
                    bundles[unit].step.eq(one.step),
                    bundles[unit].first.eq(one.first),
                    bundles[unit].take.eq(one.take),
                    bundles[unit].take_relu.eq(one.take_relu),
                ]
        taken = Cat(one.taken for one in steps)
        number = Signal(unsigned(len(self.gather.wave)), name="taken_wave")
        m.d.comb += [
            *(number[bit].eq(Cat(taken[wave] for wave in range(p.waves)
                                 if wave >> bit & 1).any()) for bit in range(len(number))),
            self.gather.taken.eq(taken.any()),
            self.gather.wave.eq(number),
        ]
