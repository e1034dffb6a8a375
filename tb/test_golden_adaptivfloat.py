"""AdaptivFloat against exact rationals, written from the definition of the paper."""

import warnings
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilewright_golden.formats import AdaptivFloat

SMALL = [AdaptivFloat(width, exponent)
         for width in range(4, 9) for exponent in range(2, min(5, width - 1) + 1)]
LARGE = [AdaptivFloat(width, exponent) for width in range(9, 17) for exponent in range(2, 6)]
EIGHT: Any = 8.0
BIASES = (-128, -19, -7, 0, 5, 127)


class Rational:
    """A tensor's format <n, e> with bias b, in fractions: every magnitude, from the table."""

    def __init__(self, n: int, e: int, b: int) -> None:
        self.m = m = n - 1 - e
        self.sign = 1 << (n - 1)
        self.vmin = Fraction(2)**b * (1 + Fraction(1, 2**m))
        self.vmax = Fraction(2)**(b + 2**e - 1) * (2 - Fraction(1, 2**m))
        self.magnitudes = [Fraction(2)**(b + field) * (1 + Fraction(part, 2**m))
                           for field in range(2**e) for part in range(2**m)]
        self.magnitudes[0] = Fraction(0)

    def value(self, code: int) -> Fraction:
        magnitude = self.magnitudes[code % self.sign]
        return -magnitude if code >= self.sign else magnitude

    def code(self, x: Fraction) -> int:
        """By comparing with every neighbour: no exponent is taken, nothing is rounded."""
        magnitude = abs(x)
        if magnitude < self.vmin / 2:
            return 0
        if magnitude <= self.vmin:
            below = 1
        elif magnitude >= self.vmax:
            below = len(self.magnitudes) - 1
        else:
            below = self._below(magnitude)
            low, high = self.magnitudes[below: below + 2]
            if magnitude - low > high - magnitude:
                below += 1
            elif magnitude - low == high - magnitude:
                # The even one of the significands 2**m + M; at m = 0 that is 2, not 1.
                below += (2**self.m + below % 2**self.m) % 2
        return below + self.sign * (x < 0)

    def _below(self, magnitude: Fraction) -> int:
        low, high = 1, len(self.magnitudes) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = ((middle, high) if self.magnitudes[middle] <= magnitude
                         else (low, middle))
        return low


def neighbours(x: float) -> Iterator[float]:
    yield from (x, float(np.nextafter(x, -np.inf)), float(np.nextafter(x, np.inf)))


def questions(exact: Rational) -> list[float]:
    """Every value, every midpoint and what rules have their edge at, each with its neighbours."""
    edges = [exact.vmin / 2, exact.vmin, exact.vmax, exact.vmax * 2, exact.vmin / 4,
             (exact.vmin * 3) / 4, exact.vmax + (exact.vmax - exact.magnitudes[-2]) / 2,
             exact.vmin / 2 * Fraction(1024, 1023)]
    edges += exact.magnitudes
    edges += [(low + high) / 2 for low, high in zip(exact.magnitudes, exact.magnitudes[1:],
                                                    strict=False)]
    points = [point for edge in edges for point in neighbours(float(edge))]
    points += [0.0, 5e-324, 1.7e308]
    return points + [-point for point in points]


@pytest.mark.parametrize("bias", BIASES)
@pytest.mark.parametrize("form", SMALL, ids=lambda form: form.name)
def test_every_code_stands_for_its_value(form: AdaptivFloat, bias: int) -> None:
    exact = Rational(form.width, form.exponent, bias)
    codes = np.arange(1 << form.width)
    values = form.values("codes", codes, bias)
    assert [Fraction(value) for value in values.tolist()] == [exact.value(c) for c in range(
        1 << form.width)]
    assert not np.signbit(values[values == 0]).any()
    assert [Fraction(i) * Fraction(2)**(form.unit + bias)
            for i in form.decode("codes", codes).tolist()] == [exact.value(c) for c in range(
                1 << form.width)]
    assert form.maximum == max(form.decode("codes", codes))
    assert form.minimum == min(form.decode("codes", codes))
    back = codes.copy()
    back[1 << (form.width - 1)] = 0  # zero with the sign set is read and never written
    np.testing.assert_array_equal(form.encode("values", values, bias), back)


