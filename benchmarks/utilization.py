"""Cycles of products of MiniLM's first layer on the RTL, against the peak of the array.

Every product is simulated and compared with NumPy. Cycles count from the first beat in to the last
beat out: fill, drain and the loading of weights are in them. A product of few tokens is bound by
its weights, of which one row of the array goes in per cycle; the bound is the larger of the two.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks import results
from benchmarks.command import tilewright
from benchmarks.results import Goal
from tilewright.registry import CONFIGS

TENSORS = Path(__file__).parents[1] / "examples" / "minilm.npz"
TOKENS = 128


@dataclass(frozen=True, kw_only=True)
class Case:
    """Products of the file one after another, of its first `tokens` tokens, on a design."""

    design: str = "systolic_ws_i8_16x16"
    products: tuple[str, ...]
    tokens: int = TOKENS
    goal: Goal

    def measure(self, folder: Path) -> results.Row:
        """Simulate it, with a file of tensors in `folder`."""
        with np.load(TENSORS) as file:
            tensors = dict(file)
        sizes = []
        for product in self.products:
            acts = tensors[f"{product}/acts"] = tensors[f"{product}/acts"][: self.tokens]
            sizes.append((*acts.shape, tensors[f"{product}/weights"].shape[1]))
        np.savez(folder / f"minilm_{self.tokens}.npz", allow_pickle=False, **tensors)
        record = tilewright("run", self.design, "--input", folder / f"minilm_{self.tokens}.npz",
                            *(f"--product={product}" for product in self.products))
        cols = CONFIGS[self.design].params.cols
        weights = sum(k * -(-n // cols) for _, k, n in sizes)
        bound = max(record["ideal_cycles"], weights)
        return self.goal.judge({
            "design": self.design, "products": self.products, "sizes": sizes,
            "bound": bound, "cycles": record["cycles"], "utilization": record["utilization"],
            "above_bound": record["cycles"] / bound - 1})


NEARLY_ALL = Goal("utilization", low=0.999, words="at least 99.9 % of peak")
ALMOST_ALL = Goal("utilization", low=0.99, words="at least 99 % of peak")
WEIGHTS_ONCE = Goal("above_bound", high=0.02, words="at most 2 % above the bound")

CASES = (
    Case(products=("ffn_in",), goal=NEARLY_ALL),
    Case(products=("query",), goal=ALMOST_ALL),
    Case(products=("ffn_out",), goal=ALMOST_ALL),
    Case(products=("query", "key", "value", "attention_output", "ffn_in", "ffn_out"),
         goal=NEARLY_ALL),
    Case(products=("ffn_in",), design="systolic_ws_i8_12x20", goal=ALMOST_ALL),
    Case(products=("ffn_in",), design="systolic_os_i8_16x16", goal=ALMOST_ALL),
    Case(products=("ffn_in",), tokens=1, goal=WEIGHTS_ONCE),
    Case(products=("query",), tokens=1, goal=WEIGHTS_ONCE),
)


def main() -> None:
    """Measure every case."""
    with TemporaryDirectory() as folder:
        results.save("utilization", [case.measure(Path(folder)) for case in CASES],
                     ("verilator", "g++"))
