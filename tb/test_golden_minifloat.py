"""Small IEEE-like floats against ml_dtypes and NumPy."""

import math
import warnings
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from tilewright_golden.formats import FP32, MINIFLOATS, Minifloat

Codes = npt.NDArray[np.int64]

ORACLES: dict[str, Any] = {
    "e4m3": ml_dtypes.float8_e4m3fn, "e5m2": ml_dtypes.float8_e5m2,
    "e3m2": ml_dtypes.float6_e3m2fn, "e2m3": ml_dtypes.float6_e2m3fn,
    "e2m1": ml_dtypes.float4_e2m1fn, "bf16": ml_dtypes.bfloat16, "fp16": np.float16,
    "fp32": np.float32,
}
NARROW = [name for name in ORACLES if MINIFLOATS[name].width <= 8]
TO_SIXTEEN = [name for name in ORACLES if MINIFLOATS[name].width <= 16]


def raw(width: int) -> Any:
    """The unsigned type that holds codes of `width` bits."""
    return {8: np.uint8, 16: np.uint16, 32: np.uint32}[max(8, width)]


def oracle_values(name: str, codes: npt.ArrayLike) -> npt.NDArray[np.float64]:
    bits = np.asarray(codes).astype(raw(MINIFLOATS[name].width))
    with np.errstate(invalid="ignore"):  # signalling NaN
        return bits.view(ORACLES[name]).astype(np.float64)


