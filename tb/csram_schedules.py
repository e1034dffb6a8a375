"""The schedules of the compute SRAM, its commands and its refusals in Python integers."""

from dataclasses import dataclass, field

from csram_units import Machine
from tilewright_golden.lut import CsramParams

__all__ = ["Product", "Rows", "refusal"]


@dataclass
class Product:
    """Sums of products on a `Machine`: the schedules, row by row.

    A number is the list of its rows; the last of them goes on for ever, as a sign does. What is
    written over cannot be read again, so the sign of what grows in place has a row of its own,
    the last one before the sums, which is written last.
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
        """By tables.

        `weights` are the rows of each weight. `terms` says what is looked up: of each vector and
        group the (plane, index, factor) of each lookup, the lowest plane first; or None where the
        partial sum is that of the vector before.
        """
        groups = len(weights) // self.group
        for n in range(1, groups + 1):
            for j, weight in enumerate(weights[(n - 1) * self.group:n * self.group]):
                self._load(weight, self._entry(1 << j))
            built = {1 << j for j in range(self.group)}
            partial: list[int] = []
            first, carry = 0, "zero"
            for b, vector in enumerate(terms):
                found = vector[n - 1]
                if found is not None:
                    for _, index, _ in found:
                        self._build(index, built)
                    first = found[0][0] if found else 0
                    partial, carry = self._partial_sum(found) if found else ([], "zero")
                self._add(b, n, groups, partial, first, carry)

    def bitserial(self, weights: list[list[int]], acts: list[list[int]]) -> None:
        """By the bits of the weights, which all columns multiply by the same activation."""
        groups = len(weights) // self.group
        for n in range(1, groups + 1):
            for j, weight in enumerate(weights[(n - 1) * self.group:n * self.group]):
                self._load(weight, list(range(j * self.bits, (j + 1) * self.bits)))
            for b, vector in enumerate(acts):
                for j in range(self.group):
                    product = self._weigh(vector[(n - 1) * self.group + j], j * self.bits)
                    before, after = self._filled(n - 1, groups), self._filled(n, groups)
                    sums = self._sums(b)
                    if n == 1:
                        self._sum(product, sums[:after] if j else [self.machine.zero],
                                  sums[:after])
                    else:
                        self._sum(product, sums[:before], sums[:before])
                        if j == self.group - 1:
                            self._copy(sums[before - 1:before], sums[before:after])

    def _entry(self, index: int) -> list[int]:
        """Rows of an entry of the table."""
        heights = [self.bits + (i.bit_count() - 1).bit_length() for i in range(1, index + 1)]
        return list(range(sum(heights[:-1]), sum(heights))) if index else [self.machine.zero]

    def _sums(self, b: int) -> list[int]:
        """Rows of the sum of a vector."""
        return list(range(self.target + b * self.sum_bits, self.target + (b + 1) * self.sum_bits))

    def _filled(self, n: int, groups: int) -> int:
        """Rows of a sum after n groups: those that n + 1 groups take."""
        if n in (0, groups):
            return self.sum_bits if n else 0
        product = self.act_bits + self.bits - 1
        return min(self.sum_bits,
                   product + (self.group - 1).bit_length() + (n + 1).bit_length())

    def _load(self, rows: list[int], places: list[int]) -> None:
        for row, place in zip(rows, places, strict=True):
            self.machine.load(place, row)

    def _sum(self, a: list[int], b: list[int], to: list[int], *, start: str = "zero",
             plain: int | None = None) -> None:
        """The sum of two numbers, inverted from row `plain` on."""
        for place, row in enumerate(to):
            self.machine.step(1, a[min(place, len(a) - 1)], b[min(place, len(b) - 1)], row,
                              start="keep" if place else start,
                              invert=plain is not None and place >= plain)

    def _copy(self, a: list[int], to: list[int], *, invert: bool = False) -> None:
        for place, row in enumerate(to):
            source = a[min(place, len(a) - 1)]
            self.machine.step(1, source, source, row, source="and", invert=invert)

    def _build(self, index: int, built: set[int]) -> None:
        """The sum of the entries without its lowest one and of that one, and of these before."""
        if index and index not in built:
            rest = index & (index - 1)
            self._build(rest, built)
            self._sum(self._entry(rest), self._entry(index ^ rest), self._entry(index))
            built.add(index)

    def _window(self, plane: int, rows: int) -> list[int]:
        """Scratch rows of a number that begins at a plane, and the row of its sign."""
        return [*range(self.scratch + plane, self.scratch + plane + rows - 1), self.target - 1]

    def _partial_sum(self, terms: list[tuple[int, int, int]]) -> tuple[list[int], str]:
        """The sum of the lookups from the plane of the first on, and the carry that it lacks."""
        first, index, factor = terms[0]
        total = self._entry(index)
        if len(terms) == 1:
            if factor < 0:
                inverted = self._window(first, len(total))
                self._copy(total, inverted, invert=True)
                return inverted, "one"
            return total, "zero"
        units = max(1, index.bit_count())
        for place, (plane, index, factor) in enumerate(terms[1:], 1):
            units = -(-units // (1 << plane - terms[place - 1][0])) + index.bit_count()
            width = self.bits + (units - 1).bit_length()
            plain = None if factor > 0 else 0
            if place < len(terms) - 1:
                following, _, sign = terms[place + 1]
                width = max(width, following - plane + 1)
                plain = following - plane if sign < 0 else None
            below = plane - first
            low = total[:below] + total[-1:] * (below - len(total))
            high = total[below:] or total[-1:]
            if factor < 0 and len(terms) == 2:
                inverted = self._window(plane, len(high))
                self._copy(high, inverted, invert=True)
                high = inverted
            window = self._window(plane, width)
            self._sum(high, self._entry(index), window, plain=plain)
            total = low + window
        return total, "zero"

    def _add(self, b: int, n: int, groups: int, partial: list[int], first: int,
             carry: str) -> None:
        """A partial sum to a sum, from the plane `first` on; the first one is written."""
        machine, sums = self.machine, self._sums(b)
        before, after = self._filled(n - 1, groups), self._filled(n, groups)
        if n == 1:
            self._copy([machine.zero], sums[:first if partial else after])
            if partial:
                self._sum(partial, [machine.zero], sums[first:after], start=carry)
            return
        if partial:
            self._sum(partial, sums[first:before], sums[first:before], start=carry)
        elif after == before:
            machine.step(1, machine.zero, machine.zero, None)
        self._copy(sums[before - 1:before], sums[before:after])

    def _weigh(self, act: int, weight: int) -> list[int]:
        """The product with one weight."""
        zero = [self.machine.zero]

        def times(plane: int) -> list[int]:
            """The activation where the weight has a one, subtracted at its sign."""
            factor = -act if plane == self.bits - 1 else act
            return [weight + plane if factor >> bit & 1 else zero[0]
                    for bit in range(self.act_bits + 1)]

        product = times(0)
        for plane in range(1, self.bits):
            window = self._window(plane, self.act_bits + 1)
            self._sum(product[plane:], times(plane), window)
            product = product[:plane] + window
        return product


OPCODES = ("LOAD", "STORE", "COPY", "MOVE", "MULTIPLY", "CONVERT")
NONE, OPCODE, ROWS, COLUMNS, WIDTH, GROUP, BATCH, LENGTH = range(8)
FORM_ROWS = (8, 32, 16, 32)
"""Rows of int8, int32, bf16, fp32."""


def refusal(p: CsramParams, command: dict[str, int], scratch: int = 0) -> tuple[int, int]:
    """Why a command is refused, and the rows that it needs; `scratch` rows of a conversion."""
    name = OPCODES[command["opcode"]] if command["opcode"] < len(OPCODES) else ""
    bits, group, batch, width = (command[key] for key in ("bits", "group", "batch", "sum_bits"))
    count = command["count"]
    if not name:
        return OPCODE, 0
    if not 1 <= command["columns"] <= p.columns:
        return COLUMNS, 0
    if name == "MULTIPLY" and not (1 <= bits <= 8 and width >= bits + p.act_bits):
        return WIDTH, 0
    if name == "CONVERT" and (command["form"] < 2) == (command["to"] < 2):
        return WIDTH, 0
    if name == "MULTIPLY" and not 2 <= group <= p.group:
        return GROUP, 0
    if name == "MULTIPLY" and not 1 <= batch <= p.batch:
        return BATCH, 0
    if name != "CONVERT" and count == 0:
        return LENGTH, 0
    read = command["source"] + {"LOAD": 0, "MULTIPLY": group * bits,
                                "CONVERT": FORM_ROWS[command["form"]]}.get(name, count)
    ends = []
    if name == "MULTIPLY":
        rows = p.act_bits + bits
        if p.schedule == "lut":
            ones = [index.bit_count() for index in range(1, 1 << group)]
            read = command["source"] + sum(bits + (one - 1).bit_length() for one in ones)
            rows += (group - 1).bit_length()
        ends = [read, command["scratch"] + rows, command["target"] + batch * width]
    elif name == "CONVERT":
        ends = [read, command["scratch"] + scratch, command["target"] + FORM_ROWS[command["to"]]]
    elif name != "STORE":
        ends = [command["target"] + count]
    # The row of zeros may be read, but is behind all that is written.
    needs = max([*(end + 1 for end in ends), 0 if name == "LOAD" else read])
    return (ROWS, min(needs, 65535)) if needs > p.rows else (NONE, 0)


@dataclass
class Rows:
    """Rows that are loaded, stored, copied and moved, in an array of Python integers."""

    params: CsramParams
    cells: list[int] = field(default_factory=list)
    stored: list[tuple[int, int]] = field(default_factory=list)
    """Rows that left, and whether they were the last of their command."""
    status: list[tuple[int, int, int]] = field(default_factory=list)
    """Error, rows that are needed, cycles."""
    taken: int = 0
    """Rows that were loaded."""

    def __post_init__(self) -> None:
        self.cells = [0] * self.params.rows

    def do(self, command: dict[str, int], loads: list[int]) -> None:
        """Do a command that is no product and no conversion, or refuse any."""
        error, needs = refusal(self.params, command)
        source, target, count = (command[name] for name in ("source", "target", "count"))
        if error:
            self.status.append((error, needs, 0))
            return
        name, cycles = OPCODES[command["opcode"]], count
        rows = self.cells[source:source + count]
        if name == "LOAD":
            self.cells[target:target + count] = loads[self.taken:self.taken + count]
            self.taken += count
        elif name == "STORE":
            self.stored += [(row, int(place == count - 1)) for place, row in enumerate(rows)]
        else:
            distance = command["distance"] if name == "MOVE" else 0
            self.cells[target:target + count] = [row >> distance for row in rows]
            cycles = count * max(1, distance)
        self.status.append((NONE, 0, cycles))
