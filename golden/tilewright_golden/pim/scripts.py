"""Sequences of requests to try a channel with: corner cases, and mixed traffic."""

import random

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Tensors
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Opcode

__all__ = ["Script", "columns_of", "corners", "mixed"]

READ, WRITE, GWRITE, COPY, HEADER, GEMV, G_ACT, COMP, READRES, PIM_PRE = Opcode


def columns_of(params: PimParams, rng: np.random.Generator, count: int
               ) -> npt.NDArray[np.int64]:
    """Columns (count, lanes) of values: some at the ends of their range, floats about 1."""
    low, high = params.form.code_range
    shape = (count, params.lanes)
    if params.floating:
        values = rng.integers(122, 132, shape) << 7 | rng.integers(0, 128, shape)
        values |= rng.integers(0, 2, shape) << 15
        # Zeros, a subnormal, the least and the largest numbers.
        ends = rng.choice([0, 0x8000, 0x7F, 0x80, 0x8080, 0x7F7F, 0xFF7F], shape)
        return np.where(rng.random(shape) < 0.03, ends, values)
    ends = rng.choice([low, high], shape)
    return np.where(rng.random(shape) < 0.1, ends, rng.integers(low, high + 1, shape))


class Script:
    """Requests of one job, which keep to an area of the memory and of the vector buffer.

    The area is `rows`, `columns` (the last of each row) and `vectors` (the last steps), which
    `fill` writes.
    """

    def __init__(self, params: PimParams, rng: np.random.Generator, rows: int, columns: int
                 ) -> None:
        p = self.params = params
        self._rng = rng
        self._requests: list[list[int]] = []
        self._beats = 0
        spread = np.linspace(0, p.rows - 1, min(rows, p.rows))
        self.rows: list[int] = spread.astype(int).tolist()
        self.columns = range(p.columns - min(columns, p.columns), p.columns)
        self.vectors = range(max(0, p.vector_steps - columns - 2), p.vector_steps)
        self.most = min(len(self.columns), len(self.vectors))
        """Steps of the longest GEMV in the area."""

    def __len__(self) -> int:
        return len(self._requests)

    def add(self, opcode: int, *, bank: int = 0, row: int = 0, column: int = 0, vector: int = 0,
            part: int = 0, steps: int = 0, first: int = 0, last: int = 0, relu: int = 0) -> None:
        """One request; what it writes is random."""
        self._requests.append([opcode, bank, row, column, vector, part, steps, first, last, relu])
        self._beats += opcode in (WRITE, GWRITE)

    def fill(self) -> None:
        """Write all of the area, and begin the accumulators."""
        p = self.params
        for row in self.rows:
            for bank in range(p.banks):
                for column in self.columns:
                    self.add(WRITE, bank=bank, row=row, column=column)
        for vector in self.vectors:
            for part in range(p.parts):
                self.add(GWRITE, vector=vector, part=part)
        self.add(HEADER, steps=1)
        self.add(GEMV, row=self.rows[0], column=self.columns[0], vector=self.vectors[0], first=1)

    def gemv(self, row: int, *, steps: int, first: int = 1, last: int = 1, relu: int = 0) -> None:
        """`steps` steps from the start of the area."""
        self.add(HEADER, steps=steps)
        self.add(GEMV, row=row, column=self.columns[0], vector=self.vectors[0], first=first,
                 last=last, relu=relu)

    def wrong(self) -> list[dict[str, int]]:
        """Requests that are refused wherever they stand, with each of their reasons."""
        p, row, column = self.params, self.rows[0], self.columns[0]
        memory = [{"bank": p.banks}, {"bank": 63}, {"row": p.rows}, {"row": (1 << 17) - 1},
                  {"column": p.columns}, {"column": 255}]
        parts = [{"vector": p.vector_steps}, {"vector": 2047}, {"part": p.parts}, {"part": 511}]
        found = [{"opcode": opcode} for opcode in range(len(Opcode), 16)]
        found += [{"opcode": opcode} | bad for opcode in (READ, WRITE, COPY) for bad in memory]
        found += [{"opcode": opcode} | bad for opcode in (GWRITE, COPY) for bad in parts]
        found += [{"opcode": HEADER, "steps": steps} for steps in (0, p.columns + 1, 255)]
        found += [{"opcode": GEMV, "row": row, "column": column, "vector": self.vectors[0],
                   "first": 1, "last": 1} | bad
                  for bad in ({"row": p.rows}, {"column": p.columns}, {"column": 255},
                              {"vector": p.vector_steps}, {"vector": 2047},
                              {"column": p.columns, "vector": p.vector_steps})]
        found += [{"opcode": G_ACT} | bad
                  for bad in ({"bank": p.groups}, {"bank": 63}, {"row": p.rows})]
        found += [{"opcode": COMP, "first": 1} | bad
                  for bad in ({"column": p.columns}, {"vector": p.vector_steps},
                              {"column": p.columns, "vector": p.vector_steps})]
        return found

    def job(self) -> Tensors:
        """The tensors of all requests."""
        return {"requests": np.array(self._requests, np.int64).reshape(-1, len(FIELDS)),
                "data": columns_of(self.params, self._rng, self._beats)}


