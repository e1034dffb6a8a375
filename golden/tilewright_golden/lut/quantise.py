"""Real weights as codes of few bits in groups, and the exponents of activations in floating point.

No hardware does this: it makes the tensors that tiles and compute SRAM take.
"""

import operator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.params import EXPONENT_BITS, SCALE_GROUPS

__all__ = ["Grouped", "alignment", "group_quantise", "signed_quantise"]

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

PARTS = np.arange(16, 1, -1) / 16
"""How much of the range of its weights a group may have, all of it first; the rest is clipped."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Grouped:
    """Weights (k, n) as ``scale * (2 * code - zero) * 2**unit``, in s groups of each column.

    Parameters
    ----------
    codes
        (k, n), from 0 on.
    scales, zeros
        (n, s), from 0 on; a zero is twice the code that stands for zero.
    units
        (n,), an exponent of two for each column.
    """

    codes: Int64s
    scales: Int64s
    zeros: Int64s
    units: Int64s

    def values(self) -> Floats:
        """The numbers (k, n) that the codes stand for, exactly."""
        n, s = self.scales.shape
        odd = 2 * self.codes.reshape(s, -1, n) - self.zeros.T[:, None]
        whole = (self.scales.T[:, None] * odd).reshape(-1, n)
        return np.ldexp(whole.astype(np.float64), self.units)


def group_quantise(weights: npt.ArrayLike, *, bits: int, group: int, scale_bits: int,
                   symmetric: bool = False) -> Grouped:
    """The weights (k, n) as codes of `bits` bits, with a scale for each `group` of a column.

    Of a few ranges each group has the one with the least sum of squared errors. Symmetric codes
    stand for ..., -3, -1, 1, 3, ... scales: all groups have the zero ``2**bits - 1``, and no code
    is 0. Others have a zero point for each group, a multiple of half a code.
    """
    _width("bits", bits, 8)
    _width("scale_bits", scale_bits, 16)
    numbers = _matrix(weights)
    k, n = numbers.shape
    if group not in SCALE_GROUPS:
        raise ValueError(f"group must be {', '.join(map(str, SCALE_GROUPS[:-1]))} or "
                         f"{SCALE_GROUPS[-1]}, not {group}")
    if k % group:
        raise ValueError(f"group must divide the {k} rows of weights, not be {group}")
    grouped = numbers.reshape(-1, group, n)
    top = (1 << bits) - 1
    low, high = np.minimum(grouped.min(axis=1), 0), np.maximum(grouped.max(axis=1), 0)  # (s, n)
    if symmetric:
        high = np.maximum(high, -low)
        low = -high
    units = _units((high - low).max(axis=0) / (2 * top), scale_bits)
    # In units of their column, weights are scale * (2 * code - zero).
    grouped, low, high = (np.ldexp(some, -units) for some in (grouped, low, high))
    best = np.full(low.shape, np.inf)
    codes = np.zeros(grouped.shape)
    scales, zeros = np.zeros(low.shape), np.zeros(low.shape)
    for part in PARTS:
        # Rounded up, as a smaller scale would clip more than it is meant to; 1 where all is zero.
        scale = np.maximum(np.ceil((high - low) * part / (2 * top)), 1)
        zero = np.full_like(scale, top) if symmetric else np.rint(-low * part / scale)
        found = np.clip(np.rint((grouped / scale[:, None] + zero[:, None]) / 2), 0, top)
        error = np.square(scale[:, None] * (2 * found - zero[:, None]) - grouped).sum(axis=1)
        better = error < best
        best = np.where(better, error, best)
        codes = np.where(better[:, None], found, codes)
        scales, zeros = np.where(better, scale, scales), np.where(better, zero, zeros)
    scales = np.where(high > low, scales, 0)
    return Grouped(codes=codes.reshape(k, n).astype(np.int64), scales=scales.T.astype(np.int64),
                   zeros=zeros.T.astype(np.int64), units=units)


def _units(scales: Floats, scale_bits: int) -> Int64s:
    """The smallest units in which `scales`, rounded up, have `scale_bits` bits; 0 of zero."""
    fraction, exponent = np.frexp(scales)
    over = np.ceil(np.ldexp(fraction, scale_bits)) > (1 << scale_bits) - 1
    return np.where(scales > 0, exponent.astype(np.int64) - scale_bits + over, 0)


def signed_quantise(weights: npt.ArrayLike, *, bits: int) -> tuple[Int64s, Floats]:
    """Two's complement codes (k, n) of `bits` bits, and what a code counts in each column (n,).

    Of a few ranges each column has the one with the least sum of squared errors. A code of one bit
    is 0 or -1.
    """
    _width("bits", bits, 8)
    numbers = _matrix(weights)
    half = 1 << (bits - 1)
    peak = np.abs(numbers).max(axis=0)
    best = np.full(peak.shape, np.inf)
    codes, steps = np.zeros(numbers.shape), np.zeros(peak.shape)
    for part in PARTS:
        step = np.where(peak > 0, peak * part / max(1, half - 1), 1.0)
        found = np.clip(np.rint(numbers / step), -half, half - 1)
        error = np.square(step * found - numbers).sum(axis=0)
        better = error < best
        best = np.where(better, error, best)
        codes, steps = np.where(better, found, codes), np.where(better, step, steps)
    return codes.astype(np.int64), steps


def alignment(acts: npt.ArrayLike) -> Int64s:
    """The exponents (m,) at which the largest of each row of bf16 codes (m, k) just fits.

    From -64 to 63: a row of smaller numbers loses bits, in one of larger ones they saturate.
    """
    codes = BF16.check("acts", acts)
    fields = ((codes >> BF16.mantissa) & ((1 << BF16.exponent) - 1)).max(axis=1)
    top = 1 << (EXPONENT_BITS - 1)
    return np.clip(fields - BF16.bias, -top, top - 1)


def _width(name: str, value: int, most: int) -> None:
    if isinstance(value, bool) or not 1 <= operator.index(value) <= most:
        raise ValueError(f"{name} must be in 1..{most}, not {value}")


def _matrix(weights: npt.ArrayLike) -> Floats:
    numbers = finite_numbers("weights", weights)
    if numbers.ndim != 2 or not numbers.size:
        raise ValueError(f"weights must have shape (k, n) and not be empty, not {numbers.shape}")
    return numbers
