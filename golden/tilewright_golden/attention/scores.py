"""Scores of binary queries and keys."""

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.params import HammingParams

__all__ = ["hamming"]


def hamming(params: HammingParams, q: npt.ArrayLike, k: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """How many of the `head` bits of each query (m, d) match those of each key (n, d): (m, n).

    A bit is 1 for plus and for zero, 0 for minus; so twice the score less `head` is the dot
    product of the signs.
    """
    # Signs in float64, whose matrix product is fast and here exact.
    query, key = (2.0 * np.asarray(bits) - 1 for bits in (q, k))
    return (params.head + (query @ key.T).astype(np.int64)) // 2
