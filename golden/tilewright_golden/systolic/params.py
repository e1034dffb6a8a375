"""Parameters of the systolic arrays."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import I8, Format

__all__ = ["MULTIPLIER_WIDTH", "SHIFT_WIDTH", "SIZE_MAX", "ArrayParams", "SystolicParams"]

SIZE_MAX = 65535
"""Largest m, k and n of a command: sizes are 16 bits."""

MULTIPLIER_WIDTH = 16
"""Bits of the unsigned multiplier of a requantisation."""

SHIFT_WIDTH = 6
"""Bits of its shift."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ArrayParams:
    """Shape and operand formats of a systolic array.

    Parameters
    ----------
    dataflow
        "ws": weights stay in the elements and sums move down; "os": sums stay and both operands
        move.
    rows
        Rows of elements, 1 to 64: products summed down one column (ws), rows of the result (os).
    cols
        Columns of elements, 1 to 64: columns of the result.
    acts
        Format of the activations, which move along the rows.
    weights
        Format of the weights.
    accumulator
        Bits of a signed accumulator, at least those of a column's sum, at most 44.
    pipelined
        A register between multiplier and adder of every element.
    """

    dataflow: str = "ws"
    rows: int = 16
    cols: int = 16
    acts: Format = I8
    weights: Format = I8
    accumulator: int = 32
    pipelined: bool = False

    def __post_init__(self) -> None:
        one_of(self, "dataflow", ("ws", "os"))
        int_in(self, "rows", 1, 64)
        int_in(self, "cols", 1, 64)
        kind_of(self, "acts", Format, "a format")
        kind_of(self, "weights", Format, "a format")
        kind_of(self, "pipelined", bool, "True or False")
        # The accumulator is signed even where no product is.
        int_in(self, "accumulator", self.sum_width + (not self.signed), 44)

    @property
    def product_range(self) -> tuple[int, int]:
        """Smallest and largest product of two operands."""
        corners = [a * w for a in (self.acts.minimum, self.acts.maximum)
                   for w in (self.weights.minimum, self.weights.maximum)]
        return min(corners), max(corners)

    @property
    def signed(self) -> bool:
        """Whether a product can be negative."""
        return self.acts.signed or self.weights.signed

    @property
    def sum_width(self) -> int:
        """Bits that hold every sum of one column: those of a product and ceil(log2 rows) more.

        The largest magnitude is 2**(wa-1) * 2**(ww-1) * rows for signed operands, and below
        2**(wa+ww) * rows for unsigned ones, whose sums are unsigned.
        """
        return self.acts.width + self.weights.width + (self.rows - 1).bit_length()

    @property
    def k_max(self) -> int:
        """Largest k whose every sum the accumulator holds."""
        low, high = self.product_range
        top = 1 << (self.accumulator - 1)
        return min(SIZE_MAX, (top - 1) // high, top // -low if low < 0 else SIZE_MAX)


@dataclass(frozen=True, kw_only=True, slots=True)
class SystolicParams(ArrayParams):
    """An array with what makes it multiply matrices of any size.

    Parameters
    ----------
    dataflow, rows, cols, acts, weights, accumulator, pipelined
        As in `ArrayParams`.
    output
        Format of the result after requantisation; None leaves the accumulator.
    buffer_rows
        Rows of the accumulation buffer, 2 to 4096 (ws): a product of more rows is done in blocks
        of so many, and its weights are read once a block.
    """

    output: Format | None = I8
    buffer_rows: int = 256

    def __post_init__(self) -> None:
        # `super()` without arguments does not survive the copy that slots=True makes.
        ArrayParams.__post_init__(self)
        kind_of(self, "output", (Format, type(None)), "a format or None")
        int_in(self, "buffer_rows", 2, 4096)

    @property
    def block_rows(self) -> int:
        """Rows of the result that are computed together."""
        return self.buffer_rows if self.dataflow == "ws" else self.rows

    @property
    def shift_max(self) -> int:
        """Largest shift of any use: it takes the largest product below one."""
        return self.accumulator + MULTIPLIER_WIDTH - 1
