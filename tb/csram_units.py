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
            place = step["count"] - 1 - number if step["down"] else number
            address = step["a"] + min(place, step["a_rows"] - 1)
            a, b = self.array[[address, step["b"] + min(place, step["b_rows"] - 1)]]
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
            place += step["w"]
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


@dataclass
class Product:
    """Sums of products on a `Machine`: the schedules, an instruction after another.

    `terms` says what is looked up: of each vector and group the (plane, index, factor) of each
    lookup, the lowest plane first; or None where the partial sum is that of the vector before.
    """

    machine: Machine
    act_bits: int
    group: int
    bits: int
    sum_bits: int
    scratch: int
    target: int

    def lut(self, weights: list[list[int]], terms: list[list[list[tuple[int, int, int]] | None]],
            ) -> None:
        """By tables; `weights` are rows of the bits of each weight."""
        groups = len(weights) // self.group
        for n in range(1, groups + 1):
            self._load([row for weight in weights[(n - 1) * self.group:n * self.group]
                        for row in weight],
                       [self._entry(1 << j) + bit for j in range(self.group)
                        for bit in range(self.bits)])
            built = {1 << j for j in range(self.group)}
            pieces: list[tuple[int, int, int]] = []
            carry = "zero"
            for b, vector in enumerate(terms):
                found = vector[n - 1]
                if found is not None:
                    for _, index, _ in found:
                        self._build(index, built)
                    pieces, carry = self._partial_sum(found)
                self._add(self.target + b * self.sum_bits, n, groups, pieces, carry)

    def bitserial(self, weights: list[list[int]], acts: list[list[int]]) -> None:
        """By the bits of the weights."""
        groups = len(weights) // self.group
        for n in range(1, groups + 1):
            self._load([row for weight in weights[(n - 1) * self.group:n * self.group]
                        for row in weight], list(range(self.group * self.bits)))
            for b, vector in enumerate(acts):
                for j in range(self.group):
                    sums = self.target + b * self.sum_bits
                    if n > 1 and j == 0:
                        before = self._filled(n - 1, groups)
                        self._extend(sums + before - 1, self._filled(n, groups) - before)
                    self._weigh(vector[(n - 1) * self.group + j], j * self.bits, sums,
                                self._filled(n, groups), fresh=n == 1 and j == 0)

    def _entry(self, index: int) -> int:
        """Where an entry of the table begins."""
        return sum(self._height(i) for i in range(1, index)) if index else self.machine.zero

    def _height(self, index: int) -> int:
        ones = index.bit_count()
        return self.bits + (ones - 1).bit_length() if index else 1

    def _filled(self, n: int, groups: int) -> int:
        """Rows of a sum after n groups."""
        if n in (0, groups):
            return self.sum_bits if n else 0
        product = self.act_bits + self.bits - 1
        return min(self.sum_bits,
                   product + (self.group - 1).bit_length() + n.bit_length())

    def _load(self, rows: list[int], places: list[int]) -> None:
        for row, place in zip(rows, places, strict=True):
            self.machine.load(place, row)

    def _build(self, index: int, built: set[int]) -> None:
        """The sum of the entries without its lowest one and of that one, and of these before."""
        if index == 0 or index in built:
            return
        rest = index & (index - 1)
        self._build(rest, built)
        one = index ^ rest
        self.machine.step(self._height(index), self._entry(rest), self._entry(one),
                          self._entry(index), a_rows=self._height(rest), b_rows=self.bits,
                          start="zero")
        built.add(index)

    def _partial_sum(self, terms: list[tuple[int, int, int]],
                     ) -> tuple[list[tuple[int, int, int]], str]:
        """Rows of the partial sum as (plane, row, rows), each up to the plane of the next; and
        the carry that it takes."""
        if not terms:
            return [], "zero"
        machine, scratch = self.machine, self.scratch
        (first, index, factor), *others = terms
        pieces = [(first, self._entry(index), self._height(index))]
        if not others:
            if factor > 0:
                return pieces, "zero"
            height = self._height(index)
            machine.step(height, self._entry(index), self._entry(index), scratch, source="and",
                         invert=True)
            return [(first, scratch, height)], "one"
        sign = terms[-1][0] if terms[-1][2] < 0 else None
        units = max(1, index.bit_count())
        if sign is not None and len(terms) == 2:
            begin, height = self._above(*pieces[0], sign)
            machine.step(height, begin, begin, scratch + sign, source="and", invert=True)
        for place, (plane, index, factor) in enumerate(others, 1):
            begin, height = self._above(*pieces[-1], plane)
            there = place > 1 and begin == scratch + plane
            if factor < 0 and len(terms) == 2:
                begin, there = scratch + plane, True
            units = -(-units // (1 << plane - pieces[-1][0])) + index.bit_count()
            width = self.bits + (units - 1).bit_length()
            inverted = 0
            if place == len(terms) - 2 and sign is not None:
                width = max(width, sign - plane + 1)
                inverted = width - (sign - plane)
            if there and width > height:
                self._extend(begin + height - 1, width - height)
                height = width
            plain = width - inverted if factor > 0 else 0
            for low, high, invert in ((0, plain, False), (plain, width, factor < 0 or inverted)):
                if low < high:
                    a, a_rows = self._above(0, begin, height, low)
                    b, b_rows = self._above(0, self._entry(index), self._height(index), low)
                    machine.step(high - low, a, b, scratch + plane + low, a_rows=a_rows,
                                 b_rows=b_rows, invert=bool(invert),
                                 start="zero" if low == 0 else "keep")
            pieces.append((plane, scratch + plane, width))
        return pieces, "zero"

    @staticmethod
    def _above(plane: int, row: int, rows: int, wanted: int) -> tuple[int, int]:
        """What an operand that begins at `plane` has from the plane `wanted` on."""
        skipped = min(wanted - plane, rows - 1)
        return row + skipped, rows - skipped

    def _add(self, sums: int, n: int, groups: int, pieces: list[tuple[int, int, int]],
             carry: str) -> None:
        """To the sum, which fills more rows then; the first time it is written."""
        machine, size, before = self.machine, self._filled(n, groups), self._filled(n - 1, groups)
        first = pieces[0][0] if pieces else size
        if n == 1 and first:
            machine.step(first, machine.zero, machine.zero, sums, a_rows=1, b_rows=1,
                         source="and")
        if n > 1:
            self._extend(sums + before - 1, size - before)
            if not pieces and size == before:
                machine.step(1, machine.zero, machine.zero, None)
        ends = [*(plane for plane, _, _ in pieces[1:]), size]
        for (plane, row, rows), end in zip(pieces, ends, strict=bool(pieces)):
            b, b_rows = (sums + plane, None) if n > 1 else (machine.zero, 1)
            machine.step(end - plane, row, b, sums + plane, a_rows=rows, b_rows=b_rows,
                         start=carry)
            carry = "keep"

    def _extend(self, sign: int, rows: int) -> None:
        """A row is copied to the rows above: what is overwritten cannot be read again."""
        if rows:
            self.machine.step(rows, sign, sign, sign + 1, a_rows=1, b_rows=1, source="and")

    def _weigh(self, act: int, weight: int, sums: int, size: int, *, fresh: bool) -> None:
        """The product with one weight, which is added to the sum."""
        machine = self.machine

        def row(plane: int, bit: int) -> int:
            """Of the activation times the weight's plane, subtracted at the sign."""
            factor = -act if plane == self.bits - 1 else act
            return weight + plane if factor >> bit & 1 else machine.zero

        for plane in range(1, self.bits):
            if plane > 1:
                self._extend(self.scratch + plane + self.act_bits - 1, 1)
            for bit in range(self.act_bits + 1):
                if plane == 1:
                    a = row(0, bit + 1)
                else:
                    a = self.scratch + plane + bit
                machine.step(1, a, row(plane, bit), self.scratch + plane + bit,
                             start="zero" if bit == 0 else "keep")
        top = self.bits - 1 + self.act_bits
        for bit in range(size):
            low = bit == 0 or self.bits == 1
            a = row(0, bit) if low else self.scratch + min(bit, top)
            b = machine.zero if fresh else sums + bit
            machine.step(1, a, b, sums + bit, start="zero" if bit == 0 else "keep")
