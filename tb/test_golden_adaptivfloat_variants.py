"""The other two definitions of AdaptivFloat, against the steps of their sources in plain Python."""

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from tilewright_golden.formats import AdaptivFloat
from tilewright_golden.formats.variants import (
    AdaptivFloatScript,
    FlexAsrConverter,
    FlexAsrSetter,
)

SHAPES = [(4, 2), (4, 3), (5, 3), (6, 2), (8, 2), (8, 3), (8, 4), (8, 5), (16, 5)]
NORMALS = np.random.default_rng(0).normal(0, 1, 100_000)


def power(x: Fraction) -> int:
    """The exponent e with 2**e <= x < 2**(e + 1), by trying."""
    e = 0
    while Fraction(2)**e > x:
        e -= 1
    while Fraction(2)**(e + 1) <= x:
        e += 1
    return e


def script(numbers: list[float], n: int, e: int) -> list[Fraction]:
    m = n - 1 - e
    top = power(max(abs(Fraction(number)) for number in numbers))
    exponents = range(top - (2**e - 2) + 1, top + 1)
    assert len(exponents) == 2**e - 2
    results = []
    for number in numbers:
        magnitude = min(abs(Fraction(number)), Fraction(2)**top * (2 - Fraction(1, 2**m)))
        if magnitude < Fraction(2)**exponents[0]:
            results.append(Fraction(0))
            continue
        step = Fraction(2)**(power(magnitude) - m)
        results.append(round(magnitude / step) * step * (-1 if number < 0 else 1))
    return results


def converter(number: float, n: int, e: int, field: int) -> int:
    m, bias = n - 1 - e, field - 10
    if number == 0:
        return 0
    step = Fraction(2)**(power(abs(Fraction(number))) - m)
    rounded = math.floor(Fraction(number) / step + Fraction(1, 2)) * step
    exponent = power(abs(rounded)) - bias
    sign = (rounded < 0) << (n - 1)
    if exponent < 0:
        return 0
    if exponent >= 2**e:
        return sign + 2**(n - 1) - 1
    part = abs(rounded) / Fraction(2)**(exponent + bias) * 2**m - 2**m
    code = exponent * 2**m + int(part)
    return code + sign if code else 0


def setter(number: float, n: int, e: int, field: int) -> int:
    m, bias = n - 1 - e, field - 10
    low = Fraction(2)**bias * (1 + Fraction(1, 2**m))
    high = Fraction(2)**(bias + 2**e - 1) * (2 - Fraction(1, 2**m))
    magnitude = abs(Fraction(number))
    if magnitude < low / 2:
        return 0
    magnitude = max(low, min(high, magnitude))
    exponent = power(magnitude)
    part = math.floor(magnitude / Fraction(2)**exponent * 2**m) - 2**m
    return (exponent - bias) * 2**m + part + ((number < 0) << (n - 1))


def points(n: int, e: int, bias: int) -> list[float]:
    """Every code's value of small formats, some of large ones, midpoints, and their neighbours."""
    form = AdaptivFloat(n, e)
    codes = np.arange(1 << (n - 1)) if n <= 8 else np.random.default_rng(n).integers(
        0, 1 << (n - 1), 300)
    values = np.sort(form.values("codes", codes, bias))
    edges = np.concatenate([values, (values[:-1] + values[1:]) / 2, [2.0**bias, 2.0**(bias - 1)],
                            values[-1] * np.array([1.003, 1.9, 4.0])])
    near = np.concatenate([edges, np.nextafter(edges, 0), np.nextafter(edges, np.inf)])
    return [*near.tolist(), *(-near).tolist()]


@pytest.mark.parametrize(("n", "e"), SHAPES)
def test_script(n: int, e: int) -> None:
    numbers = points(n, e, -5)
    for some in (numbers, [x for x in numbers if abs(x) < 1], [0.3, 0.1]):
        found = AdaptivFloatScript(n, e).quantise("values", some)
        assert [Fraction(value) for value in found.tolist()] == script(some, n, e)
        assert not np.signbit(found[found == 0]).any()
    assert AdaptivFloatScript(n, e).quantise("values", [0.0, -0.0]).tolist() == [0, 0]


@pytest.mark.parametrize("field", [0, 3, 7])
@pytest.mark.parametrize(("n", "e"), SHAPES)
@pytest.mark.parametrize(("variant", "oracle"),
                         [(FlexAsrConverter, converter), (FlexAsrSetter, setter)])
