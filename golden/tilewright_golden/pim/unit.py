"""What the unit beside a bank computes: steps of products, summed and accumulated.

Integers: the exact sum of a step's products is added to an accumulator of 32 bits, which wraps.

bf16: operands that are subnormal count as zero, and so does every product and every sum below
2**-126; there is one zero, +0, and one NaN, as in `formats.float_sum`, but operands may also be
infinities and NaN. A product is exact in fp32, or infinity from 2**128 on. Of an even number of
lanes, the sums of both halves are added; an odd number of lanes, and each half, is summed as a
tree: neighbours first, then pairs of them and so on, what has no partner as it is. Each addition
is rounded, half to even. The sum of a step is added to the accumulator, a number of fp32; a result
is the accumulator rounded to bf16, half to even.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.formats import FP32
from tilewright_golden.formats.float_sum import NAN
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim.params import SUM_BITS, UnitParams

__all__ = ["UnitContract", "accumulate", "results", "step"]

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_HALF = 1 << (SUM_BITS - 1)
_TINY = np.finfo(np.float32).tiny


def step(params: UnitParams, sums: npt.ArrayLike, values: npt.ArrayLike, vectors: npt.ArrayLike,
         first: npt.ArrayLike) -> Int64s:
    """Accumulators after a step: `sums` (..., vectors), begun from zero where `first` (...).

    `values` (..., lanes) and `vectors` (..., vectors, lanes) are codes; accumulators are integers
    or codes of fp32. Leading axes broadcast.
    """
    begun = np.where(np.asarray(first, bool)[..., None], 0, np.asarray(sums, np.int64))
    values = integers_in("values", values, *params.form.code_range)[..., None, :]
    vectors = integers_in("vectors", vectors, *params.form.code_range)
    if params.floating:
        total = _floats(FP32.width, begun)
        return _codes(_add(total, _dot(_operands(values), _operands(vectors))))
    return _wrapped(begun + np.sum(values * vectors, axis=-1))


def accumulate(params: UnitParams, sums: npt.ArrayLike, values: npt.ArrayLike,
               vectors: npt.ArrayLike) -> Int64s:
    """Accumulators after steps: from `sums` (..., vectors), one step after the other.

    `values` is (..., steps, lanes) and `vectors` (..., steps, vectors, lanes). Leading axes
    broadcast.
    """
    begun = np.asarray(sums, np.int64)
    values = integers_in("values", values, *params.form.code_range)
    vectors = integers_in("vectors", vectors, *params.form.code_range)
    if params.floating:
        total = _floats(FP32.width, begun)
        left, right = _operands(values), _operands(vectors)
        for number in range(values.shape[-2]):
            total = _add(total, _dot(left[..., number, None, :], right[..., number, :, :]))
        return _codes(total)
    factors = np.moveaxis(vectors, -2, -3)
    factors = factors.reshape(*factors.shape[:-2], -1)
    products = values.reshape(*values.shape[:-2], 1, -1) @ np.swapaxes(factors, -1, -2)
    return _wrapped(begun + products[..., 0, :])


def results(params: UnitParams, sums: npt.ArrayLike, relu: npt.ArrayLike) -> Int64s:
    """What accumulators `sums` (..., vectors) give; zero for negative ones where `relu` (...)."""
    found = np.asarray(sums, np.int64)
    negative = found < 0
    if params.floating:
        negative = found >> (FP32.width - 1) == 1
        rest = FP32.width - BF16.width
        found = (found + (1 << (rest - 1)) - 1 + (found >> rest & 1)) >> rest
    return np.where(negative & np.asarray(relu, bool)[..., None], 0, found)


def _wrapped(sums: npt.NDArray[Any]) -> Int64s:
    return (sums + _HALF) % (2 * _HALF) - _HALF


def _floats(bits: int, codes: Int64s) -> Floats:
    """Codes of fp32, or of bf16, which are the upper half of one."""
    return (codes << (FP32.width - bits)).astype(np.uint32).view(np.float32)


def _flushed(values: Floats) -> Floats:
    return np.where(np.abs(values) < _TINY, np.float32(0), values)


def _operands(codes: Int64s) -> Floats:
    return _flushed(_floats(BF16.width, codes))


def _codes(values: Floats) -> Int64s:
    return np.where(np.isnan(values), NAN, values.view(np.uint32).astype(np.int64))


def _add(left: Floats, right: Floats) -> Floats:
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        return _flushed(np.asarray(left + right))


def _dot(values: Floats, factors: Floats) -> Floats:
    """The sum over the last axis."""
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        # Exact, but below the normal numbers, which count as zero, and above all numbers.
        products = _flushed(np.asarray(values * factors))
    lanes = products.shape[-1]
    if lanes % 2:
        return _tree(products)
    return _add(_tree(products[..., :lanes // 2]), _tree(products[..., lanes // 2:]))


def _tree(values: Floats) -> Floats:
    while (lanes := values.shape[-1]) > 1:
        pairs = _add(values[..., 0:lanes - 1:2], values[..., 1::2])
        values = np.concatenate([pairs, values[..., lanes - lanes % 2:]], axis=-1)
    return values[..., 0]


class UnitContract:
    """`tilewright_golden.contract.Contract` of a unit; a job is a matrix times some vectors.

    Codes of bf16 may be infinities and NaN.
    """

    def tensors(self, params: UnitParams) -> tuple[TensorSpec, ...]:
        """The matrix in steps of its rows, the vectors, and what becomes of negative results."""
        low, high = params.form.code_range
        return (
            TensorSpec(name="values", shape=("n", "steps", "lanes"), low=low, high=high,
                       meaning=f"what the bank holds, codes of {params.form.name}"),
            TensorSpec(name="vectors", shape=("steps", "vectors", "lanes"), low=low, high=high,
                       meaning=f"what it is multiplied by, codes of {params.form.name}"),
            TensorSpec(name="relu", shape=(), low=0, high=1,
                       meaning="whether negative results become zero"),
        )

    def validate(self, params: UnitParams, job: Tensors) -> None:
        """Refuse what is empty or not as wide as the unit."""
        sizes = check_tensors(self.tensors(params), job)
        for name in ("n", "steps"):
            if not sizes[name]:
                raise ValueError(f"values must not be empty, not {name} = 0")
        for name in ("lanes", "vectors"):
            if sizes[name] != getattr(params, name):
                raise ValueError(f"vectors must have {name} = {getattr(params, name)}, "
                                 f"not {sizes[name]}")

    def random(self, params: UnitParams, seed: int) -> list[Tensors]:
        """Corner values, then what the exponents of bf16 can be to one another, then a layer's."""
        rng = np.random.default_rng(seed)
        if params.floating:
            return self._random_floats(params, rng)
        low, high = params.form.code_range
        corners = rng.choice([low, low + 1, -1, 0, 1, high - 1, high],
                             (7, 2, 2, params.vectors, params.lanes))
        jobs = [self._job(np.full((1, 2, params.lanes), low),
                          np.full((2, params.vectors, params.lanes), low), 0),
                self._job(corners[:, :, 0, 0], corners[0, :, 1], 0)]
        for n, steps, relu in ((3, 1, 1), (1, 7, 0), (20, 12, 1), (2, 33, 0)):
            jobs.append(self._job(
                rng.integers(low, high, (n, steps, params.lanes), endpoint=True),
                rng.integers(low, high, (steps, params.vectors, params.lanes), endpoint=True),
                relu))
        return jobs

    def _random_floats(self, params: UnitParams, rng: np.random.Generator) -> list[Tensors]:
        def shapes(n: int, steps: int) -> tuple[tuple[int, ...], ...]:
            return (n, steps, params.lanes), (steps, params.vectors, params.lanes)

        def some(n: int, steps: int, relu: int, fields: Sequence[int]) -> Tensors:
            left, right = (rng.integers(0, 1 << BF16.width, shape) & 0x807F
                           | rng.choice(fields, shape) << BF16.mantissa
                           for shape in shapes(n, steps))
            return self._job(left, right, relu)

        def normal(n: int, steps: int, relu: int) -> Tensors:
            left, right = (np.asarray(BF16.encode("numbers", rng.normal(0, 1, shape)))
                           for shape in shapes(n, steps))
            return self._job(left, right, relu)

        special = some(6, 3, 0, [127])
        for place, code in enumerate((0x7F80, 0xFF80, 0x7FC0, 0xFFFF, 0x7F81)):
            special["values"][place + 1, place % 3, place % params.lanes] = code
        special["vectors"][1, 0, 1 % params.lanes] = 0
        cancelling = normal(4, 6, 0)
        cancelling["values"][:, 3:] = cancelling["values"][:, :3] ^ 0x8000
        cancelling["vectors"][3:] = cancelling["vectors"][:3]
        # 1 and seven bits, plus half of the last of them: between two results.
        ties = normal(6, 2, 0)
        for codes in (ties["values"], ties["vectors"]):
            codes[:] = 0
        ties["values"][:, 0, 0] = 0x3F80 + rng.permutation(128)[:6]
        ties["values"][:, 1, 0] = 0x3B80
        ties["vectors"][:, :, 0] = 0x3F80
        return [ties, some(8, 3, 0, [0, 1, 2, 60, 64, 120, 127, 130, 190, 253, 254]), special,
                cancelling, some(4, 2, 1, [50, 60, 64, 66, 67, 68]),
                some(4, 2, 0, [187, 189, 190, 191, 192]), some(6, 9, 1, range(110, 140)),
                normal(3, 1, 1), normal(20, 12, 1), normal(2, 33, 0)]

    @staticmethod
    def _job(values: Int64s, vectors: Int64s, relu: int) -> Tensors:
        return {"values": values, "vectors": vectors, "relu": np.array(relu)}

    def inputs(self, params: UnitParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A beat for each step, row by row."""
        parts: list[Fields] = []
        for job in jobs:
            n, steps, _ = job["values"].shape
            number = np.tile(np.arange(steps), n)
            parts.append({
                "values": job["values"].reshape(n * steps, -1),
                "vectors": job["vectors"][number],
                "first": (number == 0).astype(np.int64),
                "last": (number == steps - 1).astype(np.int64),
                "relu": np.full(n * steps, int(job["relu"])),
            })
        return {"i": {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}}

    def outputs(self, params: UnitParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A beat for each row."""
        found = [results(params, accumulate(params, np.zeros((1, params.vectors), np.int64),
                                            job["values"], job["vectors"]), job["relu"])
                 for job in jobs]
        return {"o": {"results": np.concatenate(found)}}

    def collect(self, params: UnitParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`output` (n, vectors)."""
        rows = np.cumsum([len(job["values"]) for job in jobs])
        return [{"output": part} for part in np.split(beats["o"]["results"], rows[:-1])]

    def operations(self, params: UnitParams, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates."""
        return sum(job["values"].size * params.vectors for job in jobs)

    def operations_per_cycle(self, params: UnitParams) -> int:
        """Products of a cycle."""
        return params.lanes * params.vectors // params.fold

    def sample(self, params: UnitParams, job: Tensors) -> Tensors:
        """As many rows as take about a thousand steps."""
        steps = min(1024, job["values"].shape[1])
        return {"values": job["values"][:max(1, 1024 // steps), :steps],
                "vectors": job["vectors"][:steps], "relu": job["relu"]}

    def sizes(self, params: UnitParams, jobs: Sequence[Tensors]) -> list[tuple[int, int]]:
        """Rows and steps of each job."""
        return [job["values"].shape[:2] for job in jobs]

    def undefined(self, params: UnitParams) -> int:
        """None: the output has a valid bit."""
        return 0
