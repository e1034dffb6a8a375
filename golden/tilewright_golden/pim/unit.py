"""What the unit beside a bank computes: steps of products, summed and accumulated.

Integers: the exact sum of a step's products is added to an accumulator of 32 bits, which wraps.

bf16: operands that are subnormal count as zero, and so does every product and every sum below
2**-126; there is one zero, +0, and one NaN, as in `formats.float_sum`, but operands may also be
infinities and NaN. A product is exact in fp32, or infinity from 2**128 on. Of an even number of
lanes, the sums of both halves are added; an odd number of lanes, and each half, is summed as a
tree: neighbours first, then pairs of them and so on, what has no partner as it is. Each addition
is rounded, half to even. The sum of a step is added to the accumulator, a number of fp32; a result
is the accumulator rounded to bf16, half to even.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.formats import FP32
from tilewright_golden.formats.float_sum import NAN
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim.params import SUM_BITS, UnitParams

__all__ = ["accumulate", "results", "step"]

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_HALF = 1 << (SUM_BITS - 1)
_TINY = np.finfo(np.float32).tiny


def step(params: UnitParams, sums: npt.ArrayLike, values: npt.ArrayLike, vectors: npt.ArrayLike,
         first: npt.ArrayLike) -> Int64s:
    """Accumulators after a step: `sums` (..., vectors), begun from zero where `first` (...).

    `values` (..., lanes) and `vectors` (..., vectors, lanes) are codes; accumulators are integers
    or codes of fp32. Leading axes broadcast.
    """
    begun = np.where(np.asarray(first, bool)[..., None], 0, np.asarray(sums, np.int64))
    values = integers_in("values", values, *params.form.code_range)[..., None, :]
    vectors = integers_in("vectors", vectors, *params.form.code_range)
    if params.floating:
        total = _floats(FP32.width, begun)
        return _codes(_add(total, _dot(_operands(values), _operands(vectors))))
    return _wrapped(begun + np.sum(values * vectors, axis=-1))


def accumulate(params: UnitParams, sums: npt.ArrayLike, values: npt.ArrayLike,
               vectors: npt.ArrayLike) -> Int64s:
    """Accumulators after steps: from `sums` (..., vectors), one step after the other.

    `values` is (..., steps, lanes) and `vectors` (..., steps, vectors, lanes). Leading axes
    broadcast.
    """
    begun = np.asarray(sums, np.int64)
    values = integers_in("values", values, *params.form.code_range)
    vectors = integers_in("vectors", vectors, *params.form.code_range)
    if params.floating:
        total = _floats(FP32.width, begun)
        left, right = _operands(values), _operands(vectors)
        for number in range(values.shape[-2]):
            total = _add(total, _dot(left[..., number, None, :], right[..., number, :, :]))
        return _codes(total)
    factors = np.moveaxis(vectors, -2, -3)
    factors = factors.reshape(*factors.shape[:-2], -1)
    products = values.reshape(*values.shape[:-2], 1, -1) @ np.swapaxes(factors, -1, -2)
    return _wrapped(begun + products[..., 0, :])


def results(params: UnitParams, sums: npt.ArrayLike, relu: npt.ArrayLike) -> Int64s:
    """What accumulators `sums` (..., vectors) give; zero for negative ones where `relu` (...)."""
    found = np.asarray(sums, np.int64)
    negative = found < 0
    if params.floating:
        negative = found >> (FP32.width - 1) == 1
        rest = FP32.width - BF16.width
        found = (found + (1 << (rest - 1)) - 1 + (found >> rest & 1)) >> rest
    return np.where(negative & np.asarray(relu, bool)[..., None], 0, found)


def _wrapped(sums: npt.NDArray[Any]) -> Int64s:
    return (sums + _HALF) % (2 * _HALF) - _HALF


def _floats(bits: int, codes: Int64s) -> Floats:
    """Codes of fp32, or of bf16, which are the upper half of one."""
    return (codes << (FP32.width - bits)).astype(np.uint32).view(np.float32)


def _flushed(values: Floats) -> Floats:
    return np.where(np.abs(values) < _TINY, np.float32(0), values)


def _operands(codes: Int64s) -> Floats:
    return _flushed(_floats(BF16.width, codes))


def _codes(values: Floats) -> Int64s:
    return np.where(np.isnan(values), NAN, values.view(np.uint32).astype(np.int64))


def _add(left: Floats, right: Floats) -> Floats:
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        return _flushed(np.asarray(left + right))


def _dot(values: Floats, factors: Floats) -> Floats:
    """The sum over the last axis."""
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        # Exact, but below the normal numbers, which count as zero, and above all numbers.
        products = _flushed(np.asarray(values * factors))
    lanes = products.shape[-1]
    if lanes % 2:
        return _tree(products)
    return _add(_tree(products[..., :lanes // 2]), _tree(products[..., lanes // 2:]))


def _tree(values: Floats) -> Floats:
    while (lanes := values.shape[-1]) > 1:
        pairs = _add(values[..., 0:lanes - 1:2], values[..., 1::2])
        values = np.concatenate([pairs, values[..., lanes - lanes % 2:]], axis=-1)
    return values[..., 0]
