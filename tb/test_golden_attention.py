"""The attention contracts against attention in plain Python: integers, fractions and `sorted`."""

import math
from dataclasses import replace
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from test_golden_softmax import by_integers
from tilewright_golden.attention import DenseParams, DotParams, HammingParams
from tilewright_golden.attention.engine import DenseContract, DotContract, HammingContract
from tilewright_golden.attention.softmax import scale_for, table_for
from tilewright_golden.contract import Tensors
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16

CONTRACTS: dict[type, Any] = {
    HammingParams: HammingContract(), DenseParams: DenseContract(), DotParams: DotContract()}

POINTS: dict[str, Any] = {
    "hamming": HammingParams(head=9, values=5, keys=30, kept=4, weight=11),
    "hamming groups": HammingParams(head=8, values=3, keys=45, kept=6, group=8, group_kept=2,
                                    fraction=0),
    "hamming keeps all": HammingParams(head=8, values=2, keys=7, kept=100, value=Int(3)),
    "hamming bf16 values": HammingParams(head=8, values=3, keys=20, kept=5, value=BF16),
    "dense": DenseParams(head=8, values=4, keys=20, weight=12, exponential="polynomial"),
    "dense bf16": DenseParams(head=8, values=3, keys=15, operands=BF16, value=BF16, weight=16),
    "dot": DotParams(head=11, values=5, keys=33, kept=5, operands=Int(4), fraction=8),
    "dot bf16 groups": DotParams(head=8, values=6, keys=30, kept=4, operands=BF16, group=8,
                                 group_kept=3),
}
INTEGERS = [name for name, p in POINTS.items() if isinstance(p.value, Int)]


def real(code: int) -> float:
    """The number of a bf16 code."""
    return float(np.array(code, np.uint16).view(ml_dtypes.bfloat16))


