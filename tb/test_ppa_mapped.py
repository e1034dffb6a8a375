"""Mapped netlists compute what the contract says: synthesis, reader and simulator together."""

from typing import Any

import pytest

from tilewright import beats, verilog
from tilewright.registry import CONFIGS
from tilewright_ppa import libraries, netlist, power, recipes, synthesis


def estimate(name: str, recipe: str) -> power.Estimate:
    config = CONFIGS[name]
    component = config.build()
    library = libraries.load()
    mapped = synthesis.synthesise(verilog.emit(component, name), name, library, recipe)
    jobs = config.contract.random(config.params, 1)
    shapes = {stream.name: stream.shape for stream in beats.streams(component)}

    def bits(streams: dict[str, Any]) -> dict[str, Any]:
        return {stream: beats.to_bits(shapes[stream], fields, stream)
                for stream, fields in streams.items()}

    return power.estimate(
        netlist.read(mapped.netlist), library,
        bits(config.contract.inputs(config.params, jobs)),
        bits(config.contract.outputs(config.params, jobs)),
        operations=config.contract.operations(config.params, jobs),
        undefined=config.contract.undefined(config.params))


@pytest.mark.parametrize("recipe", ["area", "balanced", "speed"])
@pytest.mark.parametrize("name", ["systolic_ws_i8_pe", "systolic_os_i8_pe"])
def test_elements(name: str, recipe: str) -> None:
    assert recipe in recipes.RECIPES
    found = estimate(name, recipe)
    assert found.mismatch == ""
    assert found.annotated == 1.0
    assert found.energy_per_operation > found.settled_energy_per_operation


def test_an_engine_with_memories() -> None:
    """Comparators, requantisation, buffers, hierarchy: the smallest design that has them all."""
    found = estimate("systolic_ws_u2_4x4", "area")
    assert found.mismatch == ""
    assert found.run.activity.design.netlist.memories
    assert set(found.power.modules) >= {"pe_ws_u2_u2_s6", "systolic_ws_u2_4x4"}
