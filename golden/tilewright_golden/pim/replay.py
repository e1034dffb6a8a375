"""A trace of commands back to the requests that it answers."""

from collections.abc import Callable

import numpy as np

from tilewright_golden.contract import Fields
from tilewright_golden.pim.commands import Fault, checked
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Command, Opcode

__all__ = ["requests"]

_ORDINARY = {Command.RD: Opcode.READ, Command.WR: Opcode.WRITE, Command.COPY: Opcode.COPY,
             Command.GWRITE: Opcode.GWRITE}
_RUNS = {Command.GEMV: Opcode.GEMV, Command.READRES: Opcode.READRES}
_PARTIAL = "PIM_PRE must close every group that has a row open"

Words = dict[str, int]


def _counted(place: int) -> str:
    return f"trace, command {place}"


def requests(params: PimParams, trace: Fields,
             where: Callable[[int], str] = _counted) -> Fields:
    """Requests, with `cycle`, that of the command that is the first of theirs.

    A GEMV, and a READRES, stands where its command for wave 0 does, the GEMV with its row and,
    where the steps change, after a HEADER. ACT, PRE and REF are the channel's own affair, as is a
    G_ACT or PIM_PRE for a GEMV; a G_ACT whose row nothing uses or closes is left out. A PIM_PRE
    stands where the first of its commands does: a group may open again before the last.

    Parameters
    ----------
    where
        What leads the words about a command, by its place in `trace`.

    Raises
    ------
    ValueError
        for commands that no requests come to: a GEMV or READRES that leaves a wave out, rows that
        differ between its groups, a raw PIM_PRE of only some groups, a GEMV among raw rows, a
        COMP without them.
    """
    arrays = checked(params, trace)
    builder = _Builder(params, *_raw_rows(params, arrays))
    columns = [arrays[name].tolist() for name in FIELDS]
    for place, (cycle, *values) in enumerate(zip(arrays["cycle"].tolist(), *columns,
                                                 strict=True)):
        try:
            builder.take(place, cycle, dict(zip(FIELDS, values, strict=True)))
        except ValueError as error:
            raise ValueError(f"{where(place)}: {error}") from None
    wrong = builder.unfinished()
    if wrong is not None:
        raise ValueError(f"{where(wrong.place)}: {wrong.words}")
    table = np.array(builder.made, np.int64).reshape(-1, 1 + len(FIELDS))
    return dict(zip(("cycle", *FIELDS), np.ascontiguousarray(table.T), strict=True))


def _raw_rows(params: PimParams, trace: Fields) -> tuple[set[int], dict[int, frozenset[int]]]:
    """The G_ACTs that are requests of their own: what uses or closes their row is no GEMV.

    And of each PIM_PRE the groups that go on to a COMP: those that are open belong to requests
    behind the one that closes.
    """
    opcodes, banks = trace["opcode"].tolist(), trace["bank"].tolist()
    composite = [True] * params.groups
    serves: frozenset[int] = frozenset()
    raw, stay = set(), {}
    for place in range(len(opcodes) - 1, -1, -1):
        kind, bank = opcodes[place], banks[place]
        if kind == Command.GEMV:
            composite[bank::params.waves] = [True] * params.ranks
        elif kind == Command.COMP:
            composite = [False] * params.groups
            serves = frozenset(range(params.groups))
        elif kind == Command.PIM_PRE:
            composite[bank] = False
            stay[place] = serves = serves - {bank}
        elif kind == Command.G_ACT and not composite[bank]:
            raw.add(place)
            serves -= {bank}
    return raw, stay


