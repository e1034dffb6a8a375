"""The compute SRAM's contract against tables, lookups and rows in plain Python integers."""

import re
from typing import Any

import numpy as np
import pytest

from csram_schedules import Product
from csram_units import Machine
from tilewright_golden.lut import CsramParams
from tilewright_golden.lut.csram import CsramContract, sum_bits
from tilewright_golden.lut.cycles import multiply
from tilewright_golden.lut.patterns import lookups
from tilewright_golden.lut.rowmap import RowMap

CONTRACT = CsramContract()

POINTS: dict[str, CsramParams] = {
    "all": CsramParams(rows=256, columns=8, batch=4),
    "none": CsramParams(rows=256, columns=8, batch=4, skip_zero=False, collapse=False,
                        reuse=False),
    "zero": CsramParams(rows=128, columns=5, act_bits=4, group=3, batch=3, collapse=False,
                        reuse=False),
    "collapse": CsramParams(rows=128, columns=4, act_bits=5, group=2, batch=2, skip_zero=False,
                            reuse=False),
    "reuse": CsramParams(rows=128, columns=4, act_bits=3, group=2, batch=8, skip_zero=False,
                         collapse=False),
    "no reuse": CsramParams(rows=256, columns=3, act_bits=2, group=5, batch=1, reuse=False),
    "one by one": CsramParams(rows=256, columns=4, act_bits=7, group=3, batch=1),
    "bits": CsramParams(rows=160, columns=6, group=3, batch=3, schedule="bitserial"),
    "few bits": CsramParams(rows=96, columns=5, act_bits=2, group=2, batch=2,
                            schedule="bitserial"),
}


def plane_indices(acts: list[int], planes: int) -> list[int]:
    """The index of each plane, the lowest first."""
    words = [format(act % (1 << planes), f"0{planes}b")[::-1] for act in acts]
    return [int("".join(word[plane] for word in words)[::-1], 2) for plane in range(planes)]


def slow_lookups(p: CsramParams, acts: list[list[int]]) -> list[list[dict[str, Any]]]:
    """Of each vector and group: what is looked up, as (plane, index, factor), and what is not."""
    found: list[list[dict[str, Any]]] = []
    for number, vector in enumerate(acts):
        found.append([])
        for first in range(0, len(vector), p.group):
            some = vector[first:first + p.group]
            again = p.reuse and number > 0 and some == acts[number - 1][first:first + p.group]
            indices = plane_indices(some, p.act_bits)
            planes = list(range(p.act_bits))
            saved = 0
            while p.collapse and len(planes) > 1 and indices[planes[-2]] == indices[planes[-1]]:
                planes.pop()
                saved += 1
            terms = [(plane, indices[plane], -1 if plane == planes[-1] else 1)
                     for plane in planes]
            kept = [term for term in terms if term[1] or not p.skip_zero]
            found[-1].append({
                "terms": kept, "reused": again, "zero": 0 if again else len(terms) - len(kept),
                "collapsed": 0 if again else saved})
    return found


def slow_table(weights: list[int]) -> list[int]:
    """Sums of the weights at the ones of each index, each from two before it."""
    table = [0] * (1 << len(weights))
    for index in range(1, len(table)):
        rest = index & (index - 1)
        table[index] = table[rest] + weights[(index ^ rest).bit_length() - 1]
    return table


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
@pytest.mark.parametrize("seed", range(2))
def test_lookups_make_the_product(p: CsramParams, seed: int) -> None:
    """Tables, looked up and shifted as golden says, give the sums; the counts are those of loops.
    """
    for job in CONTRACT.random(p, seed):
        weights, columns = job["weights"].T.tolist(), job["weights"].shape[1]
        for first in range(0, len(job["acts"]), p.batch):
            acts = job["acts"][first:first + p.batch]
            fast, slow = lookups(p, acts), slow_lookups(p, acts.tolist())
            for b, vector in enumerate(acts.tolist()):
                for column in range(columns):
                    total = 0
                    for g, seen in enumerate(slow[b]):
                        table = slow_table(weights[column][g * p.group:(g + 1) * p.group])
                        total += sum(sign * table[i] << plane for plane, i, sign in seen["terms"])
                    assert total == sum(map(int.__mul__, vector, weights[column]))
                for g, seen in enumerate(slow[b]):
                    made = np.flatnonzero(fast.made[b, g])
                    assert [(plane, fast.indices[b, g, plane],
                             -1 if plane == fast.sign[b, g] else 1) for plane in made] \
                        == seen["terms"]
                    assert fast.reused[b, g] == seen["reused"]
                    assert (fast.zero[b, g], fast.collapsed[b, g]) \
                        == (seen["zero"], seen["collapsed"])


