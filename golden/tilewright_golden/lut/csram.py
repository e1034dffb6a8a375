"""The contract of the compute SRAM's products: commands and rows in, sums and cycles out."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.lut import cycles
from tilewright_golden.lut.params import CsramParams
from tilewright_golden.lut.rowmap import RowMap

__all__ = ["CsramContract", "sum_bits"]

Int64s = npt.NDArray[np.int64]

_STORE, _MULTIPLY = 1, 4
_COUNT = (1 << 16) - 1
_COUNTERS = ("cycles", "zero", "collapsed", "reused")


def sum_bits(params: CsramParams, bits: int, k: int) -> int:
    """Bits that hold every sum of `k` products with weights of `bits`."""
    return (k << (params.act_bits + bits - 2)).bit_length() + 1


@dataclass(frozen=True, slots=True)
class _Product:
    """A command: the sums of a batch of vectors in the columns of a block."""

    job: int
    vectors: slice
    columns: slice


class CsramContract:
    """`tilewright_golden.contract.Contract` of products; a job is a product of two matrices.

    Weights take the columns block by block; for each block the vectors come in batches. Each batch
    is a command that multiplies and one that stores its sums.
    """

    def tensors(self, params: CsramParams) -> tuple[TensorSpec, ...]:
        """Activations, weights, and how many bits these have."""
        top = 1 << (params.act_bits - 1)
        return (
            TensorSpec(name="acts", shape=("b", "k"), low=-top, high=top - 1,
                       meaning="k activations of each of b vectors"),
            TensorSpec(name="weights", shape=("k", "n"), low=-128, high=127,
                       meaning="k weights of each of n results, of `bits` bits with their sign"),
            TensorSpec(name="bits", shape=(), low=1, high=8, meaning="bits of a weight"),
        )

    def validate(self, params: CsramParams, job: Tensors) -> None:
        """Refuse what is empty, weights that are too wide, groups and rows that do not fit."""
        sizes = check_tensors(self.tensors(params), job)
        for name, size in sizes.items():
            if not size:
                raise ValueError(f"{name} must be at least 1, not 0")
        bits = int(job["bits"])
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
        least, most = int(job["weights"].min()), int(job["weights"].max())
        if least < low or most > high:
            raise ValueError(f"weights of {bits} bits must be in {low}..{high}, "
                             f"not {least}..{most}")
        k = sizes["k"]
        if k % params.group:
            raise ValueError(f"k must be a multiple of the group of {params.group}, not {k}")
        if k // params.group > _COUNT:
            raise ValueError(f"k must be at most {_COUNT} groups of {params.group}, not {k}")
        batch = min(params.batch, sizes["b"])
        rows = RowMap(params, bits).rows(batch, sum_bits(params, bits, k))
        if rows > params.rows:
            raise ValueError(f"the sums of {batch} vectors with {k} weights of {bits} bits need "
                             f"{rows} rows, not {params.rows}")

    def random(self, params: CsramParams, seed: int) -> list[Tensors]:
        """The largest sums first; then all widths, tails, batches; then patterns."""
        rng = np.random.default_rng(seed)
        top = 1 << (params.act_bits - 1)

        def fits(bits: int, k: int, b: int) -> bool:
            rows = RowMap(params, bits).rows(min(b, params.batch), sum_bits(params, bits, k))
            return rows <= params.rows

        def made(bits: int, acts: Int64s, n: int) -> Tensors:
            half = 1 << (bits - 1)
            return {"acts": acts, "bits": np.asarray(bits),
                    "weights": rng.integers(-half, half, (acts.shape[1], n))}

        group, batch = params.group, params.batch
        widths = [bits for bits in (1, 2, 3, 4, 5, 6, 7, 8) if fits(bits, group, 1)]
        if not widths:
            raise ValueError("CsramParams.rows must be enough for the product of one group, not "
                             f"{params.rows}")
        most = {bits: max(b for b in range(1, batch + 1) if fits(bits, group, b))
                for bits in widths}
        columns = min(params.columns, 6)
        jobs: list[Tensors] = []

        bits = widths[-1]
        half = 1 << (bits - 1)
        groups = 3 if fits(bits, 3 * group, 1) else 1
        corners = np.array([-top, top - 1, 0, -1, 1])
        weights = np.repeat(np.array([[-half, half - 1, 0, -1, min(1, half - 1)]]),
                            groups * group, axis=0)[:, :columns]
        for corner in corners:
            acts = np.full((1, groups * group), corner)
            jobs.append({"acts": acts, "weights": weights, "bits": np.asarray(bits)})

        for bits in widths:
            b = most[bits]
            k = 2 * group if fits(bits, 2 * group, b) else group
            jobs.append(made(bits, rng.integers(-top, top, (b, k)), columns))

        # Two blocks of columns where there are few; a batch and a part of one.
        bits = max((bits for bits in widths if most[bits] == batch), default=widths[0])
        n = params.columns + 2 if params.columns <= 32 else 7
        b = batch + 1 if most[bits] == batch else most[bits]
        jobs.append(made(bits, rng.integers(-top, top, (b, group)), n))

        # Small activations have long runs, sparse ones have zeros, and some come again.
        b = most[bits]
        k = next((k for k in (5 * group, 3 * group, 2 * group) if fits(bits, k, b)), group)
        small = rng.integers(-2, 2, (b, k))
        sparse = rng.integers(-top, top, (b, k)) * (rng.random((b, k)) < 0.2)
        positive = rng.integers(0, top, (b, k))
        again = rng.integers(-top, top, (b, k))
        for vector in range(1, b):
            same = np.repeat(rng.random(k // group) < 0.6, group)
            again[vector] = np.where(same, again[vector - 1], again[vector])
        return [*jobs, *(made(bits, acts, columns) for acts in (small, sparse, positive, again))]

    def sample(self, params: CsramParams, job: Tensors) -> Tensors:
        """The first groups of the first batch, in the columns of the first block."""
        k = 4 * params.group
        return job | {"acts": job["acts"][:params.batch, :k],
                      "weights": job["weights"][:k, :params.columns]}

    def inputs(self, params: CsramParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Commands; the bits of the weights; the activations of group after group."""
        commands: list[dict[str, int]] = []
        rows, acts = [], []
        for product in _products(params, jobs):
            job = jobs[product.job]
            bits, k = int(job["bits"]), job["acts"].shape[1]
            some = np.asarray(job["acts"], dtype=np.int64)[product.vectors]
            block = np.asarray(job["weights"], dtype=np.int64)[:, product.columns]
            width, where = sum_bits(params, bits, k), RowMap(params, bits)
            used = block.shape[1]
            commands += [
                {"opcode": _MULTIPLY, "source": where.source, "target": where.target,
                 "scratch": where.scratch, "count": k // params.group, "columns": used,
                 "bits": bits, "group": params.group, "batch": len(some), "sum_bits": width},
                {"opcode": _STORE, "source": where.target, "count": len(some) * width,
                 "columns": used}]
            planes = block[:, None, :] >> np.arange(bits)[:, None] & 1
            rows.append(_wide(params, planes.reshape(k * bits, used)))
            acts.append(some.reshape(len(some), -1, params.group).swapaxes(0, 1)
                        .reshape(-1, params.group))
        names = ("opcode", "source", "target", "scratch", "count", "distance", "columns", "bits",
                 "group", "batch", "sum_bits", "form", "to")
        return {"i": {name: np.array([command.get(name, 0) for command in commands])
                      for name in names},
                "i_rows": {"row": np.concatenate(rows)}, "i_acts": {"acts": np.concatenate(acts)}}

    def outputs(self, params: CsramParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """The bits of the sums, vector after vector; how each command ended."""
        rows, last = [], []
        status: dict[str, list[int]] = {name: [] for name in ("error", "needs", *_COUNTERS)}
        products = [np.asarray(job["acts"], dtype=np.int64)
                    @ np.asarray(job["weights"], dtype=np.int64) for job in jobs]
        for product in _products(params, jobs):
            job = jobs[product.job]
            width = sum_bits(params, int(job["bits"]), job["acts"].shape[1])
            sums = products[product.job][product.vectors, product.columns]
            planes = sums[:, None, :] >> np.arange(width)[:, None] & 1
            stored = _wide(params, planes.reshape(-1, sums.shape[1]))
            rows.append(stored)
            last.append(np.arange(len(stored)) == len(stored) - 1)
            counts = _counts(params, job, product)
            for ended in ({name: getattr(counts, name) for name in _COUNTERS},
                          {"cycles": len(stored)}):
                for name, values in status.items():
                    values.append(ended.get(name, 0))
        return {"o": {"row": np.concatenate(rows), "last": np.concatenate(last).astype(np.int64)},
                "o_status": {name: np.array(values) for name, values in status.items()}}

    def collect(self, params: CsramParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`output` (b, n), the sums; `cycles` of all its commands, and what patterns saved."""
        results: list[Tensors] = [
            {"output": np.zeros((len(job["acts"]), job["weights"].shape[1]), dtype=np.int64)}
            | {name: np.zeros((), dtype=np.int64) for name in _COUNTERS} for job in jobs]
        ends = [0, *(np.flatnonzero(beats["o"]["last"]) + 1)]
        for number, (product, (begin, end)) in enumerate(zip(_products(params, jobs),
                                                             pairwise(ends), strict=True)):
            result = results[product.job]
            sums = result["output"][product.vectors, product.columns]
            planes = beats["o"]["row"][begin:end, :sums.shape[1]].reshape(
                len(sums), -1, sums.shape[1])
            weights = 1 << np.arange(planes.shape[1], dtype=np.int64)
            weights[-1] *= -1  # two's complement
            sums[...] = np.einsum("bpn,p->bn", planes, weights)
            for name in _COUNTERS:
                result[name] += beats["o_status"][name][2 * number:2 * number + 2].sum()
        return results

    def operations(self, params: CsramParams, jobs: Sequence[Tensors]) -> int:
        """Products of an activation and a weight."""
        return sum(job["acts"].size * job["weights"].shape[1] for job in jobs)

    def operations_per_cycle(self, params: CsramParams) -> int:
        """A bound: a column makes a bit of a sum in a cycle, so an operation takes it many."""
        return params.columns

    def ideal_cycles(self, params: CsramParams, jobs: Sequence[Tensors]) -> int:
        """Cycles of lookups and additions alone: no weights loaded, no table, no sum stored."""
        return sum(_counts(params, jobs[product.job], product).products
                   for product in _products(params, jobs))

    def sizes(self, params: CsramParams, jobs: Sequence[Tensors]) -> list[int]:
        """Cycles of every command."""
        return [int(size) for size in self.outputs(params, jobs)["o_status"]["cycles"]]

    def undefined(self, params: Any) -> int:
        """None: the outputs have valid bits."""
        return 0


def _products(params: CsramParams, jobs: Sequence[Tensors]) -> list[_Product]:
    """The commands of all jobs that multiply."""
    if not jobs:
        raise ValueError("jobs must hold at least one")
    return [_Product(number, slice(vector, vector + params.batch),
                     slice(column, column + params.columns))
            for number, job in enumerate(jobs)
            for column in range(0, job["weights"].shape[1], params.columns)
            for vector in range(0, len(job["acts"]), params.batch)]


def _counts(params: CsramParams, job: Tensors, product: _Product) -> cycles.Counts:
    bits = int(job["bits"])
    some = np.asarray(job["acts"], dtype=np.int64)[product.vectors]
    return cycles.multiply(params, some, bits, sum_bits(params, bits, some.shape[1]))


def _wide(params: CsramParams, rows: Int64s) -> Int64s:
    """Rows of all columns; those that are not used hold zeros."""
    return np.pad(rows, ((0, 0), (0, params.columns - rows.shape[1])))
