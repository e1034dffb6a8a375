"""What every family of datapaths promises, in tensors and in the beats of its streams."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

__all__ = ["Contract", "Fields", "TensorSpec", "Tensors"]

Tensors = dict[str, npt.NDArray[Any]]
"""Tensors of one job (one command of the datapath), by name."""

Fields = dict[str, npt.NDArray[np.int64]]
"""Beats of one stream: payload field -> integers, axis 0 the beat, then the lanes of the field."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TensorSpec:
    """One tensor of a job: its name, the names of its dimensions, the values that it may hold."""

    name: str
    shape: tuple[str, ...]
    low: int
    high: int
    meaning: str
    optional: bool = False


class Contract(Protocol):
    """The result of a datapath, bit for bit, and how tensors travel on its streams.

    `params` is the parameter class of the family. Jobs follow one another on the streams without
    a gap.
    """

    def tensors(self, params: Any) -> tuple[TensorSpec, ...]:
        """The tensors that a job takes."""
        ...

    def validate(self, params: Any, job: Tensors) -> None:
        """Raise ValueError or TypeError, in one line, unless the datapath can do `job`."""
        ...

    def random(self, params: Any, seed: int) -> list[Tensors]:
        """The seeded workload: corner values first."""
        ...

    def inputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of every input stream."""
        ...

    def outputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of every output stream, computed in NumPy."""
        ...

    def collect(self, params: Any, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """Output beats put together to the tensors that each job returns."""
        ...

    def operations(self, params: Any, jobs: Sequence[Tensors]) -> int:
        """Useful operations (multiply-accumulates) in `jobs`."""
        ...

    def operations_per_cycle(self, params: Any) -> int:
        """Peak of the datapath."""
        ...

    def sizes(self, params: Any, jobs: Sequence[Tensors]) -> list[Any]:
        """What the component's cycle formula takes."""
        ...

    def undefined(self, params: Any) -> int:
        """Beats at the start of every output without a valid bit that mean nothing."""
        ...
