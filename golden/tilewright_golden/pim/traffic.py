"""The contract of a channel: requests in, columns, results and errors out."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.program import Machine, Outcome
from tilewright_golden.pim.requests import FIELDS, Error, Opcode
from tilewright_golden.pim.scripts import corners, mixed

__all__ = ["TrafficContract", "fields_of", "mixed"]

WIDTHS = dict(zip(FIELDS, (4, 6, 17, 8, 11, 9, 8, 1, 1, 1), strict=True))
"""Bits of the fields of a request."""

_SAMPLE = 100
_WRITING = (Opcode.WRITE, Opcode.GWRITE)


def fields_of(requests: npt.ArrayLike) -> Fields:
    """Requests (r, 10) as an array for each of `FIELDS`."""
    return dict(zip(FIELDS, np.asarray(requests, np.int64).T, strict=True))


class TrafficContract:
    """`tilewright_golden.contract.Contract` of requests; a job is a sequence of them.

    The channel keeps everything from job to job. What a job reads it must have written: memory
    and vector buffer, and accumulators by `first`. The commands that the channel gives are not
    part of the contract, only what they must come to.
    """

    def tensors(self, params: PimParams) -> tuple[TensorSpec, ...]:
        """Requests, and the columns that they write."""
        return (
            TensorSpec(name="requests", shape=("r", "fields"), low=0,
                       high=(1 << max(WIDTHS.values())) - 1,
                       meaning=f"r requests: {', '.join(FIELDS)}"),
            codes("data", ("w", "lanes"), params.form,
                  "a column for each WRITE and GWRITE, refused ones too"),
        )

    def validate(self, params: PimParams, job: Tensors) -> None:
        """Refuse what does not fit, and what reads before it is written."""
        sizes = check_tensors(self.tensors(params), job)
        if not sizes["r"]:
            raise ValueError("r must be at least 1, not 0")
        for name, size in (("fields", len(FIELDS)), ("lanes", params.lanes)):
            if sizes[name] != size:
                raise ValueError(f"{name} must be {size}, not {sizes[name]}")
        requests = fields_of(job["requests"])
        for name, bits in WIDTHS.items():
            most = int(requests[name].max())
            if most >> bits:
                raise ValueError(f"{name} of a request must be in 0..{(1 << bits) - 1}, "
                                 f"not {most}")
        _run(params, [job])

    def random(self, params: PimParams, seed: int) -> list[Tensors]:
        """Every request, error and hazard; then mixed traffic, of few rows and of many."""
        rng = np.random.default_rng(seed)
        return [corners(params, rng), mixed(params, 300, rng),
                mixed(params, 200, rng, gemv=0.3, vector=0.2, locality=0.2)]

    def sample(self, params: PimParams, job: Tensors) -> Tensors:
        """What comes before the first results, and a little more."""
        requests = fields_of(job["requests"])
        given = _gives(requests, _run(params, [job])[0].errors)
        first = int(np.argmax(given)) if given.any() else len(given)
        some = job["requests"][:first + _SAMPLE]
        beats = int(np.isin(some[:, 0], _WRITING).sum())
        return {"requests": some, "data": job["data"][:beats]}

    def inputs(self, params: PimParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Requests, and columns to write."""
        if not jobs:
            raise ValueError("jobs must hold at least one")
        columns = np.concatenate([np.asarray(job["data"], np.int64) for job in jobs])
        return {"i": fields_of(np.concatenate([job["requests"] for job in jobs])),
                "i_data": {"data": columns}}

    def outputs(self, params: PimParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Columns read, results, and what became of each request."""
        done = _run(params, jobs)
        return {"o": {"data": np.concatenate([one.reads for one in done])},
                "o_results": {"results": np.concatenate([one.results for one in done])},
                "o_status": {"error": np.concatenate([one.errors for one in done])}}

    def collect(self, params: PimParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`reads` (n, lanes), `results` (n, wave_units, vectors), `errors` (r,) of each job."""
        collected: list[Tensors] = []
        begin = {"o": 0, "o_results": 0, "o_status": 0}
        for job in jobs:
            requests = fields_of(job["requests"])
            first = begin["o_status"]
            errors = beats["o_status"]["error"][first:first + len(requests["opcode"])]
            reads = (errors == Error.NONE) & (requests["opcode"] == Opcode.READ)
            counts = {"o": int(reads.sum()),
                      "o_results": int(_gives(requests, errors).sum()) * params.waves,
                      "o_status": len(errors)}
            some = {name: slice(begin[name], begin[name] + count)
                    for name, count in counts.items()}
            collected.append({"reads": beats["o"]["data"][some["o"]],
                              "results": beats["o_results"]["results"][some["o_results"]],
                              "errors": errors})
            begin = {name: span.stop for name, span in some.items()}
        return collected

    def operations(self, params: PimParams, jobs: Sequence[Tensors]) -> int:
        """Products of GEMVs and COMPs."""
        return _steps(params, jobs) * params.banks * params.lanes * params.vectors

    def operations_per_cycle(self, params: PimParams) -> int:
        """Products while all units compute."""
        return max(1, params.banks * params.lanes * params.vectors // params.timing.comp)

    def ideal_cycles(self, params: PimParams, jobs: Sequence[Tensors]) -> int:
        """The longer of what the data bus and the units do; rows open and close for nothing."""
        t, done = params.timing, _run(params, jobs)
        columns = 0
        for job, one in zip(jobs, done, strict=True):
            opcodes = job["requests"][one.errors == Error.NONE, 0]
            columns += int((opcodes <= Opcode.COPY).sum()) + len(one.results) * params.reads
        return max(columns * t.burst, _steps(params, jobs) * t.comp)

    def sizes(self, params: PimParams, jobs: Sequence[Tensors]) -> list[int]:
        """Requests of each job."""
        return [len(job["requests"]) for job in jobs]

    def undefined(self, params: PimParams) -> int:
        """None: the outputs have valid bits."""
        return 0


def _run(params: PimParams, jobs: Sequence[Tensors]) -> list[Outcome]:
    """What each of `jobs` gives, one after another from reset."""
    if not jobs:
        raise ValueError("jobs must hold at least one")
    machine = Machine(params)
    done = []
    for job in jobs:
        one = machine.run(fields_of(job["requests"]), job["data"])
        if len(one.undefined):
            number = int(one.undefined[0])
            raise ValueError(f"requests must read what was written before, not request {number}, "
                             f"a {Opcode(int(job['requests'][number, 0])).name}")
        done.append(one)
    return done


def _gives(requests: Fields, errors: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which requests give results."""
    opcodes = requests["opcode"]
    asked = (opcodes == Opcode.READRES) | ((opcodes == Opcode.GEMV) & (requests["last"] == 1))
    return asked & (errors == Error.NONE)


def _steps(params: PimParams, jobs: Sequence[Tensors]) -> int:
    """Steps of all units in GEMVs and COMPs that are not refused."""
    requests = fields_of(np.concatenate([job["requests"] for job in jobs]))
    done = np.concatenate([one.errors for one in _run(params, jobs)]) == Error.NONE
    opcodes = requests["opcode"]
    headers = done & (opcodes == Opcode.HEADER)
    latest = np.maximum.accumulate(np.where(headers, np.arange(len(opcodes)), 0))
    gemvs = done & (opcodes == Opcode.GEMV)
    return int(requests["steps"][latest][gemvs].sum() + (done & (opcodes == Opcode.COMP)).sum())
