"""Floating-point sums against rationals, and operands against ml_dtypes."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from float_units import code_of, fp32_sums, number_of, product_of, sum_of
from tilewright_golden.formats import FP32, Format, float_sum, parse_format
from tilewright_golden.formats.minifloat import BF16

OUTSIDE = {"bf16": ml_dtypes.bfloat16, "fp16": np.float16, "e5m2": ml_dtypes.float8_e5m2,
           "e4m3": ml_dtypes.float8_e4m3fn, "e2m1": ml_dtypes.float4_e2m1fn}

PAIRS = [("bf16", "bf16"), ("fp16", "fp16"), ("e5m2", "e5m2"), ("e4m3", "e5m2"), ("i8", "bf16"),
         ("bf16", "u4"), ("af8e3", "bf16"), ("i16", "bf16"), ("af16e2", "e2m1"), ("fp16", "i8")]


def outside(form: Format, code: int) -> Fraction:
    """The number of a code, with none of the project's decoding."""
    if form.name in OUTSIDE:
        bits = np.array(code, dtype=np.uint16 if form.width > 8 else np.uint8)
        return Fraction(float(bits.view(OUTSIDE[form.name])))
    if not form.name.startswith("af"):
        return Fraction(code)
    exponent = int(form.name[-1])
    mantissa = form.width - 1 - exponent
    magnitude = code % (1 << (form.width - 1))
    if not magnitude:
        return Fraction(0)
    field, fraction = divmod(magnitude, 1 << mantissa)
    return (-1) ** (code >> (form.width - 1)) * Fraction(2) ** field * (
        1 + Fraction(fraction, 1 << mantissa))


