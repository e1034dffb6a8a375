"""Parameters of the systolic arrays."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import FP32, I8, Format, Int, bits_of, product_range
from tilewright_golden.formats.float_sum import check_operands

__all__ = ["MULTIPLIER_WIDTH", "SHIFT_WIDTH", "SIZE_MAX", "ArrayParams", "SystolicParams"]

OPERAND_WIDTH = 16
"""Bits of the widest operand."""

ACCUMULATOR_WIDTH = 46
"""Bits of the widest exact accumulator: with its bias and multiplier it is scaled in int64."""

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
        Format of the activations, which move along the rows; at most 16 bits.
    weights
        Format of the weights; at most 16 bits.
    accumulator
        Bits of a signed accumulator of exact sums, at least those of a column's sum, at most 46;
        or fp32, in which every addition rounds to nearest, half to even.
    pipelined
        A register between multiplier and adder of every element.
    """

    dataflow: str = "ws"
    rows: int = 16
    cols: int = 16
    acts: Format = I8
    weights: Format = I8
    accumulator: int | Format = 32
    pipelined: bool = False

    def __post_init__(self) -> None:
        one_of(self, "dataflow", ("ws", "os"))
        int_in(self, "rows", 1, 64)
        int_in(self, "cols", 1, 64)
        for name in ("acts", "weights"):
            kind_of(self, name, Format, "a format")
            form: Format = getattr(self, name)
            if form.width > OPERAND_WIDTH:
                raise ValueError(f"{type(self).__name__}.{name} must have at most "
                                 f"{OPERAND_WIDTH} bits, not {form.width} as {form.name}")
        kind_of(self, "pipelined", bool, "True or False")
        if isinstance(self.accumulator, Format):
            if self.accumulator != FP32:
                raise ValueError(f"{type(self).__name__}.accumulator must be a number of bits or "
                                 f"fp32, not {self.accumulator.name}")
            try:
                check_operands(self.acts, self.weights)
            except ValueError as error:
                raise ValueError(f"{type(self).__name__}.accumulator must be a number of bits, "
                                 f"not fp32: {error}") from None
            return
        # The accumulator is signed even where no product is.
        lowest = self.sum_width + (not self.signed)
        if lowest > ACCUMULATOR_WIDTH:
            raise ValueError(f"{type(self).__name__}.accumulator must be fp32 for {self.acts.name} "
                             f"by {self.weights.name}, whose exact sums have {lowest} bits, "
                             f"not {self.accumulator}")
        int_in(self, "accumulator", lowest, ACCUMULATOR_WIDTH)

    @property
    def product_range(self) -> tuple[int, int]:
        """Smallest and largest product of two operands' integers."""
        return product_range(self.acts, self.weights)

    @property
    def exact(self) -> bool:
        """Whether sums are exact integers; otherwise they are fp32."""
        return not isinstance(self.accumulator, Format)

    @property
    def signed(self) -> bool:
        """Whether a product can be negative."""
        return self.product_range[0] < 0

    @property
    def sum_width(self) -> int:
        """Bits of the sums of one column: no more than the largest of either sign needs."""
        if not self.exact:
            return FP32.width
        low, high = self.product_range
        return bits_of(self.rows * low, self.rows * high)

    @property
    def accumulator_width(self) -> int:
        """Bits of an accumulator."""
        return FP32.width if isinstance(self.accumulator, Format) else self.accumulator

    @property
    def k_max(self) -> int:
        """Largest k whose every sum the accumulator holds; any in fp32."""
        if not self.exact:
            return SIZE_MAX
        low, high = self.product_range
        top = 1 << (self.accumulator_width - 1)
        return min(SIZE_MAX, (top - 1) // high, top // -low if low < 0 else SIZE_MAX)


@dataclass(frozen=True, kw_only=True, slots=True)
class SystolicParams(ArrayParams):
    """An array with what makes it multiply matrices of any size.

    Parameters
    ----------
    dataflow, rows, cols, acts, weights, accumulator, pipelined
        As in `ArrayParams`.
    output
        Integer format of the result after requantisation; None leaves the accumulator, as fp32
        must.
    buffer_rows
        Rows of the accumulation buffer, 2 to 4096 (ws): a product of more rows is done in blocks
        of so many, and its weights are read once a block.
    """

    output: Int | None = I8
    buffer_rows: int = 256

    def __post_init__(self) -> None:
        # `super()` without arguments does not survive the copy that slots=True makes.
        ArrayParams.__post_init__(self)
        kind_of(self, "output", (Int, type(None)), "an integer format or None")
        if not self.exact and self.output is not None:
            raise ValueError(f"SystolicParams.output must be None where sums are fp32, "
                             f"not {self.output.name}")
        int_in(self, "buffer_rows", 2, 4096)

    @property
    def block_rows(self) -> int:
        """Rows of the result that are computed together."""
        return self.buffer_rows if self.dataflow == "ws" else self.rows

    @property
    def shift_max(self) -> int:
        """Largest shift of any use: it takes the largest product below one."""
        return self.accumulator_width + MULTIPLIER_WIDTH - 1
