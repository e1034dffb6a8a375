"""Contracts of the vector elements against fractions.Fraction, and the values that they show."""

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats import AdaptivFloat, Format, Int
from tilewright_golden.vector import (
    ACTIVATIONS,
    HfintContract,
    HfintParams,
    IntPeContract,
    IntPeParams,
    VectorParams,
    activate,
    hfint,
    intpe,
)

AF8E3, AF4E2 = AdaptivFloat(8, 3), AdaptivFloat(4, 2)
POINTS: list[HfintParams | IntPeParams] = [
    HfintParams(), IntPeParams(), HfintParams(accumulator=29), IntPeParams(accumulator=20),
    HfintParams(lanes=3, vectors=2, length=20, acts=AdaptivFloat(6, 2), output=AdaptivFloat(5, 2),
                fixed=18, fraction=10),
    HfintParams(lanes=4, length=30, acts=Int(7, False), weights=AdaptivFloat(4, 3),
                output=AdaptivFloat(4, 3), fixed=12, fraction=5),
    HfintParams(lanes=1, length=1, acts=AF4E2, weights=AF4E2, output=AF4E2),
    IntPeParams(lanes=5, vectors=3, length=50, acts=Int(4), weights=Int(9), output=Int(5, False),
                multiplier=8),
]


def value(form: Format, code: int) -> Fraction:
    """What a code stands for in a tensor of bias 0, by the definition of its format."""
    if isinstance(form, Int):
        return Fraction(code)
    assert isinstance(form, AdaptivFloat)
    mantissa = form.width - 1 - form.exponent
    magnitude = code % 2 ** (form.width - 1)
    if not magnitude:
        return Fraction(0)
    number = (1 + Fraction(magnitude % 2 ** mantissa, 2 ** mantissa)) * 2 ** (magnitude >> mantissa)
    return -number if code >> (form.width - 1) else number


def plan(number: int, x: Fraction, step: Fraction) -> Fraction:
    """An activation of `x`, a multiple of `step`; down to such a multiple."""
    def down(slope: int) -> Fraction:
        return math.floor(x * slope / 32 / step) * step

    tanh = ACTIVATIONS[number] == "tanh"
    if ACTIVATIONS[number] == "none":
        return x
    if ACTIVATIONS[number] == "relu":
        return max(x, Fraction(0))
    reach = (x if x >= 0 else -x - step) * (2 if tanh else 1)
    slope, height = next(
        ((slope, height) for end, slope, height in (
            (Fraction(1), 8, Fraction(1, 2)), (Fraction(19, 8), 4, Fraction(5, 8)),
            (Fraction(5), 1, Fraction(27, 32))) if reach < end), (0, Fraction(1)))
    if x < 0:
        height = 1 - height
    return down(4 * slope) + 2 * height - 1 if tanh else down(slope) + height


def nearest(form: AdaptivFloat, x: Fraction) -> int:
    """The nearest code in a tensor of bias 0, by looking at all of them."""
    values = sorted((value(form, code), code) for code in range(2 ** (form.width - 1)))
    best = min(values, key=lambda pair: (
        abs(pair[0] - abs(x)),
        # A tie goes to the even mantissa, and to the smallest magnitude rather than to zero.
        pair[1] == 0 or (form.mantissa > 0 and pair[1] % 2), -pair[1]))[1]
    return best + (2 ** (form.width - 1) if x < 0 and best else 0)