@pytest.mark.parametrize("bias", BIASES)
@pytest.mark.parametrize("form", SMALL, ids=lambda form: form.name)
def test_every_edge_is_rounded_as_rationals_are(form: AdaptivFloat, bias: int) -> None:
    exact = Rational(form.width, form.exponent, bias)
    points = questions(exact)
    expected = [exact.code(Fraction(point)) for point in points]
    np.testing.assert_array_equal(form.encode("values", points, bias), expected)


@pytest.mark.parametrize("form", LARGE, ids=lambda form: form.name)
def test_random_numbers_to_sixteen_bits(form: AdaptivFloat) -> None:
    rng = np.random.default_rng(form.width * 8 + form.exponent)
    bias = int(rng.integers(-40, 20))
    exact = Rational(form.width, form.exponent, bias)
    below = rng.integers(0, len(exact.magnitudes) - 1, 200)
    ties = [(exact.magnitudes[i] + exact.magnitudes[i + 1]) / 2 for i in below]
    points = [point for tie in ties for point in neighbours(float(tie))]
    points += np.ldexp(rng.uniform(-2, 2, 500), bias + rng.integers(-2, 2**form.exponent + 1, 500)
                       ).tolist()
    points += [float(exact.vmin / 2), float(exact.vmin), float(exact.vmax)]
    np.testing.assert_array_equal(form.encode("values", points, bias),
                                  [exact.code(Fraction(point)) for point in points])
    codes = rng.integers(0, 1 << form.width, 500)
    assert [Fraction(value) for value in form.values("codes", codes, bias).tolist()] == [
        exact.value(code) for code in codes.tolist()]


