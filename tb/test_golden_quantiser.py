"""The quantiser's contract against NumPy's own floats and `AdaptivFloat.quantise`."""

from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats import MINIFLOATS, AdaptivFloat, Int
from tilewright_golden.formats.quantiser import (
    QuantiserContract,
    QuantiserParams,
    Scanned,
    encode,
    scan,
)

CONTRACT = QuantiserContract()
KINDS: dict[str, Any] = {"fp32": np.float32, "fp16": np.float16}


def params(source: str = "fp32", width: int = 8, exponent: int = 3,
           lanes: int = 4) -> QuantiserParams:
    return QuantiserParams(source=MINIFLOATS[source], target=AdaptivFloat(width, exponent),
                           lanes=lanes)


def quantised(p: QuantiserParams, values: np.ndarray, **others: np.ndarray) -> dict[str, Any]:
    """What the contract returns for `values`, by way of its beats."""
    job = {"values": values, **others}
    CONTRACT.validate(p, job)
    return CONTRACT.collect(p, [job], CONTRACT.outputs(p, [job]))[0]


@pytest.mark.parametrize("source", KINDS)
@pytest.mark.parametrize(("width", "exponent"), [(8, 3), (4, 2), (4, 3), (16, 5), (9, 4)])
def test_finite_tensors_are_quantised_as_the_format_says(source: str, width: int,
                                                         exponent: int) -> None:
    rng = np.random.default_rng(width)
    p = params(source, width, exponent)
    for scale in (-12, -3, 0, 9):
        values = np.ldexp(rng.standard_normal((7, 11)), scale).astype(KINDS[source])
        codes, bias = AdaptivFloat(width, exponent).quantise("values", values)
        found = quantised(p, values)
        assert (found["codes"] == codes).all()
        assert found["codes"].shape == values.shape
        assert (found["bias"], found["zero"], found["invalid"]) == (bias, 0, 0)


def test_bfloat16_is_the_upper_half_of_float32() -> None:
    values = np.random.default_rng(1).standard_normal(100).astype(np.float32).view(np.uint32) >> 16
    wide = quantised(params("fp32"), (values << 16).astype(np.uint32))
    narrow = quantised(params("bf16"), values)
    assert (wide["codes"] == narrow["codes"]).all()
    assert wide["bias"] == narrow["bias"]


def test_every_half_float_with_every_bias_that_a_scan_finds() -> None:
    p, target = params("fp16", 6, 3), AdaptivFloat(6, 3)
    raw = np.arange(1 << 16)
    finite = np.isfinite(raw.astype(np.uint16).view(np.float16))
    numbers = raw.astype(np.uint16).view(np.float16)[finite].astype(float)
    for bias in range(-31, 9):
        assert (encode(p, raw[finite], bias) == target.encode("values", numbers, bias)).all()
    for code in (1, 2, 3, 512, 1023, 1024, 1025, 0x3C00, 0x7BFF):
        assert scan(p, [code, 0x8000]).bias == target.calibrate("values", numbers[code])


def test_zeros() -> None:
    found = quantised(params(), np.array([0.0, -0.0, 0.0], dtype=np.float32))
    assert not found["codes"].any()
    assert (found["bias"], found["zero"]) == (-7, 1)


def test_nan_and_infinity_are_flagged_and_leave_the_bias_alone() -> None:
    values = np.array([1.5, np.nan, -np.inf, np.inf, -np.nan, -0.25], dtype=np.float32)
    found = quantised(params(), values)
    codes, bias = AdaptivFloat(8, 3).quantise("values", values[[0, 5]])
    assert found["codes"].tolist() == [codes[0], 0, 0xFF, 0x7F, 0, codes[1]]
    assert (found["bias"], found["zero"], found["invalid"]) == (bias, 0, 1)
    assert scan(params(), [0x7F800000, 0x7FC00000]) == Scanned(-7, True, True)
    beats = CONTRACT.outputs(params(lanes=2), [{"values": values.view(np.uint32)}])
    assert beats["o"]["invalid"].tolist() == [1, 1, 1]


def test_a_bias_below_the_smallest_is_the_smallest() -> None:
    for exponent in (-121, -122, -126, -127, -130, -149):
        values = np.ldexp(np.array([1.0, -0.5], dtype=np.float32), exponent)
        found = quantised(params(), values)
        assert found["bias"] == max(exponent - 7, -128)
        assert (found["codes"] == AdaptivFloat(8, 3).encode("values", values, found["bias"])).all()
        assert found["zero"] == 0


def test_a_calibration_gives_the_bias_and_larger_values_saturate() -> None:
    values = np.array([0.5, 3.0, -300.0], dtype=np.float32)
    found = quantised(params(), values, calibration=np.array([1.99], dtype=np.float32))
    assert found["bias"] == -7
    assert (found["codes"] == AdaptivFloat(8, 3).encode("values", values, -7)).all()
    assert found["codes"][1:].tolist() == [0x7F, 0xFF]


def test_the_workload_has_what_is_awkward() -> None:
    for source in ("fp32", "bf16", "fp16"):
        p = params(source, lanes=3)
        jobs = CONTRACT.random(p, 1)
        for job in jobs:
            CONTRACT.validate(p, job)
        found = CONTRACT.outputs(p, jobs)
        assert {1, 2, 3} <= set(found["o"]["lanes"].tolist())
        assert {0, 1} == set(found["o_bias"]["zero"].tolist())
        assert {0, 1} == set(found["o_bias"]["invalid"].tolist())
        top = (1 << (p.target.width - 1)) - 1
        assert {0, 1, top, 2 * top + 1} <= set(found["o"]["data"].ravel().tolist())


@pytest.mark.parametrize(("job", "message"), [
    ({}, r"values is missing; it must be \(elements\) integers in 0\.\.4294967295"),
    ({"values": [1]}, r"values must be a NumPy array, not list"),
    ({"values": np.zeros(0, np.float32)}, r"values must hold at least one number"),
    ({"values": np.zeros(3, np.float64)},
     r"values must be integers in 0\.\.4294967295, not float64"),
    ({"values": np.array([-1])}, r"values must be in 0\.\.4294967295, not -1\.\.-1"),
    ({"values": np.ones(1, np.float32), "calibration": np.zeros(0, np.float32)},
     r"calibration must hold at least one number"),
])
def test_jobs_that_are_refused(job: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        CONTRACT.validate(params(), job)


@pytest.mark.parametrize(("change", "message"), [
    ({"source": MINIFLOATS["e4m3"]},
     r"QuantiserParams\.source must be fp32, bf16 or fp16, not e4m3"),
    ({"source": "fp32"}, r"QuantiserParams\.source must be a format, not 'fp32'"),
    ({"target": Int(8)}, r"QuantiserParams\.target must be af4e2\.\.af16e5, not i8"),
    ({"target": 8}, r"QuantiserParams\.target must be a format, not 8"),
    ({"lanes": 0}, r"QuantiserParams\.lanes must be in 1\.\.64, not 0"),
])
def test_parameters_that_are_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        QuantiserParams(**change)
