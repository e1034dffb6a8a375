"""Look-up in Liberty tables: many points of one table, or of many tables in a few array steps.

Between the points of a table the value is bilinear; outside, the outermost cell of the table is
extended, as OpenSTA does.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tilewright_ppa.liberty import Table

__all__ = ["Floats", "Stack", "look_up"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]


def look_up(table: Table, first: Floats, second: Floats) -> Floats:
    """Values of `table` at (slew, load), or (clock slew, data slew), element by element."""
    x, y, z = _grid(table)
    i = np.clip(np.searchsorted(x, first, "right") - 1, 0, len(x) - 2)
    j = np.clip(np.searchsorted(y, second, "right") - 1, 0, len(y) - 2)
    u, v = (first - x[i]) / (x[i + 1] - x[i]), (second - y[j]) / (y[j + 1] - y[j])
    return _blend(u, v, z[i, j], z[i, j + 1], z[i + 1, j], z[i + 1, j + 1])


class Stack:
    """Tables looked up by number: add them all, then look up."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._tables: list[Table] = []  # holding them keeps the `id` keys valid

    def add(self, table: Table) -> int:
        """The number of `table` in this stack."""
        number = self._numbers.setdefault(id(table), len(self._tables))
        if number == len(self._tables):
            self._tables.append(table)
            self.__dict__.pop("_arrays", None)
        return number

    def look_up(self, numbers: Ints, first: Floats, second: Floats) -> Floats:
        """Values of tables `numbers` at (first, second), element by element."""
        x, y, z, rows, columns = self._arrays
        low_x, low_y = x[numbers], y[numbers]
        i = np.clip((low_x <= first[:, None]).sum(1) - 1, 0, rows[numbers] - 2)
        j = np.clip((low_y <= second[:, None]).sum(1) - 1, 0, columns[numbers] - 2)
        every = np.arange(len(numbers))
        x0, x1 = low_x[every, i], low_x[every, i + 1]
        y0, y1 = low_y[every, j], low_y[every, j + 1]
        u, v = (first - x0) / (x1 - x0), (second - y0) / (y1 - y0)
        return _blend(u, v, z[numbers, i, j], z[numbers, i, j + 1], z[numbers, i + 1, j],
                      z[numbers, i + 1, j + 1])

    @cached_property
    def _arrays(self) -> tuple[Floats, Floats, Floats, Ints, Ints]:
        grids = [_grid(table) for table in self._tables]
        rows = np.array([len(x) for x, _, _ in grids], np.int32)
        columns = np.array([len(y) for _, y, _ in grids], np.int32)
        count, height, width = len(rows), rows.max(initial=2), columns.max(initial=2)
        x, y = np.full((count, height), np.inf), np.full((count, width), np.inf)
        z = np.zeros((count, height, width))
        for number, grid in enumerate(grids):
            x[number, : rows[number]] = grid[0]
            y[number, : columns[number]] = grid[1]
            z[number, : rows[number], : columns[number]] = grid[2]
        return x, y, z, rows, columns


def _blend(u: Floats, v: Floats, a: Floats, b: Floats, c: Floats, d: Floats) -> Floats:
    """Between a and b as v goes from 0 to 1, likewise c and d, and between those two with u."""
    return (a * (1 - v) + b * v) * (1 - u) + (c * (1 - v) + d * v) * u


def _grid(table: Table) -> tuple[Floats, Floats, Floats]:
    """Axes and values with at least two points each way; a missing axis has no effect."""
    values = table.values
    one, other = np.array(table.index_1), np.array(table.index_2)
    if not table.index_2:
        on_load = table.variables[:1] in (
            ("total_output_net_capacitance",), ("constrained_pin_transition",))
        values = values.reshape(1, -1) if on_load else values.reshape(-1, 1)
        one, other = (np.zeros(1), one) if on_load else (one, np.zeros(1))
    if len(one) == 1:
        one, values = np.array([0.0, 1.0]), np.repeat(values, 2, axis=0)
    if len(other) == 1:
        other, values = np.array([0.0, 1.0]), np.repeat(values, 2, axis=1)
    return one, other, values
