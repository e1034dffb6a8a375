"""Cycles and gates of the compute SRAM on a real feed-forward layer.

Every product is run on the RTL, every sum and every count of cycles compared with the contract.
Cycles of a multiply-accumulate are those of a column: all cycles of the products, loading of the
weights and building of tables included, over inner length and vectors.
"""

from itertools import product
from typing import Any

import numpy as np

from benchmarks import results
from benchmarks.results import Goal
from benchmarks.stages import measured
from examples.minilm import encode_lut
from examples.minilm.encode import encoded
from tilewright.registry import Config, resolve
from tilewright_golden.formats import I8
from tilewright_golden.lut import cycles
from tilewright_golden.lut.csram import sum_bits
from tilewright_ppa import flow, libraries
from tilewright_ppa.workload import Stimulus
from tilewright_sim.batch import Batch
from tilewright_sim.workload import Workload

PATTERNS = ("skip_zero", "collapse", "reuse")
NONE: dict[str, str] = dict.fromkeys(PATTERNS, "false")
LAYERS = encode_lut.LAYERS
BITS = (2, 3, 4, 8)
TOKENS = 8
FREE = 8
"""Weights that a schedule without tables adds up before the sum."""

CELL_GE = 1.31 * 1.58 / 3.7536
"""A six-transistor cell, SkyWater's sky130_fd_bd_sram__sram_sp_cell_opt1, in NAND2 gates of
sky130_fd_sc_hd."""

GOALS = {1: Goal("per_operation", high=62, words="at most 62 at batch 1"),
         8: Goal("per_operation", high=45, words="at most 45 at batch 8")}


