"""AdaptivFloat: a float without specials whose exponent bias belongs to the tensor.

T. Tambe et al., "Algorithm-Hardware Co-Design of Adaptive Floating-Point Encodings for Resilient
Deep Learning Inference", DAC 2020. The paper leaves ties open: here they go to the even one of the
significands 2**m + M, so up where m = 0, and the tie between zero and the smallest magnitude goes
to the magnitude.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers, int_in, integers_in
from tilewright_golden.formats.base import Format, Int64s

__all__ = ["BIAS_RANGE", "AdaptivFloat"]

BIAS_RANGE = (-128, 127)
"""Legal exponent biases of a tensor: a signed byte."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class AdaptivFloat(Format):
    """Sign, exponent field E, mantissa field M: (-1)**s * 2**(E + bias) * (1 + M / 2**m).

    E = 0 with M = 0 is zero instead; there are no subnormals, infinities or NaN. Zero with the
    sign set is read as zero and never written.

    Parameters
    ----------
    width
        Bits, 4 to 16.
    exponent
        Bits of the exponent field, 2 to 5, at most width - 1; the m bits that are left are the
        mantissa's.
    """

    width: int
    exponent: int
    signed: bool = field(default=False, init=False, repr=False)

    def __post_init__(self) -> None:
        int_in(self, "width", 4, 16)
        int_in(self, "exponent", 2, min(5, self.width - 1))

    @property
    def name(self) -> str:
        """Short name: `af8e3`."""
        return f"af{self.width}e{self.exponent}"

    @property
    def mantissa(self) -> int:
        """Bits of the mantissa field, m."""
        return self.width - 1 - self.exponent

    @property
    def exponent_max(self) -> int:
        """Largest exponent field."""
        return (1 << self.exponent) - 1

    @property
    def minimum(self) -> int:
        """Smallest integer."""
        return -self.maximum

    @property
    def maximum(self) -> int:
        """Largest integer: all ones, shifted by the largest exponent."""
        return ((2 << self.mantissa) - 1) << self.exponent_max

    @property
    def unit(self) -> int:
        """-m: an integer counts steps of the smallest exponent."""
        return -self.mantissa

    def _integers(self, codes: Int64s) -> Int64s:
        magnitude = codes & ((1 << (self.width - 1)) - 1)
        field = magnitude & ((1 << self.mantissa) - 1)
        integers = (field + (1 << self.mantissa)) << (magnitude >> self.mantissa)
        integers = np.where(magnitude == 0, 0, integers)
        return np.where(codes >> (self.width - 1), -integers, integers)

    def values(self, name: str, codes: npt.ArrayLike, bias: npt.ArrayLike = 0) -> Floats:
        """Numbers of `codes` in a tensor of `bias`, which broadcasts."""
        integers = self.decode(name, codes).astype(np.float64)
        return np.ldexp(integers, self.unit + self._bias(bias))

    def calibrate(self, name: str, values: npt.ArrayLike, *, per_row: bool = False) -> Int64s:
        """The bias that puts the largest magnitude in the largest exponent.

        One for the tensor, or `per_row` one for each index of its first axis, with as many
        dimensions as the tensor so that it broadcasts. A tensor (row) of zeros gets the bias of
        one whose largest magnitude is 1. Raise, calling the values `name`, for NaN, infinity and
        magnitudes whose bias is not in `BIAS_RANGE`.
        """
        numbers = finite_numbers(name, values)
        axes = tuple(range(1, numbers.ndim)) if per_row else None
        peak = np.max(np.abs(numbers), axis=axes, keepdims=per_row, initial=0.0)
        exponents = np.frexp(peak)[1] - 1
        bias = np.asarray(np.where(peak == 0, 0, exponents) - self.exponent_max, dtype=np.int64)
        low, high = BIAS_RANGE
        if bias.size and not (low <= int(bias.min()) and int(bias.max()) <= high):
            raise ValueError(f"{name} must have exponents of {low + self.exponent_max}.."
                             f"{high + self.exponent_max} at the largest magnitude, not "
                             f"{bias.min() + self.exponent_max}..{bias.max() + self.exponent_max}")
        return bias

    def encode(self, name: str, values: npt.ArrayLike, bias: npt.ArrayLike) -> Int64s:
        """Nearest codes in a tensor of `bias`, which broadcasts.

        Half to even; above the largest magnitude that one; from half the smallest magnitude up to
        it that one, and below zero. Raise, calling the values `name`, for NaN and infinity.
        """
        numbers = finite_numbers(name, values)
        bias = self._bias(bias)
        magnitude = np.abs(numbers)
        exponents = np.maximum(np.frexp(magnitude)[1] - 1, bias)
        # Steps of the exponent; a carry into the next exponent is the next code too.
        steps = np.rint(np.ldexp(magnitude, self.mantissa - exponents)).astype(np.int64)
        codes = ((exponents - bias) << self.mantissa) + steps - (1 << self.mantissa)
        halfway = np.ldexp(float((1 << self.mantissa) + 1), bias - self.mantissa - 1)
        top = (1 << (self.width - 1)) - 1
        codes = np.where(magnitude < halfway, 0, np.clip(codes, 1, top))
        return codes + ((numbers < 0) & (codes != 0)) * (top + 1)

    def quantise(self, name: str, values: npt.ArrayLike, *,
                 per_row: bool = False) -> tuple[Int64s, Int64s]:
        """Codes of `values`, and the bias that `calibrate` gives them."""
        bias = self.calibrate(name, values, per_row=per_row)
        return self.encode(name, values, bias), bias

    @staticmethod
    def _bias(bias: npt.ArrayLike) -> Int64s:
        return integers_in("bias", bias, *BIAS_RANGE)
