"""Weighted sums of value rows, and their normalisation by the sums of the weights."""

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.params import AttentionParams
from tilewright_golden.checks import integers_in
from tilewright_golden.formats import FP32, Int, float_sum
from tilewright_golden.formats.base import EXACT_BITS, Int64s
from tilewright_golden.formats.minifloat import BF16

__all__ = ["context", "normalise"]

_INFINITY = BF16.infinity or 0
_NAN = BF16.nan or 0


def context(params: AttentionParams, weights: npt.ArrayLike, v: npt.ArrayLike) -> Int64s:
    """Sums (m, dv) of the rows of `v` (n, dv), codes of `params.value`, by `weights` (m, n).

    Of integers the sums are exact. Of bf16 they are codes of fp32, as `formats.float_sum` says:
    from zero, the rows in ascending order, each product exact, each sum rounded half to even; a
    row of weight 0 adds nothing.
    """
    weights = integers_in("weights", weights, 0, params.weight_max)
    v = params.value.check("v", v)
    if weights.ndim != 2 or v.ndim != 2 or weights.shape[1] != len(v):
        raise ValueError(f"weights and v must have shapes (m, n) and (n, dv), not "
                         f"{weights.shape} and {v.shape}")
    if isinstance(params.value, Int):
        return np.asarray(weights @ v)
    weight = Int(params.weight, signed=False)
    sums = np.zeros((len(weights), v.shape[1]), dtype=np.int64)
    # The rows that count first, in their order: as many steps as the busiest query has of them.
    order = np.argsort(weights == 0, axis=1, kind="stable")
    most = int(np.count_nonzero(weights, axis=1).max(initial=0))
    for rows in order[:, :most].T:
        factors = np.take_along_axis(weights, rows[:, None], axis=1)
        sums = float_sum.add(sums, float_sum.multiply(weight, params.value, factors, v[rows]))
    return sums


def normalise(params: AttentionParams, sums: npt.ArrayLike, totals: npt.ArrayLike) -> Int64s:
    """Codes (m, dv) of `params.output` for `sums` (m, dv) by the sums of their weights (m,).

    Integers, "divide": ``sums * 2**fraction / total``, rounded half to even. "reciprocal": that
    total is shifted left by z to `bits` of the largest total; with b = output.width + 1,
    ``r = (2**(bits + b - 1) - 1) // total`` has b bits, and the result is
    ``sum * r * 2**(z + fraction) / 2**(bits + b - 1)``, halves rounded up: less than one step from
    the exact quotient, as r is at most 2**(1 - b) of itself too small. Neither leaves the range of
    the values, so no result saturates; sums beyond what values and weights give are refused.

    bf16: the fp32 sum divided by the total, rounded once, half to even; a result below 2**-126 is
    zero with the sum's sign, and infinity and NaN stay.

    Where the total is 0 so is the result.
    """
    totals = integers_in("totals", totals, 0, params.total_max)
    if not isinstance(params.value, Int):
        return _float_quotients(integers_in("sums", sums, *FP32.code_range), totals)
    sums = integers_in("sums", sums, -1 << EXACT_BITS, 1 << EXACT_BITS)
    by = np.broadcast_to(totals[:, None], sums.shape)
    low, high = by * params.value.minimum, by * params.value.maximum
    if (beyond := (sums < low) | (sums > high)).any():
        raise ValueError(f"sums must be in {low[beyond][0]}..{high[beyond][0]} for a total of "
                         f"{by[beyond][0]}, not {sums[beyond][0]}")
    if params.normalisation == "reciprocal":
        return _by_reciprocal(params, sums, by)
    divisor = np.maximum(by, 1)
    quotient, rest = np.divmod(sums << params.fraction, divisor)
    up = (2 * rest > divisor) | ((2 * rest == divisor) & (quotient % 2 == 1))
    return np.asarray(quotient + up)


def _by_reciprocal(params: AttentionParams, sums: Int64s, totals: Int64s) -> Int64s:
    bits, places = params.total_max.bit_length(), params.output.width + 1
    lengths = _lengths(totals)
    reciprocal = ((1 << (bits + places - 1)) - 1) // (np.maximum(totals, 1) << (bits - lengths))
    shift = lengths + places - 1 - params.fraction
    return np.asarray((sums * reciprocal + (1 << (shift - 1))) >> shift)


def _float_quotients(sums: Int64s, totals: Int64s) -> Int64s:
    field = (sums >> FP32.mantissa) & ((1 << FP32.exponent) - 1)
    fraction = sums & ((1 << FP32.mantissa) - 1)
    negative = sums >> (FP32.width - 1)
    # Both with their leading ones on top: at least 31 bits of quotient, and whether some are lost.
    lengths = _lengths(totals)[:, None]
    longest = EXACT_BITS // 2
    divisor = np.maximum(totals, 1)[:, None] << (longest - lengths)
    significand = fraction + (1 << FP32.mantissa)
    quotient, rest = np.divmod(significand << (EXACT_BITS - FP32.mantissa - 1), divisor)
    cut = _lengths(quotient) - BF16.mantissa - 1
    kept = quotient >> cut
    lost = 2 * (quotient - (kept << cut)) + (rest > 0)
    kept += (lost > 1 << cut) | ((lost == 1 << cut) & (kept % 2 == 1))
    # The leading one of `kept`, and what a carry makes of it, count as exponents.
    exponent = field - lengths + cut - (EXACT_BITS - longest - BF16.mantissa - 1)
    codes = ((exponent - 1) << BF16.mantissa) + kept
    codes = np.where((codes >> BF16.mantissa) < 1, 0, codes)
    special = field == (1 << FP32.exponent) - 1
    codes = np.where(special, _INFINITY, codes) + (negative << (BF16.width - 1))
    codes = np.where(special & (fraction > 0), _NAN, codes)
    return np.where((field == 0) | (totals[:, None] == 0), 0, codes)


def _lengths(numbers: Int64s) -> Int64s:
    """Bits of numbers that binary64 holds exactly; 1 of zero."""
    return np.maximum(np.frexp(numbers)[1].astype(np.int64), 1)
