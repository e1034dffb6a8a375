"""Attention engines at points that nobody named, and on whole caches."""

import random
from typing import Any

import numpy as np
import pytest

from tilewright.registry import CONFIGS, FAMILIES, Config
from tilewright_golden.attention import DenseParams, DotParams, HammingParams
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

PAUSES: list[tuple[Any, Any]] = [
    (0.0, 0.0), (0.5, 0.5), ({"i_value": 0.9}, 0.0), ({"i_query": 0.95}, 0.0), (0.1, 0.9)]


def draw_point(rng: random.Random) -> tuple[str, HammingParams | DenseParams | DotParams]:
    """A family and a legal point of its design space."""
    family = rng.choice(["hamming_attention", "dense_attention", "dot_attention"])
    while True:
        common: dict[str, Any] = {
            "head": rng.choice([8, 9, 16, 21, 33]), "values": rng.choice([1, 2, 5, 8, 17]),
            "keys": rng.choice([1, 2, 7, 16, 29, 64]), "lanes": rng.choice([1, 1, 2, 4, 8]),
            "value": rng.choice([Int(8), Int(8), Int(3), BF16]),
            "weight": rng.choice([4, 8, 11, 16]), "fraction": rng.choice([0, 4, 8]),
            "normalisation": rng.choice(["divide", "divide", "reciprocal"])}
        chosen: dict[str, Any] = {"kept": rng.choice([1, 2, 5, 16, 100])}
        if rng.random() < 0.3:
            chosen |= {"group": rng.choice([4, 8, 16, 24]), "group_kept": rng.choice([1, 2, 3])}
        scored: dict[str, Any] = {"operands": rng.choice([Int(8), Int(4), BF16]),
                                  "exponential": rng.choice(["table", "polynomial"])}
        try:
            if family == "hamming_attention":
                return family, HammingParams(
                    **common, **chosen, selection=rng.choice(["counting", "insertion"]))
            if family == "dense_attention":
                return family, DenseParams(**common, **scored)
            return family, DotParams(**common, **chosen, **scored)
        except ValueError:  # groups or bf16 values that do not go with the lanes
            continue


def config_of(family: str, params: Any) -> Config:
    """A configuration of `params` that has no name."""
    made = FAMILIES[family]
    return Config(name="point", family=family, params=params, generator=made.component(params),
                  contract=made.contract, bench=made.bench, workload=made.workload)


@pytest.mark.parametrize("seed", range(12))
def test_point(seed: int) -> None:
    family, p = draw_point(random.Random(seed))
    config = config_of(family, p)
    contract: Any = config.contract
    component: Any = config.build()
    batch = Batch(component, name="point")
    for trial in range(2):
        jobs = contract.random(p, trial)
        for job in jobs:
            contract.validate(p, job)
        inputs, outputs = contract.inputs(p, jobs), contract.outputs(p, jobs)
        for idle, stall in PAUSES:
            result = batch.run(inputs, {"o": len(outputs["o"]["data"])}, idle=idle, stall=stall,
                               seed=trial, max_idle=20_000)
            expect(result.outputs, outputs)
            if idle == stall == 0:
                assert result.cycles == component.cycles(contract.sizes(p, jobs))


@pytest.mark.parametrize("name", ["hamming_d64_l1024_n32", "dense_i8_d64_l1024",
                                  "dot_i8_topn_d64_l1024_n32"])
def test_a_full_cache_streams(name: str) -> None:
    """Queries on all 1024 keys: right, and one key in every cycle once the first has begun."""
    config = CONFIGS[name]
    p, contract = config.params, config.contract
    component: Any = config.build()
    rng = np.random.default_rng(5)
    job = contract.random(p, 5)[0]  # for its constants
    operands = np.array([0, 1]) if "table" in job else np.arange(-128, 128)
    m = 6
    job |= {"q": rng.choice(operands, (m, p.head)), "k": rng.choice(operands, (p.keys, p.head)),
            "v": rng.integers(-128, 128, (p.keys, p.values))}
    inputs, outputs = contract.inputs(p, [job]), contract.outputs(p, [job])
    result = Batch(config).run(inputs, {"o": m * p.values}, stamps=True)
    expect(result.outputs, outputs)
    assert result.cycles == component.cycles(contract.sizes(p, [job]))
    begun = np.diff(result.stamps["i_query"])
    assert (begun <= p.keys + 16).all()
