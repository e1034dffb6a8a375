"""Cycles of products of MiniLM's first layer on the RTL, against the peak of the array.

Every product is simulated and compared with NumPy. Cycles count from the first beat in to the last
beat out: fill, drain and the loading of weights are in them. A product of few rows is bound by its
weights, of which one row of the array goes in per cycle; the bound is the larger of the two.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks import results
from benchmarks.command import tilewright
from benchmarks.results import Goal

TENSORS = Path(__file__).parents[1] / "examples" / "minilm.npz"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One product of the file, its first `m` tokens, on an array of `rows` x `cols`."""

    product: str
    m: int = 128
    rows: int = 16
    cols: int = 16
    goal: Goal

    def measure(self, folder: Path) -> results.Row:
        """Simulate it, with files in `folder`."""
        with np.load(TENSORS) as file:
            job = {key: file[f"{self.product}/{key}"] for key in
                   ("acts", "weights", "bias", "multiplier", "shift", "zero_point", "relu")}
        job["acts"] = job["acts"][: self.m]
        np.savez(folder / "job.npz", allow_pickle=False, **job)
        record = tilewright("run", "systolic_ws", f"-prows={self.rows}", f"-pcols={self.cols}",
                            "--input", folder / "job.npz")
        if record["mismatches"]:
            raise RuntimeError(f"{self} must have no mismatch, not {record['mismatches']}")
        cycles, (k, n) = record["cycles"], job["weights"].shape
        bound = max(record["ideal_cycles"], k * -(-n // self.cols))
        return self.goal.judge({
            "rows": self.rows, "cols": self.cols, "product": self.product, "m": self.m, "k": k,
            "n": n, "bound": bound, "cycles": cycles, "utilization": record["utilization"],
            "above_bound": cycles / bound - 1})


NEARLY_ALL = Goal("utilization", low=0.999, words="at least 99.9 %")
ALMOST_ALL = Goal("utilization", low=0.99, words="at least 99 %")
WEIGHTS_ONCE = Goal("above_bound", high=0.02, words="at most 2 % above the bound")

CASES = (
    Case(product="ffn_in", goal=NEARLY_ALL),
    Case(product="query", goal=ALMOST_ALL),
    Case(product="ffn_out", goal=ALMOST_ALL),
    Case(product="ffn_in", rows=12, cols=20, goal=ALMOST_ALL),
    Case(product="ffn_in", m=1, goal=WEIGHTS_ONCE),
    Case(product="query", m=1, goal=WEIGHTS_ONCE),
)


def main() -> None:
    """Measure every case."""
    with TemporaryDirectory() as folder:
        results.save("utilization", [case.measure(Path(folder)) for case in CASES])
