"""The compute SRAM on AXI4-Stream and AXI4-Lite."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data

from tilewright.diagram import Stage
from tilewright.lut.csram import Csram
from tilewright.lut.layouts import Error, Opcode, command_layout
from tilewright.wrappers.axi_lite import RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamOut
from tilewright.wrappers.command import CommandAxi, Input, command_registers, identity
from tilewright.wrappers.packet import PacketGate
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed, word
from tilewright_golden.lut import CsramParams

__all__ = ["CsramAxi", "csram_registers"]

_INPUTS = ("rows", "acts")

_REFUSED = {
    Error.OPCODE: "there is no such opcode",
    Error.ROWS: "it needs rows that are not there; NEEDS says how many",
    Error.COLUMNS: "columns was 0, or more than there are",
    Error.WIDTH: "bits or sum_bits cannot be, or form and to are not an integer and a float",
    Error.GROUP: "group was below 2 or above the largest",
    Error.BATCH: "batch was 0 or above the largest",
    Error.LENGTH: "count was 0",
}
"""Why a start may be refused."""

_OPTIONS = {
    "opcode": (0, "0: LOAD, 1: STORE, 2: COPY, 3: MOVE, 4: MULTIPLY, 5: CONVERT"),
    "form": (4, "CONVERT: 0: int8, 1: int32, 2: bf16, 3: fp32"),
    "to": (6, "CONVERT: the same of what it becomes"),
    "bits": (8, "MULTIPLY: bits of a weight, 1 to 8"),
    "group": (12, "MULTIPLY: weights of a table, 2 to the largest"),
    "batch": (16, "MULTIPLY: vectors, 1 to the largest"),
    "sum_bits": (24, "MULTIPLY: rows of each sum"),
}
"""Fields of OPTIONS: the lowest bit, and what they mean."""

_WORDS = {
    "source": (0x060, "First row that is read"),
    "target": (0x064, "First row that is written"),
    "scratch": (0x068, "First row of what a product or a conversion needs besides"),
    "count": (0x06c, "Rows; of MULTIPLY the groups"),
    "distance": (0x070, "MOVE: column c takes what column c + distance has"),
    "columns": (0x074, "Columns that matter to the host, 1 to all"),
}
"""Fields of a command with a register of their own: its address, and what they mean."""

_COUNTERS = {
    "cycles": (0x098, "STEPS", "Steps of the array in the last command that ended: its status"),
    "zero": (0x09c, "ZERO", "Lookups of index 0 that it left out"),
    "collapsed": (0x0a0, "COLLAPSED", "Lookups that runs of equal indices saved in it"),
    "reused": (0x0a4, "REUSED", "Partial sums that it took again"),
}
"""Numbers of the status: address and name of a register, and what they mean."""

_PACKETS = data.StructLayout({"opcode": Opcode, "count": 16, "batch": 4, "weights": 7})
"""What tells which packets a command has, and their beats; rows of `weights` in each group."""


def csram_registers(params: CsramParams) -> RegisterMap:
    """The registers of a wrapped compute SRAM; fixed values and bits of rows depend on `params`."""
    p, ro, rw, w1c = params, Access.RO, Access.RW, Access.W1C
    widths = {name: Shape.cast(shape).width for name, shape in command_layout(p).members.items()}
    return RegisterMap(
        *identity(b"TWCS", minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("rows", 0, 11, p.rows, "Rows of the array; the last one holds zeros"),
            fixed("columns", 16, 11, p.columns, "Columns of the array"))),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("group", 0, 3, p.group, "Largest group: activations of a beat"),
            fixed("batch", 8, 4, p.batch, "Largest batch"),
            fixed("act_bits", 16, 4, p.act_bits, "Bits of an activation"))),
        Register(name="SCHEDULE", address=0x018, fields=(
            fixed("lut", 0, 1, p.schedule == "lut", "1: products by tables; 0: bit by bit"),
            fixed("skip_zero", 8, 1, p.skip_zero, "Whether lookups of index 0 are left out"),
            fixed("collapse", 9, 1, p.collapse, "Whether a run of equal indices is one lookup"),
            fixed("reuse", 10, 1, p.reuse, "Whether equal activations take a partial sum again"))),
        *command_registers(_INPUTS, {}, tuple(
            bit(error.name.lower(), 23 + error.value, w1c, f"A start was refused: {why}")
            for error, why in _REFUSED.items()), "one of bits 24 to 30 says why"),
        Register(name="OPTIONS", address=0x05c, fields=tuple(
            Field(name=name, low=low, width=widths[name], access=rw, meaning=meaning)
            for name, (low, meaning) in _OPTIONS.items())),
        *(word(name.upper(), address, name, rw, widths[name], meaning)
          for name, (address, meaning) in _WORDS.items()),
        word("NEEDS", 0x078, "rows", ro, 16,
             "Rows that the last start needed, if it was refused for its rows; else 0"),
        *(word(register, address, "count", ro, 32, meaning)
          for address, register, meaning in _COUNTERS.values()))


class CsramAxi(CommandAxi):
    """A compute SRAM with AXI4-Stream data and AXI4-Lite registers.

    One command at a time: write its fields, start, feed a packet into every input that the command
    has one of, and take the packet of rows of a STORE. Packets may be offered before the start. A
    start that the array refuses changes nothing. Every output comes from a register, or from logic
    of registers alone.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_rows_* : AXI4-Stream
        Rows to load and bits of weights, 8 columns in a byte, the lowest first.
    s_axis_acts_* : AXI4-Stream
        For each group of a product one beat for every vector of the batch.
    m_axis_results_* : AXI4-Stream
        Rows that are stored, as those that are loaded.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    output: ClassVar[str] = "m_axis_results"

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        self.csram = Csram(params)
        layout = command_layout(params)
        self._kept = data.View(layout, Signal(layout.size, name="command", reset_less=True))
        self._works = Signal(name="works", reset_less=True)
        row = data.ArrayLayout(unsigned(8), -(-params.columns // 8))
        super().__init__(csram_registers(params), {
            "rows": Input(shape=data.StructLayout({"row": row}), steps={"count": 1, "weights": 1}),
            "acts": Input(shape=self.csram.i_acts.payload.shape(), steps={"count": 1, "batch": 1}),
        }, data.StructLayout({"row": row}))

    @property
    def latency(self) -> int:
        """Cycles from the answer to the write that starts a STORE to its first row on the bus."""
        return self.csram.latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="command, start",
                  does=("AXI4-Lite register file",)),
            Stage(name="csram", takes=[f"s_axis_{name}" for name in self._inputs],
                  does=(f"{p.rows} x {p.columns} cells, with an adder in each column",
                        "one packet of each input for each command"), passes="rows"),
            Stage(name="results", does=("one packet for each STORE",), gives=(self.output,)),
        )

    def cycles(self, sizes: Sequence[int]) -> int:
        """What the register CYCLES counts, added up over commands of so many steps.

        Every packet is offered before the start, and no result waits.
        """
        return sum(sizes) + self.csram.overhead * len(sizes)

    def _datapath(self, m: Module) -> None:
        m.submodules.csram = self.csram

    def _refusals(self, m: Module, registers: RegisterFile) -> Mapping[str, Signal]:
        """What the array says of the command that stands before it, though it is not valid yet."""
        value = registers.value
        status = self.csram.o_status.payload
        refused = Signal(name="refused")
        why = {error.name.lower(): Signal(name=f"refused_{error.name.lower()}")
               for error in _REFUSED}
        m.d.comb += refused.eq(status.error != Error.NONE)
        m.d.comb += [why[error.name.lower()].eq(status.error == error) for error in _REFUSED]
        with m.If(value("CONTROL", "start") & ~value("STATUS", "busy")):
            m.d.sync += value("NEEDS", "rows").eq(status.needs)
        return {"size": refused, **why}

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command, which follows the registers until one starts; it runs until its status."""
        kept, inside, status = self._kept, self.csram.i, self.csram.o_status
        # Here, not at the start, so that the array sees beforehand what it would refuse.
        with m.If(~registers.value("STATUS", "busy") | registers.setter("STATUS", "done")):
            m.d.sync += Value.cast(kept).eq(Cat(
                registers.value(name.upper() if name in _WORDS else "OPTIONS", name)
                for name in kept.shape().members))
        with m.If(start):
            m.d.sync += inside.valid.eq(1)
        with m.Elif(inside.ready):
            m.d.sync += inside.valid.eq(0)
        m.d.comb += [
            Value.cast(inside.payload).eq(Value.cast(kept)),
            status.ready.eq(1),
        ]
        with m.If(status.valid):
            m.d.sync += [registers.value(register, "count").eq(status.payload[name])
                         for name, (_, register, _) in _COUNTERS.items()]
        # From its first instruction on, which needs no activations.
        with m.If(start):
            m.d.sync += self._works.eq(0)
        with m.Elif(self.csram.core.i.valid):
            m.d.sync += self._works.eq(1)
        self._cycles(m, registers, start, opens, status.valid)

        packets = data.View(_PACKETS, Signal(_PACKETS.size, name="packets"))
        m.d.comb += [
            *(packets[name].eq(kept[name]) for name in ("opcode", "count", "batch")),
            packets.weights.eq(Mux(kept.opcode == Opcode.MULTIPLY, kept.bits * kept.group, 1)),
        ]
        return packets, (inside.valid,)

    def _opens(self, name: str, opens: Signal, command: "data.View[Any]") -> Value:
        """Rows where some are loaded, activations where there is a product."""
        loads = (command.opcode == Opcode.LOAD) if name == "rows" else 0
        return opens & (loads | (command.opcode == Opcode.MULTIPLY))

    def _gives(self, start: Signal, command: "data.View[Any]") -> Value:
        """Only STORE has a packet of results."""
        return start & (command.opcode == Opcode.STORE)

    def _stops(self, m: Module, name: str, abort: Signal) -> Value:
        """Activations that the array may be at work on stay until they have been taken."""
        if name != "acts":
            return abort
        inside = self.csram.i_acts
        waits = Signal(name="acts_wait")
        late = Signal(name="acts_abort")
        asked = abort | late
        m.d.sync += [waits.eq(inside.valid & ~inside.ready), late.eq(asked & waits)]
        return asked & ~waits

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        inside = {"rows": self.csram.i_rows, "acts": self.csram.i_acts}[name]
        bits = Value.cast(inside.payload)
        m.d.comb += [
            bits.eq(Value.cast(gate.o.payload)[:len(bits)]),
            inside.valid.eq(gate.o.valid),
            gate.o.ready.eq(inside.ready),
        ]
        # A product takes activations in advance, but without them it has no instruction.
        instructions = self.csram.core.i
        return (inside.ready if name == "rows" else
                self._works & instructions.ready & ~instructions.valid)

    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        inside = self.csram.o
        m.d.comb += [
            Value.cast(results.i.payload.beat).eq(Value.cast(inside.payload.row)),
            results.i.payload.last.eq(inside.payload.last),
            results.i.valid.eq(inside.valid),
            inside.ready.eq(results.i.ready),
        ]
