"""What a channel is asked, and the commands that it gives its banks, as numbers."""

from collections.abc import Sequence
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields

__all__ = ["FIELDS", "Command", "Error", "Opcode", "joined", "requests_of"]

FIELDS = ("opcode", "bank", "row", "column", "vector", "part", "steps", "first", "last", "relu")
"""Fields of a request, and of a command, which has its `Command` as the opcode."""


class Opcode(IntEnum):
    """Requests."""

    READ = 0
    """A column of a row to `o`."""
    WRITE = 1
    """A beat of `i_data` to a column of a row."""
    GWRITE = 2
    """A beat of `i_data` to a part of a step of the vector buffer."""
    COPY = 3
    """A column of a row to a part of a step of the vector buffer."""
    HEADER = 4
    """Steps of the GEMVs that follow."""
    GEMV = 5
    """A row of all banks, from a column on, times the vector buffer, from a step on."""
    G_ACT = 6
    """Open a row of a group to compute; `bank` is the group."""
    COMP = 7
    """One step of all banks."""
    READRES = 8
    """The results of all banks to `o_results`, wave by wave."""
    PIM_PRE = 9
    """Close all rows that are open to compute."""


class Command(IntEnum):
    """Commands on the bus of a channel."""

    ACT = 0
    PRE = 1
    RD = 2
    WR = 3
    REF = 4
    GWRITE = 5
    COPY = 6
    G_ACT = 7
    """`bank` is the group."""
    COMP = 8
    """One step of all banks."""
    READRES = 9
    """`bank` is the wave."""
    GEMV = 10
    """`bank` is the wave: `steps` steps, then with `last` its results."""
    PIM_PRE = 11
    """`bank` is the group."""


class Error(IntEnum):
    """Why a request is refused; of several reasons the first."""

    NONE = 0
    OPCODE = 1
    """There is no such request."""
    HEADER = 2
    """GEMV before any HEADER."""
    ADDRESS = 3
    """Bank, group, row, column, part or steps out of range."""
    VECTOR = 4
    """Steps beyond the vector buffer."""
    CLOSED = 5
    """COMP where a group has no row open."""
    OPEN = 6
    """The row, or with one row buffer the bank, is open to compute."""


def requests_of(opcode: int, **fields: npt.ArrayLike) -> Fields:
    """Requests of one kind, (n,) in each of `FIELDS`.

    `fields` broadcast against one another and are taken in C order; those not given are 0.
    """
    given = {name: np.asarray(values, dtype=np.int64) for name, values in fields.items()}
    shape = np.broadcast_shapes((1,), *(values.shape for values in given.values()))
    given["opcode"] = np.asarray(opcode, dtype=np.int64)
    return {name: np.broadcast_to(given.get(name, np.int64(0)), shape).ravel() for name in FIELDS}


def joined(parts: Sequence[Fields]) -> Fields:
    """Requests of all `parts`, one part after another."""
    return {name: np.concatenate([some[name] for some in parts]) for name in FIELDS}
