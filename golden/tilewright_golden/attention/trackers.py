"""What a one-pass softmax keeps while scores arrive: the largest, and the sum of exponentials.

Both are known after every score, so that one loop over the keys is enough (FuseMax, N. Nayak et
al., MICRO 2024). The largest is a whole number of octaves, so that what was summed before it grew
is scaled by a shift (Softermax, J. R. Stevens et al., DAC 2021).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.softmax import EXPONENTIALS, FRACTION
from tilewright_golden.checks import int_in, integers_in, one_of

__all__ = ["LogSumExpParams", "LogSums", "log_sum_exp", "running_maximum"]

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class LogSumExpParams:
    """A running sum of powers of two.

    Parameters
    ----------
    logit
        Bits of a signed logit, which counts 2**-8 octaves, 10 to 32.
    keys
        Logits of a query at most, 1 to 8192.
    weight
        Bits of an unsigned weight, 4 to 16.
    exponential
        "table" or "polynomial", as in `tilewright_golden.attention.softmax`.
    """

    logit: int = 20
    keys: int = 1024
    weight: int = 8
    exponential: str = "table"

    def __post_init__(self) -> None:
        int_in(self, "logit", 10, 32)
        int_in(self, "keys", 1, 8192)
        int_in(self, "weight", 4, 16)
        one_of(self, "exponential", ("table", "polynomial"))

    @property
    def octave_range(self) -> tuple[int, int]:
        """Smallest and largest logit in whole octaves, rounded up."""
        half = 1 << (self.logit - FRACTION - 1)
        return -half, half

    @property
    def total_max(self) -> int:
        """The largest sum of weights."""
        return self.keys * ((1 << self.weight) - 1)


@dataclass(frozen=True, slots=True)
class LogSums:
    """After each logit, all (m, n).

    The sum of 2**(logit / 256) so far is about totals / (2**weight - 1) * 2**maxima. `octaves` is
    how much `maxima` has just grown, by which whatever was weighted before is to be divided.
    """

    weights: Int64s
    octaves: Int64s
    maxima: Int64s
    totals: Int64s


def running_maximum(numbers: npt.ArrayLike) -> Int64s:
    """The largest number so far, (m, n), of each row."""
    return np.maximum.accumulate(np.asarray(numbers, dtype=np.int64), axis=1)


def log_sum_exp(params: LogSumExpParams, logits: npt.ArrayLike) -> LogSums:
    """The sums of the rows of `logits` (m, n), after each of their numbers.

    The maximum is that of the logits in octaves, rounded up. A weight is that of the exponent
    256 * maximum - logit; it is added to the total so far, which is first shifted right by what
    the maximum has grown and rounded down. All that this rounding takes is less than 2.
    """
    half = 1 << (params.logit - 1)
    numbers = integers_in("logits", logits, -half, half - 1)
    if numbers.ndim != 2 or not 1 <= numbers.shape[1] <= params.keys:
        raise ValueError(f"logits must have shape (m, 1..{params.keys}), not {numbers.shape}")
    maxima = running_maximum(-(-numbers >> FRACTION))
    octaves = np.diff(maxima, axis=1, prepend=maxima[:, :1])
    weights = EXPONENTIALS[params.exponential](params.weight, (maxima << FRACTION) - numbers)
    totals = np.zeros_like(weights)
    total = np.zeros(len(numbers), dtype=np.int64)
    for key in range(numbers.shape[1]):
        # NumPy shifts an int64 by no more than 63.
        total = (total >> np.minimum(octaves[:, key], 63)) + weights[:, key]
        totals[:, key] = total
    return LogSums(weights, octaves, maxima, totals)
