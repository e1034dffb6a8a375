"""The contracts of the vector processing elements: dot products, each with its own scale."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.vector.activation import ACTIVATIONS, activate
from tilewright_golden.vector.params import (
    OUTPUT_SHIFT_MAX,
    HfintParams,
    IntPeParams,
    VectorParams,
)

__all__ = ["HfintContract", "IntPeContract", "hfint", "intpe"]

Int64s = npt.NDArray[np.int64]


def _sums(params: VectorParams, job: Tensors) -> tuple[Int64s, Int64s]:
    """Sums (m, n) as the accumulator has them, and which of them ever saturated."""
    acts = params.acts.decode("acts", job["acts"])
    weights = params.weights.decode("weights", job["weights"])
    if not params.saturating:
        total = acts @ weights.T
        return total, np.zeros_like(total)
    top = 1 << (params.sum_width - 1)
    total = np.zeros((len(acts), len(weights)), dtype=np.int64)
    overflow = np.zeros_like(total)
    for first in range(0, acts.shape[1], params.lanes):
        beat = slice(first, first + params.lanes)
        exact = total + acts[:, beat] @ weights[:, beat].T
        total = np.clip(exact, -top, top - 1)
        overflow |= total != exact
    return total, overflow


def _fixed(params: VectorParams, scaled: Int64s, job: Tensors) -> Int64s:
    """Bias, saturation and activation of scaled sums."""
    biased = scaled + job["bias"].astype(np.int64)
    fixed = np.clip(biased, -params.fixed_max, params.fixed_max)
    return activate(job["activation"], fixed, params.fraction)


def _shift(params: HfintParams, job: Tensors) -> Int64s:
    """Shift (n,) from sums to fixed point."""
    return params.shift_base - job["weights_bias"].astype(np.int64) - int(job["acts_bias"])


def hfint(params: HfintParams, job: Tensors) -> tuple[Int64s, Int64s]:
    """Codes (m, n) of the activated dot products, and which sums saturated.

    Shifted down towards minus infinity to fixed point, the bias added, saturated to
    +-`fixed_max`, activated, rounded to the nearest code of `output` in a tensor of
    `output_bias` (`AdaptivFloat.encode`).
    """
    total, overflow = _sums(params, job)
    fixed = _fixed(params, total >> _shift(params, job), job)
    numbers = np.ldexp(fixed.astype(np.float64), -params.fraction)  # exact: at most 32 bits
    return params.output.encode("output", numbers, int(job["output_bias"])), overflow


def intpe(params: IntPeParams, job: Tensors) -> tuple[Int64s, Int64s]:
    """Codes (m, n) of the activated dot products, and which sums saturated.

    Multiplied, shifted down towards minus infinity to fixed point, the bias added, saturated to
    +-`fixed_max`, activated, shifted down again by `output_shift`, saturated to `output`.
    """
    total, overflow = _sums(params, job)
    scaled = total * job["multiplier"].astype(np.int64) >> job["shift"].astype(np.int64)
    fixed = _fixed(params, scaled, job)
    output = np.clip(fixed >> int(job["output_shift"]), params.output.minimum,
                     params.output.maximum)
    return output, overflow


class _VectorContract(ABC):
    """What both contracts share; a job is one product of `acts` and transposed `weights`.

    The results of a row of `acts` are computed `vectors` at a time; those beyond the last row of
    `weights` are zero and belong to no tensor.
    """

    @abstractmethod
    def _scales(self, params: Any) -> tuple[TensorSpec, ...]:
        """What turns sums into fixed point, and fixed point into codes."""

    @abstractmethod
    def _results(self, params: Any, job: Tensors) -> tuple[Int64s, Int64s]:
        """Codes (m, n), and which sums saturated."""

    @abstractmethod
    def _draw(self, params: Any, rng: np.random.Generator, n: int, peak: int) -> Tensors:
        """Scales that bring sums up to `peak` into fixed point and into the output's range."""

    def tensors(self, params: Any) -> tuple[TensorSpec, ...]:
        """Operands, scales, bias and activation."""
        top = 1 << (params.fixed - 1)
        return (
            codes("acts", ("m", "h"), params.acts, "activations"),
            codes("weights", ("n", "h"), params.weights, "weights, a row for each result"),
            *self._scales(params),
            TensorSpec(name="bias", shape=("n",), low=-top, high=top - 1,
                       meaning="added in fixed point"),
            TensorSpec(name="activation", shape=(), low=0, high=len(ACTIVATIONS) - 1,
                       meaning=", ".join(f"{number} {name}"
                                         for number, name in enumerate(ACTIVATIONS))),
        )

    def validate(self, params: Any, job: Tensors) -> None:
        """Refuse what the element cannot do."""
        sizes = check_tensors(self.tensors(params), job)
        for name, high in (("m", None), ("n", None), ("h", params.length)):
            if sizes[name] < 1 or (high is not None and sizes[name] > high):
                legal = "at least 1" if high is None else f"in 1..{high}"
                raise ValueError(f"{name} must be {legal}, not {sizes[name]}")

    def random(self, params: Any, seed: int) -> list[Tensors]:
        """The largest sums of both signs first, then every activation and length."""
        rng = np.random.default_rng(seed)
        lanes, vectors = params.lanes, params.vectors
        jobs = [self._corners(params, rng)]
        several = vectors * max(1, 32 // vectors)
        shapes = [(5, 1, several), (8, 16 * lanes, max(4 * vectors, 8)), (2, lanes, several + 1),
                  (3, lanes + 1, several), (1, 3 * lanes, vectors + 1), (4, lanes, several),
                  (3, 2 * lanes - 1, max(1, several - 1)), (1, 1, 1)]
        for index, (m, h, n) in enumerate(shapes):
            h = min(h, params.length)
            acts, weights = (rng.choice(form.operands(), shape)
                             for form, shape in ((params.acts, (m, h)), (params.weights, (n, h))))
            jobs.append(self._with_scales(params, rng, acts, weights, index))
        return jobs

    def _corners(self, params: Any, rng: np.random.Generator) -> Tensors:
        """The ends of both formats, over the whole length and in turns."""
        def ends(form: Any, rows: int) -> Int64s:
            codes = form.operands()
            found = rng.choice(codes[[0, -1]], (rows, params.length))
            found[0], found[1:2] = codes[-1], codes[0]
            # Beyond the accumulator, where it is narrow, and back into it.
            found[2:3, :-params.lanes], found[2:3, -params.lanes:] = codes[-1], codes[0]
            return found

        return self._with_scales(params, rng, ends(params.acts, 4),
                                 ends(params.weights, params.vectors + 2), 0)

    def _with_scales(self, params: Any, rng: np.random.Generator, acts: Int64s, weights: Int64s,
                     activation: int) -> Tensors:
        n, one = len(weights), 1 << params.fraction
        sums = params.acts.decode("acts", acts) @ params.weights.decode("weights", weights).T
        # Where the lines of sigmoid and tanh end, and around it; the ends of fixed point.
        bends = np.array([0, 8, 16, 19, 38, 40, 80]) * one // 16
        bends = np.concatenate([bends, -bends, [params.fixed_max, -params.fixed_max - 1]])
        bias = rng.choice(bends, n) + rng.integers(-2, 3, n)
        bias = np.where(rng.integers(0, 2, n) == 0, rng.integers(-6 * one, 6 * one, n), bias)
        bias = np.clip(bias, -params.fixed_max - 1, params.fixed_max)
        job = {"acts": acts, "weights": weights, "bias": bias,
               "activation": activation % len(ACTIVATIONS),
               **self._draw(params, rng, n, int(np.abs(sums).max()))}
        return {name: np.asarray(value) for name, value in job.items()}

    def _groups(self, params: Any, job: Tensors) -> tuple[int, int, int]:
        """Rows of `acts`, groups of results in each, beats of a group."""
        (m, h), (n, _) = job["acts"].shape, job["weights"].shape
        return m, -(-n // params.vectors), -(-h // params.lanes)

    def inputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """For each row of `acts`, for each group of results: its beats, and a scale a result."""
        if not jobs:
            raise ValueError("jobs must hold at least one product")
        operands, scales = [], []
        for job in jobs:
            m, groups, beats = self._groups(params, job)
            lanes, vectors = params.lanes, params.vectors
            acts = _padded(job["acts"], m, beats * lanes).reshape(m, 1, beats, lanes)
            weights = _padded(job["weights"], groups * vectors, beats * lanes)
            weights = weights.reshape(1, groups, vectors, beats, lanes).swapaxes(2, 3)
            last = np.broadcast_to(np.arange(beats) == beats - 1, (m, groups, beats))
            operands.append({
                "acts": np.broadcast_to(acts, (m, groups, beats, lanes)).reshape(-1, lanes),
                "weights": np.broadcast_to(weights, (m, *weights.shape[1:])).reshape(
                    -1, vectors, lanes),
                "last": last.reshape(-1).astype(np.int64)})
            results = len(job["weights"])
            names = [*(spec.name for spec in self._scales(params)), "bias", "activation"]
            scales.append({name: np.tile(
                _padded(np.broadcast_to(job[name], (results,))[None], 1, groups * vectors)[0], m)
                for name in names})
        return {"i": _joined(operands), "i_scale": _joined(scales)}

    def outputs(self, params: Any, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """A beat for each result, those of a group that belong to no tensor too."""
        beats = []
        for job in jobs:
            m, groups, _ = self._groups(params, job)
            data, overflow = (_padded(part, m, groups * params.vectors).reshape(-1)
                              for part in self._results(params, job))
            beats.append({"data": data} | ({"overflow": overflow} if params.saturating else {}))
        return {"o": _joined(beats)}

    def collect(self, params: Any, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `output` (m, n) of every job, and where the accumulator saturates `overflow`."""
        found, first = [], 0
        for job in jobs:
            m, groups, _ = self._groups(params, job)
            end = first + m * groups * params.vectors
            tensors = {"output" if name == "data" else name:
                       values[first:end].reshape(m, -1)[:, :len(job["weights"])]
                       for name, values in beats["o"].items()}
            found.append(tensors)
            first = end
        return found

    def operations(self, params: Any, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates: m * n * h each."""
        return sum(job["acts"].size * len(job["weights"]) for job in jobs)

    def operations_per_cycle(self, params: Any) -> int:
        """One in every lane of every dot product."""
        return int(params.lanes * params.vectors)

    def sizes(self, params: Any, jobs: Sequence[Tensors]) -> list[int]:
        """Beats of every group of results."""
        return [beats for job in jobs for m, groups, beats in [self._groups(params, job)]
                for _ in range(m * groups)]

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0


class HfintContract(_VectorContract):
    """`tilewright_golden.contract.Contract` of the HFINT element.

    The biases are what the hardware is told of the tensors. Told another one than a tensor has,
    it gives the results of that tensor times the power of two between them.
    """

    def _scales(self, params: HfintParams) -> tuple[TensorSpec, ...]:
        low, high = BIAS_RANGE
        return tuple(TensorSpec(name=f"{tensor}_bias", shape=shape, low=low, high=high,
                                meaning=f"exponent bias of the {meaning}")
                     for tensor, shape, meaning in (
                         ("acts", (), "activations"),
                         ("weights", ("n",), "weights, a number for each row"),
                         ("output", (), "results")))

    def validate(self, params: HfintParams, job: Tensors) -> None:
        """Refuse biases between which and fixed point is no shift that the element has."""
        super().validate(params, job)
        shift = _shift(params, job)
        bad = shift[(shift < 0) | (shift > params.shift_max)]
        if bad.size:
            base = params.shift_base
            raise ValueError(f"weights_bias + acts_bias must be in {base - params.shift_max}.."
                             f"{base}, for a shift of 0..{params.shift_max} to {params.fraction} "
                             f"fraction bits, not {base - bad[0]}")

    def _results(self, params: HfintParams, job: Tensors) -> tuple[Int64s, Int64s]:
        return hfint(params, job)

    def _draw(self, params: HfintParams, rng: np.random.Generator, n: int, peak: int) -> Tensors:
        ideal = peak.bit_length() - params.fraction
        shift = _shifts(params, rng, n, ideal)
        acts_bias = (params.shift_base + int(rng.integers(-9, 10))) // 2 - params.shift_max // 4
        # Exponent of the largest result that has a code.
        largest = int(rng.integers(-4, params.fixed - params.fraction))
        return {"acts_bias": np.asarray(acts_bias),
                "weights_bias": params.shift_base - acts_bias - shift,
                "output_bias": np.asarray(largest - params.output.exponent_max)}


class IntPeContract(_VectorContract):
    """`tilewright_golden.contract.Contract` of the integer element."""

    def _scales(self, params: IntPeParams) -> tuple[TensorSpec, ...]:
        return (TensorSpec(name="multiplier", shape=("n",), low=0,
                           high=(1 << params.multiplier) - 1, meaning="factor of the sum"),
                TensorSpec(name="shift", shape=("n",), low=0, high=params.shift_max,
                           meaning="shift of the product to fixed point"),
                TensorSpec(name="output_shift", shape=(), low=0, high=OUTPUT_SHIFT_MAX,
                           meaning="shift of fixed point to the result"))

    def _results(self, params: IntPeParams, job: Tensors) -> tuple[Int64s, Int64s]:
        return intpe(params, job)

    def _draw(self, params: IntPeParams, rng: np.random.Generator, n: int, peak: int) -> Tensors:
        half = 1 << (params.multiplier - 1)
        ideal = peak.bit_length() + params.multiplier - params.fraction
        multiplier = rng.integers(half, 2 * half, n)
        multiplier[rng.integers(0, 4, n) == 0] = half
        multiplier[rng.integers(0, 8, n) == 0] = rng.integers(0, 2 * half)
        usual = params.fraction + 2 - params.output.width
        output_shift = int(np.clip(rng.integers(usual - 3, usual + 4), 0, OUTPUT_SHIFT_MAX))
        return {"multiplier": multiplier, "shift": _shifts(params, rng, n, ideal),
                "output_shift": np.asarray(output_shift)}


def _shifts(params: VectorParams, rng: np.random.Generator, n: int, ideal: int) -> Int64s:
    """Around the one that brings the largest sums near 1, or any that leaves more than a sign."""
    near = rng.integers(ideal - 5, ideal + 5, n)
    other = rng.integers(0, max(1, ideal + params.fraction), n)
    return np.clip(np.where(rng.integers(0, 3, n) == 0, other, near), 0, params.shift_max)


def _padded(values: npt.NDArray[Any], rows: int, columns: int) -> Int64s:
    """The matrix `values` with zeros below and to the right."""
    found = np.zeros((rows, columns), dtype=np.int64)
    found[:values.shape[0], :values.shape[1]] = values
    return found


def _joined(parts: Sequence[Fields]) -> Fields:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
