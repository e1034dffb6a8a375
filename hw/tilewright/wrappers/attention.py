"""The attention engines on AXI4-Stream and AXI4-Lite."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, ResetInserter, Signal, Value, unsigned
from amaranth.lib import data

from tilewright.attention.dense import DenseAttention
from tilewright.attention.dot import DotAttention
from tilewright.attention.engine import AttentionEngine
from tilewright.attention.hamming import HammingAttention
from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.wrappers.axi_lite import RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamOut
from tilewright.wrappers.command import (
    SIZE,
    CommandAxi,
    Input,
    command_registers,
    format_registers,
    identity,
)
from tilewright.wrappers.packet import Countdown, PacketGate
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.params import SCALE_BITS, SHIFT_BITS
from tilewright_golden.formats import Format

__all__ = ["DenseAttentionAxi", "DotAttentionAxi", "HammingAttentionAxi", "dense_registers",
           "dot_registers", "hamming_registers"]

_ROWS = ("keys", "values", "queries")


def _registers(letters: bytes, p: AttentionParams, operands: tuple[int, bool, Format | None],
               inputs: Sequence[str], options: Iterable[Field] = ()) -> RegisterMap:
    """A map; the same for all engines but for the table and for fields of OPTIONS."""
    ro, rw, w1c = Access.RO, Access.RW, Access.W1C
    return RegisterMap(
        *identity(letters, minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("head", 0, 12, p.head, "Elements of a query and of a key"),
            fixed("values", 12, 12, p.values, "Elements of a row of values"),
            fixed("lanes", 24, 8, p.lanes, "Keys that are scored in a cycle"))),
        *format_registers({"operands": operands} | {name: (form.width, form.signed, form)
                          for name, form in (("values", p.value), ("output", p.output))},
                          p.sum_width),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("keys", 0, 16, p.keys, "Rows that the cache holds"),
            fixed("kept", 16, 16, p.kept_max, "Keys of a query that are kept at most"))),
        Register(name="WEIGHTS", address=0x018, fields=(
            fixed("columns", 0, 12, p.columns, "Elements of a beat of values"),
            fixed("width", 16, 5, p.weight, "Bits of a softmax weight"),
            fixed("fraction", 24, 4, p.fraction,
                  "Bits of an integer result behind the last one of the values"))),
        *command_registers(inputs, {
            "m": "Queries of the command, at least 1",
            "n": "Rows of keys and values that are added to the cache before; 0: none, and no "
                 "packets of them"}, (
            bit("closed", 3, w1c, "A start was refused: no sequence is open, and begin was 0"),
            bit("empty", 4, w1c, "A start was refused: the cache would have been empty"),
            bit("overflow", 5, w1c, "A start was refused: the cache would have had more rows than "
                "it holds"),
            bit("causal", 6, w1c, "A start was refused: more causal queries than rows in the "
                "cache")), "m was 0"),
        Register(name="OPTIONS", address=0x05c, fields=(
            bit("begin", 0, rw, "1: a new sequence with an empty cache begins with this command"),
            bit("end", 1, rw, "1: the sequence ends with this command: the next one must begin "
                "another"),
            bit("causal", 2, rw, "1: the queries belong to the last m rows, and each sees the rows "
                "up to its own; 0: all see all rows"),
            *options)),
        Register(name="CACHED", address=0x060, fields=(
            Field(name="rows", width=SIZE, access=ro,
                  meaning="Rows in the cache when the running or last command has ended"),
            bit("open", 16, ro, "1: the next command may go on with the sequence"))))


def hamming_registers(params: HammingParams) -> RegisterMap:
    """The registers of wrapped Hamming attention; only fixed values depend on the parameters."""
    return _registers(b"TWAH", params, (1, False, None), (*_ROWS, "table"))


def _scaled_registers(letters: bytes, params: DenseParams | DotParams) -> RegisterMap:
    form, rw = params.operands, Access.RW
    return _registers(letters, params, (form.width, form.signed, form), _ROWS, (
        Field(name="shift", low=8, width=SHIFT_BITS, access=rw,
              meaning="Shift of scaled distances; taken where begin is 1"),
        Field(name="scale", low=16, width=SCALE_BITS, access=rw,
              meaning="Scale: 256ths of octaves are distance * scale >> shift; taken where begin "
                      "is 1")))


def dense_registers(params: DenseParams) -> RegisterMap:
    """The registers of wrapped dense attention; only fixed values depend on the parameters."""
    return _scaled_registers(b"TWAD", params)


def dot_registers(params: DotParams) -> RegisterMap:
    """The registers of wrapped dot attention; only fixed values depend on the parameters."""
    return _scaled_registers(b"TWAT", params)


class _AttentionAxi(CommandAxi):
    """What is the same for all engines."""

    output: ClassVar[str] = "m_axis_results"

    params: AttentionParams

    _options: ClassVar[Mapping[str, int]] = {"begin": 1, "causal": 1}
    """Fields of OPTIONS that a command keeps, and their bits."""

    def __init__(self, params: AttentionParams, engine: AttentionEngine, registers: RegisterMap,
                 row: data.StructLayout, **constants: Input) -> None:
        self.engine = engine
        self._forget = Signal(name="forget")
        self._total = Signal(SIZE + 1, name="total")
        self._answers = Countdown({"m": 1}, SIZE)
        values = data.StructLayout({"values": data.ArrayLayout(code(params.value), params.columns)})
        super().__init__(registers, {
            "keys": Input(shape=row, steps={"n": 1}),
            "values": Input(shape=values, steps={"n": 1, "elements": params.columns}),
            "queries": Input(shape=row, steps={"m": 1}),
            **constants,
        }, data.StructLayout({"data": engine.o.payload.shape().members["data"]}))

    @property
    def latency(self) -> int:
        """Cycles from a query of one key to its first result on the bus.

        The engine takes a query in the cycle in which its last keys come out of the memory, one
        after it has been seen.
        """
        return self.engine.latency + 3

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a command passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="start, sizes",
                  does=("AXI4-Lite register file",)),
            Stage(name="engine", takes=[f"s_axis_{name}" for name in self._inputs],
                  does=(f"a cache of {p.keys} rows, {p.lanes} a cycle",
                        "one packet of each input for each command"), passes="results"),
            Stage(name="results", does=("one packet for each command",), gives=(self.output,)),
        )

    def cycles(self, sizes: Sequence[tuple[int, ...]]) -> int:
        """What the register CYCLES counts, added up over commands that are whole sequences.

        Each is the engine's own formula for a sequence alone, if every packet is offered before
        the start and no result waits.
        """
        return sum(self.engine.cycles([size]) for size in sizes)

    def _datapath(self, m: Module) -> None:
        m.submodules.engine = ResetInserter(self._forget)(self.engine)
        m.submodules.answers = self._answers

    def _refusals(self, m: Module, registers: RegisterFile) -> Mapping[str, Signal]:
        """What would ask for nothing, or for more than there is."""
        value = registers.value
        queries, begin, is_open = (
            value("M", "m"), value("OPTIONS", "begin"), value("CACHED", "open"))
        why = {name: Signal(name=f"refused_{name}")
               for name in ("size", "closed", "empty", "overflow", "causal")}
        m.d.comb += [
            self._total.eq(Mux(is_open & ~begin, value("CACHED", "rows"), 0) + value("N", "n")),
            why["size"].eq(queries == 0),
            why["closed"].eq(~(is_open | begin)),
            why["empty"].eq(self._total == 0),
            why["overflow"].eq(self._total > self.params.keys),
            why["causal"].eq(value("OPTIONS", "causal") & (queries > self._total)),
        ]
        return why

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command; with it the rows of the cache, and how many of them each query sees."""
        p, engine, answers = self.params, self.engine, self._answers
        layout = data.StructLayout({"m": SIZE, "n": SIZE, **self._options})
        kept = data.View(layout, Signal(layout.size, name="command", reset_less=True))
        rows, is_open = registers.value("CACHED", "rows"), registers.value("CACHED", "open")
        with m.If(start):
            m.d.sync += [kept[size].eq(registers.value(size.upper(), size)) for size in "mn"]
            m.d.sync += [kept[name].eq(registers.value("OPTIONS", name)) for name in self._options]
            m.d.sync += [rows.eq(self._total), is_open.eq(~registers.value("OPTIONS", "end"))]
        # Nobody knows how many of the rows were there.
        with m.Elif(registers.setter("ERROR", "aborted")):
            m.d.sync += is_open.eq(0)

        begins = Signal()
        sees = Signal(range(p.keys + 1), reset_less=True)
        m.d.sync += begins.eq(opens)
        with m.If(opens):
            m.d.sync += sees.eq(Mux(kept.causal, rows - kept.m + 1, rows))
        with m.Elif(engine.i_query.valid & engine.i_query.ready):
            m.d.sync += sees.eq(sees + kept.causal)
        m.d.comb += [
            self._forget.eq(opens & kept.begin),
            engine.i_query.payload["keys"].eq(sees),
            answers.start.eq(opens),
            answers.sizes.m.eq(kept.m),
            answers.advance.eq(engine.o.valid & engine.o.ready & engine.o.payload.last),
        ]
        self._cycles(m, registers, start, begins, answers.advance & answers.last)
        fixed_sizes = {"elements": p.values, "entries": p.head + 1}
        everything = data.StructLayout({**layout.members, **dict.fromkeys(fixed_sizes, SIZE)})
        return data.View(everything, Cat(Value.cast(kept), (
            Const(size, SIZE) for size in fixed_sizes.values()))), ()

    def _opens(self, name: str, opens: Signal, command: "data.View[Any]") -> Value:
        """Rows are only in a command that adds some, the table where a sequence begins."""
        wanted = {"keys": command.n.any(), "values": command.n.any(), "table": command.begin}
        return opens & wanted[name] if name in wanted else opens

    def _stops(self, m: Module, name: str, abort: Signal) -> Value:
        """A query that the engine may be at work on stays until it has been taken."""
        if name != "queries":
            return abort
        inside = self.engine.i_query
        waits = Signal(name="query_waits")
        late = Signal(name="query_aborts")
        asked = abort | late
        m.d.sync += [waits.eq(inside.valid & ~inside.ready), late.eq(asked & waits)]
        return asked & ~waits

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        inside, field = {"keys": (self.engine.i_key, "row"),
                         "values": (self.engine.i_value, "values"),
                         "queries": (self.engine.i_query, "row")}[name]
        bits = Value.cast(inside.payload[field])
        m.d.comb += [
            bits.eq(Value.cast(gate.o.payload)[:len(bits)]),
            inside.valid.eq(gate.o.valid),
            gate.o.ready.eq(inside.ready),
        ]
        return self.engine.score.wanted if name == "queries" else inside.ready

    def _collect(self, m: Module, registers: RegisterFile, results: AxiStreamOut) -> None:
        inside = self.engine.o
        m.d.comb += [
            results.i.payload.beat.data.eq(inside.payload["data"]),
            results.i.payload.last.eq(inside.payload.last & self._answers.last),
            results.i.valid.eq(inside.valid),
            inside.ready.eq(results.i.ready),
        ]