def score(p: Any, q: list[int], k: list[int]) -> int:
    """Matching bits, or a dot product."""
    if isinstance(p, HammingParams):
        return sum(a == b for a, b in zip(q, k, strict=True))
    if isinstance(p.operands, Int):
        return sum(a * b for a, b in zip(q, k, strict=True))
    most = (1 << 20) - 1
    total = sum(max(-most, min(most, math.trunc(Fraction(real(a)) * Fraction(real(b)) * 1024)))
                for a, b in zip(q, k, strict=True))
    return max(-1 << 19, min((1 << 19) - 1, total // 4))


def kept(p: Any, scores: list[int]) -> list[int]:
    """Indices of the keys that count, in their order."""
    def best(keys: list[int], count: int) -> list[int]:
        return sorted(keys, key=lambda key: (-scores[key], key))[:count]

    keys = list(range(len(scores)))
    if isinstance(p, DenseParams):
        return keys
    if p.group is not None:
        keys = [key for first in range(0, len(keys), p.group)
                for key in best(keys[first:first + p.group], p.group_kept)]
    return sorted(best(keys, p.kept))


def weighed(p: Any, job: Tensors) -> list[dict[int, int]]:
    """Of each query the weights of the keys that count."""
    queries, keys = job["q"].tolist(), job["k"].tolist()
    found = []
    for number, q in enumerate(queries):
        count = len(keys) - len(queries) + number + 1 if job["causal"] else len(keys)
        scores = [score(p, q, k) for k in keys[:count]]
        chosen = kept(p, scores)
        largest = max(scores[key] for key in chosen)
        found.append({key: (
            int(job["table"][largest - scores[key]]) if isinstance(p, HammingParams)
            else by_integers(p.exponential, p.weight,
                             (largest - scores[key]) * int(job["scale"]) >> int(job["shift"])))
            for key in chosen})
    return found


def means(p: Any, job: Tensors) -> list[list[Any]]:
    """The weighted mean of each element: a fraction, or of bf16 values the number it rounds to."""
    rows = []
    for weights in weighed(p, job):
        total = sum(weights.values())
        row: list[Any] = []
        for element in range(p.values):
            values = {key: int(job["v"][key, element]) for key in weights}
            if isinstance(p.value, Int):
                exact = sum(weight * values[key] for key, weight in weights.items())
                row.append(Fraction(exact, total) if total else Fraction(0))
                continue
            summed = np.float32(0)
            for key, weight in weights.items():
                summed += np.float32(weight * real(values[key]))
            # The nearest binary64 of such a quotient is never a tie that the quotient is not.
            row.append(float(ml_dtypes.bfloat16(float(summed) / total)) if total else 0.0)
        rows.append(row)
    return rows


def jobs_of(p: Any) -> list[Tensors]:
    return [job for seed in range(4) for job in CONTRACTS[type(p)].random(p, seed)]


@pytest.mark.parametrize("name", POINTS)
def test_weights(name: str) -> None:
    p = POINTS[name]
    for job in jobs_of(p):
        wanted = np.zeros((len(job["q"]), len(job["k"])), dtype=np.int64)
        for row, weights in zip(wanted, weighed(p, job), strict=True):
            row[list(weights)] = list(weights.values())
        np.testing.assert_array_equal(CONTRACTS[type(p)].weights(p, job), wanted)


@pytest.mark.parametrize("name", POINTS)
def test_results(name: str) -> None:
    """Divided: rounded half to even."""
    p = POINTS[name]
    for job in jobs_of(p):
        found = CONTRACTS[type(p)].result(p, job)
        if isinstance(p.value, Int):
            wanted = [[round(mean * 2**p.fraction) for mean in row] for row in means(p, job)]
            np.testing.assert_array_equal(found, wanted)
        else:
            numbers = found.astype(np.uint16).view(ml_dtypes.bfloat16).astype(float)
            np.testing.assert_array_equal(numbers, means(p, job))


@pytest.mark.parametrize("name", INTEGERS)
def test_reciprocals(name: str) -> None:
    """Less than a step from the exact mean."""
    p = replace(POINTS[name], normalisation="reciprocal")
    for job in jobs_of(p):
        found = CONTRACTS[type(p)].result(p, job).tolist()
        for row, exact in zip(found, means(p, job), strict=True):
            assert all(abs(code - mean * 2**p.fraction) < 1
                       for code, mean in zip(row, exact, strict=True))


def bad(job: Tensors, **changes: Any) -> Tensors:
    return job | {name: np.asarray(value) for name, value in changes.items()}


P = HammingParams(head=8, values=3, keys=6, kept=2)
GOOD: Tensors = {
    "q": np.zeros((2, 8), np.int64), "k": np.ones((5, 8), np.int64),
    "v": np.ones((5, 3), np.int64), "causal": np.asarray(0), "table": np.arange(9)}
SCALED = DotParams(head=8, values=3, keys=6, kept=2)
GOOD_SCALED = {name: GOOD[name] for name in ("q", "k", "v", "causal")} | {
    "scale": np.asarray(7), "shift": np.asarray(3)}
INT = np.int64

REFUSED = [
    (bad(GOOD, k=np.ones((0, 8), INT), v=np.ones((0, 3), INT)), "n must be in 1..6, not 0"),
    (bad(GOOD, k=np.ones((7, 8), INT), v=np.ones((7, 3), INT)), "n must be in 1..6, not 7"),
    (bad(GOOD, q=np.ones((0, 8), INT)), "m must be at least 1, not 0"),
    (bad(GOOD, q=np.ones((6, 8), INT), causal=1),
     "m must be at most n = 5 in a causal job, not 6"),
    (bad(GOOD, q=np.ones((2, 9), INT), k=np.ones((5, 9), INT)), "d must be 8, not 9"),
    (bad(GOOD, k=np.ones((5, 7), INT)), "k"),
    (bad(GOOD, v=np.ones((5, 4), INT)), "dv must be 3, not 4"),
    (bad(GOOD, v=np.ones((4, 3), INT)), "v"),
    (bad(GOOD, v=np.full((5, 3), 128)), "v"),
    (bad(GOOD, q=np.full((2, 8), 2)), "q"),
    (bad(GOOD, q=np.zeros((2, 8))), "q"),
    (bad(GOOD, causal=2), "causal"),
    (bad(GOOD, table=np.arange(8)), "table must have shape"),
    (bad(GOOD, table=np.full(9, 256)), "table"),
    ({name: value for name, value in GOOD.items() if name != "k"}, "k"),
]
REFUSED_SCALED = [
    (bad(GOOD_SCALED, scale=1 << 16), "scale"), (bad(GOOD_SCALED, shift=32), "shift"),
    (bad(GOOD_SCALED, scale=[1]), "scale"), (bad(GOOD_SCALED, k=np.full((5, 8), -129)), "k"),
]


@pytest.mark.parametrize(("contract", "p", "job", "words"), [
    *((HammingContract(), P, job, words) for job, words in REFUSED),
    *((DotContract(), SCALED, job, words) for job, words in REFUSED_SCALED),
    *((DenseContract(), DenseParams(head=8, values=3, keys=6), job, words)
      for job, words in REFUSED_SCALED)])
def test_what_does_not_fit_is_refused(contract: Any, p: Any, job: Tensors, words: str) -> None:
    """In one line that names the argument."""
    with pytest.raises((ValueError, TypeError)) as refusal:
        contract.validate(p, job)
    message = str(refusal.value)
    print(message)
    assert "\n" not in message
    assert message.startswith(words) or f" {words}" in message


def test_what_fits_is_not_refused() -> None:
    HammingContract().validate(P, GOOD)
    DotContract().validate(SCALED, GOOD_SCALED)
    HammingContract().validate(P, bad(GOOD, q=np.ones((5, 8), INT), causal=1))


def test_more_kept_than_there_are_keys_keeps_all() -> None:
    few, many = (HammingParams(head=8, values=3, keys=6, kept=kept) for kept in (6, 128))
    np.testing.assert_array_equal(HammingContract().result(few, GOOD),
                                  HammingContract().result(many, GOOD))
    assert (HammingContract().weights(many, bad(GOOD, table=np.full(9, 3))) == 3).all()


def test_no_jobs_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^jobs must hold at least one sequence$"):
        HammingContract().inputs(P, [])


@pytest.mark.parametrize(("p", "most"), [
    (DenseParams(keys=256), 0.7), (DenseParams(keys=256, weight=16), 0.04),
    (DotParams(keys=256, kept=128), 0.7),
    (HammingParams(keys=256, kept=128), 0.35)], ids=["dense", "dense 16 bits", "dot", "hamming"])
def test_error_against_floats(p: Any, most: float) -> None:
    """Root mean square of the difference from softmax(c * scores) @ v, values to 128."""
    rng = np.random.default_rng(7)
    hamming = isinstance(p, HammingParams)
    m, n = 32, p.keys
    q, k = (rng.integers(0, 2, (rows, p.head)) if hamming else
            np.clip(np.rint(rng.normal(0, 40, (rows, p.head))), -128, 127).astype(np.int64)
            for rows in (m, n))
    c = 0.5 if hamming else 1 / 4000
    job: Tensors = {"q": q, "k": k, "v": rng.integers(-128, 128, (n, p.values)),
                    "causal": np.asarray(0)}
    if hamming:
        job["table"] = table_for(p, c)
    else:
        job["scale"], job["shift"] = map(np.asarray, scale_for(p, c))
    contract = CONTRACTS[type(p)]
    contract.validate(p, job)
    logits = c * contract.scores(p, job).astype(float)
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    if not isinstance(p, DenseParams):
        order = np.argsort(-logits, axis=1, kind="stable")[:, p.kept:]
        np.put_along_axis(weights, order, 0, axis=1)
    exact = weights @ job["v"] / weights.sum(axis=1, keepdims=True)
    found = contract.result(p, job) / 2**p.fraction
    error = np.sqrt(np.mean((found - exact)**2))
    print(f"{type(p).__name__} weight={p.weight}: {error:.3f}, at most "
          f"{np.abs(found - exact).max():.3f}")
    assert error < most
