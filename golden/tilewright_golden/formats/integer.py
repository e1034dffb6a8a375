"""Integers of a stated width."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, kind_of, real_numbers
from tilewright_golden.formats.base import Format, Int64s

__all__ = ["Int"]


@dataclass(frozen=True, slots=True)
class Int(Format):
    """Two's complement or unsigned integers: every code stands for its own value.

    Parameters
    ----------
    width
        Bits, 2 to 16.
    signed
        Two's complement; otherwise unsigned.
    """

    width: int
    signed: bool = True

    def __post_init__(self) -> None:
        int_in(self, "width", 2, 16)
        kind_of(self, "signed", bool, "True or False")

    @property
    def name(self) -> str:
        """Short name: `i8`, `u4`."""
        return f"{'i' if self.signed else 'u'}{self.width}"

    @property
    def minimum(self) -> int:
        """Smallest value."""
        return self.code_range[0]

    @property
    def maximum(self) -> int:
        """Largest value."""
        return self.code_range[1]

    @property
    def unit(self) -> int:
        """0: an integer counts ones."""
        return 0

    def _integers(self, codes: Int64s) -> Int64s:
        return codes

    def values(self, name: str, codes: npt.ArrayLike,
               bias: npt.ArrayLike = 0) -> npt.NDArray[np.float64]:
        """`codes * 2**bias`."""
        return np.ldexp(self.check(name, codes).astype(np.float64), np.asarray(bias))

    def encode(self, name: str, values: npt.ArrayLike) -> Int64s:
        """Nearest codes, half to even, saturated; raise, calling them `name`, for NaN."""
        numbers = real_numbers(name, values)
        if np.isnan(numbers).any():
            raise ValueError(f"{name} must be numbers, not NaN")
        return np.clip(np.rint(numbers), self.minimum, self.maximum).astype(np.int64)