def exact(params: VectorParams, job: dict[str, Any], row: int, column: int) -> tuple[int, int]:
    """Code and overflow of one result."""
    p, bias = params, int(job["bias"][column])
    products = [value(p.acts, int(a)) * value(p.weights, int(w))
                for a, w in zip(job["acts"][row], job["weights"][column], strict=True)]
    unit = Fraction(2) ** (p.acts.unit + p.weights.unit)
    top = 2 ** (p.sum_width - 1)
    total, overflow = Fraction(0), 0
    for first in range(0, len(products), p.lanes):
        total += sum(products[first:first + p.lanes])
        if not -top <= total / unit < top:
            overflow = 1
            total = (Fraction(-top) if total < 0 else Fraction(top - 1)) * unit
    if isinstance(p, HfintParams):
        scaled = total * Fraction(2) ** (int(job["weights_bias"][column]) + int(job["acts_bias"])
                                         + p.fraction)
    else:
        scaled = total * int(job["multiplier"][column]) / 2 ** int(job["shift"][column])
    limit = 2 ** (p.fixed - 1) - 1
    fixed = min(max(math.floor(scaled) + bias, -limit), limit)
    step = Fraction(1, 2 ** p.fraction)
    y = plan(int(job["activation"]), fixed * step, step)
    if isinstance(p, HfintParams):
        return nearest(p.output, y / Fraction(2) ** int(job["output_bias"])), overflow
    assert isinstance(p, IntPeParams)
    output = math.floor(y / step / 2 ** int(job["output_shift"]))
    return min(max(output, p.output.minimum), p.output.maximum), overflow


def contract_of(params: VectorParams) -> Any:
    return HfintContract() if isinstance(params, HfintParams) else IntPeContract()


