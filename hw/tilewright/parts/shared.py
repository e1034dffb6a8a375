"""A component that stands in many places and is emitted once."""

from collections.abc import Callable
from typing import Any

from amaranth.hdl import ClockSignal, Const, Instance, Module, ResetSignal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

__all__ = ["Emission", "Placed", "ports"]


def ports(component: wiring.Component) -> dict[str, tuple[Value, bool]]:
    """Flat ports of `component`: name -> (signal, is an input).

    The constants of streams that are always valid or always ready are no ports.
    """
    found = {}
    for path, member, leaf in component.signature.flatten(component):
        value = Value.cast(leaf)
        if not isinstance(value, Const):
            found["__".join(map(str, path))] = value, member.flow is In
    return found


class Emission:
    """The platform of Verilog emission: it collects each shared module, by name."""

    def __init__(self) -> None:
        self.modules: dict[str, Callable[[], wiring.Component]] = {}


class Placed(wiring.Component):
    """One place of the component that `make` builds, with the members of `signature`.

    In Verilog all places with the same `module` name are instances of one module, so that a
    large array is read, compiled and synthesised as one element; `make` must therefore give
    equal hardware for equal names. In Amaranth's simulator each place holds a component of its
    own. Where the component has no registers, `clocked` must be False: its module has no clock.
    """

    def __init__(self, module: str, signature: wiring.Signature,
                 make: Callable[[], wiring.Component], *, clocked: bool = True) -> None:
        self._module = module
        self._make = make
        self._clocked = clocked
        super().__init__(signature)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{self._module} has no member {name!r}")

    def elaborate(self, platform: object) -> Any:
        if isinstance(platform, Emission):
            platform.modules[self._module] = self._make
            pins = {("i_" if is_input else "o_") + name: value
                    for name, (value, is_input) in ports(self).items()}
            if self._clocked:
                pins |= {"i_clk": ClockSignal(), "i_rst": ResetSignal()}
            return Instance(self._module, **pins)
        m = Module()
        inner: Any = self._make()
        m.submodules.inner = inner
        for name, (value, is_input) in ports(self).items():
            twin, _ = ports(inner)[name]
            m.d.comb += twin.eq(value) if is_input else value.eq(twin)
        return m
