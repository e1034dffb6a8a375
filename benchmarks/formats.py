"""Operand formats on one 16 x 16 weight-stationary array: cycles, area, clock and energy.

Each format runs the same product of MiniLM, its real operands encoded by `examples.minilm.encode`:
the whole of it on the engine for the cycles, a tile of 128 rows on the bare array for the gates.
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
from tilewright.registry import CONFIGS
from tilewright_golden.formats import Format, parse_format
from tilewright_ppa import libraries

SIDE = 16
RECIPES = ("area",)

SAME_CYCLES = Goal("utilization", low=0.999, words="as int8: at least 99.9 % of peak")


@dataclass(frozen=True)
class Case:
    """A format of both operands, the accumulators of the array, and the engine that has it."""

    form: Format
    sums: str
    accumulator: str
    engine: str | None = None


CASES = (
    Case(parse_format("i8"), "exact", "32", "systolic_ws_i8_16x16"),
    Case(parse_format("af8e3"), "exact", "36", "systolic_ws_af8e3_16x16"),
    Case(parse_format("e4m3"), "exact", "46", "systolic_ws_e4m3_16x16"),
    Case(parse_format("e4m3"), "fp32", "fp32"),
    Case(parse_format("bf16"), "fp32", "fp32", "systolic_ws_bf16_16x16"),
    Case(parse_format("i4"), "exact", "32"),
    Case(parse_format("af4e2"), "exact", "32"),
    Case(parse_format("e2m1"), "exact", "32"),
)


def main() -> None:
    """Measure both tables."""
    numbers = encode.real()
    with TemporaryDirectory() as name:
        folder = Path(name)
        cycles = [_cycles(case, numbers, folder) for case in CASES if case.engine]
        points = list(product(libraries.available(), RECIPES, CASES))
        areas = side_by_side(lambda point: _area(*point, numbers, folder), points)
    results.save("format_cycles", cycles, ("verilator", "g++"))
    results.save("formats", [row | _ratios(row, first) for row in areas for first in areas
                             if first["form"] == "i8" and
                             all(row[key] == first[key] for key in ("library", "recipe"))])


def _cycles(case: Case, numbers: encode.Job, folder: Path) -> results.Row:
    assert case.engine is not None
    file = folder / f"{case.engine}.npz"
    np.savez(file, allow_pickle=False,
             **encode.systolic_job(CONFIGS[case.engine].params, numbers))
    record = tilewright("run", case.engine, "--input", file)
    size = [*numbers["acts"].shape, numbers["weights"].shape[1]]
    return SAME_CYCLES.judge({
        "design": case.engine, "size": size, "cycles": record["cycles"],
        "utilization": record["utilization"], "mismatches": record["mismatches"]})


def _area(library: str, recipe: str, case: Case, numbers: encode.Job, folder: Path) -> results.Row:
    file = folder / f"tile_{library}_{recipe}_{case.form.name}_{case.sums}.npz"
    acts, _, _ = encode.encoded(case.form, numbers["acts"], per_row=False)
    weights, _, _ = encode.encoded(case.form, numbers["weights"].T, per_row=True)
    np.savez(file, allow_pickle=False, acts=acts[:, :SIDE], weights=weights.T[:SIDE, :SIDE])
    options = {"acts": case.form.name, "weights": case.form.name, "accumulator": case.accumulator}
    record: dict[str, Any] = tilewright(
        "ppa", "systolic_array", "--library", library, "--recipe", recipe, "--activity", file,
        *(f"-p{name}={value}" for name, value in options.items()))
    element = next(module for module in record["modules"] if module["module"].startswith("pe_"))
    return {"form": case.form.name, "sums": case.sums, "library": record["library"],
            "recipe": recipe, "element_ge": element["gate_equivalents"] / element["count"],
            **{key: record[key] for key in ("gate_equivalents", "period_ns", "period_fo4",
                                            "energy_pj_per_op", "energy_u_per_op")}}


def _ratios(row: results.Row, first: results.Row) -> results.Row:
    return {f"{name}_ratio": row[key] / first[key] for name, key in (
        ("area", "gate_equivalents"), ("energy", "energy_pj_per_op"), ("period", "period_ns"))}
