"""Area, clock and energy on every cell library that is found, and OpenSTA's opinion of the clock.

Elements run on their seeded operands through three recipes; the engine runs on a sample of a
product of MiniLM. `TILEWRIGHT_LIBRARIES` may name folders of libraries.
"""

from itertools import groupby, product
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.command import tilewright
from benchmarks.results import Goal
from tilewright_ppa import libraries

TENSORS = Path(__file__).parents[1] / "examples" / "minilm.npz"

ELEMENTS = ("systolic_ws_i8_pe", "systolic_ws_i8_pe_pipelined", "systolic_os_i8_pe")
ENGINE = "systolic_ws_i8_16x16"
RECIPES = ("area", "balanced", "speed")

SMALL = Goal("gate_equivalents", high=900, words="at most 900 GE")
SMALL_POINT = ("systolic_ws_i8_pe", "sky130hd", "area")
SAME_PERIOD = Goal("largest", high=1e-3, words="at most 0.1 %")

KEYS = ("name", "library", "corner", "recipe", "area_um2", "gate_equivalents", "sequential_ge",
        "period_ns", "period_fo4", "energy_pj_per_op", "energy_u_per_op", "activity",
        "opensta_period_ns")


def main() -> None:
    """Measure every point; the comparison with OpenSTA is a table of its own."""
    points = []
    for library in libraries.available():
        points += [_point("--library", library, "--recipe", recipe, design=design)
                   for design, recipe in product(ELEMENTS, RECIPES)]
        points.append(_point("--library", library, "--activity", TENSORS, "--product", "ffn_in",
                             design=ENGINE))
    results.save("area", points)
    results.save("timing", _timing(points), ["sta"])


def _point(*options: object, design: str) -> results.Row:
    record: dict[str, Any] = tilewright("ppa", design, *options)
    row = {key: record[key] for key in KEYS}
    point = (row["name"], row["library"], row["recipe"])
    return SMALL.judge(row) if point == SMALL_POINT else row


def _timing(points: list[results.Row]) -> list[results.Row]:
    """For each library, the largest relative difference of a period from OpenSTA's."""
    rows = []
    for (library, corner), group in groupby(points, lambda row: (row["library"], row["corner"])):
        differences = [abs(row["period_ns"] / row["opensta_period_ns"] - 1)
                       for row in group if row["opensta_period_ns"] is not None]
        if differences:
            rows.append(SAME_PERIOD.judge({
                "library": library, "corner": corner, "netlists": len(differences),
                "largest": max(differences)}))
    return rows
