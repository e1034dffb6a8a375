"""Dot-product scores against Python's own integers and fractions."""

from fractions import Fraction
from math import floor

import numpy as np
import pytest

from tilewright_golden.attention import DenseParams, DotParams
from tilewright_golden.attention.scores_dot import dot
from tilewright_golden.formats import I8, Format, Int
from tilewright_golden.formats.minifloat import BF16

LARGEST = Fraction((1 << 20) - 1, 1 << 10)


def number(code: int) -> Fraction:
    """What a code of bf16 stands for as an operand: a subnormal for zero."""
    field, fraction = code >> 7 & 0xFF, code & 0x7F
    if not field:
        return Fraction(0)
    magnitude = (1 + Fraction(fraction, 1 << 7)) * Fraction(2) ** (field - 127)
    return -magnitude if code >> 15 else magnitude


def score(q: list[int], k: list[int]) -> int:
    """The score of two rows of codes of bf16, by its definition."""
    total = Fraction(0)
    for left, right in zip(q, k, strict=True):
        product = number(left) * number(right)
        cut = Fraction(floor(abs(product) * 1024), 1024)
        total += min(cut, LARGEST) * (1 if product > 0 else -1)
    return max(-1 << 19, min((1 << 19) - 1, floor(total * 256)))


def floats(rng: np.random.Generator, shape: tuple[int, ...], low: int = 1,
           high: int = 254) -> np.ndarray:
    """Codes of bf16 with exponent fields from `low` to `high`, and some zeros."""
    codes = (rng.integers(0, 2, shape) << 15 | rng.integers(low, high + 1, shape) << 7
             | rng.integers(0, 128, shape))
    return np.where(rng.random(shape) < 0.1, rng.choice([0, 0x8000], shape), codes)


@pytest.mark.parametrize(("low", "high"), [(0, 254), (110, 135), (119, 133), (124, 128),
                                           (1, 2), (250, 254), (131, 131)])
def test_floats(low: int, high: int) -> None:
    rng = np.random.default_rng(low)
    params = DenseParams(head=24, operands=BF16, value=BF16)
    q, k = floats(rng, (12, 24), low, high), floats(rng, (50, 24), low, high)
    found = dot(params, q, k)
    assert found.tolist() == [[score(left, right) for right in k.tolist()] for left in q.tolist()]


@pytest.mark.parametrize("sign", [0, 0x8000])
def test_every_exponent_of_one_product(sign: int) -> None:
    """The other products are zero: truncation, saturation, and rounding down, at their edges."""
    params = DotParams(head=8, operands=BF16)
    fields = np.arange(255)
    for fraction in (0, 1, 0x35, 0x7F):
        q = np.zeros((255, 8), np.int64)
        k = np.zeros((255, 8), np.int64)
        q[:, 3] = sign | fields << 7 | fraction
        k[:, 3] = fields << 7 | 0x7F - fraction
        found = dot(params, q, k)
        some = [*range(0, 255, 9), *range(110, 145)]
        for row in some:
            assert found[row, some].tolist() == [
                score(q[row].tolist(), k[column].tolist()) for column in some]


def test_subnormals_count_as_zero() -> None:
    params = DenseParams(head=8, operands=BF16)
    q, k = np.full((1, 8), 0x007F), np.full((1, 8), 0x7F7F)
    assert dot(params, q, k) == 0
    assert dot(params, q + 1, k) == 8 * int(float.fromhex("0x1p-126") * 2.0**127
                                            * (255 / 128) * 1024) >> 2


def test_scores_saturate() -> None:
    params = DenseParams(head=8, operands=BF16)
    large = np.full((1, 8), 0x4700)
    assert dot(params, large, large) == (1 << 19) - 1
    assert dot(params, large, large | 0x8000) == -1 << 19


@pytest.mark.parametrize("code", [0x7F80, 0xFF80, 0x7FC0])
def test_no_number_is_refused(code: int) -> None:
    params = DenseParams(head=8, operands=BF16)
    rows = np.zeros((2, 8), np.int64)
    broken = rows.copy()
    broken[1, 2] = code
    for q, k, name in ((broken, rows, "q"), (rows, broken, "k")):
        with pytest.raises(ValueError, match=f"^{name} must"):
            dot(params, q, k)


@pytest.mark.parametrize("form", [I8, Int(5), Int(2)])
def test_integers(form: Format) -> None:
    rng = np.random.default_rng(1)
    params = DenseParams(head=256, operands=form)
    q, k = (rng.choice(form.operands(), (9, 256)) for _ in range(2))
    q[0], k[0], k[1] = form.minimum, form.minimum, form.maximum
    expected = [[sum(a * b for a, b in zip(left, right, strict=True)) for right in k.tolist()]
                for left in q.tolist()]
    found = dot(params, q, k)
    assert found.tolist() == expected
    assert params.score_range == (found[0, 1], found[0, 0])


def test_shapes() -> None:
    with pytest.raises(ValueError, match=r"^q and k must have shapes \(m, 8\) and \(n, 8\)"):
        dot(DenseParams(head=8), np.zeros((2, 8), int), np.zeros((2, 9), int))
