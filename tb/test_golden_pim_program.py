"""Requests of a channel, one after another, against dictionaries, Python's integers and scalars."""

import struct
from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats import I8, Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import TIMINGS, PimParams
from tilewright_golden.pim.program import Machine, Outcome, run
from tilewright_golden.pim.requests import FIELDS, Error, Opcode

POINTS = {
    "two buffers": PimParams(banks=4, ranks=2, group=1, rows=3, columns=3, lanes=2,
                             vector_steps=4),
    "one buffer": PimParams(banks=4, ranks=1, group=2, rows=2, columns=4, lanes=3, buffers=1,
                            vector_steps=5, form=Int(4)),
    "bundles": PimParams(banks=8, ranks=2, group=2, rows=2, columns=2, lanes=2, bundle=2,
                         vectors=3, vector_steps=3, fold=2),
    "floats": PimParams(banks=4, ranks=1, group=2, rows=2, columns=3, lanes=3, form=BF16,
                        vector_steps=4),
    "bundles of floats": PimParams(banks=8, ranks=2, group=4, rows=2, columns=3, lanes=3,
                                   form=BF16, bundle=2, vectors=2, vector_steps=4, buffers=1,
                                   timing=TIMINGS["aim"]),
}

LOWEST = struct.unpack("<f", struct.pack("<I", 1 << 23))[0]


def number(code: int) -> np.float32:
    """The number of a bf16 code; what is below 2**-126 counts as zero."""
    found = np.frombuffer(struct.pack("<I", code << 16), np.float32)[0]
    return np.float32(0) if abs(found) < LOWEST else found


def flushed(value: np.float32) -> np.float32:
    return np.float32(0) if abs(value) < LOWEST else value


def tree(terms: list[np.float32]) -> np.float32:
    """Neighbours, then neighbours of their sums; one that is left over passes."""
    while len(terms) > 1:
        pairs = [flushed(np.float32(a + b)) for a, b in zip(terms[::2], terms[1::2], strict=False)]
        terms = pairs + terms[2 * len(pairs):]
    return terms[0]


def rounded(value: np.float32) -> int:
    """The bf16 code of a sum, half to even."""
    if np.isnan(value):
        return 0x7FC0
    bits = struct.unpack("<I", struct.pack("<f", value))[0]
    return (bits + 0x7FFF + (bits >> 16 & 1)) >> 16


