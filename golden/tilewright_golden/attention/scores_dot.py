"""Scores of numbers: dot products of queries and keys."""

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.params import DenseParams, DotParams
from tilewright_golden.formats import Int
from tilewright_golden.formats.base import Int64s
from tilewright_golden.formats.minifloat import BF16

__all__ = ["dot"]

_FRACTION = 10
"""Bits of a product after the point."""

_PRODUCT = 20
"""Bits of a product's magnitude."""

_DROPPED = 2
"""Bits of a sum that a score does not have."""


def dot(params: DenseParams | DotParams, q: npt.ArrayLike, k: npt.ArrayLike) -> Int64s:
    """Scores (m, n) of queries (m, d) and keys (n, d), codes of `params.operands`.

    Of integers the dot products, exact. Of bf16 a score counts 2**-8: each product of a pair is
    cut off towards zero to a multiple of 2**-10, its magnitude saturated to
    (2**20 - 1) * 2**-10; the exact sum of the products is rounded down to a multiple of 2**-8 and
    saturated to 20 signed bits. A subnormal operand counts as zero. NaN and infinities are
    refused.
    """
    q, k = params.operands.check("q", q), params.operands.check("k", k)
    if q.ndim != 2 or k.ndim != 2 or not q.shape[1] == k.shape[1] == params.head:
        raise ValueError(f"q and k must have shapes (m, {params.head}) and (n, {params.head}), "
                         f"not {q.shape} and {k.shape}")
    if isinstance(params.operands, Int):
        # Matrix products of float64 are fast, and these exact.
        return np.asarray((q.astype(np.float64) @ k.T.astype(np.float64)).astype(np.int64))
    sums = np.zeros((len(q), len(k)), dtype=np.int64)
    for left, right in zip(q.T, k.T, strict=True):
        sums += _products(left[:, None], right)
    low, high = params.score_range
    return np.clip(sums >> _DROPPED, low, high)


def _products(left: Int64s, right: Int64s) -> Int64s:
    (a, a_field), (b, b_field) = _numbers(left), _numbers(right)
    places = a_field + b_field - 2 * (BF16.bias + BF16.mantissa) + _FRACTION
    significand = a * b
    # Significands have at most 16 bits and, but for zero, at least 15.
    magnitude = (np.abs(significand) << np.clip(places, 0, _PRODUCT)) >> np.clip(-places, 0, 16)
    return np.sign(significand) * np.minimum(magnitude, (1 << _PRODUCT) - 1)


def _numbers(codes: Int64s) -> tuple[Int64s, Int64s]:
    """Signed significands, 0 of subnormals, and exponent fields."""
    field = (codes >> BF16.mantissa) & ((1 << BF16.exponent) - 1)
    significand = (codes & ((1 << BF16.mantissa) - 1)) + (1 << BF16.mantissa)
    negative = codes >> (BF16.width - 1) & 1
    return np.where(field > 0, significand * (1 - 2 * negative), 0), field
