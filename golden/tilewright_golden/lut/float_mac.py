"""The full-precision baseline of the tiles: products of bf16 matrices, summed in floating point.

A *step* multiplies `lanes` activations of a row with as many weights of a column; steps follow one
another along k. Subnormal operands count as zero, and so does a result below 2**-126; one from
2**128 on is infinity.

Sums "fp32": each product is exact, as `float_sum.multiply` says, and each addition is rounded, half
to even, as `float_sum.add` says. The products of a step are added in pairs, the sums of pairs in
pairs and so on, what has no partner as it is; the sum of the step is added to the sum so far.

Sums "aligned": a product is an integer of 16 bits with a sign, and an exponent f, the sum of both
exponent fields, also that of a zero's. Beside the largest f of the step, F, it is cut off, not
rounded, after `params.kept` bits: ``trunc(integer * 2**(kept - 16) * 2**(f - F))``. The exact sum S
of these integers has 24 bits and a sign, as a number of fp32 has. The sum so far is such an integer
A too, with an exponent E: of A and S, the one of the smaller exponent is shifted right by the
difference and rounded down; ``A + S`` has the larger exponent and, where it needs 25 bits, is
halved, rounded down, its exponent raised by 1. A and E begin as 0. In the end
``A * 2**(E - 252 - kept)`` is a number of fp32 without another rounding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.formats import float_sum
from tilewright_golden.formats.minifloat import BF16

__all__ = ["STEPS", "FloatMacContract", "FloatMacParams", "dot"]

STEPS = 65535
"""Steps of a sum, at most."""

SIGNIFICAND = float_sum.PRECISION
"""Bits of the magnitude of an aligned sum: those of fp32."""

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class FloatMacParams:
    """Shape of a tile: `vectors` x `columns` sums, each of `lanes` products in a step.

    Parameters
    ----------
    vectors
        Activation vectors side by side, 1 to 16.
    columns
        Weight columns side by side, 1 to 256.
    lanes
        Products in a step of each sum, 1 to 64.
    sums
        How products are summed: "fp32" rounds each addition; "aligned" aligns the products of a
        step to the largest of their exponents and adds integers.
    registered
        Whether registers keep what ripples from going on, for less energy and more area: behind
        the products ("aligned"), behind each level of additions ("fp32").
    drained
        Columns whose results leave in a cycle, which divide `columns`.
    """

    vectors: int = 2
    columns: int = 48
    lanes: int = 16
    sums: str = "aligned"
    registered: bool = True
    drained: int = 1

    def __post_init__(self) -> None:
        int_in(self, "vectors", 1, 16)
        int_in(self, "columns", 1, 256)
        int_in(self, "lanes", 1, 64)
        one_of(self, "sums", ("fp32", "aligned"))
        kind_of(self, "registered", bool, "True or False")
        int_in(self, "drained", 1, self.columns)
        if self.columns % self.drained:
            raise ValueError(f"FloatMacParams.drained must divide the {self.columns} columns, "
                             f"not {self.drained}")

    @property
    def kept(self) -> int:
        """Bits of an aligned product that are kept: `lanes` of them add up to 24."""
        return SIGNIFICAND - (self.lanes - 1).bit_length()


def dot(params: FloatMacParams, acts: npt.ArrayLike, weights: npt.ArrayLike) -> Int64s:
    """Codes of fp32 (m, n) of `acts` (m, k) times `weights` (k, n), codes of bf16."""
    acts, weights = BF16.check("acts", acts), BF16.check("weights", weights)
    missing = -acts.shape[1] % params.lanes
    acts = np.pad(acts, ((0, 0), (0, missing)))
    weights = np.pad(weights, ((0, missing), (0, 0)))
    return _SUMS[params.sums](params, _flushed(acts), _flushed(weights))


def _field(operands: Int64s) -> Int64s:
    return operands >> BF16.mantissa & (1 << BF16.exponent) - 1


def _flushed(operands: Int64s) -> Int64s:
    return np.where(_field(operands) == 0, 0, operands)


def _fp32(params: FloatMacParams, acts: Int64s, weights: Int64s) -> Int64s:
    total = np.zeros((len(acts), weights.shape[1]), dtype=np.int64)
    for start in range(0, acts.shape[1], params.lanes):
        step = slice(start, start + params.lanes)
        values = list(np.moveaxis(float_sum.multiply(
            BF16, BF16, acts[:, step, None], weights[None, step]), 1, 0))
        while len(values) > 1:
            pairs = [float_sum.add(left, right)
                     for left, right in zip(values[::2], values[1::2], strict=False)]
            values = pairs + values[2 * len(pairs):]
        total = float_sum.add(total, values[0])
    return total


def _aligned(params: FloatMacParams, acts: Int64s, weights: Int64s) -> Int64s:
    left, right = _significand(acts), _significand(weights)
    left_field, right_field = _field(acts), _field(weights)
    shape = (len(acts), weights.shape[1])
    total, exponent = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
    for start in range(0, acts.shape[1], params.lanes):
        step = slice(start, start + params.lanes)
        fields = left_field[:, step, None] + right_field[None, step]
        largest = fields.max(axis=1)
        products = left[:, step, None] * right[None, step] << params.kept - 16
        places = np.minimum(largest[:, None] - fields, 63)
        added = (np.sign(products) * (np.abs(products) >> places)).sum(axis=1)
        apart = np.clip(largest - exponent, -63, 63)
        total = (total >> np.maximum(apart, 0)) + (added >> np.maximum(-apart, 0))
        long = (total < -1 << SIGNIFICAND) | (total >= 1 << SIGNIFICAND)
        total = total >> long
        exponent = np.maximum(exponent, largest) + long
    return _code(total, exponent - 252 - params.kept)


def _significand(operands: Int64s) -> Int64s:
    magnitude = np.where(operands == 0, 0, operands & 127 | 128)
    return np.where(operands >> 15, -magnitude, magnitude)


def _code(integer: Int64s, exponent: Int64s) -> Int64s:
    """The code of fp32 of `integer`, of 24 bits, times 2**`exponent`."""
    values = np.ldexp(integer.astype(np.float64), exponent)
    values = np.where(np.abs(values) < np.finfo(np.float32).tiny, 0.0, values)
    with np.errstate(over="ignore"):
        return values.astype(np.float32).view(np.uint32).astype(np.int64)


_SUMS = {"fp32": _fp32, "aligned": _aligned}


class FloatMacContract:
    """`tilewright_golden.contract.Contract` of the tile; a job is a product of matrices."""

    def tensors(self, params: FloatMacParams) -> tuple[TensorSpec, ...]:
        """Both matrices."""
        return (codes("acts", ("m", "k"), BF16, "activations"),
                codes("weights", ("k", "n"), BF16, "weights"))

    def validate(self, params: FloatMacParams, job: Tensors) -> None:
        """Refuse an empty matrix and sums that are too long."""
        sizes = check_tensors(self.tensors(params), job)
        for name, tensor in (("m", "acts"), ("k", "acts"), ("n", "weights")):
            if not sizes[name]:
                raise ValueError(f"{tensor} must not be empty, not {name} = 0")
        if sizes["k"] > STEPS * params.lanes:
            raise ValueError(f"acts must have 1..{STEPS * params.lanes} columns, "
                             f"not {sizes['k']}")

    def random(self, params: FloatMacParams, seed: int) -> list[Tensors]:
        """What the exponents of a step and of a sum can be to one another; numbers of a layer."""
        rng = np.random.default_rng(seed)
        v, c, lanes = params.vectors, params.columns, params.lanes
        few = params.columns // params.drained + 4

        def matrix(shape: tuple[int, int], fields: npt.ArrayLike) -> Int64s:
            found = np.broadcast_to(fields, shape)
            signs, mantissas = rng.integers(0, 2, shape), rng.integers(0, 128, shape)
            return np.asarray(signs << 15 | found << 7 | mantissas, np.int64)

        def between(m: int, k: int, n: int, acts: tuple[int, int],
                    weights: tuple[int, int]) -> Tensors:
            return {"acts": matrix((m, k), rng.integers(*acts, (m, k), endpoint=True)),
                    "weights": matrix((k, n), rng.integers(*weights, (k, n), endpoint=True))}

        def normal(m: int, k: int, n: int) -> Tensors:
            return {name: np.asarray(BF16.encode(name, rng.normal(0, 1, shape)))
                    for name, shape in (("acts", (m, k)), ("weights", (k, n)))}

        extremes = [0, 1, 2, 60, 64, 120, 127, 130, 190, 253, 254]
        extreme = {"acts": matrix((v, 3 * lanes), rng.choice(extremes, (v, 3 * lanes))),
                   "weights": matrix((3 * lanes, c), rng.choice(extremes, (3 * lanes, c)))}
        cancelling = normal(v, 4 * lanes, c)
        cancelling["acts"][:, 2 * lanes:] = cancelling["acts"][:, :2 * lanes] ^ 0x8000
        cancelling["weights"][2 * lanes:] = cancelling["weights"][:2 * lanes]
        growing = {name: codes & 0x7FFF for name, codes in normal(v, few * lanes, c).items()}
        leaping = between(v, 8 * lanes, c, (127, 127), (120, 134))
        leaping["acts"] = matrix((v, 8 * lanes), np.repeat(rng.integers(64, 190, 8), lanes))
        return [extreme, between(v + 1, 2 * lanes + 1, c + 1, (1, 254), (1, 254)), cancelling,
                growing, leaping, between(v, lanes, c, (50, 66), (50, 66)),
                between(v, lanes, c, (0, 1), (248, 254)),
                between(v, lanes, c, (248, 254), (0, 1)), normal(1, 1, 1),
                normal(2 * v + 1, 5 * lanes - 1, c + 1)]

    def inputs(self, params: FloatMacParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A command for each block; its activations and weights step by step."""
        p = params
        steps, acts, weights = [], [], []
        for job in jobs:
            left, right = job["acts"], job["weights"]
            m, k = left.shape
            rows, columns, length = self._blocks(p, (m, k, right.shape[1]))
            left = np.pad(left, ((0, rows * p.vectors - m), (0, length * p.lanes - k)))
            right = np.pad(right, ((0, length * p.lanes - k),
                                   (0, columns * p.columns - right.shape[1])))
            left = left.reshape(rows, p.vectors, length, p.lanes).transpose(0, 2, 1, 3)
            right = right.reshape(length, p.lanes, columns, p.columns).transpose(2, 0, 3, 1)
            steps += [length] * (rows * columns)
            acts += [np.repeat(left, columns, axis=0).reshape(-1, p.vectors, p.lanes)]
            weights += [np.tile(right, (rows, 1, 1, 1)).reshape(-1, p.columns, p.lanes)]
        return {"i": {"steps": np.array(steps)},
                "i_acts": {"acts": np.concatenate(acts)},
                "i_weights": {"weights": np.concatenate(weights)}}

    def outputs(self, params: FloatMacParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Results of each block, `drained` columns a beat."""
        p = params
        found = []
        for job in jobs:
            result = dot(p, job["acts"], job["weights"])
            m, n = result.shape
            rows, columns, _ = self._blocks(p, (m, 1, n))
            result = np.pad(result, ((0, rows * p.vectors - m), (0, columns * p.columns - n)))
            result = result.reshape(rows, p.vectors, columns, p.columns).transpose(0, 2, 3, 1)
            found.append(result.reshape(-1, p.drained, p.vectors))
        return {"o": {"data": np.concatenate(found)}}

    def collect(self, params: FloatMacParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`output` (m, n), codes of fp32."""
        p = params
        results: list[Tensors] = []
        sums = beats["o"]["data"].reshape(-1, p.columns, p.vectors)
        start = 0
        for size in self.sizes(p, jobs):
            m, _, n = size
            rows, columns, _ = self._blocks(p, size)
            block = sums[start:start + rows * columns]
            start += rows * columns
            block = block.reshape(rows, columns, p.columns, p.vectors).transpose(0, 3, 1, 2)
            results.append({"output": block.reshape(rows * p.vectors, -1)[:m, :n]})
        return results

    def operations(self, params: FloatMacParams, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates of the matrices, without padding."""
        return sum(m * k * n for m, k, n in self.sizes(params, jobs))

    def operations_per_cycle(self, params: FloatMacParams) -> int:
        """Those of a step."""
        return params.vectors * params.columns * params.lanes

    def sizes(self, params: FloatMacParams,
              jobs: Sequence[Tensors]) -> list[tuple[int, int, int]]:
        """m, k and n of every job."""
        return [(*job["acts"].shape, job["weights"].shape[1]) for job in jobs]

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0

    @staticmethod
    def _blocks(params: FloatMacParams, size: tuple[int, int, int]) -> tuple[int, int, int]:
        """Blocks of rows, blocks of columns, steps."""
        m, k, n = size
        return -(-m // params.vectors), -(-n // params.columns), -(-k // params.lanes)
