"""The softmax contract against decimal arithmetic, Python integers and the real exponential."""

import math
from decimal import Decimal, localcontext
from fractions import Fraction

import numpy as np
import pytest

from tilewright_golden.attention import DenseParams, DotParams, HammingParams
from tilewright_golden.attention import softmax as golden

WEIGHTS = range(4, 17)


def power(numerator: int, denominator: int) -> Decimal:
    """2 to the -numerator / denominator, by square roots and none of NumPy."""
    with localcontext() as context:
        context.prec = 60
        result, root = Decimal(1), Decimal(2) ** -(numerator // denominator)
        rest, half = numerator % denominator, Decimal("0.5")
        while denominator > 1:
            assert denominator % 2 == 0
            denominator //= 2
            if rest >= denominator:
                result *= half.sqrt()
                rest -= denominator
            half = half.sqrt()
        return result * root


def by_integers(exponential: str, weight: int, t: int) -> int:
    """The weight of one exponent from the words of the contract, in Python's integers."""
    octaves, fraction = divmod(min(t, 1 << 16), 256)
    if exponential == "table":
        bits = golden.table_bits(weight)
        value, places = golden.table(weight)[fraction >> (8 - bits)], octaves
    else:
        coefficients = golden.polynomial(weight)
        value = coefficients[-1]
        for coefficient in coefficients[-2::-1]:
            value = coefficient - value * fraction // 256
        places = octaves + golden.GUARD
    return math.floor(Fraction(value, 2**places) + Fraction(1, 2))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_table_entries(weight: int) -> None:
    """Each entry is within half a weight of the number in the middle of its exponents."""
    bits = golden.table_bits(weight)
    step = 1 << (8 - bits)
    entries = golden.table(weight)
    assert len(entries) == 1 << bits
    assert entries[0] == (1 << weight) - 1
    for index, entry in enumerate(entries):
        middle = power(2 * index * step + step - 1, 512)
        assert abs(((1 << weight) - 1) * middle - entry) < Decimal("0.5")


def test_table_sizes() -> None:
    """A bit fewer would make the first entry less than the largest weight."""
    assert [golden.table_bits(weight) for weight in WEIGHTS] == [4, 5, 6, 7, 7] + [8] * 8
    for weight in range(4, 10):
        step = 1 << (9 - golden.table_bits(weight))
        largest = (1 << weight) - 1
        assert largest * power(step - 1, 512) < largest - Decimal("0.5")


@pytest.mark.parametrize("weight", WEIGHTS)
def test_polynomial_coefficients(weight: int) -> None:
    """The polynomial meets 2**-x at its nodes but for the rounding of its coefficients."""
    coefficients = golden.polynomial(weight)
    degree = len(coefficients) - 1
    unit = ((1 << weight) - 1) << golden.GUARD
    for node in range(degree + 1):
        x = Fraction(node, degree)
        found = sum((-1)**order * coefficient * x**order
                    for order, coefficient in enumerate(coefficients))
        assert abs(float(found) - unit * 2.0**-float(x)) <= (degree + 1) / 2
    real = np.polynomial.Polynomial([(-1)**order * coefficient / unit
                                     for order, coefficient in enumerate(coefficients)])
    points = np.linspace(0, 1, 1001)
    assert np.abs(real(points) - 2.0**-points).max() * unit < (1 << golden.GUARD)


@pytest.mark.parametrize("exponential", golden.EXPONENTIALS)
@pytest.mark.parametrize("weight", WEIGHTS)
def test_weights_of_exponents(weight: int, exponential: str) -> None:
    """Every exponent with a weight and some beyond: exact, and near the real number."""
    t = np.concatenate([np.arange((weight + 3) * 256), [(1 << 24) - 1, 1 << 24, (1 << 39) - 1]])
    found = golden.EXPONENTIALS[exponential](weight, t)
    assert found.tolist() == [by_integers(exponential, weight, int(number)) for number in t]
    assert found[0] == (1 << weight) - 1
    assert not found[(weight + 1) * 256:].any()
    error = np.abs(found - ((1 << weight) - 1) * 2.0**(-t / 256)).max()
    print(f"{exponential} of {weight} bits: {error:.2f} weights from exact")
    assert error < 1.4


def test_distances_of_rows() -> None:
    """Distances are from the largest kept score, which need not be the largest."""
    params = HammingParams(head=8, keys=8, weight=4)
    table = np.array([15, 14, 12, 9, 7, 5, 3, 1, 0])
    scores = np.array([[8, 3, 5, 4], [0, 8, 7, 8], [1, 2, 3, 4]])
    mask = np.array([[0, 1, 1, 1], [1, 1, 0, 1], [0, 0, 0, 0]], bool)
    assert golden.table_weights(params, table, scores, mask).tolist() == [
        [0, 12, 15, 14], [0, 15, 0, 15], [0, 0, 0, 0]]


@pytest.mark.parametrize("exponential", golden.EXPONENTIALS)
def test_weights_of_scores(exponential: str) -> None:
    """Scores over their whole range, with factors and shifts over theirs."""
    params = DotParams(head=64, keys=64, exponential=exponential)
    low, high = params.score_range
    rng = np.random.default_rng(4)
    for scale, shift in [(0, 0), (0xffff, 0), (0xffff, 31), (1, 31), (0x8001, 20), (40503, 17)]:
        scores = rng.integers(low, high + 1, (6, 40))
        scores[0, :2] = low, high
        scores[1] = rng.integers(-300, 300, 40)
        mask = rng.random(scores.shape) < 0.6
        mask[0, :2] = True
        found = golden.exp_weights(params, scale, shift, scores, mask)
        for row, kept, weights in zip(scores.tolist(), mask.tolist(), found.tolist(), strict=True):
            largest = max(score for score, keep in zip(row, kept, strict=True) if keep)
            assert weights == [
                by_integers(exponential, params.weight, (largest - score) * scale // 2**shift)
                if keep else 0 for score, keep in zip(row, kept, strict=True)]


@pytest.mark.parametrize("c", [0, 1e-9, 2.5e-4, 0.0173, 1 / 8, 1.0, 30.0, 1e6])
@pytest.mark.parametrize("weight", [8, 16])
def test_helpers_give_the_exponential(weight: int, c: float) -> None:
    """Weights of logits c * score are near the softmax of real numbers."""
    hamming = HammingParams(weight=weight)
    table = golden.table_for(hamming, c)
    exact = ((1 << weight) - 1) * np.exp(-c * np.arange(65))
    assert np.abs(table - exact).max() <= 0.5 + 1e-9
    scale, shift = golden.scale_for(hamming, c)
    dense = DenseParams(weight=weight)
    assert 0 <= scale < 1 << 16
    assert 0 <= shift < 32
    distance = np.unique(np.concatenate([np.arange(300), np.geomspace(1, 2e6, 500).astype(int)]))
    mask = np.ones(len(distance), bool)
    found = golden.exp_weights(dense, scale, shift, -distance[None], mask[None])[0]
    exact = ((1 << weight) - 1) * np.exp(-c * distance)
    # An exponent is rounded down to 2**-8 octaves and the scale by 2**-15 of them.
    assert (found > exact * (1 - 1e-3) - 1.5).all()
    assert (found < exact * 2**(1 / 256) * (1 + 1e-3) + 1.5).all()


def test_refusals() -> None:
    params = HammingParams(head=8, keys=8)
    scores, mask = np.zeros((1, 2), np.int64), np.ones((1, 2), bool)
    with pytest.raises(ValueError, match=r"table must have shape \(9,\), not \(8,\)"):
        golden.table_weights(params, np.zeros(8, int), scores, mask)
    with pytest.raises(ValueError, match=r"table must be in 0\.\.255, not 0\.\.256"):
        golden.table_weights(params, np.array([256] + [0] * 8), scores, mask)
    with pytest.raises(ValueError, match=r"scale must be in 0\.\.65535, not 65536\.\.65536"):
        golden.exp_weights(DenseParams(), 1 << 16, 0, scores, mask)
    with pytest.raises(ValueError, match="c must be a finite number of at least 0, not -1"):
        golden.scale_for(params, -1)
