"""Block floating point: integers of a block share one exponent.

For comparison, as numbers: no hardware here takes these codes.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers, int_in, integers_in

__all__ = ["BlockFloat"]

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BlockFloat:
    """Two's complement mantissas M of `width` bits: M * 2**(E - (width - 2)).

    E is that of the block's largest magnitude, which is in 2**E..2**(E + 1), limited to what its
    field holds. Mantissas round half to even and saturate, so that the largest magnitude itself is
    lost where it rounds up to 2**(E + 1).

    Parameters
    ----------
    width
        Bits of a mantissa, its sign included, 2 to 16.
    block
        Elements that share an exponent, neighbours along the last axis, the last block of a row
        as short as it comes; 0 for the whole tensor, or the whole row where it is `per_row`.
    exponent
        Bits of the shared exponent, 2 to 10, two's complement.
    """

    width: int
    block: int
    exponent: int = 8

    def __post_init__(self) -> None:
        int_in(self, "width", 2, 16)
        int_in(self, "block", 0, 1 << 16)
        int_in(self, "exponent", 2, 10)

    @property
    def name(self) -> str:
        """Short name: `bfp8b16`, `bfp8` for the whole tensor."""
        return f"bfp{self.width}" + (f"b{self.block}" if self.block else "")

    def exponents(self, name: str, values: npt.ArrayLike, *, per_row: bool = False) -> Int64s:
        """The exponent of every element's block, in a shape that broadcasts to the tensor's.

        A block of zeros has the smallest. Raise, calling the values `name`, for NaN and infinity.
        """
        magnitudes = np.abs(finite_numbers(name, values))
        if self.block and magnitudes.ndim:
            count = magnitudes.shape[-1]
            pad = -count % self.block
            padded = np.pad(magnitudes, [(0, 0)] * (magnitudes.ndim - 1) + [(0, pad)])
            blocks = padded.reshape(*padded.shape[:-1], -1, self.block)
            peak = np.repeat(blocks.max(axis=-1, initial=0.0), self.block, axis=-1)[..., :count]
        else:
            axes = tuple(range(1, magnitudes.ndim)) if per_row else None
            peak = np.asarray(np.max(magnitudes, axis=axes, keepdims=per_row, initial=0.0))
        low, high = -(1 << (self.exponent - 1)), (1 << (self.exponent - 1)) - 1
        return np.where(peak == 0, low, np.clip(np.frexp(peak)[1].astype(np.int64) - 1, low, high))

    def encode(self, name: str, values: npt.ArrayLike, exponents: npt.ArrayLike) -> Int64s:
        """Nearest mantissas in blocks of `exponents`, which broadcast: half to even, saturated."""
        unit = self._unit(exponents)
        with np.errstate(over="ignore"):  # saturates
            steps = np.rint(np.ldexp(finite_numbers(name, values), -unit))
        limit = 1 << (self.width - 1)
        return np.clip(steps, -limit, limit - 1).astype(np.int64)

    def values(self, name: str, mantissas: npt.ArrayLike, exponents: npt.ArrayLike) -> Floats:
        """Numbers of `mantissas` in blocks of `exponents`, which broadcast."""
        limit = 1 << (self.width - 1)
        integers = integers_in(name, mantissas, -limit, limit - 1)
        return np.ldexp(integers.astype(np.float64), self._unit(exponents))

    def quantise(self, name: str, values: npt.ArrayLike, *, per_row: bool = False) -> Floats:
        """The nearest of each block's own numbers."""
        exponents = self.exponents(name, values, per_row=per_row)
        return self.values("mantissas", self.encode(name, values, exponents), exponents)

    def _unit(self, exponents: npt.ArrayLike) -> Int64s:
        limit = 1 << (self.exponent - 1)
        return integers_in("exponents", exponents, -limit, limit - 1) - (self.width - 2)
