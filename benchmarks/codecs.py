"""Decoders, encoders and the tensor quantiser: area, clock and energy of every named design."""

from itertools import product

from benchmarks import results
from benchmarks.command import side_by_side, tilewright
from tilewright.registry import CONFIGS
from tilewright_ppa import libraries

FAMILIES = ("decoder", "encoder", "quantiser")
RECIPES = ("area",)

KEYS = ("name", "library", "recipe", "gate_equivalents", "sequential_ge", "period_ns",
        "period_fo4", "energy_pj_per_op", "energy_u_per_op", "ops_per_cycle")


def main() -> None:
    """Measure every design on every library."""
    designs = [name for name, config in CONFIGS.items() if config.family in FAMILIES]
    results.save("codecs", side_by_side(_row, product(libraries.available(), designs, RECIPES)))


def _row(point: tuple[str, str, str]) -> results.Row:
    library, design, recipe = point
    record = tilewright("ppa", design, "--library", library, "--recipe", recipe)
    return {key: record[key] for key in KEYS}
