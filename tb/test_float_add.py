"""Floating-point addition in hardware: exhaustive in small formats, a million cases in binary32."""

from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest

from float_units import (
    Accumulator,
    Adder,
    fp32_sums,
    near,
    number_of,
    product_of,
    sum_of,
    sums,
)
from tilewright_golden.formats import Format, Int, Minifloat, float_sum, parse_format
from tilewright_sim.batch import Batch

CASES = 1_000_000

TINY = [Minifloat(8, 4), Minifloat(8, 3), Minifloat(7, 4), Minifloat(6, 2), Minifloat(5, 3)]

TINY_PAIRS = [
    ("e2m1", "e2m1", Minifloat(8, 4)), ("af4e2", "e2m1", Minifloat(7, 3)),
    ("i3", "e2m1", Minifloat(8, 4)), ("u2", "i2", Minifloat(6, 3)),
    ("e2m1", "i3", Minifloat(8, 3)), ("e3m2", "e2m1", Minifloat(9, 4)),
]

PAIRS = [("bf16", "bf16"), ("fp16", "fp16"), ("e5m2", "e5m2"), ("e4m3", "e4m3"), ("i8", "bf16"),
         ("bf16", "i4"), ("af8e3", "bf16"), ("i16", "bf16"), ("u8", "fp16"), ("fp16", "bf16")]


def run(component: Any, inputs: dict[str, Any], text: str | None = None) -> Any:
    name = "unit"
    count = len(next(iter(inputs.values())))
    return Batch(component, name=name, text=text).run(
        {"i": inputs}, {"o": count}).outputs["o"]["sum"]


@cache
def all_pairs(form: Minifloat) -> tuple[Any, Any, Any]:
    """Every two sums of `form`, and what they add to."""
    codes = sums(form)
    left, right = (grid.ravel() for grid in np.meshgrid(codes, codes))
    numbers = {code: number_of(form, code) for code in codes.tolist()}
    return left, right, np.array([sum_of(form, numbers[a], numbers[b]) for a, b in
                                  zip(left.tolist(), right.tolist(), strict=True)])


@pytest.mark.parametrize("form", TINY, ids=lambda form: form.name)
def test_every_pair_of_small_sums(form: Minifloat) -> None:
    left, right, expected = all_pairs(form)
    found = run(Adder(form), {"left": left, "right": right})
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("left", "right", "form"), TINY_PAIRS)
def test_every_product_on_every_small_sum(left: str, right: str, form: Minifloat) -> None:
    a_form, w_form = parse_format(left), parse_format(right)
    codes, a_codes, w_codes = sums(form), a_form.operands(), w_form.operands()
    a_numbers, w_numbers = (_rationals(form, codes) for form, codes in
                            ((a_form, a_codes), (w_form, w_codes)))
    act, weight, total, expected = [], [], [], []
    answers: dict[Any, list[int]] = {}
    for a, x in zip(a_codes.tolist(), a_numbers, strict=True):
        for w, y in zip(w_codes.tolist(), w_numbers, strict=True):
            product = product_of(form, x, y)
            if product not in answers:
                answers[product] = [sum_of(form, number_of(form, code), product)
                                    for code in codes.tolist()]
            act += [a] * len(codes)
            weight += [w] * len(codes)
            total += codes.tolist()
            expected += answers[product]
    found = run(Accumulator(a_form, w_form, form),
                {"act": act, "weight": weight, "total": total})
    np.testing.assert_array_equal(found, expected)


def _rationals(form: Format, codes: Any) -> list[Any]:
    return [Fraction(value) for value in form.values("codes", codes).tolist()]


def test_a_million_sums_of_binary32() -> None:
    left, right = fp32_sums(np.random.default_rng(5), CASES)
    expected = float_sum.add(left, right)
    # The cases that matter are among them.
    assert {0, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000} <= set(np.unique(expected).tolist())
    exact = (expected != left) & (expected != right) & (expected << 1 & 0xFF00_0000 != 0)
    assert exact.mean() > 0.3
    np.testing.assert_array_equal(run(Adder(), {"left": left, "right": right}), expected)


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_products_on_sums_of_binary32(left: str, right: str) -> None:
    a_form, w_form = parse_format(left), parse_format(right)
    inputs, expected = products_on_sums(a_form, w_form, CASES // 4)
    np.testing.assert_array_equal(run(Accumulator(a_form, w_form), inputs), expected)


def products_on_sums(a_form: Format, w_form: Format, count: int) -> tuple[dict[str, Any], Any]:
    """Operands with sums that are often near to cancelling their product, and the results."""
    rng = np.random.default_rng(6)
    a, w = (rng.choice(form.operands(), count) for form in (a_form, w_form))
    for operand, form in ((a, a_form), (w, w_form)):
        small = rng.integers(0, 8, count) == 0  # zero, subnormals, and the smallest integers
        middle = form.operands().searchsorted(0) if isinstance(form, Int) else len(
            form.operands()) // 2
        pool = form.operands()[max(0, middle - 12):middle + 12]
        operand[small] = rng.choice(pool, count)[small]
    products = float_sum.multiply(a_form, w_form, a, w)
    total = near(rng, products)
    return {"act": a, "weight": w, "total": total}, float_sum.add(total, products)


def test_too_many_bits_are_refused() -> None:
    with pytest.raises(ValueError, match="operands must have at most 24 significand bits together, "
                                         "not 26 of i16 and fp16"):
        Accumulator(parse_format("i16"), parse_format("fp16")).elaborate(None)
