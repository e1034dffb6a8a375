"""The binariser's contract against Python's own numbers."""

import math
import struct
from typing import Any

import numpy as np
import pytest

from tilewright_golden.attention.binarise import BinariseContract, BinariseParams, binarise
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Int

CONTRACT = BinariseContract()


def test_every_signed_byte() -> None:
    codes = range(-128, 128)
    assert binarise(BinariseParams(), np.arange(-128, 128)).tolist() == [x >= 0 for x in codes]


def test_every_half_float_but_nan() -> None:
    params = BinariseParams(source=MINIFLOATS["fp16"])
    numbers = [struct.unpack("<e", struct.pack("<H", code))[0] for code in range(1 << 16)]
    legal = [code for code, number in enumerate(numbers) if not math.isnan(number)]
    wanted = [numbers[code] >= 0 for code in legal]
    assert binarise(params, np.array(legal)).tolist() == wanted
    assert sum(wanted) == len(legal) // 2 + 1  # minus zero


@pytest.mark.parametrize(("name", "shift"), [("fp32", 0), ("bf16", 16)])
def test_floats(name: str, shift: int) -> None:
    params = BinariseParams(source=MINIFLOATS[name])
    numbers = [0.0, -0.0, 1e-45, -1e-45, 1.5, -1.5, 3e38, -3e38, math.inf, -math.inf,
               2.0**-126, -(2.0**-126), 2.0**-133, -(2.0**-133)]
    codes = np.array([struct.unpack("<I", struct.pack("<f", x))[0] for x in numbers]) >> shift
    # A subnormal number below bf16's own becomes a zero, with its sign.
    kept = [struct.unpack("<f", struct.pack("<I", code << shift))[0] for code in codes.tolist()]
    assert binarise(params, codes).tolist() == [x >= 0 for x in kept]
    assert binarise(params, codes)[:2].tolist() == [1, 1]


@pytest.mark.parametrize("form", [AdaptivFloat(4, 2), AdaptivFloat(8, 3)], ids=lambda f: f.name)
def test_adaptivfloat(form: AdaptivFloat) -> None:
    codes = np.arange(1 << form.width)
    wanted = [code <= 1 << (form.width - 1) for code in codes]  # both zeros, and what is above
    assert binarise(BinariseParams(source=form), codes).tolist() == wanted


def test_beats_and_what_comes_back() -> None:
    params = BinariseParams(head=10, source=Int(4), lanes=4)
    data = np.array([[0, -1, 7, -8, 1, 2, 3, -4, -5, 6], [-1] * 10])
    beats = CONTRACT.inputs(params, [{"data": data[:1]}, {"data": data[1:]}])["i"]["data"]
    assert beats.tolist() == [[0, -1, 7, -8], [1, 2, 3, -4], [-5, 6, 0, 0],
                              [-1] * 4, [-1] * 4, [-1, -1, 0, 0]]
    jobs = [{"data": data[:1]}, {"data": data[1:]}]
    found = CONTRACT.collect(params, jobs, CONTRACT.outputs(params, jobs))
    assert [job["bits"].tolist() for job in found] == [[[1, 0, 1, 0, 1, 1, 1, 0, 0, 1]], [[0] * 10]]
    assert CONTRACT.operations(params, jobs) == 20


@pytest.mark.parametrize("form", ["i2", "fp16", "e4m3", "af5e2"])
def test_workloads_are_legal(form: str) -> None:
    source = {"i2": Int(2), "af5e2": AdaptivFloat(5, 2), **MINIFLOATS}[form]
    params = BinariseParams(head=13, source=source, lanes=5)
    jobs = CONTRACT.random(params, 2)
    for job in jobs:
        CONTRACT.validate(params, job)
    bits = np.concatenate([binarise(params, job["data"]) for job in jobs])
    assert set(bits.sum(axis=1).tolist()) >= {1, 12}  # single signs among others


@pytest.mark.parametrize(("job", "words"), [
    ({}, "data is missing"),
    ({"data": np.zeros((1, 63), int)}, "rows of 64 elements, not 63"),
    ({"data": np.zeros((0, 64), int)}, "at least one row"),
    ({"data": np.zeros(64, int)}, "shape"),
    ({"data": np.full((1, 64), FP32.nan)}, "NaN"),
    ({"data": np.full((1, 64), 0xFF800001)}, "NaN"),
    ({"data": np.full((1, 64), 1 << 32)}, "data must be in"),
])
def test_what_is_refused(job: dict[str, np.ndarray], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        CONTRACT.validate(BinariseParams(source=FP32), job)


@pytest.mark.parametrize(("fields", "words"), [
    ({"head": 7}, "head must be in 8..256"), ({"head": 257}, "head must be in 8..256"),
    ({"lanes": 0}, "lanes must be in 1..64"), ({"lanes": 65}, "lanes must be in 1..64"),
    ({"source": Int(8, False)}, "negative numbers"),
])
def test_parameters(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        BinariseParams(**fields)
