"""Posits, block floating point and uniform integers against rationals and published values."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats import BlockFloat, Posit, Uniform

TRUE: Any = True
HALF: Any = 4.5


def posit_value(bits: str, es: int) -> Fraction | None:
    """From the definition of the standard, on the text of the code; None for NaR."""
    if "1" not in bits:
        return Fraction(0)
    if "1" not in bits[1:]:
        return None
    if bits[0] == "1":  # two's complement
        positive = posit_value(format((1 << len(bits)) - int(bits, 2), f"0{len(bits)}b"), es)
        assert positive is not None
        return -positive
    body = bits[1:]
    run = len(body) - len(body.lstrip(body[0]))
    regime = run - 1 if body[0] == "1" else -run
    rest = body[run + 1:]
    exponent = int(rest[:es].ljust(es, "0") or "0", 2)
    fraction = rest[es:]
    part = Fraction(int(fraction, 2), 2**len(fraction)) if fraction else Fraction(0)
    return Fraction(2)**(regime * 2**es + exponent) * (1 + part)


def posit_code(x: Fraction, width: int, es: int) -> int:
    """The rule of the standard: u < x < w next to each other, v the code of u with a one behind."""
    half = 1 << (width - 1)
    values = [posit_value(format(code, f"0{width}b"), es) for code in range(half)]
    magnitude = abs(x)
    if magnitude == 0:
        return 0
    code = half - 1
    for u in range(half - 1):
        low, high = values[u], values[u + 1]
        assert low is not None
        assert high is not None
        if magnitude == low:
            code = u
            break
        if low < magnitude < high:
            tie = posit_value(format(u, f"0{width}b") + "1", es)
            assert tie is not None
            code = u if magnitude < tie or (magnitude == tie and u % 2 == 0) else u + 1
            break
    code = max(code, 1)
    return 2 * half - code if x < 0 else code


POSITS = [Posit(width, es) for width in range(3, 9) for es in range(5)]


@pytest.mark.parametrize("form", [*POSITS, Posit(12, 1), Posit(16, 2)], ids=lambda form: form.name)
def test_every_posit_stands_for_its_value(form: Posit) -> None:
    values = form.values("codes", range(1 << form.width))
    expected = [posit_value(format(code, f"0{form.width}b"), form.es)
                for code in range(1 << form.width)]
    assert [None if np.isnan(v) else Fraction(v) for v in values.tolist()] == expected
    real = np.delete(np.arange(1 << form.width), form.nar)
    np.testing.assert_array_equal(form.encode("values", values[real]), real)
    np.testing.assert_array_equal(form.quantise("values", values[real]), values[real])


@pytest.mark.parametrize("form", POSITS, ids=lambda form: form.name)
def test_posits_round_as_the_standard_says(form: Posit) -> None:
    longer = [posit_value(format(code, f"0{form.width + 1}b"), form.es)
              for code in range(1, 1 << form.width)]
    edges = [float(value) for value in longer if value is not None]
    points = [point for edge in edges
              for point in (edge, np.nextafter(edge, 0), np.nextafter(edge, np.inf))]
    points += [0.0, -0.0, 5e-324, 1.7e308, 1e-30, 3.14159, *np.logspace(-12, 12, 60).tolist()]
    points += [-point for point in points]
    expected = [posit_code(Fraction(point), form.width, form.es) for point in points]
    np.testing.assert_array_equal(form.encode("values", points), expected)


def test_published_posits() -> None:
    """J. Gustafson and I. Yonemoto, "Beating Floating Point at its Own Game" (2017), figure 5;
    the standard's table of properties."""
    assert Posit(16, 3).values("codes", 0b0000110111011101) == 477 / 134217728
    for width, power, integer in ((8, 24, 16), (16, 56, 1024)):
        form = Posit(width, 2)
        top = (1 << (width - 1)) - 1
        assert form.values("codes", [1, top, 1 << (width - 2)]).tolist() == [
            2.0**-power, 2.0**power, 1.0]
        numbers = np.arange(-integer, integer + 1)
        np.testing.assert_array_equal(form.quantise("values", numbers), numbers)
        assert form.quantise("values", integer + 1) != integer + 1
    # Nearer to 65536, and yet beyond 131072, whose code is one bit longer.
    assert Posit(8, 2).quantise("values", 144179.2) == 262144


