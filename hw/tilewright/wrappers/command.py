"""Datapaths on AXI4-Stream and AXI4-Lite that run one command at a time: what they share."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, ShapeLike, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.wrappers.axi_lite import AXI_LITE, RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamIn, AxiStreamOut, axi_stream
from tilewright.wrappers.packet import PacketGate
from tilewright.wrappers.pins import attach, pins
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed, word
from tilewright_golden.formats import AdaptivFloat, Format, Minifloat

__all__ = ["SIZE", "CommandAxi", "Input", "ProductAxi", "command_registers", "format_registers",
           "identity"]

SIZE = 16
"""Bits of m, k and n."""

_ADDRESSES = {"m": 0x050, "k": 0x054, "n": 0x058}

_RESULTS = 3
"""Place of the results among the streams."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Input:
    """An input of a command.

    `shape` is the payload of its beats. A command takes as many of them as the product of
    ceil(size / step) over `steps`, the innermost loop last.
    """

    shape: ShapeLike
    steps: Mapping[str, int]


def identity(letters: bytes, minor: int) -> list[Register]:
    """ID and VERSION of a map."""
    return [
        Register(name="ID", address=0x000, fields=(
            fixed("id", 0, 32, int.from_bytes(letters), f"ASCII `{letters.decode()}`"),)),
        Register(name="VERSION", address=0x004, fields=(
            fixed("minor", 0, 16, minor, "Counts additions to this map"),
            fixed("major", 16, 16, 1, "Counts changes that break software"))),
    ]


def format_registers(forms: Mapping[str, tuple[int, bool, Format | None]],
                     accumulator: int | None = None) -> list[Register]:
    """FORMATS and EXPONENTS: for each name its bits, whether it is signed, and its format."""
    widths: list[Field] = []
    exponents: list[Field] = []
    for place, (name, (width, signed, form)) in enumerate(forms.items()):
        low = 8 * place
        bits = form.exponent if isinstance(form, AdaptivFloat | Minifloat) else 0
        widths += [fixed(f"{name}_width", low, 6, width, f"Bits of the {name} format"),
                   fixed(f"{name}_signed", low + 7, 1, signed, "Whether it is signed")]
        exponents += [fixed(f"{name}_exponent", low, 4, bits,
                            f"Exponent bits of the {name} format; 0: integers"),
                      fixed(f"{name}_adaptive", low + 7, 1, isinstance(form, AdaptivFloat),
                            "1: AdaptivFloat; 0: as IEEE 754, or integers")]
    if accumulator is not None:
        widths.append(fixed("accumulator", 24, 6, accumulator, "Bits of the accumulator"))
    return [Register(name="FORMATS", address=0x00c, fields=tuple(widths)),
            Register(name="EXPONENTS", address=0x014, fields=tuple(exponents))]


def command_registers(inputs: Sequence[str], sizes: Mapping[str, str],
                      errors: Sequence[Field] = (),
                      illegal: str = "m, k or n was 0, or k above k_max") -> list[Register]:
    """What starts a command and tells about it.

    Meanings of the sizes (any of m, k, n), errors of bits 3 to 7, and which sizes are `illegal`.
    """
    ro, rw, w1c, pulse = Access.RO, Access.RW, Access.W1C, Access.PULSE
    places = {name: place + (place >= _RESULTS) for place, name in enumerate(inputs)}
    return [
        Register(name="CONTROL", address=0x040, fields=(
            bit("start", 0, pulse, "Start a command with the sizes and options as they stand"),
            bit("abort", 1, pulse, "End every input packet of the running command here"))),
        Register(name="STATUS", address=0x044, fields=(
            bit("busy", 0, ro, "A command runs; 0: idle"),
            bit("done", 1, w1c, "A command has ended since this bit was cleared"),
            bit("error", 2, ro, "A bit of ERROR is set"),
            *(bit(f"{name}_open", 8 + place, ro,
                  f"The packet of {name} of the running command has not ended")
              for name, place in places.items()),
            bit("results_open", 8 + _RESULTS, ro, "The packet of results has not ended"))),
        Register(name="ERROR", address=0x048, fields=(
            bit("size", 0, w1c, f"A start was refused: {illegal}"),
            bit("busy", 1, w1c, "A start was refused: a command was running"),
            bit("aborted", 2, w1c, "A running command was aborted: its results mean nothing"),
            *errors,
            *(bit(f"{name}_early", 8 + place, w1c,
                  f"A packet of {name} ended before its last beat; the missing ones were zero")
              for name, place in places.items()),
            *(bit(f"{name}_late", 16 + place, w1c,
                  f"A packet of {name} had no tlast on its last beat; the rest was thrown away")
              for name, place in places.items()))),
        Register(name="INTERRUPT", address=0x04c, fields=(
            bit("done", 0, rw, "irq is high while STATUS.done is set"),
            bit("error", 1, rw, "irq is high while a bit of ERROR is set"))),
        *(word(size.upper(), _ADDRESSES[size], size, rw, SIZE, meaning)
          for size, meaning in sizes.items()),
        word("CYCLES_LOW", 0x080, "cycles", ro, 32,
             "Cycles of the running or last command, from its entry into the datapath to its last "
             "result out, both counted; low half"),
        word("CYCLES_HIGH", 0x084, "cycles", ro, 32, "High half; both hold while idle"),
        *(word(f"{name.upper()}_STALLS", 0x088 + 4 * place, "cycles", ro, 32,
               "Cycles of the command in which the datapath would have taken a beat of "
               f"{name} and there was none; stops at the top")
          for name, place in places.items()),
        word("RESULTS_STALLS", 0x088 + 4 * _RESULTS, "cycles", ro, 32,
             "Cycles of the command in which a result was offered and not taken; stops at the top"),
    ]


