"""Floating-point addition in hardware: exhaustive in small formats, a million cases in binary32."""

import re
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Value

from benchmarks import float_sums
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
from tilewright.formats.accumulate import addend_of
from tilewright.verilog import emit
from tilewright_golden.formats import Format, Int, Minifloat, float_sum, parse_format
from tilewright_sim.batch import Batch

CASES = 1_000_000

TINY = [Minifloat(8, 4), Minifloat(8, 3), Minifloat(7, 4), Minifloat(6, 2), Minifloat(5, 3)]

TINY_PAIRS = [
    ("e2m1", "e2m1", Minifloat(8, 4)), ("af4e2", "e2m1", Minifloat(7, 3)),
    ("i3", "e2m1", Minifloat(8, 4)), ("u2", "i2", Minifloat(6, 3)),
    ("e2m1", "i3", Minifloat(8, 3)), ("e3m2", "e2m1", Minifloat(9, 4)),
    ("e3m2", "e3m2", Minifloat(9, 3)),  # to zero and to infinity
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
    check_sums(form)


def check_sums(form: Minifloat, text: str | None = None) -> None:
    left, right, expected = all_pairs(form)
    found = run(Adder(form), {"left": left, "right": right}, text)
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("left", "right", "form"), TINY_PAIRS)
def test_every_product_on_every_small_sum(left: str, right: str, form: Minifloat) -> None:
    check_products(left, right, form)


def check_products(left: str, right: str, form: Minifloat, text: str | None = None) -> None:
    unit = Accumulator(parse_format(left), parse_format(right), form)
    inputs, expected = all_products(left, right, form)
    np.testing.assert_array_equal(run(unit, inputs, text), expected)


@cache
def all_products(left: str, right: str, form: Minifloat) -> tuple[dict[str, Any], Any]:
    """Every product of two operands on every sum of `form`, and what they add to."""
    a_form, w_form = parse_format(left), parse_format(right)
    codes, a_codes, w_codes = sums(form), a_form.operands(), w_form.operands()
    numbers = [number_of(form, code) for code in codes.tolist()]
    answers: dict[Any, list[int]] = {}
    expected = []
    for x in _rationals(a_form, a_codes):
        for y in _rationals(w_form, w_codes):
            product = product_of(form, x, y)
            if product not in answers:
                answers[product] = [sum_of(form, number, product) for number in numbers]
            expected += answers[product]
    grid = np.meshgrid(a_codes, w_codes, codes, indexing="ij")
    return dict(zip(("act", "weight", "total"), (axis.ravel() for axis in grid),
                    strict=True)), np.array(expected)


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


@pytest.mark.parametrize("structure", float_sums.STRUCTURES)
def test_structures_that_lost_are_right_too(structure: str) -> None:
    """Or their area would mean nothing."""
    def add(m: Module, total: Value, product: Any, name: str, form: Minifloat) -> Value:
        return float_sums.STRUCTURES[structure](m, total, addend_of(product), name)

    bf16 = parse_format("bf16")
    inputs, expected = products_on_sums(bf16, bf16, CASES // 4)
    np.testing.assert_array_equal(run(Accumulator(bf16, bf16, add=add), inputs), expected)


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


SUM = Minifloat(8, 4)
PRODUCT = ("e3m2", "e3m2", Minifloat(9, 3))

SUM_MUTANTS: dict[str, tuple[str, str]] = {
    "what was shifted out is forgotten": (r"(assign next_lost_4 =) .*;", r"\1 1'h0;"),
    "only the last stage says what was shifted out": (r"next_lost_2 \| ", ""),
    "ties go up": (r"(assign next_up = .*) & \w+;", r"\1;"),
    "ties go down": (r"next_up = (.*) & \w+;", r"next_up = \1 & (| next_normal_1[2:0]);"),
    "small results stay": (r"(assign next_tiny =) .*;", r"\1 1'h0;"),
    "the last place of a turned difference": (r", next_reversed", ", 1'h0"),
    "a far number is shifted by what is left of its distance":
        (r"(next_right_\d =) (.*) \| .*;", r"\1 \2;"),
    "infinity minus infinity is infinity": (r"(assign next_clash =) .*;", r"\1 1'h0;"),
    "an overflow keeps its fraction": (r"(assign next_keep =) .*;", r"\1 ~next_zero;"),
    "a turned difference keeps the sign": (r"(_\d+_ = _\d+_) \^ next_reversed;", r"\1;"),
}
"""What is broken: how the Verilog is changed."""

PRODUCT_MUTANTS: dict[str, tuple[str, str]] = {
    "small products count": (r"(assign product_normal =) .*;", r"\1 1'h1;"),
    "zero has an exponent": (r"(assign next_first = \S+) & .*;", r"\1;"),
    "subnormal operands keep their exponent":
        (r"(assign product_places =) .*;", r"\1 0;"),
    "signs of operands are or-ed": (r"(assign product\[0\] = .*) \^ ", r"\1 | "),
}


def mutant(text: str, change: tuple[str, str]) -> str:
    changed, hits = re.subn(*change, text)
    assert hits, f"{change[0]} is not in the text any more"
    return changed


@pytest.mark.parametrize("what", SUM_MUTANTS)
def test_a_broken_sum_fails(what: str) -> None:
    text = emit(Adder(SUM), "unit")
    with pytest.raises(AssertionError, match="Arrays are not equal"):
        check_sums(SUM, mutant(text, SUM_MUTANTS[what]))


@pytest.mark.parametrize("what", PRODUCT_MUTANTS)
def test_a_broken_product_fails(what: str) -> None:
    left, right, form = PRODUCT
    text = emit(Accumulator(parse_format(left), parse_format(right), form), "unit")
    with pytest.raises(AssertionError, match="Arrays are not equal"):
        check_products(*PRODUCT, mutant(text, PRODUCT_MUTANTS[what]))
