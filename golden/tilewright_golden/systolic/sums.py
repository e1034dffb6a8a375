"""Sums of products as an array adds them: exact integers, or fp32 in the array's order."""

import numpy as np

from tilewright_golden.formats import float_sum
from tilewright_golden.formats.base import Int64s
from tilewright_golden.systolic.params import ArrayParams

__all__ = ["add", "multiply", "tile_product"]


def tile_product(params: ArrayParams, acts: Int64s, weights: Int64s) -> Int64s:
    """`acts @ weights` of codes, accumulated over ascending k as one column does."""
    if not params.exact:
        return float_sum.dot(params.acts, params.weights, acts, weights)
    return params.acts.decode("acts", acts) @ params.weights.decode("weights", weights)


def multiply(params: ArrayParams, acts: Int64s, weights: Int64s) -> Int64s:
    """Products of codes, element by element."""
    if not params.exact:
        return float_sum.multiply(params.acts, params.weights, acts, weights)
    return params.acts.decode("acts", acts) * params.weights.decode("weights", weights)


def add(params: ArrayParams, left: Int64s, right: Int64s) -> Int64s:
    """Sums of two accumulators."""
    return np.asarray(left + right) if params.exact else float_sum.add(left, right)
