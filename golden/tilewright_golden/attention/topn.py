"""The contract of the selection alone: scores of queries in, the best keys out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.attention.selection import select
from tilewright_golden.checks import int_in, one_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors

__all__ = ["TopNContract", "TopNParams"]

Int64s = npt.NDArray[np.int64]

_LIMIT = 1 << 23


@dataclass(frozen=True, kw_only=True, slots=True)
class TopNParams:
    """A selection of the largest scores.

    Parameters
    ----------
    low, high
        The smallest and the largest score, -2**23 to 2**23 - 1; counting takes 0 to at most 1023.
    keys
        Scores of a query, at most (L), 1 to 8192.
    kept
        Keys of a query that are kept (N), 1 to 128; all of them where it has fewer.
    lanes
        Scores of a beat: 1, 2, 4 or 8.
    selection
        What finds the lowest score that is kept: "counting" (how many keys have each score) or
        "insertion" (a sorted row of the best scores); both give the same keys.
    group
        Keys of a group, of which `group_kept` reach the selection (two levels, which is another
        function); a multiple of `lanes`, 2 to 64, at least `lanes` * `group_kept`. None: one level.
    group_kept
        Keys of a group that reach the selection, 1 to 8.
    """

    low: int = 0
    high: int = 64
    keys: int = 1024
    kept: int = 32
    lanes: int = 1
    selection: str = "counting"
    group: int | None = None
    group_kept: int = 2

    def __post_init__(self) -> None:
        one_of(self, "selection", ("counting", "insertion"))
        counting = self.selection == "counting"
        int_in(self, "low", 0 if counting else -_LIMIT, 0)
        int_in(self, "high", 1, 1023 if counting else _LIMIT - 1)
        int_in(self, "keys", 1, 8192)
        int_in(self, "kept", 1, 128)
        int_in(self, "lanes", 1, 8)
        if self.lanes not in (1, 2, 4, 8):
            raise ValueError(f"TopNParams.lanes must be 1, 2, 4 or 8, not {self.lanes}")
        int_in(self, "group_kept", 1, 8)
        if self.group is not None:
            int_in(self, "group", 2, 64)
            if self.group % self.lanes or self.group < self.lanes * self.group_kept:
                raise ValueError(
                    f"TopNParams.group must be a multiple of {self.lanes} lanes and at least "
                    f"{self.lanes * self.group_kept}, not {self.group}")

    @property
    def score_range(self) -> tuple[int, int]:
        """Smallest and largest score."""
        return self.low, self.high

    @property
    def kept_max(self) -> int:
        """Keys of a query that are kept, at most."""
        most = self.keys
        if self.group is not None:
            whole, rest = divmod(self.keys, self.group)
            most = whole * self.group_kept + min(rest, self.group_kept)
        return min(self.kept, most)

    @property
    def key_words(self) -> int:
        """Beats of a query, at most."""
        return -(-self.keys // self.lanes)


class TopNContract:
    """`tilewright_golden.contract.Contract` of the selection; a job is the scores of queries.

    All queries of a job have equally many keys.
    """

    def tensors(self, params: TopNParams) -> tuple[TensorSpec, ...]:
        """The scores."""
        return (TensorSpec(name="scores", shape=("m", "n"), low=params.low, high=params.high,
                           meaning="scores of n keys for each of m queries"),)

    def validate(self, params: TopNParams, job: Tensors) -> None:
        """Refuse no query, and no key or too many."""
        sizes = check_tensors(self.tensors(params), job)
        if not sizes["m"]:
            raise ValueError("scores must hold at least one query")
        if not 1 <= sizes["n"] <= params.keys:
            raise ValueError(f"scores must have 1..{params.keys} keys, not {sizes['n']}")

    def random(self, params: TopNParams, seed: int) -> list[Tensors]:
        """Few keys and many; one score, rising, falling, few scores, ties at the threshold."""
        rng = np.random.default_rng(seed)
        low, high, keys = params.low, params.high, params.keys

        def some(n: int) -> Int64s:
            middle, spread = (low + high) // 2, max(1, (high - low) // 16)
            near = np.rint(rng.normal(middle, spread, (1, n))).astype(np.int64)
            return np.concatenate([
                rng.integers(low, high + 1, (2, n)),
                np.full((1, n), low),
                np.full((1, n), high),
                np.sort(rng.integers(low, high + 1, (1, n))),
                np.sort(rng.integers(low, high + 1, (1, n)))[:, ::-1],
                rng.choice([low, high], (1, n)),
                np.clip(near, low, high),
                np.clip(middle + (np.arange(n)[None] % 3 == 0), low, high),
            ])

        sizes = {1, 2, params.kept - 1, params.kept, params.kept + 1, keys // 2 + 1, keys - 1, keys}
        return [{"scores": some(n)} for n in sorted(sizes) if 1 <= n <= keys]

    def _queries(self, params: TopNParams,
                 jobs: Sequence[Tensors]) -> list[tuple[Int64s, npt.NDArray[np.bool_]]]:
        """Scores and kept keys of every query."""
        if not jobs:
            raise ValueError("jobs must hold at least one")
        found = []
        for job in jobs:
            scores = np.asarray(job["scores"], dtype=np.int64)
            kept = select(params, scores, np.ones(scores.shape, dtype=np.bool_))
            found += list(zip(scores, kept, strict=True))
        return found

    def inputs(self, params: TopNParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of `lanes` scores; the lanes of the last that do not count have the largest."""
        scores, used, last = [], [], []
        for query, _ in self._queries(params, jobs):
            beats = -(-len(query) // params.lanes)
            filled = np.full(beats * params.lanes, params.high)
            filled[:len(query)] = query
            scores.append(filled.reshape(beats, params.lanes))
            there = np.arange(beats * params.lanes).reshape(beats, -1) < len(query)
            used.append(there @ (1 << np.arange(params.lanes)))
            last.append(np.arange(beats) == beats - 1)
        return {"i": {"scores": np.concatenate(scores), "used": np.concatenate(used),
                      "last": np.concatenate(last).astype(np.int64)}}

    def outputs(self, params: TopNParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Index and distance of every kept key."""
        index, distance, last = [], [], []
        for scores, kept in self._queries(params, jobs):
            keys = np.flatnonzero(kept)
            index.append(keys)
            # The largest score is always kept.
            distance.append(scores.max() - scores[keys])
            last.append(np.arange(len(keys)) == len(keys) - 1)
        return {"o": {"index": np.concatenate(index), "distance": np.concatenate(distance),
                      "last": np.concatenate(last).astype(np.int64)}}

    def collect(self, params: TopNParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`kept` and `distance` (m, n): which keys are kept; the distance, -1 where one is not."""
        ends = np.flatnonzero(beats["o"]["last"]) + 1
        starts = np.concatenate([[0], ends[:-1]])
        results: list[Tensors] = []
        query = 0
        for job in jobs:
            m, n = np.shape(job["scores"])
            distance = np.full((m, n), -1)
            for row in distance:
                part = slice(starts[query], ends[query])
                row[beats["o"]["index"][part]] = beats["o"]["distance"][part]
                query += 1
            results.append({"kept": distance >= 0, "distance": distance.astype(np.int32)})
        return results

    def operations(self, params: TopNParams, jobs: Sequence[Tensors]) -> int:
        """Scores looked at."""
        return sum(int(np.size(job["scores"])) for job in jobs)

    def operations_per_cycle(self, params: TopNParams) -> int:
        """Those of a beat."""
        return params.lanes

    def sizes(self, params: TopNParams, jobs: Sequence[Tensors]) -> list[int]:
        """Keys of every query."""
        return [size for job in jobs for size in [np.shape(job["scores"])[1]]
                * np.shape(job["scores"])[0]]

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0