def test_flexasr(variant: Any, oracle: Callable[[float, int, int, int], int], n: int, e: int,
                 field: int) -> None:
    numbers = [*points(n, e, field - 10), 0.0, 5e-324, -5e-324, 1.7e308, -1.7e308]
    codes = variant(n, e).encode("values", numbers, field)
    np.testing.assert_array_equal(codes, [oracle(number, n, e, field) for number in numbers])
    np.testing.assert_array_equal(variant(n, e).quantise("values", numbers, field),
                                  AdaptivFloat(n, e).values("codes", codes, field - 10))


def test_differences_by_hand() -> None:
    """<4, 2> at bias -3 (field 7): 0, 0.1875, 0.25, 0.375, 0.5, 0.75, 1, 1.5."""
    paper, convert, setting = AdaptivFloat(4, 2), FlexAsrConverter(4, 2), FlexAsrSetter(4, 2)
    for number, by_paper, by_converter, by_setter in (
        (0.1, 0.1875, 0, 0.1875),  # from half the smallest magnitude
        (0.15625, 0.1875, 0.1875, 0.1875),  # rounds up to it as a mantissa
        (0.125, 0.1875, 0, 0.1875),  # the code of 2**-3 is zero
        (0.625, 0.5, 0.75, 0.5),  # a tie
        (-0.625, -0.5, -0.5, -0.5),
        (0.7, 0.75, 0.75, 0.5),
        (-1.9, -1.5, -1.5, -1.5),
    ):
        assert paper.values("codes", paper.encode("values", number, -3), -3) == by_paper
        assert convert.quantise("values", number, 7) == by_converter
        assert setting.quantise("values", number, 7) == by_setter


@pytest.mark.parametrize(("shape", "share", "of_paper", "of_script"), [
    ((8, 3), 0.087, 1.8e-4, 7.0e-4),
    ((4, 2), 0.66, 0.036, 0.74),
])
def test_how_far_apart_paper_and_script_are(shape: tuple[int, int], share: float, of_paper: float,
                                            of_script: float) -> None:
    """100,000 normal numbers; mean square errors to two digits."""
    form = AdaptivFloat(*shape)
    codes, bias = form.quantise("values", NORMALS)
    paper = form.values("codes", codes, bias)
    other = AdaptivFloatScript(*shape).quantise("values", NORMALS)

    def error(found: npt.NDArray[np.float64]) -> float:
        return float(np.square(found - NORMALS).mean())

    assert float((paper != other).mean()) == pytest.approx(share, rel=0.05)
    assert error(paper) == pytest.approx(of_paper, rel=0.05)
    assert error(other) == pytest.approx(of_script, rel=0.05)


def test_names() -> None:
    assert AdaptivFloatScript(8, 3).name == "af8e3-script"
    assert FlexAsrConverter().name == "af8e3-flexasr"
    assert FlexAsrSetter().name == "af8e3-flexasr-setter"


@pytest.mark.parametrize("variant", [AdaptivFloatScript, FlexAsrConverter, FlexAsrSetter])
def test_illegal_formats(variant: Any) -> None:
    with pytest.raises(ValueError, match=rf"^{variant.__name__}\.width must be in 4\.\.16, not 3$"):
        variant(3, 2)
    with pytest.raises(ValueError,
                       match=rf"^{variant.__name__}\.exponent must be in 2\.\.3, not 4$"):
        variant(4, 4)


@pytest.mark.parametrize("quantise", [
    AdaptivFloatScript(8, 3).quantise,
    lambda name, values: FlexAsrConverter().quantise(name, values, 3),
    lambda name, values: FlexAsrSetter().quantise(name, values, 3),
])
def test_only_finite_numbers(quantise: Callable[[str, list[float]], object]) -> None:
    with pytest.raises(ValueError, match=r"^acts must be finite, not NaN$"):
        quantise("acts", [1.0, np.nan])


@pytest.mark.parametrize("variant", [FlexAsrConverter(), FlexAsrSetter()])
@pytest.mark.parametrize("field", [-1, 8])
def test_bias_fields(variant: FlexAsrConverter | FlexAsrSetter, field: int) -> None:
    with pytest.raises(ValueError, match=rf"^field must be in 0\.\.7, not {field}\.\.{field}$"):
        variant.quantise("acts", [1.0], field)
