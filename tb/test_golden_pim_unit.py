"""What a unit beside a bank computes, against Python's integers, rationals and ml_dtypes."""

import re
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from float_units import Number, code_of, number_of
from tilewright_golden.formats import FP32, Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import UnitParams
from tilewright_golden.pim.unit import UnitContract, accumulate, results, step

TINY = Fraction(1, 2**126)

CONTRACT = UnitContract()


def plus(left: Number, right: Number) -> Number:
    """A sum as fp32 holds it."""
    if "nan" in (left, right) or {left, right} == {"inf", "-inf"}:
        return "nan"
    if isinstance(left, str):
        return left
    if isinstance(right, str):
        return right
    return number_of(FP32, code_of(FP32, left + right))


def times(left: int, right: int) -> Number:
    """The product of two codes of bf16 as fp32 holds it."""
    a, b = (float(np.array(code, np.uint16).view(ml_dtypes.bfloat16)) for code in (left, right))
    a, b = (0.0 if abs(number) < 2.0**-126 else number for number in (a, b))
    if np.isfinite(a) and np.isfinite(b):
        exact = Fraction(a) * Fraction(b)
        return Fraction(0) if abs(exact) < TINY else number_of(FP32, code_of(FP32, exact))
    product = a * b
    return "nan" if np.isnan(product) else "inf" if product > 0 else "-inf"


def neighbours(numbers: list[Number]) -> Number:
    """Their sum as a tree: the pair of the highest level parts them at a power of two."""
    if len(numbers) == 1:
        return numbers[0]
    middle = 1 << ((len(numbers) - 1).bit_length() - 1)
    return plus(neighbours(numbers[:middle]), neighbours(numbers[middle:]))


def dot(values: np.ndarray, factors: np.ndarray) -> Number:
    products = [times(int(a), int(b)) for a, b in zip(values, factors, strict=True)]
    half = len(products) // 2
    if len(products) % 2:
        return neighbours(products)
    return plus(neighbours(products[:half]), neighbours(products[half:]))


def rounded(number: Number) -> int:
    """Code of bf16."""
    single = np.float32(float(number))
    with np.errstate(over="ignore"):
        code = int(np.asarray(single).astype(ml_dtypes.bfloat16).view(np.uint16))
    return 0x7FC0 if np.isnan(single) else code


@pytest.mark.parametrize("lanes", [1, 2, 3, 5, 6, 7, 12, 14, 16])
def test_floats_are_those_of_rationals(lanes: int) -> None:
    p = UnitParams(form=BF16, lanes=lanes, vectors=2)
    for job in CONTRACT.random(p, lanes):
        values, vectors = job["values"][:3], job["vectors"]
        sums = np.zeros((len(values), 2), np.int64)
        numbers: list[list[Number]] = [[Fraction(0)] * 2 for _ in values]
        for number in range(min(8, values.shape[1])):
            sums = step(p, sums, values[:, number], vectors[number], first=0)
            for row, some in enumerate(numbers):
                for vector in range(2):
                    some[vector] = plus(some[vector],
                                        dot(values[row, number], vectors[number, vector]))
        assert sums.tolist() == [[code_of(FP32, number) for number in some] for some in numbers]
        assert results(p, sums, np.zeros(len(sums))).tolist() == [
            [rounded(number) for number in some] for some in numbers]


def test_a_tree_has_its_order() -> None:
    """Of 2**24, 1, 1 .. as many ones as meet one another before they meet the large one count."""
    one = 0x3F80
    large = BF16.encode("large", 2.0**12)
    for lanes in (4, 6, 7, 8, 12):
        p = UnitParams(form=BF16, lanes=lanes)
        values, factors = np.full((1, lanes), one), np.full((1, 1, lanes), one)
        values[0, 0] = factors[0, 0, 0] = large
        total = step(p, np.zeros((1, 1)), values, factors, 1)
        assert number_of(FP32, int(total[0, 0])) == 2**24 + (lanes - 2) // 2 * 2


