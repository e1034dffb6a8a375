"""Which lookups the products of the compute SRAM make, and which the patterns save."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.lut.params import CsramParams

__all__ = ["Lookups", "lookups"]

Int64s = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True)
class Lookups:
    """Lookups of v vectors that share the tables of g groups.

    The activations of a vector and a group have an index for each of their planes (bits, the
    lowest first): bit j of it is that of activation j. The lookup of plane p counts 2**p times;
    the one at plane `sign` is subtracted.
    """

    indices: Int64s
    """(v, g, planes)."""
    made: Bools
    """(v, g, planes): looked up, unless the partial sum is taken again."""
    sign: Int64s
    """(v, g): the plane that is subtracted; those above it are in its run."""
    reused: Bools
    """(v, g): the partial sum is that of the vector before."""
    zero: Int64s
    """(v, g): lookups of index 0 that are left out."""
    collapsed: Int64s
    """(v, g): lookups that a run saves."""


def lookups(params: CsramParams, acts: Int64s) -> Lookups:
    """The lookups of `acts` (v, k): the vectors of one batch, at most."""
    planes = params.act_bits
    groups = np.asarray(acts, dtype=np.int64).reshape(len(acts), -1, params.group)
    bits = groups[..., None, :] >> np.arange(planes)[:, None] & 1
    indices = bits @ (1 << np.arange(params.group))

    reused = np.zeros(groups.shape[:2], dtype=np.bool_)
    if params.reuse:
        reused[1:] = (groups[1:] == groups[:-1]).all(axis=-1)

    run = np.zeros(reused.shape, dtype=np.int64)
    if params.collapse:
        same = indices[..., :-1] == indices[..., -1:]
        # From the plane below the highest one down, until one differs.
        run = np.logical_and.accumulate(same[..., ::-1], axis=-1).sum(axis=-1)
    sign = planes - 1 - run
    counts = np.arange(planes) <= sign[..., None]
    made = counts & (indices != 0) if params.skip_zero else counts
    fresh = ~reused
    return Lookups(indices=indices, made=made, sign=sign, reused=reused,
                   zero=(counts & ~made).sum(axis=-1) * fresh, collapsed=run * fresh)