class HammingAttentionAxi(_AttentionAxi):
    """Hamming attention with AXI4-Stream data and AXI4-Lite registers.

    A command adds n rows of keys and values to the cache and answers m queries: set the sizes and
    OPTIONS, start, feed a packet into every input that the command has one of, and take a packet
    of results. Packets may be offered before the start. Every output comes from a register, or
    from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_keys_*, s_axis_queries_* : AXI4-Stream
        Rows of bits, 8 in a byte, the first one lowest.
    s_axis_values_* : AXI4-Stream
        Rows of values, each in beats of `columns`.
    s_axis_table_* : AXI4-Stream
        Weights by distance, where a sequence begins.
    m_axis_results_* : AXI4-Stream
        Results, one a beat.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    def __init__(self, params: HammingParams) -> None:
        self.params = params
        row = data.StructLayout({"row": data.ArrayLayout(unsigned(8), -(-params.head // 8))})
        super().__init__(params, HammingAttention(params), hamming_registers(params), row,
                         table=Input(shape=data.StructLayout({"weight": unsigned(params.weight)}),
                                     steps={"entries": 1}))

    def _feed(self, m: Module, registers: RegisterFile, name: str, gate: PacketGate,
              command: "data.View[Any]") -> Value:
        if name != "table":
            return super()._feed(m, registers, name, gate, command)
        inside: Any = self.engine
        m.d.comb += [
            inside.i_table.payload.weight.eq(gate.o.payload.weight),
            inside.i_table.payload.last.eq(gate.counter.last),
            inside.i_table.valid.eq(gate.o.valid),
            gate.o.ready.eq(inside.i_table.ready),
        ]
        return Value.cast(inside.i_table.ready)


class _ScaledAxi(_AttentionAxi):
    """Engines of which a sequence begins with the scale of its exponentials."""

    _options: ClassVar[Mapping[str, int]] = {
        "begin": 1, "causal": 1, "scale": SCALE_BITS, "shift": SHIFT_BITS}

    def __init__(self, params: DenseParams | DotParams, engine: DenseAttention | DotAttention,
                 registers: RegisterMap) -> None:
        self.params = params
        super().__init__(params, engine, registers, data.StructLayout({
            "row": data.ArrayLayout(code(params.operands), params.head)}))

    def _command(self, m: Module, registers: RegisterFile, start: Signal,
                 opens: Signal) -> "tuple[data.View[Any], Sequence[Value]]":
        """The command; where a sequence begins its scale enters first."""
        command, others = super()._command(m, registers, start, opens)
        engine: Any = self.engine
        offered = engine.i_scale
        m.d.comb += [offered.payload[name].eq(command[name]) for name in ("scale", "shift")]
        with m.If(opens):
            m.d.sync += offered.valid.eq(command.begin)
        with m.Elif(offered.ready):
            m.d.sync += offered.valid.eq(0)
        return command, others


class DenseAttentionAxi(_ScaledAxi):
    """Dense attention with AXI4-Stream data and AXI4-Lite registers.

    A command adds n rows of keys and values to the cache and answers m queries: set the sizes and
    OPTIONS, start, feed a packet into every input that the command has one of, and take a packet
    of results. Packets may be offered before the start. Every output comes from a register, or
    from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_keys_*, s_axis_queries_* : AXI4-Stream
        Rows of operands.
    s_axis_values_* : AXI4-Stream
        Rows of values.
    m_axis_results_* : AXI4-Stream
        Results, one a beat.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    def __init__(self, params: DenseParams) -> None:
        super().__init__(params, DenseAttention(params), dense_registers(params))


class DotAttentionAxi(_ScaledAxi):
    """Attention to the largest dot products with AXI4-Stream data and AXI4-Lite registers.

    A command adds n rows of keys and values to the cache and answers m queries: set the sizes and
    OPTIONS, start, feed a packet into every input that the command has one of, and take a packet
    of results. Packets may be offered before the start. Every output comes from a register, or
    from logic of registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_keys_*, s_axis_queries_* : AXI4-Stream
        Rows of operands.
    s_axis_values_* : AXI4-Stream
        Rows of values, each in beats of `columns`.
    m_axis_results_* : AXI4-Stream
        Results, one a beat.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    def __init__(self, params: DotParams) -> None:
        super().__init__(params, DotAttention(params), dot_registers(params))
