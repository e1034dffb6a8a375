"""The operands whose activity an estimate counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tilewright import tensors
from tilewright.registry import Config
from tilewright_golden.contract import Tensors

__all__ = ["CYCLES", "Stimulus", "seeded", "stimulus"]

CYCLES = 2048
"""How many cycles, at the datapath's peak, a sample may take: gate-level simulation is slow."""


@dataclass(frozen=True)
class Stimulus:
    """Jobs that the gates are simulated on, and where they come from, in words."""

    jobs: list[Tensors]
    source: str


def stimulus(config: Config, path: Path | None, product: str | None, seed: int) -> Stimulus:
    """The sample of a file's product, or of the design's own seeded workload."""
    if path is None:
        if product is not None:
            raise ValueError("--product must come with --activity")
        return seeded(config, seed)
    found = tensors.products(tensors.read(path, "--activity"))
    name = product if product is not None else next(iter(found), "")
    if name not in found:
        raise ValueError(f"--product must be one of {', '.join(found) or 'none'}, not {name}")
    known = [spec.name for spec in config.contract.tensors(config.params)]
    job = {key: found[name][key] for key in known if key in found[name]}
    try:
        config.contract.validate(config.params, job)
    except (TypeError, ValueError) as error:
        raise ValueError(f"--activity {path}: {f'{name}/' if name else ''}{error}") from None
    return _sample(config, [job], f"{path.name}{f' {name}' if name else ''}")


def seeded(config: Config, seed: int) -> Stimulus:
    """The largest of the design's seeded jobs that is not of corner values (which come first)."""
    contract, params = config.contract, config.params
    jobs = contract.random(params, seed)
    largest = max(jobs[1:] or jobs, key=lambda job: contract.operations(params, [job]))
    return _sample(config, [largest], f"uniform random operands, seed {seed}")


def _sample(config: Config, jobs: Sequence[Tensors], source: str) -> Stimulus:
    """Halve the longest dimension until a job is short enough; what is cut is the end.

    A contract whose dimensions are not alike has a method `sample` of its own.
    """
    contract, params = config.contract, config.params
    budget = CYCLES * contract.operations_per_cycle(params)
    dimensions = {spec.name: spec.shape for spec in contract.tensors(params)}
    cut_jobs = []
    own: Any = getattr(contract, "sample", None)
    for whole in jobs:
        if own is not None:
            cut_jobs.append(own(params, whole))
            continue
        job = dict(whole)
        sizes = {name: size for key, values in job.items()
                 for name, size in zip(dimensions[key], values.shape, strict=True)}
        full = dict(sizes)
        while contract.operations(params, [job]) > budget and max(sizes.values()) > 1:
            longest = max(sizes, key=lambda name: sizes[name])
            sizes[longest] = (sizes[longest] + 1) // 2
            job = {key: values[tuple(slice(sizes[name]) for name in dimensions[key])]
                   for key, values in whole.items()}
        cut_jobs.append(job)
        if sizes != full:
            cut = " x ".join(f"{name} {sizes[name]} of {full[name]}" for name in sizes)
            source = f"{source}, sample {cut}"
    return Stimulus(cut_jobs, source)
