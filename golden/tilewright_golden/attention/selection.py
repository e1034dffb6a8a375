"""Which keys of a query are kept: the largest scores, in one level or in two."""

from typing import Protocol

import numpy as np
import numpy.typing as npt

__all__ = ["Selecting", "select"]

Bools = npt.NDArray[np.bool_]


class Selecting(Protocol):
    """Parameters of a selection; see `DotParams`."""

    @property
    def kept(self) -> int:
        """Keys of a query that are kept."""
        ...

    @property
    def group(self) -> int | None:
        """Keys of a group, or None."""
        ...

    @property
    def group_kept(self) -> int:
        """Keys of a group that reach the selection."""
        ...


def select(params: Selecting, scores: npt.NDArray[np.int64], mask: Bools) -> Bools:
    """The `kept` largest of the `scores` whose `mask` is set, by rows; ties to the lower index.

    Where `params.group` is a number, only the `group_kept` largest of each group of so many keys
    in a row take part: group g holds keys g * group and on. That is another function: of more than
    `group_kept` keys of one group that belong to the largest, the smallest are lost.

    Parameters
    ----------
    scores, mask
        (queries, keys).

    Returns
    -------
    (queries, keys): which keys are kept; all of those in `mask` where there are `kept` or fewer.
    """
    if params.group is None:
        return _largest(scores, mask, params.kept)
    queries, keys = scores.shape
    groups = -(-keys // params.group)
    beyond = ((0, 0), (0, groups * params.group - keys))
    shape = queries * groups, params.group
    passed = _largest(np.pad(scores, beyond).reshape(shape), np.pad(mask, beyond).reshape(shape),
                      params.group_kept)
    return _largest(scores, passed.reshape(queries, -1)[:, :keys], params.kept)


def _largest(scores: npt.NDArray[np.int64], mask: Bools, count: int) -> Bools:
    """The `count` largest of each row."""
    # Sorted by score alone, stably, so that of equal scores the lower index comes first; keys
    # outside the mask come last.
    low = scores.min(initial=0) - 1
    order = np.argsort(-np.where(mask, scores, low), axis=1, kind="stable")[:, :count]
    kept = np.zeros(mask.shape, dtype=np.bool_)
    np.put_along_axis(kept, order, True, axis=1)
    return kept & mask
