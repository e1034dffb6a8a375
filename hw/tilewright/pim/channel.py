"""A channel of DRAM banks that compute: requests in; columns, results and commands out."""

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.parts.delay import delay
from tilewright.parts.fifo import CreditFifo
from tilewright.pim.controller import Controller
from tilewright.pim.device import Device
from tilewright.pim.layouts import (
    Command,
    column_layout,
    command_layout,
    request_layout,
    results_layout,
    status_layout,
)
from tilewright_golden.pim import PimParams

__all__ = ["Channel"]


class Channel(wiring.Component):
    """Ordinary requests and GEMVs at once, on banks with one row buffer or two.

    Results are those of requests done one after another, whatever goes on at once. Commands are
    those of Newton and AiM, with the dual row buffers, the header and the composite GEMV of
    NeuPIMs (Heo et al., 2024); they keep every rule of `timing`. Reads that find their row open
    follow one another every ``max(ccd, burst)`` cycles, where `read_depth` covers the cycles from
    a command to its column. A request that its state forbids is refused and changes nothing.

    There is no formula of cycles: when a command may go depends on all those before it. The
    first read of a closed bank takes `latency`.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    i : payload ``request_layout()``
    i_data : payload ``column_layout(params)``
        A beat for each WRITE and GWRITE, also for those that are refused.
    o : payload ``column_layout(params)``
        A beat for each READ, in their order. As long as it stalls, reads wait; rows are refreshed.
    o_results : payload ``results_layout(params)``
        A beat for each wave of every GEMV with `last` and of every READRES, in their order. As
        long as it stalls, these wait, and rows are refreshed.
    o_status : payload ``status_layout()``
        A beat for each request, in their order, when it is accepted or refused.
    o_commands : payload ``command_layout()``, always ready
        Every command, in the cycle in which it is on the bus.
    """

    i: stream.Interface
    i_data: stream.Interface
    o: stream.Interface
    o_results: stream.Interface
    o_status: stream.Interface
    o_commands: stream.Interface

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self.controller = Controller(p)
        self.device = Device(p)
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(p))),
            "o": Out(stream.Signature(column_layout(p))),
            "o_results": Out(stream.Signature(results_layout(p))),
            "o_status": Out(stream.Signature(status_layout())),
            "o_commands": Out(stream.Signature(command_layout(), always_ready=True)),
        })

    @property
    def latency(self) -> int:
        """Cycles from a READ on `i` to its column on `o`, of a bank that is closed, when nothing
        else is under way."""
        t = self.params.timing
        # Those of the device and its queue count where the data bus is quicker.
        return self.controller.latency + t.rcd_rd + max(t.cl + t.burst, 1 + CreditFifo.latency)

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a request passes."""
        p = self.params
        buffers = ("one row buffer", "two row buffers")[p.buffers - 1]
        return (
            Stage(name="door", takes=("i", "i_data"), gives=("o_status",), passes="requests",
                  does=("refuses, holds or admits",)),
            Stage(name="queue", does=(f"{p.window} reads and writes,",
                                      f"beside waves: {p.tiles} GEMVs"), passes="proposals"),
            Stage(name="timers", does=(f"rules of {p.timing.name}",), gives=("o_commands",),
                  passes="a command a cycle"),
            Stage(name="device", does=(f"{p.banks} banks, {buffers}",
                                       f"{p.units} units x {p.unit.lanes} lanes"),
                  passes="columns, results"),
            Stage(name="reads", does=(f"{p.read_depth} columns,", "beside them: results"),
                  gives=("o", "o_results")),
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        t = p.timing
        controller, device = self.controller, self.device
        m.submodules.controller = controller
        m.submodules.device = device
        m.submodules.reads = reads = CreditFifo(column_layout(p), p.read_depth)
        m.submodules.results = results = CreditFifo(results_layout(p), controller.results_depth)
        for given, taken in ((self.i, controller.i), (self.i_data, controller.i_data)):
            wiring.connect(m, wiring.flipped(given), taken)
        wiring.connect(m, wiring.flipped(self.o_status), controller.o_status)
        wiring.connect(m, wiring.flipped(self.o_commands), controller.o_commands)
        wiring.connect(m, wiring.flipped(self.o_results), results.o)

        command: Any = controller.o_commands.payload
        reading = Signal()
        m.d.comb += [
            reading.eq(controller.o_commands.valid & (command.opcode == Command.RD)),
            device.command.eq(command),
            device.enable.eq(controller.o_commands.valid),
            device.data.eq(controller.written),
            reads.i.valid.eq(device.read_valid),
            reads.i.payload.eq(device.read),
            reads.reserve.eq(controller.read_reserve),
            controller.read_room.eq(reads.room != 0),
            results.reserve.eq(controller.results_reserve),
            controller.results_room.eq(results.room != 0),
            results.i.valid.eq(device.results_valid),
            results.i.payload.eq(device.results),
        ]
        # Columns whose last burst has passed; before that they are not there for anybody.
        arrives = delay(m, reading, t.cl + t.burst - 1, "arriving", reset=True)
        arrived = Signal(range(p.read_depth + 1))
        shows = Signal()
        m.d.comb += [
            shows.eq(arrived.any()),
            self.o.valid.eq(reads.o.valid & shows),
            self.o.payload.eq(reads.o.payload),
            reads.o.ready.eq(self.o.ready & shows),
        ]
        m.d.sync += arrived.eq(arrived + arrives - (self.o.valid & self.o.ready))
        return m