@given(st.sampled_from(SMALL + LARGE), st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_calibration_puts_the_maximum_in_the_largest_exponent(form: AdaptivFloat,
                                                              peak: float) -> None:
    if peak and not -128 + 31 <= np.frexp(abs(peak))[1] - 1 <= 127:
        return
    values = np.array([0.0, peak, -peak / 3])
    codes, bias = form.quantise("values", values)
    assert bias.shape == ()
    exact = Rational(form.width, form.exponent, int(bias))
    top = Fraction(2)**int(bias + 2**form.exponent - 1)
    assert top <= abs(Fraction(peak)) < 2 * top or (peak == 0 and bias == -(2**form.exponent - 1))
    np.testing.assert_array_equal(codes, [exact.code(Fraction(value)) for value in values])


def test_rounding_rules_by_hand() -> None:
    """<4, 2> with bias -3: 0, 0.1875, 0.25, 0.375, 0.5, 0.75, 1, 1.5."""
    form = AdaptivFloat(4, 2)
    codes = [0, 1, 2, 3, 4, 5, 6, 7]
    numbers = [0, 0.1875, 0.25, 0.375, 0.5, 0.75, 1, 1.5]
    assert form.values("codes", codes, -3).tolist() == numbers
    for number, code in {
        0.09374: 0, 0.09375: 1, -0.09375: 9, 0.21875: 2, 0.3125: 2, 0.4375: 4, 0.625: 4, 0.875: 6,
        1.25: 6, 1.2501: 7, 9: 7, -9: 15, -0.0: 0, -1e-30: 0,
    }.items():
        assert form.encode("values", number, -3) == code, number
    assert form.values("codes", 8, -3) == 0  # zero with the sign set
    assert not np.signbit(form.values("codes", 8, -3))


@pytest.mark.parametrize("form", [AdaptivFloat(4, 2), AdaptivFloat(8, 3), AdaptivFloat(16, 5)])
def test_rows_have_biases_of_their_own(form: AdaptivFloat) -> None:
    values = np.random.default_rng(1).normal(0, 1, (5, 3, 4)) * 4.0**np.arange(5)[:, None, None]
    values[3] = 0
    codes, bias = form.quantise("values", values, per_row=True)
    assert bias.shape == (5, 1, 1)
    for row in range(5):
        alone, own = form.quantise("values", values[row])
        np.testing.assert_array_equal(codes[row], alone)
        assert bias[row, 0, 0] == own
    assert bias[3, 0, 0] == -(2**form.exponent - 1)
    np.testing.assert_array_equal(
        form.values("codes", codes, bias)[2], form.values("codes", codes[2], bias[2, 0, 0]))


@pytest.mark.parametrize("form", SMALL, ids=lambda form: form.name)
def test_a_tensor_of_zeros(form: AdaptivFloat) -> None:
    codes, bias = form.quantise("values", np.zeros((2, 3)))
    assert bias == -(2**form.exponent - 1)
    assert not codes.any()
    assert form.quantise("values", [])[1] == bias  # as has one of no numbers


def test_shapes_and_types() -> None:
    form = AdaptivFloat(8, 3)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # the largest doubles saturate in silence
        for scalar in (1.5, np.float32(1.5), np.array(1.5), -1.7e308, 5e-324):
            assert form.encode("values", scalar, -7).shape == ()
    assert form.decode("codes", 0x30).shape == ()
    assert form.values("codes", 0x30).shape == ()
    assert form.encode("values", np.ones((2, 3), np.float32), [[-7], [-6]]).shape == (2, 3)
    assert form.encode("values", [1, 2], -7).dtype == np.int64
    np.testing.assert_array_equal(form.encode("values", np.ones(2, np.float16), -7), [112, 112])


@pytest.mark.parametrize(("width", "exponent", "message"), [
    (3, 2, r"AdaptivFloat\.width must be in 4\.\.16, not 3"),
    (17, 2, r"AdaptivFloat\.width must be in 4\.\.16, not 17"),
    (8, 1, r"AdaptivFloat\.exponent must be in 2\.\.5, not 1"),
    (8, 6, r"AdaptivFloat\.exponent must be in 2\.\.5, not 6"),
    (4, 4, r"AdaptivFloat\.exponent must be in 2\.\.3, not 4"),
    (5, 5, r"AdaptivFloat\.exponent must be in 2\.\.4, not 5"),
])
def test_illegal_formats(width: int, exponent: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        AdaptivFloat(width, exponent)


@pytest.mark.parametrize(("call", "kind", "message"), [
    (lambda f: AdaptivFloat(EIGHT, 3), TypeError,
     r"AdaptivFloat\.width must be an integer in 4\.\.16, not 8\.0"),
    (lambda f: AdaptivFloat(8, True), TypeError,
     r"AdaptivFloat\.exponent must be an integer in 2\.\.5, not True"),
    (lambda f: f.quantise("acts", [1, np.nan, np.inf]), ValueError,
     "acts must be finite, not NaN"),
    (lambda f: f.quantise("acts", [1, -np.inf]), ValueError, "acts must be finite, not infinity"),
    (lambda f: f.encode("acts", [np.inf], 0), ValueError, "acts must be finite, not infinity"),
    (lambda f: f.encode("acts", ["one"], 0), TypeError, "acts must be real numbers, not <U3"),
    (lambda f: f.encode("acts", [1j], 0), TypeError, "acts must be real numbers, not complex128"),
    (lambda f: f.encode("acts", [1.0], -129), ValueError,
     r"bias must be in -128\.\.127, not -129\.\.-129"),
    (lambda f: f.encode("acts", [1.0], 128), ValueError,
     r"bias must be in -128\.\.127, not 128\.\.128"),
    (lambda f: f.values("codes", [1], 128), ValueError,
     r"bias must be in -128\.\.127, not 128\.\.128"),
    (lambda f: f.encode("acts", [1.0], 0.5), TypeError,
     r"bias must be integers in -128\.\.127, not float64"),
    (lambda f: f.decode("codes", [256]), ValueError, r"codes must be in 0\.\.255, not 256\.\.256"),
    (lambda f: f.decode("codes", [-1, 3]), ValueError, r"codes must be in 0\.\.255, not -1\.\.3"),
    (lambda f: f.decode("codes", [1.0]), TypeError,
     r"codes must be integers in 0\.\.255, not float64"),
    (lambda f: f.calibrate("acts", [2.0**135]), ValueError,
     r"acts must have exponents of -121\.\.134 at the largest magnitude, not 135\.\.135"),
    (lambda f: f.calibrate("acts", [[1.0], [2.0**-122]], per_row=True), ValueError,
     r"acts must have exponents of -121\.\.134 at the largest magnitude, not -122\.\.0"),
])
def test_messages(call: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}$"):
        call(AdaptivFloat(8, 3))


def test_the_whole_range_of_biases() -> None:
    form = AdaptivFloat(8, 3)
    assert form.calibrate("acts", [2.0**-121]) == -128
    assert form.calibrate("acts", [2.0**134]) == 127
