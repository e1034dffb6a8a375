"""Random mixed traffic on channels of banks: rules of timing, order and data of all commands.

Every command on the bus is held to the timing model and to the requests that asked for it, and
every column, result and status to the contract; what breaks a rule is counted, what is wrong
otherwise ends the run.
"""

from itertools import product
from typing import Any

import numpy as np

from benchmarks import results
from benchmarks.results import Goal
from tilewright.pim.channel import Channel
from tilewright_golden.pim import TIMINGS, PimParams
from tilewright_golden.pim.accounts import unaccounted
from tilewright_golden.pim.checker import check, summary
from tilewright_golden.pim.requests import Command, Error
from tilewright_golden.pim.traffic import TrafficContract, mixed
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

CONTRACT = TrafficContract()
REQUESTS = 5_000
MIXES: dict[str, dict[str, Any]] = {
    "mixed": {},
    "rows": {"locality": 0.1, "rows": 8, "gemv": 0.02},
    "columns": {"locality": 0.97, "gemv": 0.01},
    "GEMVs": {"gemv": 0.5},
    "row by row": {"bare": 0.05, "vector": 0.1},
}
PAUSES = (0.0, 0.3)
LEGAL = Goal("violations", high=0, words="none")
ENOUGH = Goal("commands", low=1_000_000, words="at least 1,000,000")


def counts_of(params: PimParams, channel: Batch, mix: str, pause: float, seed: int) -> results.Row:
    """One run: what was on the bus, and the rules that it broke."""
    job = mixed(params, REQUESTS, np.random.default_rng(seed), columns=16, **MIXES[mix])
    inputs, golden = CONTRACT.inputs(params, [job]), CONTRACT.outputs(params, [job])
    run = channel.run(inputs, {name: len(next(iter(fields.values())))
                               for name, fields in golden.items()},
                      idle=pause, stall=pause, seed=seed, max_idle=20_000)
    expect(run.outputs, golden)
    errors, trace = golden["o_status"]["error"], run.traces["o_commands"]
    words = unaccounted(params, inputs["i"], errors, trace)
    if words:
        raise RuntimeError(f"{params.timing.name}, {params.buffers} row buffers, {mix}: {words}")
    found = summary(params, trace, check(params, trace, end=run.clocked))
    return {
        "requests": len(errors), "refused": int((errors != Error.NONE).sum()),
        "columns": len(golden["o"]["data"]), "results": len(golden["o_results"]["results"]),
        "commands": found.commands, "cycles": run.clocked, "seconds": run.seconds,
        "violations": sum(found.violations.values()),
        **{command.name: found.counts.get(command, 0) for command in Command}}


def row(table: str, buffers: int) -> results.Row:
    """All mixes on one channel, with and without pauses."""
    params = PimParams(timing=TIMINGS[table], buffers=buffers, banks=16, group=2, columns=16,
                       lanes=4, vector_steps=32)
    channel = Batch(Channel(params), name=f"channel_{table}_{buffers}")
    total: results.Row = {"table": table, "buffers": buffers}
    for seed, (mix, pause) in enumerate(product(MIXES, PAUSES)):
        for name, value in counts_of(params, channel, mix, pause, seed).items():
            total[name] = total.get(name, 0) + value
    return LEGAL.judge(total)


def main() -> None:
    """Run every table with one row buffer and with two."""
    rows = [row(table, buffers) for table, buffers in product(TIMINGS, (1, 2))]
    whole: results.Row = {"table": "all"}
    whole |= {name: sum(one[name] for one in rows)
              for name, value in rows[0].items()
              if isinstance(value, int | float) and name not in ("buffers", "met")}
    results.save("pim_traffic", [*rows, ENOUGH.judge(whole)], ("verilator", "g++"))
