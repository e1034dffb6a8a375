"""Conversions against fractions and ml_dtypes; the contract's beats and what it refuses."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from tilewright_golden.lut.convert import (
    ConvertContract,
    Form,
    convert,
    convert_cycles,
    convert_rows,
)
from tilewright_golden.lut.params import CsramParams

CONTRACT = ConvertContract()
INTEGERS, FLOATS = (Form.INT8, Form.INT32), (Form.BF16, Form.FP32)
PAIRS = [*((form, to) for form in INTEGERS for to in FLOATS),
         *((form, to) for form in FLOATS for to in INTEGERS)]
TYPES = {Form.BF16: (np.uint16, ml_dtypes.bfloat16), Form.FP32: (np.uint32, np.float32)}


def integers(form: Form) -> np.ndarray:
    """All of int8; of int32 powers of two and their neighbours, ties at all places, any."""
    low, high = form.range
    if form == Form.INT8:
        return np.arange(low, high + 1)
    rng = np.random.default_rng(1)
    powers = 1 << np.arange(31)
    ends = [powers + offset for offset in (-1, 0, 1)]
    # An odd number of 9 or 25 bits is a tie; beside it there is one that is not.
    ties = [(rng.integers(1 << bits - 1, 1 << bits, 500) | 1) << rng.integers(0, 32 - bits, 500)
            for bits in (9, 25)]
    beside = [tie + rng.integers(-1, 2, 500) for tie in ties]
    some = rng.integers(low, high + 1, 2000) >> rng.integers(0, 32, 2000)
    found = np.concatenate([*ends, *ties, *beside, some])
    return np.clip(np.concatenate([found, -found, [low, low + 1, high]]), low, high)


def floats(form: Form) -> np.ndarray:
    """All of bf16; of fp32 all exponents with corners of the fraction, few bits, and any."""
    if form == Form.BF16:
        return np.arange(1 << 16)
    rng = np.random.default_rng(2)
    fractions = np.concatenate([[0, 1, (1 << 23) - 1], 1 << np.arange(23),
                                (1 << np.arange(23)) + 1, (1 << 23) - (1 << np.arange(23))])
    corners = (np.arange(256)[:, None] << 23 | fractions).ravel()
    near = (rng.integers(124, 160, 3000) << 23
            | rng.integers(0, 1 << 23, 3000) & -1 << rng.integers(0, 23, 3000))
    found = np.concatenate([corners, near])
    return np.concatenate([found, found | 1 << 31, rng.integers(0, 1 << 32, 1000)])


def exact(form: Form, codes: np.ndarray) -> list[float]:
    """Values of codes, as ml_dtypes reads them."""
    unsigned, floating = TYPES[form]
    with np.errstate(invalid="ignore"):  # signalling NaNs
        values: list[float] = codes.astype(unsigned).view(floating).astype(np.float64).tolist()
    return values


@pytest.mark.parametrize("to", FLOATS)
@pytest.mark.parametrize("form", INTEGERS)
def test_to_float_is_the_nearest(form: Form, to: Form) -> None:
    numbers = integers(form)
    unsigned, floating = TYPES[to]
    # ml_dtypes rounds twice on the way to bf16: the nearest code is that, or one beside it.
    near = numbers.astype(np.float32).astype(floating).view(unsigned).astype(np.int64)
    beside = [near, np.maximum(near - 1, 0), near + 1]
    found = [list(zip(exact(to, codes), codes.tolist(), strict=True)) for codes in beside]
    expected = [min(choice, key=lambda pair: (abs(Fraction(pair[0]) - number), pair[1] & 1))[1]
                for number, *choice in zip(numbers.tolist(), *found, strict=True)]
    np.testing.assert_array_equal(convert(form, to, numbers), expected)


@pytest.mark.parametrize("to", INTEGERS)
@pytest.mark.parametrize("form", FLOATS)
def test_to_integer_is_that_of_fractions(form: Form, to: Form) -> None:
    codes = floats(form)
    low, high = to.range
    bits = form.bits - 1
    expected = []
    for code, value in zip(codes.tolist(), exact(form, codes), strict=True):
        if np.isfinite(value):
            expected.append(min(max(round(Fraction(value)), low), high))
        else:
            expected.append(low if code >> bits else high)
    np.testing.assert_array_equal(convert(form, to, codes), expected)


def test_shapes_are_kept() -> None:
    assert convert(0, 2, 1) == 0x3F80
    assert convert(2, 0, [[0x3F80], [0xBFC0]]).tolist() == [[1], [-2]]


def test_forms_and_codes_are_checked() -> None:
    for call in (convert_cycles, convert_rows):
        with pytest.raises(ValueError, match=r"form must be in 0..3, not 4"):
            call(4, 0)
        with pytest.raises(ValueError, match="to must be bf16 or fp32 where form is int8, "
                                             "not int32"):
            call(0, 1)
        with pytest.raises(ValueError, match="to must be int8 or int32 where form is bf16, "
                                             "not bf16"):
            call(2, 2)
    with pytest.raises(ValueError, match=r"codes must be in -128..127, not 128..128"):
        convert(0, 2, [128])
    with pytest.raises(TypeError, match="codes must be integers"):
        convert(3, 0, [1.5])


def job(form: Form, to: Form, values: np.ndarray) -> dict[str, np.ndarray]:
    return {"values": values, "form": np.asarray(form.value), "to": np.asarray(to.value)}


def test_the_contract_comes_back() -> None:
    params = CsramParams(rows=160, columns=20)
    jobs = CONTRACT.random(params, 3)
    assert len(jobs) == len(PAIRS)
    found = CONTRACT.collect(params, jobs, CONTRACT.outputs(params, jobs))
    for one, result in zip(jobs, found, strict=True):
        CONTRACT.validate(params, one)
        form, to = Form(int(one["form"])), Form(int(one["to"]))
        np.testing.assert_array_equal(result["output"], convert(form, to, one["values"]))
        blocks = -(-len(one["values"]) // 20)
        assert result["cycles"] == blocks * (form.bits + convert_cycles(form, to) + to.bits)
    assert sum(CONTRACT.sizes(params, jobs)) == sum(int(result["cycles"]) for result in found)
    assert CONTRACT.operations(params, jobs) == sum(len(one["values"]) for one in jobs)
    assert len(CONTRACT.sample(params, jobs[0])["values"]) == 20
    beats = CONTRACT.inputs(params, jobs)
    assert len(beats["i"]["opcode"]) == 3 * sum(-(-len(one["values"]) // 20) for one in jobs)
    assert not len(beats["i_acts"]["acts"])


def test_few_rows_take_few_pairs() -> None:
    assert [(int(one["form"]), int(one["to"]))
            for one in CONTRACT.random(CsramParams(rows=32, columns=8), 0)] == [(0, 2)]


@pytest.mark.parametrize(("change", "message"), [
    ({"values": np.zeros(0, int)}, "values must hold at least one number"),
    ({"to": np.asarray(1)}, "to must be bf16 or fp32 where form is int8, not int32"),
    ({"form": np.asarray(4)}, r"form must be in 0..3"),
    ({"values": np.array([-129])}, r"values must be in -128..127, not -129..-129"),
    ({"to": np.asarray(3)}, "int8 to fp32 needs 46 rows, not 40"),
])
def test_bad_jobs(change: dict[str, np.ndarray], message: str) -> None:
    given = job(Form.INT8, Form.BF16, np.array([1])) | change
    with pytest.raises(ValueError, match=message):
        CONTRACT.validate(CsramParams(rows=40, columns=8), given)
