"""The tiles for narrow weights on AXI4-Stream and AXI4-Lite."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value, unsigned
from amaranth.lib import data

from tilewright.diagram import Stage
from tilewright.lut.engine import TileEngine
from tilewright.lut.tile import LUT_TILES, MacTile, SerialTile
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
from tilewright.wrappers.packet import Countdown, PacketGate
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed
from tilewright_golden.formats.minifloat import FP32
from tilewright_golden.lut.params import (
    SCALE_GROUPS,
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)

__all__ = ["LutTileAxi", "MacTileAxi", "SerialTileAxi", "TileAxi"]


def _registers(letters: bytes, p: TileParams, inputs: Sequence[str], *,
               serial: bool) -> RegisterMap:
    """A map; the same for all tiles but for ID, fixed values and what belongs to exponents."""
    rw, w1c = Access.RW, Access.W1C
    groups = ", ".join(map(str, SCALE_GROUPS))
    result = (FP32.width, True, FP32) if p.floating else (p.sum_width, True, None)
    return RegisterMap(
        *identity(letters, minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("lanes", 0, 8, p.lanes, "Products of a step in each sum"),
            fixed("vectors", 8, 8, p.vectors, "Rows of the result that are computed together"),
            fixed("columns", 16, 12, p.columns,
                  "Columns of the result that are computed together"),
            fixed("serial", 28, 1, serial,
                  "1: a beat of weights has a bit of each; 0: it has whole weights"))),
        *format_registers({"acts": (p.acts.width, True, p.acts),
                           "weights": (p.weight_bits, False, None), "output": result},
                          p.sum_width),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("k_max", 0, 16, p.length, "Largest k"),)),
        Register(name="SCALES", address=0x018, fields=(
            fixed("width", 0, 5, p.scale_bits, "Bits of a scale"),
            fixed("zero_width", 8, 4, p.weight_bits + 1, "Bits of a zero point"),
            fixed("rescalers", 16, 12, p.rescalers,
                  "Columns of a beat of scales and of a beat of results"))),
        *command_registers(inputs, {
            "m": "Rows of the activations and of the result",
            "k": "Columns of the activations, rows of the weights; 1 to k_max, a multiple of "
                 "OPTIONS.group",
            "n": "Columns of the weights and of the result"}, (
            bit("bits", 3, w1c, "A start was refused: OPTIONS.bits was 0 or more than the tile "
                "has"),
            bit("group", 4, w1c, f"A start was refused: OPTIONS.group was none of {groups}"),
            bit("remainder", 5, w1c, "A start was refused: k was no multiple of OPTIONS.group"))),
        Register(name="OPTIONS", address=0x05c, fields=(
            Field(name="bits", low=0, width=4, access=rw,
                  meaning="Bits of a weight, 1 to FORMATS.weights_width"),
            Field(name="group", low=8, width=8, access=rw,
                  meaning=f"Weights in a row that share a scale and a zero point: {groups}"))))


class TileAxi(ProductAxi):
    """What is the same for all tiles: a command is a product of any size.

    The commands of the tile, one for each block of `vectors` rows and `columns` columns, are
    counted off here, so that one packet of each input serves the product. The beats are those of
    the tile, in its order.

    Parameters
    ----------
    params : :class:`TileParams`
    engine
        The tile.
    """

    output: ClassVar[str] = "m_axis_results"

    letters: ClassVar[bytes]
    """What ID reads."""

    def __init__(self, params: TileParams, engine: TileEngine) -> None:
        self.params = p = params
        self.engine = engine
        serial = engine.column.serial
        blocks = {"m": p.vectors, "n": p.columns}
        leave = {"columns": p.rescalers}
        self._counters = {name: Countdown(steps, SIZE) for name, steps in (
            ("rows", {"m": p.vectors}), ("columns", {"n": p.columns}), ("results", blocks | leave))}
        # Of integers there are none to wait for.
        self._exponents_there = Signal(name="exponents_there", init=1)

        # A beat of weights lies in as few bytes as it has bits.
        size = -(-Value.cast(engine.i_weights.payload).shape().width // 8)
        packed = data.StructLayout({"weights": data.ArrayLayout(unsigned(8), size)})
        steps = blocks | {"groups": 1, "steps": 1}
        inputs = {
            "weights": Input(shape=packed, steps=steps | ({"bits": 1} if serial else {})),
            "acts": Input(shape=engine.i_acts.payload.shape(), steps=steps),
            "scales": Input(shape=engine.i_scales.payload.shape(),
                            steps=blocks | {"groups": 1} | leave),
        }
        given = engine.i.payload.shape().members
        if "exponents" in given:
            inputs["exponents"] = Input(
                shape=data.StructLayout({"exponents": given["exponents"]}),
                steps={"m": p.vectors})
        self._command_layout = data.StructLayout(
            {"m": SIZE, "n": SIZE} | {name: given[name] for name in ("groups", "steps", "bits")})
        super().__init__(_registers(self.letters, p, list(inputs), serial=serial), inputs,
                         p.length, engine.o.payload.shape())

    @property
    def latency(self) -> int:
        """Cycles from the last weights of a block to its first results on the bus."""
        return self.engine.latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="start, sizes",
                  does=("AXI4-Lite register file",)),
            Stage(name="engine", takes=[f"s_axis_{name}" for name in self._inputs],
                  does=(f"blocks of {p.vectors} rows, {p.columns} columns",
                        "one packet of each input for each command"), passes="results"),
            Stage(name="results", does=("one packet for each command",), gives=(self.output,)),
        )

    def cycles(self, sizes: Sequence[tuple[int, int, int]]) -> int:
        """What the register CYCLES counts for one command, of blocks of these sizes.

        It is the tile's own formula, if every packet is offered before the start and no result
        waits.
        """
        return self.engine.cycles(sizes)

    def _datapath(self, m: Module) -> None:
        m.submodules.engine = self.engine
        for name, counter in self._counters.items():
            m.submodules[f"{name}_left"] = counter

    def _refusals(self, m: Module, registers: RegisterFile) -> Mapping[str, Signal]:
        """Sizes, and what no weights or scales have."""
        k = registers.value("K", "k")
        bits, group = (registers.value("OPTIONS", name) for name in ("bits", "group"))
        why = {name: Signal(name=f"refused_{name}") for name in ("bits", "group", "remainder")}
        m.d.comb += [
            why["bits"].eq((bits == 0) | (bits > self.params.weight_bits)),
            why["group"].eq(1),
        ]
        for size in SCALE_GROUPS:
            with m.If(group == size):
                m.d.comb += [
                    why["group"].eq(0),
                    why["remainder"].eq(k[:size.bit_length() - 1].any()),
                ]
        return {**super()._refusals(m, registers), **why}

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command; the blocks that the tile is told of, and the results of all of them."""
        p, inside, o = self.params, self.engine.i, self.engine.o
        rows, columns, results = (self._counters[name] for name in ("rows", "columns", "results"))
        value, layout = registers.value, self._command_layout
        kept = data.View(layout, Signal(layout.size, name="command", reset_less=True))
        with m.If(start):
            m.d.sync += [
                kept.m.eq(value("M", "m")),
                kept.n.eq(value("N", "n")),
                kept.bits.eq(value("OPTIONS", "bits")),
            ]
            for size in SCALE_GROUPS:
                with m.If(value("OPTIONS", "group") == size):
                    m.d.sync += [
                        kept.groups.eq(value("K", "k") >> (size.bit_length() - 1)),
                        kept.steps.eq(-(-size // p.lanes)),
                    ]
        sizes = data.StructLayout(dict.fromkeys([*layout.members, "columns"], SIZE))
        command = data.View(sizes, Signal(sizes.size, name="sizes"))
        m.d.comb += command["columns"].eq(p.columns)
        m.d.comb += [command[name].eq(kept[name]) for name in layout.members]

        begins = Signal()
        given = Signal()
        block_given = Signal()
        m.d.sync += begins.eq(opens)
        m.d.comb += [
            *(counter.start.eq(opens) for counter in (rows, columns, results)),
            *(counter.sizes[name].eq(command[name]) for counter in (rows, columns, results)
              for name in counter.sizes.shape().members),
            *(inside.payload[name].eq(kept[name]) for name in ("groups", "steps", "bits")),
            inside.valid.eq(given & self._exponents_there),
            block_given.eq(inside.valid & inside.ready),
            columns.advance.eq(block_given),
            rows.advance.eq(block_given & columns.last),
            results.advance.eq(o.valid & o.ready),
        ]
        with m.If(opens):
            m.d.sync += given.eq(1)
        with m.Elif(rows.advance & rows.last):
            m.d.sync += given.eq(0)
        self._cycles(m, registers, start, begins, results.advance & results.last)
        return command, ()

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        if name == "exponents":
            return self._exponents(m, gate)
        inside = getattr(self.engine, f"i_{name}")
        beat = Value.cast(inside.payload)
        m.d.comb += [
            beat.eq(Value.cast(gate.o.payload)[:len(beat)]),
            inside.valid.eq(gate.o.valid),
            gate.o.ready.eq(inside.ready),
        ]
        # A tile takes activations only together with their command.
        return self.engine.wanted & self.engine.i.valid if name == "acts" else inside.ready

    def _exponents(self, m: Module, gate: PacketGate) -> Value:
        """A beat for each block of rows; it stays until all columns have had it."""
        inside = self.engine.i
        m.d.comb += [
            Value.cast(inside.payload.exponents).eq(Value.cast(gate.o.payload)),
            self._exponents_there.eq(gate.o.valid),
            gate.o.ready.eq(self._counters["rows"].advance),
        ]
        return Value.cast(self.engine.wanted)

    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        inside = self.engine.o
        m.d.comb += [
            results.i.payload.beat.eq(inside.payload),
            results.i.payload.last.eq(self._counters["results"].last),
            results.i.valid.eq(inside.valid),
            inside.ready.eq(results.i.ready),
        ]


class LutTileAxi(TileAxi):
    """The tile of tables with AXI4-Stream data and AXI4-Lite registers.

    A command is one product: set the sizes and OPTIONS, start, feed one packet into every input,
    and take one packet of results. Packets may be offered before the start. Every output comes
    from a register, or from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_weights_* : AXI4-Stream
        A bit of each weight of a step, in as few bytes as there are.
    s_axis_acts_*, s_axis_scales_* : AXI4-Stream
        The beats of the tile.
    s_axis_exponents_* : AXI4-Stream
        With bf16, those of the vectors of a block of rows.
    m_axis_results_* : AXI4-Stream
        The beats of the tile; tlast on the last one of a command.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    letters = b"TWTL"

    def __init__(self, params: LutTileParams) -> None:
        super().__init__(params, LUT_TILES[params.tables](params))


class SerialTileAxi(TileAxi):
    """The bit-serial tile with AXI4-Stream data and AXI4-Lite registers.

    A command is one product: set the sizes and OPTIONS, start, feed one packet into every input,
    and take one packet of results. Packets may be offered before the start. Every output comes
    from a register, or from logic of registers alone.

    Members
    -------
    s_axil_*, s_axis_weights_*, s_axis_acts_*, s_axis_scales_*, s_axis_exponents_*, \
m_axis_results_*, irq
        As in `LutTileAxi`.
    """

    letters = b"TWTS"

    def __init__(self, params: SerialTileParams) -> None:
        super().__init__(params, SerialTile(params))


class MacTileAxi(TileAxi):
    """The tile of multipliers with AXI4-Stream data and AXI4-Lite registers.

    A command is one product: set the sizes and OPTIONS, start, feed one packet into every input,
    and take one packet of results. Packets may be offered before the start. Every output comes
    from a register, or from logic of registers alone.

    Members
    -------
    s_axil_*, s_axis_acts_*, s_axis_scales_*, s_axis_exponents_*, m_axis_results_*, irq
        As in `LutTileAxi`.
    s_axis_weights_* : AXI4-Stream
        Whole weights of a step, `weight_bits` bits each, in as few bytes as there are.
    """

    letters = b"TWTM"

    def __init__(self, params: MacTileParams) -> None:
        super().__init__(params, MacTile(params))
