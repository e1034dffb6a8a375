"""The selection against Python's `sorted`: exhaustive small cases, then random ones."""

import re
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pytest

from tilewright_golden.attention.selection import select
from tilewright_golden.attention.topn import TopNContract, TopNParams


@dataclass(frozen=True)
class Selection:
    kept: int
    group: int | None = None
    group_kept: int = 1


def best(keys: list[int], scores: list[int], count: int) -> list[int]:
    """The `count` best of `keys`, in their order."""
    return sorted(sorted(keys, key=lambda key: (-scores[key], key))[:count])


def by_sorting(params: Selection, scores: list[int], keys: list[int]) -> list[int]:
    if params.group is not None:
        keys = [key for first in range(0, len(scores), params.group)
                for key in best([key for key in keys if first <= key < first + params.group],
                                scores, params.group_kept)]
    return best(keys, scores, params.kept)


def check(params: Selection, scores: np.ndarray, mask: np.ndarray) -> None:
    kept = select(params, scores, mask)
    for row, few, found in zip(scores.tolist(), mask, kept, strict=True):
        assert np.flatnonzero(found).tolist() == by_sorting(
            params, row, np.flatnonzero(few).tolist()), (row, few)


@pytest.mark.parametrize("keys", [1, 2, 3, 5])
@pytest.mark.parametrize("kept", [1, 2, 3, 6])
@pytest.mark.parametrize(("group", "group_kept"), [(None, 1), (2, 1), (3, 2), (2, 3)])
def test_every_small_case(keys: int, kept: int, group: int | None, group_kept: int) -> None:
    scores = np.array(list(product((-2, 0, 1), repeat=keys)))
    check(Selection(kept, group, group_kept), scores, np.ones(scores.shape, dtype=np.bool_))


@pytest.mark.parametrize("kept", [1, 2, 4])
def test_every_mask(kept: int) -> None:
    masks = np.array(list(product((False, True), repeat=6)))
    for row in ((3, 3, 3, 3, 3, 3), (-5, 7, 7, -5, 7, 0)):
        for group in (None, 4):
            check(Selection(kept, group, 2), np.tile(row, (len(masks), 1)), masks)


@pytest.mark.parametrize("seed", range(20))
def test_random_cases(seed: int) -> None:
    rng = np.random.default_rng(seed)
    keys = int(rng.integers(1, 200))
    spread = int(rng.choice([1, 4, 30, 1 << 20]))
    group = int(rng.integers(2, 65)) if seed % 2 else None
    check(Selection(int(rng.integers(1, 129)), group, int(rng.integers(1, 9))),
          rng.integers(-spread, spread + 1, (30, keys)), rng.random((30, keys)) < rng.random())


def test_two_levels_are_another_function() -> None:
    scores = np.array([[9, 8, 7, 1, 2, 3]])
    mask = np.ones(scores.shape, dtype=np.bool_)
    assert np.flatnonzero(select(Selection(3), scores, mask)).tolist() == [0, 1, 2]
    assert np.flatnonzero(select(Selection(3, 3, 2), scores, mask)).tolist() == [0, 1, 5]


def test_ties_go_to_the_lower_index() -> None:
    scores = np.full((1, 50), 4)
    kept = select(Selection(7), scores, np.ones(scores.shape, dtype=np.bool_))
    assert np.flatnonzero(kept).tolist() == list(range(7))


def test_no_key() -> None:
    scores = np.zeros((3, 0), dtype=np.int64)
    assert select(Selection(4, 2), scores, scores > 0).shape == (3, 0)
    assert not select(Selection(4), np.ones((2, 3), dtype=np.int64),
                      np.zeros((2, 3), dtype=np.bool_)).any()


@pytest.mark.parametrize(("changed", "message"), [
    ({"low": -1}, "TopNParams.low must be in 0..0, not -1"),
    ({"low": -(1 << 23) - 1, "selection": "insertion"},
     "TopNParams.low must be in -8388608..0, not -8388609"),
    ({"high": 1024}, "TopNParams.high must be in 1..1023, not 1024"),
    ({"high": 0}, "TopNParams.high must be in 1..1023, not 0"),
    ({"keys": 8193}, "TopNParams.keys must be in 1..8192, not 8193"),
    ({"kept": 129}, "TopNParams.kept must be in 1..128, not 129"),
    ({"lanes": 3}, "TopNParams.lanes must be 1, 2, 4 or 8, not 3"),
    ({"selection": "sorting"},
     "TopNParams.selection must be 'counting' or 'insertion', not 'sorting'"),
    ({"group": 6, "lanes": 4},
     "TopNParams.group must be a multiple of 4 lanes and at least 8, not 6"),
    ({"group": 4, "group_kept": 8},
     "TopNParams.group must be a multiple of 1 lanes and at least 8, not 4"),
    ({"group": 65}, "TopNParams.group must be in 2..64, not 65"),
    ({"group_kept": 9}, "TopNParams.group_kept must be in 1..8, not 9"),
])
def test_bad_parameters(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(message) + "$"):
        TopNParams(**changed)


@pytest.mark.parametrize(("scores", "message"), [
    (np.zeros((0, 3), dtype=np.int64), "scores must hold at least one query"),
    (np.zeros((3, 0), dtype=np.int64), "scores must have 1..4 keys, not 0"),
    (np.zeros((1, 5), dtype=np.int64), "scores must have 1..4 keys, not 5"),
    (np.full((1, 2), 65), "scores must be in 0..64, not 65..65"),
])
def test_bad_scores(scores: np.ndarray, message: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(message) + "$"):
        TopNContract().validate(TopNParams(keys=4), {"scores": scores})


def test_no_job_has_no_beats() -> None:
    with pytest.raises(ValueError, match="jobs must hold at least one"):
        TopNContract().inputs(TopNParams(), [])


def test_beats_give_back_the_tensors() -> None:
    params = TopNParams(keys=9, kept=3, lanes=4)
    jobs = TopNContract().random(params, 1)
    found = TopNContract().collect(params, jobs, TopNContract().outputs(params, jobs))
    for job, result in zip(jobs, found, strict=True):
        scores = job["scores"]
        kept = select(params, scores, np.ones(scores.shape, dtype=np.bool_))
        assert (result["kept"] == kept).all()
        assert (np.where(kept, scores + result["distance"], 0)
                == np.where(kept, scores.max(axis=1, keepdims=True), 0)).all()
