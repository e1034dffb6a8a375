"""From accumulators to the output format."""

import numpy as np
import numpy.typing as npt

from tilewright_golden.formats import Format

__all__ = ["requantise"]

Int64s = npt.NDArray[np.int64]


def requantise(total: Int64s, *, bias: Int64s, multiplier: Int64s, shift: Int64s,
               zero_point: int, relu: bool, output: Format) -> Int64s:
    """`zero_point + (total + bias) * multiplier / 2**shift`, half to even, saturated to `output`.

    The last axis is the columns, each with its own bias, multiplier and shift. With `relu` no
    result is below the zero point, which stands for zero. Exact while total and bias have at
    most 46 bits and the multiplier 16.
    """
    scaled = (total + bias) * multiplier
    quotient = scaled >> shift
    twice_rest = (scaled - (quotient << shift)) << 1
    one = np.int64(1) << shift
    quotient += (twice_rest > one) | ((twice_rest == one) & (quotient & 1 == 1))
    low = zero_point if relu else output.minimum
    return np.clip(quotient + zero_point, low, output.maximum)
