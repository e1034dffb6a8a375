"""AXI4-Lite: its signals, and a register file on them."""

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from tilewright.wrappers.registers import Access, RegisterMap

__all__ = ["ADDRESS_WIDTH", "AXI_LITE", "RegisterFile"]

ADDRESS_WIDTH = 12
"""4 KiB, the smallest piece that interconnects map."""

_OKAY, _SLVERR = 0, 2

AXI_LITE = wiring.Signature({
    "awaddr": Out(ADDRESS_WIDTH), "awprot": Out(3), "awvalid": Out(1), "awready": In(1),
    "wdata": Out(32), "wstrb": Out(4), "wvalid": Out(1), "wready": In(1),
    "bresp": In(2), "bvalid": In(1), "bready": Out(1),
    "araddr": Out(ADDRESS_WIDTH), "arprot": Out(3), "arvalid": Out(1), "arready": In(1),
    "rdata": In(32), "rresp": In(2), "rvalid": In(1), "rready": Out(1),
})
"""All five channels with 32 bits of data, as the manager drives them."""


class RegisterFile(wiring.Component):
    """The registers of a map behind AXI4-Lite.

    One read and one write at a time, independent of each other; every output is a register, or
    logic of registers alone. Byte strobes are honoured. Reserved addresses answer SLVERR, and so
    does a write to a register in which nothing can be written; a read that fails gives 0.
    Protection bits and the lowest two of an address are ignored.

    Parameters
    ----------
    registers
        The map.

    Members
    -------
    bus : ``In(AXI_LITE)``
    REGISTER_FIELD
        For each field that has no fixed value, by its access: RO an input; RW an output; PULSE an
        output that is high for the cycle after the write; W1C an output, with an input
        REGISTER_FIELD_set whose bits set its bits, also while they are being cleared.
    """

    bus: Any

    def __init__(self, registers: RegisterMap) -> None:
        self.registers = registers
        members: dict[str, wiring.Member] = {"bus": In(AXI_LITE)}
        for register in registers.values():
            for field in register.fields:
                name = f"{register.name}_{field.name}"
                if field.value is None:
                    flow = In if field.access is Access.RO else Out
                    members[name] = flow(field.width)
                if field.access is Access.W1C:
                    members[f"{name}_set"] = In(field.width)
        super().__init__(members)

    def value(self, register: str, field: str) -> Signal:
        """The member of a field."""
        return getattr(self, f"{register}_{field}")

    def setter(self, register: str, field: str) -> Signal:
        """The member that sets the bits of a field with access W1C."""
        return getattr(self, f"{register}_{field}_set")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._write(m)
        self._read(m)
        return m

    def _write(self, m: Module) -> None:
        bus = self.bus
        address = Signal(ADDRESS_WIDTH, name="write_address", reset_less=True)
        data = Signal(32, name="write_data", reset_less=True)
        strobes = Signal(4, reset_less=True)
        addressed = Signal(name="write_addressed")
        filled = Signal(name="write_filled")
        write = Signal()
        m.d.comb += [
            bus.awready.eq(~addressed),
            bus.wready.eq(~filled),
            write.eq(addressed & filled & ~bus.bvalid),
        ]
        with m.If(bus.awvalid & bus.awready):
            m.d.sync += [address.eq(bus.awaddr), addressed.eq(1)]
        with m.If(bus.wvalid & bus.wready):
            m.d.sync += [data.eq(bus.wdata), strobes.eq(bus.wstrb), filled.eq(1)]
        with m.If(write):
            m.d.sync += [addressed.eq(0), filled.eq(0), bus.bvalid.eq(1), bus.bresp.eq(_SLVERR)]
        with m.Elif(bus.bready):
            m.d.sync += bus.bvalid.eq(0)

        mask = Signal(32, name="write_mask")
        ones = Signal(32, name="write_ones")
        m.d.comb += [
            mask.eq(Cat(strobe.replicate(8) for strobe in strobes)),
            ones.eq(data & mask),
        ]
        for register in self.registers.values():
            if not register.writable:
                continue
            hit = Signal(name=f"write_{register.name}")
            m.d.comb += hit.eq(write & (address[2:] == register.address >> 2))
            with m.If(hit):
                m.d.sync += bus.bresp.eq(_OKAY)
            for field in register.fields:
                bits = slice(field.low, field.low + field.width)
                value = self.value(register.name, field.name)
                match field.access:
                    case Access.RW:
                        with m.If(hit):
                            m.d.sync += value.eq((value & ~mask[bits]) | ones[bits])
                    case Access.PULSE:
                        m.d.sync += value.eq(Mux(hit, ones[bits], 0))
                    case Access.W1C:
                        m.d.sync += value.eq((value & ~Mux(hit, ones[bits], 0))
                                             | self.setter(register.name, field.name))

    def _read(self, m: Module) -> None:
        bus = self.bus
        address = Signal(ADDRESS_WIDTH, name="read_address", reset_less=True)
        addressed = Signal(name="read_addressed")
        m.d.comb += bus.arready.eq(~addressed & ~bus.rvalid)
        with m.If(bus.arvalid & bus.arready):
            m.d.sync += [address.eq(bus.araddr), addressed.eq(1)]
        with m.If(addressed):
            m.d.sync += [addressed.eq(0), bus.rvalid.eq(1)]
        with m.Elif(bus.rready):
            m.d.sync += bus.rvalid.eq(0)

        # Each bit is an OR of what the register that is addressed has there.
        hits: list[Value] = []
        bits: list[list[Value]] = [[] for _ in range(32)]
        for register in self.registers.values():
            hit = Signal(name=f"read_{register.name}")
            m.d.comb += hit.eq(address[2:] == register.address >> 2)
            hits.append(hit)
            for field in register.fields:
                if field.value is not None:
                    shown = Mux(hit, field.value, 0)
                elif field.access is not Access.PULSE:
                    shown = Signal(field.width, name=f"read_{register.name}_{field.name}")
                    m.d.comb += shown.eq(Mux(hit, self.value(register.name, field.name), 0))
                else:
                    continue
                for bit in range(field.width):
                    bits[field.low + bit].append(shown.bit_select(bit, 1))
        with m.If(addressed):
            m.d.sync += [
                bus.rdata.eq(Cat(Cat(terms).any() for terms in bits)),
                bus.rresp.eq(Mux(Cat(hits).any(), _OKAY, _SLVERR)),
            ]
