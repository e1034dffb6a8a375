"""Weighted sums and their normalisation against Python's own integers and fractions."""

import math
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.context import context, normalise
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16

POINTS: list[AttentionParams] = [
    HammingParams(head=8, values=5, keys=24, kept=5),
    HammingParams(head=8, values=3, keys=8192, kept=128, weight=16, value=Int(2), fraction=0),
    DotParams(head=8, values=3, keys=40, kept=7, weight=4, value=Int(5), fraction=8),
    DenseParams(head=8, values=4, keys=8192, weight=16, fraction=8),
    DenseParams(head=8, values=4, keys=1, weight=4, fraction=1),
]


def nearest(number: Fraction) -> int:
    """Half to even, as Python rounds fractions."""
    return round(number)


def cases(p: AttentionParams, seed: int, rows: int = 40) -> tuple[np.ndarray, np.ndarray]:
    """Weights and values: zeros, ones, the largest; no weight at all in the first row."""
    rng = np.random.default_rng(seed)
    n = min(p.kept_max, 40)
    weights = rng.integers(0, p.weight_max, (rows, n), endpoint=True)
    weights[rng.random(weights.shape) < 0.3] = 0
    weights[0] = 0
    weights[1] = p.weight_max
    weights[2:6] = np.minimum(weights[2:6], 1)
    operands = p.value.operands()
    if not isinstance(p.value, Int):
        numbers = np.abs(p.value.values("v", operands))
        operands = operands[(numbers < 2.0**20) & (numbers > 2.0**-20)]
    v = rng.choice(operands, (n, p.values))
    v[rng.random(v.shape) < 0.2] = operands[0]
    v[rng.random(v.shape) < 0.1] = operands[-1]
    return weights, v


@pytest.mark.parametrize("p", POINTS, ids=range(len(POINTS)))
@pytest.mark.parametrize("normalisation", ["divide", "reciprocal"])
def test_integers_by_fractions(p: Any, normalisation: str) -> None:
    p = type(p)(**{name: getattr(p, name) for name in p.__dataclass_fields__}
                | {"normalisation": normalisation})
    weights, v = cases(p, 1)
    sums = context(p, weights, v)
    totals = weights.sum(axis=1)
    results = normalise(p, sums, totals)
    off = 0
    for i, row in enumerate(weights.tolist()):
        for j, column in enumerate(v.T.tolist()):
            exact = sum(w * x for w, x in zip(row, column, strict=True))
            assert sums[i, j] == exact
            if sum(row) == 0:
                assert results[i, j] == 0
                continue
            quotient = Fraction(exact << p.fraction, sum(row))
            if normalisation == "divide":
                assert results[i, j] == nearest(quotient)
            else:
                assert abs(int(results[i, j]) - quotient) < 1
                off += int(results[i, j]) != nearest(quotient)
    low, high = p.output.code_range
    assert low <= results.min() <= results.max() <= high
    assert off < 0.3 * results.size


def test_reciprocal_of_every_total() -> None:
    """Within one step of the quotient, for every total and the sums that are hardest."""
    p = HammingParams(head=8, kept=5, weight=6, value=Int(4), fraction=3,
                      normalisation="reciprocal")
    rng = np.random.default_rng(0)
    worst = Fraction(0)
    for total in range(1, p.total_max + 1):
        sums = np.unique(np.concatenate([
            total * np.array([-8, -7, -1, 0, 1, 7]),
            rng.integers(-8 * total, 7 * total, 40, endpoint=True)]))
        found = normalise(p, sums[None], np.array([total]))[0]
        for s, result in zip(sums.tolist(), found.tolist(), strict=True):
            worst = max(worst, abs(result - Fraction(s << p.fraction, total)))
    assert Fraction(1, 2) <= worst < 1


def test_ties_go_to_even() -> None:
    p = HammingParams(fraction=0)
    sums = np.array([[-5, -3, -1, 1, 3, 5, 6]])
    np.testing.assert_array_equal(normalise(p, sums, [2]), [[-2, -2, 0, 0, 2, 2, 3]])


def test_means_of_the_ends_are_the_ends() -> None:
    for normalisation in ("divide", "reciprocal"):
        p = HammingParams(normalisation=normalisation)
        totals = np.arange(p.total_max + 1)
        for value in (-128, 127):
            results = normalise(p, totals[:, None] * value, totals)
            assert set(results[1:].flat) <= (
                {value << 4} if normalisation == "divide" else {value << 4, (value << 4) - 1})
            assert results[0, 0] == 0


