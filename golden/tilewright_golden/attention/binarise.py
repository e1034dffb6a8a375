"""The contract of the binariser: numbers to their signs, rows of bits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, kind_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.formats import I8, Format

__all__ = ["BinariseContract", "BinariseParams", "binarise"]

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class BinariseParams:
    """What a binariser reads and writes.

    Parameters
    ----------
    head
        Elements of a row, 8 to 256.
    source
        Format of the elements, one that has negative numbers.
    lanes
        Elements of a beat, 1 to `head`.
    """

    head: int = 64
    source: Format = I8
    lanes: int = 8

    def __post_init__(self) -> None:
        int_in(self, "head", 8, 256)
        kind_of(self, "source", Format, "a format")
        if self.source.minimum >= 0:
            raise ValueError("BinariseParams.source must have negative numbers, as i8 or bf16, "
                             f"not {self.source.name}")
        int_in(self, "lanes", 1, self.head)

    @property
    def beats(self) -> int:
        """Beats of a row."""
        return -(-self.head // self.lanes)


def binarise(params: BinariseParams, data: npt.ArrayLike) -> Int64s:
    """1 for each source code of a number that is not negative, 0 for the others.

    Zero gives 1, minus zero too; infinity has a sign as numbers have. Raise for NaN.
    """
    numbers = params.source.values("data", data)
    if np.isnan(numbers).any():
        raise ValueError("data must not be NaN")
    return (numbers >= 0).astype(np.int64)


class BinariseContract:
    """`tilewright_golden.contract.Contract` of the binariser; a job is a matrix of rows."""

    def tensors(self, params: BinariseParams) -> tuple[TensorSpec, ...]:
        """The rows."""
        low, high = params.source.code_range
        return (TensorSpec(name="data", shape=("rows", "head"), low=low, high=high,
                           meaning=f"rows of `head` {params.source.name} codes, none NaN"),)

    def validate(self, params: BinariseParams, job: Tensors) -> None:
        """Refuse no rows, rows of another length, and NaN."""
        sizes = check_tensors(self.tensors(params), job)
        if sizes["head"] != params.head:
            raise ValueError(f"data must have rows of {params.head} elements, "
                             f"not {sizes['head']}")
        if not sizes["rows"]:
            raise ValueError("data must have at least one row")
        binarise(params, job["data"])

    def sizes(self, params: BinariseParams, jobs: Sequence[Tensors]) -> list[int]:
        """Rows of each job."""
        return [len(job["data"]) for job in jobs]

    def inputs(self, params: BinariseParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Rows one after another; behind the end of each, in its last beat, zeros."""
        rows = np.concatenate([job["data"] for job in jobs])
        padded = np.zeros((len(rows), params.beats * params.lanes), dtype=np.int64)
        padded[:, :params.head] = rows
        return {"i": {"data": padded.reshape(-1, params.lanes)}}

    def outputs(self, params: BinariseParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A row a beat."""
        return {"o": {"row": np.concatenate([binarise(params, job["data"]) for job in jobs])}}

    def collect(self, params: BinariseParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `bits` of each job, in the shape of its `data`."""
        ends = np.cumsum(self.sizes(params, jobs))[:-1]
        return [{"bits": rows} for rows in np.split(beats["o"]["row"], ends)]

    def operations(self, params: BinariseParams, jobs: Sequence[Tensors]) -> int:
        """One an element."""
        return sum(job["data"].size for job in jobs)

    def operations_per_cycle(self, params: BinariseParams) -> int:
        """One in every lane."""
        return params.lanes

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0

    def random(self, params: BinariseParams, seed: int) -> list[Tensors]:
        """Zeros, the numbers next to them and the largest; single ones of a sign; any numbers."""
        rng = np.random.default_rng(seed)
        form, head = params.source, params.head
        low, high = form.code_range
        near, half = np.arange(3), (low + high + 1) // 2
        ends = np.concatenate([low + near, half - 1 - near, half + near, high - near])
        ends = ends[(low <= ends) & (ends <= high)]
        ends = ends[~np.isnan(form.values("ends", ends))]
        plus, minus = (int(ends[np.argmax(sign * form.values("ends", ends))]) for sign in (1, -1))
        single = np.arange(head) == rng.integers(0, head, (4, 1))
        edges = np.isin(np.arange(head), (0, params.lanes - 1, params.lanes, head - 1))
        single = np.concatenate([single, edges[None]])
        many = rng.integers(low, high, (24, head), endpoint=True)
        many = np.where(np.isnan(form.values("many", many)), 0, many)
        return [{"data": rng.choice(ends, (12, head))},
                {"data": np.where(single, plus, minus)}, {"data": np.where(single, minus, plus)},
                {"data": many[:1]}, {"data": many[1:]}]
