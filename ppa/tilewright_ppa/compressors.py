"""Sums and products as full-adder trees: the arithmetic front ends of the area recipes.

Works on Yosys' JSON between its coarse and its fine steps. Every `$macc_v2`, `$mul`, `$add`, `$sub`
and plain `$alu` cell becomes one tree: all its bits, partial products included, are sorted into
columns by weight and each column is reduced with full adders (`$fa`, one bit) and half adders down
to one bit, from the lowest column up, so that no separate carry-propagate adder is left. Signs cost
no extension bits: a bit of negative weight enters inverted and the difference is a constant, as in
Baugh and Wooley, IEEE Trans. Computers C-22 (1973).

A full adder of the library is about two thirds of its gates' area, but logic synthesis cannot see
through it; a tree that is already minimal loses nothing by that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any

__all__ = ["FINALS", "ROWS", "build_trees"]

Bit = int | str
"""A net of the JSON netlist, or a constant "0", "1" ("x" counts as "0")."""

# Arrival times, in units of a full adder's delay: they only order the inputs of a column.
_FULL, _HALF, _PRODUCT, _BOOTH = 1.0, 0.6, 0.4, 1.5

_GATES = {"$_AND_": "AB", "$_OR_": "AB", "$_XOR_": "AB", "$_XNOR_": "AB", "$_NOT_": "A"}


@dataclass
class Builder:
    """Adds gates to one module of a JSON netlist, folding constants."""

    cells: dict[str, Any]
    next_bit: int
    _made: dict[tuple[str, Bit, Bit], Bit] = field(default_factory=dict)

    def fresh(self) -> int:
        """A new net."""
        self.next_bit += 1
        return self.next_bit - 1

    def add(self, kind: str, connections: dict[str, Bit], outputs: str, **parameters: str) -> None:
        """A cell whose ports are all one bit wide."""
        self.cells[f"$tree${len(self.cells)}"] = {
            "hide_name": 1,
            "type": kind,
            "parameters": parameters,
            "attributes": {},
            "port_directions": {
                port: "output" if port in outputs else "input" for port in connections
            },
            "connections": {port: [bit] for port, bit in connections.items()},
        }

    def gate(self, kind: str, a: Bit, b: Bit = "0") -> Bit:
        """A two-input gate or an inverter; equal gates are made once."""
        low, high = sorted((a, b), key=str)
        key = (kind, low, high)
        if key not in self._made:
            output = self.fresh()
            self.add(kind, {**dict(zip(_GATES[kind], (a, b), strict=False)), "Y": output}, "Y")
            self._made[key] = output
        return self._made[key]

    def invert(self, a: Bit) -> Bit:
        if isinstance(a, str):
            return "0" if a == "1" else "1"
        return self.gate("$_NOT_", a)

    def both(self, a: Bit, b: Bit) -> Bit:
        if "0" in (a, b):
            return "0"
        if "1" in (a, b):
            return b if a == "1" else a
        return a if a == b else self.gate("$_AND_", a, b)

    def either(self, a: Bit, b: Bit) -> Bit:
        if "1" in (a, b):
            return "1"
        if "0" in (a, b):
            return b if a == "0" else a
        return a if a == b else self.gate("$_OR_", a, b)

    def differ(self, a: Bit, b: Bit) -> Bit:
        if isinstance(a, str):
            a, b = b, a
        if isinstance(b, str):
            return self.invert(a) if b == "1" else a
        return "0" if a == b else self.gate("$_XOR_", a, b)

    def full_adder(self, a: Bit, b: Bit, c: Bit) -> tuple[Bit, Bit]:
        """(sum, carry) of three nets."""
        total, carry = self.fresh(), self.fresh()
        self.add("$fa", {"A": a, "B": b, "C": c, "X": carry, "Y": total}, "XY", WIDTH="1".zfill(32))
        return total, carry


    def full_gates(self, a: Bit, b: Bit, c: Bit) -> tuple[Bit, Bit]:
        """The same as gates; `c` may come latest."""
        either = self.differ(a, b)
        return self.differ(either, c), self.either(self.both(a, b), self.both(either, c))

    def adder(self, a: list[Bit], b: list[Bit]) -> list[Bit]:
        """Sum of two rows, for a later pass to build; the lowest bits may need no adder."""
        low = next(index for index, bit in enumerate(b) if bit != "0")
        total: list[Bit] = [self.fresh() for _ in b[low:]]
        width = f"{len(total):032b}"
        self.cells[f"$tree${len(self.cells)}"] = {
            "hide_name": 1,
            "type": "$add",
            "parameters": {"A_SIGNED": "0", "B_SIGNED": "0", "A_WIDTH": width, "B_WIDTH": width,
                           "Y_WIDTH": width},
            "attributes": {},
            "port_directions": {"A": "input", "B": "input", "Y": "output"},
            "connections": {"A": a[low:], "B": b[low:], "Y": total},
        }
        return [*a[:low], *total]


@dataclass
class Columns:
    """Bits waiting to be added, by weight, modulo 2**width; constants are collected apart."""

    builder: Builder
    width: int
    constant: int = 0
    _columns: list[list[tuple[float, int, Bit]]] = field(init=False)
    _count: int = 0

    def __post_init__(self) -> None:
        self._columns = [[] for _ in range(self.width)]

    def put(self, weight: int, bit: Bit, negative: bool = False, arrival: float = 0.0) -> None:
        """Add bit * 2**weight, or subtract it: -b = (1 - b) - 1."""
        if weight >= self.width:
            return
        if negative:
            bit = self.builder.invert(bit)
            self.constant -= 1 << weight
        if isinstance(bit, str):
            self.constant += (bit == "1") << weight
            return
        self._count += 1
        heappush(self._columns[weight], (arrival, self._count, bit))

    def number(self, bits: Sequence[Bit], signed: bool, negative: bool) -> None:
        """Add a two's complement (or unsigned) number."""
        for weight, bit in enumerate(bits):
            top = signed and weight == len(bits) - 1
            self.put(weight, _known(bit), negative != top)

    def reduce(self, final: str) -> list[Bit]:
        """The sum, one bit a column; `final` is a key of `FINALS`.

        A constant one costs least at the end of its column: a pair and a one give XNOR and OR,
        like a half adder; a single bit and a one give the inverted bit, and the bit as carry.
        """
        build = self.builder
        rows: list[list[Bit]] = []
        for weight, column in enumerate(self._columns):
            one = bool(self.constant >> weight & 1)
            while len(column) > 2:
                full = build.full_adder if final != "gates" or len(column) > 3 else build.full_gates
                (t, _, a), (u, _, b), (v, _, c) = (heappop(column) for _ in range(3))
                late = max(t, u, v) + _FULL
                if weight + 1 == self.width:  # nothing takes the carry
                    self.put(weight, build.differ(build.differ(a, b), c), arrival=late)
                    continue
                bit, carry = full(a, b, c)
                self.put(weight, bit, arrival=late)
                self.put(weight + 1, carry, arrival=late)
            late, bits = max(column, default=(0.0,))[0], [bit for _, _, bit in column]
            if final == "prefix" and not (one and len(bits) == 2):
                rows.append([*bits, *(["1"] if one else []), "0", "0"][:2])
                continue
            if len(bits) == 2:
                join = build.either if one else build.both
                self.put(weight + 1, join(*bits), arrival=late + _HALF)
                bits = [build.differ(*bits)]
            elif one and bits:
                self.put(weight + 1, bits[0], arrival=late)
            bit = bits[0] if bits else "0"
            rows.append([build.invert(bit) if one else bit, "0"])
        if any(second != "0" for _, second in rows):
            return build.adder([first for first, _ in rows], [second for _, second in rows])
        return [bit for bit, _ in rows]