def oracle_codes(name: str, values: npt.NDArray[np.float32]) -> Codes:
    """Codes of float32 values; every conversion of ml_dtypes rounds float32 once, half to even."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # fp16 overflows as it should
        narrow = values.astype(ORACLES[name])
    form = MINIFLOATS[name]
    codes = narrow.view(raw(form.width)).astype(np.int64) & ((1 << form.width) - 1)
    magnitudes = codes & ((1 << (form.width - 1)) - 1)
    if form.saturating and form.nan is not None:
        # ml_dtypes has NaN where e4m3 overflows.
        over = (magnitudes == form.nan) & ~np.isnan(values)
        codes = np.where(over, form.largest + (codes & (1 << (form.width - 1))), codes)
    if form.nan is not None:
        codes = np.where(np.isnan(values), form.nan, codes)
    return codes


def wider() -> npt.NDArray[np.float32]:
    """Every fp16 and every bf16 value, infinities, NaN and both zeros among them."""
    codes = np.arange(1 << 16, dtype=np.uint16)
    return np.concatenate([codes.view(np.float16).astype(np.float32),
                           codes.view(ml_dtypes.bfloat16).astype(np.float32)])


def random_float32() -> npt.NDArray[np.float32]:
    codes = np.random.default_rng(32).integers(0, 1 << 32, 200_000, dtype=np.uint32)
    near_one = np.random.default_rng(33).normal(0, 1, 50_000) * 2.0**np.arange(-10, 15).repeat(2000)
    return np.concatenate([codes.view(np.float32), near_one.astype(np.float32)])


@pytest.mark.parametrize("name", TO_SIXTEEN)
def test_every_code_stands_for_its_value(name: str) -> None:
    form = MINIFLOATS[name]
    codes = np.arange(1 << form.width)
    found, expected = form.values("codes", codes), oracle_values(name, codes)
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(np.signbit(found[found == 0]), [False, True])
    np.testing.assert_array_equal(form.finite(codes), np.isfinite(expected))


@pytest.mark.parametrize("name", [name for name in TO_SIXTEEN if name != "bf16"])
def test_integers_are_the_values_in_units(name: str) -> None:
    form = MINIFLOATS[name]
    codes = form.operands()
    integers = form.decode("codes", codes)
    assert [Fraction(i) * Fraction(2)**form.unit for i in integers.tolist()] == [
        Fraction(value) for value in oracle_values(name, codes).tolist()]
    assert (form.minimum, form.maximum) == (integers.min(), integers.max())
    assert (np.diff(integers) >= 0).all()


@pytest.mark.parametrize("name", ORACLES)
def test_largest_and_smallest_number(name: str) -> None:
    form = MINIFLOATS[name]
    info = ml_dtypes.finfo(ORACLES[name])
    assert math.ldexp(form.maximum, form.unit) == float(info.max)
    assert form.minimum == -form.maximum
    assert math.ldexp(1, form.unit) == float(info.smallest_subnormal)
    assert form.width == info.bits
    assert (form.mantissa, form.exponent) == (info.nmant, info.bits - 1 - info.nmant)


def test_random_codes_of_fp32() -> None:
    codes = np.random.default_rng(3).integers(0, 1 << 32, 200_000)
    np.testing.assert_array_equal(FP32.values("codes", codes), oracle_values("fp32", codes))
    values = codes.astype(np.uint32).view(np.float32)
    expected = np.where(np.isnan(values), 0x7FC00000, codes)
    np.testing.assert_array_equal(FP32.encode("values", values), expected)


@pytest.mark.parametrize("source", [wider, random_float32])
@pytest.mark.parametrize("name", TO_SIXTEEN)
def test_encoding_is_that_of_ml_dtypes(name: str,
                                       source: Callable[[], npt.NDArray[np.float32]]) -> None:
    form = MINIFLOATS[name]
    values = source()
    if form.nan is None:
        values = values[~np.isnan(values)]
    np.testing.assert_array_equal(form.encode("values", values), oracle_codes(name, values))


def exact_code(form: Minifloat, x: float) -> int:
    """The nearest code among all numbers, in fractions; of two, the even one."""
    top = (1 << (form.width - 1)) - 1
    numbers = [Fraction(v) for v in oracle_values(form.name, np.arange(form.largest + 1)).tolist()]
    # Overflow is decided as if the exponents went on: from half a step above the largest number.
    numbers.append(2 * numbers[-1] - numbers[-2])
    magnitude = min(abs(Fraction(x)), numbers[-1])
    code = min(range(len(numbers)), key=lambda c: (abs(numbers[c] - magnitude), c % 2))
    if code > form.largest:
        beyond = form.nan if form.infinity is None else form.infinity
        code = form.largest if form.saturating or beyond is None else beyond
    return code + (top + 1) * (math.copysign(1, x) < 0)


@pytest.mark.parametrize("saturating", [False, True])
@pytest.mark.parametrize("name", NARROW)
def test_halfway_points_and_their_neighbours(name: str, saturating: bool) -> None:
    """In double precision, which no oracle converts from in one rounding."""
    named = MINIFLOATS[name]
    if named.specials == "none" and not saturating:
        return
    form = Minifloat(named.width, named.exponent, named.specials, saturating, name)
    values = oracle_values(name, np.arange(form.largest + 1))
    ties = [*((values[:-1] + values[1:]) / 2), values[-1] + (values[-1] - values[-2]) / 2]
    points = [point for tie in (*ties, *values, 2 * values[-1], 1e308)
              for point in (tie, np.nextafter(tie, -1), np.nextafter(tie, 1e309))]
    points = [*points, 5e-324, 1.7e308, 0.0]
    points = [*points, *(-point for point in points)]
    expected = [exact_code(form, float(point)) for point in points]
    np.testing.assert_array_equal(form.encode("values", points), expected)


@pytest.mark.parametrize("name", ["bf16", "fp16"])
def test_doubles_are_rounded_once(name: str) -> None:
    """Just off a tie by less than float32 can say."""
    form = MINIFLOATS[name]
    codes = np.arange(1, form.largest - 1, 7)
    low, high = oracle_values(name, codes), oracle_values(name, codes + 1)
    tie = (low + high) / 2
    for values, expected in ((tie, codes + codes % 2), (np.nextafter(tie, 0), codes),
                             (np.nextafter(tie, np.inf), codes + 1)):
        np.testing.assert_array_equal(form.encode("values", values), expected)
        np.testing.assert_array_equal(form.encode("values", -values),
                                      expected + (1 << (form.width - 1)))


def test_doubles_that_float32_does_not_have() -> None:
    """Against NumPy's own conversion, which rounds a double once."""
    rng = np.random.default_rng(5)
    values = rng.normal(0, 1, 100_000) * 2.0**rng.integers(-160, 160, 100_000)
    values = np.concatenate([values, [1e308, -1e308, 2.0**128, 2.0**129, 3.5e38, 5e-324, -0.0]])
    with np.errstate(over="ignore", under="ignore"):
        expected = values.astype(np.float32).view(np.uint32).astype(np.int64)
    np.testing.assert_array_equal(FP32.encode("values", values), expected)


