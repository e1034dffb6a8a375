"""The systolic engine on AXI4-Stream and AXI4-Lite."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, wiring

from tilewright.diagram import Stage
from tilewright.systolic.engine import ENGINES
from tilewright.wrappers.axi_lite import RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamOut
from tilewright.wrappers.command import (
    Input,
    ProductAxi,
    command_registers,
    format_registers,
    identity,
)
from tilewright.wrappers.packet import PacketGate
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed
from tilewright_golden.formats import Format
from tilewright_golden.systolic import Size, SystolicParams

__all__ = ["SystolicAxi", "input_steps", "register_map"]


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
    results = ((p.output.width, p.output.signed, p.output) if p.output is not None else
               (p.accumulator_width, p.exact,
                p.accumulator if isinstance(p.accumulator, Format) else None))
    registers = [
        *identity(b"TWMM", minor=1),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("rows", 0, 8, p.rows, "Rows of the array"),
            fixed("cols", 8, 8, p.cols, "Columns of the array"),
            fixed("output_stationary", 16, 1, p.dataflow == "os",
                  "0: weight stationary, 1: output stationary"),
            fixed("requantised", 17, 1, p.output is not None,
                  "Whether results are brought to an output format; else there are no scales"))),
        *format_registers({"acts": (p.acts.width, p.acts.signed, p.acts),
                           "weights": (p.weights.width, p.weights.signed, p.weights),
                           "output": results}, p.accumulator_width),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("k_max", 0, 16, p.k_max, "Largest k"),
            fixed("block_rows", 16, 16, p.block_rows,
                  "Rows of the result that are computed together"))),
        *command_registers(list(input_steps(p)), {
            "m": "Rows of the activations and of the result",
            "k": "Columns of the activations, rows of the weights; 1 to k_max",
            "n": "Columns of the weights and of the result"}),
    ]
    if p.output is not None:
        registers.append(Register(name="OPTIONS", address=0x05c, fields=(
            bit("relu", 0, Access.RW, "1: no result below the zero point"),
            Field(name="zero_point", low=16, width=p.output.width, access=Access.RW,
                  meaning="Output code that stands for zero"))))
    return RegisterMap(*registers)


class SystolicAxi(ProductAxi):
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

    def __init__(self, params: SystolicParams) -> None:
        self.params = params
        self.engine = ENGINES[params.dataflow](params)
        results = self.engine.o.payload.shape().members["data"]
        super().__init__(
            register_map(params),
            {name: Input(shape=self._stream(name).payload.shape(), steps=steps)
             for name, steps in input_steps(params).items()},
            params.k_max, data.StructLayout({"data": results}))

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
            Stage(name="engine", takes=[f"s_axis_{name}" for name in self._inputs],
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

    def _stream(self, name: str) -> Any:
        return getattr(self.engine, f"i_{name}")

    def _datapath(self, m: Module) -> None:
        m.submodules.engine = self.engine

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command into the engine, which it enters together with the first beats."""
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
        enters = Signal()
        m.d.comb += enters.eq(offered.valid & offered.ready)
        self._cycles(m, registers, start, enters,
                     result.valid & result.ready & result.payload.last)
        return offered.payload, ()

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        inside = self._stream(name)
        wiring.connect(m, gate.o, inside)
        return inside.ready if name == "scales" else self.engine.wanted[name]

    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        inside = self.engine.o
        m.d.comb += [
            results.i.payload.beat.data.eq(inside.payload.data),
            results.i.payload.last.eq(inside.payload.last),
            results.i.valid.eq(inside.valid),
            inside.ready.eq(results.i.ready),
        ]
