"""The contracts of the attention engines: sequences of keys and values, and queries on them."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.context import context, normalise
from tilewright_golden.attention.params import (
    SCALE_BITS,
    SHIFT_BITS,
    AttentionParams,
    DenseParams,
    DotParams,
    HammingParams,
)
from tilewright_golden.attention.scores import hamming
from tilewright_golden.attention.scores_dot import dot
from tilewright_golden.attention.selection import select
from tilewright_golden.attention.softmax import exp_weights, table_weights
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.formats import Format

__all__ = ["DenseContract", "DotContract", "HammingContract", "attended"]

Int64s = npt.NDArray[np.int64]


def attended(job: Tensors) -> Int64s:
    """How many keys each query (m,) attends to: all, or in a causal job those up to its own.

    The queries of a causal job belong to the last `m` of the `n` keys.
    """
    m, n = len(job["q"]), len(job["k"])
    return np.arange(n - m + 1, n + 1) if job["causal"] else np.full(m, n)


class _AttentionContract(ABC):
    """What the contracts share; a job is one sequence of keys and values, and its queries.

    A query and a key are `head` elements, a value `values` of them; the result has `fraction`
    bits behind the last one of integer values, and is bf16 for bf16 values.
    """

    @abstractmethod
    def _row(self, params: Any, name: str, rows: str, meaning: str) -> TensorSpec:
        """Queries or keys."""

    @abstractmethod
    def _constants(self, params: Any) -> tuple[TensorSpec, ...]:
        """What turns scores into weights."""

    @abstractmethod
    def _weights(self, params: Any, job: Tensors, mask: npt.NDArray[np.bool_]) -> Int64s:
        """Weights (m, n) of the keys; of those that are not in `mask`, 0."""

    @abstractmethod
    def _head(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of the stream that a sequence begins with."""

    @abstractmethod
    def _operand(self, params: Any) -> Int64s:
        """Every code that an element of a query or a key may have, smallest number first."""

    @abstractmethod
    def _draw(self, params: Any, rng: np.random.Generator) -> Tensors:
        """Constants at random."""

    def tensors(self, params: Any) -> tuple[TensorSpec, ...]:
        """Queries, keys, values, whether queries see later keys, and the constants."""
        return (
            self._row(params, "q", "m", "queries"),
            self._row(params, "k", "n", "keys"),
            codes("v", ("n", "dv"), params.value, "values"),
            TensorSpec(name="causal", shape=(), low=0, high=1,
                       meaning="1: query i attends to keys 0..n-m+i; 0: to all"),
            *self._constants(params),
        )

    def validate(self, params: Any, job: Tensors) -> None:
        """Refuse an empty cache, one that overflows, and rows of other sizes."""
        sizes = check_tensors(self.tensors(params), job)
        for name, low, high in (("d", params.head, params.head),
                                ("dv", params.values, params.values),
                                ("n", 1, params.keys), ("m", 1, None)):
            if sizes[name] < low or (high is not None and sizes[name] > high):
                legal = f"at least {low}" if high is None else (
                    f"{low}" if low == high else f"in {low}..{high}")
                raise ValueError(f"{name} must be {legal}, not {sizes[name]}")
        if job["causal"] and sizes["m"] > sizes["n"]:
            raise ValueError(f"m must be at most n = {sizes['n']} in a causal job, "
                             f"not {sizes['m']}")

    def weights(self, params: Any, job: Tensors) -> Int64s:
        """Unsigned weight (m, n) of each key for each query; 0 where it does not count."""
        mask = np.arange(len(job["k"])) < attended(job)[:, None]
        return self._weights(params, job, mask)

    def result(self, params: Any, job: Tensors) -> Int64s:
        """Codes (m, dv) of the weighted means of the values."""
        weights = self.weights(params, job)
        return normalise(params, context(params, weights, job["v"]), weights.sum(axis=1))

    def random(self, params: Any, seed: int) -> list[Tensors]:
        """One key, equal scores, rising and falling ones, short caches, then a causal sequence."""
        rng = np.random.default_rng(seed)
        most = min(params.keys, 3 * params.lanes + 2 * _kept(params, params.keys))
        middle = min(most, params.lanes + 2)
        jobs = [self._job(params, rng, n, m) for n, m in (
            (1, 2), (most, 3), (middle, 1), (most, 1), (min(most, 7), 5))]
        jobs.append(self._equal(params, rng, most))
        jobs += [self._sorted(params, rng, most, order) for order in (1, -1)]
        jobs.append(self._job(params, rng, min(most, 9), min(most, 6)) | {"causal": np.asarray(1)})
        return jobs

    def _job(self, params: Any, rng: np.random.Generator, n: int, m: int) -> Tensors:
        """Queries and keys of corners and of numbers at random."""
        def rows(forms: Int64s, count: int, width: int) -> Int64s:
            found = rng.choice(forms, (count, width))
            ends = rng.choice(forms[[0, -1]], (count, width))
            return np.where(rng.integers(0, 4, (count, 1)) == 0, ends, found)

        operand = self._operand(params)
        return {"q": rows(operand, m, params.head), "k": rows(operand, n, params.head),
                "v": rows(_moderate(params.value), n, params.values),
                "causal": np.asarray(0), **self._draw(params, rng)}

    def _equal(self, params: Any, rng: np.random.Generator, n: int) -> Tensors:
        """Every key has the same score."""
        job = self._job(params, rng, n, 2)
        return job | {"k": np.repeat(job["k"][:1], n, axis=0)}

    def _sorted(self, params: Any, rng: np.random.Generator, n: int, order: int) -> Tensors:
        """The scores of the first query rise, or fall."""
        job = self._job(params, rng, n, 2)
        scores = self.scores(params, job)[0]
        return job | {"k": job["k"][np.argsort(scores, kind="stable")[::order]]}

    @abstractmethod
    def scores(self, params: Any, job: Tensors) -> Int64s:
        """Scores (m, n)."""

    def inputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Constants, keys, values and queries of each sequence."""
        if not jobs:
            raise ValueError("jobs must hold at least one sequence")
        return self._head(params, jobs) | {
            "i_key": {"row": _joined(job["k"] for job in jobs),
                      "last": _lasts(len(job["k"]) for job in jobs)},
            "i_value": {"values": _joined(_columns(params, job["v"]) for job in jobs),
                        "last": _lasts(len(job["v"]) * params.groups for job in jobs)},
            "i_query": {
                "row": _joined(job["q"] for job in jobs),
                "keys": _joined(attended(job) for job in jobs),
                "last": _lasts(len(job["q"]) for job in jobs),
            },
        }

    def outputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """One result a beat."""
        data = _joined(self.result(params, job).reshape(-1) for job in jobs)
        rows = sum(len(job["q"]) for job in jobs)
        return {"o": {"data": data, "last": _lasts(params.values for _ in range(rows))}}

    def collect(self, params: Any, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `output` (m, dv) of every job."""
        rows = beats["o"]["data"].reshape(-1, params.values)
        ends = np.cumsum([len(job["q"]) for job in jobs])[:-1]
        return [{"output": part} for part in np.split(rows, ends)]

    def operations(self, params: Any, jobs: Sequence[Tensors]) -> int:
        """Keys attended to: one for each query and each of its keys."""
        return int(sum(attended(job).sum() for job in jobs))

    def operations_per_cycle(self, params: Any) -> int:
        """One key in every lane."""
        return int(params.lanes)

    def sizes(self, params: Any, jobs: Sequence[Tensors]) -> list[tuple[int, ...]]:
        """Of every sequence its rows, then how many keys each query attends to."""
        return [(len(job["k"]), *attended(job).tolist()) for job in jobs]

    def sample(self, params: Any, job: Tensors) -> Tensors:
        """The first five queries: enough for two in the midst of others, on the whole cache."""
        job = job | {"q": job["q"][:5]}
        return job | {"causal": np.asarray(0)}

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0


