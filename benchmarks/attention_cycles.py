"""Cycles of attention engines on a full cache: 64 queries on 1024 keys, one after another.

Every result is compared with the contract. The score stage is in use in a cycle in which it takes
`lanes` keys; counted are the cycles from the end of the first query's scores to the end of the last
one's.
"""

import numpy as np

from benchmarks import results
from benchmarks.results import Goal
from examples.minilm import encode_heads
from tilewright.registry import resolve
from tilewright_sim.batch import Batch
from tilewright_sim.workload import Workload

DESIGNS = ("hamming_d64_l1024_n32", "dot_i8_topn_d64_l1024_n32", "dense_i8_d64_l1024",
           "dense_bf16_d64_l1024")
LANES = ("1", "2", "4", "8")
HEAD, SEED = (0, 3), 1

IN_USE = Goal("utilization", low=0.99, words="at least 99 % in use")
IN_TIME = Goal("above", high=16, words="at most L / lanes + 16 cycles")


def main() -> None:
    """Run every engine, and Hamming attention with every number of lanes."""
    points: list[tuple[str, dict[str, str]]] = [(design, {}) for design in DESIGNS]
    points += [(DESIGNS[0], {"lanes": lanes}) for lanes in LANES[1:]]
    results.save("attention_cycles", [_row(*point) for point in points], ("verilator", "g++"))


def _row(design: str, options: dict[str, str]) -> results.Row:
    config = resolve(design, options)
    p = config.params
    job = encode_heads.job_for(config, *HEAD, seed=SEED)
    known = [spec.name for spec in config.contract.tensors(p)]
    work = Workload(config, [{name: job[name] for name in known}])
    run = Batch(config).run(work.inputs, work.counts, stamps=True)
    work.expect(run.outputs)
    taken = run.stamps["i_query"]
    each = np.diff(taken)
    row = {"name": config.name, "queries": len(taken), "keys": p.keys,
           "cycles_per_query": float(each.mean()), "above": int(each.max()) - p.key_words,
           "utilization": p.key_words / float(each.mean()), "cycles": run.cycles}
    return IN_TIME.judge(row) if options else IN_USE.judge(row)