FINALS = {
    "chain": "full adders up to the last carry",
    "gates": "full adders, but gates along the last carry, which mapping can make fast",
    "prefix": "two rows, and Yosys' carry look-ahead adder",
}
"""Ways to end a tree."""


def _known(bit: Bit) -> Bit:
    return bit if bit not in ("x", "z") else "0"


Rows = Callable[[Columns, Sequence[Bit], Sequence[Bit], bool, bool], None]


def array_rows(
    columns: Columns, a: Sequence[Bit], b: Sequence[Bit], signed: bool, negative: bool
) -> None:
    """One AND per pair of bits (Baugh and Wooley)."""
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            sign = signed and (i == len(a) - 1) != (j == len(b) - 1)
            product = columns.builder.both(_known(x), _known(y))
            columns.put(i + j, product, sign != negative, _PRODUCT)


def booth_rows(
    columns: Columns, a: Sequence[Bit], b: Sequence[Bit], signed: bool, negative: bool
) -> None:
    """Radix-4 digits of the shorter factor, each in -2..2, times the longer one."""
    build = columns.builder
    if len(a) < len(b):
        a, b = b, a
    a, b = [_known(bit) for bit in a], [_known(bit) for bit in b]
    digits = [*b, b[-1]] if signed else [*b, "0", "0"]
    digits = ["0", *digits[: len(b) + (len(b) & 1 if signed else 2 - (len(b) & 1))]]
    top = len(a)
    shifted = ["0", *a]
    plain = [*a, a[-1] if signed else "0"]
    for k in range(0, len(digits) - 1, 2):
        low, middle, high = digits[k : k + 3]
        one = build.differ(low, middle)
        two = build.both(build.differ(middle, high), build.invert(one))
        minus = build.differ(high, "1" if negative else "0")
        # -x = ~x + 1. In bit 0, with x = a0 & one: (x ^ minus) + minus = x + 2 (minus & ~x).
        lowest = build.both(a[0], one)
        columns.put(k, lowest, arrival=_BOOTH)
        columns.put(k + 1, build.both(minus, build.invert(lowest)), arrival=_BOOTH)
        for i in range(1, top + 1):
            chosen = build.either(build.both(plain[i], one), build.both(shifted[i], two))
            bit = build.differ(chosen, minus)
            columns.put(k + i, bit, signed and i == top, arrival=_BOOTH)
        if not signed:
            columns.put(k + top + 1, minus, True, arrival=_BOOTH)