class HammingContract(_AttentionContract):
    """`tilewright_golden.contract.Contract` of Hamming attention.

    Source: Hamming Attention Distillation (HAD), where queries and keys are signs and only the
    `kept` keys of the highest scores reach the softmax.
    """

    def _row(self, params: Any, name: str, rows: str, meaning: str) -> TensorSpec:
        return TensorSpec(name=name, shape=(rows, "d"), low=0, high=1,
                          meaning=f"{meaning}, 1 for plus and for zero, 0 for minus")

    def _constants(self, params: HammingParams) -> tuple[TensorSpec, ...]:
        return (TensorSpec(name="table", shape=("t",), low=0, high=params.weight_max,
                           meaning="weight by distance from the best score, 0..head"),)

    def validate(self, params: Any, job: Tensors) -> None:
        """Refuse a table of another length, too."""
        super().validate(params, job)
        if len(job["table"]) != params.head + 1:
            raise ValueError(f"table must have shape (head + 1,), {params.head + 1} entries, "
                             f"not {job['table'].shape}")

    def scores(self, params: HammingParams, job: Tensors) -> Int64s:
        """Matching bits."""
        return hamming(params, job["q"], job["k"])

    def _weights(self, params: HammingParams, job: Tensors,
                 mask: npt.NDArray[np.bool_]) -> Int64s:
        scores = self.scores(params, job)
        return table_weights(params, job["table"], scores, select(params, scores, mask))

    def _head(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        return {"i_table": {"weight": _joined(job["table"] for job in jobs),
                            "last": _lasts(len(job["table"]) for job in jobs)}}

    def _operand(self, params: Any) -> Int64s:
        return np.array([0, 1])

    def _draw(self, params: HammingParams, rng: np.random.Generator) -> Tensors:
        """Any weights: a table need not fall."""
        return {"table": rng.integers(0, params.weight_max, params.head + 1, endpoint=True)}


class _ScaledContract(_AttentionContract):
    """Scores are dot products of codes, weights their exponentials."""

    def _row(self, params: Any, name: str, rows: str, meaning: str) -> TensorSpec:
        return codes(name, (rows, "d"), params.operands, meaning)

    def _constants(self, params: Any) -> tuple[TensorSpec, ...]:
        return (TensorSpec(name="scale", shape=(), low=0, high=(1 << SCALE_BITS) - 1,
                           meaning="factor from scores to 256ths of octaves"),
                TensorSpec(name="shift", shape=(), low=0, high=(1 << SHIFT_BITS) - 1,
                           meaning="shift behind it"))

    def scores(self, params: DenseParams | DotParams, job: Tensors) -> Int64s:
        """Dot products, exact or in fixed point."""
        return dot(params, job["q"], job["k"])

    def _head(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        return {"i_scale": {name: np.array([int(job[name]) for job in jobs])
                            for name in ("scale", "shift")}}

    def _operand(self, params: Any) -> Int64s:
        return _moderate(params.operands)

    def _draw(self, params: AttentionParams, rng: np.random.Generator) -> Tensors:
        """Scales that bring typical distances to a few octaves."""
        typical = params.distance_max.bit_length() // 2 + int(rng.integers(0, 4))
        scale = int(rng.integers(1 << (SCALE_BITS - 1), 1 << SCALE_BITS))
        shift = max(0, min(typical + SCALE_BITS - 10, (1 << SHIFT_BITS) - 1))
        return {"scale": np.asarray(scale), "shift": np.asarray(shift)}


class DenseContract(_ScaledContract):
    """`tilewright_golden.contract.Contract` of dense attention."""

    def _weights(self, params: DenseParams, job: Tensors,
                 mask: npt.NDArray[np.bool_]) -> Int64s:
        return exp_weights(params, job["scale"], job["shift"], self.scores(params, job), mask)


class DotContract(_ScaledContract):
    """`tilewright_golden.contract.Contract` of dot-product attention to the best keys."""

    def _weights(self, params: DotParams, job: Tensors,
                 mask: npt.NDArray[np.bool_]) -> Int64s:
        scores = self.scores(params, job)
        return exp_weights(params, job["scale"], job["shift"], scores,
                           select(params, scores, mask))


def _kept(params: AttentionParams, keys: int) -> int:
    return min(keys, params.kept_max, 64)


def _moderate(form: Format) -> Int64s:
    """The codes of `form`, smallest number first; of a float those from 2**-20 to 2**10."""
    found = form.operands()
    numbers = np.abs(form.values("codes", found))
    if numbers.max() > 1 << 16:
        found = found[(numbers == 0) | ((numbers >= 2.0**-20) & (numbers <= 2.0**10))]
    return found


def _columns(params: AttentionParams, rows: Int64s) -> Int64s:
    """Rows (n, dv) in beats of `columns` elements, zeros behind the last."""
    width = params.groups * params.columns
    padded = np.zeros((len(rows), width), dtype=np.int64)
    padded[:, :params.values] = rows
    return padded.reshape(-1, params.columns)


def _lasts(lengths: Any) -> Int64s:
    """A one behind every so many zeros."""
    return _joined(np.arange(length) == length - 1 for length in lengths).astype(np.int64)


def _joined(parts: Any) -> npt.NDArray[Any]:
    return np.concatenate(list(parts))
