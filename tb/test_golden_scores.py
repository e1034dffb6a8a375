"""Scores of binary queries and keys, against Python's integers."""

import numpy as np
import pytest

from tilewright_golden.attention import HammingParams
from tilewright_golden.attention.scores import hamming


def words(bits: np.ndarray) -> list[int]:
    """Rows of bits as integers."""
    return [int("".join(map(str, row)), 2) for row in bits.tolist()]


@pytest.mark.parametrize("head", [8, 17, 64, 255, 256])
def test_hamming_counts_matching_bits(head: int) -> None:
    rng = np.random.default_rng(head)
    q = rng.integers(0, 2, (5, head))
    k = np.concatenate([rng.integers(0, 2, (9, head)), q[:2], 1 - q[:2],
                        np.zeros((1, head), int), np.ones((1, head), int)])
    wanted = [[head - (query ^ key).bit_count() for key in words(k)] for query in words(q)]
    scores = hamming(HammingParams(head=head), q, k)
    assert scores.dtype == np.int64
    assert scores.tolist() == wanted
    assert scores[0, 9] == head  # a key like the query
    assert scores[0, 11] == 0  # and its opposite


def test_hamming_is_the_dot_product_of_the_signs() -> None:
    rng = np.random.default_rng(3)
    params = HammingParams()
    q, k = (rng.choice([-1, 1], (count, params.head)) for count in (4, 6))
    scores = hamming(params, q > 0, k > 0)
    assert np.array_equal(2 * scores - params.head, q @ k.T)
