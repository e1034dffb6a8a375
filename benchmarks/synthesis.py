"""CPU time of the synthesis of the 16 x 16 array and of the engine around it, nothing cached."""

import os
from tempfile import TemporaryDirectory
from unittest.mock import patch

from benchmarks import results
from benchmarks.command import cpu_seconds
from benchmarks.results import Goal
from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_ppa import libraries
from tilewright_ppa.synthesis import synthesise

ARRAY, ENGINE = "systolic_ws_i8_array_16x16", "systolic_ws_i8_16x16"
RECIPES = ("area", "balanced", "speed")

QUICK = Goal("cpu_seconds", high=20, words="at most 20 CPU seconds")


def main() -> None:
    """Measure each design with each recipe, on sky130 where it is found."""
    name = next(name for name in ("sky130hd", libraries.DEFAULT) if name in libraries.available())
    library = libraries.load(name)
    rows = []
    for design in (ARRAY, ENGINE):
        text = emit(CONFIGS[design].build(), design)
        for recipe in RECIPES:
            with TemporaryDirectory() as folder, patch.dict(os.environ, TILEWRIGHT_BUILD=folder):
                start = cpu_seconds()
                found = synthesise(text, design, library, recipe)
                spent = cpu_seconds() - start
            row = {"design": design, "library": name, "recipe": recipe,
                   "gate_equivalents": found.gate_equivalents, "cpu_seconds": spent}
            rows.append(QUICK.judge(row) if design == ARRAY else row)
    results.save("synthesis", rows)
