"""Decoders, encoders and the tensor quantiser: area, clock and energy of every named design."""

from benchmarks import results
from benchmarks.command import tilewright
from tilewright.registry import CONFIGS
from tilewright_ppa import libraries

FAMILIES = ("decoder", "encoder", "quantiser")
RECIPES = ("area", "balanced")

KEYS = ("name", "library", "recipe", "gate_equivalents", "sequential_ge", "period_ns",
        "period_fo4", "energy_pj_per_op", "energy_u_per_op", "ops_per_cycle")


def main() -> None:
    """Measure every design on every library."""
    designs = [name for name, config in CONFIGS.items() if config.family in FAMILIES]
    results.save("codecs", [
        {key: record[key] for key in KEYS}
        for library in libraries.available() for design in designs for recipe in RECIPES
        for record in [tilewright("ppa", design, "--library", library, "--recipe", recipe)]])