class _Builder:
    """Requests so far, and what the commands of the next ones have to agree with."""

    def __init__(self, params: PimParams, raw: set[int], stay: dict[int, frozenset[int]]) -> None:
        self._params = params
        self._raw = raw
        self._stay = stay
        self.made: list[tuple[int, ...]] = []
        """Cycle and fields of all requests."""
        self._rows: dict[int, int] = {}
        self._raw_open: set[int] = set()
        self._unused: set[int] = set()
        """Those that no COMP has used yet."""
        self._closing: set[int] = set()
        self._closed = 0
        self._steps = 0
        self._runs: dict[Command, tuple[Words, int, int]] = {}

    def take(self, place: int, cycle: int, words: Words) -> None:
        """Add what the command asks for."""
        kind, bank = Command(words["opcode"]), words["bank"]
        if kind in _ORDINARY:
            self._add(cycle, _ORDINARY[kind], words)
        elif kind == Command.G_ACT:
            self._rows[bank] = words["row"]
            if place in self._raw:
                self._raw_open.add(bank)
                self._unused.add(bank)
                self._add(cycle, Opcode.G_ACT, words)
        elif kind == Command.PIM_PRE and bank in self._raw_open:
            self._raw_open.remove(bank)
            self._unused.discard(bank)
            if bank in self._closing:
                self._closing.remove(bank)
            else:
                stays = self._unused & self._stay[place]
                self._closing = self._raw_open - stays
                self._close(cycle, stays)
            self._closed = place
        elif kind == Command.COMP:
            if self._closing:
                raise ValueError(_PARTIAL)
            if len(self._raw_open) < self._params.groups:
                raise ValueError("COMP needs a G_ACT of every group, which no GEMV takes")
            self._unused.clear()
            self._add(cycle, Opcode.COMP, words)
        elif kind == Command.GEMV:
            self._gemv(place, cycle, words)
        elif kind == Command.READRES:
            self._run(place, cycle, kind, words)

    def _close(self, cycle: int, stays: set[int]) -> None:
        """Close rows, and open those only then that stay open."""
        later: list[tuple[int, ...]] = []
        left = set(stays)
        at = len(self.made)
        while left:
            at -= 1
            _, opcode, bank, *_ = self.made[at]
            if opcode == Opcode.G_ACT and bank in left:
                left.remove(bank)
                later.insert(0, (cycle, *self.made.pop(at)[1:]))
        self._add(cycle, Opcode.PIM_PRE, {})
        self.made += later

    def unfinished(self) -> Fault | None:
        """The first command that others would have to follow, if there is one."""
        found = [Fault(self._closed, _PARTIAL)] if self._closing else []
        found += [Fault(place, f"{kind.name} of wave {wave} must follow this one")
                  for kind, (_, wave, place) in self._runs.items() if wave]
        return min(found, default=None)

    def _add(self, cycle: int, opcode: Opcode, words: Words) -> None:
        self.made.append((cycle, opcode, *(words.get(name, 0) for name in FIELDS[1:])))

    def _gemv(self, place: int, cycle: int, words: Words) -> None:
        if self._raw_open:
            raise ValueError("GEMV must not come while rows are open for COMP")
        groups = range(words["bank"], self._params.groups, self._params.waves)
        rows = {self._rows.get(group) for group in groups}
        row = rows.pop()
        if row is None or rows:
            raise ValueError("GEMV must have one row open in all groups of its wave")
        self._run(place, cycle, Command.GEMV, words | {"row": row})

    def _run(self, place: int, cycle: int, kind: Command, words: Words) -> None:
        """Commands of one request: alike but for the wave, which counts up."""
        before, wave, _ = self._runs.get(kind, (words, 0, place))
        if words["bank"] != wave:
            raise ValueError(f"{kind.name} must be of wave {wave}, not {words['bank']}")
        alike = words | {"bank": 0}
        if wave == 0:
            if kind == Command.GEMV and words["steps"] != self._steps:
                self._steps = words["steps"]
                self._add(cycle, Opcode.HEADER, {"steps": self._steps})
            self._add(cycle, _RUNS[kind], alike | {"steps": 0})
        elif alike != before:
            wrong = next(name for name in alike if alike[name] != before[name])
            raise ValueError(f"{kind.name} of wave {wave} must have {wrong}={before[wrong]} as "
                             f"that of wave 0, not {alike[wrong]}")
        self._runs[kind] = alike, (wave + 1) % self._params.waves, place
