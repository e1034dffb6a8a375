"""The tensors of `examples/minilm_real.npz` as codes of the formats of a design.

    python -m examples.minilm.encode systolic_ws_af8e3_16x16 -o build/engine.npz
    tilewright run systolic_ws_af8e3_16x16 --input build/engine.npz
    python -m examples.minilm.encode hfint_af8e3_k16 -o build/element.npz
    tilewright run hfint_af8e3_k16 --input build/element.npz

Weights have a step (what their integers count) for each column, activations one for all. An
AdaptivFloat takes them from the exponent biases that the tensors are calibrated to, so every step
is a power of two; for integers and small floats the largest magnitude becomes the largest number.
Floats of 16 bits are taken as they are.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from examples.minilm.command import Parser
from examples.minilm.quantise import multiplier_and_shift
from tilewright.registry import Config
from tilewright_golden.formats import AdaptivFloat, Format, Int, Minifloat
from tilewright_golden.systolic import SystolicParams
from tilewright_golden.vector import HfintParams, IntPeParams

__all__ = ["element_job", "encoded", "job_for", "real", "smallest", "systolic_job"]

Job = dict[str, NDArray[Any]]
Array = NDArray[Any]

REAL = Path(__file__).parents[1] / "minilm_real.npz"
PRODUCT = "ffn_in"
WIDE = 16
"""Bits of a float that needs no scale."""

ROWS, OUTPUTS = 4, 64
"""Rows of the activations and of the weights in a job of an element."""


def real() -> Job:
    """acts (128, 384), weights (384, 1536) and bias (1536,) of the first feed-forward layer."""
    with np.load(REAL, allow_pickle=False) as file:
        return {name: file[f"{PRODUCT}/{name}"].astype(np.float64)
                for name in ("acts", "weights", "bias")}


def encoded(form: Format, numbers: Array, *, per_row: bool) -> tuple[Array, Array, Array]:
    """Codes, step of an integer, and exponent bias (0 where the format has none).

    Step and bias are those of the tensor, or `per_row` of each row.
    """
    if isinstance(form, AdaptivFloat):
        codes, bias = form.quantise("numbers", numbers, per_row=per_row)
        return codes, np.ldexp(1.0, form.unit + bias.squeeze()), bias.squeeze()
    if isinstance(form, Int) and not form.signed and np.min(numbers) < 0:
        raise ValueError(f"format must be signed for numbers below zero, not {form.name}")
    if isinstance(form, Minifloat) and form.width >= WIDE:
        scale = np.ones(len(numbers) if per_row else ())
    else:
        peak = np.abs(numbers).max(axis=1 if per_row else None)
        # -maximum, not minimum: integers are symmetric.
        scale = np.where(peak > 0, peak, 1) / np.ldexp(float(form.maximum), form.unit)
    if not isinstance(form, Int | Minifloat):
        raise TypeError(f"form must be Int, AdaptivFloat or Minifloat, not {form!r}")
    codes = form.encode("numbers", numbers / (scale[:, None] if per_row else scale))
    return codes, scale * 2.0**form.unit, np.zeros(np.shape(scale), np.int64)


def smallest(codes: Array, form: Format) -> Array:
    """`codes` in the smallest type that holds every code of `form`."""
    return codes.astype(f"{'i' if form.signed else 'u'}{1 if form.width <= 8 else 2}")


def systolic_job(params: SystolicParams, numbers: Job) -> Job:
    """The product of `numbers` for an engine of `params`: a scale for each column of int8."""
    acts, act_step, _ = encoded(params.acts, numbers["acts"], per_row=False)
    weights, weight_step, _ = encoded(params.weights, numbers["weights"].T, per_row=True)
    job = {"acts": smallest(acts, params.acts), "weights": smallest(weights.T, params.weights)}
    if params.output is None:
        return job
    unit = act_step * weight_step
    product = numbers["acts"] @ numbers["weights"] + numbers["bias"]
    output = np.abs(product).max() / params.output.maximum
    multiplier, shift = multiplier_and_shift(unit / output, params.shift_max)
    return job | {
        "bias": np.rint(numbers["bias"] / unit).astype(np.int64),
        "multiplier": multiplier, "shift": shift,
        "zero_point": np.zeros((), np.int8), "relu": np.zeros((), np.uint8),
        "scale_output": np.asarray(output, np.float32),
    }


def element_job(params: HfintParams | IntPeParams, numbers: Job) -> Job:
    """`ROWS` by `OUTPUTS` dot products of `numbers`, as long as the element allows, with ReLU."""
    inner = slice(0, params.length)
    some = {"acts": numbers["acts"][:ROWS, inner],
            "weights": np.ascontiguousarray(numbers["weights"].T[:OUTPUTS, inner]),
            "bias": numbers["bias"][:OUTPUTS]}
    acts, act_step, acts_bias = encoded(params.acts, some["acts"], per_row=False)
    weights, weight_step, weights_bias = encoded(params.weights, some["weights"], per_row=True)
    product = np.maximum(some["acts"] @ some["weights"].T + some["bias"], 0)
    job = {"acts": smallest(acts, params.acts), "weights": smallest(weights, params.weights),
           "activation": np.ones((), np.uint8)}
    if isinstance(params, HfintParams):
        fixed_step = 2.0**-params.fraction
        job |= {"acts_bias": acts_bias, "weights_bias": weights_bias,
                "output_bias": params.output.calibrate("output", product)}
    else:
        # The largest result uses the whole output; fixed point has as many bits below it as fit,
        # and as the multiplier reaches: a factor has one bit less than it, or rounds up to it.
        step = product.max() / params.output.maximum
        reach = np.frexp(np.max(act_step * weight_step) / step)[1]
        shift_out = min(params.fixed - params.output.width, params.multiplier - 1 - int(reach))
        fixed_step = step / 2.0**shift_out
        ratio = act_step * weight_step / fixed_step
        multiplier, shift = multiplier_and_shift(ratio, params.shift_max, params.multiplier)
        job |= {"multiplier": multiplier, "shift": shift,
                "output_shift": np.asarray(shift_out, np.uint8)}
    return job | {"bias": np.rint(some["bias"] / fixed_step).astype(np.int32)}


def job_for(config: Config) -> Job:
    """The job of a design that multiplies: a whole product for an engine, some of it else."""
    numbers, params = real(), config.params
    if isinstance(params, SystolicParams):
        job = systolic_job(params, numbers)
    elif isinstance(params, HfintParams | IntPeParams):
        job = element_job(params, numbers)
    else:
        raise ValueError(f"DESIGN must be of the family systolic, hfint or intpe, not "
                         f"{config.family}")
    config.contract.validate(params, job)
    return job


def main() -> None:
    """Command line."""
    Parser(__doc__).write(lambda config, _: {PRODUCT: job_for(config)})


if __name__ == "__main__":
    main()
