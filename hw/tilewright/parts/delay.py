"""Delay lines."""

from amaranth.hdl import Module, Signal, Value

__all__ = ["delay"]


def delay(m: Module, value: Value, cycles: int, name: str, *, reset: bool = False) -> Value:
    """`value` as it was `cycles` cycles ago, in registers `name_1`, `name_2`, ...

    Data needs no reset; a valid bit does, or what the registers held at power-up would count.
    """
    for cycle in range(1, cycles + 1):
        held = Signal(value.shape(), name=f"{name}_{cycle}", reset_less=not reset)
        m.d.sync += held.eq(value)
        value = held
    return value
