"""Cycles of GEMVs on the RTL of a channel, against the least that its timing table implies.

Every command on the bus is held to the rules, every result to the contract. Cycles count from the
first G_ACT to the last READRES, and so does the bound, which knows when the first REF is due.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from benchmarks import results
from benchmarks.results import Goal
from tilewright.registry import resolve
from tilewright_golden.contract import Fields
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.bounds import stream
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.compiler import compile_products
from tilewright_golden.pim.gemv import drawn_codes, products
from tilewright_golden.pim.mapping import Placement
from tilewright_golden.pim.requests import Command, Error, Opcode, joined, requests_of
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

DESIGNS: dict[str, tuple[str, dict[str, str]]] = {
    "neupims": ("pim", {}),
    "neupims, one buffer": ("pim", {"buffers": "1"}),
    "neupims, 16 banks": ("pim_i8_16", {}),
    "neupims, bf16": ("pim_neupims_dual", {}),
    "neupims, 4 vectors": ("pim", {"vectors": "4", "banks": "16", "ranks": "1"}),
    "aim": ("pim", {"timing": "aim", "banks": "16", "ranks": "1"}),
    "aim, bf16": ("pim_aim", {}),
    "hbm_pim": ("pim", {"timing": "hbm_pim", "banks": "16", "ranks": "1"}),
    "hbm_pim, bf16": ("pim_hbm_pim", {}),
    "pim_gpt": ("pim", {"timing": "pim_gpt", "banks": "16", "ranks": "1"}),
    "pim_gpt, bf16": ("pim_gpt", {}),
}
"""Point of a family and what it has of its own."""

BLOCKS = 4
"""Outputs of a unit, whose rows GEMVs go through again and again."""

LONG = 400
"""GEMVs of a long run, which takes ten refreshes and more."""

NO_REQUEST = max(Opcode) + 1

NEAR = Goal("over", high=0.01, words="at most 1 % over")
FAST = Goal("cycles_per_second", low=300_000, words="at least 300,000")
FAST_BANKS = 16
EXAMPLE = Goal("cycles", high=174, words="at most 174 cycles")


def runs_of(params: PimParams) -> list[tuple[int, int, int]]:
    """Steps, GEMVs, and how many of them a result takes."""
    full = min(params.columns, params.vector_steps)
    chunks = min(3, params.vector_steps // full)
    return [(full, 1, 1), (full, LONG, 1), (full // 2, LONG, 1), (full // 4, LONG, 1),
            *([(full, LONG - LONG % chunks, chunks)] if chunks > 1 else [])]


def measured(params: PimParams, channel: Batch, steps: int, tiles: int,
             chunks: int) -> results.Row:
    """Cycles on the RTL and of the bound, REFs between, speed of the simulation."""
    rng = np.random.default_rng(tiles + steps)
    k = chunks * steps * params.lanes * params.bundle
    place = Placement(params=params, n=BLOCKS * params.units, k=k)
    weights, acts = (drawn_codes(params, rng, (1, size, k)) for size in (place.n, params.vectors))
    program = compile_products(place, weights, acts)
    gemvs = program.requests["opcode"] == Opcode.GEMV
    again = np.arange(tiles) % int(gemvs.sum())
    # As long as these are refused nothing else comes: a refresh closes what the weights opened.
    idle = params.timing.refi + params.timing.rfc + params.timing.rc
    requests = joined([
        {name: values[~gemvs] for name, values in program.requests.items()},
        requests_of(NO_REQUEST, part=np.zeros(idle)),
        {name: values[gemvs][again] for name, values in program.requests.items()}])
    beats = program.results_of(products(place, weights, acts))
    count = tiles // chunks * params.waves
    golden = {"o": {"data": np.zeros((0, params.lanes), np.int64)},
              "o_results": {"results": beats[np.arange(count) % len(beats)]},
              "o_status": {"error": np.where(requests["opcode"] == NO_REQUEST, Error.OPCODE, 0)}}
    run = channel.run({"i": requests, "i_data": program.data},
                      {name: len(next(iter(fields.values()))) for name, fields in golden.items()})
    expect(run.outputs, golden)
    trace = run.traces["o_commands"]
    broken = list(check(params, trace))
    if broken:
        raise RuntimeError(f"{params.timing.name}: {broken[0]}")
    first, last, due, refreshes = _span(params, trace)
    bound = stream(params, steps, tiles, chunks=chunks, due=due)
    return {"cycles": last - first, "bound": bound, "over": (last - first) / bound - 1,
            "refreshes": refreshes, "clocked": run.clocked,
            "seconds": run.seconds}


def _span(params: PimParams, trace: Fields) -> tuple[int, int, int, int]:
    """The first G_ACT, the last READRES, how long the next REF may take, and REFs between."""
    cycle, opcode = trace["cycle"], trace["opcode"]
    first = int(cycle[opcode == Command.G_ACT].min())
    gives = (opcode == Command.GEMV) & (trace["last"] == 1)
    last = int((cycle + trace["steps"] * params.timing.comp)[gives].max())
    refs = cycle[opcode == Command.REF]
    before = int(refs[refs < first].max(initial=0))
    return (first, last, before + params.timing.refi - first,
            int(((refs > first) & (refs < last)).sum()))


def rows_of(name: str) -> list[results.Row]:
    """All runs of a design."""
    base, own = DESIGNS[name]
    config = resolve(base, own)
    params: Any = config.params
    channel = Batch(config)
    rows = []
    for steps, tiles, chunks in runs_of(params):
        row: results.Row = {"design": name, "banks": params.banks, "form": params.form.name,
                            "steps": steps, "tiles": tiles, "chunks": chunks}
        row |= measured(params, channel, steps, tiles, chunks)
        peak = params.banks * params.lanes * params.vectors
        row["products"] = tiles * steps * peak
        row["peak"] = tiles * steps * params.timing.comp / row["cycles"]
        rows.append((EXAMPLE if tiles == 1 and name == "neupims" else NEAR).judge(row))
    return rows


def speed(rows: Sequence[results.Row]) -> results.Row:
    """Cycles for each CPU second, of all runs of a design."""
    clocked, seconds = (sum(row[key] for row in rows) for key in ("clocked", "seconds"))
    return FAST.judge({key: rows[0][key] for key in ("design", "banks", "form")} | {
        "clocked": clocked, "seconds": seconds, "cycles_per_second": clocked / seconds})


def main() -> None:
    """Run every design; keep what there is after each."""
    found: list[list[results.Row]] = []
    for name in DESIGNS:
        found.append(rows_of(name))
        results.save("pim_gemv", [row for rows in found for row in rows], ("verilator", "g++"))
        results.save("pim_speed", [speed(rows) for rows in found
                                   if rows[0]["banks"] == FAST_BANKS], ("verilator", "g++"))
