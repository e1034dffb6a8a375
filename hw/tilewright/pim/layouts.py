"""What goes into a channel and comes out of it: requests, columns, results, commands."""

from enum import IntEnum

from amaranth.hdl import Shape, signed, unsigned
from amaranth.lib import data

from tilewright_golden.formats import Int
from tilewright_golden.pim import PimParams, UnitParams
from tilewright_golden.pim.requests import Command, Error, Opcode

__all__ = ["Command", "Error", "Opcode", "column_layout", "command_layout", "request_layout",
           "result_shape", "results_layout", "status_layout", "value_shape"]


def _fields(opcode: type[IntEnum]) -> data.StructLayout:
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
