"""Pipelines between two streams in which a beat moves up wherever there is room."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import stream

__all__ = ["along", "elastic"]


def elastic(m: Module, i: stream.Interface, o: stream.Interface, stages: int,
            opened: Value) -> list[Value]:
    """Valid bits of `stages` registers between `i` and `o`: for each, whether it takes a beat.

    A register takes one where it holds none or passes it on. `i` waits while `opened` is 0.
    """
    held = [Signal(name=f"valid_{stage}") for stage in range(stages)]
    moves = [Signal(name=f"moves_{stage}") for stage in range(stages)]
    offered: list[Value] = [i.valid & opened, *held]
    free: Value = o.ready
    for stage in reversed(range(stages)):
        space = Signal(name=f"space_{stage}")
        m.d.comb += [space.eq(~held[stage] | free), moves[stage].eq(offered[stage] & space)]
        with m.If(space):
            m.d.sync += held[stage].eq(offered[stage])
        free = space
    m.d.comb += [i.ready.eq(free & opened), o.valid.eq(held[-1])]
    return list(moves)


def along(m: Module, value: Value, moves: Sequence[Value], name: str) -> Value:
    """`value` behind a register for each of `moves`, which takes it where that is 1."""
    for stage, takes in enumerate(moves):
        held = Signal(value.shape(), name=f"{name}_{stage}", reset_less=True)
        with m.If(takes):
            m.d.sync += held.eq(value)
        value = held
    return value
