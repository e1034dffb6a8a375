"""The tensor quantiser on AXI4-Stream and AXI4-Lite."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Mux, ResetInserter, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.formats.quantiser import Quantiser
from tilewright.wrappers.axi_lite import AXI_LITE, RegisterFile
from tilewright.wrappers.axi_stream import (
    AxiStreamOut,
    LanesIn,
    LanesOut,
    axi_stream,
    lanes_stream,
)
from tilewright.wrappers.command import format_registers, identity
from tilewright.wrappers.pins import attach, pins
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, bit, fixed, word
from tilewright_golden.formats.quantiser import QuantiserParams

__all__ = ["QuantiserAxi", "register_map"]

_SKID = 2  # words in an output adapter


def register_map(params: QuantiserParams) -> RegisterMap:
    """The registers of a wrapped quantiser; only the fixed values depend on the parameters."""
    p = params
    ro, rw, w1c, pulse = Access.RO, Access.RW, Access.W1C, Access.PULSE
    return RegisterMap(
        *identity(b"TWQA", minor=0),
        Register(name="SHAPE", address=0x008, fields=(
            fixed("lanes", 0, 8, p.lanes, "Numbers of a beat"),
            fixed("ahead", 8, 8, Quantiser.ahead,
                  "Tensors that can be scanned before the first of them is encoded"))),
        *format_registers({"source": (p.source.width, True, p.source),
                           "target": (p.target.width, True, p.target)}),
        Register(name="CONTROL", address=0x040, fields=(
            bit("clear", 0, pulse, "Forget every tensor that has not left"),)),
        Register(name="STATUS", address=0x044, fields=(
            bit("busy", 0, ro, "A tensor has begun and not left, or a clear has not ended; "
                "0: idle"),
            bit("done", 1, w1c, "A packet of codes has left since this bit was cleared"),
            bit("error", 2, ro, "A bit of ERROR is set"),
            bit("clearing", 3, ro, "A clear has not ended"),
            bit("calibrated", 4, ro, "OPTIONS.calibrated as it is in force"),
            bit("scan_open", 8, ro, "A packet on scan has begun and not ended"),
            bit("encode_open", 9, ro, "A packet on encode has begun and not ended"),
            bit("codes_open", 10, ro, "A packet of codes has not left"),
            bit("biases_open", 11, ro, "A bias has not left"))),
        Register(name="ERROR", address=0x048, fields=(
            bit("scan_invalid", 0, w1c, "NaN or infinity was in a tensor that was scanned"),
            bit("encode_invalid", 1, w1c, "NaN or infinity was in a tensor that was encoded"),
            bit("scan_keep", 8, w1c, "A beat on scan had more bytes than those of its first lanes; "
                "they were left out"),
            bit("encode_keep", 9, w1c, "A beat on encode had more bytes than those of its first "
                "lanes; they were left out"))),
        Register(name="INTERRUPT", address=0x04c, fields=(
            bit("done", 0, rw, "irq is high while STATUS.done is set"),
            bit("error", 1, rw, "irq is high while a bit of ERROR is set"))),
        Register(name="OPTIONS", address=0x05c, fields=(
            bit("calibrated", 0, rw, "1: biases are those of CALIBRATION, and scan is not read; "
                "in force from when STATUS.busy is 0"),)),
        Register(name="CALIBRATION", address=0x060, fields=(
            Field(name="largest", width=p.source.width, access=rw,
                  meaning="Largest magnitude to be expected, in the source format"),)),
        word("TENSORS", 0x080, "count", ro, 32,
             "Packets of codes that have left since reset, modulo 2**32"),
        Register(name="BIAS", address=0x084, fields=(
            Field(name="bias", width=8,
                  meaning="Bias of the tensor that was scanned last, in two's complement"),
            Field(name="zero", low=8, meaning="It holds no finite number but zero"),
            Field(name="invalid", low=9, meaning="It holds NaN or infinity"),
            Field(name="count", low=16, width=16,
                  meaning="Tensors that were scanned since reset, modulo 2**16"))))


class QuantiserAxi(wiring.Component):
    """The tensor quantiser with AXI4-Stream data and AXI4-Lite registers.

    A packet is a tensor, of any length: its numbers on scan, the same again on encode, and out
    come its bias and its codes. With `OPTIONS.calibrated` the bias is that of a number in
    CALIBRATION, and encode alone is read. Every output comes from a register, or from logic of
    registers alone.

    Members
    -------
    s_axil_* : AXI4-Lite, 32 bits of data, 4 KiB
        `registers` has the map.
    s_axis_scan_*, s_axis_encode_* : AXI4-Stream with tkeep
        Numbers of a tensor; of each beat the lanes before the first that is not kept.
    m_axis_biases_* : AXI4-Stream
        For each tensor a packet of one beat: bias, zero, invalid, a byte each.
    m_axis_codes_* : AXI4-Stream with tkeep
        A beat for each one on encode, with as many lanes.
    irq : ``Out(1)``
        High while there is something that INTERRUPT asks for.
    """

    irq: Signal

    def __init__(self, params: QuantiserParams) -> None:
        self.params = p = params
        self.quantiser = Quantiser(params)
        self.registers = register_map(params)
        numbers = lanes_stream(code(p.source), p.lanes)
        super().__init__({
            **pins(s_axil=In(AXI_LITE), s_axis_scan=In(numbers), s_axis_encode=In(numbers),
                   m_axis_biases=Out(axi_stream(self.quantiser.o_bias.payload.shape())),
                   m_axis_codes=Out(lanes_stream(code(p.target), p.lanes))),
            "irq": Out(1),
        })

    @property
    def latency(self) -> int:
        """Cycles from a beat on `s_axis_encode` to its codes."""
        return self.quantiser.latency + 2

    @property
    def scan_latency(self) -> int:
        """Cycles from the last beat on `s_axis_scan` to the bias."""
        return self.quantiser.scan_latency + 2

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a tensor passes."""
        p = self.params
        return (
            Stage(name="registers", takes=("s_axil",), gives=("irq",), passes="calibration",
                  does=("AXI4-Lite register file",)),
            Stage(name="quantiser", takes=("s_axis_scan", "s_axis_encode"),
                  gives=("m_axis_biases",), passes="codes",
                  does=(f"{p.lanes} x {p.source.name} to {p.target.name}",
                        "one packet on each input for each tensor")),
            Stage(name="codes", does=("one packet for each tensor",), gives=("m_axis_codes",)),
        )

    def cycles(self, sizes: Sequence[tuple[int, int]]) -> int:
        """Cycles from the first beat in to the last beat out.

        `sizes` are the beats of each tensor on `s_axis_scan` and on `s_axis_encode`. They are
        those of the quantiser and one for the adapter on either side.
        """
        return self.quantiser.cycles(sizes) + 2

    def elaborate(self, platform: object) -> Module:
        m = Module()
        core = self.quantiser
        m.submodules.registers = registers = RegisterFile(self.registers)
        attach(m, self, "s_axil", registers.bus)
        value, setter = registers.value, registers.setter
        forget = Signal()
        m.submodules.quantiser = ResetInserter(forget)(core)
        inputs = {name: self._input(m, registers, name) for name in ("scan", "encode")}
        scan, encode = inputs["scan"], inputs["encode"]

        # What has begun. A tensor counts in `ahead` while its bias waits for the end of its codes.
        moves = {name: Signal(name=f"{name}_moves") for name in inputs}
        opens = {name: value("STATUS", f"{name}_open") for name in inputs}
        ends = {name: Signal(name=f"{name}_ends") for name in inputs}
        for name, stream in (("scan", core.i_scan), ("encode", core.i_encode)):
            m.d.comb += [
                moves[name].eq(stream.valid & stream.ready),
                ends[name].eq(moves[name] & stream.payload.last),
            ]
            with m.If(moves[name]):
                m.d.sync += opens[name].eq(~stream.payload.last)
        codes_leave, bias_leaves = self._outputs(m, registers)
        ahead = self._count(m, "ahead", core.ahead, ends["scan"], ends["encode"], forget)
        codes = self._count(m, "codes_inside", core.latency + 2 + _SKID,
                            moves["encode"] & ~opens["encode"], codes_leave, forget)
        biases = self._count(m, "biases_inside", core.ahead + _SKID, ends["scan"], bias_leaves,
                             forget)

        running = Signal()
        inject = Signal()
        calibrated = value("STATUS", "calibrated")
        with m.If(~value("STATUS", "busy") & ~moves["scan"]):
            m.d.sync += calibrated.eq(value("OPTIONS", "calibrated"))
        m.d.comb += [
            value("STATUS", "codes_open").eq(codes.any()),
            value("STATUS", "biases_open").eq(biases.any()),
            value("STATUS", "clearing").eq(~running),
            value("STATUS", "busy").eq(
                Cat(*opens.values(), ahead, codes, biases, ~running).any()),
            # The bias stays until the last beat of its codes has entered.
            inject.eq(calibrated & encode.o.valid & ~ahead.any()),
            core.i_scan.valid.eq(Mux(calibrated, inject, scan.o.valid)),
            core.i_scan.payload.eq(scan.o.payload),
            scan.o.ready.eq(~calibrated & core.i_scan.ready),
        ]
        with m.If(calibrated):
            m.d.comb += [
                core.i_scan.payload.data[0].eq(value("CALIBRATION", "largest")),
                core.i_scan.payload.lanes.eq(1),
                core.i_scan.payload.last.eq(1),
            ]
        with m.FSM(name="state"):
            with m.State("running"):
                m.d.comb += [
                    running.eq(1),
                    core.i_encode.valid.eq(encode.o.valid),
                    core.i_encode.payload.eq(encode.o.payload),
                    encode.o.ready.eq(core.i_encode.ready),
                ]
                with m.If(value("CONTROL", "clear")):
                    m.next = "ending"
            # A packet of codes that has begun ends with an empty beat; what was offered leaves.
            with m.State("ending"):
                m.d.comb += [
                    core.i_encode.valid.eq(opens["encode"]),
                    core.i_encode.payload.last.eq(1),
                ]
                with m.If(~Cat(opens["encode"], codes, biases).any()):
                    m.next = "forgetting"
            with m.State("forgetting"):
                m.d.comb += forget.eq(1)
                m.d.sync += opens["scan"].eq(0)
                m.next = "running"
        m.d.comb += [adapter.clear.eq(~running) for adapter in inputs.values()]

        m.d.comb += [
            setter("STATUS", "done").eq(codes_leave),
            value("STATUS", "error").eq(Cat(
                value("ERROR", field.name) for field in self.registers["ERROR"].fields).any()),
            self.irq.eq((value("INTERRUPT", "done") & value("STATUS", "done"))
                        | (value("INTERRUPT", "error") & value("STATUS", "error"))),
        ]
        with m.If(codes_leave):
            m.d.sync += value("TENSORS", "count").eq(value("TENSORS", "count") + 1)
        return m

    def _input(self, m: Module, registers: RegisterFile, name: str) -> LanesIn:
        adapter = LanesIn(code(self.params.source), self.params.lanes)
        m.submodules[f"{name}_input"] = adapter
        attach(m, self, f"s_axis_{name}", adapter.bus)
        m.d.comb += registers.setter("ERROR", f"{name}_keep").eq(
            adapter.o.valid & adapter.o.ready & adapter.gap)
        return adapter

    def _outputs(self, m: Module, registers: RegisterFile) -> tuple[Signal, Signal]:
        """The ways out; return whether a packet of codes leaves, and whether a bias does."""
        core, p = self.quantiser, self.params
        value, setter = registers.value, registers.setter
        m.submodules.codes = codes = LanesOut(code(p.target), p.lanes)
        m.submodules.biases = biases = AxiStreamOut(core.o_bias.payload.shape())
        attach(m, self, "m_axis_codes", codes.bus)
        attach(m, self, "m_axis_biases", biases.bus)
        codes_leave = Signal()
        bias_leaves = Signal()
        found = Signal()
        m.d.comb += [
            codes_leave.eq(codes.bus.tvalid & codes.bus.tready & codes.bus.tlast),
            bias_leaves.eq(biases.bus.tvalid & biases.bus.tready),
            *(codes.i.payload[name].eq(core.o.payload[name]) for name in ("data", "lanes", "last")),
            codes.i.valid.eq(core.o.valid),
            core.o.ready.eq(codes.i.ready),
            biases.i.payload.beat.eq(core.o_bias.payload),
            biases.i.payload.last.eq(1),
            biases.i.valid.eq(core.o_bias.valid),
            core.o_bias.ready.eq(biases.i.ready),
            found.eq(core.o_bias.valid & core.o_bias.ready),
            setter("ERROR", "scan_invalid").eq(found & core.o_bias.payload.invalid),
            setter("ERROR", "encode_invalid").eq(
                core.o.valid & core.o.ready & core.o.payload.invalid),
        ]
        with m.If(found):
            m.d.sync += [value("BIAS", name).eq(core.o_bias.payload[name])
                         for name in ("bias", "zero", "invalid")]
            m.d.sync += value("BIAS", "count").eq(value("BIAS", "count") + 1)
        return codes_leave, bias_leaves

    def _count(self, m: Module, name: str, most: int, enters: Value, leaves: Value,
               forget: Value) -> Signal:
        """How many have entered and not left."""
        inside = Signal(range(most + 1), name=name)
        with m.If(forget):
            m.d.sync += inside.eq(0)
        with m.Else():
            m.d.sync += inside.eq(inside + enters - leaves)
        return inside
