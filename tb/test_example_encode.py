"""Real tensors as codes of every kind of format, for engines and for elements."""

import sys
from pathlib import Path

import numpy as np
import pytest

from examples.minilm import encode
from tilewright.registry import resolve
from tilewright_golden.formats import AdaptivFloat, Format, Int, parse_format
from tilewright_golden.systolic import MatmulContract, SystolicParams, matmul
from tilewright_golden.vector import HfintContract, HfintParams, IntPeContract, IntPeParams


@pytest.fixture(scope="module")
def numbers() -> encode.Job:
    full = encode.real()
    assert (full["acts"].shape, full["weights"].shape) == ((128, 384), (384, 1536))
    return {"acts": full["acts"][:16], "weights": full["weights"][:, :48],
            "bias": full["bias"][:48]}


def cosine(a: encode.Array, b: encode.Array) -> float:
    return float((a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b))


@pytest.mark.parametrize("name", ["i8", "u8", "af8e3", "af4e2", "af16e5", "e4m3", "e2m1", "bf16"])
@pytest.mark.parametrize("per_row", [False, True])
def test_codes_times_step_are_the_nearest_numbers(numbers: encode.Job, name: str,
                                                  per_row: bool) -> None:
    form = parse_format(name)
    given = np.abs(numbers["acts"]) if name == "u8" else numbers["acts"]
    codes, step, bias = encode.encoded(form, given, per_row=per_row)
    assert step.shape == bias.shape == ((16,) if per_row else ())
    if isinstance(form, AdaptivFloat):
        values = form.values("codes", codes, bias[:, None] if per_row else bias)
    else:
        scale = step / 2.0**form.unit
        values = form.values("codes", codes) * (scale[:, None] if per_row else scale)
    legal = form.values("codes", form.operands(), 0) * 1.0
    for row in range(3):  # no other code is nearer
        unit = (step[row] if per_row else step) / 2.0**form.unit
        others = np.abs(given[row][:, None] - legal * unit).min(axis=1)
        error = np.abs(given[row] - values[row])
        slack = 2.0 ** -30 * np.abs(given[row])
        # The smallest AdaptivFloat may stand for numbers that are nearer to zero.
        near = error <= others + slack
        assert (near | (np.abs(values[row]) == (legal[legal > 0] * unit).min())).all()


@pytest.mark.parametrize(("name", "accumulator", "at_least"), [
    ("i8", 32, 0.997), ("af8e3", 40, 0.999), ("e4m3", 46, 0.998), ("af4e2", 32, 0.8)])
def test_engines_compute_the_real_product(numbers: encode.Job, name: str, accumulator: int,
                                          at_least: float) -> None:
    form = parse_format(name)
    params = SystolicParams(acts=form, weights=form, accumulator=accumulator)
    job = encode.systolic_job(params, numbers)
    MatmulContract().validate(params, job)
    product = numbers["acts"] @ numbers["weights"] + numbers["bias"]
    assert cosine(matmul(params, job) * float(job["scale_output"]), product) > at_least


# The integer element cuts its outputs off, half a step low on average.
@pytest.mark.parametrize(("params", "at_least"), [
    (HfintParams(), 0.998), (HfintParams(lanes=4, length=16), 0.998),
    (IntPeParams(), 0.985), (IntPeParams(multiplier=8), 0.985)])
def test_elements_compute_the_real_outputs(numbers: encode.Job,
                                           params: HfintParams | IntPeParams,
                                           at_least: float) -> None:
    job = encode.element_job(params, numbers)
    rows, inner = encode.ROWS, params.length
    real = np.maximum(numbers["acts"][:rows, :inner] @ numbers["weights"][:inner]
                      + numbers["bias"], 0)
    if isinstance(params, HfintParams):
        hfint = HfintContract()
        hfint.validate(params, job)
        codes = hfint.outputs(params, [job])["o"]["data"].reshape(real.shape)
        found = params.output.values("output", codes, int(job["output_bias"]))
    else:
        intpe = IntPeContract()
        intpe.validate(params, job)
        found = intpe.outputs(params, [job])["o"]["data"].reshape(real.shape).astype(float)
    assert cosine(found, real) > at_least


@pytest.mark.parametrize("form", [Int(8), AdaptivFloat(8, 3)])
def test_a_row_of_zeros(form: Format) -> None:
    codes, step, _ = encode.encoded(form, np.zeros((2, 3)), per_row=True)
    assert (codes == 0).all()
    assert (step > 0).all()


@pytest.mark.parametrize(("design", "at_least"), [
    ("hfint_af8e3_k16", 0.995), ("hfint_af4e3_k16", 0.8), ("intpe_i8_k16", 0.98),
    ("intpe_i4_k16", 0.3), ("hfint_af8e3_k16_acc30", 0.995)])
def test_named_elements_compute_the_real_outputs(design: str, at_least: float) -> None:
    config = resolve(design, {})
    job = encode.job_for(config)
    numbers = encode.real()
    rows, n, inner = encode.ROWS, encode.OUTPUTS, config.params.length
    real = np.maximum(numbers["acts"][:rows, :inner] @ numbers["weights"][:inner, :n]
                      + numbers["bias"][:n], 0)
    codes = config.contract.outputs(config.params, [job])["o"]["data"].reshape(real.shape)
    output = config.params.output
    found = (output.values("output", codes, job["output_bias"])
             if isinstance(output, AdaptivFloat) else codes.astype(float))
    assert cosine(found, real) > at_least


@pytest.mark.parametrize(("arguments", "message"), [
    (["systolic_ws_f8"], "DESIGN must be one of"),
    (["systolic_pe"], "DESIGN must be of the family systolic, hfint or intpe, not systolic_pe"),
    (["hfint", "-p", "acts=af3e2"], "AdaptivFloat.width must be in 4..16, not 3"),
    (["hfint", "-p", "acts"], "-p must be NAME=VALUE, not 'acts'"),
    (["hfint", "-p", "fraction=18", "-p", "acts=af4e2"], "weights_bias + acts_bias must be in"),
    (["intpe", "-p", "acts=u8"], "format must be signed for numbers below zero, not u8"),
])
def test_bad_designs(arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch,
                     capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["encode", *arguments, "-o", str(tmp_path / "x.npz")])
    with pytest.raises(SystemExit, match="2"):
        encode.main()
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
