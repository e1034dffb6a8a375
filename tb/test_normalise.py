"""Normalisation in hardware against the contract, to the cycle."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from benchmarks.normalisation import STRUCTURES, draw, streams
from tilewright.attention.normalise import DivideNormalise
from tilewright.attention.normalise import normalise as build
from tilewright.verilog import emit
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.context import normalise
from tilewright_golden.contract import Fields
from tilewright_golden.formats import Int, float_sum
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

POINTS: dict[str, tuple[AttentionParams, int, bool]] = {
    "sparse": (HammingParams(head=8, values=8, keys=256, kept=8), 2, False),
    "one": (HammingParams(head=8, values=1, keys=1, kept=1, value=Int(2), weight=4, fraction=0),
            1, False),
    "odd": (DotParams(head=8, values=7, keys=60, kept=5, value=Int(5), fraction=8), 3, False),
    "two": (DotParams(head=8, values=9, keys=90, kept=9, weight=16), 4, False),
    "many": (HammingParams(head=8, values=20, keys=16, kept=16, weight=5), 20, False),
    "dense": (DenseParams(head=8, values=20, keys=512, weight=8), 8, True),
    "dense many": (DenseParams(head=8, values=20, keys=64, lanes=2, weight=11), 8, True),
    "dense one": (DenseParams(head=8, values=3, keys=3, value=Int(4)), 8, True),
    "floats": (DotParams(head=8, values=5, keys=256, kept=8, value=BF16), 2, False),
    "floats of one": (DotParams(head=8, values=2, keys=1, kept=1, weight=4, value=BF16), 2, False),
    "floats of many": (DenseParams(head=8, values=9, keys=8192, weight=16, value=BF16), 8, True),
    "floats side by side": (DenseParams(head=8, values=9, keys=60, weight=6, value=BF16), 8, True),
    "reciprocal": (HammingParams(head=8, values=8, keys=256, kept=8,
                                 normalisation="reciprocal"), 2, False),
    "reciprocal of one": (HammingParams(
        head=8, values=1, keys=1, kept=1, value=Int(2), weight=4, fraction=0,
        normalisation="reciprocal"), 1, False),
    "reciprocal of many": (DenseParams(
        head=8, values=20, keys=8192, weight=16, fraction=8, normalisation="reciprocal"), 8, True),
}


def workload(p: AttentionParams, count: int, seed: int, queries: int = 12) -> tuple[Fields, Fields]:
    """Totals of all sizes, none, the largest; sums from end to end of what values give."""
    rng = np.random.default_rng(seed)
    totals = rng.integers(0, p.total_max, queries, endpoint=True)
    few = rng.random(queries) < 0.5
    totals[few] = 1 << rng.integers(0, p.total_max.bit_length(), queries)[few]
    totals[0], totals[1] = 0, p.total_max
    sums = (_integer_sums if isinstance(p.value, Int) else _float_sums)(p, rng, totals)
    data = normalise(p, sums, totals)
    if isinstance(p.value, Int) and not isinstance(p, DenseParams):
        sums = sums - p.value.minimum * totals[:, None]
    return beats_of(p, count, sums, totals), {
        "data": data.reshape(-1), "last": np.tile(np.arange(p.values) == p.values - 1, queries)}


def _integer_sums(p: AttentionParams, rng: np.random.Generator, totals: np.ndarray) -> np.ndarray:
    by = totals[:, None]
    low, high = by * p.value.minimum, by * p.value.maximum
    sums = rng.integers(low, high, (len(totals), p.values), endpoint=True)
    ends = by * rng.choice([p.value.minimum, p.value.maximum, 0, 1, -1], sums.shape)
    # In the middle between two results.
    steps = (sums << p.fraction) // np.maximum(by, 1)
    ties = ((2 * steps + 1) * by >> (p.fraction + 1)).clip(low, high)
    kind = rng.integers(0, 4, sums.shape)
    return np.select([kind == 0, kind == 1], [ends, ties], sums)


def _float_sums(p: AttentionParams, rng: np.random.Generator, totals: np.ndarray) -> np.ndarray:
    shape = len(totals), p.values
    fields = np.where(rng.random(shape) < 0.5, rng.integers(1, 40, shape),
                      rng.integers(1, 254, shape))
    # Multiples of the total by what bf16 and half a step of it hold are ties.
    ties = (totals[:, None] * rng.integers(256, 512, shape)).astype(np.float32).view(np.uint32)
    mantissas = np.where(rng.random(shape) < 0.5, ties.astype(np.int64),
                         rng.integers(0, 1 << 23, shape)) & 0x7F_FFFF
    sums = rng.integers(0, 2, shape) << 31 | fields << 23 | mantissas
    special = np.array([0, float_sum.NAN, 0x7F80_0000, 0xFF80_0000])
    sums = np.where(rng.random(shape) < 0.1, rng.choice(special, shape), sums)
    return np.where(totals[:, None] == 0, 0, sums)


def beats_of(p: AttentionParams, count: int, sums: np.ndarray, totals: np.ndarray) -> Fields:
    """`count` sums a beat; junk beyond the last one."""
    queries, beats = len(sums), -(-p.values // count)
    padded = np.full((queries, beats * count), 5, dtype=np.int64)
    padded[:, :p.values] = sums
    return {"sums": padded.reshape(-1, count), "total": np.repeat(totals, beats),
            "last": np.tile(np.arange(beats) == beats - 1, queries)}


def check(component: Any, pauses: Sequence[tuple[float, float]],
          text: str | None = None) -> None:
    batch = Batch(component, text=text)
    for seed in range(3):
        beats, golden = workload(component.params, component.count, seed)
        for idle, stall in pauses:
            result = batch.run({"i": beats}, {"o": len(golden["data"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=1000)
            expect(result.outputs, {"o": golden})


PAUSES = ((0.0, 0.0), (0.5, 0.5), (0.0, 0.95), (0.98, 0.0))


@pytest.mark.parametrize("name", POINTS)
def test_results(name: str) -> None:
    p, count, waits = POINTS[name]
    check(build(p, count, waits=waits), PAUSES)


@pytest.mark.parametrize("name", POINTS)
def test_to_the_cycle(name: str) -> None:
    p, count, waits = POINTS[name]
    unit = build(p, count, waits=waits)
    beats, golden = workload(p, count, 7)
    result = Batch(unit).run({"i": beats}, {"o": len(golden["data"])}, stamps=True)
    times = np.array(list(unit.sums()))
    queries = np.arange(len(golden["data"]) // p.values)[:, None] * unit.duration
    taken = times[[min(n + count, p.values) - 1 if waits else n
                   for n in range(0, p.values, count)]]
    np.testing.assert_array_equal(result.stamps["i"], (queries + taken - taken[0]).reshape(-1))
    np.testing.assert_array_equal(result.stamps["o"],
                                  (queries + times - taken[0] + unit.latency).reshape(-1))


def test_as_many_dividers_as_keep_up() -> None:
    """One at the point of the paper; more where there are fewer keys; never more than help."""
    assert DivideNormalise(HammingParams(), 2).units == 1
    assert DivideNormalise(HammingParams(keys=128), 16).units == 8
    assert DivideNormalise(HammingParams(keys=16, kept=16), 64).units == 14
    assert DivideNormalise(HammingParams(keys=16, kept=16, values=3), 64).units == 3


# What is broken: the point, patterns of its Verilog, and what stands in their place.
MUTANTS = {
    "ties round up": ("sparse", {r"(away = negative \?) \w+ :": r"\1 result[12] :"}),
    "ties round down": ("sparse", {r"(assign away = .* :) \w+;":
                                   r"\1 ~ (result[12] | ~(| result[12:1]));"}),
    "the sign is lost": ("sparse", {r"(\w+) = ~ digits\[10\];": r"\1 = digits[10];"}),
    "the total is that of the query before": ("sparse", {
        r"& \{ enters_0, first \}": "enters_0 & o__payload_16[19]"}),
    "nothing by nothing is something": ("sparse", {r"(\w+) = \| divisor;": r"\1 = 1'h1;"}),
    "the second sum is the first": ("sparse", {
        r"kept_1 <= i__payload\[\d+:\d+\]": "kept_1 <= i__payload[18:0]"}),
    "a result is overwritten": ("sparse", {r"assign i__ready = ! step;":
                                           "assign i__ready = ! step | o__valid;"}),
    "ties of floats round up": ("floats", {r"(assign up = half &) \w+;": r"\1 1'h1;"}),
    "the last bits of a float are lost": ("floats", {r"assign rest = .*;": "assign rest = 1'h0;"}),
    "small floats wrap": ("floats", {r"assign tiny = .*;": "assign tiny = ! exponent;"}),
    "NaN is infinity": ("floats", {r"nan <= .*;": "nan <= 1'h0;"}),
    "the reciprocal is that of the query before": ("reciprocal", {
        r"if \((\w+)\) number <=": r"if (\1 & reciprocal[0]) number <="}),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    name, changes = MUTANTS[what]
    p, count, waits = POINTS[name]
    text = emit(build(p, count, waits=waits), "top")
    for pattern, broken in changes.items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(build(p, count, waits=waits), PAUSES, text)


@pytest.mark.parametrize("structure", STRUCTURES)
def test_structures_of_the_benchmark(structure: str) -> None:
    make, function = STRUCTURES[structure]
    weights, v = draw(3, 5)
    golden = function(weights, v)
    inputs, outputs = streams(weights, v, golden)
    result = Batch(make()).run(inputs, {"o": golden.size}, stall=0.3, max_idle=2000)
    expect(result.outputs, outputs)
