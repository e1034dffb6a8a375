# amaranth: UnusedElaboratable=no
"""Running maxima and sums of exponentials: contract and hardware."""

import math
import re
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.lib import wiring

from tilewright.parts.maximum import LogSumExp, Maximum
from tilewright.verilog import emit
from tilewright_golden.attention.softmax import EXPONENTIALS
from tilewright_golden.attention.trackers import LogSumExpParams, log_sum_exp, running_maximum
from tilewright_golden.contract import Fields
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

POINTS = {
    "default": LogSumExpParams(),
    "narrow": LogSumExpParams(logit=10, keys=40, weight=4),
    "wide": LogSumExpParams(logit=32, keys=40, weight=16, exponential="polynomial"),
    "cubic": LogSumExpParams(logit=14, keys=40, weight=11, exponential="polynomial"),
}

PAUSES: list[tuple[Chance, Chance]] = [(0.0, 0.0), (0.5, 0.5), (0.0, 0.9), (0.9, 0.0)]


def rows(params: LogSumExpParams) -> list[np.ndarray]:
    """Queries of several lengths: any logits, near ones, rising ones, extremes."""
    rng = np.random.default_rng(params.logit)
    half = 1 << (params.logit - 1)
    found = []
    for length in (1, 2, 3, 9, 40):
        anywhere = rng.integers(-half, half, (8, length))
        near = rng.integers(-half, half, (8, 1)) + rng.integers(-2000, 2000, (8, length))
        rising = np.sort(near, axis=1)
        climbing = -half + np.cumsum(rng.integers(0, 700, (8, length)), axis=1)
        ends = rng.choice([-half, half - 1, 0, 255, 256, 257, -255, -256, -257], (8, length))
        found.append(np.clip(np.concatenate([anywhere, near, rising, climbing, ends]),
                             -half, half - 1))
    return found


@pytest.mark.parametrize("name", POINTS)
def test_contract(name: str) -> None:
    """Every sum from the words of the contract in Python's integers, and near the real one."""
    params = POINTS[name]
    largest = (1 << params.weight) - 1
    worst = 0.0
    for logits in rows(params):
        found = log_sum_exp(params, logits)
        for place, row in enumerate(logits.tolist()):
            maximum, total, exact = None, 0, Fraction(0)
            for key, logit in enumerate(row):
                ceiling = math.ceil(Fraction(logit, 256))
                grown = 0 if maximum is None else max(0, ceiling - maximum)
                maximum = ceiling if maximum is None else max(maximum, ceiling)
                weight = int(EXPONENTIALS[params.exponential](
                    params.weight, np.array([maximum * 256 - logit]))[0])
                total = total // 2**min(grown, 99) + weight
                exact = exact / 2**min(grown, 999) + Fraction(
                    largest * 2.0 ** ((logit - 256 * maximum) / 256))
                assert (found.weights[place, key], found.octaves[place, key],
                        found.maxima[place, key], found.totals[place, key]) == (
                            weight, grown, maximum, total)
                # Less than 1.4 for each weight, less than 2 for all shifts.
                worst = max(worst, abs(total - float(exact)) / (1.4 * (key + 1) + 2))
    print(f"{name}: at most {worst:.2f} of the bound")
    assert worst < 1


def test_sums_are_logarithms_of_sums() -> None:
    """Totals and maxima give the log-sum-exp of real numbers."""
    rng = np.random.default_rng(8)
    logits = rng.normal(0, 3 * 256 * math.log2(math.e), (50, 200)).round().astype(np.int64)
    params = LogSumExpParams(weight=16)
    found = log_sum_exp(params, logits)
    largest = (1 << params.weight) - 1
    ours = found.maxima[:, -1] + np.log2(found.totals[:, -1] / largest)
    exact = np.logaddexp2.reduce(logits / 256, axis=1)
    assert np.abs(ours - exact).max() < 1e-3


def test_refusals() -> None:
    params = LogSumExpParams(keys=4)
    with pytest.raises(ValueError, match=r"logits must have shape \(m, 1\.\.4\), not \(1, 5\)"):
        log_sum_exp(params, np.zeros((1, 5), int))
    with pytest.raises(ValueError, match=r"logits must be in -524288\.\.524287"):
        log_sum_exp(params, np.full((1, 1), 1 << 19))
    with pytest.raises(ValueError, match=r"LogSumExpParams.logit must be in 10\.\.32, not 9"):
        LogSumExpParams(logit=9)


