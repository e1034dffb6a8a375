"""The HFINT element against the integer element: area, energy and clock at equal throughput.

Both do `lanes` x `vectors` MACs in a cycle on the same real operands of MiniLM, encoded in each
format by `examples.minilm.encode`, through the same recipe. "Sums" are the dot products and their
accumulators without what turns a sum into a code.
"""

from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks import results
from benchmarks.command import side_by_side, tilewright
from benchmarks.results import Goal
from examples.minilm import encode
from tilewright.registry import resolve
from tilewright_ppa import libraries

PAIRS = (("hfint_af8e3_k16", "intpe_i8_k16"), ("hfint_af4e3_k16", "intpe_i4_k16"),
         ("hfint_af4e2_k16", "intpe_i4_k16"))
LANES = (4, 8, 16)
SUMS = ("dot_", "sums_", "accumulate_")
"""Modules of the products and their sums."""

GOAL = "energy at most 0.85, area at most 1.00"


@dataclass(frozen=True)
class Point:
    """A pair of elements of one shape."""

    pair: tuple[str, str]
    lanes: int
    vectors: int

    @property
    def options(self) -> dict[str, str]:
        """Parameters of both."""
        return {"lanes": str(self.lanes), "vectors": str(self.vectors)}


HEADLINE = Point(PAIRS[0], 16, 1)
POINTS = (*(("area", Point(pair, lanes, 1)) for pair in PAIRS for lanes in LANES),
          ("area", Point(PAIRS[0], 16, 16)), ("balanced", HEADLINE))
"""Recipes and pairs."""


def main() -> None:
    """Measure every point on every library."""
    numbers = encode.real()
    with TemporaryDirectory() as name:
        rows = side_by_side(
            lambda place: _row(place[1][1], place[0], place[1][0], numbers, Path(name)),
            product(libraries.available(), POINTS))
    results.save("elements", rows)


def _row(point: Point, library: str, recipe: str, numbers: encode.Job,
         folder: Path) -> results.Row:
    hfint, intpe = (_measure(design, point, library, recipe, numbers, folder)
                    for design in point.pair)
    row = {
        "library": hfint["library"], "recipe": recipe, "formats": f"{hfint['form']}, "
        f"{intpe['form']}", "lanes": point.lanes, "vectors": point.vectors,
        "hfint_ge": hfint["gate_equivalents"], "intpe_ge": intpe["gate_equivalents"],
        "hfint_pj": hfint["energy_pj_per_op"], "intpe_pj": intpe["energy_pj_per_op"],
        "hfint_u": hfint["energy_u_per_op"], "intpe_u": intpe["energy_u_per_op"],
        **{f"{kind}_ratio": hfint[key] / intpe[key] for kind, key in (
            ("area", "gate_equivalents"), ("energy", "energy_pj_per_op"),
            ("period", "period_ns"), ("sums_area", "sums_ge"), ("sums_energy", "sums_pj"))},
    }
    if point != HEADLINE:
        return row
    met = all(Goal(key, high=high, words="").judge(row)["met"]
              for key, high in (("energy_ratio", 0.85), ("area_ratio", 1.0)))
    return row | {"goal": GOAL, "met": met}


def _measure(design: str, point: Point, library: str, recipe: str, numbers: encode.Job,
             folder: Path) -> dict[str, Any]:
    params = resolve(design, point.options).params
    file = folder / f"{design}_{point.lanes}_{point.vectors}_{library}_{recipe}.npz"
    np.savez(file, allow_pickle=False, **encode.element_job(params, numbers))
    record = tilewright("ppa", design, "--library", library, "--recipe", recipe,
                        "--activity", file,
                        *(f"-p{name}={value}" for name, value in point.options.items()))
    sums = [module for module in record["modules"] if module["module"].startswith(SUMS)]
    return record | {"form": params.acts.name,
                     "sums_ge": sum(module["gate_equivalents"] for module in sums),
                     "sums_pj": sum(module["energy_pj_per_op"] for module in sums)}