@pytest.mark.parametrize(("width", "lanes"), [(2, 1), (4, 3), (8, 16), (8, 512)])
def test_integers_are_those_of_python(width: int, lanes: int) -> None:
    p = UnitParams(form=Int(width), lanes=lanes, vectors=3)
    rng = np.random.default_rng(width)
    low, high = p.form.code_range
    values = rng.integers(low, high, (4, 5, lanes), endpoint=True)
    vectors = rng.integers(low, high, (5, 3, lanes), endpoint=True)
    begun = rng.integers(-1 << 31, 1 << 31, (4, 3))
    sums = accumulate(p, begun, values, vectors)
    for row in range(4):
        for vector in range(3):
            exact = int(begun[row, vector]) + sum(
                a * b for number in range(5)
                for a, b in zip(values[row, number].tolist(), vectors[number, vector].tolist(),
                                strict=True))
            assert sums[row, vector] == (exact + 2**31) % 2**32 - 2**31


@pytest.mark.parametrize("lanes", [1, 3, 10, 16])
@pytest.mark.parametrize("form", [Int(8), Int(3), BF16])
def test_many_steps_are_one_after_another(form: Any, lanes: int) -> None:
    p = UnitParams(form=form, lanes=lanes, vectors=2)
    for job in CONTRACT.random(p, 1):
        values, vectors = job["values"], job["vectors"]
        sums = np.full((len(values), 2), 77)
        for number in range(values.shape[1]):
            sums = step(p, sums, values[:, number], vectors[number], np.full(len(values),
                                                                             number == 0))
        found = accumulate(p, np.zeros((1, 2)), values, vectors)
        assert (found == sums).all()
        plain, cut = (results(p, sums, relu) for relu in (0, 1))
        sign = 15 if p.floating else 31
        assert (cut == np.where(plain >> sign & 1, 0, plain)).all()


@pytest.mark.parametrize(("name", "job", "words"), [
    ("value", {"values": np.full((1, 1, 4), 128)}, "values must be in -128..127, not 128..128"),
    ("lanes", {"values": np.zeros((1, 1, 3), int), "vectors": np.zeros((1, 2, 3), int)},
     "vectors must have lanes = 4, not 3"),
    ("vectors", {"vectors": np.zeros((1, 1, 4), int)}, "vectors must have vectors = 2, not 1"),
    ("steps", {"values": np.zeros((1, 2, 4), int)},
     "vectors must have shape (steps, vectors, lanes), steps = 2, lanes = 4, not (1, 2, 4)"),
    ("empty", {"values": np.zeros((0, 1, 4), int)}, "values must not be empty, not n = 0"),
    ("relu", {"relu": np.array(2)}, "relu must be in 0..1, not 2..2"),
])
def test_a_bad_job_is_refused(name: str, job: dict[str, Any], words: str) -> None:
    good = {"values": np.zeros((1, 1, 4), int), "vectors": np.zeros((1, 2, 4), int),
            "relu": np.array(0)}
    p = UnitParams(lanes=4, vectors=2)
    CONTRACT.validate(p, good)
    with pytest.raises(ValueError, match=f"^{re.escape(words)}$"):
        CONTRACT.validate(p, good | job)


def test_random_jobs_are_legal_and_come_back() -> None:
    for form in (Int(8), Int(4), BF16):
        for lanes in (1, 3, 16):
            p = UnitParams(form=form, lanes=lanes, vectors=2)
            jobs = CONTRACT.random(p, 3)
            beats = CONTRACT.outputs(p, jobs)
            for job, found in zip(jobs, CONTRACT.collect(p, jobs, beats), strict=True):
                CONTRACT.validate(p, job)
                assert (found["output"] == CONTRACT.outputs(p, [job])["o"]["results"]).all()
                small = CONTRACT.sample(p, job)
                CONTRACT.validate(p, small)
                assert np.prod(small["values"].shape[:2]) <= 1024
