"""Sums of products in binary32, where exact sums would be too wide.

A product of two operands is exact: below 2**-126 it counts as zero, from 2**128 on as infinity. It
is added to a sum with one rounding, half to even, and a sum below 2**-126 is zero. There is one
zero, code 0, and one NaN, code 0x7fc00000, which infinity minus infinity gives and which stays.
Sums are those codes of `FP32` and no others: +0, the normal numbers, infinities and that NaN.
"""

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.formats.base import Format, Int64s
from tilewright_golden.formats.integer import Int
from tilewright_golden.formats.minifloat import FP32

__all__ = ["NAN", "PRECISION", "add", "check_operands", "dot", "multiply", "significant"]

NAN = 0x7FC0_0000
"""Code of the one NaN."""

PRECISION = FP32.mantissa + 1
"""Bits of a sum's significand."""

Floats = npt.NDArray[np.float32]


def significant(form: Format) -> int:
    """Bits from the first to the last one of the longest operand."""
    if isinstance(form, Int):
        return form.width - form.signed
    mantissa = getattr(form, "mantissa", None)
    if mantissa is None:
        raise TypeError(f"form must be Int, AdaptivFloat or Minifloat, not {form!r}")
    return int(mantissa) + 1


def check_operands(left: Format, right: Format) -> None:
    """Raise unless every product of the two formats, but for its range, is a binary32 number."""
    bits = significant(left) + significant(right)
    if bits > PRECISION:
        raise ValueError(f"operands must have at most {PRECISION} significand bits together, "
                         f"not {bits} of {left.name} and {right.name}")


def _floats(name: str, codes: npt.ArrayLike) -> Floats:
    array = integers_in(name, codes, *FP32.code_range)
    floats = np.asarray(array.astype(np.uint32)).view(np.float32)
    other = array != _codes(floats)
    if other.any():
        raise ValueError(f"{name} must be +0, normal numbers, infinities and NaN {NAN:#x} of fp32, "
                         f"not {array[other].flat[0]:#x}")
    return floats


def _codes(floats: Floats) -> Int64s:
    tiny = np.abs(floats) < np.finfo(np.float32).tiny
    codes = np.where(tiny, np.float32(0), floats).view(np.uint32).astype(np.int64)
    return np.where(np.isnan(floats), NAN, codes)


def add(left: npt.ArrayLike, right: npt.ArrayLike) -> Int64s:
    """Codes of the sums of two arrays of codes, which broadcast."""
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        return _codes(np.asarray(_floats("left", left) + _floats("right", right)))


def multiply(left: Format, right: Format, a: npt.ArrayLike, w: npt.ArrayLike) -> Int64s:
    """Codes of the products of `a`, codes of `left`, and `w`, codes of `right`.

    An operand stands for `integer * 2**unit`: the bias of a tensor is left to whoever reads the
    sums. Raise for operands that are no numbers, and for formats that `check_operands` refuses.
    """
    check_operands(left, right)
    a, w = left.check("a", a), right.check("w", w)
    # At most 24 bits within the exponents of binary64: exact, and so is all but the range below.
    products = np.asarray(left.values("a", a) * right.values("w", w))
    products = np.where(np.abs(products) < np.finfo(np.float32).tiny, 0.0, products)
    with np.errstate(over="ignore"):
        return _codes(products.astype(np.float32))


def dot(left: Format, right: Format, acts: npt.ArrayLike, weights: npt.ArrayLike) -> Int64s:
    """Codes of `acts` (..., k) times `weights` (k, ...): as `np.tensordot` over that axis.

    Each sum starts from zero and takes its products one by one, in the order of k.
    """
    acts, weights = left.check("acts", acts), right.check("weights", weights)
    if not acts.ndim:
        raise ValueError("acts must have at least one axis, not shape ()")
    if acts.shape[-1:] != weights.shape[:1]:
        raise ValueError(f"weights must have {acts.shape[-1]} rows, the columns of acts, "
                         f"not shape {weights.shape}")
    check_operands(left, right)
    sums = np.zeros(acts.shape[:-1] + weights.shape[1:], dtype=np.int64)
    rows = acts.reshape(acts.shape[:-1] + (1,) * (weights.ndim - 1) + acts.shape[-1:])
    for k, row in enumerate(weights):
        sums = add(sums, multiply(left, right, rows[..., k], row))
    return sums
