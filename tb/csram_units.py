"""What the instructions of the compute SRAM do, a step at a time, for the tests of what makes them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tilewright.lut.layouts import Carry, Source, Tag

__all__ = ["Columns", "Machine", "run"]


class Columns:
    """An array of SRAM with its latches: `array` of 0 and 1 (rows, columns) is changed in place."""

    def __init__(self, array: np.ndarray) -> None:
        self.array = array
        self.carry = np.zeros(array.shape[1], array.dtype)
        self.tag = np.zeros(array.shape[1], array.dtype)
        self.steps = 0

    def execute(self, instruction: Mapping[str, Any], external: "Iterable[np.ndarray]" = ()
                ) -> list[np.ndarray]:
        """Run one instruction; `external` gives the rows that it loads, the result is those that
        it stores.
        """
        step = {name: int(value) for name, value in instruction.items()}
        rows, out = iter(external), []
        assert min(step["count"], step["a_rows"], step["b_rows"]) > 0, step
        for number in range(step["count"]):
            way = -1 if step["down"] else 1
            a, b = self.array[[step[name] + way * min(number, step[f"{name}_rows"] - 1)
                               for name in "ab"]]
            carry = {Carry.KEEP.value: self.carry, Carry.ZERO.value: 0 * a,
                     Carry.ONE.value: 0 * a + 1,
                     Carry.TAG.value: self.tag}[step["start"]] if number == 0 else self.carry
            if step["source"] == Source.SUM.value:
                made = a ^ b ^ carry
            elif step["source"] == Source.AND.value:
                made = a & b
            elif step["source"] == Source.NOR.value:
                made = 1 - (a | b)
            elif step["source"] == Source.NEIGHBOUR.value:
                made = np.append((a & b)[1:], np.zeros(1, a.dtype))
            else:
                assert step["source"] == Source.EXTERNAL.value, step
                made = next(rows)
                a, b = 0 * a, 0 * a + 1  # nothing is read: the carry stays
            made = made ^ np.array(step["invert"], a.dtype)
            if step["output"]:  # the sense amplifiers give a & b: both must be the same row
                assert np.array_equal(a, b), step
                out.append(a.copy())
            place = step["w"] + way * number
            if step["write"]:
                self.array[place] = np.where(self.tag, made, self.array[place]) \
                    if step["only"] else made
            self.carry = ((a ^ b) & carry) | (a & b & np.array(step["generate"], a.dtype))
            if step["tag"] == Tag.LOAD.value:
                self.tag = made
            elif step["tag"] == Tag.BOTH.value:
                self.tag = self.tag & made
            self.steps += 1
        return out


def run(instructions: Mapping[str, np.ndarray], array: np.ndarray, external: np.ndarray
        ) -> np.ndarray:
    """Run instructions, one field an array; rows that are stored.

    `array` (rows, columns) of 0 and 1 is changed in place, `external` (n, columns) are the rows
    to load: all of them must be. The last row of `array` must be zeros, and stays so.
    """
    assert not array[-1].any()
    columns, rows, out = Columns(array), iter(external), []
    for values in zip(*instructions.values(), strict=True):
        out += columns.execute(dict(zip(instructions, values, strict=True)), rows)
    assert not array[-1].any(), "the row of zeros was written"
    assert next(rows, None) is None, "rows to load were left over"
    return np.array(out, array.dtype).reshape(-1, array.shape[1])


@dataclass
class Machine:
    """A compute SRAM in Python integers: bit c of a row is its cell in column c.

    Its steps are those that `instruction_layout` describes.
    """

    rows: int
    columns: int
    cycles: int = 0
    carry: int = 0
    tag: int = 0
    cells: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ones = (1 << self.columns) - 1
        self.zero = self.rows - 1
        self.cells = [0] * self.rows

    def step(self, count: int, a: int, b: int, w: int | None, *, a_rows: int | None = None,
             b_rows: int | None = None, source: str = "sum", invert: bool = False,
             only: bool = False, start: str = "keep", generate: bool = True, tag: str = "hold",
             down: bool = False) -> None:
        """An instruction of `count` rows; operands of fewer rows go on with their last one."""
        if start != "keep":
            self.carry = {"zero": 0, "one": self.ones, "tag": self.tag}[start]
        for place in (range(count - 1, -1, -1) if down else range(count)):
            left = self.cells[a + min(place, (a_rows or count) - 1)]
            right = self.cells[b + min(place, (b_rows or count) - 1)]
            either = left ^ right
            value = {"sum": either ^ self.carry, "and": left & right,
                     "nor": self.ones & ~(left | right), "neighbour": (left & right) >> 1}[source]
            value ^= self.ones if invert else 0
            self.carry = (left & right if generate else 0) | (either & self.carry)
            if w is not None:
                where = self.tag if only else self.ones
                self.cells[w + place] = (self.cells[w + place] & ~where) | (value & where)
            self.tag = {"hold": self.tag, "load": value, "both": self.tag & value}[tag]
            self.cycles += 1

    def load(self, row: int, value: int) -> None:
        """A row from outside."""
        self.cells[row] = value & self.ones
        self.cycles += 1

    def number(self, row: int, rows: int, column: int) -> int:
        """What a column holds in `rows` rows from `row` on, with its sign."""
        bits = sum((self.cells[row + place] >> column & 1) << place for place in range(rows))
        return bits - (bits >> (rows - 1) << rows)
