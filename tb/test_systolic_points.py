"""Engines at points that nobody named: any shape, any formats, any sizes, any pauses."""

import random

import numpy as np
import pytest

from tilewright.systolic.engine import ENGINES
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Format, Int
from tilewright_golden.systolic import MatmulContract, SystolicParams, random_job
from tilewright_golden.systolic.matmul import beats_in
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

CONTRACT = MatmulContract()


def draw_point(rng: random.Random) -> SystolicParams:
    """A legal point of the design space."""
    def draw_integer() -> Int:
        return Int(rng.choice([2, 3, 5, 8, 11, 16]), rng.random() < 0.6)

    def draw_format() -> Format:
        width = rng.choice([4, 5, 8, 11])
        return rng.choice([draw_integer(), draw_integer(),
                           AdaptivFloat(width, rng.randint(2, min(5, width - 1))),
                           rng.choice([*MINIFLOATS.values()])])

    accumulators: list[int | Format] = [16, 24, 32, 44, FP32]
    while True:
        try:
            return SystolicParams(
                dataflow=rng.choice(["ws", "os"]), rows=rng.choice([1, 2, 3, 5, 8, 9, 13]),
                cols=rng.choice([1, 2, 3, 6, 11]), acts=draw_format(), weights=draw_format(),
                output=rng.choice([None, draw_integer()]),
                accumulator=rng.choice(accumulators),
                buffer_rows=rng.choice([2, 3, 8, 20]), pipelined=rng.random() < 0.4)
        except ValueError:  # the accumulator does not suit these formats
            continue


@pytest.mark.parametrize("seed", range(14))
def test_point(seed: int) -> None:
    rng = random.Random(seed)
    p = draw_point(rng)
    engine = ENGINES[p.dataflow](p)
    batch = Batch(ENGINES[p.dataflow](p), name="point")
    numbers = np.random.default_rng(seed)
    for trial in range(8):
        largest = (rng.choice([1, 3, 12]), min(p.k_max, rng.choice([1, 3, 4 * p.rows])),
                   rng.choice([1, p.cols, 3 * p.cols]))
        jobs = [random_job(p, numbers, (rng.randint(1, largest[0]), rng.randint(1, largest[1]),
                                        rng.randint(1, largest[2])))
                for _ in range(rng.randint(1, 10))]
        inputs, golden = beats_in(p, jobs, padding=1), CONTRACT.outputs(p, jobs)
        slow = {name: 0.9 for name in inputs if rng.random() < 0.5}
        for idle, stall in ((0.0, 0.0), (0.5, 0.5), (slow, rng.choice([0.0, 0.9]))):
            result = batch.run(inputs, {"o": len(golden["o"]["last"])}, idle=idle, stall=stall,
                               seed=trial, max_idle=5000)
            expect(result.outputs, golden)
            if idle == stall == 0:
                assert result.cycles == engine.cycles(CONTRACT.sizes(p, jobs))
