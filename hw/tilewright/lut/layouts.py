"""What the parts of the compute SRAM tell one another: instructions, commands, how they ended."""

from amaranth.hdl import ShapeLike, signed, unsigned
from amaranth.lib import data, enum

from tilewright_golden.lut import CsramParams

__all__ = ["Carry", "Error", "Form", "Opcode", "Source", "Tag", "acts_layout", "command_layout",
           "instruction_layout", "status_layout"]


class Source(enum.Enum, shape=unsigned(3)):
    """What a column makes of the cells a and b that it reads."""

    SUM = 0
    """a ^ b ^ carry."""
    AND = 1
    NOR = 2
    NEIGHBOUR = 3
    """AND of the next higher column, zero in the last."""
    EXTERNAL = 4
    """The row that is loaded."""


class Carry(enum.Enum, shape=unsigned(2)):
    """Carry into the first row of an instruction."""

    KEEP = 0
    """What the instruction before left."""
    ZERO = 1
    ONE = 2
    TAG = 3
    """The tag of the column."""


class Tag(enum.Enum, shape=unsigned(2)):
    """What becomes of the tag of a column in each row."""

    HOLD = 0
    LOAD = 1
    """What the column makes, inverted as that is."""
    BOTH = 2
    """1 where it was 1 and what the column makes is 1."""


class Opcode(enum.Enum, shape=unsigned(3)):
    """Commands."""

    LOAD = 0
    STORE = 1
    COPY = 2
    MOVE = 3
    MULTIPLY = 4
    CONVERT = 5


class Form(enum.Enum, shape=unsigned(2)):
    """Numbers in the rows of a column, the lowest bit in the lowest row."""

    INT8 = 0
    INT32 = 1
    BF16 = 2
    FP32 = 3


class Error(enum.Enum, shape=unsigned(3)):
    """Why a command was refused; the array is as it was."""

    NONE = 0
    OPCODE = 1
    ROWS = 2
    """It needs rows that are not there."""
    COLUMNS = 3
    WIDTH = 4
    GROUP = 5
    BATCH = 6
    LENGTH = 7


def _row(params: CsramParams) -> ShapeLike:
    return range(params.rows)


def instruction_layout(params: CsramParams) -> data.StructLayout:
    """The same step on `count` rows, one a cycle.

    Step j = 0, 1, ... reads the rows ``a + min(j, a_rows - 1)`` and ``b + min(j, b_rows - 1)``
    together, so that the last row of a shorter operand stands for its sign, and writes row
    ``w + j`` if `write`; with `down` they go down from a, b and w on. With `only` it writes in the
    columns whose tag (before the step) is 1. What is written is `source`, inverted with `invert`.
    The carry after a step is the majority of a, b and the carry; without `generate` it is 1 where
    one of a and b, not both, and the carry were.
    """
    row = _row(params)
    return data.StructLayout({
        "a": row, "a_rows": unsigned(6), "b": row, "b_rows": unsigned(6), "w": row,
        "count": unsigned(7), "down": 1,
        "source": Source, "invert": 1, "write": 1, "only": 1,
        "start": Carry, "generate": 1, "tag": Tag,
        "output": 1,  # the row a leaves on the stream of rows
        "last": 1,  # the last instruction of its command
    })


def acts_layout(params: CsramParams) -> data.StructLayout:
    """The activations of one vector that meet the weights of one table."""
    return data.StructLayout({"acts": data.ArrayLayout(signed(params.act_bits), params.group)})


def command_layout(params: CsramParams) -> data.StructLayout:
    """A command, as docs/csram.md explains its fields."""
    row = _row(params)
    return data.StructLayout({
        "opcode": Opcode, "source": row, "target": row, "scratch": row,
        "count": unsigned(16),
        "distance": unsigned(11),
        "columns": unsigned(11),
        "bits": unsigned(4), "group": unsigned(3), "batch": unsigned(4), "sum_bits": unsigned(6),
        "form": Form, "to": Form,
    })


def status_layout(params: CsramParams) -> data.StructLayout:
    """How a command ended, and what it took: one beat for each, in order.

    `needs` is 0 unless it was refused for its rows: then the rows that it needs, with the last
    one, which holds zeros. The counters are 0 unless it was a product.
    """
    return data.StructLayout({
        "error": Error, "needs": unsigned(16),
        "cycles": unsigned(32),
        "zero": unsigned(32),  # lookups of index 0 that were left out
        "collapsed": unsigned(32),  # lookups that a run of equal indices saved
        "reused": unsigned(32),  # partial sums that were taken again
    })
