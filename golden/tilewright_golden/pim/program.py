"""What a channel's requests mean: they are done one after another, whatever its scheduler does."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields
from tilewright_golden.pim import unit
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Error, Opcode

__all__ = ["Machine", "Outcome", "run"]

Int64s = npt.NDArray[np.int64]

_CLOSED = -1


class _Request(NamedTuple):
    """One request: `FIELDS`."""

    opcode: int
    bank: int
    row: int
    column: int
    vector: int
    part: int
    steps: int
    first: int
    last: int
    relu: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What requests gave.

    `reads` (r, lanes) of READs and `results` (beats, wave_units, vectors) of waves are in the order
    of requests; `errors` (n,) tells of every request what became of it. `undefined` are the numbers
    of those that used what nothing had written.
    """

    reads: Int64s
    results: Int64s
    errors: Int64s
    undefined: Int64s


class Machine:
    """A channel that does one request at a time; it keeps all between calls of `run`.

    `memory` (banks, rows, columns, lanes), `buffer` (vector_steps, vectors, bundle, lanes), `sums`
    (units, vectors), accumulators as `unit.accumulate` keeps them.
    """

    def __init__(self, params: PimParams) -> None:
        p = self.params = params
        kind = np.uint16 if p.floating else np.int8
        # Pages that nothing writes take no memory.
        self.memory = np.zeros((p.banks, p.rows, p.columns, p.lanes), kind)
        self.buffer = np.zeros((p.vector_steps, p.vectors, p.bundle, p.lanes), kind)
        self.sums: Int64s = np.zeros((p.units, p.vectors), np.int64)
        self._steps = 0
        self._raw = [_CLOSED] * p.groups
        self._written = np.zeros((p.rows, p.columns, p.banks), np.bool_)
        self._filled = np.zeros(self.buffer.shape[:-1], np.bool_)
        self._begun = False
        self._defined = True
        self._reads: list[npt.NDArray[np.integer]] = []
        self._results: list[Int64s] = []
        ranks = np.arange(p.units).reshape(p.ranks, p.waves, -1)
        self._units = ranks.swapaxes(0, 1).reshape(p.waves, p.wave_units)
        self._do = (self._read, self._write, self._gwrite, self._copy, self._header, self._gemv,
                    self._g_act, self._comp, self._readres, self._pim_pre)

    def run(self, requests: Fields, data: npt.ArrayLike) -> Outcome:
        """Do `requests`, (n,) in each of `FIELDS`.

        `data` (w, lanes) are the columns of WRITEs and GWRITEs, of those that are refused too.
        """
        opcodes = np.asarray(requests["opcode"])
        beats = int(np.isin(opcodes, (Opcode.WRITE, Opcode.GWRITE)).sum())
        columns = np.asarray(data)
        if columns.shape != (beats, self.params.lanes):
            raise ValueError(f"data must have shape ({beats}, {self.params.lanes}), a column for "
                             f"each WRITE and GWRITE, not {columns.shape}")
        self._reads, self._results = [], []
        self._data: Iterator[npt.NDArray[np.integer]] = iter(columns.astype(self.memory.dtype))
        errors, undefined = [], []
        rows = np.stack([np.asarray(requests[name]) for name in FIELDS], axis=1).tolist()
        for number, row in enumerate(rows):
            request = _Request(*row)
            self._defined = True
            errors.append(Error.OPCODE if request.opcode >= len(self._do)
                          else self._do[request.opcode](request))
            if not self._defined:
                undefined.append(number)
        p = self.params
        return Outcome(np.array(self._reads, np.int64).reshape(-1, p.lanes),
                       np.array(self._results, np.int64).reshape(-1, p.wave_units, p.vectors),
                       np.array(errors, np.int64), np.array(undefined, np.int64))

    def _read(self, r: _Request) -> Error:
        error = self._refusal(r)
        if not error:
            self._reads.append(self._column(r).copy())
        return error

    def _write(self, r: _Request) -> Error:
        beat = next(self._data)
        error = self._refusal(r)
        if not error:
            self.memory[r.bank, r.row, r.column] = beat
            self._written[r.row, r.column, r.bank] = True
        return error

    def _gwrite(self, r: _Request) -> Error:
        beat = next(self._data)
        if self._beyond_buffer(r):
            return Error.ADDRESS
        self._fill(r, beat)
        return Error.NONE

    def _copy(self, r: _Request) -> Error:
        if self._beyond_buffer(r):
            return Error.ADDRESS
        error = self._refusal(r)
        if not error:
            self._fill(r, self._column(r))
        return error

    def _header(self, r: _Request) -> Error:
        if not 1 <= r.steps <= self.params.columns:
            return Error.ADDRESS
        self._steps = r.steps
        return Error.NONE

    def _gemv(self, r: _Request) -> Error:
        p, steps = self.params, self._steps
        if not steps:
            return Error.HEADER
        if r.row >= p.rows or r.column + steps > p.columns:
            return Error.ADDRESS
        if r.vector + steps > p.vector_steps:
            return Error.VECTOR
        if any(row != _CLOSED for row in self._raw):
            return Error.OPEN
        self._compute(r, [r.row] * p.groups, steps)
        if r.last:
            self._readres(r)
        return Error.NONE

    def _g_act(self, r: _Request) -> Error:
        if r.bank >= self.params.groups or r.row >= self.params.rows:
            return Error.ADDRESS
        if self._raw[r.bank] != _CLOSED:
            return Error.OPEN
        self._raw[r.bank] = r.row
        return Error.NONE

    def _comp(self, r: _Request) -> Error:
        if r.column >= self.params.columns:
            return Error.ADDRESS
        if r.vector >= self.params.vector_steps:
            return Error.VECTOR
        if _CLOSED in self._raw:
            return Error.CLOSED
        self._compute(r, self._raw, 1)
        return Error.NONE

    def _readres(self, r: _Request) -> Error:
        self._defined &= self._begun
        found = unit.results(self.params.unit, self.sums, r.relu)
        self._results.extend(found[self._units])
        return Error.NONE

    def _pim_pre(self, r: _Request) -> Error:
        self._raw = [_CLOSED] * self.params.groups
        return Error.NONE

    def _beyond_buffer(self, r: _Request) -> bool:
        return r.vector >= self.params.vector_steps or r.part >= self.params.parts

    def _refusal(self, r: _Request) -> Error:
        """Why a column of memory is out of reach."""
        p = self.params
        if r.bank >= p.banks or r.row >= p.rows or r.column >= p.columns:
            return Error.ADDRESS
        raw = self._raw[r.bank // p.group]
        beside = raw == r.row if p.buffers == 2 else raw != _CLOSED
        return Error.OPEN if beside else Error.NONE

    def _column(self, r: _Request) -> npt.NDArray[np.integer]:
        self._defined = bool(self._written[r.row, r.column, r.bank])
        return self.memory[r.bank, r.row, r.column]

    def _fill(self, r: _Request, column: npt.NDArray[np.integer]) -> None:
        place = (r.vector, *divmod(r.part, self.params.bundle))
        self.buffer[place] = column
        self._filled[place] = True

    def _compute(self, r: _Request, rows: list[int], steps: int) -> None:
        """`steps` steps of all units, on a row of each group."""
        p = self.params
        stored, given = slice(r.column, r.column + steps), slice(r.vector, r.vector + steps)
        of_bank = np.repeat(rows, p.group)
        self._defined = bool((self._begun or r.first) and self._filled[given].all() and
                             self._written[of_bank, stored, np.arange(p.banks)].all())
        self._begun = True
        values = self.memory[np.arange(p.banks), of_bank, stored]
        # Units, then steps, then the lanes of a unit: those of its first bank first.
        values = values.reshape(p.units, p.bundle, steps, p.lanes).swapaxes(1, 2)
        lanes = p.bundle * p.lanes
        self.sums = unit.accumulate(
            p.unit, np.zeros_like(self.sums) if r.first else self.sums,
            values.reshape(p.units, steps, lanes),
            self.buffer[given].reshape(steps, p.vectors, lanes))


def run(params: PimParams, requests: Fields, data: npt.ArrayLike) -> Outcome:
    """What `requests` give after reset; see `Machine.run`."""
    return Machine(params).run(requests, data)