@cache
def case(name: str) -> tuple[Fields, Fields]:
    """The rows of a point as beats in and beats out."""
    params = POINTS[name]
    inputs: list[Fields] = []
    golden: list[Fields] = []
    order = np.random.default_rng(1)
    parts = []
    for logits in rows(params):
        sums = log_sum_exp(params, logits)
        last = np.zeros_like(logits)
        last[:, -1] = 1
        parts += [(logits[row], last[row], sums.weights[row], sums.octaves[row],
                   sums.maxima[row], sums.totals[row]) for row in range(len(logits))]
    for part in order.permutation(len(parts)):
        logit, last, weight, octaves, maximum, total = parts[part]
        inputs.append({"logit": logit, "last": last})
        golden.append({"weight": weight, "octaves": octaves, "maximum": maximum, "total": total,
                       "last": last})
    return _joined(inputs), _joined(golden)


@cache
def maxima(width: int) -> tuple[Fields, Fields]:
    rng = np.random.default_rng(width)
    half = 1 << (width - 1)
    inputs, golden = [], []
    for length in rng.integers(1, 12, 300):
        numbers = rng.integers(-half, half, (1, length))
        if rng.random() < 0.3:
            numbers = rng.choice([-half, half - 1, 0, -1], (1, length))
        last = np.arange(length) == length - 1
        inputs.append({"number": numbers[0], "last": last.astype(np.int64)})
        golden.append({"maximum": running_maximum(numbers)[0], "last": last.astype(np.int64)})
    return _joined(inputs), _joined(golden)


def _joined(parts: list[Fields]) -> Fields:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def check(component: wiring.Component, latency: int, beats: tuple[Fields, Fields],
          text: str | None = None) -> None:
    """All beats with pauses: as they should be, in time and one a cycle."""
    inputs, golden = beats
    batch = Batch(component, name="tracker", text=text)
    for seed, (idle, stall) in enumerate(PAUSES):
        run = batch.run({"i": inputs}, {"o": len(golden["last"])}, idle=idle, stall=stall,
                        seed=seed, stamps=True)
        expect(run.outputs, {"o": golden})
        if stall == 0.0:
            np.testing.assert_array_equal(run.stamps["o"] - run.stamps["i"], latency)
        if (idle, stall) == (0.0, 0.0):
            np.testing.assert_array_equal(np.diff(run.stamps["i"]), 1)


@pytest.mark.parametrize("width", [2, 8, 20, 33])
def test_maximum(width: int) -> None:
    golden = maxima(width)
    np.testing.assert_array_equal(golden[1]["maximum"][golden[1]["last"] == 1], [
        max(part.tolist()) for part in np.split(
            golden[0]["number"], np.flatnonzero(golden[0]["last"])[:-1] + 1)])
    check(Maximum(width), Maximum.latency, golden)


@pytest.mark.parametrize("name", POINTS)
def test_log_sum_exp(name: str) -> None:
    component = LogSumExp(POINTS[name])
    check(component, component.latency, case(name))


MUTANTS: dict[str, tuple[str, dict[str, str]]] = {
    "what was summed is not rescaled": ("default", {r"total >> \w+": "total"}),
    "the rescale is that of the beat before": ("default", {r"total >> \w+": "total >> octaves_0"}),
    "a query goes on with the last sum": ("default", {
        r"last(_\w+)? \? 18'h0+ :": "1'h0 ? 18'h0 :"}),
    "the maximum is rounded down": ("default", {
        r"(?<=whole = )([^;]+) \+ \$signed\(\{[^}]+\}\);": r"\1;"}),
    "the fraction is not negated": ("default", {r"- (i__payload\[7:0\])": r"\1"}),
    "far logits wrap": ("wide", {r"(\w+) = \| below\[\d+:\d+\];": r"\1 = 1'h0;"}),
    "the maximum does not wait": ("cubic", {
        r"if \(\w+\) maximum_0 <=": "if (1'h1) maximum_0 <="}),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    name, changes = MUTANTS[what]
    component: Any = LogSumExp(POINTS[name])
    text = emit(component, "tracker")
    for pattern, broken in changes.items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(LogSumExp(POINTS[name]), component.latency, case(name), text)


@pytest.mark.parametrize(("pattern", "broken"), [
    (r"(?<=\)) > (?=\$signed)", " < "), (r"\$signed\(", "("), (r"last_?\w* \|", "1'h0 |")])
def test_a_broken_maximum_fails(pattern: str, broken: str) -> None:
    text, hits = re.subn(pattern, broken, emit(Maximum(20), "tracker"))
    assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(Maximum(20), Maximum.latency, maxima(20), text)
