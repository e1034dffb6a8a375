"""Number formats in hardware: how a code is stored and how two are multiplied.

Nothing else in a datapath knows what a format is.
"""

from amaranth.hdl import Shape, Value

from tilewright_golden.formats import Format

__all__ = ["code", "multiply"]


def code(form: Format) -> Shape:
    """Shape of a code of `form`."""
    return Shape(form.width, form.signed)


def multiply(left: Value, right: Value) -> Value:
    """Exact product of two operands, each in the shape that `code` gives it."""
    return left * right
