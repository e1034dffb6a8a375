"""What the contracts of decoders and encoders share: tensors cut into beats of `lanes` elements."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.formats import AdaptivFloat, Format
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.formats.base import Int64s

__all__ = ["VectorContract", "bias_in", "bias_of"]


def bias_of(form: Format) -> tuple[TensorSpec, ...]:
    """The tensor's bias, where `form` has one."""
    low, high = BIAS_RANGE
    spec = TensorSpec(name="bias", shape=(), low=low, high=high,
                      meaning="exponent bias of the tensor")
    return (spec,) if isinstance(form, AdaptivFloat) else ()


def bias_in(beats: Fields) -> Int64s:
    """The bias of each beat, for all of its lanes; zero where there is none."""
    return beats["bias"][:, None] if "bias" in beats else np.zeros(1, dtype=np.int64)


class VectorContract(ABC):
    """A `tilewright_golden.contract.Contract`: one element out for each element in.

    A job is a flat tensor of any length and, where the format has one, its bias. The lanes beyond
    its end hold code 0; `last` marks its last beat.
    """

    operand: str
    """Name of the tensor, and of the field of its elements."""

    @abstractmethod
    def tensors(self, params: Any) -> tuple[TensorSpec, ...]:
        """The tensor and what belongs to it as a whole."""

    @abstractmethod
    def results(self, params: Any, beats: Fields) -> Fields:
        """Fields of the output for those of the input, `last` apart."""

    @abstractmethod
    def random(self, params: Any, seed: int) -> list[Tensors]:
        """The seeded workload: corner values first."""

    def plain(self, params: Any, job: Tensors) -> Tensors:
        """`job` in integers."""
        return job

    def validate(self, params: Any, job: Tensors) -> None:
        """Refuse an empty tensor and values out of range."""
        if not check_tensors(self.tensors(params), self.plain(params, job))["elements"]:
            raise ValueError(f"{self.operand} must hold at least one element")

    def sizes(self, params: Any, jobs: Sequence[Tensors]) -> list[int]:
        """Beats of each tensor."""
        return [-(-len(job[self.operand]) // params.lanes) for job in jobs]

    def inputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Beats of the tensors, one after another without a gap."""
        parts: list[Fields] = []
        for any_job, beats in zip(jobs, self.sizes(params, jobs), strict=True):
            job = self.plain(params, any_job)
            elements = np.zeros(beats * params.lanes, dtype=np.int64)
            elements[:len(job[self.operand])] = job[self.operand]
            whole = {name: np.full(beats, int(value)) for name, value in job.items()
                     if name != self.operand}
            last = (np.arange(beats) == beats - 1).astype(np.int64)
            parts.append({self.operand: elements.reshape(beats, params.lanes), **whole,
                          "last": last})
        return {"i": {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}}

    def outputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """As many beats as came in."""
        beats = self.inputs(params, jobs)["i"]
        return {"o": self.results(params, beats) | {"last": beats["last"]}}

    def collect(self, params: Any, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The fields of the output of each tensor, as flat and as long as it."""
        fields = {name: values.reshape(-1) for name, values in beats["o"].items()
                  if name != "last"}
        ends = np.cumsum(self.sizes(params, jobs)) * params.lanes
        starts = np.concatenate([[0], ends[:-1]])
        return [{name: values[start:start + len(job[self.operand])]
                 for name, values in fields.items()}
                for start, job in zip(starts, jobs, strict=True)]

    def operations(self, params: Any, jobs: Sequence[Tensors]) -> int:
        """One an element."""
        return sum(len(job[self.operand]) for job in jobs)

    def operations_per_cycle(self, params: Any) -> int:
        """One in every lane."""
        return int(params.lanes)

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0
