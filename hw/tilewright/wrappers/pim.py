"""A channel of banks that compute on AXI4-Stream and AXI4-Lite."""

from amaranth.hdl import Cat, Module, Shape, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.pim.channel import Channel
from tilewright.pim.layouts import Command, Error, command_layout, request_layout, status_layout
from tilewright.wrappers.axi_lite import AXI_LITE, RegisterFile
from tilewright.wrappers.axi_stream import AxiStreamIn, AxiStreamOut, axi_stream
from tilewright.wrappers.command import format_registers, identity
from tilewright.wrappers.pins import attach, pins
from tilewright.wrappers.registers import Access, Register, RegisterMap, bit, fixed, word
from tilewright_golden.pim import PimParams

__all__ = ["PimAxi", "pim_registers"]

_REFUSED = {
    Error.OPCODE: "there is no such request",
    Error.HEADER: "it was a GEMV before any HEADER",
    Error.ADDRESS: "bank, group, row, column, part or steps were out of range",
    Error.VECTOR: "it needed more than the vector buffer",
    Error.CLOSED: "it was a COMP while a group had no row open",
    Error.OPEN: "the row, or with one row buffer the bank, was open to compute",
}
"""Why a request may be refused."""

_COMMANDS = 0x0a0
"""Address of the counter of the first command; the others follow."""


def pim_registers(params: PimParams) -> RegisterMap:
    """The registers of a wrapped channel; only the fixed values depend on `params`."""
    p, ro, rw, w1c, pulse = params, Access.RO, Access.RW, Access.W1C, Access.PULSE
    return RegisterMap(
        *identity(b"TWPM", minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("banks", 0, 6, p.banks, "Banks"),
            fixed("ranks", 8, 2, p.ranks, "Ranks"),
            fixed("group", 16, 6, p.group, "Banks of a group"),
            fixed("bundle", 24, 4, p.bundle, "Banks that share a unit"),
            fixed("buffers", 28, 2, p.buffers, "Row buffers of a bank"))),
        *format_registers({"values": (p.form.width, True, p.form)}),
        Register(name="LIMITS", address=0x010, fields=(
            fixed("rows", 0, 17, p.rows, "Rows of a bank"),
            fixed("columns", 24, 8, p.columns, "Columns of a row"))),
        Register(name="VECTORS", address=0x018, fields=(
            fixed("steps", 0, 11, p.vector_steps, "Steps of the vector buffer"),
            fixed("vectors", 12, 6, p.vectors, "Vectors that share each step"),
            fixed("lanes", 20, 7, p.lanes, "Values of a column"))),
        Register(name="CONTROL", address=0x040, fields=(
            bit("clear", 0, pulse, "Counters begin again from 0"),)),
        Register(name="STATUS", address=0x044, fields=(
            bit("done", 1, w1c, "A packet of results has left since this bit was cleared"),
            bit("error", 2, ro, "A bit of ERROR is set"))),
        Register(name="ERROR", address=0x048, fields=tuple(
            bit(error.name.lower(), error.value - 1, w1c, f"A request was refused: {why}")
            for error, why in _REFUSED.items())),
        Register(name="INTERRUPT", address=0x04c, fields=(
            bit("done", 0, rw, "irq is high while STATUS.done is set"),
            bit("error", 1, rw, "irq is high while a bit of ERROR is set"))),
        word("CYCLES_LOW", 0x080, "cycles", ro, 32,
             "Cycles from the first request that was admitted or refused on; low half"),
        word("CYCLES_HIGH", 0x084, "cycles", ro, 32, "High half"),
        word("REQUESTS", 0x088, "count", ro, 32, "Requests that were admitted or refused"),
        word("REFUSED", 0x08c, "count", ro, 32, "Those that were refused"),
        word("STEPS", 0x090, "count", ro, 32, "Steps of all GEMV commands"),
        word("READS_STALLS", 0x094, "cycles", ro, 32,
             "Cycles in which a column was offered and not taken"),
        word("RESULTS_STALLS", 0x098, "cycles", ro, 32,
             "Cycles in which results were offered and not taken"),
        *(word(f"COUNT_{one.name}", _COMMANDS + 4 * one.value, "count", ro, 32,
               f"Commands {one.name}") for one in Command))


