"""Queries, keys and values of attention heads: real ones, and wider and longer ones like them.

The real ones are those of all-MiniLM-L6-v2 on one paragraph (`make_heads` made the file).
`drawn` makes heads of any width that is a multiple of theirs, with any number of keys.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examples.minilm.forward import HEADS, LAYERS, Array, softmax

__all__ = ["FILE", "HEADS", "LAYERS", "NAMES", "Head", "Shape", "drawn", "real", "shape_of"]

FILE = Path(__file__).parents[1] / "minilm_heads.npz"
NAMES = ("query", "key", "value")
BEST = 32
"""Keys whose share of the softmax `Shape` tells."""


@dataclass(frozen=True)
class Head:
    """Queries (m, d), keys (n, d) and values (n, dv) of one head."""

    q: Array
    k: Array
    v: Array

    @property
    def logits(self) -> Array:
        """What the softmax takes, (m, n)."""
        return self.q @ self.k.T / np.sqrt(self.q.shape[1])


def real(layer: int, head: int) -> Head:
    """A head on the 128 tokens of the paragraph; 32 elements wide."""
    columns = _columns(layer, head)
    with np.load(FILE, allow_pickle=False) as file:
        return Head(*(file[f"layer{layer}/{name}"][:, columns].astype(np.float64)
                      for name in NAMES))


def drawn(layer: int, head: int, *, width: int = 64, keys: int = 1024, queries: int = 64,
          seed: int = 0) -> Head:
    """A head of `width` elements at random, with the means and covariances of real ones.

    Every 32 of its elements follow one real head of `layer`, `head` first and then its successors:
    normally distributed, with the mean and the covariance of that head's queries, and of its keys
    and values together. Blocks, queries and rows are independent of each other.
    """
    rng = np.random.default_rng((seed, layer, head))
    blocks, rest = divmod(width, real(layer, head).q.shape[1])
    if rest or not 1 <= blocks <= HEADS:
        raise ValueError(f"width must be a multiple of 32 up to {32 * HEADS}, not {width}")
    parts = []
    for block in range(blocks):
        some = real(layer, (head + block) % HEADS)
        of_queries, of_rows = (rng.standard_normal((count, len(some.k)))
                               for count in (queries, keys))
        parts.append((_like(some.q, of_queries), _like(some.k, of_rows), _like(some.v, of_rows)))
    return Head(*(np.hstack(part) for part in zip(*parts, strict=True)))


def _like(rows: Array, normal: Array) -> Array:
    """Mean of `rows`, and their covariance where `normal` (any, len(rows)) is white noise.

    A row of the result is a sum of all deviations from the mean, each times its own noise: no
    matrix is factorised. Rounded to nine bits as the real ones are.
    """
    mean = rows.mean(axis=0)
    return nine_bits(mean + normal @ (rows - mean) / np.sqrt(len(rows)))


def nine_bits(x: Array) -> Array:
    """x with nine significant bits, half to even."""
    fraction, exponent = np.frexp(x)
    return np.ldexp(np.rint(np.ldexp(fraction, 9)), exponent - 9)


def _columns(layer: int, head: int) -> slice:
    for name, value, count in (("layer", layer, LAYERS), ("head", head, HEADS)):
        if not 0 <= value < count:
            raise ValueError(f"{name} must be in 0..{count - 1}, not {value}")
    return slice(32 * head, 32 * head + 32)


@dataclass(frozen=True)
class Shape:
    """How the logits of a head are distributed about the mean of their query."""

    deviation: float
    """Standard deviation."""

    kurtosis: float
    """Fourth moment over the squared second, less 3."""

    largest: float
    """Share of the softmax that the best key has, the mean over the queries."""

    best: float
    """Share of the `BEST` best keys."""


def shape_of(logits: Array) -> Shape:
    """The shape of `logits` (m, n)."""
    centred = logits - logits.mean(axis=1, keepdims=True)
    variance = np.square(centred).mean()
    shares: NDArray[np.float64] = np.sort(softmax(logits), axis=1)[:, ::-1]
    return Shape(float(np.sqrt(variance)), float((centred**4).mean() / variance**2 - 3),
                 float(shares[:, 0].mean()), float(shares[:, :BEST].sum(axis=1).mean()))
