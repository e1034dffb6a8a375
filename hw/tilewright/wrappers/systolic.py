"""The systolic engine on AXI4-Stream and AXI4-Lite."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.systolic.engine import ENGINES
from tilewright.wrappers.axi_lite import AXI_LITE, RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamIn, AxiStreamOut, axi_stream
from tilewright.wrappers.packet import PacketGate
from tilewright.wrappers.pins import attach, pins
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap
from tilewright_golden.formats import AdaptivFloat, Format, Minifloat
from tilewright_golden.systolic import Size, SystolicParams
from tilewright_golden.systolic.params import SIZE_MAX

__all__ = ["SystolicAxi", "input_steps", "register_map"]

_SIZE = SIZE_MAX.bit_length()


def input_steps(params: SystolicParams) -> dict[str, dict[str, int]]:
    """For each input what its beats count: ceil(size / step), multiplied over these sizes."""
    p = params
    rows_of_k = {"m": p.block_rows, "n": p.cols, "k": 1}
    inputs = {"weights": rows_of_k,
              "acts": rows_of_k if p.dataflow == "os" else {"n": p.cols, "k": p.rows, "m": 1}}
    return inputs if p.output is None else inputs | {"scales": {"m": p.block_rows, "n": p.cols}}


def register_map(params: SystolicParams) -> RegisterMap:
    """The registers of a wrapped engine; only the fixed values depend on the parameters."""
    p = params
    output = p.output
    inputs = list(input_steps(p))

    def fixed(name: str, low: int, width: int, value: int, meaning: str) -> Field:
        return Field(name=name, low=low, width=width, value=value, meaning=meaning)

    def form(name: str, low: int, width: int, signed: bool) -> tuple[Field, Field]:
        return (fixed(f"{name}_width", low, 6, width, f"Bits of the {name} format"),
                fixed(f"{name}_signed", low + 7, 1, signed, "Whether it is signed"))

    def exponent(name: str, low: int, kind: Format | int) -> tuple[Field, Field]:
        bits = kind.exponent if isinstance(kind, AdaptivFloat | Minifloat) else 0
        return (fixed(f"{name}_exponent", low, 4, bits,
                      f"Exponent bits of the {name} format; 0: integers"),
                fixed(f"{name}_adaptive", low + 7, 1, isinstance(kind, AdaptivFloat),
                      "1: AdaptivFloat; 0: as IEEE 754, or integers"))

    def bit(name: str, low: int, access: Access, meaning: str) -> Field:
        return Field(name=name, low=low, access=access, meaning=meaning)

    def word(name: str, address: int, field: str, access: Access, width: int,
             meaning: str) -> Register:
        return Register(name=name, address=address, fields=(
            Field(name=field, width=width, access=access, meaning=meaning),))

    ro, rw, w1c, pulse = Access.RO, Access.RW, Access.W1C, Access.PULSE
    registers = [
        Register(name="ID", address=0x000, fields=(
            fixed("id", 0, 32, int.from_bytes(b"TWMM"), "ASCII `TWMM`"),)),
        Register(name="VERSION", address=0x004, fields=(
            fixed("minor", 0, 16, 1, "Counts additions to this map"),
            fixed("major", 16, 16, 1, "Counts changes that break software"))),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("rows", 0, 8, p.rows, "Rows of the array"),
            fixed("cols", 8, 8, p.cols, "Columns of the array"),
            fixed("output_stationary", 16, 1, p.dataflow == "os",
                  "0: weight stationary, 1: output stationary"),
            fixed("requantised", 17, 1, p.output is not None,
                  "Whether results are brought to an output format; else there are no scales"))),
        Register(name="FORMATS", address=0x00c, fields=(
            *form("acts", 0, p.acts.width, p.acts.signed),
            *form("weights", 8, p.weights.width, p.weights.signed),
            *form("output", 16, p.accumulator_width if output is None else output.width,
                  p.exact if output is None else output.signed),
            fixed("accumulator", 24, 6, p.accumulator_width, "Bits of the accumulator"))),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("k_max", 0, 16, p.k_max, "Largest k"),
            fixed("block_rows", 16, 16, p.block_rows,
                  "Rows of the result that are computed together"))),
        Register(name="EXPONENTS", address=0x014, fields=(
            *exponent("acts", 0, p.acts),
            *exponent("weights", 8, p.weights),
            *exponent("output", 16, p.accumulator if output is None else output))),
        Register(name="CONTROL", address=0x040, fields=(
            bit("start", 0, pulse, "Start a command with the sizes and options as they stand"),
            bit("abort", 1, pulse, "End every input packet of the running command here"))),
        Register(name="STATUS", address=0x044, fields=(
            bit("busy", 0, ro, "A command runs; 0: idle"),
            bit("done", 1, w1c, "A command has ended since this bit was cleared"),
            bit("error", 2, ro, "A bit of ERROR is set"),
            *(bit(f"{name}_open", 8 + place, ro,
                  f"The packet of {name} of the running command has not ended")
              for place, name in enumerate(inputs)),
            bit("results_open", 11, ro, "The packet of results has not ended"))),
        Register(name="ERROR", address=0x048, fields=(
            bit("size", 0, w1c, "A start was refused: m, k or n was 0, or k above k_max"),
            bit("busy", 1, w1c, "A start was refused: a command was running"),
            bit("aborted", 2, w1c, "A running command was aborted: its results mean nothing"),
            *(bit(f"{name}_early", 8 + place, w1c,
                  f"A packet of {name} ended before its last beat; the missing ones were zero")
              for place, name in enumerate(inputs)),
            *(bit(f"{name}_late", 16 + place, w1c,
                  f"A packet of {name} had no tlast on its last beat; the rest was thrown away")
              for place, name in enumerate(inputs)))),
        Register(name="INTERRUPT", address=0x04c, fields=(
            bit("done", 0, rw, "irq is high while STATUS.done is set"),
            bit("error", 1, rw, "irq is high while a bit of ERROR is set"))),
        *(word(size.upper(), 0x050 + 4 * place, size, rw, _SIZE, meaning)
          for place, (size, meaning) in enumerate({
              "m": "Rows of the activations and of the result",
              "k": "Columns of the activations, rows of the weights; 1 to k_max",
              "n": "Columns of the weights and of the result"}.items())),
        word("CYCLES_LOW", 0x080, "cycles", ro, 32,
             "Cycles of the running or last command, from its entry into the engine to its last "
             "result out, both counted; low half"),
        word("CYCLES_HIGH", 0x084, "cycles", ro, 32, "High half; both hold while idle"),
        *(word(f"{name.upper()}_STALLS", 0x088 + 4 * place, "cycles", ro, 32,
               f"Cycles of the command in which the engine would have taken a beat of {name} and "
               "there was none; stops at the top")
          for place, name in enumerate(inputs)),
        word("RESULTS_STALLS", 0x094, "cycles", ro, 32,
             "Cycles of the command in which a result was offered and not taken; stops at the top"),
    ]
    if p.output is not None:
        registers.append(Register(name="OPTIONS", address=0x05c, fields=(
            bit("relu", 0, rw, "1: no result below the zero point"),
            Field(name="zero_point", low=16, width=p.output.width, access=rw,
                  meaning="Output code that stands for zero"))))
    return RegisterMap(*registers)


class SystolicAxi(wiring.Component):
    """The systolic engine with AXI4-Stream data and AXI4-Lite registers.

    One command at a time: set the sizes, start, feed one packet into every input, and take one
    packet of results. The beats are those of the engine, in its order, each lane in whole bytes.
    Packets may be offered before the start. Every output comes from a register, or from logic of
    registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_weights_*, s_axis_acts_*, s_axis_scales_* : AXI4-Stream
        Scales only with an output format.
    m_axis_* : AXI4-Stream
        Results; tlast on the last beat of a command.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    irq: Signal

    def __init__(self, params: SystolicParams) -> None:
        self.params = params
        self.engine = ENGINES[params.dataflow](params)
        self.registers = register_map(params)
        self.inputs = list(input_steps(params))
        super().__init__({
            **pins(s_axil=In(AXI_LITE),
                   **{f"s_axis_{name}": In(axi_stream(self._stream(name).payload.shape()))
                      for name in self.inputs},
                   m_axis=Out(axi_stream(self._results))),
            "irq": Out(1),
        })

    @property
    def latency(self) -> int:
        """Cycles from the beat that completes a row of the result to that row on `m_axis`."""
        return self.engine.latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="start, sizes",
                  does=("AXI4-Lite register file",)),
            Stage(name="engine", takes=[f"s_axis_{name}" for name in self.inputs],
                  does=(f"{self.params.rows} x {self.params.cols} elements",
                        "one packet of each input for each command"), passes="rows of results"),
            Stage(name="results", does=("one packet for each command",), gives=("m_axis",)),
        )

    def cycles(self, sizes: Sequence[Size]) -> int:
        """What the register CYCLES counts, added up over commands of (m, k, n).

        Each is the engine's own formula for a command alone, if every packet is offered before
        the start and no result waits.
        """
        return sum(self.engine.cycles([size]) for size in sizes)

    @property
    def _results(self) -> data.StructLayout:
        """Lanes of a result."""
        return data.StructLayout({"data": self.engine.o.payload.shape().members["data"]})

    def _stream(self, name: str) -> Any:
        return getattr(self.engine, f"i_{name}")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.engine = self.engine
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
        refused = Signal()
        abort = Signal()
        m.d.comb += [
            refused.eq(~(value("M", "m").any() & value("K", "k").any() & value("N", "n").any())
                       | (value("K", "k") > self.params.k_max)),
            start.eq(value("CONTROL", "start") & ~running & ~refused),
            abort.eq(value("CONTROL", "abort") & running),
            setter("ERROR", "size").eq(value("CONTROL", "start") & ~running & refused),
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

        command = self._command(m, registers, start, opens)
        gates = []
        for name in self.inputs:
            gate = self._input(m, registers, name)
            m.d.comb += [gate.start.eq(opens), gate.stop.eq(abort),
                         *(gate.sizes[size].eq(command[size])
                           for size in gate.sizes.shape().members)]
            gates.append(gate.busy)
        results_open = self._output(m, registers, start)
        m.d.comb += ending.eq(running & ~results_open & ~Cat(gates).any())
        return m

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> data.View:
        """The command, kept from the start on, into the engine; and its cycles.

        It enters a cycle after `opens`, together with the first beats: the gates are open then.
        """
        offered, result = self.engine.i_command, self.engine.o
        options = {"relu", "zero_point"} & offered.payload.shape().members.keys()
        with m.If(start):
            m.d.sync += [offered.payload[size].eq(registers.value(size.upper(), size))
                         for size in "mkn"]
            m.d.sync += [offered.payload[name].eq(registers.value("OPTIONS", name))
                         for name in sorted(options)]
        with m.If(opens):
            m.d.sync += offered.valid.eq(1)
        with m.Elif(offered.ready):
            m.d.sync += offered.valid.eq(0)

        counting = Signal()
        enters = Signal()
        cycles = Cat(registers.value(half, "cycles") for half in ("CYCLES_LOW", "CYCLES_HIGH"))
        m.d.comb += enters.eq(offered.valid & offered.ready)
        with m.If(start):
            m.d.sync += cycles.eq(0)
        with m.Elif(enters | counting):
            m.d.sync += cycles.eq(cycles + 1)
        with m.If(enters):
            m.d.sync += counting.eq(1)
        with m.Elif(result.valid & result.ready & result.payload.last):
            m.d.sync += counting.eq(0)
        return offered.payload

    def _input(self, m: Module, registers: RegisterFile, name: str) -> PacketGate:
        """The way of an input into the engine."""
        inside = self._stream(name)
        adapter = AxiStreamIn(inside.payload.shape())
        gate = PacketGate(inside.payload.shape(), input_steps(self.params)[name], _SIZE)
        m.submodules[f"{name}_input"] = adapter
        m.submodules[f"{name}_gate"] = gate
        attach(m, self, f"s_axis_{name}", adapter.bus)
        wiring.connect(m, adapter.o, gate.i)
        wiring.connect(m, gate.o, inside)
        wanted = inside.ready if name == "scales" else self.engine.wanted[name]
        m.d.comb += [
            adapter.clear.eq(gate.stop & gate.busy),
            registers.value("STATUS", f"{name}_open").eq(gate.busy),
            registers.setter("ERROR", f"{name}_early").eq(gate.early),
            registers.setter("ERROR", f"{name}_late").eq(gate.late),
        ]
        self._stalls(m, registers, name, gate.start, gate.passing & wanted & ~gate.i.valid)
        return gate

    def _output(self, m: Module, registers: RegisterFile, start: Signal) -> Signal:
        """The way out of the engine; return whether results of the command are still to come."""
        m.submodules.results = results = AxiStreamOut(self._results)
        attach(m, self, "m_axis", results.bus)
        outside, inside = results.bus, self.engine.o
        is_open = registers.value("STATUS", "results_open")
        m.d.comb += [
            results.i.payload.beat.data.eq(inside.payload.data),
            results.i.payload.last.eq(inside.payload.last),
            results.i.valid.eq(inside.valid),
            inside.ready.eq(results.i.ready),
        ]
        with m.If(start):
            m.d.sync += is_open.eq(1)
        with m.Elif(outside.tvalid & outside.tready & outside.tlast):
            m.d.sync += is_open.eq(0)
        self._stalls(m, registers, "results", start, outside.tvalid & ~outside.tready)
        return is_open

    def _stalls(self, m: Module, registers: RegisterFile, name: str, start: Value,
                stalled: Value) -> None:
        """The counter of a stream's stalls since `start`, which stops at its top."""
        count = registers.value(f"{name.upper()}_STALLS", "cycles")
        with m.If(start):
            m.d.sync += count.eq(0)
        with m.Elif(stalled & ~count.all()):
            m.d.sync += count.eq(count + 1)