class PimAxi(wiring.Component):
    """A channel of banks that compute with AXI4-Stream data and AXI4-Lite counters.

    Requests are taken as fast as the channel admits them; nothing has to be started. What leaves
    is in the order of requests, bus by bus. Every output comes from a register, or from logic of
    registers alone.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_requests_* : AXI4-Stream
        The fields of a request, each in whole bytes. tlast is ignored.
    s_axis_data_* : AXI4-Stream
        A column for each WRITE and GWRITE. tlast is ignored.
    m_axis_reads_* : AXI4-Stream
        A packet of one column for each READ.
    m_axis_results_* : AXI4-Stream
        A packet for each GEMV with `last` and each READRES: a beat for every wave.
    m_axis_status_* : AXI4-Stream
        A packet of a byte for each request: its error.
    command_valid : ``Out(1)``
    command : ``Out(command_layout())``
        What is on the command bus, a cycle later.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    irq: Signal
    command_valid: Signal
    command: "data.View[data.StructLayout]"

    def __init__(self, params: PimParams) -> None:
        self.params = params
        self.channel = channel = Channel(params)
        self.registers = pim_registers(params)
        self._requests = data.StructLayout({
            name: unsigned(Shape.cast(shape).width)
            for name, shape in request_layout().members.items()})
        self._status = data.StructLayout({
            "error": unsigned(Shape.cast(status_layout().members["error"]).width)})
        super().__init__({
            **pins(s_axil=In(AXI_LITE),
                   s_axis_requests=In(axi_stream(self._requests)),
                   s_axis_data=In(axi_stream(channel.i_data.payload.shape())),
                   m_axis_reads=Out(axi_stream(channel.o.payload.shape())),
                   m_axis_results=Out(axi_stream(channel.o_results.payload.shape())),
                   m_axis_status=Out(axi_stream(self._status))),
            "command_valid": Out(1),
            "command": Out(command_layout()),
            "irq": Out(1),
        })

    @property
    def latency(self) -> int:
        """Cycles from a READ on `s_axis_requests` to its column on `m_axis_reads`, of a bank that
        is closed, when nothing else is under way."""
        return self.channel.latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a request passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="clear",
                  does=("AXI4-Lite register file", "beside it: counters")),
            Stage(name="channel", takes=("s_axis_requests", "s_axis_data"),
                  gives=("m_axis_reads", "m_axis_status", "command"), passes="results",
                  does=(f"{p.banks} banks, {p.units} units x {p.unit.lanes} lanes",
                        f"rules of {p.timing.name}")),
            Stage(name="results", does=(f"a packet of {p.waves} beats for each",),
                  gives=("m_axis_results",)),
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        channel = self.channel
        m.submodules.channel = channel
        m.submodules.registers = registers = RegisterFile(self.registers)
        attach(m, self, "s_axil", registers.bus)
        value, setter = registers.value, registers.setter
        for name, shape, inside in (
                ("requests", self._requests, channel.i),
                ("data", channel.i_data.payload.shape(), channel.i_data)):
            entry = AxiStreamIn(shape)
            m.submodules[f"{name}_input"] = entry
            attach(m, self, f"s_axis_{name}", entry.bus)
            m.d.comb += [
                Value.cast(inside.payload).eq(Value.cast(entry.o.payload.beat)),
                inside.valid.eq(entry.o.valid),
                entry.o.ready.eq(inside.ready),
            ]
        moves = {}
        for name, shape, inside in (
                ("reads", channel.o.payload.shape(), channel.o),
                ("results", channel.o_results.payload.shape(), channel.o_results),
                ("status", self._status, channel.o_status)):
            adapter = AxiStreamOut(shape)
            bus = adapter.bus
            m.submodules[name] = adapter
            attach(m, self, f"m_axis_{name}", bus)
            moves[name] = Signal(name=f"{name}_move")
            m.d.comb += [
                Value.cast(adapter.i.payload.beat).eq(Value.cast(inside.payload)),
                adapter.i.payload.last.eq(1),
                adapter.i.valid.eq(inside.valid),
                inside.ready.eq(adapter.i.ready),
                moves[name].eq(inside.valid & inside.ready),
            ]
            if name == "results":
                m.d.comb += [
                    adapter.i.payload.last.eq(self._last(m, moves[name])),
                    setter("STATUS", "done").eq(bus.tvalid & bus.tready & bus.tlast),
                ]
            if name != "status":
                self._count(m, registers, f"{name.upper()}_STALLS", "cycles",
                            bus.tvalid & ~bus.tready)

        error = channel.o_status.payload.error
        m.d.comb += [
            *(setter("ERROR", one.name.lower()).eq(moves["status"] & (error == one))
              for one in _REFUSED),
            value("STATUS", "error").eq(Cat(
                value("ERROR", one.name.lower()) for one in _REFUSED).any()),
            self.irq.eq((value("INTERRUPT", "done") & value("STATUS", "done"))
                        | (value("INTERRUPT", "error") & value("STATUS", "error"))),
        ]
        self._commands(m, registers)
        self._count(m, registers, "REQUESTS", "count", moves["status"])
        self._count(m, registers, "REFUSED", "count", moves["status"] & (error != Error.NONE))
        self._cycles(m, registers, moves["status"])
        return m

    def _cycles(self, m: Module, registers: RegisterFile, begins: Value) -> None:
        """Count cycles from the first with `begins` on."""
        counting = Signal()
        cycles = Cat(registers.value(half, "cycles") for half in ("CYCLES_LOW", "CYCLES_HIGH"))
        with m.If(registers.value("CONTROL", "clear")):
            m.d.sync += [cycles.eq(0), counting.eq(0)]
        with m.Elif(counting | begins):
            m.d.sync += [cycles.eq(cycles + 1), counting.eq(1)]

    def _last(self, m: Module, moves: Value) -> Value:
        """Whether the next beat of results is of the last wave."""
        waves = self.params.waves
        wave = Signal(range(max(2, waves)))
        last = Signal(name="last_wave")
        m.d.comb += last.eq(wave == waves - 1)
        with m.If(moves):
            m.d.sync += wave.eq(wave + 1)
            with m.If(last):
                m.d.sync += wave.eq(0)
        return last

    def _commands(self, m: Module, registers: RegisterFile) -> None:
        """Commands as pins, and counted."""
        given = self.channel.o_commands
        shown = Signal(command_layout().size, name="command_shown", reset_less=True)
        m.d.comb += Value.cast(self.command).eq(shown)
        m.d.sync += [self.command_valid.eq(given.valid), shown.eq(Value.cast(given.payload))]
        for one in Command:
            self._count(m, registers, f"COUNT_{one.name}", "count",
                        self.command_valid & (self.command.opcode == one))
        gemv = self.command_valid & (self.command.opcode == Command.GEMV)
        steps = self.command.steps
        self._count(m, registers, "STEPS", "count", steps & gemv.replicate(len(steps)))

    def _count(self, m: Module, registers: RegisterFile, register: str, field: str,
               more: Value) -> None:
        """Add `more` in every cycle, modulo 2**32."""
        count = registers.value(register, field)
        with m.If(registers.value("CONTROL", "clear")):
            m.d.sync += count.eq(0)
        with m.Else():
            m.d.sync += count.eq(count + more)
