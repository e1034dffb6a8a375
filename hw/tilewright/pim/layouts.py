"""What goes into a channel and comes out of it: requests, columns, results, commands."""

from amaranth.hdl import Shape, signed, unsigned
from amaranth.lib import data, enum

from tilewright_golden.formats import Int
from tilewright_golden.pim import PimParams, UnitParams

__all__ = ["Command", "Error", "Opcode", "column_layout", "command_layout", "request_layout",
           "result_shape", "results_layout", "status_layout", "value_shape"]


class Opcode(enum.Enum, shape=unsigned(4)):
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


class Command(enum.Enum, shape=unsigned(4)):
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


class Error(enum.Enum, shape=unsigned(3)):
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


def _fields(opcode: enum.EnumType) -> data.StructLayout:
    return data.StructLayout({
        "opcode": opcode,
        "bank": unsigned(6),
        "row": unsigned(17),
        "column": unsigned(8),
        "vector": unsigned(11),
        "part": unsigned(9),
        "steps": unsigned(8),
        "first": unsigned(1),
        "last": unsigned(1),
        "relu": unsigned(1),
    })


def request_layout() -> data.StructLayout:
    """A request. `first` begins accumulators from zero, `last` reads them, `relu` cuts them."""
    return _fields(Opcode)


def command_layout() -> data.StructLayout:
    """A command on the bus; fields that it does not need are 0."""
    return _fields(Command)


def value_shape(params: PimParams | UnitParams) -> Shape:
    """A stored value: an integer with its sign, or the code of a float."""
    form = params.form
    return signed(form.width) if isinstance(form, Int) else unsigned(form.width)


def result_shape(params: UnitParams) -> Shape:
    """A result: an integer with its sign, or the code of a float."""
    return unsigned(params.result_bits) if params.floating else signed(params.result_bits)


def column_layout(params: PimParams) -> data.StructLayout:
    """A column of a row."""
    return data.StructLayout({"data": data.ArrayLayout(value_shape(params), params.lanes)})


def results_layout(params: PimParams) -> data.StructLayout:
    """Results of a wave: its units, rank by rank, each with one for every vector."""
    of_unit = data.ArrayLayout(result_shape(params.unit), params.vectors)
    return data.StructLayout({"results": data.ArrayLayout(of_unit, params.wave_units)})


def status_layout() -> data.StructLayout:
    """What became of a request."""
    return data.StructLayout({"error": Error})
