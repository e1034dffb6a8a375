"""Activations of fixed-point numbers, without a multiplier.

Sigmoid and hyperbolic tangent are those of H. Amin, K. M. Curtis and B. R. Hayes-Gill, "Piecewise
linear approximation applied to nonlinear function of a neural network", IEE Proceedings - Circuits,
Devices and Systems 144(6), 1997 (PLAN), whose slopes are powers of two. Theirs are made of the
magnitude of x; here the shift of a negative x goes down as that of a positive one does, so that
neither x nor the result is ever negated.
"""

import numpy as np
import numpy.typing as npt

__all__ = ["ACTIVATIONS", "activate"]

Int64s = npt.NDArray[np.int64]

ACTIVATIONS = ("none", "relu", "sigmoid", "tanh")
"""Activations by their number."""

# Where a segment ends, in eighths; the shift of x in it; its height at x = 0, in 32nds.
_SEGMENTS = ((8, 2, 16), (19, 3, 20), (40, 5, 27))


def activate(activation: npt.ArrayLike, x: Int64s, fraction: int) -> Int64s:
    """Activation number `activation`, which broadcasts, of `x`, both with `fraction` bits.

    sigmoid(x) is `(x >> 2) + 1/2` below 1, `(x >> 3) + 5/8` below 19/8, `(x >> 5) + 27/32` below 5
    and 1 beyond, and for negative x the same with 1 minus those heights; tanh(x) is
    2 * sigmoid(2 * x) - 1. Shifts go towards minus infinity. `-2**-fraction - x` is what is
    compared of a negative x, so that its segments end with the breakpoint and those of a positive
    one before it.
    """
    number = np.asarray(activation)
    results = (x, np.maximum(x, 0), _plan(x, fraction, 0), _plan(x, fraction, 1))
    return np.choose(number, results)


def _plan(x: Int64s, fraction: int, tanh: int) -> Int64s:
    """The sigmoid, or with `tanh` twice that of the double, minus one."""
    one = 1 << fraction
    negative = x < 0
    compared = np.where(negative, ~x, x) << tanh
    result = np.where(negative, 0, one) * (1 + tanh) - one * tanh
    for end, shift, height in reversed(_SEGMENTS):
        up = (height << fraction >> 5) * (1 + tanh) - one * tanh
        offset = np.where(negative, one * (1 - tanh) - up, up)
        inside = compared < (end << fraction >> 3)
        result = np.where(inside, (x << 2 * tanh >> shift) + offset, result)
    return result
