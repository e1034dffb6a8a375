"""Commands of a channel as a trace holds them: which fields each has, and their ranges."""

from typing import NamedTuple

import numpy as np

from tilewright_golden.contract import Fields
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Command

__all__ = ["OPERANDS", "Fault", "checked", "fault", "ranges"]

OPERANDS = {
    Command.ACT: ("bank", "row"),
    Command.PRE: ("bank",),
    Command.RD: ("bank", "row", "column"),
    Command.WR: ("bank", "row", "column"),
    Command.REF: (),
    Command.GWRITE: ("vector", "part"),
    Command.COPY: ("bank", "row", "column", "vector", "part"),
    Command.G_ACT: ("bank", "row"),
    Command.COMP: ("column", "vector", "first"),
    Command.READRES: ("bank", "relu"),
    Command.GEMV: ("bank", "column", "vector", "steps", "first", "last", "relu"),
    Command.PIM_PRE: ("bank",),
}
"""The fields that a command has; the others are 0. `bank` is that of ACT, PRE, RD, WR and COPY,
the group of G_ACT and PIM_PRE, the wave of READRES and GEMV."""

_GROUPS = (Command.G_ACT, Command.PIM_PRE)
_WAVES = (Command.READRES, Command.GEMV)


class Fault(NamedTuple):
    """The first command that a channel does not have, and what is wrong with it."""

    place: int
    words: str


def ranges(params: PimParams, command: Command) -> dict[str, tuple[int, int]]:
    """The lowest and the highest value of each field of `command`."""
    if command in _GROUPS:
        banks = params.groups
    else:
        banks = params.waves if command in _WAVES else params.banks
    limits = {
        "bank": (0, banks - 1), "row": (0, params.rows - 1), "column": (0, params.columns - 1),
        "vector": (0, params.vector_steps - 1), "part": (0, params.parts - 1),
        "steps": (1, min(params.columns, params.vector_steps)),
        "first": (0, 1), "last": (0, 1), "relu": (0, 1)}
    return {name: limits[name] for name in OPERANDS[command]}


def fault(params: PimParams, trace: Fields) -> Fault | None:
    """What is wrong with the first command that is no command of the channel, if there is one.

    `trace` holds `cycle`, from 0 on and never backwards, and the fields of a command, one dimension
    each.
    """
    opcode, cycle = trace["opcode"], trace["cycle"]
    found = [Fault(int(index), f"cycle must be at least 0, not {cycle[index]}")
             for index in np.flatnonzero(cycle < 0)[:1]]
    found += [Fault(int(index), f"cycle must be at least {cycle[index - 1]}, the one before, "
                                f"not {cycle[index]}")
              for index in np.flatnonzero(np.diff(cycle) < 0)[:1] + 1]
    found += [Fault(int(index), f"opcode must be in 0..{max(Command)}, not {opcode[index]}")
              for index in np.flatnonzero((opcode < 0) | (opcode > max(Command)))[:1]]
    for command in Command:
        places = np.flatnonzero(opcode == command)
        if len(places):
            found += _of_command(params, command, trace, places)
    return min(found, default=None)


def _of_command(params: PimParams, command: Command, trace: Fields,
                places: np.ndarray) -> list[Fault]:
    """For each range of `command`, the first of `places` that is beyond it."""
    found = []
    limits = ranges(params, command)
    for name in FIELDS[1:]:
        low, high = limits.get(name, (0, 0))
        values = trace[name][places]
        for at in np.flatnonzero((values < low) | (values > high))[:1]:
            legal = f"in {low}..{high}" if name in limits else "0"
            found.append(Fault(int(places[at]),
                               f"{command.name} {name} must be {legal}, not {values[at]}"))
    if command == Command.GEMV:
        for name, most in (("column", params.columns), ("vector", params.vector_steps)):
            ends = trace[name][places] + trace["steps"][places]
            found += [Fault(int(places[at]),
                            f"GEMV {name} + steps must be at most {most}, not {ends[at]}")
                      for at in np.flatnonzero(ends > most)[:1]]
    return found


def checked(params: PimParams, trace: Fields) -> Fields:
    """`trace` as int64.

    Raises
    ------
    ValueError
        for fields that are missing or differ in length, and the first command with a fault.
    TypeError
        for fields that are not integers.
    """
    arrays: Fields = {}
    for name in ("cycle", *FIELDS):
        if name not in trace:
            raise ValueError(f"trace must have the field {name}")
        values = np.asarray(trace[name])
        if values.dtype.kind not in "iub":
            raise TypeError(f"trace.{name} must be integers, not {values.dtype}")
        arrays[name] = values.astype(np.int64)
        if arrays[name].shape != (len(arrays["cycle"]),):
            raise ValueError(f"trace.{name} must have shape ({len(arrays['cycle'])},), "
                             f"not {values.shape}")
    wrong = fault(params, arrays)
    if wrong is not None:
        raise ValueError(f"trace, command {wrong.place}: {wrong.words}")
    return arrays
