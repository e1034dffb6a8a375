"""Floating-point products of matrices against rational arithmetic."""

from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from tilewright_golden.lut.float_mac import FloatMacContract, FloatMacParams, dot

TINY = Fraction(1, 2**126)
HUGE = Fraction(2**128)
INFINITY = float("inf")

Number = Fraction | float
"""Infinities and NaN are floats."""


def value(code: int) -> Fraction:
    """A bf16 operand; a subnormal is zero."""
    number = Fraction(float(np.array(code, np.uint16).view(ml_dtypes.bfloat16)))
    return number if abs(number) >= TINY else Fraction(0)


def rounded(exact: Fraction) -> Number:
    """`exact` as fp32 without subnormals, half to even."""
    if abs(exact) < TINY / 4:
        return Fraction(0)
    exponent = 0
    while abs(exact) >= 2**24 * Fraction(2) ** exponent:
        exponent += 1
    while abs(exact) < 2**23 * Fraction(2) ** exponent:
        exponent -= 1
    near = round(exact / Fraction(2) ** exponent) * Fraction(2) ** exponent
    if abs(near) >= HUGE:
        return INFINITY if near > 0 else -INFINITY
    return near if abs(near) >= TINY else Fraction(0)


def code_of(number: Number) -> int:
    """Code of fp32."""
    single = np.float32(float(number))
    return 0x7FC00000 if np.isnan(single) else int(single.view(np.uint32))


def plus(left: Number, right: Number) -> Number:
    """A rounded sum."""
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return rounded(left + right)
    return (left if isinstance(left, float) else 0.0) + (
        right if isinstance(right, float) else 0.0)


def times(left: Fraction, right: Fraction) -> Number:
    """An exact product within the range of fp32."""
    product = left * right
    if abs(product) < TINY:
        return Fraction(0)
    return product if abs(product) < HUGE else INFINITY if product > 0 else -INFINITY


def fp32(p: FloatMacParams, acts: Any, weights: Any) -> int:
    """One sum, by recursion where the contract pairs up."""
    def tree(values: list[Number]) -> Number:
        if len(values) == 1:
            return values[0]
        half = 1 << (len(values) - 1).bit_length() - 1
        return plus(tree(values[:half]), tree(values[half:]))

    total: Number = Fraction(0)
    for start in range(0, len(acts), p.lanes):
        products: list[Number] = [Fraction(0)] * p.lanes
        for lane, (a, w) in enumerate(zip(acts[start:start + p.lanes],
                                          weights[start:start + p.lanes], strict=True)):
            products[lane] = times(value(a), value(w))
        total = plus(total, tree(products))
    return code_of(total)


def aligned(p: FloatMacParams, acts: Any, weights: Any) -> int:
    """One sum of rational numbers, each a multiple of the unit of its time."""
    total, unit = Fraction(0), Fraction(0)
    for start in range(0, len(acts), p.lanes):
        pairs = list(zip(acts[start:start + p.lanes], weights[start:start + p.lanes],
                         strict=True))
        pairs += [(0, 0)] * (p.lanes - len(pairs))
        largest = max((a >> 7 & 255) + (w >> 7 & 255) for a, w in pairs)
        # A product in [1, 4) * 2**e of the largest exponents is at least 2**14 of 2**16 units.
        step = Fraction(2) ** (largest - 254 + 2 - p.kept)
        added = sum(int(value(a) * value(w) / step) * step for a, w in pairs)
        unit = max(unit, step)
        total = total // unit * unit + added // unit * unit
        if not -1 << 24 <= total / unit < 1 << 24:
            unit *= 2
            total = total // unit * unit
    if abs(total) < TINY:
        return 0
    return code_of(total if abs(total) < HUGE else INFINITY if total > 0 else -INFINITY)


ORACLES = {"fp32": fp32, "aligned": aligned}