@pytest.mark.parametrize("params", POINTS, ids=lambda p: f"{type(p).__name__}-{p.acts.name}")
def test_results_against_fractions(params: HfintParams | IntPeParams) -> None:
    contract = contract_of(params)
    found, saturated = set(), 0
    for seed in range(2):
        jobs = contract.random(params, seed)
        for job in jobs:
            contract.validate(params, job)
        results = contract.collect(params, jobs, contract.outputs(params, jobs))
        for job, result in zip(jobs, results, strict=True):
            m, n = result["output"].shape
            assert (m, n) == (len(job["acts"]), len(job["weights"]))
            for row in range(min(m, 2)):
                for column in range(min(n, 12)):
                    code, overflow = exact(params, job, row, column)
                    assert result["output"][row, column] == code
                    if params.saturating:
                        assert result["overflow"][row, column] == overflow
                        saturated += overflow
                    found.add(code)
    assert len(found) > min(20, 2 ** params.output.width // 2)
    assert bool(saturated) == params.saturating


@pytest.mark.parametrize("form", [AF8E3, AF4E2, AdaptivFloat(4, 3), AdaptivFloat(6, 2)],
                         ids=lambda form: form.name)
def test_every_product_against_fractions(form: AdaptivFloat) -> None:
    """All pairs of codes, each to the code of an output that holds every product."""
    wide = AdaptivFloat(16, 5)
    params = HfintParams(lanes=1, length=1, acts=form, weights=form, output=wide, fixed=32,
                         fraction=8)
    codes = np.arange(2 ** form.width)
    zero = np.zeros(len(codes), dtype=np.int64)
    job = {"acts": codes[:, None], "weights": codes[:, None], "acts_bias": np.asarray(0),
           "weights_bias": zero + params.shift_base, "output_bias": np.asarray(params.shift_base),
           "bias": zero, "activation": np.asarray(0)}
    HfintContract().validate(params, job)
    output, _ = hfint(params, job)
    for a in codes.tolist():
        for w in codes.tolist():
            assert value(wide, int(output[a, w])) == value(form, a) * value(form, w)


@pytest.mark.parametrize("activation", [2, 3])
def test_lines_are_near_the_curves(activation: int) -> None:
    """Largest errors: 0.0190 of sigmoid, 0.0379 of tanh."""
    x = np.arange(-2 ** 19, 2 ** 19)
    y = activate(activation, x, 14) / 2 ** 14
    real = 1 / (1 + np.exp(-x / 2 ** 14)) if activation == 2 else np.tanh(x / 2 ** 14)
    error = np.abs(y - real).max()
    assert error == pytest.approx({2: 0.0190, 3: 0.0379}[activation], abs=1e-4)
    assert np.abs(y + y[::-1] - (activation == 2)).max() < 0.01  # of x and of -x - 2**-14
    points = [0.5, 1.0, 2.375, 5.0, -1.0, -5.0]
    for point in points:
        assert math.isclose(activate(activation, np.array([int(point * 2 ** 14)]), 14)[0] / 2 ** 14,
                            plan(activation, Fraction(point), Fraction(1, 2 ** 14)))


@pytest.mark.parametrize("told", [-2, -1, 1, 3, 6])
def test_a_bias_that_the_tensor_does_not_have_is_a_power_of_two(told: int) -> None:
    """Sums that lose nothing to the shift, so that the power is seen exactly until saturation."""
    params, rng, codes = HfintParams(), np.random.default_rng(3), AF8E3.operands()
    size = np.abs(AF8E3.decode("codes", codes))
    codes = codes[(size >= 16 << 4) & (size <= 31 << 5)]
    job = {"acts": rng.choice(codes, (6, 16)), "weights": rng.choice(codes, (8, 16)),
           "acts_bias": np.asarray(-7 + told), "weights_bias": np.full(8, -5),
           "bias": np.zeros(8, int), "output_bias": np.asarray(-2), "activation": np.asarray(0)}
    output, _ = hfint(params, job)
    limit, beyond = Fraction(params.fixed_max, 2 ** 14), 0
    for row, found in zip(job["acts"].tolist(), output.tolist(), strict=True):
        for column, code in zip(job["weights"].tolist(), found, strict=True):
            true = sum((value(AF8E3, a) * value(AF8E3, w)
                        for a, w in zip(row, column, strict=True)), Fraction(0))
            scaled = true / 2 ** 12 * (Fraction(2 ** told) if told > 0 else Fraction(1, 2 ** -told))
            beyond += abs(scaled) > limit
            assert code == nearest(params.output, min(max(scaled, -limit), limit) * 4)
    assert bool(beyond) == (told == 6)


def test_widths() -> None:
    """Exact for the extreme products; the paper's 30 and 22 bits are of typical ones."""
    assert (HfintParams().exact_width, IntPeParams().exact_width) == (33, 24)
    assert HfintParams(acts=AdaptivFloat(4, 3), weights=AdaptivFloat(4, 3)).exact_width == 24
    assert IntPeParams(acts=Int(4), weights=Int(4), multiplier=8).scaled_width == 16 + 8
    for params in POINTS:
        extreme = max(abs(a * w) for a in (params.acts.minimum, params.acts.maximum)
                      for w in (params.weights.minimum, params.weights.maximum))
        assert extreme * params.length <= 2 ** (params.exact_width - 1)
        assert extreme * params.length >= 2 ** (params.exact_width - 2)
    assert (HfintParams().shift_width, IntPeParams().shift_width) == (5, 5)
    assert HfintParams(length=4096, acts=AdaptivFloat(8, 4), weights=AdaptivFloat(8, 4),
                       fixed=10, fraction=5).shift_width == 6
    assert HfintParams(lanes=1, length=1, acts=AF4E2, weights=AF4E2).shift_width == 4


@pytest.mark.parametrize(("change", "message"), [
    ({"lanes": 65}, r"HfintParams\.lanes must be in 1\.\.64, not 65"),
    ({"vectors": 0}, r"HfintParams\.vectors must be in 1\.\.64, not 0"),
    ({"length": 15}, r"HfintParams\.length must be in 16\.\.4096, not 15"),
    ({"accumulator": 28}, r"HfintParams\.accumulator must be in 29\.\.33, not 28"),
    ({"fixed": 33}, r"HfintParams\.fixed must be in 8\.\.32, not 33"),
    ({"fraction": 19}, r"HfintParams\.fraction must be in 5\.\.18, not 19"),
    ({"acts": AdaptivFloat(16, 5)},
     r"HfintParams\.acts and weights must be formats whose sums of .* 62 bits, not af16e5 "),
])
def test_bad_values(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        HfintParams(**change)


@pytest.mark.parametrize(("kind", "change", "message"), [
    (HfintParams, {"output": Int(8)}, r"HfintParams\.output must be an AdaptivFloat format, not "),
    (HfintParams, {"acts": "af8e3"}, r"HfintParams\.acts must be a format, not 'af8e3'"),
    (HfintParams, {"accumulator": 30.0},
     r"HfintParams\.accumulator must be an integer in 29\.\.33, not 30\.0"),
    (IntPeParams, {"output": AF8E3}, r"IntPeParams\.output must be an integer format, not "),
    (IntPeParams, {"multiplier": None},
     r"IntPeParams\.multiplier must be an integer in 8\.\.16, not None"),
])
def test_bad_kinds(kind: type, change: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        kind(**change)


def test_bad_multiplier() -> None:
    with pytest.raises(ValueError, match=r"IntPeParams\.multiplier must be 8 or 16, not 12"):
        IntPeParams(multiplier=12)
    with pytest.raises(ValueError, match=r"at most 46 bits, not i16 and af16e3 with "):
        IntPeParams(acts=Int(16), weights=AdaptivFloat(16, 3), length=4096)


def good_job(contract: Any, params: Any) -> dict[str, Any]:
    return contract.random(params, 1)[3]


@pytest.mark.parametrize(("change", "message"), [
    ({"acts": np.zeros((2, 300), np.uint8), "weights": np.zeros((33, 300), np.uint8)},
     r"h must be in 1\.\.256, not 300"),
    ({"acts": np.zeros((0, 16), np.uint8)}, "m must be at least 1, not 0"),
    ({"acts": np.full((2, 16), 256)}, r"acts must be in 0\.\.255, not 256\.\.256"),
    ({"activation": np.asarray(4)}, r"activation must be in 0\.\.3, not 4\.\.4"),
    ({"acts_bias": np.asarray(100), "weights_bias": np.full(33, -100)},
     r"weights_bias \+ acts_bias must be in -37\.\.-6, for a shift of 0\.\.31 to 14 .*, not 0"),
    ({"acts_bias": np.asarray(-20), "weights_bias": np.full(33, -18)},
     r"weights_bias \+ acts_bias must be in -37\.\.-6, for a shift of .*, not -38"),
    ({"output_bias": np.asarray(128)}, r"output_bias must be in -128\.\.127, not 128\.\.128"),
    ({"bias": np.full(33, 1 << 19)}, r"bias must be in -524288\.\.524287, not 524288\.\.524288"),
])
def test_bad_jobs(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        HfintContract().validate(HfintParams(), good_job(HfintContract(), HfintParams()) | change)


@pytest.mark.parametrize(("change", "message"), [
    ({"shift": np.full(33, 32)}, r"shift must be in 0\.\.31, not 32\.\.32"),
    ({"output_shift": np.asarray(16)}, r"output_shift must be in 0\.\.15, not 16\.\.16"),
    ({"multiplier": np.full(33, 65536)}, r"multiplier must be in 0\.\.65535, not 65536\.\.65536"),
])
def test_bad_jobs_of_the_integer_element(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        IntPeContract().validate(IntPeParams(), good_job(IntPeContract(), IntPeParams()) | change)


def test_no_job_is_no_beat() -> None:
    with pytest.raises(ValueError, match="jobs must hold at least one product"):
        HfintContract().inputs(HfintParams(), [])


def test_beats_that_a_small_product_takes() -> None:
    """One row, three results two at a time, three products in two beats of two."""
    params = IntPeParams(lanes=2, vectors=2, length=4)
    job = {"acts": np.array([[1, 2, 3]]), "weights": np.array([[1, 0, 0], [0, 1, 0], [0, 0, 64]]),
           "multiplier": np.full(3, 256), "shift": np.full(3, 8), "output_shift": np.asarray(0),
           "bias": np.array([10, 20, 30]), "activation": np.asarray(1)}
    beats = IntPeContract().inputs(params, [job])
    assert beats["i"]["acts"].tolist() == [[1, 2], [3, 0]] * 2
    assert beats["i"]["weights"].tolist() == [[[1, 0], [0, 1]], [[0, 0], [0, 0]],
                                              [[0, 0], [0, 0]], [[64, 0], [0, 0]]]
    assert beats["i"]["last"].tolist() == [0, 1, 0, 1]
    assert beats["i_scale"]["bias"].tolist() == [10, 20, 30, 0]
    assert beats["i_scale"]["activation"].tolist() == [1, 1, 1, 0]
    outputs = IntPeContract().outputs(params, [job])
    assert outputs["o"]["data"].tolist() == [11, 22, 127, 0]
    assert intpe(params, job)[0].tolist() == [[11, 22, 127]]
    [result] = IntPeContract().collect(params, [job], outputs)
    assert result["output"].tolist() == [[11, 22, 127]]
