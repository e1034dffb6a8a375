"""Jobs of a configuration as beats, with the beats that golden expects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from tilewright.beats import Fields
from tilewright_golden.contract import Tensors
from tilewright_sim.compare import Mismatches, compare

if TYPE_CHECKING:
    from tilewright.registry import Config

__all__ = ["Workload"]


@dataclass(frozen=True)
class Workload:
    """Jobs that follow one another without a gap.

    `inputs` and `golden` are the beats of every input and every output stream.
    """

    config: "Config"
    jobs: Sequence[Tensors]
    inputs: dict[str, Fields] = field(init=False)
    golden: dict[str, Fields] = field(init=False)

    def __post_init__(self) -> None:
        contract, params = self.config.contract, self.config.params
        for job in self.jobs:
            contract.validate(params, job)
        object.__setattr__(self, "inputs", contract.inputs(params, self.jobs))
        object.__setattr__(self, "golden", contract.outputs(params, self.jobs))

    @classmethod
    def random(cls, config: "Config", seed: int) -> "Workload":
        """The seeded workload of the configuration."""
        return cls(config, config.contract.random(config.params, seed))

    @property
    def counts(self) -> dict[str, int]:
        """How many beats each output gives."""
        return {name: _length(fields) for name, fields in self.golden.items()}

    @property
    def undefined(self) -> int:
        """Beats at the start of every output that mean nothing."""
        return self.config.contract.undefined(self.config.params)

    @property
    def values(self) -> int:
        """How many values golden defines."""
        return sum(array[self.undefined:].size for fields in self.golden.values()
                   for array in fields.values())

    @property
    def operations(self) -> int:
        """Useful operations."""
        return self.config.contract.operations(self.config.params, self.jobs)

    @property
    def ideal_cycles(self) -> int:
        """Cycles at the peak of the datapath, which nothing can undercut."""
        return self.ideal(self.jobs)

    def ideal(self, jobs: Sequence[Tensors]) -> int:
        """Cycles that `jobs` take at the peak, as the contract says if that is of its own."""
        contract, params = self.config.contract, self.config.params
        own: Any = getattr(contract, "ideal_cycles", None)
        if own is not None:
            return int(own(params, jobs))
        return -(-contract.operations(params, jobs) // contract.operations_per_cycle(params))

    @property
    def formula_cycles(self) -> int | None:
        """Cycles without a pause as the component's formula says; None where it does not say."""
        formula: Any = getattr(self.config.build(), "cycles", None)
        found = None if formula is None else formula(
            self.config.contract.sizes(self.config.params, self.jobs))
        return None if found is None else int(found)

    def compare(self, outputs: Mapping[str, Fields]) -> list[Mismatches]:
        """Where `outputs` differ from golden, a line for each stream that does."""
        first = self.undefined
        found = [compare(name, outputs[name], golden, first)
                 for name, golden in self.golden.items()]
        return [wrong for wrong in found if wrong is not None]

    def expect(self, outputs: Mapping[str, Fields]) -> None:
        """Raise AssertionError with the first mismatch, unless `outputs` are golden's."""
        for wrong in self.compare(outputs):
            raise AssertionError(str(wrong))

    def collect(self, outputs: Mapping[str, Fields]) -> list[Tensors]:
        """The tensors that each job returns, out of output beats."""
        return self.config.contract.collect(self.config.params, self.jobs, dict(outputs))

    def ends(self, output: str) -> list[int]:
        """Where each job ends on `output`, in beats; empty where jobs overlap there."""
        contract, params = self.config.contract, self.config.params
        ends = list(accumulate(_length(contract.outputs(params, [job])[output])
                               for job in self.jobs))
        return ends if ends[-1] == self.counts[output] else []


def _length(fields: Fields) -> int:
    return len(next(iter(fields.values())))
