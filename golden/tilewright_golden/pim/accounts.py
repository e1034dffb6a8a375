"""Whether the commands of a trace are what its requests asked for: none lost, in their order."""

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import Command, Error, Opcode

__all__ = ["unaccounted"]

Int64s = npt.NDArray[np.int64]

_COLUMNS = {Opcode.READ: Command.RD, Opcode.WRITE: Command.WR, Opcode.COPY: Command.COPY,
            Opcode.GWRITE: Command.GWRITE}
_MEMORY = (Opcode.READ, Opcode.WRITE, Opcode.COPY)
_VECTORS = (Opcode.GWRITE, Opcode.COPY)
_STEPS = {Opcode.GEMV: Command.GEMV, Opcode.COMP: Command.COMP, Opcode.READRES: Command.READRES}


def unaccounted(params: PimParams, requests: Fields, errors: Int64s, trace: Fields) -> str | None:
    """The first command that differs from what its requests ask for, in words; or None.

    `requests` (n,) are all since reset, `errors` (n,) what became of them. Columns are held to
    their order in each bank and in the vector buffer, steps and results to that in each wave, and
    steps to the rows that are open for them. When rows open and close is the channel's affair.
    """
    done = np.asarray(errors) == Error.NONE
    asked = {name: np.asarray(values)[done] for name, values in requests.items()}
    for bank in range(params.banks):
        words = _differ(_columns(asked, _MEMORY, bank=bank),
                        _columns(trace, _MEMORY, bank=bank, commands=True))
        if words:
            return f"bank {bank}: {words}"
    words = _differ(_columns(asked, _VECTORS), _columns(trace, _VECTORS, commands=True))
    if words:
        return f"vector buffer: {words}"
    for wave in range(params.waves):
        words = _differ(_asked_steps(params, requests, done, wave),
                        _given_steps(params, trace, wave))
        if words:
            return f"wave {wave}: {words}"
    return None


def _differ(asked: Int64s, given: Int64s) -> str | None:
    """Where two lists of (command, operands...) part."""
    both = min(len(asked), len(given))
    wrong = np.flatnonzero((asked[:both] != given[:both]).any(axis=1))
    place = int(wrong[0]) if len(wrong) else both
    if place == max(len(asked), len(given)):
        return None

    def words(one: Int64s) -> str:
        return (f"{Command(int(one[place, 0])).name} {tuple(one[place, 1:].tolist())}"
                if place < len(one) else "none")

    return f"command {place} is {words(given)}, asked for is {words(asked)}"


def _columns(of: Fields, kinds: tuple[Opcode, ...], *, bank: int | None = None,
             commands: bool = False) -> Int64s:
    """Columns of one bank, or those that go to the vector buffer."""
    opcodes = of["opcode"]
    memory = bank is not None
    fields = ("row", "column") if memory else ("vector", "part")
    found = np.full(len(opcodes), -1)
    for kind in kinds:
        found[opcodes == (_COLUMNS[kind] if commands else kind)] = _COLUMNS[kind]
    mine = (found >= 0) & ((of["bank"] == bank) if memory else True)
    return np.stack([found, *(of[name] for name in fields)], axis=1)[mine]


def _latest(marks: npt.NDArray[np.bool_], values: Int64s) -> Int64s:
    """The value at the latest mark, for each place; -1 before the first."""
    places = np.maximum.accumulate(np.where(marks, np.arange(1, len(marks) + 1), 0))
    return np.concatenate([[-1], values])[places]


def _steps(kinds: Int64s, of: Fields, steps: Int64s, rows: list[Int64s]) -> Int64s:
    """(command, column, vector, steps, first, last, relu, rows...); what has no meaning is 0."""
    gemv, comp = kinds == Command.GEMV, kinds == Command.COMP
    gives = (kinds == Command.READRES) | (gemv & (of["last"] == 1))
    computes = gemv | comp
    fields = [of["column"] * computes, of["vector"] * computes, steps * gemv,
              of["first"] * computes, gives, of["relu"] * gives, *(row * computes for row in rows)]
    return np.stack([kinds, *fields], axis=1)[kinds >= 0]


def _asked_steps(params: PimParams, requests: Fields, done: npt.NDArray[np.bool_],
                 wave: int) -> Int64s:
    opcodes = np.where(done, requests["opcode"], -1)
    kinds = np.full(len(opcodes), -1)
    for opcode, command in _STEPS.items():
        kinds[opcodes == opcode] = command
    steps = _latest(opcodes == Opcode.HEADER, requests["steps"])
    rows = [np.where(opcodes == Opcode.GEMV, requests["row"],
                     _latest((opcodes == Opcode.G_ACT) & (requests["bank"] == group),
                             requests["row"]))
            for group in range(wave, params.groups, params.waves)]
    return _steps(kinds, requests, steps, rows)


def _given_steps(params: PimParams, trace: Fields, wave: int) -> Int64s:
    opcodes = trace["opcode"]
    mine = (opcodes == Command.COMP) | (
        np.isin(opcodes, (Command.GEMV, Command.READRES)) & (trace["bank"] == wave))
    rows = [_latest((opcodes == Command.G_ACT) & (trace["bank"] == group), trace["row"])
            for group in range(wave, params.groups, params.waves)]
    return _steps(np.where(mine, opcodes, -1), trace, trace["steps"], rows)