@pytest.mark.parametrize("sums", ORACLES)
@pytest.mark.parametrize("lanes", [1, 3, 4, 16, 64])
def test_sums(sums: str, lanes: int) -> None:
    p = FloatMacParams(vectors=2, columns=3, lanes=lanes, sums=sums)
    seen = set()
    for job in FloatMacContract().random(p, lanes):
        acts, weights = job["acts"][:3], job["weights"][:, :4]
        found = dot(p, acts, weights)
        for row, column in np.ndindex(found.shape):
            exact = ORACLES[sums](p, acts[row].tolist(), weights[:, column].tolist())
            assert found[row, column] == exact, (row, column)
            seen.add(exact)
    assert 0 in seen
    assert seen & {0x7F800000, 0xFF800000, 0x7FC00000}


def test_single_products() -> None:
    """Of every mantissa with every other, beside the products of ml_dtypes."""
    mantissas = np.arange(128) | 127 << 7
    left, right = mantissas[:, None], mantissas[None] | 0x8000
    exact = -(mantissas.astype(np.uint16).view(ml_dtypes.bfloat16).astype(np.float32))
    exact = (-exact[:, None] * exact[None]).view(np.uint32)
    for sums in ORACLES:
        assert (dot(FloatMacParams(lanes=1, sums=sums), left, right) == exact).all()


def test_integers_are_exact() -> None:
    """Where no sum and no alignment needs more than its bits both give the integer product."""
    rng = np.random.default_rng(1)
    acts, weights = rng.integers(-9, 10, (5, 70)), rng.integers(-9, 10, (70, 6))
    exact = (acts @ weights).astype(np.float32).view(np.uint32)
    left, right = (values.astype(ml_dtypes.bfloat16).view(np.uint16) for values in (acts, weights))
    for sums in ORACLES:
        for lanes in (1, 4, 16, 64):
            assert (dot(FloatMacParams(lanes=lanes, sums=sums), left, right) == exact).all()


@pytest.mark.parametrize("sums", ORACLES)
def test_accuracy(sums: str) -> None:
    """How far both are from real numbers: less than what rounding to bf16 has cost before."""
    rng = np.random.default_rng(2)
    acts, weights = (rng.normal(0, 1, shape).astype(ml_dtypes.bfloat16)
                     for shape in ((8, 1536), (1536, 64)))
    found = dot(FloatMacParams(sums=sums), acts.view(np.uint16), weights.view(np.uint16))
    exact = acts.astype(np.float64) @ weights.astype(np.float64)
    error = found.astype(np.uint32).view(np.float32) - exact
    assert np.sqrt(np.mean(error**2) / np.mean(exact**2)) < 2.0**-13


@pytest.mark.parametrize(("arguments", "message"), [
    ({"vectors": 17}, "FloatMacParams.vectors must be in 1..16, not 17"),
    ({"columns": 0}, "FloatMacParams.columns must be in 1..256, not 0"),
    ({"lanes": 65}, "FloatMacParams.lanes must be in 1..64, not 65"),
    ({"sums": "fp16"}, "FloatMacParams.sums must be 'fp32' or 'aligned', not 'fp16'"),
    ({"drained": 5}, "FloatMacParams.drained must divide the 48 columns, not 5"),
])
def test_parameters_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FloatMacParams(**arguments)


@pytest.mark.parametrize(("acts", "weights", "message"), [
    ((0, 3), (3, 2), "acts must not be empty, not m = 0"),
    ((2, 0), (0, 2), "acts must not be empty, not k = 0"),
    ((2, 3), (3, 0), "weights must not be empty, not n = 0"),
    ((1, 65536), (65536, 1), "acts must have 1..65535 columns, not 65536"),
    ((2, 3), (4, 2), "weights must have shape"),
])
def test_jobs_are_refused(acts: tuple[int, int], weights: tuple[int, int], message: str) -> None:
    job = {"acts": np.zeros(acts, int), "weights": np.zeros(weights, int)}
    with pytest.raises(ValueError, match=message):
        FloatMacContract().validate(FloatMacParams(lanes=1), job)
    job = {"acts": np.full((1, 1), 0x7F80), "weights": np.zeros((1, 1), int)}
    with pytest.raises(ValueError, match="acts"):
        FloatMacContract().validate(FloatMacParams(), job)
