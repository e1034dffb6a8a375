"""From a configuration to a record of its area, time and energy."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from tilewright import beats, verilog
from tilewright.registry import Config
from tilewright_ppa import libraries, netlist, opensta, power, recipes, synthesis
from tilewright_ppa.adders import adder_map
from tilewright_ppa.gatesim import NoProgress
from tilewright_ppa.liberty import Library
from tilewright_ppa.opensta import OpenStaError
from tilewright_ppa.power import Estimate
from tilewright_ppa.synthesis import Synthesis, SynthesisError
from tilewright_ppa.workload import Stimulus

__all__ = ["FAULTS", "LIMITS", "Point", "Prepared", "measure", "names", "prepare", "record"]

LIMITS = ("Synthesised cells before layout: no wires, ideal clock without a tree, one corner, "
          "memories in bits only.")
"""What no figure here contains."""

FAULTS = (SynthesisError, NoProgress, OpenStaError)
"""How a design or a tool may fail `measure`: each says so in one line."""

_PERIOD_TOLERANCE = 1e-3


@dataclass(frozen=True)
class Prepared:
    """A design's text and the bits of its streams; done once for all recipes.

    `operations` are those of `window`, in cycles: of all of the run, or of the part of it that the
    component's `steady` gives, a method that takes what its cycle formula takes.
    """

    config: Config
    text: str
    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray]
    operations: int
    stimulus: Stimulus
    window: tuple[int, int | None] = (0, None)


@dataclass(frozen=True)
class Point:
    """One design through one recipe."""

    prepared: Prepared
    library: Library
    synthesis: Synthesis
    estimate: Estimate
    opensta_period: float | None

    @property
    def opensta_agrees(self) -> bool:
        """Whether OpenSTA, where it is installed, finds the same period within 0.1 %."""
        return (self.opensta_period is None or
                abs(self.opensta_period / self.estimate.period - 1) <= _PERIOD_TOLERANCE)

    @property
    def operations_per_second(self) -> float:
        """What the sample reached at the shortest period."""
        return self.prepared.operations / (self.estimate.cycles * self.estimate.period)


def names(recipe: str, library: Library) -> list[str]:
    """The recipes that `recipe` stands for: itself, or for `all` those that the library can run."""
    if recipe != "all":
        recipes.get(recipe)
        return [recipe]
    adders = bool(adder_map(library))
    return [name for name in recipes.SWEEP if recipes.usable(recipes.RECIPES[name], adders)]


def prepare(config: Config, stimulus: Stimulus) -> Prepared:
    """Emit the design and turn the stimulus into the beats of its streams.

    ValueError for a design whose ports are a bus: its contract knows no beats.
    """
    if config.bus is not None:
        raise ValueError(f"DESIGN must have streams, not {config.bus} ports; "
                         "use the same engine without its wrapper")
    component = config.build()
    shapes = {stream.name: stream.shape for stream in beats.streams(component)}

    def bits(fields: Mapping[str, Any]) -> dict[str, np.ndarray]:
        return {name: beats.to_bits(shapes[name], values) for name, values in fields.items()}

    contract, params, jobs = config.contract, config.params, stimulus.jobs
    steady: Any = getattr(component, "steady", None)
    window, operations = (((0, None), contract.operations(params, jobs)) if steady is None
                          else steady(contract.sizes(params, jobs)))
    return Prepared(
        config=config,
        text=verilog.emit(component, config.name),
        inputs=bits(contract.inputs(params, jobs)),
        outputs=bits(contract.outputs(params, jobs)),
        operations=operations,
        stimulus=stimulus,
        window=window,
    )


def measure(prepared: Prepared, library: Library, recipe: str, check: bool = True) -> Point:
    """Synthesise, time and simulate; with `check`, ask OpenSTA too where it is installed.

    One of `FAULTS` where a step fails.
    """
    config = prepared.config
    mapped = synthesis.synthesise(prepared.text, config.name, library, recipe)
    flat = netlist.read(mapped.netlist, config.name)
    estimate = power.estimate(
        flat, library, prepared.inputs, prepared.outputs, operations=prepared.operations,
        window=prepared.window, undefined=config.contract.undefined(config.params))
    asked = check and opensta.executable() is not None and estimate.period > 0
    return Point(prepared, library, mapped, estimate,
                 opensta.period(netlist.link(flat, library)) if asked else None)


def record(point: Point, period: float | None = None) -> dict[str, Any]:
    """The point as keys and numbers; power at `period` (s) or else at the shortest.

    At a period that is too short for the netlist there is no power.
    """
    config, found, estimate = point.prepared.config, point.synthesis, point.estimate
    library, used = point.library, estimate.period if period is None else period
    critical = estimate.critical
    return {
        "name": config.name,
        "library": found.library,
        "corner": _corner(library),
        "recipe": found.recipe,
        # The neutral library counts in gate equivalents.
        "area_um2": None if found.library == libraries.DEFAULT else found.area,
        "gate_equivalents": found.gate_equivalents,
        "sequential_ge": found.sequential_ge,
        "combinational_ge": found.gate_equivalents - found.sequential_ge,
        "nand2": library.nand2,
        "memory_bits": found.memory_bits,
        "fmax_mhz": 1e-6 / estimate.period,
        "period_ns": estimate.period * 1e9,
        "period_fo4": estimate.period_fo4,
        "critical_path": None if critical is None else [critical.start, critical.end],
        "paths_ns": {kind: path.delay * 1e9 for kind, path in estimate.timing.paths.items()},
        "overloaded_nets": len(estimate.timing.overloads),
        "opensta_period_ns": None if point.opensta_period is None else point.opensta_period * 1e9,
        # The shortest period, as printed and typed in again, is rounded.
        "power_mw": (estimate.watts(used) * 1e3
                     if used >= estimate.period * (1 - _PERIOD_TOLERANCE) else None),
        "power_period_ns": used * 1e9,
        "leakage_mw": estimate.leakage * 1e3,
        "energy_pj_per_op": estimate.energy_per_operation * 1e12,
        "energy_settled_pj_per_op": estimate.settled_energy_per_operation * 1e12,
        "energy_u_per_op": estimate.energy_per_operation / estimate.unit,
        "ops_per_cycle": config.contract.operations_per_cycle(config.params),
        "operations": estimate.operations,
        "cycles": estimate.cycles,
        "activity": point.prepared.stimulus.source,
        "annotated": estimate.annotated,
        "mismatch": estimate.mismatch or None,
        "modules": [
            {
                "module": name,
                "count": module.instances,
                "gate_equivalents": module.instances * module.area / library.nand2_area,
                "share": module.instances * module.area / found.area,
                "energy_pj_per_op": (estimate.power.modules[name].dynamic
                                     / estimate.operations * 1e12),
                "front": module.front,
            }
            for name, module in found.modules.items()
        ],
        "tools": found.tools | ({"opensta": opensta.version()} if point.opensta_period else {}),
        "library_files": [
            {"file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in library.paths
        ],
        "synthesis_cpu_seconds": found.cpu_seconds,
        "limits": LIMITS,
    }


def _corner(library: Library) -> str:
    words = [library.corner, f"{library.voltage:g} V", f"{library.temperature:g} C"]
    return ", ".join(word for word in words if word)
