"""The softmax of the attention engines: unsigned weights of the kept keys, not yet normalised.

A key's distance is the largest kept score of its query less its own. Its weight is a table's entry
(`table_weights`), or 2 to the minus distance * scale / 2**(shift + 8) (`exp_weights`).
"""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.params import (
    SCALE_BITS,
    SHIFT_BITS,
    AttentionParams,
    DenseParams,
    DotParams,
    HammingParams,
)
from tilewright_golden.checks import integers_in

__all__ = ["EXPONENTIALS", "FRACTION", "GUARD", "degree_for", "exp_weights", "exponents",
           "polynomial", "scale_for", "table", "table_bits", "table_for", "table_weights",
           "weights_by_polynomial", "weights_by_table"]

FRACTION = 8
"""Bits of an exponent behind the point: exponents count 2**-8 octaves."""

GUARD = 2
"""Bits of a polynomial's value behind a weight's last one."""

Int64s = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def _distances(scores: npt.NDArray[np.int64], mask: Mask) -> Int64s:
    """From each query's largest kept score; 0 where a key is not kept."""
    kept = np.asarray(mask, dtype=bool)
    numbers = np.asarray(scores, dtype=np.int64)
    lowest = np.iinfo(np.int64).min
    largest = np.where(kept, numbers, lowest).max(axis=-1, keepdims=True, initial=lowest)
    return np.where(kept, largest - np.where(kept, numbers, 0), 0)


def table_weights(params: HammingParams, entries: npt.ArrayLike, scores: Int64s,
                  mask: Mask) -> Int64s:
    """The weight of each key, (m, n): the entry of its distance, 0 where it is not kept.

    `entries` (head + 1,) are weights in the order of their distance.
    """
    weights = integers_in("table", entries, 0, params.weight_max)
    if weights.shape != (params.head + 1,):
        raise ValueError(f"table must have shape ({params.head + 1},), not {weights.shape}")
    return np.where(mask, weights[_distances(scores, mask)], 0)


def exp_weights(params: DotParams | DenseParams, scale: npt.ArrayLike, shift: npt.ArrayLike,
                scores: Int64s, mask: Mask) -> Int64s:
    """The weight of each key, (m, n), by `params.exponential`; 0 where it is not kept.

    t = distance * scale >> shift counts 2**-8 octaves. The weight is about
    (2**weight - 1) * 2**(-t / 256), and 0 from `weight` + 1 octaves on.
    """
    t = exponents(scale, shift, _distances(scores, mask))
    return np.where(mask, EXPONENTIALS[params.exponential](params.weight, t), 0)


def exponents(scale: npt.ArrayLike, shift: npt.ArrayLike, distances: Int64s) -> Int64s:
    """Distances in 2**-8 octaves, rounded down."""
    factor = integers_in("scale", scale, 0, (1 << SCALE_BITS) - 1)
    places = integers_in("shift", shift, 0, (1 << SHIFT_BITS) - 1)
    return np.asarray(distances * factor >> places)


def weights_by_table(weight: int, t: Int64s) -> Int64s:
    """Weights of exponents t by `table`: its entry, shifted right by the octaves, half up.

    Less than 1.4 from (2**weight - 1) * 2**(-t / 256).
    """
    octaves, fraction = _split(weight, t)
    entry = np.asarray(table(weight))[fraction >> (FRACTION - table_bits(weight))]
    return _shifted(entry, octaves)


def weights_by_polynomial(weight: int, t: Int64s) -> Int64s:
    """Weights of exponents t by `polynomial`.

    Horner's rule, each product shifted right by 8 and rounded down; the last difference has
    `GUARD` bits more than a weight, and is shifted right by these and the octaves, half up.
    Less than 1.4 from (2**weight - 1) * 2**(-t / 256).
    """
    octaves, fraction = _split(weight, t)
    *others, highest = polynomial(weight)
    value = np.full_like(fraction, highest)
    for coefficient in reversed(others):
        value = coefficient - (value * fraction >> FRACTION)
    return _shifted(value, octaves + GUARD)