ROWS: dict[str, Rows] = {"array": array_rows, "booth": booth_rows}
"""Ways to make the partial products."""


def build_trees(module: dict[str, Any], rows: str, final: str) -> None:
    """Replace the sums and products of one module of a JSON netlist, in place.

    `rows` is a key of `ROWS`, `final` one of `FINALS`.
    """
    used = _read_nets(module)
    builder = Builder({}, _highest_net(module) + 1)
    for name, cell in list(module["cells"].items()):
        output = cell["connections"].get("Y", ())
        columns = Columns(builder, len(output))
        if _fill(columns, cell, ROWS[rows], used):
            for bit, value in zip(output, columns.reduce(final), strict=True):
                builder.add("$_BUF_", {"A": value, "Y": bit}, "Y")
            del module["cells"][name]
    module["cells"] |= builder.cells


def _fill(columns: Columns, cell: dict[str, Any], rows: Rows, used: set[Bit]) -> bool:
    """Put the operands of an arithmetic cell into `columns`; False where it is none."""
    ports, parameters = cell["connections"], cell["parameters"]

    def value(name: str) -> int:
        return int(parameters[name], 2)

    match cell["type"]:
        case "$macc_v2":
            start_a = start_b = start_c = 0
            for index in range(value("NPRODUCTS")):
                wide_a = value("A_WIDTHS") >> 16 * index & 0xFFFF
                wide_b = value("B_WIDTHS") >> 16 * index & 0xFFFF
                a = ports["A"][start_a : start_a + wide_a]
                b = ports["B"][start_b : start_b + wide_b]
                start_a, start_b = start_a + wide_a, start_b + wide_b
                signed = bool(value("A_SIGNED") >> index & 1)
                _multiply(columns, rows, a, b, signed, bool(value("PRODUCT_NEGATED") >> index & 1))
            for index in range(value("NADDENDS")):
                wide = value("C_WIDTHS") >> 16 * index & 0xFFFF
                addend = ports["C"][start_c : start_c + wide]
                start_c += wide
                columns.number(
                    addend,
                    bool(value("C_SIGNED") >> index & 1),
                    bool(value("ADDEND_NEGATED") >> index & 1),
                )
        case "$mul":
            _multiply(columns, rows, ports["A"], ports["B"], bool(value("A_SIGNED")), False)
        case "$add" | "$sub":
            signed = bool(value("A_SIGNED") and value("B_SIGNED"))
            columns.number(ports["A"], signed, False)
            columns.number(ports["B"], signed, cell["type"] == "$sub")
        case "$neg":
            columns.number(ports["A"], bool(value("A_SIGNED")), True)
        case "$alu":
            constant = isinstance(ports["BI"][0], str) and isinstance(ports["CI"][0], str)
            if not constant or used.intersection([*ports["X"], *ports["CO"]]):
                return False
            signed = bool(value("A_SIGNED") and value("B_SIGNED"))
            columns.number(ports["A"], signed, False)
            # A + ~B + CI = A - B - 1 + CI.
            columns.number(ports["B"], signed, ports["BI"][0] == "1")
            columns.constant += (ports["CI"][0] == "1") - (ports["BI"][0] == "1")
        case _:
            return False
    return True


def _multiply(
    columns: Columns, rows: Rows, a: Sequence[Bit], b: Sequence[Bit], signed: bool, negative: bool
) -> None:
    # Booth recoding gains nothing on a factor of one or two bits.
    if min(len(a), len(b)) < 3:
        rows = array_rows
    if a and b:
        rows(columns, a[: columns.width], b[: columns.width], signed, negative)


def _read_nets(module: dict[str, Any]) -> set[Bit]:
    """Nets that some cell input or module port reads."""
    used: set[Bit] = set()
    for port in module["ports"].values():
        used.update(port["bits"])
    for cell in module["cells"].values():
        for name, bits in cell["connections"].items():
            if cell["port_directions"].get(name) != "output":
                used.update(bits)
    return used


def _highest_net(module: dict[str, Any]) -> int:
    bits = [bit for net in module["netnames"].values() for bit in net["bits"]]
    for cell in module["cells"].values():
        for connected in cell["connections"].values():
            bits += connected
    return max((bit for bit in bits if isinstance(bit, int)), default=1)
