"""The systolic contract against Python integers and exact rationals."""

from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilewright_golden.formats import FP32, I8, MINIFLOATS, Int, parse_format
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.systolic import (
    ArrayContract,
    ArrayParams,
    ElementContract,
    MatmulContract,
    SystolicParams,
    matmul,
    random_job,
    requantise,
)

CONTRACT = MatmulContract()


def exact(total: int, bias: int, multiplier: int, shift: int, zero_point: int, relu: bool,
          output: Int) -> int:
    value = round(Fraction((total + bias) * multiplier, 2**shift)) + zero_point  # ties to even
    return max(zero_point if relu else output.minimum, min(output.maximum, value))


def check_requantise(total: int, bias: int, multiplier: int, shift: int, zero_point: int,
                     relu: bool, output: Int) -> None:
    one = np.array([total]), np.array([bias]), np.array([multiplier]), np.array([shift])
    found = requantise(one[0], bias=one[1], multiplier=one[2], shift=one[3],
                       zero_point=zero_point, relu=relu, output=output)
    assert found == [exact(total, bias, multiplier, shift, zero_point, relu, output)]


@pytest.mark.parametrize("shift", range(5))
def test_every_small_requantisation(shift: int) -> None:
    for total, multiplier, relu in product(range(-40, 41), (0, 1, 2, 3, 7), (False, True)):
        check_requantise(total, 3, multiplier, shift, -2, relu, Int(4))


@given(st.integers(-2**43, 2**43 - 1), st.integers(-2**43, 2**43 - 1), st.integers(0, 65535),
       st.integers(0, 59), st.integers(-128, 127), st.booleans())
def test_requantisation_is_exact(total: int, bias: int, multiplier: int, shift: int,
                                 zero_point: int, relu: bool) -> None:
    check_requantise(total, bias, multiplier, shift, zero_point, relu, I8)


def test_a_tie_meets_each_neighbour() -> None:
    for total, expected in ((1, 0), (3, 2), (5, 2), (-1, 0), (-3, -2), (-5, -2)):
        assert exact(total, 0, 1, 1, 0, False, I8) == expected
        check_requantise(total, 0, 1, 1, 0, False, I8)


@pytest.mark.parametrize("dataflow", ["ws", "os"])
@pytest.mark.parametrize("output", [None, I8, Int(5, False)])
def test_product_and_order_of_beats(dataflow: str, output: Int | None) -> None:
    params = SystolicParams(dataflow=dataflow, rows=3, cols=4, buffer_rows=5, output=output)
    rng = np.random.default_rng(7)
    jobs = [random_job(params, rng, size) for size in ((7, 8, 9), (1, 1, 1), (5, 3, 4))]
    for job, result in zip(jobs, CONTRACT.collect(params, jobs, CONTRACT.outputs(params, jobs)),
                           strict=True):
        acts, weights = job["acts"].tolist(), job["weights"].tolist()
        for i, row in enumerate(acts):
            for j in range(len(weights[0])):
                total = sum(a * w[j] for a, w in zip(row, weights, strict=True))
                if output is not None:
                    total = exact(total, int(job["bias"][j]), int(job["multiplier"][j]),
                                  int(job["shift"][j]), int(job["zero_point"]),
                                  bool(job["relu"]), output)
                assert result["product"][i, j] == total


@pytest.mark.parametrize(("acts", "weights"), [
    ("af8e3", "af8e3"), ("af8e3", "i8"), ("u4", "af4e3"), ("e4m3", "e4m3"), ("e2m1", "i5"),
    ("af6e2", "e3m2")])
def test_products_of_floats_are_exact(acts: str, weights: str) -> None:
    """In rationals of the numbers, from their bits; sums count units of both formats."""
    left, right = parse_format(acts), parse_format(weights)
    params = SystolicParams(rows=2, cols=2, acts=left, weights=right, accumulator=46, output=None)
    job = random_job(params, np.random.default_rng(3), (5, 7, 4))
    unit = Fraction(2) ** (left.unit + right.unit)
    a, w = ([[Fraction(x) for x in row] for row in form.values("codes", job[name]).tolist()]
            for form, name in ((left, "acts"), (right, "weights")))
    expected = [[sum(x * y for x, y in zip(row, column, strict=True)) / unit
                 for column in zip(*w, strict=True)] for row in a]
    assert matmul(params, job).tolist() == expected


