"""Tilewright as a library: generate an engine, multiply on its RTL, count the cycles."""

import numpy as np

from tilewright.registry import resolve
from tilewright.verilog import emit
from tilewright_sim.batch import Batch
from tilewright_sim.workload import Workload

engine = resolve("systolic", {"rows": "4", "cols": "6", "output": "none"})
print(emit(engine.build(), engine.name).count("\n"), "lines of Verilog")
rng = np.random.default_rng(1)
acts, weights = rng.integers(-128, 128, (50, 20)), rng.integers(-128, 128, (20, 33))
work = Workload(engine, [{"acts": acts, "weights": weights}])
run = Batch(engine).run(work.inputs, work.counts)
(result,) = work.collect(run.outputs)
assert (result["product"] == acts @ weights).all()
print(f"{run.cycles} cycles, {work.ideal_cycles / run.cycles:.1%} of peak")
