"""What a gate-level simulation counted: toggles of nets, time of cells in their states.

The state of a cell is a number: bit k is the k-th of `state_names`, the input pins without the
clock and, for a flip-flop, the stored value. `column` turns any Boolean expression of Liberty
into its values over those states.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tilewright_ppa.boolean import evaluator, support
from tilewright_ppa.liberty import Cell
from tilewright_ppa.netlist import Design

__all__ = ["Activity", "clock_pin", "column", "columns", "state_names"]

Counts = NDArray[np.uint32]


@dataclass(frozen=True)
class Activity:
    """Counts over a window of `cycles` cycles.

    `toggles[net]` counts every change, glitches included; `settled[net]` only changes from the
    end of one cycle to the end of the next, which is what zero-delay simulation sees.
    `histograms[g][cell, state]` counts the cycles that the cells of group g end in each state.
    The clock itself is not counted; it toggles twice a cycle.
    """

    design: Design
    cycles: int
    toggles: Counts
    settled: Counts
    histograms: list[Counts] = field(repr=False)

    @property
    def annotated(self) -> float:
        """Share of the nets in use that the simulation drove."""
        used = self.design.used
        known = self.design.driver >= 0
        for port in self.design.netlist.ports.values():
            if port.direction == "input":
                known[port.nets] = True
        for memory in self.design.netlist.memories:
            for name in memory.outputs:
                known[memory.ports[name]] = True
        return float((known & used).sum() / max(1, used.sum()))

    def probability(self, group: int, expression: str) -> NDArray[np.float64]:
        """Share of the cycles in which `expression` is true, for each cell of a group."""
        shares = self.histograms[group] @ column(self.design.cells[group], expression)
        return shares / max(1, self.cycles)


def clock_pin(cell: Cell) -> str:
    """Name of a flip-flop's clock pin, "" for a gate."""
    return support(cell.ff.clocked_on)[0] if cell.ff is not None else ""


def state_names(cell: Cell) -> list[str]:
    """The names behind the bits of the cell's state, lowest bit first."""
    names = [pin for pin in cell.inputs if pin != clock_pin(cell)]
    return [*names, cell.ff.names[0]] if cell.ff is not None else names


def column(cell: Cell, expression: str) -> NDArray[np.float64]:
    """Value of `expression` in each state; over a clock pin it is the mean of high and low.

    The expression may name input pins, the stored value and its inverse, and output pins.
    """
    return columns(cell, [expression])[0]


def columns(cell: Cell, expressions: Sequence[str]) -> list[NDArray[np.float64]]:
    """`column` of several expressions."""
    names = state_names(cell)
    rows = 1 << len(names)
    every = (1 << rows) - 1
    bits = {name: sum(1 << row for row in range(rows) if row >> k & 1)
            for k, name in enumerate(names)}
    if cell.ff is not None and len(cell.ff.names) > 1:
        bits[cell.ff.names[1]] = every & ~bits[cell.ff.names[0]]

    def value(expression: str, clock: int) -> int:
        found = support(expression)
        operands = []
        for name in found:
            if name in bits:
                operands.append(bits[name])
            elif name == clock_pin(cell):
                operands.append(clock)
            elif name in cell.pins and cell.pins[name].function:
                operands.append(value(cell.pins[name].function, clock))
            else:
                raise ValueError(f"{cell.name}: {expression!r} must name pins of the cell, "
                                 f"not {name!r}")
        return evaluator(expression, found)(*operands) & every

    def spread(number: int) -> NDArray[np.float64]:
        raw = np.frombuffer(number.to_bytes(-(-rows // 8), "little"), np.uint8)
        return np.unpackbits(raw, count=rows, bitorder="little").astype(np.float64)

    return [(spread(value(expression, 0)) + spread(value(expression, every))) / 2
            for expression in expressions]
