"""Bus pins with the names that integrators expect: one underscore between bus and signal."""

from typing import Any

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In

__all__ = ["attach", "pins"]


def pins(**buses: wiring.Member) -> dict[str, wiring.Member]:
    """Members for each signal of each bus: `s_axil=In(AXI_LITE)` gives `s_axil_awaddr`, ..."""
    found: dict[str, wiring.Member] = {}
    for bus, member in buses.items():
        signals: Any = member.signature.members
        found |= {f"{bus}_{name}": signal for name, signal in signals.items()}
    return found


def attach(m: Module, outer: wiring.Component, bus: str, inner: Any) -> None:
    """Connect the interface `inner` of a part to the pins of `bus` on the component around it."""
    for name, member in inner.signature.members.items():
        pin, signal = getattr(outer, f"{bus}_{name}"), getattr(inner, name)
        m.d.comb += signal.eq(pin) if member.flow is In else pin.eq(signal)