def corners(params: PimParams, rng: np.random.Generator) -> Tensors:
    """Every request, every error, and whatever must not overtake another."""
    p = params
    script = Script(p, rng, rows=2, columns=4)
    add, rows, columns, vectors = script.add, script.rows, script.columns, script.vectors
    for steps in (0, p.columns + 1):
        add(HEADER, steps=steps)
    for request in script.wrong():
        add(**request)
    add(PIM_PRE)
    script.fill()
    for request in script.wrong():
        add(**request)
    some = {"column": columns[-1], "vector": vectors[-1]}

    for steps in (1, script.most, max(1, script.most // 2)):
        for relu in (0, 1):
            script.gemv(rows[0], steps=steps, relu=relu)
        script.gemv(rows[-1], steps=steps, last=0)
        script.gemv(rows[0], steps=steps, first=0)
        add(READRES)
        add(READRES, relu=1)
    script.gemv(rows[0], steps=script.most, last=0)
    add(READRES, relu=1)

    for row in (*rows, *rows):
        # Of all banks: what is written counts, and what is read or written after it does not.
        for bank in range(p.banks):
            add(WRITE, bank=bank, row=row, column=columns[bank % len(columns)])
        script.gemv(row, steps=script.most)
        for bank in reversed(range(p.banks)):
            add(WRITE, bank=bank, row=row, column=columns[bank % len(columns)])
            add(READ, bank=bank, row=row, column=columns[bank % len(columns)])
        script.gemv(row, steps=script.most)
        for part in range(p.parts):
            add(GWRITE, vector=vectors[part % len(vectors)], part=part)
        script.gemv(row, steps=script.most)
        for part in range(p.parts):
            add(COPY, bank=part % p.banks, row=row, column=columns[0],
                vector=vectors[0], part=part)
        add(WRITE, bank=0, row=row, column=columns[0])
        script.gemv(row, steps=script.most, first=0)
    for row in (*rows, rows[0], *rows):
        script.gemv(row, steps=script.most)

    raw(script, random.Random(int(rng.integers(1 << 32))), between=True)
    for group in reversed(range(p.groups)):
        add(G_ACT, bank=group, row=rows[group % len(rows)])
        add(G_ACT, bank=group, row=rows[0])
        for row in rows:
            for opcode in (READ, WRITE, COPY):
                add(opcode, bank=group * p.group, row=row, column=columns[0], vector=vectors[0])
        add(GEMV, row=rows[0], column=columns[0], vector=vectors[0], first=1, last=1)
        add(COMP, column=p.columns, vector=vectors[0])
        add(COMP, column=columns[0], vector=p.vector_steps)
        # With the last group open it is no error.
        add(COMP, **some, first=1)
    add(GWRITE, vector=vectors[-1], part=p.parts - 1)
    add(COMP, **some)
    add(READRES)
    add(COMP, **some)
    add(COMP, column=columns[0], vector=vectors[-1])
    add(PIM_PRE)
    add(COMP, **some)
    add(READRES)
    add(PIM_PRE)
    script.gemv(rows[-1], steps=script.most, first=0)

    for bank in range(p.banks):  # Rows of a bank in turn, then columns of one.
        for number in range(4):
            add(READ, bank=bank, row=rows[number % len(rows)], column=columns[0])
    for column in (*columns, *columns):
        add(READ, bank=p.banks - 1, row=rows[0], column=column)
        add(WRITE, bank=p.banks - 1, row=rows[0], column=column)
        add(READ, bank=p.banks - 1, row=rows[0], column=column)
    return script.job()


def raw(script: Script, draw: random.Random, *, between: bool) -> None:
    """Rows opened one by one, computed on and closed; `between`, with ordinary requests."""
    p, add = script.params, script.add

    def other() -> None:
        if between and draw.random() < 0.5:
            add(draw.choice((READ, READ, WRITE)), bank=draw.randrange(p.banks),
                row=draw.choice(script.rows), column=draw.choice(script.columns))

    groups = list(range(p.groups))
    draw.shuffle(groups)
    for group in groups:
        add(G_ACT, bank=group, row=draw.choice(script.rows))
        other()
    for number in range(draw.randrange(1, 8)):
        add(COMP, column=draw.choice(script.columns), vector=draw.choice(script.vectors),
            first=int(number == 0 and draw.random() < 0.8))
        other()
        if draw.random() < 0.2:
            add(READRES, relu=draw.randrange(2))
        if draw.random() < 0.2:
            add(GWRITE, vector=draw.choice(script.vectors), part=draw.randrange(p.parts))
    add(READRES, relu=draw.randrange(2))
    other()
    add(PIM_PRE)


def mixed(params: PimParams, count: int, rng: np.random.Generator, *, gemv: float = 0.08,
          write: float = 0.35, vector: float = 0.04, bare: float = 0.01, wrong: float = 0.02,
          locality: float = 0.7, rows: int = 3, columns: int = 8) -> Tensors:
    """`count` requests and a few more, after those that write the area which they use.

    Parameters
    ----------
    gemv, vector, bare, wrong
        Chance of a GEMV, of a GWRITE or COPY, of a sequence from G_ACT to PIM_PRE, and of a
        request that is refused; all others are READs and WRITEs.
    write
        Share of the WRITEs in these.
    locality
        Chance that a READ or WRITE is in the bank and the row of the one before.
    rows, columns
        Of each bank, in use.
    """
    p = params
    script = Script(p, rng, rows, columns)
    script.fill()
    draw = random.Random(int(rng.integers(1 << 32)))
    bad = script.wrong()
    bounds = np.cumsum([gemv, vector, bare, wrong]).tolist()
    bank, row, steps = 0, script.rows[0], 1
    end = len(script) + count
    while len(script) < end:
        kind = draw.random()
        if kind < bounds[0]:
            if draw.random() < 0.3:
                steps = draw.choice((1, script.most, draw.randint(1, script.most)))
                script.add(HEADER, steps=steps)
            script.add(GEMV, row=draw.choice(script.rows),
                       column=draw.randint(script.columns[0], p.columns - steps),
                       vector=draw.randint(script.vectors[0], p.vector_steps - steps),
                       first=int(draw.random() < 0.7), last=int(draw.random() < 0.8),
                       relu=int(draw.random() < 0.3))
        elif kind < bounds[1]:
            script.add(draw.choice((GWRITE, COPY)), bank=draw.randrange(p.banks),
                       row=draw.choice(script.rows), column=draw.choice(script.columns),
                       vector=draw.choice(script.vectors), part=draw.randrange(p.parts))
        elif kind < bounds[2]:
            raw(script, draw, between=draw.random() < 0.5)
        elif kind < bounds[3]:
            script.add(**draw.choice(bad))
        else:
            if draw.random() >= locality:
                bank, row = draw.randrange(p.banks), draw.choice(script.rows)
            script.add(WRITE if draw.random() < write else READ, bank=bank, row=row,
                       column=draw.choice(script.columns))
    # Their answers come after all that was asked is done.
    script.add(READRES)
    script.add(READ, bank=bank, row=row, column=script.columns[0])
    return script.job()