def run(config: Config, layer: str, bits: int, batch: int) -> tuple[dict[str, int], int]:
    """What products of the first tokens took on the RTL, and their multiply-accumulates."""
    jobs = [encode_lut.jobs_for(config, layer, bits=bits, batch=batch, first=first)[layer]
            for first in range(0, TOKENS, batch)]
    known = [spec.name for spec in config.contract.tensors(config.params)]
    work = Workload(config, [{name: job[name] for name in known} for job in jobs])
    done = Batch(config).run(work.inputs, work.counts)
    work.expect(done.outputs)
    if done.cycles != work.formula_cycles:
        raise RuntimeError(f"{config.name}: {done.cycles} cycles, not {work.formula_cycles}")
    products = work.golden["o_status"]["cycles"][::2]
    blocks = -(-jobs[0]["weights"].shape[1] // config.params.columns)
    return ({"products": int(products.sum()), "all": done.cycles},
            blocks * sum(int(np.size(job["acts"])) for job in jobs))


def schedules() -> list[results.Row]:
    """Cycles of every schedule, with and without patterns."""
    schedules = [("lut", group, 4) for group in (2, 3, 4)]
    schedules += [("lut", 4, bits) for bits in BITS if bits != 4]
    points = [(*point, batch, own) for point, batch, own in product(schedules, (1, 8), (NONE, {}))]
    points += [("bitserial", 4, bits, batch, NONE) for bits, batch in product(BITS, (1, 8))]
    return [taken(*point) for point in points]


def taken(schedule: str, group: int, bits: int, batch: int, own: dict[str, str]) -> results.Row:
    """Cycles of a schedule, or why the array refuses it."""
    row: results.Row = {"schedule": schedule, "group": group, "bits": bits, "batch": batch,
                        "patterns": not own}
    config = resolve("csram", own | {"schedule": schedule, "group": str(group)})
    try:
        cycles_of, operations = run(config, "ffn_in", bits, batch)
    except ValueError as error:
        return row | {"refused": str(error)}
    row |= {"per_operation": cycles_of["products"] / operations,
            "with_stores": cycles_of["all"] / operations}
    return GOALS[batch].judge(row) if (schedule, group, bits) == ("lut", 4, 4) else row


def activations(layer: str, per_row: bool) -> np.ndarray:
    """Int8 codes of a layer's activations, of one scale or of one for each token."""
    return np.asarray(encoded(I8, encode_lut.numbers_of(layer)["acts"], per_row=per_row)[0])


def without_tables(acts: np.ndarray, bits: int, group: int) -> int:
    """Cycles that a schedule without tables would take, at least: by this formula, on no hardware.

    For each group and vector the weights are added one by one where their activation has ones,
    from the lowest plane up, runs of signs collapsed, and the partial sum goes into the sum. What
    it takes to subtract is left out.
    """
    total = bits * acts.shape[1]
    top = I8.width - 1
    for vector in acts.reshape(len(acts), -1, group):
        for number, some in enumerate(vector, start=1):
            run = [next((p for p in range(top) if all(
                (x >> q & 1) == (x < 0) for q in range(p, top))), top) for x in some.tolist()]
            planes = sorted(p for x, end in zip(some.tolist(), run, strict=True)
                            for p in range(end + 1) if x >> p & 1)
            size = (number * group << (top + bits - 1)).bit_length() + 1
            units, last = 0, 0
            for place, plane in enumerate(planes):
                units, last = -(-units // (1 << plane - last)) + 1, plane
                if place:
                    total += bits + (units - 1).bit_length()
            # The first group writes the sum; one without a single bit takes a cycle.
            total += size - (planes[0] if number > 1 else 0) if planes or number == 1 else 1
    return total


def patterns() -> list[results.Row]:
    """What each pattern saves, by the formula that the runs above hold to."""
    rows: list[results.Row] = []
    for layer in LAYERS:
        for per_row in (False, True):
            acts = activations(layer, per_row)
            for batch in (1, 8):
                def total(own: dict[str, str], acts: np.ndarray = acts, batch: int = batch) -> int:
                    params = resolve("csram", own).params
                    width = sum_bits(params, 4, acts.shape[1])
                    return sum(cycles.multiply(params, acts[first:first + batch], 4, width).cycles
                               for first in range(0, len(acts), batch))

                none = total(NONE)
                row: results.Row = {"layer": layer, "scales": "token" if per_row else "tensor",
                                    "batch": batch, "per_operation": none / acts.size}
                for pattern in PATTERNS:
                    row[pattern] = 1 - total(NONE | {pattern: "true"}) / none
                row["all"] = 1 - total({}) / none
                row["with"] = total({}) / acts.size
                row["without_tables"] = sum(
                    without_tables(acts[first:first + batch], 4, FREE)
                    for first in range(0, len(acts), batch)) / acts.size
                rows.append(Goal("all", low=0.138, words="at least 13.8 %, aim 25 %").judge(row))
    return rows


def area(library: str, recipe: str) -> list[results.Row]:
    """Gates around the array: for each column, and for all of them together."""
    rows = []
    for name in ("csram_256x256_lut4", "csram_256x256_bitserial"):
        config = resolve(name, {})
        contract: Any = config.contract
        made = encode_lut.jobs_for(config, "ffn_in", bits=4, batch=8)["ffn_in"]
        known = [spec.name for spec in contract.tensors(config.params)]
        job = contract.sample(config.params, {key: made[key] for key in known})
        prepared = flow.prepare(config, Stimulus([job], "MiniLM"))
        point = flow.measure(prepared, libraries.load(library), recipe, check=False)
        one = measured(prepared, point)
        p = config.params
        every = one.point.synthesis.gate_equivalents
        columns = sum(module.area * module.instances
                      for key, module in one.point.synthesis.modules.items()
                      if key.startswith("csram_columns")) / one.point.library.nand2_area
        cells = p.rows * p.columns * CELL_GE
        rows.append({
            "name": name, "library": library, "recipe": recipe,
            "column_ge": columns / p.columns, "columns_ge": columns, "shared_ge": every - columns,
            "cell_ge": p.rows * CELL_GE, "column_share": columns / cells,
            "share": every / cells, "period_fo4": one.point.estimate.period_fo4,
            "energy_u_per_column": (one.point.estimate.energy_per_operation
                                    / one.point.estimate.unit),
        })
    return rows


def main() -> None:
    """Run the products, apply the formulas, synthesise."""
    results.save("csram_cycles", schedules(), ("verilator", "g++"))
    results.save("csram_patterns", patterns())
    places = [*product(libraries.available(), ("area",)), (libraries.DEFAULT, "balanced")]
    results.save("csram_area", [row for place in places for row in area(*place)], ("g++",))
