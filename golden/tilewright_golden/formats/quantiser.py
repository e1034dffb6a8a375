"""The contract of the tensor quantiser: floats of a tensor to AdaptivFloat codes and a bias."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, integers_in, kind_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Format, Minifloat
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE

__all__ = ["QuantiserContract", "QuantiserParams", "Scanned", "encode", "scan"]

Int64s = npt.NDArray[np.int64]

SOURCES = tuple(MINIFLOATS[name] for name in ("fp32", "bf16", "fp16"))
"""Formats of the floats to quantise."""

AF8E3 = AdaptivFloat(8, 3)

_FLOATS = {"fp32": np.dtype(np.float32), "fp16": np.dtype(np.float16)}


@dataclass(frozen=True, kw_only=True, slots=True)
class QuantiserParams:
    """What a quantiser reads and writes.

    Parameters
    ----------
    source
        Format of the numbers: fp32, bf16 or fp16.
    target
        Format of the codes, an AdaptivFloat.
    lanes
        Numbers of a beat, 1 to 64.
    """

    source: Format = FP32
    target: Format = AF8E3
    lanes: int = 16

    def __post_init__(self) -> None:
        kind_of(self, "source", Format, "a format")
        if self.source not in SOURCES:
            raise ValueError(f"QuantiserParams.source must be fp32, bf16 or fp16, "
                             f"not {self.source.name}")
        kind_of(self, "target", Format, "a format")
        if not isinstance(self.target, AdaptivFloat):
            raise ValueError("QuantiserParams.target must be af4e2..af16e5, "
                             f"not {self.target.name}")
        int_in(self, "lanes", 1, 64)

    @property
    def floats(self) -> Minifloat:
        """`source`, whose kind is checked."""
        assert isinstance(self.source, Minifloat)
        return self.source

    @property
    def codes(self) -> AdaptivFloat:
        """`target`, whose kind is checked."""
        assert isinstance(self.target, AdaptivFloat)
        return self.target


class Scanned(NamedTuple):
    """What the first pass finds in a tensor.

    `zero`: no finite number but zero is in it. `invalid`: NaN or infinity is.
    """

    bias: int
    zero: bool
    invalid: bool


def scan(params: QuantiserParams, values: npt.ArrayLike) -> Scanned:
    """The bias of a tensor of source codes: that of its largest finite magnitude.

    It is `AdaptivFloat.calibrate` where that has one; where the bias would be below the smallest
    legal one it is that, which leaves the largest exponents of the codes unused.
    """
    numbers, special = _numbers(params, values)
    peak = float(np.max(np.abs(numbers), initial=0.0, where=~special))
    exponent = int(np.frexp(peak)[1]) - 1 if peak else 0
    bias = max(exponent - params.codes.exponent_max, BIAS_RANGE[0])
    return Scanned(bias, not peak, bool(special.any()))


def encode(params: QuantiserParams, values: npt.ArrayLike, bias: int) -> Int64s:
    """Codes of source codes in a tensor of `bias`: `AdaptivFloat.encode`.

    Infinity gets the largest magnitude with its sign, NaN gets 0.
    """
    numbers, special = _numbers(params, values)
    target = params.codes
    codes = target.encode("values", np.where(special, 0.0, numbers), bias)
    top = (1 << (target.width - 1)) - 1
    codes = np.where(numbers == np.inf, top, codes)
    return np.where(numbers == -np.inf, top + top + 1, codes)


def _numbers(params: QuantiserParams,
             values: npt.ArrayLike) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """The numbers of source codes, and which are NaN or infinity."""
    raw = integers_in("values", values, *params.source.code_range)
    return params.source.values("values", raw), ~params.source.finite(raw)


class QuantiserContract:
    """`tilewright_golden.contract.Contract` of the quantiser; a job is one tensor.

    `values` may have any shape: they are codes of the source, or NumPy's float32 or float16 where
    the source is fp32 or fp16. NaN and infinity are legal: see `encode`. The bias comes from
    `calibration` where a job has that, and from the values themselves otherwise.
    """

    def tensors(self, params: QuantiserParams) -> tuple[TensorSpec, ...]:
        """The numbers, and others for the bias."""
        low, high = params.source.code_range
        kind = f"{params.source.name} codes, of any shape"
        return (TensorSpec(name="values", shape=("elements",), low=low, high=high, meaning=kind),
                TensorSpec(name="calibration", shape=("others",), low=low, high=high,
                           meaning=f"{kind}, to take the bias from", optional=True))

    def validate(self, params: QuantiserParams, job: Tensors) -> None:
        """Refuse an empty tensor, and values that are no codes of the source."""
        specs = [spec for spec in self.tensors(params) if spec.name in job or not spec.optional]
        flat = {name: _codes(params, values) for name, values in job.items()
                if isinstance(values, np.ndarray | np.generic)}
        sizes = check_tensors(specs, job | flat)
        for spec in specs:
            if not sizes[spec.shape[0]]:
                raise ValueError(f"{spec.name} must hold at least one number")

    def random(self, params: QuantiserParams, seed: int) -> list[Tensors]:
        """Corners of both formats first, then tensors of every scale, long and short."""
        rng = np.random.default_rng(seed)
        source, target, lanes = params.floats, params.codes, params.lanes
        sign, least = 1 << (source.width - 1), 1 << source.mantissa
        field = (1 << source.exponent) - 1

        def scaled(exponent: int, count: int) -> Int64s:
            numbers = np.ldexp(rng.standard_normal(count), exponent)
            return np.clip(source.encode("values", numbers) % sign, 0, source.largest) + \
                sign * rng.integers(0, 2, count)

        def ties(exponent: int, count: int) -> Int64s:
            """Numbers, as near as the source has them, between neighbouring codes."""
            bias = exponent - target.exponent_max
            codes = rng.integers(0, 1 << (target.width - 1), count)
            codes[:2] = 0, (1 << (target.width - 1)) - 2
            numbers = [target.values("codes", codes + step, bias)
                       for step in (0, np.where(codes < (1 << (target.width - 1)) - 1, 1, 0))]
            return source.encode("values", (numbers[0] + numbers[1]) / 2) + \
                sign * rng.integers(0, 2, count)

        corners = np.array([0, 1, least - 1, least, least + 1, source.largest - 1, source.largest])
        near = 2 * lanes + 1
        small = 1 - source.bias  # exponent of the smallest normal number
        specials = scaled(0, near)
        specials[rng.permutation(near)[:3]] = field * least, sign + field * least, sign + (
            field * least + 1)
        parts = [
            np.concatenate([corners, sign + corners]),
            np.zeros(lanes + 1, dtype=np.int64),
            ties(3, 40 * lanes),
            np.array([1]),
            np.array([sign]),
            rng.integers(0, least, near) + sign * rng.integers(0, 2, near),
            specials,
            np.full(1, (field << source.mantissa) + 1),
            scaled(source.bias - 2, max(1, lanes - 1)),
            scaled(small + target.exponent_max, near),
            scaled(small + 1, lanes),
            *(scaled(int(rng.integers(-12, 13)), lanes) for _ in range(12)),
            rng.integers(0, field << source.mantissa, 8 * lanes + lanes // 2),
            scaled(-4, 100 * lanes - lanes // 3),
        ]
        jobs: list[Tensors] = [{"values": part % (2 * sign)} for part in parts]
        # A bias that is not the tensor's own: too small, too large, of many numbers for few.
        for exponent, count in ((-3, 1), (2, lanes), (0, 6 * lanes), (source.bias, 1)):
            jobs += [{"values": scaled(0, near), "calibration": scaled(exponent, count)}]
        jobs += [{"values": scaled(source.bias, near), "calibration": np.array([1])},
                 {"values": corners, "calibration": np.array([source.largest])}]
        return jobs

    def inputs(self, params: QuantiserParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """The tensor's beats on both streams; on `i_scan` those of its calibration instead.

        Lanes that do not count hold what would be seen if they did: large numbers and infinity.
        """
        junk = (params.floats.largest, params.floats.largest + 1)

        def stream(tensors: Sequence[npt.NDArray[Any]]) -> Fields:
            return _joined([_beats(params, _codes(params, values), junk) for values in tensors])

        return {"i_scan": stream([_scanned(job) for job in jobs]),
                "i_encode": stream([job["values"] for job in jobs])}

    def outputs(self, params: QuantiserParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """What the scan found on `o_bias`, codes on `o`."""
        found = [scan(params, _codes(params, _scanned(job))) for job in jobs]
        beats = []
        for job, result in zip(jobs, found, strict=True):
            values = _codes(params, job["values"])
            special = _beats(params, ~params.source.finite(values))["data"]
            beats.append(_beats(params, encode(params, values, result.bias))
                         | {"invalid": special.max(axis=1)})
        return {"o_bias": {name: np.array([int(getattr(result, name)) for result in found])
                           for name in Scanned._fields},
                "o": _joined(beats)}

    def collect(self, params: QuantiserParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`codes` in the shape of the values, and what the scan found."""
        kind = np.uint8 if params.target.width <= 8 else np.uint16
        results: list[Tensors] = []
        first = 0
        for number, job in enumerate(jobs):
            shape, size = np.shape(job["values"]), np.size(job["values"])
            last = first + -(-size // params.lanes)
            codes = beats["o"]["data"][first:last].reshape(-1)[:size]
            first = last
            found = {name: beats["o_bias"][name][number] for name in Scanned._fields}
            results.append({"codes": codes.reshape(shape).astype(kind),
                            "bias": np.asarray(found["bias"], dtype=np.int8),
                            "zero": np.asarray(found["zero"], dtype=np.uint8),
                            "invalid": np.asarray(found["invalid"], dtype=np.uint8)})
        return results

    def operations(self, params: QuantiserParams, jobs: Sequence[Tensors]) -> int:
        """Numbers quantised."""
        return sum(np.size(job["values"]) for job in jobs)

    def operations_per_cycle(self, params: QuantiserParams) -> int:
        """A beat."""
        return params.lanes

    def sizes(self, params: QuantiserParams, jobs: Sequence[Tensors]) -> list[tuple[int, int]]:
        """Beats of each tensor on `i_scan` and on `i_encode`."""
        return [(-(-np.size(_scanned(job)) // params.lanes),
                 -(-np.size(job["values"]) // params.lanes)) for job in jobs]

    def undefined(self, params: QuantiserParams) -> int:
        """None: every output has a valid bit."""
        return 0


def _scanned(job: Tensors) -> npt.NDArray[Any]:
    """The tensor that gives the bias."""
    return job.get("calibration", job["values"])


def _codes(params: QuantiserParams, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """`values` in one dimension, NumPy's floats of the source's kind as codes."""
    flat = np.asarray(values).reshape(-1)
    if flat.dtype == _FLOATS.get(params.source.name):
        return flat.view(f"u{flat.dtype.itemsize}")
    return flat


def _beats(params: QuantiserParams, values: npt.NDArray[Any],
           junk: tuple[int, ...] = (0,)) -> Fields:
    """Beats of a tensor; the last may have fewer lanes, and `junk` in the others."""
    count = -(-len(values) // params.lanes)
    data = np.resize(np.array(junk, dtype=np.int64), count * params.lanes)
    data[:len(values)] = values
    lanes = np.full(count, params.lanes, dtype=np.int64)
    lanes[-1] = len(values) - (count - 1) * params.lanes
    return {"data": data.reshape(count, params.lanes), "lanes": lanes,
            "last": (np.arange(count) == count - 1).astype(np.int64)}


def _joined(beats: Sequence[Fields]) -> Fields:
    return {name: np.concatenate([beat[name] for beat in beats]) for name in beats[0]}
