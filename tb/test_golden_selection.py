"""The selection against Python's `sorted`: exhaustive small cases, then random ones."""

from dataclasses import dataclass
from itertools import product

import numpy as np
import pytest

from tilewright_golden.attention.selection import select


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