class CommandAxi(wiring.Component):
    """A datapath with AXI4-Stream data and AXI4-Lite registers.

    One command at a time: set the sizes, start, feed one packet into every input, and take one
    packet of results. Packets may be offered before the start. Every output comes from a
    register, or from logic of registers alone.

    Parameters
    ----------
    registers
        The map, with `command_registers`.
    inputs
        The input packets by name.
    results
        Payload of a result.
    """

    irq: Signal

    output: ClassVar[str] = "m_axis"
    """Name of the bus of results."""

    def __init__(self, registers: RegisterMap, inputs: Mapping[str, Input],
                 results: data.StructLayout) -> None:
        self.registers = registers
        self._inputs = inputs
        self._results = results
        super().__init__({
            **pins(s_axil=In(AXI_LITE),
                   **{f"s_axis_{name}": In(axi_stream(packet.shape))
                      for name, packet in inputs.items()},
                   **{self.output: Out(axi_stream(results))}),
            "irq": Out(1),
        })

    @abstractmethod
    def _datapath(self, m: Module) -> None:
        """Add the datapath."""

    @abstractmethod
    def _refusals(self, m: Module, registers: RegisterFile) -> Mapping[str, Signal]:
        """Bits of ERROR, each with when a start is refused for it."""

    @abstractmethod
    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command, kept from the start on; what besides the packets keeps it running.

        The first beats may come two cycles after `start`, one after `opens`.
        """

    def _opens(self, name: str, opens: Signal, command: "data.View[Any]") -> Value:
        """When the packet of an input begins: with `opens`, if the command has one."""
        return opens

    def _gives(self, start: Signal, command: "data.View[Any]") -> Value:
        """When the packet of results begins: with `start`, if the command has one."""
        return start

    def _stops(self, m: Module, name: str, abort: Signal) -> Value:
        """When the packet of an input ends because of an abort: with it."""
        return abort

    @abstractmethod
    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        """Lead an input's packets into the datapath; return whether it would take a beat.

        `command` is what `_command` gave.
        """

    @abstractmethod
    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        """Lead the results out of the datapath."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._datapath(m)
        m.submodules.registers = registers = RegisterFile(self.registers)
        attach(m, self, "s_axil", registers.bus)
        value, setter = registers.value, registers.setter
        m.d.comb += self.irq.eq(
            (value("INTERRUPT", "done") & value("STATUS", "done"))
            | (value("INTERRUPT", "error") & value("STATUS", "error")))

        start = Signal()
        opens = Signal()
        running = Signal()
        ending = Signal()
        abort = Signal()
        asked = value("CONTROL", "start") & ~running
        refusals = self._refusals(m, registers)
        m.d.comb += [
            start.eq(asked & ~reduce(or_, refusals.values())),
            abort.eq(value("CONTROL", "abort") & running),
            *(setter("ERROR", name).eq(asked & why) for name, why in refusals.items()),
            setter("ERROR", "busy").eq(value("CONTROL", "start") & running),
            setter("ERROR", "aborted").eq(abort),
            setter("STATUS", "done").eq(ending),
            value("STATUS", "busy").eq(running),
            value("STATUS", "error").eq(Cat(
                value("ERROR", field.name) for field in self.registers["ERROR"].fields).any()),
        ]
        m.d.sync += opens.eq(start)
        with m.If(start | ending):
            m.d.sync += running.eq(start)

        command, others = self._command(m, registers, start, opens)
        gates = []
        for name in self._inputs:
            gate = self._input(m, registers, name, opens, command)
            m.d.comb += [gate.start.eq(self._opens(name, opens, command)),
                         gate.stop.eq(self._stops(m, name, abort)),
                         *(gate.sizes[size].eq(command[size])
                           for size in gate.sizes.shape().members)]
            gates.append(gate.busy)
        results_open = self._output(m, registers, start, command)
        m.d.comb += ending.eq(running & ~results_open & ~Cat(gates, others).any())
        return m

    def _cycles(self, m: Module, registers: RegisterFile, start: Value, enters: Value,
                leaves: Value) -> Signal:
        """Count from `enters` to `leaves`, both counted; return whether that runs."""
        counting = Signal()
        cycles = Cat(registers.value(half, "cycles") for half in ("CYCLES_LOW", "CYCLES_HIGH"))
        with m.If(start):
            m.d.sync += cycles.eq(0)
        with m.Elif(enters | counting):
            m.d.sync += cycles.eq(cycles + 1)
        with m.If(enters):
            m.d.sync += counting.eq(1)
        with m.Elif(leaves):
            m.d.sync += counting.eq(0)
        return counting

    def _input(self, m: Module, registers: RegisterFile, name: str, opens: Signal,
               command: "data.View[Any]") -> PacketGate:
        """The way of an input into the datapath."""
        kind = self._inputs[name]
        adapter = AxiStreamIn(kind.shape)
        gate = PacketGate(kind.shape, kind.steps, SIZE)
        m.submodules[f"{name}_input"] = adapter
        m.submodules[f"{name}_gate"] = gate
        attach(m, self, f"s_axis_{name}", adapter.bus)
        wiring.connect(m, adapter.o, gate.i)
        wanted = self._feed(m, registers, name, gate, command)
        m.d.comb += [
            adapter.clear.eq(gate.stop & gate.busy),
            registers.value("STATUS", f"{name}_open").eq(gate.busy),
            registers.setter("ERROR", f"{name}_early").eq(gate.early),
            registers.setter("ERROR", f"{name}_late").eq(gate.late),
        ]
        self._stalls(m, registers, name, opens, gate.passing & wanted & ~gate.i.valid)
        return gate

    def _output(self, m: Module, registers: RegisterFile, start: Signal,
                command: "data.View[Any]") -> Signal:
        """The way out; return whether results of the command are still to come."""
        m.submodules.results = results = AxiStreamOut(self._results)
        outside = results.bus
        attach(m, self, self.output, outside)
        is_open = registers.value("STATUS", "results_open")
        self._collect(m, registers, results)
        with m.If(self._gives(start, command)):
            m.d.sync += is_open.eq(1)
        with m.Elif(outside.tvalid & outside.tready & outside.tlast):
            m.d.sync += is_open.eq(0)
        self._stalls(m, registers, "results", start, outside.tvalid & ~outside.tready)
        return is_open

    def _stalls(self, m: Module, registers: RegisterFile, name: str, start: Value,
                stalled: Value) -> None:
        self._count(m, registers.value(f"{name.upper()}_STALLS", "cycles"), start, stalled)

    def _count(self, m: Module, count: Signal, start: Value, event: Value) -> None:
        """Count cycles with `event` since `start`, up to the top."""
        with m.If(start):
            m.d.sync += count.eq(0)
        with m.Elif(event & ~count.all()):
            m.d.sync += count.eq(count + 1)


class ProductAxi(CommandAxi):
    """A datapath whose commands have the sizes m, k and n, all of them at least 1.

    Parameters
    ----------
    registers, inputs, results
        As in `CommandAxi`.
    k_max
        Largest k.
    """

    def __init__(self, registers: RegisterMap, inputs: Mapping[str, Input], k_max: int,
                 results: data.StructLayout) -> None:
        self._k_max = k_max
        super().__init__(registers, inputs, results)

    def _refusals(self, m: Module, registers: RegisterFile) -> Mapping[str, Signal]:
        """A size that is 0, or k above the largest."""
        value = registers.value
        refused = Signal()
        m.d.comb += refused.eq(
            ~(value("M", "m").any() & value("K", "k").any() & value("N", "n").any())
            | (value("K", "k") > self._k_max))
        return {"size": refused}
