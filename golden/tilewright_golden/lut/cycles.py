"""Cycles of the compute SRAM's commands, by closed formula: what the benches hold it to."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from tilewright_golden.lut.params import CsramParams, entry_growth
from tilewright_golden.lut.patterns import Lookups, lookups

__all__ = ["Counts", "move", "multiply", "per_operation", "sum_rows"]

Int64s = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """Cycles of a product by what they are for, and what patterns saved."""

    loading: int
    """A row of weights each."""
    building: int
    """Entries of tables."""
    products: int
    """Partial sums, and their addition to the sums."""
    zero: int = 0
    collapsed: int = 0
    reused: int = 0

    @property
    def cycles(self) -> int:
        """All of them."""
        return self.loading + self.building + self.products


def move(count: int, distance: int) -> int:
    """COPY and MOVE: `count` rows, column by column of the distance."""
    return count * max(1, distance)


def sum_rows(params: CsramParams, bits: int, sum_bits: int, groups: int) -> Int64s:
    """Rows that the sums fill after 0, 1, ... `groups` groups.

    They grow: n groups of `group` products of act_bits + bits - 1 bits take so many, log2(n) more
    and a sign. An addition in place cannot go beyond the rows that its operand has, so they hold
    what the group after needs; only after the last one a sum takes all its `sum_bits`.
    """
    n = np.arange(groups + 1)
    product = params.act_bits + bits - 1 + (params.group - 1).bit_length()
    rows = np.minimum(sum_bits, product + _bit_length(n + 1))
    rows[0], rows[-1] = 0, sum_bits
    return rows


def multiply(params: CsramParams, acts: Int64s, bits: int, sum_bits: int) -> Counts:
    """MULTIPLY of the activations `acts` (v, k) of one batch."""
    return _SCHEDULES[params.schedule](params, np.asarray(acts, dtype=np.int64), bits, sum_bits)


def per_operation(params: CsramParams, acts: Int64s, bits: int, sum_bits: int) -> Fraction:
    """Cycles for each multiply-accumulate of a column, loading and building included."""
    return Fraction(multiply(params, acts, bits, sum_bits).cycles, int(np.size(acts)))


def _bit_length(values: Int64s) -> Int64s:
    """Bits of integers of 0 to 2**53."""
    return np.frexp(values.astype(np.float64))[1].astype(np.int64)


def _ceil_log2(values: Int64s) -> Int64s:
    """Of integers from 1 on."""
    return _bit_length(values - 1)


def _lut(params: CsramParams, acts: Int64s, bits: int, sum_bits: int) -> Counts:
    """Tables: entries are built when they are first looked up."""
    found = lookups(params, acts)
    fresh = ~found.reused
    filled = sum_rows(params, bits, sum_bits, acts.shape[1] // params.group)
    size, grown = filled[1:], np.diff(filled)
    some = found.made.any(axis=-1)
    additions = np.where(some, size - found.made.argmax(axis=-1), np.maximum(1, grown))
    additions[:, 0] = size[0]
    partial = _partial_sums(params, found, bits) * fresh
    return Counts(loading=acts.shape[1] * bits, building=_built(params, found, bits),
                  products=int(partial.sum() + additions.sum()), zero=int(found.zero.sum()),
                  collapsed=int(found.collapsed.sum()), reused=int(found.reused.sum()))


def _built(params: CsramParams, found: Lookups, bits: int) -> int:
    """Every entry that is looked up, and what it is made of, once for each group.

    Entry i is made of i without its lowest one, so that comes first, and of that one's weight.
    """
    groups, entries = found.indices.shape[1], 1 << params.group
    needed = np.zeros((groups, entries), dtype=np.bool_)
    vector, group, plane = np.nonzero(found.made & ~found.reused[..., None])
    needed[group, found.indices[vector, group, plane]] = True
    cycles = 0
    for index in range(entries - 1, 0, -1):
        rest = index & (index - 1)
        if rest:
            needed[:, rest] |= needed[:, index]
            cycles += int(needed[:, index].sum()) * (bits + entry_growth(index))
    return cycles


def _partial_sums(params: CsramParams, found: Lookups, bits: int) -> Int64s:
    """Cycles (v, g) of the sum of the lookups of a vector in a group.

    In units of the plane p that was added last the magnitude of the sum is at most `units` times
    2**(bits - 1): what the lower planes had is halved plane by plane, and a lookup adds one for
    each weight in it. So an addition takes bits + ceil(log2 units) rows from row p on, and at
    least as many as reach the plane of the next lookup: rows below that are not touched again.

    The last lookup is subtracted if it is at plane `sign`: P - T = ~(~P + T). The addition before
    it writes inverted. If there is just a table entry before it, the rows of that from the plane
    on are copied, inverted; with none, those of the subtracted entry.
    """
    last = params.act_bits - 1
    ones = np.bitwise_count(found.indices).astype(np.int64)
    rows = np.where(found.indices > 0, bits + _ceil_log2(np.maximum(1, ones)), 1)
    left = found.made.sum(axis=-1)
    subtracts = np.take_along_axis(found.made, found.sign[..., None], axis=-1)[..., 0]
    first = found.made.argmax(axis=-1)
    first_rows = np.take_along_axis(rows, first[..., None], axis=-1)[..., 0]
    copied = np.where(left == 1, first_rows, np.maximum(1, first_rows - (found.sign - first)))
    cycles = np.where(subtracts & (left <= 2), copied, 0)

    units, begun = np.ones_like(left), np.zeros_like(left, dtype=np.bool_)
    for plane in range(last + 1):
        here = found.made[..., plane]
        before = np.where(begun, units, 0)
        units = np.where(here, np.maximum(1, before + ones[..., plane]), units)
        above = found.made[..., plane + 1:]
        reach = np.where(above.any(axis=-1), above.argmax(axis=-1) + 2, 0) if plane < last else 0
        width = np.maximum(bits + _ceil_log2(units), reach)
        cycles += np.where(here & begun, width, 0)
        begun |= here
        units = -(-units // 2)  # ceilings of halves are those of the quotient by their power of 2
    return cycles


def _bitserial(params: CsramParams, acts: Int64s, bits: int, sum_bits: int) -> Counts:
    """Each plane of a weight but the lowest is added to the product, which is added to the sum."""
    vectors, k = acts.shape
    filled = sum_rows(params, bits, sum_bits, k // params.group)
    # Sums grow with the last weight of a group.
    before = np.maximum(filled[:-1], filled[1])
    additions = (params.group - 1) * int(before.sum()) + int(filled[1:].sum())
    products = (bits - 1) * (params.act_bits + 1) * k + additions
    return Counts(loading=k * bits, building=0, products=vectors * products)


_SCHEDULES = {"lut": _lut, "bitserial": _bitserial}
