"""The contract of one processing element, cycle by cycle."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.formats import FP32
from tilewright_golden.systolic.params import ArrayParams
from tilewright_golden.systolic.sums import add, multiply, tile_product

__all__ = ["ElementContract"]

Int64s = npt.NDArray[np.int64]

_LENGTHS = (40, 1, 7, 1, 1, 2, 500)  # beats of the tiles of the seeded workload


class ElementContract:
    """`tilewright_golden.contract.Contract` of an element; a job is what one tile asks of it.

    Weight stationary: `acts` and `sums` of equal length and one `weight`; the result is
    `sums + acts * weight`. Output stationary: `acts` and `weights` of equal length; the result
    is their inner product. An element has no valid bits: a beat passes in every cycle, and the
    first `undefined` ones show what its registers held at power-up.
    """

    def tensors(self, params: ArrayParams) -> tuple[TensorSpec, ...]:
        """The operands of one tile."""
        acts = codes("acts", ("beats",), params.acts, "activations")
        if params.dataflow == "os":
            return (acts, codes("weights", ("beats",), params.weights, "weights"))
        weight, above = codes("weight", (), params.weights, "the weight"), "sums of the rows above"
        if not params.exact:
            return (acts, weight, codes("sums", ("beats",), FP32, above))
        bits = params.sum_width - params.signed
        return (acts, weight,
                TensorSpec(name="sums", shape=("beats",), low=-(1 << bits) if params.signed else 0,
                           high=(1 << bits) - 1, meaning=above))

    def validate(self, params: ArrayParams, job: Tensors) -> None:
        """Refuse operands of unequal length or out of range."""
        if not check_tensors(self.tensors(params), job)["beats"]:
            raise ValueError("acts must hold at least one beat")

    def random(self, params: ArrayParams, seed: int) -> list[Tensors]:
        """Tiles of corner values, then of random ones, with sums that leave room for a product."""
        rng = np.random.default_rng(seed)
        acts, weights = params.acts.operands(), params.weights.operands()
        jobs: list[Tensors] = []
        for index, length in enumerate(_LENGTHS):
            def draw(low: int, high: int, shape: tuple[int, ...],
                     corner: bool = index == 0) -> Int64s:
                if corner:
                    return rng.choice(np.array([low, high]), shape)
                return rng.integers(low, high, shape, endpoint=True)

            job = {"acts": acts[draw(0, len(acts) - 1, (length,))]}
            if params.dataflow == "os":
                job["weights"] = weights[draw(0, len(weights) - 1, (length,))]
            else:
                job["weight"] = np.asarray(weights[draw(0, len(weights) - 1, ())])
                if params.exact:
                    job["sums"] = draw(*self._sums(params), (length,))
                else:  # as large as a few products, of either sign
                    others = multiply(params, rng.choice(acts, length), rng.choice(weights, length))
                    sums = others ^ (rng.integers(0, 4, length) << FP32.mantissa)
                    field = (sums >> FP32.mantissa) & ((1 << FP32.exponent) - 1)
                    job["sums"] = np.where((field == 0) | ~FP32.finite(sums), 0, sums)
            jobs.append(job)
        return jobs

    @staticmethod
    def _sums(params: ArrayParams) -> tuple[int, int]:
        """Ends of the sums that leave room for any product."""
        low, high = params.product_range
        bits = params.sum_width - params.signed
        return (-(1 << bits) - low if params.signed else 0), (1 << bits) - 1 - high

    def inputs(self, params: ArrayParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A beat a cycle: one of preparation, then the tiles without a gap."""
        acts = np.concatenate([[0], *(job["acts"] for job in jobs)]).astype(np.int64)
        lengths = [len(job["acts"]) for job in jobs]
        firsts = np.concatenate([[1], 1 + np.cumsum(lengths)])
        zero = np.zeros(len(acts), dtype=np.int64)
        if params.dataflow == "os":
            last = zero.copy()
            last[firsts - 1] = 1  # the preparation clears the sum
            weights = np.concatenate([[0], *(job["weights"] for job in jobs)]).astype(np.int64)
            return {"i_act": {"data": acts}, "i_last": {"data": last},
                    "i_weight": {"data": weights}, "i_sum": {"data": zero}}
        load, swap, weight = zero.copy(), zero.copy(), zero.copy()
        # Each weight is loaded in the cycle in which the one before it begins to be used.
        loads = np.concatenate([[0], firsts[:-2]])
        load[loads] = 1
        weight[loads] = [int(job["weight"]) for job in jobs]
        swap[firsts[:-1]] = 1
        # A sum meets its product one cycle after the activation, two if that is pipelined.
        late = np.zeros(1 + params.pipelined, dtype=np.int64)
        sums = np.concatenate([late, [0], *(job["sums"] for job in jobs)])
        return {"i_act": {"data": acts}, "i_load": {"data": load}, "i_swap": {"data": swap},
                "i_weight": {"data": weight}, "i_sum": {"data": sums}}

    def outputs(self, params: ArrayParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Sums `undefined` beats late; activations and tokens one, weights as they pass."""
        inputs = self.inputs(params, jobs)
        results = self._results(params, jobs)
        sums = np.concatenate([np.zeros(self.undefined(params), np.int64), results])
        passed = {}
        for name in inputs.keys() - {"i_sum"}:
            cycles = 0 if (name, params.dataflow) == ("i_weight", "ws") else 1
            values = inputs[name]["data"]
            passed["o" + name[1:]] = {"data": np.concatenate([
                values[:1].repeat(cycles), values, values[-1:].repeat(len(sums))])[:len(sums)]}
        return {"o_sum": {"data": sums}, **passed}

    def _results(self, params: ArrayParams, jobs: Sequence[Tensors]) -> Int64s:
        """What leaves for each beat of the tiles: every sum (ws), or one at each last beat (os)."""
        parts = []
        for job in jobs:
            acts = job["acts"].astype(np.int64)
            if params.dataflow == "ws":
                products = multiply(params, acts, job["weight"].astype(np.int64))
                parts.append(add(params, job["sums"].astype(np.int64), products))
            else:
                part = np.zeros(len(acts), dtype=np.int64)
                weights = job["weights"].astype(np.int64)
                part[-1] = tile_product(params, acts[None], weights[:, None])[0, 0]
                parts.append(part)
        return np.concatenate(parts)

    def collect(self, params: ArrayParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `product` of every tile."""
        results = beats["o_sum"]["data"][self.undefined(params):]
        ends = np.cumsum([len(job["acts"]) for job in jobs])[:-1]
        tiles = np.split(results, ends)
        return [{"product": tile if params.dataflow == "ws" else tile[-1]} for tile in tiles]

    def operations(self, params: ArrayParams, jobs: Sequence[Tensors]) -> int:
        """One multiply-accumulate a beat."""
        return sum(self.sizes(params, jobs))

    def operations_per_cycle(self, params: ArrayParams) -> int:
        """One."""
        return 1

    def sizes(self, params: ArrayParams, jobs: Sequence[Tensors]) -> list[int]:
        """Beats of each tile."""
        return [len(job["acts"]) for job in jobs]

    def undefined(self, params: ArrayParams) -> int:
        """The beat of preparation and the cycles until the first sum."""
        return 3 + params.pipelined
