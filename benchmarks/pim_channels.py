"""Area and energy of a whole channel: units, what is around them, the controller.

GEMVs of a layer of MiniLM on 16 banks, weights in place: the energy is that from the first G_ACT
on, vectors written meanwhile included. Cells, and memories of the vector buffer and of queues,
are not synthesised. One row buffer and two do the same products.
"""

import dataclasses
from itertools import product
from typing import Any

from benchmarks import results
from benchmarks.stages import measured
from examples.minilm import encode_pim
from tilewright.registry import resolve
from tilewright_golden.pim.requests import Command
from tilewright_ppa import flow, libraries
from tilewright_ppa.workload import Stimulus
from tilewright_sim.batch import Batch

CHANNEL = {"banks": "16", "ranks": "1"}
FORMS: dict[str, dict[str, str]] = {"i8": {}, "bf16": {"form": "bf16", "fold": "2"}}
TOKENS = 4
LIBRARIES = ("neutral", "sky130hd", "asap7", "ihp-sg13g2")


def measure(library: str, form: str, buffers: int) -> results.Row:
    """One channel on one library."""
    config = resolve("pim", CHANNEL | FORMS[form] | {"buffers": str(buffers)})
    params: Any = config.params
    made = encode_pim.jobs_for(config, "query", batch=TOKENS)["query"]
    job = {"weights": made["weights"][:2 * params.units], "acts": made["acts"]}
    prepared = flow.prepare(config, Stimulus([job], "MiniLM"))
    run = Batch(config).run(config.contract.inputs(params, [job]),
                            {name: len(bits) for name, bits in prepared.outputs.items()})
    trace = run.traces["o_commands"]
    begin = int(trace["cycle"][trace["opcode"] == Command.G_ACT].min())
    point = flow.measure(dataclasses.replace(prepared, window=(begin, None)),
                         libraries.load(library), "area", check=False)
    one = measured(prepared, point)
    units = sum(module.area * module.instances
                for name, module in point.synthesis.modules.items()
                if name.startswith("unit_")) / point.library.nand2_area
    power, estimate = point.estimate.power.modules, point.estimate
    of_units = sum(found.dynamic for name, found in power.items()
                   if name.startswith("unit_")) / estimate.operations
    row: results.Row = {
        "library": library, "form": form, "buffers": buffers,
        "units_ge": units, "device_ge": one.area("device") - units,
        "controller_ge": one.area("controller"),
        "queues_ge": point.synthesis.gate_equivalents - one.area("device", "controller"),
        "ge": point.synthesis.gate_equivalents, "period_fo4": estimate.period_fo4,
        "units_u": of_units / estimate.unit,
        "device_u": (one.energy("device") - of_units) / estimate.unit,
        "controller_u": one.energy("controller") / estimate.unit,
        "energy_u": estimate.energy_per_operation / estimate.unit,
        "energy_pj": estimate.energy_per_operation * 1e12,
    }
    return row


def main() -> None:
    """Every library that is found; saved after each channel."""
    found = [name for name in LIBRARIES if name in libraries.available()]
    rows: list[results.Row] = []
    for form, library, buffers in product(FORMS, found, (1, 2)):
        rows.append(measure(library, form, buffers))
        results.save("pim_channels", rows, ("verilator", "g++"))


if __name__ == "__main__":
    main()
