"""The contract of the bare array: one tile product after another."""

from collections.abc import Sequence

import numpy as np

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.systolic.matmul import Size
from tilewright_golden.systolic.params import SIZE_MAX, ArrayParams
from tilewright_golden.systolic.sums import tile_product

__all__ = ["ArrayContract"]


def _stream(tiles: Sequence[np.ndarray]) -> Fields:
    """Beats of `tiles`, the last of each marked."""
    last = [np.arange(len(tile)) == len(tile) - 1 for tile in tiles]
    return {"data": np.concatenate(tiles).astype(np.int64),
            "last": np.concatenate(last).astype(np.int64)}


class ArrayContract:
    """`tilewright_golden.contract.Contract` of an array; a job is one tile product.

    Weight stationary: any number of rows m, and k up to the rows of the array. Output stationary:
    m equals the rows of the array, k is free. n equals the columns.
    """

    def tensors(self, params: ArrayParams) -> tuple[TensorSpec, ...]:
        """The two operands."""
        return (codes("acts", ("m", "k"), params.acts, "activations"),
                codes("weights", ("k", "cols"), params.weights, "weights"))

    def validate(self, params: ArrayParams, job: Tensors) -> None:
        """Refuse a tile that the array does not hold."""
        sizes = check_tensors(self.tensors(params), job)
        limits = {"m": (1, SIZE_MAX), "k": (1, params.rows), "cols": (params.cols, params.cols)}
        if params.dataflow == "os":
            limits |= {"m": (params.rows, params.rows), "k": (1, params.k_max)}
        for name, (low, high) in limits.items():
            if not low <= sizes[name] <= high:
                legal = f"in {low}..{high}" if low < high else f"{low}, that of the array"
                raise ValueError(f"{name} must be {legal}, not {sizes[name]}")

    def random(self, params: ArrayParams, seed: int) -> list[Tensors]:
        """Tiles of the largest sums, then of random operands, long and short."""
        rng = np.random.default_rng(seed)
        acts, weights = params.acts.operands(), params.weights.operands()
        jobs: list[Tensors] = []
        for index, length in enumerate((params.rows + 1, 3 * params.rows, 1, 1, 2, 1, params.rows)):
            ws = params.dataflow == "ws"
            m, k = ((length, params.rows if index < 3 else 1 + index % params.rows) if ws else
                    (params.rows, min(length, params.k_max)))
            if index:
                job = {"acts": acts[rng.integers(0, len(acts), (m, k))],
                       "weights": weights[rng.integers(0, len(weights), (k, params.cols))]}
            else:
                job = {"acts": np.full((m, k), acts[0]),
                       "weights": np.full((k, params.cols), weights[0])}
                job["acts"][1:2] = acts[-1]
            jobs.append(job)
        return jobs

    def inputs(self, params: ArrayParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Rows of both operands (ws); rows of weights and columns of activations (os)."""
        if params.dataflow == "ws":
            acts = [np.pad(job["acts"], ((0, 0), (0, params.rows - job["acts"].shape[1])))
                    for job in jobs]
        else:
            acts = [job["acts"].T for job in jobs]
        return {"i_weights": _stream([job["weights"] for job in jobs]), "i_acts": _stream(acts)}

    def outputs(self, params: ArrayParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Rows of the products."""
        return {"o": _stream([tile_product(params, job["acts"], job["weights"])
                              for job in jobs])}

    def collect(self, params: ArrayParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `product` (m, cols) of every tile."""
        ends = np.cumsum([len(job["acts"]) for job in jobs])[:-1]
        return [{"product": product} for product in np.split(beats["o"]["data"], ends)]

    def operations(self, params: ArrayParams, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates: m * k * n each."""
        return sum(m * k * n for m, k, n in self.sizes(params, jobs))

    def operations_per_cycle(self, params: ArrayParams) -> int:
        """One in every element."""
        return params.rows * params.cols

    def sizes(self, params: ArrayParams, jobs: Sequence[Tensors]) -> list[Size]:
        """(m, k, n) of each tile."""
        return [(*job["acts"].shape, params.cols) for job in jobs]

    def undefined(self, params: ArrayParams) -> int:
        """None: every output has a valid bit."""
        return 0