@pytest.mark.parametrize("name", ORACLES)
@pytest.mark.parametrize("saturating", [False, True])
def test_infinity_and_nan(name: str, saturating: bool) -> None:
    named = MINIFLOATS[name]
    if named.specials == "none" and not saturating:
        return
    form = Minifloat(named.width, named.exponent, named.specials, saturating)
    codes = form.encode("values", [np.inf, -np.inf, 1e300, 0.0, -0.0])
    sign = 1 << (form.width - 1)
    top = codes[0]
    assert codes.tolist() == [top, top + sign, top, 0, sign]
    if saturating:
        assert top == form.largest
    else:
        assert top == (form.nan if form.infinity is None else form.infinity)
    if form.nan is None:
        with pytest.raises(ValueError, match=f"^values must be numbers, not NaN, which {form.name} "
                                             "does not have$"):
            form.encode("values", [1.0, np.nan])
    else:
        assert form.encode("values", [np.nan, -np.nan]).tolist() == [form.nan] * 2
        assert np.isnan(form.values("codes", [form.nan, form.nan + sign])).all()


def test_names() -> None:
    assert list(MINIFLOATS) == list(ORACLES)
    assert Minifloat(7, 3, "none", saturating=True).name == "e3m3_none"


def test_shapes() -> None:
    form = MINIFLOATS["e4m3"]
    assert form.encode("values", 1.0).shape == ()
    assert form.decode("codes", 3).shape == ()
    assert form.values("codes", 3).shape == ()
    assert form.encode("values", np.ones((2, 3), np.float16)).shape == (2, 3)
    assert form.values("codes", [[1], [2]], bias=[[3], [4]]).tolist() == [[2.0**-6], [2.0**-4]]


@pytest.mark.parametrize(("call", "kind", "message"), [
    (lambda: Minifloat(3, 2), ValueError, r"Minifloat\.width must be in 4\.\.32, not 3"),
    (lambda: Minifloat(33, 8), ValueError, r"Minifloat\.width must be in 4\.\.32, not 33"),
    (lambda: Minifloat(8, 1), ValueError, r"Minifloat\.exponent must be in 2\.\.6, not 1"),
    (lambda: Minifloat(5, 4), ValueError, r"Minifloat\.exponent must be in 2\.\.3, not 4"),
    (lambda: Minifloat(16, 9), ValueError, r"Minifloat\.exponent must be in 2\.\.8, not 9"),
    (lambda: Minifloat(8, 4, "no"), ValueError,
     r"Minifloat\.specials must be 'ieee' or 'nan' or 'none', not 'no'"),
    (lambda: Minifloat(8, 4, "none"), ValueError,
     r"Minifloat\.saturating must be True where no code is special, not False"),
    (lambda: MINIFLOATS["e4m3"].decode("codes", [1, 0x7f]), ValueError,
     "codes must be finite e4m3 codes, not 0x7f"),
    (lambda: MINIFLOATS["e5m2"].decode("codes", [0xfc]), ValueError,
     "codes must be finite e5m2 codes, not 0xfc"),
    (lambda: MINIFLOATS["bf16"].decode("codes", [1]), ValueError,
     "codes must have a format of at most 62 bits fixed point, not bf16"),
    (lambda: MINIFLOATS["e2m1"].values("codes", [16]), ValueError,
     r"codes must be in 0\.\.15, not 16\.\.16"),
    (lambda: MINIFLOATS["e2m1"].encode("values", [1j]), TypeError,
     "values must be real numbers, not complex128"),
])
def test_messages(call: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}$"):
        call()
