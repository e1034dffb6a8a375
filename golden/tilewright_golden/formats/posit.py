"""Posits: a sign, a regime of any length, an exponent, and the fraction that still fits.

Standard for Posit Arithmetic (2022), Posit Working Group, with the exponent's bits as a parameter;
the standard has two. For comparison: no hardware here takes these codes.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers, int_in, integers_in

__all__ = ["Posit"]

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Posit:
    """Two's complement codes, in the order of their values: 2**(r * 2**es + e) * (1 + f).

    The regime is a run of equal bits below the sign: r is its length less one where they are ones,
    minus its length where they are zeros. One bit ends it, then come up to es bits of e (those cut
    off are zero) and those of f. Code 0 is zero and 2**(width - 1) is NaR, not a real.

    Parameters
    ----------
    width
        Bits, 3 to 16.
    es
        Bits of the exponent, 0 to 4.
    """

    width: int
    es: int

    def __post_init__(self) -> None:
        int_in(self, "width", 3, 16)
        int_in(self, "es", 0, 4)

    @property
    def name(self) -> str:
        """Short name: `posit8e1`."""
        return f"posit{self.width}e{self.es}"

    @property
    def nar(self) -> int:
        """Code of what is no real number."""
        return 1 << (self.width - 1)

    def values(self, name: str, codes: npt.ArrayLike) -> Floats:
        """Numbers of `codes`, 0..2**width - 1; NaN for NaR."""
        array = integers_in(name, codes, 0, (1 << self.width) - 1)
        magnitudes = np.where(array > self.nar, (1 << self.width) - array, array)
        numbers = _magnitudes(self.width, self.es)[magnitudes]
        return np.where(array > self.nar, -numbers, numbers)

    def encode(self, name: str, values: npt.ArrayLike) -> Int64s:
        """Nearest codes, to the standard's rule: as if the code had more bits, half to even.

        What is not zero becomes neither zero nor NaR. Raise, calling the values `name`, for NaN
        and infinity.
        """
        numbers = finite_numbers(name, values)
        # Between codes c and c + 1 lies code 2c + 1 of one bit more: the tie.
        ties = _magnitudes(self.width + 1, self.es)[1:1 << self.width:2]
        magnitude = np.abs(numbers)
        below, upto = (np.searchsorted(ties, magnitude, side=side) for side in ("left", "right"))
        codes = np.where(below % 2 == 0, below, upto)
        codes = np.where(numbers == 0, 0, np.clip(codes, 1, self.nar - 1)).astype(np.int64)
        return np.where(numbers < 0, (1 << self.width) - codes, codes)

    def quantise(self, name: str, values: npt.ArrayLike) -> Floats:
        """The numbers that `encode` gives codes to."""
        return self.values(name, self.encode(name, values))


@cache
def _magnitudes(width: int, es: int) -> Floats:
    """Numbers of the codes 0..2**(width - 1), the last of which is NaR."""
    bits = width - 1
    codes = np.arange(1, 1 << bits)
    ones = (codes >> (bits - 1)) == 1
    # With the regime as zeros, what is left of it is a number's length.
    run = bits - np.frexp(np.where(ones, codes ^ ((1 << bits) - 1), codes))[1].astype(np.int64)
    regime = np.where(ones, run - 1, -run)
    left = np.maximum(bits - run - 1, 0)
    rest = (codes & ((1 << left) - 1)) << es
    exponent, fraction = rest >> left, rest & ((1 << left) - 1)
    values = np.ldexp((1 << left) + fraction.astype(np.float64), regime * 2**es + exponent - left)
    values = np.concatenate([[0.0], values, [np.nan]])
    values.setflags(write=False)
    return values