@pytest.mark.parametrize(("dataflow", "depth"), [("ws", 3), ("os", 100)])
@pytest.mark.parametrize("form", ["bf16", "e5m2"])
def test_sums_in_fp32_round_in_the_order_of_the_array(dataflow: str, depth: int,
                                                      form: str) -> None:
    operands = MINIFLOATS[form]
    params = SystolicParams(dataflow=dataflow, rows=3, cols=2, acts=operands, weights=operands,
                            accumulator=FP32, output=None)
    rng = np.random.default_rng(4)
    spread = 5 if form == "bf16" else 0
    job = {"acts": operands.encode("acts", np.exp2(rng.normal(size=(4, 8)) * spread)),
           "weights": operands.encode("weights", rng.normal(size=(8, 3)))}
    a, w = (operands.values("codes", job[name]) for name in ("acts", "weights"))
    product = np.zeros((4, 3), np.float32)
    for i, j in np.ndindex(4, 3):
        total = np.float32(0)
        for first in range(0, 8, depth):
            tile = np.float32(0)
            for k in range(first, min(8, first + depth)):
                tile = tile + np.float32(a[i, k] * w[k, j])
            total = total + tile if first else tile
        product[i, j] = total
    found = matmul(params, job)
    np.testing.assert_array_equal(found, product.view(np.uint32))
    if form == "bf16":  # another order gives other sums
        assert (found != np.float32(a @ w).view(np.uint32)).any()


