"""Cycles of tiles on a real feed-forward layer, 384 x 1536, at batch 8.

Every result is compared with the contract. The peak counts products alone; the cycles counted
contain the building of tables, the scaling of every group, filling and draining.
"""

from benchmarks import lut_tiles, results
from benchmarks.results import Goal
from examples.minilm import encode_lut
from tilewright.registry import resolve
from tilewright_sim.batch import Batch
from tilewright_sim.workload import Workload

TILES = (*(("lut_tile", "i8", bits) for bits in (1, 2, 3, 4, 8)), ("lut_tile", "bf16", 1),
         ("lut_tile", "bf16", 4), ("mac_tile", "i8", 2), ("mac_tile", "i8", 4))
BATCH = 8
IN_USE = Goal("utilization", low=0.98, words="at least 98 % of the peak")


def row(kind: str, acts: str, bits: int) -> results.Row:
    """One tile, whose rescalers keep up with groups of 64 weights."""
    config = resolve(kind, lut_tiles.options(kind, acts, bits))
    made = encode_lut.jobs_for(config, "ffn_in", bits=bits, batch=BATCH)["ffn_in"]
    known = [spec.name for spec in config.contract.tensors(config.params)]
    work = Workload(config, [{name: made[name] for name in known}])
    run = Batch(config).run(work.inputs, work.counts)
    work.expect(run.outputs)
    if run.cycles != work.formula_cycles:
        raise RuntimeError(f"{config.name}: {run.cycles} cycles, not {work.formula_cycles}")
    return IN_USE.judge({"tile": kind, "acts": acts, "bits": bits, "batch": BATCH,
                         "ideal_cycles": work.ideal_cycles, "cycles": run.cycles,
                         "utilization": work.ideal_cycles / run.cycles})


def main() -> None:
    """Run every width."""
    results.save("lut_cycles", [row(*tile) for tile in TILES], ("verilator", "g++"))
