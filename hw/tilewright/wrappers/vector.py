"""The vector processing elements on AXI4-Stream and AXI4-Lite."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data

from tilewright.diagram import Stage
from tilewright.parts.lanes import below
from tilewright.vector.element import HFINT_ELEMENTS, INTPE_ELEMENTS, HfintElement, IntPeElement
from tilewright.wrappers.axi_lite import RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamOut
from tilewright.wrappers.command import (
    SIZE,
    Input,
    ProductAxi,
    command_registers,
    format_registers,
    identity,
)
from tilewright.wrappers.packet import PacketGate
from tilewright.wrappers.registers import (
    Access,
    Field,
    Register,
    RegisterMap,
    bit,
    fixed,
    word,
)
from tilewright.wrappers.rows import Rows
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.vector import ACTIVATIONS, HfintParams, IntPeParams, VectorParams
from tilewright_golden.vector.params import OUTPUT_SHIFT_MAX

__all__ = ["HfintAxi", "IntPeAxi", "hfint_registers", "intpe_registers"]

_INPUTS = ("operands", "scales")


def _option(name: str, low: int, width: int, meaning: str) -> Field:
    return Field(name=name, low=low, width=width, access=Access.RW, meaning=meaning)


def _registers(letters: bytes, p: HfintParams | IntPeParams, point: Iterable[Field],
               options: Iterable[Field], errors: Sequence[Field] = ()) -> RegisterMap:
    """A map; the same for all elements but for fields of FIXED, of OPTIONS and of ERROR."""
    activations = ", ".join(f"{number}: {name}" for number, name in enumerate(ACTIVATIONS))
    saturating = [word("OVERFLOWS", 0x09c, "count", Access.RO, 32,
                       "Those of them whose sum has saturated; stops at the top")]
    return RegisterMap(
        *identity(letters, minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("lanes", 0, 8, p.lanes, "Products of a beat in each dot product"),
            fixed("vectors", 8, 8, p.vectors, "Dot products that are computed at once"),
            fixed("saturating", 16, 1, p.saturating,
                  "1: sums saturate, and results say so; 0: sums are exact"))),
        *format_registers({name: (form.width, form.signed, form) for name, form in (
            ("acts", p.acts), ("weights", p.weights), ("output", p.output))}, p.sum_width),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("k_max", 0, 16, p.length, "Largest k"),)),
        Register(name="FIXED", address=0x018, fields=(
            fixed("width", 0, 6, p.fixed, "Bits of the fixed-point number of each sum"),
            fixed("fraction", 8, 5, p.fraction, "Bits of it after the binary point"),
            fixed("shift_width", 16, 3, p.shift_width, "Bits of the shift to it"), *point)),
        *command_registers(_INPUTS, {
            "m": "Rows of the activations and of the result",
            "k": "Columns of the activations and of the weights; 1 to k_max",
            "n": "Rows of the weights, columns of the result"}, errors),
        Register(name="OPTIONS", address=0x05c, fields=(
            _option("activation", 0, (len(ACTIVATIONS) - 1).bit_length(), activations),
            *options)),
        word("RESULTS", 0x098, "count", Access.RO, 32,
             "Results of the running or last command that have left the element"),
        *(saturating if p.saturating else ()))


def hfint_registers(params: HfintParams) -> RegisterMap:
    """The registers of a wrapped HFINT element; only the fixed values depend on the parameters."""
    width = BIAS_RANGE[1].bit_length() + 1
    return _registers(
        b"TWHF", params,
        (fixed("shift_base", 20, 12, params.shift_base % (1 << 12),
               "That shift where all biases are 0, in two's complement"),),
        (_option("acts_bias", 8, width, "Exponent bias of the activations, in two's complement"),
         _option("output_bias", 16, width, "Exponent bias of the results, in two's complement")),
        (bit("shift", 3, Access.W1C, "shift_base - weights_bias - acts_bias of some result was "
             "below 0 or above its bits: that result means nothing"),))


def intpe_registers(params: IntPeParams) -> RegisterMap:
    """The registers of a wrapped integer element; only the fixed values depend on parameters."""
    return _registers(
        b"TWIP", params,
        (fixed("multiplier", 20, 5, params.multiplier, "Bits of the scale factor"),),
        (_option("output_shift", 8, OUTPUT_SHIFT_MAX.bit_length(),
                 "Shift from fixed point to the codes of the output"),))


class _VectorAxi(ProductAxi):
    """What is the same for all elements."""

    output: ClassVar[str] = "m_axis_results"

    params: HfintParams | IntPeParams

    def __init__(self, params: VectorParams, element: HfintElement | IntPeElement,
                 registers: RegisterMap) -> None:
        self.element = element
        options = {field.name: field.width for field in registers["OPTIONS"].fields}
        self._layout = data.StructLayout(dict.fromkeys("mkn", SIZE) | {
            name: shape for name, shape in element.i_scale.payload.shape().members.items()
            if name in options})
        self._rows = {name: Rows(params.vectors, SIZE) for name in ("scales", "results")}
        operands = dict(element.i.payload.shape().members)
        del operands["last"]
        scales = {name: shape for name, shape in element.i_scale.payload.shape().members.items()
                  if name not in options}
        super().__init__(registers, {
            "operands": Input(shape=data.StructLayout(operands),
                              steps={"m": 1, "n": params.vectors, "k": params.lanes}),
            "scales": Input(shape=data.StructLayout(scales), steps={"m": 1, "n": 1}),
        }, params.length, element.o.payload.shape())

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a dot product to its first result on the bus."""
        return self.element.latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="start, sizes",
                  does=("AXI4-Lite register file",)),
            Stage(name="element", takes=("s_axis_operands", "s_axis_scales"),
                  does=(f"{p.vectors} x {p.lanes} products, {p.acts.name} x {p.weights.name}",
                        "one packet of each input for each command"), passes="results"),
            Stage(name="results", does=("one packet for each command",), gives=(self.output,)),
        )

    def cycles(self, sizes: Sequence[int]) -> int:
        """What the register CYCLES counts for one command, of groups of so many beats.

        It is the element's own formula, if every packet is offered before the start and no result
        waits.
        """
        return self.element.cycles(sizes)

    def _datapath(self, m: Module) -> None:
        m.submodules.element = self.element
        for name, rows in self._rows.items():
            m.submodules[f"{name}_rows"] = rows

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command; it runs until what fills the last group has left too."""
        kept = data.View(self._layout, Signal(self._layout.size, name="command", reset_less=True))
        begins = Signal()
        with m.If(start):
            m.d.sync += [kept[size].eq(registers.value(size.upper(), size)) for size in "mkn"]
            m.d.sync += [kept[field.name].eq(registers.value("OPTIONS", field.name))
                         for field in self.registers["OPTIONS"].fields]
        m.d.sync += begins.eq(opens)
        for rows in self._rows.values():
            m.d.comb += [rows.start.eq(opens), rows.m.eq(kept.m), rows.n.eq(kept.n)]
        rows, o = self._rows["results"], self.element.o
        counting = self._cycles(m, registers, start, begins, rows.advance & rows.last)
        leaves = Signal(name="result_leaves")
        m.d.comb += leaves.eq(o.valid & o.ready & ~rows.filling)
        self._count(m, registers.value("RESULTS", "count"), start, leaves)
        if "OVERFLOWS" in self.registers:
            self._count(m, registers.value("OVERFLOWS", "count"), start,
                        leaves & o.payload.overflow)
        return kept, (counting,)

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        feed = self._operands if name == "operands" else self._scales
        return feed(m, registers, gate, command)

    def _operands(self, m: Module, registers: RegisterFile, gate: PacketGate,
                  command: "data.View[Any]") -> Value:
        """Each dot product ends with its last activation; lanes behind that are 0."""
        lanes, inside = self.params.lanes, self.element.i
        k_left = Signal(SIZE, reset_less=True)
        used = Signal(lanes)
        m.d.comb += [
            used.eq(below(k_left, lanes)),
            *(acts.eq(Value.cast(bits) & used[lane].replicate(len(Value.cast(bits))))
              for lane, (acts, bits) in enumerate(zip(
                  inside.payload.acts, gate.o.payload.acts, strict=True))),
            inside.payload.weights.eq(gate.o.payload.weights),
            inside.payload.last.eq(k_left <= lanes),
            inside.valid.eq(gate.o.valid),
            gate.o.ready.eq(inside.ready),
        ]
        with m.If(gate.start):
            m.d.sync += k_left.eq(command.k)
        with m.Elif(inside.valid & inside.ready):
            m.d.sync += k_left.eq(Mux(inside.payload.last, command.k, k_left - lanes))
        return self.element.may_end | ~inside.payload.last

    def _scales(self, m: Module, registers: RegisterFile, gate: PacketGate,
                command: "data.View[Any]") -> Value:
        """The scales, and 0 for what fills a group."""
        rows, inside = self._rows["scales"], self.element.i_scale
        offered = gate.o.payload.shape().members
        wanted = Signal(name="scales_wanted")
        m.d.comb += [
            *(inside.payload[name].eq(gate.o.payload[name] if name in offered else command[name])
              for name in inside.payload.shape().members),
            inside.valid.eq(gate.o.valid | rows.filling),
            wanted.eq(inside.ready & ~rows.filling),
            gate.o.ready.eq(wanted),
            rows.advance.eq(inside.valid & inside.ready),
        ]
        return wanted

    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        rows, inside = self._rows["results"], self.element.o
        m.d.comb += [
            results.i.payload.beat.eq(inside.payload),
            results.i.payload.last.eq(rows.tail),
            results.i.valid.eq(inside.valid & ~rows.filling),
            inside.ready.eq(results.i.ready),
            rows.advance.eq(inside.valid & inside.ready),
        ]


class HfintAxi(_VectorAxi):
    """The HFINT element with AXI4-Stream data and AXI4-Lite registers.

    A command is one product: set the sizes and OPTIONS, start, feed one packet of operands and
    one of scales, and take one packet of results. Packets may be offered before the start. Every
    output comes from a register, or from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_operands_* : AXI4-Stream
        The activations of a beat, then the weights of each dot product.
    s_axis_scales_* : AXI4-Stream
        Of each result weights_bias and bias.
    m_axis_results_* : AXI4-Stream
        Of each result the code, and behind it `overflow` where sums saturate.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    def __init__(self, params: HfintParams) -> None:
        self.params = params
        self._bias_range = params.shift_base - params.shift_max, params.shift_base
        super().__init__(params, HFINT_ELEMENTS[params.saturating](params),
                         hfint_registers(params))

    def _scales(self, m: Module, registers: RegisterFile, gate: PacketGate,
                command: "data.View[Any]") -> Value:
        """The scales; those are found whose shift the element does not have."""
        wanted = super()._scales(m, registers, gate, command)
        low, high = self._bias_range
        biases = Signal(signed(9))
        m.d.comb += [
            biases.eq(gate.o.payload.weights_bias + command.acts_bias),
            registers.setter("ERROR", "shift").eq(
                gate.passing & gate.o.valid & gate.o.ready
                & ((biases < low) | (biases > high))),
        ]
        return wanted


class IntPeAxi(_VectorAxi):
    """The integer element with AXI4-Stream data and AXI4-Lite registers.

    A command is one product: set the sizes and OPTIONS, start, feed one packet of operands and
    one of scales, and take one packet of results. Packets may be offered before the start. Every
    output comes from a register, or from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_operands_* : AXI4-Stream
        The activations of a beat, then the weights of each dot product.
    s_axis_scales_* : AXI4-Stream
        Of each result multiplier, shift and bias.
    m_axis_results_* : AXI4-Stream
        Of each result the code, and behind it `overflow` where sums saturate.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    def __init__(self, params: IntPeParams) -> None:
        self.params = params
        super().__init__(params, INTPE_ELEMENTS[params.saturating](params),
                         intpe_registers(params))
