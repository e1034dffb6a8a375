"""Lanes of a beat."""

from amaranth.hdl import Cat, Value

__all__ = ["below"]


def below(count: Value, lanes: int) -> Value:
    """A bit for each lane, set in the first `count` of them."""
    return Cat(count > lane for lane in range(lanes))