EXPONENTIALS: dict[str, Callable[[int, Int64s], Int64s]] = {
    "table": weights_by_table, "polynomial": weights_by_polynomial}
"""Weights of exponents, by `exponential`."""


def _split(weight: int, t: Int64s) -> tuple[Int64s, Int64s]:
    """Octaves, no more than leave any weight, and the fraction of one."""
    t = np.asarray(t, dtype=np.int64)
    return np.minimum(t >> FRACTION, weight + 1), t & ((1 << FRACTION) - 1)


def _shifted(value: Int64s, places: Int64s) -> Int64s:
    """Shifted right, rounded half up."""
    return np.asarray(value + (1 << places >> 1) >> places)


@cache
def table_bits(weight: int) -> int:
    """Bits that index `table`: the fewest with which exponent 0 has the largest weight."""
    return next(bits for bits in range(1, FRACTION + 1)
                if _entry(weight, bits, 0) == (1 << weight) - 1)


@cache
def table(weight: int) -> tuple[int, ...]:
    """Weights of the first octave, of the top `table_bits` of the fraction.

    An entry is that of the middle of the exponents with these top bits, rounded to nearest.
    """
    bits = table_bits(weight)
    return tuple(_entry(weight, bits, index) for index in range(1 << bits))


def _entry(weight: int, bits: int, index: int) -> int:
    step = 1 << (FRACTION - bits)
    with localcontext() as context:
        context.prec = 50
        middle = Decimal(2 * index * step + step - 1) / (2 << FRACTION)
        number = ((1 << weight) - 1) * Decimal(2) ** -middle
        return int(number.to_integral_value(ROUND_HALF_UP))


def degree_for(weight: int) -> int:
    """Degree of the polynomial: the lowest whose own error is below half a weight."""
    return 2 if weight <= 8 else 3 if weight <= 12 else 4


@cache
def polynomial(weight: int) -> tuple[int, ...]:
    """Magnitudes of the coefficients of the fraction's powers, from 1 on; signs alternate.

    The polynomial meets (2**weight - 1) * 2**-x at 0, at 1, and at equal steps between; the
    coefficients count 2**-`GUARD` and are rounded to nearest.
    """
    degree = degree_for(weight)
    with localcontext() as context:
        context.prec = 60
        # Newton's divided differences, multiplied out from the highest.
        nodes = [Decimal(step) / degree for step in range(degree + 1)]
        differences = [Decimal(2) ** -node for node in nodes]
        for order in range(1, degree + 1):
            for place in range(degree, order - 1, -1):
                differences[place] = ((differences[place] - differences[place - 1])
                                      / (nodes[place] - nodes[place - order]))
        powers = [differences[-1]]
        for node, difference in zip(reversed(nodes[:-1]), reversed(differences[:-1]), strict=True):
            powers = [high - node * low for high, low in zip(
                [Decimal(0), *powers], [*powers, Decimal(0)], strict=True)]
            powers[0] += difference
        unit = ((1 << weight) - 1) << GUARD
        return tuple(int((abs(power) * unit).to_integral_value(ROUND_HALF_UP))
                     for power in powers)


def table_for(params: HammingParams, c: float) -> Int64s:
    """Table for logits of `c` times the score, in natural logarithm: `c` for each matching bit."""
    _logit(c)
    exact = params.weight_max * np.exp(-c * np.arange(params.head + 1, dtype=np.float64))
    return np.rint(exact).astype(np.int64)


def scale_for(params: AttentionParams, c: float) -> tuple[int, int]:
    """Scale and shift for logits of `c` times the score, in natural logarithm.

    All bits of the scale are used where the shift reaches. A factor that is too large becomes the
    largest one, with which only the largest score has a weight.
    """
    _logit(c)
    steps = c * math.log2(math.e) * (1 << FRACTION)
    most = (1 << SCALE_BITS) - 1
    for shift in reversed(range(1 << SHIFT_BITS)):
        scale = round(math.ldexp(steps, shift))
        if scale <= most:
            return scale, shift
    return most, 0


def _logit(c: float) -> None:
    if not 0 <= c < math.inf:
        raise ValueError(f"c must be a finite number of at least 0, not {c}")