@pytest.mark.parametrize(("change", "message"), [
    ({"acts": BF16}, r"SystolicParams\.accumulator must be fp32 for bf16 by i8, whose exact sums"),
    ({"acts": FP32}, r"SystolicParams\.acts must have at most 16 bits, not 32 as fp32"),
    ({"accumulator": BF16}, r"accumulator must be a number of bits or fp32, not bf16"),
    ({"accumulator": FP32}, r"SystolicParams\.output must be None where sums are fp32, not i8"),
    ({"accumulator": FP32, "acts": Int(16), "weights": Int(16), "output": None},
     r"accumulator must be a number of bits, not fp32: operands must have at most 24 significand"),
])
def test_formats_that_an_array_cannot_have(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        SystolicParams(**change)


def test_results_are_integers() -> None:
    bad: dict[str, Any] = {"output": parse_format("af8e3")}
    with pytest.raises(TypeError, match=r"\.output must be an integer format or None, not af8e3"):
        SystolicParams(**bad)


def test_operands_that_are_no_numbers_are_refused() -> None:
    params = SystolicParams(acts=parse_format("e4m3"), output=None, accumulator=40)
    job = {"acts": np.array([[0x7E, 0x7F]], np.uint8), "weights": np.ones((2, 1), np.int8)}
    with pytest.raises(ValueError, match=r"acts must be finite e4m3 codes, not 0x7f"):
        CONTRACT.validate(params, job)


def test_beats_that_a_small_product_takes() -> None:
    """Two rows, k = 3 on two rows of elements: both tiles of k, the second with one weight row."""
    params = SystolicParams(rows=2, cols=2, output=None)
    job = {"acts": np.array([[1, 2, 3], [4, 5, 6]]), "weights": np.array([[1, 0], [0, 1], [2, 2]])}
    beats = CONTRACT.inputs(params, [job])
    assert beats["i_command"] == {"m": [2], "k": [3], "n": [2]}
    assert beats["i_weights"]["data"].tolist() == [[1, 0], [0, 1], [2, 2]]
    assert beats["i_acts"]["data"].tolist() == [[1, 2], [4, 5], [3, 0], [6, 0]]
    assert CONTRACT.outputs(params, [job])["o"]["data"].tolist() == [[7, 8], [16, 17]]


@pytest.mark.parametrize("acts", [Int(2), Int(8), Int(5, False), Int(16)])
@pytest.mark.parametrize("weights", [Int(2), Int(8), Int(5, False)])
@pytest.mark.parametrize("rows", [1, 2, 3, 16, 17, 64])
def test_sum_width_holds_every_column(acts: Int, weights: Int, rows: int) -> None:
    params = ArrayParams(acts=acts, weights=weights, rows=rows, accumulator=32)
    low, high = params.product_range
    bits = params.sum_width - params.signed
    assert params.signed == (low < 0)
    assert high * rows < 2**bits
    assert low * rows >= (-(2**bits) if params.signed else 0)
    assert high * rows >= 2**(bits - 1) or low * rows < -(2**(bits - 1))  # and no bit more


def test_k_max_is_the_last_that_fits() -> None:
    params = SystolicParams(acts=Int(16), weights=Int(16), accumulator=40)
    assert 2**30 * params.k_max < 2**39 <= 2**30 * (params.k_max + 1)
    assert SystolicParams().k_max == 65535


@pytest.mark.parametrize(("change", "message"), [
    ({"rows": 0}, r"SystolicParams\.rows must be in 1\.\.64, not 0"),
    ({"cols": 65}, r"SystolicParams\.cols must be in 1\.\.64, not 65"),
    ({"dataflow": "is"}, r"SystolicParams\.dataflow must be 'ws' or 'os', not 'is'"),
    ({"acts": Int(16), "weights": Int(16)},
     r"SystolicParams\.accumulator must be in 36\.\.46, not 32"),
    ({"buffer_rows": 1}, r"SystolicParams\.buffer_rows must be in 2\.\.4096, not 1"),
])
def test_bad_values(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        SystolicParams(**change)


@pytest.mark.parametrize(("change", "message"), [
    ({"rows": 2.0}, r"SystolicParams\.rows must be an integer in 1\.\.64, not 2\.0"),
    ({"rows": True}, r"SystolicParams\.rows must be an integer in 1\.\.64, not True"),
    ({"acts": "i8"}, r"SystolicParams\.acts must be a format, not 'i8'"),
    ({"dataflow": 1}, r"SystolicParams\.dataflow must be 'ws' or 'os', not 1"),
    ({"pipelined": 1}, r"SystolicParams\.pipelined must be True or False, not 1"),
])
def test_bad_kinds(change: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        SystolicParams(**change)


def test_an_unsigned_accumulator_needs_a_sign() -> None:
    unsigned: dict[str, Any] = {"acts": Int(2, False), "weights": Int(2, False), "rows": 4}
    with pytest.raises(ValueError, match=r"accumulator must be in 7\.\.46, not 6"):
        SystolicParams(**unsigned, accumulator=6)
    assert SystolicParams(**unsigned, accumulator=7).k_max >= 4


def test_numpy_integers_are_integers() -> None:
    numbers: dict[str, Any] = {"rows": np.int64(4), "accumulator": np.int32(32)}
    width: Any = np.uint8(8)
    params = SystolicParams(**numbers)
    assert params == SystolicParams(rows=4)
    assert type(params.rows) is type(Int(width).width) is int
    assert (params.k_max, Int(width).minimum) == (65535, -128)


def good_job() -> dict[str, Any]:
    return random_job(SystolicParams(), np.random.default_rng(1), (2, 3, 4))


@pytest.mark.parametrize(("change", "message"), [
    ({"acts": np.zeros(3, np.int8)}, r"acts must have shape \(m, k\), not \(3,\)"),
    ({"weights": np.zeros((5, 4), np.int8)},
     r"weights must have shape \(k, n\), k = 3, not \(5, 4\)"),
    ({"acts": np.full((2, 3), 200)}, r"acts must be in -128\.\.127, not 200\.\.200"),
    ({"bias": np.zeros(3, np.int32)}, r"bias must have shape \(n\), n = 4, not \(3,\)"),
    ({"shift": np.full(4, 48)}, r"shift must be in 0\.\.47, not 48\.\.48"),
    ({"acts": np.zeros((0, 3), np.int8)}, r"m must be in 1\.\.65535, not 0"),
])
def test_bad_jobs(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        CONTRACT.validate(SystolicParams(), good_job() | change)


def test_no_job_is_no_beat() -> None:
    with pytest.raises(ValueError, match="jobs must hold at least one product"):
        CONTRACT.inputs(SystolicParams(), [])


def test_jobs_that_miss_a_tensor_or_hold_floats() -> None:
    job = good_job()
    with pytest.raises(TypeError, match=r"acts must be integers in -128\.\.127, not NaN"):
        CONTRACT.validate(SystolicParams(), job | {"acts": np.full((2, 3), np.nan)})
    del job["bias"]
    with pytest.raises(ValueError, match=r"bias is missing; it must be \(n\) integers in"):
        CONTRACT.validate(SystolicParams(), job)


def test_a_k_that_the_accumulator_cannot_hold() -> None:
    params = SystolicParams(acts=Int(16), weights=Int(16), accumulator=36, output=None)
    job = {"acts": np.zeros((1, 40), np.int16), "weights": np.zeros((40, 1), np.int16)}
    with pytest.raises(ValueError, match=r"k must be in 1\.\.31, whose sums 36 accumulator bits"):
        CONTRACT.validate(params, job)


def test_random_jobs_meet_rounding_saturation_and_relu() -> None:
    params = SystolicParams(rows=4, cols=4)
    jobs = CONTRACT.random(params, 1)
    for job in jobs:
        CONTRACT.validate(params, job)
    results = np.concatenate([matmul(params, job).ravel() for job in jobs])
    assert results.min() == -128
    assert results.max() == 127
    assert len(np.unique(results)) > 50


@pytest.mark.parametrize(("params", "m", "k", "n", "message"), [
    (ArrayParams(rows=3, cols=2), 1, 4, 2, r"k must be in 1\.\.3, not 4"),
    (ArrayParams(rows=3, cols=2), 1, 3, 3, r"cols must be 2, that of the array, not 3"),
    (ArrayParams(rows=3, cols=2), 0, 3, 2, r"m must be in 1\.\.65535, not 0"),
    (ArrayParams(rows=3, cols=2, dataflow="os"), 2, 9, 2, r"m must be 3, that of the array, not 2"),
])
def test_tiles_that_the_array_does_not_hold(params: ArrayParams, m: int, k: int, n: int,
                                            message: str) -> None:
    job = {"acts": np.zeros((m, k), np.int8), "weights": np.zeros((k, n), np.int8)}
    with pytest.raises(ValueError, match=message):
        ArrayContract().validate(params, job)


@pytest.mark.parametrize(("dataflow", "job", "message"), [
    ("ws", {"acts": [1, 2], "weight": 3, "sums": [4]},
     r"sums must have shape \(beats\), beats = 2, not \(1,\)"),
    ("os", {"acts": [1, 2], "weights": [300, 1]}, r"weights must be in -128\.\.127, not 1\.\.300"),
    ("os", {"acts": np.zeros(0, np.int8), "weights": np.zeros(0, np.int8)},
     "acts must hold at least one beat"),
])
def test_beats_that_an_element_does_not_take(dataflow: str, job: dict[str, Any],
                                             message: str) -> None:
    arrays = {name: np.asarray(values) for name, values in job.items()}
    with pytest.raises(ValueError, match=message):
        ElementContract().validate(ArrayParams(dataflow=dataflow), arrays)


@pytest.mark.parametrize("dataflow", ["ws", "os"])
def test_tiles_against_python_integers(dataflow: str) -> None:
    params = ArrayParams(dataflow=dataflow, rows=3, cols=2)
    contract = ArrayContract()
    jobs = contract.random(params, 4)
    for job in jobs:
        contract.validate(params, job)
    for job, result in zip(jobs, contract.collect(params, jobs, contract.outputs(params, jobs)),
                           strict=True):
        acts, weights = job["acts"].tolist(), job["weights"].tolist()
        assert result["product"].tolist() == [
            [sum(a * w[col] for a, w in zip(row, weights, strict=True)) for col in range(2)]
            for row in acts]


@pytest.mark.parametrize("dataflow", ["ws", "os"])
def test_elements_against_python_integers(dataflow: str) -> None:
    params = ArrayParams(dataflow=dataflow)
    contract = ElementContract()
    jobs = contract.random(params, 4)
    for job in jobs:
        contract.validate(params, job)
    for job, result in zip(jobs, contract.collect(params, jobs, contract.outputs(params, jobs)),
                           strict=True):
        acts = job["acts"].tolist()
        if dataflow == "ws":
            weight = int(job["weight"])
            wanted = [total + act * weight for total, act in zip(job["sums"].tolist(), acts,
                                                                 strict=True)]
        else:
            wanted = sum(act * weight for act, weight in zip(acts, job["weights"].tolist(),
                                                             strict=True))
        assert result["product"].tolist() == wanted
