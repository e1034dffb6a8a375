"""What a channel is asked, and the commands that it gives its banks, as numbers."""

from enum import IntEnum

__all__ = ["FIELDS", "Command", "Error", "Opcode"]

FIELDS = ("opcode", "bank", "row", "column", "vector", "part", "steps", "first", "last", "relu")
"""Fields of a request, and of a command, which has its `Command` as the opcode."""


class Opcode(IntEnum):
    """Requests."""

    READ = 0
    WRITE = 1
    GWRITE = 2
    COPY = 3
    HEADER = 4
    GEMV = 5
    G_ACT = 6
    COMP = 7
    READRES = 8
    PIM_PRE = 9


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
    COMP = 8
    READRES = 9
    GEMV = 10
    PIM_PRE = 11


class Error(IntEnum):
    """Why a request is refused."""

    NONE = 0
    OPCODE = 1
    HEADER = 2
    ADDRESS = 3
    VECTOR = 4
    CLOSED = 5
    OPEN = 6