def test_posits_never_lose_a_number() -> None:
    form = Posit(8, 1)
    assert form.encode("values", [1e-300, -1e-300, 1e300, -1e300]).tolist() == [1, 255, 127, 129]


@pytest.mark.parametrize("width", range(2, 11))
def test_uniform(width: int) -> None:
    form = Uniform(width)
    top = 2**(width - 1) - 1
    values = np.random.default_rng(width).normal(0, 1, (6, 40))
    for per_row in (False, True):
        found = form.quantise("values", values, per_row=per_row)
        for row in range(6):
            peak = Fraction(float(np.abs(values[row] if per_row else values).max()))
            for number, result in zip(values[row].tolist(), found[row].tolist(), strict=True):
                code = max(-top, min(top, round(Fraction(number) / (peak / top))))
                assert result == pytest.approx(float(code * peak / top), rel=1e-14, abs=1e-300)
    assert np.abs(found).max() == pytest.approx(np.abs(values).max())


def test_uniform_by_hand() -> None:
    form = Uniform(4)
    assert form.calibrate("values", [-14.0, 3.0]) == 2
    assert form.encode("values", [-14, 1, 3, 5, 13, 100, -100], 2).tolist() == [
        -7, 0, 2, 2, 6, 7, -7]  # half to even, saturated
    assert form.quantise("values", [0.0, -0.0]).tolist() == [0, 0]
    assert form.calibrate("values", np.zeros((3, 2)), per_row=True).tolist() == [[1.0]] * 3
    assert form.quantise("values", [5e-324]) == 5e-324
    assert form.quantise("values", np.ones((0, 2))).shape == (0, 2)


def block_of(values: list[float], width: int, exponent: int) -> list[Fraction]:
    """One block, in fractions; the shared exponent found by counting."""
    peak = max(abs(Fraction(value)) for value in values)
    shared = -2**(exponent - 1)
    while shared < 2**(exponent - 1) - 1 and peak >= Fraction(2)**(shared + 1):
        shared += 1
    step = Fraction(2)**(shared - (width - 2))
    half = 2**(width - 1)
    return [max(-half, min(half - 1, round(Fraction(value) / step))) * step for value in values]


@pytest.mark.parametrize("exponent", [3, 8])
@pytest.mark.parametrize("block", [0, 1, 3, 16, 50])
@pytest.mark.parametrize("width", [2, 3, 4, 8, 16])
def test_block_floating_point(width: int, block: int, exponent: int) -> None:
    rng = np.random.default_rng(block)
    values = rng.normal(0, 1, (4, 37)) * 2.0**rng.integers(-9, 9, (4, 37))
    values[1, :20] = 0
    values[2, 3] = 1.99999 * 2**12  # rounds up beyond what its exponent holds
    found = BlockFloat(width, block, exponent).quantise("values", values)
    rows = [values.ravel().tolist()] if block == 0 else values.tolist()
    expected = [number for row in rows for start in range(0, len(row), block or len(row))
                for number in block_of(row[start:start + (block or len(row))], width, exponent)]
    assert [Fraction(value) for value in found.ravel().tolist()] == expected