def test_sum_bits_are_enough_and_not_too_many() -> None:
    for act_bits, bits, k in ((8, 4, 384), (8, 8, 4), (2, 1, 2), (3, 1, 8), (8, 1, 5), (5, 3, 7)):
        p = CsramParams(act_bits=act_bits)
        extreme = [a * w * k for a in (-1 << (act_bits - 1), (1 << (act_bits - 1)) - 1)
                   for w in (-1 << (bits - 1), (1 << (bits - 1)) - 1)]
        width = sum_bits(p, bits, k)
        assert -1 << (width - 1) <= min(extreme)
        assert max(extreme) < 1 << (width - 1)
        assert max(extreme) >= 1 << (width - 2)


def bit_rows(p: CsramParams, weights: np.ndarray, bits: int) -> list[list[int]]:
    """Of each weight the rows of its bits."""
    return [[sum((int(weight) >> bit & 1) << column for column, weight in enumerate(row))
             for bit in range(bits)] for row in weights]


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
@pytest.mark.parametrize("seed", range(3))
def test_rows_make_the_product_in_the_cycles_of_the_formula(p: CsramParams, seed: int) -> None:
    """Every step on rows of bits, whose cells hold whatever they did before."""
    rng = np.random.default_rng(seed)
    for job in CONTRACT.random(p, seed):
        CONTRACT.validate(p, job)
        bits, k = int(job["bits"]), job["acts"].shape[1]
        width, where = sum_bits(p, bits, k), RowMap(p, bits)
        for first in range(0, len(job["acts"]), p.batch):
            acts = job["acts"][first:first + p.batch]
            machine = Machine(where.rows(len(acts), width), p.columns)
            machine.cells = [int(cell) for cell in rng.integers(0, 1 << p.columns, machine.rows)]
            machine.cells[machine.zero] = 0
            product = Product(machine, p.act_bits, p.group, bits, width, where.scratch,
                              where.target)
            weights = job["weights"][:, :p.columns]
            rows = bit_rows(p, weights, bits)
            if p.schedule == "lut":
                product.lut(rows, [[None if seen["reused"] else seen["terms"] for seen in vector]
                                   for vector in slow_lookups(p, acts.tolist())])
            else:
                product.bitserial(rows, acts.tolist())
            exact = acts.astype(object) @ weights.astype(object)
            found = [[machine.number(where.target + b * width, width, column)
                      for column in range(weights.shape[1])] for b in range(len(acts))]
            assert found == exact.tolist()
            assert machine.cells[machine.zero] == 0
            assert machine.cycles == multiply(p, acts, bits, width).cycles


def test_refusals() -> None:
    p = CsramParams()
    job: dict[str, Any] = {"acts": np.zeros((8, 384), int), "weights": np.zeros((384, 3), int),
                           "bits": np.asarray(4)}
    CONTRACT.validate(p, job)
    for change, message in (
            ({"bits": np.asarray(9)}, "bits must be in 1..8, not 9..9"),
            ({"acts": job["acts"][:0]}, "b must be at least 1, not 0"),
            ({"weights": job["weights"] - 9}, "weights of 4 bits must be in -8..7, not -9..-9"),
            ({"acts": job["acts"][:, :6], "weights": job["weights"][:6]},
             "k must be a multiple of the group of 4, not 6"),
            ({"bits": np.asarray(8)},
             "the sums of 8 vectors with 384 weights of 8 bits need 347 rows, not 256")):
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            CONTRACT.validate(p, job | change)


def test_a_peak_without_loading_and_building() -> None:
    p = POINTS["all"]
    jobs = CONTRACT.random(p, 1)
    assert CONTRACT.operations(p, jobs) == sum(
        len(job["acts"]) * job["weights"].size for job in jobs)
    assert 0 < CONTRACT.ideal_cycles(p, jobs) < sum(CONTRACT.sizes(p, jobs))
    assert CONTRACT.ideal_cycles(p, jobs) == sum(CONTRACT.ideal_cycles(p, [job]) for job in jobs)
