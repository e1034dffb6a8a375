"""The contract of the systolic engine: matrix products of any size."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SIZE_MAX, SystolicParams
from tilewright_golden.systolic.requantise import requantise
from tilewright_golden.systolic.sums import add, tile_product

__all__ = ["MatmulContract", "Size", "beats_in", "matmul", "random_job"]

Int64s = npt.NDArray[np.int64]
Size = tuple[int, int, int]
"""m, k, n of one product."""


def matmul(params: SystolicParams, job: Tensors) -> Int64s:
    """`acts @ weights`, requantised where `params.output` is a format.

    Codes are products of integers in units of both formats, whatever biases the tensors have.
    Sums in fp32 are rounded in the order of the array: weight stationary, the k of each tile of
    `rows` one after another, then tile after tile; output stationary, all of k one after another.
    """
    acts, weights = job["acts"].astype(np.int64), job["weights"].astype(np.int64)
    k = acts.shape[1]
    depth = params.rows if params.dataflow == "ws" and not params.exact else k
    total = tile_product(params, acts[:, :depth], weights[:depth])
    for first in range(depth, k, depth):
        tile = slice(first, first + depth)
        total = add(params, total, tile_product(params, acts[:, tile], weights[tile]))
    if params.output is None:
        return total
    columns = {name: job[name].astype(np.int64) for name in ("bias", "multiplier", "shift")}
    return requantise(total, **columns, zero_point=int(job["zero_point"]),
                      relu=bool(job["relu"]), output=params.output)


def _size(job: Tensors) -> Size:
    (m, k), (_, n) = job["acts"].shape, job["weights"].shape
    return m, k, n


def _blocks(params: SystolicParams, m: int) -> Iterator[slice]:
    """The rows of the result that are computed together, block after block."""
    for first in range(0, m, params.block_rows):
        yield slice(first, min(m, first + params.block_rows))


def _lanes(matrix: Int64s, lanes: int, padding: int = 0) -> Int64s:
    """`matrix` (rows, n) as (ceil(n / lanes), rows, lanes), the last lanes filled up."""
    rows, n = matrix.shape
    tiles = -(-n // lanes)
    filled = np.pad(matrix, ((0, 0), (0, tiles * lanes - n)), constant_values=padding)
    return filled.reshape(rows, tiles, lanes).transpose(1, 0, 2)


def _operands(params: SystolicParams, job: Tensors, padding: int) -> tuple[Int64s, Int64s]:
    """Beats of activations and of weights.

    Weight stationary: in each block, for every tile of columns, for every tile of k, the rows of
    the weight tile and the rows of the block. Output stationary: in each block, for every tile of
    columns, one beat of both for every k.
    """
    acts, weights = job["acts"].astype(np.int64), job["weights"].astype(np.int64)
    columns = _lanes(weights, params.cols, padding)  # (tiles of n, k, cols)
    tiles = len(columns)
    act_beats, weight_beats = [], []
    for block in _blocks(params, len(acts)):
        rows = acts[block] if params.dataflow == "ws" else acts[block].T
        act_beats.append(np.tile(_lanes(rows, params.rows, padding).reshape(-1, params.rows),
                                 (tiles, 1)))
        weight_beats.append(columns.reshape(-1, params.cols))
    return np.concatenate(act_beats), np.concatenate(weight_beats)


def _per_tile(params: SystolicParams, job: Tensors, name: str) -> Int64s:
    """The column parameter `name`, a beat for every tile of every block."""
    m, _, _ = _size(job)
    beats = _lanes(job[name].astype(np.int64)[None], params.cols)[:, 0]
    return np.tile(beats, (-(-m // params.block_rows), 1))


def _command(params: SystolicParams, job: Tensors) -> dict[str, int]:
    command = dict(zip("mkn", _size(job), strict=True))
    if params.output is not None:
        command |= {"relu": int(job["relu"]), "zero_point": int(job["zero_point"])}
    return command


def _joined(parts: Sequence[Fields]) -> Fields:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def beats_in(params: SystolicParams, jobs: Sequence[Tensors], *,
             padding: int = 0) -> dict[str, Fields]:
    """Beats of the input streams; lanes beyond the matrix hold `padding`, which no result shows."""
    if not jobs:
        raise ValueError("jobs must hold at least one product")
    operands = [_operands(params, job, padding) for job in jobs]
    commands = [_command(params, job) for job in jobs]
    beats: dict[str, Fields] = {
        "i_command": {name: np.array([command[name] for command in commands], dtype=np.int64)
                      for name in commands[0]},
        "i_weights": {"data": np.concatenate([weights for _, weights in operands])},
        "i_acts": {"data": np.concatenate([acts for acts, _ in operands])},
    }
    if params.output is not None:
        beats["i_scales"] = _joined([{name: _per_tile(params, job, name)
                                      for name in ("bias", "multiplier", "shift")}
                                     for job in jobs])
    return beats


def random_job(params: SystolicParams, rng: np.random.Generator, size: Size, *,
               corners: bool = False) -> Tensors:
    """A job of seeded operands; with `corners` only the ends of every range.

    The scales bring most results into the output format, so that rounding and both saturations
    are met.
    """
    m, k, n = size

    def draw(low: int, high: int, shape: tuple[int, ...]) -> npt.NDArray[np.int64]:
        if corners:
            return rng.choice(np.array([low, high]), shape)
        return rng.integers(low, high, shape, endpoint=True)

    acts, weights = params.acts.operands(), params.weights.operands()
    job: Tensors = {
        "acts": acts[draw(0, len(acts) - 1, (m, k))],
        "weights": weights[draw(0, len(weights) - 1, (k, n))],
    }
    if corners and k > 1:
        job["acts"][0] = acts[0]  # the largest sum
        job["weights"][:, 0] = weights[0]
    if params.output is not None:
        spread = max(1, int(np.sqrt(k) * max(map(abs, params.product_range)) / 3))
        half = 1 << (MULTIPLIER_WIDTH - 1)
        shift = MULTIPLIER_WIDTH - 1 + max(0, spread.bit_length() - params.output.width)
        job |= {
            "bias": draw(-spread, spread, (n,)),
            # A power of two makes ties frequent.
            "multiplier": np.where(rng.integers(0, 2, n) == 0, half,
                                   draw(half, 2 * half - 1, (n,))),
            "shift": np.where(rng.integers(0, 8, n) == 0,
                              rng.integers(0, params.shift_max, n, endpoint=True),
                              rng.integers(max(0, shift - 2), min(params.shift_max, shift + 2), n,
                                           endpoint=True)),
            "zero_point": draw(params.output.minimum, params.output.maximum, ()) // 4,
            "relu": rng.integers(0, 2, ()),
        }
    return {name: np.asarray(value) for name, value in job.items()}


class MatmulContract:
    """`tilewright_golden.contract.Contract` of the engine; a job is one product."""

    def tensors(self, params: SystolicParams) -> tuple[TensorSpec, ...]:
        """Operands, and with an output format the requantisation of each column."""
        output = params.output
        specs = (codes("acts", ("m", "k"), params.acts, "activations"),
                 codes("weights", ("k", "n"), params.weights, "weights"))
        if output is None:
            return specs
        top = 1 << (params.accumulator_width - 1)
        return (
            *specs,
            TensorSpec(name="bias", shape=("n",), low=-top, high=top - 1,
                       meaning="added to each column, in units of the accumulator"),
            TensorSpec(name="multiplier", shape=("n",), low=0, high=(1 << MULTIPLIER_WIDTH) - 1,
                       meaning="scale of each column"),
            TensorSpec(name="shift", shape=("n",), low=0, high=params.shift_max,
                       meaning="right shift after the multiplier"),
            TensorSpec(name="zero_point", shape=(), low=output.minimum, high=output.maximum,
                       meaning="output code that stands for zero"),
            TensorSpec(name="relu", shape=(), low=0, high=1,
                       meaning="1: no output below the zero point"),
        )

    def validate(self, params: SystolicParams, job: Tensors) -> None:
        """Refuse missing tensors, wrong shapes, values out of range, and a k above `k_max`."""
        sizes = check_tensors(self.tensors(params), job)
        for name, size in sizes.items():
            if not 1 <= size <= SIZE_MAX:
                raise ValueError(f"{name} must be in 1..{SIZE_MAX}, not {size}")
        if sizes["k"] > params.k_max:
            raise ValueError(f"k must be in 1..{params.k_max}, whose sums "
                             f"{params.accumulator_width} accumulator bits hold, "
                             f"not {sizes['k']}")

    def random(self, params: SystolicParams, seed: int) -> list[Tensors]:
        """Corner values first, then a product with tails in every direction, then small ones."""
        rng = np.random.default_rng(seed)
        rows, cols = params.rows, params.cols
        k = min(params.k_max, 3 * rows + 1)
        jobs = [random_job(params, rng, (2 * rows + 1, k, cols), corners=True),
                random_job(params, rng, (2 * rows + 3, k, 2 * cols + 1))]
        jobs += [random_job(params, rng, (m, min(params.k_max, kk), n))
                 for m, kk, n in ((1, 1, 1), (1, 8 * rows + 1, cols), (2, rows + 1, cols + 1),
                                  (3, 1, 2 * cols), (1, 1, cols), (rows, rows, cols),
                                  (min(512, params.block_rows), 2 * rows - 1, 2 * cols - 1))]
        return jobs

    def inputs(self, params: SystolicParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of commands, operands and scales."""
        return beats_in(params, jobs)

    def outputs(self, params: SystolicParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Rows of the results, tile after tile."""
        beats = []
        for job in jobs:
            product = matmul(params, job)
            data = np.concatenate([_lanes(product[block], params.cols).reshape(-1, params.cols)
                                   for block in _blocks(params, len(product))])
            last = np.zeros(len(data), dtype=np.int64)
            last[-1] = 1
            beats.append({"data": data, "last": last})
        return {"o": _joined(beats)}

    def collect(self, params: SystolicParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `product` (m, n) of every job."""
        data, results, first = beats["o"]["data"], [], 0
        for job in jobs:
            m, _, n = _size(job)
            tiles = -(-n // params.cols)
            product = np.empty((m, tiles * params.cols), dtype=np.int64)
            for block in _blocks(params, m):
                rows = block.stop - block.start
                tile_rows = data[first:first + tiles * rows].reshape(tiles, rows, params.cols)
                product[block] = tile_rows.transpose(1, 0, 2).reshape(rows, -1)
                first += tiles * rows
            results.append({"product": product[:, :n]})
        return results

    def operations(self, params: SystolicParams, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates: m * k * n each."""
        return sum(m * k * n for m, k, n in map(_size, jobs))

    def operations_per_cycle(self, params: SystolicParams) -> int:
        """One in every element."""
        return params.rows * params.cols

    def sizes(self, params: SystolicParams, jobs: Sequence[Tensors]) -> list[Size]:
        """(m, k, n) of each job."""
        return [_size(job) for job in jobs]

    def undefined(self, params: SystolicParams) -> int:
        """None: every output has a valid bit."""
        return 0
