"""The contract of the encoder: IEEE-like floats to codes of smaller formats."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, kind_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Int, Minifloat
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.formats.vectors import VectorContract, bias_in, bias_of

__all__ = ["EncoderContract", "EncoderParams", "encode"]

FORM_WIDTH = 16
"""Bits of the widest code."""

_FLOATS = {"fp32": np.dtype(np.float32), "fp16": np.dtype(np.float16)}


@dataclass(frozen=True, kw_only=True, slots=True)
class EncoderParams:
    """What an encoder reads and writes.

    Parameters
    ----------
    form
        Format of the codes, of at most 16 bits.
    source
        Format of the numbers: a Minifloat with infinity and NaN, and with at least the exponent
        bits of a Minifloat `form`.
    lanes
        Numbers of a beat, 1 to 64.
    """

    form: Int | AdaptivFloat | Minifloat = MINIFLOATS["e4m3"]
    source: Minifloat = FP32
    lanes: int = 1

    def __post_init__(self) -> None:
        kind_of(self, "form", (Int, AdaptivFloat, Minifloat),
                "an Int, an AdaptivFloat or a Minifloat")
        if self.form.width > FORM_WIDTH:
            raise ValueError(f"EncoderParams.form must be a format of at most {FORM_WIDTH} bits, "
                             f"not {self.form.name}")
        kind_of(self, "source", Minifloat, "a Minifloat")
        if self.source.infinity is None:
            raise ValueError(f"EncoderParams.source must be a format with infinity and NaN, "
                             f"not {self.source.name}")
        if isinstance(self.form, Minifloat) and self.form.exponent > self.source.exponent:
            raise ValueError(f"EncoderParams.source must have at least the {self.form.exponent} "
                             f"exponent bits of {self.form.name}, not {self.source.name}")
        int_in(self, "lanes", 1, 64)

    @property
    def has_nan(self) -> bool:
        """Whether the codes have a NaN; otherwise the output says where one came in."""
        return isinstance(self.form, Minifloat) and self.form.nan is not None


def encode(params: EncoderParams, numbers: npt.ArrayLike, bias: npt.ArrayLike = 0,
           ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Codes nearest to the numbers that the `source` codes `numbers` stand for.

    Half to even; the sign of zero is kept where the format has one. What is too large is encoded
    as `Minifloat.encode` says; Int and AdaptivFloat, in a tensor of `bias`, saturate, infinity
    too. NaN gives NaN, or zero in a format without: there the second array, `invalid`, is true.
    """
    form = params.form
    values = params.source.values("numbers", numbers)
    invalid = np.isnan(values) & (not params.has_nan)
    values = np.where(invalid, 0.0, values)
    if isinstance(form, AdaptivFloat):
        most = np.finfo(np.float64).max
        return form.encode("numbers", np.clip(values, -most, most), bias), invalid
    return form.encode("numbers", values), invalid


class EncoderContract(VectorContract):
    """`tilewright_golden.contract.Contract` of the encoder; a job is one tensor of numbers.

    The numbers are codes of the source, or where that is fp32 or fp16 NumPy's own.
    """

    operand = "numbers"

    def plain(self, params: EncoderParams, job: Tensors) -> Tensors:
        """`job` with codes for NumPy's numbers, of the source's kind alone."""
        numbers = job.get("numbers")
        if isinstance(numbers, np.ndarray | np.generic) and \
                numbers.dtype == _FLOATS.get(params.source.name):
            codes = np.ascontiguousarray(numbers).view(f"u{numbers.dtype.itemsize}")
            return job | {"numbers": codes.reshape(numbers.shape)}
        return job

    def tensors(self, params: EncoderParams) -> tuple[TensorSpec, ...]:
        """Codes of the numbers."""
        low, high = params.source.code_range
        numbers = TensorSpec(name="numbers", shape=("elements",), low=low, high=high,
                             meaning=f"numbers as {params.source.name} codes, specials too")
        return (numbers, *bias_of(params.form))

    def results(self, params: EncoderParams, beats: Fields) -> Fields:
        """`codes`, and `invalid` where the format has no NaN."""
        codes, invalid = encode(params, beats["numbers"], bias_in(beats))
        return {"codes": codes} | ({} if params.has_nan else {"invalid": invalid.astype(np.int64)})

    def random(self, params: EncoderParams, seed: int) -> list[Tensors]:
        """Specials; ties with their neighbours; numbers of the format's range; any codes."""
        rng = np.random.default_rng(seed)
        form, source, lanes = params.form, params.source, params.lanes
        sign = 1 << (source.width - 1)
        infinity, normal = sign - (1 << source.mantissa), 1 << source.mantissa
        ends = np.array([0, 1, normal - 1, normal, infinity - 1, infinity, infinity + 1, sign - 1])
        # The largest magnitude of a tensor with a bias is about 1.
        bias = -form.exponent_max if isinstance(form, AdaptivFloat) else 0
        values = np.unique(form.values("codes", form.operands(), bias))
        half = float(values[-1] - values[-2]) / 2
        ties = np.concatenate([(values[1:] + values[:-1]) / 2, [values[-1] + half]])
        # The tie between zero and the smallest number, the largest ones, and others at random.
        ties = np.concatenate([ties[np.abs(ties) == np.abs(ties).min()], ties[-2:],
                               rng.choice(ties, 8)])
        at = source.encode("numbers", ties)
        near = np.concatenate([at, at + 1, np.maximum(at, 1) - 1])
        spread = rng.normal(0.0, float(values[-1]) / 4, 64 * lanes)
        numbers = [np.concatenate([ends, ends + sign]), np.concatenate([near, near ^ sign]),
                   source.encode("numbers", spread)]
        numbers += [rng.integers(0, 2 * sign, elements) for elements in (32, 1, lanes + 1, 2)]
        jobs: list[Tensors] = [{"numbers": rng.permutation(codes)} for codes in numbers]
        if isinstance(form, AdaptivFloat):
            jobs += [{"numbers": numbers[0]}, {"numbers": numbers[3]}]
            for job, at_bias in zip(jobs, [*[bias] * (len(jobs) - 2), *BIAS_RANGE], strict=True):
                job["bias"] = np.asarray(at_bias)
        return jobs
