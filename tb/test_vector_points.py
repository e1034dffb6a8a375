"""Vector elements at points that nobody named, and every pair of codes through one lane."""

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tilewright.vector.element import HFINT_ELEMENTS, INTPE_ELEMENTS
from tilewright_golden.formats import MINIFLOATS, AdaptivFloat, Format, Int
from tilewright_golden.vector import HfintContract, HfintParams, IntPeContract, IntPeParams
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

HFINT, INTPE = HfintContract(), IntPeContract()


def draw_point(rng: random.Random) -> HfintParams | IntPeParams:
    """A legal point of the design space."""
    def integer() -> Int:
        return Int(rng.choice([2, 3, 5, 8, 11]), rng.random() < 0.7)

    def adaptive() -> AdaptivFloat:
        width = rng.choice([4, 5, 8, 11, 16])
        return AdaptivFloat(width, rng.randint(2, min(5 if width < 9 else 3, width - 1)))

    def operand() -> Format:
        return rng.choice([integer(), adaptive(), adaptive(), MINIFLOATS["e4m3"],
                           MINIFLOATS["e2m1"]])

    while True:
        fixed, lanes = rng.choice([8, 12, 20, 32]), rng.choice([1, 2, 3, 7, 16])
        common: dict[str, Any] = {
            "lanes": lanes, "vectors": rng.choice([1, 1, 2, 3, 5]),
            "length": lanes * rng.randint(1, 8), "acts": operand(), "weights": operand(),
            "fixed": fixed, "fraction": rng.randint(5, fixed - 2),
            "registers": rng.choice(["operands", "products", "both"])}
        try:
            whole: HfintParams | IntPeParams
            if rng.random() < 0.6:
                whole = HfintParams(output=adaptive(), **common)
            else:
                whole = IntPeParams(output=integer(), multiplier=rng.choice([8, 16]), **common)
        except ValueError:  # sums that are too wide
            continue
        if rng.random() < 0.4:
            return whole
        return replace(whole, accumulator=rng.randint(whole.beat_width, whole.exact_width))


@pytest.mark.parametrize("seed", range(10))
def test_point(seed: int) -> None:
    p = draw_point(random.Random(seed))
    golden: Any = HFINT
    element: Any = None
    if isinstance(p, HfintParams):
        element = HFINT_ELEMENTS[p.saturating](p)
    else:
        element, golden = INTPE_ELEMENTS[p.saturating](p), INTPE
    batch = Batch(element, name="point")
    for trial in range(3):
        jobs = golden.random(p, trial)
        for job in jobs:
            golden.validate(p, job)
        inputs, outputs = golden.inputs(p, jobs), golden.outputs(p, jobs)
        for idle, stall in ((0.0, 0.0), (0.5, 0.5), ({"i_scale": 0.9}, 0.0), (0.1, 0.9)):
            result = batch.run(inputs, {"o": len(outputs["o"]["data"])}, idle=idle, stall=stall,
                               seed=trial, max_idle=5000)
            expect(result.outputs, outputs)
            if idle == stall == 0:
                assert result.cycles == element.cycles(golden.sizes(p, jobs))


@pytest.mark.parametrize("form", [AdaptivFloat(8, 3), AdaptivFloat(4, 2), AdaptivFloat(4, 3),
                                  AdaptivFloat(7, 2)], ids=lambda form: form.name)
def test_every_pair_of_codes(form: AdaptivFloat) -> None:
    """One lane, no shift, to an output that holds every product: as Python multiplies them."""
    wide = AdaptivFloat(16, 5)
    fraction = max(5, 2 * form.mantissa)
    p = HfintParams(lanes=1, length=1, acts=form, weights=form, output=wide, fixed=32,
                    fraction=fraction)
    codes = np.arange(2 ** form.width)
    job = {"acts": codes[:, None], "weights": codes[:, None], "acts_bias": np.asarray(0),
           "weights_bias": np.full(len(codes), p.shift_base), "bias": np.zeros(len(codes), int),
           "output_bias": np.asarray(p.shift_base), "activation": np.asarray(0)}
    HFINT.validate(p, job)
    result = Batch(HFINT_ELEMENTS[False](p), name="pairs").run(
        HFINT.inputs(p, [job]), {"o": len(codes) ** 2}, check=False)
    [found] = HFINT.collect(p, [job], result.outputs)

    def number(bits: int) -> float:
        """A code of `form` as a float, by its definition."""
        magnitude = bits % 2 ** (form.width - 1)
        exponent, mantissa = divmod(magnitude, 2 ** form.mantissa)
        size = (1 + mantissa / 2 ** form.mantissa) * 2.0 ** exponent if magnitude else 0.0
        return -size if bits != magnitude else size

    numbers = np.array([number(int(bits)) for bits in codes])
    assert (wide.values("found", found["output"]) == numbers[:, None] * numbers).all()
