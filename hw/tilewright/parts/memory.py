"""The on-chip memory of every datapath."""

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.shared import Placed

__all__ = ["Ram", "ram"]


class Ram(wiring.Component):
    """Memory with one write port and one synchronous read port.

    Read data appears in the cycle after `read_enable` and holds while that is low. Reading the
    word that is being written gives the old one: a bypass, where one is needed, is logic outside,
    so that any compiled memory can take this module's place.

    Parameters
    ----------
    depth
        Words.
    width
        Bits of a word.
    """

    write_enable: Signal
    write_address: Signal
    write_data: Signal
    read_enable: Signal
    read_address: Signal
    read_data: Signal

    def __init__(self, depth: int, width: int) -> None:
        self.depth = depth
        self.width = width
        super().__init__(_signature(depth, width))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        cells: memory.Memory = memory.Memory(shape=self.width, depth=self.depth, init=[])
        m.submodules.cells = cells
        write, read = cells.write_port(), cells.read_port()
        m.d.comb += [
            write.en.eq(self.write_enable),
            write.addr.eq(self.write_address),
            write.data.eq(self.write_data),
            read.en.eq(self.read_enable),
            read.addr.eq(self.read_address),
            self.read_data.eq(read.data),
        ]
        return m


def _signature(depth: int, width: int) -> wiring.Signature:
    address = unsigned(max(1, (depth - 1).bit_length()))
    return wiring.Signature({
        "write_enable": In(1),
        "write_address": In(address),
        "write_data": In(width),
        "read_enable": In(1),
        "read_address": In(address),
        "read_data": Out(width),
    })


def ram(depth: int, width: int) -> Placed:
    """A `Ram`, in Verilog an instance of the module `ram_<depth>x<width>`."""
    return Placed(f"ram_{depth}x{width}", _signature(depth, width), lambda: Ram(depth, width))