class Plain:
    """The machine, of dictionaries: what is not in them nothing has written."""

    def __init__(self, p: PimParams) -> None:
        self.p = p
        self.memory: dict[tuple[int, ...], list[int]] = {}
        self.buffer: dict[tuple[int, ...], list[int]] = {}
        self.sums: dict[tuple[int, int], Any] = {}
        self.raw: dict[int, int] = {}
        self.steps = 0
        self.reads: list[list[int]] = []
        self.results: list[list[list[int]]] = []
        self.lost = False

    def look(self, where: dict[tuple[int, ...], list[int]], key: tuple[int, ...]) -> list[int]:
        self.lost = self.lost or key not in where
        return where.get(key, [0] * self.p.lanes)

    def error(self, q: dict[str, int]) -> str:
        p, op = self.p, q["opcode"]
        if op >= 10:
            return "OPCODE"
        kind = Opcode(op).name
        if kind == "GEMV" and self.steps == 0:
            return "HEADER"
        ranges = {
            "bank": {"READ": p.banks, "WRITE": p.banks, "COPY": p.banks, "G_ACT": p.groups},
            "row": dict.fromkeys(("READ", "WRITE", "COPY", "GEMV", "G_ACT"), p.rows),
            "column": {"READ": p.columns, "WRITE": p.columns, "COPY": p.columns,
                       "COMP": p.columns, "GEMV": p.columns - self.steps + 1},
            "vector": {"GWRITE": p.vector_steps, "COPY": p.vector_steps},
            "part": {"GWRITE": p.parts, "COPY": p.parts},
        }
        if any(kind in of and q[field] >= of[kind] for field, of in ranges.items()):
            return "ADDRESS"
        if kind == "HEADER" and q["steps"] not in range(1, p.columns + 1):
            return "ADDRESS"
        taken = {"GEMV": self.steps, "COMP": 1}.get(kind, 0)
        if taken and q["vector"] + taken > p.vector_steps:
            return "VECTOR"
        if kind == "COMP" and len(self.raw) < p.groups:
            return "CLOSED"
        if kind == "GEMV" and self.raw:
            return "OPEN"
        if kind == "G_ACT" and q["bank"] in self.raw:
            return "OPEN"
        if kind in ("READ", "WRITE", "COPY"):
            group = q["bank"] // p.group
            if group in self.raw and (p.buffers == 1 or self.raw[group] == q["row"]):
                return "OPEN"
        return "NONE"

    def step(self, unit: int, vector: int, rows: dict[int, int], column: int, at: int) -> None:
        """A step of one unit for one of its vectors."""
        p = self.p
        stored: list[int] = []
        given: list[int] = []
        for j in range(p.bundle):
            bank = unit * p.bundle + j
            stored += self.look(self.memory, (bank, rows[bank // p.group], column))
            given += self.look(self.buffer, (at, vector * p.bundle + j))
        old = self.sums[unit, vector]
        if not p.floating:
            total = old + sum(a * b for a, b in zip(stored, given, strict=True))
            self.sums[unit, vector] = (total + 2**31) % 2**32 - 2**31
            return
        terms = [flushed(np.float32(number(a) * number(b)))
                 for a, b in zip(stored, given, strict=True)]
        half = len(terms) // 2
        total = (flushed(np.float32(tree(terms[:half]) + tree(terms[half:])))
                 if len(terms) % 2 == 0 else tree(terms))
        self.sums[unit, vector] = flushed(np.float32(old + total))

    def compute(self, q: dict[str, int], rows: dict[int, int], steps: int) -> None:
        p = self.p
        for unit in range(p.units):
            for vector in range(p.vectors):
                if q["first"]:
                    self.sums[unit, vector] = np.float32(0) if p.floating else 0
                elif (unit, vector) not in self.sums:
                    self.lost = True
                    self.sums[unit, vector] = np.float32(0) if p.floating else 0
                for s in range(steps):
                    self.step(unit, vector, rows, q["column"] + s, q["vector"] + s)

    def result(self, unit: int, vector: int, relu: int) -> int:
        if (unit, vector) not in self.sums:
            self.lost = True
            return 0
        value = self.sums[unit, vector]
        if relu and value < 0:
            return 0
        return rounded(value) if self.p.floating else value

    def give(self, relu: int) -> None:
        p = self.p
        for wave in range(p.waves):
            banks = [b for b in range(p.banks) if b // p.group % p.waves == wave]
            units = sorted({b // p.bundle for b in banks})
            self.results.append([[self.result(unit, v, relu) for v in range(p.vectors)]
                                 for unit in units])

    def do(self, q: dict[str, int], beat: list[int] | None) -> tuple[str, bool]:
        """One request: its error, and whether it used what nothing had written."""
        error = self.error(q)
        self.lost = False
        if error != "NONE":
            return error, False
        kind = Opcode(q["opcode"]).name
        place = (q["bank"], q["row"], q["column"])
        if kind == "READ":
            self.reads.append(self.look(self.memory, place))
        elif kind == "WRITE":
            assert beat is not None
            self.memory[place] = beat
        elif kind == "GWRITE":
            assert beat is not None
            self.buffer[q["vector"], q["part"]] = beat
        elif kind == "COPY":
            self.buffer[q["vector"], q["part"]] = self.look(self.memory, place)
        elif kind == "HEADER":
            self.steps = q["steps"]
        elif kind == "GEMV":
            self.compute(q, dict.fromkeys(range(self.p.groups), q["row"]), self.steps)
            if q["last"]:
                self.give(q["relu"])
        elif kind == "G_ACT":
            self.raw[q["bank"]] = q["row"]
        elif kind == "COMP":
            self.compute(q, self.raw, 1)
        elif kind == "READRES":
            self.give(q["relu"])
        else:
            self.raw = {}
        return error, self.lost


def values(p: PimParams, rng: np.random.Generator, count: int) -> np.ndarray:
    """Columns: corners among others; floats of any exponent, some of which cancel or overflow."""
    low, high = p.form.code_range
    shape = (count, p.lanes)
    if not p.floating:
        corners = rng.choice([low, high, 0, -1, 1], shape)
        return np.where(rng.random(shape) < 0.4, corners, rng.integers(low, high + 1, shape))
    near = rng.integers(120, 135, shape) << 7 | rng.integers(0, 128, shape)
    anywhere = rng.integers(0, 0x7F80, shape)
    corners = rng.choice([0, 1, 0x7F, 0x80, 0x7F7F, 0x3F80], shape)
    kind = rng.random(shape)
    made = np.where(kind < 0.6, near, np.where(kind < 0.85, anywhere, corners))
    return made | rng.integers(0, 2, shape) << 15


def program(p: PimParams, rng: np.random.Generator, count: int, prefilled: bool
            ) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Requests of all kinds, most within range, some one beyond it, some far."""
    rows: list[dict[str, int]] = []
    if prefilled:
        rows += [{"opcode": Opcode.WRITE, "bank": b, "row": r, "column": c}
                 for b in range(p.banks) for r in range(p.rows) for c in range(p.columns)]
        rows += [{"opcode": Opcode.GWRITE, "vector": v, "part": part}
                 for v in range(p.vector_steps) for part in range(p.parts)]
        rows += [{"opcode": Opcode.HEADER, "steps": 1}, {"opcode": Opcode.GEMV, "first": 1}]
    tops = {"opcode": 9, "bank": p.banks, "row": p.rows, "column": p.columns,
            "vector": p.vector_steps, "part": p.parts, "steps": p.columns}
    weights = np.array([6, 4, 2, 2, 2, 5, 5, 5, 1, 2, 0.2, 0, 0, 0, 0, 0.2])
    widths = {"bank": 6, "row": 17, "column": 8, "vector": 11, "part": 9, "steps": 8}
    for _ in range(count):
        row = {name: int(rng.integers(0, top)) for name, top in tops.items()}
        row["opcode"] = int(rng.choice(16, p=weights / weights.sum()))
        if row["opcode"] == Opcode.G_ACT:
            row["bank"] %= p.groups
        row["steps"] += 1
        if rng.random() < 0.15:
            name = str(rng.choice(list(widths)))
            row[name] = int(rng.choice([tops[name], tops[name] + 1, (1 << widths[name]) - 1, 0]))
        row |= {name: int(rng.integers(0, 2)) for name in ("first", "last", "relu")}
        rows.append(row)
    requests = {name: np.array([row.get(name, 0) for row in rows]) for name in FIELDS}
    beats = int(np.isin(requests["opcode"], (Opcode.WRITE, Opcode.GWRITE)).sum())
    return requests, values(p, rng, beats)


def expected(p: PimParams, requests: dict[str, np.ndarray], data: np.ndarray
             ) -> tuple[Plain, list[int], list[int]]:
    plain, beats = Plain(p), iter(data.tolist())
    errors, lost = [], []
    with np.errstate(all="ignore"):
        for n, row in enumerate(zip(*requests.values(), strict=True)):
            q = dict(zip(requests, map(int, row), strict=True))
            beat = next(beats) if q["opcode"] in (1, 2) else None
            error, undefined = plain.do(q, beat)
            errors.append(int(Error[error]))
            lost += [n] if undefined else []
    return plain, errors, lost


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
@pytest.mark.parametrize("seed", range(6))
def test_the_machine_does_what_dictionaries_do(p: PimParams, seed: int) -> None:
    """Reads, results, errors; most programs have everything written first."""
    rng = np.random.default_rng(seed)
    requests, data = program(p, rng, 250, prefilled=seed % 4 != 3)
    plain, errors, lost = expected(p, requests, data)
    found = run(p, requests, data)
    assert found.errors.tolist() == errors
    assert found.undefined.tolist() == lost
    assert found.reads.tolist() == plain.reads
    assert found.results.tolist() == plain.results
    assert bool(lost) == (seed % 4 == 3)
    assert min(len(plain.reads), len(plain.results)) > 5


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
def test_every_error_and_every_request_occurs(p: PimParams) -> None:
    """In the programs above, so that they show what they claim."""
    seen, done = set(), set()
    for seed in range(6):
        requests, data = program(p, np.random.default_rng(seed), 250, prefilled=seed % 4 != 3)
        errors = run(p, requests, data).errors
        seen |= set(errors.tolist())
        done |= set(requests["opcode"][errors == Error.NONE].tolist())
    assert seen == set(Error)
    assert done == set(Opcode)


def outcome(p: PimParams, *rows: dict[str, int]) -> Outcome:
    requests = {name: np.array([row.get(name, 0) for row in rows]) for name in FIELDS}
    beats = sum(row["opcode"] in (Opcode.WRITE, Opcode.GWRITE) for row in rows)
    return run(p, requests, np.zeros((beats, p.lanes), np.int64))


def test_of_several_errors_the_first_is_told() -> None:
    p = POINTS["two buffers"]
    header = {"opcode": Opcode.HEADER, "steps": 2}
    opened = {"opcode": Opcode.G_ACT, "bank": 0, "row": 1}
    gemv: dict[str, int] = {"opcode": Opcode.GEMV, "row": 1}
    comp: dict[str, int] = {"opcode": Opcode.COMP}
    cases: list[tuple[list[dict[str, int]], Error]] = [
        ([{"opcode": 10, "row": 99}], Error.OPCODE),
        ([gemv | {"row": 3, "vector": 4}], Error.HEADER),
        ([header, opened, gemv | {"row": 3, "vector": 3}], Error.ADDRESS),
        ([header, opened, gemv | {"column": 2, "vector": 3}], Error.ADDRESS),
        ([header, opened, gemv | {"column": 1, "vector": 3}], Error.VECTOR),
        ([header, opened, gemv | {"column": 1, "vector": 2}], Error.OPEN),
        ([comp | {"column": 3, "vector": 4}], Error.ADDRESS),
        ([comp | {"column": 2, "vector": 4}], Error.VECTOR),
        ([opened, comp | {"column": 2, "vector": 3}], Error.CLOSED),
        ([opened, opened | {"row": 3}], Error.ADDRESS),
        ([opened, opened | {"row": 2}], Error.OPEN),
        ([opened, {"opcode": Opcode.READ, "row": 1, "column": 3}], Error.ADDRESS),
        ([opened, {"opcode": Opcode.COPY, "row": 1, "part": 1}], Error.ADDRESS),
        ([opened, {"opcode": Opcode.COPY, "row": 1}], Error.OPEN),
        ([opened, {"opcode": Opcode.WRITE, "row": 1}], Error.OPEN),
        ([opened, {"opcode": Opcode.WRITE, "row": 2}], Error.NONE),
        ([header | {"steps": 0}, gemv], Error.HEADER),
        ([header | {"steps": 4}], Error.ADDRESS),
    ]
    for rows, error in cases:
        assert outcome(p, *rows).errors[-1] == error, rows


def test_one_row_buffer_keeps_all_rows_of_a_group() -> None:
    p = POINTS["one buffer"]
    rows: list[dict[str, int]] = [
            {"opcode": Opcode.G_ACT, "bank": 1, "row": 0},
            {"opcode": Opcode.WRITE, "bank": 2, "row": 1},
            {"opcode": Opcode.WRITE, "bank": 1, "row": 0},
            {"opcode": Opcode.PIM_PRE},
            {"opcode": Opcode.WRITE, "bank": 2, "row": 1}]
    assert outcome(p, *rows).errors.tolist() == [0, Error.OPEN, 0, 0, 0]


def test_sums_wrap() -> None:
    """Products of -128 until the accumulator is beyond 2**31."""
    p = PimParams(banks=4, ranks=1, group=4, rows=2, columns=128, lanes=64, bundle=4)
    fill = [{"opcode": Opcode.WRITE, "bank": b, "column": c}
            for b in range(p.banks) for c in range(p.columns)]
    fill += [{"opcode": Opcode.GWRITE, "vector": v, "part": part}
             for v in range(p.vector_steps) for part in range(p.parts)]
    steps = p.columns * p.lanes * p.bundle * 2**14
    times = 2**31 // steps + 1
    rows = [*fill, {"opcode": Opcode.HEADER, "steps": p.columns},
            *({"opcode": Opcode.GEMV, "first": int(n == 0), "last": 1} for n in range(times))]
    requests = {name: np.array([row.get(name, 0) for row in rows]) for name in FIELDS}
    found = run(p, requests, np.full((len(fill), p.lanes), I8.minimum))
    wanted = [(steps * n + 2**31) % 2**32 - 2**31 for n in range(1, times + 1)]
    assert found.results.reshape(-1).tolist() == wanted
    assert min(wanted) < 0


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
def test_a_machine_keeps_everything_between_calls(p: PimParams) -> None:
    requests, data = program(p, np.random.default_rng(9), 200, prefilled=True)
    whole, machine, taken = run(p, requests, data), Machine(p), 0
    parts = []
    for first in range(0, len(requests["opcode"]), 37):
        some = {name: values[first:first + 37] for name, values in requests.items()}
        beats = int(np.isin(some["opcode"], (1, 2)).sum())
        parts.append(machine.run(some, data[taken:taken + beats]))
        taken += beats
    for name in ("reads", "results", "errors"):
        pieces = np.concatenate([getattr(part, name) for part in parts])
        assert np.array_equal(pieces, getattr(whole, name))


def test_data_must_be_a_column_for_each_write() -> None:
    p = POINTS["two buffers"]
    requests = {name: np.zeros(1, int) for name in FIELDS} | {"opcode": np.array([Opcode.WRITE])}
    with pytest.raises(ValueError, match=r"data must have shape \(1, 2\), a column for each WRITE"):
        run(p, requests, np.zeros((2, 2), int))
