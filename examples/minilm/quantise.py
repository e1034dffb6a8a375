"""Floating-point products as the integers that a Tilewright engine takes.

    acts, weights   int8, symmetric: one scale for acts, one per column of weights
    bias            int32, in units of the accumulator: scale_acts * scale_weights
    output          int8: zero_point + (acts @ weights + bias) * multiplier / 2**shift,
                    half to even, saturated

These are the keys of a job of the systolic contract. `scale_acts`, `scale_weights` and
`scale_output` are there for people: codes times scale are the numbers of the model again.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from examples.minilm.forward import Array, Product
from tilewright_golden.systolic import SystolicParams, matmul
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH

Job = dict[str, NDArray[Any]]
Scale = NDArray[np.float32]

ENGINE = SystolicParams()
"""The engine that the jobs are for, up to its rows and columns: int8 in, int8 out."""

LIMIT = 127
"""Largest code of a symmetric int8; -128 is left unused."""


def symmetric_scale(x: Array, axis: int | None = None) -> Scale:
    """Step at which the largest magnitude of x (along `axis`) becomes 127; 1 where x is zero."""
    largest = np.abs(x).max(axis=axis)
    return np.where(largest > 0, largest / LIMIT, 1).astype(np.float32)


def to_codes(x: Array, scale: Scale) -> NDArray[np.int8]:
    """x in steps of `scale`, half to even, saturated to -127..127."""
    return np.clip(np.rint(x / scale.astype(np.float64)), -LIMIT, LIMIT).astype(np.int8)


def multiplier_and_shift(ratio: Array, shift_max: int = ENGINE.shift_max,
                         width: int = MULTIPLIER_WIDTH
                         ) -> tuple[NDArray[np.uint16], NDArray[np.uint8]]:
    """`ratio` as multiplier / 2**shift with the multiplier in 2**(width - 1)..2**width - 1.

    Relative error at most 2**-width. A ratio that needs another shift than 0..`shift_max` is
    refused.
    """
    fraction, exponent = np.frexp(ratio)  # ratio = fraction * 2**exponent, fraction in [0.5, 1)
    multiplier = np.rint(np.ldexp(fraction, width))
    carry = multiplier == 1 << width  # rounded up to the next power of two
    multiplier = np.where(carry, 1 << width - 1, multiplier)
    shift = width - exponent - carry
    if shift.min() < 0 or shift.max() > shift_max:
        found = f"{shift.min()}..{shift.max()}"
        raise ValueError(f"ratio must need a shift in 0..{shift_max}, not {found}")
    return multiplier.astype(np.uint16), shift.astype(np.uint8)


def quantise(product: Product, *, per_column: bool) -> Job:
    """The job of `product`, every scale taken from its own operands and output.

    `per_column` gives each output column a scale of its own. That suits a sum, whose terms are
    scaled one by one; an output that is multiplied again needs one scale for all columns.
    """
    scale_acts = symmetric_scale(product.acts)
    scale_weights = symmetric_scale(product.weights, axis=0)
    scale_output = symmetric_scale(product.output, axis=0 if per_column else None)
    accumulator = scale_acts.astype(np.float64) * scale_weights
    multiplier, shift = multiplier_and_shift(accumulator / scale_output)
    return {
        "acts": to_codes(product.acts, scale_acts),
        "weights": to_codes(product.weights, scale_weights),
        "bias": np.rint(product.bias / accumulator).astype(np.int32),
        "multiplier": multiplier,
        "shift": shift,
        "zero_point": np.zeros((), np.int8),
        "relu": np.zeros((), np.uint8),
        "scale_acts": scale_acts,
        "scale_weights": scale_weights,
        "scale_output": scale_output,
    }


def evaluate(job: Job, acts: Array) -> Array:
    """Real `acts` (m, k) through the integers of `job` and back to real numbers (m, n)."""
    codes = matmul(ENGINE, job | {"acts": to_codes(acts, job["scale_acts"])})
    return codes.astype(np.float64) * job["scale_output"]
