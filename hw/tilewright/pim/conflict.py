"""When rows that are open, or are to be, keep one another out of a bank, by its row buffers."""

from collections.abc import Callable

from amaranth.hdl import Const, Value

__all__ = ["CLASHES", "always", "itself"]


def always(*_: Value) -> Value:
    """Whatever it is asked of."""
    return Const(1)


def itself(flag: Value) -> Value:
    """Where `flag` is."""
    return flag


def _same(row: Value, other: Value) -> Value:
    return row == other


CLASHES: dict[int, Callable[[Value, Value], Value]] = {1: always, 2: _same}
"""Whether a row open to memory and one to compute exclude each other in a bank, by buffers."""