def in_fp32(number: Fraction) -> Fraction:
    """Rounded to 24 bits, half to even, as a normal number of fp32."""
    if number == 0:
        return number
    exponent = math.frexp(float(abs(number)))[1]
    while abs(number) >= Fraction(2) ** exponent:
        exponent += 1
    while abs(number) < Fraction(2) ** (exponent - 1):
        exponent -= 1
    step = Fraction(2) ** (exponent - 24)
    rounded = nearest(number / step) * step
    return rounded if abs(rounded) >= Fraction(2) ** -126 else Fraction(0)


@pytest.mark.parametrize("p", [
    HammingParams(head=8, values=5, keys=24, kept=5, value=BF16),
    DotParams(head=8, values=3, keys=40, kept=20, weight=16, value=BF16),
    DenseParams(head=8, values=4, keys=64, weight=9, value=BF16)])
def test_floats_one_by_one(p: AttentionParams) -> None:
    weights, v = cases(p, 2, 12)
    numbers = p.value.values("v", v)
    sums = context(p, weights, v)
    found = sums.astype(np.uint32).view(np.float32)
    results = normalise(p, sums, weights.sum(axis=1))
    for i, row in enumerate(weights.tolist()):
        for j in range(p.values):
            total = Fraction(0)
            for w, x in zip(row, numbers[:, j], strict=True):
                if w:
                    total = in_fp32(total + w * Fraction(float(x)))
            assert Fraction(float(found[i, j])) == total
            if sum(row) == 0:
                assert results[i, j] == 0
                continue
            assert results[i, j] == bf16(total / sum(row), negative=total < 0)


def bf16(number: Fraction, *, negative: bool) -> int:
    """The code of the nearest number of 8 bits, half to even; below 2**-126 zero."""
    magnitude = abs(number)
    exponent = -400
    while magnitude >= Fraction(2) ** (exponent + 8):
        exponent += 1
    rounded = nearest(magnitude / Fraction(2) ** exponent) * Fraction(2) ** exponent
    if rounded < Fraction(2) ** -126:
        return negative << 15
    code = int(np.asarray(float(rounded)).astype(ml_dtypes.bfloat16).view(np.uint16))
    return code | negative << 15


def test_float_quotients_of_corners() -> None:
    """Ties, carries, results at and below the smallest normal number, and every sign."""
    p = HammingParams(value=BF16, kept=128, weight=16)
    rng = np.random.default_rng(3)
    mantissas = np.concatenate([[0, 1, 0x7F_FFFF, 0x7F_8000, 0x00_8000, 0x01_8000, 0x7F_7FFF],
                                rng.integers(0, 1 << 23, 30)])
    fields = np.array([1, 2, 3, 10, 24, 25, 127, 200, 253])
    signs = np.array([0, 1])
    sums = (signs[:, None, None] << 31 | fields[:, None] << 23 | mantissas).reshape(1, -1)
    for total in (1, 2, 3, 5, 255, 256, 65535, 65536, p.total_max):
        results = normalise(p, sums, [total])[0]
        numbers = sums[0].astype(np.uint32).view(np.float32)
        for s, number, result in zip(sums[0].tolist(), numbers, results.tolist(), strict=True):
            assert result == bf16(Fraction(float(number)) / total, negative=bool(s >> 31))


def test_what_is_no_number_passes() -> None:
    p = HammingParams(value=BF16)
    sums = np.array([[0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0]])
    np.testing.assert_array_equal(normalise(p, sums, [77]), [[0x7F80, 0xFF80, 0x7FC0, 0]])
    np.testing.assert_array_equal(normalise(p, np.array([[0]]), [0]), [[0]])


def test_a_mean_of_floats_is_no_infinity() -> None:
    """Where the sum has not overflowed: a total of 1 is one row, and 2 halves any sum."""
    p = HammingParams(value=BF16)
    largest = BF16.largest
    sums = context(p, np.array([[1]]), np.array([[largest]]))
    assert normalise(p, sums, [1])[0, 0] == largest
    assert normalise(p, np.array([[0x7F7F_FFFF]]), [2])[0, 0] == 0x7F00


@pytest.mark.parametrize(("weights", "v", "message"), [
    ([[256]], [[0]], "weights must be in 0..255, not 256..256"),
    ([[1]], [[128]], "v must be in -128..127, not 128..128"),
    ([[1, 2]], [[1]], r"weights and v must have .*, not \(1, 2\) and \(1, 1\)"),
])
def test_bad_operands(weights: Any, v: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        context(HammingParams(), weights, v)


def test_bad_sums() -> None:
    with pytest.raises(ValueError, match=r"sums must be in -256\.\.254 for a total of 2, not 255"):
        normalise(HammingParams(), [[255]], [2])
    with pytest.raises(ValueError, match=r"totals must be in 0\.\.8160, not 8161\.\.8161"):
        normalise(HammingParams(), [[0]], [8161])