def test_block_floating_point_by_rows() -> None:
    values = np.array([[1.0, 0.3], [100.0, 30.0]])
    found = BlockFloat(4, 0).quantise("values", values, per_row=True)
    np.testing.assert_array_equal(found, [[1.0, 0.25], [96.0, 32.0]])
    np.testing.assert_array_equal(BlockFloat(4, 2).quantise("values", values), found)
    assert BlockFloat(4, 2).exponents("values", values).tolist() == [[0, 0], [6, 6]]
    assert BlockFloat(4, 0).exponents("values", values).shape == ()
    assert BlockFloat(4, 0).quantise("values", 1.9) == 1.75
    assert BlockFloat(4, 0).encode("values", [0.125, 0.375, 9, -9], 0).tolist() == [0, 2, 7, -8]
    assert BlockFloat(4, 0).values("mantissas", [2, 7, -8], [0, 0, 1]).tolist() == [0.5, 1.75, -4]
    assert BlockFloat(4, 8).quantise("values", np.zeros((2, 0))).shape == (2, 0)


def test_names() -> None:
    assert [Posit(8, 1).name, Uniform(5).name, BlockFloat(6, 16).name, BlockFloat(6, 0).name] == [
        "posit8e1", "uniform5", "bfp6b16", "bfp6"]


@pytest.mark.parametrize(("call", "kind", "message"), [
    (lambda: Posit(2, 0), ValueError, r"Posit\.width must be in 3\.\.16, not 2"),
    (lambda: Posit(17, 0), ValueError, r"Posit\.width must be in 3\.\.16, not 17"),
    (lambda: Posit(8, 5), ValueError, r"Posit\.es must be in 0\.\.4, not 5"),
    (lambda: Posit(8, -1), ValueError, r"Posit\.es must be in 0\.\.4, not -1"),
    (lambda: Posit(8, TRUE), TypeError, r"Posit\.es must be an integer in 0\.\.4, not True"),
    (lambda: Uniform(1), ValueError, r"Uniform\.width must be in 2\.\.16, not 1"),
    (lambda: Uniform(HALF), TypeError, r"Uniform\.width must be an integer in 2\.\.16, not 4\.5"),
    (lambda: BlockFloat(17, 4), ValueError, r"BlockFloat\.width must be in 2\.\.16, not 17"),
    (lambda: BlockFloat(4, -1), ValueError, r"BlockFloat\.block must be in 0\.\.65536, not -1"),
    (lambda: BlockFloat(4, 4, 1), ValueError, r"BlockFloat\.exponent must be in 2\.\.10, not 1"),
    (lambda: Uniform(4).encode("acts", [1.0], 0.0), ValueError,
     r"step must be positive, not 0\.0"),
    (lambda: Uniform(4).encode("acts", [1.0], np.inf), ValueError,
     "step must be finite, not infinity"),
    (lambda: BlockFloat(4, 4, 3).encode("acts", [1.0], 4), ValueError,
     r"exponents must be in -4\.\.3, not 4\.\.4"),
    (lambda: BlockFloat(4, 4).values("mantissas", [8], 0), ValueError,
     r"mantissas must be in -8\.\.7, not 8\.\.8"),
    (lambda: Posit(8, 1).values("codes", [256]), ValueError,
     r"codes must be in 0\.\.255, not 256\.\.256"),
    (lambda: Posit(8, 1).values("codes", [0.5]), TypeError,
     r"codes must be integers in 0\.\.255, not float64"),
])
def test_messages(call: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}$"):
        call()


@pytest.mark.parametrize("form", [Posit(8, 1), Uniform(8), BlockFloat(8, 16), BlockFloat(8, 0)],
                         ids=lambda form: form.name)
@pytest.mark.parametrize(("bad", "kind", "what"), [
    (np.nan, ValueError, "finite, not NaN"), (-np.inf, ValueError, "finite, not infinity"),
    (1j, TypeError, "real numbers, not complex128"), ("1", TypeError, "real numbers, not <U32"),
])
def test_only_numbers(form: Any, bad: object, kind: type[Exception], what: str) -> None:
    with pytest.raises(kind, match=f"^acts must be {what}$"):
        form.quantise("acts", np.array([1.0, bad]))