def some(form: Format, rng: np.random.Generator, count: int) -> np.ndarray:
    codes = form.operands()
    ends = codes[[0, 1, -2, -1, len(codes) // 2 - 1, len(codes) // 2]]
    return np.concatenate([ends, rng.choice(codes, count)])


def test_add_equals_rationals() -> None:
    left, right = fp32_sums(np.random.default_rng(1), 20_000)
    expected = [sum_of(FP32, number_of(FP32, int(a)), number_of(FP32, int(b)))
                for a, b in zip(left, right, strict=True)]
    np.testing.assert_array_equal(float_sum.add(left, right), expected)


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_multiply_equals_rationals(left: str, right: str) -> None:
    a_form, w_form = parse_format(left), parse_format(right)
    rng = np.random.default_rng(2)
    a, w = some(a_form, rng, 3000), rng.permutation(some(w_form, rng, 3000))
    expected = [code_of(FP32, product_of(FP32, outside(a_form, int(x)), outside(w_form, int(y))))
                for x, y in zip(a, w, strict=True)]
    np.testing.assert_array_equal(float_sum.multiply(a_form, w_form, a, w), expected)


@pytest.mark.parametrize(("a", "w", "product"), [
    (0x0080, 0x3f00, 0x00000000),  # half the smallest normal number
    (0x0080, 0x3f80, 0x00800000),
    (0x0040, 0xc000, 0x80800000),  # a subnormal operand counts
    (0x0001, 0x7f7f, 0x3cff0000),
    (0x7f7f, 0x4000, 0x7f800000),
    (0x7f7f, 0xbf80, 0xff7f0000),
    (0x8000, 0x3f80, 0x00000000),  # no negative zero
])
def test_the_ends_of_the_range_of_products(a: int, w: int, product: int) -> None:
    bf16 = parse_format("bf16")
    assert float_sum.multiply(bf16, bf16, a, w) == product


@pytest.mark.parametrize(("a", "b", "total"), [
    (0x7f800000, 0xff800000, 0x7fc00000),
    (0x7fc00000, 0xff800000, 0x7fc00000),
    (0xff800000, 0x7f7fffff, 0xff800000),
    (0x7f7fffff, 0x73000000, 0x7f800000),  # a tie at the largest number
    (0x7f7fffff, 0x72ffffff, 0x7f7fffff),
    (0x3f800000, 0x33800000, 0x3f800000),  # ties to even, down and up
    (0x3f800001, 0x33800000, 0x3f800002),
    (0x3f800000, 0x33800001, 0x3f800001),
    (0x00800001, 0x80800000, 0x00000000),  # below the smallest normal number
    (0x01000000, 0x80800000, 0x00800000),
    (0x80800000, 0x00800000, 0x00000000),
])
def test_the_corners_of_addition(a: int, b: int, total: int) -> None:
    assert float_sum.add(a, b) == float_sum.add(b, a) == total


@pytest.mark.parametrize(("left", "right"), [("bf16", "bf16"), ("i8", "fp16")])
def test_dot_takes_k_in_order(left: str, right: str) -> None:
    a_form, w_form = parse_format(left), parse_format(right)
    rng = np.random.default_rng(3)
    acts, weights = some(a_form, rng, 84).reshape(5, 18), some(w_form, rng, 48).reshape(18, 3)
    found = float_sum.dot(a_form, w_form, acts, weights)
    assert found.shape == (5, 3)
    for row, column in np.ndindex(5, 3):
        total = 0
        for k in range(18):
            product = product_of(FP32, outside(a_form, int(acts[row, k])),
                                 outside(w_form, int(weights[k, column])))
            total = sum_of(FP32, number_of(FP32, total), product)
        assert found[row, column] == total
    # One row and one column alone, and the empty sum.
    assert float_sum.dot(a_form, w_form, acts[1], weights[:, 2]) == found[1, 2]
    assert float_sum.dot(a_form, w_form, acts[:0], weights).shape == (0, 3)
    assert (float_sum.dot(a_form, w_form, acts[:, :0], weights[:0]) == 0).all()


def test_dot_is_as_near_as_its_roundings_allow() -> None:
    rng = np.random.default_rng(4)
    acts = BF16.encode("acts", rng.normal(size=(16, 256)))
    weights = BF16.encode("weights", rng.normal(size=(256, 16)))
    found = FP32.values("found", float_sum.dot(BF16, BF16, acts, weights))
    a, w = BF16.values("acts", acts), BF16.values("weights", weights)
    error = np.abs(found - a @ w) / (np.abs(a) @ np.abs(w))
    print(f"largest error {error.max():.2e} of the sum of magnitudes")
    assert error.max() < 256 * 2.0 ** -24
    assert error.max() > 2.0 ** -27  # rounded at all


def test_refused() -> None:
    bf16, fp16 = parse_format("bf16"), parse_format("fp16")
    with pytest.raises(ValueError, match=r"left must be \+0, normal numbers, infinities and NaN "
                                         "0x7fc00000 of fp32, not 0x80000000"):
        float_sum.add([0, 0x80000000], 0)
    with pytest.raises(ValueError, match=r"right must be .* of fp32, not 0x1"):
        float_sum.add(0, 1)
    with pytest.raises(ValueError, match=r"left must be .* of fp32, not 0x7f800001"):
        float_sum.add(0x7f800001, 0)
    with pytest.raises(TypeError, match=r"left must be integers in 0\.\.4294967295, not float64"):
        float_sum.add(1.0, 0)
    with pytest.raises(ValueError, match="a must be finite bf16 codes, not 0x7f80"):
        float_sum.multiply(bf16, bf16, 0x7f80, 0)
    with pytest.raises(ValueError, match="operands must have at most 24 significand bits together, "
                                         "not 26 of i16 and fp16"):
        float_sum.multiply(parse_format("i16"), fp16, 0, 0)
    with pytest.raises(ValueError, match=r"weights must have 3 rows, the columns of acts, "
                                         r"not shape \(4, 1\)"):
        float_sum.dot(bf16, bf16, np.zeros((2, 3), int), np.zeros((4, 1), int))
