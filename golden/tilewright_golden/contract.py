"""What every family of datapaths promises, in tensors and in the beats of its streams."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.formats import Format

__all__ = ["Contract", "Fields", "TensorSpec", "Tensors", "check_tensors", "codes"]

Tensors = dict[str, npt.NDArray[Any]]
"""Tensors of one job (one command of the datapath), by name."""

Fields = dict[str, npt.NDArray[np.int64]]
"""Beats of one stream: payload field -> integers, axis 0 the beat, then the lanes of the field."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TensorSpec:
    """One tensor of a job: its name, the names of its dimensions, the values that it may hold.

    Where it has a `form` the values are codes of that format, and each must stand for a number.
    """

    name: str
    shape: tuple[str, ...]
    low: int
    high: int
    meaning: str
    optional: bool = False
    form: Format | None = None


def codes(name: str, shape: tuple[str, ...], form: Format, meaning: str) -> TensorSpec:
    """A tensor of codes of `form`."""
    low, high = form.code_range
    return TensorSpec(name=name, shape=shape, low=low, high=high, form=form,
                      meaning=f"{meaning}, {form.name}")


def check_tensors(specs: Sequence[TensorSpec], job: Tensors) -> dict[str, int]:
    """Raise, in one line, unless `job` holds what `specs` ask for; return the named dimensions."""
    sizes: dict[str, int] = {}
    for spec in specs:
        words = f"({', '.join(spec.shape)})"
        if spec.name not in job:
            raise ValueError(f"{spec.name} is missing; it must be {words} integers in "
                             f"{spec.low}..{spec.high}")
        values = job[spec.name]
        if not isinstance(values, np.ndarray | np.generic):
            raise TypeError(f"{spec.name} must be a NumPy array, not {type(values).__name__}")
        integers_in(spec.name, values, spec.low, spec.high)
        if spec.form is not None:
            spec.form.check(spec.name, values)
        expected = tuple(sizes.get(dimension) for dimension in spec.shape)
        if len(values.shape) != len(expected) or any(
                size not in (None, found)
                for size, found in zip(expected, values.shape, strict=True)):
            known = "".join(f", {dimension} = {sizes[dimension]}" for dimension in spec.shape
                            if dimension in sizes)
            raise ValueError(f"{spec.name} must have shape {words}{known}, not {values.shape}")
        sizes |= zip(spec.shape, values.shape, strict=True)
    return sizes


class Contract(Protocol):
    """The result of a datapath, bit for bit, and how tensors travel on its streams.

    `params` is the parameter class of the family. Jobs follow one another on the streams without
    a gap.

    Two more methods are for contracts that need them. ``ideal_cycles(params, jobs)`` is the least
    that `jobs` could take, where that is not their operations over those of a cycle: the peak
    depends on the job, or is below one operation a cycle. ``sample(params, job)`` is a job that is
    short enough for an estimate of power, where dimensions cannot just be cut.
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
